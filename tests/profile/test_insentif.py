"""Money for kader: sums a template cannot make itself, exact to the rupiah."""

from __future__ import annotations

from typing import Any

from drafter.profile.data import COMPUTED, template_data
from tests.profile.bantu import desa

_SK = "keputusan:\n  - jenis: insentif_kader\n    insentif: {{{}}}\n    anggota: [{}]\n"


def sk(insentif: str, *anggota: str) -> dict[str, Any]:
    orang = ", ".join(f"{{nama: {n}, jabatan: Kader{x}}}" for n, x in enumerate(anggota))
    data: Any = template_data(desa(_SK.format(insentif, orang)))
    found: dict[str, Any] = data["keputusan"][0]
    return found


def test_one_amount_for_all_and_another_for_one() -> None:
    found = sk("jumlah: 250000, bulan: 11, tahun: 2026", "", ", insentif: 333333", "")
    people = found["anggota"]
    assert [p["insentif_sebulan"] for p in people] == [250_000, 333_333, 250_000]
    assert [p["insentif_setahun"] for p in people] == [2_750_000, 3_666_663, 2_750_000]
    assert found["insentif_sebulan"] == 833_333
    assert found["insentif_total"] == 9_166_663


def test_a_sum_is_never_of_only_some() -> None:
    found = sk("tahun: 2026", ", insentif: 5", "")
    assert [p["insentif_setahun"] for p in found["anggota"]] == [60, None]
    assert found["insentif_sebulan"] is None
    assert found["insentif_total"] is None


def test_twelve_months_when_not_said() -> None:
    text = "keputusan: [{jenis: insentif_kader, anggota: [{nama: A, jabatan: K, insentif: 7}]}]\n"
    data: Any = template_data(desa(text))
    assert data["keputusan"][0]["insentif_total"] == 84


def test_the_sums_are_in_the_table_of_the_guide() -> None:
    paths = [path for path, _, _ in COMPUTED]
    assert {"keputusan[].insentif_total", "keputusan[].anggota[].insentif_setahun"} <= set(paths)
