"""Enterprises around a point: distances by another formula, the bound, rows without a point, repeats, datums."""

import math
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from gis.atlas import Atlas
from gis.enterprises import datum
from gis.enterprises.around import around
from gis.enterprises.assign import Columns, Task
from gis.enterprises.circle import MOST_KM, Circle
from gis.enterprises.counties import engines
from gis.enterprises.lists import headings, points
from gis.errors import InputTableError, SettingError

ATLAS = Atlas.bundled()
LON, LAT = 107.47496, 29.33466
HEAD = "企业名称,统一社会信用代码,经度,纬度,行业代码,产值,地址\n"


def listed(tmp_path, *texts, block=10**9, sums=()):
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.csv").write_text(text, encoding="utf-8")
    parts = points.find([str(tmp_path)], block).parts
    asked = headings.Asked(sums=sums)
    return parts, Task(headings.settle(parts, asked, by_industry=True))


def haversine(lon, lat):
    """The distance by half the square of sines, which the house does not use."""
    one, two = math.radians(LAT), math.radians(lat)
    half = (
        math.sin((two - one) / 2) ** 2
        + math.cos(one) * math.cos(two) * math.sin(math.radians(lon - LON) / 2) ** 2
    )
    return 2 * 6371.0088 * math.asin(math.sqrt(half))


def drawn(count=600):
    """Return rows around the point: lon, lat, code, amount."""
    random = np.random.default_rng(11)
    codes = random.choice(["C3011", "3021", "C2511", "", "X9"], count)
    lon, lat = LON + random.normal(0, 0.4, count), LAT + random.normal(0, 0.3, count)
    return [
        (round(x, 5), round(y, 5), str(code), i / 8)
        for i, (x, y, code) in enumerate(zip(lon.tolist(), lat.tolist(), codes, strict=True))
    ]


@pytest.mark.parametrize("block", [900, 10**9])
def test_all_rows_are_measured_as_another_formula_does_and_none_is_lost(tmp_path, block):
    rows = drawn()
    text = HEAD + "".join(f"企{i},,{x},{y},{c},{v},\n" for i, (x, y, c, v) in enumerate(rows))
    parts, task = listed(tmp_path, text, block=block, sums=("产值",))
    assert (len(parts) > 1) is (block == 900)
    found = around(ATLAS, parts, task, Circle(LON, LAT, 30.0))
    far = [haversine(x, y) for x, y, _, _ in rows]
    inside = sorted((km, i) for i, km in enumerate(far) if km <= 30.0)
    assert found.rows["name"].tolist() == [f"企{i}" for _, i in inside]
    assert found.rows["row"].tolist() == [i + 2 for _, i in inside]
    assert found.rows["distance_km"].to_numpy() == pytest.approx([km for km, _ in inside], abs=1e-6)
    assert found.account.rows == len(rows) == len(inside) + found.beyond
    told = {"C3011": "30", "3021": "30", "C2511": "25"}
    divisions = [told.get(rows[i][2], "") for _, i in inside]
    by_code = found.by_industry.set_index("industry")
    assert by_code["count"].to_dict() == Counter(divisions)
    assert by_code[0].to_dict() == {
        code: math.fsum(
            rows[i][3] for (_, i), of in zip(inside, divisions, strict=True) if of == code
        )
        for code in set(divisions)
    }
    assert found.by_industry["count"].is_monotonic_decreasing
    assert found.amounts[0].tolist() == [rows[i][3] for _, i in inside]


def test_what_is_exactly_as_far_as_asked_is_inside_and_a_hair_less_is_not(tmp_path):
    parts, task = listed(tmp_path, HEAD + f"甲,,{LON + 0.1},{LAT},C3011,1,\n")
    far = around(ATLAS, parts, task, Circle(LON, LAT, 100.0)).rows["distance_km"].item()
    assert far == pytest.approx(haversine(LON + 0.1, LAT), abs=1e-9)
    for within, inside in ((far, 1), (np.nextafter(far, 0), 0)):
        found = around(ATLAS, parts, task, Circle(LON, LAT, float(within)))
        assert (len(found.rows), found.beyond) == (inside, 1 - inside)


def test_rows_of_one_distance_stand_in_the_order_of_the_list(tmp_path):
    same = [f"{name},,{LON},{LAT},C3011,1,\n" for name in "丙甲乙"]
    parts, task = listed(tmp_path, HEAD + "".join(same), HEAD + same[1])
    found = around(ATLAS, parts, task, Circle(LON, LAT, 1.0))
    told = [
        (file[-5:], row) for file, row in zip(found.rows["file"], found.rows["row"], strict=True)
    ]
    assert told == [("0.csv", 2), ("0.csv", 3), ("0.csv", 4), ("1.csv", 2)]


def test_rows_without_a_point_are_counted_by_reason_and_stand_in_no_circle(tmp_path):
    text = HEAD + (
        f"甲,,{LON},{LAT},C3011,1,\n"
        "只有地址,,,,C3011,1,重庆市武隆区长坝镇\n"
        "没有,,,,C3011,1,\n"
        "零,,0,0,C3011,1,\n"
        f"颠倒,,{LAT},{LON},C3011,1,\n"
        "字,,东边,29.3,C3011,1,\n"
        "米,,500000,3240000,C3011,1,\n"
        "海上,,128.0,25.0,C3011,1,\n"
        f"合计,,{LON},{LAT},,6,\n"
    )
    parts, task = listed(tmp_path, text)
    assert task.columns.spare == ("地址",)  # on the page 企业 it places the row in its county
    found = around(ATLAS, parts, task, Circle(LON, LAT, 50.0))
    assert found.rows["name"].tolist() == ["甲"]
    reasons = {
        "blank": 2,
        "zero": 1,
        "swapped": 1,
        "not_number": 1,
        "projected": 1,
        "outside": 1,
        "total": 1,
    }
    assert {reason: found.account.reasons[reason] for reason in reasons} == reasons
    assert found.account.unplaced == 8
    assert (found.account.rows, found.beyond) == (9, 0)


def test_a_list_of_addresses_alone_has_no_points():
    with pytest.raises(InputTableError) as fault:
        around(ATLAS, [], Task(Columns(named="地址")), Circle(LON, LAT, 50.0))
    assert fault.value.key == "error.points_no_coordinates"


def test_a_part_that_cannot_be_read_is_a_fault_and_no_empty_circle(tmp_path):
    parts, task = listed(tmp_path, HEAD + f"甲,,{LON},{LAT},C3011,1,\n")
    (tmp_path / "0.csv").write_bytes(HEAD.encode() + b"\xff\xfe,,1,1,1,1,\n")
    with pytest.raises(InputTableError):
        around(ATLAS, parts, task, Circle(LON, LAT, 50.0))


def test_repeats_inside_are_marked_also_of_rows_that_stand_outside(tmp_path):
    code = "91350100M000100Y43"
    text = HEAD + (
        f"总部,{code},116.4,39.9,C3011,1,\n"
        f"分厂,{code.lower()},{LON},{LAT},C3011,1,\n"
        f"丙,,{LON},{LAT},C3011,1,\n"
        f"丙,,{LON},{LAT},C3011,1,\n"
        f"丙,,{LON + 0.01},{LAT},C3011,1,\n"
    )
    parts, task = listed(tmp_path, text)
    found = around(ATLAS, parts, task, Circle(LON, LAT, 5.0))
    assert found.rows["again"].tolist() == ["repeated", "", "twin", ""]
    assert (found.account.reasons["repeated"], found.account.reasons["twin"]) == (1, 1)
    assert found.summary()["repeated_inside"] == 2
    assert found.by_industry["count"].tolist() == [4]


@pytest.mark.parametrize("name", ["gcj02", "bd09"])
def test_another_datum_is_undone_before_it_is_measured(tmp_path, name):
    rows = drawn(60)
    x, y = datum.from_wgs84(
        [r[0] for r in rows], [r[1] for r in rows], name, engines.is_inside(ATLAS)
    )
    text = HEAD + "".join(
        f"企{i},,{a!r},{b!r},C3011,1,\n"
        for i, (a, b) in enumerate(zip(x.tolist(), y.tolist(), strict=True))
    )
    parts, task = listed(tmp_path, text)
    circle = Circle(LON, LAT, 80.0)
    right = around(ATLAS, parts, replace(task, datum=name), circle).rows.set_index("name")
    wrong = around(ATLAS, parts, task, circle).rows.set_index("name")
    true = {f"企{i}": haversine(a, b) for i, (a, b, _, _) in enumerate(rows)}
    assert right["distance_km"].to_dict() == pytest.approx(
        {k: v for k, v in true.items() if v <= 80}, abs=1e-4
    )
    off = (wrong["distance_km"] - wrong.index.map(true)).abs()
    assert off.max() > 0.2


def test_a_list_without_rows_or_without_industries_is_an_empty_answer(tmp_path):
    (tmp_path / "0.csv").write_text(HEAD, encoding="utf-8")
    parts = points.find([str(tmp_path)]).parts
    task = Task(Columns("经度", "纬度", industry="行业代码", sums=("产值",)))
    found = around(ATLAS, parts, task, Circle(LON, LAT, 20.0))
    assert (len(found.rows), found.beyond, len(found.by_industry), found.account.rows) == (
        0,
        0,
        0,
        0,
    )
    (tmp_path / "0.csv").write_text(f"经度,纬度\n{LON},{LAT}\n", encoding="utf-8")
    parts = points.find([str(tmp_path)]).parts
    found = around(ATLAS, parts, Task(Columns("经度", "纬度")), Circle(LON, LAT, 20.0))
    assert found.rows[["name", "credit_code", "industry"]].to_numpy().tolist() == [["", "", ""]]


@pytest.mark.parametrize("within", [0.0, -1.0, math.nan, math.inf, MOST_KM + 1])
def test_a_radius_that_holds_nothing_or_half_the_country_is_refused(within):
    with pytest.raises(SettingError):
        Circle(LON, LAT, within)


def test_each_part_is_read_once_for_its_circle_and_its_account(tmp_path, monkeypatch):
    text = HEAD + "".join(f"企{i},,{LON},{LAT},C3011,1,\n" for i in range(60))
    parts, task = listed(tmp_path, text, block=500, sums=("产值",))
    read, inner = Counter(), points.read

    def counted(part, wanted):
        if "产值" in wanted:
            read[part.number] += 1
        return inner(part, wanted)

    monkeypatch.setattr(points, "read", counted)
    found = around(ATLAS, parts, task, Circle(LON, LAT, 30.0))
    assert len(found.rows) == 60
    assert len(parts) > 1
    assert read == Counter(range(1, len(parts) + 1))
