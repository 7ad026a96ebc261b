"""Tables: every row and column kept, every row without a region reported."""

import csv
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gis.atlas import Atlas
from gis.errors import AmbiguousNameError, InputTableError, UnknownNameError
from gis.regions.answers import HOWS
from gis.regions.matching import ADDED, match_table


def cities(*names):
    return pd.DataFrame({"编号": [f"{n:03d}" for n in range(len(names))], "城市": list(names)})


def test_a_district_among_prefectures_is_named_with_what_it_is():
    table = pd.DataFrame(
        {"city": ["成都市", "浦东新区", "双流区", "临港新片区", "朝阳区", "合 计"]}
    )
    found = match_table(Atlas.bundled(), table, "city", level="prefecture").table
    assert found["status"].tolist() == [
        "matched",
        "other_level",
        "other_level",
        "zone",
        "other_level",
        "group",
    ]
    assert found["candidates"].tolist()[1:3] == [
        "上海市浦东新区（310115）",
        "四川省成都市双流区（510116）",
    ]
    # Two counties may be meant, and no 朝阳市; 合计 is not 合肥市.
    assert found["candidates"].tolist()[4:] == [
        "北京市朝阳区（110105）、吉林省长春市朝阳区（220104）",
        "",
    ]


def test_rows_columns_and_values_stay():
    table = cities("成都", "吉林", "武隆县", "清白江区", "")
    before = table.copy()
    result = match_table(Atlas.bundled(), table, "城市")
    pd.testing.assert_frame_equal(table, before)
    pd.testing.assert_frame_equal(result.table[["编号", "城市"]], before)
    assert list(result.table.columns) == ["编号", "城市", *ADDED]
    assert result.table["adcode"].tolist() == ["510100", "", "500156", "", ""]
    assert result.table["region_name"].tolist() == ["成都市", "", "武隆区", "", ""]
    assert result.table["level"].tolist() == ["prefecture", "", "county", "", ""]
    assert result.table["how"].tolist() == ["short", "", "renamed", "", ""]


def test_problems_name_the_row_of_the_file():
    problems = match_table(
        Atlas.bundled(), cities("成都", "吉林", "清白江区", " "), "城市"
    ).problems
    # The header is row 1, so the second data row is row 3.
    assert problems["row"].tolist() == [3, 4, 5]
    assert problems["value"].tolist() == ["吉林", "清白江区", ""]
    assert problems["reason"].tolist() == ["ambiguous", "unmatched", "empty"]
    assert problems["candidates"][0] == "吉林省（220000）、吉林省吉林市（220200）"
    assert "青白江区" in problems["candidates"][1]
    said = match_table(Atlas.bundled(), cities("吉林", "清白江区"), "城市", lang="en").problems[
        "candidates"
    ][0]
    assert said == "Jilin 吉林省 (220000), Jilin 吉林省吉林市 (220200)"


def test_within_and_level_narrow_the_whole_table():
    assert match_table(Atlas.bundled(), cities("巴州", "鼓楼"), "城市", within="四川").table[
        "adcode"
    ].tolist() == [
        "511902",
        "",
    ]
    assert (
        len(
            match_table(
                Atlas.bundled(), cities("朝阳", "吉林"), "城市", level="prefecture"
            ).problems
        )
        == 0
    )
    with pytest.raises(UnknownNameError):
        match_table(Atlas.bundled(), cities("成都"), "城市", within="没有的省")
    with pytest.raises(AmbiguousNameError):
        match_table(Atlas.bundled(), cities("成都"), "城市", within="吉林")


def test_input_columns_of_the_same_name_are_kept():
    table = cities("成都").assign(adcode="x", how="y")
    result = match_table(Atlas.bundled(), table, "城市")
    assert result.added == (
        "matched_adcode", "region_name", "level", "matched_how", "status", "reason", "candidates",
    )  # fmt: skip
    assert result.table[["adcode", "how", "matched_adcode"]].iloc[0].tolist() == [
        "x",
        "y",
        "510100",
    ]


def test_codes_as_numbers_and_missing_values():
    table = pd.DataFrame({"code": [510100.0, float("nan"), 156510113]}, index=[7, 8, 9])
    result = match_table(Atlas.bundled(), table, "code")
    assert result.table["adcode"].tolist() == ["510100", "", "510113"]
    assert result.table.index.tolist() == [7, 8, 9]
    assert result.problems["row"].tolist() == [3]


def test_the_column_must_be_one():
    with pytest.raises(InputTableError, match="没有列“市”；现有的列：编号、城市") as fault:
        match_table(Atlas.bundled(), cities("成都"), "市")
    assert fault.value.message("en").endswith("its columns are: 编号, 城市")
    twice = pd.DataFrame([["成都", "x"]], columns=["城市", "城市"])
    with pytest.raises(InputTableError, match="不止一列"):
        match_table(Atlas.bundled(), twice, "城市")


def test_an_empty_table_stays_empty():
    result = match_table(Atlas.bundled(), cities(), "城市")
    assert list(result.table.columns) == ["编号", "城市", *ADDED]
    assert (len(result.table), len(result.problems)) == (0, 0)


@given(
    st.lists(
        st.sampled_from(["成都", "吉林", "", "武隆县", "哈哈", "510100", "=1+1"]), max_size=30
    ),
    st.randoms(),
)
@settings(max_examples=60, deadline=None)
def test_each_row_stands_alone(names, random):
    """Conservation and row order: matched and reported rows partition the table."""
    result = match_table(Atlas.bundled(), cities(*names), "城市")
    reported = set(result.problems["row"] - 2)
    matched = {i for i, code in enumerate(result.table["adcode"]) if code}
    assert reported | matched == set(range(len(names)))
    assert not reported & matched
    shuffled = names.copy()
    random.shuffle(shuffled)
    again = dict(
        zip(
            shuffled,
            match_table(Atlas.bundled(), cities(*shuffled), "城市").table["adcode"],
            strict=True,
        )
    )
    assert result.table["adcode"].tolist() == [again[name] for name in names]


def test_every_way_and_every_reason_has_words_in_both_languages():
    values = [
        "成都市", "成都", "川", "510100", "51", "5.10113E+11", "540481", "500200", "武隆县", "四川成都",
        "北京市北京市", "莱芜市钢城区", "伊犁州塔城地区", "510600 德阳市", "成都市*", "成都市人民路8号",
        "510113101", "吉林", "清白江区", "", "成都高新区", "和安县", "合肥市郊区", "130101",
    ]  # fmt: skip
    for lang in ("zh", "en"):
        table = match_table(Atlas.bundled(), cities(*values), "城市", parts=True, lang=lang).table
        used = {word for how in table["how"] for word in how.split("+") if word}
        # The wider region stands in a column of its own.
        own = match_table(Atlas.bundled(), cities("鼓楼区"), "城市", wider=[["徐州市"]], lang=lang)
        used |= set(own.table["how"])
        assert used == set(HOWS)
        assert set(table["status"]) - {"matched", "ambiguous", "unmatched", "empty"} == {
            "zone", "newer", "shared", "group",
        }  # fmt: skip
        assert not [reason for reason in table["reason"] if not reason or reason in used]


def test_parts_of_regions_match_only_where_they_are_wanted():
    table = cities("成都市人民路8号", "510113101000")
    assert match_table(Atlas.bundled(), table, "城市").table["status"].tolist() == [
        "unmatched", "township",
    ]  # fmt: skip
    wanted = match_table(Atlas.bundled(), table, "城市", parts=True).table
    assert wanted["adcode"].tolist() == ["510100", "510113"]
    assert wanted["how"].tolist() == ["address", "township"]


def test_addresses_of_every_province_lie_where_they_were_labelled():
    """Made-up numbers at real places: former names, zones, the Corps, Hong Kong, roads named after cities."""
    with (Path(__file__).parent / "addresses.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    found = match_table(Atlas.bundled(), pd.DataFrame(rows), "address", parts=True).table
    verdicts = found["adcode"].where(found["status"] == "matched", found["status"])
    assert dict(zip(found["address"], verdicts, strict=True)) == {
        row["address"]: row["expected"] for row in rows
    }
