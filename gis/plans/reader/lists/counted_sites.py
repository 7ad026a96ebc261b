"""Sites counted and spelt out in brackets: 四个园区（甲锰产业园、乙稀土产业园）、两大基地（…）."""

from __future__ import annotations

import re

from gis.plans.reader import phrases
from gis.plans.reader import vocabulary as v
from gis.plans.reader.grammar.frame import Clause, Context, designation, plausible
from gis.plans.reader.records import Record

_COUNTED = re.compile(
    r"(?:[一二两三四五六七八九十]+|\d+)[个大](?:特色|重点|优势|主导|产业|专业|工业)*(?P<head>园区|产业园|基地|集群|板块|产业带|组团)（(?P<list>[^（）]{8,200})）"
)
_KINDS = {"园区": "park", "产业园": "park", "基地": "base", "集群": "cultivate", "产业带": "belt"}
_ITEM = re.compile(r"、|；|和(?=[一-龥]{4})")
_TAIL = re.compile(r"(?:专业|特色|循环|生态|科技)*(?:产业|工业|矿业)?(?:园区?|基地|集群|板块|带|组团)$|产业(?:专业|特色)?园$")


def counted_sites(context: Context, clause: Clause) -> list[Record]:
    """Read each site of the brackets whose place and trade are both known."""
    sentence = clause.sentence
    found: list[Record] = []
    if context.text.find("（", clause.start, sentence.end) < 0:
        return found
    end = clause.end
    for hit in _COUNTED.finditer(context.text, clause.start, sentence.end):
        at = hit.start("list")
        for item in _ITEM.split(hit["list"]):
            listing = context.toponyms.read(item, 0, parks=False)
            name = phrases.industry(_TAIL.sub("", item[listing.end :])) if listing else ""
            if listing and plausible(name) and v.COMMON.search(name):
                found.append(
                    designation(context, clause, listing.places, name, _KINDS.get(hit["head"], "develop"),
                                start=at, end=at + len(item), family="A13", name=item)
                )  # fmt: skip
            at += len(item) + 1
            end = hit.end()
    if len(found) < len("甲乙"):
        return []
    context.done.append((clause.start, end))
    return found
