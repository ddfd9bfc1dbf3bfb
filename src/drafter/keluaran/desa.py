"""One village, from its profile to its files. Whatever fails stays inside that village."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.keluaran.cetak import cetak, cetakan
from drafter.keluaran.galat import masalah_cacat
from drafter.keluaran.laporan import STATUS_MASUKAN, Dokumen, LaporanDesa, Permintaan
from drafter.keluaran.nama import nama_berbeda, nama_berkas, nama_folder
from drafter.keluaran.tulis import Tertulis, tempat, tulis_atomik
from drafter.problem import DrafterError, has_errors
from drafter.render.blok import KERTAS

if TYPE_CHECKING:
    from drafter.compose.pustaka import Pustaka
    from drafter.compose.rencana import Tugas
    from drafter.profile.model import Desa
    from drafter.render.blok import Cetakan

GABUNGAN = "gabungan"


@dataclass(frozen=True, slots=True)
class _Kerja:
    """What the documents of one village share; ``pdf`` gathers title and bytes for joining."""

    desa: Desa
    sidik: str
    minta: Permintaan
    pdf: list[tuple[str, bytes]]

    @property
    def folder(self) -> str:
        return nama_folder(self.desa.kode, self.desa.nama)


def susun_desa(profil: Path, minta: Permintaan, pustaka: Pustaka) -> LaporanDesa:
    """Make what is asked of one village; raises nothing, unless ``minta.lacak``."""
    laporan = LaporanDesa(profil)
    try:
        for laporan in _tahap(profil, minta, pustaka):  # noqa: B007  (the last stage reached)
            pass
    except DrafterError as galat:
        salah = galat.exit_code == STATUS_MASUKAN
        return replace(laporan, problems=laporan.problems + galat.problems, salah_masukan=salah)
    except Exception as galat:
        if minta.lacak:
            raise
        cacat = masalah_cacat(str(profil), galat)
        return replace(laporan, problems=(*laporan.problems, cacat))
    return laporan


def _tahap(profil: Path, minta: Permintaan, pustaka: Pustaka) -> Iterator[LaporanDesa]:
    """Yield the report after each stage, so that a failure keeps what was known before it."""
    from drafter.compose.rencana import rencana
    from drafter.profile.load import load

    hasil = load(profil)
    laporan = LaporanDesa(profil, problems=tuple(hasil.problems), salah_masukan=not hasil.desa)
    yield laporan
    if hasil.desa is None:
        return
    laporan = replace(laporan, kode=hasil.desa.kode, nama=hasil.desa.nama)
    yield laporan
    kerja = _Kerja(hasil.desa, hasil.sidik, minta, [])
    tugas: tuple[Tugas, ...] = ()
    if minta.templat or not minta.word:
        tugas, problems = rencana(pustaka, hasil.desa, profil, minta.templat or None)
        laporan = replace(laporan, problems=laporan.problems + tuple(problems))
        yield laporan
    yield replace(laporan, dokumen=tuple(_dokumen(kerja, tugas)))


def _dokumen(kerja: _Kerja, tugas: tuple[Tugas, ...]) -> Iterator[Dokumen]:
    nama = nama_berbeda([nama_berkas(t.templat.nama, t.akhiran) for t in tugas])
    for satu, stem in zip(tugas, nama, strict=True):
        yield _terjaga(kerja, satu, stem)
    if kerja.minta.gabung and kerja.pdf:
        yield Dokumen(GABUNGAN, GABUNGAN, berkas=(_gabung(kerja),))


def _terjaga(kerja: _Kerja, tugas: Tugas, stem: str) -> Dokumen:
    """Keep the failure of one document from the next."""
    gagal = Dokumen(tugas.templat.nama, stem)
    try:
        return _satu(kerja, tugas, stem)
    except DrafterError as galat:
        return replace(gagal, problems=galat.problems)
    except Exception as galat:
        if kerja.minta.lacak:
            raise
        return replace(gagal, problems=(masalah_cacat(tugas.templat.nama, galat),))


def _satu(kerja: _Kerja, tugas: Tugas, stem: str) -> Dokumen:
    """Compose one document; with a *kesalahan* in it nothing is written."""
    from drafter.compose.susun import Opsi, susun

    minta = kerja.minta
    opsi = Opsi(tanggal=minta.tanggal, rancangan=minta.rancangan)
    naskah, problems = susun(tugas, kerja.desa, kerja.sidik, opsi)
    dokumen = Dokumen(tugas.templat.nama, stem, problems=tuple(problems))
    if naskah is None or has_errors(problems):
        return dokumen
    halaman = cetakan(naskah)
    berkas = tuple(_berkas(kerja, stem, bentuk, halaman) for bentuk in minta.format)
    return replace(dokumen, berkas=berkas, tanggal_hukum=naskah.provenans.tanggal_hukum)


def _berkas(kerja: _Kerja, stem: str, bentuk: str, halaman: Cetakan) -> Tertulis:
    kertas = KERTAS[kerja.minta.kertas or kerja.desa.bentuk.kertas]

    def buat() -> bytes:
        data = cetak(halaman, bentuk, kertas)
        if kerja.minta.gabung and bentuk == "pdf":
            kerja.pdf.append((halaman.judul, data))
        return data

    return _tulis(kerja, f"{stem}.{bentuk}", buat)


def _gabung(kerja: _Kerja) -> Tertulis:
    from drafter.render.gabung import gabung

    return _tulis(kerja, f"{GABUNGAN}.pdf", lambda: gabung(kerja.pdf))


def _tulis(kerja: _Kerja, nama: str, buat: Callable[[], bytes]) -> Tertulis:
    """Make the bytes of one file and write them; a failure is told and stays with this file."""
    akar = kerja.minta.folder
    tujuan = akar / kerja.folder / nama
    try:
        return tulis_atomik(tempat(akar, kerja.folder, nama), buat(), timpa=kerja.minta.timpa)
    except DrafterError as galat:
        return Tertulis(tujuan, None, galat.problems)
    except Exception as galat:
        if kerja.minta.lacak:
            raise
        return Tertulis(tujuan, None, (masalah_cacat(str(tujuan), galat),))
