"""``drafter susun``: what it writes, what it says, how it ends."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader

from tests.cli.jalan import DESA, KELURAHAN, PROFIL, jalan, profil


def berkas(folder: Path) -> list[str]:
    """Every file below a folder."""
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def perdes(*args: str | Path, keluaran: Path) -> tuple[int, str, str]:
    hasil = jalan("susun", "-t", "perdes/lkd", "-f", "txt", "-o", keluaran, *args)
    return hasil.exit_code, hasil.stdout, hasil.stderr


def test_all_a_village_needs_is_written_and_named(tmp_path: Path) -> None:
    hasil = jalan("susun", DESA, "-f", "txt", "-o", tmp_path)
    assert hasil.exit_code == 0
    tertulis = [tmp_path / b for b in berkas(tmp_path)]
    assert hasil.stdout.split() == [
        x for p in sorted(tertulis, key=_urut) for x in ("baru", str(p))
    ]
    assert {p.parent.name for p in tertulis} == {"52.05.01.2007-o-o"}
    assert "Selesai: 1 desa" in hasil.stderr


def _urut(path: Path) -> tuple[int, str]:
    jenis = path.name.partition("-")[0]
    return ["perdes", "perkades", "sk"].index(jenis), path.name


def test_docx_and_pdf_are_the_usual_formats(tmp_path: Path) -> None:
    hasil = jalan("susun", profil(tmp_path), "-t", "perdes/lkd", "-o", tmp_path / "k")
    assert hasil.exit_code == 0
    assert berkas(tmp_path / "k") == [f"52.05.01.2007-o-o/perdes-lkd.{x}" for x in ("docx", "pdf")]


def test_the_date_of_the_law_is_said(tmp_path: Path) -> None:
    sumber = profil(tmp_path)
    assert "hukum per 21 November 2026 (tanggal register" in perdes(sumber, keluaran=tmp_path)[2]
    ini = perdes(sumber, "--tanggal", "2 Maret 2025", keluaran=tmp_path)
    assert "hukum per 2 Maret 2025." in ini[2]


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    sumber = profil(tmp_path)
    perdes(sumber, keluaran=tmp_path)
    assert perdes(sumber, keluaran=tmp_path)[1].startswith("tetap ")


def test_a_file_edited_by_a_person_is_kept_and_told(tmp_path: Path) -> None:
    sumber = profil(tmp_path)
    perdes(sumber, keluaran=tmp_path)
    hasil = tmp_path / "52.05.01.2007-o-o/perdes-lkd.txt"
    suntingan = hasil.read_text(encoding="utf-8").replace("BAB I", "BAB  I", 1)
    hasil.write_text(suntingan, encoding="utf-8")
    kode, keluar, pesan = perdes(sumber, keluaran=tmp_path)
    assert (kode, keluar) == (1, "")
    assert "KELUARAN-001" in pesan
    assert hasil.read_text(encoding="utf-8") == suntingan
    assert perdes(sumber, "--timpa", keluaran=tmp_path)[:2] == (0, f"diganti  {hasil}\n")


def test_a_nik_column_is_full_only_when_asked(tmp_path: Path) -> None:
    sumber = profil(tmp_path)
    nik = "5205990101900001"
    rows = f"{{nama: Ali, jabatan: Ketua, nik: '{nik}'}}"
    isi = f"bentuk: {{kolom_nik: ya}}\nkeputusan: [{{jenis: satgas, anggota: [{rows}]}}]\n"
    sumber.write_text(sumber.read_text(encoding="utf-8") + isi, encoding="utf-8")
    templat = tmp_path / "templat/sk/uji.naskah"
    templat.parent.mkdir(parents=True)
    kepala = "---\njenis: sk\ntentang: A\nulang: keputusan\npilih: satgas_usia_perkawinan\n---\n"
    badan = "Menimbang\n- bahwa x\nDiktum #a\n{{ sk.anggota[0].nik_tercetak }}.\n"
    templat.write_text(kepala + badan, encoding="utf-8")

    def hasil(folder: str, *args: str) -> str:
        _susun = jalan("susun", sumber, "-t", "sk/uji", "-f", "txt", "-o", tmp_path / folder, *args)
        assert _susun.exit_code == 0, _susun.stderr
        (berkas,) = (tmp_path / folder).rglob("*.txt")
        return berkas.read_text(encoding="utf-8")

    assert "520599******0001" in hasil("tutup")
    assert nik in hasil("penuh", "--nik-penuh")


def test_one_broken_village_does_not_stop_the_others(tmp_path: Path) -> None:
    desa = tmp_path / "desa"
    profil(desa, "Baik")
    (desa / "a-rusak.yaml").write_text("kode: [", encoding="utf-8")
    (desa / "b-salah.yaml").write_text("kode: 1\nnam: x\n", encoding="utf-8")
    kode, keluar, pesan = perdes(desa, keluaran=tmp_path / "k")
    assert kode == 2
    assert keluar.split() == ["baru", str(tmp_path / "k/52.05.01.2007-baik/perdes-lkd.txt")]
    assert "a-rusak.yaml:2:1: kesalahan" in pesan
    assert "Maksud Anda `nama`" in pesan
    assert "3 desa" in pesan
    assert "2 desa belum selesai" in pesan


def test_a_kelurahan_is_refused_in_words(tmp_path: Path) -> None:
    hasil = jalan("susun", KELURAHAN, "-o", tmp_path / "k")
    assert hasil.exit_code == 1
    assert "Kelurahan tidak membentuk Peraturan Desa" in hasil.stderr
    assert not (tmp_path / "k").exists()


def test_an_unknown_template_is_refused_with_what_was_meant(tmp_path: Path) -> None:
    hasil = jalan("susun", DESA, "-t", "perdes/lkk", "-o", tmp_path / "k")
    assert hasil.exit_code == 2
    assert "Maksud Anda `perdes/lkd`?" in hasil.stderr


@pytest.mark.parametrize("nama", ["tak-ada.naskah", "tak-ada.docx"])
def test_an_absent_template_file_is_told(tmp_path: Path, nama: str) -> None:
    hasil = jalan("susun", DESA, "-t", tmp_path / nama, "-o", tmp_path / "k")
    assert hasil.exit_code == 2
    assert "tidak ada" in hasil.stderr
    assert "KELUARAN-099" not in hasil.stderr


def test_an_unknown_template_is_told_once_for_many_villages(tmp_path: Path) -> None:
    hasil = jalan("susun", PROFIL, "-t", "sk/tak-ada", "-o", tmp_path)
    assert hasil.stderr.count("`sk/tak-ada` tidak ada") == 1


@pytest.mark.parametrize("isi", [(), ("kosong",)])
def test_no_profile_at_all_is_told(tmp_path: Path, isi: tuple[str, ...]) -> None:
    for nama in isi:
        (tmp_path / nama).mkdir()
    hasil = jalan("susun", tmp_path, "-o", tmp_path / "k")
    assert hasil.exit_code == 2
    assert "Tidak ada profil desa" in hasil.stderr


def test_an_absent_profile_is_told(tmp_path: Path) -> None:
    hasil = jalan("susun", tmp_path / "tak-ada.yaml", "-o", tmp_path / "k")
    assert hasil.exit_code == 2
    assert "Berkas tidak ada" in hasil.stderr


def test_two_profiles_of_one_village_do_not_overwrite_each_other(tmp_path: Path) -> None:
    a, b = profil(tmp_path / "a"), profil(tmp_path / "b")
    kode, keluar, pesan = perdes(a, b, keluaran=tmp_path / "k")
    assert kode == 2
    assert keluar.count("baru") == 1
    assert "KELUARAN-011" in pesan


def test_namesakes_of_two_kabupaten_have_their_own_folders(tmp_path: Path) -> None:
    a, b = profil(tmp_path / "a"), profil(tmp_path / "b", kode="52.06.08.2007")
    b.write_text(b.read_text().replace("Dompu", "Bima"))
    assert perdes(a, b, keluaran=tmp_path / "k")[0] == 0
    assert [p.name for p in sorted((tmp_path / "k").iterdir())] == [
        "52.05.01.2007-o-o",
        "52.06.08.2007-o-o",
    ]


@pytest.mark.parametrize(
    "nama",
    [
        "../../x",
        "/etc/passwd",
        "CON",
        "NUL.txt",
        "a" * 300,
        "titik...",
        "C:\\x",
        "~",
        "$(rm)",
        "*?",
    ],
)
def test_no_name_of_a_village_leads_out_of_the_output_folder(tmp_path: Path, nama: str) -> None:
    sumber = profil(tmp_path / "p", nama)
    kode, _, pesan = perdes(sumber, keluaran=tmp_path / "k" / "hasil")
    assert kode in (0, 2), pesan
    assert {p.name for p in tmp_path.iterdir()} <= {"p", "k"}
    if kode == 0:
        (folder,) = (tmp_path / "k" / "hasil").iterdir()
        assert folder.name.startswith("52.05.01.2007")
        assert folder.name.isascii()
        assert len(folder.name) <= 120


@pytest.mark.parametrize(
    "nama", ["{{ 7*7 }}", "{% for x in y %}", "<w:p>x</w:p>", "%s", "]]>", "#1"]
)
def test_what_looks_like_a_command_in_a_name_is_printed_letter_for_letter(
    tmp_path: Path, nama: str
) -> None:
    kode, _, pesan = perdes(profil(tmp_path, nama), keluaran=tmp_path / "k")
    assert kode == 0, pesan
    (hasil,) = (tmp_path / "k").rglob("*.txt")
    assert f"DESA {nama.upper()}\n" in hasil.read_text(encoding="utf-8")


def test_a_line_break_in_a_name_is_refused(tmp_path: Path) -> None:
    sumber = tmp_path / "x.yaml"
    teks = profil(tmp_path).read_text(encoding="utf-8")
    sumber.write_text(teks.replace("O'o", "O'o\\nPasal 99"), encoding="utf-8")
    assert perdes(sumber, keluaran=tmp_path / "k")[0] == 2
    assert not (tmp_path / "k").exists()


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "k").write_text("sebuah berkas")
    kode, keluar, pesan = perdes(profil(tmp_path), keluaran=tmp_path / "k")
    assert (kode, keluar) == (1, "")
    assert "KELUARAN-006" in pesan
    assert (tmp_path / "k").read_text() == "sebuah berkas"


def test_a_link_out_of_the_output_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "luar").mkdir()
    (tmp_path / "k").mkdir()
    (tmp_path / "k/52.05.01.2007-o-o").symlink_to(tmp_path / "luar")
    kode, _, pesan = perdes(profil(tmp_path), keluaran=tmp_path / "k")
    assert kode == 1
    assert "KELUARAN-008" in pesan
    assert list((tmp_path / "luar").iterdir()) == []


def test_json_is_one_object_with_files_problems_and_status(tmp_path: Path) -> None:
    desa = tmp_path / "desa"
    profil(desa)
    (desa / "rusak.yaml").write_text("kode: [", encoding="utf-8")
    hasil = jalan("susun", desa, "-t", "perdes/lkd", "-f", "txt", "-o", tmp_path / "k", "--json")
    isi = json.loads(hasil.stdout)
    assert hasil.stderr == ""
    assert hasil.exit_code == isi["status"] == 2
    assert isi["folder"] == (tmp_path / "k").as_posix()
    baik, rusak = isi["desa"]
    assert (baik["kode"], baik["nama"], rusak["kode"]) == ("52.05.01.2007", "O'o", None)
    (dokumen,) = baik["dokumen"]
    assert dokumen["templat"] == "perdes/lkd"
    assert dokumen["tanggal_hukum"] == "2026-11-21"
    assert dokumen["rancangan"] is True
    assert [b["hasil"] for b in dokumen["berkas"]] == ["baru"]
    assert Path(dokumen["berkas"][0]["jalur"]).is_file()
    assert rusak["masalah"][0]["tingkat"] == "kesalahan"
    assert rusak["masalah"][0]["saran"]
    assert isi["ringkasan"]["desa_bermasalah"] == 1


def test_json_of_a_refusal_is_an_object_too(tmp_path: Path) -> None:
    hasil = jalan("susun", tmp_path, "--json")
    isi = json.loads(hasil.stdout)
    assert (hasil.exit_code, isi["status"], hasil.stderr) == (2, 2, "")
    assert isi["masalah"][0]["kode"] == "KELUARAN-010"


def test_the_pdfs_of_a_village_can_be_joined(tmp_path: Path) -> None:
    sumber = profil(tmp_path)
    args = ("susun", sumber, "-t", "perdes/lkd", "-o", tmp_path / "k", "--gabung")
    hasil = jalan(*args, "-f", "pdf")
    assert hasil.exit_code == 0
    assert berkas(tmp_path / "k") == [
        "52.05.01.2007-o-o/gabungan.pdf",
        "52.05.01.2007-o-o/perdes-lkd.pdf",
    ]
    tanpa_pdf = jalan(*args, "-f", "docx")
    assert tanpa_pdf.exit_code == 2
    assert "--gabung memerlukan pdf" in tanpa_pdf.stderr


@pytest.mark.parametrize(
    ("args", "pesan"),
    [
        (["-f", "odt"], "odt tidak dikenal; pilih dari docx, pdf, txt, html"),
        (["-f", ""], "tidak dikenal"),
        (["--tanggal", "31 April 2026"], "--tanggal"),
        (["--tanggal", "kemarin"], "--tanggal"),
        (["--kertas", "a5"], "'a5' tidak termasuk: 'f4', 'legal', 'a4'"),
        (["--formt", "pdf"], "Maksud Anda: '--format'"),
        (["-o"], "meminta nilai"),
    ],
)
def test_a_wrong_option_is_refused_in_indonesian(args: list[str], pesan: str) -> None:
    hasil = jalan("susun", DESA, *args)
    assert hasil.exit_code == 2
    assert pesan in hasil.stderr


def test_a_village_s_own_paper_is_used_unless_told(tmp_path: Path) -> None:
    for kertas, lebar in ((), 215.0), (("--kertas", "a4"), 210.0):
        jalan("susun", profil(tmp_path), "-t", "perdes/lkd", "-f", "pdf", "-o", tmp_path, *kertas)
        (hasil,) = tmp_path.rglob("*.pdf")
        assert float(PdfReader(hasil).pages[0].mediabox.width) == pytest.approx(
            lebar / 25.4 * 72, abs=0.5
        )


def test_a_word_template_is_filled(tmp_path: Path) -> None:
    dokumen = Document()
    dokumen.add_paragraph("Surat {{ desa.lengkap }}")
    dokumen.save(str(tmp_path / "Surat Saya.docx"))
    hasil = jalan("susun", DESA, "-t", tmp_path / "Surat Saya.docx", "-o", tmp_path / "k")
    assert hasil.exit_code == 0
    (jadi,) = (tmp_path / "k").rglob("*.docx")
    assert jadi.name == "surat-saya.docx"
    assert [p.text for p in Document(str(jadi)).paragraphs] == ["Surat Desa O'o"]


def test_a_word_template_makes_no_pdf_and_says_why(tmp_path: Path) -> None:
    Document().save(str(tmp_path / "a.docx"))
    hasil = jalan("susun", DESA, "-t", tmp_path / "a.docx", "-f", "pdf", "-o", tmp_path / "k")
    assert hasil.exit_code == 1
    assert "WORD-030" in hasil.stderr
    assert not (tmp_path / "k").exists()


def test_a_naskah_file_of_the_user_is_a_template(tmp_path: Path) -> None:
    sumber = jalan("templat", "lihat", "perdes/lkd").stdout
    (tmp_path / "lkd-kami.naskah").write_text(sumber, encoding="utf-8")
    hasil = jalan(
        "susun", profil(tmp_path), "-t", tmp_path / "lkd-kami.naskah", "-f", "txt",
        "-o", tmp_path / "k",
    )  # fmt: skip
    assert hasil.exit_code == 0
    assert berkas(tmp_path / "k") == ["52.05.01.2007-o-o/lkd-kami.txt"]


@pytest.mark.parametrize("kosong", ["", " "])
def test_an_empty_path_is_a_mistake_not_the_current_folder(kosong: str) -> None:
    for args in (["susun", kosong], ["profil", "periksa", kosong], ["susun", DESA, "-o", kosong]):
        hasil = jalan(*args)
        assert hasil.exit_code == 2
        assert "jalur kosong" in hasil.stderr


def test_a_word_file_with_macros_is_told_as_such(tmp_path: Path) -> None:
    makro = tmp_path / "surat.docm"
    dokumen = Document()
    dokumen.save(str(makro))
    with zipfile.ZipFile(makro, "a") as paket:
        paket.writestr("word/vbaProject.bin", b"x")
    hasil = jalan("susun", DESA, "-t", makro, "-o", tmp_path / "k")
    assert hasil.exit_code == 2
    assert "makro" in hasil.stderr
