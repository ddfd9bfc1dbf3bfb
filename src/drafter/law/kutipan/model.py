"""The parts of a citation as it was written, and what the register makes of it."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.problem import Problem


@dataclass(frozen=True, slots=True)
class Kutipan:
    """One citation, taken apart; a part that was not written is empty.

    Attributes:
        teks: as written, with single spaces.
        jenis: kode of the kind, or empty when no kind was recognised.
        nomor, tahun: as written, without leading zeros.
        tentang: the title.
        wilayah: for local law the place with its word (``Kabupaten Bima``); the word may be absent.
        pasal: the article, for the constitution.
        muat: gazette numbers as in the register: ``(("ln", "2014/7"), ("tln", "5495"))``.
        pengubah: the change that is named last.
        berkali: whether it says "beberapa kali".
    """

    teks: str
    jenis: str = ""
    nomor: str = ""
    tahun: str = ""
    tentang: str = ""
    wilayah: str = ""
    pasal: str = ""
    muat: tuple[tuple[str, str], ...] = ()
    pengubah: Kutipan | None = None
    berkali: bool = False


@dataclass(frozen=True, slots=True)
class Pengenalan:
    """A citation resolved.

    Attributes:
        kutipan: as it was read.
        id: the regulation that is meant, or None when the register does not know it.
        temuan: what is wrong or must be checked; empty when all agrees.
        seharusnya: how the register cites it on that day, or empty.
    """

    kutipan: Kutipan
    id: str | None
    temuan: tuple[Problem, ...]
    seharusnya: str = ""
