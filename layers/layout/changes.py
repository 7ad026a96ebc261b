"""The difference of two layouts on a map: where designations come, go, or change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from gis.colours import ABOVE_ZERO, BELOW_ZERO
from gis.plans.designations import industry_said
from gis.words.catalogue import name, text
from layers import legend
from layers.extent import bounds, counties, county_names
from layers.layer import AtlasLayer
from layers.layout.scenes import governed, named, scope_codes, sourced, sources_line, titles_of
from layers.own import scenario_line
from layers.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gis.atlas import Atlas
    from layers.palette import Fill

LAYER_ID = "fill"
# Told apart by form too: full, fine lines, stripes.
FILLS: dict[str, Fill] = {
    "added": {"stripes": [ABOVE_ZERO[2]], "wide": False},
    "dropped": {"stripes": [BELOW_ZERO[2]], "wide": True},
    "changed": {"stripes": [ABOVE_ZERO[1], BELOW_ZERO[1]], "wide": False},
}


def kind_of(changes: set[str]) -> str:
    """Return what a region's fill says: one kind of change, or ``changed`` for several.

    Examples
    --------
    >>> kind_of({"added"}), kind_of({"added", "dropped"})
    ('added', 'changed')
    """
    return next(iter(changes)) if len(changes) == 1 else "changed"


def change_layer(atlas: Atlas, changes: pd.DataFrame, *, lang: str = "zh") -> AtlasLayer:
    """Return the fill of regions whose designations differ.

    Parameters
    ----------
    atlas
        The atlas whose words are used.
    changes
        As of :attr:`gis.scenarios.difference.Difference.designations`; rows without a region are
        in no fill.
    """
    fills: dict[str, Fill] = {}
    notes: dict[str, list[str]] = {}
    for code, rows in changes[changes["region_code"] != ""].groupby("region_code"):
        fills[str(code)] = FILLS[kind_of(set(rows["change"]))]
        notes[str(code)] = [_note(atlas, row, lang) for row in rows.to_dict("records")]
    return AtlasLayer(LAYER_ID, "fill", {"fills": fills, "notes": notes})


def _note(atlas: Atlas, row: dict[str, Any], lang: str) -> str:
    def words(said: str) -> str:
        found = [name("category", code, lang) for code in said.split("|") if code]
        return text("map.separator", lang).join(found) or "–"

    return text(
        "whatif.map_note", lang, change=name("scenario.change", row["change"], lang),
        industry=industry_said(atlas, row["industry"], row["industry_id"], lang),
        before=words(row["before"]), after=words(row["after"]),
    )  # fmt: skip


def change_legend(changes: pd.DataFrame, *, lang: str = "zh") -> list[dict[str, Any]]:
    """Return the legend of a map of changes, with the number of regions of each kind."""
    placed = changes[changes["region_code"] != ""]
    kinds = [kind_of(set(rows["change"])) for _, rows in placed.groupby("region_code")]
    entries = [
        legend.entry(text(f"whatif.map.{kind}", lang), count=kinds.count(kind), fill=fill)
        for kind, fill in FILLS.items()
    ]
    without = len(changes) - len(placed)
    note = text("whatif.map.unplaced", lang, count=without) if without else ""
    return [legend.part(text("whatif.map.heading", lang), entries, layer_id=LAYER_ID, note=note)]


def change_scene(
    atlas: Atlas,
    changes: pd.DataFrame,
    plans: Sequence[str] = (),
    *,
    rows: Sequence[Mapping[str, Any]] = (),
    title: str,
    lang: str = "zh",
) -> Scene:
    """Return the map of what differs between two atlases or two plans, framed as the layout of plans is.

    Parameters
    ----------
    atlas
        The later of the two.
    plans
        plan_ids that the map is about; none are all.
    rows
        In their place the rows of two plans that may be files of their own, in no atlas.
    """
    scope = governed(rows) if rows else scope_codes(atlas, plans, None)
    sources = (
        sourced(atlas, named(titles_of(rows, lang), lang), lang)
        if rows
        else sources_line(atlas, plans, lang)
    )
    codes = [code for code in changes["region_code"].unique() if code]
    shown = counties(atlas, scope, codes)
    return Scene(
        layers=(change_layer(atlas, changes, lang=lang),),
        legend=change_legend(changes, lang=lang),
        bounds=bounds(atlas, scope),
        view_key="/".join(scope) or "country",
        scope=tuple(scope),
        counties=shown,
        county_names=county_names(atlas, shown),
        nothing=text("whatif.map.same", lang),
        title=title,
        subtitle=scenario_line(atlas, lang),
        sources=sources,
        lang=lang,
    )
