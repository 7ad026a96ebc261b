"""A user's own table: read, matched to regions, its faults shown by row and column before use."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
import streamlit as st

from gis import portfolio, tables
from gis.errors import AtlasError
from gis.i18n import name, text
from gis.own_table import OwnTable
from layers.escape import markdown_text as plain
from views import figures, prepared, session, uploads

FILE, _UPLOAD = "own_file", "own-upload"


@dataclass(frozen=True, eq=False)
class Taken:
    """A user's table in use: its file's name, and numbers by region (index adcode)."""

    file: str
    table: pd.DataFrame


def _keep() -> None:
    """Keep an uploaded file: its widget forgets it when the page is left."""
    file = st.session_state.get(_UPLOAD)
    if file is None:
        st.session_state.pop(FILE, None)
    else:
        st.session_state[FILE] = (file.name, file.getvalue())
    session.store(own_region="", own_industry="", own_value="", own_skip=False)
    for choice in ("own_region", "own_industry", "own_value", "own_skip"):
        st.session_state.pop(session.key(choice), None)


def _columns(rows: pd.DataFrame) -> tuple[str, str, str]:
    """Return the region column, and for a long table its industry and number columns."""
    options = [str(column) for column in rows.columns]
    return (
        session.live("own_region") or options[0],
        session.live("own_industry") or "",
        session.live("own_value") or "",
    )


def _read() -> tuple[str, OwnTable, str] | None:
    if FILE not in st.session_state:
        return None
    file, content = st.session_state[FILE]
    region, industry, value = _columns(tables.parse(content, file))
    level = session.settings().level
    own = prepared.own(content, file, region=region, level=level, industry=industry, value=value)
    return file, own, industry


def taken() -> Taken | None:
    """Return the table in use: None where there is none, or it has faults not yet accepted."""
    try:
        found = _read()
    except AtlasError:
        return None
    if found is None:
        return None
    file, own, industry = found
    if len(own.faults) and not session.live("own_skip"):
        return None
    if industry:
        rows = own.table.rename_axis("adcode").reset_index()
        long = portfolio.from_long(rows, region="adcode", industry=industry, value=own.columns[0])
        return Taken(file, long)
    return Taken(file, own.table[list(own.columns)])


def show(lang: str) -> None:
    """Show the upload, the choice of columns, the report of faults and what is used."""
    st.markdown(text("compared.own.intro", lang))
    uploads.ask(
        text("compared.own.upload", lang),
        ("csv", "xlsx", "txt"),
        key=_UPLOAD,
        on_change=_keep,
        lang=lang,
    )
    if FILE not in st.session_state:
        return
    file, content = st.session_state[FILE]
    rows = tables.parse(content, file)
    options = [str(column) for column in rows.columns]
    none = text("compared.own.no_column", lang)
    for column, choice, choices in zip(
        st.columns(3),
        ("own_region", "own_industry", "own_value"),
        (options, ["", *options], ["", *options]),
        strict=True,
    ):
        with column:
            session.ask_one(
                choice,
                choices,
                lambda key, choice=choice, choices=choices: st.selectbox(
                    text(f"compared.{choice}", lang),
                    choices,
                    format_func=lambda option: option or none,
                    key=key,
                    help=text(f"compared.{choice}_help", lang),
                ),
            )
    found = _read()
    if found is None:
        return
    _, own, _ = found
    _report(file, own, lang)
    used = taken()
    if used is not None:
        sheet = figures.with_names(used.table, prepared.names())
        figures.show(sheet, lang, key="own-table", height=260)


def _report(file: str, own: OwnTable, lang: str) -> None:
    """Say how many regions were found, and list every fault by row and column."""
    st.markdown(
        plain(
            text(
                "compared.own.found",
                lang,
                file=file,
                rows=len(own.table),
                level=name("level", session.settings().level, lang),
                columns=text("map.separator", lang).join(own.columns),
                faults=len(own.faults),
            )
        )
    )
    if not len(own.faults):
        st.success(text("compared.own.clean", lang))
        return
    st.warning(text("compared.own.faulty", lang, count=len(own.faults)))
    reasons = [text(f"own.{reason}", lang) for reason in own.faults["reason"]]
    figures.show(own.faults.assign(reason=reasons), lang, key="own-faults", height=220)
    session.ask(
        "own_skip",
        lambda key: st.toggle(text("compared.own.skip", lang), key=key),
        default=False,
    )
