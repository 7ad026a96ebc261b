"""Entries without a verb, one behind the other: 甲、乙小麦种植基地；丙油茶种植基地, 甲“低压电器”产业，乙“五金工具”."""

from __future__ import annotations

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import (
    Clause,
    Context,
    designation,
    is_chosen,
)
from gis.plans.reader.grammar.named.listed import SAID
from gis.plans.reader.grammar.trades import industries, tells_trade
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY

_HEADS = (
    "(?:生产|制造|原料|供应)*基地|(?:特色)?(?:农产品)?优势区|主产区|产区|产业带"
    "|产业集群|集群|产业园区?"
)
_ENTRY = Pattern(rf"(?P<i>[^，。；：“”]{{4,80}}?)(?P<head>{_HEADS})等?$")
_ENTRIES = Pattern(
    rf"(?:^|[；。\n：])(?:\d[.、])?[^，。；：“”\n]{{4,80}}?(?:{_HEADS})等?(?=[；。\n]|$)"
)
# How far before an entry the one above it may end: 。, a line, a number and what the line is of (3.制糖。).
_ABOVE = 16
_TELLS = Pattern(
    "考察|走访|参观|视察|调研|访问|共建|合办|旧址|遗址|故址|^(?:原|某|前)(?![料材油煤木浆药野生始])|[一-龥](?:与|同|跟)[一-龥]{2,8}(?:院所|大学|高校|公司|企业|机构)|\\d|^的?(?:与|和|及)|[是有为已将的在到以由]|等[一-龥]{0,4}(?:公司|企业|项目)"
)

_QUOTED = Pattern(
    r"(?:[^，。；“”]{0,12}(?:分别[是为]|包括|即|[是有为：]))?(?P<p>[^，。；“”]{2,16})“(?P<i>[^“”]{2,14})”(?P<head>特色产业集群|产业集群"
    r"|集群|产业基地|生产基地|基地|产业)?等?"
)
_MANY_QUOTED = 3
# What the sentence says they are, before the first of them; nothing else that stands there makes them a list of trades.
_LISTS_TRADES = Pattern(
    "产业|集群|基地|园区|布局|区域|重点|主导|试点|示范|板块|组团|小镇|名单|如下"
)
_NO_LONGER = Pattern(
    "美食|纠纷|退出|关停|关闭|淘汰|注销|取消|撤销|摘牌|除名|昔日|曾经|原有|污染|处罚|查处|假冒|伪劣|重灾|落后|压减|整治|衰落|商标|没有|并非|不再|未(?!来)|不(?:含|包括)"
)
_HEAD_SAID = Pattern("产业集群|集群|基地|产业园区?|园区|产业带|特色产业")


def headed_entry(context: Context, clause: Clause) -> list[Record]:
    """Read an entry that is nothing but places, trade and head beside others like it: 甲、乙小麦种植基地；丙….

    Parameters
    ----------
    context
        For the names, and the records above.
    clause
        The whole entry between two semicolons; one that stands alone is no list and gives nothing.

    Returns
    -------
    list of Record
        One of the category that the head gives.
    """
    hit = _ENTRY.fullmatch(clause.words, clause.lead) if len(clause.all) == 1 else None
    if hit is None or not _beside_others(context, clause):
        return []
    own = context.toponyms.read(clause.words, clause.lead, parks=False)
    if own is None or own.end >= hit.end("i"):
        return []
    rest = clause.words[own.end : hit.end("i")]
    if SAID.search(rest) or _TELLS.search(rest) or verb_at(rest, 0):
        return []
    names = industries(rest)
    if not names or sum(map(tells_trade, names)) * 2 < len(names):
        return []
    kind = next(
        (HEAD_CATEGORY[head] for head in _by_end(hit["head"]) if head in HEAD_CATEGORY),
        "cultivate",  # 优势区
    )
    there = context.existing or is_chosen(context.text[clause.sentence.start : clause.sentence.end])
    if kind == "cultivate":
        kind = "existing" if there else context.heading_category or kind
    return [
        designation(context, clause, own, names, kind, family="A13", status="existing" if there else "planned")
    ]  # fmt: skip


def _by_end(head: str) -> list[str]:
    """Return a head and the shorter ones that it ends in, the longest first."""
    return [head[k:] for k in range(len(head) - 1)]


def _beside_others(context: Context, clause: Clause) -> bool:
    """Whether the sentence has another such entry, or one was read right above."""
    sentence = clause.sentence
    if len(_ENTRIES.findall(context.text[sentence.start : sentence.end])) > 1:
        return True
    last = context.records[-1] if context.records else None
    return (
        last is not None
        and last.family == "A13"
        and 0 <= sentence.start - last.end <= _ABOVE
        and _ENTRY.fullmatch(context.text[last.start : last.end]) is not None
    )


def quoted_entry(context: Context, clause: Clause) -> list[Record]:
    """Read a place with its trade in quotes beside others like it: 首批基地分别是甲“低压电器”产业，乙“五金工具”….

    Parameters
    ----------
    context
        For the names.
    clause
        As 甲“低压电器”产业; a name in quotes that tells no trade (甲“港城”) gives nothing.

    Returns
    -------
    list of Record
        One of the category that the sentence's own word for them gives.
    """
    hit = _QUOTED.fullmatch(clause.words, clause.lead)
    if hit is None or not tells_trade(trade_names.industry(hit["i"])):
        return []
    first = context.text[slice(*clause.all[0])].partition("“")[0]
    if _NO_LONGER.search(context.text, clause.sentence.start, clause.sentence.end) or not (
        _is_place(context, first)
        or _LISTS_TRADES.search(first)
        or _LISTS_TRADES.search(context.text, clause.paragraph.start, clause.all[0][0])
    ):
        return []
    others = [_QUOTED.fullmatch(context.text[a:b]) for a, b in clause.all]
    like = sum(
        other is not None
        and tells_trade(trade_names.industry(other["i"]))
        and _is_place(context, other["p"])
        for other in others
    )
    own = context.toponyms.read(hit["p"], 0, parks=False)
    if like < _MANY_QUOTED or own is None or own.end < len(hit["p"]):
        return []
    text = context.text
    heads = _HEAD_SAID.findall(text, clause.sentence.start, clause.all[0][1])
    kind = HEAD_CATEGORY.get(heads[0] if heads else "", "develop")
    there = is_chosen(text[clause.paragraph.start : clause.sentence.end])
    kind = "existing" if there and kind in ("cultivate", "develop") else kind
    return [
        designation(context, clause, own, industries(hit["i"]), kind, family="A13", status="existing" if there else "planned")
    ]  # fmt: skip


def _is_place(context: Context, words: str) -> bool:
    own = context.toponyms.read(words, 0, parks=False)
    return own is not None and own.end == len(words)
