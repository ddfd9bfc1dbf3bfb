from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.profile.kolom import columns
from drafter.profile.periksa import RULES, check, on_issue
from tests.profile.bantu import WAJIB, baca, desa, kode, periksa


def test_wrong_fields_and_broken_rules_are_told_together() -> None:
    _, problems = periksa(
        WAJIB + "kecamtan: x\n"
        "dusun: [Karang, Karang]\n"
        "bentuk: {kertas: a3}\n"
        "pengurus:\n"
        "  - lembaga: tidak_ada\n"
        "    nomor: 3\n"
        "    anggota: [{nama: A}]\n"
        "  - lembaga: lpm\n"
        "    masa_bakti: {mulai: 2026-01-01, selesai: 2025-01-01}\n"
        "    anggota: [{nama: A, jabatan: Ketua, nik: 123}]\n"
    )
    assert sorted(kode(problems)) == [
        "PROFIL-001",
        "PROFIL-002",
        "PROFIL-003",
        "PROFIL-003",
        "PROFIL-016",
        "PROFIL-022",
        "PROFIL-025",
        "PROFIL-027",
    ]


def test_a_wrong_field_brings_no_conclusions_drawn_from_it() -> None:
    _, problems = periksa(WAJIB.replace("52.02.08.2006", "abc") + "bpd: {ketua: A}\n")
    assert [p.place.part for p in problems] == ["kode"]


def test_several_missing_required_fields_are_all_told() -> None:
    _, problems = periksa("kode: 52.02.08.2006\n")
    assert [p.place.part for p in problems] == ["nama", "kecamatan", "kabupaten", "provinsi"]


def test_every_rule_says_what_it_is_about() -> None:
    assert all(rule.__doc__ for rule in RULES)
    assert len({rule.__name__ for rule in RULES}) == len(RULES)


_KEYS = sorted({p[-1] for p in columns() if p[-1] not in {"[]", "*"}})
_VALUES = st.recursive(
    st.sampled_from(["", "x", "5", "ya", "rt", "2026-01-01", "52.02.08.2006", "~", "[]", "{}"]),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda xs: "[" + ", ".join(x or "~" for x in xs) + "]")
        | st.dictionaries(st.sampled_from(_KEYS), inner, max_size=4).map(
            lambda d: "{" + ", ".join(f"{k}: {v}" for k, v in d.items()) + "}"
        )
    ),
    max_leaves=8,
)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.sampled_from(sorted(k[0] for k in columns())), _VALUES, max_size=8))
def test_whatever_stands_in_a_profile_ends_in_a_village_or_in_problems(
    data: dict[str, str],
) -> None:
    tree, _ = baca("x_tidak_ada: 1\n" + "".join(f"{k}: {v}\n" for k, v in data.items()))
    if tree is None:
        return
    village, problems = check(tree)
    assert village is None
    assert all(p.place.file == "uji.yaml" and p.remedy for p in problems)
    # Only the line that counts further faults of a kind stands nowhere.
    assert all(p.place.line or p.message.startswith("Masih ada") for p in problems)


def test_a_value_filled_in_from_a_wrong_one_is_not_told_again() -> None:
    _, problems = periksa(WAJIB.replace("Bilebante", "x" * 3000))
    assert [p.place.part for p in problems] == ["nama"]


@pytest.mark.parametrize(
    "text",
    [
        "dusun:\n" + "- [a]\n" * 20_000,
        "dusun:\n" + "- dd\n" * 20_000,
        "dusun: [a]\nposyandu:\n" + "- {nama: m, dusun: b}\n" * 10_000,
        "pengurus:\n" + "- {lembaga: x, anggota: [{nama: a, jabatan: b}]}\n" * 3_000,
    ],
)
def test_ten_thousand_mistakes_are_not_ten_thousand_messages(text: str) -> None:
    _, problems = periksa(WAJIB + text)
    assert len(problems) < 60
    assert sum(len(str(p)) for p in problems) < 20_000
    assert any("Masih ada" in p.message for p in problems)


def test_a_remedy_does_not_list_thousands_of_names() -> None:
    text = "dusun:\n" + "".join(f"- d{i}\n" for i in range(3000))
    _, problems = periksa(f"{WAJIB}{text}posyandu: [{{nama: M, dusun: b}}]\n")
    assert len(problems[0].remedy) < 300


def test_an_sk_that_takes_its_number_later_is_asked_again() -> None:
    ketua = "{nama: A, jabatan: Ketua, tanggal_lahir: 2000-01-02}"
    sk = f"lembaga: lpm, berita_acara: {{tanggal: 2026-03-01}}, anggota: [{ketua}]"
    village = desa(f"pengurus: [{{{sk}}}]\n")
    assert on_issue(village, "pengurus", 0) == []
    early = village.bernomor("pengurus", 0, "3", date(2026, 2, 2))
    found = {p.code: p.place.part for p in on_issue(early, "pengurus", 0)}
    assert found == {
        "PROFIL-037": "pengurus[0].berita_acara.tanggal",
        "PROFIL-040": "pengurus[0].anggota",
    }
