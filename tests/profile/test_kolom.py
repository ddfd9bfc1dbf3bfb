from __future__ import annotations

from drafter.profile.kolom import children, columns, generic, homes
from drafter.profile.tipe import Sebutan


def test_every_field_is_explained_in_a_sentence() -> None:
    unexplained = [k.text for k in columns().values() if len(k.keterangan) < 5]
    assert unexplained == []


def test_every_field_has_an_indonesian_type() -> None:
    kinds = {k.jenis for k in columns().values()}
    assert not {k for k in kinds if not k or k in {"str", "int", "bool", "date"}}
    assert columns()[("pengurus", "[]", "anggota", "[]", "nik")].jenis == "16 angka"
    assert Sebutan("tanggal").nama in kinds


def test_every_required_field_shows_an_accepted_value() -> None:
    assert [k.text for k in columns().values() if k.wajib and k.contoh is None] == []


def test_a_field_of_a_free_mapping_is_found_under_any_key() -> None:
    assert generic(("daerah", "lkd", "diubah", 0, "nomor")) == (
        "daerah",
        "*",
        "diubah",
        "[]",
        "nomor",
    )


def test_the_keys_below_a_path_and_the_homes_of_a_key() -> None:
    assert "ketua" in children(("bpd",))
    assert homes("ketua") == ("bpd",)
    assert "pengurus[]" in homes("anggota")
