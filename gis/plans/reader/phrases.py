"""Noun phrases of what is built or grown: the head (产业集群, 基地) that ends an item, and the count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.vocabulary.branches import alternation, by_signs
from gis.plans.reader.vocabulary.goods import GOODS
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY, HEADS
from gis.plans.reader.vocabulary.verbs import ADVERBS, VERBS

_HEAD = Pattern(by_signs(alternation(*HEADS.values())))
_HEAD_END = Pattern(
    "[" + "".join(sorted({word[-1] for words in HEADS.values() for word in words.split()})) + "]"
)
_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九十")} | {"两": 2}
_COUNT = Pattern(
    r"(?P<n>\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个|大|条|类|家|项|座)(?![^，。；]{0,3}[镇乡])"
)
_ACTS_BEHIND = Pattern(r"建设|发展|(?:转型|提质)升级|做大做强|提质增效|竞争力|能级")
_JOINT_BEHIND = Pattern(r"(?:（[^（）]{1,8}）)?(?:、|和|及|与|以及)")
_PART_OF_IT = Pattern(
    r"(?:等[一-龥]{0,8}?)?(?:辐射|带动|引领|示范|支撑)+(?:作用|效应|功能)"
    r"|的[一-龥]{0,4}?(?:引擎|支撑|龙头|主体|载体|组成部分|样板|标杆|窗口|平台|先锋|主力军"
    r"|生力军|排头兵|领头羊|名片|门户|后盾|保障|基础|短板|形象|氛围|品牌|影响力|知名度"
    r"|竞争力)(?=$|[，。；、和])"
)
_SHOWN = Pattern(
    "国家级"
)  # 国家级煤化工示范区: a state's area that shows a trade is what a 示范基地 is
_REMADE = Pattern("制造(?=.)")  # 工程机械再制造基地
_TRADE_IN_HEAD = Pattern(
    "(?:化工|软件|食品|医药|材料|装备|建材|机械|电子|纺织|服装|家具|家居|汽车|汽配|制药"
    "|陶瓷|石材|木业|光伏|锂电|五金)(?=园|工业园|产业园)"
    "|[一-龥]{2}(?=城$)(?<!产业)(?<!科技)"
)
# 重型装备、文化创意、现代物流基地: the last trade of a row is 物流, no place of logistics is built.
_LAST_OF_ROW = Pattern("[一-龥]{2}(?:、|和|及|与|以及)(?:现代|智慧|绿色|临港|港口)*$")
# What is done to a thing, or how, stands right behind its name: …产业集群尽快扩张.
_ACT_NEXT = Pattern(
    "|".join(
        sorted(
            {word for text in (ADVERBS, *VERBS.values()) for word in text.split() if len(word) > 1},
            key=len,
            reverse=True,
        )
    )
)
# 建设苗木基地1万亩: how large stands right behind.
_NO_TRADE_AREA = Pattern(
    "(?:[港城湖湾岛山江河口站新区园园]|经济|功能|综合|空间|商务|核心|起步|示范)$"
)
# 甲产业园、乙基地和丙产业园区三大产业载体: what the row is called together.
_SUMMED_UP = Pattern(r"[两三四五六七八九十\d]{1,2}[个大][^，。；、]{2,14}$")
# These end a name whatever is told of what bears it (…产业集群年产销量居全国第一), unless a longer name goes on.
_WHOLE_NAMES = frozenset(("产业集群", "产业带", "集群"))
_LONGER_NAME = Pattern(
    "[一-龥]?(?:示范|管委|管理|领导|办公|协会|商会|联盟|学会|公司|网络|式|化|型|内|中的|龙头|骨干|企业|产业|品牌|标准|公共|服务|平台|创新|综合|试点|高质量|区|园|带|城|县|市|镇|优|竞)"
)
_LED = Pattern(r"(?:\d+|[一二两三四五六七八九十几多]+)[个大批]以")
_MEASURED = frozenset(
    (
        "基地",
        "种植基地",
        "生产基地",
        "原料基地",
        "产业园",
        "园区",
        "产业集群",
        "产业基地",
        "生产功能区",
        "生产保护区",
    )
)


@dataclass(frozen=True, slots=True)
class Segment:
    """One built thing: words before the head, the head with its category, the stated count.

    Attributes
    ----------
    start, end
        Slice of the sentence, the head included.
    body
        Words before the head, places and leading adjectives still in.
    head
        Head noun as written, or empty.
    category
        Category that the head gives, or empty.
    """

    start: int
    end: int
    body: str
    head: str
    category: str


def number(word: str) -> int | None:
    """Return a small count in digits or Chinese numerals, else None.

    Examples
    --------
    >>> number("六"), number("十二"), number("13"), number("多")
    (6, 12, 13, None)
    >>> number("十四五")  # a five-year plan is no count
    """
    if word.isdigit():
        return int(word)
    if not word or any(c not in _DIGITS for c in word):
        return None
    if "十" not in word:
        return _DIGITS[word] if len(word) == 1 else None
    tens, _, ones = word.partition("十")
    if len(tens) > 1 or len(ones) > 1 or "十" in ones:
        return None
    return (_DIGITS[tens] if tens else 1) * 10 + (_DIGITS[ones] if ones else 0)


def segments(s: str, start: int, end: int) -> list[Segment]:
    """Return the built things of a phrase, one per head that ends an item.

    Examples
    --------
    >>> words = "碳酸钙功能材料产业集群和全市碳酸钙材料生产基地"
    >>> [(x.body, x.category) for x in segments(words, 0, len(words))]
    [('碳酸钙功能材料', 'cultivate'), ('全市碳酸钙材料', 'base')]
    """
    found: list[Segment] = []
    first = start
    for hit in _heads(s, start, end):
        if hit.start() < first:
            continue
        after = s[hit.end() : hit.end() + 2]
        ends = (
            not after
            or hit.end() >= end
            or after[0] in "、，。；：！”）（—和及与等在，"
            or after
            in (
                "以及",
                "多个",
                "项目",
                "产值",
                "规模",
                "作为",
                "为依",
                "为载",
                "为支",
                "为核",
                "的产",
                "集聚",
                "集群",
                "转型",
                "加快",
                "稳步",
                "能级",
                "竞争",
                "扩能",
                "提档",
                "扩容",
                "体系",
                "优势",
                "目标",
                "入选",
                "获批",
                "上榜",
            )
            or (
                len(hit.group()) > 1
                and _ACT_NEXT.match(s, hit.end())
                and not _HEAD.match(s, hit.end())
            )
            or after[0] in "的为打由是已将覆连成之各"
            or (after[0].isdigit() and hit.group() in _MEASURED)
            or (len(hit.group()) > 1 and _SUMMED_UP.match(s, hit.end()))
            or (hit.group() in _WHOLE_NAMES and not _LONGER_NAME.match(s, hit.end()))
        )
        if not ends or (
            hit.group() in ("带", "核心", "主轴", "枢纽", "高地", "节点", "支点", "轴线")
            and hit.start() - first < 2
        ):
            continue
        if hit.group() == "板块" and s[hit.start() - 2 : hit.start()] in (
            "功能",
            "业务",
            "工作",
            "概念",
        ):
            continue
        if hit.start() > first and _no_thing(s, first, hit):
            continue
        if hit.group() == "核心" and (
            after == "竞争" or (s[hit.start() - 1] == "为" and _LED.match(s, first))
        ):
            continue  # 核心竞争力 is no core, and 27个以纺织、箱包等产业为核心，…的集群 none of a place
        if after[:1] == "的" and not found and hit.group() in ("核心", "枢纽"):
            continue
        if hit.group() == "带" and s[hit.start() - 1] in "板钢铜铝铁箔胶皮绷纽织磁色送领腰热温寒":
            continue  # 铜板带 is a good, no belt
        # 高端煤化工园区 is a park of 煤化工: the head holds the end of the trade.
        inner = (
            _TRADE_IN_HEAD.match(hit.group())
            if hit.start() > first or not hit.group().endswith("城")
            else None
        )
        inner = _REMADE.match(hit.group()) if s[hit.start() - 1 : hit.start()] == "再" else inner
        cut = hit.start() + (inner.end() if inner else 0)
        cut += len("加工") * (
            s[hit.start() - 1 : hit.start()] in ("深", "精") and hit.group().startswith("加工")
        )  # 特种钢深加工园
        cut = hit.start() + len("物流") if _ends_a_row(s, first, hit) else cut
        body = _ALSO_DONE.sub("", s[first:cut]) if hit.group() in _MAKING else s[first:cut]
        shown = hit.group() == "示范区" and _SHOWN.search(body) and GOODS.search(body)
        found.append(
            Segment(
                first,
                hit.end(),
                body,
                s[cut : hit.end()],
                "base" if shown or s[cut : hit.end()] in _BASES else HEAD_CATEGORY[hit.group()],
            )
        )
        first = hit.end()
        joint = _ACTS_BEHIND.match(s, first, end)
        first = joint.end() if joint else first
        joint = _JOINT_BEHIND.match(s, first, end)
        if not joint:
            break
        first = joint.end()
    return found


def _ends_a_row(s: str, first: int, head: re.Match[str]) -> bool:
    """Whether logistics are the last trade of a row: 重型装备、现代物流基地 is a base of both."""
    return (
        head.group() in _LOGISTIC
        and _LAST_OF_ROW.search(s, first, head.start()) is not None
        and GOODS.search(s[first : head.start()]) is not None
    )


def _no_thing(s: str, first: int, head: re.Match[str]) -> bool:
    """Whether a head is whither a trade moves (甲产业向园区集聚) or the end of a place's name (东疆港片区, 临港经济片区)."""
    return s[head.start() - 1] in "向往" or (
        head.group() == "片区" and _NO_TRADE_AREA.search(s, first, head.start()) is not None
    )


def is_part(s: str, end: int) -> bool:
    """Whether behind a built thing stands what of it is meant: 全球先进制造业基地的核心引擎.

    Examples
    --------
    >>> is_part("陶瓷产业基地的核心引擎", 6), is_part("陶瓷产业基地的建设", 6)
    (True, False)
    """
    return _PART_OF_IT.match(s, end) is not None


def _heads(s: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield every head noun, also one that begins inside another (加工园 in 加工园区)."""
    at = (
        start if _HEAD_END.search(s, start, end) else end
    )  # most phrases hold no sign that a head ends in
    while hit := _HEAD.search(s, at, end):
        yield hit
        at = hit.start() + 1


# 智能农机研发制造基地: what else is done there.
_ALSO_DONE = Pattern("(?<=[一-龥]{2})(?<!软件)(?<!工业)(?:研发|研制|试制)(?:、|和|与|及)?$")
_LOGISTIC, _BASES = ("物流基地", "物流中心"), ("基地", "中心")
_MAKING = ("制造基地", "生产基地", "生产制造基地")


def stated_count(words: str) -> int | None:
    """Return the count that a phrase states of its list (六大绿色建材产业集群), or None.

    Examples
    --------
    >>> stated_count("玻璃、石材六大绿色建材"), stated_count("水泥")
    (6, None)
    """
    hits = list(_COUNT.finditer(words))
    return number(hits[-1]["n"]) if hits else None
