"""Flow: a naskah as the flat sequence of blocks that every writer reads.

The order of a document is the order of the calls in :func:`alir`. What stays together on a page,
what is a list and how deep an item is indented is decided here, once for all formats.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from drafter.naskah.bentuk import MEMUTUSKAN, MENETAPKAN
from drafter.naskah.ingatan import Ingatan
from drafter.naskah.nodes import (
    NBSP,
    Acuan,
    Alinea,
    Ayat,
    Bab,
    Bagian,
    Butir,
    Diktum,
    Inlines,
    Lampiran,
    Naskah,
    Pasal,
    Pembukaan,
    Penjelasan,
    PenjelasanSatuan,
    Penomoran,
    Penutup,
    Satuan,
    Tabel,
    TandaTangan,
    Teks,
    plain,
)
from drafter.naskah.nodes import Paragraf as ParagrafNaskah
from drafter.render.blok import (
    Berjudul,
    Blok,
    BlokTabel,
    BlokTanda,
    Cetakan,
    Gaya,
    HalamanBaru,
    Nomor,
    Paragraf,
    Rangkaian,
    Senarai,
    Tingkat,
    urai,
)
from drafter.render.text import sidik

_KEPALA: dict[type[Satuan], tuple[Gaya, int]] = {
    Bab: (Gaya.BAB, Tingkat.BAB),
    Bagian: (Gaya.BAGIAN, Tingkat.BAGIAN),
    ParagrafNaskah: (Gaya.PARAGRAF, Tingkat.PARAGRAF),
}
_BUTIR: dict[Penomoran, tuple[Gaya, int]] = {
    Penomoran.HURUF: (Gaya.HURUF, Tingkat.HURUF),
    Penomoran.ANGKA: (Gaya.ANGKA, Tingkat.ANGKA),
    Penomoran.HURUF_KURUNG: (Gaya.HURUF_KURUNG, Tingkat.HURUF_KURUNG),
    Penomoran.ANGKA_KURUNG: (Gaya.ANGKA_KURUNG, Tingkat.ANGKA_KURUNG),
}
CUKUP_JELAS = "Cukup jelas."


def alir(naskah: Naskah) -> Cetakan:
    """Lay the whole document out as blocks."""
    alur = _Alur()
    urutan = (
        *_pembukaan(alur, naskah.pembukaan),
        *alur.batang(naskah.batang_tubuh),
        *_penutup(alur, naskah.penutup),
        *_penjelasan(naskah.penjelasan, naskah.pembukaan.rancangan),
        *(b for x in naskah.lampiran for b in _lampiran(alur, naskah, x)),
    )
    judul = " ".join(plain(baris) for baris in naskah.pembukaan.judul).replace(NBSP, " ")
    return Cetakan(
        judul=judul,
        rancangan=naskah.rancangan,
        tanggal=date.fromisoformat(naskah.provenans.tanggal_hukum),
        blok=tuple(urai(urutan)),
        provenans=naskah.provenans,
        sidik=sidik(urutan),
        urutan=urutan,
    )


class _Alur:
    """Counts the runs of lists outside the body (Menimbang, Mengingat, definitions, diktum)."""

    def __init__(self) -> None:
        self._deret: dict[Senarai, int] = {}

    def deret(self, senarai: Senarai) -> int:
        """A new run of a list."""
        n = self._deret[senarai] = self._deret.get(senarai, -1) + 1
        return n

    def batang(self, satuan: Iterable[Satuan]) -> Iterator[Blok | Rangkaian]:
        """The body: chapters, pasal, ayat, items, diktum."""
        for s in satuan:
            if isinstance(s, Diktum):
                yield self._diktum(s)
                continue
            if isinstance(s, Pasal):
                yield _pasal(s, self._deret_definisi(s))
                continue
            yield _judul(s.isi, type(s), s.nomor, s.label)
            yield from self.batang(s.anak)

    def _deret_definisi(self, s: Pasal) -> int:
        """The run for the definitions of a pasal; -1 when it lists none."""
        pertama = s.anak[0] if s.anak else None
        definisi = isinstance(pertama, Butir) and pertama.penomoran is Penomoran.ANGKA
        return self.deret(Senarai.DEFINISI) if definisi else -1

    def _diktum(self, s: Diktum) -> Berjudul:
        isi: list[Paragraf] = [Paragraf(Gaya.DIKTUM, s.isi, lekat=bool(s.anak))]
        if s.anak:
            deret = self.deret(Senarai.HURUF)
            isi += _senarai(s.anak, Senarai.HURUF, deret, (Gaya.HURUF, Gaya.ANGKA))
        if s.penutup:
            isi.append(Paragraf(Gaya.DIKTUM, s.penutup))
        return Berjudul(s.nomor, tuple(isi), s.label)

    def berjudul(
        self, judul: str, butir: tuple[Butir, ...], senarai: Senarai, gaya: Gaya
    ) -> Iterator[Berjudul]:
        """Menimbang, Mengingat, Memperhatikan; nothing when there are no items."""
        if butir:
            deret = self.deret(senarai) if len(butir) > 1 else 0
            yield Berjudul(judul, tuple(_senarai(butir, senarai, deret, (gaya,))))


def _alir_judul(isi: Inlines, kelas: type[Satuan], nomor: str, label: str) -> Rangkaian:
    """The heading of a Bab, Bagian or Paragraf."""
    gaya, tingkat = _KEPALA[kelas]
    nomor_otomatis = Nomor(nomor, Senarai.BATANG, tingkat)
    return (Paragraf(gaya, isi, nomor_otomatis, label=label, lekat=True),)


_judul: Ingatan[Inlines, Rangkaian] = Ingatan(_alir_judul)


def _alir_pasal(s: Pasal, deret_definisi: int) -> Rangkaian:
    """A pasal with its ayat and items."""
    nomor = Nomor(s.nomor, Senarai.BATANG, Tingkat.PASAL)
    hasil = [Paragraf(Gaya.PASAL, (), nomor, label=s.label, lekat=True)]
    if s.isi:
        hasil.append(Paragraf(Gaya.ISI, s.isi, lekat=bool(s.anak)))
    if deret_definisi >= 0:
        gaya = (Gaya.DEFINISI, Gaya.DEFINISI_HURUF)
        hasil += _senarai(s.anak, Senarai.DEFINISI, deret_definisi, gaya)
    else:
        hasil += _butir(s.anak, 0)
    for a in s.anak:
        if isinstance(a, Ayat):
            hasil += _ayat(a)
    if s.penutup:
        hasil.append(Paragraf(Gaya.ISI, s.penutup))
    return tuple(hasil)


_pasal: Ingatan[Pasal, Rangkaian] = Ingatan(_alir_pasal)


def _ayat(a: Ayat) -> Iterator[Paragraf]:
    nomor = Nomor(a.nomor, Senarai.BATANG, Tingkat.AYAT)
    yield Paragraf(Gaya.AYAT, a.isi, nomor, label=a.label, lekat=bool(a.anak))
    yield from _butir(a.anak, 1)
    if a.penutup:
        yield Paragraf(Gaya.ISI, a.penutup, inden=1)


def _butir(butir: Iterable[Satuan], inden: int) -> Iterator[Paragraf]:
    """Items of the body's own list, any depth."""
    for b in butir:
        if not isinstance(b, Butir):
            continue
        gaya, tingkat = _BUTIR[b.penomoran]
        nomor = Nomor(b.nomor, Senarai.BATANG, tingkat)
        yield Paragraf(gaya, b.isi, nomor, inden=inden, label=b.label, lekat=bool(b.anak))
        yield from _butir(b.anak, inden + 1)


def _senarai(
    butir: Iterable[Satuan],
    senarai: Senarai,
    deret: int,
    gaya: tuple[Gaya, ...],
    tingkat: int = 0,
) -> Iterator[Paragraf]:
    """Items of a list of their own; deeper levels take the last style given."""
    for b in butir:
        nomor = Nomor(b.nomor, senarai, tingkat, deret) if b.nomor else None
        yield Paragraf(
            gaya[min(tingkat, len(gaya) - 1)],
            b.isi,
            nomor,
            inden=tingkat,
            label=b.label if b.nomor else "",
            lekat=bool(b.anak),
        )
        yield from _senarai(b.anak, senarai, deret, gaya, tingkat + 1)


def _baris(gaya: Gaya, baris: Iterable[Inlines]) -> Iterator[Paragraf]:
    return (Paragraf(gaya, x, lekat=True) for x in baris)


def _pembukaan(alur: _Alur, p: Pembukaan) -> Iterator[Blok]:
    if p.rancangan:
        yield Paragraf(Gaya.RANCANGAN, (Teks(p.rancangan),), lekat=True)
    yield from _baris(Gaya.KEPALA, p.kepala)
    yield from _baris(Gaya.JUDUL, p.judul)
    if p.rahmat:
        yield Paragraf(Gaya.RAHMAT, (Teks(p.rahmat),), lekat=True)
    yield Paragraf(Gaya.JABATAN, p.jabatan, lekat=True)
    yield from alur.berjudul("Menimbang", p.menimbang, Senarai.HURUF, Gaya.MENIMBANG)
    yield from alur.berjudul("Mengingat", p.mengingat, Senarai.ANGKA, Gaya.MENGINGAT)
    yield from alur.berjudul("Memperhatikan", p.memperhatikan, Senarai.HURUF, Gaya.MENIMBANG)
    yield from _baris(Gaya.KESEPAKATAN, p.kesepakatan)
    yield Paragraf(Gaya.MEMUTUSKAN, (Teks(MEMUTUSKAN),), lekat=True)
    yield Berjudul(MENETAPKAN, (Paragraf(Gaya.MENETAPKAN, p.menetapkan),))


def _penutup(alur: _Alur, p: Penutup) -> Iterator[Blok]:
    if p.perintah:
        yield Paragraf(Gaya.PENUTUP, p.perintah, lekat=True)
    for t in p.tanda_tangan:
        yield _tanda(t)
    if p.baris_akhir:
        yield Paragraf(Gaya.LEMBARAN, p.baris_akhir)
    if p.tembusan:
        yield Paragraf(Gaya.TEMBUSAN, (Teks("Tembusan:"),), lekat=True)
        deret = alur.deret(Senarai.ANGKA)
        yield from _senarai(p.tembusan, Senarai.ANGKA, deret, (Gaya.TEMBUSAN,))


def _tanda(t: TandaTangan) -> BlokTanda:
    return BlokTanda(t.baris, t.nama, t.kanan)


def _penjelasan(p: Penjelasan | None, rancangan: str) -> Iterator[Blok | Rangkaian]:
    if p is None:
        return
    yield HalamanBaru()
    if rancangan:
        yield Paragraf(Gaya.RANCANGAN, (Teks(rancangan),), lekat=True)
    judul: tuple[Inlines, ...] = ((Teks("PENJELASAN"),), (Teks("ATAS"),), *p.judul)
    yield from _baris(Gaya.PENJELASAN_JUDUL, judul)
    yield Paragraf(Gaya.PENJELASAN_BAGIAN, (Teks(f"I.{NBSP}UMUM"),), lekat=True)
    yield from _alinea(p.umum, Gaya.PENJELASAN_ISI, 0)
    yield Paragraf(Gaya.PENJELASAN_BAGIAN, (Teks(f"II.{NBSP}PASAL DEMI PASAL"),), lekat=True)
    for s in p.pasal:
        yield _penjelasan_pasal(s)
    if p.baris_akhir:
        yield Paragraf(Gaya.LEMBARAN, p.baris_akhir)


def _alir_penjelasan(s: PenjelasanSatuan) -> Rangkaian:
    judul = Paragraf(Gaya.PENJELASAN_PASAL, (Acuan(s.label, s.nomor),), lekat=True)
    return (judul, *_jelas(s, 1))


_penjelasan_pasal: Ingatan[PenjelasanSatuan, Rangkaian] = Ingatan(_alir_penjelasan)


def _jelas(s: PenjelasanSatuan, inden: int) -> Iterator[Paragraf]:
    yield from _alinea(s.alinea, Gaya.PENJELASAN_ISI, inden)
    for a in s.anak:
        isi = (Teks(f"{a.sebutan}{NBSP}"), Acuan(a.label, a.nomor))
        yield Paragraf(Gaya.PENJELASAN_AYAT, isi, inden=inden, lekat=True)
        yield from _jelas(a, inden + 1)
    if not s.alinea and not s.anak:
        yield Paragraf(Gaya.PENJELASAN_ISI, (Teks(CUKUP_JELAS),), inden=inden)


def _alinea(alinea: Iterable[Alinea], gaya: Gaya, inden: int) -> Iterator[Paragraf]:
    return (Paragraf(gaya, a.isi, inden=inden) for a in alinea)


def _lampiran(alur: _Alur, naskah: Naskah, lamp: Lampiran) -> Iterator[Blok]:
    yield HalamanBaru()
    nomor = f"LAMPIRAN{NBSP}{lamp.nomor}" if lamp.nomor else "LAMPIRAN"
    kepala: tuple[Inlines, ...] = ((Teks(nomor),), *naskah.kepala_lampiran)
    yield from _baris(Gaya.LAMPIRAN_KEPALA, kepala)
    yield Paragraf(Gaya.LAMPIRAN_JUDUL, lamp.judul, label=lamp.label, lekat=True)
    yield from _isi_lampiran(alur, lamp.isi)
    yield _tanda(naskah.tanda_lampiran)


def _isi_lampiran(alur: _Alur, isi: Iterable[Alinea | Tabel | Butir]) -> Iterator[Blok]:
    deret = -1
    for x in isi:
        match x:
            case Tabel():
                yield BlokTabel(x)
            case Alinea(isi=teks):
                yield Paragraf(Gaya.LAMPIRAN_ISI, teks)
            case Butir():
                senarai = Senarai.ANGKA if x.penomoran is Penomoran.ANGKA else Senarai.HURUF
                deret = deret if deret >= 0 else alur.deret(senarai)
                yield from _senarai([x], senarai, deret, (Gaya.LAMPIRAN_ISI,))
        deret = deret if isinstance(x, Butir) else -1
