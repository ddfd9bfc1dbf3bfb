"""What the penjelasan explains, by label."""

from __future__ import annotations

from drafter.naskah.baca.baris import baris
from drafter.naskah.baca.masalah import masalah
from drafter.naskah.baca.penjelasan import penjelasan
from drafter.naskah.nodes import Asal, plain
from drafter.problem import Severity


def test_tanpa_penjelasan_tidak_ada_apa_apa() -> None:
    assert penjelasan([]) == (None, ())


def test_ayat_diberi_label_pasalnya() -> None:
    teks = "Umum\nSatu.\nPasal #a\nAyat #x\nJelas.\nPasal #b\nTerang."
    hasil, problems = penjelasan(baris(teks))
    assert not problems
    assert hasil is not None
    assert [k.label for k in hasil.pasal] == ["a.x", "b"]
    assert [plain(a.isi) for a in hasil.umum] == ["Satu."]


def test_penanda_daftar_di_penjelasan_dilaporkan() -> None:
    _, problems = penjelasan(baris("Umum\n(1) ayat"))
    assert [p.code for p in problems] == ["NASKAH-012"]


def test_masalah_templat_selalu_kesalahan_dengan_berkas_dan_baris() -> None:
    p = masalah("NASKAH-000", Asal("x.naskah", 3), "salah", "perbaiki")
    assert (p.severity, p.place.file, p.place.line) == (Severity.KESALAHAN, "x.naskah", 3)


def test_butir_diberi_label_pasalnya() -> None:
    hasil, problems = penjelasan(baris("Pasal #a\nHuruf #x\nJelas."))
    assert not problems
    assert hasil is not None
    assert [k.label for k in hasil.pasal] == ["a.x"]
