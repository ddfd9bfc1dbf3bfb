"""Writers: one per format, all from the same flow of blocks."""
