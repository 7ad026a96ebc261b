"""The freight commands: the promised JSON, one clear line and the right code for bad input."""

from __future__ import annotations

import io
import json
import sqlite3
from contextlib import closing

import pandas as pd
import pytest

from commands import freight
from gis import catalog
from gis.words import catalogue

FERRY = "ferry:琼州海峡轮渡（徐闻港—新海港）"

TOTAL = {"distance_km", "cost_cny", "hours", "co2e_kg"}


def test_route_json(run):
    code, out, _ = run("route", "武隆", "成都", "--tonnes", "1000", "--format", "json")
    found = json.loads(out)
    assert code == 0
    assert (found["from"], found["to"], found["tonnes"], found["by"]) == (
        "武隆区", "成都市", 1000.0, "cost",
    )  # fmt: skip
    for key in ("total", "low", "high"):
        assert set(found[key]) == TOTAL
    assert {"mode", "from", "to", *TOTAL} == set(found["legs"][0])
    assert {way for a in found["alternatives"] for way in a["ways"]} == {
        "overall", "road", "rail", "water",
    }  # fmt: skip
    assert sum(leg["cost_cny"] for leg in found["legs"]) == pytest.approx(
        found["total"]["cost_cny"], abs=0.1
    )


def test_route_geojson_and_text(run):
    _, out, _ = run("route", "白马站", "重庆", "--format", "geojson", "--modes", "road,rail")
    shapes = json.loads(out)["features"]
    assert {shape["properties"]["mode"] for shape in shapes} >= {"road", "rail"}
    assert all(shape["geometry"]["type"] == "LineString" for shape in shapes)
    assert "OpenStreetMap" in json.loads(out)["attribution"]
    assert any("Open Database" in source["licence"] for source in json.loads(out)["sources"])
    _, out, _ = run("route", "白马站", "重庆", "--lang", "en")
    assert "Road only" in out


def test_own_factors(run, tmp_path):
    file = tmp_path / "factors.toml"
    file.write_text('[road]\nunit_cost = {value = 0.01, unit = "CNY/t-km"}\n', encoding="utf-8")
    _, out, _ = run("route", "武隆", "成都", "--factors", str(file), "--format", "json")
    assert [leg["mode"] for leg in json.loads(out)["legs"]] == ["road"]
    file.write_text("[road]\nunit_cost = {value = 0.01}\n", encoding="utf-8")
    code, _, err = run("route", "武隆", "成都", "--factors", str(file))
    assert code == 1
    assert "road.unit_cost" in err
    assert "CNY/t-km" in err


FACTORS = {
    "no unit": ("[rail]\nunit_cost = {value = 0.1}", "CNY/t-km"),
    "wrong unit": ('[rail]\nunit_cost = {value = 0.1, unit = "USD"}', "USD"),
    "unknown factor": ('[rail]\nbogus = {value = 0.1, unit = "CNY/t-km"}', "rail.bogus"),
    "unknown group": ('[air]\nunit_cost = {value = 0.1, unit = "CNY/t-km"}', "air.unit_cost"),
    "no table": ("rail = 5", "rail"),
    "word": ('[rail]\nunit_cost = {value = "x", unit = "CNY/t-km"}', "x"),
    "NaN": ('[rail]\nunit_cost = {value = nan, unit = "CNY/t-km"}', "nan"),
    "negative": ('[rail]\nunit_cost = {value = -1, unit = "CNY/t-km"}', "-1"),
    "standing still": ('[rail]\nspeed = {value = 0, unit = "km/h"}', "rail.speed"),
    "order": (
        '[rail]\nunit_cost = {value = 0.1, low = 0.3, high = 0.2, unit = "CNY/t-km"}',
        "0.3、0.1、0.2",
    ),
    "no TOML": ("[rail", "TOML"),
}


@pytest.mark.parametrize("fault", FACTORS)
@pytest.mark.parametrize(
    "command",
    [
        ("route", "武隆", "成都"),
        ("matrix", "武隆", "成都"),
        ("reach", "武隆", "--limit", "5"),
        ("shift", "武隆", "成都"),
        ("weak", "武隆", "成都"),
    ],
)
def test_a_faulty_file_of_factors_is_one_line(run, tmp_path, command, fault):
    content, part = FACTORS[fault]
    file = tmp_path / "factors.toml"
    file.write_text(content, encoding="utf-8")
    code, out, err = run(*command, "--factors", str(file))
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert part in err


def test_a_file_of_factors_that_cannot_be_read_is_one_line(run, tmp_path):
    binary = tmp_path / "bin.toml"
    binary.write_bytes(b"\xff\xfe\x00")
    for path, part in ((binary, "UTF-8"), (tmp_path / "none.toml", "找不到"), (tmp_path, "打不开")):
        code, out, err = run("route", "武隆", "成都", "--factors", str(path))
        assert (code, out, err.count("\n")) == (1, "", 1)
        assert part in err


@pytest.mark.parametrize(
    ("arguments", "code", "part"),
    [
        (("route", "武隆", "武隆"), 1, "武隆区"),
        (("route", "武隆", "500156"), 1, "同一处"),
        (("matrix", "武隆", "武隆"), 1, "同一处"),
        (("matrix", "武隆", "成都", "500156"), 1, "“武隆”和“500156”"),
        (("shift", "武隆", "武隆"), 1, "同一处"),
        (("weak", "武隆", "武隆区"), 1, "同一处"),
        # An island without a bridge, a sea, another component, another country.
        (("route", "武隆", "嵊泗县"), 1, "嵊泗县"),
        (("reach", "长海县", "--limit", "9"), 1, "长海县"),
        (("reach", "112.33,16.83", "--limit", "9"), 1, "112.33,16.83"),
        (("route", "武隆", "台北"), 1, "台北市 周围 50 公里内没有铁路货运站"),
        (("route", "武隆", "2.35,48.85"), 1, "2.35"),
        (("route", "武隆", "朝阳"), 1, "不止一处"),
        *(
            ((command, "武隆", "成都", f"--tonnes={tonnes}"), code, tonnes)
            for command in ("route", "shift", "weak")
            for tonnes, code in (("0", 1), ("-2", 1), ("nan", 1), ("inf", 1), ("x", 2))
        ),
        *(
            ((*command, "--modes", modes), 1, part)
            for command in (
                ("route", "武隆", "成都"),
                ("matrix", "武隆", "成都"),
                ("reach", "武隆", "--limit", "5"),
                ("shift", "武隆", "成都"),
                ("weak", "武隆", "成都"),
            )
            for modes, part in (("air", "air"), ("road,air", "air"), (",", "至少选一种"))
        ),
        (("route", "武隆", "成都", "--ship", "nan"), 1, "nan"),
        (("route", "武隆", "成都", "--ship=-5"), 1, "-5"),
        (("route", "武隆", "成都", "--out", "/nonexistent/x.json"), 1, "/nonexistent"),
        (("matrix", "武隆", "成都", "--within", "四川"), 2, "--level"),
        (("matrix", "--level", "county", "--within", "亚特兰蒂斯"), 1, "亚特兰蒂斯"),
        (("reach", "武隆", "--limit", "nan"), 1, "nan"),
        (("reach", "武隆", "--limit", "inf"), 1, "inf"),
        (("reach", "武隆", "--limit", "5", "--unit", "mile"), 2, "mile"),
        (("reach", "武隆", "--limit", "5", "--material", "cement"), 2, "--material"),
        (("shift",), 1, "0"),
        (("shift", "武隆", "成都", "--parameter", "road.unit_cost", "--values", "nan"), 2, "nan"),
        (("shift", "武隆", "成都", "--parameter", "road.unit_cost", "--values=0.2,-1"), 1, "-1"),
        (("shift", "武隆", "成都", "--parameter", "road.unit_cost", "--values", "a"), 2, "a"),
        (("shift", "武隆", "成都", "--new-terminal", "air:x"), 2, "air:x"),
        (("shift", "武隆", "成都", "--new-terminal", "rail:不存在"), 1, "不存在"),
        (("shift", "--flows", "/nonexistent/f.csv"), 1, "/nonexistent/f.csv"),
        (("weak", "武隆", "成都", "--close", "edge:99999999"), 1, "edge:99999999"),
        (("weak", "武隆", "成都", "--top", "0"), 2, "0"),
        (("route", "武隆", "成都", "--tonnes", "0"), 1, "0"),
        (("route", "武隆", "成都", "--tonnes=-3"), 1, "-3"),
        (("route", "武隆", "成都", "--modes", "air"), 1, "air"),
        (("route", "武隆", "没有这个地方吧"), 1, "没有这个地方吧"),
        (("route", "118.0,19.0", "成都"), 1, "118"),
        (("route", "嵊泗", "广州"), 1, "嵊泗"),
        (("route", "武隆", "成都", "--by", "fun"), 2, "fun"),
        (("matrix", "武隆"), 2, "--level"),
        (("matrix", "武隆", "成都", "--format", "parquet"), 2, "--out"),
        (("reach", "武隆"), 2, "--limit"),
        (("reach", "武隆", "--limit", "0"), 1, "0"),
        (("reach", "武隆", "--material", "glass"), 2, "glass"),
        (("shift", "武隆", "成都", "--parameter", "road.unit_cost"), 2, "--values"),
        (("shift", "武隆", "成都", "--parameter", "road.speed", "--values", "1"), 1, "road.speed"),
        (("weak", "武隆", "成都", "--close", "line:没有"), 1, "line:没有"),
        (("weak", "武隆"), 1, "只有 1 个"),
    ],
)
def test_bad_calls_say_what_is_wrong(run, arguments, code, part):
    found, out, err = run(*arguments)
    assert found == code
    assert out == ""
    assert part in err
    assert err.count("\n") == 1


def test_matrix_marks_unreachable_as_inf(run, tmp_path):
    _, out, _ = run("matrix", "武隆", "成都", "嵊泗", "--by", "km")
    lines = out.splitlines()
    assert lines[0] == "from,to,distance_km,asked"
    assert any(line.startswith("500156,330922,inf,") for line in lines)
    file = tmp_path / "m.parquet"
    code, _, _ = run("matrix", "武隆", "成都", "--format", "parquet", "--out", str(file))
    assert code == 0
    assert file.stat().st_size > 0
    _, out, _ = run("matrix", "武隆", "嵊泗", "--format", "json")
    assert json.loads(out)["rows"][0]["cost_cny_per_t"] == "inf"
    table = pd.read_parquet(file)
    assert list(table.columns) == ["from", "to", "cost_cny_per_t", "asked"]
    assert table["from"].tolist() == ["500156", "510100"]


def test_a_csv_file_opens_right_in_a_spreadsheet(run, tmp_path):
    file = tmp_path / "m.csv"
    assert run("matrix", "武隆", "成都", "--out", str(file))[0] == 0
    assert file.read_bytes().startswith(b"\xef\xbb\xbffrom,to,")
    assert len(pd.read_csv(file)) == 2


def test_whole_numbers_of_flows_are_written_whole(run):
    _, out, _ = run("weak", "武隆", "成都", "--tonnes", "1200")
    assert ["铁路", "渝怀线", "2,400", "1"] in [line.split() for line in out.splitlines()]
    assert ".0 " not in out
    _, out, _ = run("weak", "武隆", "成都", "--tonnes", "1200", "--close", "line:渝怀线")
    assert {
        line.split()[-1]
        for line in out.splitlines()
        if line.startswith(("成都市", "武隆区", "合计"))
    } == {"0"}


def test_nothing_that_flows_is_said_in_words(run):
    code, out, _ = run("weak", "武隆", "嵊泗县")
    assert code == 0
    assert "走得通" in out
    code, out, _ = run("weak", "武隆", "嵊泗县", "--format", "json")
    found = json.loads(out)
    assert (found.pop("asked")["flows"], found) == (2, {"edges": [], "terminals": [], "lines": []})
    _, out, _ = run("shift", "武隆", "嵊泗县", "--format", "json")
    (row,) = json.loads(out)["rows"]
    assert row["unreachable_t"] == row["total_t"] == 2
    assert row["parameter_value"] is None


def test_ctrl_c_is_one_line(run, monkeypatch):
    def stopped(*args, **kwargs):
        raise KeyboardInterrupt

    monkeypatch.setattr("gis.freight.matrix.least", stopped)
    code, out, err = run("matrix", "武隆", "成都")
    assert (code, out, err.count("\n")) == (130, "", 1)


def test_a_terminal_sees_how_far_it_is(run, monkeypatch):
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    code, _, err = run("matrix", "武隆", "成都")
    assert code == 0
    assert "正在计算… 100%" in err
    assert err.endswith("\r\033[K")


def flow_file(tmp_path, content: bytes):
    file = tmp_path / "flows.csv"
    file.write_bytes(content)
    return str(file)


@pytest.mark.parametrize("command", ["shift", "weak"])
@pytest.mark.parametrize(
    ("content", "part"),
    [
        ("from,to\n武隆区,成都市\n", "tonnes"),
        ("from,to,tonnes\n武隆区,成都市,nan\n", "2"),
        ("from,to,tonnes\n武隆区,成都市,0\n", "2"),
        ("from,to,tonnes\n武隆区,成都市,1\n武隆,500156,1\n", "第 3 行"),
        ("from,to,tonnes\n", "0"),
        ("from,to,tonnes\n武隆区,,1\n", "“”"),
        (
            "年份,from,to,tonnes\n2022,武隆区,成都市,1\n2023,武隆区,成都市,1\n",
            "“年份”有不止一个时间（2022、2023）",
        ),
        (
            "时间,from,to,tonnes\n10月,武隆区,成都市,1\n9月,武隆区,成都市,1\n",
            "“时间”有不止一个时间（9月、10月）",
        ),
        ("from,to,tonnes\n成都高新区,武隆区,1\n", "不是行政区划，位于四川省成都市（510100）"),
        ("", "标题行"),
        ("\0\1", "不是文本表格"),
    ],
)
def test_faulty_tables_of_flows_are_one_line(run, tmp_path, command, content, part):
    file = flow_file(tmp_path, content.encode())
    code, out, err = run(command, "--flows", file)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert part in err


def test_what_a_table_of_flows_holds_beside_flows_is_said(run, tmp_path):
    content = "序号,起运地,终到地,运量（万吨）\n1,武隆,成都,0.1\n2,武隆,成都,0.2\n合计,,,0.3\n注：估算,,,\n"
    code, out, err = run(
        "weak", "--flows", flow_file(tmp_path, content.encode()), "--format", "json"
    )
    assert code == 0
    assert "没有用到的列：序号" in err
    assert "略去 2 行：4（合计）、5（注：估算）" in err
    assert "2 行流量中起终点相同的相加，共 1 对" in err
    assert max(row["tonnes"] for row in json.loads(out)["edges"]) == pytest.approx(3000)


def test_two_names_of_one_place_are_one_place(run, tmp_path):
    file = flow_file(tmp_path, "from,to,tonnes\n武隆,成都,1\n510100,500156,2\n".encode())
    code, out, _ = run("weak", "--flows", file, "--format", "json")
    assert code == 0
    assert json.loads(out)["lines"][0]["tonnes"] == 3


def test_reach_formats(run):
    _, out, _ = run("reach", "白马站", "--material", "aggregates", "--format", "json")
    found = json.loads(out)
    assert (found["unit"], found["limits"]) == ("km", [100.0])
    assert any(region["name"] == "武隆" for region in found["regions"])
    _, out, _ = run("reach", "武隆", "--limit", "30", "--format", "geojson")
    assert json.loads(out)["features"][0]["properties"]["limit"] == 30.0
    assert "OpenStreetMap" in json.loads(out)["attribution"]
    _, out, _ = run("reach", "武隆", "--limit", "60")
    assert out.startswith("武隆区 60 元/吨以内：1 个地级、11 个县级区域（以驻地计）")
    # The census is known by county, GDP for the whole of 重庆 only.
    assert "常住人口（普查）（2020）：791 万人" in out
    assert "亿元（按县域面积估算，只作粗略参考）" in out


@pytest.mark.parametrize(
    ("word", "limit"),
    [("水泥", 200), ("Cement", 200), ("砂石骨料", 100), ("机制砂石", 100), ("预制构件", 150),
     ("precast concrete", 150)],
)  # fmt: skip
def test_a_material_is_found_by_its_names(word, limit):
    assert float(freight._published(word)[0]["limit"]) == limit


def test_every_published_material_has_words_of_the_trade():
    for row in catalog.rows("sales-radius"):
        word = catalogue.text(f"material.{row['industry_id']}", "en").split("|")[-1]
        assert freight._published(word)[0]["industry_id"] == row["industry_id"]


@pytest.mark.parametrize("word", ["平板玻璃", "xyz"])
def test_other_materials_are_told_which_have_a_radius(run, word):
    code, _, err = run("reach", "武隆", "--material", word)
    assert code == 2
    assert word in err
    for name in ("砂石骨料 (aggregates)", "水泥 (cement)", "装配式建筑构件 (prefab-components)"):
        assert name in err


def test_places_of_one_short_name_are_told_apart(run):
    _, out, _ = run("reach", "台北", "--limit", "100", "--unit", "km")
    assert "新竹县" in out
    assert "新竹市" in out
    assert "宜兰县" not in out


def test_a_closure_has_units_a_total_and_what_was_cut_off_before(run):
    ask = ("weak", "武隆", "重庆", "嵊泗", "--tonnes", "50", "--close", "river:长江")
    _, out, _ = run(*ask)
    lines = [line.split() for line in out.splitlines()]
    assert lines[1] == ["出发地", "多花（元）", "每吨多花（元）", "中断（吨）"]
    body = [float(line[1].replace(",", "")) for line in lines[3:-2]]
    assert lines[-2][0] == "合计"
    assert float(lines[-2][1].replace(",", "")) == pytest.approx(sum(body), abs=0.02)
    assert "另有 4 条货流（200 吨）关闭前就不通" in out
    assert "武隆区 → 嵊泗县" in out
    _, out, _ = run(*ask, "--lang", "en")
    assert "Extra (CNY)" in out
    _, out, _ = run(*ask, "--format", "json")
    assert len(json.loads(out)["unreachable_before"]) == 4


def test_a_closure_that_touches_nothing_is_one_sentence(run):
    _, out, _ = run("weak", "武隆", "重庆", "--close", "line:京沪线")
    assert out == "关闭后没有流量受影响。\n"


def test_a_written_file_is_told_on_the_stream_of_messages(run, tmp_path):
    places = ("武隆", "重庆")
    for form, arguments in {
        "txt": ("route", *places),
        "csv": ("matrix", *places),
        "parquet": ("matrix", *places, "--format", "parquet"),
        "json": ("reach", "武隆", "--limit", "10", "--format", "json"),
        "shift.csv": ("shift", *places),
        "weak.txt": ("weak", *places),
    }.items():
        file = tmp_path / f"out.{form}"
        code, out, err = run(*arguments, "--out", str(file))
        # shift says first what it took for the flows.
        taken = (
            "流量：每对地点 1 吨（用 --tonnes 改，或用 --flows 给流量表）\n"
            if form == "shift.csv"
            else ""
        )
        assert (code, out, err) == (0, "", f"{taken}已写入 {file}\n")
        assert file.stat().st_size


def test_a_transfer_is_written_once_and_short_legs_are_not_zero(run):
    _, out, _ = run("route", "武隆", "上海")
    lines = [line.strip() for line in out.splitlines()]
    assert "换装  武隆港  20 元  24.0 小时" in lines
    assert any(line.endswith("<0.1 小时") for line in lines)
    assert " 0.0 小时" not in out


def test_all_faults_of_a_table_of_flows_come_at_once(run, tmp_path):
    rows = '武隆,成都,abc\n亚特兰,成都,-1\n武隆,500156,\n朝阳,武隆,5\n武隆,"10,20",5\n'
    file = flow_file(tmp_path, f"from,to,tonnes\n{rows}".encode())
    _, _, err = run("weak", "--flows", file)
    for part in (
        "有 7 处要改",
        "第 2 行 tonnes “abc”不是数值",
        "第 3 行 from “亚特兰”没有这个地点",
        "第 3 行 tonnes “-1”",
        "第 4 行from“武隆”和to“500156”是同一处",
        "第 4 行 tonnes “”",
        "第 5 行 from “朝阳”不止一处",
        "第 6 行 to “10,20”不在中国范围内",
    ):
        assert part in err
    file = flow_file(tmp_path, ("from,to,tonnes\n" + "武隆,成都,0\n" * 13).encode())
    _, _, err = run("shift", "--flows", file, "--lang", "en")
    assert "has 13 faults" in err
    assert "row 11 tonnes" in err
    assert "row 12 " not in err
    assert "3 more" in err


def test_shift_and_weak(run):
    _, out, _ = run(
        "shift", "武隆", "成都", "武汉", "--parameter", "transfer_rail.cost", "--values",
        "0,80", "--format", "json",
    )  # fmt: skip
    rows = json.loads(out)["rows"]
    assert [row["parameter_value"] for row in rows] == [0.0, 80.0]
    assert rows[0]["rail_t"] >= rows[1]["rail_t"]
    _, out, _ = run("weak", "武隆", "成都", "--close", "line:渝怀线", "--format", "json")
    assert json.loads(out)["extra_total"] > 0
    _, out, _ = run("weak", "--industry", "绿色建材", "--format", "json", "--top", "3")
    assert len(json.loads(out)["terminals"]) == 3


def test_settings_give_the_same_numbers_again(run, tmp_path):
    factors, file = tmp_path / "f.toml", tmp_path / "s.toml"
    factors.write_text(
        '[road]\nunit_cost = { value = 0.6, low = 0.5, high = 0.7, unit = "CNY/t-km" }\n',
        encoding="utf-8",
    )
    call = ("route", "成都", "重庆", "--format", "json")
    said = ("--by", "time", "--modes", "road,rail", "--ship", "1000", "--factors", str(factors))
    code, first, _ = run(*call, *said, "--save-settings", str(file))
    assert code == 0
    written = file.read_text(encoding="utf-8")
    assert '"road.unit_cost.low" = 0.5' in written
    assert "[made_with]" in written
    assert run(*call, "--settings", str(file))[:2] == (0, first)
    # What the call says goes before the file.
    code, other, _ = run(*call, "--settings", str(file), "--by", "cost")
    assert other != first
    code, _, err = run("shift", "--settings", str(file), "--flows", "missing.csv")
    assert code == 1
    file.write_text(written.replace('"road.unit_cost.low" = 0.5', '"road.unit_cost.low" = 0.9'))
    code, _, err = run(*call, "--settings", str(file))
    assert (code, err.count("\n")) == (1, 1)
    assert "road.unit_cost" in err
    file.write_text(written.replace("road.unit_cost", "road.magic"))
    assert "road.magic" in run(*call, "--settings", str(file))[2]


def test_rows_and_tables_that_are_left_out_are_said(run, tmp_path):
    """Three origins and one row shown; 海口 has no way left, 台北 had none before."""
    file = flow_file(tmp_path, "from,to,tonnes\n海口,广州,20\n成都,广州,5\n台北,成都,7\n".encode())
    call = ["weak", "--flows", file, "--close", "line:湛海线", "--close", FERRY]
    done = run(*call, "--top", "1")
    assert catalogue.text("weak.more", "zh", count=1) in done[2]
    assert catalogue.text("weak.more", "zh", count=3) not in run(*call, "--top", "3")[2]
    said = run(*call, "--format", "csv")[2]
    for name in ("loss_pairs", "loss_unreachable"):
        assert catalogue.text(f"logistics.{name}", "zh") in said
    assert catalogue.text("weak.loads_only", "zh") in run(*call, "--format", "geojson")[2]
    out = tmp_path / "w.xlsx"
    run(*call, "--format", "xlsx", "--out", str(out))
    sheets = pd.read_excel(out, sheet_name=None, engine="openpyxl")
    cut = sheets[catalogue.text("logistics.loss_unreachable", "zh")]
    assert cut.to_numpy().tolist() == [["台北市", "成都市", 7]]
    lost = json.loads(run(*call, "--format", "json")[1])
    by_place = {row["place"]: row for row in lost["regions"]}
    assert by_place["海口市"]["extra_per_t"] is None
    assert by_place["海口市"]["tonnes_cut_off"] == 20
    assert by_place["成都市"]["extra_per_t"] == 0


def test_a_ferry_is_among_what_flows_lean_on_and_on_the_map(run):
    call = ["weak", "海口", "湛江", "--modes", "road", "--tonnes", "10"]
    found = json.loads(run(*call, "--format", "json")[1])
    (crossing,) = found["lines"]
    assert (crossing["mode"], crossing["tonnes"], crossing["share"]) == ("road", 20, 1)
    drawn = json.loads(run(*call, "--format", "geojson")[1])["features"]
    named = [one for one in drawn if one["properties"]["name"] == crossing["name"]]
    assert len(named) == 1
    (west, south), (east, north) = sorted(named[0]["geometry"]["coordinates"])
    assert 110 < west < 110.3
    assert 110 < east < 110.3
    assert {round(south), round(north)} == {20}


def test_a_workbook_says_what_was_asked(run, tmp_path):
    """106,599 CNY of 500 t stood as the cost of a route, of no tonnes and from nowhere."""
    out = tmp_path / "w.xlsx"
    run("route", "成都", "武汉", "--tonnes", "500", "--format", "xlsx", "--out", str(out))
    asked = pd.read_excel(out, sheet_name="问题", engine="openpyxl").to_numpy().tolist()
    assert asked[:4] == [
        ["起点", "成都市（510100）"], ["终点", "武汉市（420100）"], ["吨", 500], ["按什么比较", "成本"],
    ]  # fmt: skip
    run("route", "成都", "武汉", "--lang", "en", "--format", "xlsx", "--out", str(out))
    legs = pd.read_excel(out, sheet_name="Legs", engine="openpyxl")
    assert "Wuhan port" in legs["To"].tolist()
    run("reach", "成都", "--limit", "40", "--format", "xlsx", "--out", str(out))
    asked = pd.read_excel(out, sheet_name="问题", engine="openpyxl").to_numpy().tolist()
    assert asked[:3] == [
        ["起点", "成都市（510100）"], ["范围", "≤ 40 元/吨"], ["允许的方式", "公路、铁路、水路"],
    ]  # fmt: skip


def test_a_workbook_says_what_was_allowed(run, tmp_path):
    """By rail alone and by all modes gave workbooks that differed in their figures only."""
    out = tmp_path / "w.xlsx"
    terms = ("--modes", "road,rail", "--no-mixed-lines", "--planned-waterways", "--ship", "1000")
    for call in (("route", "成都", "武汉"), ("reach", "成都", "--limit", "40")):
        run(*call, *terms, "--format", "xlsx", "--out", str(out))
        asked = pd.read_excel(out, sheet_name="问题", engine="openpyxl").to_numpy().tolist()
        assert dict(asked).items() >= {
            "允许的方式": "公路、铁路", "可用客货混跑的快速铁路": "否", "计入规划航道": "是",
            "船舶吨级下限": "1000",
        }.items()  # fmt: skip
    run("route", "成都", "武汉", "--format", "xlsx", "--out", str(out))
    asked = dict(pd.read_excel(out, sheet_name="问题", engine="openpyxl").to_numpy().tolist())
    assert (asked["允许的方式"], asked["船舶吨级下限"]) == ("公路、铁路、水路", "不限")


def test_a_workbook_of_many_ways_says_what_was_asked_and_allowed(run, tmp_path):
    """By road alone and by all modes gave workbooks of matrix, shift, weak that differed in their figures only."""
    out = tmp_path / "w.xlsx"
    terms = ("--modes", "road,rail", "--no-mixed-lines", "--planned-waterways", "--ship", "1000")
    pair = ("成都", "武隆")
    calls = {
        ("matrix", *pair, "--by", "km"): {"地点（个）": "2", "按什么比较": "距离"},
        ("shift", *pair, "--tonnes", "3", "--parameter", "transfer_rail.cost", "--values", "0,9"): {
            "货流（条）": "2", "货物合计（吨）": "6", "变化的参数": "铁路换装费（transfer_rail.cost）",
        },
        ("shift", *pair, "--new-terminal", "rail:土坎"): {"新增换装节点": "rail:土坎"},
        ("weak", *pair, "--by", "time", "--close", "line:渝怀线"): {
            "按什么比较": "时间", "关闭": "line:渝怀线",
        },
    }  # fmt: skip
    for call, told in calls.items():
        run(*call, *terms, "--format", "xlsx", "--out", str(out))
        asked = pd.read_excel(out, sheet_name="问题", engine="openpyxl", dtype=str)
        assert dict(asked.to_numpy().tolist()).items() >= told.items() | {
            "允许的方式": "公路、铁路", "可用客货混跑的快速铁路": "否", "计入规划航道": "是",
            "船舶吨级下限": "1000",
        }.items()  # fmt: skip


def test_a_document_says_what_was_allowed(run):
    """By rail alone and by all modes gave documents that differed in their figures only."""
    terms = ("--modes", "road,rail", "--no-mixed-lines", "--planned-waterways", "--ship", "1000")
    for call in (("route", "成都", "武汉"), ("reach", "成都", "--limit", "40")):
        _, out, _ = run(*call, *terms, "--format", "json")
        assert json.loads(out)["allowed"] == {
            "modes": ["road", "rail"], "mixed_lines": False, "planned_waterways": True, "ship_t": 1000.0,
        }  # fmt: skip


def test_every_file_of_plain_values_says_what_was_asked(run, tmp_path):
    """Of two matrices, by road alone and by all modes, only the figures differed; so of GeoJSON, CSV and Parquet."""
    own = tmp_path / "own.toml"
    own.write_text('[road.unit_cost]\nvalue = 0.5\nunit = "CNY/t-km"\n', encoding="utf-8")
    terms = ("--modes", "road,rail", "--ship", "1000", "--factors", str(own))
    line = "modes=road+rail; mixed_lines=true; planned_waterways=false; ship_t=1000; road.unit_cost=0.5"
    flows = "places=2; flows=2; tonnes=2; by=cost; "
    for call, asked in (
        (("matrix", "成都", "武汉"), "places=2; by=cost; "),
        (("route", "成都", "武汉"), "origin=成都市; destination=武汉市; tonnes=1; by=cost; "),
        (("reach", "成都", "--limit", "40"), "place=成都市; limits=40; unit=CNY/t; "),
        (("weak", "成都", "武汉"), flows),
        (("weak", "成都", "武汉", "--close", "river:长江"), flows + "closed=river:长江; "),
        (("shift", "成都", "武汉"), flows),
    ):  # fmt: skip
        code, out, err = run(*call, *terms, "--format", "csv")
        assert code == 0, err
        rows = pd.read_csv(io.StringIO(out))
        assert set(rows["asked"]) == {asked + line}, call
        if call[0] == "matrix" or "--close" in call or call[0] == "shift":
            continue
        file = tmp_path / f"{call[0]}.geojson"
        assert run(*call, *terms, "--out", str(file))[0] == 0
        said = json.loads(file.read_text("utf-8"))["asked"]
        assert (said["modes"], said["ship_t"], said["factors"]) == (
            ["road", "rail"],
            1000.0,
            {"road.unit_cost": 0.5},
        )
    kml, package = tmp_path / "w.kml", tmp_path / "w.gpkg"
    for file in (kml, package):
        assert run("route", "成都", "武汉", *terms, "--out", str(file))[0] == 0
    assert line in kml.read_text("utf-8")
    with closing(sqlite3.connect(package)) as opened:
        (said,) = opened.execute(
            "SELECT description FROM gpkg_contents WHERE table_name = 'routes'"
        ).fetchone()
    assert line in said
    _, out, _ = run("matrix", "成都", "武汉", *terms, "--format", "json")
    assert json.loads(out)["asked"]["modes"] == ["road", "rail"]
    _, out, _ = run("route", "成都", "武汉", *terms, "--format", "json")
    assert json.loads(out)["factors"] == {"road.unit_cost": 0.5}


def test_a_changed_range_is_said_with_the_range_of_a_way(run, tmp_path):
    """Two ranges of the cost of a way stood beside one and the same question."""
    file = tmp_path / "f.toml"
    file.write_text(
        '[road]\nunit_cost = {value = 0.49, low = 0.15, high = 0.67, unit = "CNY/t-km"}'
    )
    way = ("route", "成都", "达州", "--modes", "road")
    before, after = (
        json.loads(run(*way, "--format", "json", *more)[1]) for more in ((), ("--factors", file))
    )
    assert before["total"] == after["total"]
    assert after["low"]["cost_cny"] < before["low"]["cost_cny"]
    assert ("factors" in before, after["factors"]) == (False, {"road.unit_cost.low": 0.15})
    content = run(*way, "--format", "csv", "--factors", file)[1]
    assert "road.unit_cost.low=0.15" in content


def test_a_short_way_takes_some_time(run):
    # 2.5 km by road: 0.03 h and 0.1 kg were told as 0.0 and 0.
    _, out, _ = run("route", "104.06,30.57", "104.08,30.57")
    line = out.splitlines()[1]
    assert line.endswith("<0.1 小时（<0.1–<0.1），<1 千克CO2（<1–<1）")


def test_a_matrix_in_a_workbook_names_its_places(run, tmp_path):
    out = tmp_path / "w.xlsx"
    run("matrix", "成都", "武汉", "--format", "xlsx", "--out", str(out))
    rows = pd.read_excel(out, engine="openpyxl", dtype={"起点代码": str, "终点代码": str})
    assert rows.columns.tolist() == ["起点", "终点", "起点代码", "终点代码", "元/吨"]
    assert rows.iloc[0, :4].tolist() == ["成都市", "武汉市", "510100", "420100"]
    assert run("matrix", "成都", "武汉", "--format", "csv")[1].startswith("from,to,cost_cny_per_t")
