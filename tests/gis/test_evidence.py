"""Plan against evidence: the made-up world shows every reading; the last tests read the data."""

from dataclasses import replace

import pandas as pd
import pytest

from gis import catalog, evidence, findings
from gis.errors import SettingError

REGIONS = pd.DataFrame(
    [
        ("900000", "province", None, "900000"),
        ("900100", "prefecture", "900100", "900000"),
        ("900200", "prefecture", "900200", "900000"),
        ("900300", "prefecture", "900300", "900000"),
        ("900101", "county", "900100", "900000"),
    ],
    columns=["adcode", "level", "prefecture_adcode", "province_adcode"],
)
INDUSTRIES = pd.DataFrame(
    [
        ("limestone", "mineral", None),
        ("cement-limestone", "mineral", "limestone"),
        ("gypsum", "mineral", None),
        ("granite", "mineral", "dimension-stone"),
        ("dimension-stone", "mineral", None),
        ("cement", "material", None),
        ("stone", "product", None),
        ("doors", "product", None),
        ("parts", "material", "cement"),
    ],
    columns=["industry_id", "stage", "parent_id"],
)
NEEDS = pd.DataFrame(
    [
        ("cement", 1, "main", "cement-limestone", "exact", "水泥用灰岩"),
        ("cement", 1, "main", "limestone", "possible", "石灰岩"),
        ("cement", 2, "ingredient", "gypsum", "exact", "石膏"),
        ("stone", 1, "main", "dimension-stone", "exact", "饰面用石材"),
        ("stone", 1, "main", "granite", "possible", "饰面用花岗岩"),
    ],
    columns=["industry_id", "need_group", "role", "need_id", "match", "basis"],
)
BORDERS = {"prefecture": {"900100": ("900200",), "900200": ("900100",)}}


def mineral(region: str, industry: str, **other: object) -> dict[str, object]:
    row = {
        "region_code": region,
        "region_name": region,
        "place": None,
        "mineral": industry,
        "industry_id": industry,
        "kind": "reserves",
        "metric": "储量",
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
        borders=BORDERS,
        minerals=pd.DataFrame(list(minerals), columns=list(mineral("", ""))),
        plan_minerals=pd.DataFrame(said, columns=columns),
        market=pd.Series(market or {}, dtype=float, name="gdp:2023"),
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
        (world(mineral("900200", "cement-limestone")), "weak", "around"),
        (world(mineral("900000", "cement-limestone")), "weak", "above"),
        (world(mineral("900100", "gypsum")), "weak", "region"),
        (world(stated=(("900100", "limestone"),)), "weak", "stated"),
        (world(explored=(("900100", "limestone"),)), "no_data", "exploration"),
        (world(mineral("900300", "cement-limestone")), "no_data", None),
        (world(stated=(("900300", "limestone"),)), "no_data", None),
    ],
)
def test_every_reading_and_its_reason(known, expected, strength):
    found = evidence.evidence(designation("900100", "cement"), known)
    assert found.designations["grade"].tolist() == [expected]
    assert found.items["strength"].tolist() == ([] if strength is None else [strength])
    assert set(found.items["strength"]) <= set(findings.STRENGTHS)


def test_a_deposit_named_after_the_use_is_exact():
    assert grade(world(mineral("900100", "granite", mineral="花岗岩")), "stone") == "weak"
    assert grade(world(mineral("900100", "granite", mineral="饰面花岗岩")), "stone") == "supported"


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
    assert found.items["what"].tolist() == ["gdp:2023 30 (1/3)"]
    assert not found.designations["needs_recorded"][0]
    with pytest.raises(SettingError):
        evidence.evidence(designation("900100", "doors"), world(), market_share=0)


def test_counts_of_needs_stand_beside_the_reading():
    known = world(mineral("900100", "gypsum"), mineral("900200", "cement-limestone"))
    row = evidence.evidence(designation("900100", "cement"), known).designations.iloc[0]
    assert row[["grade", "needs_known", "needs"]].tolist() == ["weak", 2, 2]


def test_access_is_shown_and_supports_nothing():
    stops = pd.DataFrame(
        {"mode": "rail", "name": list("abcd"), "serves": ["900101;", "900101;900200", "900100", ""]}
    )
    found = evidence.evidence(designation("900100", "cement"), replace(world(), terminals=stops))
    assert found.designations["grade"].tolist() == ["no_data"]
    assert found.items["strength"].tolist() == ["access"]
    assert found.items["what"][0].endswith("a、b、c")


def test_what_a_plan_phases_out_needs_no_support():
    found = evidence.evidence(designation("900100", "cement", "phase_out"), world())
    assert found.designations.empty
    assert list(found.items.columns) == list(findings.ITEM_COLUMNS)


def test_fit_regions_that_nobody_designated():
    known = world(
        mineral("900100", "cement-limestone"),
        mineral("900200", "cement-limestone"),
        mineral("900300", "limestone"),
    )
    rows = evidence.undesignated(designation("900100", "cement"), known, scope_code="900000")
    assert rows["region_code"].tolist() == ["900200"]
    assert rows["named_above"].tolist() == [False]
    wide = evidence.undesignated(designation("900000", "cement"), known, scope_code="900000")
    assert wide["region_code"].tolist() == ["900100", "900200"]
    assert wide["named_above"].all()
    county = evidence.undesignated(designation("900101", "cement"), known, scope_code="900000")
    assert county["region_code"].tolist() == ["900200"]
    elsewhere = evidence.undesignated(designation("900100", "cement"), known, scope_code="910000")
    assert elsewhere.empty


def test_the_order_of_minerals_does_not_matter():
    rows = [mineral("900200", "cement-limestone"), mineral("900100", "gypsum")]
    one, two = world(*rows), world(*rows[::-1])
    assert grade(one) == grade(two) == "weak"
    assert grade(replace(one, minerals=one.minerals.iloc[:0])) == "no_data"


@pytest.fixture(scope="module")
def real() -> findings.Knowledge:
    return findings.Knowledge(
        regions=catalog.regions(),
        needs=catalog.table("chain_needs"),
        minerals=catalog.table("minerals"),
        plan_minerals=catalog.table("plan_minerals"),
        industries=catalog.table("industries"),
        borders={
            level: catalog.neighbours(level) for level in ("province", "prefecture", "county")
        },
        market=pd.Series(dtype=float),
    )


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


def test_every_need_is_an_industry_and_has_a_source(real):
    ids = set(real.industries["industry_id"])
    assert set(real.needs["industry_id"]) | set(real.needs["need_id"]) <= ids
    assert real.needs[["basis", "source"]].notna().all().all()
    assert set(real.needs["match"]) == {"exact", "possible"}
    assert set(real.needs["role"]) == {"main", "ingredient"}
