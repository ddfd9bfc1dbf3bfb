"""The frame of a document, written by the program from ``jenis``: opening and closing.

Source: Lampiran Permendagri 111/2014 and Lampiran II UU 12/2011 (judul, konsiderans, diktum,
penutup); the fixed strings are in :mod:`drafter.naskah.bentuk`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from drafter.bahasa.nomor import memuat_tahun
from drafter.bahasa.tanggal import tanggal
from drafter.compose.ejaan import kapitalkan
from drafter.compose.nomor import nomori_butir
from drafter.compose.rujuk import Jalan, sebut_butir
from drafter.compose.sebutan import Sebutan
from drafter.compose.tanda_baca import tandai_butir
from drafter.compose.terbitan import Terbitan
from drafter.naskah import bentuk as f
from drafter.naskah.nodes import (
    NBSP,
    Asal,
    Butir,
    Inlines,
    Isian,
    Pembukaan,
    Penomoran,
    Penutup,
    TandaTangan,
    Teks,
)


@dataclass(frozen=True, slots=True)
class Bingkai:
    """Writes the frame of one document.

    Attributes:
        bentuk: the kind's fixed form.
        sebut: glossary and names of the village.
        tentang: the subject, in ordinary letters.
        terbit: number and dates, or None for a draft.
        asal: template line that the program's own items count as coming from.
    """

    bentuk: f.Bentuk
    sebut: Sebutan
    tentang: Inlines
    terbit: Terbitan | None
    asal: Asal

    def nomor(self) -> Inlines:
        """``NOMOR 3 TAHUN 2025``; ``NOMOR 141/12/2025`` for a number that holds its year."""
        if self.terbit is None:
            return (Teks(f"NOMOR {f.TITIK_NOMOR} TAHUN {f.TITIK_NOMOR}"),)
        nomor = Isian(f"{self.terbit.kunci}.nomor", self.terbit.nomor)
        if memuat_tahun(self.terbit.nomor, self.terbit.tahun):
            return (Teks(f"NOMOR{NBSP}"), nomor)
        tahun = Isian(f"{self.terbit.kunci}.tahun", self.terbit.tahun)
        return (Teks(f"NOMOR{NBSP}"), nomor, Teks(" TAHUN "), tahun)

    def judul(self) -> tuple[Inlines, ...]:
        """The lines of the title, capitals, no closing mark."""
        return (
            kapitalkan(self.sebut.lengkap(self.bentuk.sebutan)),
            self.nomor(),
            (Teks("TENTANG"),),
            kapitalkan(self.tentang),
        )

    def pembukaan(
        self,
        menimbang: Sequence[Butir],
        mengingat: Sequence[Butir],
        memperhatikan: Sequence[Butir],
        *,
        rahmat: bool,
        kecamatan: bool,
    ) -> Pembukaan:
        """Everything before the body."""
        jabatan = kapitalkan(self.sebut.lengkap(self.bentuk.penetap))
        kepala = [jabatan]
        if kecamatan and self.bentuk.penetap == "kepala_desa":
            kepala.append(self._wilayah("istilah.kecamatan", "desa.kecamatan"))
        if self.bentuk.wilayah == "provinsi":
            kepala.append(self._provinsi())
        else:
            kepala.append(self._wilayah("istilah.kabupaten", "desa.kabupaten"))
        return Pembukaan(
            rancangan="" if self.terbit else f.RANCANGAN,
            kepala=tuple(kepala),
            judul=self.judul(),
            rahmat=f.RAHMAT if rahmat else "",
            jabatan=(*jabatan, Teks(",")),
            menimbang=self._menimbang(menimbang),
            mengingat=tandai_butir(nomori_butir(mengingat, "mengingat")),
            memperhatikan=tuple(memperhatikan),
            kesepakatan=self._kesepakatan() if self.bentuk.kesepakatan else (),
            menetapkan=(
                *kapitalkan((self.sebut.isian(f"istilah.{self.bentuk.sebutan}"),)),
                Teks(" TENTANG "),
                *kapitalkan(self.tentang),
                Teks("."),
            ),
        )

    def _wilayah(self, istilah: str, nama: str) -> Inlines:
        return kapitalkan((self.sebut.isian(istilah), Teks(" "), self.sebut.isian(nama)))

    def _provinsi(self) -> Inlines:
        """``PROVINSI BALI``; a name like Daerah Istimewa Yogyakarta says itself what it is."""
        nama = self.sebut.isian("desa.provinsi")
        kata = () if nama.nilai.startswith("Daerah ") else (Teks("Provinsi "),)
        return kapitalkan((*kata, nama))

    def _kesepakatan(self) -> tuple[Inlines, ...]:
        return (
            (Teks("Dengan Kesepakatan Bersama"),),
            kapitalkan(self.sebut.lengkap("bpd")),
            (Teks("dan"),),
            kapitalkan(self.sebut.lengkap("kepala_desa")),
        )

    def _menimbang(self, butir: Sequence[Butir]) -> tuple[Butir, ...]:
        """The reasons, then the last one, which refers to all before it."""
        bernomor = nomori_butir((*butir, self._kosong()), "menimbang")
        alasan = bernomor[:-1]
        dasar = sebut_butir([Jalan((b,)) for b in alasan])
        penutup = (
            Teks("bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam "),
            *dasar,
            Teks(", perlu menetapkan "),
            self.sebut.isian(f"istilah.{self.bentuk.sebutan}"),
            Teks(" tentang "),
            *self.tentang,
            Teks(";"),
        )
        return (*alasan, replace(bernomor[-1], isi=penutup))

    def _kosong(self) -> Butir:
        return Butir("", "", (), (), self.asal, penomoran=Penomoran.HURUF)

    def penutup(self, tembusan: Sequence[Inlines]) -> Penutup:
        """Everything after the body: order, signatures, gazette line, tembusan."""
        butir = nomori_butir(
            [Butir("", "", t, (), self.asal, penomoran=Penomoran.ANGKA) for t in tembusan],
            "tembusan",
        )
        return Penutup(
            perintah=self._perintah() if self.bentuk.berkala else (),
            tanda_tangan=self._tanda_tangan(),
            baris_akhir=self._baris_akhir() if self.bentuk.berkala else (),
            tembusan=tandai_butir(butir[:-1]) + tandai_butir(butir[-1:], "."),
        )

    def _perintah(self) -> Inlines:
        return (
            Teks("Agar setiap orang mengetahuinya, memerintahkan pengundangan "),
            self.sebut.isian(f"istilah.{self.bentuk.sebutan}"),
            Teks(" ini dengan penempatannya dalam "),
            *self.sebut.lengkap(self.bentuk.berkala),
            Teks("."),
        )

    def _tanda_tangan(self) -> tuple[TandaTangan, ...]:
        terbit = self.terbit
        tetap = self._blok(
            "Ditetapkan",
            "penetapan",
            tanggal(terbit.penetapan) if terbit else "",
            self.bentuk.penetap,
            kanan=True,
        )
        if not self.bentuk.berkala:
            return (tetap,)
        hari = tanggal(terbit.pengundangan) if terbit and terbit.pengundangan else ""
        undang = self._blok("Diundangkan", "pengundangan", hari, "sekretaris_desa", kanan=False)
        return (tetap, undang)

    def _blok(self, kata: str, kunci: str, hari: str, jabatan: str, *, kanan: bool) -> TandaTangan:
        tgl = (
            Isian(f"{self.terbit.kunci}.tanggal_{kunci}", hari)
            if self.terbit and hari
            else Teks(f.TITIK_TANGGAL)
        )
        baris: tuple[Inlines, ...] = (
            (Teks(f"{kata} di "), self.sebut.isian("desa.tempat")),
            (Teks("pada tanggal "), tgl),
        )
        kantor = self.tanda_tangan(jabatan, kanan=kanan)
        return TandaTangan((*baris, *kantor.baris), kantor.nama, kanan)

    def tanda_tangan(self, jabatan: str, *, kanan: bool) -> TandaTangan:
        """Office with its comma, and the bare name in capitals (dots when vacant)."""
        nama = self.sebut.nama_pejabat(jabatan)
        return TandaTangan(
            ((*_status_tetap(self.sebut.pejabat(jabatan)), Teks(",")),),
            kapitalkan((nama,)) if nama else (Teks(f.TITIK_NAMA),),
            kanan,
        )

    def _baris_akhir(self) -> Inlines:
        berkala = kapitalkan(self.sebut.lengkap(self.bentuk.berkala))
        if self.terbit is None:
            titik = f.TITIK_NOMOR
            return (*berkala, Teks(f" TAHUN {titik} NOMOR {titik}"))
        return (
            *berkala,
            Teks(" TAHUN "),
            Isian(f"{self.terbit.kunci}.tahun", self.terbit.tahun),
            Teks(f" NOMOR{NBSP}"),
            Isian(f"{self.terbit.kunci}.nomor_lembaran", self.terbit.lembaran),
        )


def _status_tetap(isi: Inlines) -> Inlines:
    """Capitals for an office, but ``Pj.``, ``Plt.``, ``Plh.`` stay as they are."""
    return tuple(
        x if isinstance(x, Isian) and x.kunci.endswith(".status") else y
        for x, y in zip(isi, kapitalkan(isi), strict=True)
    )
