"""Codes of GB/T 4754 as they are written, in both editions, and from one to the other."""

import pyarrow as pa
import pytest

from gis.atlas import Atlas
from gis.enterprises import industry
from gis.enterprises.standard import classes, own_table
from gis.enterprises.standard.concordance import Coding, counterparts
from gis.errors import InputTableError, SettingError
from gis.schema import EDITIONS
from gis.tables import files
from gis.tables.roles import Choices
from gis.words import catalogue

ATLAS = Atlas.bundled()
OLD, NEW = Coding("2011"), Coding("2017")
FORTH, BACK = Coding("2011", "2017"), Coding("2017", "2011")


@pytest.mark.parametrize(
    ("text", "digits", "expected"),
    [
        ("C3011", 2, ("30", "")),
        ("c3011", 4, ("3011", "")),
        ("3011 水泥制造", 3, ("301", "")),
        ("0111", 2, ("01", "")),
        ("3011.0", 4, ("3011", "")),
        ("30", 2, ("30", "")),
        ("30", 3, ("", "short")),
        ("", 2, ("", "blank")),
        ("  ", 2, ("", "blank")),
        ("水泥", 2, ("", "wrong")),
        ("D3011", 2, ("", "wrong")),  # 30 is manufacturing, C
        ("00", 2, ("", "wrong")),
        ("98", 2, ("", "wrong")),
        ("30115", 2, ("", "wrong")),
        ("3.5", 2, ("", "wrong")),
        # The bare name of a class, with brackets of either width; that of a group has 3 digits.
        ("水泥制造", 4, ("3011", "")),
        ("皮箱、包(袋)制造", 4, ("1922", "")),
        ("汽车整车制造", 3, ("361", "")),
        ("汽车整车制造", 4, ("", "short")),
        # The name first, its code behind it; of a name that is no class digits are no code.
        ("水泥制造(3011)", 4, ("3011", "")),
        ("水泥制造 （C3011）", 4, ("3011", "")),
        ("汽车整车制造-361", 3, ("361", "")),
        ("皮箱、包(袋)制造（1922）", 4, ("1922", "")),
        ("水泥制造(3021)", 4, ("3021", "misnamed")),
        ("水泥制造(D3011)", 4, ("", "wrong")),
        ("重点项目(2023)", 4, ("", "wrong")),
        ("水泥(3011)", 4, ("", "wrong")),
        ("制造业", 2, ("", "short")),  # a section holds 31 divisions
        # Filled up with zeros.
        ("3010", 3, ("301", "")),
        ("3010", 4, ("", "short")),
        ("3000", 2, ("30", "")),
        ("3000", 3, ("", "short")),
        ("0610", 4, ("0610", "")),  # a group that is its own class
        # A division of the standard, but no class of it.
        ("3019", 4, ("3019", "unlisted")),
        ("3019", 3, ("301", "")),
        # 3620 was 改装汽车制造 in 2011; it is 汽车用发动机制造.
        ("3620 改装汽车制造", 4, ("3620", "misnamed")),
        ("3620 本市自填", 4, ("3620", "")),
    ],
)
def test_a_code_is_read_or_refused_with_the_reason(text, digits, expected):
    assert industry.code(ATLAS, text, digits) == expected


@pytest.mark.parametrize(
    ("text", "digits", "coding", "expected"),
    [
        ("3620 改装汽车制造", 4, OLD, ("3620", "")),
        ("O7910", 4, OLD, ("7910", "")),
        ("N7910", 4, OLD, ("", "wrong")),
        ("O7910", 4, NEW, ("", "wrong")),
        # Same code and name.
        ("3011", 4, FORTH, ("3011", "")),
        # Another code: 黑色金属铸造 left the division 31; its new group had other classes before.
        ("3130", 4, FORTH, ("3391", "changed")),
        ("3391", 4, BACK, ("3130", "changed")),
        # Divided: sure as far as the parts agree.
        ("0710", 2, FORTH, ("07", "")),
        ("0710", 3, FORTH, ("071", "")),
        ("0710", 4, FORTH, ("", "open")),
        ("0712", 4, BACK, ("0710", "")),
        # 其他电力生产 gave 生物质能发电 away: the same name does not hold the same.
        ("4419", 4, FORTH, ("", "open")),
        ("4417", 4, BACK, ("", "open")),
        # 海洋工程专用设备制造 has no counterpart by name, and its new class is in another division.
        ("3514", 2, FORTH, ("", "open")),
        # Wider codes: only where no class is open, leaves or arrives.
        ("16", 2, FORTH, ("16", "")),
        ("41", 2, FORTH, ("", "open")),  # 煤制品制造 left
        ("301", 3, FORTH, ("301", "")),
        ("301", 2, FORTH, ("30", "")),
    ],
)
def test_a_code_is_turned_as_far_as_names_show_it(text, digits, coding, expected):
    assert industry.code(ATLAS, text, digits, coding) == expected


@pytest.mark.parametrize(
    ("edition", "counts"), [("2011", (20, 96, 432, 1094)), ("2017", (20, 97, 473, 1381))]
)
def test_the_editions_hold_their_classes_and_no_code_is_without_its_parent(edition, counts):
    known = classes.names(ATLAS, edition)
    digits = [code for code in known if code.isdigit()]
    assert (
        len(known) - len(digits),
        *(sum(len(code) == n for code in digits) for n in (2, 3, 4)),
    ) == counts
    assert all(code[:-1] in known for code in digits if len(code) > 2)
    assert set(classes.sections(ATLAS, edition).values()) == set("ABCDEFGHIJKLMNOPQRST")


def test_every_class_stands_in_the_concordance_and_same_means_same():
    rows = ATLAS.rows("industry-concordance")
    names = {edition: classes.names(ATLAS, edition) for edition in EDITIONS}
    for edition, known in names.items():
        told = [row[f"code_{edition}"] for row in rows]
        assert set(told) - {""} == {code for code in known if len(code) == 4}
    by_basis = {basis: [r for r in rows if r["basis"] == basis] for basis in ("same", "moved")}
    assert len(by_basis["same"]) == 675
    assert all(r["code_2011"] == r["code_2017"] for r in by_basis["same"])
    assert all(r["code_2011"] != r["code_2017"] for r in by_basis["moved"])
    for row in by_basis["same"] + by_basis["moved"]:
        assert names["2011"][row["code_2011"]] == names["2017"][row["code_2017"]]


def test_there_and_back_is_where_it_was():
    forth, back = counterparts(ATLAS, FORTH), counterparts(ATLAS, BACK)
    sure = {code: found.code for code, found in forth.items() if len(found.code) == len(code) == 4}
    assert len(sure) == 882
    assert all(back[new].code == old for old, new in sure.items())


def test_a_column_keeps_its_rows_apart():
    read = industry.codes(ATLAS, pa.array(["C30", "", "x", "30"]), 2)
    assert [read.names[i] for i in read.place] == ["30", "", "", "30"]
    assert read.why.tolist() == ["", "blank", "wrong", ""]


def test_a_list_shows_its_edition():
    # 4042 is a class of 2011 alone, as are the letter and the name; 木质制品制造 is a group of 2017,
    # and 0710 may be the group 071 filled up.
    cells = pa.array(["4042", "O7910", "3620 改装汽车制造", "木质制品制造", "3011", "0710", "x"])
    read = industry.codes(ATLAS, cells, 2)
    assert (read.only_there, read.only_here) == (3, 1)
    read = industry.codes(ATLAS, cells, 2, OLD)
    assert (read.only_there, read.only_here) == (1, 3)


def test_five_digits_are_no_level_and_2002_is_no_edition():
    with pytest.raises(SettingError):
        industry.code(ATLAS, "3011", 5)
    with pytest.raises(SettingError):
        industry.code(ATLAS, "3011", 4, Coding("2011", "2002"))


def table(tmp_path, text):
    path = tmp_path / "own.csv"
    path.write_text(text, encoding="utf-8")
    return files.read_rows(str(path), Choices())


def test_an_own_concordance_stands_in_place_of_the_computed_one(tmp_path):
    rows = table(
        tmp_path,
        "2017代码,2017名称,2011代码,2011名称\n0111,稻谷种植,0111,稻谷种植\n071,石油开采,071,石油开采\n"
        "0711,a,0710,b\n0712,a,0710,b\n3737,c,3514,d\n4412,e,,\n",
    )
    own = own_table.pairs(ATLAS, rows, "2011", "2017")
    assert own == (("0111", "0111"), ("0710", "0711"), ("0710", "0712"), ("3514", "3737"))
    coding = Coding("2011", "2017", own)
    assert industry.code(ATLAS, "3514", 4, coding) == ("3737", "")
    assert industry.code(ATLAS, "0710", 4, coding) == ("", "open")
    assert industry.code(ATLAS, "0710", 3, coding) == ("071", "")
    assert industry.code(ATLAS, "3011", 4, coding) == ("", "open")


@pytest.mark.parametrize(
    ("text", "key", "values"),
    [
        ("a,b\n0111,0111\n", "error.concordance_columns", {"expected": "2011"}),
        (
            "2011,2017\n0111,0111\n0112,0199\n",
            "error.concordance_code",
            {"row": 3, "column": "2017", "found": "0199", "edition": "2017"},
        ),
        ("2011,2017\n111,111\n3011,3011\n", "error.concordance_empty", {"count": 1}),
    ],
)
def test_an_own_concordance_that_cannot_be_used_says_why(tmp_path, text, key, values):
    with pytest.raises(InputTableError) as fault:
        own_table.pairs(ATLAS, table(tmp_path, text), "2011", "2017")
    assert fault.value.key == key
    assert {name: fault.value.values[name] for name in values} == values


@pytest.mark.parametrize("edition", EDITIONS)
def test_sections_and_divisions_have_english_names_and_finer_codes_their_division(edition):
    codes = [code for code in classes.names(ATLAS, edition) if len(code) <= 2]
    named = {code: classes.said(ATLAS, edition, code, "en") for code in codes}
    assert [code for code, words in named.items() if not words.isascii()] == []
    # 20 sections, and 96 or 97 divisions; real estate is one name for both, so are three more.
    assert len(codes) == {"2011": 116, "2017": 117}[edition]
    assert named["59"] == {"2011": "Storage", "2017": "Cargo handling and storage"}[edition]
    assert classes.said(ATLAS, edition, "C3011", "en") == ""
    assert classes.said(ATLAS, edition, "3011", "en") == "水泥制造 (Non-metallic mineral products)"


def test_a_division_has_one_english_name_whatever_the_chinese_calls_it():
    known = catalogue.catalogue()
    short = {key[-2:]: pair for key, pair in known.items() if key.startswith("division.")}
    assert len(short) == 33
    assert {code: en for code, (_, en) in short.items()} == {
        code: classes.said(ATLAS, "2017", code, "en") for code in short
    }
    assert known["division.31"] == ("黑色金属冶炼压延", "Smelting and pressing of ferrous metals")
    assert known["division.13"][1] == "Processing of food from agricultural products"
