"""The documents speak of files, commands and tests that exist."""

from __future__ import annotations

import ast
import importlib
import re
import shlex
from pathlib import Path

import click
import pytest

from commands.table import COMMANDS

ROOT = Path(__file__).resolve().parents[1]
REQUIRED = (
    "README.md", "README.zh-CN.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE",
)  # fmt: skip
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
TOP = {path.name for path in ROOT.iterdir()}
# Made by `make`, a build or a user; named, never shipped.
MADE = {".venv", "out", "build"}


def texts() -> list:
    return [pytest.param(path, id=str(path.relative_to(ROOT))) for path in DOCUMENTS]


def code_lines(text: str) -> list[str]:
    """Return the lines of fenced blocks, and what stands between backticks."""
    blocks = re.findall(r"^```[^\n]*\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    prose = re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    lines = [line.strip() for block in blocks for line in block.splitlines()]
    return [line.removeprefix("$ ") for line in lines] + re.findall(r"`([^`\n]+)`", prose)


@pytest.mark.parametrize("name", REQUIRED)
def test_a_required_document_exists(name):
    assert (ROOT / name).is_file()
    assert len((ROOT / name).read_text(encoding="utf-8")) > 200


@pytest.mark.parametrize("path", texts())
def test_links_lead_somewhere(path):
    text = path.read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)\s]+)\)", text)
    local = [t.split("#")[0] for t in targets if not re.match(r"https?://|mailto:|#", t)]
    assert [t for t in local if not (path.parent / t).exists()] == []


@pytest.mark.parametrize("path", texts())
def test_named_files_exist(path):
    spans = re.findall(r"`([^`\n]+)`", path.read_text(encoding="utf-8"))
    named = [
        span.split("::")[0].rstrip("/")
        for span in spans
        if re.fullmatch(r"[\w.-]+(/[\w.-]+)+/?(::\w+)?", span) and span.split("/")[0] in TOP - MADE
    ]
    assert [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("path", texts())
def test_named_tests_exist(path):
    for file, name in re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", path.read_text(encoding="utf-8")):
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        functions = {n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)}
        assert name in functions, f"{file}::{name}"


@pytest.mark.parametrize("path", texts())
def test_make_targets_exist(path):
    rules = set(
        re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    )
    lines = code_lines(path.read_text(encoding="utf-8"))
    asked = {word for line in lines for word in re.findall(r"^make ([a-z]+)", line)}
    assert asked <= rules


@pytest.mark.parametrize("path", texts())
def test_modules_that_are_run_exist(path):
    lines = code_lines(path.read_text(encoding="utf-8"))
    for module in {m for line in lines for m in re.findall(r"python3? -m ([\w.]+)", line)}:
        if module.split(".")[0] in TOP:
            base = ROOT / module.replace(".", "/")
            assert base.with_suffix(".py").is_file() or (base / "__main__.py").is_file(), module


def command(name: str) -> click.Command:
    module, attribute = COMMANDS[name].split(":")
    found: click.Command = getattr(importlib.import_module(module), attribute)
    return found


@pytest.mark.parametrize("path", texts())
def test_commands_and_options_exist(path):
    for line in code_lines(path.read_text(encoding="utf-8")):
        match = re.search(r"python3? -m gis\s+([^|>#]+)", line)
        if not match or "…" in line or "..." in line:
            continue
        words = [w.strip("[]") for w in shlex.split(match.group(1), posix=True)]
        words = [
            w for w in words if w not in ("--lang", "zh", "en", "--help") and "--lang=" not in w
        ]
        if not words or not re.fullmatch(r"[a-z]+", words[0]):
            continue
        assert words[0] in COMMANDS, line
        known = {o for p in command(words[0]).params for o in (*p.opts, *p.secondary_opts)}
        asked = {w.split("=")[0] for w in words[1:] if w.startswith("--")}
        assert asked <= known | {"--lang"}, line


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_calls_inside_a_sentence_can_be_made(name):
    text = (ROOT / name).read_text(encoding="utf-8").replace("\n", " ")
    called = 0
    for words in map(shlex.split, re.findall(r"`(?:python -m gis )?([a-z-]+ [^`]*[^`\s])`", text)):
        if words[0] in COMMANDS and words[1:] and "form" not in words and "A" not in words:
            one = command(words[0])
            one.make_context(words[0], words[1:], resilient_parsing=False, obj="zh")
            called += 1
    assert called >= len(("read", "map", "sheet", "atlas", "deck", "place", "assign", "site"))


def test_both_readmes_tell_the_same():
    english, chinese = (
        (ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "README.zh-CN.md")
    )

    def shape(text: str) -> list[int]:
        prose = re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
        return [len(marks) for marks in re.findall(r"^(#+) ", prose, re.MULTILINE)]

    def commands(text: str) -> list[str]:
        # Each document shows the output in its own language.
        lines = (re.sub(r"\s*#.*| --lang (zh|en)", "", line) for line in code_lines(text))
        return sorted({line for line in lines if line.startswith(("make ", "python "))})

    assert shape(english) == shape(chinese)
    assert commands(english) == commands(chinese)


def test_architecture_names_every_folder():
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    for folder in ("gis", "layers", "views", "data", "tests", "benchmarks"):
        assert f"{folder}/" in text


@pytest.mark.parametrize("path", texts())
def test_no_document_knows_the_machine_it_was_written_on(path):
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"(?<![\w.])/(?:work|tmp|home|root)/", text)


def test_every_requirement_is_bounded():
    for name in ("requirements.txt", "requirements-dev.txt"):
        lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
        pins = [line for line in lines if line and not line.startswith(("#", "-r"))]
        assert all(re.search(r"[<>=~]=?\d", pin) for pin in pins), name


def test_modules_with_examples_are_run_as_doctests():
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert "--doctest-modules" in settings
    for folder in ("gis", "layers", "views", "data"):
        assert f'"{folder}"' in settings.split("testpaths")[1].split("]")[0]
