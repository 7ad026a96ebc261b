"""Roles with a count: 打造N个核心区——甲, 国家级N个（甲、乙）; the count checks the list."""

from __future__ import annotations

import re

from gis.plans.reader import phrases
from gis.plans.reader.grammar.frame import Clause, Context, designation, joined, plausible
from gis.plans.reader.grammar.roles import category
from gis.plans.reader.records import Record

_N_ROLE = re.compile(
    r"(?P<n>\d{1,2}|[一二两三四五六七八九十]{1,3})(?:个|大|条)(?P<role>[^，。；、—（：“”]{1,22}?)(?:，?即|，?分别(?:是|为)|，?包括|——|—|：|（|为)"
)
_LEVEL = re.compile(r"(?P<role>国家级|省级|自治区级|市级|县级|自治州级)(?P<n>\d{1,2}|[一二两三四五六七八九十]{1,3})(?:个|家)（")


def counted_roles(context: Context, clause: Clause) -> list[Record]:
    """Read N个ROLE——places: the list must be of places; the count is checked."""
    found = []
    sentence = clause.sentence
    text, t = context.text, context.toponyms
    for hit in (*_N_ROLE.finditer(text, clause.start, sentence.end), *_LEVEL.finditer(text, clause.start, sentence.end)):
        if hit.start() >= clause.end:
            continue
        listing = t.read(text, hit.end())
        if listing is None or listing.end > sentence.end:
            continue
        if len(listing.places) == 1 and _names_a_thing(text[listing.end : sentence.end]):
            continue  # 十大基地，即甲食品基地、乙化工基地: things that are named one by one
        role = hit["role"]
        kind = category(role) or ("park" if re.search("园|级|区$", role) else "")
        kind = "park" if hit.re is _LEVEL else kind
        if not kind:
            continue
        built = re.match(r"(?P<i>.{2,14}?)(?:产业)?(?:核心|重点|联动|协同|示范|集聚|承载|特色)", role)
        name = phrases.industry(built["i"]) if built else ""
        name = name if plausible(name) else ""
        if hit.re is _LEVEL:
            name = role + "园区"
        start = _verb_before(text, clause.start, hit.start())
        end = _closed(text, listing.end, hit.group(), sentence.end)
        count = phrases.number(hit["n"])
        found.append(
            designation(
                context,
                clause,
                listing.places,
                name or context.topic,
                kind,
                start=start,
                end=end,
                family="A6",
                role=role,
                status="existing" if hit.re is _LEVEL else "planned",
                count_differs=count is not None and count != len(listing.places),
                optional=hit.re is _LEVEL,
                **joined(listing),
            )
        )
        if name:
            context.topic = name
        context.done.append((hit.start(), end))
    return found


def _names_a_thing(words: str) -> bool:
    """Whether words behind a place go on to a built thing's name, another one behind it."""
    built = phrases.segments(words, 0, min(len(words), 60))
    return len(built) > 1 and built[0].start == 0 and plausible(phrases.industry(built[0].body))


def _verb_before(text: str, start: int, at: int) -> int:
    verb = re.search(r"(?:打造|建设|推动|带动|培育|形成|构建|布局|做强|支持)(?:形成)?$", text[start:at])
    return start + verb.start() if verb else at


def _closed(text: str, end: int, opener: str, limit: int) -> int:
    """Return the end of a list, its closing bracket or the rest of its clause included."""
    if opener.endswith("（") and text[end : end + 1] == "）":
        return end + 1
    stop = re.compile(r"[，。；]").search(text, end, limit)
    return stop.start() if stop else limit
