"""Zones of a park, each on a line of its own: - 精细化工区：以精细化工为主; - 装备制造区：发展矿山机械、农业机械等产业."""

from __future__ import annotations

from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import industries
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.trades import holds_good
from gis.plans.reader.vocabulary.goods import COMMON

_LINE = Pattern(
    r"(?m)^[ \t\u3000]*(?:[-–—•·●■◆▪*]\s?|[（(]?[\d一二三四五六七八九十]{1,2}[）).、．]\s?)?"
    r"(?P<zone>[一-龥A-Za-z/、]{2,18}?(?:功能区|片区|集聚区|集中区|组团|板块|区|园))：(?P<what>[^\n]{6,})"
)
# What a zone is in a plan, not what it is called: 重点发展区, 核心区.
_ROLE = Pattern(
    "(?:核心|重点|优先|引领|拓展|示范|联动|辐射|先行|启动|起步|主导|限制|禁止|适度|鼓励|支撑|协同|配套|发展|建设|产业)+(?:片|功能|集聚)?区"
)
_MAINLY = Pattern(r"(?:主要)?以(?P<i>[^，。；：]{2,60}?)(?:等)?为(?:主导?|主体|重点|特色|核心)")
_MAKES = Pattern(
    r"[^，。；]{0,16}?(?:专注于?|主要从事|从事|承担起?|负责)(?P<i>[^，。；：]{2,60}?)的?(?:生产|加工|制造|研发)(?:任务|功能|环节)?"
)
_GROWN = frozenset(("develop", "cultivate", "strengthen", "receive"))
_NEAR = 160
_SOLID = Pattern(r"\S")


def signals(text: str) -> list[int]:
    """Return where the zones stand that open a line."""
    return [hit.start("zone") for hit in _LINE.finditer(text) if _is_zone(hit["zone"])]


def zone_line(context: Context, clause: Clause) -> list[Record]:
    """Read a line of a functional zone, its name before a colon and what it is for behind it, where such lines stand together."""
    paragraph, text = clause.paragraph, context.text
    if clause.index or text[clause.end : clause.end + 1] != "：":
        return []
    hit = _LINE.match(text, paragraph.start, paragraph.end)
    if hit is None or not _is_zone(hit["zone"]) or not _among_others(context, clause):
        return []
    places = (hit["zone"],)
    context.subject, context.subject_start, context.headed = places, clause.start, places
    for start, end, words in clause.following(text):
        names = _trades(words)
        if names:
            context.done.append((clause.start, end))
            return [
                designation(
                    context,
                    clause,
                    PlaceList(places, ("zone",), clause.start, end, list_open=False),
                    names,
                    "develop",
                    end=end,
                    family="A14",
                )
            ]
        if start > hit.start("what") + _NEAR:
            break
    return []


def _is_zone(name: str) -> bool:
    """Whether a name says what is made there, not its part in a layout."""
    return _ROLE.fullmatch(name) is None and holds_good(name)


def _among_others(context: Context, clause: Clause) -> bool:
    """Whether the line above or below is one of a zone too."""
    text = context.text
    end = clause.paragraph.start
    while end and text[end - 1].isspace():
        end -= 1
    above = _LINE.match(text, text.rfind("\n", 0, end) + 1, end)
    solid = _SOLID.search(text, clause.paragraph.end)
    below = _LINE.match(text, text.rfind("\n", 0, solid.start()) + 1) if solid else None
    return any(
        line is not None and _ROLE.fullmatch(line["zone"]) is None for line in (above, below)
    )


def _trades(words: str) -> list[str]:
    """Return what a clause says that a zone is for."""
    told = _MAINLY.match(words) or _MAKES.fullmatch(words)
    verb = None if told else verb_at(words, 0)
    said = told["i"] if told else words[verb.end :] if verb and verb.kind in _GROWN else ""
    names = industries(said) if said else []
    return names if any(COMMON.search(name) for name in names) else []
