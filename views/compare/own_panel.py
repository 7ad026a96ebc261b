"""A user's own table: read, matched to regions, its faults shown by row and column before use."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from gis.errors import AtlasError
from gis.industries import own_table
from gis.industries.own_table import OwnTable
from gis.report.settings import Settings
from gis.tables import cells
from gis.words.catalogue import name, text
from layers.escape import markdown_text as plain
from views.state import language, prepared, session
from views.state.atlas import the_atlas
from views.widgets import figures, uploads

FILE, EARLIER = "own_file", "own_earlier_file"
_UPLOADS = {FILE: "own-upload", EARLIER: "own-earlier-upload"}
_COLUMNS = ("own_region", "own_industry", "own_value", "own_date")
# What is chosen of a file, and forgotten with it.
_OF_FILE = (*_COLUMNS, "own_skip", "own_before", "own_after")


@dataclass(frozen=True, eq=False)
class Taken:
    """A user's table in use.

    Attributes
    ----------
    file
        Name of its file.
    table
        Numbers by region (index adcode); of the later date where there are two.
    before
        The same at the earlier date; None where there is one date only.
    dates
        What the two dates are called, the earlier first; empty without two.
    """

    file: str
    table: pd.DataFrame
    before: pd.DataFrame | None = None
    dates: tuple[str, ...] = ()


def _keep(slot: str, setting: str) -> None:
    """Keep an uploaded file: its widget forgets it when the page is left."""
    file = st.session_state.get(_UPLOADS[slot])
    # A file that the settings name comes with its choices.
    awaited = file is not None and file.name == session.kept(setting)
    if file is None:
        st.session_state.pop(slot, None)
    else:
        st.session_state[slot] = (file.name, file.getvalue())
    if slot == EARLIER:
        session.store(own_earlier="" if file is None else file.name)
    elif not awaited:
        session.store(**{name: getattr(Settings(), name) for name in _OF_FILE})
        for choice in _OF_FILE:
            st.session_state.pop(session.key(choice), None)


def _read(slot: str) -> tuple[str, OwnTable] | None:
    """Return a kept file's name and its numbers by region, with its faults."""
    if slot not in st.session_state:
        return None
    file, content = st.session_state[slot]
    region, industry, value, date = (session.live(name) or "" for name in _COLUMNS)
    own = prepared.own(
        the_atlas(),
        content,
        file,
        region=region or str(cells.parse(content, file).columns[0]),
        level=session.settings().level,
        keep=tuple(filter(None, (industry, date if industry else ""))),
        value=value if industry else "",
        lang=language.current(),
    )
    return file, own


def _usable(slot: str) -> tuple[str, OwnTable] | None:
    """Return a kept file without faults, or whose faults the user left out."""
    found = _read(slot)
    if found is None or (len(found[1].faults) and not session.live("own_skip")):
        return None
    return found


def dates() -> list[str]:
    """Return the dates in the column of dates of the user's table, in order."""
    date = session.live("own_date")
    if not (date and session.live("own_industry")):
        return []
    with suppress(AtlasError):
        found = _usable(FILE)
        if found is not None:
            return sorted({str(cell) for cell in found[1].table[date]})
    return []


def two_dates(known: Sequence[str]) -> tuple[str, str] | None:
    """Return the two dates compared: those chosen, else the first and the last there are."""
    if len(known) < 2:
        return None
    before, after = session.live("own_before"), session.live("own_after")
    before = before if before in known[:-1] else known[0]
    return before, after if after in known[known.index(before) + 1 :] else known[-1]


def taken() -> Taken | None:
    """Return the table in use: None where there is none, or it has faults not yet accepted."""
    with suppress(AtlasError):
        return _taken()
    return None


def _taken() -> Taken | None:
    found = _usable(FILE)
    if found is None:
        return None
    file, own = found
    industry, pair = session.live("own_industry"), two_dates(dates())
    if pair is not None:
        before, after = own_table.at_dates(own, industry, session.live("own_date"), pair)
        return Taken(file, after, before, pair)
    table = own_table.by_industry(own, industry) if industry else own.table[list(own.columns)]
    earlier = None
    with suppress(AtlasError):
        earlier = _usable(EARLIER)
    if earlier is None:
        return Taken(file, table)
    older = earlier[1]
    before = (
        own_table.by_industry(older, industry) if industry else older.table[list(older.columns)]
    )
    return Taken(file, table, before, (earlier[0], file))


def _ask_file(slot: str, setting: str, label: str, lang: str, help_key: str | None = None) -> None:
    uploads.ask(
        text(label, lang),
        ("csv", "xlsx", "txt"),
        key=_UPLOADS[slot],
        on_change=lambda: _keep(slot, setting),
        lang=lang,
    )
    if help_key:
        st.caption(text(help_key, lang))


def show(lang: str) -> None:
    """Show the upload, the choice of columns, the report of faults and what is used."""
    st.markdown(text("compared.own.intro", lang))
    _ask_file(FILE, "own_table", "compared.own.upload", lang)
    if FILE not in st.session_state:
        return
    file, content = st.session_state[FILE]
    options = [str(column) for column in cells.parse(content, file).columns]
    none = text("compared.own.no_column", lang)
    long = bool(session.live("own_industry"))
    asked = _COLUMNS if long else _COLUMNS[:2]
    for column, choice in zip(st.columns(len(_COLUMNS)), asked, strict=False):
        choices = options if choice == "own_region" else ["", *options]
        with column:
            session.choose(
                choice,
                choices,
                text(f"compared.{choice}", lang),
                lambda option: option or none,
                help=text(f"compared.{choice}_help", lang),
            )
    found = _read(FILE)
    if found is None:
        return
    _report(*found, lang)
    if not session.live("own_date"):
        _ask_file(EARLIER, "own_earlier", "compared.own.earlier", lang, "compared.own.earlier_help")
        earlier = _read(EARLIER)
        if earlier is not None:
            _report(*earlier, lang)
    _ask_skip(lang)
    used = _taken()
    if used is not None:
        if used.before is not None:
            st.caption(
                plain(text("compared.own.dates", lang, before=used.dates[0], after=used.dates[1]))
            )
        sheet = figures.with_names(used.table, prepared.names())
        figures.show(sheet, lang, key="own-table", height=260)


def _ask_skip(lang: str) -> None:
    found = [read for slot in (FILE, EARLIER) if (read := _read(slot)) is not None]
    if any(len(own.faults) for _, own in found):
        session.ask("own_skip", lambda key: st.toggle(text("compared.own.skip", lang), key=key))


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
    figures.show(own.faults.assign(reason=reasons), lang, key=f"own-faults-{file}", height=220)
