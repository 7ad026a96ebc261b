"""Expressions are compiled when they are first asked, and every one of them can be."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re
import warnings
from pathlib import Path

import pytest

from gis.plans import reader
from gis.plans.reader.pattern import Pattern

FOLDER = Path(reader.__file__).parent


def test_an_expression_is_compiled_when_it_is_first_asked_and_then_nothing_stands_between():
    wrong = Pattern("(")
    assert Pattern(wrong.pattern + "甲)").fullmatch("甲")
    with pytest.raises(re.error):
        _ = wrong.search
    asked = Pattern("甲(乙)?")
    assert (asked.sub("丙", "甲乙甲"), asked.split("丁甲戊"), asked.findall("甲乙甲")) == (
        "丙丙", ["丁", None, "戊"], ["乙", ""],
    )  # fmt: skip
    assert asked.match.__self__ == re.compile("甲(乙)?")
    with pytest.raises(AttributeError):
        _ = asked.groups


def test_every_expression_of_the_reader_compiles_without_a_warning():
    for module in pkgutil.walk_packages(reader.__path__, reader.__name__ + "."):
        importlib.import_module(module.name)
    written = {one.pattern for one in gc.get_objects() if type(one) is Pattern} - {"("}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for expression in sorted(written):
            re.compile(expression)


def test_no_module_of_the_reader_compiles_what_a_short_text_does_not_ask():
    eager = [
        str(path.relative_to(FOLDER))
        for path in sorted(FOLDER.rglob("*.py"))
        if path.name != "pattern.py"
        and "formats" not in path.parts
        and "re.compile(" in path.read_text(encoding="utf-8")
    ]
    assert eager == []
