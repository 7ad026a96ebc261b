"""A user's table: faults by row and column before anything is used. The figures are made up."""

import numpy as np
import pytest

from gis.atlas import Atlas
from gis.errors import InputTableError, said
from gis.industries import long_table, own_table
from gis.tables import cells, reading
from gis.tables.roles import Choices
from gis.tables.table import Table

GOOD = '城市,产值,单产,备注\n成都,"1,200",12%,好\n510600,,3%,\n眉山市,7.5,50%,\n'


def parsed(text: str, *, shares: bool = False, **choices) -> Table:
    known = own_table.known(Atlas.bundled())
    return reading.read(text.encode(), "made-up.csv", Choices(**choices), known, shares=shares)


def test_more_faults_than_are_named_are_counted():
    """Seven names of no region, five of them in the message."""
    rows = "市,产值\n" + "".join(f"{sign}城,1\n" for sign in "甲乙丙丁戊己庚")
    atlas = Atlas.bundled()
    own = own_table.read(atlas, reading.read(rows.encode(), "a.csv"))
    for refuse in (own_table.require, own_table.without_faults):
        with pytest.raises(InputTableError, match=r"戊城（未匹配到区域 → .*）、…还有 2 处"):
            refuse(own, "a.csv")


def test_any_spelling_and_empty_is_unknown():
    own = own_table.read(Atlas.bundled(), parsed(GOOD))
    assert own.columns == ("产值", "单产")
    assert own.faults.empty
    assert own.table.index.tolist() == ["510100", "510600", "511400"]
    np.testing.assert_array_equal(own.table["产值"], [1200.0, np.nan, 7.5])
    np.testing.assert_allclose(own.table["单产"], [0.12, 0.03, 0.5])
    assert own_table.require(own, "x.csv") is own.table


def test_every_fault_has_its_row_and_column():
    text = "city,n,m\n成都,1,2\n成都市,3,x\n吉林,4,5\n亚特兰蒂斯,6,7\n,8,9\n眉山,1e999,1\n"
    own = own_table.read(Atlas.bundled(), parsed(text, value_columns=("n", "m")))
    assert own.faults[["row", "column", "reason"]].to_numpy().tolist() == [
        [2, "city", "duplicate"],
        [3, "city", "duplicate"],
        [3, "m", "not_number"],
        [4, "city", "ambiguous"],
        [5, "city", "unmatched"],
        [6, "city", "empty"],
        [7, "n", "large"],
    ]
    assert set(own.faults["reason"]) <= {*own_table.REASONS, *cells.REASONS}
    assert own.table.index.tolist() == ["511400"]
    assert own.table["n"].isna().all()
    with pytest.raises(InputTableError, match=r"made-up\.csv.*7.*2/city"):
        own_table.require(own, "made-up.csv")


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("zh", "3/n -2（数值为负）、5/m -0.5%（数值为负）"),
        ("en", "3/n -2 (negative), 5/m -0.5% (negative)"),
    ],
)
def test_a_negative_amount_is_named_as_it_is_written_and_is_unknown(lang, expected):
    rows = parsed("city,n,m\n成都,1,0%\n德阳市,-2,3%\n眉山,0,1%\n雅安,4,-0.5%\n")
    assert own_table.read(Atlas.bundled(), rows).faults.empty
    own = own_table.read(Atlas.bundled(), rows, own_table.Wanted(shares=True))
    assert own.table["n"].isna().tolist() == [False, True, False, False]
    assert own.table["m"].isna().tolist() == [False, False, False, True]
    with pytest.raises(InputTableError) as fault:
        own_table.require(own, "x.csv", lang)
    assert fault.value.message(lang).endswith(expected)


LONG = "city,industry,n\n成都,cement,1\n成都,glass,2\n"


def test_a_long_table_may_repeat_regions():
    own = own_table.read(Atlas.bundled(), parsed(LONG), own_table.Wanted(industry="industry"))
    assert own.faults.empty
    assert own.table["industry"].tolist() == ["cement", "glass"]


def test_a_table_whose_regions_repeat_beside_industries_is_long():
    own = own_table.read(Atlas.bundled(), parsed(LONG), own_table.Wanted(shares=True))
    assert own.industry == "industry"
    assert long_table.by_industry(own, "industry").loc["510100"].to_dict() == {
        "cement": 1.0,
        "glass": 2.0,
    }


def test_a_table_of_one_industry_a_region_is_long_where_its_number_is_a_quantity():
    """成都 水泥 12, 德阳 玻璃 30 under 产业 and 产值 were one industry called 产值."""
    rows = "地区,{},{}\n成都市,水泥,12\n德阳市,玻璃,30\n绵阳市,水泥,7\n"
    shares = own_table.Wanted(shares=True)
    own = own_table.read(Atlas.bundled(), parsed(rows.format("产业", "产值（亿元）")), shares)
    assert own.industry == "产业"
    square = long_table.by_industry(own, "产业")
    assert square.to_dict("index") == {
        "510100": {"水泥": 12.0, "玻璃": 0.0},
        "510600": {"水泥": 0.0, "玻璃": 30.0},
        "510700": {"水泥": 7.0, "玻璃": 0.0},
    }
    # The whole of a region beside what leads there, and an industry in its own column, are not.
    for heads in (("主导产业", "产值"), ("产业", "石材")):
        assert own_table.read(Atlas.bundled(), parsed(rows.format(*heads)), shares).industry == ""


def test_a_pair_that_stands_twice_is_asked_about_and_never_summed():
    own = own_table.read(
        Atlas.bundled(),
        parsed(LONG + "成都市,cement,5\n"),
        own_table.Wanted(industry="industry"),
    )
    assert own.faults[["row", "reason"]].to_numpy().tolist() == [
        [2, "pair_twice"],
        [4, "pair_twice"],
    ]
    assert own.table["industry"].tolist() == ["glass"]


def test_years_side_by_side_are_no_industries():
    table = parsed("市,2019年,2020年\n成都,1,2\n德阳,3,4\n")
    with pytest.raises(InputTableError, match="2019年、2020年 是同一数值的不同时间"):
        own_table.read(Atlas.bundled(), table, own_table.Wanted(shares=True))
    # To compare regions they are two indicators.
    assert own_table.read(Atlas.bundled(), table).columns == ("2019年", "2020年")


def test_units_are_kept_apart_or_brought_into_one():
    text = "市,水泥（万元）,玻璃（亿元）\n成都,20000,3\n德阳,5000,1\n"
    with pytest.raises(InputTableError, match="水泥（万元）（万元）、玻璃（亿元）（亿元）"):
        own_table.read(Atlas.bundled(), parsed(text), own_table.Wanted(shares=True))
    own = own_table.read(Atlas.bundled(), parsed(text, unit="亿元"), own_table.Wanted(shares=True))
    assert own.table.loc["510100"].tolist() == [2.0, 3.0]
    with pytest.raises(InputTableError, match="单位是万元，不能换算为吨"):
        own_table.read(Atlas.bundled(), parsed(text, unit="吨"))


def test_a_unit_that_one_cell_says_is_told_with_its_row():
    """水泥（吨）、玻璃（–） was said of a table whose headings name no unit."""
    atlas = Atlas.bundled()
    wanted = own_table.Wanted(shares=True)
    text = "市,水泥,玻璃,石膏（吨）\n成都,5,1,2\n德阳,372吨,2,3\n"
    with pytest.raises(InputTableError) as caught:
        own_table.read(atlas, parsed(text, shares=True), wanted)
    columns = caught.value.values["columns"]
    assert [said(one, "zh") for one in columns] == [
        "水泥（吨，见第 3 行“372吨”）", "玻璃（–）", "石膏（吨）（吨）",
    ]  # fmt: skip


def test_several_dates_are_never_taken_for_one():
    with pytest.raises(InputTableError, match="“年”有不止一个时间（2019、2024）"):
        own_table.read(
            Atlas.bundled(),
            parsed(DATED, roles={"业": "industry"}),
            own_table.Wanted(industry="业"),
        )


def test_a_province_among_prefectures_is_known_by_its_level():
    own = own_table.read(
        Atlas.bundled(),
        parsed("市,n\n浙江省,9\n成都,1\n德阳,2\n"),
        own_table.Wanted(level="prefecture"),
    )
    assert own.faults[["row", "reason", "candidates"]].to_numpy().tolist() == [
        [2, "other_level", "浙江省（省级）"]
    ]


def test_a_province_above_its_prefectures_adds_them_up_and_is_told():
    own = own_table.read(
        Atlas.bundled(),
        parsed("市,n\n四川省,9\n成都,1\n德阳,2\n"),
        own_table.Wanted(level="prefecture"),
    )
    assert own.faults.empty
    assert own.table["n"].to_dict() == {"510100": 1.0, "510600": 2.0}
    (remark,) = own.remarks
    assert str(said(remark, "zh")) == (
        "略去 1 行（上级区域，表中另有它的下级，计入会重复）：2（四川省）"
    )


def test_a_city_above_its_counties_adds_them_up():
    own = own_table.read(
        Atlas.bundled(),
        parsed("区县,n\n成都市,9\n郫都区,1\n绵竹市,2\n"),
        own_table.Wanted(level="county"),
    )
    assert own.faults.empty
    assert own.table["n"].to_dict() == {"510117": 1.0, "510683": 2.0}


def test_a_code_of_another_region_is_said():
    own = own_table.read(
        Atlas.bundled(), parsed("地区,行政区划代码,n\n成都,510100,1\n德阳,510500,2\n")
    )
    (remark,) = own.remarks
    assert "第 3 行的代码 510500 是泸州市，与名称“德阳市”不符" in str(said(remark, "zh"))
    assert own.table["n"].to_dict() == {"510100": 1.0, "510600": 2.0}


def test_codes_that_do_not_fit_are_all_counted_and_one_of_no_region_is_said():
    names = ("成都", "德阳", "绵阳", "广元", "遂宁", "内江", "乐山")
    codes = ("510200", "510700", "510800", "510900", "511000", "511100", "510500")
    rows = "".join(f"{name},{code},1\n" for name, code in zip(names, codes, strict=True))
    own = own_table.read(Atlas.bundled(), parsed(f"地区,行政区划代码,n\n{rows}"))
    said_all = [str(said(remark, "zh")) for remark in own.remarks]
    assert said_all[0] == "第 2 行的代码 510200 查不到对应的区域；按名称“成都市”计算"
    assert said_all[-1] == "另有 2 行的代码与名称不符或查不到；均按名称计算"
    assert len(said_all) == 6


def test_a_table_without_numbers_or_columns_is_refused():
    with pytest.raises(InputTableError):
        own_table.read(Atlas.bundled(), parsed("city,note\n成都,x\n"))
    with pytest.raises(InputTableError, match="没有列“steel”"):
        parsed(GOOD, value_columns=("steel",))


DATED = "市,业,年,n\n成都,水泥,2019,10\n成都,水泥,2024,20\n德阳,水泥,2019,5\n德阳,玻璃,2024,3\n"


def dated(text: str = DATED) -> own_table.OwnTable:
    table = parsed(text, roles={"业": "industry"})
    return own_table.read(Atlas.bundled(), table, own_table.Wanted(industry="业", date="年"))


def test_two_dates_have_the_same_labels_and_an_industry_without_a_row_is_absent():
    before, after = long_table.at_dates(dated(), "业", "年", ("2019", "2024"))
    assert list(before.columns) == list(after.columns) == ["水泥", "玻璃"]
    assert before.loc["510600"].tolist() == [5.0, 0.0]
    assert after.loc["510600"].tolist() == [0.0, 3.0]
    assert long_table.first_and_last(dated(), "年") == ("2019", "2024")


def test_a_region_without_a_row_at_a_date_is_refused_not_taken_for_zero():
    with pytest.raises(InputTableError, match=r"2019.*510700"):
        long_table.at_dates(dated(DATED + "绵阳,水泥,2024,1\n"), "业", "年", ("2019", "2024"))
    with pytest.raises(InputTableError, match="一期"):
        long_table.first_and_last(dated("市,业,年,n\n成都,水泥,2019,10\n"), "年")


def test_an_unknown_figure_stays_unknown_at_its_date():
    before, after = long_table.at_dates(
        dated(DATED + "成都,玻璃,2024,\n"), "业", "年", ("2019", "2024")
    )
    assert np.isnan(after.loc["510100", "玻璃"])
    assert before.loc["510100", "玻璃"] == 0.0


@pytest.mark.parametrize(
    ("lang", "expected"), [("zh", "4/市 亚特兰蒂斯（未匹配到区域"), ("en", "(no such region")]
)
def test_a_refusal_says_its_reasons_in_the_language_of_the_reader(lang, expected):
    own = own_table.read(Atlas.bundled(), parsed("市,n\n成都,1\n德阳,2\n亚特兰蒂斯,3\n"))
    with pytest.raises(InputTableError) as fault:
        own_table.require(own, "x.csv", lang)
    assert expected in fault.value.message(lang)


@pytest.mark.parametrize(
    ("others", "said"), [("北京,3\n上海,4\n", [[2, "ambiguous"]]), ("长春,3\n四平,4\n", [])]
)
def test_a_name_of_a_city_and_a_province_is_told_by_its_company(others, said):
    text = f"地区,水泥\n吉林,2\n{others}"
    own = own_table.read(Atlas.bundled(), parsed(text), own_table.Wanted(level="prefecture"))
    assert own.faults[["row", "reason"]].to_numpy().tolist() == said


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        (
            "zh",
            "2/地区 成部（未匹配到区域 → 成都市）、4/地区 雄安新区（开发区或新区，不是行政区划 → 河北省保定市",
        ),
        (
            "en",
            "2/地区 成部 (no such region → Chengdu 成都市), 4/地区 雄安新区 (a development zone, no division → ",
        ),
    ],
)
def test_a_fault_of_a_region_names_what_may_have_been_meant(lang, expected):
    rows = parsed("地区,n\n成部,1\n德阳市,2\n雄安新区,3\n")
    own = own_table.read(Atlas.bundled(), rows, own_table.Wanted(level="prefecture"), lang)
    with pytest.raises(InputTableError) as fault:
        own_table.require(own, "x.csv", lang)
    assert expected in fault.value.message(lang)


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("zh", "第 2 行 武隆县 → 武隆区（县级）、第 3 行 郫都区 → 郫都区（县级）"),
        ("en", "row 2 武隆县 → 武隆区 (County), row 3 郫都区 → 郫都区 (County)"),
    ],
)
def test_rows_of_another_level_are_named_as_they_are_written(lang, expected):
    rows = parsed("地区,n\n武隆县,1\n郫都区,2\n")
    own = own_table.read(Atlas.bundled(), rows, own_table.Wanted(level="prefecture"), lang)
    with pytest.raises(InputTableError) as fault:
        own_table.require(own, "x.csv", lang)
    assert expected in fault.value.message(lang)


@pytest.mark.parametrize(("sign", "told"), [("，", "“，”"), ("；", "“；”"), ("  ", "“ ”")])
def test_columns_apart_by_another_sign_than_a_comma_are_told_so(sign, told):
    text = "".join(
        sign.join(row) + "\n" for row in (("地区", "水泥", "玻璃"), ("成都市", "1", "2"))
    )
    with pytest.raises(InputTableError) as fault:
        own_table.read(Atlas.bundled(), parsed(text))
    assert fault.value.key == "error.own_separator"
    assert told in str(fault.value)
