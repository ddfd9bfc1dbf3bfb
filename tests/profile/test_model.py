from __future__ import annotations

import pytest
from pydantic import ValidationError

from drafter.profile.model import Desa
from tests.profile.bantu import desa


def test_five_fields_are_enough() -> None:
    village = desa()
    assert village.kode == "52.02.08.2006"
    assert village.jenis == "desa"
    assert village.bpd is None
    assert village.pejabat.kepala_desa is None
    assert village.bentuk.kertas == "f4"
    assert len(village.lkd.jenis) == 6


def test_words_before_names_are_dropped() -> None:
    village = Desa.model_validate(
        {
            "kode": "5202082006",
            "nama": "Bilebante",
            "kecamatan": "Kecamatan Pringgarata",
            "kabupaten": "Kabupaten Lombok Tengah",
            "provinsi": "Provinsi Nusa Tenggara Barat",
        }
    )
    assert (village.kecamatan, village.kabupaten) == ("Pringgarata", "Lombok Tengah")
    assert village.provinsi == "Nusa Tenggara Barat"


def test_a_village_never_changes() -> None:
    village = desa()
    with pytest.raises(ValidationError):
        village.nama = "Lain"  # type: ignore[misc]


def test_a_name_is_kept_as_typed() -> None:
    village = desa('pejabat: {kepala_desa: "TGH. Lalu Ma\'rif Hidayat, S.Pd., M.Pd."}\n')
    head = village.pejabat.kepala_desa
    assert head is not None
    assert head.nama_lengkap == "TGH. Lalu Ma'rif Hidayat, S.Pd., M.Pd."
    assert head.nama_polos == "TGH. Lalu Ma'rif Hidayat"


def test_titles_given_apart_are_joined_and_nothing_is_guessed() -> None:
    village = desa(
        "bpd: {ketua: {nama: Dra Wati S.Pd, gelar_depan: Dr. H., gelar_belakang: S.H.}}\n"
    )
    assert village.bpd is not None
    assert village.bpd.ketua is not None
    assert village.bpd.ketua.nama_lengkap == "Dr. H. Dra Wati S.Pd, S.H."
    assert village.bpd.ketua.nama_polos == "Dra Wati S.Pd"


def test_a_vacant_post_has_no_name() -> None:
    secretary = desa("pejabat: {sekretaris_desa: {kosong: ya}}\n").pejabat.sekretaris_desa
    assert secretary is not None
    assert secretary.kosong
    assert secretary.nama is None


def test_the_gazette_number_is_the_document_number_unless_told() -> None:
    village = desa(
        "dokumen:\n"
        "  perdes/lkd: {nomor: 4, tanggal_penetapan: 2025-03-14}\n"
        "  perdes/lad: {nomor: 5, nomor_lembaran: 7, tanggal_penetapan: 2025-03-14}\n"
        "  perkades/posyandu: {tanggal_kesepakatan: 2025-03-14}\n"
    )
    assert village.dokumen["perdes/lkd"].nomor_lembaran == "4"
    assert village.dokumen["perdes/lad"].nomor_lembaran == "7"
    assert village.dokumen["perdes/lkd"].terbit
    assert not village.dokumen["perkades/posyandu"].terbit


def test_an_empty_tembusan_is_not_the_same_as_none_given() -> None:
    text = "pengurus: [{{lembaga: rt, anggota: [{{nama: A, jabatan: Ketua}}]{more}}}]\n"
    assert desa(text.format(more="")).pengurus[0].tembusan is None
    assert desa(text.format(more=", tembusan: []")).pengurus[0].tembusan == ()


def test_leading_zeros_of_texts_survive() -> None:
    village = desa("posyandu: [{nama: Melati, nomor_registrasi: 001, jumlah_kader: 05}]\n")
    assert village.posyandu[0].nomor_registrasi == "001"
    assert village.posyandu[0].jumlah_kader == 5


def test_amendments_of_a_local_regulation_are_kept_in_order() -> None:
    village = desa(
        "daerah:\n  lkd:\n    jenis: perda\n    nomor: 2\n    tahun: 2018\n    tentang: Desa\n"
        "    diubah:\n      - {jenis: perda, nomor: 3, tahun: 2021, tentang: Perubahan Desa}\n"
    )
    assert [p.nomor for p in village.daerah["lkd"].diubah] == ["3"]
