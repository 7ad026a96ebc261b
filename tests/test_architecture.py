"""The house keeps its plan (tests/floors.py), and every rule of it can fail."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.floors import (
    BROUGHT,
    BUDGETS,
    DISTRIBUTIONS,
    FLOORS,
    FORBIDDEN_NAMES,
    MAX_LINES,
    READERS,
    STRANGERS,
)

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("gis", "layers", "views", "data")
OPENING = {
    "open", "read_text", "read_bytes", "write_text", "write_bytes", "read_csv", "read_parquet",
    "read_excel", "read_file", "read_json", "loadtxt", "genfromtxt", "fromfile",
}  # fmt: skip
# Calls of these names that open no file of ours.
HARMLESS = {
    "os.open", "workspace.read_text", "workspace.write_text", "workspace.write_bytes",
}  # fmt: skip
PLACES = {
    module: (floor.number, step)
    for floor in FLOORS
    for step, modules in enumerate(floor.steps)
    for module in modules
}


def modules(root: Path) -> dict[str, Path]:
    """Return every module of the house by its dotted name; packages by theirs."""
    files = [path for package in PACKAGES for path in sorted((root / package).rglob("*.py"))]
    found = {
        ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__"): path
        for path in files
    }
    if (root / "app.py").is_file():
        found["app"] = root / "app.py"
    return found


def place(module: str) -> tuple[float, int] | None:
    """Return floor and step of a module; the messages stand together under their package."""
    return PLACES.get("gis.messages" if module.startswith("gis.messages.") else module)


def imports(tree: ast.Module, module: str, known: set[str]) -> Iterator[tuple[int, str]]:
    """Yield line and full name of every import, wherever it stands in the module."""
    package = module.split(".")
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level] if node.level else []
            source = ".".join([*base, *([node.module] if node.module else [])])
            for alias in node.names:
                # `from gis import crs` imports a module, `from gis.crs import to_metric` a name.
                full = f"{source}.{alias.name}"
                yield node.lineno, full if full in known else source


def is_within(module: str, owner: str) -> bool:
    return module == owner or module.startswith(f"{owner}.")


def dotted(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return f"{dotted(node.value)}.{node.attr}" if isinstance(node, ast.Attribute) else ""


def openings(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield line and name of every call that opens a file."""
    from_workspace = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "gis.workspace"
        for alias in node.names
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else dotted(node.func)
        if name in OPENING and dotted(node.func) not in HARMLESS | from_workspace:
            yield node.lineno, name


def cycles(graph: dict[str, set[str]]) -> Iterator[str]:
    """Yield every import that closes a ring."""
    done: set[str] = set()

    def visit(module: str, path: tuple[str, ...]) -> Iterator[str]:
        if module in path:
            yield " -> ".join([*path[path.index(module) :], module])
            return
        if module in done:
            return
        for other in sorted(graph.get(module, ())):
            yield from visit(other, (*path, module))
        done.add(module)

    for module in sorted(graph):
        yield from visit(module, ())


def faults(root: Path) -> list[str]:
    """Return every break of the plan as ``kind: where: what``."""
    found: list[str] = []
    house = modules(root)
    graph: dict[str, set[str]] = {}
    for module, path in house.items():
        text = path.read_text(encoding="utf-8")
        tree = ast.parse(text)
        if path.name == "__init__.py":
            if len(tree.body) != 1 or ast.get_docstring(tree) is None:
                found.append(f"init: {module}: a package file holds a docstring and nothing else")
            continue
        found += shape_faults(module, len(text.splitlines()))
        graph[module] = set()
        for line, target in imports(tree, module, set(house)):
            if target.split(".")[0] in (*PACKAGES, "app"):
                found += own_faults(f"{module}:{line}", module, target, house)
                graph[module].add(target)
            else:
                found += outside_faults(f"{module}:{line}", module, target.split(".")[0])
        if not any(is_within(module, reader) for reader in READERS):
            found += [f"file: {module}:{line}: {name}() here" for line, name in openings(tree)]
    return found + [f"cycle: {ring}" for ring in cycles(graph)]


def shape_faults(module: str, lines: int) -> Iterator[str]:
    if lines > MAX_LINES:
        yield f"size: {module}: {lines} lines, at most {MAX_LINES}"
    if module.rpartition(".")[2] in FORBIDDEN_NAMES:
        yield f"name: {module}: name the noun it is about"
    if place(module) is None:
        yield f"unplaced: {module}: give it a floor in tests/floors.py"


def outside_faults(where: str, module: str, package: str) -> Iterator[str]:
    if package == "tests":
        yield f"upward: {where}: the house does not import its tests"
    elif package in sys.stdlib_module_names:
        return
    elif package not in BUDGETS:
        yield f"budget: {where}: {package} is in no budget"
    elif not any(is_within(module, owner) for owner in BUDGETS[package]):
        yield f"budget: {where}: {package} belongs to {', '.join(BUDGETS[package])}"


def own_faults(where: str, module: str, target: str, house: dict[str, Path]) -> Iterator[str]:
    if house.get(target, Path()).name == "__init__.py" and target != "gis.messages":
        yield f"package: {where}: import a module of {target}, not the package"
        return
    own, other = place(module), place(target)
    if own is not None and other is not None and other >= own:
        yield f"upward: {where}: {target} stands on {other}, {module} on {own}"
    for stranger, owner, reason in STRANGERS:
        if is_within(module, stranger) and is_within(target, owner):
            yield f"stranger: {where}: {target}; {reason}"


def test_the_house_keeps_its_plan():
    assert faults(ROOT) == []


def test_the_plan_names_no_module_that_is_gone():
    assert sorted(set(PLACES) - set(modules(ROOT))) == []


def test_no_module_stands_on_two_floors():
    listed = [m for floor in FLOORS for step in floor.steps for m in step]
    assert sorted(m for m in set(listed) if listed.count(m) > 1) == []
    assert [floor.number for floor in FLOORS] == sorted(floor.number for floor in FLOORS)


def test_measures_are_one_step():
    # And one step cannot import itself: so no measure imports another.
    (measures,) = [floor for floor in FLOORS if floor.number == 3]
    assert len(measures.steps) == 1
    assert "gis.specialisation" in measures.steps[0]


def test_every_import_is_required():
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    lines += (ROOT / "requirements-dev.txt").read_text(encoding="utf-8").splitlines()
    required = {re.split(r"[<>=~\s]", line)[0].lower() for line in lines if line[:1].isalpha()}
    used = {
        target.split(".")[0]
        for module, path in modules(ROOT).items()
        for _, target in imports(ast.parse(path.read_text(encoding="utf-8")), module, set())
    }
    outside = used - set(sys.stdlib_module_names) - {*PACKAGES, "app", "__future__"}
    missing = {
        name for name in outside - set(BROUGHT) if DISTRIBUTIONS.get(name, name) not in required
    }
    assert missing == set()
    assert set(BROUGHT.values()) <= required
    assert set(BUDGETS) <= outside, "a budget without a user"


def test_files_are_opened_where_somebody_opens_them():
    house = modules(ROOT)
    for reader in READERS.keys() - {"data"}:
        tree = ast.parse(house[reader].read_text(encoding="utf-8"))
        assert list(openings(tree)), f"{reader} opens no file any more"


def test_packages_of_the_tests_hold_a_docstring_only():
    for path in sorted((ROOT / "tests").rglob("__init__.py")):
        body = ast.parse(path.read_text(encoding="utf-8")).body
        assert len(body) == 1, path
        assert isinstance(body[0], ast.Expr), path


# The rules can fail: each is broken on purpose in a small copy of the house.

SOUND = {
    "gis/__init__.py": '"""The domain."""\n',
    "gis/messages/__init__.py": '"""Words."""\n',
    "gis/messages/words.py": "MESSAGES = {}\n",
    "gis/i18n.py": "import gis.messages as folder\n",
    "gis/errors.py": "from gis.i18n import text\n",
    "gis/catalog.py": "from pathlib import Path\n\nfrom gis.errors import E\n\nPath('x').read_bytes()\n",
    "gis/endowment.py": "import numpy as np\n\nfrom gis import catalog\n",
    "gis/specialisation.py": "def f():\n    from gis.catalog import table\n",
    "layers/__init__.py": '"""Layers."""\n',
    "layers/layer.py": "import folium\n\nfrom gis import catalog\n",
    "views/__init__.py": '"""Pages."""\n',
    "views/layout.py": "import streamlit as st\n\nfrom layers import layer\n",
    "app.py": "import streamlit as st\n\nfrom views import layout\n",
}
PLANTED = {
    "upward by name": ("gis/catalog.py", "from gis.endowment import f\n", "upward: gis.catalog:1"),
    "upward by module": ("gis/catalog.py", "from gis import endowment\n", "upward: gis.catalog:1"),
    "upward in a function": (
        "gis/catalog.py",
        "def f():\n    from gis import endowment\n",
        "upward: gis.catalog:2",
    ),
    "upward by plain import": ("gis/errors.py", "import gis.catalog\n", "upward: gis.errors:1"),
    "upward, relative": ("gis/catalog.py", "from . import endowment\n", "upward: gis.catalog:1"),
    "upward for types only": (
        "gis/catalog.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from gis import endowment\n",
        "upward: gis.catalog:3",
    ),
    "domain imports layers": ("gis/endowment.py", "from layers import layer\n", "upward: gis.endowment"),
    "measure imports measure": (
        "gis/endowment.py",
        "from gis import specialisation\n",
        "upward: gis.endowment:1",
    ),
    "house imports tests": ("gis/endowment.py", "from tests import floors\n", "upward: gis.endowment:1"),
    "cycle": ("gis/errors.py", "from gis import catalog\n", "cycle: gis.catalog -> gis.errors"),
    "page imports command": ("views/layout.py", "from gis.cli import text\n", "stranger: views.layout:1"),
    "streamlit in the domain": ("gis/endowment.py", "import streamlit\n", "budget: gis.endowment:1"),
    "folium in a page": ("views/layout.py", "from folium import Map\n", "budget: views.layout:1"),
    "folium in a function": (
        "gis/endowment.py",
        "def f():\n    import folium.plugins\n",
        "budget: gis.endowment:2",
    ),
    "networkx anywhere": ("gis/endowment.py", "import networkx as nx\n", "budget: gis.endowment:1"),
    "a new package": ("gis/endowment.py", "import requests\n", "budget: gis.endowment:1"),
    "open": ("gis/endowment.py", "open('x')\n", "file: gis.endowment:1: open()"),
    "read_text": ("layers/layer.py", "from p import x\nx.read_text()\n", "file: layers.layer:2"),
    "read_csv": ("views/layout.py", "import pandas as pd\npd.read_csv('x')\n", "file: views.layout:2"),
    "read_parquet": (
        "gis/endowment.py",
        "import pandas\npandas.read_parquet('x')\n",
        "file: gis.endowment:2",
    ),
    "too long": ("gis/endowment.py", "x = 1\n" * 401, "size: gis.endowment: 401"),
    "unplaced": ("gis/novelty.py", "x = 1\n", "unplaced: gis.novelty"),
    "utils": ("gis/utils.py", "x = 1\n", "name: gis.utils"),
    "init with code": ("gis/__init__.py", '"""Doc."""\nx = 1\n', "init: gis"),
    "init without docstring": ("layers/__init__.py", "", "init: layers"),
    "package import": ("views/layout.py", "import layers\n", "package: views.layout:1"),
}  # fmt: skip


def build(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def test_a_sound_house_has_no_fault(tmp_path):
    assert faults(build(tmp_path, SOUND)) == []


@pytest.mark.parametrize("case", PLANTED)
def test_a_planted_violation_is_found(tmp_path, case):
    name, text, expected = PLANTED[case]
    found = faults(build(tmp_path, {**SOUND, name: text}))
    assert [fault for fault in found if fault.startswith(expected)], found
