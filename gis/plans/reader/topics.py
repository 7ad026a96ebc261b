"""What a document, a section and a line are about: the trade that stands in a title, a heading or alone."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Context
from gis.plans.reader.grammar.trades import plausible, tells_trade
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.text import classes
from gis.plans.reader.text.outline import Paragraph
from gis.plans.reader.vocabulary.goods import COMMON, ONE_SIGN

_TOPIC = Pattern(r"(?P<i>[一-龥A-Za-z]{2,10}?)(?:全?产业链|产业集群|产业|行业|工业)")
_TRADE_HEAD, _HAN_RUN, _TRADE_LONGEST = Pattern("产业|行业|工业"), Pattern(r"[一-龥]+\Z"), 10
_BEFORE_TRADE = Pattern(
    r"^.*(?:关于|自治区|的|以|将|把|在|由|推进|促进|加快|支持|发展|和|与|是|省|市|为|展"
    r"|抢抓|抓住|抓好|聚焦|围绕|强化|培育|布局|做强|壮大)"
)
# A heading that is nothing but a good: （二）预拌混凝土.
_GOOD = Pattern(
    r"(?!.*(?:发展|建设|打造|提升|推进|推动|培育|做[大强优]|强化|优化|布局|加快|构建|体系"
    r"|工程|任务|重点|实施|行动|改革|能力|[与和及、]))[一-龥]{2,8}"
)
_PLAN = Pattern(
    r"《(?:关于)?(?:加快|推动|推进|支持|促进"
    r"|进一步)*(?P<i>[^《》“”（）]{2,20}?(?:“十[一二三四五六]五”[^《》“”（）]{0,12}?)?)(?P<class>产业链"
    r"|产业集群|产业|行业|制造业|服务业|工业"
    r"|业(?=发展|高质量|“|转型|振兴))[^《》]{0,24}?(?:规划|方案|计划|意见|措施"
    r"|纲要)[^《》]{0,16}》"
)
# 《甲省“十四五”制造业高质量发展规划》: a plan for the whole class.
_WHOLE = frozenset(("制造业", "服务业"))
_AHEAD = Pattern(
    "^(?:省|市|自治区)?(?:“?十[一二三四五六]五”?|现代|先进|生产性|高质量发展|发展|的)+"
)
_TRADE_LINE = Pattern(r"(?P<i>[一-龥A-Za-z]{2,14}?)(?:产业集群|产业链|产业|集群|行业)：?")
# 以甲为核心 打造“一核多极”乙产业生态链: a line that ends in what it is about, no sentence.
_TRADE_TITLE = Pattern(
    r"(?:[^。；]*?(?:”|打造|建设|构建|发展|培育|壮大|做大|做强|做优))(?P<i>[一-龥A-Za-z]{2,8}?)"
    r"(?:产业生态链|产业生态圈|产业生态|全产业链|产业链|产业集群)"
)
_TITLE_LONGEST = 40
_SHORT = 6
_PUSHED = Pattern(r"^(?:推动|推进|加快|发展|做强|打造|提升|优化|促进|培育)+")
_OPENED_BY = Pattern(r"(?P<i>[一-龥A-Za-z]{2,10}?)(?:产业集群|产业链|产业|行业|工业)[。：]")


def of_document(text: str, toponyms: Toponyms) -> tuple[str, str]:
    """Return the industry that the document is about: of its title, else its commonest; and that of a plan's title."""
    counts: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for weight, words in ((40, text[:160]), (1, text[:12000])):
        for trade in _trades(words):
            found[trade] += weight
    for trade in _known(list(found)):
        if name := _topic_in(_without_place(trade, toponyms)):
            counts[name] += found[trade]
    titled = ""
    for title in _PLAN.finditer(text[:1500]):
        bare = _AHEAD.sub("", _PUSHED.sub("", title["i"][_region_end(title["i"], toponyms) :]))
        name = trade_names.industry(bare) or (
            title["class"] if title["class"] in _WHOLE and not bare else ""
        )
        if tells_trade(name):
            counts[name] += 60
            titled = titled or name
    first = counts.most_common(1)
    return titled or (first[0][0] if first and first[0][1] > 1 else ""), titled


def _known(trades: list[str]) -> list[str]:
    """Return those of the words before 产业 that hold a trade: 战略性新兴, 传统优势 hold none. One look finds the trades of all."""
    firsts = list(accumulate((len(trade) + 1 for trade in trades), initial=0))
    holding = {bisect_right(firsts, start) - 1 for start, _ in COMMON.spans("\n".join(trades))}
    return [
        trade for number, trade in enumerate(trades) if number in holding or ONE_SIGN.search(trade)
    ]


@lru_cache(maxsize=4096)
def _topic_in(words: str) -> str:
    """Return the trade that the words before 产业 end in, or an empty word where they are none."""
    if COMMON.search(words) is None and ONE_SIGN.search(words) is None:
        return ""  # 战略性新兴, 传统优势: no part of them is a trade
    name = trade_names.industry(_BEFORE_TRADE.sub("", words))
    acts = verb_at(name, 0)
    name = (
        name[acts.end :]
        if acts and acts.end < len(name) and COMMON.search(name, acts.end)
        else name
    )  # 调整煤炭产业结构
    return (
        name
        if plausible(name)
        and len(name) <= _SHORT
        and "不" not in name
        and COMMON.search(name)
        and not _is_act(name)
        else ""
    )


def _is_act(name: str) -> bool:
    """Whether words are nothing but a verb with its adverbs: 进一步优化."""
    verb = verb_at(name, 0)
    return verb is not None and verb.end >= len(name)


def _without_place(trade: str, toponyms: Toponyms) -> str:
    """Return what stands behind the first name of a region in a trade's words, all of them where none does."""
    if toponyms.heads.keys().isdisjoint([trade[cut : cut + 2] for cut in range(len(trade))]):
        return trade
    for cut in range(len(trade)):
        end = toponyms.name_end(trade, cut, weak=False)
        if end > cut:
            while (more := toponyms.name_end(trade, end, weak=False)) > end:
                end = more  # 江西省永丰县碳酸钙
            return trade[end:]
    return trade


def _trade_heads(words: str) -> Iterator[int]:
    """Yield where a word stands that ends a trade; 全产业链 is one that holds another."""
    for head in _TRADE_HEAD.finditer(words):
        if words[head.start() - 1 : head.start()] == "全" and words.startswith(
            "产业链", head.start()
        ):
            yield head.start() - 1
        yield head.start()


def _trades(words: str) -> Iterator[str]:
    """Yield what _TOPIC finds one after the other, looked for from its head backwards: most signs are no head's."""
    free = 0
    for at in _trade_heads(words):
        first = max(free, at - _TRADE_LONGEST)
        run = _HAN_RUN.search(words, first, at)
        if (
            run is None or at - run.start() < len("甲乙") or words[at - 1] == "等"
        ):  # the last of a list is nobody's topic
            continue
        yield words[run.start() : at]
        hit = _TOPIC.match(words, run.start())
        free = hit.end() if hit else at


def _region_end(words: str, toponyms: Toponyms) -> int:
    """Return where the name of the region ends that opens the title of a plan, or 0."""
    listing = toponyms.read(words, 0, parks=False)
    return listing.end if listing else 0


def of_paragraph(context: Context, paragraph: Paragraph) -> str:
    """Return the trade of the nearest heading that names one, else that of the paragraph's own first words."""
    for heading in reversed(paragraph.path):
        if topic := _of_title(heading.title):
            return topic
    first = _OPENED_BY.match(context.text, paragraph.start, paragraph.end)
    if first and plausible(first["i"]):
        return first.group()[:-1]
    return ""


@lru_cache(maxsize=1024)
def _of_title(title: str) -> str:
    """Return the trade of a heading, or an empty word."""
    if classes.class_of_line(title)[1]:
        return ""  # 强化类产业 is a class of trades
    hit = _TOPIC.match(_PUSHED.sub("", title))
    if hit and plausible(trade_names.industry(hit["i"])):
        return trade_names.industry(hit["i"])
    return title if _GOOD.fullmatch(title) and tells_trade(title) else ""


def of_line(context: Context, paragraph: Paragraph) -> str:
    """Return the industry of a line of its own above (智能家电产业集群 and a line break), until the next such line."""
    line = context.text[paragraph.start : paragraph.end]
    if name := _line_trade(context, line):
        context.line_topic, context.line_path = name, paragraph.path
    return context.line_topic if context.line_path == paragraph.path else ""


def _line_trade(context: Context, line: str) -> str:
    """Return the trade that a line of its own is, or that a title ends in; an empty word where it is neither."""
    hit = _TRADE_LINE.fullmatch(line)
    if hit and plausible(name := trade_names.industry(hit["i"])):
        return name if context.toponyms.read(line, 0) is None else ""
    title = (
        _TRADE_TITLE.fullmatch(line) if len(line) <= _TITLE_LONGEST and "，" not in line else None
    )
    name = trade_names.industry(title["i"]) if title else ""
    known = tells_trade(name)
    return name if known and not context.document_topic.endswith(name) else ""
