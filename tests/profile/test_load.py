from __future__ import annotations

from pathlib import Path

from drafter.problem import Place, Problem, Severity
from drafter.profile.load import find, load
from tests.profile.bantu import WAJIB, kode


def test_a_village_inherits_what_its_folders_give(tmp_path: Path) -> None:
    folder = tmp_path / "ntb/loteng"
    folder.mkdir(parents=True)
    (tmp_path / "ntb/_wilayah.yaml").write_text("provinsi: NTB\nkabupaten: Salah\n")
    (folder / "_wilayah.yaml").write_text("kabupaten: Lombok Tengah\n")
    (folder / "a.yaml").write_text("kode: 52.02.08.2006\nnama: A\nkecamatan: B\n")
    result = load(folder / "a.yaml")
    assert result.problems == ()
    assert result.desa is not None
    assert (result.desa.kabupaten, result.desa.provinsi) == ("Lombok Tengah", "NTB")


def test_a_problem_in_an_inherited_file_names_that_file(tmp_path: Path) -> None:
    (tmp_path / "_wilayah.yaml").write_text("bentuk:\n  kertas: a3\nkabupaten: x\nkabupaten: y\n")
    path = tmp_path / "a.yaml"
    path.write_text(WAJIB + "zzz: 1\n")
    result = load(path)
    assert result.desa is None
    assert [(p.code, Path(p.place.file or "").name, p.place.line) for p in result.problems] == [
        ("PROFIL-002", "a.yaml", 6),
        ("PROFIL-003", "_wilayah.yaml", 2),
        ("YAML-012", "_wilayah.yaml", 4),
    ]


def test_a_duplicate_key_forbids_the_village_though_the_rest_is_sound(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(WAJIB + "nama: Lain\n")
    result = load(path)
    assert result.desa is None
    assert kode(result.problems) == ["YAML-012"]
    assert len(result.sidik) == 64


def test_a_refused_file_has_no_digest(tmp_path: Path) -> None:
    result = load(tmp_path / "tidak-ada.yaml")
    assert (result.desa, result.sidik, kode(result.problems)) == (None, "", ["YAML-001"])


def test_an_inherited_folder_in_place_of_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "_wilayah.yaml").mkdir()
    path = tmp_path / "a.yaml"
    path.write_text(WAJIB)
    assert kode(load(path).problems) == ["YAML-002"]


def test_wilayah_itself_is_no_profile(tmp_path: Path) -> None:
    (tmp_path / "_wilayah.yaml").write_text(WAJIB)
    assert kode(load(tmp_path / "_wilayah.yaml").problems) == ["YAML-017"]


def test_the_digest_ignores_comments_order_layout_and_quotes(tmp_path: Path) -> None:
    (tmp_path / "x/y").mkdir(parents=True)
    one = tmp_path / "satu.yaml"
    one.write_text(WAJIB + "bpd:\n  ketua: A B\n")
    lines = WAJIB.splitlines()
    (tmp_path / "x/_wilayah.yaml").write_text("\n".join(lines[3:]))
    two = tmp_path / "x/y/dua.yaml"
    two.write_text("# x\r\nbpd: {ketua: 'A B'}\r\nistilah:\r\n" + "\r\n".join(reversed(lines[:3])))
    assert load(one).sidik == load(two).sidik
    one.write_text(WAJIB + "bpd:\n  ketua: A C\n")
    assert load(one).sidik != load(two).sidik


def test_a_path_no_file_can_have_is_told_not_raised(tmp_path: Path) -> None:
    names = [tmp_path / ("x" * 300), tmp_path / "a\0b.yaml"]
    assert find(names) == names
    assert all(load(path).problems for path in names)


def test_profiles_are_found_sorted_once_without_hidden_ones(tmp_path: Path) -> None:
    for name in ("b/z.yaml", "b/a.yml", "a.yaml", "_wilayah.yaml", ".rahasia/x.yaml", "b/.y.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "catatan.txt").touch()
    found = find([tmp_path, tmp_path / "a.yaml", tmp_path / "tidak-ada.yaml"])
    assert [p.relative_to(tmp_path).as_posix() for p in found] == [
        "a.yaml",
        "b/a.yml",
        "b/z.yaml",
        "tidak-ada.yaml",
    ]


def test_masalah_tahap_kemudian_mendapat_baris_isiannya(tmp_path: Path) -> None:
    path = tmp_path / "desa.yaml"
    path.write_text(
        "kode: 52.05.01.2007\nnama: O'o\nkecamatan: Dompu\nkabupaten: Dompu\n"
        "provinsi: Nusa Tenggara Barat\n"
        "dokumen:\n  perdes/lkd: {nomor: 3, tanggal_penetapan: 2025-02-10}\n",
        encoding="utf-8",
    )
    hasil = load(path)

    def di(part: str) -> str:
        asal = Problem("X", Severity.KESALAHAN, Place(part=part), "salah", "perbaiki")
        return str(hasil.place(asal).place).removeprefix(f"{path}:")

    assert di("dokumen.perdes/lkd.nomor") == "7:23 (dokumen.perdes/lkd.nomor)"
    assert di("pejabat.kepala_desa") == "1:1 (pejabat.kepala_desa)"


def test_an_empty_wilayah_gives_nothing_and_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "_wilayah.yaml").write_text("# nanti\n", encoding="utf-8")
    path = tmp_path / "desa.yaml"
    path.write_text(WAJIB, encoding="utf-8")
    assert load(path).problems == ()


def test_the_line_that_counts_further_problems_comes_last(tmp_path: Path) -> None:
    path = tmp_path / "desa.yaml"
    path.write_text(WAJIB + "dusun:\n" + "- [a]\n" * 30, encoding="utf-8")
    problems = load(path).problems
    assert "Masih ada" in problems[-1].message
