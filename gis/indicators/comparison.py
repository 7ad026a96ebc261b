"""Named regions side by side: the bundled indicators of a few regions, asked by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gis.atlas import Atlas, kept
from gis.indicators import endowment, statistics
from gis.indicators.endowment import Endowment
from gis.regions import gazetteer

if TYPE_CHECKING:
    from collections.abc import Sequence


def known(atlas: Atlas, level: str) -> Endowment:
    """Return every indicator that an atlas knows for a level.

    Parameters
    ----------
    level
        ``province``, ``prefecture`` or ``county``.
    """
    found = _known(atlas, level)
    return Endowment(found.table.copy(), found.facts.copy())


@kept("regions", "region_stats", "figure-sources", "indicators", "minerals", "terminals")
def _known(atlas: Atlas, level: str) -> Endowment:
    return endowment.endowment(
        atlas.regions(),
        atlas.table("indicators"),
        statistics.together(atlas),
        atlas.table("minerals"),
        level=level,
        terminals=atlas.table("terminals"),
    )


def compare(
    atlas: Atlas,
    regions: Sequence[str],
    indicators: Sequence[str] | None = None,
    level: str = "prefecture",
) -> Endowment:
    """Return 2 to 60 regions with the chosen indicators; missing stays missing.

    Parameters
    ----------
    regions
        Names or adcodes of regions of the level.
    indicators
        ``gdp:2023``, or ``gdp`` for the year known for most of these regions; all when None.
    level
        ``province``, ``prefecture`` or ``county``.

    Returns
    -------
    Endowment
        ``table``: index adcode, one column per indicator, in the unit that ``facts`` says; NaN is
        unknown. ``facts``: name, unit, vintage, source and coverage of each indicator.

    Raises
    ------
    UnknownNameError, AmbiguousNameError
        If a region or an indicator is not known, with the nearest names.
    SettingError
        If there are too few regions or too many, or one stands twice.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> found = compare(Atlas.bundled(), ["成都", "德阳"], ["gdp_per_person:2023"])
    >>> found.table.round(0).to_dict()
    {'gdp_per_person:2023': {'510100': 103153.0, '510600': 87362.0}}
    """
    codes = [gazetteer.require(atlas, name, level=level).adcode for name in regions]
    return endowment.compare(known(atlas, level), codes, indicators)
