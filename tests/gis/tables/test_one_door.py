"""There is one parser of written numbers and one door for tables: a second one fails here."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
# Name of a call or import -> the modules that may have it, and why nobody else does.
ALONE = {
    "to_numeric": (),  # turns what it cannot read into nothing
    "genfromtxt": (),
    "read_excel": (),
    "load_workbook": (),  # trusts the dimension tag
    # Files larger than memory are read in parts; their cells go through the one parser.
    "read_csv": (
        "gis/catalog.py",
        "gis/tables/formats/separated.py",
        "gis/enterprises/lists/points.py",
    ),
    # industry.reader() reads codes of a classification, not tables.
    "reader": (
        "gis/catalog.py",
        "gis/tables/formats/separated.py",
        "gis/enterprises/lists/points.py",
        "gis/enterprises/industry.py",
    ),
    "DictReader": ("gis/catalog.py",),
    "CalamineWorkbook": ("gis/tables/formats/workbooks.py",),
    "open_workbook": ("gis/tables/formats/workbooks.py",),
    "ExcelWriter": ("gis/report/_excel.py",),
}


def named(tree: ast.Module) -> set[str]:
    """Return the last name of every call and what is imported by name."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            found.add(node.func.attr if isinstance(node.func, ast.Attribute) else "")
            found.add(node.func.id if isinstance(node.func, ast.Name) else "")
        elif isinstance(node, ast.ImportFrom):
            found |= {alias.name for alias in node.names}
    return found


def second_doors(root: Path) -> list[str]:
    """Return the modules that read a table or a written number on their own.

    A module in whose text none of the names stands, as in most, is not parsed.
    """
    return [
        f"{where}: {name}"
        for folder in ("gis", "layers", "commands", "views")
        for path in sorted((root / folder).rglob("*.py"))
        if any(name in (code := path.read_text(encoding="utf-8")) for name in ALONE)
        for name in sorted(named(ast.parse(code)) & ALONE.keys())
        if (where := path.relative_to(root).as_posix()) not in ALONE[name]
    ]


def test_there_is_one_door():
    assert second_doors(ROOT) == []


@pytest.mark.parametrize(
    "planted",
    [
        "import pandas as pd\npd.to_numeric([])\n",
        "from pandas import to_numeric\n",
        "import openpyxl\nopenpyxl.load_workbook('x')\n",
        "import csv\ncsv.reader([])\n",
    ],
)
def test_a_second_door_is_found(tmp_path, planted):
    (tmp_path / "gis").mkdir()
    (tmp_path / "gis" / "flows.py").write_text(planted, encoding="utf-8")
    assert second_doors(tmp_path)


def test_there_is_one_door_for_headings_of_degrees():
    """What heads degrees in a table of figures does in lists, plans and projects; no other module spells it."""
    from gis.enterprises.lists import headings as lists
    from gis.tables import coordinates, headings

    for title in ("经度", "经度（高德）", "百度经度", "东经", "lng_gcj02", "经度坐标", "X坐标"):
        assert headings.word(title) == coordinates.axis(title) == "lon"
        assert lists.usual([title], "lon") == title
    spelled = [
        path.relative_to(ROOT).as_posix()
        for path in sorted(ROOT.glob("[gvlc]*/**/*.py"))
        if '"longitude"' in path.read_text(encoding="utf-8")
    ]
    assert spelled == ["gis/tables/coordinates.py"]
