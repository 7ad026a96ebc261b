"""Tables of flows: what moves, what it saves, what is leaned on, what a closure costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from gis.schema import MODES
from gis.words.catalogue import percent, text
from layers.freight.terminals import called, suffixed

if TYPE_CHECKING:
    from gis.atlas import Atlas
    from gis.freight.resilience import Loads, Loss


# What a page shows of a shift; the rest stands in the files.
_SHOWN = (
    "parameter_value", "road_t", "rail_t", "water_t", "unreachable_t", "no_road_t", "total_t",
    "cost_cny", "saving_cny", "saving_co2e_kg",
)  # fmt: skip
# Pairs without a way that a sentence names.
_PAIRS_NAMED = 3
_ONLY_IF_ANY = ("unreachable_t", "no_road_t")


def shift_headline(row: pd.Series[float], lang: str) -> list[tuple[str, str]]:
    """Return (what, figure) of one row of :func:`gis.freight.shift.shift`: saved, CO2 saved, moved."""
    moved = row["rail_t"] + row["water_t"]
    return [
        (text("logistics.metric_saving", lang), f"{row['saving_cny']:,.0f}"),
        (text("logistics.metric_co2e", lang), f"{row['saving_co2e_kg']:,.0f}"),
        (text("logistics.metric_moved", lang), f"{moved:,.0f} / {row['total_t']:,.0f}"),
    ]


def conserved(row: pd.Series[float], lang: str) -> str:
    """Return the line that shows where all tonnes of one row of a shift went."""
    return text(
        "logistics.conserved",
        lang,
        total=row["total_t"],
        road=row["road_t"],
        rail=row["rail_t"],
        water=row["water_t"],
        cut=row["unreachable_t"],
    )


def shift_table(rows: pd.DataFrame, lang: str, *, whole: bool = False) -> pd.DataFrame:
    """Return the result of :func:`gis.freight.shift.shift` with readable titles, rounded.

    Without ``whole`` the columns a page shows; tonnes that are cut off or have no road only where
    there are any.
    """
    columns = list(rows.columns if whole else _SHOWN)
    left_out = {"parameter"}
    if rows["parameter_value"].isna().all():
        left_out.add("parameter_value")
    if not whole:
        left_out |= {column for column in _ONLY_IF_ANY if not rows[column].any()}
    table = rows[[column for column in columns if column not in left_out]]
    table = table.round({c: 0 for c in table.columns if c != "parameter_value"})
    return titled(table, lang)


def before_after(rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return two rows of a shift as columns, with what changed between them."""
    both = shift_table(rows, lang).T
    both.columns = [text(f"logistics.{word}", lang) for word in ("before", "after")]
    change = both.iloc[:, 1] - both.iloc[:, 0]
    return both.map(lambda cell: f"{cell:,.0f}").assign(
        **{
            text("logistics.change", lang): [
                f"{value:+,.0f}" if round(value) else "0" for value in change
            ]
        }
    )


def tonne_km(rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return tonne-km by mode: index the values of the parameter, one column per mode."""
    table = rows.set_index("parameter_value")[[f"{mode}_tkm" for mode in MODES]]
    return table.set_axis([text(f"mode.{mode}", lang) for mode in MODES], axis=1)


def shifted(table: pd.DataFrame) -> pd.DataFrame:
    """Return the flows of :func:`gis.freight.shift.by_flow` that leave the road, most saved first."""
    left = table[~table["main_mode"].isin(("road", ""))]
    return left.sort_values("saving_cny", ascending=False, kind="stable")


def flow_table(table: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return flows with readable titles: from, to, tonnes, main mode, what is saved."""
    columns = ["from", "to", "tonnes", "main_mode", "saving_cny"]
    rows = table[columns].round(0)
    rows["main_mode"] = [text(f"mode.{mode}", lang) if mode else "—" for mode in rows["main_mode"]]
    return titled(rows, lang)


def load_table(atlas: Atlas, frame: pd.DataFrame, lang: str, *, terminals: bool) -> pd.DataFrame:
    """Return loaded lines or terminals with their tonnes and share."""
    names = frame["name"]
    if terminals:
        names = [
            called(atlas, suffixed(n, m), lang)
            for n, m in zip(frame["name"], frame["mode"], strict=True)
        ]
    table = pd.DataFrame(
        {
            "mode": [text(f"mode.{mode}", lang) for mode in frame["mode"]],
            "name": list(names),
            "tonnes": frame["tonnes"].round(1),
            "share": [percent(share, 1) for share in frame["share"]],
        }
    )
    return table.rename(columns={c: text(f"logistics.{c}", lang) for c in table.columns})


def loss_table(lost: Loss, by: str, lang: str) -> pd.DataFrame:
    """Return what each origin loses, most first."""
    table = lost.regions[["place", "extra", "extra_per_t", "tonnes_cut_off"]].round(2)
    return table.rename(
        columns={
            "place": text("logistics.place", lang),
            "extra": text(f"logistics.extra_{by}", lang),
            "extra_per_t": text(f"logistics.extra_per_t_{by}", lang),
            "tonnes_cut_off": text("logistics.tonnes_cut_off", lang),
        }
    )


def unreachable_line(lost: Loss, lang: str) -> str:
    """Return the sentence about the flows that had no way before, empty where all had one."""
    none = lost.unreachable
    if none.empty:
        return ""
    first = none.head(_PAIRS_NAMED)
    pairs = text("map.separator", lang).join(
        f"{one} → {other}" for one, other in zip(first["from"], first["to"], strict=True)
    )
    if len(none) > len(first):
        pairs = text("weak.and_more", lang, pairs=pairs)
    return text("weak.unreachable", lang, count=len(none), tonnes=none["tonnes"].sum(), pairs=pairs)


def titled(frame: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return a frame with the titles of its columns in the language of the page."""
    return frame.rename(columns={c: text(f"logistics.{c}", lang) for c in frame.columns})


def weak_sheets(
    atlas: Atlas, used: Loads, lost: Loss | None, by: str, lang: str
) -> dict[str, pd.DataFrame]:
    """Return the tables of weak points by title, for a workbook."""
    sheets = {
        "lines": load_table(atlas, used.lines, lang, terminals=False),
        "terminals": load_table(atlas, used.terminals, lang, terminals=True),
    }
    if lost is not None:
        sheets["loss_regions"] = loss_table(lost, by, lang)
        sheets["loss_pairs"] = titled(lost.cut_off, lang)
        if len(lost.unreachable):
            sheets["loss_unreachable"] = titled(lost.unreachable, lang)
    return {text(f"logistics.{name}", lang): sheet for name, sheet in sheets.items()}


def loads_rows(used: Loads) -> pd.DataFrame:
    """Return loaded lines, terminals and edges under one another, for CSV."""
    parts = [
        frame.assign(kind=kind)
        for kind, frame in (
            ("line", used.lines),
            ("terminal", used.terminals),
            ("edge", used.edges),
        )
    ]
    columns = ["kind", "mode", "name", "tail", "head", "edge", "lon", "lat", "tonnes", "share"]
    joined = pd.concat(parts, ignore_index=True).reindex(columns=columns)
    return joined.assign(edge=joined["edge"].astype("Int64")).round(5)
