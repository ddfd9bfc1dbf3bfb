"""Offices and products with the village's own words: the values that the form prints.

The form never prints a bare *Kepala Desa* or *Desa*: every such word is a value of the glossary
(``istilah``) with its key.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from drafter.compose.nilai import NilaiTeks
from drafter.naskah.nodes import Inlines, Isian, Teks

# Words that the name of a kecamatan or kabupaten completes.
_DI_ATAS = frozenset({"camat", "bupati", "keputusan_camat", "keputusan_bupati"})


@dataclass(frozen=True, slots=True)
class Sebutan:
    """Reads glossary and names from the wrapped data of one village."""

    data: Mapping[str, Any]

    def isian(self, kunci: str) -> Isian:
        """A value by its dotted key (``desa.nama``)."""
        nilai: Any = self.data
        for bagian in kunci.split("."):
            nilai = nilai[bagian]
        return Isian(kunci, nilai.polos if isinstance(nilai, NilaiTeks) else str(nilai))

    def lengkap(self, istilah: str) -> Inlines:
        """A glossary word with the village's name.

        ``Kepala Desa`` + ``Bilebante``; a word that does not end in the word for village gets it
        in between: ``Perbekel Desa Pemuteran``, ``Keuchik Gampong Lamreung``. Above the village
        the name follows at once: ``Camat Pringgarata``.
        """
        kata = self.isian(f"istilah.{istilah}")
        desa = self.isian("istilah.desa")
        nama = self.isian("desa.nama")
        if istilah in _DI_ATAS or kata.nilai.lower().endswith(desa.nilai.lower()):
            return (kata, Teks(" "), nama)
        return (kata, Teks(" "), desa, Teks(" "), nama)

    def pejabat(self, jabatan: str) -> Inlines:
        """The office as signed: ``Pj. Kepala Desa O'o`` when someone stands in."""
        orang = self.data["pejabat"][jabatan]
        status = orang["status"] if orang else None
        kata = self.lengkap(jabatan)
        if not status or status == "definitif":
            return kata
        return (Isian(f"pejabat.{jabatan}.status", status.polos), Teks(" "), *kata)

    def nama_pejabat(self, jabatan: str) -> Isian | None:
        """The bare name (no degrees) of who signs; None when vacant or not given.

        Lampiran II UU 12/2011: the signing block holds the name without academic title, rank,
        grade or number.
        """
        orang = self.data["pejabat"][jabatan]
        nama = orang["nama_polos"] if orang else None
        return Isian(f"pejabat.{jabatan}.nama", nama.polos) if nama else None
