"""Pytest plugin: a skipped test is a failure.

Loaded where every check is required (``make uji-lengkap``), so that a missing program or schema
can never look like success.
"""

from __future__ import annotations

from collections.abc import Generator

import pytest


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn the report of a skip into a failure that tells the skip's reason."""
    report = yield
    if report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"dilewati, padahal wajib di sini: {report.longrepr}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Do the same for a whole module that skips itself while it is collected."""
    report = yield
    if report.skipped:
        report.outcome = "failed"
        report.longrepr = f"dilewati, padahal wajib di sini: {report.longrepr}"
    return report
