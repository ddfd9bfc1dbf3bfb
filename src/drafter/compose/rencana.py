"""Plan: which documents a village needs, or the ones named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.compose.data import data_desa
from drafter.compose.jinja import nyata
from drafter.compose.kepala import Tolak
from drafter.compose.pustaka import Pustaka, Templat, dari_berkas
from drafter.problem import DraftError, Place, Problem, Severity

if TYPE_CHECKING:
    from drafter.profile.model import Desa
    from drafter.profile.model_keputusan import Keputusan
    from drafter.profile.model_lembaga import Pengurus


@dataclass(frozen=True, slots=True)
class Tugas:
    """One document to make.

    Attributes:
        templat: from which template.
        butir: which item of the list that the template repeats over, or None.
        akhiran: slug that tells documents of one template apart, or empty.
        profil: the profile's file, for local templates.
    """

    templat: Templat
    butir: int | None
    akhiran: str
    profil: Path

    @property
    def sk(self) -> tuple[str, int] | None:
        """The list and the item that an SK is made of; None for a regulation."""
        return None if self.butir is None else (self.templat.kepala.ulang, self.butir)


def rencana(
    pustaka: Pustaka, desa: Desa, profil: Path, nama: Sequence[str] | None
) -> tuple[tuple[Tugas, ...], tuple[Problem, ...]]:
    """List the documents: those named (``sk/*`` allowed, or a ``.naskah`` file), or all needed.

    What a template refuses to this village (``tolak`` in its head) is made only when named in
    full, and the reason is told either way. Raises :class:`~drafter.problem.InputError` for an
    unknown name. A kelurahan gets none, with the reason; a kecamatan or kabupaten gets what is of
    its level (``tingkat`` in the head).
    """
    if desa.kelurahan:
        return (), (_kelurahan(desa, nama),)
    if nama is None:
        setingkat = [t for t in pustaka.daftar(profil) if desa.tingkat in t.kepala.tingkat]
        dipilih = [t for t in setingkat if perlu(t, desa)]
        lain = list(_tanpa_templat(desa, setingkat))
    else:
        diminta = [t for n in nama for t in _bernama(pustaka, n, profil)]
        dipilih, lain = _setingkat(diminta, desa, nama)
    dipilih, ditolak = _saring(dipilih, desa, nama or ())
    tugas = [x for t in dict.fromkeys(dipilih) for x in _tugas(t, desa, profil)]
    problems = [_dokumen_asing(n, pustaka, profil) for n in _asing(desa, pustaka, profil)]
    problems += [*lain, *ditolak]
    problems += _tanpa_tugas(dipilih, tugas, nama or ())
    return tuple(tugas), tuple(problems)


def _asing(desa: Desa, pustaka: Pustaka, profil: Path) -> list[str]:
    """Names under ``dokumen`` that no template has: their numbers would never be printed."""
    if not desa.dokumen:
        return []
    rak = pustaka.rak(profil)
    return [n for n in desa.dokumen if rak.path(f"{n}.naskah") is None]


def _dokumen_asing(nama: str, pustaka: Pustaka, profil: Path) -> Problem:
    dekat = get_close_matches(nama, [t.nama for t in pustaka.daftar(profil)], n=1)
    saran = (
        f"maksud Anda `{dekat[0]}`?" if dekat else "lihat nama templat: `drafter templat daftar`"
    )
    return Problem(
        "SUSUN-008",
        Severity.PERINGATAN,
        Place(part=f"dokumen.{nama}"),
        f"tidak ada templat bernama `{nama}`, jadi nomor dan tanggalnya tidak terpakai",
        saran,
    )


def _bernama(pustaka: Pustaka, nama: str, profil: Path) -> Iterator[Templat]:
    if nama.endswith(".naskah"):
        yield dari_berkas(Path(nama))
        return
    if any(c in nama for c in "*?["):
        cocok = [t for t in pustaka.daftar(profil) if fnmatchcase(t.nama, nama)]
        if cocok:
            yield from cocok
            return
    yield pustaka.cari(nama, profil)


def perlu(templat: Templat, desa: Desa) -> bool:
    """Whether a village makes this document without being asked (``perlu`` in its head)."""
    syarat = templat.kepala.perlu
    return not syarat or nyata(syarat, data_desa(desa), templat.berkas)


def penolakan(templat: Templat, desa: Desa) -> Tolak | None:
    """Why this village does not make this document unless asked by name; None: no reason."""
    data = data_desa(desa)
    semua = templat.kepala.tolak
    return next((x for x in semua if nyata(x.bila, data, templat.berkas)), None)


def _saring(
    dipilih: Sequence[Templat], desa: Desa, nama: Sequence[str]
) -> tuple[list[Templat], list[Problem]]:
    """Leave out what is refused and was not named in full; tell the reason of each refusal."""
    alasan = {t: penolakan(t, desa) for t in dipilih}
    bernama = _nama_penuh(nama)
    diminta = {t for t in alasan if t.nama in bernama}
    tetap = [t for t in dipilih if alasan[t] is None or t in diminta]
    return tetap, [_ditolak(t, x, t in diminta) for t, x in alasan.items() if x]


def _nama_penuh(nama: Sequence[str]) -> set[str]:
    """The names asked for; a pattern among them is the name of none."""
    return {Path(n).stem if n.endswith(".naskah") else n for n in nama}


def _setingkat(
    dipilih: Sequence[Templat], desa: Desa, nama: Sequence[str]
) -> tuple[list[Templat], list[Problem]]:
    """Leave out what is of another level; told of what was named in full."""
    bernama = _nama_penuh(nama)
    asing = [t for t in dict.fromkeys(dipilih) if desa.tingkat not in t.kepala.tingkat]
    tetap = [t for t in dipilih if t not in asing]
    return tetap, [salah_tingkat(t, desa) for t in asing if t.nama in bernama]


def salah_tingkat(templat: Templat, desa: Desa) -> Problem:
    """Tell that a template is of another level than the profile."""
    milik = " atau ".join(templat.kepala.tingkat)
    return Problem(
        "SUSUN-020",
        Severity.KESALAHAN,
        Place(part=templat.nama),
        f"templat `{templat.nama}` dibuat di tingkat {milik}, sedangkan {desa.kode} {desa.nama} "
        f"profil {desa.tingkat}",
        "tunjuk profil tingkat itu; jumlah angka pada `kode` menentukannya: desa 10, kecamatan 6, "
        "kabupaten atau kota 4",
    )


def _tanpa_templat(desa: Desa, setingkat: Sequence[Templat]) -> Iterator[Problem]:
    """Tell of a keputusan that no template makes: it would silently be left out."""
    ada = {t.kepala.pilih for t in setingkat if t.kepala.ulang == "keputusan"}
    for i, sk in enumerate(desa.keputusan):
        if sk.jenis not in ada and "" not in ada:
            yield Problem(
                "SUSUN-021",
                Severity.PERINGATAN,
                Place(part=f"keputusan[{i}].jenis"),
                f"tidak ada templat tingkat {desa.tingkat} untuk jenis `{sk.jenis}`, jadi SK ini "
                "tidak dibuat",
                "periksa jenisnya, atau pindahkan butir ini ke profil tingkat yang menetapkannya",
            )


def _tanpa_tugas(
    dipilih: Sequence[Templat], tugas: Sequence[Tugas], nama: Sequence[str]
) -> list[Problem]:
    """What was asked for and makes nothing: each template named in full, a pattern as a whole."""
    dibuat = {x.templat for x in tugas}
    kosong = [t for t in dict.fromkeys(dipilih) if t not in dibuat]
    bernama = _nama_penuh(nama)
    penuh = [_tanpa_butir(t) for t in kosong if t.nama in bernama]
    return penuh if penuh or tugas or not nama else [_tanpa_butir(*kosong)] if kosong else []


def _tugas(templat: Templat, desa: Desa, profil: Path) -> Iterator[Tugas]:
    if not templat.kepala.ulang:
        yield Tugas(templat, None, "", profil)
        return
    ulang, pilih = templat.kepala.ulang, templat.kepala.pilih
    if ulang not in desa.ULANG:
        raise DraftError(
            Problem(
                "TEMPLAT-005",
                Severity.KESALAHAN,
                Place(str(templat.path)),
                f"`ulang: {ulang}` tidak dikenal",
                f"tulis {' atau '.join(f'`ulang: {x}`' for x in desa.ULANG)}",
            )
        )
    dipakai: dict[str, int] = {}
    for i, sk in enumerate(desa.butir(ulang)):
        if pilih and getattr(sk, "jenis", "") != pilih:
            continue
        akhiran = siput(sebutan_sk(sk))
        ke = dipakai[akhiran] = dipakai.get(akhiran, 0) + 1
        yield Tugas(templat, i, akhiran if ke == 1 else f"{akhiran}-{ke}", profil)


def sebutan_sk(sk: Pengurus | Keputusan) -> str:
    """What tells an SK from others of its kind: the name of its body, or its kind."""
    nama = getattr(sk, "nama_lembaga", None) or getattr(sk, "nama", None)
    return str(nama or getattr(sk, "lembaga", None) or getattr(sk, "jenis", ""))


def siput(teks: str) -> str:
    """A slug of ASCII letters and digits: ``RT 001 Dusun O'o`` -> ``rt-001-dusun-o-o``."""
    return re.sub(r"[^a-z0-9]+", "-", teks.casefold()).strip("-") or "x"


def _kelurahan(desa: Desa, nama: Sequence[str] | None) -> Problem:
    diminta = f" {', '.join(nama)}" if nama else ""
    return Problem(
        "SUSUN-002",
        Severity.KESALAHAN,
        Place(part=f"{desa.kode} Kelurahan {desa.nama}"),
        f"kelurahan tidak membentuk Peraturan Desa, Peraturan Kepala Desa, maupun Keputusan Kepala "
        f"Desa{diminta}: kelurahan adalah bagian kecamatan yang dipimpin lurah sebagai perangkat "
        "kecamatan (UU 23/2014 Pasal 229)",
        "lembaga kemasyarakatan kelurahan diatur dengan Peraturan Bupati/Wali Kota (Permendagri "
        "18/2018 Pasal 14); minta Bagian Hukum. Bila ini desa, angka pertama bagian keempat kode 2",
    )


def _ditolak(templat: Templat, tolak: Tolak, diminta: bool) -> Problem:
    """The same reason whether it was left out or made on request."""
    awal = "dibuat karena diminta dengan namanya, padahal" if diminta else "tidak dibuat:"
    cara = "" if diminta else f"; bila tetap dikehendaki, minta dengan namanya: {templat.nama}"
    return Problem(
        "SUSUN-011",
        Severity.PERINGATAN,
        Place(part=templat.nama),
        f"`{templat.nama}` {awal} {tolak.sebab}",
        f"{tolak.saran}{cara}",
    )


def _tanpa_butir(*templat: Templat) -> Problem:
    ulang = list(dict.fromkeys(t.kepala.ulang for t in templat))
    satu, pilih = len(templat) == 1, templat[0].kepala.pilih
    nama = f"templat `{templat[0].nama}`" if satu else "setiap templat yang diminta"
    jenis = f" berjenis `{pilih}`" if satu and pilih else ""
    butir = " atau ".join(f"`{x}`" for x in ulang)
    return Problem(
        "SUSUN-003",
        Severity.KESALAHAN,
        Place(part=ulang[0]),
        f"{nama} membuat satu dokumen untuk setiap butir {butir}{jenis}, tetapi profil ini tidak "
        "punya satu pun",
        f"tulis butir `jenis: {pilih}` pada {butir}" if jenis else f"isi {butir} di profil",
    )
