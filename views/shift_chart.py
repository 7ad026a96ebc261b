"""The chart of a shift: tonne-km by mode as one parameter varies."""

from __future__ import annotations

import altair as alt
import pandas as pd

from gis.freight import MODES
from gis.i18n import text
from layers.flow_tables import tonne_km
from layers.modes import mark
from layers.palette import MODE_COLOURS

# Chinese counts in tens of thousands.
_AXIS = {
    "zh": alt.Axis(labelExpr="datum.value === 0 ? '0' : format(datum.value / 10000, ',') + ' 万'"),
    "en": alt.Axis(format="~s"),
}


def chart(rows: pd.DataFrame, title: str, current: float, lang: str) -> alt.LayerChart:
    """Return tonne-km by mode over a parameter; colour and dash tell the mode, a rule the value now."""
    long = tonne_km(rows, lang)
    labels = [text(f"mode.{mode}", lang) for mode in MODES]
    dashes = [[int(part) for part in (mark(mode)["dash"] or "1 0").split()] for mode in MODES]
    base = alt.Chart(long)
    lines = base.mark_line(
        strokeWidth=3, point=alt.OverlayMarkDef(size=45, strokeDash=[1, 0])
    ).encode(
        x=alt.X("parameter_value:Q", title=title, scale=alt.Scale(zero=False)),
        y=alt.Y("tkm:Q", title=text("logistics.tkm", lang), axis=_AXIS[lang]),
        color=alt.Color(
            "mode:N",
            title=None,
            scale=alt.Scale(domain=labels, range=[MODE_COLOURS[mode] for mode in MODES]),
            legend=alt.Legend(
                orient="top",
                labelFontSize=13,
                symbolType="stroke",
                symbolSize=400,
                symbolStrokeWidth=3,
            ),
        ),
        strokeDash=alt.StrokeDash(
            "mode:N", scale=alt.Scale(domain=labels, range=dashes), legend=None
        ),
        tooltip=[
            alt.Tooltip("mode:N", title=text("logistics.mode", lang)),
            alt.Tooltip("parameter_value:Q", title=title),
            alt.Tooltip("tkm:Q", title=text("logistics.tkm", lang), format=",.0f"),
        ],
    )
    now = alt.Chart(pd.DataFrame({"x": [current], "label": [text("logistics.current", lang)]}))
    rule = now.mark_rule(color="#8b95a1", strokeDash=[3, 3]).encode(x="x:Q")
    word = now.mark_text(align="left", dx=4, dy=6, color="#55606b", baseline="top").encode(
        x="x:Q", y=alt.value(0), text="label:N"
    )
    return (lines + rule + word).properties(height=300)
