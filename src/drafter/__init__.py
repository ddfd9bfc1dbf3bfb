"""Drafts of Indonesian village law from YAML village profiles."""

__version__ = "0.1.0"
