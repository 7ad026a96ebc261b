"""Plants on the map: scope, size, unknown as a ring, what is said and what may be searched."""

from __future__ import annotations

import json
from collections import Counter

import numpy as np
import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.clusters.standing import all_plants
from gis.indicators.plants import Plants
from gis.plans.designations import Selection
from layers.layout import plants as drawn
from layers.layout import scenes

ATLAS = Atlas.bundled()


def made(*rows: tuple[str, str, float]) -> Plants:
    """Return plants of (id, kind, capacity), all in one place, all operating."""
    unit = {"cement": "Mt/a", "steel": "kt/a"}
    product = {"cement": "cement", "steel": "crude_steel"}
    table = pd.DataFrame(
        [
            {
                "plant_id": name, "kind": kind, "name": name, "name_en": "", "region_code": "510182",
                "lon": 104.0, "lat": 31.0, "precision": "exact", "status": "operating",
                "process": np.nan, "owner": "甲公司", "start_year": np.nan, "doubt": np.nan,
            }
            for name, kind, _ in rows
        ]
    )  # fmt: skip
    capacities = pd.DataFrame(
        [
            {
                "plant_id": n,
                "product": product[k],
                "status": "operating",
                "capacity": c,
                "unit": unit[k],
            }
            for n, k, c in rows
        ]
    )
    return Plants(table, capacities)


def items(layer) -> dict[str, dict]:
    return {item["id"]: item for item in layer.spec["items"]}


def test_size_follows_capacity_and_unknown_is_a_ring() -> None:
    (layer,) = drawn.plant_layers(
        made(("a", "cement", 10.0), ("b", "cement", 2.5), ("c", "cement", np.nan))
    )
    found = items(layer)
    # Areas above the smallest: 676 − 100, a quarter of it, none. By the width it was 18: more than half the area.
    assert [found[f"plant:{n}"]["size"] for n in "abc"] == [26, 16, 10]
    assert [found[f"plant:{n}"]["shape"] for n in "abc"] == ["circle", "circle", "ring"]
    assert found["plant:a"]["notes"] == ["a", "水泥：至少 1,000 万吨/年", "所有者：甲公司"]
    assert found["plant:c"]["notes"][1] == "水泥：产能未知"
    # Not finite, or JSON could not be read by the browser.
    json.dumps(layer.spec, allow_nan=False)


def test_layers_are_hidden_until_asked_for_gathered_and_searched() -> None:
    layers = drawn.plant_layers(made(("a", "cement", 1.0), ("s", "steel", 500.0)))
    assert [layer.spec["id"] for layer in layers] == ["plants", "by_product_plants"]
    for layer in layers:
        assert layer.spec["off"] is True
        assert layer.spec["gather"] == drawn.GATHER_BELOW
        assert layer.spec["search"] is True
        assert "{count}" in layer.spec["gathered"]


def test_the_legend_counts_each_kind_and_the_unknown() -> None:
    plants = made(("a", "cement", 1.0), ("b", "cement", np.nan), ("s", "steel", 500.0))
    cement, by_products = drawn.plant_legend(plants)
    assert [(row["text"], row["count"]) for row in cement["entries"]] == [
        ("水泥", "1"), ("水泥：产能未知", "1"),
    ]  # fmt: skip
    assert [(row["text"], row["count"]) for row in by_products["entries"]] == [("钢铁", "1")]
    assert "CC BY 4.0" in cement["note"]
    assert drawn.plant_legend(plants.where([])) == []
    assert drawn.plant_layers(plants.where([])) == []


def test_the_legend_counts_each_mark_as_often_as_it_is_drawn() -> None:
    unknown = made(("a", "cement", np.nan), ("s", "steel", np.nan), ("t", "steel", 500.0))
    mianyang = drawn.operating(all_plants(ATLAS), ["510700"], ATLAS.regions())
    for plants in (unknown, mianyang, drawn.operating(all_plants(ATLAS), [], ATLAS.regions())):
        layers = {layer.spec["id"]: layer.spec["items"] for layer in drawn.plant_layers(plants)}
        for part in drawn.plant_legend(plants):
            marks = Counter((item["shape"], item["colour"]) for item in layers[part["id"]])
            said: Counter[tuple[str, str]] = Counter()
            for row in part["entries"]:
                said[row["symbol"]["shape"], row["symbol"]["colour"]] += int(row["count"])
            assert said == marks
    cement = drawn.plant_legend(mianyang)[0]["entries"]
    assert [(row["text"], row["count"]) for row in cement] == [
        ("水泥", "4"),
        ("水泥：产能未知", "1"),
    ]


def test_a_country_map_carries_building_materials_alone() -> None:
    plants = made(("a", "cement", 1.0), ("s", "steel", 500.0))
    assert [layer.spec["id"] for layer in drawn.plant_layers(plants, national=True)] == ["plants"]
    assert [part["id"] for part in drawn.plant_legend(plants, national=True)] == ["plants"]


@pytest.mark.parametrize(
    ("scope", "cement"),
    [
        ([], 1021),
        (["510000"], 57),
        (["510100"], 3),
        (["510182"], 2),
        (["500000"], 24),
        (["500156"], 0),
    ],
)
def test_the_plants_of_a_scope(scope: list[str], cement: int) -> None:
    found = drawn.operating(all_plants(ATLAS), scope, ATLAS.regions()).table
    assert (found["kind"] == "cement").sum() == cement
    assert set(found["status"]) <= {"operating", "pre_retirement"}


def test_the_layout_map_has_the_plants_of_its_plan_in_both_languages() -> None:
    chosen = Selection(plan="sichuan-2025-2027")
    for lang, title in (("zh", "水泥厂（在产）"), ("en", "Cement plants (operating)")):
        scene = scenes.layout_scene(ATLAS, chosen, lang=lang)
        layers = {layer.spec["id"]: layer.spec for layer in scene.layers}
        assert len(layers["plants"]["items"]) == 57
        assert {part["id"] for part in scene.legend if "id" in part} >= {
            "plants",
            "by_product_plants",
        }
        assert title in [part["name"] for part in scene.legend]
    names = [item["notes"][0] for item in layers["plants"]["items"]]
    assert any("Esheng" in name for name in names)


def test_a_doubt_is_said_where_the_plant_is_pointed_at() -> None:
    plants = all_plants(ATLAS).where(["511181"], kinds=["cement"])
    (layer,) = drawn.plant_layers(plants)
    notes = [item["notes"] for item in layer.spec["items"]]
    assert any("产能存疑" in line for lines in notes for line in lines)


def test_a_works_says_what_its_capacity_is_of_where_its_kind_does_not():
    works = all_plants(ATLAS)
    only = works.table[works.table["plant_id"].isin(["cement-P100000123737"])]
    made = works.capacities[works.capacities["plant_id"].isin(only["plant_id"])]
    (layer,) = drawn.plant_layers(Plants(only, made))
    (item,) = layer.spec["items"]
    assert item["notes"][1] == "水泥（水泥熟料）：至少 167.9 万吨/年"
