"""Names in daily use follow from the full names and stand for nothing else."""

import csv
from pathlib import Path

import pytest

from data.builders import spoken

BOUNDARIES = Path(__file__).resolve().parents[2] / "data" / "boundaries"


def rows(name):
    with (BOUNDARIES / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("前郭尔罗斯蒙古族自治县", "前郭县"),
        ("喀喇沁左翼蒙古族自治县", "喀左县"),
        ("杜尔伯特蒙古族自治县", "杜蒙县"),
        ("科尔沁右翼中旗", "科右中旗"),
        ("阿拉善左旗", "阿左旗"),
        ("西乌珠穆沁旗", "西乌旗"),
        ("莫力达瓦达斡尔族自治旗", "莫旗"),
        ("瀍河回族区", "瀍河区"),
        ("锡林郭勒盟", "锡盟"),
    ],
)
def test_a_rule_gives_the_form(name, form):
    assert form in dict(spoken.forms(name))


@pytest.mark.parametrize(
    "name", ["成都市", "兴安盟", "忠县", "回民区", "恩施土家族苗族自治州", "彭水苗族土家族自治县"]
)
def test_other_names_have_no_such_form(name):
    assert dict(spoken.forms(name)) == {}


def test_the_bundled_file_is_what_the_rules_give():
    assert [
        {**row, "adcode": str(row["adcode"])}
        for row in spoken.rows(rows("regions"), rows("renamed"))
    ] == rows("spoken_names")


def test_no_form_is_the_name_of_a_region_now_or_before():
    taken = {row["name"] for row in rows("regions")} | {row["old_name"] for row in rows("renamed")}
    assert not taken & {row["alias"] for row in rows("spoken_names")}
    # 和县 of Anhui, not 和布克赛尔; 塔县 stands in the list kept by hand.
    assert "和县" not in {row["alias"] for row in rows("spoken_names")}


def test_names_of_before_have_daily_forms_too():
    found = {row["alias"]: (row["adcode"], row["rule"]) for row in rows("spoken_names")}
    assert found["伊盟"] == ("150600", "former_league")
    assert found["准格尔"] == ("150622", "stem")
    # 鄂托克旗 and 鄂托克前旗 begin alike; 达茂旗 is not meant by 达旗.
    assert "鄂托克" not in found
    assert found["达旗"][0] == "150621"


def test_every_special_area_lies_in_a_known_region():
    known = {row["adcode"]: row["name"] for row in rows("regions")}
    for row in rows("special_areas"):
        assert known[row["adcode"]] == row["region_name"], row
