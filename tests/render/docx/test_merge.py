"""A user's Word file taken apart and completed: what it has wins, what it lacks is added."""

from __future__ import annotations

from io import BytesIO

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE

from drafter.render.docx import write
from drafter.render.docx.kulit import dasar_parts
from drafter.render.docx.merge import NAMA_GAYA, merge
from tests.render.contoh import cetakan_contoh
from tests.render.docx.bantu import F4, parts, root, w
from tests.render.docx.hitung import numbers


def polos(*gaya: str) -> dict[str, bytes]:
    """A file of python-docx's own, with these paragraph styles in it."""
    dokumen = Document()
    for nama in gaya:
        dokumen.styles.add_style(nama, WD_STYLE_TYPE.PARAGRAPH)
    keluar = BytesIO()
    dokumen.save(keluar)
    return parts(keluar.getvalue())


def test_every_style_we_write_is_there_once() -> None:
    data = write(cetakan_contoh(), F4, merge(polos("Ayat")))
    styles = root(data, "word/styles.xml")
    nama = [n.get(w("val")) for n in styles.iter(w("name"))]
    assert [n for n in NAMA_GAYA if nama.count(n) != 1] == []


def test_numbers_are_the_same_as_in_our_own_shell() -> None:
    contoh = cetakan_contoh()
    assert numbers(write(contoh, F4, merge(polos()))) == numbers(write(contoh, F4))


def test_our_own_shell_can_be_merged_with_itself() -> None:
    contoh = cetakan_contoh()
    assert numbers(write(contoh, F4, merge(dasar_parts()))) == numbers(write(contoh, F4))


def test_a_file_without_styles_is_no_shell() -> None:
    tanpa = {n: b for n, b in polos().items() if n != "word/styles.xml"}
    with pytest.raises(KeyError):
        merge(tanpa)
