"""Compose: template + village + law -> one numbered naskah, or the problems that forbid it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from drafter import __version__
from drafter.bahasa.tanggal import tanggal
from drafter.compose.batang import periksa_batang
from drafter.compose.bingkai import Bingkai
from drafter.compose.dasar import dasar_hukum, periksa_sitiran
from drafter.compose.data import data_desa, konteks
from drafter.compose.ejaan import kapitalkan, rapatkan
from drafter.compose.induk import (
    TANPA_INDUK,
    Induk,
    induk_luar,
    induk_sendiri,
    masalah_induk,
)
from drafter.compose.jinja import nyata, render
from drafter.compose.kerangka import Kerangka, kerangka
from drafter.compose.nilai import Data
from drafter.compose.pengisian import Pengisi
from drafter.compose.pustaka import Pustaka, Templat
from drafter.compose.rencana import Tugas, penolakan, perlu
from drafter.compose.sebutan import Sebutan
from drafter.compose.terbitan import Terbitan, di_luar_masa, kurang_lengkap, terbitan
from drafter.law.load import register
from drafter.naskah import peta, tanda
from drafter.naskah.baca.inline import inline
from drafter.naskah.bentuk import Bentuk, bentuk
from drafter.naskah.nodes import (
    Asal,
    Butir,
    Inlines,
    Lampiran,
    Naskah,
    Penjelasan,
    Provenans,
    Teks,
)
from drafter.problem import DraftError, Place, Problem, Severity, has_errors

if TYPE_CHECKING:
    from drafter.profile.model import Desa


@dataclass(frozen=True, slots=True)
class Opsi:
    """What a run asks for.

    Attributes:
        tanggal: day of the law for drafts; None is the register's own date. An issued document
            always carries the law of the day it was signed.
        rancangan: print as a draft even what was issued.
        nik_penuh: leave the NIK of a template's NIK column unmasked.
    """

    tanggal: date | None = None
    rancangan: bool = False
    nik_penuh: bool = False

    def saat(
        self, desa: Desa, templat: str, butir: int | None, ulang: str = "pengurus"
    ) -> tuple[Terbitan | None, date]:
        """Number and dates of a document, None for a draft; and the day of its law (ADR 6)."""
        terbit = None if self.rancangan else terbitan(desa, templat, butir, ulang)
        return terbit, terbit.penetapan if terbit else self.tanggal or register().per_tanggal


@dataclass(frozen=True, slots=True)
class _Rumus:
    """All that the stages of one document share."""

    tugas: Tugas
    desa: Desa
    data: Data
    sebut: Sebutan
    terbit: Terbitan | None
    pada: date
    rancangan: bool
    induk: Induk | None = None
    konteks: Mapping[str, object] = field(default_factory=dict)

    @property
    def templat(self) -> Templat:
        return self.tugas.templat

    @property
    def bentuk(self) -> Bentuk:
        """The fixed form of this document."""
        return bentuk(self.templat.jenis, self.desa.tingkat)

    def dengan(self, induk: Induk | None) -> _Rumus:
        """The same, ready to render: with its parent and the variables of its template."""
        variabel = konteks(
            self.data,
            sk=self.tugas.sk,
            induk=induk.untuk_templat() if induk else TANPA_INDUK,
            rancangan=self.rancangan,
            pada=self.pada,
            register=register(),
        )
        return replace(self, induk=induk, konteks=variabel)


def susun(
    tugas: Tugas, desa: Desa, sidik_profil: str, opsi: Opsi
) -> tuple[Naskah | None, tuple[Problem, ...]]:
    """Compose one document; None with the problems when one of them is a *kesalahan*."""
    r = _rumus(tugas, desa, opsi)
    try:
        naskah, problems = _susun(r, sidik_profil)
    except DraftError as galat:
        return None, galat.problems
    return (None if has_errors(problems) else naskah), tuple(problems)


def _rumus(tugas: Tugas, desa: Desa, opsi: Opsi) -> _Rumus:
    data = data_desa(desa, nik_penuh=opsi.nik_penuh)
    ulang = tugas.sk[0] if tugas.sk else ""
    terbit, pada = opsi.saat(desa, tugas.templat.nama, tugas.butir, ulang)
    return _Rumus(tugas, desa, data, Sebutan(data), terbit, pada, terbit is None)


def _susun(mentah: _Rumus, sidik_profil: str) -> tuple[Naskah | None, list[Problem]]:
    induk, dari = _induk(mentah)
    r = mentah.dengan(induk)
    if salah_masa := _salah_masa(r):
        return None, salah_masa
    problems = masalah_induk(induk, r.terbit, r.pada, dari) if induk else []
    k, isi = _isi(r, problems)
    if has_errors(problems):
        return None, problems
    dasar, p_hukum = dasar_hukum(r.templat, r.konteks, r.desa, r.sebut, r.pada, register(), induk)
    problems += p_hukum
    if r.terbit:
        problems += _lengkap(r, r.terbit)
    return _naskah(r, k, isi, dasar, sidik_profil), problems


def _salah_masa(r: _Rumus) -> list[Problem]:
    """Why this document cannot be made on its day: the law it rests on is another then."""
    return [
        Problem(
            "SUSUN-012",
            Severity.KESALAHAN,
            Place(r.templat.berkas, part=r.terbit.kunci if r.terbit else None),
            f"`{r.templat.nama}` tidak dapat dibuat untuk tanggal {tanggal(r.pada)}: {x.sebab}",
            x.saran,
        )
        for x in r.templat.kepala.tidak_berlaku
        if nyata(x.bila, r.konteks, r.templat.berkas)
    ]


def _naskah(
    r: _Rumus, k: Kerangka, isi: Pengisi, dasar: tuple[Butir, ...], sidik_profil: str
) -> Naskah:
    """The filled body inside its frame."""
    asal = Asal(r.templat.berkas, 1)
    rahmat = r.bentuk.rahmat
    tentang = _teks(r, "tentang")[0]
    bingkai = Bingkai(r.bentuk, r.sebut, tentang, r.terbit, asal)
    pembukaan = bingkai.pembukaan(
        [peta.satuan(b, isi) for b in k.menimbang],
        dasar,
        [peta.satuan(b, isi) for b in k.memperhatikan],
        rahmat=r.desa.bentuk.rahmat_keputusan if rahmat is None else rahmat,
        kecamatan=r.desa.bentuk.kecamatan_di_kepala,
    )
    return Naskah(
        jenis=r.templat.jenis,
        nama=r.templat.nama,
        pembukaan=pembukaan,
        batang_tubuh=tuple(isi.satuan(s) for s in k.batang_tubuh),
        penutup=bingkai.penutup(_tembusan(r)),
        penjelasan=_penjelasan(k, isi, pembukaan.judul),
        lampiran=tuple(_lampiran(x, isi) for x in k.lampiran),
        tanda_lampiran=bingkai.tanda_tangan(r.bentuk.penetap, kanan=True),
        kepala_lampiran=pembukaan.judul,
        provenans=Provenans(
            templat=r.templat.sebutan,
            sidik_templat=r.templat.sidik,
            sidik_profil=sidik_profil,
            kode_desa=r.desa.kode,
            tanggal_hukum=r.pada.isoformat(),
            versi=__version__,
        ),
        tentang=tentang,
    )


def _lampiran(lamp: Lampiran, isi: Pengisi) -> Lampiran:
    terisi = peta.lampiran(lamp, isi)
    return replace(terisi, judul=kapitalkan(terisi.judul))


def _isi(r: _Rumus, problems: list[Problem]) -> tuple[Kerangka, Pengisi]:
    """Render the body, take the values out, read and number what is left."""
    teks = _render(r, r.templat.berkas)
    problems += [_kurang(*x) for x in tanda.kekurangan(teks)]
    problems += periksa_sitiran(teks, r.pada, register())
    rangka, nilai = tanda.lepaskan(teks)
    k = kerangka(rangka)
    if not has_errors(problems):  # a missing value breaks the text around it
        problems += k.problems
        awal = Asal(str(r.templat.path), 1)
        problems += periksa_batang(r.templat.jenis, k.batang_tubuh, awal)
    return k, Pengisi(nilai)


def _render(r: _Rumus, nama: str) -> str:
    return render(r.templat.rak, nama, r.konteks)


def _teks(r: _Rumus, bagian: str) -> list[Inlines]:
    """A text of the template's head, line by line."""
    teks = _render(r, f"{r.templat.berkas}#{bagian}")
    kurang = [_kurang(*x) for x in tanda.kekurangan(teks)]
    if kurang:
        raise DraftError(*kurang)
    rangka, nilai = tanda.lepaskan(teks)
    isi = Pengisi(nilai)
    baris = [p for b in rangka.split("\n") for p, _, _ in tanda.pisah_asal(b) if p.strip()]
    return [rapatkan(isi(inline(b))) for b in baris]


def _kurang(kunci: str, berkas: str, baris: int) -> Problem:
    return Problem(
        "SUSUN-006",
        Severity.KESALAHAN,
        Place(berkas or None, baris or None, part=kunci),
        f"isian `{kunci}` diperlukan naskah ini, tetapi belum ada di profil",
        f"isi `{kunci}` di profil desa",
    )


def _induk(r: _Rumus) -> tuple[Induk | None, str]:
    """The parent of a document and the template it is drafted from."""
    calon = r.templat.kepala.perdes_induk
    if not calon:
        return None, ""
    pustaka = Pustaka(r.templat.rak.akar[-1])
    semua = [(pustaka.cari(c.templat, r.tugas.profil), c.label) for c in calon]
    luar = induk_luar(r.desa, r.sebut, r.templat.nama, umum=semua[0][0].jenis == "perdes")
    if luar:
        if luar.jenis == "perkades" and r.templat.jenis != "sk":
            raise DraftError(_induk_perkades(r))
        return luar, calon[0].templat
    pilihan = _pilih(semua, r)
    if pilihan is None:
        return None, ""
    templat, label = pilihan
    terbit = terbitan(r.desa, templat.nama, None)
    if terbit and r.terbit is None and terbit.penetapan > r.pada:
        terbit = None  # on the day of this draft the parent was a draft too
    pada = terbit.penetapan if terbit else r.pada
    tugas = Tugas(templat, None, "", r.tugas.profil)
    atas = replace(r, tugas=tugas, terbit=terbit, pada=pada, rancangan=terbit is None).dengan(None)
    teks = _render(atas, templat.berkas)
    pasal = kerangka(tanda.lepaskan(teks)[0]).sebutan(label) if label else ()
    if pasal is None and r.templat.jenis != "sk":
        raise DraftError(_tanpa_delegasi(r, templat, label))
    pasal = tuple(Teks(x.teks) if hasattr(x, "teks") else x for x in pasal or ())
    return (
        induk_sendiri(r.sebut, terbit, _teks(atas, "tentang")[0], pasal, templat.jenis),
        templat.nama,
    )


def _pilih(semua: Sequence[tuple[Templat, str]], r: _Rumus) -> tuple[Templat, str] | None:
    """The first parent this village makes; a Perkades must have one, an SK may do without."""
    dibuat = next((x for x in semua if _dibuat(x[0], r.desa)), None)
    if dibuat or r.templat.jenis != "sk":
        return dibuat or semua[-1]
    return next((x for x in semua if perlu(x[0], r.desa)), None)


def _dibuat(templat: Templat, desa: Desa) -> bool:
    """Whether a village makes this document without being asked for it by name."""
    return perlu(templat, desa) and penolakan(templat, desa) is None


def _induk_perkades(r: _Rumus) -> Problem:
    """A Perkades that is said to carry out another Perkades (UU 6/2014 Pasal 69 ayat (12))."""
    return Problem(
        "SUSUN-007",
        Severity.KESALAHAN,
        Place(r.templat.berkas, part=f"dokumen.{r.templat.nama}.perdes_induk.jenis"),
        "Perkades hanya melaksanakan Perdes (UU 6/2014 Pasal 69 ayat (12)); yang ditulis sebagai "
        "induknya Perkades",
        "tulis Perdes yang mendelegasikannya dan hapus `jenis`; `jenis: perkades` hanya untuk SK",
    )


def _tanpa_delegasi(r: _Rumus, templat: Templat, label: str) -> Problem:
    """No Perdes delegates this document: both ways to mend it (UU 6/2014 Pasal 69 ayat (12))."""
    bagian = label.partition(".")[0].replace("-", "_")
    ada = bagian in type(r.desa).model_fields
    isi = f"tambahkan ketentuan `#{label}` pada templatnya"
    if ada:
        isi = f"isi `{bagian}` di profil (`{bagian}: {{}}` pun cukup)"
    if bagian == "posyandu":
        isi = "tambahkan `posyandu` pada `lkd: jenis:` di profil"
    return Problem(
        "SUSUN-007",
        Severity.KESALAHAN,
        Place(r.templat.berkas, part=f"dokumen.{r.templat.nama}"),
        f"tidak ada Peraturan Desa yang mendelegasikan `{r.templat.nama}`: `{templat.nama}` untuk "
        f"desa ini tidak memuat `#{label}`",
        f"{isi} supaya `{templat.nama}` mendelegasikannya, atau tulis Perdes yang sudah ada pada "
        f"`dokumen: {r.templat.nama}: perdes_induk:` (nomor, tahun, tentang, pasal)",
    )


def _lengkap(r: _Rumus, terbit: Terbitan) -> list[Problem]:
    diundangkan = r.bentuk.berkala != ""
    penanda = [r.bentuk.penetap, "sekretaris_desa"] if diundangkan else [r.bentuk.penetap]
    kurang = kurang_lengkap(
        terbit,
        diundangkan=diundangkan,
        penanda_tangan=[(f"pejabat.{x}", r.sebut.nama_pejabat(x)) for x in penanda],
    )
    kurang += di_luar_masa(r.desa, terbit, penanda)
    if r.tugas.sk:
        from drafter.profile.periksa import on_issue

        kurang += on_issue(r.desa, *r.tugas.sk)
    return kurang


def _tembusan(r: _Rumus) -> list[Inlines]:
    if r.tugas.sk and (sendiri := r.data[r.tugas.sk[0]][r.tugas.sk[1]]["tembusan"]):
        rangka, nilai = tanda.lepaskan("\n".join(str(x) for x in sendiri))
        return [Pengisi(nilai)(inline(b)) for b in rangka.split("\n")]
    return _teks(r, "tembusan") if r.templat.kepala.tembusan else []


def _penjelasan(k: Kerangka, isi: Pengisi, judul: tuple[Inlines, ...]) -> Penjelasan | None:
    if not k.pasal and not k.umum:
        return None
    return Penjelasan(
        judul=judul,
        umum=tuple(peta.alinea(a, isi) for a in k.umum),
        pasal=tuple(isi.penjelasan(p) for p in k.pasal),
    )
