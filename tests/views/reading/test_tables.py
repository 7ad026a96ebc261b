"""Cells of the tables of a reading that somebody changed."""

from views.reading import tables


def test_a_town_keeps_its_county_when_another_place_joins_its_record():
    found = [
        {
            "category": "base",
            "industries": ["茶叶"],
            "places": ["城厢镇（安福县）"],
            "region_codes": [None],
            "inside": [["安福县", "360829"]],
            "status": "planned",
            "quote": "在城厢镇",
            "confidence": 0.9,
        }
    ]
    table = tables.of("designations", found)
    table.loc[0, "places"] = "城厢镇（安福县）、平都镇"
    (made,) = tables.records(
        "designations", found, table, lambda places: [None] * len(places), lambda _: {}
    )
    assert made["places"] == ["城厢镇（安福县）", "平都镇"]
    assert made["inside"] == [["安福县", "360829"], None]
