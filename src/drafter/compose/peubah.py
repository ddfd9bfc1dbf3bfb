"""Which fields of a profile a template uses: read from its expressions, without running it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from jinja2 import Environment, TemplateSyntaxError, nodes

from drafter.compose.pustaka import Templat
from drafter.problem import InputError, Place, Problem, Severity

# What a template may use besides the profile (docs/naskah.md 4).
_BUKAN_PROFIL = frozenset(
    ("rujuk", "sitasi", "peran", "hari", "range", "tanggal", "rancangan", "induk", "loop", "caller")
)
# Filters whose items are the items of what they filter.
_SETARA = frozenset(("selectattr", "rejectattr", "select", "reject", "sort", "unique", "list"))
_SATU = frozenset(("first", "last"))
_BERKUNCI = "kelompok berkunci"  # a mapping with keys of the user's own

Lingkup = Mapping[str, str | None]


def peubah(templat: Templat) -> tuple[str, ...]:
    """Name the fields used, as paths in reading order: ``desa.nama``, ``lkd.lain[].tugas``.

    An item of a list is ``[]``. Included templates and the expressions of the head count too.

    Raises:
        InputError: the template has an expression that cannot be read.
    """
    lingkup: Lingkup = {"sk": f"{templat.kepala.ulang}[]"} if templat.kepala.ulang else {}
    penelusur = _Penelusur(templat)
    kepala = templat.kepala
    syarat = [kepala.perlu] if kepala.perlu else []
    syarat += [x.bila for x in (*kepala.tolak, *kepala.tidak_berlaku)]
    for teks in (kepala.tentang, *(f"{{{{ {x} }}}}" for x in syarat)):
        penelusur.telusuri(teks, templat.berkas, lingkup)
    for teks in kepala.tembusan:
        penelusur.telusuri(teks, templat.berkas, lingkup)
    penelusur.berkas(templat.berkas, lingkup)
    return tuple(penelusur.jalur)


def syarat(templat: Templat) -> tuple[str, ...]:
    """The parts of a profile (top keys) without which a template is not made: ``("phbs",)``."""
    penelusur = _Penelusur(templat)
    if templat.kepala.perlu:
        penelusur.telusuri(f"{{{{ {templat.kepala.perlu} }}}}", templat.berkas, {})
    return tuple(dict.fromkeys(x.partition(".")[0].removesuffix("[]") for x in penelusur.jalur))


@dataclass(slots=True)
class _Penelusur:
    """Walks syntax trees; ``jalur`` keeps the paths in order, once each."""

    templat: Templat
    jalur: dict[str, None] = field(default_factory=dict)
    sudah: set[str] = field(default_factory=set)
    env: Environment = field(default_factory=lambda: Environment(autoescape=False))  # noqa: S701

    def berkas(self, nama: str, lingkup: Lingkup) -> None:
        if nama not in self.sudah and (sumber := self.templat.rak(nama)) is not None:
            self.sudah.add(nama)
            self.telusuri(sumber, nama, lingkup)

    def telusuri(self, sumber: str, nama: str, lingkup: Lingkup) -> None:
        try:
            pohon = self.env.parse(sumber)
        except TemplateSyntaxError as galat:
            raise InputError(
                Problem(
                    "TEMPLAT-010",
                    Severity.KESALAHAN,
                    Place(nama, galat.lineno),
                    f"ungkapan tidak terbaca: {galat.message}",
                    "periksa {{ }} dan {% %} pada baris itu",
                )
            ) from galat
        self._isi(pohon.body, dict(lingkup))

    def _isi(self, anak: list[nodes.Node], lingkup: dict[str, str | None]) -> None:
        for x in anak:
            self._simpul(x, lingkup)

    def _simpul(self, x: nodes.Node, lingkup: dict[str, str | None]) -> None:
        match x:
            case nodes.Name() | nodes.Getattr() | nodes.Getitem():
                self._catat(x, lingkup)
            case nodes.Call(node=nodes.Getattr() as metode):  # a method is no field
                self._isi([metode.node, *x.args], lingkup)
            case nodes.For():
                self._simpul(x.iter, lingkup)
                dalam = lingkup | dict.fromkeys(_nama(x.target))
                if isinstance(x.target, nodes.Name):
                    dalam[x.target.name] = _butir(_jalur(x.iter, lingkup))
                self._isi([*x.body, *([x.test] if x.test else [])], dalam)
                self._isi(x.else_, lingkup)
            case nodes.Assign() | nodes.AssignBlock():
                self._isi(list(x.iter_child_nodes(exclude=("target",))), lingkup)
                lingkup.update(dict.fromkeys(_nama(x.target)))
                if isinstance(x, nodes.Assign) and isinstance(x.target, nodes.Name):
                    lingkup[x.target.name] = _jalur(x.node, lingkup)
            case nodes.Macro():
                lingkup[x.name] = None
                self._isi(x.body, lingkup | {a.name: None for a in x.args})
            case nodes.Include() | nodes.Import() | nodes.FromImport():
                lingkup.update(dict.fromkeys(_diimpor(x)))
                if isinstance(x.template, nodes.Const):
                    self.berkas(str(x.template.value), lingkup)
            case _:
                self._isi(list(x.iter_child_nodes()), lingkup)

    def _catat(self, x: nodes.Node, lingkup: dict[str, str | None]) -> None:
        jalur = _jalur(x, lingkup)
        if jalur:
            self.jalur[jalur.removesuffix("[]")] = None
        elif not isinstance(x, nodes.Name):
            self._isi(list(x.iter_child_nodes()), lingkup)


def _jalur(x: nodes.Node, lingkup: Lingkup) -> str | None:
    """The profile path an expression stands for, or None."""
    match x:
        case nodes.Name(name=nama):
            return lingkup.get(nama, None if nama in _BUKAN_PROFIL else nama)
        case nodes.Getattr(node=induk, attr=nama):
            return _sambung(_jalur(induk, lingkup), nama)
        case nodes.Getitem(node=induk, arg=nodes.Const(value=str(nama))):
            return _sambung(_jalur(induk, lingkup), nama)
        case nodes.Getitem(node=induk, arg=nodes.Const(value=int())):
            return _butir(_jalur(induk, lingkup))
        case nodes.Filter(node=nodes.Node() as induk, name=nama) if nama in _SETARA:
            return _jalur(induk, lingkup)
        case nodes.Filter(node=nodes.Node() as induk, name=nama) if nama in _SATU:
            return _butir(_jalur(induk, lingkup))
    return None


def _sambung(induk: str | None, nama: str) -> str | None:
    return None if induk is None else f"{induk}.{nama}"


def _butir(jalur: str | None) -> str | None:
    return None if jalur is None else f"{jalur}[]"


def _nama(target: nodes.Node) -> Iterator[str]:
    yield from (n.name for n in [target, *target.find_all(nodes.Name)] if isinstance(n, nodes.Name))


def _diimpor(x: nodes.Include | nodes.Import | nodes.FromImport) -> Iterator[str]:
    match x:
        case nodes.Import(target=nama):
            yield nama
        case nodes.FromImport(names=daftar):
            yield from (n if isinstance(n, str) else n[1] for n in daftar)


def keterangan(jalur: str) -> str:
    """Explain a path of :func:`peubah` in the words of the profile's schema; empty if unknown."""
    from drafter.profile.data import template_fields

    semua = template_fields()
    bidang = jalur.split(".")
    cocok = (arti for pola, _, arti in semua if _cocok(pola.split("."), bidang))
    berkunci = {pola: arti for pola, jenis, arti in semua if jenis.startswith(_BERKUNCI)}
    return next(cocok, berkunci.get(".".join(bidang[:-1]), ""))


def _cocok(pola: list[str], bidang: list[str]) -> bool:
    """``*`` is any one field; at the start, any number of them."""
    if pola[0] == "*":
        return bidang[-len(pola) + 1 :] == pola[1:]
    sama = (p in ("*", b) for p, b in zip(pola, bidang, strict=False))
    return len(pola) == len(bidang) and all(sama)
