"""Codes of every length, grouping rows, zones, townships, scientific notation, code and name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gis.atlas import Atlas
from gis.errors import UnknownNameError
from gis.regions import codes, tree
from gis.regions.answers import Ambiguity, Inside, Match, NoMatch
from gis.regions.gazetteer import require, resolve

ATLAS = Atlas.bundled()
PLACES = tree.places(ATLAS)


@pytest.mark.parametrize(
    ("written", "adcode", "how"),
    [
        ("51", "510000", "short_code"),
        (51, "510000", "short_code"),
        ("1301", "130100", "short_code"),
        (1302.0, "130200", "short_code"),
        ("1101", "110000", "short_code+group"),
        ("110100", "110000", "group"),
        ("120100", "120000", "group"),
        ("310100", "310000", "group"),
        ("500100", "500000", "group"),
        ("500200", "500000", "group"),
        ("110200", "110000", "group"),
        ("510113000", "510113", "code"),
        ("510113000000", "510113", "code"),
        ("5.10113E+11", "510113", "scientific"),
        ("5.10113e+05", "510113", "scientific"),
        ("5.10113000000E+11", "510113", "scientific"),
        # Official codes since 2023 of regions whose boundaries carry the former ones.
        ("540481", "540422", "recoded"),
        ("540581", "540530", "recoded"),
        ("460302", "460321", "recoded"),
        ("460303", "460322", "recoded"),
        # County-level cities that gave their name to the prefecture around them.
        ("142601", "141002", "renamed"),
        ("652201", "650502", "renamed"),
        ("452122", "450181", "renamed"),
        ("510600 德阳市", "510600", "code_and_name"),
        ("德阳市（510600）", "510600", "code_and_name"),
        ("[510600]德阳", "510600", "code_and_name"),
        ("51 四川省", "510000", "code_and_name"),
        ("500232-武隆县", "500156", "code_and_name"),
        ("成都市*", "510100", "marked+full"),
        ("成都市①", "510100", "marked+full"),
        ("510100①", "510100", "marked+code"),
        ("510,100", "510100", "code"),
        ("'510100", "510100", "marked+code"),
        ("成都[2]", "510100", "marked+short"),
        ("其中：武隆县", "500156", "marked+renamed"),
        ("3、成都市", "510100", "marked+full"),
        ("（二）成都市", "510100", "marked+full"),
        ("12 成都市", "510100", "marked+full"),
    ],
)
def test_a_code_is_one_region_and_says_how(written, adcode, how):
    answer = resolve(ATLAS, written)
    assert isinstance(answer, Match), answer
    assert (answer.adcode, answer.how) == (adcode, how)


@pytest.mark.parametrize(
    ("written", "reason", "regions"),
    [
        ("130171", "zone", ["130100"]),
        ("320571", "zone", ["320500"]),
        ("510171", "zone", ["510100"]),
        ("320571101", "zone", ["320500"]),
        ("130101", "group", ["130100"]),
        ("石家庄市市辖区", "group", ["130100"]),
        ("429000", "group", ["420000"]),
        ("市辖区", "group", []),
        ("自治区直辖县级行政区划", "group", []),
        ("510113101", "township", ["510113"]),
        ("510113101000", "township", ["510113"]),
        ("5.10113101E+11", "township", ["510113"]),
        ("653229", "newer", ["653221"]),
        ("653228", "newer", ["653223"]),
        ("500157", "newer", ["500105", "500112"]),
        ("340111", None, ["340111"]),
        ("130106", "shared", ["130100"]),
        ("232761", "zone", ["232700"]),
    ],
)
def test_a_code_of_no_region_says_where_it_lies(written, reason, regions):
    answer = resolve(ATLAS, written)
    if reason is None:
        # 郊区 of 合肥 had the code that 包河区 has now: the present meaning holds.
        assert isinstance(answer, Match)
        assert [answer.adcode] == regions
        return
    assert isinstance(answer, Inside), answer
    assert (answer.reason, [match.adcode for match in answer.regions]) == (reason, regions)


def test_a_code_and_a_name_that_disagree_are_candidates():
    answer = resolve(ATLAS, "510100 德阳市")
    assert isinstance(answer, Ambiguity)
    assert [match.adcode for match in answer.candidates] == ["510100", "510600"]
    # Four digits in front may be a year: they count only where they agree.
    assert isinstance(resolve(ATLAS, "2020成都市"), NoMatch)


@pytest.mark.parametrize("written", ["4、10100", "51 0100", "5①0502", "51010①", "530*424"])
def test_digits_that_stand_apart_are_not_joined_to_a_code(written):
    assert isinstance(resolve(ATLAS, written), NoMatch)


def test_the_code_of_a_dissolved_prefecture_gives_what_it_was_divided_into():
    # 巢湖市 of today is a county-level city, a fifth of the prefecture that ended in 2011.
    for written in ("341400", "3414"):
        answer = resolve(ATLAS, written)
        assert isinstance(answer, Ambiguity)
        assert {match.name for match in answer.candidates} == {
            "庐江县", "巢湖市", "无为市", "含山县", "和县",
        }  # fmt: skip


@pytest.mark.parametrize("written", ["5.1E+11", "5.1011E+05", "5.101131234567E+11", "51011", "00"])
def test_a_code_cut_short_is_not_completed(written):
    assert isinstance(resolve(ATLAS, written), NoMatch)


def test_the_fault_of_a_zone_says_where_it_lies():
    with pytest.raises(UnknownNameError) as fault:
        require(ATLAS, "成都高新区")
    assert fault.value.message("zh") == (
        "“成都高新区”是开发区或新区，不是行政区划；位于四川省成都市（510100）"
    )
    with pytest.raises(UnknownNameError, match="也没有写明属于哪里"):
        require(ATLAS, "高新区")
    with pytest.raises(
        UnknownNameError,
        match="于 2026-03-26 设立，晚于本工具的 2024 年边界；辖地全部或部分原属新疆维吾尔自治区喀什地区叶城县",
    ):
        require(ATLAS, "岑岭县")


@given(st.sampled_from(sorted(PLACES)))
def test_every_form_of_a_code_is_the_same_region(adcode):
    forms = [
        adcode,
        f"156{adcode}",
        f"{adcode}000",
        f"{adcode}000000",
        f"{adcode[0]}.{adcode[1:]}E+11",
    ]
    assert {resolve(ATLAS, form).adcode for form in forms} == {adcode}


@given(st.text(alphabet="0123456789.E+", max_size=14))
def test_any_digits_are_a_code_or_none(text):
    code = codes.parse(text)
    assert code is None or len(code.digits) in (2, 4, 6, 9, 12)


def test_no_division_has_the_fifth_digit_of_zones():
    assert not [code for code in PLACES if code[4] == "7" and not code.endswith("00")]


@pytest.mark.parametrize(
    "cell", ["510100（成都市）", "[510100]成都市", "510100:成都", "成都市（510100）"]
)
def test_a_code_and_its_name_in_one_cell_in_any_brackets(cell):
    answer = resolve(Atlas.bundled(), cell)
    assert (answer.adcode, answer.how) == ("510100", "code_and_name")
