"""KML: names, folders and colours; read back by GDAL; hostile text stays text."""

from __future__ import annotations

from pathlib import Path

import defusedxml.ElementTree as Safe
import pyogrio
import pytest

from gis.atlas import Atlas
from gis.plans import designations
from layers.export import kml
from layers.export.selected import Selected

SPACE = {"k": "http://www.opengis.net/kml/2.2"}


@pytest.fixture(scope="module")
def content() -> bytes:
    atlas = Atlas.bundled()
    return kml.to_bytes(Selected(atlas, designations.select(atlas, "sichuan-2025-2027")))


def test_regions_and_sites_stand_in_folders_by_name(content: bytes) -> None:
    root = Safe.fromstring(content)
    folders = [
        f.findtext("k:name", namespaces=SPACE) for f in root.findall("k:Document/k:Folder", SPACE)
    ]
    assert folders == ["产业布局（区域）", "园区、基地与物流枢纽", "在产工厂（清单，产能为下限）"]
    names = [
        m.findtext("k:name", namespaces=SPACE) for m in root.iter(f"{{{SPACE['k']}}}Placemark")
    ]
    assert "成都市" in names
    assert "“绿色建材-成都青白江”国家新型工业化产业示范基地" in names
    styles = {s.get("id") for s in root.iter(f"{{{SPACE['k']}}}Style")}
    used = {u.text.removeprefix("#") for u in root.iter(f"{{{SPACE['k']}}}styleUrl")}
    assert used == styles
    # The schema of KML 2.2 wants all styles before the first folder.
    kinds = [child.tag.rpartition("}")[2] for child in root.find("k:Document", SPACE)]
    assert kinds == sorted(kinds, key=["name", "description", "Style", "Folder"].index)
    about = root.findtext("k:Document/k:description", namespaces=SPACE)
    assert "GS(2024)0650" in about
    assert "征求意见稿" in about


def test_gdal_reads_it(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "a.kml"
    file.write_bytes(content)
    layers = [str(name) for name, _ in pyogrio.list_layers(file)]
    assert layers
    total = sum(pyogrio.read_info(file, layer=layer)["features"] for layer in layers)
    assert total == content.count(b"<Placemark>")


def test_equal_input_gives_equal_bytes(content: bytes) -> None:
    atlas = Atlas.bundled()
    assert kml.to_bytes(Selected(atlas, designations.select(atlas, "sichuan-2025-2027"))) == content


def test_nothing_of_a_record_is_markup() -> None:
    atlas = Atlas.bundled()
    rows = designations.select(atlas, "wulong-2023-13").assign(industry="<b>&]]>")
    root = Safe.fromstring(kml.to_bytes(Selected(atlas, rows)))
    assert not list(root.iter("b"))
    assert any("<b>&]]>" in (d.text or "") for d in root.iter(f"{{{SPACE['k']}}}description"))


def test_what_has_no_place_is_counted_in_the_description() -> None:
    atlas = Atlas.bundled()
    rows = atlas.table("designations")
    # Neither a region nor a site: five of the bundled designations, of one industry and one policy.
    assert (rows["region_code"].isna() & rows["site_id"].isna()).sum() == 5
    about = Safe.fromstring(kml.to_bytes(Selected(atlas, rows))).findtext(
        "k:Document/k:description", namespaces=SPACE
    )
    assert "另有 5 项布局没有地点，不在此文件中：绿色建材、政府采购支持绿色建材" in about
    placed = rows[rows["region_code"].notna()]
    about = Safe.fromstring(kml.to_bytes(Selected(atlas, placed, "en"))).findtext(
        "k:Document/k:description", namespaces=SPACE
    )
    assert "not in this file" not in about
