"""Marks carry values past the markup reader."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafter.naskah import tanda
from drafter.naskah.tanda import Nilai

TEKS = st.text(st.characters(exclude_categories=["Co", "Cs"]), max_size=40)


def test_nilai_keluar_dari_teks_sebelum_markup_dibaca() -> None:
    teks = f"(1) {tanda.isian('desa.nama', 'Pasal 99')} dan {tanda.isian('', 'a.')}"
    rangka, nilai = tanda.lepaskan(teks)
    assert "Pasal 99" not in rangka
    assert nilai == (Nilai("desa.nama", "Pasal 99"), Nilai("", "a."))


@given(st.lists(TEKS, max_size=5))
def test_rangka_tidak_bergantung_pada_isi_nilai(nilai: list[str]) -> None:
    asli, lain = (
        tanda.lepaskan("\n".join(tanda.isian("k", x + tambahan) for x in nilai))
        for tambahan in ("", "x")
    )
    assert asli[0] == lain[0]
    assert [n.isi for n in asli[1]] == nilai


def test_tanda_di_dalam_nilai_dibuang() -> None:
    palsu = f"x{tanda.RUJUK}jenis{tanda.AKHIR}"
    rangka, nilai = tanda.lepaskan(tanda.isian("nama", palsu))
    assert tanda.RUJUK not in rangka
    assert nilai[0].isi == "xjenis"


def test_kekurangan_menyebut_kunci_berkas_dan_baris_sekali() -> None:
    teks = "\n".join(
        [
            tanda.asal("a.naskah", 3) + "x" + tanda.kurang("bpd.ketua"),
            tanda.asal("a.naskah", 4) + tanda.kurang("desa.x") + tanda.kurang("desa.x"),
        ]
    )
    assert tanda.kekurangan(teks) == (
        ("bpd.ketua", "a.naskah", 3),
        ("desa.x", "a.naskah", 4),
    )


def test_sitiran_menyebut_id_berkas_dan_baris() -> None:
    teks = tanda.asal("a.naskah", 3) + "x " + tanda.sitasi("uu-6-2014", "Undang-Undang ...")
    assert tanda.sitiran(teks) == (("uu-6-2014", "a.naskah", 3),)
    assert tanda.sitiran("tanpa tanda") == ()


def test_baris_yang_disatukan_jinja_terpisah_lagi() -> None:
    teks = f"awal{tanda.asal('a.naskah', 2)}dua{tanda.asal('a.naskah', 3)}tiga"
    assert tanda.pisah_asal(teks) == [
        ("awal", "", 0),
        ("dua", "a.naskah", 2),
        ("tiga", "a.naskah", 3),
    ]
