"""The map of cooperation areas: neighbours differ, every region has its area."""

import pandas as pd

from gis import colours
from gis.atlas import Atlas
from gis.report.siting.areas import Report
from layers.themes.areas import areas_scene, shades

ATLAS = Atlas.bundled()


def report(areas: dict[str, int], named: dict[str, str] | None = None) -> Report:
    regions = pd.DataFrame({"region": list(areas), "area": list(areas.values())}, index=list(areas))
    if named:
        regions["named"] = [named.get(code, "") for code in regions.index]
    return Report(regions, pd.DataFrame(), (), ())


def test_areas_that_touch_never_share_a_colour():
    codes = [
        code for code in ATLAS.neighbours("prefecture") if code.startswith(("50", "51", "52", "53"))
    ]
    made = report({code: number // 2 + 1 for number, code in enumerate(codes)})
    borders = ATLAS.neighbours("prefecture")
    shade = shades(made, borders)
    of = made.regions["area"]
    touching = {
        (of[code], of[other]) for code in codes for other in borders[code]
        if other in of.index and of[code] != of[other]
    }  # fmt: skip
    assert len(touching) > 40
    assert all(shade[one] != shade[other] for one, other in touching)
    assert set(shade.values()) <= set(colours.COMMUNITIES)


def test_the_map_says_each_region_and_lists_twelve_areas():
    codes = [code for code in ATLAS.neighbours("prefecture") if code.startswith("51")]
    made = report({code: number + 1 for number, code in enumerate(codes)}, {codes[0]: "成都平原"})
    scene = areas_scene(ATLAS, made)
    (layer,) = scene.layers
    assert set(codes) <= set(layer.spec["fills"])
    assert layer.spec["notes"][codes[0]] == ["第 1 协作区", "自己说的片区：成都平原"]
    (part,) = scene.legend
    assert len(part["entries"]) == 12
    assert str(len(codes)) in part["note"]
    assert "就业结构" in scene.sources
