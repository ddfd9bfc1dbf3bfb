"""One text as the result of a command: on stdout, or in a file the user names."""

from __future__ import annotations

from pathlib import Path

from drafter.cli.tampil import cetak_masalah, kata
from drafter.keluaran.tulis import tulis_atomik


def simpan(teks: str, berkas: Path | None, *, timpa: bool) -> int:
    """Write ``teks`` (LF line ends) and say where; the exit status.

    Without ``berkas``, or with ``-``, it goes to stdout. An existing file is kept unless
    ``timpa``, or it holds the same text.
    """
    if berkas is None or str(berkas) == "-":
        kata(teks.removesuffix("\n"), ke_stderr=False)
        return 0
    hasil = tulis_atomik(berkas, teks.encode(), timpa=timpa)
    cetak_masalah(hasil.problems)
    if hasil.hasil is None:
        return 1
    kata(f"{hasil.hasil:<8} {berkas}", ke_stderr=False)
    return 0
