"""Every regulation and SK on three dates, for a village of NTB and one of Buleleng.

The guard of the law: one file each, to be read as law. A changed file is a changed law: say why in
the commit.
``make cuplikan`` renews them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from drafter.compose.pustaka import Pustaka, Templat
from drafter.problem import Severity
from drafter.profile.model import Desa
from drafter.profile.model_adat import LembagaAdat
from drafter.render.alir import alir
from drafter.render.text import teks
from tests.contoh.buatan import peraturan
from tests.contoh.desa import PROFIL, desa_contoh
from tests.contoh.sk_buatan import keputusan, rancangan, tanpa_hari

TANGGAL = (date(2021, 3, 12), date(2025, 3, 3), date(2026, 6, 2))
NTB = PROFIL / "nusa-tenggara-barat/lombok-tengah/bilebante.yaml"
BALI = PROFIL / "bali/buleleng/tinga-tinga.yaml"
# In Bali a Perdes on lembaga adat is made only when asked for, for adat groups outside Desa Adat.
KELOMPOK = {"kelompok_adat": ["Kelompok Adat Rukun Segara", "Kelompok Adat Karya Bersama"]}


class Naskah(SingleFileSnapshotExtension):
    """One text file for each draft."""

    file_extension = "txt"
    _write_mode = WriteMode.TEXT


def desa_ntb() -> Desa:
    return desa_contoh(NTB)[0]


def desa_bali() -> Desa:
    adat = LembagaAdat.model_validate(KELOMPOK)
    return desa_contoh(BALI)[0].model_copy(update={"lembaga_adat": adat})


DESA: dict[str, Callable[[], Desa]] = {"ntb": desa_ntb, "buleleng": desa_bali}


@pytest.mark.parametrize("pada", TANGGAL, ids=str)
@pytest.mark.parametrize("tempat", DESA)
def test_naskah(tempat: str, pada: date, snapshot: SnapshotAssertion) -> None:
    for tugas, naskah in peraturan(DESA[tempat](), pada):
        nama = tugas.templat.nama.replace("/", "-")
        assert teks(alir(naskah).blok) == snapshot(name=nama, extension_class=Naskah)


# Work groups on Posyandu: before Permendagri 13/2024 the one, since then the other.
DITOLAK = {
    date(2021, 3, 12): "sk/tim-pembina-posyandu",
    date(2025, 3, 3): "sk/pokja-posyandu",
    date(2026, 6, 2): "sk/pokja-posyandu",
}

# In Bali the Desa Adat appoints its own prajuru.
TIDAK_ADA = {"buleleng": {"sk/pengurus-lembaga-adat"}}


@pytest.mark.parametrize("pada", TANGGAL, ids=str)
@pytest.mark.parametrize("tempat", DESA)
def test_keputusan(tempat: str, pada: date, snapshot: SnapshotAssertion) -> None:
    ditolak, dibuat = [], set()
    for tugas, naskah, problems in keputusan(DESA[tempat](), pada):
        if naskah is None:
            assert [p.code for p in problems] == ["SUSUN-012"]
            ditolak.append(tugas.templat.nama)
            continue
        assert all(p.severity is Severity.SARAN for p in problems), [str(p) for p in problems]
        dibuat.add(tugas.templat.nama)
        nama = "-".join([tugas.templat.nama.replace("/", "-"), *filter(None, [tugas.akhiran])])
        assert teks(alir(naskah).blok) == snapshot(name=nama, extension_class=Naskah)
    assert ditolak == [DITOLAK[pada]]
    semua = {t.nama for t in Pustaka.standar().daftar() if desa_sk(t)}
    assert dibuat == semua - {DITOLAK[pada], *TIDAK_ADA.get(tempat, ())}


def desa_sk(templat: Templat) -> bool:
    return templat.jenis == "sk" and "desa" in templat.kepala.tingkat


def desa_wilayah(tingkat: str, tempat: str) -> Desa:
    """A kecamatan or kabupaten; that of Buleleng has the people of the one of Lombok Tengah."""
    berkas = "kecamatan-pringgarata" if tingkat == "kecamatan" else "kabupaten-lombok-tengah"
    contoh = desa_contoh(NTB.with_name(f"{berkas}.yaml"))[0]
    if tempat == "ntb":
        return contoh
    wilayah = {"kecamatan": "Gerokgak", "kabupaten": "Buleleng"}
    kode = {"kecamatan": "51.08.01", "kabupaten": "51.08"}[tingkat]
    tempat_nya = {"kecamatan": "Gerokgak", "kabupaten": "Singaraja"}[tingkat]
    baru = {"kode": kode, "nama": wilayah[tingkat], "provinsi": "Bali", "tempat": tempat_nya}
    return contoh.model_copy(update={**wilayah, **baru})


DITOLAK_WILAYAH = {
    pada: nama.replace("sk/", "sk/wilayah/").replace("pokja-", "pokjanal-")
    for pada, nama in DITOLAK.items()
}


@pytest.mark.parametrize("pada", TANGGAL, ids=str)
@pytest.mark.parametrize("tempat", DESA)
@pytest.mark.parametrize("tingkat", ["kecamatan", "kabupaten"])
def test_keputusan_wilayah(
    tingkat: str, tempat: str, pada: date, snapshot: SnapshotAssertion
) -> None:
    wilayah = tanpa_hari(desa_wilayah(tingkat, tempat))
    hasil = {t.templat.nama: (n, p) for t, n, p in rancangan(wilayah, "sk/wilayah/*", pada)}
    assert len(hasil) == 2
    naskah, problems = hasil.pop(DITOLAK_WILAYAH[pada])
    assert (naskah, [p.code for p in problems]) == (None, ["SUSUN-012"])
    [(nama, (naskah, problems))] = hasil.items()
    assert naskah is not None, [str(p) for p in problems]
    # The kabupaten laws of 2024 were not read (HUKUM-007).
    peringatan = {p.code for p in problems if p.severity is not Severity.SARAN}
    assert peringatan <= {"HUKUM-007"}, [str(p) for p in problems]
    assert teks(alir(naskah).blok) == snapshot(name=nama.replace("/", "-"), extension_class=Naskah)
