"""Rows whose items open with their own place: 分别是甲服装产业集群、…; 8个，分别是甲（物联网）、…; 甲印染、乙童装等产业集群蓬勃发展."""

from __future__ import annotations

import re

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.said import grown
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.present.row_items import (
    ALIAS,
    FEWEST,
    Item,
    counted_park,
    is_good,
    of_unknown_good,
    read_item,
)
from gis.plans.reader.present.things import HEAD
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.branches import each

_SPELLS = Pattern(
    "(?:分别是|分别为|分为|依次是|依次为|名单如下|"
    + each("是 为 即 有", "(?<=[个家大].)")
    + "|包括|涵盖|即|有)：?|："
)
_LED = Pattern(
    each("批复(?:同意)?(?:建设)? 认定 公布 命名 授予 确定 通过 是继 继 评选 验收 批准", "[出了]?")
    + "|(?:已经?|现已|初步|基本|逐步|先后|相继|陆续)+(?:形成|建成|培育|建立|崛起|涌现|构建)|"
    + each("形成 建成 拥有 崛起 涌现 集聚 培育", "[出了]以?")
    + "|规划(?:建设)?了{0,2}|布局(?:建设)?了{0,2}|"
    + each("入选 获批 上榜", "的?(?:有|包括|是|为)")
    + "|已有|现有|共有|拥有"
)
_JOINT = Pattern("、|，|；|和(?=[一-龥]{3})|以及|及(?=[一-龥]{4})|与(?=[一-龥]{4})")
# 甲种植基地入选白酒类别、乙…: what each item was chosen for.
_EACH_CHOSEN = Pattern(
    "(?<=[地群园区])(?:成功|先后|同时)?(?:入选|获批|列入|纳入|上榜|获评|跻身|进入|荣获|被评为|被认定为|被列为)[^、，。；]{2,16}$"
)
# What closes a row behind its last item: 等N家特色产业集群获认定, 等园区相继崛起, 发展规划.
_TOLD = (
    "(?P<told>之后|(?:已|基本|均|先后|相继|蓬勃|快速|加快|不断|成功|双双|被(?![家子褥套])"
    "|获|入选|上榜|跻身|列入|通过|初具|渐|各具|方兴|持续|稳步|发展壮大|发展迅速|竞相|齐头"
    "|全国闻名|享誉|(?:年|总)?(?:产值|规模|营收|营业收入|主营业务收入)|成为"
    "|特色(?:鲜明|突出)|优势(?:明显|突出)|闻名|驰名|远销|畅销|发达|是(?:全国|我国|国内)"
    "|投入|建成|投用|投产|揭牌|开园|开工|落成|年内|沿[江海河湖]|全部|正在|纷纷|协同"
    "|错位)[^、，；。]{0,20})"
)
_CLOSE = Pattern(
    "(?:等|(?=(?:[两三四五六七八九十]|\\d{1,2})[个大](?:[^、，；。]{0,8})(?:集群|基地"
    "|集聚区|园区|产业带|枢纽|产业园)$))(?:一批|\\d+[余多]?[个家大]"
    "|[两三四五六七八九十]+[个家大])?(?P<what>[^、，；。等]{0,16}?)" + _TOLD + "?$"
)
_CLOSE_BARE = Pattern("(?P<what>)" + _TOLD + "$")
# 批复甲化工产业园、乙化工产业园2家化工园区扩区: parks that are there are known by their names.
_OF_PARKS = Pattern(
    "等?(?:[两三四五六七八九十]+|\\d+)[个家][一-龥]{0,8}?园区?(?:（[^）]{2,8}）)?(?:扩区"
    "|扩容|调区|扩建|升级|认定|通过|入选|获批|上榜|复核)[^，。；、]{0,6}$"
)
_ANNOUNCES = Pattern(
    "[个家大批条](?:$|[^，。；]{0,24}$)|名单|分别|如下|包括|入选|获批|分为|园区|集群|基地"
)
_CLUSTERS = Pattern("块状经济|特色经济|专业镇|特色镇|名镇|县域经济")
_COUNTS = Pattern(
    "(?P<i>[一-龥A-Za-z]{2,14}?)(?P<head>"
    + re.sub(r"\?P<\w+>", "?:", HEAD.pattern)
    + ")(?:已经?|现|目前)*(?:共|总)?(?:有|达到?|计|为)?(?:\\d{1,2}"
    "|[两三四五六七八九十]{1,3})[个家座处](?:，?(?:分别|依次)[是为])?$"
)
_OF_WHOM = Pattern("^.*(?:的|我[省市国]|全[省市国]|已|级)")
_SO_MANY = Pattern("(?P<n>\\d{1,2}|[两三四五六七八九十]{1,2})[个大条家座]")
_THING_FIRST = Pattern(
    "[一-龥]{3,18}(?:基地|集群|产业园|园区|中心|枢纽|集聚区)（[一-龥]{2,10}）[、和]"
)
_LAST_OF_PARKS = Pattern("(?<=[园区地])(?:和|与|及|以及)(?=[一-龥]{2,10}(?:园|区|基地)$)")
# 甲羊绒、乙皮革等特色产业，占据了国内很大市场份额.
_TELLS = Pattern(
    "占据|占[全国市]|享誉|闻名|驰名|远销|畅销|走[出向]|不断壮大|蓬勃|初具|方兴"
    "|(?:年|总)*(?:产值|规模|营收)|吸纳|已|成为"
)
_RENOWNED = Pattern(
    "成为[^，。；]{0,14}(?:名片|品牌|招牌|亮点|支柱|增长点|主力)|闻名|驰名|享誉|远销|畅销"
    "|特色(?:鲜明|突出)|优势(?:明显|突出)|各具特色|发达|蓬勃"
    "|(?:年|总)?(?:产值|规模|营收|营业收入|主营业务收入)(?:均|都|已|分别)*(?:超|突破|达"
    "|过)"
)
_NAMES_PARK = Pattern("[一-龥]{4,12}(?:产业|工业|科技)园区?、[一-龥]{4,12}(?:产业|工业|科技)园区?")
_TO_COME = Pattern(
    "建设(?!了)|打造|培育(?!了|出|形成了)|力争|规划(?!建设了)|将|拟|争取"
    "|重点(?:发展|建设|培育)|着力|加快(?:建设|打造|培育|推进)|到20\\d\\d年|推进|要"
)
_DONE = Pattern("(?:建成|形成|拥有|崛起|涌现)[出了]?$")
_APPROVED = Pattern("批复|规划建设")
_SITE = Pattern("(?:集聚区|产业园|工业园|小镇|名镇|基地)区?(?:[一-龥]{0,4}规划)?$")


def row(context: Context, clause: Clause) -> list[Record]:
    """Read a row of places, each with its trade, that a clause says something of or a sentence spells out."""
    opened = _opened(context, clause)
    return _row(context, clause, opened[0], opened[1], spelt=opened[2]) if opened else []


def announced(context: Context, clause: Clause) -> list[Record]:
    """Read a row behind the colon of a clause that says what it is of: 园区分为：甲能源建材产业园、…."""
    text, sentence = context.text, clause.sentence
    end = sentence.end - (text[sentence.end - 1 : sentence.end] in tuple("。；："))
    if _ANNOUNCES.search(clause.words) is None:
        return []
    words = text[clause.end + 1 : end]
    return _row(context, clause, clause.end + 1, words, spelt=True) or _of_one_trade(
        context, clause, words
    )


def _acts(context: Context, words: str) -> bool:
    """Whether a clause opens with a place that builds what the row names: 甲打造乙产业园、丙产业园三大园区."""
    listing = context.toponyms.read(words, 0, parks=False)
    verb = verb_at(words, listing.end) if listing else None
    return verb is not None and verb.kind == "cultivate" and not verb.done


def _of_one_trade(context: Context, clause: Clause, words: str) -> list[Record]:
    """Read places alone behind the colon of a clause that counts things of one trade: 石化产业基地共有七个：甲、乙、丙."""
    hit = _COUNTS.search(clause.words)
    listing = context.toponyms.read(words, 0) if hit else None
    name = trade_names.industry(_OF_WHOM.sub("", hit["i"])) if hit else ""
    if (
        hit is None
        or listing is None
        or listing.end < len(words.rstrip("等"))
        or len(listing.places) < len("甲乙")
        or not is_good(name)
    ):
        return []
    context.done.append((clause.start, clause.end + 1 + len(words)))
    kind = _kind(
        _last_head(hit["head"]), planned=_TO_COME.search(clause.words) is not None, approved=False
    )
    return [
        designation(
            context,
            clause,
            listing.places,
            name,
            kind,
            end=clause.end + 1 + len(words),
            family="A14",
            status="existing",
        )
    ]


def _row(context: Context, clause: Clause, at: int, words: str, *, spelt: bool) -> list[Record]:
    """Return the records of a row that starts at an offset; nothing where too few items name place and trade."""
    named = _OF_PARKS.search(words)
    words = words[: named.start()] if named else words
    parts = list(_items(context, words))
    if len(parts) < len("甲乙") or (
        at == clause.start + clause.lead and _acts(context, parts[0][2])
    ):
        return []
    stated = _count(context.text[clause.sentence.start : at])
    if stated == len(parts) + 1 and (
        last := _LAST_OF_PARKS.search(parts[-1][2])
    ):  # 5个园区：…、丁物流园和戊化工园
        a, b, item = parts[-1]
        parts[-1:] = [
            (a, a + last.start(), item[: last.start()]),
            (a + last.end(), b, item[last.end() :]),
        ]
    tail = _CLOSE.search(parts[-1][2]) or _CLOSE_BARE.search(parts[-1][2])
    if tail and (grown(tail.group()) or "老工业" in tail.group()):
        return []  # 甲产业基地、乙产业集群加快转型升级: what is done to them says more
    cut = len(words) - (len(tail.group()) if tail else 0)
    sure = stated == len(parts)  # as many as the sentence says
    found, bare = _found(
        context, [(a, min(b, cut)) for a, b, _ in parts], words, sure=sure or named is not None
    )
    found = _by_name(found, words) if named else found
    headed = sum(1 for one, _ in found if one[2])
    if at == clause.start + clause.lead and found and found[0][1][0] > 0 and not bare:
        return []  # what opens the clause is no item of the row
    shared = _shared(context, clause, at, tail, spelt=spelt)
    if tail and tail["told"] and not shared and found and found[-1][1][1] == cut and headed == 1:
        shared = found[-1][0][2]  # 邯郸新材料、唐山装备、秦皇岛汽车零部件集群规模均突破…
    fewest = len("甲乙") if headed > 1 or (shared and tail and tail["told"]) else FEWEST
    if len(found) * 4 < (len(parts) - bare) * (2 if sure else 3) or len(found) < fewest:
        return []
    if tail and tail["told"] == "之后":
        shared = _next_head(context, clause)
    shared = shared or _of_renown(tail, len(found))
    if not shared and headed * 2 < len(found):
        return []
    context.done.append((clause.start, at + len(words)))
    done = _DONE.search(context.text, max(clause.sentence.start, at - 6), at) is not None
    planned = not done and bool(_TO_COME.search(context.text, clause.sentence.start, at))
    records = []
    for (places, names, head), (a, b) in found:
        kind = (
            "existing"
            if done and (head or shared) == "base"
            else _kind(
                head or shared,
                planned=planned,
                approved=bool(_APPROVED.search(context.text, clause.sentence.start, at)),
            )
        )
        records.append(
            designation(context, clause, places, names, kind, start=min(clause.start, at + a), end=at + b, family="A13",
                        status="planned" if planned else "existing")
        )  # fmt: skip
    return records


def _by_name(
    found: list[tuple[Item, tuple[int, int]]], words: str
) -> list[tuple[Item, tuple[int, int]]]:
    """Return the items of a row of parks by their whole names; others as they are."""
    return [
        ((((words[a:b],), *one[1:]) if one[2] == "park" else one), (a, b)) for one, (a, b) in found
    ]


def _of_renown(tail: re.Match[str] | None, count: int) -> str:
    """Return what a row is of whose places are known for their goods: 安国中药材、蠡县皮毛、高阳纺织成为一张张名片."""
    return "cultivate" if tail and count >= FEWEST and _RENOWNED.match(tail["told"] or "") else ""


def _found(
    context: Context, parts: list[tuple[int, int]], words: str, *, sure: bool
) -> tuple[list[tuple[Item, tuple[int, int]]], int]:
    """Return the items that were read with their slices, and how many are places or sites without a trade."""
    found: list[tuple[Item, tuple[int, int]]] = []
    carried: tuple[str, ...] = ()
    bare, whole = 0, False
    weak: list[tuple[Item, tuple[int, int]]] = []
    for k, (a, b) in enumerate(parts):
        if k == len("甲乙丙") and not found and not weak:
            return [], 0
        item = _EACH_CHOSEN.sub("", words[a:b])
        one = read_item(context, item)
        if one is not None:
            found.append(((carried + one[0], *one[1:]), (a, b)))
            carried = ()
            whole = whole or one[0] == (item,)
            continue
        if unknown := of_unknown_good(context, item) or (
            counted_park(context, item) if sure else None
        ):
            weak.append((unknown, (a, b)))
            continue
        listing = context.toponyms.read(item, 0)
        alone = (
            listing is not None and listing.end == len(item) and set(listing.kinds) == {"region"}
        )
        bare += alone or _SITE.search(item) is not None
        carried = (carried + listing.places) if alone and listing else ()
    if len(weak) * 2 <= len(found) or sure:
        found = sorted(found + weak, key=lambda pair: pair[1])
    if whole:  # parks by their names, of which no table knows one: 平桥 is no county of another province either
        found = [
            ((((ALIAS.sub("", words[a:b]),) if one[2] == "park" else one[0]), *one[1:]), (a, b))
            for one, (a, b) in found
        ]
    return found, bare


def _count(words: str) -> int:
    """Return how many the words before a row say that there are, or 0."""
    hits = list(_SO_MANY.finditer(words))
    return phrases.number(hits[-1]["n"]) or 0 if hits else 0


_COUNTED = Pattern("园区$|[个家大批类][^，。；]{0,24}$|分|依次")
_COUNTED_BEFORE = Pattern("[个家大类][^，。；]{0,24}$")


def _opened(context: Context, clause: Clause) -> tuple[int, str, bool] | None:
    """Return where a row starts, its words, and whether the sentence spells it out to its end."""
    text, sentence = context.text, clause.sentence
    end = sentence.end - (text[sentence.end - 1 : sentence.end] in tuple("。；："))
    if (spelt := _SPELLS.search(clause.words)) and context.toponyms.read(
        clause.words, spelt.end(), parks=False
    ):
        counted = _COUNTED.search(clause.words[: spelt.end()]) or _COUNTED_BEFORE.search(
            text[clause.sentence.start : clause.start].rstrip("，")
        )
        if counted:
            return clause.start + spelt.end(), text[clause.start + spelt.end() : end], True
    for led in _LED.finditer(clause.words):
        at = led.end()
        if _LED.match(clause.words, at):
            continue
        if (
            context.toponyms.read(clause.words, at, parks=False)
            or _NAMES_PARK.match(clause.words, at)
            or _THING_FIRST.match(clause.words, at)
        ):
            return clause.start + at, clause.words[at:], False
    if context.toponyms.read(clause.words, clause.lead, parks=False):
        return clause.start + clause.lead, clause.words[clause.lead :], False
    return None


_JOINT_OR_BRACKET = Pattern(_JOINT.pattern + "|（|）")


def _items(context: Context, words: str) -> list[tuple[int, int, str]]:
    """Return start, end and words of the items of a row; brackets stay whole, 和 parts where a place follows."""
    cuts, depth = [0], 0
    for hit in _JOINT_OR_BRACKET.finditer(words):
        depth += (hit.group() == "（") - (hit.group() == "）")
        if depth or hit.group() in "（）":
            continue
        if hit.group() in "、，；" or context.toponyms.read(words, hit.end(), parks=False):
            cuts.extend((hit.start(), hit.end()))
    cuts.append(len(words))
    return [(a, b, words[a:b]) for a, b in zip(cuts[::2], cuts[1::2], strict=True) if b > a]


def _shared(
    context: Context, clause: Clause, at: int, tail: re.Match[str] | None, *, spelt: bool
) -> str:
    """Return the category of the head that a row shares: behind it (等产业集群), or said before it (8个…示范基地，分别是)."""
    if tail and tail["what"] is not None and (head := _last_head(tail["what"])):
        return head
    if tail and tail["what"] and tail["what"].endswith(("特色产业", "优势产业", "支柱产业")):
        return (
            "cultivate"
            if any(_TELLS.match(words) for _, _, words in clause.following(context.text, 1))
            else ""
        )
    before = context.text[max(clause.sentence.start, at - 60) : at]
    return _last_head(before) if spelt or before.endswith("其中") else ""


def _next_head(context: Context, clause: Clause) -> str:
    """Return the category of what the next clause says that there is one more of: 继甲、乙之后，我省第三个试点."""
    _, _, words = next(iter(clause.following(context.text, 1)), (0, 0, ""))
    return _last_head(words)


def _last_head(words: str) -> str:
    """Return the category of the last head in words."""
    if "试点" in words:
        return "pilot"
    if _CLUSTERS.search(words):
        return "cultivate"
    heads = list(HEAD.finditer(words))
    return (heads[-1].lastgroup or "") if heads else ""


def _kind(head: str, *, planned: bool, approved: bool) -> str:
    """Return the category of an item: what is told of a cluster is there, what is planned is to be built."""
    if head == "cultivate":
        return "park" if approved else "cultivate" if planned else "existing"
    return head or "existing"
