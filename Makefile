# The commands of daily work. Each sets up what it needs; after the first time it works offline.

PYTHON    := .venv/bin/python
READY     := .venv/.ready
OFFSCREEN := QT_QPA_PLATFORM=offscreen
WORDS     := resources/translations/callboard_es.qm

.DEFAULT_GOAL := help
.PHONY: help run test lint format bench screenshots translations dist bundle deb testdeb testnsis clean

help: ## list these commands
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1	\2/p' Makefile | expand -t 20

run: $(READY) $(WORDS) ## open the window; FILE=night.callboard opens that desk
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM" ]; then \
		echo "There is no screen here to open the window on. Try: .venv/bin/callboard demo" >&2; \
		exit 1; \
	fi
	.venv/bin/callboard $(FILE)

test: $(READY) $(WORDS) ## run the tests, one worker per processor; ARGS go to pytest
	$(PYTHON) -m pytest --numprocesses=auto --dist=worksteal $(ARGS)

lint: $(READY) ## check style, types and architecture
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	$(PYTHON) -m pytest -q tests/test_architecture.py tests/test_repository.py

format: $(READY) ## put the code into the one form
	.venv/bin/ruff check --fix
	.venv/bin/ruff format

bench: $(READY) $(WORDS) ## measure speed and memory against their budgets
	@status=0; for file in tests/benchmarks/bench_*.py; do \
		$(OFFSCREEN) $(PYTHON) $$file || status=1; \
	done; exit $$status

screenshots: $(READY) $(WORDS) ## draw the window in every state into screenshots/
	$(OFFSCREEN) $(PYTHON) -m callboard.gui.rehearsal.screenshots screenshots/

translations: $(READY) ## find all texts of the program, and say which have no translation
	$(PYTHON) installers/translate.py update
	$(PYTHON) installers/translate.py compile

dist: $(READY) ## build the source archive and the wheel into dist/
	$(PYTHON) -m build --no-isolation

bundle: ## build the program in one folder, with its Python and Qt, into dist/callboard/
	installers/linux/system-packages.sh binutils libpython3-dev
	"$$(installers/find-python.sh)" installers/bundle.py

deb: ## pack dist/callboard/ as .deb and .tar.gz, and look at them as Debian does
	installers/linux/system-packages.sh binutils lintian desktop-file-utils appstream
	installers/linux/package.sh
	desktop-file-validate installers/linux/callboard.desktop
	appstreamcli validate --no-net build/linux/deb/usr/share/metainfo/*.xml
	lintian --fail-on error dist/callboard_*.deb

testdeb: $(READY) ## install the .deb into a bare Debian, use it, upgrade it, remove it; as root
	installers/linux/system-packages.sh debootstrap debian-archive-keyring xvfb xdotool imagemagick
	CALLBOARD_TEST_DEB=yes $(PYTHON) -m pytest -v tests/end_to_end/test_deb.py

testnsis: $(READY) ## compile the Windows installer over a stand-in; run it under Wine
	installers/linux/system-packages.sh nsis wine64 wine osslsigncode openssl
	CALLBOARD_TEST_NSIS=yes $(PYTHON) -m pytest -v tests/end_to_end/test_windows_installer.py

clean: ## remove everything that can be made again
	rm -rf .venv build dist desktop/callboard.egg-info screenshots
	rm -rf .hypothesis .mypy_cache .pytest_cache .ruff_cache resources/translations/*.qm

# Without build isolation, pip asks the network for nothing once all versions are there.
$(READY): pyproject.toml constraints.txt installers/linux/system-packages.sh
	installers/linux/system-packages.sh
	$(PYTHON) -m pip --version >/dev/null 2>&1 || "$$(installers/find-python.sh)" -m venv --clear .venv
	$(PYTHON) -m pip install --constraint constraints.txt pip setuptools wheel
	$(PYTHON) -m pip install --constraint constraints.txt --no-build-isolation --editable '.[dev]'
	@touch $@

$(WORDS): $(WORDS:.qm=.ts) installers/translate.py installers/ts.py installers/qm.py | $(READY)
	$(PYTHON) installers/translate.py compile
