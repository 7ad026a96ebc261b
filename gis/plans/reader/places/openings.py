"""What a place that no table names opens or closes with: one look at a sign spares the long patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.area_shapes import (
    COASTAL,
    COMPASS,
    DIVISION,
    GROUPED,
    ISLE,
    LAKE,
    MACRO,
    OPEN_AREA,
    RAIL,
    WATER_REACH,
    WATERSIDE,
)
from gis.plans.reader.places.list_shapes import SHARED_TOWN
from gis.plans.reader.places.no_names import VERBISH, VERBISH_BRANCHES
from gis.plans.reader.places.zone_shapes import (
    FREE_ZONE,
    OPEN_ZONE,
    OWN_ZONE,
    PART_ALONE,
    PART_BY_SIDE,
    PART_REACH,
    SEAT,
)
from gis.plans.reader.vocabulary.areas import AREAS, MACROS, OPEN_ZONES, PROVINCE_SIGNS, TOWNS
from gis.plans.reader.vocabulary.branches import alternation

# What a place that no table names opens or closes with: one look at a sign spares the patterns above.
MACRO_SIGNS = frozenset(word[0] for word in MACROS.split())
COMPASS_SIGNS = frozenset(PROVINCE_SIGNS)
COAST_SIGNS = COMPASS_SIGNS | frozenset("东西南北")
OPEN_AREA_SIGNS = frozenset("沿环东西南北中山库坝牧边平丘高")
OWN_ZONE_SIGNS = frozenset("循副国省经高开综保临化主中城郊远近航老新东西南北")
ISLE_SIGNS = frozenset("岛湾")
LAKE_SIGNS = frozenset("湖库")
TOWN_END = Pattern("[镇乡村道]")
GROUP_END = Pattern("[块区圈群团]")
ZONE_END = Pattern(
    "[" + "".join(sorted({word[-1] for word in (OPEN_ZONES + " " + AREAS).split()})) + "]"
)
# How far from its first sign such a sign may stand: names are bounded, suffixes as long as the longest one.
ZONE_REACH = 10 + max(map(len, (OPEN_ZONES + " " + AREAS).split()))
GROUP_REACH, SEAT_REACH, TOWN_REACH = 8, 12, 6
# A place that no table names opens with one of the first signs; else it holds one of the others, with nothing but
# 汉字 before it, and opens with no verb.
_FIRST = "".join(
    sorted(MACRO_SIGNS | COMPASS_SIGNS | OPEN_AREA_SIGNS | OWN_ZONE_SIGNS | set("第自"))
)
_HELD = "".join(
    sorted(
        {sign for p in (ZONE_END, TOWN_END, GROUP_END) for sign in p.pattern[1:-1]}
        | ISLE_SIGNS
        | LAKE_SIGNS
        | {"基"}
    )
)
_OTHERS = "".join(
    f"{chr(ord(a) + 1)}-{chr(ord(b) - 1)}"
    for a, b in pairwise(f"{chr(ord('一') - 1)}{_HELD}{chr(ord('龥') + 1)}")
    if ord(b) - ord(a) > 1
)
OPENS = Pattern(
    f"[{_FIRST}]|(?=[一-龥][{_OTHERS}]{{0,{ZONE_REACH - 1}}}+[{_HELD}]"
    f"|[一-龥]{{2,3}}、[^，。；]{{2,30}}?(?:街道|[镇乡]))(?!{VERBISH.pattern})"
)
# Of these at least one starts there where a place starts that no table knows, but for signs of cities and what a sign before a name
# makes of it: few of the words that a place might open with do, and one look tells.
_TOWN_ALONE = (
    rf"(?=.{{1,{TOWN_REACH}}}[镇乡村道])(?!农村|乡村|城镇"
    rf"|城乡)[一-龥]{{1,4}}?(?:{alternation(TOWNS)})"
)
_BY_FIRST_SIGN = (MACRO, COMPASS, OPEN_AREA, OWN_ZONE, DIVISION, COASTAL, FREE_ZONE)
_BY_SUFFIX = (
    ("", OPEN_ZONE), ("", PART_BY_SIDE), ("", LAKE), ("", RAIL), ("", ISLE), (f"(?=.{{2,{PART_REACH - 1}}}[区团城园])", PART_ALONE), (f"(?=.{{2,{GROUP_REACH}}}[块区圈群团])", GROUPED),
    (f"(?=.{{2,{SEAT_REACH - 2}}}基地)", SEAT), ("(?=.{2,3}、)", SHARED_TOWN), (f"(?=.{{1,{WATER_REACH - 1}}}[河江湖湾海山岭岛洋库地])", WATERSIDE),
)  # fmt: skip


def _either(patterns: Iterable[tuple[str, Pattern]]) -> str:
    """Return patterns as the alternatives of one, each behind a look at what must stand near."""
    return "|".join(near + re.sub(r"\?P<\w+>", "?:", pattern.pattern) for near, pattern in patterns)


# Words of acts by which most words are told that open with no place: none of the patterns below begins with them.
NO_OPENING = frozenset(
    word
    for word in VERBISH_BRANCHES.split("|")
    if len(word) <= len("推动") and word.isalpha() and word[0] not in _FIRST
)
UNNAMED = Pattern(
    f"(?={OPENS.pattern})(?:(?=[{_FIRST}])(?:{_either(('', pattern) for pattern in _BY_FIRST_SIGN)})"
    f"|{_either(_BY_SUFFIX)}|{_TOWN_ALONE})"
)
