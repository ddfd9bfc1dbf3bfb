"""One more line: what was there stays byte for byte, and the new one reads back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.nomor.baca import baca
from drafter.nomor.baris import Baris
from drafter.nomor.tambah import tambah
from drafter.problem import DraftError

BARIS = Baris(2, "141/2/2026", date(2026, 6, 2), "Kader", "sk/kader", "kader", "s-1")
KEPALA = "urut;nomor;tanggal;tentang;templat;butir;sidik\n"
LAMA = "1;141/1/2026;2026-01-05;Kader;;;\n"


def test_a_new_register_opens_in_a_spreadsheet() -> None:
    assert tambah(b"", "b.csv", BARIS).decode() == (
        "\ufeffurut;nomor;tanggal;tentang;templat;butir;sidik\r\n"
        "2;141/2/2026;2026-06-02;Kader;sk/kader;kader;s-1\r\n"
    )


@pytest.mark.parametrize(
    ("lama", "baru"),
    [
        (KEPALA + LAMA, "2;141/2/2026;2026-06-02;Kader;sk/kader;kader;s-1\n"),
        (KEPALA + LAMA.rstrip(), "\n2;141/2/2026;2026-06-02;Kader;sk/kader;kader;s-1\n"),
        (
            (KEPALA + LAMA).replace("\n", "\r\n"),
            "2;141/2/2026;2026-06-02;Kader;sk/kader;kader;s-1\r\n",
        ),
        (
            (KEPALA + LAMA).replace(";", ","),
            "2,141/2/2026,2026-06-02,Kader,sk/kader,kader,s-1\n",
        ),
        (
            "catatan;sidik;butir;templat;tentang;TANGGAL;Nomor;urut\n",
            ";s-1;kader;sk/kader;Kader;2026-06-02;141/2/2026;2\n",
        ),
        (
            "\ufeff",
            KEPALA.replace("\n", "\r\n") + "2;141/2/2026;2026-06-02;Kader;sk/kader;kader;s-1\r\n",
        ),
        (
            KEPALA + '"1"; 141/1/2026 ;5 Januari 2026;"a ""b""";;;;\n\n;;;;;;\n',
            "2;141/2/2026;2026-06-02;Kader;sk/kader;kader;s-1\n",
        ),
    ],
)
def test_the_line_is_put_behind_what_was_there(lama: str, baru: str) -> None:
    assert tambah(lama.encode(), "b.csv", BARIS) == (lama + baru).encode()


@pytest.mark.parametrize(
    ("lama", "kode"),
    [
        ("urut;nomor;tanggal;tentang\n", "NOMOR-002"),
        ("urut;nomor\n", "NOMOR-002"),
        (KEPALA + "x;y;z;;;;\n", "NOMOR-003"),
        (KEPALA + '1;"x', "NOMOR-001"),
    ],
)
def test_a_register_that_cannot_take_a_line_is_refused(lama: str, kode: str) -> None:
    with pytest.raises(DraftError, match=kode):
        tambah(lama.encode(), "b.csv", BARIS)


def test_a_subject_is_one_cell_and_no_formula() -> None:
    baris = Baris(2, "141/2", date(2026, 6, 2), '=cmd;"x"')
    isi = tambah(KEPALA.encode(), "b.csv", baris).decode()
    assert isi.endswith('2;141/2;2026-06-02;"\'=cmd;""x""";;;\n')
    assert baca(isi.encode(), "b.csv").baris == (baris,)


@pytest.mark.parametrize("lama", ["", "# buku\n", "- {urut: 1, nomor: a, tanggal: 2026-01-05}"])
def test_a_list_grows_by_one_mapping(lama: str) -> None:
    isi = tambah(lama.encode(), "b.yaml", BARIS)
    assert isi.startswith(lama.encode())
    assert baca(isi, "b.yaml").baris[-1] == BARIS
    assert len(baca(tambah(isi, "b.yaml", BARIS), "b.yaml").baris) == 2 + lama.startswith("-")


@pytest.mark.parametrize(
    "lama", ["[]\n", "[{urut: 1, nomor: a, tanggal: 2026-01-05}]\n", "- \n", "--- []\n...\n"]
)
def test_a_list_that_cannot_grow_at_its_end_is_refused(lama: str) -> None:
    with pytest.raises(DraftError, match="NOMOR-0"):
        tambah(lama.encode(), "b.yaml", BARIS)


rapi = st.text(st.characters(exclude_categories=("C", "Z")), max_size=20).map(
    lambda x: " ".join(x.split())
)
baris = st.builds(
    Baris,
    urut=st.integers(1, 99_999),
    nomor=rapi.filter(lambda x: x[:1].isalnum()),
    tanggal=st.dates(date(1945, 1, 1), date(2100, 12, 31)),
    tentang=rapi.filter(lambda x: not x.startswith("'")),
    templat=rapi.filter(lambda x: not x.startswith("'")),
    butir=st.just("x"),
    sidik=st.just("s-0"),
)


@given(st.lists(baris, max_size=5), st.sampled_from(["b.csv", "b.yaml"]))
def test_what_is_written_is_read_back(semua: list[Baris], nama: str) -> None:
    data = b""
    for satu in semua:
        baru = tambah(data, nama, satu)
        assert baru.startswith(data)
        data = baru
    buku = baca(data, nama)
    assert (buku.baris, buku.problems) == (tuple(semua), ())
