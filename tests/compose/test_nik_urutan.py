"""The NIK column and the order of the people of an SK: as the village asks, never by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.compose.pustaka import Pustaka
from drafter.compose.rencana import rencana
from drafter.compose.susun import Opsi, susun
from drafter.naskah.nodes import plain, walk
from tests.desa import DASAR, desa

_NIK = "5205994101900001"
_ISI = f"""\
keputusan:
  - jenis: kader_posyandu
    anggota:
      - {{nama: Zainab, jabatan: Kader}}
      - {{nama: "Hj. Siti Aminah, S.Pd.", jabatan: Kader, nik: "{_NIK}"}}
      - {{nama: TGH. Budi, jabatan: Kader}}
"""
_TEMPLAT = """\
---
jenis: sk
tentang: Kader
ulang: keputusan
pilih: kader_posyandu
---
Menimbang
- bahwa x
Diktum #a
{% for o in sk.anggota %}{{ o.nama }}{% if o.nik_tercetak %} ({{ o.nik_tercetak }}){% endif %};
{% endfor %}
"""


def _teks(folder: Path, isi: str, opsi: Opsi = Opsi()) -> str:  # noqa: B008 - a value
    path, d = desa(folder, DASAR + isi)
    berkas = folder / "templat/sk/kader.naskah"
    berkas.parent.mkdir(parents=True, exist_ok=True)
    berkas.write_text(_TEMPLAT, encoding="utf-8")
    (tugas,), _ = rencana(Pustaka.standar(), d, path, ["sk/kader"])
    naskah, problems = susun(tugas, d, "0" * 64, opsi)
    assert naskah, [str(p) for p in problems]
    return " ".join(plain(s.isi) for s in walk(naskah.batang_tubuh)).replace("\u00a0", " ")


@pytest.mark.parametrize("penuh", [False, True])
def test_tanpa_kolom_nik_tidak_ada_nik_yang_tercetak(tmp_path: Path, penuh: bool) -> None:
    teks = _teks(tmp_path, _ISI, Opsi(nik_penuh=penuh))
    assert "0001" not in teks


def test_kolom_nik_ditutup_kecuali_diminta_penuh(tmp_path: Path) -> None:
    isi = f"{_ISI}bentuk: {{kolom_nik: ya}}\n"
    assert "(520599******0001)" in _teks(tmp_path, isi)
    assert _NIK not in _teks(tmp_path, isi)
    assert f"({_NIK})" in _teks(tmp_path, isi, Opsi(nik_penuh=True))


def test_urutan_orang_seperti_ditulis_atau_menurut_nama_tanpa_gelar(tmp_path: Path) -> None:
    assert _teks(tmp_path, _ISI).split("; ")[0].startswith("Zainab")
    nama = _teks(tmp_path, _ISI.replace("    anggota:", "    urutkan: nama\n    anggota:"))
    letak = [nama.index(x) for x in ("TGH. Budi", "Hj. Siti Aminah", "Zainab")]
    assert letak == sorted(letak)
