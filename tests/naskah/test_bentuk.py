"""The fixed forms."""

from __future__ import annotations

from drafter.naskah.bentuk import BENTUK


def test_hanya_perdes_yang_disepakati_dengan_bpd() -> None:
    assert [b.jenis for b in BENTUK.values() if b.kesepakatan] == ["perdes"]


def test_keputusan_memakai_diktum_dan_tidak_diundangkan() -> None:
    sk = BENTUK["sk"]
    assert (sk.diktum, sk.berkala) == (True, "")


def test_perdes_masuk_lembaran_dan_perkades_masuk_berita() -> None:
    assert BENTUK["perdes"].berkala == "lembaran_desa"
    assert BENTUK["perkades"].berkala == "berita_desa"
