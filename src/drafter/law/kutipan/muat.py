"""Gazette numbers in a citation: Lembaran Negara, its supplement, Berita Negara, local ones."""

from __future__ import annotations

import re

_RI = r"(?: ?(?:Republik Indonesia|R\.? ?I\.?))?"
_NO = r"(?:Nomor|Nomer|No)\b[.:]? ?"
_TAHUN = r"(?:(?:Tahun|Thn|Th)\b\.? ?)?(?P<tahun>\d{4})"
_URUT = rf"[ ,.]{{0,3}}{_TAHUN} ?[,/.]? ?(?:{_NO})?(?P<nomor>\d+)"
_BALIK = (
    rf"[ ,.]{{0,3}}{_NO}(?P<nomor>\d+)"
    r"(?: ?[,/]? ?(?:(?:Tahun|Thn|Th)\b\.? ?|/ ?)(?P<tahun>\d{4}))?"
)
_NAMA = {
    "tln": r"(?:Tambahan Lembaran Negara|TLN(?:RI)?|T\.L\.N\.?)",
    "ln": r"(?:Lembaran Negara|LN(?:RI)?|L\.N\.?)",
    "bn": r"(?:Berita Negara|BN(?:RI)?|B\.N\.?)",
}
_TLN = re.compile(
    rf"\b{_NAMA['tln']}{_RI}[ ,.]{{0,3}}(?:{_TAHUN} ?[,/]? ?(?={_NO}))?(?:{_NO})?"
    r"(?P<nomor>\d{1,3}\.\d{3}\b|\d+)",
    re.IGNORECASE,
)
_LAIN = {
    kunci: tuple(re.compile(rf"\b{_NAMA[kunci]}{_RI}{x}", re.IGNORECASE) for x in (_BALIK, _URUT))
    for kunci in ("ln", "bn")
}
_DAERAH = re.compile(
    r"\b(?:Lembaran|Berita) Daerah\b[^()]{0,80}?"
    rf"(?:Tahun|Thn|Th)\b\.? ?(?P<tahun>\d{{4}})[ ,]{{0,2}}(?:{_NO})(?P<nomor>\d+)",
    re.IGNORECASE,
)


def baca_muat(teks: str) -> tuple[tuple[str, str], ...]:
    """Gazette numbers as the register writes them: ``(("ln", "2014/7"), ("tln", "5495"))``.

    ``LN RI 2014 No 7``, ``LN Tahun 2014 Nomor 7`` and ``LN No. 7 Tahun 2014`` are the same. A
    number without its year is given bare (``("ln", "7")``); a local gazette is ``lembaran``.
    """
    hasil: dict[str, str] = {}
    tln = _TLN.search(teks)
    if tln:
        teks = f"{teks[: tln.start()]} ; {teks[tln.end() :]}"
    for kunci, semua in _LAIN.items():
        cocok = next((m for pola in semua if (m := pola.search(teks))), None)
        if cocok:
            hasil[kunci] = _tulis(cocok["tahun"], cocok["nomor"])
    if tln:
        hasil["tln"] = str(int(tln["nomor"].replace(".", "")))
    if daerah := baca_lembaran(teks):
        hasil["lembaran"] = daerah
    return tuple(hasil.items())


def baca_lembaran(teks: str) -> str:
    """Year and number of a local gazette in any wording (``2019/12``); empty when there is none."""
    cocok = _DAERAH.search(teks)
    return _tulis(cocok["tahun"], cocok["nomor"]) if cocok else ""


def _tulis(tahun: str | None, nomor: str) -> str:
    return f"{tahun}/{int(nomor)}" if tahun else str(int(nomor))
