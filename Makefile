# On a fresh machine with Python 3.11+ and make: `make run`, `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.locked
PACKAGING := build/environment
EXAMPLE := resources/examples/stoltenberg-2024-03.claims

CORPUS := ../shared/corpus

.PHONY: setup run test check format bench million curve peers score torture fuzz pictures schema translations package lock clean

KILLS := 1000
SECONDS := 60

setup: $(STAMP)

$(VENV)/.locked $(PACKAGING)/.locked: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Counterclaim needs Python 3.11 or newer; name it with PYTHON=…, as in make PYTHON=python3.12 run." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "Python cannot make environments here: on Debian, run: apt install python3-venv" >&2; exit 1; }
	@$(PYTHON) -m venv $(if $(findstring $(PACKAGING),$@),--clear) $(@D)
	@$(@D)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

run: setup
	@$(BIN)/python -m gui.machine.screen --libraries
	@if $(BIN)/python -m gui.machine.screen; then exec $(BIN)/python main.py $(EXAMPLE); \
	else $(BIN)/python main.py $(EXAMPLE) --export example.png && echo "The example's chart is in example.png."; fi

test: setup
	@$(BIN)/python -m gui.machine.screen --libraries
	$(BIN)/python -m pytest -q

check: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Every row of the budget against its floor; `make million` at a million claims (6 GB of memory, some minutes),
# `make curve` from a thousand to a million into docs/performance.md, `make peers` other programs on the same data.
bench: setup
	$(BIN)/python -m tests.bench

million: setup
	$(BIN)/python -m tests.bench --no-start --claims 1000000

curve: setup
	$(BIN)/python -m tests.bench.curve

peers: setup
	$(BIN)/python -m tests.bench.peers

# What the reading of articles finds of the claims in annotated texts, in the folder CORPUS.
score: setup
	$(BIN)/python -m tests.score $(CORPUS)

# Kills at random moments, a failing disk at every system call, random verbs against a plain model.
torture: setup
	$(BIN)/python -m tests.torture.faults
	$(BIN)/python -m tests.torture.kills --kills $(KILLS)
	$(BIN)/python -m tests.torture.machine --seconds $(SECONDS)

# Hostile input for every reader: SECONDS each by hypothesis, and by atheris where its wheel can be had (Linux).
fuzz: setup
	$(BIN)/python -m tests.hostile --seconds $(SECONDS)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --target build/atheris --upgrade \
		--require-hashes -r requirements-fuzz.lock || { echo "Fuzzing by coverage is left out: atheris cannot be had here." >&2; exit 0; }; \
	PYTHONPATH=build/atheris $(BIN)/python -m tests.hostile.atheris all --seconds $(SECONDS)

pictures: setup
	$(BIN)/python -m tests.pictures docs/pictures

# Texts into the translators' files, these into what the program reads; lists what is to be translated.
translations: setup
	$(BIN)/python -m tests.translations

schema: setup
	$(BIN)/python -m models.formats.schema > resources/claims.schema.json

# The program for people without Python, in dist/: a folder, a .tar.gz of it, and a .deb where dpkg-deb is. It is built
# in an environment of its own, so that what else has been installed in $(VENV) does not get in. Who answers for the
# .deb is named so: make package MAINTAINER="Name <name@domain>".
package: export MAINTAINER := $(MAINTAINER)
package: $(PACKAGING)/.locked
	@$(PACKAGING)/bin/python -m gui.machine.screen --libraries
	@$(PACKAGING)/bin/python -m resources.packaging

# The locked versions with their hashes, for every platform; no registry's address goes in.
lock: setup
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
		--no-header --no-annotate --no-emit-index-url --output-file requirements.lock
	$(BIN)/uv pip compile --quiet --group pyproject.toml:fuzz --python-version 3.11 --generate-hashes \
		--no-header --no-annotate --no-emit-index-url --output-file requirements-fuzz.lock

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
