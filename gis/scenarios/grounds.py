"""What the designations of an atlas rest on, as counts: supported, weakly supported, too little data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gis.atlas import kept
from gis.clusters import evidence, knowledge
from gis.clusters.findings import Finder

if TYPE_CHECKING:
    from gis.atlas import Atlas

# The share of regions whose market counts as large, as page and command have it by default.
_MARKET_SHARE = 1 / 3


def figures(atlas: Atlas) -> dict[str, float]:
    """Return how many designations are supported, weakly supported, and without enough data.

    Returns
    -------
    dict
        ``evidence_supported``, ``evidence_weak`` and ``evidence_no_data``: counts of designations with a
        region and an industry, see :func:`gis.clusters.evidence.evidence`.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> list(figures(Atlas.bundled()))
    ['evidence_supported', 'evidence_weak', 'evidence_no_data']
    """
    found = evidence.counts(atlas.table("designations"), *_known(atlas))
    return {f"evidence_{grade}": float(count) for grade, count in found.items()}


# A user's own atlas differs in these of all that evidence is read from; a designation more builds nothing anew.
@kept(
    "plants", "plant-capacities", "regions", "figure-sources", "industries", "minerals", "plan_minerals", "chain_needs",
    "region_stats", "indicators",
)  # fmt: skip
def _known(atlas: Atlas) -> tuple[Finder, dict[tuple[str, str], str]]:
    """Return the finder of what is known, and the grades that it gave so far."""
    return Finder(knowledge.bundled(atlas), _MARKET_SHARE), {}
