"""The command standing: both languages, every format, faults in one line."""

import json
import re

import openpyxl
import pytest


def test_the_screen_shows_market_works_zones_and_balance_in_both_languages(run):
    code, out, err = run("standing", "成都")
    assert (code, err) == (0, "")
    for words in (
        "22,075",
        "四川亚东水泥有限公司",
        "成都青白江经济开发区",
        "粉煤灰",
        "人均熟料产能 0.49 吨/年",
    ):
        assert words in out
    english = run("standing", "成都", "--lang", "en")[1]
    assert "Clinker a person 0.49 t a year" in english
    assert "Fly ash" in english
    assert re.search(r"Industrial firms .* 4,391 +firms ", english)
    assert re.search(r"Resident population at year end .* 2,140 +10,000 persons ", english)


def test_json_holds_sources_codes_and_the_balance(run):
    document = json.loads(run("standing", "广元", "--format", "json")[1])
    assert document["region_code"] == "510800"
    assert all(row["source"] and row["confidence"] for row in document["standing"])
    assert document["balance"]["ratio"] == pytest.approx(2.95, abs=0.01)
    assert {row["by_product"] for row in document["by_products"]} >= {"fly_ash", "coal_gangue"}


def test_a_workbook_has_a_sheet_for_each_part(run, tmp_path):
    file = tmp_path / "standing.xlsx"
    assert run("standing", "德阳", "--format", "xlsx", "--out", str(file))[0] == 0
    sheets = openpyxl.load_workbook(file).sheetnames
    assert {"人口与市场", "工厂", "开发区", "周边副产物（代理指标）"} <= set(sheets)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [(("成部",), 1, "“成部”"), ((), 2, "REGION"), (("成都", "--radius", "9999"), 2, "--radius")],
)
def test_a_fault_is_one_line(run, arguments, code, said):
    found, out, err = run("standing", *arguments)
    assert (found, out) == (code, "")
    assert len(err.splitlines()) == 1
    assert said in err


_JUMPED = "2021 年起跳变，口径可能变化"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("standing", "儋州市"), f"地区生产总值（当年价）（2023）（{_JUMPED}）"),
        (("region", "儋州市"), f"832 亿元（{_JUMPED}）"),
        (("place", "儋州市"), f"地区生产总值（当年价）（亿元）（{_JUMPED}）"),
    ],
)
def test_a_figure_of_a_series_that_jumped_is_marked_wherever_it_stands(run, words, said):
    code, out, _ = run(*words)
    assert code == 0
    assert said in out


_CODE = re.compile(r"[a-z]+(?:_[a-z0-9]+)*(?::\d{4})?|true|false|Mt/a|kt/a")


@pytest.mark.parametrize(
    "asked",
    [
        ("standing", "成都"),
        ("plants", "德阳"),
        ("plants", "德阳", "--radius", "60", "--status", "planned", "--status", "operating"),
        ("balance", "--within", "四川"),
        ("indicators", "--group", "plants"),
        ("prices",),
        ("growth", "--from", "2020", "--to", "2023", "--sectors", "--within", "四川"),
    ],
)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_workbooks_are_in_words_and_hold_codes_as_ids_alone(run, tmp_path, asked, lang):
    """They were headed plant_id, people, by_product, and held fly_ash, supplied and true."""
    file = tmp_path / "book.xlsx"
    assert run(*asked, "--format", "xlsx", "--out", str(file), "--lang", lang)[0] == 0
    book = openpyxl.load_workbook(file)
    ids = ("代号", "编号", "代码", " id", "Adcode", "adcode", "Measure")
    for sheet in book:
        heads, *rows = sheet.iter_rows(values_only=True)
        assert not [
            head
            for head in heads
            if head and re.fullmatch(r"[a-z]+[a-z0-9_]*", head) and head != "adcode"
        ]
        columns = [n for n, head in enumerate(heads) if not str(head).endswith(ids)]
        # English words are small letters, too; codes of several parts are none.
        found = {str(row[n]) for row in rows for n in columns if _CODE.fullmatch(str(row[n]))}
        assert not {word for word in found if lang == "zh" or "_" in word or word == "true"}


def test_the_workbook_of_a_region_holds_the_figures_of_the_document(run, tmp_path):
    file = tmp_path / "book.xlsx"
    run("standing", "成都", "--format", "xlsx", "--out", str(file))
    document = json.loads(run("standing", "成都", "--format", "json")[1])
    rows = [*openpyxl.load_workbook(file)["人口与市场"].iter_rows(min_row=2, values_only=True)]
    assert [row[1] for row in rows] == [row["value"] for row in document["standing"]]
    assert [row[3] for row in rows] == pytest.approx(
        [row["percentile"] for row in document["standing"]]
    )
    assert [row[-1] for row in rows] == [row["indicator"] for row in document["standing"]]


def test_json_shows_no_digit_of_the_machine_and_units_that_differ_are_said(run):
    said = run("standing", "唐山", "--format", "json")[1]
    assert not re.findall(r"[0-9]\.[0-9]*(?:99999|00000)[0-9]+[,\n]", said)
    # Clinker of 达州: 3.285 + 1.36 + 1, which binary fractions add up to 5.6450000000000005.
    dazhou = json.loads(run("standing", "达州", "--format", "json")[1])
    clinker = next(row for row in dazhou["totals"] if row["product"] == "clinker")
    assert repr(clinker["capacity"]) == "5.645"
    note = "钢铁厂的产能以千吨/年计"
    assert any(note in one for one in json.loads(said)["notes"])
    bare = json.loads(run("standing", "武隆", "--format", "json")[1])
    assert not any(note in one for one in bare["notes"])
    assert note in "".join(run("plants", "唐山", "--kind", "steel")[1].split("\n"))
