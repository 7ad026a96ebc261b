"""Downloads: every row once, in its place, as text, and the same bytes each time."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import zipfile
from contextlib import closing

import numpy as np
import openpyxl
import pandas as pd
import pytest
import shapely

from gis import catalog
from gis.atlas import Atlas
from gis.plans import designations
from gis.report.selection import records
from gis.report.selection import workbook as selection_workbook
from gis.words.catalogue import catalogue
from layers.export import selection
from layers.export.selected import Selected

WRITERS = {
    "csv": selection.csv_bytes,
    "excel": selection.excel_bytes,
    "geojson": selection.geojson_bytes,
    "geopackage": selection.geopackage_bytes,
}
HOSTILE = (
    "</script><script>alert(1)</script>",
    "=cmd|'/C calc'!A0",
    "${7*7}",
    "<img onerror=alert(1) src=x>",
    "@SUM(A1:A9)",
    "+1+cmd",
    "-1+cmd",
    "\t=1+1",
    '"; DROP TABLE regions; --',
    "#N/A",
    "＝1+1",
)


@pytest.fixture(scope="module")
def every() -> pd.DataFrame:
    return designations.select(Atlas.bundled())


@pytest.fixture(scope="module")
def hostile(every: pd.DataFrame) -> pd.DataFrame:
    """Real rows, one per hostile text, which stands in every field that is free text."""
    rows = every[every["region_code"] == "510100"].iloc[: len(HOSTILE)]
    rows = pd.concat([rows] * 2, ignore_index=True).iloc[: len(HOSTILE)]
    free = ("industry", "name", "place", "note", "locator")
    return rows.assign(**dict.fromkeys(free, pd.Series(HOSTILE, dtype=object)))


def read_csv(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def read_excel(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


@pytest.mark.parametrize("form", WRITERS)
def test_same_selection_same_bytes(form: str, every: pd.DataFrame, monkeypatch) -> None:
    first = WRITERS[form](Selected(Atlas.bundled(), every))
    # Another day: whatever asks for the time gets another answer.
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    monkeypatch.setattr("time.localtime", lambda *_: (2033, 5, 18, 3, 33, 20, 2, 138, 0))
    assert WRITERS[form](Selected(Atlas.bundled(), every.copy())) == first


@pytest.mark.parametrize("form", WRITERS)
def test_selection_is_left_alone(form: str, every: pd.DataFrame) -> None:
    before = every.copy()
    WRITERS[form](Selected(Atlas.bundled(), every))
    pd.testing.assert_frame_equal(every, before)


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("form", WRITERS)
def test_empty_selection_is_a_valid_file(form: str, lang: str, every: pd.DataFrame) -> None:
    content = WRITERS[form](Selected(Atlas.bundled(), every.iloc[:0], lang=lang))
    if form == "csv":
        assert read_csv(content) == []
    elif form == "excel":
        assert read_excel(content).worksheets[0].max_row == 1
    elif form == "geojson":
        assert json.loads(content)["features"] == []
    else:
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.deserialize(content)
            assert connection.execute("SELECT count(*) FROM designations").fetchone() == (0,)


def test_csv_opens_in_chinese_excel(every: pd.DataFrame) -> None:
    content = selection.csv_bytes(Selected(Atlas.bundled(), every))
    assert content.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in content
    rows = read_csv(content)
    assert len(rows) == len(every) == 143
    assert tuple(rows[0]) == records.FIELDS
    assert [row["designation_id"] for row in rows] == every["designation_id"].tolist()
    chengdu = next(row for row in rows if row["region_code"] == "510100")
    assert (chengdu["region_name"], chengdu["plan_stage"]) == ("成都市", "征求意见稿")
    assert chengdu["site"] == ""  # NaN


def test_words_follow_the_language(every: pd.DataFrame) -> None:
    chinese = read_csv(selection.csv_bytes(Selected(Atlas.bundled(), every)))
    english = read_csv(selection.csv_bytes(Selected(Atlas.bundled(), every, lang="en")))
    kept = ("designation_id", "category", "industry", "region_name", "locator")
    assert [[row[key] for key in kept] for row in chinese] == [
        [row[key] for key in kept] for row in english
    ]
    assert {row["category_name"] for row in chinese} >= {"强化", "培育"}
    assert {row["category_name"] for row in english} >= {"Strengthen", "Cultivate"}
    assert english[0]["note"] == "Province-wide; no city is named"


def test_csv_neutralises_what_a_spreadsheet_would_run(hostile: pd.DataFrame) -> None:
    rows = read_csv(selection.csv_bytes(Selected(Atlas.bundled(), hostile)))
    assert len(rows) == len(HOSTILE)
    for row, text in zip(rows, HOSTILE, strict=True):
        assert row["industry"].removeprefix("'") == text
        assert not row["industry"].lstrip().startswith(("=", "+", "-", "@", "＝"))


def test_geojson_holds_every_row_once(every: pd.DataFrame) -> None:
    atlas = json.loads(selection.geojson_bytes(Selected(Atlas.bundled(), every)))
    inside = [row for feature in atlas["features"] for row in feature["properties"]["designations"]]
    ids = [row["designation_id"] for row in inside + atlas["unplaced"]]
    assert sorted(ids) == sorted(every["designation_id"])
    assert atlas["designation_count"] == 143
    # The national plan's and other generic rows name no place; their label is kept.
    assert {row["place"] for row in atlas["unplaced"]} >= {"“3+8”重点地区", "各地"}
    assert all(row["region_code"] is None for row in atlas["unplaced"])
    assert isinstance(inside[0]["list_open"], bool)


def test_geojson_geometry_follows_the_standard(every: pd.DataFrame) -> None:
    atlas = json.loads(selection.geojson_bytes(Selected(Atlas.bundled(), every)))
    assert "crs" not in atlas  # RFC 7946, 4
    assert "CGCS2000" in atlas["coordinate_note"]
    assert atlas["sources"][0]["review_number"] == "GS(2024)0650号"
    assert len({feature["id"] for feature in atlas["features"]}) == len(atlas["features"])
    for feature in atlas["features"]:
        shape = shapely.from_geojson(json.dumps(feature["geometry"]))
        assert shape.is_valid
        if feature["properties"]["feature_kind"] == "region":
            points = shapely.get_coordinates(shape)
            assert (points == np.round(points, 4)).all()
            assert all(part.exterior.is_ccw for part in shape.geoms)
            assert not any(ring.is_ccw for part in shape.geoms for ring in part.interiors)


def test_geojson_features_stand_where_they_should(every: pd.DataFrame) -> None:
    atlas = json.loads(selection.geojson_bytes(Selected(Atlas.bundled(), every)))
    features = {feature["id"]: feature for feature in atlas["features"]}
    chengdu = features["region:510100"]
    lon, lat = shapely.from_geojson(json.dumps(chengdu["geometry"])).centroid.coords[0]
    assert (lon, lat) == pytest.approx((103.9, 30.6), abs=0.3)
    assert chengdu["properties"]["region_name"] == "成都市"
    # A row at a site with a point stands there, not in the region too.
    base = features["site:sichuan-2025-2027/qingbaijiang"]
    assert base["geometry"]["coordinates"] == [104.25095, 30.87863]
    assert base["properties"]["precision"] == "county_seat_unknown_datum"
    assert "region:510113" not in features
    assert features["region:420000"]["properties"]["level"] == "province"


def test_rows_of_a_site_without_a_point_fall_back_to_the_region(every, monkeypatch) -> None:
    rows = every[every["site_id"] == "wulong-2023-13/baima-base"]
    sites = catalog.table("sites").assign(lon=np.nan)
    whole = catalog.table
    monkeypatch.setattr(catalog, "table", lambda name: sites if name == "sites" else whole(name))
    assert records.places(Atlas.bundled(), rows).tolist() == [records.AT_REGION] * 3
    nowhere = rows.assign(region_code="999999")
    assert records.places(Atlas.bundled(), nowhere).tolist() == [records.UNPLACED] * 3
    assert json.loads(selection.geojson_bytes(Selected(Atlas.bundled(), nowhere)))["features"] == []


def test_hostile_names_are_text_in_geojson(hostile: pd.DataFrame) -> None:
    atlas = json.loads(selection.geojson_bytes(Selected(Atlas.bundled(), hostile)))
    (feature,) = atlas["features"]
    assert [row["industry"] for row in feature["properties"]["designations"]] == list(HOSTILE)


def test_excel_sheets_and_counts(every: pd.DataFrame) -> None:
    book = read_excel(selection.excel_bytes(Selected(Atlas.bundled(), every)))
    assert book.sheetnames == ["布局", "园区与基地", "目标", "区域联系", "激励政策", "来源", "说明"]
    counts = [sheet.max_row - 1 for sheet in book.worksheets[:5]]
    assert counts == [143, 11, 47, 19, 16]
    assert all(sheet.freeze_panes == "B2" for sheet in book.worksheets[:6])
    heads = [cell.value for cell in book["布局"][1]]
    assert heads[:3] == ["规划", "规划状态", "类别"]
    # Codes stand behind what prints.
    assert heads[-7:-5] == ["记录编号", "规划编号"]
    assert book["布局"].print_area.startswith("'布局'!$A$1:$N$")
    widths = [dimension.width for dimension in book["布局"].column_dimensions.values()]
    assert all(8 <= width <= 48 for width in widths)
    stages = [row[4] for row in book["来源"].iter_rows(min_row=2, values_only=True)]
    assert stages[:5].count("征求意见稿") == 2
    english = read_excel(selection.excel_bytes(Selected(Atlas.bundled(), every, lang="en")))
    assert english.sheetnames[0] == "Designations"


def test_excel_shows_what_targets_imply(every: pd.DataFrame) -> None:
    sheet = read_excel(selection.excel_bytes(Selected(Atlas.bundled(), every)))["目标"]
    heads = [cell.value for cell in sheet[1]]
    rows = {row[0].value: dict(zip(heads, row, strict=True)) for row in sheet.iter_rows(min_row=2)}
    national = rows["national-2023-261/revenue"]
    assert national["推算基数"].value == pytest.approx(2253.944, abs=1e-3)
    assert (national["推算基数的关系"].value, national["推算基数的年份"].value) == ("<=", 2023)
    assert national["隐含年均增长"].value is None
    assert national["区域"].value == "全国"
    certificates = rows["sichuan-2025-2027/certificates"]
    assert certificates["隐含年均增长"].number_format == "0.0%"
    assert rows["sichuan-2025-2027/certified-enterprises"]["存疑"].value == "是"


def test_excel_context_follows_the_selection(every: pd.DataFrame) -> None:
    wulong = every[every["plan_id"] == "wulong-2023-13"]
    sheets = selection_workbook.tables(Atlas.bundled(), wulong[wulong["category"] == "core"])
    assert sheets["sites"]["site_id"].tolist() == ["wulong-2023-13/baima-core-park"]
    assert set(sheets["targets"]["plan_title"]) == set(
        wulong_titles := sheets["links"]["plan_title"]
    )
    assert len(set(wulong_titles)) == 1


def test_every_column_is_named_and_explained(every: pd.DataFrame) -> None:
    messages = catalogue()
    fields = {
        column
        for frame in selection_workbook.tables(Atlas.bundled(), every).values()
        for column in frame
    }
    for field in fields:
        assert messages[f"field.{field}"][0] != messages[f"field.{field}"][1]
        assert f"field_note.{field}" in messages
    guide = read_excel(selection.excel_bytes(Selected(Atlas.bundled(), every)))["说明"]
    explained = {row[2] for row in guide.iter_rows(values_only=True)}
    assert fields <= explained


def test_hostile_names_are_text_in_excel(hostile: pd.DataFrame) -> None:
    content = selection.excel_bytes(Selected(Atlas.bundled(), hostile))
    sheet = read_excel(content).worksheets[0]
    column = [cell.value for cell in sheet[1]].index(catalogue()["field.industry"][0]) + 1
    cells = [sheet.cell(row, column) for row in range(2, sheet.max_row + 1)]
    assert [cell.value for cell in cells] == list(HOSTILE)
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.quotePrefix for cell in cells)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheets = [archive.read(n) for n in archive.namelist() if n.startswith("xl/worksheets/")]
    # In the file itself: no cell has a formula element.
    assert len(sheets) == 7
    assert not any(b"<f>" in sheet or b"<f " in sheet for sheet in sheets)


def test_characters_that_no_format_holds_are_replaced(every: pd.DataFrame) -> None:
    rows = every.iloc[:1].assign(name=pd.Series(["a\x00b\ud800c"], dtype=object))
    assert (
        read_csv(selection.csv_bytes(Selected(Atlas.bundled(), rows)))[0]["name"]
        == "a\ufffdb\ufffdc"
    )
    for writer in WRITERS.values():
        assert writer(Selected(Atlas.bundled(), rows))


def test_workbook_carries_no_clock(every: pd.DataFrame) -> None:
    with zipfile.ZipFile(
        io.BytesIO(selection.excel_bytes(Selected(Atlas.bundled(), every)))
    ) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = archive.read("docProps/core.xml").decode()
    assert core.count("1980-01-01T00:00:00Z") == 2


def test_goals_in_words_are_english_in_an_english_workbook(every):
    book = read_excel(selection.excel_bytes(Selected(Atlas.bundled(), every, "en")))
    heads, *rows = book["Targets"].iter_rows(values_only=True)
    said = {row[heads.index("Target id")]: row[heads.index("Goal in words")] for row in rows}
    assert said["sichuan-2025-2027/procurement-coverage"] == "full coverage"
    assert said["wulong-2023-13/carbon-peak"] == "reached everywhere"
