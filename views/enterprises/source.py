"""Where a list comes from: a file that is sent to the page, or a path on the machine it runs on."""

from __future__ import annotations

import hashlib
import ipaddress
import shutil
import tempfile
from pathlib import Path
from weakref import finalize

import streamlit as st

from gis.enterprises.lists import points
from gis.enterprises.lists.points import Found
from gis.tables import files
from gis.words.catalogue import text
from views.state import session
from views.state.language import the_language
from views.widgets import computing, uploads

_FOLDER, _FILE = "enterprise-folder", "enterprise-upload"
# What a proxy says of the machine that really asks.
_FORWARDED = ("X-Forwarded-For", "Forwarded", "X-Real-Ip")


class _Folder:
    """A folder for the files of one session; it goes with the session."""

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix="cluster-atlas-"))
        self._remove = finalize(self, shutil.rmtree, self.path, ignore_errors=True)


def is_own_machine() -> bool:
    """Tell whether only this machine can reach the page, so that paths on it may be asked for."""
    address = st.get_option("server.address") or "0.0.0.0"  # noqa: S104 (what Streamlit then does)
    try:
        is_loopback = address == "localhost" or ipaddress.ip_address(address).is_loopback
    except ValueError:
        is_loopback = False
    forwarded = any(st.context.headers.get(name) for name in _FORWARDED)
    return is_loopback and not forwarded


def ask() -> tuple[str, ...]:
    """Ask for a list and return the paths of its files; none where there is none yet."""
    lang = the_language()
    ways = ("upload", "path") if is_own_machine() else ("upload",)
    way = ways[0]
    if len(ways) > 1:
        way = session.choose(
            "enterprise_way",
            ways,
            text("enterprises.way", lang),
            lambda code: text(f"enterprises.way_{code}", lang),
            row=True,
            label_visibility="collapsed",
        )
    if way == "path":
        path = session.ask(
            "enterprise_path",
            lambda key: st.text_input(
                text("enterprises.path", lang), key=key, help=text("enterprises.path_help", lang)
            ),
            default="",
        )
        return tuple(part.strip() for part in path.split("|") if part.strip())
    uploads.ask(
        text("enterprises.upload", lang, limit=uploads.limit_mb()),
        [suffix.lstrip(".") for suffix in points.SUFFIXES],
        key=_FILE,
        on_change=_take,
    )
    kept: str = session.kept(_FILE, "")
    if kept:
        st.caption(text("enterprises.uploaded", lang, file=Path(kept).name))
    return (kept,) if kept else ()


def _take() -> None:
    """Keep an uploaded file on disk: its widget forgets it when the page is left."""
    file = st.session_state.get(_FILE)
    if file is None:
        session.store(**{_FILE: ""})
        return
    content = file.getvalue()
    folder: _Folder = st.session_state.setdefault(_FOLDER, _Folder())
    place = folder.path / hashlib.sha256(content).hexdigest()[:16]
    place.mkdir(exist_ok=True)
    target = place / (Path(file.name).name or "list")
    files.write_bytes(target, content)
    session.store(**{_FILE: str(target)})


def found(paths: tuple[str, ...]) -> Found:
    """Return the parts of a list; a list that did not change is looked through once."""
    return computing.kept(
        ("enterprise-parts", paths, points.stamps(paths)), lambda: points.find(paths)
    )  # type: ignore[no-any-return]


def called(found: Found) -> str:
    """Return what a list is called: its file without suffix; of several files nothing."""
    names = {Path(part.path).stem for part in found.parts}
    return names.pop() if len(names) == 1 else ""
