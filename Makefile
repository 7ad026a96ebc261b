# Cluster Atlas 产业集群图谱: `make app` starts the app, `make test` runs every test.
# Both set up their own virtual environment; nothing is needed but Python >= 3.11 and make.
PYTHON ?= python3
BIN := .venv/bin
# This machine alone unless HOST says otherwise; the first free port from 8501 unless PORT says otherwise.
HOST ?=
PORT ?=
# What the console says is Chinese; WORDS=en make app says it in English.
WORDS ?=
SPOKEN = $(if $(WORDS),--lang $(WORDS))
# For whom `make bundle` packs: win_amd64, linux_x86_64, linux_aarch64, macosx_arm64.
PLATFORM ?= win_amd64

.PHONY: help app setup ready fuzz test check bench bundle data findings clean
.DEFAULT_GOAL := help

help: ## show this help
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 16

app: ## set up and start the app on this machine alone (PORT=8600; HOST=0.0.0.0 shares it)
	@$(PYTHON) -m distribution.start --host "$(HOST)" $(if $(PORT),--port "$(PORT)") $(SPOKEN)

setup: ## set up what tests, checks and builds need
	@$(PYTHON) -m distribution.environment dev $(SPOKEN)

ready: setup
	$(BIN)/python -m tests.browser.chromium
	$(BIN)/python -m tests.writer

# The hundreds of processes that tests start share their byte code, whatever the shell says.
test: export PYTHONDONTWRITEBYTECODE =
test: ready ## set up and run every test, browser tests included
	$(BIN)/python -m pytest -n $(or $(WORKERS),3) --dist loadfile

fuzz: setup ## 100,000 mutated tables, settings, flows, names, plans and documents (FUZZ_CASES=5000 for fewer)
	FUZZ_CASES=$(or $(FUZZ_CASES),100000) $(BIN)/python -m pytest tests/test_fuzz.py

check: setup ## style, types, data drift
	$(BIN)/python -m ruff check .
	$(BIN)/python -m ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/python -m mypy
	$(BIN)/python -m data.build --check

bench: setup ## the ratios of the README's performance table
	$(BIN)/python -m benchmarks

bundle: ## pack a folder for machines without a network (PLATFORM=win_amd64 PYTHON=3.13; PROVE=1 installs it without one)
	@$(BUILDER) -m distribution.environment bundle $(SPOKEN)
	@$(BIN)/python -m distribution --platform $(PLATFORM) $(if $(BUNDLED),--python $(BUNDLED)) $(if $(PROVE),--prove) $(SPOKEN)

data: setup ## make every bundled file again from its source
	$(BIN)/python -m data.build

findings: ## run every script of findings/ against PyPI (half an hour or more)
	@failed=0; for s in findings/*.sh; do if bash $$s >/dev/null 2>&1; then echo "stands  $$s"; else echo "changed $$s"; failed=1; fi; done; exit $$failed

clean: ## remove the virtual environment and caches
	rm -rf .venv .setup.lock .pytest_cache .mypy_cache .ruff_cache .hypothesis

# `make bundle PYTHON=3.13` names the version to pack for; elsewhere PYTHON names an interpreter.
BUNDLED := $(shell echo "$(PYTHON)" | grep -oE '^[0-9]+\.[0-9]+$$')
BUILDER := $(if $(BUNDLED),python3,$(PYTHON))
