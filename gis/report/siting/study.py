"""A question of siting asked, answered and reported on: what command and page both do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from gis.errors import SettingError
from gis.freight.costs import UNITS, defaults
from gis.freight.graph import network
from gis.plans.designations import industry_id
from gis.report.siting.answers import FRONT_COLUMNS, OWN_WEIGHT, Report
from gis.scenarios.from_plans import said_industry
from gis.scenarios.scenario import Scenario, edit
from gis.scenarios.sites import county_at, said_region
from gis.siting import answers, models
from gis.siting.instance import prepare
from gis.siting.pareto import Choice, choices, is_counted, pareto
from gis.siting.question import Asked, ask, between
from gis.siting.solver import Limits
from gis.siting.ties import ties
from gis.words.catalogue import text

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    from gis.atlas import Atlas
    from gis.freight.costs import Terms
    from gis.freight.graph.network import Network
    from gis.siting.answers import Ranked
    from gis.siting.instance import Prepared
    from gis.siting.question import Question


@dataclass(frozen=True)
class Way:
    """How a question is to be answered.

    Attributes
    ----------
    model, limit
        One of :data:`gis.siting.models.MODELS`, and the limit that covering needs.
    by
        ``cost``, ``time`` or ``co2e``.
    count, differ
        How many answers at most, and in how many new sites they differ; 0 for half of them.
    seconds, gap
        Limits of one solve.
    pareto
        Whether answers are judged by cost, CO2 and balance together as well (p-median by cost).
    """

    model: str = "pmedian"
    limit: float | None = None
    by: str = "cost"
    count: int = 5
    differ: int = 0
    seconds: float = 60.0
    gap: float = 0.0
    pareto: bool = False


@dataclass(frozen=True, eq=False)
class Weights:
    """What weighs the regions: a series by adcode, and the message key of what it counts."""

    values: pd.Series
    key: str


def study(
    atlas: Atlas, asked: Asked, way: Way, weights: Weights, terms: Terms,
    progress: Callable[[float], None] = lambda _: None,
) -> Report:  # fmt: skip
    """Return the answers to a question with what must be said about them.

    Parameters
    ----------
    progress
        Told the share done.

    Raises
    ------
    SettingError
        If the model needs a limit, nothing may be a site, or no answer exists.
    UnknownNameError, AmbiguousNameError
        If a place or industry is not known.
    """
    # Wrong limits are told before the network is asked.
    solve = models.solver_of(way.model, way.limit)
    limits = Limits(way.seconds, way.gap)
    net = network.load(atlas)
    progress(0.2)
    if way.model == "lscp":
        asked = replace(asked, count=1)
    question = ask(net, asked, weights.values, by=way.by, terms=terms)
    progress(0.5)
    ready = prepare(question.instance)
    beyond: tuple[str, ...] = ()
    if way.model == "lscp" and way.limit is not None:
        inside, beyond = models.reachable_within(ready.instance, way.limit)
        ready = replace(ready, instance=inside)
    differ = way.differ or max(1, (asked.count + 1) // 2)
    ranked = answers.several(ready.instance, solve, limits, count=way.count, differ=differ)
    progress(0.8)
    same = ties(ready.instance, (way.model, way.limit), solve, limits, ranked[0].answer)
    return Report(
        question, ready, ranked,
        asked=asked, way=replace(way, differ=differ), choice=terms.for_trucks().choice,
        weight=weights.key, unit=UNITS[way.by],
        ranks=_ranks(net, (question, ready, ranked), way, terms),
        tied=same,
        beyond=tuple(beyond),
        front=_front(net, (question, ready), way, terms),
        own_weight=str(weights.values.name) if weights.key == OWN_WEIGHT else "",  # noqa: PD011 (a field of ours)
        own_factors=terms.factors != defaults(atlas),
    )  # fmt: skip


def _front(
    net: Network, found: tuple[Question, Prepared], way: Way, terms: Terms
) -> tuple[Choice, ...]:
    """Return the Pareto set of a p-median by cost where it is asked for, else nothing."""
    if not (way.pareto and way.model == "pmedian" and way.by == "cost"):
        return ()
    question, ready = found
    kept = set(ready.instance.clients)
    clients = [spot for spot in question.clients if spot.adcode in kept]
    co2e = between(net, clients, question.sites, by="co2e", terms=terms)
    limits = Limits(way.seconds, way.gap)
    return tuple(pareto(ready.instance, co2e, models.solver_of("pmedian", None), limits))


def front(report: Report, lang: str) -> pd.DataFrame:
    """Return the Pareto set as a table: new sites, cost and CO2 over the least of each, imbalance."""
    import pandas as pd

    separator, fixed = text("map.separator", lang), set(report.instance.fixed)
    least = [
        min((getattr(c, key) for c in report.front), default=1.0) or 1.0 for key in ("cost", "co2e")
    ]
    rows = [
        (
            separator.join(report.site(s) for s in one.sites if s not in fixed),
            one.cost, (one.cost / least[0] - 1) * 100, one.co2e, (one.co2e / least[1] - 1) * 100,
            one.imbalance,
        )
        for one in report.front
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=list(FRONT_COLUMNS))


def _ranks(
    net: Network, found: tuple[Question, Prepared, list[Ranked]], way: Way, terms: Terms
) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """Return the places of the answers at the low and the high end of the factors.

    Only the sites of an answer are asked for: a search from every candidate took most of a study.
    """
    question, ready, ranked = found
    if way.model != "pmedian":
        return None
    kept = set(ready.instance.clients)
    clients = [spot for spot in question.clients if spot.adcode in kept]
    chosen = sorted({site for one in ranked for site in one.answer.sites})
    sites = [question.sites[site] for site in chosen]
    costs = np.full((len(clients), len(question.sites)), np.inf)
    places = []
    for case in ("low", "high"):
        costs[:, chosen] = between(net, clients, sites, by=way.by, terms=terms, case=case)
        places.append(tuple(answers.ranks(ready.instance, ranked, costs)))
    return places[0], places[1]


def remarks(report: Report, lang: str) -> list[str]:
    """Return in sentences what there was to choose from, what ties, and what lies beyond the limit."""
    separator, names, said = text("map.separator", lang), report.clients(), _given(report, lang)
    if report.beyond:
        listed = separator.join(names[code] for code in report.beyond)
        said.append(text("site.note.beyond", lang, count=len(report.beyond), names=listed))
    said += _ties(report, lang)
    near = report.ranked[0].allocation.ties
    if near:
        labels = [names[report.instance.clients[row]] for row in near]
        said.append(text("site.note.near", lang, count=len(near), names=separator.join(labels)))
    return said


def _given(report: Report, lang: str) -> list[str]:
    """Return in sentences that nothing of what was to stand stands, and that there was no choice."""
    asked, instance = report.asked, report.question.instance
    said = []
    if asked.stands and not instance.fixed:
        said.append(text(f"site.note.none_stands.{asked.stands}", lang))
    free = len(instance.sites) - len(instance.fixed)
    if report.way.model != "lscp" and 0 < free == asked.count:
        coarse = asked.level == "prefecture" and not asked.candidates
        said.append(text("site.note.no_choice", lang, count=free))
        said += [text("site.note.finer", lang)] if coarse else []
    return said


def _ties(report: Report, lang: str) -> list[str]:
    """Return in a sentence how many other choices have the value of the first answer, and which."""
    found = report.tied
    if not found.count:
        return [] if found.is_all else [text("site.note.tie_unknown", lang)]
    separator, between_them = text("map.separator", lang), text("map.clauses", lang)
    listed = between_them.join(
        separator.join(report.site(one) for one in sites) for sites in found.sites
    )
    more = text("site.note.tie_more", lang) if found.count > len(found.sites) else ""
    key = "site.note.tie" if found.is_all else "site.note.tie_least"
    return [text(key, lang, sites=listed + more, count=found.count)]


def front_note(report: Report, lang: str) -> list[str]:
    """Return in a sentence whether the Pareto set is the whole one; nothing without a set."""
    if not report.front:
        return []
    key = "site.note.front" if is_counted(report.instance) else "site.note.front_pool"
    return [text(key, lang, count=choices(report.instance), shown=len(report.front))]


def stability(report: Report, lang: str) -> list[str]:
    """Return in sentences whether the first answer stays first over low and high factors."""
    if report.ranks is None or len(report.ranked) < 2:
        return []
    low, high = report.ranks[0][0], report.ranks[1][0]
    key = "site.note.stable" if (low, high) == (1, 1) else "site.note.unstable"
    return [text(key, lang, low=low, high=high)]


def means(report: Report, answer: int) -> pd.Series:
    """Return the cost of each served region to its site by adcode, for a map; NaN where unserved."""
    import pandas as pd

    one = report.ranked[answer]
    costs = np.where(one.allocation.site >= 0, one.allocation.cost, np.nan)
    return pd.Series(costs, index=list(report.instance.clients))


@dataclass(frozen=True)
class Wish:
    """As what the new sites of an answer join the atlas: industry, category, plan, and the title."""

    industry: str
    category: str
    title: str
    plan: str = ""


def scenario_of(atlas: Atlas, report: Report, answer: int, wish: Wish) -> Scenario:
    """Return an answer as a scenario: a designation in each new region, or a new site at each point.

    Raises
    ------
    SettingError
        If the answer has no new site, or a new point lies in no county.
    """
    edits = []
    new = [reason for reason in report.ranked[answer].reasons if not reason.is_fixed]
    if not new:
        raise SettingError("error.site_nothing_new")
    plan = {"plan": wish.plan} if wish.plan else {}
    for reason in new:
        spot = report.question.sites[reason.site]
        what = {
            "category": wish.category,
            "industry": said_industry(atlas, industry_id(atlas, wish.industry)),
            **plan,
        }
        if spot.adcode:
            edits.append(
                edit("add", {**what, "place": said_region(atlas, spot.adcode)}, wish.title)
            )
            continue
        county = county_at(atlas, spot.lon, spot.lat)
        made = {
            "id": spot.name, "name": spot.name, "kind": "base", "place": said_region(atlas, county), "lon": spot.lon,
            "lat": spot.lat,
        }  # fmt: skip
        edits.append(edit("site", made, wish.title))
        edits.append(edit("add", {**what, "category": "base", "site": spot.name}, wish.title))
    note = text(
        "siting.scenario_note",
        title=wish.title,
        model=report.model,
        value=report.ranked[answer].answer.value,
    )
    return Scenario(wish.title, tuple(edits), note)
