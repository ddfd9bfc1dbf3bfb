"""A new profile: what to ask, and the commented YAML made of the answers."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from drafter.profile.lengkapi import split_word, village_kind
from drafter.profile.temuan import Collector
from drafter.profile.yaml import parse


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask.

    Attributes:
        key: name of the answer for :func:`render_new`.
        question: the words, Indonesian.
        default: the answer to an empty line; None when an answer is required.
        check: the answer tidied, or ValueError with an Indonesian message.
    """

    key: str
    question: str
    default: str | None
    check: Callable[[str], str]


def questions() -> tuple[Question, ...]:
    """What ``drafter profil baru`` asks, in order; only the first five must be answered."""
    return _QUESTIONS


def render_new(answers: Mapping[str, str], schema: str | None = None) -> str:
    """A commented profile from the answers (by question key; absent or empty: commented out).

    Args:
        answers: for each :class:`Question` key, text accepted by its ``check``.
        schema: path of the JSON Schema as seen from the new file, for the editor's line.
    """
    given = {k: v.strip() for k, v in answers.items() if v.strip()}
    kelurahan = (village_kind(given.get("kode")) or (False,))[0]
    head = f"# yaml-language-server: $schema={schema}\n" if schema else ""
    parts = [head + _HEAD.format_map({k: scalar(given.get(k, "")) for k in _REQUIRED})]
    parts.append(_lurah(given) if kelurahan else _officers(given))
    if not kelurahan:
        parts.append(_council(given))
    parts += [_hamlets(given), _TAIL]
    return "\n".join(parts)


def scalar(text: str) -> str:
    """A text as a YAML value: plain where that is safe, else in double quotes."""
    if _PLAIN.fullmatch(text) and text not in {"null", "Null", "NULL"}:
        return text
    return json.dumps(text, ensure_ascii=False)


_PLAIN = re.compile(r"[^\W_]([^\x00-\x1f\x7f-\xa0:#\[\]{},\"`\\]|, )*(?<![ ,])|[^\W_]")
_REQUIRED = ("kode", "nama", "kecamatan", "kabupaten", "provinsi")


def _line(text: str) -> str:
    text = text.strip()
    found = Collector("jawaban")
    parse(f"nilai: {json.dumps(text, ensure_ascii=False)}", found)
    if found.problems:
        raise ValueError(found.problems[0].message)
    return text


def _needed(text: str) -> str:
    text = _line(text)
    if not text:
        raise ValueError("Isian ini wajib.")
    return text


def _kode(text: str) -> str:
    from pydantic_core import PydanticCustomError

    from drafter.profile.tipe import read_kode  # brings pydantic, which --help need not pay for

    try:
        kode = str(read_kode(_needed(text)))
    except PydanticCustomError as error:
        context = error.context or {}
        raise ValueError(f"{context.get('pesan')} {context.get('saran')}") from error
    if village_kind(kode) is None:
        raise ValueError(f"Kode {kode} bukan kode desa. Tulis 10 angka, misalnya 52.02.08.2006.")
    return kode


def _without(key: str) -> Callable[[str], str]:
    return lambda text: split_word(key, _needed(text))[1]


_QUESTIONS = (
    Question("kode", "Kode wilayah (10 angka, misalnya 52.02.08.2006)", None, _kode),
    Question("nama", "Nama desa atau kelurahan (tanpa kata Desa)", None, _needed),
    Question("kecamatan", "Kecamatan", None, _without("kecamatan")),
    # The word stays: `drafter profil periksa` compares it with the kode.
    Question("kabupaten", "Kabupaten atau kota", None, _needed),
    Question("provinsi", "Provinsi", None, _without("provinsi")),
    Question("kepala_desa", "Nama kepala desa atau lurah, dengan gelar", "", _line),
    Question("sekretaris_desa", "Nama sekretaris desa, dengan gelar", "", _line),
    Question("ketua_bpd", "Nama ketua BPD, dengan gelar", "", _line),
    Question("dusun", "Nama dusun, dipisah titik koma (;)", "", _line),
)

_HEAD = """\
# Profil desa untuk drafter. Baris yang diawali # adalah keterangan dan tidak dibaca.
# Setiap nilai dibaca sebagai teks: 001, 22:30, dan NIK tidak berubah.
# Penjelasan semua kolom: docs/panduan/profil.md
# Periksa dengan: drafter profil periksa BERKAS

kode: {kode}
nama: {nama}
kecamatan: {kecamatan}
kabupaten: {kabupaten}
provinsi: {provinsi}

# Sebutan setempat; tulis hanya yang berbeda, turunannya mengikuti.
#istilah:
#  desa: Nagari
#  kepala_desa: Wali Nagari
#  dusun: Jorong
"""

_TAIL = """\
# Jenis LKD; tanpa bagian ini dianggap ada keenamnya.
#lkd:
#  jenis: [rt, rw, pkk, karang_taruna, posyandu, lpm]
#  lain:
#    - kode: kelompok_wanita_tani
#      nama: Kelompok Wanita Tani
#      singkatan: KWT
#      pengertian: wadah perempuan tani untuk mengolah hasil pekarangan
#      tugas:
#        - membantu Kepala Desa dalam pemanfaatan pekarangan

# Posyandu di desa.
#posyandu:
#  - nama: Melati
#    hari_buka: Selasa minggu kedua
#    jam: 08.00-11.00
#    jumlah_kader: 5

# Pengurus LKD; satu butir menjadi satu SK.
#pengurus:
#  - lembaga: karang_taruna
#    nama_lembaga: Karang Taruna Bina Muda
#    masa_bakti:
#      mulai: 2026-01-05
#      selesai: 2031-01-04
#    anggota:
#      - nama: Siti Aminah, S.Pd.
#        jabatan: Ketua
#      - nama: Budi Santoso
#        jabatan: Sekretaris
#      - nama: Nur Hayati
#        jabatan: Bendahara

# Nomor dan tanggal dokumen yang sudah ditetapkan; tanpa ini dokumen menjadi rancangan.
#dokumen:
#  perdes/lkd:
#    nomor: 3
#    tanggal_kesepakatan: 2 Maret 2026
#    tanggal_penetapan: 5 Maret 2026
#    tanggal_pengundangan: 5 Maret 2026

# Bentuk naskah: kertas f4, legal, atau a4.
#bentuk:
#  kertas: f4
"""


def _officers(given: Mapping[str, str]) -> str:
    lines = ["# Pejabat: status Pj., Plt., atau Plh. bila bukan definitif; kosong: ya bila lowong."]
    names = {k: given[k] for k in ("kepala_desa", "sekretaris_desa") if k in given}
    lines.append("pejabat:" if names else "#pejabat:")
    for key in ("kepala_desa", "sekretaris_desa"):
        mark = "" if key in names else "#"
        lines.append(f"{mark}  {key}:")
        lines.append(f"{mark}    nama: {scalar(names.get(key, 'Siti Aminah, S.Pd.'))}")
        lines.append("#    status: definitif" if not mark or not names else "#    status: Plt.")
    return "\n".join(lines) + "\n"


def _lurah(given: Mapping[str, str]) -> str:
    mark = "" if "kepala_desa" in given else "#"
    name = scalar(given.get("kepala_desa", "Siti Aminah, S.Pd."))
    return f"# Lurah.\n{mark}pejabat:\n{mark}  lurah:\n{mark}    nama: {name}\n"


def _council(given: Mapping[str, str]) -> str:
    mark = "" if "ketua_bpd" in given else "#"
    name = scalar(given.get("ketua_bpd", "Abdul Hamid"))
    return f"# Badan Permusyawaratan Desa.\n{mark}bpd:\n{mark}  ketua: {name}\n"


def _hamlets(given: Mapping[str, str]) -> str:
    names = [name for part in given.get("dusun", "").split(";") if (name := part.strip())]
    mark = "" if names else "#"
    lines = [f"{mark}  - {scalar(name)}" for name in names or ["Karang Baru", "Karang Lama"]]
    return "\n".join(["# Dusun.", f"{mark}dusun:", *lines]) + "\n"
