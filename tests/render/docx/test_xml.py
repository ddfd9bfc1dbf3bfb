"""Pieces of XML keep the order of the schema whatever the order of the call."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from drafter.render.docx.xml import TAK_SAH, el, escape, ind, numpr, ppr, twips


def test_properties_stand_in_the_order_of_the_schema() -> None:
    assert ppr(jc="<w:jc/>", pStyle="<w:pStyle/>", numPr="<w:numPr/>") == (
        "<w:pPr><w:pStyle/><w:numPr/><w:jc/></w:pPr>"
    )


def test_no_properties_are_no_element() -> None:
    assert ppr() == ppr(keepNext="") == ""


def test_a_property_without_a_place_is_refused() -> None:
    with pytest.raises(KeyError):
        ppr(mirrorIndents="<w:mirrorIndents/>")


def test_lengths_are_twentieths_of_a_point() -> None:
    assert (twips(25.4), twips(10)) == (1440, 567)


def test_an_indent_hangs_or_stands_flush() -> None:
    assert ind(567, 567) == '<w:ind w:left="567" w:hanging="567"/>'
    assert ind(567) == '<w:ind w:left="567" w:firstLine="0"/>'
    assert ind(kanan=100) == '<w:ind w:left="0" w:right="100" w:firstLine="0"/>'


def test_list_zero_takes_a_paragraph_out_of_its_list() -> None:
    assert numpr(0) == '<w:numPr><w:numId w:val="0"/></w:numPr>'


@given(st.text().filter(lambda t: not TAK_SAH.search(t) and "\r" not in t))
def test_text_comes_back_letter_for_letter(teks: str) -> None:
    assert (etree.fromstring(f"<a>{escape(teks)}</a>").text or "") == teks


def test_an_attribute_cannot_be_left() -> None:
    assert el("x", val='"><w:p>') == '<w:x w:val="&quot;&gt;&lt;w:p&gt;"/>'
