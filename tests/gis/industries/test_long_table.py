"""Long tables: totals among the industries, and the order of their dates."""

import pytest

from gis.atlas import Atlas
from gis.industries import long_table, own_table
from gis.tables import reading

HEAD = "地区,行业,产值\n"
ROWS = {
    "成都市": {"工业": 12.5, "采矿业": 2.4, "制造业": 10.1, "水泥": 6.0, "玻璃": 4.1},
    "德阳市": {"工业": 8.8, "采矿业": 1.1, "制造业": 7.7, "水泥": 3.2, "玻璃": 4.5},
    "绵阳市": {"工业": 9.9, "采矿业": 0.9, "制造业": 9.0, "水泥": 9.0},
    "自贡市": {"工业": 5.0, "采矿业": 1.5, "制造业": 3.5, "水泥": 1.5, "玻璃": 2.0},
}


def _read(text, **wanted):
    atlas = Atlas.bundled()
    table = reading.read(text.encode(), "t.csv", known=own_table.known(atlas), shares=True)
    return own_table.read(atlas, table, own_table.Wanted(shares=True, **wanted))


def test_industries_that_add_up_others_are_left_out_with_a_word():
    own = _read(HEAD + "".join(f"{r},{i},{n}\n" for r, row in ROWS.items() for i, n in row.items()))
    square = long_table.by_industry(own, "行业")
    assert square.loc["510100"].to_dict() == {"采矿业": 2.4, "水泥": 6.0, "玻璃": 4.1}
    assert square.loc["510700"].to_dict() == {"采矿业": 0.9, "水泥": 9.0, "玻璃": 0.0}
    said = [one.values for one in own.remarks if one == "table_report.sum_of"]
    assert {one["industry"]: list(one["parts"]) for one in said} == {
        "工业": ["采矿业", "制造业"],
        "制造业": ["水泥", "玻璃"],
    }


def test_a_large_industry_that_adds_up_nothing_stays():
    rows = {r: row | {"制造业": row["制造业"] + 1} for r, row in ROWS.items()}
    own = _read(HEAD + "".join(f"{r},{i},{n}\n" for r, row in rows.items() for i, n in row.items()))
    assert own.remarks == ()
    assert set(own.table["行业"]) == {"工业", "采矿业", "制造业", "水泥", "玻璃"}


@pytest.mark.parametrize(
    ("dates", "first", "last"),
    [
        (["2023年9月", "2023年10月", "2023年2月"], "2023年2月", "2023年10月"),
        (["二季度", "三季度"], "二季度", "三季度"),
        (["十月", "九月", "十二月"], "九月", "十二月"),
        (["1-12月", "1-3月"], "1-3月", "1-12月"),
        (["2019", "2023"], "2019", "2023"),
    ],
)
def test_the_first_date_is_the_earliest(dates, first, last):
    text = "地区,行业,时间,产值\n" + "".join(f"成都市,水泥,{date},1\n" for date in dates)
    own = _read(text, industry="行业", date="时间")
    assert long_table.first_and_last(own, "时间") == (first, last)
