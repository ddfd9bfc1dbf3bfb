"""The tree of a naskah: nodes, the markup reader, the canonical text, digests."""
