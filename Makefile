# Untuk yang tergesa: `make contoh` membuat naskah contoh, `make uji` menjalankan uji.
# Works with GNU make 3.81+ and Python 3.11+. Another Python: make contoh PYTHON=python3.13

PYTHON ?= python3
VENV ?= .venv
KELUARAN ?= keluaran
# Where the ECMA-376 schemas are; only `make uji-lengkap` reads them.
DRAFTER_OOXML_XSD ?= $(CURDIR)/../shared/ooxml-xsd
export DRAFTER_OOXML_XSD

PY := $(VENV)/bin/python
PIP := $(PY) -m pip --quiet --disable-pip-version-check
KUNCI := $(PY) -m piptools compile --quiet --upgrade --strip-extras --no-header --no-annotate \
	--no-emit-index-url --no-emit-trusted-host --no-emit-find-links
# Only Windows needs it, so a resolver on another system leaves it out.
HANYA_WINDOWS := colorama==0.4.6 ; sys_platform == "win32"

SUSUN := $(PY) -m drafter susun --format docx,pdf,txt -o "$(KELUARAN)"
KELURAHAN := profiles/nusa-tenggara-barat/dompu/kandai-ii.yaml

.DEFAULT_GOAL := bantuan
.PHONY: bantuan contoh uji uji-lengkap cuplikan turunan periksa tolok-ukur kulit kunci bersih

bantuan: ## daftar perintah ini
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(firstword $(MAKEFILE_LIST)) \
		| awk -F'|' '{ printf "%-20s %s\n", $$1, $$2 }'

contoh: $(VENV)/.siap ## menulis naskah desa contoh ke keluaran/ (menyiapkan diri sendiri)
	@$(SUSUN) $$(find profiles -name '*.yaml' ! -name '_*' ! -path '$(KELURAHAN)' | LC_ALL=C sort)
	@echo
	@echo "Contoh terakhir sebuah kelurahan; ia ditolak dengan alasannya:"
	@$(SUSUN) $(KELURAHAN); test $$? -eq 1

uji: $(VENV)/.siap-uji ## semua uji yang cepat (menyiapkan diri sendiri)
	@$(PY) -m pytest -m "not lengkap"

uji-lengkap: $(VENV)/.siap-uji ## uji dengan LibreOffice dan skema OOXML; tidak ada yang dilewati
	@command -v soffice >/dev/null \
		|| { echo "Gagal: soffice tidak ada. Pasang LibreOffice Writer."; exit 1; }
	@command -v pdftotext >/dev/null \
		|| { echo "Gagal: pdftotext tidak ada. Pasang poppler-utils."; exit 1; }
	@test -f "$(DRAFTER_OOXML_XSD)/wml.xsd" \
		|| { echo "Gagal: skema OOXML tidak ada di $(DRAFTER_OOXML_XSD). Isi DRAFTER_OOXML_XSD."; exit 1; }
	@PYTHONPATH=tools $(PY) -m pytest -m lengkap -p tanpa_lewat

cuplikan: $(VENV)/.siap-uji ## memperbarui cuplikan naskah contoh (jelaskan perubahannya di commit)
	@$(PY) -m pytest -q tests/contoh/test_cuplikan.py tests/contoh/test_tiga_tanggal.py --snapshot-update

turunan: $(VENV)/.siap-uji ## memperbarui yang ditulis dari berkas lain (register.json, skema, tabel kolom)
	@$(PY) -m tools.turunan

periksa: $(VENV)/.siap-uji ## ruff, mypy, dan ukuran modul
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@$(PY) tools/ukuran_modul.py

tolok-ukur: $(VENV)/.siap-uji ## mengukur waktu terhadap cara lain (perlu LibreOffice)
	@$(PY) -m benchmarks.tolok_ukur
	@$(PY) -m benchmarks.hukum

kulit: $(VENV)/.siap-uji ## membuat ulang kulit Word templates/kulit/dasar.docx
	@$(PY) tools/buat_kulit.py

# On the oldest supported Python, so that the versions hold for every newer one.
kunci: $(VENV)/.siap ## memperbarui requirements.lock dan requirements-dev.lock
	@$(PIP) install pip-tools
	@$(KUNCI) -o requirements.lock pyproject.toml
	@$(KUNCI) --extra dev -c requirements.lock -o requirements-dev.lock pyproject.toml
	@for f in requirements.lock requirements-dev.lock; do \
		{ echo "# Versi persis; dibuat oleh make kunci."; cat $$f; echo '$(HANYA_WINDOWS)'; } > $$f.baru \
		&& mv $$f.baru $$f || exit 1; done

bersih: ## membuang lingkungan dan hasil sementara (keluaran/ dibiarkan)
	rm -rf "$(VENV)" build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find src tests tools benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

$(PY):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Gagal: perlu Python 3.11 atau lebih baru. Contoh: make contoh PYTHON=python3.12"; exit 1; }
	@echo "Menyiapkan Python di $(VENV) ..."
	@$(PYTHON) -m venv "$(VENV)" || { echo "Gagal: modul venv tidak ada (Debian, Ubuntu: paket python3-venv)."; exit 1; }

# A stamp older than the lock means: install again.
$(VENV)/.siap: requirements.lock pyproject.toml | $(PY)
	@echo "Memasang pustaka ..."
	@$(PIP) install -r requirements.lock
	@$(PIP) install --no-deps -e .
	@touch $@

$(VENV)/.siap-uji: requirements-dev.lock $(VENV)/.siap
	@echo "Memasang alat uji ..."
	@$(PIP) install -r requirements-dev.lock
	@touch $@
