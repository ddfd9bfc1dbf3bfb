"""How ``drafter susun`` tells what it does, village by village."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from drafter.bahasa.tanggal import tanggal
from drafter.cli.tampil import cetak_json, cetak_masalah, kata
from drafter.keluaran.laporan import hitung

if TYPE_CHECKING:
    from drafter.keluaran.laporan import LaporanDesa, Permintaan
    from drafter.problem import Problem


@dataclass(slots=True)
class Tampilan:
    """Gathers the reports of a run and prints each as it comes; with ``json``, all at the end."""

    json: bool
    saran: bool
    laporan: list[LaporanDesa] = field(default_factory=list)
    terkatakan: set[Problem] = field(default_factory=set)

    def desa(self, laporan: LaporanDesa) -> None:
        """Tell one village: its files on stdout, its findings on stderr, each finding once."""
        self.laporan.append(laporan)
        if self.json:
            return
        self._masalah(laporan.problems)
        for dokumen in laporan.dokumen:
            for berkas in dokumen.berkas:
                if berkas.hasil:
                    kata(f"{berkas.hasil:<8} {berkas.path}", ke_stderr=False)
            if dokumen.tercatat:
                kata(f"Tercatat di buku keputusan: Nomor {dokumen.nomor} ({dokumen.nama}).")
            if not dokumen.berkas:
                kata(f"Tidak dibuat: {dokumen.nama} untuk {laporan.profil}")
            self._masalah(dokumen.semua)

    def selesai(self, minta: Permintaan) -> int:
        """Sum up, and return the exit status of the run: the heaviest of its villages."""
        status = max((d.status for d in self.laporan), default=0)
        jumlah = hitung(tuple(self.laporan))
        if self.json:
            cetak_json(
                {
                    "folder": minta.folder.as_posix(),
                    "desa": [d.as_dict() for d in self.laporan],
                    "ringkasan": jumlah,
                    "status": status,
                }
            )
            return status
        self._tanggal(minta)
        kata(ringkasan(jumlah))
        if jumlah["saran"] and not self.saran:
            kata(f"{jumlah['saran']} saran tidak ditampilkan; lihat dengan --saran.")
        return status

    def _masalah(self, problems: tuple[Problem, ...]) -> None:
        baru = [p for p in dict.fromkeys(problems) if p not in self.terkatakan]
        self.terkatakan.update(baru)
        cetak_masalah(baru, saran=self.saran)

    def _tanggal(self, minta: Permintaan) -> None:
        """Say which day's law the drafts follow; issued documents follow their own day."""
        dokumen = [x for d in self.laporan for x in d.dokumen if x.tanggal_hukum]
        hari = sorted({date.fromisoformat(x.tanggal_hukum) for x in dokumen if x.rancangan})
        if hari:
            asal = "" if minta.tanggal else " (tanggal register hukum; ganti dengan --tanggal)"
            kata(f"Rancangan memakai hukum per {', '.join(map(tanggal, hari))}{asal}.")
        if terbit := sum(not x.rancangan for x in dokumen):
            kata(f"{terbit} dokumen bernomor memakai hukum per tanggal penetapannya.")


def ringkasan(jumlah: dict[str, int]) -> str:
    """One line about a run."""
    bagian = [
        f"{jumlah['desa']} desa",
        f"{jumlah['dokumen']} dokumen",
        f"{jumlah['baru']} berkas baru",
        f"{jumlah['diganti']} diganti",
        f"{jumlah['tetap']} tetap",
    ]
    for kunci, nama in (
        ("gagal", "gagal ditulis"),
        ("kesalahan", "kesalahan"),
        ("peringatan", "peringatan"),
        ("desa_bermasalah", "desa belum selesai"),
    ):
        if jumlah[kunci]:
            bagian.append(f"{jumlah[kunci]} {nama}")
    return "Selesai: " + ", ".join(bagian) + "."
