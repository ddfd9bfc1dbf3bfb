"""A user's own shell: a Word file with a letterhead, filled once for each village.

The file may hold docxtpl tags (``{{ desa.nama }}``) anywhere, and ``[naskah]`` alone in a
paragraph where the text shall go; without it the text goes to the end. Tags run in a sandbox,
and a name the profile does not have is a problem, not a blank.
"""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Mapping
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from drafter.problem import InputError, Place, Problem, Severity
from drafter.render.docx.kulit import DOKUMEN, Kulit

_BATAS = 50 * 1024 * 1024  # bytes, of the file and of its parts together
_BATAS_BAGIAN = 2_000
_UNSUR = re.compile(rb"<[^>]*>")
_TANDA = re.compile(rb"\{\{|\{%")
_TERISI: dict[tuple[str, str], Kulit] = {}
_BATAS_TERISI = 256


def fill(kulit_path: Path, data: Mapping[str, object]) -> Kulit:
    """Return the shell at ``kulit_path``, filled with ``data``.

    Args:
        kulit_path: a .docx file.
        data: what its tags may name: text, numbers, dates, lists and mappings of them.

    The work is done once for each pair of contents and data, and remembered.

    Raises:
        InputError: the file cannot be read or is no Word file; a tag is wrong or names what the
            data do not have.
    """
    isi = _baca(kulit_path)
    parts = _bongkar(isi, kulit_path)
    bertanda = any(_TANDA.search(_UNSUR.sub(b"", b)) for n, b in parts.items() if n.endswith("xml"))
    bahan = json.dumps(data, sort_keys=True, default=str) if bertanda else ""
    kunci = (sha256(isi).hexdigest(), sha256(bahan.encode()).hexdigest())
    kulit = _TERISI.get(kunci)
    if kulit is None:
        if bertanda:
            parts = _bongkar(_isikan(isi, data, kulit_path), kulit_path)
        while len(_TERISI) >= _BATAS_TERISI:
            del _TERISI[next(iter(_TERISI))]
        kulit = _TERISI[kunci] = _gabung(parts, kulit_path)
    return kulit


def _galat(path: Path, kode: str, pesan: str, saran: str) -> InputError:
    return InputError(Problem(kode, Severity.KESALAHAN, Place(file=str(path)), pesan, saran))


def _bukan_word(path: Path) -> InputError:
    return _galat(
        path,
        "KULIT-001",
        "berkas kulit tidak dapat dibaca sebagai berkas Word (.docx)",
        "Buka berkas itu di Word, lalu simpan ulang dengan jenis Dokumen Word (.docx).",
    )


def _baca(path: Path) -> bytes:
    try:
        if not path.is_file() or path.stat().st_size > _BATAS:
            raise _bukan_word(path)
        return path.read_bytes()
    except OSError as galat:
        raise _bukan_word(path) from galat


def _bongkar(isi: bytes, path: Path) -> dict[str, bytes]:
    """Unpack, with a limit on what may come out."""
    try:
        with zipfile.ZipFile(BytesIO(isi)) as paket:
            anggota = paket.infolist()
            if len(anggota) > _BATAS_BAGIAN or sum(a.file_size for a in anggota) > _BATAS:
                raise _bukan_word(path)
            # read() stops at the size that the header gives, so a header cannot lie
            parts = {a.filename: paket.read(a) for a in anggota if not a.is_dir()}
    except (zipfile.BadZipFile, OSError, RuntimeError, ValueError, EOFError) as galat:
        raise _bukan_word(path) from galat
    if DOKUMEN not in parts:
        raise _bukan_word(path)
    return parts


def _isikan(isi: bytes, data: Mapping[str, object], path: Path) -> bytes:
    """Let docxtpl fill the tags."""
    from docxtpl import DocxTemplate
    from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, UndefinedError
    from jinja2.sandbox import ImmutableSandboxedEnvironment
    from lxml.etree import LxmlError

    from drafter.bahasa.nama import kapital

    lingkungan = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=True)
    lingkungan.filters["kapital"] = kapital
    hasil = BytesIO()
    try:
        templat = DocxTemplate(BytesIO(isi))
        templat.render(dict(data), jinja_env=lingkungan)
        templat.save(hasil)
    except UndefinedError as galat:
        raise _isian_hilang(path, galat) from galat
    except TemplateSyntaxError as galat:
        raise _tanda_salah(path, galat.message or "") from galat
    except (TemplateError, TypeError, ValueError, ArithmeticError) as galat:
        raise _tanda_salah(path, str(galat)) from galat
    except (LxmlError, KeyError, zipfile.BadZipFile) as galat:
        raise _bukan_word(path) from galat
    return hasil.getvalue()


def _isian_hilang(path: Path, galat: Exception) -> InputError:
    nama = re.search(r"'([^']+)' is undefined|no attribute '([^']+)'", str(galat))
    isian = next((x for x in nama.groups() if x), "") if nama else ""
    return _galat(
        path,
        "KULIT-002",
        f"kulit memakai isian `{isian}` yang tidak ada di profil",
        "Lengkapi profil, atau perbaiki nama isian itu di berkas kulit.",
    )


def _tanda_salah(path: Path, rincian: str) -> InputError:
    return _galat(
        path,
        "KULIT-003",
        f"tanda isian di berkas kulit salah tulis ({rincian})",
        "Periksa pasangan {{ }} dan {% %} di berkas kulit.",
    )


def _gabung(parts: dict[str, bytes], path: Path) -> Kulit:
    from lxml.etree import LxmlError

    from drafter.render.docx.merge import merge

    try:
        return merge(parts)
    except (LxmlError, KeyError, ValueError) as galat:
        raise _bukan_word(path) from galat
