"""What a sentence without a record looks like: a designation, a target, an aside, a title."""

from __future__ import annotations

from dataclasses import dataclass

from gis.plans.reader.facts.mentions import mentions
from gis.plans.reader.goals import quantities
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.text.outline import Sentence
from gis.plans.reader.unread import figures
from gis.plans.reader.unread.figures import GIVEN, TOLD
from gis.plans.reader.unread.proposals import Proposal, proposals
from gis.plans.reader.vocabulary.goods import GOODS
from gis.plans.reader.vocabulary.lexicon import Marked, any_between

_LIKE_DESIGNATION = Pattern(
    r"(?:强化|做强|培育|打造|建设|布局|发展|形成|支持|推动|承接"
    r"|集聚)[^，。；]{2,60}?(?:产业集群|集群|生产基地|产业基地|示范基地|产业园|产业带"
    r"|集聚区)"
)
# Whatever is said of a trade at a place and was not read is shown, however it is worded.
_ACTED = Pattern(r"强化|培育|发展|布局")
_OF_TRADE = Pattern(r"产业|行业|工业|制造业")
_LIKE_TARGET = Pattern(r"(?:到|(?<!截)至)20\d\d年|力争|不低于|不少于|不超过|确保")
_GROWN = Pattern(
    r"(?:重点|大力|着力|积极|加快|集中)?(?:发展|布局|打造|建设|培育|承接|聚焦|突出"
    r"|做[大强优精]|主攻|引进|形成|壮大)"
)
_LEAVES = Pattern("退出|淘汰|关停|关闭|压减|搬迁|不再新建|严禁|严控|禁止")
_TITLE_ENDS, _NEWS_HEAD = (
    ("行动计划", "方案", "意见", "规划", "措施", "通知", "办法", "报告", "办法（试行）"),
    Pattern(r"[一-龥]{2,8}："),
)
# What stands behind a title: its years, its edition.
_EDITION = Pattern(r"(?:[（(][^（）()]{1,16}[）)])+$")
# Behind these a reader expects a place, though no table knows the name.
_OPEN_PLACE = Pattern(
    r"(?:支持|推动|鼓励|引导)?[一-龥A-Za-z（）“”]{2,12}?(?:区|县|市|镇|乡|街道|园|城|港|湾"
    r"|岛|谷|带|师|组团)(?=重点|大力|着力|积极|加快|集中|发展|布局|打造|建设|培育|承接"
    r"|聚焦|突出|做|主攻)"
)
_OPENED_BEHIND = Pattern("[，；：]" + _OPEN_PLACE.pattern)  # a clause behind the first one does
SHORTEST, _TITLE_LONGEST = 8, 40
_BACK = 400  # signs before a sentence in which 该县 finds its county
# A line of a layout (“一核”即城区，重点发展…), and words that any city has one of: with them a sentence places a trade.
_LAYOUT_LINE = Pattern(r"“[一二三四五六七八九十多\d][^”\n]{1,6}”(?:即|：|是指?|为|，)")
_BARE_SITE = Pattern(
    r"(?<![一-龥]{2})(?:支持|推动|鼓励|引导|在|对|于)?(?:中心|主)?(?:城区|市区|郊区|新区"
    r"|老城|矿区|开发区|高新区|经开区|工业园区|产业园区)"
)
_ASIDE = Pattern(
    r"责任单位|责任部门|牵头单位|资料来源|指导思想|习近平"
    r"|(?:提出|制定|制订)(?:如下|以下|本)[^，。；]{0,6}(?:意见|措施|方案|计划|规划|办法"
    r"|政策)"  # what a document opens with
)
_CLAUSE, _CITES = (
    Pattern("[，；：]"),
    Pattern("^(?!.*(?:提出|明确|要求|指出|确定|力争|将)).*《[^》]*》"),
)
# 支持甲发展乙（责任单位：市工信局）: who answers for a measure makes no aside of it.
_ANSWERS = Pattern(
    r"[（〔\[【][^（）〔〕]{0,12}(?:责任|牵头|配合|落实|负责|完成)(?:单位|部门)[^）〕]*[）〕\]】]?$"
)


# Words without which the looks below find nothing: of a figure, of what is built, of what is done to a trade, of growth,
# of an amount, of a goal, of money given, of a site without a name, of an aside.
FIGURE, _BUILT, _DONE, GROWING, REACHING, _GOAL, _MONEY, _SITE, BESIDE = (1 << n for n in range(9))


@dataclass(frozen=True, slots=True)
class Look:
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


def looks_like(look: Look, sentence: Sentence, there: int) -> str:
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
    if _without_a_place(look, sentence, there):
        return "designation"
    if there & FIGURE and figures.is_unread(text, sentence.start, sentence.end):
        return "target"
    if (
        there & _GOAL
        and _LIKE_TARGET.search(words)
        and quantities.find(text, sentence.start, sentence.end)
        and not GIVEN.search(words)
    ):
        return "target"
    return ""


def _without_a_place(look: Look, sentence: Sentence, there: int) -> bool:
    """Whether a sentence that names no place of the tables says of a trade where it is or shall be: at a bare site, at a place by its thing's name, at home."""
    words = look.text[sentence.start : sentence.end]
    return bool(
        (there & _SITE and not sentence.paragraph.is_heading and _at_a_bare_site(words))
        or (there & _BUILT and _names_a_site(words, look.toponyms))
        or (there & _DONE and (_of_our_own(words, look.toponyms) or _of_those(words)))
    )


def _at_a_bare_site(words: str) -> bool:
    """Whether a sentence says of a trade that it grows or leaves at a layout's line, or at a place without a name of its own."""
    told = _LAYOUT_LINE.search(words) or _BARE_SITE.search(words)
    if told is None or TOLD.search(words) or GIVEN.search(words) or _is_title(words):
        return False
    return bool(
        (_GROWN.search(words, told.end()) or _LEAVES.search(words, told.end()))
        and GOODS.search(words, told.end())
    )


# 武店石英砂原料基地 on a line of its own or in a cell: a thing by its name, at a place that no table knows.
_NAMED_THING = Pattern(
    r"(?:^|\t)(?:\d{1,2}[.、]|（[一二三四五六七八九十\d]{1,3}）)?(?:(?P<ranked>[一-龥]{2,3}[区县镇乡旗])|(?P<p>[一-龥]{2,3}?))(?P<i>[一-龥]{2,12}?)"
    r"(?:原料|生产|加工|制造|种植|养殖|产业|示范)*(?:基地|产业园|产业集群|集群|集聚区)(?=$|\t|。)"
)
# 培育高纯石英、石英坩埚等 in a county's plan: it speaks of itself.
_OUR_GOODS = Pattern(
    r"(?:重点|大力|着力|积极|加快|优先|持续|逐步)*(?:培育|发展|壮大|做[大强优精]|布局|引进|招引)+(?P<list>[^，。；的]{2,12}(?:[、和][^，。；的、]{2,12})+?)"
    r"等(?:产业|行业|产品|业态|产业链|产业集群)?[。；]?"
)


def _names_a_site(words: str, toponyms: Toponyms) -> bool:
    """Whether words, or a cell of them, are the name of a thing that opens with a place that nobody knows and goes on with a good."""
    return any(
        GOODS.match(hit["i"])
        # 大通湖区: with its rank behind it a name may open with that of a county elsewhere.
        and (
            hit["ranked"] not in toponyms.names if hit["ranked"] else toponyms.is_unknown(hit["p"])
        )
        and GOODS.search(hit["ranked"] or hit["p"]) is None
        for hit in _NAMED_THING.finditer(words)
    )


# 这两个园区将重点发展芯片, and nobody knows which.
_THOSE = Pattern(
    r"(?:^|[，；])(?:目前，|其中，?)?(?:(?:这|上述|以上)[两三四五六七八九十\d]{1,2}[大个家]|该)(?:园区|开发区|高新区|经开区|产业园|基地|县区|县市|县|市|区|镇|乡)(?=将|要|重点|主要|大力|着力|加快|积极|正|可|应)"
)


def _of_those(words: str) -> bool:
    """Whether a sentence says of places that it only points at what shall grow there."""
    hit = _THOSE.search(words)
    grown = _GROWN.search(words, hit.end()) if hit else None
    return (
        grown is not None
        and GOODS.search(words, grown.end()) is not None
        and not (TOLD.search(words) or GIVEN.search(words))
    )


def _of_our_own(words: str, toponyms: Toponyms) -> bool:
    """Whether a city or a county says of several goods that they are to be grown."""
    if toponyms.issuer is None or toponyms.is_wide():
        return False
    hit = _OUR_GOODS.fullmatch(words)
    goods = _SPLIT.split(hit["list"]) if hit else []
    return (
        len(goods) > 1
        and all(GOODS.search(good) and not good.endswith(_NO_GOODS) for good in goods)
        and not TOLD.search(words)
    )


_SPLIT = Pattern("[、和]")
_NO_GOODS = ("人才", "工匠", "企业", "品牌", "平台", "技术", "标准", "队伍", "机构", "专家", "大师")


def _of_trade(words: str, toponyms: Toponyms) -> bool:
    """Whether words say of a trade that it is to be grown or laid out at a place smaller than the issuer."""
    if not _ACTED.search(words) or TOLD.search(words) or GIVEN.search(words) or _is_title(words):
        return False
    if words.endswith("：") or not (_OF_TRADE.search(words) or GOODS.search(words)):
        return False
    named = {place for found in mentions(words, toponyms) for place in found.places}
    own = toponyms.issuer.name if toponyms.issuer else ""
    return any(not (own.startswith(place) or toponyms.larger_than_issuer(place)) for place in named)


def opens_somewhere(text: str, sentence: Sentence) -> bool:
    """Whether any clause of a sentence opens with a site that no table knows."""
    return bool(
        _OPEN_PLACE.match(text, sentence.start, sentence.end)
        or _OPENED_BEHIND.search(text, sentence.start, sentence.end)
    )


def opens_with_a_site(words: str) -> bool:
    """Whether a clause opens with a site that no table knows and says what shall grow there."""
    grown = _GROWN.search(words) if _OPEN_PLACE.match(words) else None
    if grown is None or GOODS.search(words, grown.end()) is None:
        return False
    return not (TOLD.search(words) or _is_title(words) or GIVEN.search(words))


def is_aside(words: str) -> bool:
    """Whether a sentence is an aside, whoever answers for it left out; most hold no word of one."""
    if _ASIDE.search(words) is not None and _ASIDE.search(_ANSWERS.sub("", words)) is not None:
        return True
    # 近日，某省印发《…规划》 says nothing itself; what stands beside the title does.
    return (
        "《" in words
        and sum(len(part) for part in _CLAUSE.split(words) if not _CITES.search(part)) < SHORTEST
    )


def _is_title(words: str) -> bool:
    """Whether words are a document's title or a heading of news, which designate nothing themselves."""
    return len(words) <= _TITLE_LONGEST and (
        _EDITION.sub("", words).endswith(_TITLE_ENDS) or _NEWS_HEAD.match(words) is not None
    )
