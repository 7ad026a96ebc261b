# Cluster Atlas 产业集群图谱: `make app` starts the app, `make test` runs every test.
# Both set up their own virtual environment; nothing is needed but Python >= 3.11 and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8501

.PHONY: help app test check bench data clean
.DEFAULT_GOAL := help

help: ## show this help
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 16

$(VENV)/.runtime: requirements.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/.dev: requirements.txt requirements-dev.txt | $(VENV)/.runtime
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

app: $(VENV)/.runtime ## set up and start the app on http://localhost:8501 (PORT=…)
	$(BIN)/python -m streamlit run app.py --server.port $(PORT)

test: $(VENV)/.dev ## set up and run every test, browser tests included
	$(BIN)/python -m tests.browser.chromium
	$(BIN)/python -m pytest

check: $(VENV)/.dev ## style, types, data drift
	$(BIN)/python -m ruff check .
	$(BIN)/lint-imports
	$(BIN)/python -m mypy
	$(BIN)/python -m data.build --check

bench: $(VENV)/.dev ## the ratios of the README's performance table
	$(BIN)/python -m benchmarks

data: $(VENV)/.dev ## make every bundled file again from its source
	$(BIN)/python -m data.build

clean: ## remove the virtual environment and caches
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
