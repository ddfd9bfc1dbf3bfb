"""The register of law: what a regulation is called, since when it holds, what replaced it.

Data: ``register/*.yaml`` (``docs/hukum.md``). ``load.register()`` reads it; ``query`` answers
for a day; ``cite`` writes the formal citation; ``mengingat`` turns a template's list of ids into
the legal basis of a document.
"""
