"""Names and headings: the only functions that change what a person typed.

A name is printed as typed; only where the form demands it (the signature of a regulation, the
capitals of a title) one of these is asked. Roman numerals (Kandai II), apostrophes (O'o,
Ma'rif), hyphens (Bug-Bug) and titles of descent survive all of them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from drafter.bahasa.gelar import BELAKANG, CABANG, DEPAN, HANYA_SETELAH_KOMA, PANGKAT, SEBUTAN

PARTIKEL = frozenset(
    {
        *("di", "ke", "dari", "dan", "atau", "yang", "untuk", "dengan"),
        *("pada", "dalam", "tentang", "bagi", "serta"),
    }
)
"""Words that keep a small letter in a heading unless first (Lampiran II, Bagian, Paragraf)."""


def kapital(teks: str) -> str:
    """``teks`` in capitals: ``o'o`` -> ``O'O``, ``Kandai II`` -> ``KANDAI II``.

    A letter without a capital of its own (German sharp s) stays, so that the length and every
    accent survive and a second call changes nothing.
    """
    besar = teks.upper()
    if len(besar) == len(teks):
        return besar
    return "".join(u if len(u := huruf.upper()) == 1 else huruf for huruf in teks)


def judul(teks: str) -> str:
    """``teks`` in heading case: ``ketentuan umum dan asas`` -> ``Ketentuan Umum dan Asas``.

    A word that carries a capital anywhere (BPD, II, O'o, Bug-Bug) stays as typed; a particle
    is small unless it is the first word.
    """
    potong = re.split(r"(\s+)", teks)
    awal = next((i for i, kata in enumerate(potong) if kata.strip()), 0)
    return "".join(_kata_judul(kata, pertama=i == awal) for i, kata in enumerate(potong))


def _kata_judul(kata: str, *, pertama: bool) -> str:
    """Set the case of one word of a heading; ``pertama``: it is the first."""
    if kata.istitle() and kata.lower() in PARTIKEL:
        kata = kata.lower()
    if kata != kata.lower():
        return kata
    depan, *sisa = re.split(r"([/-])", kata)
    kembar = sisa == ["-", depan]  # undang-undang, but sayur-mayur
    besar = [pertama or depan not in PARTIKEL]
    besar += [
        kembar or (tanda == "/" and b not in PARTIKEL) for tanda, b in pairwise([depan, *sisa])
    ]
    return "".join(_huruf_awal(b) if ya else b for b, ya in zip([depan, *sisa], besar, strict=True))


def _huruf_awal(kata: str) -> str:
    """Capitalise the first letter of a small word; leading brackets and quotes pass."""
    for i, huruf in enumerate(kata):
        if huruf.isalnum():
            return kata[:i] + kapital(huruf) + kata[i + 1 :]
    return kata


def gabung_gelar(depan: str, nama: str, belakang: str) -> str:
    """Write the printed form of a name whose degrees are given apart.

    ``("Dr. H.", "Budi Santoso", "S.Pd., M.Pd.")`` -> ``Dr. H. Budi Santoso, S.Pd., M.Pd.``
    Each part is kept as typed, without blanks and commas at its ends.
    """
    muka = " ".join(bersih for x in (depan, nama) if (bersih := x.strip(" ,")))
    return ", ".join(x for x in (muka, belakang.strip(" ,")) if x)


# --- tanpa_gelar ---------------------------------------------------------------------------


def _kunci(gelar: str) -> str:
    return re.sub(r"[.\s()]", "", gelar)


def _pola_depan(semua: tuple[str, ...]) -> re.Pattern[str]:
    """Match a title at the place given: with its dot in any case, without it as in the table."""
    polos = sorted({g.rstrip(".") for g in semua}, key=len, reverse=True)
    bertitik = "|".join(re.escape(g) for g in polos)
    tanpa = "|".join(re.escape(x) for g in polos for x in dict.fromkeys((g, g.upper())))
    return re.compile(rf"(?:(?i:{bertitik})\.[\s,]*|(?:{tanpa})\s+)")


_DEPAN = _pola_depan(DEPAN + PANGKAT + CABANG)
_SEBUTAN = _pola_depan(SEBUTAN)
_TEPAT = frozenset(map(_kunci, BELAKANG + CABANG))
_LONGGAR = frozenset(k.casefold() for k in _TEPAT)
_PERLU_KOMA = frozenset(_kunci(g).casefold() for g in HANYA_SETELAH_KOMA)
# After a comma a degree that the table lacks is known by its shape: S.Xyz., M.Ab.Cd.
_BENTUK = re.compile(r"[SMAD]\.\s?(?:[A-Z][a-z]{0,5}\.?\s?){1,4}")
_BATAS = re.compile(r"[\s,]+")
_TEPI = re.compile(r"\A[\s,]+|[\s,]+\Z")


def tanpa_gelar(nama: str) -> str:
    """``nama`` without academic degrees and rank, as a regulation is signed (Lampiran II no. 164).

    ``Dr. H. Lalu Ma'rif, S.Pd., M.Si`` -> ``H. Lalu Ma'rif``. What is dropped is in
    ``drafter.bahasa.gelar``; everything else stays letter for letter, in order. Never empty
    unless ``nama`` is: a name of nothing but degrees keeps the last one standing.
    """
    hasil = _rapi(nama) or nama.strip()
    while (berikut := _tanpa_belakang(_tanpa_depan(hasil))) != hasil:
        hasil = berikut
    return hasil


@lru_cache(maxsize=4096)
def kunci_nama(nama: str) -> str:
    """What two spellings of one name share: to sort by and to compare, never to print.

    ``Hj. Siti Aminah, S.Pd.`` and ``SITI AMINAH`` give ``siti aminah``: without degrees, without
    titles before the name (H., TGH., Ny.), without marks and case. Names of descent stay.
    """
    inti = tanpa_gelar(nama)
    while (m := _SAPAAN.match(inti) or _SEBUTAN.match(inti)) and _ada_huruf(inti[m.end() :]):
        inti = inti[m.end() :]
    return " ".join(re.sub(r"[^\w\s-]|_", "", inti).replace("-", " ").casefold().split())


_SAPAAN = re.compile(r"(?i:ny|nn|tn|bpk|sdri?)\.\s*|(?i:bapak|ibu)\s+")


def _tanpa_depan(nama: str) -> str:
    """Without the degrees at the front, looking past titles that stay (H., TGH.)."""
    posisi = 0
    while True:
        if sebutan := _SEBUTAN.match(nama, posisi):
            posisi = sebutan.end()
        elif (gelar := _DEPAN.match(nama, posisi)) and _ada_huruf(nama[gelar.end() :]):
            nama = nama[:posisi] + nama[gelar.end() :]
        else:
            return _rapi(nama) or nama


def _tanpa_belakang(nama: str) -> str:
    """Without one degree at the end, which people write in one to three words (S. Pd. SD)."""
    batas = list(_BATAS.finditer(nama))[-3:]
    for jeda in batas:
        ekor, kepala = nama[jeda.end() :], nama[: jeda.start()]
        berkoma = "," in jeda[0]
        if "," not in ekor and _gelar_belakang(ekor, berkoma=berkoma) and _ada_huruf(kepala):
            return _rapi(kepala)
    return nama


def _gelar_belakang(ekor: str, *, berkoma: bool) -> bool:
    kunci = _kunci(ekor)
    if berkoma:
        return kunci.casefold() in _LONGGAR or _BENTUK.fullmatch(ekor) is not None
    if kunci.casefold() in _PERLU_KOMA:
        return False
    bertitik = "." in ekor.rstrip(".")
    return kunci in _TEPAT or (bertitik and kunci.casefold() in _LONGGAR)


def _rapi(teks: str) -> str:
    return _TEPI.sub("", teks)


def _ada_huruf(teks: str) -> bool:
    return any(h.isalpha() for h in teks)
