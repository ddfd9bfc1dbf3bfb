"""Build the Word shell ``templates/kulit/dasar.docx`` from the tables in this file.

The shell holds what no draft changes: styles, lists, settings, the page number. ``make kulit``
writes it; a test says that the committed file is what this tool builds. Run without arguments it
writes the file in its place; with ``--periksa`` it only says whether the file is current.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from drafter.render.blok import JARAK_ALINEA, JARAK_BARIS, UKURAN_HURUF, Gaya
from drafter.render.docx.gaya import ARAS, KOLOM_JUDUL, LANGKAH, TAUTAN, Aras, style_id
from drafter.render.docx.kulit import DAFTARAN_DASAR, PARAGRAF_MARKA
from drafter.render.docx.paket import pack
from drafter.render.docx.properti import APP, CORE, CUSTOM, app, core, custom
from drafter.render.docx.xml import KEPALA_XML, NS, dua_puluhan, el, ind, numpr, ppr, twips
from drafter.render.rupa import RUPA, Perataan, Rupa

TUJUAN = Path(__file__).parent.parent / "templates" / "kulit" / "dasar.docx"
HURUF = "Bookman Old Style"
PENGGANTI = "TeX Gyre Bonum"

RATA = {
    Perataan.TENGAH: "center",
    Perataan.RATA: "both",
    Perataan.KIRI: "left",
    Perataan.BLOK_KANAN: "left",
}

# The style Word takes up after Enter; the style itself where nothing is said.
BERIKUT = {
    Gaya.BAB: Gaya.PASAL,
    Gaya.BAGIAN: Gaya.PASAL,
    Gaya.PARAGRAF: Gaya.PASAL,
    Gaya.PASAL: Gaya.AYAT,
    Gaya.RAHMAT: Gaya.JABATAN,
    Gaya.LAMPIRAN_JUDUL: Gaya.LAMPIRAN_ISI,
    Gaya.PENJELASAN_BAGIAN: Gaya.PENJELASAN_ISI,
    Gaya.PENJELASAN_PASAL: Gaya.PENJELASAN_ISI,
    Gaya.PENJELASAN_AYAT: Gaya.PENJELASAN_ISI,
    Gaya.TABEL_KEPALA: Gaya.TABEL_ISI,
}
TEPI: dict[str, object] = {
    "top": twips(25),
    "right": twips(25),
    "bottom": twips(25),
    "left": twips(30),
    "header": twips(12.5),
    "footer": twips(12.5),
    "gutter": 0,
}
KERANGKA = {Gaya.BAB: 0, Gaya.BAGIAN: 1, Gaya.PARAGRAF: 2, Gaya.PASAL: 3}

JENIS = "application/vnd.openxmlformats-officedocument.wordprocessingml."
PAKET = "application/vnd.openxmlformats-"
TIPE = {
    "/word/document.xml": JENIS + "document.main+xml",
    "/word/styles.xml": JENIS + "styles+xml",
    "/word/numbering.xml": JENIS + "numbering+xml",
    "/word/settings.xml": JENIS + "settings+xml",
    "/word/fontTable.xml": JENIS + "fontTable+xml",
    "/word/header1.xml": JENIS + "header+xml",
    "/docProps/core.xml": PAKET + "package.core-properties+xml",
    "/docProps/app.xml": PAKET + "officedocument.extended-properties+xml",
    "/docProps/custom.xml": PAKET + "officedocument.custom-properties+xml",
}
NS_PAKET = "http://schemas.openxmlformats.org/package/2006/"
NS_KANTOR = "http://schemas.openxmlformats.org/officeDocument/2006/"


def _tipe() -> str:
    isi = "".join(f'<Override PartName="{k}" ContentType="{v}"/>' for k, v in TIPE.items())
    baku = (
        f'<Default Extension="rels" ContentType="{PAKET}package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
    )
    return f'{KEPALA_XML}<Types xmlns="{NS_PAKET}content-types">{baku}{isi}</Types>'


def _rels(*hubungan: tuple[str, str]) -> str:
    isi = "".join(
        f'<Relationship Id="rId{i}" Type="{jenis}" Target="{tujuan}"/>'
        for i, (jenis, tujuan) in enumerate(hubungan, 1)
    )
    return f'{KEPALA_XML}<Relationships xmlns="{NS_PAKET}relationships">{isi}</Relationships>'


def _gaya(
    nama: str,
    isi: str,
    *,
    berikut: str = "",
    dasar: str = "Normal",
    tambahan: str = "",
    buatan: bool = True,
) -> str:
    """One paragraph style; ``isi`` is its pPr and rPr."""
    atribut = ' w:customStyle="1"' if buatan else ""
    induk = el("basedOn", val=dasar) if dasar else ""
    lanjut = el("next", val=style_id(berikut)) if berikut else ""
    return (
        f'<w:style w:type="paragraph"{atribut}{tambahan} w:styleId="{style_id(nama)}">'
        f"{el('name', val=nama)}{induk}{lanjut}{el('uiPriority', val=1)}<w:qFormat/>"
        f"{isi}</w:style>"
    )


def _gaya_naskah(gaya: Gaya, rupa: Rupa) -> str:
    """Style of one Gaya, looking as RUPA says."""
    tautan = TAUTAN.get(gaya)
    kerangka = KERANGKA.get(gaya)
    isi = ppr(
        keepNext="<w:keepNext/>" if rupa.lekat else "",
        numPr=numpr(DAFTARAN_DASAR.num[tautan[0]], tautan[1]) if tautan else "",
        spacing=el("spacing", before=dua_puluhan(rupa.sebelum), after=dua_puluhan(rupa.sesudah)),
        contextualSpacing="<w:contextualSpacing/>" if rupa.rapat else "",
        jc=el("jc", val=RATA[rupa.perataan]),
        outlineLvl="" if kerangka is None else el("outlineLvl", val=kerangka),
    )
    tebal = "<w:rPr><w:b/></w:rPr>" if rupa.tebal else ""
    return _gaya(gaya.value, isi + tebal, berikut=BERIKUT.get(gaya, gaya).value)


def _normal() -> str:
    isi = ppr(
        widowControl="<w:widowControl/>",
        overflowPunct=el("overflowPunct", val=0),
        spacing=el(
            "spacing",
            after=dua_puluhan(JARAK_ALINEA),
            line=dua_puluhan(JARAK_BARIS),
            lineRule="exact",
        ),
    )
    return _gaya("Normal", isi, dasar="", tambahan=' w:default="1"', buatan=False)


def _styles() -> str:
    """styles.xml: defaults, Normal, the header, one style per Gaya."""
    huruf = el("rFonts", ascii=HURUF, hAnsi=HURUF, eastAsia=HURUF, cs=HURUF)
    ukuran = round(UKURAN_HURUF * 2)
    rpr = (
        f"{huruf}{el('sz', val=ukuran)}{el('szCs', val=ukuran)}"
        f"{el('lang', val='id-ID', eastAsia='id-ID', bidi='ar-SA')}"
    )
    laten = el("latentStyles", defLockedState=0, defUIPriority=99, defSemiHidden=1,
               defUnhideWhenUsed=1, defQFormat=0, count=376)  # fmt: skip
    tabel = (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        f"{el('name', val='Normal Table')}{el('uiPriority', val=99)}<w:semiHidden/>"
        f"<w:unhideWhenUsed/><w:tblPr>{el('tblInd', w=0, type='dxa')}</w:tblPr></w:style>"
    )
    kepala = ppr(spacing=el("spacing", after=0), jc=el("jc", val="center"))
    kolom = ppr(jc=el("jc", val="left"))
    return (
        f"{KEPALA_XML}<w:styles {NS}><w:docDefaults><w:rPrDefault><w:rPr>{rpr}</w:rPr>"
        f"</w:rPrDefault><w:pPrDefault/></w:docDefaults>{laten}{_normal()}{tabel}"
        f"{_gaya('header', kepala, buatan=False)}{_gaya(KOLOM_JUDUL, kolom)}"
        f"{''.join(_gaya_naskah(g, RUPA[g]) for g in Gaya)}</w:styles>"
    )


def _aras(nomor: int, aras: Aras) -> str:
    """One level of a list."""
    gantung = aras.inden is not None
    kiri = LANGKAH * ((aras.inden or 0) + 1) if gantung else 0
    return (
        f'<w:lvl w:ilvl="{nomor}">{el("start", val=1)}{el("numFmt", val=aras.format)}'
        f"{el('pStyle', val=style_id(aras.gaya.value)) if aras.gaya else ''}"
        f"{'' if gantung else el('suff', val='nothing')}{el('lvlText', val=aras.teks)}"
        f"{el('lvlJc', val='left')}{ppr(ind=ind(kiri, LANGKAH if gantung else 0))}</w:lvl>"
    )


def _numbering() -> str:
    """numbering.xml: the lists, and the run of each that its styles belong to."""
    abstrak = nums = ""
    for daftar, semua in ARAS.items():
        i = DAFTARAN_DASAR.num[daftar]
        isi = "".join(_aras(n, a) for n, a in enumerate(semua))
        abstrak += (
            f'<w:abstractNum w:abstractNumId="{i - 1}">{el("nsid", val=f"0D4AF7{i:02X}")}'
            f"{el('multiLevelType', val='multilevel')}{el('tmpl', val=f'0D4AF8{i:02X}')}"
            f"{el('name', val=daftar.value)}{isi}</w:abstractNum>"
        )
        nums += f'<w:num w:numId="{i}">{el("abstractNumId", val=i - 1)}</w:num>'
    return f"{KEPALA_XML}<w:numbering {NS}>{abstrak}{nums}</w:numbering>"


def _settings() -> str:
    ms = "http://schemas.microsoft.com/office/word"
    sesuai = "".join(
        el("compatSetting", name=nama, uri=ms, val=nilai)
        for nama, nilai in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
            ("differentiateMultirowTableHeaders", 1),
        )
    )
    return (
        f"{KEPALA_XML}<w:settings {NS}>{el('zoom', percent=100)}"
        f"{el('defaultTabStop', val=LANGKAH)}{el('characterSpacingControl', val='doNotCompress')}"
        f"{el('updateFields', val=0)}"
        f"<w:compat><w:doNotExpandShiftReturn/>{sesuai}</w:compat>"
        f"{el('themeFontLang', val='id-ID')}{el('decimalSymbol', val=',')}"
        f"{el('listSeparator', val=';')}</w:settings>"
    )


def _fonts() -> str:
    return (
        f'{KEPALA_XML}<w:fonts {NS}><w:font w:name="{HURUF}">{el("altName", val=PENGGANTI)}'
        f"{el('panose1', val='02050604050505020204')}{el('charset', val='00')}"
        f"{el('family', val='roman')}{el('pitch', val='variable')}</w:font></w:fonts>"
    )


def _header() -> str:
    """Page number as ``- 2 -``; the first page of a section has none (titlePg)."""
    return (
        f"{KEPALA_XML}<w:hdr {NS}><w:p>{ppr(pStyle=el('pStyle', val='header'))}"
        '<w:r><w:t xml:space="preserve">- </w:t></w:r>'
        '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>'
        '<w:r><w:t xml:space="preserve"> -</w:t></w:r></w:p></w:hdr>'
    )


def _document() -> str:
    """Return the empty body; its section names the header, and the writer sets the sheet."""
    sect = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/>'
        f"{el('pgSz', w=twips(215), h=twips(330))}"
        f"{el('pgMar', **TEPI)}"
        "<w:titlePg/></w:sectPr>"
    )
    return f"{KEPALA_XML}<w:document {NS}><w:body>{PARAGRAF_MARKA}{sect}</w:body></w:document>"


def parts() -> list[tuple[str, bytes]]:
    """Every part of the shell, in the order of the package."""
    isi = {
        "[Content_Types].xml": _tipe(),
        "_rels/.rels": _rels(
            (NS_KANTOR + "relationships/officeDocument", "word/document.xml"),
            (NS_PAKET + "relationships/metadata/core-properties", "docProps/core.xml"),
            (NS_KANTOR + "relationships/extended-properties", "docProps/app.xml"),
            (NS_KANTOR + "relationships/custom-properties", "docProps/custom.xml"),
        ),
        "word/document.xml": _document(),
        "word/_rels/document.xml.rels": _rels(
            *(
                (f"{NS_KANTOR}relationships/{jenis}", f"{berkas}.xml")
                for jenis, berkas in (
                    ("styles", "styles"),
                    ("numbering", "numbering"),
                    ("settings", "settings"),
                    ("fontTable", "fontTable"),
                    ("header", "header1"),
                )
            )
        ),
        "word/styles.xml": _styles(),
        "word/numbering.xml": _numbering(),
        "word/settings.xml": _settings(),
        "word/fontTable.xml": _fonts(),
        "word/header1.xml": _header(),
        APP: app(),
        CORE: core("Kulit dasar", date(2026, 11, 21)),
        CUSTOM: custom(()),
    }
    return [(nama, teks.encode()) for nama, teks in isi.items()]


def build() -> bytes:
    """Return the shell, byte for byte the same on every run with the same zlib."""
    return pack(parts())


def main(argumen: list[str]) -> int:
    baru = build()
    if "--periksa" in argumen:
        sama = TUJUAN.exists() and TUJUAN.read_bytes() == baru
        print(f"{TUJUAN.name}: {'mutakhir' if sama else 'usang; jalankan make kulit'}")
        return 0 if sama else 1
    TUJUAN.parent.mkdir(parents=True, exist_ok=True)
    TUJUAN.write_bytes(baru)
    print(f"{TUJUAN} ({len(baru)} bita)")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
