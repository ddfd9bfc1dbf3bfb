"""One more decision in a register: the old bytes, then the new line."""

from __future__ import annotations

import csv
import io
import json
from pathlib import PurePath

from drafter.nomor.baca import BOM, YAML, baca
from drafter.nomor.baris import KOLOM, Baris, Buku, salah
from drafter.nomor.sel import aman
from drafter.problem import DraftError


def tambah(data: bytes, berkas: str, baris: Baris) -> bytes:
    """The register with one more line; every byte that was there stays.

    A new CSV is written as spreadsheets in Indonesia open it: UTF-8 with its mark, semicolons.

    Raises:
        DraftError: the file cannot be added to without changing what it says.
    """
    lama = baca(data, berkas)
    if lama.rusak:
        raise DraftError(*lama.problems)
    yaml = PurePath(berkas).suffix.lower() in YAML
    baru = data + (_yaml(data, baris) if yaml else _csv(data, lama, baris))
    hasil = baca(baru, berkas)
    if hasil.problems or hasil.baris != (*lama.baris, baris):
        raise DraftError(
            salah(
                "NOMOR-019",
                berkas,
                None,
                "Baris baru tidak dapat ditambahkan di akhir buku ini tanpa mengubah isinya.",
                "Tulis buku YAML sebagai daftar biasa (`- urut: 1`), atau pakai buku CSV.",
            )
        )
    return baru


def _csv(data: bytes, lama: Buku, baris: Baris) -> bytes:
    ganti = _ganti_baris(data, "\r\n")
    kolom, awal = lama.kolom, ""
    if not kolom:
        kolom, awal = KOLOM, lama.pemisah.join(KOLOM) + ganti
    kurang = [k for k in KOLOM if k not in kolom]
    if kurang:
        pesan = f"Buku ini belum memuat kolom {', '.join(f'`{k}`' for k in kurang)}."
        saran = "Tambahkan kolom itu pada baris pertama buku; isinya pada baris lama boleh kosong."
        raise DraftError(salah("NOMOR-002", lama.berkas, 1, pesan, saran))
    sel = baris.sel()
    tempat = io.StringIO(newline="")
    penulis = csv.writer(tempat, delimiter=lama.pemisah, lineterminator=ganti)
    penulis.writerow([aman(sel.get(k, "")) for k in kolom])
    return _sambung(data, ganti, awal + tempat.getvalue(), bom=True)


def _yaml(data: bytes, baris: Baris) -> bytes:
    ganti = _ganti_baris(data, "\n")
    isi = [f"{k}: {json.dumps(v, ensure_ascii=False)}" for k, v in baris.sel().items()]
    return _sambung(data, ganti, f"- {f'{ganti}  '.join(isi)}{ganti}", bom=False)


def _ganti_baris(data: bytes, bawaan: str) -> str:
    return "\r\n" if b"\r\n" in data else "\n" if b"\n" in data else bawaan


def _sambung(data: bytes, ganti: str, teks: str, *, bom: bool) -> bytes:
    """What to put after ``data``: its last line is ended first; an empty CSV gets its mark."""
    isi = teks.encode()
    if not data:
        return BOM + isi if bom else isi
    return isi if data == BOM or data.endswith((b"\n", b"\r")) else ganti.encode() + isi
