"""The commands balance and prices: both languages, every format, faults in one line."""

import csv
import json

import pytest


def test_thick_and_thin_places_of_a_province_in_both_languages(run):
    code, out, err = run("balance", "--within", "四川")
    assert (code, err) == (0, "")
    rows = {line.split()[0]: line.split() for line in out.splitlines() if "市" in line}
    # 广元: 6.7175 Mt/a of clinker at least, for 2,305,657 people.
    assert rows["广元市"][1:6] == ["富余", "671", "0", "2.91", "2.95"]
    assert "产能（万吨/年，至少）" in out
    assert rows["广元市"][8] == "444"
    assert rows["广安市"][1] == "不足?"  # six of its plants have no known capacity
    assert "全国平均人均 0.99 吨/年" in out
    english = run("balance", "--within", "四川", "--lang", "en")[1]
    assert "Within 150 km in a line between centres: 111 thick" in english
    assert "Thin?" in english
    guangyuan = next(line for line in english.splitlines() if line.startswith("Guangyuan"))
    assert "6.71" in guangyuan


def test_json_and_csv_hold_every_column_and_the_counts(run):
    document = json.loads(run("balance", "--within", "成都", "--format", "json")[1])
    (row,) = document["balance"]
    assert row["adcode"] == "510100"
    assert row["surplus"] == pytest.approx(
        row["capacity"] - row["people"] * document["average_t_per_person"] / 1e6
    )
    assert row["largest"].split(";")[0] == "510700"
    assert sum(document["counts"].values()) == 355
    table = list(
        csv.DictReader(
            run("balance", "--product", "cement", "--format", "csv")[1]
            .lstrip("\ufeff")
            .splitlines()
        )
    )
    assert len(table) == 375
    assert {row["place"] for row in table} == {"thick", "thin", "supplies", "supplied", ""}


def test_one_kind_of_place_only(run):
    out = run("balance", "--place", "supplies", "--within", "四川", "--format", "csv")[1]
    assert {row["place"] for row in csv.DictReader(out.lstrip("\ufeff").splitlines())} == {
        "supplies"
    }


def test_prices_beside_the_model(run):
    document = json.loads(run("prices", "--format", "json")[1])
    assert len(document["prices"]) == 9
    assert document["overall_cny_per_tkm"] == pytest.approx(0.494, abs=1e-3)
    assert [truck["load_t"] for truck in document["trucks"]] == [18, 25, 30]
    out = run("prices")[1]
    assert "模型误差 -0.7%" in out
    assert "13.5 米车 25 吨" in out


def test_prices_take_the_factors_of_a_file(run, tmp_path):
    own = tmp_path / "own.toml"
    own.write_text('[road]\nunit_cost = { value = 0.27, unit = "CNY/t-km" }\n', encoding="utf-8")
    document = json.loads(run("prices", "--factors", own, "--format", "json")[1])
    first = document["prices"][0]
    # 764.4 km, 18 t.
    assert first["model_cny"] == pytest.approx(764.4 * 18 * 0.27, rel=1e-4)
    assert first["model_low_cny"] == first["model_high_cny"] == first["model_cny"]
    assert document["overall_error_percent"] == pytest.approx((0.27 / 0.4937 - 1) * 100, abs=0.02)


def test_a_route_by_whole_trucks_says_how_many(run):
    ask = ("route", "陕西省西安市", "成都", "--tonnes", "30", "--modes", "road", "--truck", "13.5")
    assert "13.5 米车 2 辆，每辆 25 吨，计费 50 吨" in run(*ask)[1]
    document = json.loads(run(*ask, "--format", "json")[1])
    assert document["trucks"] == {"length_m": 13.5, "load_t": 25.0, "count": 2, "charged_t": 50.0}
    plain = json.loads(run(*ask[:-2], "--format", "json")[1])
    assert "trucks" not in plain
    assert document["total"]["cost_cny"] == pytest.approx(
        plain["total"]["cost_cny"] * 50 / 30, rel=1e-4
    )


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("balance", "--level", "county", "--by", "road"), 1, "road"),
        (("balance", "--reach", "-1"), 2, "--reach"),
        (("balance", "--product", "glass"), 2, "--product"),
        (("route", "成都", "重庆", "--truck", "12"), 1, "9.6, 13.5, 17.5"),
        (("route", "成都", "重庆", "--truck", "12", "--tonnes", "0"), 1, "0"),
    ],
)
def test_a_fault_is_one_line(run, arguments, code, said):
    found, out, err = run(*arguments)
    assert (found, out) == (code, "")
    assert len(err.splitlines()) == 1
    assert said in err
