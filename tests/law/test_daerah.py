from __future__ import annotations

from datetime import date

import pytest

from drafter.law.daerah import PeraturanDaerah, sitasi_daerah, sudah_ada
from drafter.law.load import register

PADA = date(2026, 5, 1)


@pytest.mark.parametrize(
    ("jenis", "tempat", "awal"),
    [
        ("perda_provinsi", {"provinsi": "Bali"}, "Peraturan Daerah Provinsi Bali"),
        ("pergub", {"provinsi": "Nusa Tenggara Barat"}, "Peraturan Gubernur Nusa Tenggara Barat"),
        ("perda", {"kabupaten": "Lombok Tengah"}, "Peraturan Daerah Kabupaten Lombok Tengah"),
        ("perda", {"kabupaten": "Kota Bima"}, "Peraturan Daerah Kota Bima"),
        ("perbup", {"kabupaten": "Kabupaten Lombok Tengah"}, "Peraturan Bupati Lombok Tengah"),
        ("perwali", {"kabupaten": "Mataram"}, "Peraturan Wali Kota Mataram"),
        ("keputusan_bupati", {"kabupaten": "Dompu"}, "Keputusan Bupati Dompu"),
        ("perdes", {"desa": "Bilebante"}, "Peraturan Desa Bilebante"),
        ("perkades", {"desa": "O'o"}, "Peraturan Kepala Desa O'o"),
        (
            "perkades",
            {"desa": "Bungkulan", "sebutan": "Peraturan Perbekel Bungkulan"},
            "Peraturan Perbekel Bungkulan",
        ),
        ("uu", {}, "Undang-Undang"),
    ],
)
def test_each_kind_is_named_with_its_place(jenis: str, tempat: dict[str, str], awal: str) -> None:
    peraturan = PeraturanDaerah(jenis, "12", "2019", "Contoh", **tempat)  # type: ignore[arg-type]
    assert (
        sitasi_daerah(register(), peraturan, PADA) == f"{awal} Nomor 12 Tahun 2019 tentang Contoh"
    )


def test_gazette_and_changes_are_printed_as_in_a_national_citation() -> None:
    def ubah(nomor: str, tahun: str) -> PeraturanDaerah:
        return PeraturanDaerah("perbup", nomor, tahun, "Perubahan", kabupaten="Dompu")

    peraturan = PeraturanDaerah(
        *("perbup", "12", "2019", "Lembaga Kemasyarakatan Desa"),
        lembaran="Berita Daerah Kabupaten Dompu Tahun 2019 Nomor 12",
        diubah=(ubah("3", "2021"), ubah("4", "2023"), ubah("5", "2027")),
        kabupaten="Dompu",
    )
    assert sitasi_daerah(register(), peraturan, PADA) == (
        "Peraturan Bupati Dompu Nomor 12 Tahun 2019 tentang Lembaga Kemasyarakatan Desa "
        "(Berita Daerah Kabupaten Dompu Tahun 2019 Nomor 12) sebagaimana telah beberapa kali "
        "diubah terakhir dengan Peraturan Bupati Dompu Nomor 4 Tahun 2023 tentang Perubahan"
    )


def test_a_place_with_braces_is_only_a_name() -> None:
    peraturan = PeraturanDaerah("perdes", "1", "2020", "{desa}", desa="{provinsi}")
    assert sitasi_daerah(register(), peraturan, PADA) == (
        "Peraturan Desa {provinsi} Nomor 1 Tahun 2020 tentang {desa}"
    )


def test_it_exists_from_its_day_or_else_from_its_year() -> None:
    bertanggal = PeraturanDaerah("perda", "1", "2026", "X", tanggal=date(2026, 5, 2))
    assert not sudah_ada(bertanggal, PADA)
    assert sudah_ada(PeraturanDaerah("perda", "1", "2026", "X"), PADA)
    assert not sudah_ada(PeraturanDaerah("perda", "1", "2027", "X"), PADA)
