"""The user's own Word templates of one village: filled, and written as ``.docx`` only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.keluaran.dokumen import Kerja, terjaga, tulis_berkas
from drafter.keluaran.laporan import Dokumen
from drafter.keluaran.nama import nama_berbeda, nama_berkas
from drafter.problem import Place, Problem, Severity

if TYPE_CHECKING:
    from drafter.render.pengguna import TemplatWord

_DOCX = "docx"


def dokumen_word(kerja: Kerja, terpakai: Sequence[str]) -> Iterator[Dokumen]:
    """Fill every Word template asked; ``terpakai`` are the names other documents have.

    Raises:
        InputError: a template cannot be used.
    """
    from drafter.render.pengguna import templat_word

    for path in kerja.minta.word:
        templat = templat_word(path)
        butir = templat.butir(kerja.desa)
        stem = [nama_berkas(templat.nama, _akhiran(kerja, b)) for b in butir]
        nama = nama_berbeda([*terpakai, *stem])[len(terpakai) :]
        terpakai = [*terpakai, *nama]
        if not butir:
            yield Dokumen(templat.nama, templat.nama, problems=(_tanpa_butir(path),))
        for satu, n in zip(butir, nama, strict=True):
            yield _satu(kerja, templat, satu, n)


def _satu(kerja: Kerja, templat: TemplatWord, butir: int | None, nama: str) -> Dokumen:
    path = templat.word.path

    def buat(dokumen: Dokumen) -> Dokumen:
        from drafter.render.pengguna import susun_word

        lain = tuple(_hanya_docx(path, b, kerja) for b in kerja.minta.format if b != _DOCX)
        dokumen = replace(dokumen, problems=lain)
        if _DOCX not in kerja.minta.format:
            return dokumen
        hasil = susun_word(templat, kerja.desa, butir, kerja.hasil.sidik, kerja.opsi)
        if (data := hasil.data) is None:
            return replace(dokumen, problems=lain + hasil.problems)
        return replace(
            dokumen,
            berkas=(tulis_berkas(kerja, f"{nama}.{_DOCX}", lambda: data),),
            tanggal_hukum=hasil.tanggal_hukum,
            rancangan=hasil.rancangan,
        )

    return terjaga(kerja, Dokumen(path.name, nama), buat)


def _akhiran(kerja: Kerja, butir: int | None) -> str:
    if butir is None:
        return ""
    sk = kerja.desa.pengurus[butir]
    return sk.nama_lembaga or sk.lembaga


def _hanya_docx(path: Path, bentuk: str, kerja: Kerja) -> Problem:
    """Other formats of a Word template would be a guess at what Word prints."""
    ada = _DOCX in kerja.minta.format
    return Problem(
        "WORD-030",
        Severity.PERINGATAN if ada else Severity.KESALAHAN,
        Place(str(path)),
        f"templat Word hanya menghasilkan .docx, bukan .{bentuk}: halamannya diatur Word sendiri",
        "buka hasilnya di Word lalu simpan sebagai PDF" if ada else "pakai --format docx",
    )


def _tanpa_butir(path: Path) -> Problem:
    return Problem(
        "WORD-031",
        Severity.KESALAHAN,
        Place(str(path), part="pengurus"),
        "templat ini memakai `sk`, jadi diisi sekali untuk setiap butir `pengurus`, tetapi profil "
        "ini tidak punya satu pun",
        "isi `pengurus` di profil",
    )
