"""The catalogue of messages and the code that reads it agree, in both languages."""

from __future__ import annotations

import ast
import inspect
import re
import string
from functools import cache
from pathlib import Path

import pytest

from gis import catalog, errors
from gis.errors import AtlasError
from gis.words import catalogue
from tests.sources import parsed

ROOT = Path(__file__).resolve().parents[1]
MESSAGES = catalogue.catalogue()
ERROR_NAMES = {
    name
    for name, member in inspect.getmembers(errors, inspect.isclass)
    if issubclass(member, AtlasError)
}
# Keys that are made of two words the code never spells side by side: prefix and reason.
BUILT = {
    "precision.": "codes of the sites table",
    "status.": "codes of the plan tables",
    "category.": "codes of the plan tables",
    "resource.": "titles of the data package, by name",
    "cited.": "sources, licences and vintages, looked up by their words in the data package",
    "industry_class.": "sections and divisions of GB/T 4754, looked up by their words in the standard",
    "field.route_": "fields of routes, named by their totals",
    "compared.column.gi_": "columns of Getis and Ord, named by DataFrame.add_prefix",
}
KEY = re.compile(r"[a-z_]+(\.[A-Za-z0-9_/ -]+)+")


def code_files() -> list[Path]:
    folders = [
        ROOT / name for name in ("gis", "layers", "commands", "views", "benchmarks", "distribution")
    ]
    files = [path for folder in folders for path in sorted(folder.rglob("*.py"))]
    return [*(f for f in files if "messages" not in f.parts), ROOT / "app.py"]


@cache
def trees() -> dict[Path, ast.Module]:
    return {path: parsed(path.read_text(encoding="utf-8")) for path in code_files()}


@cache
def nodes() -> tuple[tuple[Path, ast.AST], ...]:
    """Return the nodes of the code that a key, or a part of one, can stand in, each with its file; walked once."""
    kinds = (ast.Constant, ast.AnnAssign, ast.FunctionDef, ast.keyword, ast.JoinedStr, ast.Call)
    return tuple(
        (path, node)
        for path, tree in trees().items()
        for node in ast.walk(tree)
        if isinstance(node, kinds)
    )


@cache
def words() -> frozenset[str]:
    """Return every text that can fill the gap of a key: literals of the code, cells of the data."""
    found = {
        node.value
        for _, node in nodes()
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    # Names of functions, fields and keyword arguments are looked up by their own name here and there.
    for _, node in nodes():
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
        elif isinstance(node, ast.FunctionDef):
            found.add(node.name)
        elif isinstance(node, ast.keyword) and node.arg:
            found.add(node.arg)
    for resource in catalog.descriptor()["resources"]:
        folder, _, file = resource["path"].partition("/")
        if file.endswith(".csv") and folder != "boundaries":
            for row in catalog.rows(resource["name"]):
                found |= set(row.values()) | set(row)
    # A factor such as road.fixed_cost is also looked up by its second word.
    found |= {word.partition(".")[2] for word in found if re.fullmatch(r"\w+\.\w+", word)}
    return frozenset(found)


@cache
def patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return what the code builds, as beginning and pattern: ``f"map.{word}"`` and ``name("map", word)``."""
    built = set()
    for _, node in nodes():
        if isinstance(node, ast.JoinedStr):
            parts = [
                re.escape(part.value) if isinstance(part, ast.Constant) else "(.+)"
                for part in node.values
            ]
            if re.match(r"[a-z_.\\]{4,}", parts[0]):
                built.add((str(node.values[0].value), "".join(parts)))
        elif _called(node) == "name" and isinstance(node.args[0], ast.Constant):
            beginning = f"{node.args[0].value}."
            built.add((beginning, re.escape(beginning) + "(.+)"))
    return tuple((beginning, re.compile(pattern)) for beginning, pattern in sorted(built))


def _called(node: ast.AST) -> str:
    """Return the name of a called function that has an argument, or an empty text."""
    if not isinstance(node, ast.Call) or not node.args:
        return ""
    function = node.func
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


@cache
def readings() -> list[tuple[str, str, set[str] | None]]:
    """Return place, key and value names of every literal reading; None where values are passed on."""
    found = []
    for path, node in nodes():
        called = _called(node)
        if called != "text" and called not in ERROR_NAMES:
            continue
        first = node.args[0]
        if not isinstance(first, ast.Constant) or not isinstance(first.value, str):
            continue
        if not KEY.fullmatch(first.value):
            continue
        names = {keyword.arg for keyword in node.keywords} - {"lang"}
        place = f"{path.relative_to(ROOT)}:{node.lineno}"
        found.append((place, first.value, None if None in names else names))
    return found


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def is_said(word: str, depth: int = 2) -> bool:
    """Return whether the code or the data says a word, whole or put together from said words."""
    if word in words():
        return True
    prefix, _, code = word.rpartition(".")
    if prefix in words() and code in words():  # a prefix kept in a variable: name(prefix, code)
        return True
    matches = (pattern.fullmatch(word) for start, pattern in patterns() if word.startswith(start))
    return depth > 0 and any(m and all(is_said(w, depth - 1) for w in m.groups()) for m in matches)


def is_used(key: str) -> bool:
    return key.startswith(tuple(BUILT)) or is_said(key)


def test_there_is_something_to_read():
    assert len(MESSAGES) > 300
    assert len(readings()) > 150
    assert {"UnknownNameError", "SettingError", "OutputError"} <= ERROR_NAMES


@pytest.mark.parametrize("lang", catalogue.LANGUAGES)
def test_every_message_exists_in_both_languages(lang):
    position = catalogue.LANGUAGES.index(lang)
    assert [
        key for key, pair in MESSAGES.items() if len(pair) != 2 or not pair[position].strip()
    ] == []


def test_keys_are_spelled_alike():
    assert [key for key in MESSAGES if not KEY.fullmatch(key)] == []


def test_both_languages_take_the_same_values():
    assert [key for key, (zh, en) in MESSAGES.items() if fields(zh) != fields(en)] == []


def test_every_placeholder_has_a_name():
    assert [key for key, (zh, _) in MESSAGES.items() if "" in fields(zh)] == []


def test_every_key_that_the_code_reads_exists():
    assert [(place, key) for place, key, _ in readings() if key not in MESSAGES] == []


def test_every_reading_gives_the_values_that_the_message_takes():
    wrong = [
        (place, key, sorted(names ^ fields(MESSAGES[key][0])))
        for place, key, names in readings()
        if names is not None and key in MESSAGES and names != fields(MESSAGES[key][0])
    ]
    assert wrong == []


def test_no_message_is_left_unread():
    assert [key for key in MESSAGES if not is_used(key)] == []


def test_an_unread_message_would_be_seen():
    assert not is_used("layout.nobody_reads_this")
    assert is_used("layout.empty")  # literal
    assert is_used("layout.matrix")  # built: f"layout.{tab}"
    assert is_used("link.collaboration")  # a code of the links table


def test_errors_speak_both_languages():
    fault = errors.UnknownNameError("error.unknown_plan", found="x", nearest="y")
    assert "“x”" in fault.message("zh")
    assert fault.message("zh") == str(fault)
    assert fault.message("en") != fault.message("zh")


# What is counted has one word for it on every page: an industry at a place is 项, a target 个, a record or a tie 条.
_COUNTED = re.compile(
    r"条布局|[条项]目标|布局 ?\{\w+(?::[^}]*)?\} ?条|目标 ?\{\w+(?::[^}]*)?\} ?[条项]"
)


def test_what_is_counted_has_one_measure_word():
    odd = {key: said for key, (said, _) in MESSAGES.items() if _COUNTED.search(said)}
    assert odd == {}
    assert all(map(_COUNTED.search, ("本文件含{rows}条布局记录", "目标 {targets} 条")))
    assert not _COUNTED.search("布局记录 {rows} 条，目标 {targets} 个")


def test_chinese_pages_count_no_millions_of_tonnes_and_no_km():
    """Files keep the unit of their source, and name it so in the head of the column."""
    odd = {
        key for key, (said, _) in MESSAGES.items() if re.search(r"百万吨|km²|(?<![\w{])km\b", said)
    }
    assert {
        key for key in odd if not key.startswith(("balance.column.", "plant_unit.", "quantity."))
    } == set()
