"""Plan against evidence: the made-up world shows every reading; the last tests read the data."""

from dataclasses import replace

import pandas as pd
import pytest

from gis import catalog
from gis.atlas import Atlas
from gis.clusters import evidence, findings, knowledge, weight
from gis.errors import SettingError
from gis.indicators import statistics

REGIONS = pd.DataFrame(
    [
        ("900000", "province", None, "900000", 100.0, 30.0),
        ("900100", "prefecture", "900100", "900000", 100.0, 30.0),
        # One degree of latitude is 111.2 km, two are 222.4 km.
        ("900200", "prefecture", "900200", "900000", 100.0, 31.0),
        ("900300", "prefecture", "900300", "900000", 100.0, 32.0),
        ("900101", "county", "900100", "900000", 100.0, 29.9),
        ("900301", "county", "900300", "900000", 100.0, 31.3),
    ],
    columns=["adcode", "level", "prefecture_adcode", "province_adcode", "lon", "lat"],
)
INDUSTRIES = pd.DataFrame(
    [
        ("limestone", "mineral", None),
        ("cement-limestone", "mineral", "limestone"),
        ("gypsum", "mineral", None),
        ("granite", "mineral", "dimension-stone"),
        ("dimension-stone", "mineral", None),
        ("cement", "material", None),
        ("stone", "product", "goods"),
        ("doors", "product", "goods"),
        ("parts", "material", "cement"),
        ("goods", "product", None),
        ("promotion", "service", None),
        ("campaign", "service", "promotion"),
    ],
    columns=["industry_id", "stage", "parent_id"],
)
NEEDS = pd.DataFrame(
    [
        ("cement", 1, "main", "cement-limestone", "exact", "水泥用灰岩", "reference"),
        ("cement", 1, "main", "limestone", "possible", "石灰岩", "reference"),
        ("cement", 2, "ingredient", "gypsum", "exact", "石膏", "plan"),
        ("stone", 1, "main", "dimension-stone", "exact", "饰面用石材", "reference"),
        ("stone", 1, "main", "granite", "possible", "饰面用花岗岩", "reference"),
        ("goods", 1, "market", "gdp", None, "市场", "plan"),
        ("goods", 1, "access", "rail", None, "铁路", "plan"),
    ],
    columns=["industry_id", "need_group", "role", "need_id", "match", "wording", "basis"],
).assign(plan_id=None, source="made up", locator="1")


def mineral(region: str, industry: str, **other: object) -> dict[str, object]:
    row = {
        "region_code": region,
        "region_name": region,
        "place": None,
        "mineral": industry,
        "industry_id": industry,
        "kind": "reserves",
        "metric": "储量",
        "metric_en": "reserves",
        "relation": "=",
        "value": 5.0,
        "unit": "亿t",
        "vintage": "2020",
        "source": "made up",
        "confidence": "high",
        "citable": "yes",
    }
    return row | other


def world(
    *minerals: dict[str, object],
    stated: tuple[tuple[str, str], ...] = (),
    explored: tuple[tuple[str, str], ...] = (),
    market: dict[str, float] | None = None,
) -> findings.Knowledge:
    said = [
        ("plan", name, name, code, kind, "1.1")
        for kind, pairs in (("reserves_stated", stated), ("exploration", explored))
        for code, name in pairs
    ]
    columns = ["plan_id", "mineral", "industry_id", "region_code", "kind", "locator"]
    return findings.Knowledge(
        regions=REGIONS,
        needs=NEEDS,
        industries=INDUSTRIES,
        minerals=pd.DataFrame(list(minerals), columns=list(mineral("", ""))),
        plan_minerals=pd.DataFrame(said, columns=columns),
        market=findings.Market("gdp", 2023, "亿元", pd.Series(market or {}, dtype=float)),
    )


def designation(region: str, industry: str, category: str = "strengthen") -> pd.DataFrame:
    return pd.DataFrame(
        {
            "designation_id": ["d"],
            "region_code": [region],
            "industry_id": [industry],
            "category": [category],
        }
    )


def grade(known: findings.Knowledge, industry: str = "cement", region: str = "900100") -> str:
    return str(evidence.evidence(designation(region, industry), known).designations["grade"][0])


def test_nothing_known_is_no_verdict():
    assert grade(world()) == "no_data"


@pytest.mark.parametrize(
    ("known", "expected", "strength"),
    [
        (world(mineral("900100", "cement-limestone")), "supported", "region"),
        (world(mineral("900101", "cement-limestone")), "supported", "region"),
        (world(mineral("900100", "cement", kind="capacity")), "supported", "production"),
        (world(mineral("900100", "parts", kind="output")), "supported", "production"),
        (world(mineral("900100", "limestone")), "weak", "possible"),
        (world(mineral("900100", "cement-limestone", citable="weak")), "weak", "weak_source"),
        (world(mineral("900100", "cement-limestone", confidence="low")), "weak", "weak_source"),
        (world(mineral("900200", "cement-limestone")), "no_data", "around"),
        (world(mineral("900301", "cement-limestone")), "no_data", "around"),
        (
            world(mineral("900100", "cement-limestone", kind="presence", value=None)),
            "no_data",
            "present",
        ),
        (world(mineral("900100", "limestone", mineral="熔剂用石灰岩")), "weak", "possible"),
        (world(mineral("900000", "cement-limestone")), "no_data", "above"),
        (world(mineral("900100", "gypsum")), "weak", "region"),
        (world(stated=(("900100", "limestone"),)), "no_data", "stated"),
        (world(explored=(("900100", "limestone"),)), "no_data", "exploration"),
        (world(mineral("900300", "cement-limestone")), "no_data", None),
        (world(stated=(("900300", "limestone"),)), "no_data", None),
    ],
)
def test_every_reading_and_its_reason(known, expected, strength):
    found = evidence.evidence(designation("900100", "cement"), known)
    assert found.designations["grade"].tolist() == [expected]
    assert found.items["strength"].tolist() == ([] if strength is None else [strength])
    assert set(found.items["strength"]) <= set(weight.STRENGTHS)


def test_a_deposit_named_after_the_use_is_exact():
    assert grade(world(mineral("900100", "granite", mineral="花岗岩")), "stone") == "weak"
    assert grade(world(mineral("900100", "granite", mineral="饰面花岗岩")), "stone") == "supported"


def test_a_special_kind_of_what_is_needed_is_not_surely_fit():
    # Limestone itself serves here; a limestone named after another use may not.
    needs = NEEDS[NEEDS["need_id"] == "limestone"].assign(match="exact", wording="石灰岩")
    plain = replace(world(mineral("900100", "limestone")), needs=needs)
    assert grade(plain) == "supported"
    special = replace(world(mineral("900100", "cement-limestone")), needs=needs)
    assert grade(special) == "weak"


def test_every_main_raw_material_is_needed():
    needs = pd.concat([NEEDS, NEEDS.iloc[:1].assign(need_group=3, need_id="gypsum")])
    half = replace(world(mineral("900100", "cement-limestone")), needs=needs)
    assert grade(half) == "weak"
    whole = world(mineral("900100", "cement-limestone"), mineral("900100", "gypsum"))
    assert grade(replace(whole, needs=needs)) == "supported"


def test_markets_speak_for_products_only():
    sizes = {"900100": 30.0, "900200": 20.0, "900300": 10.0}
    assert grade(world(market=sizes), "doors") == "weak"
    assert grade(world(market=sizes), "doors", "900200") == "no_data"
    assert grade(world(market=sizes), "cement") == "no_data"
    found = evidence.evidence(designation("900100", "doors"), world(market=sizes))
    item = found.items.iloc[0]
    assert item[["subject", "value", "rank", "known", "vintage"]].tolist() == [
        "gdp",
        30,
        1,
        3,
        "2023",
    ]
    assert item[["role", "basis"]].tolist() == ["market", "plan"]
    assert not found.designations["needs_recorded"][0]
    with pytest.raises(SettingError):
        evidence.evidence(designation("900100", "doors"), world(), market_share=0)


def test_counts_of_needs_stand_beside_the_reading():
    known = world(mineral("900100", "gypsum"), mineral("900200", "cement-limestone"))
    row = evidence.evidence(designation("900100", "cement"), known).designations.iloc[0]
    assert row[["grade", "needs_known", "needs"]].tolist() == ["weak", 1, 2]


@pytest.mark.parametrize(
    ("vintage", "industry", "expected", "age"),
    [
        ("2016", "cement-limestone", "supported", ""),
        # The newest of all that is known is of 2025; ten years are not more than ten.
        ("2015末", "cement-limestone", "supported", ""),
        ("2014末", "cement-limestone", "no_data", "old"),
        ("2008-06-24", "cement", "no_data", "old"),
        ("2014", "limestone", "no_data", "old"),
        ("十四五末", "cement-limestone", "no_data", "undated"),
        (None, "cement-limestone", "no_data", "undated"),
    ],
)
def test_an_old_figure_is_marked_and_does_not_decide(vintage, industry, expected, age):
    kind = "capacity" if industry == "cement" else "reserves"
    known = world(
        mineral("900100", industry, vintage=vintage, kind=kind),
        mineral("900300", "doors", vintage="2025"),
    )
    found = evidence.evidence(designation("900100", "cement"), known)
    assert found.latest == 2025
    assert found.designations["grade"].tolist() == [expected]
    assert found.items["age"].tolist() == [age]
    assert found.items["decides"].tolist() == [not age]
    fit = evidence.undesignated(designation("900200", "cement"), known, scope_code="900000")
    assert fit.designations["region_code"].tolist() == (
        ["900100"] if expected == "supported" else []
    )


def test_a_reserve_without_a_number_is_no_figure():
    known = world(mineral("900100", "cement-limestone", value=None))
    found = evidence.evidence(designation("900100", "cement"), known)
    assert found.designations["grade"].tolist() == ["no_data"]
    assert found.items["strength"].tolist() == ["present"]


def test_reasons_stand_in_the_order_of_their_weight():
    known = world(
        mineral("900100", "gypsum", vintage="2018"),
        mineral("900101", "gypsum", vintage="2023"),
        mineral("900100", "cement-limestone", vintage="2010"),
        mineral("900100", "limestone", vintage="2024"),
        mineral("900200", "cement-limestone", vintage="2022"),
        stated=(("900100", "limestone"),),
    )
    found = evidence.evidence(designation("900100", "cement"), known)
    said = found.items[["strength", "vintage", "decides"]].to_numpy().tolist()
    assert said[:3] == [
        ["region", "2023", True],
        ["region", "2018", True],
        ["possible", "2024", True],
    ]
    assert [row[0] for row in said[3:]] == ["region", "around", "stated"]
    assert not any(row[2] for row in said[3:])


def test_around_is_a_stated_distance_and_is_named():
    known = world(mineral("900200", "cement-limestone"), mineral("900301", "gypsum"))
    found = evidence.evidence(designation("900100", "cement"), known)
    # 1 and 1.3 degrees of latitude on a sphere of 6371.0088 km: 111.195 km each.
    assert found.items["km"].tolist() == pytest.approx([111.195, 144.554], abs=1e-3)
    assert found.items["where"].tolist() == ["900200", "900301"]
    tight = evidence.evidence(designation("900100", "cement"), known, around_km=112)
    assert tight.items["where"].tolist() == ["900200"]
    none = evidence.evidence(designation("900100", "cement"), known, around_km=0)
    assert none.designations["grade"].tolist() == ["no_data"]
    with pytest.raises(SettingError):
        evidence.evidence(designation("900100", "cement"), known, around_km=-1)
    with pytest.raises(SettingError):
        evidence.evidence(designation("900100", "cement"), known, around_km=float("nan"))


def test_a_province_has_nothing_around_it():
    assert grade(world(mineral("900200", "cement-limestone")), region="900000") == "supported"
    beyond = REGIONS.assign(adcode=REGIONS["adcode"].replace("900200", "910200"),
                            province_adcode="910000")  # fmt: skip
    other = replace(world(mineral("910200", "cement-limestone")), regions=beyond)
    assert grade(other, region="900000") == "no_data"


def test_what_is_needed_by_assumption_supports_nothing():
    known = world(mineral("900100", "cement-limestone"))
    assert grade(known) == "supported"
    assert grade(replace(known, needs=NEEDS.assign(basis="assumption"))) == "weak"


def test_the_strongest_finding_stands_first():
    known = world(
        mineral("900000", "gypsum"),
        mineral("900200", "cement-limestone"),
        mineral("900100", "cement", kind="output"),
        stated=(("900100", "limestone"),),
    )
    found = evidence.evidence(designation("900100", "cement"), known).items["strength"].tolist()
    assert found == ["production", "around", "above", "stated"]
    assert found == sorted(found, key=weight.STRENGTHS.index)


def test_access_is_shown_and_supports_nothing():
    ways = pd.DataFrame(
        [("900100", "rail", "a|b", 2, None, "serves"), ("900100", "water", "c", 1, 40.0, "road")],
        columns=list(knowledge.ACCESS_COLUMNS),
    )
    found = evidence.evidence(designation("900100", "doors"), replace(world(), access=ways))
    assert found.designations["grade"].tolist() == ["no_data"]
    # The chain asks for rail only; cement asks for no access here.
    assert found.items[["strength", "mode", "names"]].to_numpy().tolist() == [
        ["access", "rail", "a|b"]
    ]
    assert evidence.evidence(
        designation("900100", "cement"), replace(world(), access=ways)
    ).items.empty


def test_what_a_plan_phases_out_needs_no_support():
    found = evidence.evidence(designation("900100", "cement", "phase_out"), world())
    assert found.designations.empty
    assert found.left_out == {"negative": 1}
    assert list(found.items.columns) == list(findings.ITEM_COLUMNS)


def test_a_campaign_needs_no_raw_material():
    found = evidence.evidence(designation("900100", "campaign", "pilot"), world())
    assert found.designations.empty
    assert found.left_out == {"policy": 1}
    nowhere = designation("900100", "cement").assign(region_code=None)
    assert evidence.evidence(nowhere, world()).left_out == {"no_region": 1}


def test_a_row_is_left_out_for_the_same_reason_as_in_the_portfolio():
    # Of the five plans: 15 rows of less, 13 pilots (one of them of “3+8” areas), 4 others that name no region.
    found = knowledge.readings(Atlas.bundled(), ()).left_out
    assert found == {"negative": 15, "policy": 13, "no_region": 4}


def test_fit_regions_that_nobody_designated():
    known = world(
        mineral("900100", "cement-limestone"),
        mineral("900200", "cement-limestone"),
        mineral("900300", "limestone"),
    )

    def fit(rows: pd.DataFrame, scope: str = "900000") -> pd.DataFrame:
        return evidence.undesignated(rows, known, scope_code=scope).designations

    rows = fit(designation("900100", "cement"))
    assert rows["region_code"].tolist() == ["900200"]
    assert rows["named_above"].tolist() == [False]
    wide = fit(designation("900000", "cement"))
    assert wide["region_code"].tolist() == ["900100", "900200"]
    assert wide["named_above"].all()
    assert fit(designation("900101", "cement"))["region_code"].tolist() == ["900200"]
    assert fit(designation("900100", "cement"), "910000").empty
    found = evidence.undesignated(designation("900100", "cement"), known, scope_code="900000")
    assert found.items["designation_id"].tolist() == ["cement/900200"]
    assert found.items["strength"].tolist() == ["region"]


def test_fit_regions_of_several_plans():
    known = world(mineral("900200", "cement-limestone"))
    rows = pd.concat(
        [designation("900100", "cement").assign(plan_id=plan) for plan in ("one", "two")]
    )
    scopes = pd.Series({"one": "900000", "two": "910000"})
    found = evidence.undesignated_by_plan(rows, known, scopes)
    assert found.designations[["plan_id", "region_code"]].to_numpy().tolist() == [["one", "900200"]]
    assert found.items["designation_id"].tolist() == ["one/cement/900200"]
    assert evidence.undesignated_by_plan(rows.iloc[:0], known, scopes).designations.empty


def test_the_order_of_minerals_does_not_matter():
    rows = [mineral("900200", "cement-limestone"), mineral("900100", "gypsum")]
    one, two = world(*rows), world(*rows[::-1])
    assert grade(one) == grade(two) == "weak"
    assert grade(replace(one, minerals=one.minerals.iloc[:0])) == "no_data"


@pytest.fixture(scope="module")
def real() -> findings.Knowledge:
    return replace(knowledge.bundled(Atlas.bundled()), market=None)


def test_readings_of_the_real_plans(real):
    found = evidence.evidence(catalog.table("designations"), real)
    table = found.designations.set_index(["plan_id", "region_code", "industry_id"])["grade"]
    # 广安: 华蓥山 basalt for fibres, a clinker line for cement. 乐山: cement at 峨眉山.
    assert table.loc[[("sichuan-2025-2027", "511600", "fibre-and-composites")]].tolist() == [
        "supported"
    ]
    assert table.loc[[("sichuan-2025-2027", "511600", "cement")]].tolist() == ["supported"]
    assert table.loc[[("sichuan-2025-2027", "511100", "cement")]].tolist() == ["supported"]
    # 德阳 has phosphogypsum heaps for wall materials; 眉山 high-grade ceramics has no documented clay.
    assert table.loc[[("sichuan-2025-2027", "510600", "new-wall-materials")]].tolist() == [
        "supported"
    ]
    assert table.loc[[("sichuan-2025-2027", "511400", "architectural-ceramics")]].tolist() == [
        "no_data"
    ]
    assert set(table) <= set(evidence.GRADES)
    assert found.items["source"].notna().all()


def test_a_quarry_in_the_next_district_is_named_with_its_distance(real):
    rows = catalog.table("designations")
    wulong = rows[(rows["plan_id"] == "wulong-2023-13") & (rows["industry_id"] == "aggregates")]
    found = evidence.evidence(wulong, real)
    assert set(found.designations["grade"]) == {"no_data"}
    near = found.items[found.items["strength"] == "around"]
    assert set(near["where"]) == {"500119"}
    assert near["km"].tolist() == pytest.approx([53.0] * len(near), abs=0.1)


def test_quartz_sand_of_guangyuan_is_around_nanchong_and_no_proof(real):
    rows = catalog.table("designations")
    glass = rows[rows["designation_id"] == "sichuan-2025-2027/strengthen/glass-processing/511300"]
    found = evidence.evidence(glass, real)
    assert found.designations["grade"].tolist() == ["no_data"]
    around = found.items[found.items["strength"] == "around"]
    assert around[["where", "kind", "mineral"]].to_numpy().tolist() == [
        ["510800", "presence", "玻璃用石英砂"]
    ]


def test_every_raw_need_is_an_industry(real):
    raw = real.needs[real.needs["role"].isin(weight.RAW_ROLES)]
    ids = set(real.industries["industry_id"])
    assert set(raw["industry_id"]) | set(raw["need_id"]) <= ids
    assert set(raw["match"]) == {"exact", "possible"}


def test_the_size_of_a_market_is_told_with_the_source_of_its_own_figure():
    """Every GDP was said to be of the table read by hand, which has that of a few cities."""
    market = knowledge.bundled(Atlas.bundled()).market
    for code in ("331000", "510100"):
        assert market.sources[code] == statistics.origin(Atlas.bundled(), code, "gdp:2023").source
    sizes = {"900100": 30.0, "900200": 20.0, "900300": 10.0}
    own = findings.Market("gdp", 2023, "亿元", pd.Series(sizes), pd.Series({"900100": "某公报"}))
    found = evidence.evidence(
        designation("900100", "doors"), replace(world(market=sizes), market=own)
    )
    assert found.items["source"].tolist() == ["某公报"]
