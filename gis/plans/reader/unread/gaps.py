"""What was not understood: likely sentences without a record, labels never spelt out, contradictions."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, cast

from gis.plans.reader.facts.mentions import mentions
from gis.plans.reader.goals import headings, quantities
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.records import Gap, Record
from gis.plans.reader.text.outline import Sentence, outline, pieces
from gis.plans.reader.unread import figures
from gis.plans.reader.unread.figures import GIVEN, TOLD
from gis.plans.reader.unread.proposals import Proposal, proposals
from gis.plans.reader.vocabulary.goods import GOODS
from gis.plans.reader.vocabulary.lexicon import Marked, Marks, any_between
from gis.schema import CATEGORY

_LIKE_DESIGNATION = re.compile(
    r"(?:强化|做强|培育|打造|建设|布局|发展|形成|支持|推动|承接|集聚)[^，。；]{2,60}?(?:产业集群|集群|生产基地|产业基地|示范基地|产业园|产业带|集聚区)"
)
# Whatever is said of a trade at a place and was not read is shown, however it is worded.
_ACTED = re.compile(r"强化|培育|发展|布局")
_OF_TRADE = re.compile(r"产业|行业|工业|制造业")
_OF_FIGURES = frozenset(("targets", "incentives", "resources"))
_LIKE_TARGET = re.compile(r"(?:到|(?<!截)至)20\d\d年|力争|不低于|不少于|不超过|确保")
_GROWN = re.compile(
    r"(?:重点|大力|着力|积极|加快|集中)?(?:发展|布局|打造|建设|培育|承接|聚焦|突出|做[大强优精]|主攻|引进|形成|壮大)"
)
_LEAVES = re.compile("退出|淘汰|关停|关闭|压减|搬迁|不再新建|严禁|严控|禁止")
_TITLE_ENDS, _NEWS_HEAD = (
    ("行动计划", "方案", "意见", "规划", "措施", "通知", "办法", "报告", "办法（试行）"),
    re.compile(r"[一-龥]{2,8}："),
)
# What stands behind a title: its years, its edition.
_EDITION = re.compile(r"(?:[（(][^（）()]{1,16}[）)])+$")
# Behind these a reader expects a place, though no table knows the name.
_OPEN_PLACE = re.compile(
    r"(?:支持|推动|鼓励|引导)?[一-龥A-Za-z（）“”]{2,12}?(?:区|县|市|镇|乡|街道|园|城|港|湾|岛|谷|带|师|组团)(?=重点|大力|着力|积极|加快|集中|发展|布局|打造|建设|培育|承接|聚焦|突出|做|主攻)"
)
_OPENED_BEHIND = re.compile("[，；：]" + _OPEN_PLACE.pattern)  # a clause behind the first one does
_NO_WORD = re.compile(r"[\s，。；：、,.;:]+")
_SHORTEST, _TITLE_LONGEST = 8, 40
_BACK = 400  # signs before a sentence in which 该县 finds its county
_LABEL = re.compile(
    r"“(?P<label>\d(?:\+[\dN]){1,3}|[一二三四五六七八九十\d][核极带园翼轴群区点][^”]{1,8})”"
)
# The same among other words: “一核引领、两翼支撑、3+8”.
_SUM_IN_QUOTES = re.compile(r"“[^”\n]{1,30}?(?<![\d+])(?P<label>\d(?:\+[\dN]){1,3})(?![\d+])")
_OF_LAYOUT, _SPELT = (
    re.compile(r"[\d+]|核|极|带|园|翼|轴"),
    ("：", "即", "，即", "指", "是指", "为"),
)
# A line of a layout (“一核”即城区，重点发展…), and words that any city has one of: with them a sentence places a trade.
_LAYOUT_LINE = re.compile(r"“[一二三四五六七八九十多\d][^”\n]{1,6}”(?:即|：|是指?|为|，)")
_BARE_SITE = re.compile(
    r"(?<![一-龥]{2})(?:支持|推动|鼓励|引导|在|对|于)?(?:中心|主)?(?:城区|市区|郊区|新区|老城|矿区|开发区|高新区|经开区|工业园区|产业园区)"
)
_ASIDE = re.compile(
    r"责任单位|责任部门|牵头单位|资料来源|指导思想|习近平"
    r"|(?:提出|制定|制订)(?:如下|以下|本)[^，。；]{0,6}(?:意见|措施|方案|计划|规划|办法|政策)"  # what a document opens with
)
_CLAUSE, _CITES = (
    re.compile("[，；：]"),
    re.compile("^(?!.*(?:提出|明确|要求|指出|确定|力争|将)).*《[^》]*》"),
)
# 支持甲发展乙（责任单位：市工信局）: who answers for a measure makes no aside of it.
_ANSWERS = re.compile(
    r"[（〔\[【][^（）〔〕]{0,12}(?:责任|牵头|配合|落实|负责|完成)(?:单位|部门)[^）〕]*[）〕\]】]?$"
)
_BASE = re.compile(
    r"(?:现有|已有|截至|目前|全省|全市)[^。；]{0,24}?(?P<n>\d+)(?P<more>余|多)?(?P<u>家|个|张|项)(?P<noun>[一-龥]{2,12})"
)


# Words without which the looks below find nothing: of a figure, of what is built, of what is done to a trade, of growth,
# of an amount, of a goal, of money given, of a site without a name, of an aside.
_FIGURE, _BUILT, _DONE, _GROWING, _REACHING, _GOAL, _MONEY, _SITE, _BESIDE = (
    1 << n for n in range(9)
)
_WORDS = Marks(
    (
        "10 半 前 翻 余 数 几 上 近 分之 以内 左右 不低于 不少于 不超过 零突破 零的突破",
        "集群 基地 产业园 产业带 集聚区",
        "强化 培育 发展 布局",
        "发展 布局 打造 建设 培育 承接 聚焦 突出 做大 做强 做优 做精 主攻 引进 形成 壮大 补齐 补强 填补 延伸 延长 拉长 拓展 延链 补链 强链 建链 振兴 升级",
        "达 稳定在 保持在 控制在 压减 退出 淘汰 新增 新建 建成 培育 突破 超过 提高 提升 占比 力争 不低于 不少于",
        "20 力争 不低于 不少于 不超过 确保",
        "奖励 补助 补贴 资助 给予 财政 基金 贷款 担保 专项资金",
        "” 城区 市区 郊区 新区 老城 矿区 开发区 高新区 经开区 工业园区 产业园区",
        "责任单位 责任部门 牵头单位 资料来源 《 指导思想 习近平 提出如下 提出以下 制定本 制定如下 制定以下 制订本",
    )
)


@dataclass(frozen=True, slots=True)
class _Look:
    """The document that is looked through.

    Attributes
    ----------
    text, toponyms
        Plain text and names of regions with the issuer.
    marked
        Where the words of _WORDS stand.
    signals
        Where the text names a region, an area or a thing that is built.
    """

    text: str
    toponyms: Toponyms
    marked: Marked
    signals: list[int]

    def proposed(self, start: int, end: int, there: int) -> list[Proposal] | None:
        """Return what words that gave no record may have meant; None for titles and for money that is given.

        ``there`` are the groups of words that the slice holds.
        """
        words = self.text[start:end]
        if not (any_between(self.signals, start, end) or "该" in words or "当地" in words):
            return []  # no place is named or meant
        if _is_title(words) or (there & _MONEY and GIVEN.search(words)):
            return None
        return proposals(words, self.toponyms, self.text[max(0, start - _BACK) : start])


def gaps(text: str, toponyms: Toponyms, found: list[Record]) -> list[Gap]:
    """Return the sentences that look like records and gave none, and what does not add up.

    Parameters
    ----------
    text
        Plain text.
    toponyms
        Names of regions with the issuer.
    found
        All records of the text.
    """
    covered = _Covered(found)
    figured = _Covered([r for r in found if r.kind in _OF_FIGURES])
    known = {r.get("value") for r in found if r.kind == "targets"}
    look = _Look(text, toponyms, _WORDS.of(text), toponyms.signals(text))
    out: list[Gap] = []
    for paragraph, inside in outline(text):
        goals, past = headings.told(paragraph.path)
        over = past and not goals  # figures below 取得成绩 are no goals
        for sentence in inside:
            there = look.marked.inside(sentence.start, sentence.end)
            if sentence.end - sentence.start < _SHORTEST or (
                there & _BESIDE and _is_aside(text[sentence.start : sentence.end])
            ):
                continue
            made = None
            if not covered.touches(sentence.start, sentence.end):
                gap, made = _sentence(look, sentence, known, there)
                if gap is not None:
                    if not (
                        over and gap.reason == "target" and "到20" not in text[gap.start : gap.end]
                    ):
                        out.append(gap)
                    continue
            # Where a whole sentence was looked through for places and trades, none of its clauses holds any.
            if there & _FIGURE or (
                there & _GROWING and (made != [] or _opens_somewhere(text, sentence))
            ):
                out.extend(_clauses(look, sentence, covered, placed=made != []))
            if there & _REACHING and not over:
                out.extend(_amounts(look, sentence, figured))
    out.extend(
        Gap(start, end, "target")
        for start, end in figures.without_headings(text)
        if not covered.touches(start, end)
    )
    out.extend(_labels(text, found))
    out.extend(_contradictions(found))
    again = _Again(text, found)
    # A clause that is a sentence is shown once, what is said a second time was read the first time.
    each = {(gap.start, gap.end, gap.reason): gap for gap in reversed(out) if not again.says(gap)}
    return sorted(each.values(), key=lambda gap: gap.start)


class _Covered:
    """What the records quote, asked by slices of the text."""

    def __init__(self, found: list[Record]) -> None:
        spans = sorted((r.start, r.end) for r in found)
        self.starts = [start for start, _ in spans]
        # Furthest end of any record up to each start, so that one look-up tells what covers a slice.
        self.reach = list(accumulate((end for _, end in spans), max))

    def touches(self, start: int, end: int) -> bool:
        """Whether a record quotes a part of a slice."""
        before = bisect_left(self.starts, end)
        return bool(before) and self.reach[before - 1] > start


class _Again:
    """What was read, so that the same said a second time is not taken for something that was not.

    Records that say the same are one: of a summary and the chapter that repeats it only the first bears
    a record. Only words that hold all of their record are trusted to say the same elsewhere.
    """

    def __init__(self, text: str, found: list[Record]) -> None:
        self.text = text
        whole = [
            r
            for r in found
            if not (r.get("place_implicit") or r.get("place_far"))
            and _holds(text[r.start : r.end], r)
        ]
        self.words = {_bare(text[r.start : r.end]) for r in whole}
        self.placed = {
            (_way(str(r.get("category"))), place, industry)
            for r in found
            if r.kind == "designations"
            for place in r.get("places") or ()
            for industry in r.get("industries") or ()
        }

    def says(self, gap: Gap) -> bool:
        """Whether a gap says what a record says, or what it may mean is among the records."""
        if gap.reason not in ("designation", "target"):
            return False
        if _bare(self.text[gap.start : gap.end]) in self.words:
            return True
        meant = [
            (_way(str(one["category"])), place, industry)
            for one in cast("list[dict[str, Any]]", gap.values.get("proposed", []))
            for place in one["places"]
            for industry in one["industries"]
        ]
        return bool(meant) and self.placed.issuperset(meant)


def _way(category: str) -> str:
    """Return whether a trade is to grow, to shrink or stands: what is said again goes the same way."""
    return (
        "existing"
        if category == "existing"
        else "less"
        if category in CATEGORY and CATEGORY[category].reduces
        else "more"
    )


def _holds(words: str, record: Record) -> bool:
    """Whether words name all that their record says: its places or its indicator."""
    if record.kind == "targets":
        return str(record.get("indicator")) in words
    return bool(record.get("places")) and all(str(place) in words for place in record.get("places"))


def _bare(words: str) -> str:
    return _NO_WORD.sub("", words)


def _sentence(
    look: _Look, sentence: Sentence, known: set[object], there: int
) -> tuple[Gap | None, list[Proposal] | None]:
    """Return what a sentence without any record looks like, or None, and what it may have meant, None where that was not asked.

    ``there`` are the groups of words that it holds.
    """
    like = _looks_like(look, sentence, there)
    made = (
        look.proposed(sentence.start, sentence.end, there)
        if like != "target" and not sentence.paragraph.is_heading
        else None
    )
    like = like or ("designation" if made else "")
    if not like or _said_elsewhere(look.text, sentence.start, sentence.end, known):
        return None, made
    return Gap(sentence.start, sentence.end, like, _shown(made)), made


def _shown(made: list[Proposal] | None) -> dict[str, object]:
    return {"proposed": [one.to_dict() for one in made]} if made else {}


def _looks_like(look: _Look, sentence: Sentence, there: int) -> str:
    """Return whether a sentence reads like a designation or a target, or an empty word."""
    text, toponyms = look.text, look.toponyms
    words = text[sentence.start : sentence.end]
    placed = there & (_BUILT | _DONE) and any_between(look.signals, sentence.start, sentence.end)
    if (
        placed
        and there & _BUILT
        and _LIKE_DESIGNATION.search(words)
        and not _is_title(words)
        and mentions(words, toponyms)
    ):
        return "designation"
    if (
        placed
        and there & _DONE
        and not sentence.paragraph.is_heading
        and _of_trade(words, toponyms)
    ):
        return "designation"
    if there & _SITE and not sentence.paragraph.is_heading and _at_a_bare_site(words):
        return "designation"
    if there & _FIGURE and figures.is_unread(text, sentence.start, sentence.end):
        return "target"
    if (
        there & _GOAL
        and _LIKE_TARGET.search(words)
        and quantities.find(text, sentence.start, sentence.end)
        and not GIVEN.search(words)
    ):
        return "target"
    return ""


def _at_a_bare_site(words: str) -> bool:
    """Whether a sentence says of a trade that it grows or leaves at a layout's line, or at a place without a name of its own."""
    told = _LAYOUT_LINE.search(words) or _BARE_SITE.search(words)
    if told is None or TOLD.search(words) or GIVEN.search(words) or _is_title(words):
        return False
    return bool(
        (_GROWN.search(words, told.end()) or _LEAVES.search(words, told.end()))
        and GOODS.search(words, told.end())
    )


def _of_trade(words: str, toponyms: Toponyms) -> bool:
    """Whether words say of a trade that it is to be grown or laid out at a place smaller than the issuer."""
    if not _ACTED.search(words) or TOLD.search(words) or GIVEN.search(words) or _is_title(words):
        return False
    if words.endswith("：") or not (_OF_TRADE.search(words) or GOODS.search(words)):
        return False
    named = {place for found in mentions(words, toponyms) for place in found.places}
    own = toponyms.issuer.name if toponyms.issuer else ""
    return any(not (own.startswith(place) or toponyms.larger_than_issuer(place)) for place in named)


def _clauses(look: _Look, sentence: Sentence, covered: _Covered, *, placed: bool) -> list[Gap]:
    """Return the clauses with a figure, or with a place and what shall grow there, that no record quotes.

    ``placed`` says whether any may name places of the tables.
    """
    out: list[Gap] = []
    for start, end in pieces(look.text, sentence.start, sentence.end, "，；："):
        there = look.marked.inside(start, end)
        if not there & (_FIGURE | _GROWING) or covered.touches(start, end):
            continue
        if there & _FIGURE and figures.is_unread(look.text, start, end):
            out.append(Gap(start, end, "target"))
            continue
        made = look.proposed(start, end, there) if placed and there & _GROWING else None
        if made or (there & _GROWING and _opens_with_a_site(look.text[start:end])):
            out.append(Gap(start, end, "designation", _shown(made)))
    return out


def _amounts(look: _Look, sentence: Sentence, figured: _Covered) -> list[Gap]:
    """Return the clauses beside a designation whose amount is to be reached and that no record holds."""
    if figures.is_over(look.text, sentence.start, sentence.end):
        return []
    cuts = (
        (start, end)
        for start, end in pieces(look.text, sentence.start, sentence.end, "，；：")
        if look.marked.inside(start, end) & _REACHING and not figured.touches(start, end)
    )
    return [Gap(start, end, "target") for start, end in figures.to_reach(look.text, cuts)]


def _opens_somewhere(text: str, sentence: Sentence) -> bool:
    """Whether any clause of a sentence opens with a site that no table knows."""
    return bool(
        _OPEN_PLACE.match(text, sentence.start, sentence.end)
        or _OPENED_BEHIND.search(text, sentence.start, sentence.end)
    )


def _opens_with_a_site(words: str) -> bool:
    """Whether a clause opens with a site that no table knows and says what shall grow there."""
    grown = _GROWN.search(words) if _OPEN_PLACE.match(words) else None
    if grown is None or GOODS.search(words, grown.end()) is None:
        return False
    return not (TOLD.search(words) or _is_title(words) or GIVEN.search(words))


def _is_aside(words: str) -> bool:
    """Whether a sentence is an aside, whoever answers for it left out; most hold no word of one."""
    if _ASIDE.search(words) is not None and _ASIDE.search(_ANSWERS.sub("", words)) is not None:
        return True
    # 近日，某省印发《…规划》 says nothing itself; what stands beside the title does.
    return (
        "《" in words
        and sum(len(part) for part in _CLAUSE.split(words) if not _CITES.search(part)) < _SHORTEST
    )


def _is_title(words: str) -> bool:
    """Whether words are a document's title or a heading of news, which designate nothing themselves."""
    return len(words) <= _TITLE_LONGEST and (
        _EDITION.sub("", words).endswith(_TITLE_ENDS) or _NEWS_HEAD.match(words) is not None
    )


def _said_elsewhere(text: str, start: int, end: int, known: set[object]) -> bool:
    """Whether every number of a sentence is that of a target found elsewhere (a headline)."""
    numbers = {q.value for q in quantities.find(text, start, end)}
    return bool(numbers) and numbers <= known


def _labels(text: str, found: list[Record]) -> list[Gap]:
    """Return labels such as “3+8” that no record of the text spells out."""
    spelt = {str(r.get("scheme", "")) for r in found}
    out: dict[str, Gap] = {}
    for hit in (*_LABEL.finditer(text), *_SUM_IN_QUOTES.finditer(text)):
        label = hit["label"]
        known = label == "一带一路" or label in spelt or label in out
        if (
            not known
            and _OF_LAYOUT.search(label)
            and not any(f"“{label[:2]}”{spelling}" in text for spelling in _SPELT)
        ):
            start, end = hit.span("label" if hit.re is _SUM_IN_QUOTES else 0)
            out[label] = Gap(start, end, "label", {"label": label})
    return list(out.values())


def _contradictions(found: list[Record]) -> list[Gap]:
    out = [
        Gap(
            r.start,
            r.end,
            "count",
            {
                "stated": r.get("stated_count") or "",
                "listed": len(r.get("places") or r.get("industries") or ()),
            },
        )
        for r in found
        if r.get("count_differs")
    ]
    out.extend(
        Gap(r.start, r.end, "suspect", {"value": r.get("value"), "unit": r.get("unit")})
        for r in found
        if r.get("suspect")
    )
    return out


def mark_suspects(text: str, found: list[Record]) -> None:
    """Flag a target of a count that lies far below what the text says exists already."""
    have = [(int(h["n"]), h["u"], h["noun"]) for h in _BASE.finditer(text)]
    for record in found:
        if record.kind != "targets" or not isinstance(record.get("value"), int | float):
            continue
        noun = str(record.get("indicator"))
        for number, unit, what in have:
            if unit != record.get("unit") or record.get("value") * 4 > number:
                continue
            if _shared(noun, what) >= 2:
                record.values["suspect"] = True


def _shared(a: str, b: str) -> int:
    pairs = {b[i : i + 2] for i in range(len(b) - 1)}
    return len({a[i : i + 2] for i in range(len(a) - 1)} & pairs)
