"""The process speaks Indonesian, whatever the user's locale says."""

from __future__ import annotations

import gettext
import os
import sys
from pathlib import Path

_KATALOG = Path(__file__).parent / "locale"


def indonesia() -> None:
    """Make click's messages Indonesian; gettext looks at LANGUAGE before any other setting."""
    os.environ["LANGUAGE"] = "id"
    gettext.bindtextdomain("messages", str(_KATALOG))
    gettext.textdomain("messages")


def utf8() -> None:
    """Read and write UTF-8, also where Windows redirects to a file in a code page."""
    for aliran in (sys.stdin, sys.stdout, sys.stderr):
        atur = getattr(aliran, "reconfigure", None)
        if atur is not None:
            atur(encoding="utf-8", errors="replace")
