"""Reading a register as people and spreadsheets leave it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.nomor.baca import MAX_BYTES, baca
from drafter.nomor.baris import Baris

KEPALA = "urut;nomor;tanggal;tentang;templat;butir;sidik\n"
SATU = "1;141/1/2026;2026-01-05;Kader;sk/kader;kader;s-0\n"
BARIS = Baris(1, "141/1/2026", date(2026, 1, 5), "Kader", "sk/kader", "kader", "s-0")


@pytest.mark.parametrize(
    "teks",
    [
        KEPALA + SATU,
        "\ufeff" + KEPALA + SATU,
        (KEPALA + SATU).replace("\n", "\r\n"),
        (KEPALA + SATU).replace("\n", "\r"),
        (KEPALA + SATU).replace(";", ","),
        (KEPALA + SATU).replace(";", "\t"),
        "sep=;\r\n" + KEPALA + SATU,
        "\ufeffsep=,\r\n" + (KEPALA + SATU).replace(";", ","),
        "\n;;;;;;\n" + KEPALA + SATU + "\n;;;;;;\n  \n",
        KEPALA + SATU.rstrip("\n"),
        KEPALA.upper() + SATU,
        KEPALA.replace(";", " ; ") + SATU.replace(";", " ; "),
        "".join(f'"{x}"'.replace(";", '";"').replace('\n"', '"\n') for x in (KEPALA, SATU)),
        KEPALA.rstrip("\n") + ";catatan\n" + SATU.rstrip("\n") + ";dari Bu Sekdes\n",
        KEPALA + SATU.replace("2026-01-05", "5 Januari 2026"),
        KEPALA + SATU.replace("1;141", "001;141"),
    ],
)
def test_the_same_register_in_many_spellings(teks: str) -> None:
    buku = baca(teks.encode(), "b.csv")
    assert (buku.baris, buku.problems) == ((BARIS,), ())


@pytest.mark.parametrize("teks", ["", "\ufeff", "\n\n", ";;;\r\n", "   "])
def test_an_empty_file_is_an_empty_register(teks: str) -> None:
    buku = baca(teks.encode(), "b.csv")
    assert (buku.baris, buku.problems, buku.kolom) == ((), (), ())


@pytest.mark.parametrize(
    ("data", "kode", "pesan", "baris"),
    [
        (b"PK\x03\x04xxxx", "NOMOR-001", "Excel", None),
        ("urut;nomor".encode("utf-16"), "NOMOR-001", "UTF-16", None),
        ("urut;nomor;tanggal".encode("utf-16-le"), "NOMOR-001", "UTF-16", None),
        (KEPALA.encode() + b"1;2;3;Sk\xe9;;;\n", "NOMOR-001", "UTF-8", 2),
        ((KEPALA + "1;a\x01b;2026-01-05;;;;\n").encode() * 2, "NOMOR-001", "tampak", 2),
        (b"x" * (MAX_BYTES + 1), "NOMOR-001", "terlalu besar", None),
        ((KEPALA + '1;"141;2026-01-05;;;;\n').encode(), "NOMOR-001", "petik", 2),
        ((KEPALA + '1;"14"1;2026-01-05;;;;\n').encode(), "NOMOR-001", "petik", 2),
        ((KEPALA + f'1;"{"x" * 140_000}";2026;;;;\n').encode(), "NOMOR-001", "CSV", 2),
        (b"nomor;tanggal\n1;2\n", "NOMOR-002", "`urut`", 1),
        (b"urut;nomor;tanggal;Nomor\n", "NOMOR-002", "lebih dari satu kali", 1),
        (b"catatan rapat\nisi\n", "NOMOR-002", "tidak memuat kolom", 1),
        ((KEPALA + ";141;2026-01-05;;;;\n").encode(), "NOMOR-003", "`urut`", 2),
        ((KEPALA + SATU + "2;141/2;;;;;\n").encode(), "NOMOR-003", "`tanggal`", 3),
        ((KEPALA + "0;141;2026-01-05;;;;\n").encode(), "NOMOR-003", "bilangan", 2),
        ((KEPALA + "-1;141;2026-01-05;;;;\n").encode(), "NOMOR-003", "bilangan", 2),
        ((KEPALA + "1,5;141;2026-01-05;;;;\n").encode(), "NOMOR-003", "bilangan", 2),
        ((KEPALA + "٣;141;2026-01-05;;;;\n").encode(), "NOMOR-003", "bilangan", 2),
        ((KEPALA + "1;141;2026-02-30;;;;\n").encode(), "NOMOR-003", "30 Februari", 2),
        ((KEPALA + "1;141;besok;;;;\n").encode(), "NOMOR-003", "bukan tanggal", 2),
        ((KEPALA + "1;141;2026-01-05;;;;;;lebih\n").encode(), "NOMOR-003", "9 kolom", 2),
        ((KEPALA + "1;141;2026-01-05;" + "x" * 3000 + ";;;\n").encode(), "NOMOR-003", "panjang", 2),
        (("\n" + KEPALA + '1;"a\nb";salah;;;;\n').encode(), "NOMOR-003", "bukan tanggal", 3),
    ],
)
def test_what_cannot_be_read_is_told(data: bytes, kode: str, pesan: str, baris: int | None) -> None:
    buku = baca(data, "b.csv")
    p = buku.problems[0]
    assert buku.rusak
    assert (p.code, p.place.file, p.place.line) == (kode, "b.csv", baris)
    assert pesan in p.message
    assert p.remedy


def test_a_line_that_cannot_be_read_does_not_hide_the_others() -> None:
    buku = baca((KEPALA + SATU + "x;y;z;;;;\n" + "3;141/3;2026-02-01;;;;\n").encode(), "b.csv")
    assert [b.urut for b in buku.baris] == [1, 3]
    assert [b.letak for b in buku.baris] == [2, 4]
    assert [p.place.line for p in buku.problems] == [3]


def test_dates_of_a_spreadsheet_are_read_where_the_file_proves_their_order() -> None:
    def tanggal(*hari: str) -> tuple[list[str], int]:
        isi = "".join(f"{n};141/{n};{h};;;;\n" for n, h in enumerate(hari, 1))
        buku = baca((KEPALA + isi).encode(), "b.csv")
        return [b.tanggal.isoformat() for b in buku.baris], len(buku.problems)

    assert tanggal("02/06/2026", "15/06/2026") == (["2026-06-02", "2026-06-15"], 0)
    assert tanggal("02/06/2026") == ([], 1)
    assert tanggal("6/2/2026", "6/15/2026") == ([], 2)
    assert tanggal("15/06/2026", "6/15/2026") == ([], 2)
    assert tanggal("31/02/2026", "2026-06-02") == (["2026-06-02"], 1)


def test_a_formula_is_text() -> None:
    isi = KEPALA + "1;141;2026-01-05;'=cmd|x;;;\n2;142;2026-01-05;'tanpa;;;\n"
    assert [b.tentang for b in baca(isi.encode(), "b.csv").baris] == ["=cmd|x", "'tanpa"]


YAML = """\
# buku desa
- urut: 1
  nomor: 141/1/2026
  tanggal: 2026-01-05
  tentang: Kader
  templat: sk/kader
  butir: kader
  sidik: s-0
  catatan: lain
"""


def test_a_list_in_yaml_is_a_register_too() -> None:
    buku = baca(YAML.encode(), "b.yaml")
    assert (buku.baris, buku.problems) == ((BARIS,), ())
    assert baca(b"# kosong\n", "b.yml").baris == ()


@pytest.mark.parametrize(
    ("teks", "kode"),
    [
        ("urut: 1\n", "NOMOR-002"),
        ("- [", "NOMOR-001"),
        ("- 1\n", "NOMOR-003"),
        ("- {urut: 1, urut: 2}\n", "NOMOR-003"),
        ("- {[a]: 1}\n", "NOMOR-003"),
        ("- {urut: 1, nomor: 1, tanggal: [2026]}\n", "NOMOR-003"),
        ("- &a {urut: 1}\n- *a\n", "NOMOR-001"),
        ("[" * 100_000, "NOMOR-001"),
        ("--- []\n--- []\n", "NOMOR-001"),
        ("- !!python/object/apply:os.system ['x']\n", "NOMOR-003"),
    ],
)
def test_yaml_that_is_no_register_is_told(teks: str, kode: str) -> None:
    assert [p.code for p in baca(teks.encode(), "b.yaml").problems][:1] == [kode]


@given(st.binary(max_size=200), st.sampled_from(["b.csv", "b.yaml"]))
def test_any_bytes_are_read_or_told(data: bytes, nama: str) -> None:
    for isi in (data, KEPALA.encode() + data):
        buku = baca(isi, nama)
        assert all(b.urut >= 1 and b.nomor for b in buku.baris)
        assert all(p.remedy for p in buku.problems)


@given(st.text(alphabet='urutnomrgl;,"\n\r01/-2= ', max_size=120))
def test_any_csv_is_read_or_told(teks: str) -> None:
    baca((KEPALA + teks).encode(), "b.csv")
