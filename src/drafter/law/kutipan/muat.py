"""Gazette numbers in a citation: Lembaran Negara, its supplement, Berita Negara."""

from __future__ import annotations

import re

_RI = r"(?:\s*(?:Republik\s+Indonesia|R\.?\s*I\.?))?"
_NO = r"(?:Nomor|Nomer|No)\b[.:]*\s*"
_TAHUN = r"(?:(?:Tahun|Thn|Th)\b\.?\s*)?(?P<tahun>\d{4})"
_URUT = rf"[\s,.]*{_TAHUN}\s*[,/.]?\s*(?:{_NO})?(?P<nomor>\d+)"
_BALIK = (
    rf"[\s,.]*{_NO}(?P<nomor>\d+)"
    r"(?:\s*[,/]?\s*(?:(?:Tahun|Thn|Th)\b\.?\s*|/\s*)(?P<tahun>\d{4}))?"
)
_NAMA = {
    "tln": r"(?:Tambahan\s+Lembaran\s+Negara|TLN(?:RI)?|T\.L\.N\.?)",
    "ln": r"(?:Lembaran\s+Negara|LN(?:RI)?|L\.N\.?)",
    "bn": r"(?:Berita\s+Negara|BN(?:RI)?|B\.N\.?)",
}
_TLN = re.compile(
    rf"\b{_NAMA['tln']}{_RI}[\s,.]*(?:{_TAHUN}\s*[,/]?\s*(?={_NO}))?(?:{_NO})?(?P<nomor>\d+)",
    re.IGNORECASE,
)
_LAIN = {
    kunci: tuple(re.compile(rf"\b{_NAMA[kunci]}{_RI}{x}", re.IGNORECASE) for x in (_BALIK, _URUT))
    for kunci in ("ln", "bn")
}


def baca_muat(teks: str) -> tuple[tuple[str, str], ...]:
    """Gazette numbers as the register writes them: ``(("ln", "2014/7"), ("tln", "5495"))``.

    ``LN RI 2014 No 7``, ``LN Tahun 2014 Nomor 7`` and ``LN No. 7 Tahun 2014`` are the same. A
    number without its year is given bare (``("ln", "7")``).
    """
    hasil: dict[str, str] = {}
    tln = _TLN.search(teks)
    if tln:
        teks = f"{teks[: tln.start()]} ; {teks[tln.end() :]}"
    for kunci, semua in _LAIN.items():
        cocok = next((m for pola in semua if (m := pola.search(teks))), None)
        if cocok:
            tahun, nomor = cocok["tahun"], str(int(cocok["nomor"]))
            hasil[kunci] = f"{tahun}/{nomor}" if tahun else nomor
    if tln:
        hasil["tln"] = str(int(tln["nomor"]))
    return tuple(hasil.items())
