"""From a naskah to files on disk: names, bytes, and writing without losing anything."""
