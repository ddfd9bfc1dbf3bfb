"""Properties that hold for every body: numbers run on, references follow their labels."""

from __future__ import annotations

import re
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.compose.kerangka import Kerangka, kerangka
from drafter.naskah import tanda
from drafter.naskah.nodes import NBSP, Acuan, Ayat, Butir, Pasal, Satuan, plain, walk


@dataclass(frozen=True)
class Bentuk:
    """A body: for each pasal the number of huruf in each ayat (no ayat: one huruf list)."""

    pasal: tuple[tuple[int, ...], ...]

    def markup(self, rujuk: str = "") -> str:
        """Every ayat and huruf carries a label; ``rujuk`` is appended as a last pasal."""
        baris = []
        for i, ayat in enumerate(self.pasal):
            baris.append(f"Pasal #p{i}")
            for j, huruf in enumerate(ayat):
                baris.append(f"(1) #a{j} Isi ayat:" if huruf else f"(1) #a{j} Isi ayat.")
                baris += [f"a. #h{j}x{k} butir" for k in range(huruf)]
        return "\n".join([*baris, rujuk])


BENTUK = st.builds(
    Bentuk,
    st.lists(
        st.lists(st.integers(0, 4), min_size=2, max_size=4).map(tuple), min_size=1, max_size=6
    ).map(tuple),
)


def satuan(k: Kerangka, kelas: type[Satuan]) -> list[Satuan]:
    return [s for s in walk(k.batang_tubuh) if isinstance(s, kelas)]


@given(BENTUK)
def test_pasal_berurutan_tanpa_celah(bentuk: Bentuk) -> None:
    k = kerangka(bentuk.markup())
    assert not k.problems
    nomor = [s.nomor for s in satuan(k, Pasal)]
    assert nomor == [f"Pasal{NBSP}{n}" for n in range(1, len(nomor) + 1)]


@given(BENTUK)
def test_ayat_dan_huruf_mulai_lagi_di_induknya(bentuk: Bentuk) -> None:
    k = kerangka(bentuk.markup())
    for p in satuan(k, Pasal):
        assert [a.nomor for a in p.anak] == [f"({n})" for n in range(1, len(p.anak) + 1)]
        for a in p.anak:
            assert "".join(h.nomor for h in a.anak) == "".join(
                f"{c}." for c in "abcdefghij"[: len(a.anak)]
            )


@given(BENTUK)
def test_setiap_satuan_berlabel_dan_unik(bentuk: Bentuk) -> None:
    label = [s.label for s in walk(kerangka(bentuk.markup()).batang_tubuh)]
    assert all(label)
    assert len(label) == len(set(label))


@given(BENTUK)
def test_satu_daftar_satu_penghubung_dan_satu_titik(bentuk: Bentuk) -> None:
    for a in satuan(kerangka(bentuk.markup()), Ayat):
        akhir = [plain(h.isi).removeprefix("butir") for h in a.anak if isinstance(h, Butir)]
        if len(akhir) > 1:
            assert akhir == [";"] * (len(akhir) - 2) + ["; dan", "."]


@settings(max_examples=200)
@given(BENTUK, st.data())
def test_rujukan_menyebut_nomor_satuan_yang_dilabeli(bentuk: Bentuk, data: st.DataObject) -> None:
    k = kerangka(bentuk.markup())
    tujuan = data.draw(st.sampled_from([s for s in walk(k.batang_tubuh) if "~" not in s.label]))
    rujuk = f"Pasal #rujukan\nLihat {tanda.rujuk((tujuan.label,), polos=False)}."
    hasil = kerangka(bentuk.markup(rujuk))
    assert not hasil.problems
    isi = hasil.batang_tubuh[-1].isi
    acuan = [x for x in isi if isinstance(x, Acuan)][-1]
    assert (acuan.label, acuan.teks) == (tujuan.label, tujuan.nomor.rstrip("."))
    assert re.match(rf"Lihat dalam Pasal{NBSP}\d+", plain(isi))


@given(BENTUK, st.data())
def test_ayat_yang_disisipkan_tidak_menggeser_rujukan(bentuk: Bentuk, data: st.DataObject) -> None:
    i = data.draw(st.integers(0, len(bentuk.pasal) - 1))
    label = f"p{i}.a{len(bentuk.pasal[i]) - 1}"
    rujuk = f"Pasal #rujukan\nLihat {tanda.rujuk((label,), polos=False)}."
    markup = bentuk.markup(rujuk)
    sisip = markup.replace(f"Pasal #p{i}\n", f"Pasal #p{i}\n(1) #baru Ayat sisipan.\n")
    for teks in (markup, sisip):
        k = kerangka(teks)
        tujuan = next(s for s in walk(k.batang_tubuh) if s.label == label)
        acuan = [x for x in k.batang_tubuh[-1].isi if isinstance(x, Acuan)][-1]
        assert acuan.teks == tujuan.nomor
