"""Numbers as legal text writes them: Roman, in words, as ordinals, as letters."""

from __future__ import annotations

BATAS_TERBILANG = 10**15  # exclusive: "triliun" is the last scale the language uses in law
BATAS_ROMAWI = 3999

_ROMAWI = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
_SATUAN = (
    *("", "satu", "dua", "tiga", "empat", "lima", "enam"),
    *("tujuh", "delapan", "sembilan", "sepuluh", "sebelas"),
)
_SKALA = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (10**3, "ribu"))


def romawi(n: int) -> str:
    """Roman numeral of ``n`` (1 to 3999): BAB, Lampiran. ValueError outside that range."""
    if not 1 <= n <= BATAS_ROMAWI:
        raise ValueError(f"Angka Romawi hanya untuk 1 sampai dengan {BATAS_ROMAWI}, bukan {n}.")
    teks = ""
    for nilai, lambang in _ROMAWI:
        teks += lambang * (n // nilai)
        n %= nilai
    return teks


def dari_romawi(s: str) -> int:
    """Value of a Roman numeral in capitals and canonical form.

    ValueError for anything else, also ``IIII`` and ``VIIII``: law writes ``IV`` and ``IX``.
    """
    nilai, sisa = 0, s
    for angka_, lambang in _ROMAWI:
        while sisa.startswith(lambang):
            nilai += angka_
            sisa = sisa.removeprefix(lambang)
    if sisa or not 1 <= nilai <= BATAS_ROMAWI or romawi(nilai) != s:
        raise ValueError(f'"{s}" bukan angka Romawi yang benar.')
    return nilai


def terbilang(n: int) -> str:
    """``n`` in words: ``seribu seratus``, ``satu juta seribu``, ``nol``, ``minus dua``.

    ValueError when ``abs(n)`` is 10^15 or more.
    """
    if abs(n) >= BATAS_TERBILANG:
        raise ValueError(f"Bilangan {n} terlalu besar untuk ditulis dengan huruf.")
    if n < 0:
        return "minus " + terbilang(-n)
    if n == 0:
        return "nol"
    kata: list[str] = []
    for besar, nama in _SKALA:
        banyak, n = divmod(n, besar)
        if banyak:
            # "seribu", but "satu juta": only a thousand fuses with its one.
            kata.append("seribu" if (banyak, besar) == (1, 1000) else f"{_ratusan(banyak)} {nama}")
    if n:
        kata.append(_ratusan(n))
    return " ".join(kata)


def _ratusan(n: int) -> str:
    """1 to 999 in words."""
    ratus, sisa = divmod(n, 100)
    kata = ["" if not ratus else "seratus" if ratus == 1 else f"{_SATUAN[ratus]} ratus"]
    if sisa < len(_SATUAN):
        kata.append(_SATUAN[sisa])
    elif sisa < 20:
        kata.append(f"{_SATUAN[sisa - 10]} belas")
    else:
        kata.append(f"{_SATUAN[sisa // 10]} puluh {_SATUAN[sisa % 10]}".rstrip())
    return " ".join(k for k in kata if k)


def ribuan(n: int) -> str:
    """Digits with thousands dots: ``1.500.000``. Not for years and document numbers."""
    return f"{n:,}".replace(",", ".")


def angka(n: int) -> str:
    """Digits and words, ``5 (lima)``: the form of numbers in a norm (Lampiran II no. 86)."""
    return f"{ribuan(n)} ({terbilang(n)})"


def persen(n: int) -> str:
    """Whole per cent in digits and words, ``80% (delapan puluh persen)``."""
    return f"{ribuan(n)}% ({terbilang(n)} persen)"


def urutan(n: int) -> str:
    """Ordinal with capitals: ``Kesatu``, ``Kesebelas``, ``Kedua Belas`` (Bagian, diktum).

    ValueError below 1.
    """
    if n < 1:
        raise ValueError(f"Urutan dimulai dari 1, bukan {n}.")
    return " ".join(k[0].upper() + k[1:] for k in f"ke{terbilang(n)}".split())


def abjad(n: int) -> str:
    """Letter of the n-th huruf, ``a`` to ``z``. ValueError outside 1 to 26."""
    if not 1 <= n <= 26:
        raise ValueError(f"Huruf hanya untuk 1 sampai dengan 26 butir, bukan {n}.")
    return chr(ord("a") + n - 1)
