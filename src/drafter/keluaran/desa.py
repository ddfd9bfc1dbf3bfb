"""One village, from its profile to its files. Whatever fails stays inside that village."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.keluaran.dokumen import Kerja, dokumen_gabungan
from drafter.keluaran.galat import masalah_cacat, masalah_kembar
from drafter.keluaran.laporan import STATUS_MASUKAN, Dokumen, LaporanDesa, Permintaan
from drafter.keluaran.nama import nama_berbeda, nama_berkas
from drafter.keluaran.penetapan import Penetapan, penetapan
from drafter.problem import DrafterError, InputError

if TYPE_CHECKING:
    from drafter.compose.pustaka import Pustaka
    from drafter.compose.rencana import Tugas
    from drafter.problem import Problem


def susun_desa(
    profil: Path, minta: Permintaan, pustaka: Pustaka, milik: dict[str, Path]
) -> LaporanDesa:
    """Make what is asked of one village; raises nothing, unless ``minta.lacak``.

    ``milik`` says which profile has which folder in this run; two profiles of one village would
    overwrite each other, so the second is refused.
    """
    laporan = LaporanDesa(profil)
    try:
        for laporan in _tahap(profil, minta, pustaka, milik):  # noqa: B007  (the last one reached)
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


def _tahap(
    profil: Path, minta: Permintaan, pustaka: Pustaka, milik: dict[str, Path]
) -> Iterator[LaporanDesa]:
    """Yield the report after each stage, so that a failure keeps what was known before it."""
    from drafter.profile.load import load

    hasil = load(profil)
    laporan = LaporanDesa(profil, problems=tuple(hasil.problems), salah_masukan=not hasil.desa)
    yield laporan
    if hasil.desa is None:
        return
    laporan = replace(laporan, kode=hasil.desa.kode, nama=hasil.desa.nama)
    yield laporan
    kerja = Kerja(hasil.desa, hasil, minta)
    lain = milik.setdefault(kerja.folder, profil)
    if lain != profil:
        raise InputError(masalah_kembar(profil, lain, hasil.desa.kode))
    tugas, problems = _rencana(kerja, profil, pustaka)
    with penetapan(kerja, profil, tugas) as tetap:
        problems += kerja.tempatkan(tetap.problems, profil)
        laporan = replace(laporan, problems=laporan.problems + problems)
        yield laporan
        for dokumen in _dokumen(tetap, tugas):
            laporan = replace(laporan, dokumen=(*laporan.dokumen, dokumen))
            yield laporan


def _rencana(
    kerja: Kerja, profil: Path, pustaka: Pustaka
) -> tuple[tuple[Tugas, ...], tuple[Problem, ...]]:
    """Plan; with only Word templates named, there is nothing else to make."""
    from drafter.compose.rencana import rencana

    minta = kerja.minta
    if minta.word and not minta.templat:
        return (), ()
    tugas, problems = rencana(pustaka, kerja.desa, profil, minta.templat or None)
    return tugas, kerja.tempatkan(problems, profil)


def _dokumen(tetap: Penetapan, tugas: tuple[Tugas, ...]) -> Iterator[Dokumen]:
    nama = nama_berbeda([nama_berkas(t.templat.nama, t.akhiran) for t in tugas])
    for satu, stem in zip(tugas, nama, strict=True):
        yield tetap.dokumen(satu, stem)
    kerja = tetap.kerja
    if kerja.pdf:
        yield dokumen_gabungan(kerja)
    if kerja.minta.word:
        from drafter.keluaran.word import dokumen_word

        yield from dokumen_word(kerja, nama)
