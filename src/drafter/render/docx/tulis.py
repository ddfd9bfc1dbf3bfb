"""The Word writer: blocks in, the bytes of a .docx out."""

from __future__ import annotations

from xml.parsers.expat import ExpatError, ParserCreate

from drafter.problem import DraftError, Place, Problem, Severity
from drafter.render.blok import Cetakan, Kertas
from drafter.render.docx.badan import body
from drafter.render.docx.konteks import Konteks, konteks, unique_labels
from drafter.render.docx.kulit import DOKUMEN, Kulit, dasar, numbering
from drafter.render.docx.paket import Bagian, join, press
from drafter.render.docx.paragraf import with_ids
from drafter.render.docx.properti import AWALAN_LABEL, CORE, CUSTOM, core, custom, provenance
from drafter.render.docx.xml import TAK_SAH
from drafter.render.segel import KOSONG, segel_bagian


def write(cetakan: Cetakan, kertas: Kertas, kulit: Kulit | None = None) -> bytes:
    """Return the document as a .docx file.

    Args:
        cetakan: what to print.
        kertas: the sheet.
        kulit: the shell; our own when None.

    The same arguments give the same bytes wherever zlib is the same. A field shows the words of
    its reference before anything has computed it.

    Raises:
        DraftError: the text holds a character that no XML can carry.
        TypeError: a reference or a value was never resolved (``Rujuk`` or ``Lubang`` in the text).
    """
    kulit = kulit or dasar()
    blok = unique_labels(cetakan.blok)
    k = konteks(blok, kertas, kulit)
    dokumen = _checked(kulit.document(with_ids(body(blok, k)), kertas))
    bagian = [
        *kulit.bagian,
        press(DOKUMEN, dokumen),
        numbering(kulit, k.num_baru),
        press(CORE, _checked(core(cetakan.judul, cetakan.tanggal))),
    ]
    return join((*bagian, _sealed(bagian, cetakan, k)))


def _sealed(bagian: list[Bagian], cetakan: Cetakan, k: Konteks) -> Bagian:
    """custom.xml with the provenance, the long labels, and the seal over all parts."""
    panjang = sorted(
        (AWALAN_LABEL + s.nama, label) for label, s in k.sasaran.items() if s.terpotong
    )
    sifat = provenance(cetakan.provenans, cetakan.sidik, KOSONG) + panjang
    kosong = _checked(custom(sifat))
    segel = segel_bagian([*((b.nama, b.isi) for b in bagian), (CUSTOM, kosong)])
    tempat = f"<vt:lpwstr>{KOSONG}</vt:lpwstr>"
    utuh = kosong.replace(tempat.encode(), tempat.replace(KOSONG, segel).encode())
    return press(CUSTOM, utuh)


def _checked(xml: str) -> bytes:
    """Return the part as bytes, parsed once to be sure that it is XML."""
    try:
        data = xml.encode()
        ParserCreate().Parse(data, True)
    except (UnicodeEncodeError, ExpatError) as galat:
        raise _tak_sah(xml) from galat
    return data


def _tak_sah(xml: str) -> Exception:
    cocok = TAK_SAH.search(xml)
    if cocok is None:
        return AssertionError("the writer made XML that cannot be parsed")
    dekat = xml[max(0, cocok.start() - 30) : cocok.start()].rpartition(">")[2]
    return DraftError(
        Problem(
            "DOCX-001",
            Severity.KESALAHAN,
            Place(part=f"sesudah kata \u201c{dekat}\u201d" if dekat else None),
            f"naskah memuat tanda U+{ord(cocok[0]):04X} yang tidak dapat disimpan di berkas Word",
            "Hapus tanda itu dari profil atau templat; biasanya terbawa saat menyalin dari PDF.",
        )
    )
