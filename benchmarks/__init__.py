"""Measurements against other ways; never imported by the package or the tests."""
