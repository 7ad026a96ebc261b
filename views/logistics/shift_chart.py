"""The chart of a shift: tonne-km by mode as one parameter varies, with its downloads."""

from __future__ import annotations

import pandas as pd

from gis.charts.modes import Titles
from gis.schema import MODES
from gis.words.catalogue import text
from layers.freight.flow_tables import tonne_km
from layers.freight.modes import mark
from layers.palette import MODE_COLOURS
from views.state.language import the_language
from views.widgets import results

WIDTH_PX = 740
# Of a line's width, as matplotlib counts dashes; the map counts pixels.
_DASH_SCALE = 2.4


def _marks() -> dict[str, tuple[str, tuple[float, ...]]]:
    """Return colour and dash of every mode, those of the map."""
    lang = the_language()
    return {
        text(f"mode.{mode}", lang): (
            MODE_COLOURS[mode],
            tuple(float(part) / _DASH_SCALE for part in (mark(mode)["dash"] or "").split()),
        )
        for mode in MODES
    }


def show(rows: pd.DataFrame, parameter: str, unit: str, current: float) -> None:
    """Show tonne-km by mode over a parameter; a thin line marks its value now."""
    lang = the_language()
    label = text(f"factor.{parameter}", lang)
    table = tonne_km(rows, lang)
    results.chart(
        "by_mode",
        table,
        _marks(),
        Titles(text("logistics.axis", lang, what=label, unit=unit), text("logistics.tkm", lang)),
        current=(current, text("logistics.current", lang)),
        stem="shift-chart",
        alt=text(
            "logistics.shift_chart_alt",
            lang,
            parameter=label,
            low=float(table.index.min()),
            high=float(table.index.max()),
        ),
        width_px=WIDTH_PX,
    )
