"""The change clause of a citation: where it begins, and which change it names last."""

from __future__ import annotations

import re

from drafter.law.kutipan.rapi import JENIS

_KUTIPAN = (
    rf"(?P<kutipan>{JENIS}"
    r"(?: (?:Republik Indonesia|RI))?(?:(?: [\w,-]+){0,9}? (?:Nomor|Nomer|No)\b\.?)? ?:? ?\d)"
)
_MULAI = re.compile(
    r"(?:\b(?:sebagaimana|yang|beserta|berikut)(?: telah| sudah)? )?(?:\b(?:telah|sudah) )?"
    r"(?:\b(?:beberapa|dua|tiga|empat) kali )?"
    r"\b(?:di ?ubah|di ?rubah|mengalami perubahan|perubahannya)\b"
    r"|\b(?:jo|jis|juncto)\b\.?"
    rf"|\bterakhir (?:kali )?(?:diubah )?(?:dengan |dgn\.? |dg\.? |oleh )?(?={JENIS})",
    re.IGNORECASE,
)
_KALI = re.compile(r"\b(?:kali|kedua|ketiga|keempat|terakhir|jis)\b", re.IGNORECASE)
_PERTAMA = re.compile(_KUTIPAN, re.IGNORECASE)
# Titles name regulations too ("Perubahan atas UU 6/2014"); a further change follows a comma, a
# bracket or one of these words.
_LANJUT = re.compile(
    rf"(?:[,)] (?:dan )?(?:yang )?(?:terakhir )?(?:dengan )?|\b(?:jo|jis|juncto)\b\.? |"
    rf"\bterakhir (?:kali )?(?:diubah )?(?:dengan |oleh )?){_KUTIPAN}",
    re.IGNORECASE,
)


def pisah_perubahan(teks: str) -> tuple[str, str, bool]:
    """Part a citation: what stands before its change clause, the last change, whether several.

    The last change is empty when none is named ("beserta perubahannya").
    """
    mulai = _MULAI.search(teks)
    if mulai is None:
        return teks, "", False
    pokok = teks[: mulai.start()].rstrip(" ,(")
    klausa = teks[mulai.end() :].strip(" ,:")
    pertama = _PERTAMA.search(klausa)
    if pertama is None:
        return pokok, "", _KALI.search(f"{mulai[0]} {klausa[:40]}") is not None
    semua = [pertama.start("kutipan")]
    semua += [m.start("kutipan") for m in _LANJUT.finditer(klausa, pertama.end())]
    berkali = len(semua) > 1 or _KALI.search(f"{mulai[0]} {klausa[: semua[0]]}") is not None
    return pokok, _tutup(klausa[semua[-1] :]), berkali


def _tutup(teks: str) -> str:
    """The last change without a bracket that belongs to the whole clause."""
    lebih = teks.count(")") - teks.count("(")
    return teks.removesuffix(")") if lebih > 0 else teks
