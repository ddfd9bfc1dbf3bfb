from __future__ import annotations

from drafter.profile.istilah import TURUNAN, Istilah, complete


def test_defaults_in_the_models_are_what_the_derivation_gives() -> None:
    defaults = {k: f.default for k, f in Istilah.model_fields.items()}
    assert complete({}) == defaults
    assert set(TURUNAN) | {"bpd_singkat", "lkd_singkat"} == set(defaults)


def test_another_word_for_desa_reaches_every_term_made_of_it() -> None:
    terms = Istilah.model_validate({"desa": "Nagari", "kepala_desa": "Wali Nagari"})
    assert terms.peraturan_desa == "Peraturan Nagari"
    assert terms.sekretaris_desa == "Sekretaris Nagari"
    assert terms.musyawarah_desa == "Musyawarah Nagari"
    assert terms.apb_desa_singkat == "APB Nagari"
    assert terms.keputusan_kepala_desa == "Keputusan Wali Nagari"
    assert terms.bpd_singkat == "BPN"
    assert terms.lkd_singkat == "LKN"


def test_a_given_term_wins_over_the_derived_one() -> None:
    terms = Istilah.model_validate({"desa": "Gampong", "peraturan_desa": "Qanun Gampong"})
    assert terms.peraturan_desa == "Qanun Gampong"
    assert terms.peraturan_kepala_desa == "Peraturan Kepala Gampong"


def test_braces_in_a_term_are_only_letters() -> None:
    assert Istilah.model_validate({"desa": "{x.__class__}"}).berita_desa == "Berita {x.__class__}"
