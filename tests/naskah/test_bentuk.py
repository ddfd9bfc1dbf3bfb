"""The fixed forms."""

from __future__ import annotations

from drafter.naskah.bentuk import BENTUK, TINGKAT, bentuk


def test_hanya_perdes_yang_disepakati_dengan_bpd() -> None:
    assert [b.jenis for b in BENTUK.values() if b.kesepakatan] == ["perdes"]


def test_keputusan_memakai_diktum_dan_tidak_diundangkan() -> None:
    sk = BENTUK["sk"]
    assert (sk.diktum, sk.berkala) == (True, "")


def test_perdes_masuk_lembaran_dan_perkades_masuk_berita() -> None:
    assert BENTUK["perdes"].berkala == "lembaran_desa"
    assert BENTUK["perkades"].berkala == "berita_desa"


def test_keputusan_setiap_tingkat_ditandatangani_pejabatnya() -> None:
    assert [bentuk("sk", t).penetap for t in TINGKAT] == ["kepala_desa", "camat", "bupati"]
    assert bentuk("sk", "desa") is BENTUK["sk"]
    assert bentuk("perdes", "desa") is BENTUK["perdes"]
    assert bentuk("sk", "kabupaten").wilayah == "provinsi"
