"""A citation before it is read: one line, without what only leads up to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

MAKS = 2000  # no citation is longer; what is, is no citation

# Where a citation begins: the name of a kind.
JENIS = (
    r"(?:UUD?|U\.U\.|Undang ?- ?Undang|Undang Undang|PP|Peraturan|Perpres|Perp?pu|Keppres|Inpres|"
    r"Instruksi|Keputusan|Kepmen\w*|Permen\w*|Perma|PMK|PMA|Perda|Pergub|Perbup|Perwal\w*|Kepgub|"
    r"Tap|Ketetapan|Surat Edaran|SE|Perdes|Perkades)\b"
)
_AWAL = re.compile(
    r"^(?:mengingat ?:? ?)?(?:(?:\(?\d{1,3}\)?|\(?[a-z]\)?)[.)]? (?=[A-Z])|[-•*] ?)?"
    rf"(?:(?:berdasarkan|menurut|sesuai dengan|melaksanakan) (?:ketentuan )?(?={JENIS}|Pasal))?",
    re.IGNORECASE,
)
_PASAL = re.compile(rf"^(?:Pasal|Ps\.?) \d.{{0,80}}? (?={JENIS})", re.IGNORECASE)
_JADI_UU = re.compile(
    r" (?:yang |sebagaimana )?(?:telah )?ditetapkan (?:menjadi|sebagai) (?:UU|Undang\S*).*$",
    re.IGNORECASE,
)
_BATAS = re.compile(rf" ?; ?(?={JENIS}|Pasal \d|$)", re.IGNORECASE)


def pisah(teks: str) -> Iterator[str]:
    """Yield the citations of a text that holds several, divided by semicolons or lines."""
    for baris in re.split(r"\n(?=\s*\d{1,2}\. )", teks):
        rapat = " ".join(baris.split())
        yield from (x for satu in _BATAS.split(rapat) if (x := satu.strip(" ;")))


def rapikan(teks: str) -> tuple[str, str]:
    """The text with single spaces, and the same without what precedes the citation."""
    utuh = re.sub(r"(?<=[a-z])-\s*\n\s*(?=[a-z])", "", teks[:MAKS])
    rapi = " ".join(re.sub("[\u00ad\u200b]", "", utuh).split()).rstrip(" ;.,")
    isi = re.sub(r" ?/ ?", "/", _AWAL.sub("", rapi, count=1))
    # "Pasal 26 UU 6/2014" cites the law; of the constitution the article itself is the citation.
    pasal = _PASAL.match(isi)
    if pasal and not re.match(r"UUD|Undang ?- ?Undang Dasar", isi[pasal.end() :], re.IGNORECASE):
        isi = isi[pasal.end() :]
    if not re.match(r"UUD", isi, re.IGNORECASE):
        isi = _JADI_UU.sub("", isi)
    return rapi, isi
