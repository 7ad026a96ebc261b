"""The tree of regions: which contains which, and how a region is called with its parents.

Built from the rows of the regions table with the standard library alone, so that a command that
only needs a name starts at once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gis.atlas import Atlas, kept
from gis.errors import SettingError
from gis.schema import LEVELS

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Place:
    """One adcode: its names, the levels at which it stands (highest first), what holds it.

    北京 stands at two levels with one code, 仙桃 likewise; each is one place.
    """

    adcode: str
    name: str
    short_name: str
    levels: tuple[str, ...]
    prefecture_adcode: str
    province_adcode: str

    @property
    def level(self) -> str:
        """Return the highest level at which the place stands."""
        return self.levels[0]

    def inside(self, adcode: str) -> bool:
        """Return whether the place lies inside the region ``adcode``, itself left out."""
        return adcode != self.adcode and adcode in (self.prefecture_adcode, self.province_adcode)


@kept("regions")
def places(atlas: Atlas) -> dict[str, Place]:
    """Return every region by adcode, provinces first; do not mutate.

    Examples
    --------
    >>> places(Atlas.bundled())["429004"].levels, len(places(Atlas.bundled()))
    (('prefecture', 'county'), 3253)
    """
    found: dict[str, Place] = {}
    for row in atlas.rows("regions"):
        adcode, known = row["adcode"], found.get(row["adcode"])
        if known:
            found[adcode] = replace(known, levels=(*known.levels, row["level"]))
            continue
        found[adcode] = Place(
            adcode=adcode,
            name=row["name"],
            short_name=row["short_name"],
            levels=(row["level"],),
            prefecture_adcode=row["prefecture_adcode"],
            province_adcode=row["province_adcode"],
        )
    return found


def ancestors(atlas: Atlas, adcode: str) -> tuple[str, ...]:
    """Return the adcodes of the prefecture and province around a region, nearest first.

    Examples
    --------
    >>> ancestors(Atlas.bundled(), "510113"), ancestors(Atlas.bundled(), "110105"), ancestors(Atlas.bundled(), "510000")
    (('510100', '510000'), ('110000',), ())
    """
    place = places(atlas)[adcode]
    chain = dict.fromkeys((place.prefecture_adcode, place.province_adcode))
    return tuple(code for code in chain if code and code != adcode)


def descendants(atlas: Atlas, adcode: str) -> frozenset[str]:
    """Return the adcodes of all regions inside a province or prefecture, itself left out.

    Examples
    --------
    >>> len(descendants(Atlas.bundled(), "510100")), "510113" in descendants(Atlas.bundled(), "510000")
    (20, True)
    """
    return _below(atlas).get(adcode, frozenset())


@kept("regions")
def _below(atlas: Atlas) -> dict[str, frozenset[str]]:
    """Return the adcodes inside every region that holds others."""
    found: dict[str, set[str]] = {}
    for place in places(atlas).values():
        for around in {place.prefecture_adcode, place.province_adcode} - {place.adcode}:
            found.setdefault(around, set()).add(place.adcode)
    return {around: frozenset(inside) for around, inside in found.items()}


def is_within(atlas: Atlas, adcode: str, around: str) -> bool:
    """Return whether a region is another or lies inside it.

    Examples
    --------
    >>> atlas = Atlas.bundled()
    >>> is_within(atlas, "510113", "510000"), is_within(atlas, "510000", "510000"), is_within(atlas, "510000", "510113")
    (True, True, False)
    """
    return adcode == around or places(atlas)[adcode].inside(around)


def label(atlas: Atlas, adcode: str) -> str:
    """Return the name of a region with its parents in front, or the code itself if unknown.

    Examples
    --------
    >>> label(Atlas.bundled(), "510113"), label(Atlas.bundled(), "110105"), label(Atlas.bundled(), "429004"), label(Atlas.bundled(), "500000")
    ('四川省成都市青白江区', '北京市朝阳区', '湖北省仙桃市', '重庆市')
    """
    if adcode not in places(atlas):
        return adcode
    chain = (*reversed(ancestors(atlas, adcode)), adcode)
    return "".join(places(atlas)[code].name for code in chain)


def to_level(codes: pd.Series, regions: pd.DataFrame, level: str) -> pd.Series:
    """Return the region of ``level`` that holds each code; NaN where the code is coarser.

    Parameters
    ----------
    codes
        adcodes of any level; NaN stays NaN.
    regions
        The table of :func:`gis.catalog.regions`.
    level
        ``province``, ``prefecture`` or ``county``.

    Returns
    -------
    Series
        adcode, on the index of ``codes``; a municipality such as 北京 is a province and a
        prefecture with one code and therefore keeps it on both levels.
    """
    if level not in LEVELS:
        raise SettingError("error.compare_choice", found=level, nearest=LEVELS)
    finer = LEVELS[LEVELS.index(level) + 1 :]
    holder: dict[str, str] = {}
    for name in reversed(finer):
        rows = regions[regions["level"] == name]
        holder.update(zip(rows["adcode"], rows[f"{level}_adcode"], strict=True))
    own = regions.loc[regions["level"] == level, "adcode"]
    holder.update(zip(own, own, strict=True))
    return codes.map(holder)
