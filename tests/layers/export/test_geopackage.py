"""The GeoPackage read back with geopandas and with sqlite3, and its QGIS styles."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import geopandas as gpd
import pyogrio
import pytest

from gis import catalog
from gis.atlas import Atlas
from gis.plans import designations
from gis.words.catalogue import name
from layers.export import geopackage, qml
from layers.export.selected import Selected
from layers.palette import ramp

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd


@pytest.fixture(scope="module")
def every() -> pd.DataFrame:
    return designations.select(Atlas.bundled())


@pytest.fixture(scope="module")
def path(every: pd.DataFrame, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("geopackage") / "atlas.gpkg"
    file.write_bytes(geopackage.to_bytes(Selected(Atlas.bundled(), every)))
    return file


def parsed(document: object) -> ET.Element:
    return ET.fromstring(str(document))  # noqa: S314 (our own document)


def query(path: Path, statement: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(statement).fetchall()


def test_layers_and_counts(path: Path, every: pd.DataFrame) -> None:
    kinds = {str(name): kind for name, kind in pyogrio.list_layers(path)}
    assert kinds == {
        "regions": "MultiPolygon",
        "sites": "Point",
        "plants": "Point",
        "boundary_lines": "MultiLineString",
        "designations": None,
        "sources": None,
        "layer_styles": None,
    }
    stands = dict(query(path, "SELECT stands, count(*) FROM designations GROUP BY stands"))
    assert sum(stands.values()) == len(every) == 143
    for layer, key in (("regions", "region"), ("sites", "site")):
        (total,) = query(path, f"SELECT sum(designation_count) FROM {layer}")  # noqa: S608
        assert total == (stands[key],)


def test_regions_read_back_by_geopandas(path: Path) -> None:
    regions = gpd.read_file(path, layer="regions").set_index("region_code")
    assert regions.crs.to_epsg() == 4490
    assert regions.index.is_unique
    assert regions.geometry.is_valid.all()
    chengdu = regions.loc["510100"]
    assert (chengdu["region_name"], chengdu["level"]) == ("成都市", "prefecture")
    assert chengdu["fill"] == "strengthen+cultivate"
    assert "强化" in chengdu["summary"]
    original = catalog.boundaries("prefecture").set_index("adcode").geometry["510100"]
    assert chengdu.geometry.equals(original)
    # Hubei names no city: the province is hatched, below the cities that are named.
    assert regions.loc["420000", "fill"] == "wide:cultivate"
    assert regions.index[0] == "420000"


def test_sites_and_lines_read_back(path: Path) -> None:
    sites = gpd.read_file(path, layer="sites").set_index("site_id")
    assert sites.crs.to_epsg() == 4490
    assert len(sites) == 11
    core = sites.loc["wulong-2023-13/baima-core-park"]
    assert (core.geometry.x, core.geometry.y) == (107.53939, 29.39553)
    assert (core["name"], core["kind"]) == ("白马新兴材料核心产业园", "core")
    assert core["designation_count"] == 5
    assert "不是测绘" in core["note"] or "非测绘" in core["precision_name"]
    lines = gpd.read_file(path, layer="boundary_lines")
    assert set(lines["kind"]) == {"maritime_dash", "undetermined", "sea_area"}
    assert len(lines) == len(catalog.boundary_lines("province"))


def test_file_is_sound(path: Path) -> None:
    assert query(path, "PRAGMA integrity_check") == [("ok",)]
    assert query(path, "PRAGMA application_id") == [(0x47504B47,)]  # "GPKG"
    changes = query(path, "SELECT DISTINCT last_change FROM gpkg_contents")
    assert changes == [("1980-01-01T00:00:00.000Z",)]
    # Listed, or GDAL and QGIS would not see them.
    listed = {name for (name,) in query(path, "SELECT table_name FROM gpkg_contents")}
    assert {"designations", "sources", "layer_styles"} <= listed


def test_the_sources_name_all_that_the_file_holds(
    path: Path, every: pd.DataFrame, tmp_path
) -> None:
    titles = {title for (title,) in query(path, "SELECT title FROM sources")}
    said = {name("resource", key, "zh") for key in ("plants", "plant-capacities", "boundary-lines")}
    assert said <= titles
    # Where no plant stands in the file, none is credited.
    bare = tmp_path / "bare.gpkg"
    atlas = Atlas.bundled()
    none = atlas.table("plants").iloc[:0]
    plain = atlas.with_rows({"plants": none.to_dict("records")})
    bare.write_bytes(geopackage.to_bytes(Selected(plain, every)))
    titles = {title for (title,) in query(bare, "SELECT title FROM sources")}
    assert name("resource", "plants", "zh") not in titles
    assert name("resource", "boundary-lines", "zh") in titles


def test_styles_are_found_and_cover_every_value(path: Path) -> None:
    rows = query(
        path,
        "SELECT f_table_name, styleQML FROM layer_styles WHERE f_table_catalog = '' "
        "AND f_table_schema = '' AND f_geometry_column = 'geom' AND useAsDefault",
    )
    assert [name for name, _ in rows] == ["sites", "boundary_lines", "regions", "plants"]
    for layer, document in rows:
        root = parsed(document)
        renderer = root.find("renderer-v2")
        assert renderer is not None
        field = renderer.get("attr")
        found = query(path, f"SELECT DISTINCT {field} FROM {layer}")  # noqa: S608
        values = {value for (value,) in found}
        categories = {part.get("value"): part.get("symbol") for part in renderer.iter("category")}
        assert set(categories) == values
        symbols = {symbol.get("name") for symbol in renderer.iter("symbol")}
        assert set(categories.values()) == symbols
        columns = {name for _, name, *_ in query(path, f"PRAGMA table_info({layer})")}
        labelled = [style.get("fieldName") for style in root.iter("text-style")]
        assert set(labelled) <= columns
        assert root.get("labelsEnabled") == str(len(labelled))


def test_colours_are_those_of_the_map(path: Path) -> None:
    ((document,),) = query(path, "SELECT styleQML FROM layer_styles WHERE f_table_name = 'regions'")
    root = parsed(document)
    number = {part.get("value"): part.get("symbol") for part in root.iter("category")}
    symbol = next(
        part for part in root.iter("symbol") if part.get("name") == number["strengthen+cultivate"]
    )
    fills = [{o.get("name"): o.get("value") for o in layer.iter("Option")} for layer in symbol]
    assert [fill["style"] for fill in fills] == ["solid", "f_diagonal"]
    red, green, blue, _ = map(int, str(fills[0]["color"]).split(","))
    assert f"#{red:02x}{green:02x}{blue:02x}" == ramp("strengthen")[1]
    labels = [part.get("label") for part in root.iter("category")]
    assert labels[0] in {"强化", "培育", "发展"}
    assert labels[-1] == "其他记录"


@pytest.mark.parametrize("name", ["</qgis>", '"><script>', "a & b", "]]>", "${x}"])
def test_hostile_legend_texts_stay_text(name: str) -> None:
    for style in (qml.regions_qml, qml.sites_qml, qml.lines_qml):
        root = parsed(style({name: name}))
        (category,) = root.iter("category")
        assert (category.get("value"), category.get("label")) == (name, name)


def test_hostile_names_stay_text(every: pd.DataFrame, tmp_path: Path) -> None:
    texts = ["</script>", "=cmd|'/C calc'!A0", "'); DROP TABLE regions; --"]
    rows = every[every["region_code"] == "510100"].iloc[:3].assign(industry=texts)
    file = tmp_path / "atlas.gpkg"
    file.write_bytes(geopackage.to_bytes(Selected(Atlas.bundled(), rows)))
    assert [row[0] for row in query(file, "SELECT industry FROM designations")] == texts
    (summary,) = query(file, "SELECT summary FROM regions")
    assert all(text in str(summary[0]) for text in texts)


def test_sites_only(every: pd.DataFrame, tmp_path: Path) -> None:
    file = tmp_path / "atlas.gpkg"
    file.write_bytes(
        geopackage.to_bytes(
            Selected(Atlas.bundled(), every[every["category"] == "core"], lang="en")
        )
    )
    assert len(gpd.read_file(file, layer="sites")) == 1
    assert gpd.read_file(file, layer="regions").empty
    assert query(file, "SELECT DISTINCT kind_name FROM sites") == [("Core",)]


def test_points_stand_over_lines_over_regions(path: Path) -> None:
    order = [str(name) for name, kind in pyogrio.list_layers(path) if kind]
    assert order == ["sites", "plants", "boundary_lines", "regions"]


def test_labels_are_not_kept_away_by_polygons(path: Path) -> None:
    for (document,) in query(
        path, "SELECT styleQML FROM layer_styles WHERE styleQML LIKE '%text-style%'"
    ):
        root = parsed(document)
        rendering = root.find("labeling/settings/rendering")
        assert rendering is not None
        assert rendering.get("obstacle") == "0"
    ((sites,),) = query(path, "SELECT styleQML FROM layer_styles WHERE f_table_name = 'sites'")
    placement = parsed(sites).find("labeling/settings/placement")
    assert placement is not None
    assert placement.get("offsetType") == "1"


def test_fields_have_chinese_heads_and_the_stage_is_in_every_layer(path: Path) -> None:
    ((document,),) = query(path, "SELECT styleQML FROM layer_styles WHERE f_table_name = 'sites'")
    heads = {alias.get("field"): alias.get("name") for alias in parsed(document).iter("alias")}
    assert (heads["name"], heads["plan_stage"]) == ("名称", "规划状态")
    ((stages,),) = query(path, "SELECT plan_stages FROM regions WHERE region_code = '510100'")
    assert "征求意见稿" in str(stages)


def test_the_first_view_is_the_plans(tmp_path: Path) -> None:
    atlas = Atlas.bundled()
    file = tmp_path / "wulong.gpkg"
    file.write_bytes(
        geopackage.to_bytes(Selected(atlas, designations.select(atlas, "wulong-2023-13")))
    )
    boxes = query(
        file,
        "SELECT min_x, max_x FROM gpkg_contents WHERE data_type = 'features' AND min_x IS NOT NULL",
    )
    assert min(low for low, _ in boxes) > 105
    assert max(high for _, high in boxes) < 111


def test_an_empty_column_of_text_stays_text(tmp_path: Path) -> None:
    atlas = Atlas.bundled()
    file = tmp_path / "one.gpkg"
    rows = designations.select(atlas, "sichuan-2025-2027", region="广元")
    file.write_bytes(geopackage.to_bytes(Selected(atlas, rows)))
    kinds = {name: kind for _, name, kind, *_ in query(file, "PRAGMA table_info(designations)")}
    assert str(kinds["site"]).startswith("TEXT")
    assert query(file, "SELECT count(site) FROM designations") == [(0,)]


def test_an_english_file_sums_up_in_english_and_works_name_their_county_by_code(tmp_path):
    atlas = Atlas.bundled()
    rows = designations.select(atlas, plan="wulong-2023-13", category=["base", "cultivate"])
    file = tmp_path / "atlas.gpkg"
    file.write_bytes(geopackage.to_bytes(Selected(atlas, rows, "en")))
    region = pyogrio.read_dataframe(file, layer="regions").iloc[0]
    assert region["summary"].split("\n")[1] == (
        "Cultivate (2): Green building materials, Calcium carbonate functional materials"
    )
    sites = pyogrio.read_dataframe(file, layer="sites").set_index("name")
    assert sites.loc["Heshun base", "summary"] == (
        "Base (3): Green mining, Primary processing of minerals, Sand and stone aggregates"
    )
    works = tmp_path / "works.gpkg"
    works.write_bytes(
        geopackage.to_bytes(Selected(atlas, designations.select(atlas, region="达州")))
    )
    plants = pyogrio.read_dataframe(works, layer="plants").set_index("name")
    assert plants.loc["达州海螺水泥有限责任公司", "region_code"] == "511724"
