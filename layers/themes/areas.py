"""The map of cooperation areas: prefectures in the colour of their area, neighbouring areas apart."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from gis import colours
from gis.words.catalogue import text
from layers import legend
from layers.layer import AtlasLayer
from layers.themes.choropleth import LAYER_ID, plain
from layers.themes.scene import Theme, thematic_scene

if TYPE_CHECKING:
    from gis.atlas import Atlas
    from gis.report.siting.areas import Report
    from layers.scene import Scene

# A legend of more areas would cover the map; each region says its area when it is pointed at.
_MOST_ENTRIES = 12
_NAMED = 3


def shades(report: Report, borders: dict[str, tuple[str, ...]]) -> dict[int, str]:
    """Return a colour by number of area: two areas that touch never share one while there are enough.

    Parameters
    ----------
    borders
        adcodes of the neighbours by adcode.
    """
    of = {str(code): int(number) for code, number in report.regions["area"].items()}
    touching: dict[int, set[int]] = defaultdict(set)
    for code, number in of.items():
        touching[number] |= {of[other] for other in borders.get(code, ()) if other in of} - {number}
    taken: dict[int, int] = {}
    for number in sorted(set(of.values()), key=lambda one: (-len(touching[one]), one)):
        near = {taken[one] for one in touching[number] if one in taken}
        free = [i for i in range(len(colours.COMMUNITIES)) if i not in near]
        # Of the free ones that which the fewest areas have, so that a few areas differ, too.
        used = list(taken.values())
        taken[number] = min(free, key=lambda i: (used.count(i), i)) if free else len(free)
    return {number: colours.COMMUNITIES[i] for number, i in taken.items()}


def areas_scene(atlas: Atlas, report: Report, *, lang: str = "zh") -> Scene:
    """Return the map of areas; each region says its area, and the area that the user named."""
    shade = shades(report, atlas.neighbours("prefecture"))
    fills, notes = {}, {}
    for code, row in report.regions.iterrows():
        number = int(row["area"])
        fills[str(code)] = plain(shade[number])
        notes[str(code)] = [text("areas.is_in", lang, number=number)]
        if row.get("named"):
            notes[str(code)].append(text("areas.is_named", lang, name=row["named"]))
    entries = []
    for number, rows in report.regions.groupby("area", sort=True):
        names = text("map.separator", lang).join(rows["region"].iloc[:_NAMED])
        more = text("areas.and_more", lang) if len(rows) > _NAMED else ""
        label = text("areas.entry", lang, number=int(str(number)), names=names + more)
        entries.append(legend.entry(label, count=len(rows), fill=plain(shade[int(str(number))])))
    note = (
        text("areas.more_entries", lang, count=len(entries)) if len(entries) > _MOST_ENTRIES else ""
    )
    part = legend.part(
        text("areas.title", lang), entries[:_MOST_ENTRIES], layer_id=LAYER_ID, note=note
    )
    # Told by number and outline: neighbours only are sure to differ in shade.
    numbers = {str(code): str(int(row["area"])) for code, row in report.regions.iterrows()}
    layer = AtlasLayer(
        LAYER_ID,
        "fill",
        {
            "fills": fills,
            "notes": notes,
            "badges": {code: {"area": number} for code, number in numbers.items()},
            "badge_looks": {"area": [colours.STRONG_INK, colours.WHITE]},
            "outlines": numbers,
        },
    )
    theme = Theme((layer,), [part], text("areas.title", lang), text("areas.data", lang))
    return thematic_scene(atlas, theme, [str(code) for code in report.regions.index], lang=lang)
