"""One made-up document that uses every block, style and list a writer must know.

Shared by the tests of all writers. The text is nonsense law; people are invented.
"""

from __future__ import annotations

from datetime import date

from drafter.naskah.nodes import (
    Acuan,
    Asal,
    Huruf,
    Inline,
    Inlines,
    Isian,
    KolomTabel,
    Provenans,
    Sitasi,
    Tabel,
    Teks,
)
from drafter.render.blok import (
    Berjudul,
    Blok,
    BlokTabel,
    BlokTanda,
    Cetakan,
    Gaya,
    HalamanBaru,
    Nomor,
    Paragraf,
    Senarai,
    Tingkat,
)

ASAL = Asal("contoh.naskah", 1)
JAHAT = "<w:p>&amp; ]]> \"kutip\" 'tunggal' {{ 7*7 }} %s \\n #panic() $x$ *b* @ref -- _garis_"
NAMA_PANJANG = "I Gusti Ngurah Agung Ketut Putra Wirajaya Kusuma Ma'rif O'o Bug-Bug, S.Pd., M.Pd."

PROVENANS = Provenans(
    templat="perdes/contoh",
    sidik_templat="1" * 64,
    sidik_profil="2" * 64,
    kode_desa="52.02.99.2001",
    tanggal_hukum="2026-11-21",
    versi="0.1.0",
)
UU_DESA = (
    "Undang-Undang Nomor 6 Tahun 2014 tentang Desa (Lembaran Negara Republik Indonesia Tahun 2014 "
    "Nomor 7, Tambahan Lembaran Negara Republik Indonesia Nomor 5495);"
)


def inline(*bagian: str | Inline) -> Inlines:
    """Words and other inline pieces."""
    return tuple(Teks(x) if isinstance(x, str) else x for x in bagian)


def baris(gaya: Gaya, *isi: str | Inline, inden: int = 0, lekat: bool = False) -> Paragraf:
    """A paragraph without a number."""
    return Paragraf(gaya, inline(*isi), inden=inden, lekat=lekat)


def batang(
    gaya: Gaya, tingkat: int, nomor: str, *isi: str | Inline, inden: int = 0, label: str = ""
) -> Paragraf:
    """A numbered paragraph of the body list; a heading keeps with what follows."""
    return Paragraf(
        gaya,
        inline(*isi),
        Nomor(nomor, Senarai.BATANG, tingkat),
        inden=inden,
        label=label,
        lekat=tingkat <= Tingkat.PASAL,
    )


def butir(
    gaya: Gaya,
    senarai: Senarai,
    tingkat: int,
    nomor: str,
    *isi: str | Inline,
    deret: int = 0,
    inden: int = 0,
    label: str = "",
) -> Paragraf:
    """A numbered paragraph of a list of its own."""
    return Paragraf(gaya, inline(*isi), Nomor(nomor, senarai, tingkat, deret), inden, label)


def _bab(nomor: str, judul: str, label: str) -> Paragraf:
    return batang(Gaya.BAB, Tingkat.BAB, nomor, judul, label=label)


def _pasal(nomor: int, label: str) -> Paragraf:
    return batang(Gaya.PASAL, Tingkat.PASAL, f"Pasal {nomor}", label=label)


def _ayat(nomor: int, *isi: str | Inline, label: str = "") -> Paragraf:
    return batang(Gaya.AYAT, Tingkat.AYAT, f"({nomor})", *isi, label=label)


def _huruf(nomor: str, *isi: str | Inline, inden: int = 1, label: str = "") -> Paragraf:
    return batang(Gaya.HURUF, Tingkat.HURUF, f"{nomor}.", *isi, inden=inden, label=label)


def _pembukaan() -> list[Blok]:
    desa = Isian("desa.nama", "Bilebante", Huruf.KAPITAL)
    menimbang = (
        butir(Gaya.MENIMBANG, Senarai.HURUF, 0, "a.", "bahwa lembaga kemasyarakatan adalah mitra "
              "pemerintah desa yang ikut merencanakan, melaksanakan, dan mengawasi pembangunan;"),
        butir(Gaya.MENIMBANG, Senarai.HURUF, 0, "b.", "bahwa nama ", Isian("x", JAHAT), ";",
              label="menimbang~2"),
        butir(Gaya.MENIMBANG, Senarai.HURUF, 0, "c.", "bahwa berdasarkan pertimbangan sebagaimana "
              "dimaksud dalam huruf a dan huruf\u00a0", Acuan("menimbang~2", "b"),
              " perlu menetapkan Peraturan Desa tentang Contoh;"),
    )  # fmt: skip
    mengingat = tuple(
        butir(Gaya.MENGINGAT, Senarai.ANGKA, 0, f"{n}.", Sitasi(f"uu-{n}", teks))
        for n, teks in enumerate(
            (
                "Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;",
                UU_DESA,
            ),
            1,
        )
    )
    return [
        baris(Gaya.RANCANGAN, "RANCANGAN"),
        baris(Gaya.KEPALA, "KEPALA DESA ", desa),
        baris(Gaya.KEPALA, "KABUPATEN LOMBOK TENGAH"),
        baris(Gaya.JUDUL, "PERATURAN DESA ", desa),
        baris(Gaya.JUDUL, "NOMOR ... TAHUN ..."),
        baris(Gaya.JUDUL, "TENTANG"),
        baris(Gaya.JUDUL, "CONTOH SEGALA BENTUK NASKAH DI DESA ", desa),
        baris(Gaya.RAHMAT, "DENGAN RAHMAT TUHAN YANG MAHA ESA"),
        baris(Gaya.JABATAN, "KEPALA DESA ", desa, ","),
        Berjudul("Menimbang", menimbang),
        Berjudul("Mengingat", mengingat),
        Berjudul("Memperhatikan", (baris(Gaya.MENGINGAT, "Berita acara musyawarah;"),)),
        baris(Gaya.KESEPAKATAN, "Dengan Kesepakatan Bersama"),
        baris(Gaya.KESEPAKATAN, "BADAN PERMUSYAWARATAN DESA ", desa),
        baris(Gaya.KESEPAKATAN, "dan"),
        baris(Gaya.KESEPAKATAN, "KEPALA DESA ", desa),
        baris(Gaya.MEMUTUSKAN, "MEMUTUSKAN:", lekat=True),
        Berjudul("Menetapkan", (baris(Gaya.MENETAPKAN, "PERATURAN DESA TENTANG CONTOH."),)),
    ]


def _ketentuan_umum() -> list[Blok]:
    definisi = [
        butir(Gaya.DEFINISI, Senarai.DEFINISI, 0, "1.", "Desa adalah kesatuan masyarakat hukum."),
        butir(Gaya.DEFINISI, Senarai.DEFINISI, 0, "2.", "Lembaga terdiri atas:"),
        butir(Gaya.DEFINISI_HURUF, Senarai.DEFINISI, 1, "a.", "yang lama; dan", inden=1),
        butir(Gaya.DEFINISI_HURUF, Senarai.DEFINISI, 1, "b.", "yang baru.", inden=1),
        butir(Gaya.DEFINISI, Senarai.DEFINISI, 0, "3.", "Warga adalah penduduk desa."),
    ]
    return [
        _bab("BAB I", "KETENTUAN UMUM", "umum"),
        _pasal(1, "pengertian"),
        baris(Gaya.ISI, "Dalam Peraturan Desa ini yang dimaksud dengan:"),
        *definisi,
        _pasal(2, "asas"),
        baris(Gaya.ISI, "Contoh disusun berdasarkan asas:"),
        _huruf("a", "keterbukaan, yaitu asas yang membuka diri terhadap hak masyarakat untuk "
               "memperoleh keterangan yang benar dan jujur; dan", inden=0, label="asas~1"),
        _huruf("b", "gotong royong.", inden=0),
    ]  # fmt: skip


def _tingkat() -> list[Blok]:
    return [
        _bab("BAB II", "SUSUNAN", "susunan"),
        batang(Gaya.BAGIAN, Tingkat.BAGIAN, "Bagian Kesatu", "Umum", label="bagian-umum"),
        batang(Gaya.PARAGRAF, Tingkat.PARAGRAF, "Paragraf 1", "Jenis", label="par-jenis"),
        _pasal(3, "jenis"),
        _ayat(1, "Jenis lembaga sebagaimana dimaksud dalam ", Acuan("asas", "Pasal\u00a02"),
              " huruf\u00a0", Acuan("asas~1", "a"), " terdiri atas:", label="jenis.daftar"),
        _huruf("a", "rukun tetangga, yang meliputi:", label="jenis.daftar~1"),
        batang(Gaya.ANGKA, Tingkat.ANGKA, "1.", "wilayah:", inden=2, label="jenis.daftar~1~1"),
        batang(Gaya.HURUF_KURUNG, Tingkat.HURUF_KURUNG, "a)", "pedukuhan:", inden=3, label="x~a"),
        batang(Gaya.ANGKA_KURUNG, Tingkat.ANGKA_KURUNG, "1)", "utara; dan", inden=4, label="x~1"),
        batang(Gaya.ANGKA_KURUNG, Tingkat.ANGKA_KURUNG, "2)", "selatan; dan", inden=4),
        batang(Gaya.HURUF_KURUNG, Tingkat.HURUF_KURUNG, "b)", "lingkungan; dan", inden=3),
        batang(Gaya.ANGKA, Tingkat.ANGKA, "2.", "warga; dan", inden=2),
        _huruf("b", "rukun warga,"),
        baris(Gaya.ISI, "yang diakui masyarakat.", inden=1),
        _ayat(2, "Ketentuan sebagaimana dimaksud pada ayat\u00a0", Acuan("jenis.daftar", "(1)"),
              " huruf\u00a0", Acuan("jenis.daftar~1", "a"), " angka\u00a0",
              Acuan("jenis.daftar~1~1", "1"), " huruf\u00a0", Acuan("x~a", "a)"), " angka\u00a0",
              Acuan("x~1", "1)"), " berlaku bagi ", Isian("y", NAMA_PANJANG), "."),
        batang(Gaya.PARAGRAF, Tingkat.PARAGRAF, "Paragraf 2", "Tugas", label="par-tugas"),
        _pasal(4, "tugas"),
        _ayat(1, "Tugas terdiri atas:"),
        _huruf("a", "mendata; dan"),
        _huruf("b", "melapor."),
        _ayat(2, "Tugas dilaksanakan dengan berpedoman pada ", Acuan("bagian-umum",
              "Bagian Kesatu"), ", ", Acuan("par-jenis", "Paragraf\u00a01"), ", dan ",
              Acuan("umum", "BAB\u00a0I"), "."),
        batang(Gaya.BAGIAN, Tingkat.BAGIAN, "Bagian Kedua", "Hak", label="bagian-hak"),
        batang(Gaya.PARAGRAF, Tingkat.PARAGRAF, "Paragraf 1", "Hak", label="par-hak"),
        _pasal(5, "hak"),
        baris(Gaya.ISI, "Susunan pengurus tercantum dalam ", Acuan("lampiran", "Lampiran"),
              " yang merupakan bagian tidak terpisahkan dari Peraturan Desa ini."),
        _bab("BAB III", "KETENTUAN PENUTUP", "penutup"),
        _pasal(6, "berlaku-surut-yang-panjang-sekali-labelnya.ayat-terakhir~12"),
        baris(Gaya.ISI, "Peraturan Desa ini mulai berlaku pada tanggal diundangkan, kecuali ",
              Acuan("kesatu", "KESATU"), " dan ", Acuan("tidak-ada", "Pasal\u00a099"), "."),
    ]  # fmt: skip


def _penutup() -> list[Blok]:
    nama = (Isian("pejabat.kepala_desa", "LALU MA'RIF HIDAYAT"),)
    return [
        baris(Gaya.PENUTUP, "Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan "
              "Desa ini dengan penempatannya dalam Lembaran Desa ",
              Isian("desa.nama", "Bilebante"), "."),
        BlokTanda((inline("Ditetapkan di Bilebante"), inline("pada tanggal 2 Maret 2026"),
                   inline("KEPALA DESA BILEBANTE,")), nama, kanan=True),
        BlokTanda((inline("Diundangkan di Bilebante"), inline("pada tanggal 3 Maret 2026"),
                   inline("SEKRETARIS DESA BILEBANTE,")), inline("BAIQ RINI"), kanan=False),
        baris(Gaya.LEMBARAN, "LEMBARAN DESA BILEBANTE TAHUN 2026 NOMOR 3"),
        baris(Gaya.TEMBUSAN, "Tembusan:", lekat=True),
        butir(Gaya.TEMBUSAN, Senarai.ANGKA, 0, "1.", "Bupati Lombok Tengah;", deret=1),
        butir(Gaya.TEMBUSAN, Senarai.ANGKA, 0, "2.", "Camat Pringgarata.", deret=1),
    ]  # fmt: skip


def _penjelasan() -> list[Blok]:
    return [
        HalamanBaru(),
        baris(Gaya.PENJELASAN_JUDUL, "PENJELASAN"),
        baris(Gaya.PENJELASAN_JUDUL, "ATAS"),
        baris(Gaya.PENJELASAN_JUDUL, "PERATURAN DESA TENTANG CONTOH"),
        baris(Gaya.PENJELASAN_BAGIAN, "I. UMUM", lekat=True),
        baris(Gaya.PENJELASAN_ISI, "Peraturan ini disusun sebagai contoh.", inden=1),
        baris(Gaya.PENJELASAN_BAGIAN, "II. PASAL DEMI PASAL", lekat=True),
        baris(Gaya.PENJELASAN_PASAL, "Pasal 1", inden=1, lekat=True),
        baris(Gaya.PENJELASAN_ISI, "Cukup jelas.", inden=2),
        baris(Gaya.PENJELASAN_PASAL, Acuan("jenis", "Pasal 3"), inden=1, lekat=True),
        baris(Gaya.PENJELASAN_AYAT, "Ayat ", Acuan("jenis.daftar", "(1)"), inden=2, lekat=True),
        baris(Gaya.PENJELASAN_ISI, "Yang dimaksud dengan \u201crukun\u201d adalah rukun.", inden=3),
    ]


def tabel_panjang(jumlah: int = 45) -> Tabel:
    """A table of ``jumlah`` invented persons; every seventh has a very long name."""
    kolom = (
        KolomTabel(inline("No."), 8.0, tengah=True),
        KolomTabel(inline("Nama"), 52.0),
        KolomTabel(inline("Jabatan"), 40.0),
    )
    rows = tuple(
        inline_cells(str(n), NAMA_PANJANG if n % 7 == 0 else f"Warga Contoh {n}", "Anggota")
        for n in range(1, jumlah + 1)
    )
    return Tabel(kolom, rows, ASAL)


def inline_cells(nomor: str, nama: str, jabatan: str) -> tuple[Inlines, ...]:
    """One row of the table."""
    return (inline(nomor), (Isian("sk.nama", nama),), inline(jabatan))


def _lampiran() -> list[Blok]:
    return [
        HalamanBaru(),
        baris(Gaya.LAMPIRAN_KEPALA, "LAMPIRAN"),
        baris(Gaya.LAMPIRAN_KEPALA, "PERATURAN DESA BILEBANTE"),
        baris(Gaya.LAMPIRAN_KEPALA, "NOMOR ... TAHUN ..."),
        baris(Gaya.LAMPIRAN_KEPALA, "TENTANG CONTOH SEGALA BENTUK NASKAH DI DESA BILEBANTE"),
        Paragraf(Gaya.LAMPIRAN_JUDUL, inline("SUSUNAN PENGURUS"), label="lampiran", lekat=True),
        baris(Gaya.LAMPIRAN_ISI, "Pengurus terdiri atas:"),
        butir(Gaya.LAMPIRAN_ISI, Senarai.ANGKA, 0, "1.", "yang dipilih:", deret=2),
        butir(Gaya.LAMPIRAN_ISI, Senarai.ANGKA, 1, "a.", "ketua; dan", deret=2, inden=1),
        butir(Gaya.LAMPIRAN_ISI, Senarai.ANGKA, 1, "b.", "anggota; dan", deret=2, inden=1),
        butir(Gaya.LAMPIRAN_ISI, Senarai.ANGKA, 0, "2.", "yang diangkat.", deret=2),
        BlokTabel(tabel_panjang()),
        BlokTanda((inline("KEPALA DESA BILEBANTE,"),), inline("LALU MA'RIF HIDAYAT"), kanan=True),
    ]


def _diktum() -> list[Blok]:
    return [
        HalamanBaru(),
        baris(Gaya.MEMUTUSKAN, "MEMUTUSKAN:", lekat=True),
        Berjudul("Menetapkan", (baris(Gaya.MENETAPKAN, ""),)),
        Berjudul(
            "KESATU",
            (
                baris(Gaya.DIKTUM, "Menetapkan pengurus dengan tugas:"),
                butir(Gaya.HURUF, Senarai.HURUF, 0, "a.", "memimpin:", deret=1),
                butir(Gaya.ANGKA, Senarai.HURUF, 1, "1.", "rapat; dan", deret=1, inden=1),
                butir(Gaya.ANGKA, Senarai.HURUF, 2, "a)", "kerja bakti; dan", deret=1, inden=2),
                butir(Gaya.ANGKA, Senarai.HURUF, 3, "1)", "ronda; dan", deret=1, inden=3),
                butir(Gaya.HURUF, Senarai.HURUF, 0, "b.", "melapor.", deret=1),
            ),
            label="kesatu",
        ),
        Berjudul("KEDUA BELAS", (baris(Gaya.DIKTUM, "Keputusan ini mulai berlaku."),), "kedua"),
        BlokTanda((inline("Ditetapkan di Bilebante"),), inline("LALU MA'RIF"), kanan=True),
    ]


def cetakan(*blok: Blok, rancangan: bool = False, judul: str = "Contoh") -> Cetakan:
    """A document of these blocks alone."""
    return Cetakan(judul, rancangan, date(2026, 11, 21), blok, PROVENANS, "3" * 64)


def cetakan_contoh() -> Cetakan:
    """Every block, style, level and reference, a 45-row table, hostile text, a long name."""
    blok = [
        *_pembukaan(),
        *_ketentuan_umum(),
        *_tingkat(),
        *_penutup(),
        *_penjelasan(),
        *_lampiran(),
        *_diktum(),
    ]
    judul = "Rancangan Peraturan Desa Bilebante tentang Contoh <&>"
    return cetakan(*blok, rancangan=True, judul=judul)
