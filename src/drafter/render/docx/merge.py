"""Make a user's own Word file into a shell: add what our text needs and it does not have.

What the file brings stays: its letterhead, headers, margins of header and footer, and every style
that has the name of one of ours. Added are the missing styles, our lists with numbers of their
own, and the parts for properties. lxml is used here and nowhere on the way of a draft.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy

from lxml import etree
from lxml.etree import _Element as Element

from drafter.render.blok import Gaya
from drafter.render.docx.gaya import KOLOM_JUDUL, TAUTAN, Daftar
from drafter.render.docx.kulit import (
    DAFTARAN_DASAR,
    DOKUMEN,
    MARKA,
    NUMBERING,
    Daftaran,
    Kulit,
    dasar_parts,
    from_parts,
)
from drafter.render.docx.package_parts import register_parts
from drafter.render.docx.xml import NS_R, NS_W, twips

STYLES = "word/styles.xml"
NAMA_GAYA = (*(g.value for g in Gaya), KOLOM_JUDUL)
_DASAR_NASKAH = "Naskah Dasar"  # our Normal, under a name that a user's file does not have
_SEBELUM_KERTAS = ("headerReference", "footerReference", "footnotePr", "endnotePr", "type")
_ID_TAMU = 1_000_000  # bookmarks of the user's file are numbered from here, ours from 1


def merge(parts: Mapping[str, bytes]) -> Kulit:
    """Return the shell made of a Word file.

    Args:
        parts: its parts by name; document.xml and styles.xml are among them.

    Raises:
        lxml.etree.XMLSyntaxError: a part is not XML.
        KeyError: document.xml or styles.xml is missing.
        ValueError: document.xml has no body.
    """
    kami = {nama: _parse(isi) for nama, isi in dasar_parts().items() if nama in (STYLES, NUMBERING)}
    tamu = {nama: _parse(parts[nama]) for nama in (STYLES, NUMBERING) if nama in parts}
    angka = tamu.get(NUMBERING)
    if angka is None:
        angka = etree.Element(_w("numbering"), nsmap={"w": NS_W, "r": NS_R})
    _unlink(tamu[STYLES], angka)
    daftaran = _daftaran(angka)
    ids, baru = _styles(tamu[STYLES], kami[STYLES], daftaran)
    tautan = {g: t for g, t in TAUTAN.items() if g.value in baru}
    _numbering(angka, kami[NUMBERING], daftaran, {t: ids[g.value] for g, t in tautan.items()})
    hasil = dict(parts)
    hasil[DOKUMEN] = _bytes(_document(_parse(parts[DOKUMEN])))
    hasil[STYLES] = _bytes(tamu[STYLES])
    hasil[NUMBERING] = _bytes(angka)
    return from_parts(register_parts(hasil), daftaran, ids, tautan)


def _w(nama: str) -> str:
    return f"{{{NS_W}}}{nama}"


def _val(e: Element | None) -> str:
    return "" if e is None else e.get(_w("val"), "")


def _parse(isi: bytes) -> Element:
    """Parse without entities, files or network: the file may come from anywhere."""
    pembaca = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(isi, pembaca)


def _bytes(akar: Element) -> bytes:
    return etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)


def _document(akar: Element) -> Element:
    """Put the mark and the sheet where :func:`from_parts` looks for them."""
    # A new root, so that the prefixes our text is written with are certainly declared.
    awalan = {k: v for k, v in akar.nsmap.items() if k is not None}
    baru = etree.Element(
        akar.tag,
        {str(k): str(v) for k, v in akar.attrib.items()},
        nsmap=awalan | {"w": NS_W, "r": NS_R},
    )
    baru.extend(list(akar))
    body = baru.find(_w("body"))
    if body is None:
        raise ValueError("document.xml has no body")
    for e in body.iter(_w("bookmarkStart"), _w("bookmarkEnd")):
        e.set(_w("id"), str(int(e.get(_w("id"), "0")) + _ID_TAMU))
    sect = body.find(_w("sectPr"))
    if sect is None:
        sect = etree.SubElement(body, _w("sectPr"))
    _sheet(sect)
    marka = etree.Element(_w("p"))
    etree.SubElement(etree.SubElement(marka, _w("r")), _w("t")).text = MARKA
    lama = [
        p
        for p in body.findall(_w("p"))
        if "".join(t.text or "" for t in p.iter(_w("t"))).strip() == MARKA
    ]
    if lama:
        body.replace(lama[0], marka)
    else:
        sect.addprevious(marka)
    return baru


def _sheet(sect: Element) -> None:
    """Give the section a size and margins side by side; the writer puts in its own."""
    tepi = sect.find(_w("pgMar"))
    jarak = {
        s: twips(12.5) if tepi is None else tepi.get(_w(s), "709") for s in ("header", "footer")
    }
    for nama in ("pgSz", "pgMar"):
        for e in sect.findall(_w(nama)):
            sect.remove(e)
    letak = sum(1 for e in sect if etree.QName(e).localname in _SEBELUM_KERTAS)
    sect.insert(letak, etree.Element(_w("pgSz"), {_w("w"): "0", _w("h"): "0"}))
    isi = {_w(s): str(v) for s, v in jarak.items()}
    sect.insert(letak + 1, etree.Element(_w("pgMar"), isi))


def _unlink(styles: Element, angka: Element) -> None:
    """Take the user's styles of our names out of any list: how they look wins, not how they count.

    A letterhead is often made from one of our own files, whose styles are linked to lists.
    """
    milik = [s for s in styles.findall(_w("style")) if _val(s.find(_w("name"))) in NAMA_GAYA]
    for ppr in (p for s in milik for p in s.findall(_w("pPr"))):
        for numpr in ppr.findall(_w("numPr")):
            ppr.remove(numpr)
    ids = {s.get(_w("styleId")) for s in milik}
    for lvl in angka.iter(_w("lvl")):
        if _val(lvl.find(_w("pStyle"))) in ids:
            _link(lvl, None)


def _daftaran(angka: Element) -> Daftaran:
    """Number our lists behind the user's."""
    geser_abstrak = _next(angka, "abstractNum", "abstractNumId")
    geser_num = max(_next(angka, "num", "numId") - 1, 0)
    return Daftaran(
        {d: i + geser_abstrak for d, i in DAFTARAN_DASAR.abstrak.items()},
        {d: i + geser_num for d, i in DAFTARAN_DASAR.num.items()},
        DAFTARAN_DASAR.berikut + geser_num,
    )


def _next(angka: Element, nama: str, atribut: str) -> int:
    return max((int(e.get(_w(atribut), "0")) + 1 for e in angka.findall(_w(nama))), default=0)


def _numbering(
    angka: Element, kami: Element, daftaran: Daftaran, gaya: Mapping[tuple[Daftar, int], str]
) -> None:
    """Add our lists; a level stays linked only to a style that is ours too."""
    for e in angka.findall(_w("numIdMacAtCleanup")):
        angka.remove(e)
    letak = sum(1 for e in angka if e.tag != _w("num"))
    for i, daftar in enumerate(Daftar):
        abstrak = deepcopy(kami.findall(_w("abstractNum"))[i])
        abstrak.set(_w("abstractNumId"), str(daftaran.abstrak[daftar]))
        for lvl in abstrak.findall(_w("lvl")):
            _link(lvl, gaya.get((daftar, int(lvl.get(_w("ilvl"), "0")))))
        angka.insert(letak + i, abstrak)
        num = etree.SubElement(angka, _w("num"), {_w("numId"): str(daftaran.num[daftar])})
        isi = {_w("val"): str(daftaran.abstrak[daftar])}
        etree.SubElement(num, _w("abstractNumId"), isi)


def _link(lvl: Element, gaya: str | None) -> None:
    tautan = lvl.find(_w("pStyle"))
    if tautan is None:
        return
    if gaya is None:
        lvl.remove(tautan)
    else:
        tautan.set(_w("val"), gaya)


def _styles(tamu: Element, kami: Element, daftaran: Daftaran) -> tuple[dict[str, str], set[str]]:
    """Add our missing styles; return the id of every one of ours, and the names that are new."""
    ids = {_val(s.find(_w("name"))): s.get(_w("styleId"), "") for s in tamu.findall(_w("style"))}
    terpakai = set(ids.values())
    sumber = {_val(s.find(_w("name"))): s for s in kami.findall(_w("style"))}
    baru = [n for n in NAMA_GAYA if n not in ids]
    for nama in (_DASAR_NASKAH, *baru):
        ids[nama] = _free(nama.replace(" ", ""), terpakai)
        terpakai.add(ids[nama])
    tamu.append(_base_style(kami, sumber["Normal"], ids))
    geser = daftaran.berikut - DAFTARAN_DASAR.berikut
    for nama in baru:
        tamu.append(_style(sumber[nama], ids, geser))
    return {n: ids[n] for n in NAMA_GAYA}, set(baru)


def _free(id_gaya: str, terpakai: set[str]) -> str:
    while id_gaya in terpakai:
        id_gaya += "Drafter"
    return id_gaya


def _base_style(kami: Element, normal: Element, ids: Mapping[str, str]) -> Element:
    """Our Normal with our default font, so that the user's Normal does not change the law."""
    gaya = deepcopy(normal)
    del gaya.attrib[_w("default")]
    gaya.set(_w("customStyle"), "1")
    gaya.set(_w("styleId"), ids[_DASAR_NASKAH])
    nama = gaya.find(_w("name"))
    rpr = kami.find(f"{_w('docDefaults')}/{_w('rPrDefault')}/{_w('rPr')}")
    if nama is not None and rpr is not None:
        nama.set(_w("val"), _DASAR_NASKAH)
        gaya.append(deepcopy(rpr))
    return gaya


def _style(sumber: Element, ids: Mapping[str, str], geser: int) -> Element:
    """Copy one of our styles, with the ids and list numbers it has in the user's file."""
    gaya = deepcopy(sumber)
    gaya.set(_w("styleId"), ids[_val(gaya.find(_w("name")))])
    for anak in gaya.iter(_w("basedOn"), _w("next"), _w("numId")):
        if anak.tag == _w("basedOn"):
            anak.set(_w("val"), ids[_DASAR_NASKAH])
        elif anak.tag == _w("numId"):
            anak.set(_w("val"), str(int(_val(anak)) + geser))
        else:
            anak.set(_w("val"), _id_of(_val(anak), ids))
    return gaya


def _id_of(id_kami: str, ids: Mapping[str, str]) -> str:
    """Return the id that our style of id ``id_kami`` has in the user's file."""
    return next((i for nama, i in ids.items() if nama.replace(" ", "") == id_kami), id_kami)
