"""Mengingat follows the day, the village and its condition."""

from __future__ import annotations

from pathlib import Path

from drafter.naskah.nodes import NBSP, Sitasi, plain
from tests.desa import DASAR, PENGURUS, susun_satu


def dasar(folder: Path, isi: str, nama: str) -> list[str]:
    naskah, problems = susun_satu(folder, isi, nama)
    assert naskah, [str(p) for p in problems]
    return [plain(b.isi).replace(NBSP, " ") for b in naskah.pembukaan.mengingat]


def test_dasar_bersyarat_hanya_bila_lembaganya_ada(tmp_path: Path) -> None:
    assert any("Karang Taruna" in x for x in dasar(tmp_path, DASAR, "perdes/lkd"))
    tanpa = DASAR + "lkd: {jenis: [rt, posyandu]}\n"
    hasil = dasar(tmp_path, tanpa, "perdes/lkd")
    assert not any("Karang Taruna" in x or "Kesejahteraan Keluarga" in x for x in hasil)


def test_keputusan_mengutip_peraturan_sektornya(tmp_path: Path) -> None:
    isi = DASAR + PENGURUS.replace("lembaga: rt", "lembaga: karang_taruna")
    assert any("Menteri Sosial" in x for x in dasar(tmp_path, isi, "sk/pengurus-lkd"))
    assert not any("Menteri Sosial" in x for x in dasar(tmp_path, DASAR + PENGURUS, "sk/p*-lkd"))


def test_peraturan_desa_memakai_sebutan_setempat(tmp_path: Path) -> None:
    isi = DASAR + (
        "istilah: {desa: Nagari, kepala_desa: Wali Nagari}\n"
        "daerah:\n  kewenangan: {jenis: perdes, nomor: 2, tahun: 2020, tentang: Kewenangan}\n"
    )
    templat = tmp_path / "templat" / "perdes" / "uji.naskah"
    templat.parent.mkdir(parents=True)
    templat.write_text(
        "---\njenis: perdes\ntentang: Uji\nmengingat: [uu-6-2014, daerah.kewenangan]\n---\n"
        "Menimbang\n- bahwa x\nPasal #a\nIsi.\n"
    )
    assert dasar(tmp_path, isi, "perdes/uji")[-1] == (
        "Peraturan Nagari O'o Nomor 2 Tahun 2020 tentang Kewenangan;"
    )


def test_setiap_butir_adalah_sitasi_dengan_id_register(tmp_path: Path) -> None:
    naskah, _ = susun_satu(tmp_path, DASAR, "perdes/lkd")
    assert naskah
    sitasi = [x for b in naskah.pembukaan.mengingat for x in b.isi if isinstance(x, Sitasi)]
    assert sitasi[0].id == "uud-1945-18-6"
    assert len(sitasi) == len(naskah.pembukaan.mengingat)


def test_nomor_dalam_sitasi_tidak_terpisah_dari_katanya(tmp_path: Path) -> None:
    naskah, _ = susun_satu(tmp_path, DASAR, "perdes/lkd")
    assert naskah
    semua = " ".join(plain(b.isi) for b in naskah.pembukaan.mengingat)
    assert f"Nomor{NBSP}6 Tahun 2014" in semua
    assert "Nomor 6" not in semua


def test_yang_dikutip_di_batang_tubuh_juga_diperiksa(tmp_path: Path) -> None:
    templat = tmp_path / "templat" / "perdes" / "uji.naskah"
    templat.parent.mkdir(parents=True)
    templat.write_text(
        "---\njenis: perdes\ntentang: Uji\n---\nMenimbang\n- bahwa x\nPasal #a\n"
        'Pasal 5 {{ sitasi("pp-43-2014") }}.\n'
    )
    _, problems = susun_satu(tmp_path, DASAR, "perdes/uji")
    mati = next(p for p in problems if p.code == "HUKUM-003")
    assert (Path(mati.place.file or "").name, mati.place.line) == ("uji.naskah", 8)
    assert "pp-16-2026" in mati.remedy


def test_undang_undang_pembentukan_diketahui_dari_kode(tmp_path: Path) -> None:
    isi = DASAR.replace("52.05.01.2007", "52.08.01.2007")
    assert any("Kabupaten Lombok Utara" in x for x in dasar(tmp_path, isi, "perdes/lkd"))


def test_perdes_tidak_bersandar_pada_edaran(tmp_path: Path) -> None:
    templat = tmp_path / "templat" / "perdes" / "uji.naskah"
    templat.parent.mkdir(parents=True)
    templat.write_text(
        "---\njenis: perdes\ntentang: Uji\nmengingat: [se-gubernur-bali-9-2025]\n---\n"
        "Menimbang\n- bahwa x\nPasal #a\nIsi.\n"
    )
    _, problems = susun_satu(tmp_path, DASAR, "perdes/uji")
    assert "HUKUM-024" in [p.code for p in problems]
