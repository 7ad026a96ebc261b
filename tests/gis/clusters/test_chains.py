"""Who could supply whom, by hand on a made-up world of four regions and on the real plans."""

import pandas as pd
import pytest

from gis import catalog
from gis.atlas import Atlas
from gis.clusters import chains, knowledge
from gis.errors import SettingError
from gis.industries import portfolio

TABLE = pd.DataFrame(
    {"cement": [1.0, 1.0, 1.0, 0.0], "glass": [1.0, 0.0, 0.0, 0.0], "gel": [0.0, 0.0, 0.0, 0.0]},
    index=list("ABCD"),
)
KM = pd.DataFrame(
    [[0, 90, 150, 900], [90, 0, 60, 900], [150, 60, 0, 900], [900, 900, 900, 0]],
    index=list("ABCD"),
    columns=list("ABCD"),
    dtype=float,
)
CHAINS = pd.DataFrame(
    [("c", 1, "石灰石", "limestone"), ("c", 2, "水泥", "cement"), ("c", 3, "气凝胶", "gel")],
    columns=["chain_id", "position", "node", "industry_id"],
)
PARENTS = {"cement-limestone": "limestone", "limestone": "minerals"}


def test_stages_name_the_missing_link():
    holdings = TABLE.assign(**{"cement-limestone": [0.0, 0.0, 1.0, 1.0]})
    found = chains.stages(CHAINS, chains.Holdings(holdings, PARENTS), chains.Around(KM, 200))
    state = found.set_index(["region_code", "position"])["state"].to_dict()
    # A has no limestone, but C (150 km) holds cement limestone, which is limestone.
    assert state[("A", 1)] == "nearby"
    row = found[(found["region_code"] == "A") & (found["position"] == 1)].iloc[0]
    assert (row["supplier"], row["apart"]) == ("C", 150.0)
    assert state[("C", 1)] == state[("A", 2)] == "held"
    assert {state[(code, 3)] for code in "ABCD"} == {"missing"}
    assert state[("D", 2)] == "missing"
    gaps = chains.gaps(CHAINS, holdings, PARENTS)
    assert gaps["holders"].tolist() == [2, 3, 0]
    assert gaps["regions"].tolist() == ["C|D", "A|B|C", ""]
    near = chains.within("A", KM, 150)
    assert near == {"A", "B", "C"}
    assert chains.within("AD", KM, 100) == {"A", "B", "D"}
    assert chains.gaps(CHAINS, holdings, PARENTS, among=near)["regions"].tolist() == [
        "C", "A|B|C", "",
    ]  # fmt: skip
    among = chains.stages(
        CHAINS, chains.Holdings(holdings, PARENTS), chains.Around(KM, 200), among=near
    )
    assert set(among["region_code"]) == {"A", "B", "C"}


def test_what_a_plan_says_a_wider_industry_and_the_province_come_before_missing():
    parents = {"gel": "fillers", "fillers": "goods", "limestone": "minerals"}
    holdings = TABLE.assign(fillers=[0.0, 1.0, 0.0, 0.0])
    said = pd.DataFrame({"limestone": [1.0, 0.0], "gel": [0.0, 1.0]}, index=["A", "B"])
    above = pd.DataFrame({"limestone": [1.0, 1.0, 1.0]}, index=list("ABC"))
    found = chains.stages(
        CHAINS, chains.Holdings(holdings, parents, said, above), chains.Around(KM, 10)
    )
    state = found.set_index(["region_code", "position"])["state"].to_dict()
    assert state[("A", 1)] == "stated"
    assert state[("B", 1)] == state[("C", 1)] == "above"
    # B is designated for fillers, of which the gel is one, and its plan says it has gel.
    assert state[("B", 3)] == "stated"
    assert state[("C", 3)] == "missing"
    unsaid = chains.stages(CHAINS, chains.Holdings(holdings, parents), chains.Around(KM, 10))
    assert unsaid.set_index(["region_code", "position"])["state"][("B", 3)] == "wider"
    assert found.loc[found["state"].isin(["above", "missing"]), "apart"].isna().all()
    assert chains.gaps(CHAINS, holdings, parents)["wider"].tolist() == ["", "", "B"]
    # A deposit of dimension stone is no deposit of marble.
    stone = {"marble": "dimension-stone", "dimension-stone": "minerals"}
    marble = CHAINS.iloc[:1].assign(industry_id="marble")
    has = pd.DataFrame({"dimension-stone": [1.0], "marble": [0.0]}, index=["A"])
    assert chains.gaps(marble, has, stone)["wider"].tolist() == [""]


def test_works_that_run_are_no_missing_link_though_no_plan_names_them():
    parents = {"clinker": "gel"}
    works = chains.Works(
        pd.DataFrame({"clinker": [1.0]}, index=["A"]),
        {("B", "clinker"): ("A1", 80.0), ("C", "clinker"): ("A1", 120.0)},
    )
    has = chains.Holdings(TABLE, parents, works=works)
    found = chains.stages(CHAINS, has, chains.Around(KM, 100)).set_index(
        ["region_code", "position"]
    )
    # Who has clinker works has what contains clinker; B looks to A1, the way of C is too long.
    ends = ["state", "supplier", "apart"]
    assert found.loc[("A", 3), ["state", "apart"]].tolist() == ["works", 0.0]
    assert found.loc[("B", 3), ends].tolist() == ["nearby", "A1", 80.0]
    assert found.loc[("C", 3), "state"] == "missing"
    # A designation nearer than the works is the supplier.
    near = TABLE.assign(gel=[0.0, 0.0, 1.0, 0.0])
    other = chains.stages(
        CHAINS, chains.Holdings(near, parents, works=works), chains.Around(KM, 100)
    )
    row = other[(other["region_code"] == "B") & (other["position"] == 3)].iloc[0]
    assert (row["supplier"], row["apart"]) == ("C", 60.0)
    gaps = chains.gaps(CHAINS, TABLE, parents, works=works)
    assert gaps["works"].tolist() == ["", "", "A"]
    assert gaps["holders"].tolist() == [0, 3, 0]
    assert chains.gaps(CHAINS, TABLE, parents)["works"].tolist() == ["", "", ""]


def test_regions_outside_the_chain_do_not_appear():
    found = chains.stages(
        CHAINS, chains.Holdings(TABLE[["glass"]], PARENTS), chains.Around(KM, 100)
    )
    assert found.empty
    assert list(found.columns) == list(chains.STAGE_COLUMNS)


def test_supplies_name_the_nearest_holder_of_any_alternative():
    needs = pd.DataFrame(
        [
            ("cement", 1, "main", "marble", "possible"),
            ("cement", 1, "main", "limestone", "exact"),
            ("cement", 2, "ingredient", "gypsum", "exact"),
            ("cement", 1, "market", "gdp", None),
            ("steel", 1, "main", "ore", "exact"),
        ],
        columns=["industry_id", "need_group", "role", "need_id", "match"],
    )
    holdings = TABLE.assign(
        **{"cement-limestone": [0.0, 0.0, 1.0, 1.0], "marble": [0.0, 1.0, 0.0, 0.0]}
    )
    found = chains.supplies(
        needs, TABLE, chains.Holdings(holdings, PARENTS), chains.Around(KM, 200)
    )
    rows = found[found["need_group"] == 1].set_index("region_code")
    assert rows["state"].to_dict() == {"A": "nearby", "B": "held", "C": "held"}
    # Marble at B (90 km) is nearer to A than limestone at C (150 km).
    assert rows.loc["A", ["need_id", "supplier", "apart"]].tolist() == ["marble", "B", 90.0]
    missing = found[found["need_group"] == 2]
    assert set(missing["state"]) == {"missing"}
    assert set(missing["options"]) == {"gypsum"}
    assert set(rows["options"]) == {"limestone|marble"}
    assert len(found) == 6  # a market is no raw material
    assert list(found.columns) == list(chains.SUPPLY_COLUMNS)


@pytest.mark.parametrize("reach", [0, -5, float("nan")])
def test_reach_must_be_positive(reach):
    with pytest.raises(SettingError):
        chains.stages(CHAINS, chains.Holdings(TABLE, PARENTS), chains.Around(KM, reach))
    with pytest.raises(SettingError):
        chains.supplies(
            catalog.table("chain_needs"),
            TABLE,
            chains.Holdings(TABLE, PARENTS),
            chains.Around(KM, reach),
        )


def real(plan: str, level: str) -> tuple[pd.DataFrame, pd.DataFrame, tuple[object, ...]]:
    """Return the portfolio of a plan, its chains, and what holds supplies and stages."""
    rows = catalog.table("designations")
    table = portfolio.portfolio(
        rows,
        catalog.regions(),
        level=level,
        plans=[plan],
        policies=knowledge.policies(Atlas.bundled()),
    ).table
    holdings = knowledge.holdings(Atlas.bundled(), table, level)
    apart = knowledge.apart(Atlas.bundled(), holdings.index, "distance")
    planned = catalog.table("chains")
    return (
        table,
        planned[planned["plan_id"] == plan],
        (holdings, knowledge.parents(Atlas.bundled()), apart),
    )


def test_who_has_what_of_sichuan_by_hand():
    table, _, who = real("sichuan-2025-2027", "prefecture")
    stated, above = knowledge.stated(Atlas.bundled(), who[0].index)
    found = chains.supplies(
        catalog.table("chain_needs"),
        table,
        chains.Holdings(who[0], who[1], stated, above),
        chains.Around(who[2], 300.0),
    ).set_index(["region_code", "industry_id", "need_group"])

    def case(region: str, industry: str, group: int = 1) -> list[object]:
        return found.loc[(region, industry, group), ["state", "need_id", "supplier"]].tolist()

    # 德阳 has its heaps of phosphogypsum for walls; 成都 next door looks to 什邡.
    assert case("510600", "new-wall-materials")[:2] == ["held", "phosphogypsum"]
    assert case("510100", "new-wall-materials") == ["nearby", "phosphogypsum", "510682"]
    # 广安 has the basalt of 华蓥山, which 达州 lies next to.
    assert case("511600", "fibre-and-composites")[:2] == ["held", "basalt"]
    assert case("511700", "fibre-and-composites") == ["nearby", "basalt", "511600"]
    # Components need aggregates: 乐山 is not designated for them, 雅安 is.
    assert case("511100", "prefab-components") == ["nearby", "aggregates", "511800"]
    # The plan says the province has limestone and quartz sand, and not where; nobody says clay.
    assert case("511100", "cement")[:2] == ["above", "limestone"]
    assert case("510500", "glass-processing")[:2] == ["above", "quartz-sand"]
    nobody = found.loc[("511100", "architectural-ceramics", 1)]
    assert nobody["state"] == "missing"
    assert nobody[["need_id", "supplier", "apart"]].isna().all()
    assert nobody["options"] == "clay|sandstone"


def test_who_has_what_of_wulong_by_hand():
    table, planned, who = real("wulong-2023-13", "county")
    stated, above = knowledge.stated(Atlas.bundled(), who[0].index)
    near = chains.within(table.index, who[2], 300.0)
    found = chains.stages(
        planned,
        chains.Holdings(who[0], who[1], stated, above),
        chains.Around(who[2], 300.0),
        among=near,
    )
    assert set(found["region_code"]) == {"500156"}
    state = found.set_index("industry_id")["state"].to_dict()
    assert state == {
        "limestone": "stated",  # 二(二)5 calls it a resource of high quality
        "aggregates": "held",
        "high-performance-concrete": "missing",
        "prefabricated-building": "held",
        "clay": "missing",
        "ceramics": "held",  # 建筑陶瓷 and others at 长坝
        "green-mining": "held",
        "ore-upgrading": "missing",
        # 钙材料 is designated as a whole, its stages are not.
        "ground-calcium-carbonate": "wider",
        "quicklime": "wider",
        "slaked-lime": "wider",
        "precipitated-calcium-carbonate": "wider",
        "modified-calcium-materials": "wider",
    }
    supplies = chains.supplies(
        catalog.table("chain_needs"),
        table,
        chains.Holdings(who[0], who[1], stated, above),
        chains.Around(who[2], 300.0),
    ).set_index(["industry_id", "need_group"])
    # Barite and bauxite are known of 重庆, quartz and fluorspar of nowhere.
    states = supplies.loc["silicon-barium-fluorine-materials", "state"].to_dict()
    assert states == {1: "missing", 2: "above", 3: "missing", 4: "above"}
    # Without the plan's own words the quarry of 南川, 53 km away, is the nearest.
    plain = chains.supplies(
        catalog.table("chain_needs"),
        table,
        chains.Holdings(who[0], who[1]),
        chains.Around(who[2], 300.0),
    )
    row = plain[plain["industry_id"] == "aggregates"].iloc[0]
    assert row[["state", "need_id", "supplier"]].tolist() == ["nearby", "crushed-stone", "500119"]
    assert row["apart"] == pytest.approx(53.0, abs=0.1)
