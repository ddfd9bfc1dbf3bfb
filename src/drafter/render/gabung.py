"""Several PDFs of a village joined into one, with an outline over all of them.

The joined file is for reading and printing. It is not tagged: the structure trees of the parts
cannot be merged without setting the pages again, and the archive keeps the parts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from drafter.render.segel import KOSONG, segel_polos

if TYPE_CHECKING:
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, PdfObject

_DARI_POHON = ("/StructParents", "/StructParent", "/Tabs")
"""What ties a page or a link to a structure tree that the joined file does not have."""

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{judul}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{asal}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>id-ID</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def gabung(berkas: Sequence[tuple[str, bytes]]) -> bytes:
    """Join PDFs, each as (title, bytes), into one sealed PDF.

    The outline has each title, and below it the outline of that document. Links inside a document
    stay inside it. The date is the latest of the parts; the same parts give the same bytes.

    Raises:
        ValueError: ``berkas`` is empty.
    """
    from pypdf import PdfReader, PdfWriter

    if not berkas:
        raise ValueError("nothing to join")
    hasil = PdfWriter()
    bagian = [(judul, PdfReader(BytesIO(data))) for judul, data in berkas]
    for judul, pembaca in bagian:
        _lepaskan(pembaca)
        hasil.append(pembaca, outline_item=judul, import_outline=True)
    _beri_sifat(hasil, [pembaca for _, pembaca in bagian], [judul for judul, _ in bagian])
    keluaran = BytesIO()
    hasil.write(keluaran)
    return segel_polos(keluaran.getvalue())


def _lepaskan(pembaca: PdfReader) -> None:
    """Make the links of a document lead to pages, not to names that two documents may share."""
    from pypdf.generic import NameObject

    for halaman in pembaca.pages:
        for tautan in _tautan(halaman):
            tujuan = _tujuan(tautan.get("/Dest"), pembaca)
            if tujuan is not None:
                tautan[NameObject("/Dest")] = tujuan
            _buang(tautan)
        _buang(halaman)


def _tautan(halaman: DictionaryObject) -> Iterator[DictionaryObject]:
    from pypdf.generic import ArrayObject, DictionaryObject

    semua = halaman.get("/Annots", ArrayObject()).get_object()
    for satu in semua if isinstance(semua, ArrayObject) else ():
        objek = satu.get_object()
        if isinstance(objek, DictionaryObject):
            yield objek


def _tujuan(dest: PdfObject | None, pembaca: PdfReader) -> ArrayObject | None:
    from pypdf.generic import ArrayObject, Destination

    objek = dest.get_object() if dest is not None else None
    if isinstance(objek, str):
        bernama = pembaca.named_destinations.get(objek)
        objek = bernama.dest_array if isinstance(bernama, Destination) else None
    return ArrayObject(objek) if isinstance(objek, ArrayObject) else None


def _buang(objek: DictionaryObject) -> None:
    for kunci in _DARI_POHON:
        objek.pop(kunci, None)


def _beri_sifat(hasil: PdfWriter, bagian: Sequence[PdfReader], judul: Sequence[str]) -> None:
    """Write title, day, language and seal."""
    from pypdf.generic import BooleanObject, DictionaryObject, NameObject, TextStringObject

    hari = max((info.get("/CreationDate", "") for b in bagian if (info := b.metadata)), default="")
    nama, asal = "; ".join(judul), f"drafter gabungan={len(judul)}"
    hasil.metadata = {
        "/Title": nama,
        "/Subject": asal,
        "/Producer": "drafter",
        **({"/CreationDate": str(hari), "/ModDate": str(hari)} if hari else {}),
    }
    layar = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(True)})
    akar = hasil.root_object
    akar[NameObject("/Lang")] = TextStringObject("id-ID")
    akar[NameObject("/PageMode")] = NameObject("/UseOutlines")
    akar[NameObject("/ViewerPreferences")] = layar
    xmp = _XMP.format(judul=escape(nama), asal=f"{asal} segel={KOSONG}")
    akar[NameObject("/Metadata")] = hasil._add_object(_metadata(xmp.encode()))


def _metadata(xmp: bytes) -> DecodedStreamObject:
    """Wrap XMP, uncompressed: in the Info dictionary pypdf would write ``=`` as an escape."""
    from pypdf.generic import DecodedStreamObject, NameObject

    aliran = DecodedStreamObject()
    aliran.set_data(xmp)
    aliran[NameObject("/Type")] = NameObject("/Metadata")
    aliran[NameObject("/Subtype")] = NameObject("/XML")
    return aliran
