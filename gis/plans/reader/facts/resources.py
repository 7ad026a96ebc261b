"""Minerals and by-products that a plan says a place has, relies on or will explore."""

from __future__ import annotations

import re

from gis.plans.reader.goals import quantities
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.records import Record
from gis.plans.reader.text.outline import outline, pieces
from gis.plans.reader.vocabulary.branches import each
from gis.plans.reader.vocabulary.lexicon import Lexicon, any_between
from gis.plans.reader.vocabulary.minerals import MINERAL, MINERALS

_MINERAL = Pattern(MINERAL)
_NAMES = Lexicon(MINERALS.split())
_HERE = Pattern(r"(?:省|市|区|县|境)内|全[省市区县]|我[省市区县]|本[省市区县]")
_RICH = Pattern(
    r"(?:资源)?(?:储量|蕴藏量|矿藏|资源)[^，。；]{0,10}?(?:丰富|富集|巨大|可观|居|位居"
    r"|较大|雄厚)|资源(?:丰富|富集)|(?:储量|资源量)(?:为|达到?|约|超过?|近|共|占|巨大|\d)"
    r"|矿藏"
)
_SPREAD = Pattern(each("分布 主要分布 广泛分布 集中分布 主要集中", "[在于]"))
_EXPLORE = Pattern(r"勘查|勘探|找矿")
_RELY = Pattern(
    rf"依托(?P<p>)(?P<whose>[^，。；]{{0,12}}?)(?P<m>{MINERAL})(?:[^，。；]{{0,8}}?(?P<named>资源)|(?:[、和及与](?:{MINERAL}))*等?$)"
)
# 依托丰富的石灰岩: one's own; 依托进口铁矿, 依托周边石英砂: of others.
_OWN = Pattern(
    "(?:丰富|优质|优势|特色|现有|富集|高品[位质]|本地|当地|境内|[我本全][省市区县]|储量[大丰富]+|的)*"
)
_NEGATIVE = Pattern(r"没有|缺乏|匮乏|不足|贫乏|短缺|(?:不再?|摆脱)依托|进口|海外|境外|国外|外购")
_RESERVE = Pattern(r"储量|探明")


def resources(text: str, toponyms: Toponyms) -> list[Record]:
    """Return the resources of a plain text, one record per mineral and group of places.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.places.gazetteer import toponyms
    >>> words = "大型石灰石矿区主要分布在辽宁大连、本溪以及吉林双阳、磐石等地。"
    >>> [r.values["places"] for r in resources(words, toponyms(Atlas.bundled()))]
    [['辽宁大连', '本溪'], ['吉林双阳', '磐石']]
    """
    found: list[Record] = []
    last_mineral = ""
    named = [start for start, _ in _NAMES.spans(text)]
    for _, inside in outline(text):
        for sentence in inside:
            if not any_between(named, sentence.start, sentence.end) and not (
                last_mineral and _SPREAD.search(text, sentence.start, sentence.end)
            ):
                continue
            for start, end in pieces(text, sentence.start, sentence.end, "，；"):
                made = _clause(text, toponyms, start, end, last_mineral)
                found.extend(made)
                if made:
                    last_mineral = str(made[-1].values["mineral"])
        last_mineral = ""
    return [record for record in found if record.values["places"]]


_JOINT = Pattern(r"以及|、|和")


def _clause(text: str, toponyms: Toponyms, start: int, end: int, before: str) -> list[Record]:
    words = text[start:end]
    if _NEGATIVE.search(words):
        return []
    minerals = list(dict.fromkeys(_MINERAL.findall(words)))
    spread = _SPREAD.search(words)
    if spread and (minerals or before):
        listing = toponyms.read(words, spread.end())
        places = list(listing.places) if listing else []
        while listing and (more := _JOINT.match(words[listing.end :])):
            listing = toponyms.read(words, listing.end + more.end())
            places += listing.places if listing else ()
        groups = (
            _groups(tuple(place.removesuffix("一带") for place in places), toponyms)
            if places
            else []
        )
        return [
            Record("resources", start, end, {"mineral": m, "places": list(g)}, "spread")
            for m in (minerals[:1] or [before])
            for g in groups
        ]
    if not minerals:
        return []
    rely = _RELY.search(words)
    kind = "exploration" if _EXPLORE.search(words) else "reliance" if rely else ""
    if not (kind or _RICH.search(words)) or (rely and _is_of_others(rely, toponyms)):
        return []
    # 甲市依托乙、丙县石灰岩: theirs, not 甲's
    listing = (toponyms.read(words, rely.end("p")) if rely else None) or toponyms.read(words, 0)
    places = list(listing.places) if listing else []
    if (
        not places
        and toponyms.issuer is not None
        and (kind or _HERE.search(text[max(0, start - 80) : end]))
    ):
        places = [toponyms.issuer.name]
    values: dict[str, object] = {"places": places}
    if kind:
        values["kind"] = kind
    if not listing:
        values["place_implicit"] = True
    amounts = [q for q in quantities.find(text, start, end) if not q.is_count]
    if amounts and _RESERVE.search(words):
        values |= {"amount": amounts[-1].value, "unit": amounts[-1].unit}
    return [
        Record("resources", start, end, {"mineral": mineral, **values}, kind or "rich")
        for mineral in minerals
    ]


def _is_of_others(rely: re.Match[str], toponyms: Toponyms) -> bool:
    """Whether the mineral relied on is neither one's own nor that of places by their names: 依托澳大利亚铁矿."""
    return not (
        rely["named"]
        or _OWN.fullmatch(rely["whose"])
        or toponyms.read(rely.string, rely.end("p"))
        or toponyms.read(rely.string, 0)
    )


def _groups(places: tuple[str, ...], toponyms: Toponyms) -> list[tuple[str, ...]]:
    """Split a list where a province is fused to the first place of its part."""
    groups: list[list[str]] = []
    for place in places:
        end = toponyms.name_end(place, 0)
        known = toponyms.names.get(place[:end], ())
        # 四川的甲、乙以及重庆: behind a province with its places another one is a group of its own.
        opens = (
            bool(known)
            and known[0].level == "province"
            and (end < len(place) or bool(groups and len(groups[-1][0]) > len("黑龙江省")))
        )
        if opens or not groups:
            groups.append([place])
        else:
            groups[-1].append(place)
    return [tuple(group) for group in groups]
