"""What a session takes over from the project it opens: choices, the table that is open, entered figures.

Each function is given what the session had saved in the project until now, empty where it is opened first:
what came of the project and is gone from it, by an undo or another program, goes from the session as well.
Kept, it would be saved into the project again at the next run.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace

import streamlit as st

from gis.errors import AtlasError
from gis.report import monitoring as histories
from gis.report import settings as settings_file
from gis.report.settings import Settings
from gis.words.catalogue import text
from views.state import joining, monitoring, session
from views.state.language import the_language

# Where the page 比较 keeps the table that a user brought: its name and bytes.
OWN_TABLE = "own_file"
Documents = Mapping[tuple[str, str], bytes]


def choices(settings: Mapping[str, bytes], said: list[str], saved: Documents) -> None:
    """Take the choices of a project; where it had some and has none now, they begin anew."""
    is_followed = ("setting", joining.SETTINGS) in saved
    try:
        if joining.SETTINGS in settings:
            chosen = settings_file.from_toml(settings[joining.SETTINGS].decode("utf-8"))
            session.replace_all(chosen, whole=is_followed)
        elif is_followed:
            session.replace_all(settings_file.Settings(), whole=True)
    except (AtlasError, UnicodeDecodeError) as reason:
        said.append(f"{joining.SETTINGS}: {reason}")


def table(tables: Mapping[str, bytes], saved: Documents) -> None:
    """Open a table of a project where none is open; one that is open and saved becomes what it is there, or goes."""
    now, content = st.session_state.get(OWN_TABLE, ("", b""))
    if saved.get(("table", str(now))) == content:
        del st.session_state[OWN_TABLE]
    wanted = session.kept("own_table")
    for one in sorted(tables, key=lambda one: (one != now, one != wanted)):
        st.session_state.setdefault(OWN_TABLE, (one, tables[one]))
    if now and OWN_TABLE not in st.session_state and ("setting", joining.SETTINGS) not in saved:
        # Its page had named it without a choice that was saved: it would be named, and saved so, after it went.
        session.store(own_table="", own_hash="")


def name_table(saved: Documents) -> None:
    """Keep among the choices which table is open, where it is not saved yet: both are one step, and undone together.

    Named by its page alone, a run later, it was a step of its own that the page made again after each undo.
    """
    if OWN_TABLE not in st.session_state:
        return
    one, content = st.session_state[OWN_TABLE]
    if saved.get(("table", str(one))) != content:
        session.store(own_table=str(one), own_hash=hashlib.sha256(content).hexdigest())


def is_saved(chosen: Settings, saved: Documents) -> bool:
    """Tell whether the choices of a session are those of a project, none where it holds none, but for what pages say themselves.

    That is what a page begins with, and the name and hash of the open table, which is saved beside them: alone
    they are no change that a user made.
    """
    key = "setting", joining.SETTINGS
    now, content = st.session_state.get(OWN_TABLE, ("", b""))
    if content and saved.get(("table", str(now))) != content:
        return False
    try:
        known = settings_file.from_toml(saved[key].decode("utf-8")) if key in saved else Settings()
    except (AtlasError, UnicodeDecodeError):
        return False
    if content:
        known = replace(known, own_table=chosen.own_table, own_hash=chosen.own_hash)
    return not session.is_made(known)


def actuals(settings: Mapping[str, bytes], said: list[str], *, replacing: bool) -> None:
    """Take the entered figures of a project; what the session has more stays behind them."""
    if replacing:
        monitoring.forget(but=map(histories.plan_of, settings))
    for one, body in settings.items():
        plan_id = histories.plan_of(one)
        if not plan_id:
            continue
        try:
            kept = histories.from_text(body.decode("utf-8"))
        except (AtlasError, UnicodeDecodeError) as reason:
            said.append(
                f"{one}: {reason.message(the_language()) if isinstance(reason, AtlasError) else reason}"
            )
            continue
        if kept.broken is not None:
            said.append(text("monitor.broken_project", the_language(), name=one, row=kept.broken))
        monitoring.take(plan_id, kept.entries, replacing=replacing)
