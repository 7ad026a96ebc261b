"""The bundled tables for reading plans; the portfolio here is made up, the rest is real."""

import numpy as np
import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.clusters import capacity, evidence, knowledge
from gis.indicators import comparison
from gis.scenarios import effects, scenario

ATLAS = Atlas.bundled()


def test_the_market_names_its_indicator_year_and_unit():
    market = knowledge.bundled(Atlas.bundled()).market
    assert (market.indicator, market.year, market.unit) == ("gdp", 2023, "亿元")
    assert market.sizes["510100"] == 22074.7


def test_access_is_looked_up_only_where_asked():
    assert knowledge.bundled(Atlas.bundled()).access.empty
    assert set(knowledge.bundled(Atlas.bundled(), ["511500"]).access["region_code"]) == {"511500"}


def test_access_names_what_serves_a_region_and_what_is_nearest():
    table = knowledge.access(Atlas.bundled(), ["510100", "511600"]).set_index(
        ["region_code", "mode"]
    )
    rail = table.loc[("510100", "rail")]
    assert rail["measured"] == "serves"
    assert np.isnan(rail["km"])
    assert "成都" in rail["names"].split("|")
    assert rail["count"] == len(rail["names"].split("|"))
    # 成都 has no port of the list; the nearest by road lies at 乐山, some 140 km by road.
    port = table.loc[("510100", "water")]
    assert (port["names"], port["measured"]) == ("乐山", "road")
    assert port["km"] == pytest.approx(137, rel=0.05)
    # 广安 stands on the Qujiang, and its port in the town.
    assert table.loc[("511600", "water"), "names"] == "广安"
    assert table.loc[("511600", "water"), "km"] < 10


def test_the_nearest_by_road_need_not_be_near_in_a_line():
    # From 三亚 eight ports of the Sichuan basin lie nearer in a line than 岳阳.
    table = knowledge.access(Atlas.bundled(), ["460200", "632701"]).set_index(
        ["region_code", "mode"]
    )
    assert table.loc[("460200", "water"), "names"] == "岳阳"
    assert table.loc[("460200", "water"), "km"] == pytest.approx(1575, abs=5)
    assert table.loc[("632701", "rail"), "names"] == "安多"
    assert table.loc[("632701", "rail"), "km"] == pytest.approx(706, abs=5)


def test_a_terminal_that_a_scenario_opens_is_one():
    """Freight went over it, and the nearest one was still told to be 67 km away."""
    opened = effects.apply(
        Atlas.bundled(),
        scenario.parse("title = '站'\n[[terminal]]\nmode = 'rail'\nplace = '迁安北站'", "x"),
    )
    before, after = (
        knowledge.access(atlas, ["130000", "130321"]).set_index(["region_code", "mode"])
        for atlas in (Atlas.bundled(), opened)
    )
    own, whole = ("130321", "rail"), ("130000", "rail")
    assert (before.loc[own, "names"], after.loc[own, "names"]) == ("迁安", "迁安北")
    # Road km of the raw tables by a plain search.
    assert (before.loc[own, "km"], after.loc[own, "km"]) == pytest.approx((67.33, 45.76), abs=0.01)
    assert after.loc[whole, "count"] == before.loc[whole, "count"] + 1
    assert "迁安北" in after.loc[whole, "names"].split("|")
    # A port stays what it was.
    assert after.loc[("130321", "water")].equals(before.loc[("130321", "water")])


def test_an_island_without_a_bridge_is_measured_in_a_straight_line():
    table = knowledge.access(Atlas.bundled(), ["460300"]).set_index("mode")
    assert set(table["measured"]) == {"straight"}
    assert (table["km"] > 100).all()


def test_holdings_are_designations_and_documented_minerals():
    made_up = pd.DataFrame({"cement": [1.0]}, index=["510100"])
    table = knowledge.holdings(Atlas.bundled(), made_up, "prefecture")
    assert table.loc["510100", "cement"] == 1.0
    # 华蓥山 lies in 广安; 什邡's heaps count for 德阳 and lie in 什邡.
    assert table.loc["511600", "basalt"] > 0
    assert table.loc["510600", "phosphogypsum"] > 0
    assert table.loc["510682", "phosphogypsum"] > 0
    # A deposit of 重庆 lies at no place to haul from; the quarry of 南川 does.
    assert "500000" not in table.index
    assert table.loc["500119", "crushed-stone"] > 0
    assert not table.isna().to_numpy().any()


def test_what_plans_say_is_not_spread_over_a_province():
    own, above = knowledge.stated(Atlas.bundled(), ["500156", "510100"])
    assert own.columns[own.loc["500156"] > 0].tolist() == ["limestone"]
    # A wish to explore for barite is not said to be there; 重庆 as a whole has some.
    assert "barite" not in own.columns
    assert above.loc["500156", "barite"] == 1.0
    assert "510100" not in own.index
    assert above.loc["510100", ["limestone", "quartz-sand", "basalt"]].tolist() == [1.0, 1.0, 1.0]


def test_distances_between_regions_of_two_levels():
    km = knowledge.apart(Atlas.bundled(), ["510600", "510682"], "distance")
    assert km.loc["510600", "510682"] == km.loc["510682", "510600"] > 0
    cost = knowledge.apart(Atlas.bundled(), ["510600", "510682"], "cost")
    assert cost.loc["510600", "510682"] > 0
    assert cost.loc["510600", "510600"] == 0


def test_standing_kilns_are_documented_production_with_a_lower_bound() -> None:
    atlas = Atlas.bundled()
    rows = capacity.works(atlas).set_index(["region_code", "industry_id"])
    pengzhou = rows.loc["510182", "cement"]
    assert (pengzhou["value"], pengzhou["relation"], pengzhou["unit"]) == (11.0, ">=", "Mt/a")
    assert pengzhou["metric"] == "在产产能，2 家"
    # A capacity in doubt is not summed, and the works is still there.
    emei = rows.loc["511181", "cement"]
    assert "存疑" in emei["metric"] or emei["value"] < 12
    assert rows.loc["510321", "cement"].isna()["value"]  # 峨胜 in 荣县: 12 Mt/a without clinker
    assert set(rows["source"]) == {
        "Global Energy Monitor, Global Cement and Concrete Tracker, July 2025 (V1)"
    }


def test_works_of_a_wider_region_are_those_of_its_counties() -> None:
    atlas = Atlas.bundled()
    counties, cities = (
        capacity.works(atlas, level).set_index(["region_code", "industry_id"])["value"]
        for level in ("county", "prefecture")
    )
    # 大竹 4.4, 渠县 1.44, 万源 1.1
    assert cities[("511700", "cement")] == pytest.approx(6.94)
    assert [counties[(code, "cement")] for code in ("511724", "511725", "511781")] == [
        4.4,
        1.44,
        1.1,
    ]


@pytest.mark.parametrize("by", ["distance", "cost"])
def test_the_nearest_works_are_those_of_enumeration(by: str) -> None:
    atlas = Atlas.bundled()
    found = capacity.works_around(atlas, ["511700", "500156"], by)
    assert found.own.loc["511700"].to_dict() == {"cement": 1.0, "clinker": 1.0}
    # 武隆 has none of its own.
    assert "500156" not in found.own.index
    rows = capacity.works(atlas)
    counties = sorted(rows.loc[rows["industry_id"] == "cement", "region_code"])
    if by == "cost":
        counties = [code for code in counties if code.startswith(("50", "51"))]
    apart = knowledge.apart(atlas, ["500156", *counties], by).loc["500156", counties]
    assert found.near[("500156", "cement")] == (
        apart.idxmin(), pytest.approx(apart.min()),
    )  # fmt: skip


def test_no_cement_designation_of_sichuan_is_without_data() -> None:
    atlas = Atlas.bundled()
    designations = atlas.table("designations")
    rows = designations[
        (designations["plan_id"] == "sichuan-2025-2027") & (designations["industry_id"] == "cement")
    ]
    found = evidence.evidence(rows, knowledge.bundled(atlas)).designations
    assert len(found) == 7
    assert set(found["grade"]) == {"supported"}


def test_what_a_caller_does_to_readings_and_indicators_is_not_kept():
    for ask in (
        lambda: knowledge.readings(ATLAS, ("wulong-2023-13",)).designations,
        lambda: knowledge.readings(ATLAS, ("wulong-2023-13",)).items,
        lambda: knowledge.undesignated(ATLAS, ("wulong-2023-13",)).designations,
        lambda: comparison.known(ATLAS, "province").table,
        lambda: comparison.known(ATLAS, "province").facts,
    ):
        frame = ask()
        columns = list(frame)
        frame["spoiled"] = 1
        assert list(ask()) == columns
    assert set(knowledge.readings(ATLAS, ("wulong-2023-13",)).designations["plan_id"]) == {
        "wulong-2023-13"
    }
    assert len(set(knowledge.readings(ATLAS).designations["plan_id"])) > 1
