"""The census: provinces equal the communiqué's, cities the published ones, shares stay shares."""

from __future__ import annotations

import pytest

from data.builders.evidence import census, facts
from tests.data.evidence import ROOT, figures, rows, slip, value

# 第七次全国人口普查公报（第三号）, persons.
PROVINCES = {
    "110000": 21_893_095, "120000": 13_866_009, "130000": 74_610_235, "140000": 34_915_616,
    "150000": 24_049_155, "210000": 42_591_407, "220000": 24_073_453, "230000": 31_850_088,
    "310000": 24_870_895, "320000": 84_748_016, "330000": 64_567_588, "340000": 61_027_171,
    "350000": 41_540_086, "360000": 45_188_635, "370000": 101_527_453, "410000": 99_365_519,
    "420000": 57_752_557, "430000": 66_444_864, "440000": 126_012_510, "450000": 50_126_804,
    "460000": 10_081_232, "500000": 32_054_159, "510000": 83_674_866, "520000": 38_562_148,
    "530000": 47_209_277, "540000": 3_648_100, "610000": 39_528_999, "620000": 25_019_831,
    "630000": 5_923_957, "640000": 7_202_654, "650000": 25_852_345,
}  # fmt: skip


def test_each_province_and_the_sum_are_those_of_the_communique() -> None:
    read = census.read(ROOT)
    assert {code: read[code]["population"] for code in PROVINCES} == PROVINCES
    assert sum(PROVINCES.values()) == 1_409_778_724
    for code, people in PROVINCES.items():
        assert value(code, "population_census", 2020) == people


def test_a_prefecture_is_the_sum_of_its_counties_and_of_the_zones_counted_apart() -> None:
    people = figures().xs(("population_census", 2020), level=("indicator", "year"))["value"]
    holder = {
        row["adcode"]: row["prefecture_adcode"]
        for row in rows("regions", "boundaries")
        if row["level"] == "county"
    }
    summed: dict[str, float] = {}
    for code in set(holder) & set(people.index):
        summed[holder[code]] = summed.get(holder[code], 0.0) + people[code]
    for zone in rows("census_zones"):
        summed[zone["prefecture_adcode"]] += float(zone["population"])
    gaps = {code: people[code] - total for code, total in summed.items() if people[code] != total}
    # Two bulletins against the table, and the districts of 大兴安岭 that the map does not have.
    assert gaps == {"420100": -121_200, "420500": 255_200, "232700": 189_822}


def test_districts_drawn_anew_since_have_people_within_their_bounds_and_no_shares() -> None:
    """上城 had 357,657 people, as without 江干, on the ground of today, where 1,323,467 live."""
    known = figures()
    for code, people in census.REDRAWN.items():
        of_district = known.xs(code, level="region_code")
        names = of_district.index.get_level_values("indicator")
        assert value(code, "population_census", 2020) == people
        assert not {*names} & {"employed", *(indicator for indicator, *_ in census.SHARES.values())}
        assert {*of_district.xs(2020, level="year")["source_id"]} == {census.REDRAWN_BULLETIN}
    # What the two tables have in common: 余杭 was parted from 临平, the others gave 江干 and 钱塘.
    redrawn = list(census.REDRAWN.values())
    assert redrawn[2] + redrawn[3] == 2_402_514
    assert redrawn[0] + redrawn[1] + redrawn[4] - 357_657 - 2_258_872 == 1_487_787


def test_a_note_of_the_source_that_nothing_heeds_stops_the_build(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    slip(monkeypatch, census, "census2020_county", {"note": "含今某区"})
    with pytest.raises(facts.EvidenceError, match="nothing heeds it"):
        census.read(ROOT)


@pytest.mark.parametrize(
    ("region", "people"),
    [
        ("331081", 1_416_199),  # 温岭市
        ("421000", 5_231_180),  # 荆州
        ("510900", 2_814_196),  # 遂宁
        ("420800", 2_596_927),  # 荆门
        ("510100", 20_937_757),  # 成都
        ("371500", 5_952_128),  # 聊城
        ("371502", 1_488_905),  # 东昌府区 with its functional zones, as counted
        ("110101", 708_829),  # 东城区
        ("110102", 1_106_214),  # 西城区
        ("110105", 3_452_460),  # 朝阳区
        ("150703", 84_424),  # 扎赉诺尔区, a slip of 100,000 mended
        ("130100", 11_235_086),  # 石家庄
    ],
)
def test_people_are_those_published(region: str, people: int) -> None:
    assert census.read(ROOT)[region]["population"] == people


def test_three_cities_are_those_of_their_own_bulletins() -> None:
    assert value("420500", "population_census", 2020) == 4_017_607
    assert value("429004", "population_census", 2020) == 1_134_715
    # 武汉's bulletin: 12,326,518.
    assert value("420100", "population_census", 2020) == 12_326_518
    table = census.read(ROOT)
    gaps = [census.BULLETINS[code] - (table[code]["population"] or 0) for code in census.BULLETINS]
    assert gaps == [-121_200, 255_200, -134_000]
    assert sum(gaps) == 0


def test_coverage_is_2839_counties_and_367_prefectures() -> None:
    (row,) = (r for r in rows("indicators") if r["indicator"] == "urban_share_census")
    assert (row["province_count"], row["prefecture_count"], row["county_count"]) == (
        "31", "367", "2839",
    )  # fmt: skip


def test_shares_of_ages_sum_to_100_and_of_work_to_less() -> None:
    table = figures()["value"].unstack("indicator")
    ages = table[["age_0_14_share", "age_15_64_share", "age_65_up_share"]].dropna().sum(axis=1)
    assert ages.between(99.95, 100.05).all()
    names = [f"employment_{name}_share" for name in census.INDUSTRIES]
    work = table[names].dropna().sum(axis=1)
    # The rest works in industries that the table does not give.
    assert work.between(20, 100.5).all()
    assert len(work) > 3000


def test_a_province_weighs_shares_by_people_and_work_by_the_employed() -> None:
    base: dict[str, float | None] = dict.fromkeys(census.SHARES, 0.0)
    small = base | {"population": 100.0, "urban_share": 1.0, "emp_mining_share": 1.0}
    large = base | {"population": 300.0, "urban_share": 0.0, "emp_mining_share": 0.0}
    small |= {"age_0_14_share": 0.0, "employment_rate_16up": 0.5}  # 50 employed
    large |= {"age_0_14_share": 0.5, "employment_rate_16up": 1.0}  # 150 employed
    total = census._summed([small, large])
    assert total["population"] == 400
    assert total["urban_share"] == pytest.approx(0.25)
    assert total["emp_mining_share"] == pytest.approx(50 / 200)
    assert total["employment_rate_16up"] == pytest.approx(200 / 250)


def test_the_slip_of_one_district_is_undone_in_its_shares_and_its_prefecture() -> None:
    # 扎赉诺尔区 is urban throughout; 45.78 % is 84,424 over the mistaken 184,424.
    assert value("150703", "urban_share_census", 2020) == pytest.approx(100, abs=0.01)
    ages = ("age_0_14_share", "age_15_64_share", "age_65_up_share")
    for region in ("150703", "150700", "150000"):
        assert sum(value(region, age, 2020) for age in ages) == pytest.approx(100, abs=0.05)


def test_zones_counted_apart_hold_22_million_people() -> None:
    zones = rows("census_zones")
    assert len(zones) == 134
    assert sum(int(zone["population"]) for zone in zones) == 22_406_668
    first = zones[0]
    assert (first["stat_code"], first["population"], first["urban_share_pct"]) == (
        "130171", "304675", "100",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"name": "石家庄"}, "110000 is 北京市, not 石家庄"),
        ({"urban_share": "87.55"}, "87.55 is not between 0 and 1"),
        ({"population": "many"}, "'many' is no number"),
    ],
)
def test_a_slip_in_the_census_stops_the_build(
    change: dict[str, str], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    slip(monkeypatch, census, "census2020_prefecture", change)
    with pytest.raises(facts.EvidenceError, match=r"census2020_prefecture\.csv, line 2") as fault:
        census.read(ROOT)
    assert said in str(fault.value)
