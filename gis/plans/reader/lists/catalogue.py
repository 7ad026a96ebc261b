"""Catalogues of trades: 优先承接的产业, 逐步退出的产业, and below each heading numbered lines of goods.

The heading gives the category, the title or a heading the place (PATTERNS A14). A heading of a
catalogue is a short line without a sign; it rules what follows until the next one or until a
longer paragraph of prose.
"""

from __future__ import annotations

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.text.outline import Paragraph

_HEADS = (
    ("restrict", Pattern(r"不再承接|限制(?:发展|承接|类)|禁止|严禁|不再发展|不宜")),
    ("phase_out", Pattern(r"退出|淘汰|关停|转出|压减")),
    ("receive", Pattern(r"承接")),
)
_OF_TRADES = Pattern(r"[^，。；：]{2,24}(?:产业|行业|领域|产品|产业目录|类)(?:目录|清单)?[：:]?")
_ITEM = Pattern(
    r"(?:\d{1,2}[.、．)）]|（\d{1,2}）"
    r"|[①-⑳])\s*(?:《[^》]*》[^，。；]{0,4}的)?(?P<i>[^。；：，（]{2,60}?(?:，以及[^。；：，（]{2,20})?)(?:项目"
    r"|等)?(?P<rest>(?:（[^）]*）|，[^。；]*)?)[。；]?"
)
_OPENS = Pattern(r"(?:^|，|。|看看|下面是)(?=[一-龥]{2,12}?(?:优先承接|引导|重点承接|鼓励))")
_RULES = Pattern("的?(?:优先承接|引导|重点承接|鼓励)")
_NO_TRADE = Pattern("[“”]|\\d{2}|工作|措施|政策|机制|加强|推进|完善")
_NUMBER = Pattern(r"^(?:（?[一二三四五六七八九十]{1,3}[、）])")
_LONGEST_HEADING = 32
_LONGEST_LINE = 60


def ruled(context: Context, paragraph: Paragraph) -> None:
    """Keep the category that a heading of a catalogue gives the lines below it."""
    length = paragraph.end - paragraph.start
    if length > _LONGEST_LINE and context.text[paragraph.end - 1] not in "：下。业":
        context.catalogue, context.catalogue_places = "", ()
        return
    line = context.text[paragraph.start : paragraph.end]
    bare = _NUMBER.sub("", line) if length <= _LONGEST_HEADING else ""
    if (
        bare
        and _OF_TRADES.fullmatch(bare)
        and (kind := next((k for k, pattern in _HEADS if pattern.search(bare)), ""))
    ):
        context.catalogue = kind
    elif (spoken := _spoken_of(context, line)) or len(line) > _LONGEST_LINE or line.endswith("："):
        context.catalogue = ""
        context.catalogue_places = spoken


def _spoken_of(context: Context, line: str) -> tuple[str, ...]:
    """Return the places that a line announces catalogues of: 甲市优先承接的产业、逐步退出的产业如下：."""
    for opened in (
        _OPENS.finditer(line) if line.endswith(("：", "如下", "如下。", "产业。", "产业")) else ()
    ):
        listing = context.toponyms.read(line, opened.end())
        if listing and _RULES.match(line, listing.end):
            return listing.places
    return ()


def catalogued(context: Context, clause: Clause) -> list[Record]:
    """Read a numbered line of a catalogue: a trade without verb and place."""
    if not context.catalogue or clause.start != clause.paragraph.start:
        return []
    paragraph = clause.paragraph
    hit = _ITEM.fullmatch(context.text, paragraph.start, paragraph.end)
    places = context.heading_place or context.catalogue_places or _issuer(context)
    name = trade_names.industry(trade_names.for_what(hit["i"])) if hit else ""
    if (
        not hit
        or not places
        or not name
        or _NO_TRADE.search(name)
        or verb_at(hit["i"], 0)
        or context.toponyms.read(hit["i"], 0)
    ):
        return []
    context.done.append((paragraph.start, paragraph.end))
    return [
        designation(
            context,
            clause,
            places,
            name,
            context.catalogue,
            end=paragraph.end,
            family="A14",
            place_far=True,
        )
    ]


def _issuer(context: Context) -> tuple[str, ...]:
    issuer = context.toponyms.issuer
    return (issuer.name,) if issuer and not context.toponyms.is_wide() else ()
