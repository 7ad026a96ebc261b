"""Nothing stands in the house that only its tests call: what is defined is named again somewhere in it."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HOUSE = ("gis", "layers", "commands", "views", "data", "distribution")
# Named by a framework or by a test that holds data to them, and why.
KNOWN = {
    "list_commands": "click asks a group for it",
    "resolve_command": "click asks a group for it",
    "to_string": "starlette asks a convertor for it",
    "spec_json": "the template of a layer names it",
    "offsets_rise": "what the tests of the reader hold its plain text to",
    "HOWS": "the ways of naming a region, held against the words for them",
    "DETAILS": "the details of boundaries, held against the bundled files",
}
_WORD = re.compile(r"\w+")
# Docstrings and comments.
_ASIDE = re.compile(r'r?"""[\s\S]*?"""|^ *#.*$', re.MULTILINE)
_COMMAND = re.compile(r"^@[\w.]*(?:command|group)\([\s\S]*?^def \w+", re.MULTILINE)
_DEFINED = re.compile(r"^(?: *(?:def|class) |(?=[\w, ]+(?:: .+)? = ))(\w+)", re.MULTILINE)


def unused(sources: list[str], further: str) -> set[str]:
    """Return the names that are defined in some modules and named nowhere else in them or in further texts.

    Functions, methods, classes and constants count; not what Python calls by itself, nor commands, which click
    registers. A name in a docstring or a comment is no use of it.
    """
    defined: Counter[str] = Counter()
    named: Counter[str] = Counter(_WORD.findall(further))
    for source in sources:
        code = _ASIDE.sub("", source)
        named.update(_WORD.findall(code))
        defined.update(
            name for name in _DEFINED.findall(_COMMAND.sub("", code)) if not name.startswith("__")
        )
    return {name for name, count in defined.items() if named[name] <= count}


def unused_here(source: str) -> set[str]:
    """Return the private names of a module that it defines and does not name again: another module may have its own."""
    named = Counter(_WORD.findall(_ASIDE.sub("", source)))
    once = {name for name, count in named.items() if count == 1 and re.match("_[^_]", name)}
    if not once:  # as in most modules: these need not be parsed
        return once
    defined: set[str] = set()
    for part in ast.parse(source).body:
        if isinstance(part, ast.Assign | ast.AnnAssign):
            targets = part.targets if isinstance(part, ast.Assign) else [part.target]
            defined |= {
                n.id for target in targets for n in ast.walk(target) if isinstance(n, ast.Name)
            }
        elif isinstance(part, ast.FunctionDef | ast.ClassDef):
            defined.add(part.name)
    return defined & once


def test_what_is_defined_is_used():
    sources = [
        path.read_text(encoding="utf-8")
        for folder in HOUSE
        for path in sorted((ROOT / folder).rglob("*.py"))
    ]
    sources.append((ROOT / "app.py").read_text(encoding="utf-8"))
    # Style sheets repeat colours by value, and a test of theirs holds them to the table.
    colours = (ROOT / "gis" / "colours.py").read_text(encoding="utf-8")
    benchmarks = [path.read_text(encoding="utf-8") for path in (ROOT / "benchmarks").glob("*.py")]
    found = unused(sources, " ".join(benchmarks) + colours)
    assert found == set(KNOWN)


def test_a_function_that_only_a_docstring_names_is_found():
    lone = '"""See :func:`alone`."""\n\nFEW = 1\n\n\ndef alone(): ...\n\n\ndef used(): ...\n'
    assert unused([lone, "from a import used\n"], "") == {"alone", "FEW"}


def test_a_private_name_is_used_where_it_stands():
    """A constant of one module had been moved to another, and nobody saw that the first still had it."""
    found = {
        f"{path.relative_to(ROOT)}: {name}"
        for folder in HOUSE
        for path in (ROOT / folder).rglob("*.py")
        for name in unused_here(path.read_text(encoding="utf-8"))
    }
    assert found == set()
    lone = "_A, _B = 1, 2\n_C: int = 3\n\n\ndef _d():\n    return _A\n\n\ndef e():\n    # _B\n    return _d()\n"
    assert unused_here(lone + '"""_C"""\n') == {"_B", "_C"}
