"""What an HTML map carries, and what of a stranger's file is believed."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from gis.atlas import Atlas
from gis.errors import AtlasError, InputTableError
from gis.plans import file
from gis.plans.designations import Selection, select
from layers.export import making
from layers.export.order import How, Order, What
from layers.page import carried

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def own() -> Atlas:
    """Return the atlas with a plan of somebody's own beside the bundled ones."""
    text = (ROOT / "data/plans/hubei-2024-2026.toml").read_text(encoding="utf-8")
    text = text.replace("hubei-2024-2026", "my-plan")
    return Atlas.bundled().with_plan(file.read(Atlas.bundled(), text, "my-plan.toml"))


@pytest.fixture(scope="module")
def page(own: Atlas) -> bytes:
    order = Order(What(selection=Selection(plan="my-plan")), How(form="html"))
    return making.made(own, order)


def test_a_plan_of_one_s_own_travels_in_the_file_and_joins_another_s_atlas(own, page):
    found = carried.read(page, "map.html")
    assert [plan.plan_id for plan in found.plans] == ["my-plan"]
    there = carried.joined(Atlas.bundled(), found)
    columns = ["designation_id", "category", "region_code", "industry_id", "locator"]
    mine, theirs = (select(atlas, "my-plan")[columns] for atlas in (own, there))
    assert len(mine) > 5
    assert mine.reset_index(drop=True).equals(theirs.reset_index(drop=True))
    # A plan that is there already is not added twice.
    assert carried.joined(there, found).key == there.key


def test_bundled_plans_are_named_and_not_carried():
    found = json.loads(carried.block(Atlas.bundled(), ""))
    assert found["plans"] == []
    assert set(found["versions"]) == {"tool", "data"}


def damaged(page: bytes, change) -> bytes:
    before, _, rest = page.partition(b'id="cluster-atlas">')
    block, _, after = rest.partition(b"</script>")
    content = json.loads(block)
    change(content)
    said = json.dumps(content).encode()
    return before + b'id="cluster-atlas">' + said + b"</script>" + after


@pytest.mark.parametrize(
    "change",
    [
        lambda c: c.pop("versions"),
        lambda c: c.update(cluster_atlas=99),
        lambda c: c.update(choices=["x"]),
        lambda c: c["plans"][0].update(plan_id="../../etc"),
        lambda c: c["plans"][0]["tables"].pop("sites"),
        lambda c: c["plans"][0]["tables"].update(evil=[]),
        lambda c: c["plans"][0]["tables"]["designations"][0].update(more="x"),
        lambda c: c["plans"][0]["tables"]["designations"][0].update(note=7),
        lambda c: c["plans"][0]["tables"]["designations"][0].update(plan_id="wulong-2023-13"),
        lambda c: c["plans"][0]["tables"].update(designations="x"),
    ],
)
def test_a_damaged_file_is_refused_in_one_sentence(page, change):
    with pytest.raises(InputTableError, match=r"x\.html"):
        carried.read(damaged(page, change), "x.html")


def test_a_plan_that_names_an_unknown_region_does_not_join(page):
    def change(content):
        content["plans"][0]["tables"]["designations"][0]["region_code"] = "999999"

    found = carried.read(damaged(page, change), "x.html")
    with pytest.raises(AtlasError, match="999999"):
        carried.joined(Atlas.bundled(), found)


@pytest.mark.parametrize("content", [b"", b"<html></html>", b"\xff\xfe" * 100])
def test_another_file_is_no_map_of_this_tool(content):
    with pytest.raises(InputTableError, match=r"x\.html"):
        carried.read(content, "x.html")


def test_too_large_a_file_is_not_looked_at(monkeypatch):
    monkeypatch.setattr(carried, "MOST_BYTES", 10)
    with pytest.raises(InputTableError, match="MB"):
        carried.read(b"x" * 11, "x.html")


def test_the_block_ends_no_script(own):
    assert replace(Order()).what.kind == "map"
    assert "</" not in carried.block(own, "</script><script>alert(1)</script>")
