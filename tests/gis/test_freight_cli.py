"""The freight commands: the promised JSON, one clear line and the right code for bad input."""

from __future__ import annotations

import json

import pytest

from gis.__main__ import main


def run(capsys, *arguments):
    code = main(list(arguments))
    captured = capsys.readouterr()
    return code, captured.out, captured.err


TOTAL = {"distance_km", "cost_cny", "hours", "co2e_kg"}


def test_route_json(capsys):
    code, out, _ = run(capsys, "route", "武隆", "成都", "--tonnes", "1000", "--format", "json")
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


def test_route_geojson_and_text(capsys):
    _, out, _ = run(
        capsys, "route", "白马站", "重庆", "--format", "geojson", "--modes", "road,rail"
    )
    shapes = json.loads(out)["features"]
    assert {shape["properties"]["mode"] for shape in shapes} >= {"road", "rail"}
    assert all(shape["geometry"]["type"] == "LineString" for shape in shapes)
    _, out, _ = run(capsys, "route", "白马站", "重庆", "--lang", "en")
    assert "Road only" in out


def test_own_factors(capsys, tmp_path):
    file = tmp_path / "factors.toml"
    file.write_text('[road]\nunit_cost = {value = 0.01, unit = "CNY/t-km"}\n', encoding="utf-8")
    _, out, _ = run(capsys, "route", "武隆", "成都", "--factors", str(file), "--format", "json")
    assert [leg["mode"] for leg in json.loads(out)["legs"]] == ["road"]
    file.write_text("[road]\nunit_cost = {value = 0.01}\n", encoding="utf-8")
    code, _, err = run(capsys, "route", "武隆", "成都", "--factors", str(file))
    assert code == 1
    assert "road.unit_cost" in err
    assert "CNY/t-km" in err
    file.write_bytes(b"\xff\xfe\x00")
    assert run(capsys, "route", "武隆", "成都", "--factors", str(file))[0] == 1


@pytest.mark.parametrize(
    ("arguments", "code", "part"),
    [
        (("route", "武隆", "武隆"), 1, "武隆区"),
        (("route", "武隆", "成都", "--tonnes", "0"), 1, "0"),
        (("route", "武隆", "成都", "--tonnes=-3"), 1, "-3"),
        (("route", "武隆", "成都", "--modes", "air"), 1, "air"),
        (("route", "武隆", "没有这个地方吧"), 1, "没有这个地方吧"),
        (("route", "118.0,19.0", "成都"), 1, "118"),
        (("route", "海口", "广州"), 1, "海口"),
        (("route", "武隆", "成都", "--by", "fun"), 2, "fun"),
        (("matrix", "武隆"), 2, "--level"),
        (("matrix", "武隆", "成都", "--format", "parquet"), 2, "--out"),
        (("reach", "武隆"), 2, "--limit"),
        (("reach", "武隆", "--limit", "0"), 1, "0"),
        (("reach", "武隆", "--material", "cement"), 2, "cement"),
        (("shift", "武隆", "成都", "--parameter", "road.unit_cost"), 2, "--values"),
        (("shift", "武隆", "成都", "--parameter", "road.speed", "--values", "1"), 1, "road.speed"),
        (("weak", "武隆", "成都", "--close", "line:没有"), 1, "line:没有"),
        (("weak", "武隆"), 1, "2"),
    ],
)
def test_bad_calls_say_what_is_wrong(capsys, arguments, code, part):
    found, out, err = run(capsys, *arguments)
    assert found == code
    assert out == ""
    assert part in err
    assert err.count("\n") == 1


def test_matrix_marks_unreachable_as_inf(capsys, tmp_path):
    _, out, _ = run(capsys, "matrix", "武隆", "成都", "海口", "--by", "km")
    lines = out.splitlines()
    assert lines[0] == "from,to,distance_km"
    assert "500156,460100,inf" in lines
    file = tmp_path / "m.parquet"
    code, _, _ = run(capsys, "matrix", "武隆", "成都", "--format", "parquet", "--out", str(file))
    assert code == 0
    assert file.stat().st_size > 0
    _, out, _ = run(capsys, "matrix", "武隆", "海口", "--format", "json")
    assert json.loads(out)[0]["cost_cny_per_t"] is None


def test_reach_formats(capsys):
    _, out, _ = run(capsys, "reach", "白马站", "--material", "aggregates", "--format", "json")
    found = json.loads(out)
    assert (found["unit"], found["limits"]) == ("km", [100.0])
    assert any(region["name"] == "武隆" for region in found["regions"])
    _, out, _ = run(capsys, "reach", "武隆", "--limit", "30", "--format", "geojson")
    assert json.loads(out)["features"][0]["properties"]["limit"] == 30.0


def test_shift_and_weak(capsys):
    _, out, _ = run(
        capsys, "shift", "武隆", "成都", "武汉", "--parameter", "transfer_rail.cost", "--values",
        "0,80", "--format", "json",
    )  # fmt: skip
    rows = json.loads(out)
    assert [row["parameter_value"] for row in rows] == [0.0, 80.0]
    assert rows[0]["rail_t"] >= rows[1]["rail_t"]
    _, out, _ = run(capsys, "weak", "武隆", "成都", "--close", "line:渝怀线", "--format", "json")
    assert json.loads(out)["extra_total"] > 0
    _, out, _ = run(capsys, "weak", "--industry", "绿色建材", "--format", "json", "--top", "3")
    assert len(json.loads(out)["terminals"]) == 3
