"""What the builders of the plan tables refuse, and how they say it."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from data.builders import plans
from gis.plans import file, records, wordings
from gis.plans import rows as plan_rows
from gis.plans.named_places import PlaceError

ROOT = Path(__file__).resolve().parents[2]
SOURCE = "data/plans/sichuan-2025-2027.toml"


@pytest.fixture(scope="module")
def context() -> plan_rows.Context:
    tree = plans.read_tree(ROOT)
    plan = next(p for p in plans.read_plans(ROOT) if p["plan_id"] == "sichuan-2025-2027")
    return plan_rows.Context(
        plan, plans.read_places(ROOT), wordings.wordings(tree), plans.read_points(ROOT)
    )


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"places": ["成都", "乐善"]}, "'乐善'"),
        ({"places": ["青白江"]}, "at level prefecture within 510000 四川省"),
        ({"industries": ["水泥板"]}, "no industry is called '水泥板'"),
        ({"category": "强化"}, "category is '强化'"),
        ({"locator": ""}, "missing ['locator']"),
        ({"place": "成都"}, "unknown ['place']"),
        ({"places": ["成都", "成都市"]}, "stands twice"),
        ({"label": "各地"}, "hangs on ['label', 'places']"),
    ],
)
def test_a_slip_in_a_plan_file_stops_the_build(
    change: dict[str, Any], said: str, context: plan_rows.Context
) -> None:
    record = dict(context.plan["designation"][0]) | change
    broken = dataclasses.replace(context, plan=dict(context.plan) | {"designation": [record]})

    def build() -> None:
        rows = file.expand(broken, SOURCE)["designations"]
        file.require_unique("designations", ("designation_id",), rows)

    with pytest.raises(records.PlanError) as fault:
        build()
    assert said in str(fault.value)
    if said != "stands twice":
        assert "data/plans/sichuan-2025-2027.toml, designation 1 (" in str(fault.value)


def test_a_complement_must_have_the_stated_number(context: plan_rows.Context) -> None:
    record = next(r for r in context.plan["designation"] if "all_but" in r)
    with pytest.raises(records.PlanError, match="leaves 15 regions, the plan says 14"):
        list(plan_rows.designation_rows(dict(record) | {"count": 14}, context))


def test_an_ambiguous_place_is_no_guess() -> None:
    places = plans.read_places(ROOT)
    with pytest.raises(PlaceError, match="add place_codes"):
        places.find("朝阳", "100000", "county")
    assert places.find("阿坝", "510000", "prefecture") == "513200"
    assert places.find("阿坝", "510000", "county") == "513231"


def test_the_tree_refuses_two_holders_and_unknown_parents(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "plans"
    folder.mkdir(parents=True)
    (folder / "industries.toml").write_text(
        '[[industry]]\nid = "a"\nname = "石材"\nname_en = "Stone"\nstage = "product"\n'
        '[[industry]]\nid = "b"\nname = "装饰石材"\nname_en = "B"\nstage = "shop"\n'
        'parent = "c"\naliases = ["石材"]\n',
        encoding="utf-8",
    )
    with pytest.raises(wordings.IndustryError) as fault:
        plans.read_tree(tmp_path)
    for part in ("'石材' names both a and b", "stage 'shop'", "parent 'c' is not defined above"):
        assert part in str(fault.value)
