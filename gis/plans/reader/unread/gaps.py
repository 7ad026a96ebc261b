"""What was not understood: likely sentences without a record, labels never spelt out, contradictions."""

from __future__ import annotations

from typing import Any, cast

from gis.plans.reader.goals import headings, quantities
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.records import Gap, Record
from gis.plans.reader.text.outline import Sentence, outline, pieces
from gis.plans.reader.unread import figures
from gis.plans.reader.unread.at_home import at_home
from gis.plans.reader.unread.bare_lines import bare_lines, bettered
from gis.plans.reader.unread.cells import cells
from gis.plans.reader.unread.contradictions import contradictions, labels
from gis.plans.reader.unread.covered import Covered
from gis.plans.reader.unread.joint_zones import joint_zones
from gis.plans.reader.unread.left_out import left_out, subjects, untold
from gis.plans.reader.unread.likely import (
    BESIDE,
    FIGURE,
    GROWING,
    REACHING,
    SHORTEST,
    Look,
    is_aside,
    looks_like,
    opens_somewhere,
    opens_with_a_site,
)
from gis.plans.reader.unread.pairs import pairs
from gis.plans.reader.unread.proposals import Proposal
from gis.plans.reader.unread.row_items import row_items
from gis.plans.reader.unread.town_hubs import town_hubs
from gis.plans.reader.vocabulary.lexicon import Marks
from gis.schema import CATEGORY

_OF_FIGURES = frozenset(("targets", "incentives", "resources"))
_NO_WORD = Pattern(r"[\s，。；：、,.;:]+")
_WORDS = Marks(
    (
        "10 半 前 翻 余 数 几 上 近 分之 以内 左右 不低于 不少于 不超过 零突破 零的突破",
        "集群 基地 产业园 产业带 集聚区",
        "强化 培育 发展 布局",
        "发展 布局 打造 建设 培育 承接 聚焦 突出 做大 做强 做优 做精 主攻 引进 形成 壮大 "
        "补齐 补强 填补 延伸 延长 拉长 拓展 延链 补链 强链 建链 振兴 升级",
        "达 稳定在 保持在 控制在 压减 退出 淘汰 新增 新建 建成 培育 突破 超过 提高 提升 占比 "
        "力争 不低于 不少于",
        "20 力争 不低于 不少于 不超过 确保",
        "奖励 补助 补贴 资助 给予 财政 基金 贷款 担保 专项资金",
        "” 城区 市区 郊区 新区 老城 矿区 开发区 高新区 经开区 工业园区 产业园区",
        "责任单位 责任部门 牵头单位 资料来源 《 指导思想 习近平 提出如下 提出以下 制定本 "
        "制定如下 制定以下 制订本",
    )
)


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
    covered = Covered(found)
    figured = Covered([r for r in found if r.kind in _OF_FIGURES])
    known = {r.get("value") for r in found if r.kind == "targets"}
    look = Look(text, toponyms, _WORDS.of(text), toponyms.signals(text))
    out: list[Gap] = []
    for paragraph, inside in outline(text):
        goals, past = headings.told(paragraph.path)
        over = past and not goals  # figures below 取得成绩 are no goals
        for sentence in inside:
            there = look.marked.inside(sentence.start, sentence.end)
            if sentence.end - sentence.start < SHORTEST or (
                there & BESIDE and is_aside(text[sentence.start : sentence.end])
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
            if there & FIGURE or (
                there & GROWING and (made != [] or opens_somewhere(text, sentence))
            ):
                out.extend(_clauses(look, sentence, covered, placed=made != []))
            if there & REACHING and not over:
                out.extend(_amounts(look, sentence, figured))
    out.extend(
        Gap(start, end, "target")
        for start, end in figures.without_headings(text)
        if not covered.touches(start, end)
    )
    out.extend(
        Gap(start, end, "designation")
        for start, end in bare_lines(text, toponyms)
        if not covered.touches(start, end)
    )
    out.extend(left_out(text, toponyms, found))
    out.extend(untold(text, found))
    out.extend(subjects(text, toponyms, found))
    out.extend(town_hubs(text, found))
    out.extend(at_home(text, toponyms, found))
    out.extend(pairs(text, toponyms, found))
    out.extend(joint_zones(text, found))
    out.extend(row_items(text, found))
    out.extend(bettered(text, toponyms, found))
    out.extend(cells(text, toponyms, found))
    out.extend(labels(text, found))
    out.extend(contradictions(found))
    again = _Again(text, found)
    # A clause that is a sentence is shown once, what is said a second time was read the first time.
    each = {(gap.start, gap.end, gap.reason): gap for gap in reversed(out) if not again.says(gap)}
    return sorted(each.values(), key=lambda gap: gap.start)


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
            if not (r.get("place_implicit") or r.get("place_far") or r.kind == "links")
            and _holds(text[r.start : r.end], r)
        ]
        self.words = {_bare(text[r.start : r.end]) for r in whole}
        self.goals = {
            (goal.get("value"), goal.get("unit"), _subject(str(goal.get("indicator"))))
            for goal in found
            if goal.kind == "targets" and goal.get("value") is not None
        }
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
        if gap.reason == "target" and self._is_goal_again(gap):
            return True
        meant = [
            (_way(str(one["category"])), place, industry)
            for one in cast("list[dict[str, Any]]", gap.values.get("proposed", []))
            for place in one["places"]
            for industry in one["industries"]
        ]
        return bool(meant) and self.placed.issuperset(meant)

    def _is_goal_again(self, gap: Gap) -> bool:
        """Whether a clause says the one goal that was read, in other words: 有序压减水泥产能30万吨, 水泥产能压减30万吨."""
        amounts = quantities.find(self.text, gap.start, gap.end)
        if len(amounts) != 1:
            return False
        (amount,) = amounts
        rest = self.text[gap.start : amount.start] + self.text[amount.end : gap.end]
        return (amount.value, amount.unit or None, _subject(_bare(rest))) in self.goals


# What is done to the subject of a goal, and how: two clauses that differ in these alone say one goal.
_DONE = Pattern(
    "(?:逐步|有序|加快|依法|坚决|稳妥|进一步|严格|全面|力争|确保|争取|累计|共|将|要|再|全[省市县区]|压减|淘汰|化解|退出|削减|压缩|减少"
    "|达到?|突破|超过?|实现|完成|提高到|提升到|增加到|以上|左右|约)+"
)


def _subject(words: str) -> str:
    """Return the subject of a goal without what is done to it.

    Examples
    --------
    >>> _subject("有序压减水泥熟料产能"), _subject("水泥熟料产能压减")
    ('水泥熟料产能', '水泥熟料产能')
    """
    head = _DONE.match(words)
    bare = words[head.end() :] if head else words
    tail = next((hit for hit in _DONE.finditer(bare) if hit.end() == len(bare)), None)
    return bare[: tail.start()] if tail else bare


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
    look: Look, sentence: Sentence, known: set[object], there: int
) -> tuple[Gap | None, list[Proposal] | None]:
    """Return what a sentence without any record looks like, or None, and what it may have meant, None where that was not asked.

    ``there`` are the groups of words that it holds.
    """
    like = looks_like(look, sentence, there)
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


def _clauses(look: Look, sentence: Sentence, covered: Covered, *, placed: bool) -> list[Gap]:
    """Return the clauses with a figure, or with a place and what shall grow there, that no record quotes.

    ``placed`` says whether any may name places of the tables.
    """
    out: list[Gap] = []
    for start, end in pieces(look.text, sentence.start, sentence.end, "，；："):
        there = look.marked.inside(start, end)
        if not there & (FIGURE | GROWING) or covered.touches(start, end):
            continue
        if there & FIGURE and figures.is_unread(look.text, start, end):
            out.append(Gap(start, end, "target"))
            continue
        made = look.proposed(start, end, there) if placed and there & GROWING else None
        if made or (there & GROWING and opens_with_a_site(look.text[start:end])):
            out.append(Gap(start, end, "designation", _shown(made)))
    return out


def _amounts(look: Look, sentence: Sentence, figured: Covered) -> list[Gap]:
    """Return the clauses beside a designation whose amount is to be reached and that no record holds."""
    if figures.is_over(look.text, sentence.start, sentence.end):
        return []
    cuts = (
        (start, end)
        for start, end in pieces(look.text, sentence.start, sentence.end, "，；：")
        if look.marked.inside(start, end) & REACHING and not figured.touches(start, end)
    )
    return [Gap(start, end, "target") for start, end in figures.to_reach(look.text, cuts)]


def _said_elsewhere(text: str, start: int, end: int, known: set[object]) -> bool:
    """Whether every number of a sentence is that of a target found elsewhere (a headline)."""
    numbers = {q.value for q in quantities.find(text, start, end)}
    return bool(numbers) and numbers <= known
