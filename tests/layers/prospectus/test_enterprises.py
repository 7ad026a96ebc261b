"""A list of one's own on the page of a place: its sections, its map, its files."""

from __future__ import annotations

import io
import re

import numpy as np
import openpyxl
import pypdfium2
import pytest

from gis.atlas import Atlas
from gis.clusters.park import parks, point
from gis.enterprises.around import around
from gis.enterprises.assign import Task
from gis.enterprises.circle import Circle
from gis.enterprises.lists import headings, points
from gis.sphere import straight_km
from layers.layout.enterprises import POINT
from layers.print import factsheet
from layers.print.imprint import Imprint
from layers.print.parts.circle import ring
from layers.prospectus.document import MAP_MM, document, made

ATLAS = Atlas.bundled()
PARK = "wulong-2023-13/changba-park"
SITE = parks(ATLAS)[PARK]
LON, LAT = float(SITE["lon"]), float(SITE["lat"])
HOSTILE = "<script>alert(1)</script>"
CODE = "91350100M000100Y43"
ROWS = (
    "企业名称,统一社会信用代码,经度,纬度,行业代码,家数\n"
    f"{HOSTILE},{CODE},{LON},{LAT},C3011,1\n"
    f"=1+1,{CODE},{LON + 0.1},{LAT},C3021,2.5\n"
    f"丙,,{LON},{LAT + 0.1},,\n"
    f"远,,{LON + 2},{LAT},C3011,1\n"
    "无,,,,C3011,1\n"
)


def asked(tmp_path, text=ROWS, km=20.0, code=PARK, sums=("家数",), *, by_industry=True):
    (tmp_path / "名录.csv").write_text(text, encoding="utf-8")
    parts = points.find([str(tmp_path / "名录.csv")]).parts
    columns = headings.settle(parts, headings.Asked(sums=sums), by_industry=by_industry)
    spot = point(ATLAS, code)
    return around(ATLAS, parts, Task(columns), Circle(spot.lon, spot.lat, km))


def told(own, lang="zh", code=PARK):
    return {one.key: one for one in document(ATLAS, code, lang, own).sections}


def test_the_enterprises_stand_behind_the_works_with_what_was_left_out(tmp_path):
    own = asked(tmp_path)
    keys = [one.key for one in document(ATLAS, PARK, own=own).sections]
    assert keys[3:6] == ["around", "enterprises", "enterprise_industries"]
    rows = told(own)["enterprises"]
    assert rows.title == "自有企业：20 公里内"
    assert rows.rows("—") == [
        [HOSTILE, "0.00", "30 非金属矿物制品业", CODE, "2", "", "1"],
        ["=1+1", "9.69", "30 非金属矿物制品业", CODE, "3", "信用代码前面已有", "2.5"],
        ["丙", "11.12", "", "", "4", "", "—"],
    ]
    for words in (
        "自园区点位量直线（大圆）距离，恰为 20 公里的也在内",
        "名录 5 行：圈内 3 行，圈外 1 行，没有可用点位的 1 行未参与圈选",
        "坐标按WGS 84读",
        "1 行没有位置，未计入",
        "圈内 1 行与名录中前面的行是同一信用代码",
        "“家数”有数的 2 行",
    ):
        assert words in rows.note
    industries = told(own)["enterprise_industries"]
    # A sum that is headed like a column of the table is another column.
    assert list(industries.table) == ["行业大类", "名称", "家数", "家数（名录）"]
    assert industries.rows("—") == [
        ["30", "非金属矿物制品业", "2", "3.5"],
        ["", "没有可用的行业代码", "1", "—"],
    ]


def test_in_english_it_says_the_same(tmp_path):
    rows = told(asked(tmp_path), "en")["enterprises"]
    assert rows.title == "Enterprises of your own within 20 km"
    assert "Of 5 rows of the list 3 are inside, 1 beyond, and 1 without a usable point" in rows.note


def test_the_page_of_a_region_measures_from_its_seat(tmp_path):
    own = asked(tmp_path, code="500156", km=60.0)
    rows = told(own, code="500156")["enterprises"]
    assert "自驻地量直线" in rows.note
    seat = point(ATLAS, "500156")
    km = straight_km([LON], [LAT], [seat.lon], [seat.lat]).item()
    assert f"{km:,.2f}" in rows.table["直线距离（公里）"].map("{:,.2f}".format).tolist()


def test_where_none_is_near_or_no_industry_is_told_it_is_said(tmp_path):
    none = told(asked(tmp_path, ROWS.replace(str(LAT), "31.5").replace(str(LAT + 0.1), "31.5")))
    assert none["enterprises"].table.empty
    assert none["enterprises"].nothing == "20 公里内没有名录中的企业"
    assert "圈内 0 行，圈外 4 行" in none["enterprises"].note
    plain = told(asked(tmp_path, by_industry=False, sums=()))
    assert plain["enterprise_industries"].table.empty
    assert "未按行业计数" in plain["enterprise_industries"].nothing


def test_a_datum_that_does_not_fit_is_doubted_on_the_page(tmp_path):
    own = asked(tmp_path)
    own.account.datums = {"gcj02": (40, 2)}
    assert (
        "坐标可能不是WGS 84：按GCJ-02（高德、腾讯）解读时另有 40 行"
        in told(own)["enterprises"].note
    )


def test_hostile_names_stay_text_in_every_file(tmp_path):
    own = asked(tmp_path)
    html = made(ATLAS, PARK, "html", own=own).decode("utf-8")
    assert "<script" not in html
    # A mark of the legend is no picture as wide as the map.
    assert "figure svg{" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    book = openpyxl.load_workbook(io.BytesIO(made(ATLAS, PARK, "xlsx", own=own)))
    cells = [cell for row in book["自有企业：20 公里内"].iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if "1+1" in str(cell.value)} == {"s"}
    assert 9.69 in [round(cell.value, 2) for cell in cells if isinstance(cell.value, float)]
    pages = pypdfium2.PdfDocument(made(ATLAS, PARK, "pdf", own=own))
    words = "".join(page.get_textpage().get_text_bounded() for page in pages)
    assert HOSTILE in words


def test_all_points_of_the_ring_are_as_far_as_it_is_wide():
    corners = np.array(ring(Circle(LON, LAT, 123.4)))
    km = straight_km(corners[:, 1], corners[:, 0], [LON], [LAT])
    assert km == pytest.approx(123.4, abs=1e-6)


def test_the_map_holds_the_whole_circle_and_nothing_stands_on_its_enterprises(tmp_path):
    random = np.random.default_rng(5)
    turn, share = random.uniform(0, 2 * np.pi, 200), np.sqrt(random.uniform(0, 0.9, 200))
    lon = LON + share * np.cos(turn) * 30 / (111.2 * np.cos(np.radians(LAT)))
    lat = LAT + share * np.sin(turn) * 30 / 111.2
    text = "经度,纬度\n" + "".join(f"{x:.5f},{y:.5f}\n" for x, y in zip(lon, lat, strict=True))
    own = asked(tmp_path, text, km=30.0, sums=(), by_industry=False)
    data = factsheet.map_data(ATLAS, PARK, Imprint(), size_mm=MAP_MM, own=own)
    dots = [tuple(map(float, hit)) for hit in re.findall(r"M([\d.]+) ([\d.]+)h.01", data["svg"])]
    assert len(dots) == len(own.rows.round(3).drop_duplicates(["lon", "lat"])) > 180
    boxes = [
        (data["inset"]["x"], data["inset"]["y"], data["inset"]["width"], data["inset"]["height"]),
        (data["bar"]["x"], data["bar"]["y"], 32.0, 10.0),
    ]
    for left, top, width, height in boxes:
        assert not any(left <= x <= left + width and top <= y <= top + height for x, y in dots)
    part = next(part for part in data["legend"] if part["name"].startswith("自有企业"))
    assert part["name"] == "自有企业（圈为直线 30 公里）"
    assert [entry["count"] for entry in part["entries"]] == [str(len(own.rows))]
    assert "自有企业" not in str(
        factsheet.map_data(ATLAS, PARK, Imprint(), size_mm=MAP_MM)["legend"]
    )


def test_an_enterprise_that_stands_alone_is_drawn(tmp_path):
    """A path of no width is left out of a page: the legend had a dot and the circle none."""
    seen = []
    for lat in (LAT + 0.05, LAT + 1):
        own = asked(tmp_path, f"经度,纬度\n{LON},{lat}\n", km=30.0, sums=(), by_industry=False)
        page = pypdfium2.PdfDocument(made(ATLAS, PARK, "pdf", own=own))[0]
        colour = tuple(bytes.fromhex(POINT.removeprefix("#")))
        picture = np.asarray(page.render(scale=3).to_pil().convert("RGB"))
        seen.append(int((picture == colour).all(axis=2).sum()))
    assert seen[0] - seen[1] > 50


def test_sources_stand_below_the_box_of_contacts_and_have_no_page_of_their_own(tmp_path):
    """The last of the four pages of 安宁 held four lines of sources; a list that grows moves them over the edge."""
    for count in (10, 12, 14):
        rows = "".join(f"厂{n},3011,102.38,24.9{n:02d}\n" for n in range(count))
        own = asked(tmp_path, f"企业,行业代码,经度,纬度\n{rows}", code="530181", sums=())
        pages = pypdfium2.PdfDocument(made(ATLAS, "530181", "pdf", own=own))
        last = pages[len(pages) - 1].get_textpage().get_text_bounded()
        assert "联系方式" in last.partition("仅供规划研究")[0], count
