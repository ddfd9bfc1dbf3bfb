"""One citation taken apart, however it is abbreviated, spaced or punctuated."""

from __future__ import annotations

import re

from drafter.law.kutipan.jenis import kenali_jenis
from drafter.law.kutipan.model import Kutipan
from drafter.law.kutipan.muat import baca_muat
from drafter.law.model import Register

MAKS = 4000  # no citation is longer; what is, is no citation
_AWAL = re.compile(r"^(?:mengingat\s*:?\s*)?(?:(?:\d{1,3}|[a-z])[.)]\s+|[-•*]\s*)?", re.IGNORECASE)
_NOMOR = re.compile(r"\b(?:nomor|nomer|nmr|no)\b\.?\s*:?\s*(?=\w)", re.IGNORECASE)
_TAHUN = re.compile(
    r"(?P<nomor>[^\s,;()]+?(?:\s+dan\s+(?:nomor|no)\.?\s+[^\s,;()]+?)?)"
    r"(?P<darurat>\s*\(?Drt\b\.?\)?)?"
    r"(?:\s*(?:tahun|thn|th)\.?\s*(?P<tahun>\d{4})\b|(?=[\s,;()]|$))",
    re.IGNORECASE,
)
_GARIS_TAHUN = re.compile(r"(?P<nomor>[^/]+)/(?P<tahun>\d{4})")
_TENTANG = re.compile(r"^[\s,.]*(?:tentang|ttg|tntg|tetang|tentag)\b\.?\s*:?\s*", re.IGNORECASE)
_UBAH = re.compile(
    r"[\s,(]*(?:(?:sebagaimana|yang)\s+(?:telah\s+)?|\btelah\s+)?(?P<kali>beberapa\s+kali\s+)?"
    r"\b(?:diubah|dirubah)\s+(?P<kali2>beberapa\s+kali\b)?[,\s]*(?:dan\s+|yang\s+)?"
    r"(?:terakhir\s+(?:kali\s+)?(?:diubah\s+)?)?(?:dengan\s+|dgn\b\.?\s*|oleh\s+)",
    re.IGNORECASE,
)
_JUNCTO = re.compile(r"[\s,]*\b(?:jo|jis|juncto)\b\.?\s+", re.IGNORECASE)
_LEMBARAN = re.compile(
    r"[\s,]*[(\[]?\s*\b(?:Tambahan\s+Lembaran|(?:Lembaran|Berita)\s+(?:Negara|Daerah)|"
    r"(?:T?LN|BN)(?:RI)?\b)",
    re.IGNORECASE,
)
_SISA_LEMBARAN = re.compile(
    r"(?:\b(?:Tambahan|Lembaran|Berita|Negara|Republik|Indonesia|Tahun|Thn|Th|Nomor|Nomer|No|dan|"
    r"R\.?I|T?LN(?:RI)?|BN(?:RI)?)\b|[\d\s.,;:/()\[\]-])*",
    re.IGNORECASE,
)
_UUD = re.compile(
    r"^(?P<pasal>Pasal\b.*?)?[\s,]*(?:Undang[\s-]*Undang\s+Dasar|UUD)\b", re.IGNORECASE
)


def baca(register: Register, teks: str) -> Kutipan:
    """Read one citation; what cannot be recognised stays empty, nothing is ever refused.

    >>> baca(register, "UU No. 6 Tahun 2014 ttg Desa (LN RI 2014 No 7, TLN 5495)")
    Kutipan(..., jenis="uu", nomor="6", tahun="2014", tentang="Desa", ...)
    """
    rapi = " ".join(re.sub(r"[\u00ad\u200b]", "", teks[:MAKS]).split()).rstrip(" ;.,")
    isi = re.sub(r"\s*/\s*", "/", _AWAL.sub("", rapi, count=1))
    if cocok := _UUD.match(isi):
        return Kutipan(rapi, "uud", pasal=_pasal(cocok["pasal"] or ""))
    pokok, pengubah, berkali = _pisah_perubahan(register, isi)
    kepala, sisa = _pisah_kepala(pokok)
    jenis, wilayah = kenali_jenis(register, kepala)
    nomor, tahun, ekor = _nomor_tahun(sisa)
    tentang, lembaran = _judul(ekor)
    return Kutipan(
        rapi,
        jenis,
        nomor,
        tahun,
        tentang,
        wilayah,
        muat=baca_muat(lembaran),
        pengubah=pengubah,
        berkali=berkali,
    )


def _pasal(teks: str) -> str:
    return re.sub(r"\s*\(\s*(\w+)\s*\)", r" (\1)", " ".join(teks.split())).strip(" ,")


def _pisah_perubahan(register: Register, teks: str) -> tuple[str, Kutipan | None, bool]:
    """Cut the text at its change clause, and read the change named last."""
    ubah, juncto = _UBAH.search(teks), _JUNCTO.search(teks)
    batas = min((m for m in (ubah, juncto) if m), key=lambda m: m.start(), default=None)
    if batas is None:
        return teks, None, False
    rantai = [x for x in _JUNCTO.split(teks[batas.end() :]) if x.strip()]
    terakhir = rantai[-1] if rantai else ""
    berkali = len(rantai) > 1 or any(batas.groupdict().get(k) for k in ("kali", "kali2"))
    berkali = berkali or "terakhir" in batas[0].casefold()
    pengubah = baca(register, terakhir.rstrip(")")) if terakhir else None
    return teks[: batas.start()], pengubah, berkali


def _pisah_kepala(teks: str) -> tuple[str, str]:
    """The words before the number, and what starts with the number."""
    kata, angka = _NOMOR.search(teks), re.search(r"\d", teks)
    if kata and (angka is None or kata.start() < angka.start()):
        return teks[: kata.start()], teks[kata.end() :]
    return (teks[: angka.start()], teks[angka.start() :]) if angka else (teks, "")


def _nomor_tahun(teks: str) -> tuple[str, str, str]:
    cocok = _TAHUN.match(teks)
    if cocok is None:
        return "", "", teks
    nomor, tahun = cocok["nomor"].rstrip("."), cocok["tahun"] or ""
    if not tahun and (garis := re.search(r"/(\d{4})$", nomor)):
        tahun = garis[1]
        # 6/2014 is number and year; 77/HUK/2010 is a number that holds its year.
        if pendek := _GARIS_TAHUN.fullmatch(nomor):
            nomor = pendek["nomor"]
    if nomor.isdecimal():
        nomor = str(int(nomor))
    if cocok["darurat"]:  # as the register writes it: 7 (Drt)
        nomor = f"{nomor} (Drt)"
    return nomor, tahun, teks[cocok.end() :]


def _judul(teks: str) -> tuple[str, str]:
    """The title and what follows it: gazette numbers stand in brackets or after their name."""
    kata = _TENTANG.match(teks)
    if kata is None:
        return "", teks
    isi = teks[kata.end() :]
    semua = [m.start() for m in _LEMBARAN.finditer(isi)]
    # A title may itself name a gazette (UU 27/1959); what closes a citation is gazette to its end.
    akhir = next((n for n in semua if _SISA_LEMBARAN.fullmatch(isi, n)), (semua or [len(isi)])[0])
    return isi[:akhir].strip(" ,;.(["), isi[akhir:]
