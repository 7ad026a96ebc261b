"""``data/check.py`` finds every kind of fault, and finds none in the bundled data.

The faults are planted in a made-up data package of two tables; the last tests take the real one.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from data import build, check, order, package

ROOT = Path(__file__).resolve().parents[2]
SOURCES = """
[defaults]
vintage = "2024"
licence = "CC0-1.0"
sources = [{ title = "made up for this test" }]

[[resource]]
name = "regions"
path = "boundaries/regions.csv"
title = "Regions"
description = "Two regions of no country."
primary_key = ["adcode"]
fields = [{ name = "adcode", type = "string" }, { name = "name", type = "string" }]

[[resource]]
name = "sites"
path = "clusters/sites.csv"
title = "Sites"
description = "Three sites."
primary_key = ["site_id"]
foreign_keys = ["owner -> sites.site_id"]
fields = [
  { name = "site_id", type = "string" },
  { name = "region_code", type = "string" },
  { name = "owner", type = "string" },
]
"""
REGIONS = "adcode,name\n990100,甲东市\n990200,甲西市\n"
SITES = "site_id,region_code,owner\na,990100,\nb,990200,a\nc,,a\n"


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """A sound data package: two tables, each described."""
    for relative, text in (
        ("sources/tiny.toml", SOURCES),
        ("boundaries/regions.csv", REGIONS),
        ("clusters/sites.csv", SITES),
    ):
        path = tmp_path / "data" / relative
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    package.write(tmp_path)
    return tmp_path


def replace(root: Path, relative: str, old: str, new: str, *, described: bool = True) -> None:
    """Change a file; ``described`` writes the descriptor anew, so that only the change is wrong."""
    path = root / "data" / relative
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8", newline="\n")
    if described:
        package.write(root)


def test_a_sound_package_has_no_fault(tiny: Path) -> None:
    assert check.faults(tiny, rebuild=[]) == []


def test_a_changed_cell_is_drift(tiny: Path) -> None:
    replace(tiny, "boundaries/regions.csv", "甲东市", "甲东镇", described=False)
    (fault,) = check.faults(tiny, rebuild=[])
    assert fault.startswith("data/boundaries/regions.csv drifted: sha256:")
    assert fault.endswith("run python -m data.build")


def test_a_changed_description_is_drift(tiny: Path) -> None:
    replace(tiny, "sources/tiny.toml", "Three sites.", "Sites of two regions.", described=False)
    assert check.faults(tiny, rebuild=[]) == [
        "the description of sites changed; run python -m data.build"
    ]


@pytest.mark.parametrize("key", ["licence", "sources", "vintage"])
def test_a_missing_licence_source_or_vintage_names_each_resource(tiny: Path, key: str) -> None:
    path = tiny / "data/sources/tiny.toml"
    lines = [x for x in path.read_text("utf-8").splitlines() if not x.startswith(f"{key} =")]
    path.write_text("\n".join(lines), encoding="utf-8")
    assert check.faults(tiny, rebuild=[]) == [
        f"data/sources/tiny.toml: resource '{name}' lacks {key}; add it there"
        for name in ("regions", "sites")
    ]


def test_a_table_without_described_fields_is_refused(tiny: Path) -> None:
    fields = 'fields = [{ name = "adcode", type = "string" }, { name = "name", type = "string" }]'
    replace(tiny, "sources/tiny.toml", fields, "", described=False)
    assert check.faults(tiny, rebuild=[]) == [
        "data/sources/tiny.toml: resource 'regions' lacks fields; add it there"
    ]


def test_a_missing_file_is_named_with_its_remedy(tiny: Path) -> None:
    (tiny / "data/clusters/sites.csv").unlink()
    assert check.faults(tiny, rebuild=[]) == [
        "data/clusters/sites.csv is described but missing; run python -m data.build"
    ]


def test_two_descriptions_of_one_file_are_refused(tiny: Path) -> None:
    with (tiny / "data/sources/tiny.toml").open("a", encoding="utf-8") as stream:
        stream.write(SOURCES[SOURCES.index("[[resource]]") : SOURCES.rindex("[[resource]]")])
    assert check.faults(tiny, rebuild=[]) == [
        "data/sources: 2 resources have the name 'regions'; keep one",
        "data/sources: 2 resources have the path 'boundaries/regions.csv'; keep one",
    ]


def test_an_unknown_file_is_found(tiny: Path) -> None:
    (tiny / "data/clusters/stray.csv").write_text("a\n1\n", encoding="utf-8")
    assert check.faults(tiny, rebuild=[]) == [
        "data/clusters/stray.csv is described nowhere in data/sources; describe or remove it"
    ]


def test_an_undescribed_resource_and_a_missing_one_are_told_apart(tiny: Path) -> None:
    path = tiny / package.DESCRIPTOR
    content = json.loads(path.read_text("utf-8"))
    content["resources"][0]["name"] = "places"
    path.write_text(package.render(content), encoding="utf-8")
    assert check.faults(tiny, rebuild=[]) == [
        "resource places is described nowhere in data/sources; remove or describe it",
        "resource regions is not in data/datapackage.json; run python -m data.build",
    ]


def test_a_missing_descriptor_is_found(tiny: Path) -> None:
    (tiny / package.DESCRIPTOR).unlink()
    assert check.faults(tiny, rebuild=[]) == [
        "data/datapackage.json is missing; run python -m data.build"
    ]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("b,990200,a", "b,990200,z", "line 3: owner 'z' points to nothing"),
        ("b,990200,a", "b,990300,a", "line 3: region_code '990300' points to nothing"),
        ("b,990200,a", "a,990200,a", "line 3: key ('a',) stands twice"),
        ("b,990200,a", "b,990200", "line 3: other than 3 cells"),
        ("b,990200,a", "b,990200,a,a", "line 3: other than 3 cells"),
        ("\na,990100,\nb,990200,a\nc,,a", "", "the table has no rows"),
    ],
)
def test_an_orphan_a_double_and_a_crooked_row_are_named_by_line(
    tiny: Path, old: str, new: str, fault: str
) -> None:
    replace(tiny, "clusters/sites.csv", old, new)
    found = check.faults(tiny, rebuild=[])
    assert [text.removeprefix("data/clusters/sites.csv").lstrip(": ") for text in found] == [fault]


def test_columns_other_than_described_are_named(tiny: Path) -> None:
    replace(tiny, "clusters/sites.csv", "site_id,region_code,owner", "site_id,owner,region_code")
    (fault,) = check.faults(tiny, rebuild=[])
    assert fault.startswith("data/clusters/sites.csv: columns ['site_id', 'owner', 'region_code']")


def test_a_foreign_key_to_no_table_is_a_fault_not_a_crash(tiny: Path) -> None:
    replace(tiny, "sources/tiny.toml", "owner -> sites.site_id", "owner -> owners.id")
    assert check.faults(tiny, rebuild=[]) == [
        "data/clusters/sites.csv: foreign key owner -> owners.id leads nowhere"
    ]


def test_a_key_of_two_columns_is_held_as_a_pair(tiny: Path) -> None:
    pair = """{ fields = ["region_code", "owner"], \
reference = { resource = "sites", fields = ["region_code", "site_id"] } }"""
    replace(tiny, "sources/tiny.toml", '"owner -> sites.site_id"', pair)
    # 990200 and a both stand in the table, but on different rows.
    (fault,) = check.faults(tiny, rebuild=[])
    assert fault.endswith("line 3: region_code '990200', owner 'a' points to nothing")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the real data."""
    root = tmp_path_factory.mktemp("atlas")
    shutil.copytree(ROOT / "data", root / "data", ignore=shutil.ignore_patterns("*.py", "__*"))
    return root


def test_the_bundled_data_has_no_fault_and_plans_and_resources_build_again() -> None:
    assert check.faults(ROOT, rebuild=["plans", "resources"]) == []


def test_a_table_edited_by_hand_is_not_what_its_source_gives(copy: Path) -> None:
    table = copy / "data/clusters/targets.csv"
    original, descriptor = table.read_bytes(), (copy / package.DESCRIPTOR).read_bytes()
    table.write_bytes(original.replace(b",3000,", b",3001,", 1))
    assert table.read_bytes() != original
    package.write(copy)  # the hash fits again, so only building anew can tell
    try:
        assert check.faults(copy, rebuild=["plans"]) == [
            "data/clusters/targets.csv is not what its source gives; run python -m data.build"
        ]
    finally:
        table.write_bytes(original)
        (copy / package.DESCRIPTOR).write_bytes(descriptor)


def test_a_builder_that_stops_says_where(copy: Path) -> None:
    plan = copy / "data/plans/national-2023-261.toml"
    original = plan.read_text("utf-8")
    plan.write_text(original.replace('category = "park"', 'category = "garden"'), "utf-8")
    try:
        (fault,) = check.faults(copy, rebuild=["plans"])
    finally:
        plan.write_text(original, "utf-8")
    assert fault.startswith("builder plans stops: PlanError: data/plans/national-2023-261.toml")
    assert "'garden'" in fault


def test_a_missing_package_is_named_with_its_remedy(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "data.builders.plans", None)
    (fault,) = check.faults(copy, rebuild=["plans"])
    assert fault.startswith("builder plans stops: ModuleNotFoundError")
    assert fault.endswith("run pip install -r requirements-dev.txt")
    with pytest.raises(SystemExit, match=r"requirements-dev\.txt"):
        build.build(["plans"], copy)


def test_every_bundled_file_has_a_builder_or_is_kept_by_hand() -> None:
    known = {entry["path"] for entry in package.descriptor(ROOT)["resources"]}
    assert known >= check.KEPT_BY_HAND
    assert order.available() == list(order.BUILDERS)


def test_the_command_fails_with_the_fault_on_stderr(
    tiny: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(build, "ROOT", tiny)
    (tiny / "data/clusters/stray.csv").write_text("a\n1\n", encoding="utf-8")
    assert build.main(["--check"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "data/clusters/stray.csv is described nowhere in data/sources; describe or remove it",
        "data.build --check: 1 fault",
    ]


def test_frictionless_finds_the_descriptor_valid() -> None:
    command = [sys.executable, "-m", "frictionless", "validate", package.DESCRIPTOR, "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)
    faults = [(t["name"], t["errors"]) for t in report["tasks"] if not t["valid"]]
    assert (done.returncode, faults, report["stats"]["tasks"]) == (0, [], len(report["tasks"]))
    assert len(report["tasks"]) == len(package.descriptor(ROOT)["resources"])


def test_every_resource_says_licence_source_vintage_and_every_field_its_meaning() -> None:
    for entry in package.descriptor(ROOT)["resources"]:
        assert all(licence["title"] for licence in entry["licenses"]), entry["name"]
        assert all(source["title"] for source in entry["sources"]), entry["name"]
        for field in entry.get("schema", {}).get("fields", []):
            assert field.get("description"), (entry["name"], field["name"])
            assert field["type"] in {"string", "number", "integer", "boolean"}
