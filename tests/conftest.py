"""A tiny made-up world for the tests. Nothing in it is real: no such regions, plans or sites exist.

Two provinces of unit squares in degrees, so that every area and centre can be checked by eye::

      lat
       2 +--------+--------+
         | 990300 | 980100 |
       1 +--------+--------+
         | 990100 | 990200 |
       0 +--------+--------+  lon
         0        1        2

``990000`` 甲省 has three prefectures, ``980000`` 乙省 one. Broken worlds are derived from the good
one, so that each differs from it in the one thing its name says.
"""

from __future__ import annotations

import gc
import os
from typing import Any

import geopandas as gpd
import pandas as pd
import pytest
import shapely
from hypothesis import is_hypothesis_test, settings

from gis.schema import REGION_COLUMNS, TABLES

# What takes a worker five seconds or more, longest first: most of these hold few tests.
LONGEST = (
    "tests/browser",
    "tests/views/logistics/test_page.py",
    "tests/distribution/test_installed.py",
    "tests/distribution/test_environment.py",
    "tests/gis/enterprises/test_runs.py",
    "tests/commands/test_freight.py",
    "tests/views/siting/test_page.py",
    "tests/layers/print/test_sheet.py",
    "tests/commands/test_handover.py",
    "tests/commands/test_collaboration.py",
    "tests/views/compare/test_page.py",
    "tests/commands/test_compare.py",
    "tests/distribution/test_page.py",
    "tests/layers/prospectus/test_document.py",
    "tests/views/scenarios/test_page.py",
    "tests/views/widgets/test_settings_panel.py",
    "tests/views/worker/test_worker.py",
    "tests/test_fuzz.py",
    "tests/gis/freight/test_network.py",
    "tests/layers/freight/test_freight_layers.py",
    "tests/views/compare/test_own_panel.py",
    "tests/views/export/test_page.py",
    "tests/commands/test_joint.py",
    "tests/gis/clusters/test_sentences.py",
    "tests/test_architecture.py",
    "tests/views/logistics/test_link.py",
    "tests/layers/export/test_hostile.py",
    "tests/views/nation/test_page.py",
    "tests/gis/charts/test_comparisons.py",
    "tests/data/test_package.py",
    "tests/layers/test_packs.py",
    "tests/layers/export/test_placing.py",
    "tests/commands/test_scenario.py",
    "tests/commands/test_panel.py",
    "tests/commands/test_site.py",
    "tests/gis/clusters/test_chance.py",
    "tests/views/layout/test_dossier_panel.py",
)
# What reads all of the code parses it once (tests/sources.py) where one worker has both.
TOGETHER = {"tests/test_messages.py": "tests/test_architecture.py"}


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Keep a file on one worker, with what its tests share, and all that need the browser on one.

    A second browser and a second server cost more than they save: each starts for seconds, and its
    first look at every page is the slow one. What takes longest begins first: the rest goes by its
    number of tests, and a long file of few tests would begin when the other workers are at their end.
    """
    if config.getoption("dist") != "loadfile":
        return None
    from xdist.scheduler import LoadFileScheduling

    class Whole(LoadFileScheduling):
        def _split_scope(self, nodeid: str) -> str:
            file: str = super()._split_scope(nodeid)
            if file.startswith("tests/browser/"):
                return "tests/browser"
            return TOGETHER.get(file, file)

        def _assign_work_unit(self, node: object) -> None:
            longest = next((file for file in LONGEST if file in self.workqueue), None)
            if longest is not None:
                self.workqueue.move_to_end(longest, last=False)
            super()._assign_work_unit(node)

    return Whole(config, log)


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Let a worker tell how each test went, and of its beginning and its end only what went wrong.

    A test is told in three reports, and the two that say nothing cost as much as the third.
    """
    plugins = config.pluginmanager.get_plugins()
    worker = next((one for one in plugins if type(one).__name__ == "WorkerInteractor"), None)
    if worker is None or config.getoption("durations"):
        return
    send = worker.sendevent

    def send_news(name: str, **what: Any) -> None:
        report = what.get("data") if name == "testreport" else None
        if report is None or report["when"] == "call" or report["outcome"] != "passed":
            send(name, **what)

    worker.sendevent = send_news


# Files of tests need not survive a power cut: GDAL would wait for the disk a hundred times a GeoPackage.
os.environ.setdefault("OGR_SQLITE_SYNCHRONOUS", "OFF")

# Strings of tables are kept as the server keeps them (views.server.upkeep), which is faster where tables are
# small; the legs (.ci/legs) keep them as commands do.
pd.set_option("mode.string_storage", os.environ.get("STRING_STORAGE", "python"))

# Tests make much that lives to their end: to look for cycles in it so often takes a twentieth of the suite.
gc.set_threshold(100_000, 50, 100)


def pytest_collection_finish() -> None:
    """Look for cycles no more in what is loaded by now: it stays to the end."""
    gc.freeze()


# The same examples at every run: a test that fails fails for everyone.
settings.register_profile("atlas", deadline=None, derandomize=True, database=None)
settings.load_profile("atlas")

# The legs (.ci/legs) ask whether another Python, or another pandas, answers as this one does. For that a few cases of
# a kind say what all say; every test of theirs but those marked ``once`` is run.
IS_LEG = bool(os.environ.get("LEG"))
FEW_CASES, FEW_EXAMPLES = 3, 10


def few(cases: list[pytest.Item]) -> list[pytest.Item]:
    """Return the first case of a test, the one in the middle and the last."""
    if len(cases) <= FEW_CASES:
        return cases
    return [cases[0], cases[len(cases) // 2], cases[-1]]


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave to a leg what it asks for: a few cases of each test, few examples of each property."""
    if not IS_LEG:
        return
    cases: dict[str, list[pytest.Item]] = {}
    for item in items:
        cases.setdefault(item.nodeid.partition("[")[0], []).append(item)
    kept = {
        id(item)
        for of_one in cases.values()
        for item in few(of_one)
        if not item.get_closest_marker("once")
    }
    config.hook.pytest_deselected(items=[item for item in items if id(item) not in kept])
    items[:] = [item for item in items if id(item) in kept]
    for item in items:
        test = getattr(item, "obj", None)
        if is_hypothesis_test(test):
            # What a test asks for by itself goes over any profile.
            asked = test._hypothesis_internal_use_settings
            test._hypothesis_internal_use_settings = settings(
                asked, max_examples=min(asked.max_examples, FEW_EXAMPLES)
            )


HOSTILE_NAMES = (
    "</script><script>window.hacked=1</script>",
    "<img src=x onerror=window.hacked=1>",
    "${window.hacked=1}",
    "{{ 7 * 7 }}{% raw %}{# no #}",
    "';window.hacked=1;//\"",
    "`+(window.hacked=1)+`",
    "\u2028window.hacked=1\u2029",
    "<!--<script>",
    "=1+1\\",
)


def _region(adcode: str, name: str, level: str, lon: float, lat: float) -> dict[str, object]:
    province = f"{adcode[:2]}0000"
    is_province = level == "province"
    return {
        "adcode": adcode,
        "name": name,
        "short_name": name[:-1],
        "level": level,
        "parent_adcode": "100000" if is_province else province,
        "prefecture_adcode": None if is_province else adcode,
        "province_adcode": province,
        "lon": lon,
        "lat": lat,
        "area_km2": 100.0,
    }


@pytest.fixture
def regions() -> pd.DataFrame:
    """All six regions of the world, as ``gis.catalog.regions`` gives them."""
    rows = [
        _region("990000", "甲省", "province", 0.75, 0.75),
        _region("980000", "乙省", "province", 1.5, 1.5),
        _region("990100", "甲东市", "prefecture", 0.5, 0.5),
        _region("990200", "甲西市", "prefecture", 1.5, 0.5),
        _region("990300", "甲北市", "prefecture", 0.5, 1.5),
        _region("980100", "乙南市", "prefecture", 1.5, 1.5),
    ]
    return pd.DataFrame(rows, columns=list(REGION_COLUMNS))


@pytest.fixture
def prefectures(regions: pd.DataFrame) -> pd.DataFrame:
    return regions[regions["level"] == "prefecture"].reset_index(drop=True)


@pytest.fixture
def squares(prefectures: pd.DataFrame) -> gpd.GeoDataFrame:
    """The prefectures with their unit squares."""
    shapes = [
        shapely.box(lon - 0.5, lat - 0.5, lon + 0.5, lat + 0.5)
        for lon, lat in zip(prefectures["lon"], prefectures["lat"], strict=True)
    ]
    return gpd.GeoDataFrame(prefectures, geometry=shapes, crs="EPSG:4490")


def designation(number: int, category: str, industry: str, **values: object) -> dict[str, object]:
    """Return one made-up row of the table ``designations``; the industry's id is its name."""
    row: dict[str, object] = dict.fromkeys(TABLES["designations"])
    row |= {
        "designation_id": f"made-up/{number}",
        "plan_id": "made-up",
        "category": category,
        "industry_id": industry,
        "industry": industry,
        "status": "planned",
        "locator": f"第{number}项",
    }
    return row | values


@pytest.fixture
def designations() -> pd.DataFrame:
    """Nine rows: three categories of fill, one province-wide, one without place, two sites, badges.

    990100: strengthen 玻璃 陶瓷 石材, cultivate 门窗 · 990200: strengthen 玻璃 · 甲省: cultivate 砂石.
    """
    east = {"region_code": "990100", "region_name": "甲东市"}
    west = {"region_code": "990200", "region_name": "甲西市"}
    rows = [
        designation(1, "strengthen", "玻璃", **east),
        designation(2, "strengthen", "陶瓷", **east),
        designation(3, "strengthen", "石材", **east),
        designation(4, "cultivate", "门窗", **east),
        designation(5, "strengthen", "玻璃", **west),
        designation(6, "cultivate", "砂石", region_code="990000", region_name="甲省"),
        designation(7, "cultivate", "涂料", place="有条件地区"),
        designation(8, "park", "玻璃", **east, site_id="p", site="甲园"),
        designation(9, "base", "陶瓷", **east, site_id="b", site="甲基地", status="existing"),
        designation(10, "pilot", "采购", **west, status="existing"),
    ]
    return pd.DataFrame(rows, columns=list(TABLES["designations"]))


@pytest.fixture
def sites() -> pd.DataFrame:
    """Two sites on one point, and one without a coordinate."""
    columns = list(TABLES["sites"])
    row = {"plan_id": "made-up", "region_code": "990100", "lon": 0.25, "lat": 0.75}
    rows = [
        {**row, "site_id": "p", "name": "甲园", "kind": "park", "precision": "town_point"},
        {**row, "site_id": "b", "name": "甲基地", "kind": "base", "precision": "town_point"},
        {**row, "site_id": "n", "name": "甲未定", "kind": "base", "lon": None, "lat": None},
    ]
    return pd.DataFrame(rows, columns=columns)


@pytest.fixture
def links() -> pd.DataFrame:
    """A group of three, a star around the plan's own region, and a flow with an unplaced end."""

    def place(link: str, role: str, code: str | None, *, stated: bool = True) -> dict[str, object]:
        return {
            "link_id": link, "plan_id": "made-up", "kind": "collaboration", "role": role,
            "region_code": code, "stated": str(stated).lower(),
        }  # fmt: skip

    rows = [
        place("group", "member", "990100"),
        place("group", "member", "990200"),
        place("group", "member", "990300"),
        place("star", "member", "990200"),
        place("star", "member", "980100"),
        place("star", "member", "990100", stated=False),
        place("flow", "from", "990300"),
        place("flow", "to", "990100"),
        place("flow", "to", None),
    ]
    return pd.DataFrame(rows, columns=list(TABLES["links"]))


# Broken worlds: the good one with one thing changed.


@pytest.fixture
def no_designations(designations: pd.DataFrame) -> pd.DataFrame:
    return designations.iloc[:0]


@pytest.fixture
def unplaced_designations(designations: pd.DataFrame) -> pd.DataFrame:
    """No row names a region."""
    return designations.assign(region_code=None, region_name=None, site_id=None, site=None)


@pytest.fixture(params=HOSTILE_NAMES)
def hostile_name(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def hostile_designations(designations: pd.DataFrame, hostile_name: str) -> pd.DataFrame:
    """Every text that a plan can bring is hostile."""
    columns = ["industry", "region_name", "locator", "note", "name", "site", "place"]
    return designations.assign(**dict.fromkeys(columns, hostile_name))
