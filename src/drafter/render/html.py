"""The HTML writer: one page that needs nothing else, to read on a screen or to print.

Numbers are words of the text, not list markers, so that copying keeps them. No script, no address
outside the page; a browser is told so, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from html import escape
from importlib.resources import files
from itertools import groupby

from drafter.naskah.nodes import Acuan, Inlines
from drafter.render.blok import (
    JARAK_ALINEA,
    JARAK_BARIS,
    LANGKAH_INDEN,
    LEBAR_JUDUL,
    LEBAR_TITIK_DUA,
    RUANG_TANDA,
    SEBELUM_TANDA,
    UKURAN_HURUF,
    Berjudul,
    BlokTabel,
    BlokTanda,
    Cetakan,
    Gaya,
    HalamanBaru,
    Kertas,
    Paragraf,
)
from drafter.render.rupa import RUPA
from drafter.render.segel import keterangan, segel_polos
from drafter.render.tata import BERKEPALA, Tertata, sasaran, tata
from drafter.render.text import potongan

_AMAN = "default-src 'none'; style-src 'unsafe-inline'"
_TINGKAT_TERDALAM = 6  # of HTML headings


def write(cetakan: Cetakan, kertas: Kertas) -> bytes:
    """Write ``cetakan`` as a sealed HTML page in UTF-8.

    Labels become ids. The sheet decides the width on a screen and the printed page.
    """
    tertata = tata(cetakan)
    label = sasaran(tertata)
    cap = _berkas("pdf/rancangan.svg").replace("<svg ", '<svg class="cap" aria-hidden="true" ', 1)
    isi = "\n".join(_semua(tertata, label))
    halaman = (
        '<!DOCTYPE html>\n<html lang="id">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_AMAN}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_teks(cetakan.judul.strip() or cetakan.provenans.templat)}</title>\n"
        f'<meta name="drafter" content="{keterangan(cetakan.provenans, cetakan.sidik)}">\n'
        f"<style>\n{_ukuran(kertas)}{_berkas('halaman.css')}</style>\n</head>\n<body>\n<main>\n"
        f"{cap if cetakan.rancangan else ''}{isi}\n</main>\n</body>\n</html>\n"
    )
    return segel_polos(halaman.encode())


@cache
def _berkas(nama: str) -> str:
    return files("drafter.render").joinpath(nama).read_text(encoding="utf-8")


def _ukuran(kertas: Kertas) -> str:
    """Write the measures that all formats share as CSS variables, and the printed sheet."""
    tepi = " ".join(f"{x}mm" for x in (kertas.atas, kertas.kanan, kertas.bawah, kertas.kiri))
    ukuran = {
        "huruf": f"{UKURAN_HURUF}pt",
        "baris": f"{JARAK_BARIS}pt",
        "alinea": f"{JARAK_ALINEA}pt",
        "tanda": f"{SEBELUM_TANDA}pt",
        "ruang": f"{RUANG_TANDA}pt",
        "langkah": f"{LANGKAH_INDEN}mm",
        "judul": f"{LEBAR_JUDUL}mm",
        "titik-dua": f"{LEBAR_TITIK_DUA}mm",
        "lebar": f"{kertas.lebar}mm",
        "tepi": tepi,
    }
    isi = " ".join(f"--{nama}: {nilai};" for nama, nilai in ukuran.items())
    return (
        f":root {{ {isi} }}\n"
        f"@page {{ size: {kertas.lebar}mm {kertas.tinggi}mm; margin: {tepi};\n"
        '  @top-center { content: "- " counter(page) " -"; font: 12pt serif; } }\n'
        "@page :first { @top-center { content: none; } }\n"
    )


def _semua(tertata: Sequence[Tertata], label: frozenset[str]) -> Iterator[str]:
    """Write the blocks; the lines of the title are one heading."""
    for judul, kelompok in groupby(tertata, lambda t: _judul(t) is not None):
        if judul:
            baris = "<br>\n".join(_isi(p.isi, label) for t in kelompok if (p := _judul(t)))
            yield f'<h1 class="tengah lekat" style="margin-bottom: 12pt">{baris}</h1>'
        else:
            yield from (_blok(t, label) for t in kelompok)


def _judul(t: Tertata) -> Paragraf | None:
    """Return the line when it is one of the title."""
    return t.blok if isinstance(t.blok, Paragraf) and t.blok.gaya is Gaya.JUDUL else None


def _blok(t: Tertata, label: frozenset[str]) -> str:
    match t.blok:
        case Paragraf() as p:
            return _paragraf(t, p, label)
        case Berjudul(judul=judul):
            isi = "\n".join(_blok(a, label) for a in t.anak)
            return (
                f'<div class="berjudul"{_id(t)}><p>{_teks(judul)}</p><p>:</p>'
                f"<div>\n{isi}\n</div></div>"
            )
        case BlokTabel() as tabel:
            return _tabel(tabel, label)
        case BlokTanda() as tanda:
            return _tanda(tanda, label)
        case HalamanBaru():
            return "<hr>"


def _paragraf(t: Tertata, p: Paragraf, label: frozenset[str]) -> str:
    rupa = RUPA[p.gaya]
    kelas = [rupa.perataan.value]
    kelas += [k for k, ya in (("lekat", t.lekat), ("tebal", rupa.tebal)) if ya]
    isi = _isi(p.isi, label)
    if p.nomor and p.gaya in BERKEPALA:
        isi = "<br>\n".join(x for x in (_teks(p.nomor.teks), isi) if x)
    elif p.nomor:
        kelas.append("bernomor")
        isi = f'<span class="nomor">{_teks(p.nomor.teks)} </span>{isi}'
    gaya = f"margin-top: {t.atas}pt; margin-bottom: {t.bawah}pt"
    if p.inden:
        gaya += f"; margin-left: {p.inden * LANGKAH_INDEN}mm"
    unsur = f"h{min(t.tingkat + 1, _TINGKAT_TERDALAM)}" if t.tingkat else "p"
    return f'<{unsur}{_id(t)} class="{" ".join(kelas)}" style="{gaya}">{isi}</{unsur}>'


def _tabel(b: BlokTabel, label: frozenset[str]) -> str:
    kolom = b.tabel.kolom
    lebar = "".join(f'<col style="width: {k.lebar}%">' for k in kolom)
    judul = "".join(f'<th scope="col">{_isi(k.judul, label)}</th>' for k in kolom)
    buka = ['<td class="tengah">' if k.tengah else "<td>" for k in kolom]
    baris = "\n".join(
        f"<tr>{''.join(f'{td}{_isi(s, label)}</td>' for td, s in zip(buka, sel, strict=True))}</tr>"
        for sel in b.tabel.baris
    )
    return (
        f"<table>\n<colgroup>{lebar}</colgroup>\n<thead><tr>{judul}</tr></thead>\n"
        f"<tbody>\n{baris}\n</tbody>\n</table>"
    )


def _tanda(b: BlokTanda, label: frozenset[str]) -> str:
    baris = "\n".join(f"<p>{_isi(x, label)}</p>" for x in b.baris)
    kelas = "tanda kanan" if b.kanan else "tanda"
    return f'<div class="{kelas}">\n{baris}\n<p class="nama">{_isi(b.nama, label)}</p>\n</div>'


def _id(t: Tertata) -> str:
    return f' id="{_teks(t.label)}"' if t.label else ""


def _isi(isi: Inlines, label: frozenset[str]) -> str:
    return "".join(
        f'<a href="#{_teks(x.label)}">{_teks(potongan(x))}</a>'
        if isinstance(x, Acuan) and x.label in label
        else _teks(potongan(x))
        for x in isi
    )


def _teks(teks: str) -> str:
    """Escape ``teks``, also where it looks like the empty seal that will be filled in."""
    return escape(teks).replace("segel=", "segel&#61;")
