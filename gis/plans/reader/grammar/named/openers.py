"""Trades that a sentence opens with, one or a list, and where they lie: 甲、乙以及丙三大主导产业重点布局在丁."""

from __future__ import annotations

from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import industries, tells_trade
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record

_JOINT = "(?:、|以及|和|与|(?<!普)及(?!其))"
# A joint stands in no item but at its start (和田玉): were it both, a row of eight could be parted in millions of ways.
_ITEM = rf"[一-龥A-Za-z\d](?:(?!{_JOINT})[一-龥A-Za-z\d]){{1,13}}?(?:（[^（）]{{2,40}}）)?"
_OPENS = Pattern(
    rf"(?P<i>{_ITEM}(?:{_JOINT}{_ITEM}){{0,7}})等?"
    r"(?:[两二三四五六七八九十\d]{1,2}[大个])?(?:主导|支柱|优势|特色|重点|传统|新兴|战略性新兴|首位)*"
    "(?:产业集群|产业链|产业|行业|集群|(?<=加工)业)(?=$|[以主重优集布分落向在将要应])"
)
_LABEL = Pattern(
    r"^\s*(?:（[一二三四五六七八九十\d]{1,2}）|\d{1,2}[.．、]|[一二三四五六七八九十]{1,2}、|[①-⑳]|——|[●•■◆])?"
)
# Where they lie, or are to: 重点布局在, 主要分布在, 重点在甲布局.
_LIE = Pattern(
    "(?:将|要|应)?(?:主要|重点|优先|集中|相对)*(?P<lie>布局|分布|集中|集聚|聚集|落户|布点|选址)(?:发展|布局|分布|建设)?(?:在|于|到)?"
    "|(?:将|要|应)?(?:主要|重点|优先|集中)*(?P<at>在)"
)
_THERE = Pattern("分布|集中(?!布局)|集聚|聚集")
_BEHIND = Pattern("(?:等地)?(?:重点|集中|优先)*(?:布局|发展|集聚|落户|布点)?(?:发展|建设)?")
_GROWS = frozenset(("develop", "cultivate", "strengthen", "optimize", "receive"))


def opening_trades(context: Context, words: str, at: int) -> tuple[list[str], int]:
    """Return the trades that words open with, each by its name, and where their class ends; ``([], at)`` where one is none."""
    hit = _OPENS.match(words, at)
    if hit is None or verb_at(words, at) is not None or context.toponyms.read(words, at):
        return [], at
    names = industries(hit["i"])
    apart = len(names) if names else 0
    if (
        not names
        or not all(tells_trade(name) for name in names)
        or sum(map(len, names)) + apart < len(hit["i"])
    ):
        return [], at
    return names, hit.end()


def lie_at(context: Context, clause: Clause) -> list[Record]:
    """Read 甲、乙、丙等产业重点布局在丁 and, below their name, 重点布局丁: what several trades, or one named before, lie at."""
    words = clause.words
    names, at = opening_trades(context, words, clause.lead)
    start = clause.start
    if not names:
        names, start = _named_before(context, clause)
        at = clause.lead
    lie = _LIE.match(words, at) if names else None
    listing = context.toponyms.read(words, lie.end()) if lie else None
    if lie is None or listing is None or not _said_whole(words, listing, bare=bool(lie["at"])):
        return []
    context.subject, context.subject_start = listing.places, clause.start
    if start < clause.start and clause.index == 0 and _grown_behind(context, clause):
        return []
    there = lie["lie"] is not None and _THERE.search(lie.group()) is not None
    kind = "existing" if there or context.existing else "develop"
    return [
        designation(
            context, clause, listing, names, kind,
            start=start, family="A11", status="existing" if kind == "existing" else "planned",
        )
    ]  # fmt: skip


def _said_whole(words: str, listing: PlaceList, *, bare: bool) -> bool:
    """Whether nothing but the words of lying stand behind the places; 在甲 alone says nothing."""
    hit = _BEHIND.fullmatch(words, listing.end)
    return hit is not None and (bool(hit.group()) or not bare)


def _named_before(context: Context, clause: Clause) -> tuple[list[str], int]:
    """Return the trades that the words right before a clause are, and where they start: a label, a heading in its line, one above."""
    paragraph = clause.paragraph
    if clause.index == 1 and context.text[clause.start - 1 : clause.start] == "：":
        start, end = clause.all[0]
        return _alone(context, start, end)
    if clause.index:
        return [], clause.start
    if paragraph.start < clause.start and context.text[clause.start - 1] == "。":
        return _alone(context, paragraph.start, clause.start - 1)
    if (
        paragraph.start == clause.start
        and paragraph.path
        and paragraph.path[-1].start < paragraph.start
    ):
        title = paragraph.path[-1].title.rstrip("。")
        names, stop = opening_trades(context, title, 0)
        return (names if stop == len(title) else []), clause.start
    return [], clause.start


def _alone(context: Context, start: int, end: int) -> tuple[list[str], int]:
    """Return the trades that a slice of the text consists of, its number left aside, and where they start."""
    words = context.text[start:end]
    label = _LABEL.match(words)
    first = label.end() if label else 0
    names, stop = opening_trades(context, words, first)
    return (names, start + first) if names and stop == len(words) else ([], end)


def _grown_behind(context: Context, clause: Clause) -> bool:
    """Whether the next clause says itself what is grown there."""
    behind = clause.following(context.text, 1)
    verb = verb_at(behind[0][2], 0) if behind else None
    return verb is not None and verb.kind in _GROWS
