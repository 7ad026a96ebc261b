"""Every list of places in a clause, wherever it stands; for links and resources."""

from __future__ import annotations

import re

from gis.plans.reader.places import PlaceList
from gis.plans.reader.toponyms import Toponyms

# Behind these a list of places may stand; one pass finds all of them.
_BEHIND = re.compile(
    "^|(?<=[，。；：、（“与和及同在对向到从由于至中的是])|(?<=以及|推进|促进|加强|强化|推动|支持|承接|带动|辐射|放大|紧抓|深化|融入|共建|联动|对接|依托|发挥|联合|加快|服务|形成)"
)


def mentions(words: str, toponyms: Toponyms) -> list[PlaceList]:
    """Return the lists of places in a clause in reading order, none inside another.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.gazetteer import toponyms
    >>> [found.places for found in mentions("加强与南川区、涪陵区协同发展", toponyms(Atlas.bundled()))]
    [('南川区', '涪陵区')]
    """
    found: list[PlaceList] = []
    free = 0
    for behind in _BEHIND.finditer(words, 0, len(words) - 1):
        i = behind.start()
        if i < free or i >= len(words) - 1:
            continue
        listing = toponyms.read(words, i)
        if listing is not None and listing.end > i + 1:
            found.append(listing)
            free = listing.end
    return found
