"""What the comparison says on the screen: headings, coverage of each indicator, what was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commands.base import language, the_atlas
from commands.output import View
from commands.text import wrap
from gis.words import catalogue
from gis.words.language import in_language

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from gis.indicators.endowment import Endowment

# Columns of a terminal for the heading of an indicator, which is broken into lines.
_HEAD = 16


def coverage(part: Endowment, others: Mapping[str, Sequence[str]]) -> list[str]:
    """Return a line on each indicator: what it is, how far it is known, its other years.

    Parameters
    ----------
    others
        Other vintages that are known, by indicator (gis.indicators.endowment.one_vintage).
    """
    lang = language()
    between = catalogue.text("cli.compare.between", lang)
    lines = []
    for key, row in part.facts.iterrows():
        indicator, own = str(key), row["origin"] == "own"
        more = between.join(filter(None, [*_unit_and_year(row), row["source"] if own else ""]))
        what = catalogue.text("map.qualified", lang, what=_name(row), more=more)
        label = what if own else catalogue.text("compared.map.title", lang, what=indicator, of=what)
        line = catalogue.text(
            "cli.compare.coverage", lang, label=label, known=row["known"], regions=row["regions"]
        )
        years = between.join(other.partition(":")[2] for other in others.get(indicator, ()))
        if years:
            line = catalogue.text("cli.compare.other_years", lang, said=line, years=years)
        lines.append(line)
    return lines


def breaks(part: Endowment) -> list[str]:
    """Return a line on each figure of a series that jumped, or was revised for all."""
    from gis.clusters.caveats import compared

    return compared(the_atlas(), part, language())


def labels(facts: pd.DataFrame) -> dict[str, str]:
    """Return the name of each indicator with its vintage, by code."""
    return {str(key): f"{_name(row)} {row['vintage']}".strip() for key, row in facts.iterrows()}


def left_out(left: Mapping[str, str], facts: pd.DataFrame) -> list[str]:
    """Return in words which indicators do not count (gis.indicators.composite.unusable), a line per reason."""
    lang = language()
    names, between = labels(facts), catalogue.text("map.separator", lang)
    return [
        catalogue.text(
            "map.qualified",
            lang,
            what=between.join(names[key] for key, why in left.items() if why == reason),
            more=catalogue.text(f"cli.compare.left_out.{reason}", lang),
        )
        for reason in dict.fromkeys(left.values())
    ]


def no_ranks(ranks: pd.DataFrame) -> list[str]:
    """Return a note of the normalisations by which nobody has a rank, if there are any."""
    lang = language()
    methods = [
        catalogue.text(f"method.{method}.name", lang)
        for method in ranks.columns[ranks.isna().all()]
    ]
    between = catalogue.text("map.separator", lang)
    return (
        [catalogue.text("compared.no_ranks", lang, methods=between.join(methods))]
        if methods
        else []
    )


def unscored(table: pd.DataFrame, facts: pd.DataFrame) -> list[str]:
    """Return the line on the regions that have no score and why, where there are any."""
    from gis.clusters import caveats

    return caveats.unscored(the_atlas(), table, labels(facts), language())


def views(facts: pd.DataFrame) -> dict[str, View]:
    """Return how the tables look: name, unit and vintage over each column of an indicator."""
    lang = language()
    from gis.indicators.scaling import NORMALISATIONS

    heads = {
        str(key): "\n".join([wrap(_name(row), _HEAD), *filter(None, _unit_and_year(row))])
        for key, row in facts.iterrows()
    }
    titles = {
        str(key): catalogue.text(
            "map.qualified", lang, what=_name(row),
            more=catalogue.text("cli.compare.between", lang).join(filter(None, _unit_and_year(row))),
        )
        for key, row in facts.iterrows()
    }  # fmt: skip
    methods = {name: catalogue.text(f"method.{name}.name", lang) for name in NORMALISATIONS}
    return {
        "values": View(heads=heads, titles=titles),
        "index": View(heads={"known": catalogue.text("cli.compare.known", lang)}),
        "parts": View(heads=heads, titles=titles),
        "ranks": View(heads=methods),
    }


def _name(fact: pd.Series) -> str:
    lang = language()
    return str(in_language(fact, "name", lang))


def _unit_and_year(fact: pd.Series) -> tuple[str, str]:
    lang = language()
    return in_language(fact, "unit", lang), fact["vintage"]
