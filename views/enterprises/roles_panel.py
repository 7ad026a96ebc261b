"""What the columns of a list say: as their headings suggest, and as the user knows better."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from gis.enterprises.assign import Columns, Task
from gis.enterprises.lists import headings, points
from gis.enterprises.lists.headings import Asked
from gis.enterprises.lists.points import Found
from gis.enterprises.standard.concordance import AS_THEY_ARE, Coding
from gis.schema import DATUM, DATUMS, LEVELS
from gis.tables import coordinates
from gis.words.catalogue import name, text
from layers.escape import markdown_text
from views.state import session
from views.state.language import the_language
from views.widgets import computing, grid

_FOLDED = "enterprises-folded"
_ROLES = ("lon", "lat", "adcode", "address", "industry")
_DIGITS = (2, 3, 4)
# By choice of edition: that of the list, and that of the result.
EDITIONS = {
    "2017": AS_THEY_ARE,
    "2011": Coding("2011"),
    "2011_2017": Coding("2011", "2017"),
    "2017_2011": Coding("2017", "2011"),
}
_SHOWN = 5
# The datum is checked on about so many rows of all.
_DATUM_ROWS = 50_000


@dataclass(frozen=True)
class Question:
    """A list and what is asked of it."""

    found: Found
    task: Task


def _paths(found: Found) -> list[str]:
    return sorted({part.path for part in found.parts})


def fold(found: Found) -> None:
    """Fold the roles of a list away; those of another list are open."""
    st.session_state[_FOLDED] = _paths(found)


def ask(found: Found, asked_at: AbstractContextManager[object]) -> Question:
    """Show the roles of the columns and what is asked; both start from the headings.

    Parameters
    ----------
    found
        The list.
    asked_at
        Where level, datum and industries are chosen.

    Raises
    ------
    InputTableError
        If nothing says where the rows are, or a file lacks a column that another has.
    """
    lang = the_language()
    header = tuple(title for title in dict.fromkeys(found.readable[0].header) if title)
    # Once counted they fold away: the counts stood below the window.
    is_folded = st.session_state.get(_FOLDED) == _paths(found)
    with st.expander(
        text("enterprises.roles", lang),
        expanded=not is_folded,
        key=f"enterprises-roles-{is_folded}",
    ):
        st.dataframe(
            _first_rows(found, header), hide_index=True, row_height=grid.ROW_PX, width="stretch"
        )
        roles = dict(
            zip(_ROLES, map(_role, _ROLES, st.columns(len(_ROLES)), [found] * 5), strict=True)
        )
        sums = session.ask_some(
            "enterprise_sums",
            [title for title in header if title not in roles.values()],
            lambda key: st.multiselect(
                text("enterprises.sums", lang),
                [title for title in header if title not in roles.values()],
                key=key,
                select_all=False,
                placeholder=text("enterprises.sums_hint", lang),
            ),
        )
    with asked_at:
        stated = headings.datum_of(Columns(roles["lon"], roles["lat"]))
        level, datum, digits = _asked(stated, has_industry=bool(roles["industry"]))
        coding = _edition() if digits else AS_THEY_ARE
    asked = Asked(**roles, sums=tuple(sums), datum=datum)
    columns = headings.settle(found.parts, asked, by_industry=bool(digits))
    if columns.is_placed:
        st.caption(text("enterprises.datum_help", lang))
        words = {"said": name("datum", stated, lang), "datum": name("datum", datum, lang)}
        if stated and stated != datum:
            st.warning(text("enterprises.datum_heading", lang, **words))
        if odd := headings.odd_datum(columns):
            listed = text("map.separator", lang).join(odd)
            said = text("enterprises.datum_odd", lang, columns=listed, datum=words["datum"])
            st.warning(markdown_text(said))
        if left := headings.unread(header, columns.lon, columns.lat):
            listed, taken = (
                text("map.separator", lang).join(one) for one in (left, columns.places)
            )
            said = text(
                "enterprises.pairs_unread", lang, columns=listed, taken=taken, datum=words["datum"]
            )
            st.info(markdown_text(said))
        if shapes := headings.unread_geometry(header, columns.lon):
            taken = text("map.separator", lang).join(dict.fromkeys(columns.places))
            said = text("enterprises.geometry_unread", lang, taken=taken, column=shapes)
            st.info(markdown_text(said))
        if unread := coordinates.datum_columns(header):
            listed = text("map.separator", lang).join(unread)
            said = text("enterprises.datum_column", lang, column=listed, datum=words["datum"])
            st.warning(markdown_text(said))
    rows = sum(part.rows for part in found.parts)
    every = max(1, rows // _DATUM_ROWS)
    return Question(found, Task(columns, level, digits, datum, every=every, coding=coding))


def _role(role: str, place: st.delta_generator.DeltaGenerator, found: Found) -> str:
    lang = the_language()
    header = tuple(title for title in dict.fromkeys(found.readable[0].header) if title)
    # Another list starts from its own headings.
    key = f"enterprise_{role}:{hash(header)}"
    with place:
        chosen: str = session.choose(
            key,
            ("", *header),
            text(f"enterprises.role_{role}", lang),
            lambda title: title or text("enterprises.none", lang),
            default=_start(role, found),
        )
    return chosen


def _start(role: str, found: Found) -> str:
    """Return the heading that a role starts from."""
    header = found.readable[0].header
    start, (lon, lat) = headings.usual(header, role), headings.pair(header, DATUM)
    if role in ("lon", "lat"):
        # One column may hold both.
        return {"lon": lon, "lat": lat}[role] if lon or lat else headings.usual(header, "pair")
    if not (lon and lat):
        return start
    # Coordinates place the rows: addresses would only be read to check the datum, and codes do
    # that where every file has them.
    if role == "address":
        return ""
    if role == "adcode" and any(part.header.count(start) != 1 for part in found.readable):
        return ""
    return start


def _asked(stated: str, *, has_industry: bool) -> tuple[str, str, int]:
    lang = the_language()
    level = session.choose(
        "enterprise_level",
        LEVELS[::-1],
        text("enterprises.level", lang),
        lambda code: name("level", code, lang),
        width=180,
    )
    datum = session.choose(
        "enterprise_datum",
        DATUMS,
        text("enterprises.datum", lang),
        lambda code: name("datum", code, lang),
        width=260,
        default=stated or DATUM,
    )
    digits = 0
    if has_industry:
        digits = session.choose(
            "enterprise_digits",
            (*_DIGITS, 0),
            text("enterprises.digits", lang),
            lambda count: text(f"enterprises.digits_{count}", lang),
            width=190,
        )
    return level, datum, digits


def _edition() -> Coding:
    lang = the_language()
    chosen: str = session.choose(
        "enterprise_edition",
        tuple(EDITIONS),
        text("enterprises.edition", lang),
        lambda code: text(f"enterprises.edition_{code}", lang),
        width=260,
    )
    if EDITIONS[chosen].is_turned:
        st.caption(text("enterprises.edition_help", lang))
    return EDITIONS[chosen]


def _first_rows(found: Found, header: tuple[str, ...]) -> pd.DataFrame:
    """Return the first rows of the first file, as they stand there."""
    part = found.readable[0]

    def read() -> pd.DataFrame:
        single = [title for title in header if part.header.count(title) == 1]
        for _, columns, _ in points.read(part, single):
            return pd.DataFrame(
                {
                    title: [str(cell.as_py())[:40] for cell in columns[title][:_SHOWN]]
                    for title in single
                    if title in columns
                }
            )
        return pd.DataFrame()

    rows: pd.DataFrame = computing.kept(
        ("enterprise-rows", part, points.stamps((part.path,))), read
    )
    return rows
