"""The rooms keep to themselves: contracts of import-linter, budgets, who opens files, sizes.

The contracts stand in pyproject.toml. Here they are run, a planted break of each kind is shown to
be caught, and what import-linter does not look at is checked by reading the code.
"""

from __future__ import annotations

import ast
import functools
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.sources import parsed

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("gis", "layers", "commands", "views", "data")
MAX_LINES = 400
MAX_MODULES = 20
# One prefix of message keys is one file: the only folder that grows with the number of subjects.
WIDE = {"gis/words/messages"}
FORBIDDEN_NAMES = ("utils", "util", "helpers", "helper", "common", "misc")
# Package files that are more than a docstring, and why.
FACES = {"gis/__init__.py"}

# Third-party package -> modules (or packages) that may import it. What is not here is not used.
BUDGETS: dict[str, tuple[str, ...]] = {
    "numpy": PACKAGES,
    "pandas": PACKAGES,
    "shapely": ("gis", "layers", "data"),
    "contourpy": ("gis.freight.contours",),
    "geopandas": ("gis.atlas", "gis.catalog", "gis.freight.reach", "gis.report", "layers", "data"),
    "pyarrow": (
        "gis.enterprises",
        "gis.freight.graph.access",
        "gis.freight.graph.lines",
        "gis.tables.cells",
        "gis.tables.formats.columnar",
        "gis.tables.formats.separated",
        "data",
    ),
    "pyproj": ("gis.enterprises.lists.parquet", "gis.project.packages", "layers.print.frame"),
    # Optional, each where it is asked for.
    "dask": ("gis.enterprises.runs",),
    "sedonadb": ("gis.enterprises.counties.engines",),
    "pyogrio": ("gis.project.packages", "layers.export.geopackage"),
    "scipy": ("gis", "data"),
    "streamlit": ("app", "views"),
    "starlette": ("views.server",),
    "folium": ("layers.layer", "layers.html"),
    "branca": ("layers.html",),
    "networkx": (
        "gis.clusters.core",
        "gis.clusters.graphml",
        "gis.clusters.ties",
        "gis.freight.graph.network",
    ),
    "libpysal": ("gis.space.neighbours", "gis.space.association", "gis.space.joint"),
    "esda": ("gis.space.association", "gis.space.joint"),
    "mapclassify": ("gis.space.classes",),
    "matplotlib": ("gis.charts", "layers.print.type"),
    "pylopdf_fonts_zh_cn": ("gis.charts.paper", "layers.print.type"),
    "cvttf_NotoSansCJK_Bold": ("layers.print.type",),
    "typst": ("layers.print.press",),
    "pptx": ("layers.print.slides",),
    "PIL": ("layers.print.logo", "layers.terrain.relief", "data.builders.land", "data.check"),
    "defusedxml": ("gis.project.kml", "layers.print.logo"),
    "xyzservices": ("layers.page.basemap",),
    "pmtiles": ("layers.page.pmtiles",),
    "segno": ("layers.print.factsheet",),
    # The one writer of workbooks.
    "openpyxl": ("gis.report._excel",),
    "python_calamine": ("gis.tables.formats.workbooks",),
    "xlrd": ("gis.tables.formats.workbooks",),
    "babel": ("gis.words.catalogue",),
    "tomli_w": ("gis.report.toml",),
    "wcwidth": ("gis.words.characters",),
    "rapidfuzz": ("gis.nearest",),
    "click": ("commands", "gis.__main__"),
    "lxml": ("gis.plans.reader.formats", "layers.print.logo", "layers.print.slides"),
    "pypdfium2": (
        "gis.plans.reader.formats.pdf",
        "gis.plans.reader.formats.baselines",
        "gis.plans.reader.formats.cropped",
        "gis.plans.reader.formats.grids",
        "gis.plans.reader.formats.unruled",
    ),
    "ahocorasick_rs": (
        "gis.plans.reader.places.names",
        "gis.plans.reader.places.gazetteer",
        "gis.plans.reader.vocabulary.lexicon",
    ),
    "highspy": ("gis.siting.solver",),
    "topojson": ("data.builders.packs",),
    "h5py": ("data.builders.relief",),
}
# Imported, and brought by a requirement that names them in its own requirements.
BROUGHT = {
    "branca": "folium", "xyzservices": "folium", "contourpy": "matplotlib", "pyogrio": "geopandas", "starlette": "streamlit",
}  # fmt: skip
DISTRIBUTIONS = {
    "python_calamine": "python-calamine", "tomli_w": "tomli-w", "pptx": "python-pptx",
    "PIL": "pillow",
    "pylopdf_fonts_zh_cn": "pylopdf-fonts-zh-cn", "cvttf_NotoSansCJK_Bold": "cvttf-notosanscjk-bold", "ahocorasick_rs": "ahocorasick-rs",
}  # fmt: skip

# Packages that take a second or more to import: a command that does not compute with them does not wait for them.
SLOW = ("esda", "libpysal", "mapclassify", "matplotlib.pyplot", "scipy.stats", "sklearn")

# Modules that open files, and why.
READERS = {
    "gis.catalog": "the bundled data",
    "gis.tables.files": "the user's files",
    "gis.enterprises.lists.points": "the user's lists, too large to be read whole",
    "gis.enterprises.lists.cuts": "the same, to find where they are cut",
    "gis.tables.marks.scan": "the parts of a workbook in memory",
    "gis.tables.formats.separated": "a text table in memory",
    "gis.plans.reader.formats.bounds": "the parts of a package that is in memory",
    "gis.plans.reader.formats.office": "the folder in which LibreOffice converts a file",
    "layers.assets": "scripts and styles that ship with the code",
    "gis.project.packages": "parts of a user's package, in memory and in a folder of its own for GDAL",
    "layers.print.logo": "a picture in memory",
    "layers.terrain.relief": "the bundled picture, proven and in memory",
    "layers.terrain.rivers": "the bundled rivers, proven and in memory",
    "layers.page.pmtiles": "tiles of the user's file, of which only those that show are read",
    "views.widgets.map_panel": "the component's own script",
    "views.server.kit": "the kit's own script",
    "views.server.start_page": "Streamlit's first page, and the style of its frame",
    "views.worker.letters": "tables in a letter of the worker process, in memory",
    "views.frame.search": "the component's own script and style",
    "views.layout.matrix_panel": "the component's own script and style",
    "views.reading.text_panel": "the component's own script",
    "views.widgets.sheet_panel": "the component's own script and style",
    "data": "the build makes files",
}
OPENING = {
    "open", "read_text", "read_bytes", "write_text", "write_bytes", "read_csv", "read_parquet",
    "read_excel", "read_file", "read_json", "loadtxt", "genfromtxt", "fromfile",
}  # fmt: skip
# Calls of these names that open no file of ours.
HARMLESS = {"os.open", "files.read_text", "files.write_text", "files.write_bytes"}


def modules(root: Path = ROOT) -> dict[str, Path]:
    """Return every module of the house by its dotted name; packages by theirs."""
    found = {
        ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__"): path
        for package in PACKAGES
        for path in sorted((root / package).rglob("*.py"))
    }
    return {**found, "app": root / "app.py"} if (root / "app.py").is_file() else found


@functools.cache
def walked(tree: ast.Module) -> tuple[ast.AST, ...]:
    """Return the imports and calls of a module, wherever they stand; it is walked once."""
    return tuple(
        node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom | ast.Call)
    )


def imports(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield line and source of every absolute import, wherever it stands in the module."""
    for node in walked(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.lineno, node.module


def waits(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield line and name of every slow import that runs when the module is imported."""
    for node in tree.body:
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        yield from (
            (node.lineno, name) for name in names if any(within(name, slow) for slow in SLOW)
        )


def within(module: str, owner: str) -> bool:
    return module == owner or module.startswith(f"{owner}.")


def dotted(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return f"{dotted(node.value)}.{node.attr}" if isinstance(node, ast.Attribute) else ""


def openings(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield line and name of every call that opens a file."""
    from_files = {
        alias.asname or alias.name
        for node in walked(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "gis.tables.files"
        for alias in node.names
    }
    for node in walked(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else dotted(node.func)
        if name in OPENING and dotted(node.func) not in HARMLESS | from_files:
            yield node.lineno, name


def faults(root: Path = ROOT) -> list[str]:
    """Return what import-linter does not look at, as ``kind: where: what``."""
    found: list[str] = []
    for module, path in modules(root).items():
        where = path.relative_to(root).as_posix()
        found += module_faults(module, where, path.read_text(encoding="utf-8"))
    return found + folder_faults(root)


@functools.cache
def module_faults(module: str, where: str, source: str) -> tuple[str, ...]:
    """Return the faults of one module; the same text is read once, however often it is asked for."""
    found: list[str] = []
    tree = parsed(source)
    if where.endswith("__init__.py"):
        bare = len(tree.body) == 1 and ast.get_docstring(tree) is not None
        if not bare and where not in FACES:
            found.append(f"init: {module}: a package file holds a docstring and nothing else")
        return tuple(found)
    lines = len(source.splitlines())
    if lines > MAX_LINES:
        found.append(f"size: {module}: {lines} lines, at most {MAX_LINES}")
    if module.rpartition(".")[2] in FORBIDDEN_NAMES:
        found.append(f"name: {module}: name the noun it is about")
    for line, target in imports(tree):
        found += outside_faults(f"{module}:{line}", module, target.split(".")[0])
    found += [
        f"slow: {module}:{line}: {name} belongs in the function that needs it"
        for line, name in waits(tree)
    ]
    if not any(within(module, reader) for reader in READERS):
        found += [f"file: {module}:{line}: {name}() here" for line, name in openings(tree)]
    return tuple(found)


def outside_faults(where: str, module: str, package: str) -> Iterator[str]:
    if package == "tests":
        yield f"upward: {where}: the house does not import its tests"
    elif package in sys.stdlib_module_names or package in (*PACKAGES, "app"):
        return
    elif package not in BUDGETS:
        yield f"budget: {where}: {package} is in no budget"
    elif not any(within(module, owner) for owner in BUDGETS[package]):
        yield f"budget: {where}: {package} belongs to {', '.join(BUDGETS[package])}"


def folder_faults(root: Path) -> list[str]:
    """Return folders that are too wide, or that import-linter would pass over without a word."""
    width: Counter[str] = Counter()
    found = []
    for path in (p for package in PACKAGES for p in (root / package).rglob("*.py")):
        width[path.parent.relative_to(root).as_posix()] += path.name != "__init__.py"
        if not (path.parent / "__init__.py").is_file():
            found.append(f"package: {path.parent.name}: without __init__.py no contract sees it")
    found += [
        f"width: {folder}: {count} modules, at most {MAX_MODULES}"
        for folder, count in width.items()
        if count > MAX_MODULES and folder not in WIDE
    ]
    return sorted(set(found))


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the contracts of a folder."""
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command as run; run()",
    ]
    return subprocess.run(
        [*command, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False
    )


def test_what_the_contracts_do_not_see_is_in_order():
    assert faults() == []


def test_few_functions_take_more_than_six_parameters_and_each_says_why():
    # The linter refuses the seventh (pyproject.toml); these are the places where it is told not to.
    excused = [
        f"{module}:{line}"
        for module, path in modules().items()
        for line in path.read_text(encoding="utf-8").splitlines()
        if "noqa" in line and "PLR0913" in line
    ]
    assert len(excused) <= 5
    assert [place for place in excused if not re.search(r"PLR0913 \(.{20,}\)", place)] == []
    assert "max-args = 6" in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_the_contracts_are_kept():
    said = lint(ROOT)
    assert said.returncode == 0, said.stdout
    assert "0 broken" in said.stdout


def test_the_entry_script_holds_no_page():
    # app.py lies outside every contract, so nothing but set-up may stand there.
    tree = ast.parse((ROOT / "app.py").read_text(encoding="utf-8"))
    assert {source.split(".")[0] for _, source in imports(tree)} <= {
        "__future__", "pathlib", "streamlit", "gis", "views", "importlib",
    }  # fmt: skip
    assert len((ROOT / "app.py").read_text(encoding="utf-8").splitlines()) <= 60


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the code in which rules are broken on purpose."""
    folder = tmp_path_factory.mktemp("house")
    for package in (*PACKAGES, "distribution"):
        shutil.copytree(
            ROOT / package,
            folder / package,
            ignore=lambda _, names: [n for n in names if "." in n and not n.endswith(".py")],
        )
    shutil.copy(ROOT / "app.py", folder)
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


# Path, text planted at its end, what the report names.
BREACHES = {
    "domain imports layers": ("gis/regions/tree.py", "import layers.layer\n", "gis.regions.tree -> layers.layer"),
    "a room reads the catalogue": ("gis/plans/targets.py", "import gis.catalog\n", "gis.plans.targets -> gis.catalog"),
    "a lower room looks up": ("gis/tables/cells.py", "import gis.regions.tree\n", "gis.tables.cells -> gis.regions.tree"),
    "rooms side by side": ("gis/freight/costs.py", "import gis.space.classes\n", "gis.freight.costs -> gis.space.classes"),
    "page imports command": ("views/layout/page.py", "import commands.text\n", "views.layout.page -> commands.text"),
    "domain imports the build": ("gis/schema.py", "import data.order\n", "gis.schema -> data.order"),
    "the set-up reads the catalogue": ("distribution/start.py", "import gis.catalog\n", "distribution.start -> gis.catalog"),
    "the set-up needs an installed package": ("distribution/lock.py", "import packaging\n", "distribution.lock -> packaging"),
    "streamlit in the domain": ("gis/errors.py", "import streamlit\n", "gis.errors -> streamlit"),
}  # fmt: skip


@pytest.fixture(scope="module")
def report(copy: Path) -> str:
    """What the contracts say when all of these stand in the house at once."""
    with planted(copy, [(name, line) for name, line, _ in BREACHES.values()]):
        said = lint(copy)
    assert said.returncode == 1
    return said.stdout


@contextmanager
def planted(folder: Path, lines: list[tuple[str, str]]) -> Iterator[None]:
    """Write text at the end of modules for the time being; make those that do not exist."""
    sound = {name: (folder / name).read_bytes() for name, _ in lines if (folder / name).exists()}
    for name, line in lines:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(sound.get(name, b"") + f"\n{line}".encode())
    yield
    for name, _ in lines:
        if name in sound:
            (folder / name).write_bytes(sound[name])
        else:
            (folder / name).unlink()


@pytest.mark.parametrize("breach", BREACHES)
def test_a_planted_breach_of_a_contract_is_caught(report, breach):
    assert BREACHES[breach][2] in report


PLANTED = {
    "folium in a page": ("views/layout/page.py", "from folium import Map\n", "budget: views.layout.page:"),
    "in a function": ("gis/schema.py", "def f():\n    import networkx\n", "budget: gis.schema:"),
    "a new package": ("gis/schema.py", "import requests\n", "budget: gis.schema:"),
    "tests in the house": ("gis/schema.py", "from tests import conftest\n", "upward: gis.schema:"),
    "a slow import": ("gis/space/joint.py", "from esda import Moran\n", "slow: gis.space.joint:"),
    "a slow part": ("gis/indicators/scaling.py", "from scipy import stats\n", "slow: gis.indicators.scaling:"),
    "open": ("gis/schema.py", "open('x')\n", "file: gis.schema:"),
    "read_csv": ("views/layout/page.py", "import pandas as pd\npd.read_csv('x')\n", "file: views.layout.page:"),
    "too long": ("gis/schema.py", "x = 1\n" * 401, "size: gis.schema: "),
    "utils": ("gis/utils.py", "x = 1\n", "name: gis.utils"),
    "init with code": ("layers/__init__.py", "x = 1\n", "init: layers"),
    "no init": ("views/novelty/page.py", "x = 1\n", "package: novelty"),
}  # fmt: skip


@pytest.fixture(scope="module")
def before(copy: Path) -> list[str]:
    """What is at fault in the copy where nothing is planted."""
    return faults(copy)


@pytest.mark.parametrize("case", PLANTED)
def test_a_planted_fault_is_found(copy, before, case):
    name, line, expected = PLANTED[case]
    assert not [fault for fault in before if fault.startswith(expected)]
    with planted(copy, [(name, line)]):
        found = faults(copy)
    assert [fault for fault in found if fault.startswith(expected)]


def test_a_folder_of_21_modules_is_too_wide(tmp_path):
    for number in range(21):
        path = tmp_path / "gis" / "room" / f"m{number}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x = 1\n", encoding="utf-8")
    assert "width: gis/room: 21 modules, at most 20" in folder_faults(tmp_path)


def test_every_import_is_required():
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    lines += (ROOT / "requirements-dev.txt").read_text(encoding="utf-8").splitlines()
    required = {re.split(r"[<>=~\s]", line)[0].lower() for line in lines if line[:1].isalpha()}
    used = {
        target.split(".")[0]
        for path in modules().values()
        for _, target in imports(parsed(path.read_text(encoding="utf-8")))
    }
    outside = used - set(sys.stdlib_module_names) - {*PACKAGES, "app", "__future__"}
    missing = {n for n in outside - set(BROUGHT) if DISTRIBUTIONS.get(n, n) not in required}
    assert missing == set()
    assert set(BROUGHT.values()) <= required
    assert set(BUDGETS) <= outside, "a budget without a user"


def test_files_are_opened_where_somebody_opens_them():
    house = modules()
    for reader in READERS.keys() - {"data"}:
        tree = parsed(house[reader].read_text(encoding="utf-8"))
        assert list(openings(tree)), f"{reader} opens no file any more"


def test_packages_of_the_tests_hold_a_docstring_only():
    for path in sorted((ROOT / "tests").rglob("__init__.py")):
        body = ast.parse(path.read_text(encoding="utf-8")).body
        assert len(body) == 1, path
        assert isinstance(body[0], ast.Expr), path


def needed(module: str, known: dict[str, Path]) -> set[str]:
    """Return the modules of the house that one needs when it runs: imports within functions too, those for types alone not."""
    found: set[str] = set()

    def walk(node: ast.AST) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test):
                continue
            if isinstance(child, ast.Import):
                found.update(one.name for one in child.names)
            elif isinstance(child, ast.ImportFrom) and child.module:
                names = {f"{child.module}.{one.name}" for one in child.names}
                found.update(names if names <= known.keys() else {*names, child.module})
            walk(child)

    walk(parsed(known[module].read_text(encoding="utf-8")))
    return (found & known.keys()) - {module}


def circles(known: dict[str, Path]) -> list[str]:
    """Return the modules that need each other: what is left when all that need nothing left are taken away, both ways."""
    left = {module: needed(module, known) for module in known}
    while True:
        wanted = set[str]().union(*left.values())
        free = {
            one for one, others in left.items() if not others & left.keys() or one not in wanted
        }
        if not free:
            return sorted(left)
        left = {one: others - free for one, others in left.items() if one not in free}


def test_no_modules_import_each_other_in_a_circle(tmp_path):
    """Of two modules that need each other neither is below: what both use has a place of its own."""
    house = {
        name: path
        for name, path in modules().items()
        if name.split(".")[0] in ("gis", "layers", "views", "commands")
    }
    assert circles(house) == []
    first, second = tmp_path / "a.py", tmp_path / "b.py"
    first.write_text("import b\n", encoding="utf-8")
    second.write_text("def late():\n    from a import thing\n", encoding="utf-8")
    assert circles({"a": first, "b": second}) == ["a", "b"]
