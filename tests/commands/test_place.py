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


def firms(tmp_path):
    path = tmp_path / "firms.csv"
    path.write_text(
        "企业名称,经度,纬度,行业代码,产值\n"
        "甲<b>,107.47496,29.33466,C3011,2\n乙,107.6,29.33466,C3021,3\n丙,109,29,C2511,4\n丁,,,C3011,5\n",
        encoding="utf-8",
    )
    return str(path)


def test_enterprises_of_ones_own_stand_on_the_page_of_a_park(run, tmp_path):
    call = ("place", "长坝", "--enterprises", firms(tmp_path))
    code, out, err = run(*call)
    assert (code, err) == (0, "")
    assert "自有企业：20 公里内" in out
    assert "名录4行：圈内2行，圈外1行，没有可用点位的1行未参与圈选" in "".join(out.split())
    document = json.loads(run(*call, "--radius", "5", "--sum", "产值", "--format", "json")[1])
    assert [row["企业"] for row in document["enterprises"]] == ["甲<b>"]
    assert document["enterprise_industries"] == [
        {"行业大类": "30", "名称": "非金属矿物制品业", "家数": 1, "产值": 2.0}
    ]
    own = document["own_list"]
    assert (own["within_km"], own["datum"]) == (5.0, "wgs84")
    assert (own["rows"], own["inside"], own["beyond"], own["without_point"]) == (4, 1, 2, 1)
    assert "own_list" not in json.loads(run("place", "长坝", "--format", "json")[1])
    for form in ("html", "pdf", "xlsx"):
        target = tmp_path / f"a.{form}"
        assert run(*call, "--out", str(target))[0] == 0
        assert target.stat().st_size > 5000
    assert "甲&lt;b&gt;" in (tmp_path / "a.html").read_text(encoding="utf-8")


def test_another_datum_moves_them(run, tmp_path):
    call = ("place", "长坝", "--enterprises", firms(tmp_path), "--format", "json")
    here, there = (
        json.loads(run(*call, *more)[1])["enterprises"] for more in ((), ("--datum", "gcj02"))
    )
    assert here[0]["直线距离（公里）"] == 0
    assert 0.2 < there[0]["直线距离（公里）"] < 1


def test_what_is_said_of_a_list_without_one_is_refused(run, tmp_path):
    for more in (("--radius", "5"), ("--datum", "gcj02"), ("--sum", "产值"), ("--sheet", "a")):
        code, out, err = run("place", "长坝", *more)
        assert (code, out, err.count("\n")) == (2, "", 1)
        assert more[0] in err
    for more in (("--radius", "0"), ("--radius", "501"), ("--radius", "nan")):
        assert run("place", "长坝", "--enterprises", firms(tmp_path), *more)[0] == 2
    code, out, err = run("place", "长坝", "--enterprises", str(tmp_path / "none.csv"))
    assert (code, out, err.count("\n")) == (1, "", 1)
    empty = tmp_path / "empty.csv"
    empty.write_text("企业名称,经度,纬度\n", encoding="utf-8")
    code, out, err = run("place", "长坝", "--enterprises", str(empty))
    assert (code, out, err.count("\n")) == (1, "", 1)
    coded = tmp_path / "coded.csv"
    coded.write_text("企业名称,地址\n甲,重庆市武隆区\n", encoding="utf-8")
    code, out, err = run("place", "长坝", "--enterprises", str(coded))
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "没有坐标" in err


def test_a_sheet_has_the_enterprises_too_and_says_that_its_choices_do_not_hold_them(run, tmp_path):
    page, choices = tmp_path / "a.html", tmp_path / "a.toml"
    call = ("sheet", str(page), "长坝绿色建材产业园")
    more = ("--enterprises", firms(tmp_path), "--sum", "产值", "--save-settings", str(choices))
    code, out, err = run(*call, *more)
    assert (code, out) == (0, "")
    assert f"{choices} 不含企业名录" in err
    said = page.read_text(encoding="utf-8")
    assert "自有企业：20 公里内" in said
    assert said.index("乙</td>") < said.index("甲&lt;b&gt;</td>")  # 3 before 2
    assert "名录 4 行：圈内 2 行，圈外 1 行，没有可用点位的 1 行未参与圈选" in said
    for form in ("pdf", "png", "svg"):
        target = tmp_path / f"a.{form}"
        assert run("sheet", str(target), *call[2:], *more[:2])[0] == 0
        assert target.stat().st_size > 5000
    assert "自有企业" not in (run(*call), page.read_text(encoding="utf-8"))[1]
    code, out, err = run(*call, "--radius", "5")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "--enterprises" in err
