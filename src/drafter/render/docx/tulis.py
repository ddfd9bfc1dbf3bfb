"""The Word writer: blocks in, the bytes of a .docx out."""

from __future__ import annotations

from hashlib import sha256

from drafter.render.blok import Cetakan, Kertas
from drafter.render.docx.badan import body
from drafter.render.docx.konteks import Konteks, konteks, with_notes
from drafter.render.docx.kulit import DOKUMEN, Kulit, dasar, numbering
from drafter.render.docx.paket import Bagian, join, press
from drafter.render.docx.paragraf import with_ids
from drafter.render.docx.periksa import checked
from drafter.render.docx.properti import AWALAN_LABEL, CORE, CUSTOM, core, custom, provenance
from drafter.render.segel import KOSONG, segel_sidik


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
    urutan, catatan = with_notes(cetakan.urutan or cetakan.blok)
    k = konteks(catatan, kertas, kulit)
    dokumen = kulit.document(with_ids(body(urutan, k)), kertas).encode()
    bagian = [
        *kulit.bagian,
        press(DOKUMEN, dokumen),
        numbering(kulit, k.num_baru),
        press(CORE, checked(core(cetakan.judul, cetakan.tanggal))),
    ]
    return join((*bagian, _sealed(bagian, cetakan, k)))


def _sealed(bagian: list[Bagian], cetakan: Cetakan, k: Konteks) -> Bagian:
    """custom.xml with the provenance, the long labels, and the seal over all parts."""
    panjang = sorted(
        (AWALAN_LABEL + s.nama, label) for label, s in k.sasaran.items() if s.terpotong
    )
    sifat = provenance(cetakan.provenans, cetakan.sidik, KOSONG) + panjang
    kosong = checked(custom(sifat))
    sidik = [(b.nama, b.sidik) for b in bagian]
    segel = segel_sidik([*sidik, (CUSTOM, sha256(kosong).hexdigest())])
    tempat = f"<vt:lpwstr>{KOSONG}</vt:lpwstr>"
    utuh = kosong.replace(tempat.encode(), tempat.replace(KOSONG, segel).encode())
    return press(CUSTOM, utuh)
