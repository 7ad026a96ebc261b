"""What stands under every result: charts as PNG and SVG, tables as CSV and Excel, the methods."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from gis.colours import MUTED, PALE, WHITE
from gis.regions import english
from gis.report.methods import method
from gis.report.settings import to_toml
from gis.report.workbook import Backing, workbook
from gis.scenarios import bearing
from gis.tables import writing
from gis.words.catalogue import text
from layers.escape import html_text
from layers.escape import markdown_text as plain
from layers.html import to_html
from layers.scene import Scene
from layers.themes.choropleth import Measure, choropleth_layer, choropleth_legend
from layers.themes.circles import Scale, circle_layer, circle_legend
from layers.themes.scene import Theme, thematic_scene
from views.frame import header, stage
from views.state import session
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import figures, handing, map_panel, pictures
from views.widgets.downloads import button

_PHONE_PX = 358
# What a panel shows at its own size.
_PANEL_PX = 460
# The width at which Streamlit puts columns below each other.
_STYLE = (
    "<style>.chart-wide, .chart-phone {max-width: 100%; height: auto}"
    " .chart-phone {display: none}"
    " @media (max-width: 640px) {.chart-wide {display: none} .chart-phone {display: block}}</style>"
)

_STRIP = (
    "<style>.legend-strip {display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: 13px}"
    " .legend-strip i {display: inline-block; width: 20px; height: 12px; margin-right: 5px;"
    f" border: 1px solid {PALE}}}"
    f" .legend-strip em {{font-style: normal; color: {MUTED}}}"
    " @media (min-width: 641px) {.legend-strip.phone-only {display: none}}</style>"
)


def chart(
    figure: str, *content: Any, stem: str, alt: str, width_px: int = 460, **options: Any
) -> None:
    """Show a chart, and offer it as two files in the menu 导出.

    Parameters
    ----------
    figure, content, options
        A function of a module of :mod:`gis.charts` and what it takes.
    stem
        Name of the files, and of the widgets.
    alt
        What the picture shows, for those who do not see it; the figures stand in a table beside.
    width_px
        Width on a wide page, where its text is as large as the page's; a phone gets a drawing of
        its own.
    """
    lang = the_language()
    shown = ""
    for page, width in (("wide", width_px), ("phone", min(width_px, _PHONE_PX))):
        drawn = pictures.picture(figure, "png", *content, lang=lang, width_px=width, **options)
        # Lazy: what is not visible on this page is not asked for, and then not drawn.
        large = " chart-large" if width_px > _PANEL_PX else ""
        shown += (
            f'<img class="chart-{page}{large}" alt="{html_text(alt)}" width="{width}" loading="lazy"'
            f' src="{drawn.address}">'
        )
    st.html(_STYLE + shown)
    options |= {"width_px": width_px, "lang": lang}
    with header.exports(), st.container(horizontal=True, vertical_alignment="center"):
        st.caption(plain(alt))
        for form in pictures.FORMS:
            button(
                form,
                lambda form=form: pictures.picture(figure, form, *content, **options).content(),
                stem=stem,
                key=f"{stem}-{form}",
                label=text(f"compared.download.{form}", lang),
                type="tertiary",
            )


def picked_in(codes: Iterable[object]) -> str | None:
    """Return the region that is selected, where it is among those shown."""
    selected = st.session_state.get("selected")
    return selected if selected in set(codes) else None


def series_scene(
    values: pd.Series,
    breaks: Sequence[float],
    measure: Measure,
    *,
    data: str,
    title: str = "",
    circles: Scale | None = None,
) -> Scene:
    """Return the map of one number per region (index adcode), called as the number is.

    With a scale of ``circles`` a total is drawn as circles instead of filled areas.
    """
    lang = the_language()
    if circles:
        points = english.regions(the_atlas(), lang)
        layer = circle_layer(values, points, measure, circles, lang=lang)
        parts = circle_legend(values, measure, circles, lang=lang)
    else:
        layer = choropleth_layer(values, breaks, label=measure.label, unit=measure.unit, lang=lang)
        parts = choropleth_legend(values, breaks, measure, lang=lang)
    return thematic_scene(
        the_atlas(),
        Theme(
            (layer,),
            parts,
            title=title or measure.label,
            data=data,
        ),
        [str(code) for code in values.index],
        lang=lang,
    )


def show_map(
    scene: Scene,
    *,
    key: str,
    height_px: int = 430,
    stem: str = "map",
    strip: bool = False,
) -> None:
    """Show a map with its line of sources; a click selects for all pages.

    It takes the stage where the page has one that is free; its file is in the menu 导出.

    ``strip`` shows the legend below the map as well, for maps too narrow to hold it; a phone
    always does.
    """
    lang = the_language()
    drawn = {**scene.state(), "picked": st.session_state.get("selected")}
    place = None if strip else stage.taken()
    if place is not None:
        with place:
            map_panel.show(stage.beside(drawn, wide=True), key=key, height_px=None)
        stage.sources(scene.sources, drawn)
    else:
        map_panel.show(drawn, key=key, height_px=height_px)
        if all("fill" in entry for part in scene.legend for entry in part["entries"]):
            st.html(_legend_strip(scene, "" if strip else "phone-only"))
        st.caption(plain(scene.sources))
    with header.exports():
        button(
            "html",
            lambda: to_html(the_atlas(), scene).encode("utf-8"),
            stem=stem,
            key=f"{key}-html",
            label=text("download.html", lang),
            width="stretch",
        )
        handing.button(lambda: scene, key=key)


def _legend_strip(scene: Scene, kind: str) -> str:
    """Return the classes of a map in one line: colour, range, number of regions."""
    items = []
    for part in scene.legend:
        for entry in part["entries"]:
            colour = entry["fill"]["stripes"][0]
            ground = (
                f"repeating-linear-gradient(135deg, {colour} 0 1.5px, {WHITE} 1.5px 6px)"
                if entry["fill"]["wide"]
                else colour
            )
            said = text("chart.group", scene.lang, name=entry["text"], count=entry["count"])
            items.append(f'<span><i style="background: {ground}"></i>{html_text(said)}</span>')
        items.append(f"<em>{html_text(part.get('note', ''))}</em>")
    return f'{_STRIP}<div class="legend-strip {kind}">{"".join(items)}</div>'


def files(
    sheets: Mapping[str, pd.DataFrame | Callable[[], pd.DataFrame]],
    *,
    stem: str,
    measures: Sequence[str],
    resources: Sequence[str],
    facts: pd.DataFrame | None = None,
    coverage: Mapping[str, int] | None = None,
) -> None:
    """Offer some tables in the menu 导出: one workbook with methods and sources, CSV for each.

    The workbook carries the settings of the session, so that its numbers can be made again.

    Parameters
    ----------
    sheets
        Tables by name; what is to be called for its table is worked out only when a file is asked for.
    facts, coverage
        How complete the data is: indicators (see :mod:`gis.indicators.endowment`), or what was counted and
        left out, in words, with its number.
    """
    lang = the_language()
    # The workbook titles its columns itself: their codes tell it which are shares.
    book = dict(sheets)
    if coverage is not None:
        words = [text(f"compared.coverage.{part}", lang) for part in ("what", "number")]
        sheet = pd.DataFrame(list(coverage.items()), columns=words)
        book[text("compare.sheet.coverage", lang)] = sheet
    chosen = to_toml(session.written(), session.versions())
    with header.exports():
        button(
            "xlsx",
            lambda: workbook(
                the_atlas(),
                {name: _table(sheet) for name, sheet in book.items()},
                Backing(measures, resources, facts, chosen),
                lang=lang,
            ),
            stem=stem,
            key=f"{stem}-xlsx",
            label=text("compared.download.workbook", lang),
            width="stretch",
        )
        for number, (name, sheet) in enumerate(sheets.items()):
            button(
                "csv",
                lambda sheet=sheet: writing.to_csv(
                    bearing.beside(the_atlas(), figures.titled(_table(sheet)))
                ),
                stem=f"{stem}-{number + 1}",
                key=f"{stem}-csv-{number}",
                label=text("compared.download.sheet", lang, sheet=name),
                width="stretch",
            )


def _table(sheet: pd.DataFrame | Callable[[], pd.DataFrame]) -> pd.DataFrame:
    return sheet() if callable(sheet) else sheet


def methods(measures: Sequence[str], *, notes: Sequence[str] = ()) -> None:
    """Show how each measure is computed: formula, reading, undefined cases, reference."""
    lang = the_language()
    with st.expander(text("compared.how", lang), icon=":material/function:"):
        for note in notes:
            st.markdown(plain(note))
        for measure in dict.fromkeys(measures):
            found = method(measure, lang)
            st.markdown(f"**{plain(found.name)}**")
            if found.formula:
                # Streamlit's code box would fetch a highlighter of 1.5 MB for it.
                st.html(f'<pre class="formula">{html_text(found.formula)}</pre>')
            lines = [found.reading, text("compared.undefined", lang, when=found.undefined)]
            if found.reference:
                lines.append(text("compared.reference", lang, reference=found.reference))
            st.caption("  \n".join(plain(line) for line in lines))
