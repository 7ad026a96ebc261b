"""The roles of the columns of a user's table: an editable table, a preview, what was left out.

Shown before anything is computed. A role that is changed is kept as a choice of the session; the
table is drawn anew from what the reader then makes of it.
"""

from __future__ import annotations

import hashlib

import pandas as pd
import streamlit as st

from gis.errors import Term, said
from gis.tables import report
from gis.tables.formats.workbooks import text as written
from gis.tables.roles import ROLES, Column
from gis.tables.table import Table
from gis.words.catalogue import text
from layers.escape import markdown_text as plain
from views.state import session
from views.state.language import the_language
from views.widgets import grid

_PREVIEW_ROWS = 5
_SAMPLES = 3


def _samples(table: Table, position: int) -> str:
    cells = table.frame.iloc[:_SAMPLES, position]
    return text("map.separator").join(written(cell)[:20] for cell in cells)


def _why(column: Column, unasked: Table | None) -> Term:
    """Return why a column has its role: a role that it has of itself was not chosen by anybody."""
    if unasked is None or column.reason != "chosen":
        return report.why(column)
    own = unasked.columns[column.position]
    return report.why(own if own.role == column.role else column)


def editable(table: Table, unasked: Table | None = None) -> pd.DataFrame:
    """Return one row a column: letter, heading, role, why, unit and first cells.

    Parameters
    ----------
    unasked
        The same table as it is read where nobody says anything of its columns.
    """
    lang = the_language()
    words = ("letter", "heading", "role", "why", "unit", "samples")
    rows = [
        (
            column.letter,
            column.name,
            text(f"role.{column.role}", lang),
            str(said(_why(column, unasked), lang)),
            column.unit.written if column.unit else "",
            _samples(table, column.position),
        )
        for column in table.columns
    ]
    return pd.DataFrame(rows, columns=[text(f"own_roles.{word}", lang) for word in words])


def _changed(table: Table, key: str, lang: str) -> None:
    """Keep the roles that were changed in the table."""
    role_of = {text(f"role.{role}", lang): role for role in ROLES}
    head = text("own_roles.role", lang)
    edited = st.session_state[key]["edited_rows"]
    taken(
        table, {int(row): role_of[cells[head]] for row, cells in edited.items() if cells.get(head)}
    )


def taken(table: Table, changes: dict[int, str]) -> None:
    """Keep changed roles, by position of the column; the columns asked for by name follow.

    There is one column of regions, one of industries and one of dates: another one that had the
    role is left out.
    """
    roles = dict(session.kept("own_roles"))
    for position, role in changes.items():
        name = table.columns[position].name
        roles[name] = role
        for single in ("region", "industry", "date"):
            choice = f"own_{single}"
            if role == single:
                roles |= {n: "ignored" for n, r in roles.items() if r == single and n != name}
                session.store(**{choice: name})
            elif session.kept(choice) == name:
                session.store(**{choice: ""})
            st.session_state.pop(session.key(choice), None)
    session.store(own_roles=roles)


def show(table: Table, unasked: Table | None = None) -> None:
    """Show roles, preview and what was left out of a table."""
    lang = the_language()
    st.markdown(f"##### {text('own_roles.title', lang)}")
    st.caption(text("own_roles.note", lang))
    frame = editable(table, unasked)
    # A new base is a new table: what was edited is in it.
    mark = hashlib.sha256(frame.to_csv().encode()).hexdigest()[:12]
    key = f"own-roles-{mark}"
    head = text("own_roles.role", lang)
    st.data_editor(
        frame,
        key=key,
        hide_index=True,
        row_height=grid.ROW_PX,
        width="stretch",
        disabled=[column for column in frame.columns if column != head],
        column_config={
            head: st.column_config.SelectboxColumn(
                options=[text(f"role.{role}", lang) for role in ROLES], required=True
            )
        },
        on_change=_changed,
        args=(table, key, lang),
    )
    for line in report.lines(table):
        if not str(line).startswith(tuple(f"table_report.{role}" for role in ROLES)):
            st.caption(plain(said(line, lang)))
    with st.expander(text("own_roles.preview", lang, count=min(_PREVIEW_ROWS, len(table.frame)))):
        first = table.frame.head(_PREVIEW_ROWS)
        used = [column for column in table.columns if column.role != "ignored"]
        cells = {
            f"{column.name or column.letter}": [written(c) for c in first.iloc[:, column.position]]
            for column in used
        }
        st.dataframe(
            pd.DataFrame({text("own_roles.row", lang): list(first.index), **cells}),
            hide_index=True,
            row_height=grid.ROW_PX,
            key="own-preview",
        )
