"""Answers of siting in words and tables; as GeoJSON in :mod:`gis.report.siting.features`."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gis.regions import english
from gis.siting.instance import TIE
from gis.siting.ties import Ties
from gis.words.amounts import amount, no_less, plain
from gis.words.catalogue import name, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gis.atlas import Atlas
    from gis.freight.costs import Choice as Allowed
    from gis.report.siting.study import Way
    from gis.siting.answers import Ranked, Reason
    from gis.siting.instance import Instance, Prepared
    from gis.siting.pareto import Choice
    from gis.siting.question import Asked, Question

ANSWER_COLUMNS = ("answer", "sites", "value", "over_best_pct", "gap_pct", "tied", "rank_low", "rank_high")  # fmt: skip
SITE_COLUMNS = (
    "answer", "site", "adcode", "role", "clients", "weight", "mean_cost", "loss_pct", "reason",
)  # fmt: skip
FRONT_COLUMNS = ("sites", "cost_total", "cost_over_pct", "co2e_total", "co2e_over_pct", "imbalance")
CLIENT_COLUMNS = ("answer", "region", "adcode", "weight", "site", "cost", "as_near")
RESOURCES = ("seats", "regions", "road-edges", "rail-edges", "waterway-links", "freight-defaults")
# Message key of weights that come from a user.
OWN_WEIGHT = "site.weight.own"
_STANDS = {"plan": ("designations",), "plants": ("plants",)}
_NAMED = 4
_LISTED = 20


@dataclass(frozen=True, eq=False)
class Report:
    """What is reported on: the question, what a model was given, the answers, and the units.

    Attributes
    ----------
    question, prepared, ranked
        See :mod:`gis.siting`.
    asked, way, choice
        What was asked, how it was answered (``differ`` is never 0), and what freight was allowed.
    weight
        Message key of what the weights count.
    unit
        Unit of the costs, as of :data:`gis.freight.costs.UNITS`.
    ranks
        Place of each answer at the low and at the high end of all factors; None where the value of
        the model is no sum of costs.
    tied
        Other choices with the value of the first answer.
    beyond
        Labels of clients that no site has within the limit of a cover.
    front
        Answers of which none betters another in cost, CO2 and balance together.
    own_weight
        Head of the column of one's own table that weighs, empty for a figure of the atlas.
    own_factors
        Whether factors of the cost model are not the defaults.
    """

    question: Question
    prepared: Prepared
    ranked: Sequence[Ranked]
    asked: Asked
    way: Way
    choice: Allowed
    weight: str
    unit: str
    ranks: tuple[tuple[int, ...], tuple[int, ...]] | None = None
    tied: Ties = field(default_factory=lambda: Ties((), 0, is_all=True))
    beyond: tuple[str, ...] = ()
    front: tuple[Choice, ...] = ()
    own_weight: str = ""
    own_factors: bool = False

    @property
    def model(self) -> str:
        """One of :data:`gis.siting.models.MODELS`."""
        return self.way.model

    @property
    def has_own_weight(self) -> bool:
        """Whether one's own table weighs the regions, in a unit that is not known."""
        return self.weight == OWN_WEIGHT

    @property
    def instance(self) -> Instance:
        """The question as a model took it."""
        return self.prepared.instance

    def site(self, position: int) -> str:
        """Return the name of a site."""
        return self.question.sites[position].name

    def clients(self) -> dict[str, str]:
        """Return the names of the clients by label."""
        return {spot.adcode: spot.name for spot in self.question.clients}


def called(atlas: Atlas, report: Report, lang: str) -> Report:
    """Return a report whose sites and clients bear the names that a language has for them."""
    if lang == "zh":
        return report
    known = english.names(atlas)
    sites_, clients_ = (
        tuple(
            replace(spot, name=known.get(spot.adcode) or english.told(atlas, spot.name, lang))
            for spot in spots
        )
        for spots in (report.question.sites, report.question.clients)
    )
    return replace(report, question=replace(report.question, sites=sites_, clients=clients_))


def resources(report: Report) -> tuple[str, ...]:
    """Return the bundled tables that an answer rests on: of freight, of the weights, of what stands."""
    own = report.has_own_weight
    weights = () if own else ("figures", "region_stats")
    stands = _STANDS.get(report.asked.stands or "", ())
    level = ("zones",) if report.asked.level == "zone" else ()
    return (*RESOURCES, *weights, *stands, *level)


def answers(report: Report, lang: str) -> pd.DataFrame:
    """Return one row an answer: its new sites, value, distance to the best, gap, whether tied."""
    best = report.ranked[0].answer.value
    separator = text("map.separator", lang)
    rows = [
        (
            number,
            separator.join(report.site(r.site) for r in one.reasons if not r.is_fixed),
            one.answer.value,
            abs(one.answer.value - best) / (best or np.nan) * 100
            if one.answer.value != best
            else 0.0,
            one.answer.gap * 100,
            one.is_tied,
            *_places(report, number - 1),
        )
        for number, one in enumerate(report.ranked, start=1)
    ]
    return pd.DataFrame(rows, columns=list(ANSWER_COLUMNS))


def _places(report: Report, answer: int) -> tuple[int | None, int | None]:
    if report.ranks is None:
        return None, None
    low, high = report.ranks
    return low[answer], high[answer]


def sites(report: Report, lang: str) -> pd.DataFrame:
    """Return one row a site of an answer, with a sentence of reasons."""
    rows = [
        (
            number,
            report.site(reason.site),
            report.question.sites[reason.site].adcode,
            "fixed" if reason.is_fixed else "new",
            reason.clients,
            reason.weight,
            reason.mean_cost,
            reason.loss * 100,
            sentence(report, one, reason, lang),
        )
        for number, one in enumerate(report.ranked, start=1)
        for reason in one.reasons
    ]
    return pd.DataFrame(rows, columns=list(SITE_COLUMNS))


def clients(report: Report) -> pd.DataFrame:
    """Return one row a client of an answer: from where it is served, at what cost, what is as near.

    Σ ``weight`` · ``cost`` of an answer is the value of a p-median.
    """
    names = report.clients()
    rows = [
        (
            number,
            names[label],
            label,
            float(report.instance.weights[row]),
            report.site(int(one.allocation.site[row])),
            float(one.allocation.cost[row]),
            as_near(report, one, row),
        )
        for number, one in enumerate(report.ranked, start=1)
        for row, label in enumerate(report.instance.clients)
        if one.allocation.site[row] >= 0
    ]
    return pd.DataFrame(rows, columns=list(CLIENT_COLUMNS))


def as_near(report: Report, one: Ranked, row: int) -> str:
    """Return the further sites that are as near to a client as the one that serves it."""
    return "|".join(report.site(site) for site in one.allocation.ties.get(row, ()))


def heads(report: Report, lang: str) -> dict[str, str]:
    """Return the words over the columns of the tables, with their units: a file has no sentence beside it."""
    own = report.has_own_weight
    weight = text("site.column.weight" if own else "site.weight_unit", lang)
    cost = name("logistics.unit", report.unit, lang)
    units = {
        "value": {
            "pmedian": text("site.unit_product", lang, cost=cost, weight=weight),
            "pcenter": cost,
            "mclp": "" if own else weight,
            "lscp": text("site.unit_sites", lang),
        }[report.model],
        "weight": "" if own else weight,
        "mean_cost": cost,
        "cost": cost,
    }
    columns = dict.fromkeys((*ANSWER_COLUMNS, *SITE_COLUMNS, *CLIENT_COLUMNS, *FRONT_COLUMNS))
    said = {column: text(f"site.column.{column}", lang) for column in columns}
    return said | {
        column: text("map.qualified", lang, what=said[column], more=unit)
        for column, unit in units.items()
        if unit
    }


def worded(frame: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return a table for a reader: words for roles and for what ties."""
    result = frame.copy()
    if "role" in result:
        result["role"] = [name("site.role", role, lang) for role in result["role"]]
    if "tied" in result:
        # A word where it holds: a column of False is no answer.
        result["tied"] = [text("siting.yes", lang) if tied else "" for tied in result["tied"]]
    return result


def _weighed(report: Report, weight: float, lang: str) -> str:
    """Return what a site weighs: people in 万人; a weight of one's own has no unit that is known."""
    if report.has_own_weight:
        return plain(weight)
    return amount(round(weight), text("site.weight_unit", lang), lang)


def sentence(report: Report, one: Ranked, reason: Reason, lang: str) -> str:
    """Return what speaks for a site, in one sentence of figures."""
    weights = report.instance.weights
    if not reason.clients:
        return text("site.reason.none", lang, site=report.site(reason.site))
    mine = np.flatnonzero(one.allocation.site == reason.site)
    largest = sorted(mine, key=lambda row: (-weights[row], report.instance.clients[row]))[:_NAMED]
    names = report.clients()
    served = text("map.separator", lang).join(names[report.instance.clients[r]] for r in largest)
    said = text(
        "site.reason.serves",
        lang,
        site=report.site(reason.site),
        names=served,
        count=reason.clients,
        what=text(report.weight, lang),
        weight=_weighed(report, reason.weight, lang),
        share=reason.weight / float(weights.sum()),
        cost=reason.mean_cost,
        unit=name("logistics.unit", report.unit, lang),
    )
    if np.isinf(reason.loss):
        return said + text("site.reason.only", lang)
    if np.isnan(reason.loss):
        return said + text("site.reason.alone", lang)
    return said + text("site.reason.loss", lang, loss=reason.loss)


def notes(report: Report, lang: str) -> list[str]:
    """Return what was left out, and what a reader must know of proof and ties."""
    separator = text("map.separator", lang)
    said = [
        text(
            f"site.note.value.{report.model}",
            lang,
            what=text(report.weight, lang),
            unit=name("logistics.unit", report.unit, lang),
            limit=report.way.limit,
        )
    ]
    if report.question.in_no_county:
        said.append(
            text(
                # A table of one's own is not the census.
                "site.note.beyond_counties" if report.has_own_weight else "site.note.in_no_county",
                lang,
                what=text(report.weight, lang),
                weight=_weighed(report, report.question.in_no_county, lang),
            )
        )
    for key, labels in (
        ("site.note.outside", _outside(report)),
        ("site.note.unserved", report.prepared.unserved),
        ("site.note.unweighted", report.prepared.unweighted),
        ("site.note.weightless", report.prepared.weightless),
    ):
        if labels:
            said.append(text(key, lang, count=len(labels), names=_listed(report, labels, lang)))
    if report.prepared.unreachable_pairs:
        said.append(text("site.note.pairs", lang, count=report.prepared.unreachable_pairs))
    if report.question.wide:
        said.append(text("site.note.wide", lang, names=separator.join(report.question.wide)))
    if all(reason.is_fixed for reason in report.ranked[0].reasons):
        said.append(text("site.note.enough", lang))
    gap = max(one.answer.gap for one in report.ranked)
    if gap > 0:
        said.append(text("site.note.gap", lang, gap=no_less(gap)))
    elif len(report.ranked) == 1:
        said.append(text("site.note.proven", lang))
    else:
        said.append(text("site.note.proven_several", lang, differ=report.way.differ))
    return said


def _listed(report: Report, labels: Sequence[str], lang: str) -> str:
    names = report.clients()
    listed = text("map.separator", lang).join(names.get(one, one) for one in labels[:_LISTED])
    return listed + (text("site.note.more", lang) if len(labels) > _LISTED else "")


def _outside(report: Report) -> tuple[str, ...]:
    """Return the regions that the first answer of a maximal cover has beyond its limit."""
    if report.model != "mclp" or report.way.limit is None:
        return ()
    cost = report.ranked[0].allocation.cost
    return tuple(
        label
        for label, one in zip(report.instance.clients, cost, strict=True)
        if one > report.way.limit * (1 + TIE)
    )
