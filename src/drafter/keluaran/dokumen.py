"""One document in all its formats. A failure is told and stays with its file or its document."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from drafter.keluaran.cetak import cetak, cetakan
from drafter.keluaran.galat import masalah_cacat
from drafter.keluaran.laporan import Dokumen, Permintaan
from drafter.keluaran.nama import nama_folder
from drafter.keluaran.tulis import Tertulis, tempat, tulis_atomik
from drafter.naskah.nodes import NBSP, plain
from drafter.problem import DrafterError, has_errors
from drafter.render.blok import KERTAS

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.compose.rencana import Tugas
    from drafter.compose.susun import Opsi
    from drafter.problem import Problem
    from drafter.profile.load import Hasil
    from drafter.profile.model import Desa
    from drafter.render.blok import Cetakan, Kertas

GABUNGAN = "gabungan"


@dataclass(frozen=True, slots=True)
class Kerja:
    """What the documents of one village share; ``pdf`` gathers title and bytes for joining.

    ``hasil`` is the loaded profile that ``desa`` comes from.
    """

    desa: Desa
    hasil: Hasil
    minta: Permintaan
    pdf: list[tuple[str, bytes]] = field(default_factory=list)

    @property
    def folder(self) -> str:
        """The village's folder."""
        return nama_folder(self.desa.kode, self.desa.nama)

    def tempatkan(self, problems: Iterable[Problem], profil: Path) -> tuple[Problem, ...]:
        """Give each finding about a field of the profile the line of that field."""
        return tuple(self.hasil.place(p).in_file(str(profil)) for p in problems)

    @property
    def opsi(self) -> Opsi:
        """What compose is asked for."""
        from drafter.compose.susun import Opsi

        minta = self.minta
        return Opsi(minta.tanggal, rancangan=minta.rancangan, nik_penuh=minta.nik_penuh)


def dokumen_naskah(kerja: Kerja, tugas: Tugas, stem: str) -> Dokumen:
    """Compose one document and write it in every format asked."""
    return terjaga(kerja, Dokumen(tugas.templat.nama, stem), lambda d: _susun(kerja, tugas, d))


def dokumen_gabungan(kerja: Kerja) -> Dokumen:
    """Join the PDFs made so far into one."""
    from drafter.render.gabung import gabung

    berkas = tulis_berkas(kerja, f"{GABUNGAN}.pdf", lambda: gabung(kerja.pdf))
    return Dokumen(GABUNGAN, GABUNGAN, berkas=(berkas,))


def terjaga(kerja: Kerja, dokumen: Dokumen, buat: Callable[[Dokumen], Dokumen]) -> Dokumen:
    """Run ``buat``; what it raises becomes a finding of the document."""
    try:
        return buat(dokumen)
    except DrafterError as galat:
        return replace(dokumen, problems=galat.problems)
    except Exception as galat:
        if kerja.minta.lacak:
            raise
        return replace(dokumen, problems=(masalah_cacat(dokumen.templat, galat),))


def tulis_berkas(kerja: Kerja, nama: str, buat: Callable[[], bytes]) -> Tertulis:
    """Make the bytes of one file and write them below the village's folder."""
    akar, timpa = kerja.minta.folder, kerja.minta.timpa
    tujuan = akar / kerja.folder / nama
    try:
        return tulis_atomik(tempat(akar, kerja.folder, nama), buat(), timpa=timpa)
    except DrafterError as galat:
        return Tertulis(tujuan, None, tuple(p.in_file(str(tujuan)) for p in galat.problems))
    except Exception as galat:
        if kerja.minta.lacak:
            raise
        return Tertulis(tujuan, None, (masalah_cacat(str(tujuan), galat),))


def _susun(kerja: Kerja, tugas: Tugas, dokumen: Dokumen) -> Dokumen:
    """With a *kesalahan* in the document nothing of it is written."""
    from drafter.compose.susun import susun

    naskah, problems = susun(tugas, kerja.desa, kerja.hasil.sidik, kerja.opsi)
    dokumen = replace(dokumen, problems=kerja.tempatkan(problems, tugas.profil))
    if naskah is None or has_errors(problems):
        return dokumen
    halaman = cetakan(naskah)
    kulit = tugas.templat.rak.kulit(tugas.templat.jenis)
    berkas = tuple(_berkas(kerja, dokumen.nama, b, halaman, kulit) for b in kerja.minta.format)
    return replace(
        dokumen,
        berkas=berkas,
        tanggal_hukum=naskah.provenans.tanggal_hukum,
        rancangan=naskah.rancangan,
        nomor=_nomor(kerja, tugas),
        tentang=plain(naskah.tentang).replace(NBSP, " "),
    )


def _nomor(kerja: Kerja, tugas: Tugas) -> str:
    ulang = tugas.sk[0] if tugas.sk else ""
    terbit, _ = kerja.opsi.saat(kerja.desa, tugas.templat.nama, tugas.butir, ulang)
    return terbit.nomor if terbit else ""


def _berkas(kerja: Kerja, stem: str, bentuk: str, halaman: Cetakan, kulit: Path | None) -> Tertulis:
    kertas = KERTAS[kerja.minta.kertas or kerja.desa.bentuk.kertas]

    def buat() -> bytes:
        if kulit and bentuk == "docx":
            return _dengan_kulit(kerja, halaman, kertas, kulit)
        data = cetak(halaman, bentuk, kertas)
        if kerja.minta.gabung and bentuk == "pdf":
            kerja.pdf.append((halaman.judul, data))
        return data

    return tulis_berkas(kerja, f"{stem}.{bentuk}", buat)


def _dengan_kulit(kerja: Kerja, halaman: Cetakan, kertas: Kertas, kulit: Path) -> bytes:
    """The Word file in the shell that a kabupaten or village put beside its profiles."""
    from drafter.profile.data import template_data
    from drafter.render import docx
    from drafter.render.pengguna.kulit import fill

    terisi = fill(kulit, template_data(kerja.desa), kerja.hasil.sidik)
    return docx.write(halaman, kertas, terisi)
