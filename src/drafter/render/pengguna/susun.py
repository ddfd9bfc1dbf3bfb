"""From a Word template and a village to a Word file, or all the reasons why not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from functools import lru_cache
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lxml import etree

from drafter import __version__
from drafter.compose.data import data_desa, konteks
from drafter.compose.induk import TANPA_INDUK
from drafter.compose.susun import Opsi
from drafter.law.load import register
from drafter.naskah.nodes import Provenans
from drafter.problem import DraftError, InputError, Place, Problem, Severity
from drafter.render.pengguna.arsip import Word, baca, bongkar, nama_bagian
from drafter.render.pengguna.isi import Temuan, isi
from drafter.render.pengguna.lingkungan import SALAH_PAKAI, TAK_KENAL, Lingkungan
from drafter.render.pengguna.segel import bungkus
from drafter.render.pengguna.susunan import BATAS_PARAGRAF, periksa_susunan, terlalu_panjang
from drafter.render.pengguna.tag import Paragraf, paragraf, periksa, tag
from drafter.render.segel import bidang

if TYPE_CHECKING:
    from drafter.profile.model import Desa

_POTONG = re.compile(r"[^.\[\]]+")


@dataclass(frozen=True, slots=True)
class TemplatWord:
    """A Word template that can be read.

    Attributes:
        word: its parts.
        paragraf: its paragraphs with their tags.
        ulang: whether it speaks of ``sk``, and so is filled once for each item of ``pengurus``.
    """

    word: Word
    paragraf: tuple[Paragraf, ...]
    ulang: bool

    @property
    def nama(self) -> str:
        """Name of the template: its file name without ``.docx``."""
        return self.word.path.stem

    def butir(self, desa: Desa) -> tuple[int | None, ...]:
        """The items to fill it for; one None when it does not repeat."""
        return tuple(range(len(desa.pengurus))) if self.ulang else (None,)


def templat_word(path: Path) -> TemplatWord:
    """Read a Word template and check its tags.

    Raises:
        InputError: the file cannot be used, or its tags are wrong: all of them, each with its
            paragraph.
    """
    word = baca(path)
    return _templat(word)


@lru_cache(maxsize=16)
def _templat(word: Word) -> TemplatWord:
    try:
        semua = tuple(islice(paragraf(word.bagian, nama_bagian(word.bagian)), BATAS_PARAGRAF + 1))
    except etree.XMLSyntaxError as galat:
        raise InputError(
            Problem(
                "WORD-005",
                Severity.KESALAHAN,
                Place(str(word.path)),
                "berkas ini rusak: isinya bukan XML",
                "buka di Word lalu simpan lagi sebagai Word Document (.docx)",
            )
        ) from galat
    if len(semua) > BATAS_PARAGRAF:
        raise terlalu_panjang(word)
    periksa_susunan(word)
    problems = periksa(semua, Lingkungan(), str(word.path))
    if problems:
        raise InputError(*problems)
    ulang = any(re.search(r"\bsk\b", t.isi) for p in semua for t in tag(p)[0])
    return TemplatWord(word, semua, ulang)


@dataclass(frozen=True, slots=True)
class HasilWord:
    """A filled template.

    Attributes:
        data: the file, or None when a field is missing or misused.
        tanggal_hukum: ISO date of its law.
        rancangan: whether it was filled as a draft.
        problems: every missing field, each with its paragraph.
    """

    data: bytes | None
    tanggal_hukum: str
    rancangan: bool
    problems: tuple[Problem, ...]


def susun_word(
    templat: TemplatWord, desa: Desa, butir: int | None, sidik_profil: str, opsi: Opsi
) -> HasilWord:
    """Fill a Word template for one village; deterministic bytes, sealed."""
    terbit, pada = opsi.saat(desa, templat.nama, butir)
    variabel = konteks(
        data_desa(desa, nik_penuh=opsi.nik_penuh),
        sk=None if butir is None else ("pengurus", butir),
        induk=TANPA_INDUK,
        rancangan=terbit is None,
        pada=pada,
        register=register(),
    )
    data, problems = isikan(templat, variabel)
    hasil = HasilWord(None, pada.isoformat(), terbit is None, problems)
    if data is None:
        return hasil
    provenans = _provenans(templat, desa, sidik_profil, pada)
    return replace(hasil, data=bungkus(bongkar(data), bidang(provenans)))


def isikan(
    templat: TemplatWord, variabel: Mapping[str, Any]
) -> tuple[bytes | None, tuple[Problem, ...]]:
    """Fill the tags; the package as docxtpl saves it, or every reason why not."""
    env = Lingkungan()
    try:
        data, temuan = isi(templat.word, variabel, env)
    except DraftError as galat:
        return None, galat.problems
    problems = tuple(_problems(templat, temuan, env, variabel))
    return (None, problems) if problems else (data, ())


def _provenans(templat: TemplatWord, desa: Desa, sidik_profil: str, pada: date) -> Provenans:
    return Provenans(
        templat=templat.word.path.name,
        sidik_templat=sha256(templat.word.data).hexdigest(),
        sidik_profil=sidik_profil,
        kode_desa=desa.kode,
        tanggal_hukum=pada.isoformat(),
        versi=__version__,
    )


def _problems(
    templat: TemplatWord, temuan: Temuan, env: Lingkungan, variabel: Mapping[str, Any]
) -> Iterator[Problem]:
    """One finding for each field and paragraph, in reading order."""
    berkas = str(templat.word.path)
    sudah: set[str] = set()
    for kunci, nama, nomor in temuan.kurang:
        p = temuan.paragraf.get((nama, nomor), Paragraf("sifat dokumen", kunci))
        sudah.add(kunci.removeprefix(TAK_KENAL))
        yield _problem(kunci, p.place(berkas), variabel)
    for kunci in env.dicatat:
        if kunci not in sudah:
            p = _yang_menyebut(kunci, templat.paragraf)
            yield _problem(f"{TAK_KENAL}{kunci}", p.place(berkas), variabel)


def _yang_menyebut(kunci: str, semua: tuple[Paragraf, ...]) -> Paragraf:
    """Find the paragraph in which an unknown name is only tested, and so never printed."""
    akhir = re.escape(_POTONG.findall(kunci)[-1])
    for pola in (rf"\b{re.escape(kunci)}\b", rf"[.\[]\W*{akhir}\b", rf"\b{akhir}\b"):
        for p in semua:
            if any(re.search(pola, t.isi) for t in tag(p)[0]):
                return p
    return Paragraf("badan", kunci)


def _problem(kunci: str, place: Place, variabel: Mapping[str, Any]) -> Problem:
    if kunci.startswith(SALAH_PAKAI):
        pesan, saran = kunci.removeprefix(SALAH_PAKAI), "perbaiki tag di paragraf ini"
        return Problem("WORD-022", Severity.KESALAHAN, place, pesan, saran)
    if kunci.startswith(TAK_KENAL):
        nama = kunci.removeprefix(TAK_KENAL)
        pesan = f"isian `{nama}` tidak dikenal"
        return Problem("WORD-011", Severity.KESALAHAN, place, pesan, _maksud(nama, variabel))
    return Problem(
        "WORD-010",
        Severity.KESALAHAN,
        place,
        f"isian `{kunci}` diperlukan templat Word ini, tetapi belum ada di profil",
        f"isi `{kunci}` di profil desa, atau apit dengan {{% if {kunci} %}} ... {{% endif %}}",
    )


def _maksud(nama: str, variabel: Mapping[str, Any]) -> str:
    """Suggest the nearest name at the place where a path leaves what is known."""
    tempat: Any = variabel
    jalan = ""
    for potong in _POTONG.findall(nama):
        if isinstance(tempat, list) and potong.isdigit():
            tempat, jalan = tempat[int(potong)], f"{jalan}[{potong}]"
        elif isinstance(tempat, Mapping) and potong in tempat:
            tempat, jalan = tempat[potong], f"{jalan}.{potong}" if jalan else potong
        elif isinstance(tempat, Mapping) and (dekat := get_close_matches(potong, tempat, n=1)):
            return f"maksud Anda `{f'{jalan}.' if jalan else ''}{dekat[0]}`?"
        else:
            break
    return "lihat isian yang tersedia di docs/panduan/profil.md"
