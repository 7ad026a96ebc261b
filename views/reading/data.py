"""What the page 读规划 keeps in the session: the document, its records, what was corrected."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pandas as pd
import streamlit as st

from gis.atlas import Atlas
from gis.plans.reader import reading
from gis.plans.reader.formats import sniff
from gis.plans.reader.places import codes, gazetteer
from gis.plans.reader.places import inside as places_inside
from gis.plans.reader.places import issuer as places_issuer
from gis.schema import DATUM
from views.reading import tables
from views.state.atlas import BY_ATLAS, the_atlas

_KEY, _COUNT, _BEFORE = "reading", "reading-count", "reading-before"
Notes = list[tuple[str, dict[str, object]]]


@dataclass
class Editor:
    """A table as it is drawn: the key of its editor, the rows it shows, what was done in it."""

    key: str
    shown: list[int]
    state: dict[str, Any] = field(default_factory=dict)


class PointCells(NamedTuple):
    """What stands beside a place without a code: degrees, datum, source; None where nothing does."""

    lon: float | None = None
    lat: float | None = None
    datum: str | None = None
    source: str | None = None


@dataclass
class Document:
    """A document as the session has it.

    Attributes
    ----------
    name, text, read, notes
        Name of the file, its text (empty where it was typed or is a plan file), the reader's JSON, what to say of it.
    tables
        By kind the records as the user left them before the editors that are drawn now.
    editors
        By kind the editor that is drawn.
    view
        What the editors depend on (filter, language): another view makes them anew.
    gap
        Which of the sentences that were not understood is looked at.
    at
        By kind the number of the record that is looked at.
    looked
        The kind of the record whose sentence is framed, None where it is that of ``gap``.
    answered
        Which of the sentences that were not understood became rows.
    serial, version
        Which document of the session it is; how often its editors were made anew.
    plan_id
        Under which id it joined the atlas, or None.
    title
        What the user calls the plan, empty where it is called what its text says.
    stage
        What the user says that the plan is, empty where it is what its text says.
    points
        The points of places without a code, in the form of the JSON of a plan, by label.
    cells, cells_base, cells_version
        What stands beside each of these places, with what its editor began, how often that was made anew.
    tab
        Which tab is open, by its kind.
    """

    name: str
    text: str
    read: dict[str, Any]
    notes: Notes = field(default_factory=list)
    tables: dict[str, pd.DataFrame] = field(default_factory=dict)
    editors: dict[str, Editor] = field(default_factory=dict)
    view: tuple[object, ...] = ()
    gap: int = 0
    at: dict[str, int] = field(default_factory=dict)
    looked: str | None = None
    answered: set[int] = field(default_factory=set)
    serial: int = 0
    version: int = 0
    plan_id: str | None = None
    title: str = ""
    stage: str = ""
    points: dict[str, dict[str, Any]] = field(default_factory=dict)
    cells: dict[str, PointCells] = field(default_factory=dict)
    cells_base: pd.DataFrame | None = None
    cells_version: int = 0
    tab: str = ""

    def __post_init__(self) -> None:
        """Make the tables of the records where none are given."""
        self.tables = self.tables or {
            kind: tables.of(kind, self.read[kind]) for kind in tables.KINDS
        }
        if not self.points:  # a plan file brings its own
            self.points = dict(self.read.get("points") or {})
            self.cells = self.opened_cells()

    def opened_cells(self) -> dict[str, PointCells]:
        """Return the cells of the points as a plan file had them."""
        return {
            label: PointCells(at["lon"], at["lat"], DATUM, at["source"])
            for label, at in (self.read.get("points") or {}).items()
        }


def document() -> Document | None:
    """Return the document of the session, or None."""
    found: Document | None = st.session_state.get(_KEY)
    return found


def forget() -> None:
    """Put the document away; what was corrected in it can be restored."""
    found = st.session_state.pop(_KEY, None)
    st.session_state.pop(_BEFORE, None)
    if found is not None and is_corrected(found):
        commit(found)
        st.session_state[_BEFORE] = found


def is_corrected(found: Document) -> bool:
    """Tell whether the user changed anything in the tables."""
    _listen(found)
    return found.version > 0 or any(any(editor.state.values()) for editor in found.editors.values())


def before() -> Document | None:
    """Return the document that was put away with corrections in it, or None."""
    found: Document | None = st.session_state.get(_BEFORE)
    return found


def restore() -> None:
    """Take the document that was put away as that of the session again."""
    found = before()
    forget()
    if found is not None:
        if before() is found:
            st.session_state.pop(_BEFORE)
        st.session_state[_KEY] = found


@st.cache_data(max_entries=8, show_spinner=False)
def extracted(content: bytes, name: str) -> tuple[str, Notes]:
    """Return the text of a file and what to say of it."""
    found = sniff.extract(content, name)
    return found.text, found.notes


@st.cache_data(max_entries=8, show_spinner=False, hash_funcs=BY_ATLAS)
def _read(atlas: Atlas, text: str, issuer: str | None) -> dict[str, Any]:
    return reading.read(atlas, text, issuer).to_dict()


def take_text(text: str, name: str, issuer: str | None, notes: Notes | None = None) -> Document:
    """Read a text and keep it as the document of the session."""
    known = document()
    found = Document(name, text, _read(the_atlas(), text, issuer or None), notes or [])
    if known is not None and known.text == text:
        # The same text read once more.
        found.plan_id, found.title, found.stage = known.plan_id, known.title, known.stage
        found.points, found.cells = known.points, known.cells
    return keep(found)


def keep(found: Document) -> Document:
    """Keep a document as that of the session; the one before is put away."""
    forget()
    found.serial = st.session_state[_COUNT] = st.session_state.get(_COUNT, 0) + 1
    st.session_state[_KEY] = found
    return found


def settle(found: Document, view: tuple[object, ...]) -> None:
    """Take what was done in the editors into the tables where the editors are about to be made anew.

    That is so where another view is chosen, and where the page was left and Streamlit forgot them.
    """
    _listen(found)
    gone = any(editor.key not in st.session_state for editor in found.editors.values())
    if found.editors and (gone or found.view != view):
        commit(found)
    found.view = view


def _listen(found: Document) -> None:
    """Remember what the editors hold now."""
    for editor in found.editors.values():
        if (state := st.session_state.get(editor.key)) is not None:
            editor.state = copy.deepcopy(dict(state))


def commit(found: Document) -> None:
    """Make what was done in the editors part of the tables; the next editors begin with these."""
    found.tables = {kind: current(found, kind) for kind in found.tables}
    found.editors = {}
    found.version += 1


def leave_out(found: Document, least: float) -> None:
    """Untick the records that are less sure than a bound."""
    commit(found)
    for table in found.tables.values():
        table.loc[table["confidence"] < least, "keep"] = False


def editor(found: Document, kind: str, shown: list[int]) -> str:
    """Return the key of the editor of some rows of a kind."""
    key = f"reading-{kind}-{found.serial}-{found.version}"
    if kind not in found.editors:
        found.editors[kind] = Editor(key, shown)
    return key


def current(found: Document, kind: str) -> pd.DataFrame:
    """Return the records of a kind as the user has them on the page now."""
    _listen(found)
    drawn = found.editors.get(kind)
    if drawn is None:
        return found.tables[kind]
    return tables.edited(found.tables[kind], drawn.shown, drawn.state, len(found.read[kind]))


def corrected(found: Document) -> dict[str, Any]:
    """Return the reader's JSON with the tables as the user left them.

    A record whose row is unticked is left out; a changed cell takes the place of what was read;
    a row that the user added has no quote of the text unless one was typed.
    """
    names = places_issuer.with_issuer(
        gazetteer.toponyms(the_atlas()), "", found.read["document"]["issuer_code"]
    )

    def placed(places: list[str]) -> list[str | None]:
        return [codes.region_code(names, place) for place in places]

    def held(record: dict[str, Any]) -> dict[str, Any]:
        return places_inside.inside(names, record)

    made = dict(found.read)
    document = dict(found.read["document"])
    if found.title and found.title != document["title"]:
        document["title"] = found.title
        document["subject_en"] = reading.subject_en(
            the_atlas(), found.title, document["issuer"], document.get("issuer_short")
        )
    made["document"] = document | ({"stage": found.stage} if found.stage else {})
    made["points"] = found.points
    for kind in tables.KINDS:
        made[kind] = tables.records(kind, found.read[kind], current(found, kind), placed, held)
    return made


def unfinished(found: Document) -> int:
    """Return how many rows that are to be kept say too little to be a record."""
    made = corrected(found)
    return sum(
        int(current(found, kind)["keep"].fillna(value=False).astype(bool).sum()) - len(made[kind])
        for kind in tables.KINDS
    )
