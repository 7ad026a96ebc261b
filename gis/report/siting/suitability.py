"""Suitability in tables and sentences."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pandas as pd

from gis.errors import SettingError
from gis.plans import designations
from gis.regions import english, gazetteer, tree
from gis.siting.ahp import MOST_RATIO, Judged, judge
from gis.siting.question import in_no_county, weights_of
from gis.siting.suitability import CRITERIA
from gis.tables import bounded_toml
from gis.words.amounts import amount
from gis.words.catalogue import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gis.atlas import Atlas
    from gis.siting.suitability import Suitability

RESOURCES = (
    "figures", "region_stats", "seats", "regions", "rail-stations", "ports", "zones", "plants",
    "designations",
)  # fmt: skip
_NAMED = 12
_BEST = 5


def counties(atlas: Atlas, found: Suitability) -> pd.DataFrame:
    """Return one row a county, the best first: score, rank, its moves, parts, and values in units."""
    known = tree.places(atlas)
    frame = found.index.regions[["score", "rank"]].join(found.moves[["rank_low", "rank_high"]])
    frame = frame.join(found.index.parts.add_prefix("part_")).join(found.values)
    frame = frame.sort_values(["rank"], kind="stable").reset_index(names="adcode")
    names = [
        "".join(known[p].name for p in (*reversed(tree.ancestors(atlas, c)), c))
        for c in frame["adcode"]
    ]
    frame.insert(0, "region", names)
    return frame


def weights(found: Suitability, lang: str) -> pd.DataFrame:
    """Return one row a criterion that counts: its words, weight and coverage."""
    rows = found.index.indicators
    return pd.DataFrame(
        {
            "criterion": [text(f"suitability.criterion.{name}", lang) for name in rows.index],
            "weight": rows["weight"].to_numpy(),
        }
    )


def heads(frame: pd.DataFrame, lang: str) -> dict[str, str]:
    """Return the words over the columns of :func:`counties` or :func:`weights`."""
    result = {}
    for column in map(str, frame):
        if column.startswith("part_"):
            name = text(f"suitability.criterion.{column.removeprefix('part_')}", lang)
            result[column] = text("suitability.part", lang, criterion=name)
        elif column in CRITERIA:
            name = text(f"suitability.criterion.{column}", lang)
            unit = text(f"suitability.unit.{CRITERIA[column][0]}", lang)
            result[column] = text("map.qualified", lang, what=name, more=unit)
        else:
            result[column] = text(f"suitability.column.{column}", lang)
    return result


def asked(atlas: Atlas, industry: str, within: str | None, lang: str) -> pd.DataFrame:
    """Return the question as items and words: for which industry counties are judged, and among which."""
    area = text("siting.country", lang)
    if within is not None:
        area = english.called(atlas, gazetteer.require(atlas, within).adcode, lang)
    code = designations.industry_id(atlas, industry)
    rows = [
        (text("siting.industry", lang), designations.industry_name(atlas, code, lang)),
        (text("siting.within", lang), area),
    ]
    return pd.DataFrame(rows, columns=text("place.summary.heads", lang).split("|"))


def notes(atlas: Atlas, found: Suitability, ratio: float | None, lang: str) -> list[str]:
    """Return what must be said: what does not vary or has no weight, who has no score, whether judgements hold together."""
    separator, said = text("map.separator", lang), []
    if found.left_out:
        names = [text(f"suitability.criterion.{name}", lang) for name in found.left_out]
        said.append(text("suitability.left_out", lang, names=separator.join(names)))
    # market=3 alone is no "three times as much as the others": the others are not there.
    out = [name for name in CRITERIA if name not in {*found.index.parts, *found.left_out}]
    if out:
        names = [text(f"suitability.criterion.{name}", lang) for name in out]
        said.append(text("suitability.unweighted", lang, names=separator.join(names)))
    falls = in_no_county(atlas, weights_of(atlas, "population"))
    people = float(falls.reindex(found.index.regions.index).sum())
    if "market" in found.index.parts and people:
        said.append(
            text(
                "suitability.in_no_county",
                lang,
                people=amount(round(people), text("site.weight_unit", lang), lang),
            )
        )
    if "zones" in found.index.parts and (wider := _zones_wider(atlas, found)):
        places = [
            text("map.qualified", lang, what=english.called(atlas, code, lang), more=count)
            for code, count in wider.items()
        ]
        count = sum(wider.values())
        said.append(text("suitability.zones_wider", lang, count=count, names=_listed(places, lang)))
    missing = found.index.regions.index[found.index.regions["score"].isna()]
    if len(missing):
        places = [english.called(atlas, str(code), lang) for code in missing]
        said.append(
            text("suitability.unknown", lang, count=len(missing), names=_listed(places, lang))
        )
    if ratio is not None:
        key = "suitability.inconsistent" if ratio > MOST_RATIO else "suitability.ratio"
        said.append(text(key, lang, ratio=ratio))
    return said


def _listed(names: Sequence[str], lang: str) -> str:
    listed = text("map.separator", lang).join(names[:_NAMED])
    return listed + (text("site.note.more", lang) if len(names) > _NAMED else "")


def _zones_wider(atlas: Atlas, found: Suitability) -> dict[str, int]:
    """Return how many zones lie somewhere in the cities and provinces of the counties, the most first."""
    known = tree.places(atlas)
    counties = {str(code) for code in found.index.regions.index}
    around = {up for code in counties for up in tree.ancestors(atlas, code)} - counties
    counts = Counter(
        row["region_code"] for row in atlas.records("zones") if row["region_code"] in around
    )
    return {
        code: counts[code]
        for code in sorted(counts, key=lambda c: (-counts[c], c))
        if code in known
    }


def of_region(atlas: Atlas, found: Suitability, adcode: str, lang: str) -> list[str]:
    """Return sentences on one region: of a county its score, rank and parts, of a wider one its counties.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.siting.suitability import suitability
    >>> found = suitability(Atlas.bundled(), "cement", "四川")
    >>> of_region(Atlas.bundled(), found, "110101", "en")
    ['Outside the area that was looked at, or without the figures that a score needs']
    """
    scored = found.index.regions["score"].dropna()
    figures = found.values  # noqa: PD011 (a field of ours)
    known = tree.places(atlas)
    # 仙桃 and 东莞 are prefectures and counties at once.
    if "county" in known[adcode].levels:
        if adcode not in scored.index:
            return [text("suitability.no_score", lang)]
        row, move = found.index.regions.loc[adcode], found.moves.loc[adcode]
        said = [
            text(
                "suitability.county", lang, score=float(row["score"]), rank=int(row["rank"]),
                of=len(scored), low=int(move["rank_low"]), high=int(move["rank_high"]),
            )
        ]  # fmt: skip
        for name, part in found.index.parts.loc[adcode].items():
            criterion = text(f"suitability.criterion.{name}", lang)
            unit = text(f"suitability.unit.{CRITERIA[str(name)][0]}", lang)
            value = float(figures.loc[adcode, name])
            said.append(
                text(
                    "suitability.part_of",
                    lang,
                    criterion=criterion,
                    part=float(part),
                    value=value,
                    unit=unit,
                )
            )
        return said
    inside = scored[[known[code].inside(adcode) for code in scored.index]]
    if inside.empty:
        return [text("suitability.no_score", lang)]
    said = [text("suitability.wider", lang, count=len(inside), mean=float(inside.mean()))]
    ranks = found.index.regions["rank"]
    for code, score in inside.sort_values(ascending=False, kind="stable").head(_BEST).items():
        said.append(
            text(
                "suitability.best", lang, name=known[code].name, score=float(score),
                rank=int(ranks[code]), of=len(scored),
            )
        )  # fmt: skip
    return said


def judged(content: str, file: str) -> Judged:
    """Return the weights of a file of comparisons over the criteria that it names.

    Raises
    ------
    SettingError
        If the file is no TOML of pairs, or the pairs do not make a judgement.
    """
    found = bounded_toml.parse(content, "error.ahp_toml").get("pair")
    if not isinstance(found, list) or not found:
        raise SettingError("error.ahp_file", file=file)
    pairs: dict[tuple[str, str], float] = {}
    for row in found:
        if not isinstance(row, dict) or not isinstance(row.get("value"), int | float):
            raise SettingError("error.ahp_file", file=file)
        pairs[str(row.get("one")), str(row.get("other"))] = float(row["value"])
    used = [name for name in CRITERIA if any(name in pair for pair in pairs)]
    unknown = sorted({name for pair in pairs for name in pair} - set(CRITERIA))
    if unknown:
        raise SettingError("error.suitability_criterion", found=unknown, known=list(CRITERIA))
    return judge(used, pairs)
