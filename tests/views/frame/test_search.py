"""The one search: what it finds, and where it leads."""

from __future__ import annotations

import json

import pytest

from gis.atlas import Atlas
from gis.indicators.plants import work_of
from gis.schema import LEVELS
from gis.words.catalogue import name
from layers.palette import plant_symbol
from views.frame.directory import as_json, directory


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_region_site_and_placed_zone_and_plant_is_found(lang):
    atlas = Atlas.bundled()
    found = directory(atlas, lang)
    regions = atlas.regions()
    assert set(regions["adcode"]) <= set(found)
    assert {f"site:{code}" for code in atlas.table("sites")["site_id"]} <= set(found)
    plants = atlas.table("plants")
    placed = plants[plants["lat"].notna()]
    # A power station of several units is found once.
    works = {
        (work_of(row), row["status"]): row["plant_id"] for row in placed[::-1].to_dict("records")
    }
    assert {f"plant:{code}" for code in works.values()} == {
        one for one in found if one.startswith("plant:")
    }
    zones = atlas.table("zones")
    assert sum(id_.startswith("zone:") for id_ in found) == zones["region_code"].notna().sum()
    for entry in found.values():
        assert 3 < entry.lat < 54
        assert 73 < entry.lon < 136


def test_an_entry_says_what_and_where_it_is():
    entry = directory(Atlas.bundled(), "zh")["510113"]
    assert (entry.name, entry.kind, entry.where) == (
        "青白江区",
        name("level", "county", "zh"),
        "四川",
    )
    assert len(LEVELS) == 3


def test_what_a_browser_gets_says_the_same():
    content = json.loads(as_json(Atlas.bundled(), "zh"))
    found = directory(Atlas.bundled(), "zh")
    assert len(content["rows"]) == len(found)
    id_, called, kind, where = content["rows"][100]
    entry = found[id_]
    assert (entry.name, entry.kind, entry.where) == (called, content["kinds"][kind], where)


def test_a_zone_has_a_file(run):
    app = run(selected="zone:G112001")
    assert not app.exception
    assert not app.warning
    assert any(m.value.startswith("##### 中关村科技园区") for m in app.markdown)
    assert [w for w in run(selected="zone:nothing").warning if "已忽略" in w.value]


def drawn(app) -> dict:
    """Return the state of the map of the page."""
    return json.loads(
        next(e.proto.json for e in app.get("bidi_component") if e.key == "layout-map")
    )["state"]


def test_a_plant_that_was_found_bears_its_symbol_and_its_name(run):
    found = drawn(run(selected="plant:cement-P100000123677"))["found"]
    assert found["name"] == "都江堰拉法基水泥有限公司"
    assert found["at"] == pytest.approx([31.0, 103.6], abs=0.3)
    assert (found["shape"], found["colour"]) == tuple(plant_symbol("cement").values())
    assert "found" not in drawn(run(selected="510100"))


def test_layers_stand_in_the_address(run):
    app = run(layers="links,plants-cement")
    state = drawn(app)
    assert "links" in state["hidden"]
    shown = [part["id"] for part in state["legend"] if part.get("id")]
    switches = {box.key: box.value for box in app.checkbox}
    assert {f"layer-{id_}" for id_ in shown} == set(switches)
    app.checkbox(key="layer-links").check().run()
    assert "links" not in app.query_params.get("layers", "")
