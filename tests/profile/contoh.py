"""The sample places of the project: kode, name, kecamatan, kabupaten, provinsi (Kemendagri)."""

from __future__ import annotations

from pathlib import Path

AKAR = Path(__file__).parents[2]
PROFIL = AKAR / "profiles"

_NTB = "Nusa Tenggara Barat"
CONTOH: dict[str, tuple[str, str, str | None, str, str]] = {
    "nusa-tenggara-barat/lombok-tengah/bilebante.yaml": (
        "52.02.08.2006", "Bilebante", "Pringgarata", "Lombok Tengah", _NTB),
    "nusa-tenggara-barat/lombok-tengah/kecamatan-pringgarata.yaml": (
        "52.02.08", "Pringgarata", "Pringgarata", "Lombok Tengah", _NTB),
    "nusa-tenggara-barat/lombok-tengah/kabupaten-lombok-tengah.yaml": (
        "52.02", "Lombok Tengah", None, "Lombok Tengah", _NTB),
    "nusa-tenggara-barat/lombok-timur/sembalun-lawang.yaml": (
        "52.03.15.2002", "Sembalun Lawang", "Sembalun", "Lombok Timur", _NTB),
    "nusa-tenggara-barat/dompu/o-o.yaml": ("52.05.01.2007", "O'o", "Dompu", "Dompu", _NTB),
    "nusa-tenggara-barat/bima/o-o-donggo.yaml": ("52.06.08.2007", "O'o", "Donggo", "Bima", _NTB),
    "nusa-tenggara-barat/bima/doro-o-o.yaml": (
        "52.06.11.2006", "Doro O'o", "Langgudu", "Bima", _NTB),
    "nusa-tenggara-barat/sumbawa/upt-prode-sp-ii.yaml": (
        "52.04.13.2009", "UPT. Prode SP II", "Plampang", "Sumbawa", _NTB),
    "nusa-tenggara-barat/dompu/kandai-ii.yaml": (
        "52.05.05.1002", "Kandai II", "Woja", "Dompu", _NTB),
    "bali/buleleng/pemuteran.yaml": (
        "51.08.01.2004", "Pemuteran", "Gerokgak", "Buleleng", "Bali"),
    "bali/buleleng/tinga-tinga.yaml": (
        "51.08.01.2012", "Tinga-tinga", "Gerokgak", "Buleleng", "Bali"),
}  # fmt: skip
