from __future__ import annotations

from drafter.profile.panduan import guide_tables
from tests.profile.contoh import AKAR


def test_the_field_tables_of_the_guide_are_current() -> None:
    guide = (AKAR / "docs/panduan/profil.md").read_text(encoding="utf-8")
    _, _, rest = guide.partition("jangan disunting di sini -->\n")
    table, _, _ = rest.partition("<!-- akhir tabel kolom -->")
    assert table.strip() == guide_tables().strip(), (
        'python -c "from drafter.profile.panduan import guide_tables as t; print(t())"'
    )
