"""Network layers: stated links never look like computed ties."""

from __future__ import annotations

import pandas as pd
import pytest

from gis.clusters import core, ties
from layers.palette import link_line
from layers.themes.ties import (
    COMPUTED_COLOUR,
    PLAIN_SYMBOL,
    ROLE_SYMBOLS,
    Look,
    community_layer,
    network_legend,
    node_layer,
    stated_layer,
    tie_layer,
)

INDUSTRIES = {"cement": "水泥", "glass": "玻璃"}


@pytest.fixture
def points(prefectures) -> pd.DataFrame:
    return prefectures.set_index("adcode")[["name", "lon", "lat"]]


@pytest.fixture
def table() -> pd.DataFrame:
    # 990100 and 990200 share both industries, 990300 only cement; 980100 has nothing in common.
    return pd.DataFrame(
        {"cement": [1, 1, 1, 0], "glass": [1, 1, 0, 0], "stone": [0, 0, 0, 1]},
        index=["990100", "990200", "990300", "980100"],
        dtype=float,
    )


@pytest.fixture
def pairs(table) -> pd.DataFrame:
    return ties.projection(table)


@pytest.fixture
def nodes(table, pairs) -> pd.DataFrame:
    graph = ties.network(pairs, table.index)
    return core.roles(graph).join(ties.communities(graph, seed=0))


@pytest.fixture
def stated() -> pd.DataFrame:
    rows = [
        ("990100", "990300", "collaboration", False, True, "l", "p", "砂石|石材", "一(一)1"),
        ("990100", "999900", "receive", True, True, "m", "p", None, None),
    ]
    return pd.DataFrame(rows, columns=list(ties.STATED_COLUMNS))


def test_ties_are_solid_and_as_wide_as_they_are_strong(pairs, points):
    items = tie_layer(pairs, points, INDUSTRIES).spec["items"]
    # Jaccard: 990100–990200 share 2 of 2 (1.0); the two pairs with 990300 share 1 of 2 (0.5).
    assert [item["weight"] for item in items] == [5.0, 3.0, 3.0]
    assert {item["colour"] for item in items} == {COMPUTED_COLOUR}
    assert all("dash" not in item and "curve" not in item for item in items)
    assert items[0]["path"] == [[0.5, 0.5], [0.5, 1.5]]
    assert items[0]["notes"] == ["甲东市 — 甲西市", "算出的联系，强度 1.00", "水泥、玻璃"]


def test_stated_links_are_dashed_curves_in_the_colour_of_the_layout_map(stated, points):
    items = stated_layer(stated.assign(topic="砂石、石材"), points).spec["items"]
    (item,) = items
    assert item["curve"]
    assert {key: item[key] for key in ("colour", "dash")} == link_line("collaboration")
    assert item["dash"] == "7 3"
    assert item["notes"] == ["甲东市 — 甲北市", "规划写明：协同发展", "砂石、石材", "一(一)1"]


def test_a_tie_of_unknown_strength_is_not_drawn(pairs, points):
    assert tie_layer(pairs, points, INDUSTRIES, weight="near_weight").spec["items"] == []


def test_circles_grow_with_centrality_and_wear_the_reading(nodes, points):
    items = {item["id"]: item for item in node_layer(nodes, points).spec["items"]}
    assert items["990100"]["size"] == 30  # the strongest: 1.0 + 0.5
    assert items["980100"]["size"] == 10
    assert items["980100"]["shape"] == ROLE_SYMBOLS["apart"][0]
    assert items["980100"]["notes"][1] == "与核心无联系"


def test_a_region_without_ties_has_no_community(nodes):
    spec = community_layer(nodes).spec
    assert set(spec["fills"]) == {"990100", "990200", "990300"}
    assert spec["notes"]["980100"] == ["与核心无联系", "与核心无联系"]
    assert len({fill["stripes"][0] for fill in spec["fills"].values()}) == 1


def test_legend_tells_the_two_kinds_apart_and_counts(nodes, pairs, stated):
    parts = network_legend(nodes, pairs, stated, look=Look(drawn=2))
    lines = {e["text"]: e for part in parts for e in part["entries"] if "line" in e}
    assert lines["线宽随强度（图上/全部）"]["count"] == "2/3"
    assert "dash" not in lines["线宽随强度（图上/全部）"]["line"]
    assert lines["协同发展"]["line"]["dash"]
    assert [part["id"] for part in parts] == ["stated", "computed", "nodes", "fill"]


def test_what_chance_explains_is_not_coloured(nodes, pairs, stated, points):
    plain = Look(roles=False, communities=False)
    parts = network_legend(nodes, pairs, stated, look=plain)
    assert [part["id"] for part in parts] == ["stated", "computed", "nodes"]
    items = node_layer(nodes, points, look=plain).spec["items"]
    assert {(item["shape"], item["colour"]) for item in items} == {PLAIN_SYMBOL}
    assert not any("承载" in note for item in items for note in item["notes"])


def test_inputs_are_left_alone(nodes, pairs, stated, points):
    before = [frame.copy(deep=True) for frame in (nodes, pairs, stated, points)]
    tie_layer(pairs, points, INDUSTRIES)
    stated_layer(stated, points)
    node_layer(nodes, points)
    community_layer(nodes)
    network_legend(nodes, pairs, stated)
    for frame, copy in zip((nodes, pairs, stated, points), before, strict=True):
        pd.testing.assert_frame_equal(frame, copy)


def test_no_ties_at_all(points, stated):
    empty = pd.DataFrame(columns=list(ties.PAIR_COLUMNS)).astype({"weight": float})
    assert tie_layer(empty, points, INDUSTRIES).spec["items"] == []
    assert stated_layer(stated.iloc[:0], points).spec["items"] == []


def test_a_community_is_told_by_its_letter_and_outline_not_by_its_fill_alone(nodes):
    spec = community_layer(nodes).spec
    assert spec["outlines"] == {"990100": "A", "990200": "A", "990300": "A"}
    assert spec["badges"]["990100"] == {"community": "A"}
    assert list(spec["badge_looks"]) == ["community"]
