"""The shelf of templates: where they are, what their heads say, which one wins.

Search order, nearest first: ``<profil>.templat/`` beside a profile (for that village alone), then
``templat/`` in the profile's folder and up to four folders above it (kecamatan, kabupaten,
provinsi), then the templates of the program.
"""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

from drafter.compose.kepala import Kepala, baca_kepala, pisah
from drafter.naskah.tanda import ADA_TANDA
from drafter.problem import InputError, Place, Problem, Severity

_TINGKAT_ATAS = 4
_BATAS_BERKAS = 1_000_000
_PANGGILAN = re.compile(r"{%[-+]?\s*(?:include|import|from|extends)\s*[\"']([^\"']+)[\"']")
_TERHITUNG = re.compile(r"{%[-+]?\s*(include|import|from|extends)\b(?!\s*[\"'])")
NAMA_SAH = re.compile(r"[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)*$")


@dataclass(frozen=True, slots=True)
class Rak:
    """A search path; calling it with a file name yields the source that wins, or None.

    ``perdes/lkd.naskah`` is the body (its head blanked out, so that line numbers hold);
    ``perdes/lkd.naskah#tentang`` is one text of the head.
    """

    akar: tuple[Path, ...]

    def __call__(self, nama: str) -> str | None:  # noqa: D102
        berkas, _, bagian = nama.partition("#")
        path = self.path(berkas)
        if path is None:
            return None
        kepala, badan = pisah(_isi(path))
        if not bagian:
            return "\n" * kepala.count("\n") + badan
        isi = getattr(baca_kepala(kepala, str(path)), bagian)
        return isi if isinstance(isi, str) else "\n".join(isi)

    def tampil(self, nama: str) -> str:
        """How messages name a file: the program's own by its name, a local one by its path."""
        path = self.path(nama.partition("#")[0])
        if path is None or path.is_relative_to(self.akar[-1]):
            return nama
        return str(path)

    def path(self, berkas: str) -> Path | None:
        """The file of that name in the nearest folder that has one."""
        if not NAMA_SAH.match(berkas.removesuffix(".naskah")):
            return None
        return next((p for a in self.akar if (p := a / berkas).is_file()), None)

    def kulit(self, jenis: str) -> Path | None:
        """The nearest local Word shell: for this kind (``kulit/sk.docx``), else for all.

        None where no folder has one; then the program's own is used.
        """
        nama = (f"kulit/{jenis}.docx", "kulit/dasar.docx")
        return next((p for a in self.akar[:-1] for n in nama if (p := a / n).is_file()), None)


@dataclass(frozen=True, slots=True)
class Templat:
    """A template as found.

    Attributes:
        nama: ``perdes/lkd``.
        path: its file.
        sumber: its whole text.
        sidik: SHA-256 hex over it and what it includes.
        kepala: what its head says.
        rak: the search path it was found on.
    """

    nama: str
    path: Path
    sumber: str
    sidik: str
    kepala: Kepala
    rak: Rak

    @property
    def jenis(self) -> str:
        """``perdes``, ``perkades`` or ``sk``."""
        return self.kepala.jenis

    @property
    def tentang(self) -> str:
        """The subject as written in the head (it may hold expressions)."""
        return self.kepala.tentang

    @property
    def keterangan(self) -> str:
        """One sentence on what it makes."""
        return self.kepala.keterangan

    @property
    def sebutan(self) -> str:
        """The name with the place of a local one: ``perdes/lkd@lombok-tengah``."""
        if self.path.is_relative_to(self.rak.akar[-1]):
            return self.nama
        akar = next(a for a in self.rak.akar if self.path.is_relative_to(a))
        return f"{self.nama}@{akar.parent.name if akar.name == 'templat' else akar.stem}"

    @property
    def berkas(self) -> str:
        """The name under which Jinja loads it."""
        return f"{self.nama}.naskah"


@lru_cache(maxsize=1)
def folder_standar() -> Path:
    """The templates shipped with the program (in the wheel, or beside the source)."""
    paket = Path(str(files("drafter"))) / "templates"
    return paket if paket.is_dir() else Path(__file__).parents[3] / "templates"


@dataclass(frozen=True, slots=True)
class Pustaka:
    """All templates below one standard folder, with local overrides by place."""

    standar_di: Path

    @classmethod
    def standar(cls) -> Pustaka:
        """The shelf of the program."""
        return cls(folder_standar())

    def rak(self, profil: Path | None = None) -> Rak:
        """The search path for a profile."""
        lokal = tuple(_folder_lokal(profil)) if profil else ()
        return Rak((*lokal, self.standar_di))

    def daftar(self, profil: Path | None = None) -> tuple[Templat, ...]:
        """Every template a profile can use, regulations first, then by name."""
        rak = self.rak(profil)
        nama = {
            p.relative_to(a).with_suffix("").as_posix()
            for a in rak.akar
            for p in a.glob("*/**/*.naskah")
        }
        semua = [_muat(rak, n) for n in nama if not n.startswith("bersama/")]
        urutan = {"perdes": 0, "perkades": 1, "sk": 2}
        return tuple(sorted(semua, key=lambda t: (urutan.get(t.jenis, 9), t.nama)))

    def cari(self, nama: str, profil: Path | None = None) -> Templat:
        """The template of that name; :class:`InputError` with a suggestion when there is none."""
        rak = self.rak(profil)
        if rak.path(f"{nama}.naskah"):
            return _muat(rak, nama)
        dikenal = [t.nama for t in self.daftar(profil)]
        dekat = get_close_matches(nama, dikenal, n=1)
        saran = f"maksud Anda `{dekat[0]}`?" if dekat else f"yang ada: {', '.join(dikenal)}"
        raise InputError(
            Problem(
                "TEMPLAT-001",
                Severity.KESALAHAN,
                Place(part=nama),
                f"templat `{nama}` tidak ada",
                saran,
            )
        )


def dari_berkas(path: Path) -> Templat:
    """A single ``.naskah`` file named on the command line; its includes come from its folder."""
    akar = path.resolve().parent
    nama = path.stem
    if not NAMA_SAH.match(nama):
        raise InputError(
            Problem(
                "TEMPLAT-002",
                Severity.KESALAHAN,
                Place(str(path)),
                f"nama berkas templat `{path.name}` tidak dapat dipakai",
                "pakai huruf kecil, angka, dan tanda hubung, misalnya `surat-tugas.naskah`",
            )
        )
    return _muat(Rak((akar, folder_standar())), nama)


def _folder_lokal(profil: Path) -> Iterator[Path]:
    mutlak = profil.resolve()
    calon = [mutlak.with_suffix(".templat")]
    calon += [d / "templat" for d in list(mutlak.parents)[: _TINGKAT_ATAS + 1]]
    return (d for d in calon if d.is_dir())


@lru_cache(maxsize=512)
def _muat(rak: Rak, nama: str) -> Templat:
    path = rak.path(f"{nama}.naskah")
    if path is None:
        raise FileNotFoundError(nama)
    sumber = _isi(path)
    kepala = baca_kepala(pisah(sumber)[0], str(path))
    return Templat(nama, path, sumber, _sidik(rak, sumber), kepala, rak)


@lru_cache(maxsize=512)
def _isi(path: Path) -> str:
    try:
        if path.stat().st_size > _BATAS_BERKAS:
            raise OSError(errno.EFBIG, "template")
        isi = path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as galat:
        raise _cacat(
            Place(str(path)),
            "templat tidak dapat dibaca, atau lebih dari 1 MB",
            "simpan sebagai teks UTF-8 dan periksa izin dan besar berkasnya",
        ) from galat
    if cacat := ADA_TANDA.search(isi):
        raise _cacat(
            _baris(path, isi, cacat),
            f"templat memuat lambang U+{ord(cacat[0]):04X}, yang dipakai program sendiri",
            "hapus lambang itu",
        )
    if cacat := _TERHITUNG.search(isi):  # its digest would miss what it includes
        raise _cacat(
            _baris(path, isi, cacat),
            "nama berkas yang disertakan tidak ditulis langsung",
            f'tulis namanya di antara tanda petik, misalnya {{% {cacat[1]} "bersama/x.naskah" %}}',
        )
    return isi


def _baris(path: Path, isi: str, m: re.Match[str]) -> Place:
    return Place(str(path), isi.count("\n", 0, m.start()) + 1)


def _cacat(place: Place, pesan: str, saran: str) -> InputError:
    return InputError(Problem("TEMPLAT-003", Severity.KESALAHAN, place, pesan, saran))


def _sidik(rak: Rak, sumber: str) -> str:
    """Digest over a template and everything it includes, in order of first mention."""
    digest = sha256()
    antre, sudah = [sumber], set[str]()
    while antre:
        isi = antre.pop(0)
        digest.update(isi.encode())
        for nama in _PANGGILAN.findall(isi):
            if nama not in sudah and (path := rak.path(nama)):
                sudah.add(nama)
                antre.append(_isi(path))
    return digest.hexdigest()
