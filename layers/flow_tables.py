"""Tables of flows: what moves, what it saves, what is leaned on, what a closure costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from gis.i18n import text
from layers.terminals import suffixed

if TYPE_CHECKING:
    from gis.resilience import Loads, Loss


def shift_headline(row: pd.Series[float], lang: str) -> list[tuple[str, str]]:
    """Return (what, figure) of one row of :func:`gis.shift.shift`: saved, CO2 saved, moved."""
    moved = row["rail_t"] + row["water_t"]
    return [
        (text("logistics.metric_saving", lang), f"{row['saving_cny']:,.0f}"),
        (text("logistics.metric_co2e", lang), f"{row['saving_co2e_kg']:,.0f}"),
        (text("logistics.metric_moved", lang), f"{moved:,.0f} / {row['total_t']:,.0f}"),
    ]


def shift_table(rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return the result of :func:`gis.shift.shift` with readable titles, rounded."""
    left_out = ["parameter"] + (["parameter_value"] if rows["parameter_value"].isna().all() else [])
    table = rows.drop(columns=left_out).round(
        {c: 0 for c in rows.columns if c.endswith(("_t", "_tkm", "_cny", "_kg"))}
    )
    return table.rename(columns={c: text(f"logistics.{c}", lang) for c in table.columns})


def tonne_km(rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return tonne-km by mode in long form for a chart: value, mode, tkm."""
    long = rows.melt(
        id_vars="parameter_value", value_vars=["road_tkm", "rail_tkm", "water_tkm"],
        var_name="mode", value_name="tkm",
    )  # fmt: skip
    return long.assign(mode=[text(f"mode.{m.removesuffix('_tkm')}", lang) for m in long["mode"]])


def load_table(frame: pd.DataFrame, lang: str, *, terminals: bool) -> pd.DataFrame:
    """Return loaded lines or terminals with their tonnes and share."""
    names = frame["name"]
    if terminals:
        names = [suffixed(n, m) for n, m in zip(frame["name"], frame["mode"], strict=True)]
    table = pd.DataFrame(
        {
            "mode": [text(f"mode.{mode}", lang) for mode in frame["mode"]],
            "name": list(names),
            "tonnes": frame["tonnes"].round(1),
            "share": [f"{share:.0%}" for share in frame["share"]],
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


def titled(frame: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return a frame with the titles of its columns in the language of the page."""
    return frame.rename(columns={c: text(f"logistics.{c}", lang) for c in frame.columns})


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
