from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.law.cite import sitasi, sitasi_pendek
from drafter.law.kutipan.kenali import baca_dan_kenali, kenali
from drafter.law.kutipan.model import Kutipan
from drafter.law.load import register
from drafter.law.model import Status
from drafter.law.query import status
from drafter.problem import Severity
from tests.law.fikstur import tabel

KELIRU = tabel("kutipan/keliru.txt")
ID = st.sampled_from(sorted(register().peraturan))
HARI = st.dates(date(2005, 1, 1), date(2026, 11, 21))
APA = {
    "HUKUM-002": "belum berlaku",
    "HUKUM-003": "dicabut",
    "HUKUM-013": "nomor",
    "HUKUM-014": "tahun",
    "HUKUM-015": "jenis",
    "HUKUM-016": "judul",
    "HUKUM-018": "perubahan",
    "HUKUM-019": "tidak dikenal",
    "HUKUM-020": "tidak terbaca",
}
# Right as they stand, or not known: never called wrong (tanggal 2026-11-21).
BENAR = tabel("kutipan/benar.txt")
LEMBARAN = {"Lembaran": "ln", "Tambahan": "tln", "Berita": "bn"}


def apa(teks: str, pada: date) -> tuple[str | None, set[str]]:
    """What was recognised, and what is said to be wrong with it."""
    hasil = baca_dan_kenali(register(), teks, pada)
    return hasil.id, {
        LEMBARAN[p.message.split()[0]] if p.code == "HUKUM-017" else APA[p.code]
        for p in hasil.temuan
    }


@pytest.mark.parametrize(("teks", "pada", "id_", "salah"), KELIRU, ids=[k[0][:50] for k in KELIRU])
def test_a_mistaken_citation_is_recognised_and_told(
    teks: str, pada: str, id_: str, salah: str
) -> None:
    dikenal, ditemukan = apa(teks, date.fromisoformat(pada))
    assert dikenal == (None if id_ == "-" else id_)
    assert ditemukan == {x.strip() for x in salah.split(",")}


@pytest.mark.parametrize(("teks", "id_", "kode"), BENAR, ids=[b[0][:50] for b in BENAR])
def test_a_right_or_unknown_citation_is_never_called_wrong(teks: str, id_: str, kode: str) -> None:
    hasil = baca_dan_kenali(register(), teks, date(2026, 11, 21))
    assert (hasil.id or "-") == id_
    assert {p.code.removeprefix("HUKUM-") for p in hasil.temuan} == set(kode.split())


def test_there_are_forty_mistaken_citations() -> None:
    assert len(KELIRU) >= 40


@given(ID, HARI)
def test_what_the_register_prints_is_read_back_and_never_called_wrong(id_: str, pada: date) -> None:
    hasil = baca_dan_kenali(register(), sitasi(register(), id_, pada), pada)
    assert hasil.id == id_
    keadaan = status(register(), id_, pada)
    ragu = {"HUKUM-007", "HUKUM-008"}  # what the register itself is unsure of
    assert {p.code for p in hasil.temuan} - ragu == {
        Status.BERLAKU: set(),
        Status.DICABUT: {"HUKUM-003"},
        Status.BELUM_BERLAKU: {"HUKUM-002"},
    }.get(keadaan, {"?"})


def test_every_record_is_read_back_on_every_day_that_changes_something() -> None:
    semua = register().peraturan
    hari = {x.mulai.akhir for x in semua.values()}
    hari |= {x - timedelta(days=1) for x in hari}
    for pada in sorted(hari):
        for id_ in semua:
            if status(register(), id_, pada) is Status.BERLAKU and semua[id_].diubah:
                teks = sitasi(register(), id_, pada)
                temuan = baca_dan_kenali(register(), teks, pada).temuan
                assert {p.code for p in temuan} <= {"HUKUM-007", "HUKUM-008"}, (id_, pada)


@given(ID)
def test_a_name_without_gazette_is_read_back(id_: str) -> None:
    assert baca_dan_kenali(register(), sitasi_pendek(register(), id_), date.max).id == id_


@given(st.text(max_size=300), HARI)
def test_any_text_is_read_without_an_error(teks: str, pada: date) -> None:
    hasil = baca_dan_kenali(register(), teks, pada)
    assert hasil.id is None or hasil.id in register().peraturan


_KATA = st.sampled_from(
    (
        *("UU", "PP", "Permendagri", "Peraturan Menteri Desa", "Nomor", "No.", "6", "18", "2014"),
        *("Tahun", "tentang", "ttg", "(", ")", "LN", "TLN", "BN", "/", ".", ",", ";", "jo."),
        *("sebagaimana telah", "beberapa kali", "diubah", "terakhir", "dengan", "Pasal 18", "UUD"),
    )
)


@given(st.lists(_KATA, max_size=40), HARI)
def test_words_of_citations_in_any_order_are_read_without_an_error(
    kata: list[str], pada: date
) -> None:
    baca_dan_kenali(register(), " ".join(kata), pada)


@pytest.mark.parametrize(
    "teks",
    ["", "   ", "Peraturan", "Nomor 6", "entah apa", "2014", "Pasal 5", "Undang-Undang Dasar 1945"],
)
def test_what_is_no_citation_is_not_taken_for_one(teks: str) -> None:
    hasil = baca_dan_kenali(register(), teks, date(2026, 1, 1))
    assert hasil.id is None
    assert {p.code for p in hasil.temuan} <= {"HUKUM-019", "HUKUM-020"}


def test_an_unknown_regulation_is_unknown_not_wrong() -> None:
    hasil = baca_dan_kenali(
        register(), "UU Nomor 999 Tahun 1999 tentang Hal Lain", date(2026, 1, 1)
    )
    assert [p.severity for p in hasil.temuan] == [Severity.SARAN]
    assert "belum tentu salah" in hasil.temuan[0].message


def test_a_confused_regulation_says_why_it_is_often_written() -> None:
    hasil = baca_dan_kenali(register(), "UU 6/2004 tentang Desa", date(2014, 2, 1))
    assert hasil.id == "uu-6-2014"
    assert "tahun tertukar" in hasil.temuan[0].message


def test_a_bare_confused_number_is_asked_about_not_corrected() -> None:
    hasil = baca_dan_kenali(register(), "UU 6/2004", date(2026, 1, 1))
    assert (hasil.id, [p.code for p in hasil.temuan]) == (None, ["HUKUM-025"])
    assert "Undang-Undang Nomor 6 Tahun 2014 tentang Desa" in hasil.temuan[0].message


def test_a_confused_number_with_another_title_is_left_alone() -> None:
    teks = "UU Nomor 6 Tahun 2004 tentang Perbendaharaan Wilayah Perairan Timur"
    assert baca_dan_kenali(register(), teks, date(2026, 1, 1)).id is None


def test_the_correction_is_the_citation_of_that_day() -> None:
    pada = date(2021, 3, 12)
    hasil = baca_dan_kenali(register(), "UU 6/2004 tentang Desa", pada)
    assert hasil.seharusnya == sitasi(register(), "uu-6-2014", pada)


def test_a_short_mention_needs_no_changes() -> None:
    assert baca_dan_kenali(register(), "UU 6/2014", date(2026, 1, 1)).temuan == ()


def test_a_bare_kutipan_is_resolved_too() -> None:
    kutipan = Kutipan("", "permendagri", "18", "2018")
    assert kenali(register(), kutipan, date(2026, 1, 1)).id == "permendagri-18-2018"
