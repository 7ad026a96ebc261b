"""The adcodes of places as written: of one region or of none, never a guess."""

from __future__ import annotations

import re

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.gazetteer import MUNICIPALITIES
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.places.zone_shapes import TOWN_OF_THE_NAME
from gis.regions.answers import Bounds, Match
from gis.regions.gazetteer import bounds_of, known
from gis.schema import COUNTRY_CODE

# What any city calls a part of itself, though some district far away bears it as its name.
_OF_ANY_CITY = Pattern("[东西南北中上下新老旧城市郊港矿海河江湖山]{1,2}区")
# What stands between a city that speaks of its own and its district: 徐州市：在鼓楼区…; 与福州市合作，在… is not so.
_ITS_OWN = Pattern("[:：\t]?(?:重点|主要)?[在以的]?")


def region_code(toponyms: Toponyms, place: str) -> str | None:
    """Return the adcode of a place as written, or None where no one region is meant.

    A name that several regions share is looked for inside the issuer's region first; areas,
    zones and towns have no code.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.places.gazetteer import toponyms
    >>> names = toponyms(Atlas.bundled())
    >>> from gis.plans.reader.places.issuer import with_issuer
    >>> region_code(with_issuer(names, "四川省规划"), "成都青白江"), region_code(names, "川南")
    ('510113', None)
    """
    scope = toponyms.issuer.adcode if toponyms.issuer else None
    if _is_issuer(toponyms, place):
        return scope
    for within in dict.fromkeys((scope, None)):
        try:
            answer = known(toponyms.atlas, place, bounds_of(toponyms.atlas, within, None))
        except LookupError:
            continue
        if isinstance(answer, Match) and not _by_chance(answer, place, scope):
            return answer.adcode
    return _behind_its_city(toponyms, place)


def _is_issuer(toponyms: Toponyms, place: str) -> bool:
    """Whether a place is who speaks: 宜昌 in a plan of 宜昌市 is the city, and no district that was 宜昌县."""
    issuer = toponyms.issuer
    if issuer is None or place == issuer.name:
        return issuer is not None
    if issuer.level != "prefecture":
        return False
    city = known(toponyms.atlas, place, Bounds(None, "prefecture"))
    return isinstance(city, Match) and city.adcode == issuer.adcode


def _behind_its_city(toponyms: Toponyms, place: str) -> str | None:
    """Return the adcode of a word of any city in a city's own plan: 新区 is what 唐山市新区 was, in Tangshan."""
    issuer = toponyms.issuer
    if issuer is None or issuer.level != "prefecture" or not place.endswith("区"):
        return None
    try:
        answer = known(
            toponyms.atlas, issuer.name + place, bounds_of(toponyms.atlas, issuer.adcode, None)
        )
    except LookupError:
        return None
    return (
        answer.adcode
        if isinstance(answer, Match) and answer.adcode[:4] == issuer.adcode[:4]
        else None
    )


def _by_chance(answer: Match, place: str, scope: str | None) -> bool:
    """Whether a bare word of any city (新区, 北区, 新市区) fits one district of another province alone.

    A name that is no longer borne, such as 新区 for 丰润区, is taken within its own province only.
    """
    if scope is not None and answer.adcode[:2] == scope[:2]:
        return False
    words = _OF_ANY_CITY.fullmatch(place)
    return words is not None and (
        scope not in (None, COUNTRY_CODE) or len(place) == len("新区") or answer.name != place
    )


def as_town(toponyms: Toponyms, place: str, said: str) -> str:
    r"""Return a place as the town that the text calls so, where its bare name would be a region of elsewhere.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.places.gazetteer import toponyms
    >>> from gis.plans.reader.places.issuer import with_issuer
    >>> names = with_issuer(toponyms(Atlas.bundled()), "广安市前锋区规划")
    >>> as_town(names, "观塘", "观塘砖瓦基地\t观塘镇"), as_town(names, "广安", "广安镇")
    ('观塘镇', '广安')
    """
    issuer = toponyms.issuer
    if issuer is None or issuer.level == "province":
        return place
    bearers = toponyms.names.get(place, ())
    if not bearers or any(
        region.name == place or region.adcode[:4] == issuer.adcode[:4] for region in bearers
    ):
        return place
    hit = re.search(re.escape(place) + TOWN_OF_THE_NAME.pattern.join(("(?:", ")")), said)
    return hit.group() if hit else place


def region_codes(toponyms: Toponyms, places: list[str], before: str) -> list[str | None]:
    """Return the adcodes of the places of a record; a county whose name several cities have is that of the city it stands behind.

    Parameters
    ----------
    toponyms, places
        Names with their issuer; places as written.
    before
        What says whose counties are meant, up to the end of the record: headings, what the line opens with, its sentence.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.places.gazetteer import toponyms
    >>> from gis.plans.reader.places.issuer import with_issuer
    >>> names = with_issuer(toponyms(Atlas.bundled()), "江苏省规划")
    >>> region_codes(names, ["鼓楼区"], "徐州市在鼓楼区发展"), region_codes(names, ["鼓楼区"], "在鼓楼区发展")
    (['320302'], [None])
    """
    codes = [region_code(toponyms, place) for place in places]
    shared = [n for n, place in enumerate(places) if len(toponyms.names.get(place, ())) > 1]
    for n in shared:
        one_of = [region.adcode for region in toponyms.names[places[n]] if region.level == "county"]
        at = before.rfind(places[n])
        end, city = _last_city(toponyms, before[:at] if at >= 0 else before)
        mine = [code for code in one_of if city and code.startswith(city)]
        is_own = at >= 0 and _ITS_OWN.fullmatch(before, end, at) is not None
        if len(mine) == 1 and (codes[n] is None or is_own):
            codes[n] = mine[0]
        elif codes[n] is None:
            beside = {code[:4] for code in codes if code}
            near = [code for code in one_of if code[:4] in beside]
            codes[n] = near[0] if len(near) == 1 else None
    return codes


def _last_city(base: Toponyms, words: str) -> tuple[int, str]:
    """Return where the last city of some words ends and the digits that its counties begin with; empty where none is named."""
    found, i = (0, ""), 0
    while i < len(words):
        end = base.name_end(words, i, weak=False)
        for region in base.names.get(words[i:end], ())[:1]:
            if region.level == "prefecture" or region.adcode in MUNICIPALITIES:
                found = (end, region.adcode[: 2 if region.adcode in MUNICIPALITIES else 4])
        i = max(end, i + 1)
    return found
