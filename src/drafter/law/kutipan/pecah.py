"""One citation taken apart, however it is abbreviated, spaced or punctuated."""

from __future__ import annotations

import re

from drafter.law.kutipan.jenis import kenali_jenis
from drafter.law.kutipan.model import Kutipan
from drafter.law.kutipan.muat import baca_muat
from drafter.law.kutipan.perubahan import pisah_perubahan
from drafter.law.kutipan.rapi import rapikan
from drafter.law.model import Register
from drafter.law.tulisan import susun_id

_NOMOR = re.compile(r"\b(?:nomor|nomer|nmr|no)\b\.? ?:? ?(?=\w)", re.IGNORECASE)
_ANGKA_TAHUN = r"[12][0-9OolI]{3}"
_TAHUN = re.compile(
    r"(?P<nomor>[^\s,;()]+?(?: dan (?:nomor|no)\.? ?[^\s,;()]+?)?)"
    r"(?P<darurat> ?\(?Drt\b\.?\)?)?"
    rf"(?:,? ?(?:tahun|thn|th)\.? ?:? ?(?P<tahun>{_ANGKA_TAHUN})\b|(?=[\s,;()]|$))",
    re.IGNORECASE,
)
_TENTANG = re.compile(r"^[ ,.]?(?:tentang|ttg|tntg|tetang|tentag)\b\.? ?:? ?", re.IGNORECASE)
_LEMBARAN = re.compile(
    r"\b(?:Tambahan Lembaran|(?:Lembaran|Berita) (?:Negara|Daerah)|(?:T?LN|BN|LD|BD)(?:RI)?\b)",
    re.IGNORECASE,
)
_SISA_LEMBARAN = re.compile(
    r"(?:\b(?:Tambahan|Lembaran|Berita|Negara|Republik|Indonesia|Tahun|Thn|Th|Nomor|Nomer|No|dan|"
    r"R\.?I|T?LN(?:RI)?|BN(?:RI)?)\b|[\d .,;:/()\[\]-])*+",
    re.IGNORECASE,
)
_DARURAT = re.compile(r"\b(?:darurat|drt)\b\.?", re.IGNORECASE)
_UUD = re.compile(r"(?:Undang[ -]*Undang Dasar|UUD)\b", re.IGNORECASE)
_PASAL = re.compile(r"\b(?:Pasal|Ps\.?) ?\d", re.IGNORECASE)


def baca(register: Register, teks: str) -> Kutipan:
    """Read one citation; what cannot be recognised stays empty, nothing is ever refused.

    >>> baca(register, "UU No. 6 Tahun 2014 ttg Desa (LN RI 2014 No 7, TLN 5495)")
    Kutipan(..., jenis="uu", nomor="6", tahun="2014", tentang="Desa", ...)
    """
    rapi, isi = rapikan(teks)
    if (uud := _UUD.search(isi)) and "nomor" not in isi[: uud.start()].casefold():
        return Kutipan(rapi, "uud", pasal=_pasal(isi, uud))
    pokok, sisa, berkali = pisah_perubahan(isi)
    pengubah = baca(register, sisa) if sisa else None
    return _satu(register, rapi, pokok, pengubah, berkali)


def _satu(
    register: Register, rapi: str, pokok: str, pengubah: Kutipan | None, berkali: bool
) -> Kutipan:
    kepala, sisa = _pisah_kepala(pokok)
    darurat = _DARURAT.search(kepala) is not None
    nomor, tahun, ekor = _nomor_tahun(sisa, darurat=darurat)
    calon, wilayah, sebutan = kenali_jenis(register, _DARURAT.sub("", kepala).strip())
    tentang, lembaran = _judul(ekor)
    return Kutipan(
        rapi,
        _pilih(register, calon, nomor, tahun, wilayah),
        nomor,
        tahun,
        tentang or sebutan,
        wilayah,
        muat=baca_muat(lembaran),
        pengubah=pengubah,
        berkali=berkali,
    )


def _pilih(register: Register, calon: tuple[str, ...], nomor: str, tahun: str, wilayah: str) -> str:
    """The kind meant by a short name that two ministries have had; the one on record wins."""
    for jenis in calon:
        if susun_id(jenis, nomor, tahun, wilayah) in register.peraturan:
            return jenis
    return calon[0] if calon else ""


def _pasal(isi: str, uud: re.Match[str]) -> str:
    """The articles of the constitution that are cited, before its name or after it."""
    sisi = (isi[: uud.start()], isi[uud.end() :])
    pasal = next((x[m.start() :] for x in sisi if (m := _PASAL.search(x))), "")
    pasal = re.sub(r"\bPs\b\.?", "Pasal", pasal, flags=re.IGNORECASE)
    pasal = re.sub(r"\bayat ?\(? ?(\w+) ?\)?", r"ayat (\1)", pasal, flags=re.IGNORECASE)
    return pasal.strip(" ,.;()").removesuffix(" NRI") + (
        ")" if pasal.rstrip().endswith(")") else ""
    )


def _pisah_kepala(teks: str) -> tuple[str, str]:
    """The words before the number, and what starts with the number."""
    kata, angka = _NOMOR.search(teks), re.search(r"\d", teks)
    if kata and (angka is None or kata.start() < angka.start()):
        return teks[: kata.start()], teks[kata.end() :]
    if angka is None:
        return teks, ""
    awal = teks.rfind(" ", 0, angka.start()) + 1  # HK.01.07 begins before its first digit
    awal = awal or angka.start()
    return teks[:awal], teks[awal:]


def _nomor_tahun(teks: str, *, darurat: bool) -> tuple[str, str, str]:
    cocok = _TAHUN.match(teks)
    if cocok is None:
        return "", "", teks
    nomor, tahun = cocok["nomor"].rstrip("."), _angka(cocok["tahun"] or "")
    if drt := re.fullmatch(r"(\d+)/drt/(\d{4})", nomor, re.IGNORECASE):
        nomor, tahun, darurat = drt[1], drt[2], True
    if not tahun and (garis := re.fullmatch(rf"(.+)/({_ANGKA_TAHUN}|\d\d)", nomor)):
        # 6/2014 is number and year; 77/HUK/2010 is a number that holds its year.
        if "/" not in garis[1]:
            nomor = garis[1]
        tahun = _angka(garis[2]) if len(garis[2]) == len("2014") else _abad(garis[2])
    if nomor.isdecimal():
        nomor = str(int(nomor))
    if darurat or cocok["darurat"]:  # as the register writes it: 7 (Drt)
        nomor = f"{nomor} (Drt)"
    return re.sub(r"(?i) dan (?:nomor|no\.?) ?", " dan Nomor ", nomor), tahun, teks[cocok.end() :]


def _angka(tahun: str) -> str:
    """A year whose digits were misread as letters."""
    return tahun.translate(str.maketrans("OolI", "0011"))


def _abad(dua: str) -> str:
    """The year of two digits: law of this century, or else of the last."""
    return f"20{dua}" if int(dua) < 45 else f"19{dua}"


def _judul(teks: str) -> tuple[str, str]:
    """The title and what follows it: gazette numbers stand in brackets or after their name."""
    kata = _TENTANG.match(teks)
    if kata is None:
        return "", teks
    isi = teks[kata.end() :]
    semua = [m.start() for m in _LEMBARAN.finditer(isi)]
    # A title may itself name a gazette (UU 27/1959); what closes a citation is gazette to its end.
    akhir = next((n for n in semua if _SISA_LEMBARAN.fullmatch(isi, n)), (semua or [len(isi)])[0])
    return isi[:akhir].strip(' ,;.(["'), isi[akhir:]
