"""The command place: screen, files, faults in one line."""

import json


def test_the_screen_shows_every_section_in_both_languages(run):
    code, out, err = run("place", "达州")
    assert (code, err) == (0, "")
    for words in (
        "引进什么",
        "四川大竹经济开发区",
        "达州海螺水泥有限责任公司",
        "周边区域",
        "GS(2024)0650号",
    ):
        assert words in out
    assert "Where it can settle" in run("place", "达州", "--lang", "en")[1]


def test_json_keeps_figures_and_says_null_for_the_unknown(run):
    document = json.loads(run("place", "达州", "--format", "json")[1])
    assert document["region_code"] == "511700"
    nanchong = next(row for row in document["neighbours"] if row["区域"] == "四川省南充市")
    assert nanchong["水泥产能（万吨/年，至少）"] is None
    assert nanchong["水泥厂"] == 1


def test_a_file_is_what_its_name_says(run, tmp_path):
    target = tmp_path / "a.html"
    assert run("place", "达州", "--out", str(target), "--organisation", "某局")[0] == 0
    assert "某局" in target.read_text(encoding="utf-8")
    code, out, err = run("place", "达州", "--out", str(tmp_path / "a.docx"))
    assert (code, out) == (2, "")
    assert err.count("\n") == 1


def test_a_place_that_is_none_is_one_line(run):
    code, out, err = run("place", "成部")
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert "成都市" in err


def test_a_park_has_a_page_by_its_name(run, tmp_path):
    code, out, err = run("place", "长坝绿色建材产业园")
    assert (code, err) == (0, "")
    assert out.startswith("长坝绿色建材产业园  重庆市武隆区 · 园区 · 点位为乡镇驻地")
    document = json.loads(run("place", "长坝", "--format", "json")[1])
    assert document["site_id"] == "wulong-2023-13/changba-park"
    # What its figures are measured from, and how good that point is.
    assert (document["lon"], document["lat"]) == (107.47496, 29.33466)
    assert document["above"] == "重庆市武隆区 · 园区 · 点位为乡镇驻地"
    assert document["region_code"] == "500156"
    nearest = document["gateways"][0]
    assert (nearest["名称"], round(nearest["直线距离（公里）"], 1)) == ("白马", 11.4)
    assert run("sheet", str(tmp_path / "a.html"), "长坝绿色建材产业园")[0] == 0
    assert "周边有什么" in (tmp_path / "a.html").read_text(encoding="utf-8")


def test_a_name_of_several_parks_is_one_line_that_names_them(run):
    code, out, err = run("place", "凤来")
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert "凤来绿色建材产业园、凤来新城工业生产服务型物流园区" in err
