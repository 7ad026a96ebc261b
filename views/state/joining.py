"""What meets where a project is opened in a session that has something already: said, since neither may vanish unseen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from gis.errors import AtlasError
from gis.plans.actuals import Entry, latest
from gis.project import content as contents
from gis.report import monitoring as histories
from gis.report import settings as settings_file
from gis.report.settings import Settings
from gis.scenarios.scenario import Scenario
from gis.tables import bounded_toml
from gis.words.catalogue import name, text

# Where a project holds the choices of a session, and which scenario is in use.
SETTINGS, IN_USE = "session.toml", "in-use.toml"
# What pages compute with. What they show (regions, indicators, maps) is seen, and begins of itself.
_COMPUTED = {
    "compare": (
        "directions", "normalisation", "weights", "own_weights", "aggregation", "minimum_coverage", "draws",
        "seed", "interval", "neighbours", "k", "distance_km", "islands", "permutations", "alpha", "weighted",
    ),
    "collaboration": (
        "projection", "scale_km", "reach_km", "apart_by", "tie_weight", "minimum_shared", "supply_states",
        "evidence_industries", "evidence_grades", "around_km", "centrality",
    ),
    "logistics": (
        "freight_by", "freight_modes", "freight_ship_t", "freight_planned", "freight_no_mixed",
        "freight_factors",
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Having:
    """What a session or a project has.

    Attributes
    ----------
    named
        What stands under a kind of :data:`gis.project.schema` and its name, in any form that can be held
        against the same of the other side.
    tables
        Own tables by name, of a session the one that is open.
    histories
        Figures entered against the targets of a plan.
    choices
        What the pages compute with; None of a project that holds no choices.
    in_use
        Title of the scenario in use; empty without one.
    """

    named: Mapping[tuple[str, str], object] = field(default_factory=dict)
    tables: Mapping[str, bytes] = field(default_factory=dict)
    histories: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    choices: Settings | None = None
    in_use: str = ""


def of_project(read: contents.Content, scenes: Mapping[str, Scenario], in_use: str = "") -> Having:
    """Return what a project has, scenarios under the titles that the session gives them."""
    plans = {("plan", plan_id): body for plan_id, body in read.plans.values()}
    entered = {}
    for one, body in read.settings.items():
        with suppress(AtlasError, UnicodeDecodeError):
            if plan_id := histories.plan_of(one):
                entered[plan_id] = histories.from_text(body.decode("utf-8")).entries
    made = {("scenario", title): one for title, one in scenes.items()}
    named = {**plans, **made, **contents.layers_of(read.atlas)}
    choices = None
    if SETTINGS in read.settings:
        # One that cannot be read is said by whoever takes it over.
        with suppress(AtlasError, UnicodeDecodeError):
            choices = settings_file.from_toml(read.settings[SETTINGS].decode("utf-8"))
    return Having(named, read.tables, entered, choices, in_use)


def in_use(content: bytes, scenes: Mapping[str, Scenario], said: list[str]) -> str:
    """Return the title of the scenario that a project has in use; empty without one."""
    if not content:
        return ""
    try:
        found = bounded_toml.parse(content.decode("utf-8"), "error.settings_unreadable")
    except (AtlasError, UnicodeDecodeError) as reason:
        said.append(f"{IN_USE}: {reason}")
        return ""
    title = str(found.get("scenario", ""))
    return title if title in scenes else ""


def told(session: Having, project: Having, lang: str) -> list[str]:
    """Return in sentences what of a session joins a project, and which of two of one name gives way.

    Examples
    --------
    >>> one, two = ({("scenario", "甲"): made} for made in ("x", "y"))
    >>> told(Having(one), Having(two), "zh")
    ['同名而内容不同，用项目中的，会话中的不再用：情景“甲”']
    >>> told(Having(one), Having(one), "zh")
    []
    """
    both = session.named.keys() & project.named.keys()
    gone = [key for key in sorted(both) if session.named[key] != project.named[key]]
    joins = sorted(session.named.keys() - project.named.keys())
    said = [
        text(key, lang, what=_listed(some, lang))
        for key, some in (("projects.joined", joins), ("projects.gave_way", gone))
        if some
    ]
    if session.in_use and session.in_use != project.in_use:
        key = "projects.other_in_use" if project.in_use else "projects.none_in_use"
        said.append(text(key, lang, was=session.in_use, now=project.in_use))
    return [
        *said,
        *_of_choices(session, project, lang),
        *_of_tables(session, project, lang),
        *_of_histories(session, project, lang),
    ]


def _of_choices(session: Having, project: Having, lang: str) -> list[str]:
    """Return of which pages the choices give way to a project's, or are saved into one that has none."""
    mine, none = session.choices or Settings(), Settings()
    theirs = none if project.choices is None else project.choices
    pages = [
        text(f"page.{page}", lang)
        for page, names in _COMPUTED.items()
        if any(getattr(none, one) != getattr(mine, one) != getattr(theirs, one) for one in names)
    ]
    if not pages:
        return []
    way = "joined" if project.choices is None else "gave_way"
    return [text(f"projects.choices_{way}", lang, pages=text("map.separator", lang).join(pages))]


def _of_tables(session: Having, project: Having, lang: str) -> list[str]:
    """Return which table of a project is not opened: a page holds one at a time."""
    mine = next(iter(session.tables), "") or next(iter(project.tables), "")
    over = [one for one, body in session.tables.items() if project.tables.get(one, body) != body]
    shut = [one for one in project.tables if one != mine]
    said = []
    if over:
        said.append(text("projects.table_over", lang, what=_listed(_tables(over), lang)))
    if shut:
        opened = _listed(_tables([mine]), lang)
        said.append(
            text("projects.table_shut", lang, what=_listed(_tables(shut), lang), opened=opened)
        )
    return said


def _tables(names: Iterable[str]) -> list[tuple[str, str]]:
    return [("table", one) for one in names]


def _of_histories(session: Having, project: Having, lang: str) -> list[str]:
    """Return for how many targets and years session and project have other figures; the session's count."""
    said = []
    for plan, entries in sorted(session.histories.items()):
        mine, theirs = latest(entries), latest(project.histories.get(plan, ()))
        count = sum(mine[key].value != theirs[key].value for key in mine.keys() & theirs.keys())
        if count:
            said.append(text("projects.actuals_meet", lang, plan=plan, count=count))
    return said


def _listed(keys: Iterable[tuple[str, str]], lang: str) -> str:
    said = (
        text("projects.thing", lang, kind=name("project.kind", kind, lang), name=one)
        for kind, one in keys
    )
    return text("map.separator", lang).join(said)
