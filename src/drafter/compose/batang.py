"""Whether a body is of the kind its document asks for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from drafter.naskah.baca.masalah import masalah
from drafter.naskah.bentuk import BENTUK
from drafter.naskah.nodes import Asal, Ayat, Bab, Bagian, Butir, Diktum, Paragraf, Pasal, Satuan
from drafter.problem import Problem

_SATUAN: dict[bool, tuple[type[Satuan], ...]] = {
    True: (Diktum, Butir),
    False: (Bab, Bagian, Paragraf, Pasal, Ayat, Butir),
}


def periksa_batang(jenis: str, satuan: Sequence[Satuan], asal: Asal) -> Iterator[Problem]:
    """A regulation has pasal, a Keputusan has diktum, and neither is empty.

    Lampiran II UU 12/2011 on the form of each; ``asal`` is where the template begins.
    """
    diktum = BENTUK[jenis].diktum
    kata = "Diktum" if diktum else "Pasal"
    if not satuan:
        pesan = "templat ini tidak menghasilkan batang tubuh"
        yield masalah("NASKAH-014", asal, pesan, f"tulis paling sedikit satu `{kata} #nama-label`")
    for s in satuan:
        if not isinstance(s, _SATUAN[diktum]):
            pesan = f"{type(s).__name__} tidak ada dalam naskah berjenis `{jenis}`"
            yield masalah("NASKAH-015", s.asal, pesan, f"pakai {kata}, atau ubah `jenis`")
