"""Double numbers, gaps, dates running backwards, other patterns; and the next number."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from drafter.nomor.baris import Baris, Buku
from drafter.nomor.periksa import Aturan, Luar, periksa, terakhir
from drafter.nomor.pola import baca_pola
from drafter.problem import Severity

ATURAN = Aturan(baca_pola("141/{urut}/{tahun}"), "52.02.08.2006")


def buku(*isi: tuple[int, str] | tuple[int, str, str]) -> Buku:
    baris = [
        Baris(
            x[0], x[2] if len(x) == 3 else f"141/{x[0]}/{x[1][:4]}", date.fromisoformat(x[1]),
            letak=n,
        )
        for n, x in enumerate(isi, 2)
    ]  # fmt: skip
    return Buku("b.csv", tuple(baris))


def temuan(b: Buku, *luar: Luar, tahun: int | None = None) -> list[tuple[str, int | None]]:
    return [(p.code, p.place.line) for p in periksa(b, ATURAN, luar, tahun)]


def milik(nomor: str, hari: str = "2026-01-05", *, sidik: str = "s-x", n: int = 0) -> Luar:
    return Luar(nomor, date.fromisoformat(hari), f"pengurus[{n}]", f"b{n}", sidik)


def test_a_sound_register_has_no_finding() -> None:
    b = buku((1, "2025-01-05"), (2, "2025-01-05"), (1, "2026-01-02"), (2, "2026-03-01"))
    assert temuan(b) == []
    assert temuan(Buku("b.csv")) == []


def test_the_order_of_the_lines_does_not_matter() -> None:
    assert temuan(buku((2, "2026-03-01"), (1, "2026-01-02"))) == []


def test_a_double_number_is_told_with_its_lines() -> None:
    b = buku((1, "2026-01-02"), (2, "2026-01-03"), (2, "2026-01-04"))
    (p,) = periksa(b, ATURAN)
    assert (p.code, p.place.line, p.severity) == ("NOMOR-004", 4, Severity.PERINGATAN)
    assert "baris 3 dan 4" in p.message
    tulisan = buku((1, "2026-01-02", "141/1/2026"), (2, "2026-01-03", "141/1/2026"))
    assert temuan(tulisan) == [("NOMOR-004", 3), ("NOMOR-007", 3)]


def test_the_same_running_number_in_two_years_is_no_double() -> None:
    assert temuan(buku((1, "2025-01-02"), (1, "2026-01-03"))) == []


def test_a_gap_is_told() -> None:
    b = buku((1, "2026-01-02"), (3, "2026-01-03"), (7, "2026-01-04"))
    assert temuan(b) == [("NOMOR-005", 3), ("NOMOR-005", 4)]
    pesan = [p.message for p in periksa(b, ATURAN)]
    assert [m.partition(" tahun")[0] for m in pesan] == ["Nomor urut 2", "Nomor urut 4 sampai 6"]


def test_a_register_may_begin_in_the_midst_of_its_first_year() -> None:
    (p,) = periksa(buku((12, "2026-01-02")), ATURAN)
    assert (p.code, p.severity) == ("NOMOR-005", Severity.SARAN)
    (p,) = periksa(buku((12, "2026-01-02"), (2, "2027-01-02")), ATURAN, tahun=2027)
    assert (p.code, p.severity) == ("NOMOR-005", Severity.PERINGATAN)


def test_a_date_running_backwards_is_told() -> None:
    b = buku((1, "2026-03-02"), (2, "2026-02-01"), (3, "2026-02-15"), (4, "2026-03-02"))
    assert temuan(b) == [("NOMOR-006", 3), ("NOMOR-006", 4)]
    assert temuan(buku((9, "2025-12-31"), (1, "2026-01-01")), tahun=2026) == []


def test_a_number_of_another_pattern_is_told() -> None:
    b = buku((1, "2026-01-02", "140/1/2026"), (2, "2026-01-02", "141/02/2026"))
    assert temuan(b) == [("NOMOR-007", 2), ("NOMOR-007", 3)]
    assert periksa(b, Aturan(None, "x")) == ()


def test_only_the_year_asked_for_is_looked_at() -> None:
    b = buku((1, "2025-01-02"), (3, "2025-01-02"), (1, "2026-01-02"))
    assert temuan(b, tahun=2026) == []
    assert temuan(b, tahun=2025) == [("NOMOR-005", 3)]


def test_numbers_of_the_profile_count() -> None:
    b = buku((1, "2026-01-02"), (3, "2026-02-01"))
    assert temuan(b, milik("141/2/2026")) == [("NOMOR-008", None)]
    assert temuan(b, milik("2")) == [("NOMOR-008", None)]
    assert terakhir(b, ATURAN, 2026, [milik("141/5/2026", "2026-04-01")]) == (5, date(2026, 4, 1))
    assert terakhir(b, ATURAN, 2026, [milik("lain/9/2026", "2026-04-01")])[0] == 3
    assert terakhir(b, ATURAN, 2027) == (0, None)


def test_a_number_of_the_profile_that_another_decision_has_is_told() -> None:
    satu = Baris(1, "141/1/2026", date(2026, 1, 5), butir="b0", sidik="s-0", letak=2)
    b = Buku("b.csv", (satu,))
    assert temuan(b, milik("141/1/2026")) == []
    assert temuan(b, milik("1")) == []
    lain = milik("141/1/2026", n=1)
    (p,) = periksa(b, ATURAN, [lain])
    assert (p.code, p.place.part) == ("NOMOR-004", "pengurus[1].nomor")
    assert temuan(b, milik("1", n=1)) == [("NOMOR-004", None)]
    (p,) = periksa(Buku("b.csv"), ATURAN, [milik("141/3/2026"), milik("141/3/2026", n=2)])[:1]
    assert "`pengurus[0]`" in p.message


@given(
    st.lists(st.tuples(st.integers(1, 30), st.dates(date(2025, 1, 1), date(2026, 12, 31)))),
    st.sampled_from([2025, 2026]),
)
def test_the_next_number_is_free_and_leaves_no_new_gap(
    isi: list[tuple[int, date]], tahun: int
) -> None:
    b = Buku("b.csv", tuple(Baris(u, f"141/{u}/{t.year}", t, letak=n) for n, (u, t) in
                            enumerate(isi)))  # fmt: skip
    urut, akhir = terakhir(b, ATURAN, tahun)
    baru = Baris(urut + 1, f"141/{urut + 1}/{tahun}", akhir or date(tahun, 1, 1), letak=99)
    kini = periksa(Buku("b.csv", (*b.baris, baru)), ATURAN, tahun=tahun)
    dulu = periksa(b, ATURAN, tahun=tahun)
    assert {(p.code, p.message) for p in kini} - {(p.code, p.message) for p in dulu} == set()
