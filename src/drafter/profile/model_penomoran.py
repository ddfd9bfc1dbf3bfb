"""How a village numbers its decisions; a kabupaten may say it once for all its villages."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import BeforeValidator, Field, StringConstraints, WithJsonSchema

from drafter.nomor.pola import CONTOH, PANJANG, Pola, baca_pola
from drafter.profile.model_dasar import Model
from drafter.profile.temuan import quoted
from drafter.profile.tipe import Sebutan, refuse

AKHIRAN_BUKU = ".buku-keputusan.csv"


def _read_pattern(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        baca_pola(value)
    except ValueError as error:
        pesan = str(error).removesuffix(CONTOH).strip()
        raise refuse(pesan, CONTOH) from error
    return value


def _read_book(value: object) -> object:
    """A path below the profile's own folder; a YAML register must not look like a profile."""
    if not isinstance(value, str):
        return value
    parts = value.replace("{kode_desa}", "0").split("/")
    if not all(re.fullmatch(r"[\w()][\w .()-]*", x) and not x.endswith((".", " ")) for x in parts):
        saran = "Tulis nama berkas di folder profil atau di bawahnya, misalnya buku/keputusan.csv."
        raise refuse(f"{quoted(value)} bukan tempat buku keputusan.", saran)
    if not re.search(r"(\.csv|buku-keputusan\.ya?ml)$", parts[-1]):
        saran = "Akhiri dengan .csv; buku YAML diakhiri buku-keputusan.yaml supaya bukan profil."
        raise refuse(f"{quoted(value)} bukan nama buku keputusan.", saran)
    return value


def _read_code(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9. -]*\w)?", value):
        saran = "Tulis huruf, angka, titik, atau tanda hubung, misalnya 2006 atau DS-BLB."
        raise refuse(f"{quoted(value)} bukan kode desa untuk nomor.", saran)
    return value


_TEXT = WithJsonSchema({"type": "string"})
PolaNomor = Annotated[str, BeforeValidator(_read_pattern), _TEXT, Sebutan("pola nomor")]
TempatBuku = Annotated[
    str, BeforeValidator(_read_book), StringConstraints(max_length=200), _TEXT, Sebutan("berkas")
]
KodeNomor = Annotated[
    str,
    BeforeValidator(_read_code),
    StringConstraints(min_length=1, max_length=40),
    WithJsonSchema({"type": ["string", "number"]}),
    Sebutan("teks"),
]


class Penomoran(Model):
    """Pattern and register of the numbers of decisions."""

    pola: PolaNomor | None = Field(
        None,
        max_length=PANJANG,
        description="Pola nomor SK; isian: {urut} (atau {urut2} sampai {urut4} dengan angka nol di "
        "depan), {kode_desa}, {tahun}, {bulan_romawi}",
        examples=["141/{urut}/{kode_desa}/{tahun}"],
    )
    buku: TempatBuku | None = Field(
        None,
        description="Buku keputusan (CSV), dihitung dari folder profil; bawaannya "
        "`<nama profil>.buku-keputusan.csv` di samping profil",
    )
    kode_desa: KodeNomor | None = Field(
        None, description="Isi {kode_desa} pada nomor; bawaannya kode wilayah desa"
    )

    @property
    def terbaca(self) -> Pola | None:
        """The pattern, read."""
        return baca_pola(self.pola) if self.pola else None
