"""Issuing SK: the next number of the register, the files, then the line of the register."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.keluaran import galat_nomor as pesan
from drafter.keluaran.buku import (
    aturan,
    baca_buku,
    buku_bersama,
    catat,
    luar,
    sidik,
    tempat_buku,
)
from drafter.keluaran.dokumen import Kerja, dokumen_naskah
from drafter.keluaran.kunci import terkunci
from drafter.keluaran.laporan import Dokumen
from drafter.keluaran.simpanan import Simpanan
from drafter.nomor.baris import Baris, Buku
from drafter.nomor.periksa import Luar, periksa, terakhir
from drafter.problem import DraftError, Problem, Severity, has_errors
from drafter.profile.susunan import issued

if TYPE_CHECKING:
    from drafter.compose.rencana import Tugas
    from drafter.profile.model import Desa
    from drafter.profile.model_keputusan import Keputusan
    from drafter.profile.model_lembaga import Pengurus


@dataclass(slots=True)
class Penetapan:
    """The SK of one village in one run.

    Attributes:
        kerja: what the documents share; its village knows the numbers taken so far.
        path: the register.
        buku: what the register says now.
        tanggal: the day of issue, or None when no number may be taken.
        problems: what the register tells.
        luar: the SK whose numbers are written in the profile.
    """

    kerja: Kerja
    path: Path
    buku: Buku
    tanggal: date | None
    problems: tuple[Problem, ...] = ()
    luar: tuple[Luar, ...] = ()

    def dokumen(self, tugas: Tugas, stem: str) -> Dokumen:
        """Make one document; an SK without number takes the next, when numbers may be taken."""
        if tugas.sk is None:
            return dokumen_naskah(self.kerja, tugas, stem)
        sk = self._sk(tugas)
        if issued(sk):
            lama = self._letak(self._lama(tugas, sk), tugas)
            return _tambah(dokumen_naskah(self.kerja, tugas, stem), lama)
        if self.tanggal is None:
            lain = [pesan.pernah(b, tugas) for b in self._isi_lain(tugas, sk, None)[-1:]]
            return _tambah(dokumen_naskah(self.kerja, tugas, stem), self._letak(lain, tugas))
        if halangan := self._halangan(tugas, sk, self.tanggal):
            return _tambah(Dokumen(tugas.templat.nama, stem), self._letak(halangan, tugas))
        return self._tetapkan(tugas, stem, self.tanggal)

    def _sk(self, tugas: Tugas) -> Pengurus | Keputusan:
        assert tugas.sk is not None  # noqa: S101 - asked for an SK only
        ulang, butir = tugas.sk
        return self.kerja.desa.butir(ulang)[butir]

    def _letak(self, problems: Sequence[Problem], tugas: Tugas) -> tuple[Problem, ...]:
        return self.kerja.tempatkan(problems, tugas.profil)

    def _lama(self, tugas: Tugas, sk: Pengurus | Keputusan) -> list[Problem]:
        """Say that a number of the register was used again, when another day was asked for."""
        if self.tanggal in (None, sk.tanggal):
            return []
        asal = self.kerja.hasil.desa
        dari_profil = asal is not None and tugas.sk is not None and _bernomor(asal, *tugas.sk)
        return [] if dari_profil else [pesan.dipakai_lagi(sk, tugas)]

    def _halangan(self, tugas: Tugas, sk: Pengurus | Keputusan, tanggal: date) -> list[Problem]:
        """Why no number may be taken for this SK."""
        desa = self.kerja.desa
        if rusak := [p for p in self.problems if has_errors([p])]:
            return rusak
        if desa.penomoran.pola is None:
            return [pesan.tanpa_pola()]
        if kembar := [b for b in self.buku.baris if b.sidik == sidik(_ulang(tugas), sk)]:
            return [pesan.kembar(kembar[-1], tugas)]
        if lain := self._isi_lain(tugas, sk, tanggal.year):
            return [pesan.isi_lain(lain[-1], tugas)]
        urut, akhir = terakhir(self.buku, aturan(desa), tanggal.year, self.luar)
        if akhir is not None and tanggal < akhir:
            return [pesan.mundur(tanggal, akhir, urut, self.path)]
        return []

    def _isi_lain(self, tugas: Tugas, sk: Pengurus | Keputusan, tahun: int | None) -> list[Baris]:
        """Decisions made from the same item when it said something else.

        One that the item itself revokes or changes is an older SK, not the same one; nor is one
        that another item of the profile still says.
        """
        desa = self.kerja.desa
        milik = {sidik(ulang, x) for ulang, _, x in desa.semua_sk()}
        digantikan = {
            lama.nomor for lama in (sk.mencabut, getattr(sk, "perubahan", None)) if lama is not None
        }
        return [
            b
            for b in self.buku.baris
            if (b.templat, b.butir) == (tugas.templat.nama, tugas.akhiran)
            and tahun in (None, b.tahun)
            and b.nomor not in digantikan
            and b.sidik not in milik
        ]

    def _tetapkan(self, tugas: Tugas, stem: str, tanggal: date) -> Dokumen:
        """Number, files, line of the register: all three, or things stay as they were."""
        assert tugas.sk is not None  # noqa: S101 - asked for an SK only
        baris = self._baris(tugas, tanggal)
        desa = self.kerja.desa.bernomor(*tugas.sk, baris.nomor, tanggal)
        kerja = replace(self.kerja, desa=desa)
        with Simpanan(kerja, stem) as simpanan:
            dokumen = dokumen_naskah(kerja, tugas, stem)
            if not dokumen.berkas:
                return dokumen
            if has_errors(dokumen.semua) or not all(b.hasil for b in dokumen.berkas):
                sisa = simpanan.pulihkan()
                return _gagal(dokumen, [pesan.tidak_diambil(baris.nomor, stem), *sisa])
            try:
                self.buku = catat(self.path, replace(baris, tentang=dokumen.tentang))
            except DraftError as galat:
                sisa = simpanan.pulihkan()
                hal = [*galat.problems, pesan.tidak_diambil(baris.nomor, stem), *sisa]
                return _gagal(dokumen, hal)
            simpanan.selesai()
        self.kerja = kerja
        return replace(dokumen, nomor=baris.nomor, tercatat=True)

    def _baris(self, tugas: Tugas, tanggal: date) -> Baris:
        assert tugas.sk is not None  # noqa: S101 - asked for an SK only
        desa, (ulang, butir) = self.kerja.desa, tugas.sk
        cara = aturan(desa)
        urut = terakhir(self.buku, cara, tanggal.year, self.luar)[0] + 1
        return Baris(
            urut,
            cara.nomor(urut, tanggal) or "",
            tanggal,
            templat=tugas.templat.nama,
            butir=tugas.akhiran,
            sidik=sidik(ulang, desa.butir(ulang)[butir]),
        )


@contextmanager
def penetapan(kerja: Kerja, profil: Path, tugas: Sequence[Tugas]) -> Iterator[Penetapan]:
    """Open the register of a village for one run.

    SK that the register holds are printed with their number, unless drafts were asked for. It is
    held against other runs only while numbers may be taken.
    """
    minta, desa = kerja.minta, kerja.desa
    path = tempat_buku(desa, profil)
    hari = minta.tanggal if minta.tetapkan else None
    tetap = Penetapan(kerja, path, Buku(str(path)), hari, luar=luar(desa))
    perlu = any(t.sk is not None and not _bernomor(desa, *t.sk) for t in tugas)
    if minta.rancangan or not (perlu or minta.word):
        yield tetap
        return
    with ExitStack() as tumpukan:
        if bersama := buku_bersama(kerja.hasil):
            tetap.problems = (bersama,) if hari else ()
        elif hari and perlu and desa.penomoran.pola is not None:
            try:
                tumpukan.enter_context(terkunci(path))
                tetap = _baca(tetap)
            except DraftError as galat:
                tetap.problems = galat.problems
        else:
            tetap = _baca(tetap)
        yield tetap


def _baca(kosong: Penetapan) -> Penetapan:
    """Read the register, and give every SK it holds its number."""
    buku, kerja, tanggal = baca_buku(kosong.path), kosong.kerja, kosong.tanggal
    if buku.rusak:
        ringan = tuple(replace(p, severity=Severity.PERINGATAN) for p in buku.problems)
        kosong.buku, kosong.problems = buku, buku.problems if tanggal else ringan
        return kosong
    desa = kerja.desa
    tercatat = {b.sidik: b for b in buku.baris if b.sidik}
    for ulang, i, sk in sorted(desa.semua_sk(), key=lambda x: x[2].nomor is None):
        baris = tercatat.pop(sidik(ulang, sk), None)  # two items alike are not one SK
        if baris and sk.nomor is None and sk.tanggal is None:
            desa = desa.bernomor(ulang, i, baris.nomor, baris.tanggal)
    problems: tuple[Problem, ...] = ()
    if tanggal is not None:
        temuan = periksa(buku, aturan(desa), kosong.luar, tanggal.year)
        problems = tuple(kerja.hasil.place(p) for p in temuan)
    return replace(kosong, kerja=replace(kerja, desa=desa), buku=buku, problems=problems)


def _ulang(tugas: Tugas) -> str:
    return tugas.sk[0] if tugas.sk else ""


def _bernomor(desa: Desa, ulang: str, butir: int) -> bool:
    return issued(desa.butir(ulang)[butir])


def _tambah(dokumen: Dokumen, problems: Sequence[Problem]) -> Dokumen:
    return replace(dokumen, problems=(*dokumen.problems, *problems)) if problems else dokumen


def _gagal(dokumen: Dokumen, problems: Sequence[Problem]) -> Dokumen:
    """The document as it was not made."""
    berkas = tuple(replace(b, hasil=None) for b in dokumen.berkas)
    return _tambah(replace(dokumen, berkas=berkas, tanggal_hukum="", nomor=""), problems)
