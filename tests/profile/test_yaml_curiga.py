from __future__ import annotations

import pytest

from drafter.problem import Severity
from tests.profile.bantu import WAJIB, baca


def test_an_item_indented_deeper_than_the_one_above_is_told_where_it_stands() -> None:
    _, (problem,) = baca("dusun:\n- Karang\n  - Baru\n")
    assert problem.code == "YAML-008"
    assert (problem.place.line, problem.place.column) == (3, 3)
    assert "Luruskan" in problem.remedy


def test_a_value_cut_by_a_hash_is_told() -> None:
    _, (problem,) = baca("kantor:\n  alamat: Jl. Raya #5\n")
    assert (problem.code, problem.severity) == ("YAML-018", Severity.PERINGATAN)
    assert (problem.place.line, problem.place.column) == (2, 20)
    assert "#5" in problem.message


@pytest.mark.parametrize(
    "text",
    [
        "alamat: Jl. Raya # dekat pasar\n",
        'alamat: "Jl. Raya #5"\n',
        "alamat: Jl. Raya#5\n",
        "alamat:  # belum tahu\n",
        "#alamat: x\n",
        "hari: Senin\n  sampai - Jumat\n",
        "alamat: |\n  - a\n",
    ],
)
def test_what_is_meant_as_written_is_let_pass(text: str) -> None:
    tree, problems = baca(WAJIB + text)
    assert tree is not None
    assert [p.code for p in problems if p.code != "YAML-016"] == []
