"""The project file of a session: opened, followed when others change it, saved after each change.

Opening never throws away what the session has: what the file does not hold is kept, and saved into it; where both
have one name with other content, it is said which counts.
"""

from __future__ import annotations

import atexit
import tempfile
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import streamlit as st

from gis import __version__
from gis.atlas import Atlas
from gis.errors import AtlasError, InputTableError
from gis.plans import file as plan_file
from gis.project import check as checks
from gis.project import content as contents
from gis.project.check import Finding
from gis.project.file import Project
from gis.project.layers import Feature
from gis.report import monitoring as histories
from gis.report import settings as settings_file
from gis.report.toml import to_toml
from gis.scenarios.scenario import Scenario
from gis.tables import files
from gis.words.catalogue import name, text
from layers.export.qml import project_styles
from views.state import atlas as atlases
from views.state import choice, joining, monitoring, scenarios, session, taking
from views.state.joining import Having
from views.state.language import the_language
from views.state.scenarios import Held

_KEY, _PLANS, _NAMES, _SAID = "project", "plan_texts", "project_names", "project_said"
_AS_READ = "project_scenarios_read"
MAX_BYTES = 256 * 2**20
_TEMPORARY = tempfile.TemporaryDirectory(prefix="cluster-atlas-")
atexit.register(_TEMPORARY.cleanup)
Documents = dict[tuple[str, str], bytes]
Layers = dict[tuple[str, str], list[Feature]]


@dataclass(frozen=True)
class Opened:
    """A project in use.

    Attributes
    ----------
    path, name
        Where it is, and what it is called on the page.
    is_own
        Whether the user named the path; else it is a copy that is to be downloaded.
    stamp
        Size and time of the file when it was last read or written here.
    documents, layers
        What is saved in it.
    base
        The atlas that the layers are of.
    unreadable
        What in it cannot be read; neither used nor touched.
    """

    path: str
    name: str
    is_own: bool
    stamp: tuple[int, int] = (0, 0)
    documents: Documents = field(default_factory=dict)
    layers: Layers | None = None
    base: Atlas | None = None
    unreadable: tuple[Finding, ...] = ()


def opened() -> Opened | None:
    """Return the project in use, None where there is none."""
    found: Opened | None = st.session_state.get(_KEY)
    return found


def is_loopback() -> bool:
    """Tell whether only this machine reaches the page: then a path on it may be named."""
    return str(st.get_option("server.address") or "") in ("127.0.0.1", "localhost", "::1")


def joined(plan_id: str, content: str) -> None:
    """Remember the text of a plan that joined the atlas, so that a project can hold it."""
    st.session_state.setdefault(_PLANS, {})[plan_id] = content


def plan_text(plan_id: str) -> str | None:
    """Return the text of a plan that joined the atlas in this session, or None."""
    found: str | None = st.session_state.get(_PLANS, {}).get(plan_id)
    return found


def begin(path: str = "") -> None:
    """Begin a project with what the session has, at a path or as a copy to download.

    Raises
    ------
    OutputError
        If the path exists or cannot be written.
    """
    lang = the_language()
    shown = Path(path).name if path else text("projects.untitled", lang)
    where = path or _copy()
    facts = {"tool": __version__, "atlas": Atlas.bundled().key}
    Project.new(where, facts=facts, styles=project_styles(lang)).close()
    st.session_state[_KEY] = Opened(where, shown, bool(path))
    save()


def take(content: bytes, shown: str) -> None:
    """Open an uploaded project: a copy of it, which is to be downloaded."""
    if len(content) > MAX_BYTES:
        raise InputTableError("error.project_size", file=shown, limit=MAX_BYTES // 2**20)
    where = _copy()
    files.write_bytes(where, content)
    _open(Opened(where, shown, is_own=False))


def load(path: str) -> None:
    """Open the project at a path of this machine."""
    _open(Opened(path, Path(path).name, is_own=True))


def _copy() -> str:
    return str(Path(_TEMPORARY.name) / f"{uuid.uuid4().hex}.gpkg")


def content() -> bytes:
    """Return the bytes of the project in use."""
    found = opened()
    return b"" if found is None else files.read_document(found.path, MAX_BYTES)


def close() -> None:
    """Let the project go; what the session has stays in the session."""
    st.session_state.pop(_KEY, None)


def undo() -> str:
    """Take the last saved change of the file back, and read it again; return what it was."""
    found, lang = opened(), the_language()
    if found is None:
        return ""
    with Project.load(found.path) as project:
        changes = project.undo()
    if not changes:
        return text("cli.project.undo.nothing", lang)
    _open(found, replacing=True)
    undone = [f"{name('project.kind', one.kind, lang)} {one.name}" for one in changes]
    return text("projects.undone", lang, what=text("map.separator", lang).join(undone))


def _open(found: Opened, *, replacing: bool = False) -> None:
    """Read a project into the session; ``replacing`` lets go what it does not hold."""
    lang = the_language()
    with Project.load(found.path) as project:
        read = contents.read(project, Atlas.bundled(), lang)
        checks.accept(project, list(read.findings))
        held = {
            (kind, one): project.content(kind, one) or b""
            for kind in ("plan", "scenario", "setting", "table") for one in project.names(kind)
        }  # fmt: skip
    bad = tuple(one for one in read.findings if one.what != "changed")
    st.session_state[_KEY] = replace(
        found, documents=held, layers=dict(read.layers), base=read.atlas, unreadable=bad
    )
    _take_over(read, found.documents if replacing else {}, replacing=replacing)
    _stamp()
    if not replacing:
        save()
        _look_at([plan_id for plan_id, _ in read.plans.values()])


def _look_at(plans: list[str]) -> None:
    """Let the pages show the first plan of a project that was opened, unless another than the first of all was chosen."""
    now: choice.Choice | None = st.session_state.get("choice")
    if (
        plans
        and plans[0] in atlases.base_atlas().own_plans
        and (now is None or now.plan == choice.DEFAULT_PLAN)
    ):
        choice.choose_plan(plans[0])


def _take_over(read: contents.Content, saved: Documents, *, replacing: bool) -> None:
    base, before = atlases.base_atlas(), scenarios.held()
    mine = dict(st.session_state.get(_PLANS, {}))
    new = read.atlas
    plans = dict(read.plans.values())
    names = {("plan", plan_id): one for one, (plan_id, _) in read.plans.items()}
    scenes: dict[str, Scenario] = {}
    for one, scenario in read.scenarios.items():
        title = scenario.title if scenario.title not in scenes else one
        scenes[title] = replace(scenario, title=title)
        names["scenario", title] = one
    st.session_state[_AS_READ] = {names["scenario", title]: made for title, made in scenes.items()}
    said: list[str] = st.session_state.setdefault(_SAID, [])
    in_use = joining.in_use(read.settings.get(joining.IN_USE, b""), scenes, said)
    if not replacing:
        theirs = joining.of_project(read, scenes, in_use)
        said += joining.told(_having(base, before, mine), theirs, the_language())
        for plan_id, body in mine.items():
            if plan_id not in plans and plan_id in base.own_plans:
                new = new.with_plan(plan_file.read(new, body, plan_id))
                plans[plan_id] = body
        new = _with_layers(new, base)
        scenes = {**before.scenarios, **scenes}
    st.session_state[_PLANS], st.session_state[_NAMES] = plans, names
    scenarios.begin(Held())
    atlases.use(new)
    try:
        scenarios.begin(Held(scenes, in_use))
    except AtlasError as reason:
        scenarios.begin(Held(scenes))
        said.append(reason.message(the_language()))
    taking.choices(read.settings, said, saved)
    taking.table(read.tables, saved)
    taking.actuals(read.settings, said, replacing=replacing)


def _having(base: Atlas, held: Held, plans: Mapping[str, str]) -> Having:
    """Return what the session has."""
    own = {("plan", one): body for one, body in plans.items() if one in base.own_plans}
    scenes = {("scenario", title): made for title, made in held.scenarios.items()}
    table = [st.session_state[taking.OWN_TABLE]] if taking.OWN_TABLE in st.session_state else []
    named = {**own, **scenes, **contents.layers_of(base)}
    tables = {str(one): body for one, body in table}
    return Having(named, tables, monitoring.histories(), session.written(), held.in_use)


def _with_layers(new: Atlas, base: Atlas) -> Atlas:
    """Return an atlas with the layers of another that it lacks."""
    mine, theirs = contents.layers_of(base), contents.layers_of(new)
    return with_layers(new, {**mine, **theirs}) if set(mine) - set(theirs) else new


def with_layers(atlas: Atlas, layers: Layers) -> Atlas:
    """Return an atlas with some layers of points and outlines, by kind and name, and no others."""
    return atlas.with_rows(
        {
            "own-points": [
                row for (kind, one), found in layers.items() if kind == "points"
                for row in contents.point_rows(one, found)
            ],
            "own-outlines": [
                row for (kind, one), found in layers.items() if kind == "outlines"
                for row in contents.outline_rows(one, found)
            ],
        }
    )  # fmt: skip


def _documents() -> Documents:
    """Return what of the session belongs into a project."""
    base, held = atlases.base_atlas(), scenarios.held()
    texts, names = st.session_state.get(_PLANS, {}), st.session_state.get(_NAMES, {})
    found: Documents = {}
    for plan_id in base.own_plans:
        if plan_id in texts:
            found["plan", names.get(("plan", plan_id), plan_id)] = texts[plan_id].encode()
    for title, scenario in held.scenarios.items():
        one = names.get(("scenario", title), title)
        stored = opened()
        is_read = st.session_state.get(_AS_READ, {}).get(one) == scenario
        if stored is not None and is_read and ("scenario", one) in stored.documents:
            # What was only read is not written anew in other words: that would be a change nobody made.
            found["scenario", one] = stored.documents["scenario", one]
            continue
        found["scenario", one] = to_toml(scenario.content(), " ".join(title.split())).encode()
    if held.in_use:
        found["setting", joining.IN_USE] = to_toml({"scenario": held.in_use}, "in use").encode()
    before = {} if (stored := opened()) is None else stored.documents
    taking.name_table(before)
    chosen = session.written()
    if taking.is_saved(chosen, before):
        key = ("setting", joining.SETTINGS)
        found |= {key: before[key]} if key in before else {}
    else:
        found["setting", joining.SETTINGS] = settings_file.to_toml(
            chosen, session.versions()
        ).encode()
    if taking.OWN_TABLE in st.session_state:
        one, body = st.session_state[taking.OWN_TABLE]
        found["table", str(one)] = body
    for plan_id, entries in monitoring.histories().items():
        found["setting", histories.name_of(plan_id)] = histories.to_text(entries).encode()
    return found


def save() -> None:
    """Save what changed in the session since the last time, in one transaction.

    What the session does not know, such as tables that a command added, is left alone.
    """
    found = opened()
    if found is None:
        return
    base = atlases.base_atlas()
    layers = found.layers if found.base is base else contents.layers_of(base)
    wanted, before, old_layers = _documents(), found.documents, found.layers or {}
    unreadable = {(one.kind, one.name) for one in found.unreadable}
    same = {key for key, body in wanted.items() if before.get(key) == body}
    gone = {
        (kind, one) for kind, one in before.keys() - wanted.keys() - unreadable
        if kind in ("plan", "scenario") or (kind, one) == ("setting", joining.IN_USE)
    }  # fmt: skip
    if same == wanted.keys() and not gone and layers == old_layers:
        return
    # One step: what one change of the session touches is undone together.
    with Project.load(found.path) as project, project.together():
        for kind, one in sorted(wanted.keys() - same):
            project.put(kind, one, wanted[kind, one])
        for (kind, one), features in layers.items():
            if old_layers.get((kind, one)) != features:
                project.put_layer(kind, one, features)
        for kind, one in sorted(gone | (old_layers.keys() - layers.keys() - unreadable)):
            if one in project.names(kind):
                project.drop(kind, one)
    documents = {key: body for key, body in before.items() if key not in gone} | wanted
    st.session_state[_KEY] = replace(found, documents=documents, layers=layers, base=base)
    _stamp()


def _stamp() -> None:
    found = opened()
    if found is not None:
        st.session_state[_KEY] = replace(found, stamp=_seen(found.path))


def _seen(path: str) -> tuple[int, int]:
    try:
        status = Path(path).stat()
    except OSError:
        return (-1, -1)
    return status.st_size, status.st_mtime_ns


def follow() -> list[str]:
    """Read the project again where another program changed it, else save; return what is to be said."""
    found, lang = opened(), the_language()
    said: list[str] = st.session_state.pop(_SAID, [])
    if found is None:
        return said
    now = _seen(found.path)
    try:
        if now == (-1, -1):
            said.append(text("projects.gone", lang, name=found.path))
            close()
        elif now != found.stamp:
            with Project.load(found.path) as project:
                changes = checks.check(project, Atlas.bundled(), lang)
            _open(found, replacing=True)
            listed = [
                f"{name('project.kind', one.kind, lang)} {one.name}"
                for one in changes
                if one.what == "changed"
            ]
            separator = text("map.separator", lang)
            said.append(
                text(
                    "projects.changed_outside",
                    lang,
                    name=found.name,
                    what=separator.join(listed) or "–",
                )
            )
        else:
            save()
    except AtlasError as reason:
        said.append(reason.message(lang))
    return said + st.session_state.pop(_SAID, [])
