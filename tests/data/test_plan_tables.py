"""The plan tables hold what the five documents say: counts, codes, wordings, builder errors."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from data.builders import plans
from gis.plans import file, wordings
from gis.schema import CATEGORIES, LINK_KINDS, RELATIONS, STAGES, STATUSES, TABLES

ROOT = Path(__file__).resolve().parents[2]
PLAN_IDS = [
    "hubei-2024-2026",
    "liaocheng-measures",
    "national-2023-261",
    "sichuan-2025-2027",
    "wulong-2023-13",
]
Row = dict[str, str]


def read(table: str) -> list[Row]:
    path = ROOT / "data" / "clusters" / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def designations(plan_id: str, category: str | None = None) -> list[Row]:
    return [
        row
        for row in read("designations")
        if row["plan_id"] == plan_id and category in (None, row["category"])
    ]


def names(rows: list[Row]) -> set[str]:
    return {row["region_name"] for row in rows}


# What the documents say ------------------------------------------------------------------------


def test_the_five_plans_and_their_stages() -> None:
    assert [row["plan_id"] for row in read("plans")] == PLAN_IDS
    drafts = {r["plan_id"] for r in read("plans") if r["stage"] == "draft_for_comment"}
    assert drafts == {"sichuan-2025-2027", "liaocheng-measures"}
    # It bears neither number nor letter: nothing in it says that it was issued.
    assert {r["plan_id"] for r in read("plans") if r["stage"] == "not_stated"} == {
        "hubei-2024-2026"
    }


def test_sichuan_has_23_strengthened_and_35_cultivated_pairs() -> None:
    strengthen = designations("sichuan-2025-2027", "strengthen")
    cultivate = designations("sichuan-2025-2027", "cultivate")
    assert (len(strengthen), len(cultivate)) == (23, 35)
    pairs = {(row["region_code"], row["industry"]) for row in strengthen + cultivate}
    assert len(pairs) == 58
    assert Counter(row["industry"] for row in strengthen) == {
        "水泥": 7,
        "建筑玻璃及深加工": 5,
        "高档陶瓷": 3,
        "石材": 3,
        "纤维及复合材料": 5,
    }
    assert Counter(row["industry"] for row in cultivate) == {
        "新型墙体材料": 5,
        "防水材料": 4,
        "保温及保温装饰一体化材料": 5,
        "高端建筑涂料": 3,
        "新型塑料管材管件": 3,
        "高性能门窗": 6,
        "高性能混凝土及装配式建筑构件": 4,
        "精品机制砂石": 5,
    }
    cement = [row for row in strengthen if row["industry"] == "水泥"]
    assert names(cement) == {
        "成都市",
        "德阳市",
        "乐山市",
        "宜宾市",
        "达州市",
        "广安市",
        "雅安市",
    }
    assert {row["locator"] for row in cement} == {"专栏三 (1) 强化类 第1项"}


def test_sichuan_bases_pilots_and_reduction() -> None:
    bases = {row["region_code"]: row for row in designations("sichuan-2025-2027", "base")}
    assert set(bases) == {"510113", "510100"}
    assert bases["510113"]["status"] == "existing"
    assert bases["510113"]["site_id"] == "sichuan-2025-2027/qingbaijiang"
    assert bases["510100"]["status"] == "planned"

    pilots = designations("sichuan-2025-2027", "pilot")
    assert names([row for row in pilots if row["status"] == "existing"]) == {"德阳市", "泸州市"}
    planned = [row for row in pilots if row["status"] == "planned"]
    assert names(planned) == {"成都市", "宜宾市", "达州市", ""}
    unnamed = next(row for row in planned if not row["region_code"])
    assert unnamed["place"] == "“3+8”重点地区"

    cut = designations("sichuan-2025-2027", "phase_out")
    excepted = {
        "广元市",
        "巴中市",
        "攀枝花市",
        "凉山彝族自治州",
        "甘孜藏族自治州",
        "阿坝藏族羌族自治州",
    }
    sichuan = {r["adcode"]: r["name"] for r in regions("prefecture") if r["adcode"][:2] == "51"}
    assert len(cut) == 15
    assert names(cut) == set(sichuan.values()) - excepted
    assert all("推得" in row["note"] for row in cut)


def test_wulong_layout_chains_and_hubs() -> None:
    rows = designations("wulong-2023-13")
    assert {row["region_code"] for row in rows} == {"500156"}
    hosted: dict[str, list[str]] = {}
    for row in rows:
        if row["site"]:
            hosted.setdefault(row["site"], []).append(row["industry"])
    bases = ["绿色矿山开采", "产品初加工", "砂石骨料生产"]
    assert hosted == {
        "白马新兴材料核心产业园": [
            "碳酸钙粉体材料",
            "6大钙基延伸材料",
            "复合材料",
            "硅钡氟铝材料",
            "先进陶瓷材料",
        ],
        "长坝绿色建材产业园": [
            "七彩陶",
            "建筑陶瓷",
            "装配式建筑混凝土及钢结构部品构件",
            "石材加工",
            "新型墙体材料",
        ],
        "凤来绿色建材产业园": ["智能家居", "智能终端"],
        "和顺镇基地": bases,
        "白马镇基地": bases,
        "白云乡基地": bases,
        "鸭江镇基地": bases,
        "白马工业园区工业生产服务型物流园区": ["工业生产服务型物流"],
        "凤来新城工业生产服务型物流园区": ["工业生产服务型物流"],
        "武隆（乌江）大宗建材临港物流集散中心": ["大宗建材物流"],
    }
    chains: dict[str, list[str]] = {}
    for row in read("chains"):
        chains.setdefault(row["chain_id"], []).append(row["node"])
    assert list(map(len, chains.values())) == [4, 2, 7]
    assert chains["wulong-2023-13/clay-to-ceramics"] == ["粘土矿", "陶瓷制品"]
    partners = [r for r in read("links") if r["link_id"] == "wulong-2023-13/partners"]
    stated = {row["region_code"] for row in partners if row["stated"] == "true"}
    assert stated == {"500119", "500102", "500115"}


def test_hubei_places_its_clusters_in_no_city() -> None:
    clusters = designations("hubei-2024-2026", "cultivate")
    assert len(clusters) == 6
    assert {row["region_code"] for row in clusters} == {"420000"}
    gypsum = designations("hubei-2024-2026", "develop")
    assert names(gypsum) == {"宜昌市", "荆门市", "襄阳市", "黄冈市"}
    cities = [
        row
        for row in designations("hubei-2024-2026", "pilot")
        if row["industry_id"] == "green-procurement"
    ]
    assert names([row for row in cities if row["status"] == "existing"]) == {
        "襄阳市",
        "宜昌市",
        "黄冈市",
        "黄石市",
    }
    assert names([row for row in cities if row["status"] == "planned"]) == {"武汉市", "十堰市"}


def test_liaocheng_and_the_national_plan_name_no_place() -> None:
    lines = designations("liaocheng-measures")
    assert {row["region_code"] for row in lines} == {"371500"}
    assert len(lines) == 3
    assert sum(row["plan_id"] == "liaocheng-measures" for row in read("incentives")) == 9
    assert not any(row["plan_id"] == "liaocheng-measures" for row in read("targets"))
    generic = designations("national-2023-261")
    assert all(row["region_code"] == "" and "泛指" in row["note"] for row in generic)
    assert [row["place"] for row in generic] == ["有条件地区", "各地", "固体废弃物较为集中的地区"]


def test_targets_keep_contradictions_and_never_mix_scopes() -> None:
    targets = {row["target_id"]: row for row in read("targets")}
    suspect = targets["sichuan-2025-2027/certified-enterprises"]
    assert (suspect["value"], suspect["suspect"], suspect["base_value"]) == ("5", "true", "")
    output = targets["sichuan-2025-2027/output"]
    assert (output["value"], output["unit"], output["base_value"]) == ("1000", "亿", "")
    certificates = targets["sichuan-2025-2027/certificates"]
    assert (certificates["base_value"], certificates["base_year"]) == ("774", "2024")
    wulong = targets["wulong-2023-13/output-2028"]
    assert (wulong["base_value"], wulong["base_year"], wulong["value"]) == ("50", "2025", "100")
    parts = ("aggregate-chain", "prefab-chain", "new-materials-chain", "services")
    shares = [float(targets[f"wulong-2023-13/{part}-output"]["value"]) for part in parts]
    assert sum(shares) == float(targets["wulong-2023-13/output-2025"]["value"]) == 50
    undated = {row["kind"] for row in targets.values() if not row["year"]}
    assert undated == {"requirement"}


# What every table obeys ------------------------------------------------------------------------


def regions(level: str) -> list[Row]:
    with (ROOT / "data" / "boundaries" / "regions.csv").open(encoding="utf-8") as stream:
        return [row for row in csv.DictReader(stream) if row["level"] == level]


@pytest.mark.parametrize("table", TABLES)
def test_columns_and_bytes_are_what_the_builder_writes(table: str, compiled: Any) -> None:
    text = (ROOT / "data" / "clusters" / f"{table}.csv").read_bytes().decode("utf-8")
    assert "\r" not in text
    assert not text.startswith("\ufeff")
    assert text.splitlines()[0] == ",".join(TABLES[table])
    expected = [
        {column: file.cell(row.get(column)) for column in TABLES[table]} for row in compiled[table]
    ]
    assert read(table) == expected


@pytest.fixture(scope="module")
def compiled() -> dict[str, list[dict[str, Any]]]:
    return plans.compile_tables(ROOT)


def test_every_region_code_exists_under_its_official_name() -> None:
    known = {"100000": "全国"}
    for level in ("province", "prefecture", "county"):
        known |= {row["adcode"]: row["name"] for row in regions(level)}
    for table, columns in TABLES.items():
        for row in read(table):
            for column in ("region_code", "scope_code"):
                assert column not in columns or row[column] in {"", *known}
            if table == "designations":
                assert row["region_name"] == known.get(row["region_code"], "")


def test_every_row_has_a_locator_a_plan_and_known_words() -> None:
    allowed = {"category": CATEGORIES, "status": STATUSES, "stage": STAGES, "relation": RELATIONS}
    for table in set(TABLES) - {"plans", "industries"}:
        for row in read(table):
            assert row["locator"].strip()
            assert row["plan_id"] in PLAN_IDS
            for column, words in allowed.items():
                assert row.get(column, words[0]) in words
    assert {row["kind"] for row in read("links")} <= set(LINK_KINDS)


def test_every_wording_is_one_industry() -> None:
    tree = read("industries")
    holders: dict[str, list[str]] = {}
    for row in tree:
        for wording in [row["name"], *filter(None, row["aliases"].split("|"))]:
            holders.setdefault(wording, []).append(row["industry_id"])
    assert {wording for wording, ids in holders.items() if len(ids) != 1} == set()
    for table, column in (
        ("designations", "industry"),
        ("chains", "node"),
        ("plan_minerals", "mineral"),
    ):
        for row in read(table):
            assert holders[row[column]] == [row["industry_id"]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("建筑玻璃及深加工", "玻璃深加工"),
        ("新型墙体材料", "新型墙材"),
        ("高档陶瓷", "建筑陶瓷"),
        ("石材", "石材加工"),
        ("高性能混凝土及装配式建筑构件", "装配式建筑构件"),
        ("精品机制砂石", "砂石骨料产品"),
        ("先进陶瓷材料", "先进陶瓷"),
    ],
)
def test_wordings_of_several_plans_meet(one: str, other: str) -> None:
    known = wordings.wordings(plans.read_tree(ROOT))
    assert known[one] == known[other]


def test_different_things_stay_apart() -> None:
    known = wordings.wordings(plans.read_tree(ROOT))
    apart = [
        "水泥",
        "水泥熟料",
        "平板玻璃",
        "玻璃深加工",
        "建筑陶瓷",
        "先进陶瓷",
        "七彩陶",
        "烧结砖瓦",
        "新型墙体材料",
        "石膏",
        "磷石膏",
        "磷石膏建材",
        "大理石",
        "石材",
        "石灰岩",
        "砂石骨料",
    ]
    assert len({known[wording] for wording in apart}) == len(apart)


def test_sites_stand_in_their_region_and_say_how_well() -> None:
    import geopandas
    import shapely

    counties = geopandas.read_parquet(ROOT / "data" / "boundaries" / "county_display.parquet")
    shapes = counties.set_index("adcode").geometry
    for row in read("sites"):
        point = shapely.Point(float(row["lon"]), float(row["lat"]))
        assert shapes[row["region_code"]].contains(point), row["site_id"]
        assert row["coordinate_source"]
        assert row["note"]
        assert row["note_en"]
        assert row["precision"] in {"town_point", "county_seat", "county_seat_unknown_datum"}


def test_chinese_and_english_notes_come_in_pairs() -> None:
    for table, columns in TABLES.items():
        paired = [column for column in ("note", "base_note") if f"{column}_en" in columns]
        for row in read(table):
            for column in paired:
                assert bool(row[column]) == bool(row[f"{column}_en"]), (table, row)
