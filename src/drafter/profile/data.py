"""A village as plain data for templates, and the tables that explain it.

Templates see dict, list, str, int, bool, date and None, nothing with methods of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from drafter.bahasa.bilangan import urutan
from drafter.bahasa.nomor import nomor_lengkap
from drafter.profile.kolom import columns
from drafter.profile.model import Desa
from drafter.profile.model_dasar import Model, Orang, Pejabat
from drafter.profile.model_keputusan import Insentif, Keputusan
from drafter.profile.model_lembaga import Dusun, KeputusanLama, Perubahan

OWN = ("kode", "nama", "jenis", "kecamatan", "kabupaten", "provinsi", "tempat")

Row = tuple[str, str, str]

COMPUTED: tuple[Row, ...] = (
    ("desa.kota", "ya/tidak", "Apakah di dalam kota, diketahui dari kode wilayah"),
    ("desa.sebutan", "teks", "Sebutan desa, sama dengan istilah.desa; kecamatan atau kabupaten"),
    ("desa.lengkap", "teks", "Sebutan dan nama: Desa Bilebante"),
    ("desa.kecamatan_lengkap", "teks", "Sebutan dan nama kecamatan: Kecamatan Pringgarata"),
    ("desa.kabupaten_lengkap", "teks", "Sebutan dan nama kabupaten: Kabupaten Lombok Tengah"),
    ("dusun[].lengkap", "teks", "Sebutan dan nama dusun: Dusun Karang"),
    ("pejabat.*.jabatan", "teks", "Jabatan dengan statusnya: Pj. Kepala Desa"),
    (
        "*.nomor_lengkap",
        "teks",
        "Nomor SK lama dengan tahunnya: 9 Tahun 2020, atau 141/9/2020 yang sudah memuatnya",
    ),
    ("*.perubahan.judul", "teks", "Perubahan, Perubahan Kedua, dan seterusnya menurut ke"),
    (
        "keputusan[].anggota[].insentif_sebulan",
        "bilangan",
        "Insentif orang itu setiap bulan: insentifnya sendiri, atau insentif.jumlah",
    ),
    (
        "keputusan[].anggota[].insentif_setahun",
        "bilangan",
        "Insentif orang itu selama insentif.bulan",
    ),
    (
        "keputusan[].insentif_sebulan",
        "bilangan",
        "Jumlah insentif semua orang setiap bulan; kosong bila ada yang belum diketahui",
    ),
    (
        "keputusan[].insentif_total",
        "bilangan",
        "Jumlah insentif semua orang selama insentif.bulan",
    ),
    ("*.nama_polos", "teks", "Nama orang tanpa gelar akademik, untuk tanda tangan peraturan"),
    (
        "*.nik_tercetak",
        "teks",
        "NIK untuk lampiran bila `bentuk.kolom_nik`: 520299******0001; penuh dengan --nik-penuh",
    ),
)


def template_data(desa: Desa, *, nik_penuh: bool = False) -> dict[str, object]:
    """What a template may print of a village; ``nik_penuh`` leaves the printed NIK unmasked.

    The own fields of a village are under ``desa``, other parts under their profile keys. A person's
    ``nama`` is the full printed name, ``nama_polos`` the one without degrees. None means absent.
    """
    terms = desa.istilah
    word = {"kecamatan": terms.kecamatan, "kabupaten": terms.kabupaten}.get(desa.jenis, terms.desa)
    own = {key: getattr(desa, key) for key in OWN}
    own |= {
        "kota": desa.kota,
        "sebutan": word,
        "lengkap": f"{word} {desa.nama}",
        "kecamatan_lengkap": f"{terms.kecamatan} {desa.kecamatan}" if desa.kecamatan else None,
        "kabupaten_lengkap": f"{terms.kabupaten} {desa.kabupaten}",
    }
    parts = {key: _plain(getattr(desa, key)) for key in type(desa).model_fields if key not in OWN}
    parts["dusun"] = [_hamlet(d, terms.dusun) for d in desa.dusun]
    parts["keputusan"] = [_decision(k) for k in desa.keputusan]
    parts["pejabat"] = _officers(desa)
    if desa.bentuk.kolom_nik:
        _show_nik(parts, full=nik_penuh)
    return {"desa": own, **parts}


def fields() -> list[Row]:
    """Every profile field as (path, type, meaning), in Indonesian, in the order of the models."""
    return [(k.text, k.jenis, _meaning(k.keterangan, k.wajib)) for k in columns().values()]


def template_fields() -> list[Row]:
    """Every field a template can print as (path, type, meaning); see :func:`template_data`."""
    named = [
        (f"desa.{k.text}" if k.path[0] in OWN else k.text, k.jenis, k.keterangan)
        for k in columns().values()
    ]
    return [*named, *COMPUTED]


def _meaning(text: str, required: bool) -> str:
    return f"{text} (**wajib**)" if required else text


def _plain(value: Any) -> Any:
    if isinstance(value, KeputusanLama):
        full = nomor_lengkap(value.nomor, str(value.tahun))
        ke = value.ke if isinstance(value, Perubahan) else 1
        judul = "Perubahan" if ke == 1 else f"Perubahan {urutan(ke)}"
        return {**_group(value), "nomor_lengkap": full, "judul": judul}
    if isinstance(value, Model):
        return _person(value) if isinstance(value, Orang) else _group(value)
    if isinstance(value, tuple):
        return [_plain(x) for x in value]
    if isinstance(value, Mapping):
        return {k: _plain(v) for k, v in value.items()}
    return value


def _group(model: Model) -> dict[str, Any]:
    return {key: _plain(getattr(model, key)) for key in type(model).model_fields}


def _person(person: Orang) -> dict[str, Any]:
    vacant = isinstance(person, Pejabat) and person.nama is None
    names = (None, None) if vacant else (person.nama_lengkap, person.nama_polos)
    return {**_group(person), "nama": names[0], "nama_polos": names[1], "nik_tercetak": None}


def masked(nik: str) -> str:
    """A NIK as it may hang on a wall: ``520299******0001``, without the birth date."""
    return f"{nik[:6]}{'*' * 6}{nik[-4:]}"


def _show_nik(value: object, *, full: bool) -> None:
    """Give every person below ``value`` the NIK as it is printed."""
    if isinstance(value, dict):
        if "nik_tercetak" in value and (nik := value["nik"]) is not None:
            value["nik_tercetak"] = nik if full else masked(nik)
        value = list(value.values())
    for part in value if isinstance(value, list) else ():
        _show_nik(part, full=full)


def _hamlet(dusun: Dusun, word: str) -> dict[str, Any]:
    """A dusun with its full name; a name that already begins with its word is not doubled."""
    word = dusun.sebutan or word
    doubled = dusun.nama.casefold().startswith(f"{word} ".casefold())
    full = dusun.nama if doubled else f"{word} {dusun.nama}"
    return {**_group(dusun), "sebutan": word, "lengkap": full}


def _decision(sk: Keputusan) -> dict[str, Any]:
    """An SK with its sums of money; one that lacks an amount is None, never a part of the sum."""
    terms = sk.insentif or Insentif()
    monthly = [person.insentif or terms.jumlah for person in sk.anggota]
    known = [x for x in monthly if x is not None]
    total = sum(known) if len(known) == len(monthly) else None
    people = [
        {**_person(p), "insentif_sebulan": x, "insentif_setahun": _times(x, terms.bulan)}
        for p, x in zip(sk.anggota, monthly, strict=True)
    ]
    sums = {"insentif_sebulan": total, "insentif_total": _times(total, terms.bulan)}
    return {**_group(sk), "anggota": people, **sums}


def _times(amount: int | None, months: int) -> int | None:
    return None if amount is None else amount * months


def _officers(desa: Desa) -> dict[str, Any]:
    """The officers, each with the printed office: ``Pj. Kepala Desa``."""
    offices = {
        "kepala_desa": desa.istilah.kepala_desa,
        "sekretaris_desa": desa.istilah.sekretaris_desa,
        "lurah": "Lurah",
        "camat": desa.istilah.camat,
        "bupati": desa.istilah.bupati,
    }
    result: dict[str, Any] = {}
    for key, office in offices.items():
        officer = getattr(desa.pejabat, key)
        if officer is None:
            result[key] = None
            continue
        title = office if officer.status == "definitif" else f"{officer.status} {office}"
        result[key] = {**_person(officer), "jabatan": title}
    return result
