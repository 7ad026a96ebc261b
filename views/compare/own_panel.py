"""A user's own table: read, matched to regions, its faults shown by row and column before use."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

import pandas as pd
import streamlit as st

from gis.errors import AtlasError, InputTableError, said
from gis.industries import alike, long_table, own_table
from gis.industries.own_table import OwnTable
from gis.report.settings import Settings
from gis.tables import periods, reading
from gis.tables.roles import Choices
from gis.tables.table import Table
from gis.words.catalogue import name, text
from layers.escape import markdown_text as plain
from views.compare import own_roles
from views.state import language, prepared, session
from views.state.atlas import the_atlas
from views.state.language import the_language
from views.widgets import figures, uploads

FILE, EARLIER = "own_file", "own_earlier_file"
_CHANGED = "own-file-changed"
_UPLOADS = {FILE: "own-upload", EARLIER: "own-earlier-upload"}
_COLUMNS = ("own_region", "own_industry", "own_value", "own_date")
# What is chosen of a file, and forgotten with it.
_WHERE = ("own_sheet", "own_header", "own_unit")
_OF_FILE = (*_COLUMNS, *_WHERE, "own_skip", "own_before", "own_after", "own_roles", "own_hash")
_ROWS = re.compile(r"([0-9]{1,7})(?:\s*[-–]\s*([0-9]{1,7}))?")


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
    unaddable
        Why no shares can be taken of the values; None where they can.
    units
        Unit of a column as it is written.
    """

    file: str
    table: pd.DataFrame
    before: pd.DataFrame | None = None
    dates: tuple[str, ...] = ()
    unaddable: AtlasError | None = None
    units: Mapping[str, str] = field(default_factory=dict)


def _keep(slot: str, setting: str) -> None:
    """Keep an uploaded file: its widget forgets it when the page is left."""
    file = st.session_state.get(_UPLOADS[slot])
    # A file that the settings name comes with its choices.
    awaited = file is not None and file.name == session.kept(setting)
    if file is None:
        st.session_state.pop(slot, None)
    else:
        st.session_state[slot] = (file.name, file.getvalue())
        if slot == FILE:
            found = hashlib.sha256(file.getvalue()).hexdigest()
            expected = session.kept("own_hash") if awaited else ""
            st.session_state[_CHANGED] = bool(expected) and found != expected
    if slot == EARLIER:
        session.store(own_earlier="" if file is None else file.name)
    elif not awaited:
        session.store(**{name: getattr(Settings(), name) for name in _OF_FILE})
        for choice in _OF_FILE:
            st.session_state.pop(session.key(choice), None)
        if file is not None:
            _begin()


def _begin() -> None:
    """Start from the roles that the columns of a new file seem to have."""
    with suppress(AtlasError):
        table = _table(FILE)
        region = table.texts(table.region)
        session.store(own_region=table.region.name)
        long = table.of("industry")
        if long_table.is_long(table, region):
            session.store(own_industry=long[0].name)
            if dates_of := table.of("date"):
                session.store(own_date=dates_of[0].name)


def _header_rows(text_: str) -> tuple[int, int] | None:
    if not text_.strip():
        return None
    hit = _ROWS.fullmatch(text_.strip())
    if hit is None:
        raise InputTableError("error.own_header", found=text_)
    return int(hit[1]), int(hit[2] or hit[1])


def _choices(names: Collection[str] | None = None) -> Choices:
    """Return what the user said of the columns; only of those that a table has, where they are given."""
    roles = dict(session.kept("own_roles"))
    for choice in ("region", "industry", "date"):
        column = session.live(f"own_{choice}")
        if column and (choice != "date" or session.live("own_industry")):
            roles[column] = choice
    value = session.live("own_value") if session.live("own_industry") else ""
    if names is not None:
        roles = {name: role for name, role in roles.items() if name in names}
        value = value if value in names else ""
    return Choices(
        roles=roles,
        value_columns=(value,) if value else (),
        sheet=session.live("own_sheet") or "",
        header_rows=_header_rows(session.live("own_header") or ""),
        unit=session.live("own_unit") or "",
    )


def _where() -> Choices:
    """Return where in its file the table stands."""
    return Choices(
        sheet=session.live("own_sheet") or "",
        header_rows=_header_rows(session.live("own_header") or ""),
    )


def _headings(slot: str) -> list[str]:
    """Return the headings of a kept file."""
    file, content = st.session_state[slot]
    rows = reading.laid_out(content, file, _where(), own_table.known(the_atlas()))
    return [name for name in dict.fromkeys(rows.head.names) if name]


def _table(slot: str) -> Table:
    """Return a kept file with the roles of its columns."""
    file, content = st.session_state[slot]
    return prepared.roles_of(the_atlas(), content, file, _choices(_headings(slot)))


def _unasked(slot: str) -> Table | None:
    """Return a kept file with the roles that its columns have of themselves; None where it has none."""
    file, content = st.session_state[slot]
    with suppress(AtlasError):
        return prepared.roles_of(the_atlas(), content, file, _where())
    return None


def _read(slot: str) -> tuple[str, OwnTable] | None:
    """Return a kept file's name and its numbers by region, with its faults."""
    if slot not in st.session_state:
        return None
    file, content = st.session_state[slot]
    industry = session.live("own_industry") or ""
    date = (session.live("own_date") or "") if industry else ""
    # A long table is read as regions × industries, whose shares are taken.
    wanted = own_table.Wanted(session.settings().level, None, industry, date, shares=bool(industry))
    own = prepared.own(
        the_atlas(),
        content,
        file,
        _choices(_headings(slot)),
        wanted=wanted,
        lang=language.the_language(),
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
            return periods.in_order(found[1].table[date])
    return []


def two_dates(known: Sequence[str]) -> tuple[str, str] | None:
    """Return the two dates compared: those chosen, else the first and the last there are."""
    if len(known) < 2:
        return None
    before, after = session.live("own_before"), session.live("own_after")
    before = before if before in known[:-1] else known[0]
    return before, after if after in known[known.index(before) + 1 :] else known[-1]


def sha256() -> str:
    """Return the hash of the file of the table; empty without one."""
    return hashlib.sha256(st.session_state[FILE][1]).hexdigest() if FILE in st.session_state else ""


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
    taken = _numbers(file, own)
    # Of a long table every industry is in the unit of its one column of values.
    unit = own.units.get(own.columns[0], "")
    if session.live("own_industry"):
        return replace(taken, units=dict.fromkeys(taken.table, unit) if unit else {})
    called = long_table.heads(own)
    return replace(taken, units={called[name]: told for name, told in own.units.items()})


def _numbers(file: str, own: OwnTable) -> Taken:
    """Return the numbers of a table that is in use, with those of an earlier date where there are any."""
    industry, pair = session.live("own_industry"), two_dates(dates())
    if pair is not None:
        before, after = long_table.at_dates(own, industry, session.live("own_date"), pair)
        return Taken(file, after, before, pair)
    table = long_table.by_industry(own, industry) if industry else long_table.wide(own)
    unaddable = own.unaddable
    earlier = None
    with suppress(AtlasError):
        earlier = _usable(EARLIER)
    if earlier is None:
        return Taken(file, table, unaddable=unaddable)
    older = earlier[1]
    before = long_table.by_industry(older, industry) if industry else long_table.wide(older)
    before = alike.headed_as(before, table)
    return Taken(file, table, before, (earlier[0], file), unaddable)


def _ask_file(slot: str, setting: str, label: str, help_key: str | None = None) -> None:
    lang = the_language()
    uploads.ask(
        text(label, lang),
        uploads.TABLE_TYPES,
        key=_UPLOADS[slot],
        on_change=lambda: _keep(slot, setting),
    )
    if help_key:
        st.caption(text(help_key, lang))


def show() -> None:
    """Show the upload, the choice of columns, the report of faults and what is used."""
    lang = the_language()
    st.markdown(text("compared.own.intro", lang))
    _ask_file(FILE, "own_table", "compared.own.upload")
    if FILE not in st.session_state:
        return
    if st.session_state.get(_CHANGED):
        st.warning(plain(text("compared.own.changed", lang, file=st.session_state[FILE][0])))
    _ask_place()
    options = _headings(FILE)
    none = text("compared.own.no_column", lang)
    automatic = text("compared.own.automatic", lang)
    long = bool(session.live("own_industry"))
    asked = _COLUMNS if long else _COLUMNS[:2]
    for column, choice in zip(st.columns(len(_COLUMNS)), asked, strict=False):
        empty = automatic if choice == "own_region" else none
        with column:
            session.choose(
                choice,
                ["", *options],
                text(f"compared.{choice}", lang),
                lambda option, empty=empty: option or empty,
                help=text(f"compared.{choice}_help", lang),
            )
    own_roles.show(_table(FILE), _unasked(FILE))
    found = _read(FILE)
    if found is None:
        return
    _report(*found, lang)
    if not session.live("own_date"):
        _ask_file(EARLIER, "own_earlier", "compared.own.earlier", "compared.own.earlier_help")
        earlier = _read(EARLIER)
        if earlier is not None:
            _report(*earlier, lang)
    _ask_skip()
    used = _taken()
    if used is not None:
        if used.before is not None:
            st.caption(
                plain(text("compared.own.dates", lang, before=used.dates[0], after=used.dates[1]))
            )
        sheet = figures.with_names(used.table, prepared.names())
        figures.show(sheet, key="own-table", height=260)


def _ask_place() -> None:
    """Ask where in the file its table stands, and for its unit."""
    lang = the_language()
    file, content = st.session_state[FILE]
    sheets = prepared.sheets_of(content, file)
    columns = iter(st.columns(3))
    if len(sheets) > 1:
        automatic = text("compared.own.automatic", lang)
        with next(columns):
            session.choose(
                "own_sheet",
                ["", *sheets],
                text("compared.own_sheet", lang),
                lambda option: option or automatic,
                help=text("compared.own_sheet_help", lang),
            )
    for choice in ("own_header", "own_unit"):
        with next(columns):
            session.ask(
                choice,
                lambda key, choice=choice: st.text_input(
                    text(f"compared.{choice}", lang),
                    key=key,
                    help=text(f"compared.{choice}_help", lang),
                    max_chars=20,
                ),
            )


def _ask_skip() -> None:
    lang = the_language()
    found = [one for slot in (FILE, EARLIER) if (one := _read(slot)) is not None]
    if any(len(own.faults) for _, own in found):
        session.ask("own_skip", lambda key: st.toggle(text("compared.own.skip", lang), key=key))
    if session.live("own_skip"):
        for file, own in found:
            for lost in own_table.without_faults(own, file, lang):
                st.warning(plain(str(said(lost, lang))))


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
    for remark in own.remarks:
        st.caption(plain(str(said(remark, lang))))
    if not len(own.faults):
        st.success(text("compared.own.clean", lang))
        return
    st.warning(text("compared.own.faulty", lang, count=len(own.faults)))
    reasons = [name("own", reason, lang) for reason in own.faults["reason"]]
    figures.show(own.faults.assign(reason=reasons), key=f"own-faults-{file}", height=220)
