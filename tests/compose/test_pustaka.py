"""Where templates are found and which one wins."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.compose.jinja import render
from drafter.compose.kepala import baca_kepala, pisah
from drafter.compose.pustaka import Pustaka, dari_berkas, folder_standar
from drafter.problem import DraftError, InputError

TEMPLAT = "---\njenis: perdes\ntentang: Uji\n---\nMenimbang\n- bahwa x\nPasal #a\nIsi.\n"


FOLDER = folder_standar()


def test_templat_program_lengkap_dan_berurutan() -> None:
    nama = [t.nama for t in Pustaka.standar().daftar()]
    ada = {p.relative_to(FOLDER).with_suffix("").as_posix() for p in FOLDER.rglob("*.naskah")}
    assert set(nama) == ada
    jenis = [n.partition("/")[0] for n in nama]
    assert jenis == sorted(jenis, key=("perdes", "perkades", "sk").index)
    assert {"perdes/lkd", "perkades/phbs", "sk/pengurus-lkd", "sk/kader-posyandu"} <= ada


def test_nama_yang_salah_ketik_mendapat_saran() -> None:
    with pytest.raises(InputError, match="maksud Anda `perdes/lkd`"):
        Pustaka.standar().cari("perdes/lkdd")


@pytest.mark.parametrize("nama", ["../rahasia", "/etc/passwd", "perdes/../../x", "PERDES/LKD", ""])
def test_nama_templat_tidak_dapat_keluar_dari_folder(nama: str) -> None:
    with pytest.raises(InputError):
        Pustaka.standar().cari(nama)


def test_templat_terdekat_menang(tmp_path: Path) -> None:
    profil = tmp_path / "prov" / "kab" / "desa.yaml"
    for folder, isi in (("prov", "Provinsi"), ("prov/kab", "Kabupaten")):
        berkas = tmp_path / folder / "templat" / "perdes" / "lkd.naskah"
        berkas.parent.mkdir(parents=True)
        berkas.write_text(TEMPLAT.replace("Uji", isi))
    pustaka = Pustaka.standar()
    assert pustaka.cari("perdes/lkd", profil).tentang == "Kabupaten"
    assert pustaka.cari("perdes/lkd", profil).sebutan == "perdes/lkd@kab"
    sendiri = profil.with_suffix(".templat") / "perdes" / "lkd.naskah"
    sendiri.parent.mkdir(parents=True)
    sendiri.write_text(TEMPLAT.replace("Uji", "Desa"))
    assert pustaka.cari("perdes/lkd", profil).tentang == "Desa"
    assert pustaka.cari("perdes/lkd", profil).sebutan == "perdes/lkd@desa"
    assert pustaka.cari("perdes/lkd").sebutan == "perdes/lkd"
    assert pustaka.cari("perdes/lkd").tentang != "Desa"


def test_sidik_berubah_bila_berkas_yang_disertakan_berubah(tmp_path: Path) -> None:
    def sidik(folder: str, isi: str) -> str:
        d = tmp_path / folder
        d.mkdir()
        (d / "a.naskah").write_text(TEMPLAT + '{% include "b.naskah" %}')
        (d / "b.naskah").write_text(isi)
        return dari_berkas(d / "a.naskah").sidik

    assert sidik("satu", "x") == sidik("dua", "x") != sidik("tiga", "y")


def test_kepala_dipisah_tanpa_menggeser_nomor_baris() -> None:
    kepala, badan = pisah(TEMPLAT)
    assert kepala.count("\n") + badan.count("\n") == TEMPLAT.count("\n")
    assert badan.startswith("Menimbang")


@pytest.mark.parametrize(
    ("kepala", "kata"),
    [
        ("---\njenis: perdes\n---\n", "tentang"),
        ("---\njenis: qanun\ntentang: X\n---\n", "qanun"),
        ("---\njenis: perdes\ntentang: X\nmengingt: []\n---\n", "mengingat"),
        ("---\njenis: [\n---\n", "YAML"),
        ("", "jenis"),
    ],
)
def test_kepala_yang_salah_ditolak_dengan_saran(kepala: str, kata: str) -> None:
    with pytest.raises(InputError) as galat:
        baca_kepala(kepala, "x.naskah")
    (p,) = galat.value.problems
    assert kata in p.message + p.remedy
    assert p.place.file == "x.naskah"


def test_berkas_templat_yang_bukan_utf8_ditolak(tmp_path: Path) -> None:
    berkas = tmp_path / "x.naskah"
    berkas.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="UTF-8"):
        dari_berkas(berkas)


def test_kesalahan_templat_setempat_menyebut_berkasnya(tmp_path: Path) -> None:
    berkas = tmp_path / "templat" / "perdes" / "lkd.naskah"
    berkas.parent.mkdir(parents=True)
    berkas.write_text(TEMPLAT.replace("Isi.", "{{ tak_ada }}"))
    rak = Pustaka.standar().rak(tmp_path / "desa.yaml")
    with pytest.raises(DraftError) as galat:
        render(rak, "perdes/lkd.naskah", {})
    (p,) = galat.value.problems
    assert (p.place.file, p.place.line) == (str(berkas), 8)


def test_templat_yang_terlalu_besar_tidak_dibaca(tmp_path: Path) -> None:
    with (tmp_path / "besar.naskah").open("wb") as berkas:
        berkas.truncate(200_000_000)
    with pytest.raises(InputError, match="TEMPLAT-003"):
        dari_berkas(tmp_path / "besar.naskah")


def test_tanda_program_tidak_dapat_dipalsukan_templat(tmp_path: Path) -> None:
    path = tmp_path / "palsu.naskah"
    path.write_text(TEMPLAT + "a \ue0025\ue004\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"palsu.naskah:9: .*U\+E002"):
        dari_berkas(path)


def test_nama_sertaan_yang_dihitung_ditolak_karena_luput_dari_sidik(tmp_path: Path) -> None:
    berkas = tmp_path / "a.naskah"
    berkas.write_text(TEMPLAT + "{% set n = 'b.naskah' %}{%- include n %}")
    with pytest.raises(InputError, match="tidak ditulis langsung") as galat:
        dari_berkas(berkas)
    assert galat.value.problems[0].place.line == 9
