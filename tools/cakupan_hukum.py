"""Write ``docs/cakupan-hukum.md``: for each template, what the law asks and which pasal answers.

Numbers come from drafts of sample villages, so the page is as true as the drafts are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from drafter.bahasa.tanggal import tanggal
from drafter.compose.cakupan import Cakupan, Syarat, cakupan, syarat
from drafter.compose.pustaka import Pustaka, Templat
from drafter.compose.rencana import Tugas
from drafter.compose.susun import Opsi, susun
from drafter.law.cite import singkatan
from drafter.law.load import register
from drafter.profile.load import load
from drafter.profile.model import Desa
from drafter.profile.model_adat import LembagaAdat

AKAR = Path(__file__).parents[1]
HALAMAN = AKAR / "docs/cakupan-hukum.md"
KINI, DAHULU = date(2026, 6, 2), date(2021, 3, 12)
NTB = "nusa-tenggara-barat/lombok-tengah/bilebante"
BALI = "bali/buleleng/tinga-tinga"

KEPALA = """\
# Cakupan hukum: syarat dan pasalnya

Halaman ini ditulis oleh `make turunan` dari daftar syarat di samping setiap templat
(`*.syarat.yaml`) dan tanda `{# syarat: kode #}` di dalamnya; jangan disunting di sini. Nomor pasal
ialah nomor pada naskah contoh yang disebut di kolom terakhir; desa lain dapat bernomor lain, dan
melihatnya dengan `drafter templat cakupan NAMA --profil desa.yaml`.

| naskah | desa | tanggal |
|---|---|---|
"""


@dataclass(frozen=True, slots=True)
class Saksi:
    """A sample draft that shows the numbers: a village on a day."""

    huruf: str
    profil: str
    pada: date
    bali_adat: bool = False

    def desa(self) -> Desa:
        """The sample village; in Bali with a lembaga adat for other adat groups."""
        desa = _muat(self.profil)
        if not self.bali_adat:
            return desa
        kelompok = LembagaAdat.model_validate({"kelompok_adat": ["Rukun Segara", "Karya Bersama"]})
        return desa.model_copy(update={"lembaga_adat": kelompok})


SAKSI = (
    Saksi("A", NTB, KINI),
    Saksi("B", NTB, DAHULU),
    Saksi("C", BALI, KINI, bali_adat=True),
    Saksi("D", "nusa-tenggara-barat/lombok-timur/sembalun-lawang", KINI),
    Saksi("E", "nusa-tenggara-barat/dompu/o-o", KINI),
)


def halaman() -> str:
    """The whole page."""
    bagian = [KEPALA + "".join(f"{_baris_saksi(s)}\n" for s in SAKSI)]
    bagian += [_templat(t) for t in Pustaka.standar().daftar() if syarat(t)]
    return "\n".join(bagian)


def tanpa_pasal(templat: Templat) -> tuple[Syarat, ...]:
    """The requirements of a template that no sample draft meets."""
    return tuple(s for s, (pasal, _) in temuan(templat).items() if not pasal)


def temuan(templat: Templat) -> dict[Syarat, tuple[tuple[str, ...], str]]:
    """For each requirement the pasal in the first sample draft that has one, and which draft."""
    hasil: dict[Syarat, tuple[tuple[str, ...], str]] = dict.fromkeys(syarat(templat), ((), ""))
    for saksi in SAKSI:
        for c in _cakupan(templat, saksi):
            if c.pasal and not hasil[c.syarat][0]:
                hasil[c.syarat] = (c.pasal, saksi.huruf)
    return hasil


def _cakupan(templat: Templat, saksi: Saksi) -> tuple[Cakupan, ...]:
    tugas = Tugas(templat, None, "", _path(saksi.profil))
    naskah, _ = susun(tugas, saksi.desa(), "0" * 64, Opsi(saksi.pada, rancangan=True))
    return cakupan(templat, naskah, saksi.pada) if naskah else ()


@lru_cache(maxsize=8)
def _muat(profil: str) -> Desa:
    hasil = load(_path(profil))
    if hasil.desa is None:
        raise ValueError(f"{profil}: {hasil.problems}")
    return hasil.desa


def _path(profil: str) -> Path:
    return AKAR / "profiles" / f"{profil}.yaml"


def _baris_saksi(s: Saksi) -> str:
    desa = s.desa()
    return f"| {s.huruf} | {desa.istilah.desa} {desa.nama}, {desa.kabupaten} | {tanggal(s.pada)} |"


def _templat(templat: Templat) -> str:
    kepala = [
        f"## `{templat.nama}`",
        "",
        "| syarat | sumber | pasal | naskah |",
        "|---|---|---|---|",
    ]
    return "\n".join([*kepala, *_baris(templat)]) + "\n"


def _baris(templat: Templat) -> Iterator[str]:
    for s, (pasal, huruf) in temuan(templat).items():
        yield f"| {s.isi}{_masa(s)} | {_sumber(s)} | {'; '.join(dict.fromkeys(pasal))} | {huruf} |"


def _masa(s: Syarat) -> str:
    awal = f" sejak {tanggal(s.sejak)}" if s.sejak else ""
    akhir = f" sampai {tanggal(s.sampai)}" if s.sampai else ""
    return f" ({(awal + akhir).strip()})" if awal or akhir else ""


def _sumber(s: Syarat) -> str:
    semua = register().peraturan
    return "; ".join(f"{singkatan(semua[id_])} {pasal}".strip() for id_, pasal in s.rujukan)


if __name__ == "__main__":
    HALAMAN.write_text(halaman(), encoding="utf-8")
