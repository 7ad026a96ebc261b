"""A list of one's own on a sheet: counts that add up, the largest first, and what was left out."""

from __future__ import annotations

import pypdfium2
import pytest

from gis.atlas import Atlas
from layers.print.factsheet import Further, factsheet, map_data, sheet_data
from layers.print.imprint import Imprint
from layers.prospectus.enterprises import sections
from tests.layers.print.test_plate import words
from tests.layers.prospectus.test_enterprises import HOSTILE, LAT, LON, PARK, asked

ATLAS = Atlas.bundled()
HEAD = "企业名称,经度,纬度,行业代码,产值,人数,税\n"
# Seven divisions and one row without: 13, 17, 20, 26, 30, 30, 31, 42.
CODES = ("C1310", "C1711", "C2011", "C2611", "C3011", "C3021", "C3110", "C4210", "")
ROWS = HEAD + "".join(
    f"厂{n},{LON},{LAT + n / 1000},{code},{n if n != 4 else ''},{10 * n},1\n"
    for n, code in enumerate(CODES)
)


def block(own, lang="zh"):
    made = sheet_data(ATLAS, PARK, Imprint(), lang=lang, further=Further(own=own))["own"]
    return made or {}


def test_the_rows_of_industries_add_up_to_the_circle(tmp_path):
    found = block(asked(tmp_path, ROWS, sums=("产值", "人数", "税")))
    industries = found["industries"]
    assert industries["heads"] == ["行业大类（GB/T 4754—2017）", "家数", "产值", "人数"]
    # 30 has two, of which one says no output; the others one each, by code.
    assert industries["rows"] == [
        ["30 非金属矿物制品业", "2", "5", "90"],
        ["13 农副食品加工业", "1", "0", "0"],
        ["17 纺织业", "1", "1", "10"],
        ["20 木材加工和木、竹、藤、棕、草制品业", "1", "2", "20"],
        ["26 化学原料和化学制品制造业", "1", "3", "30"],
        ["其余 2 个大类", "2", "13", "130"],
        ["没有可用的行业代码", "1", "8", "80"],
    ]
    assert sum(int(row[1]) for row in industries["rows"]) == len(CODES)
    assert "单页只列前 2 个求和列，未列：税。" in found["note"]
    assert "“产值”有数的 8 行" in found["note"]


def test_shown_amounts_add_up_to_the_amount_of_their_division(tmp_path):
    """500.5 was 500, by halves to the even one and without decimals: rows of 2,907 stood under 2,908."""
    few = HEAD + "".join(
        f"厂{n},{LON},{LAT},C3011,{value},,\n" for n, value in enumerate((500.5, 2407.25, 0.125))
    )
    own = asked(tmp_path, few, sums=("产值",))
    found = block(own)
    assert [row[-1] for row in found["firms"]["rows"]] == ["2,407.25", "500.5", "0.125"]
    assert [row[-1] for row in found["industries"]["rows"]] == ["2,907.875"]
    rows = [section.rows("—") for section in sections(ATLAS, own, "zh", is_park=True)]
    assert sorted(row[-1] for row in rows[0]) == ["0.125", "2,407.25", "500.5"]
    assert [row[-1] for row in rows[1]] == ["2,907.875"]


def test_the_largest_stand_first_and_what_has_no_figure_last(tmp_path):
    few = HEAD + "".join(f"厂{n},{LON},{LAT},,{value},,\n" for n, value in enumerate(("", 3, 12)))
    found = block(asked(tmp_path, few, sums=("产值",)))
    assert found["firms"]["rows"] == [
        ["厂2", "0.0", "12"], ["厂1", "0.0", "3"], ["厂0", "0.0", "—"],
    ]  # fmt: skip
    assert found["order"] == "企业按“产值”列前 3 家，共 3 家"
    # Asked for no amount, the nearest.
    found = block(asked(tmp_path, ROWS, sums=()))
    assert [row[0] for row in found["firms"]["rows"]] == ["厂0", "厂1", "厂2", "厂3", "厂4"]
    assert found["order"] == "企业列最近的 5 家，共 9 家"


def test_what_the_list_left_out_is_said_where_nothing_is_near(tmp_path):
    far = HEAD + f"远,{LON + 2},{LAT},C3011,1,1,1\n无,,,C3011,1,1,1\n"
    found = block(asked(tmp_path, far, sums=()))
    assert (found["firms"]["rows"], found["order"]) == ([], "")
    assert found["firms"]["nothing"] == "20 公里内没有名录中的企业"
    assert "名录 2 行：圈内 0 行，圈外 1 行，没有可用点位的 1 行未参与圈选" in found["note"]
    page = factsheet(ATLAS, PARK, "html", further=Further(own=asked(tmp_path, far, sums=())))
    assert page.decode().count("20 公里内没有名录中的企业") == 1


def test_repeated_rows_are_said_without_a_column_that_no_sheet_has(tmp_path):
    found = block(asked(tmp_path), "en")
    assert "1 row inside has the credit code, or name and place, of an earlier row" in found["note"]
    assert "Again" not in found["note"]


def test_the_sheet_stays_one_page_and_its_map_has_the_points(tmp_path):
    own = asked(tmp_path, ROWS, sums=("产值",))
    content = factsheet(ATLAS, PARK, "pdf", further=Further(own=own))
    assert len(pypdfium2.PdfDocument(content)) == 1
    assert "自有企业：20公里内" in words(content)
    with_list, without = (
        map_data(ATLAS, PARK, Imprint(), own=one)["legend"] for one in (own, None)
    )
    assert len(with_list) == len(without) + 1


@pytest.mark.parametrize("form", ["pdf", "html"])
def test_hostile_names_stay_text_on_a_sheet(tmp_path, form):
    page = factsheet(ATLAS, PARK, form, further=Further(own=asked(tmp_path)))
    if form == "html":
        assert HOSTILE not in page.decode()
        assert "&lt;script&gt;" in page.decode()
    else:
        assert HOSTILE in words(page)
