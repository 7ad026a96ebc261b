"""Lists set out as lines: an industry with its places, places with their goods, rows of a table."""

from __future__ import annotations

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, is_chosen
from gis.plans.reader.grammar.trades import industries, plausible
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON

_COLON = Pattern(
    r"(?P<i>[^，。；：]{2,16}?)(?P<head>产业集群|产业链|产业带|产业基地|产业园|产业|行业"
    r"|集群)?(?:（[^（）]{2,16}）)?(?:(?:空间|区域|重点)?(?:布局|分布)(?:区域"
    r"|地区)?)?：(?:(?:重点|主要|集中|优先)*(?:布局|分布|集聚)(?:在|于)|仅限于?|限于|在"
    r"|以(?=[^，。；]{2,160}为(?:主|重点)(?:[。；，]|$)))?"
)
_WITH_PLACES = Pattern(r"(?P<i>[^、，；。（）：]{2,20})（(?P<p>[^（）]{2,80})）")
_LISTS = ("是", "为", "即", "如下", "包括")
_FOR_MOST = Pattern(
    r"(?:等[一-龥]{0,4})?为(?:主|重点)|[^，。；、]{0,16}为主(?=，)"
    r"|(?:及|和|与)?(?:[^，。；、]{2,14}(?:区域|地区))为主"
)
_PROVINCE_LINE = Pattern(r"^(?:\d{1,2}[.、])?(?P<p>[一-龥]{2,8}?)：")
# A label that says where, its industry stands in the heading above.
_WHERE = Pattern(
    r"(?:重点|主要|空间|区域|产业|优先|集中)*(?:布局|区域|地区|分布"
    r"|承载(?:地|园区|区|区域)|市县|县区|县市|园区|基地|落地园区)(?:重点|区域|地区|城市"
    r"|园区)?"
)
# 中药材产业重点区域：甲、乙: the trade, and that where it lies is told.
_OF_TRADE = Pattern(
    r"(?<=[一-龥]{2})(?:产业|行业)?的?(?:重点|主要|优势|核心|空间)*(?:布局|发展|分布|建设|种植|养殖|生产|承载)*(?:区域|地区|范围|县市|市县|县区)(?:主要)?(?:为|是|包括)?$"
)
_HEAD_KIND = {"产业带": "belt", "产业基地": "base", "产业园": "park"}
_NOT_GOODS = Pattern(r"\d|以下|简称|区、|县、|责任|牵头|单位|[市县区镇乡]$")
_NOTHING_ELSE = Pattern(r"[^，；：\d]+、[^，；：\d]+")
# Under the heading of a trade: 重点布局在甲、乙。
_LAID_OUT = Pattern(r"(?:重点|主要|优先|集中|逐步|率先)*(?:(?:布局|分布|集聚|落户)?(?:在|于)|依托)")
_LAID_OUT_END = Pattern(
    r"(?:等?[一-龥]{0,3}?(?:地|区县|区市县|县区|县市|地区|区域))?(?:重点|集中|优先"
    r"|率先)?(?:布局|发展|建设|集聚|落户)?"
)
_COUNT_BEHIND = Pattern(r"（[^（）]*\d+[个家座][^（）]*）$")
_PAIR = 2
# 1.甲高新区（铜基新材料）；2.乙经开区（铜精深加工）: each part of the sentence is one of them.
_ONE_EACH = Pattern(r"；(?:\d{1,2}[.、．])?[一-龥]{2,16}（[^（）；]{2,60}）(?=；|。|$)")


def colon_list(context: Context, clause: Clause) -> list[Record]:
    """Read a line of an industry and its places under a heading that says what they are (A14)."""
    text, sentence = context.text, clause.sentence
    if text.find("：", clause.start, sentence.end) < 0:
        return []
    if clause.index and not text[sentence.start : clause.start - 1].endswith(_LISTS):
        return []
    hit = _COLON.match(text, clause.start + clause.lead, sentence.end)
    if not hit:
        return []
    listing = context.places_at(hit.end(), sentence.end)
    own = context.toponyms.read(hit["i"], 0, parks=False)
    label = _OF_TRADE.sub("", hit["i"])
    name = trade_names.industry(label[own.end :] if own and hit["head"] else label)
    if _WHERE.fullmatch(hit["i"] + (hit["head"] or "")):
        name = context.topic
    elif (verb := verb_at(hit["i"], 0)) and verb.end == len(hit["i"]):
        name = ""  # 重点支持：甲、乙: a verb, no trade
    if listing is None or not plausible(name) or (own and not hit["head"]):
        return []
    end = (
        listing.end + len(closing.group())
        if (closing := _FOR_MOST.match(text, listing.end))
        else listing.end
    )
    if text[end : end + 1] not in ("", "。", "；", "\n", "，", "\t") and listing.end < sentence.end:
        return []
    more, end = _grown_behind(context, clause, listing.end)
    context.done.append((clause.start, end))
    names = [name, *(n for n in more if n not in name)]
    return [
        designation(
            context,
            clause,
            listing.places,
            names,
            context.heading_category or _HEAD_KIND.get(hit["head"] or "", "develop"),
            end=end,
            family="A14",
            **({"list_open": True} if listing.list_open else {}),
        )
    ]


def _grown_behind(context: Context, clause: Clause, at: int) -> tuple[list[str], int]:
    """Return what the clause behind a trade and its places says is grown there, and where it ends."""
    words = next((context.text[a:b] for a, b in clause.all if a == at + 1), "")
    verb = verb_at(words, 0) if context.text[at : at + 1] == "，" else None
    if verb is None or verb.kind != "develop" or phrases.segments(words, verb.end, len(words)):
        return [], at
    names = [n for n in industries(words[verb.end :]) if COMMON.search(n)]
    return (names, at + 1 + len(words)) if names else ([], at)


def bare_list(context: Context, clause: Clause) -> list[Record]:
    """Read a paragraph that is nothing but places under a heading that says what they are: 陆港型物流枢纽（46个）."""
    paragraph = clause.paragraph
    if (
        clause.start != paragraph.start
        or not paragraph.path
        or not _NOTHING_ELSE.fullmatch(clause.words)
    ):
        return []
    title = _COUNT_BEHIND.sub("", paragraph.path[-1].title)
    built = phrases.segments(title, 0, len(title))
    listing = context.toponyms.read(clause.words, clause.lead)
    if (
        not built
        or built[0].end != len(title)
        or listing is None
        or len(listing.places) < len("甲乙丙")
    ):
        return []
    if listing.end < len(clause.words) or context.toponyms.read(title, 0):
        return []
    kind = built[0].category
    name = title if kind == "hub" else trade_names.industry(built[0].body)
    if not name or (kind != "hub" and not plausible(name)):
        return []
    return [designation(context, clause, listing.places, name, kind, family="A14")]


# A line that is a site and what it makes, as the lines beside it are: 甲经济开发区（电子科技）.
_SITE_OF_TRADE = Pattern(
    r"(?:\d{1,3}[、.．]"
    r"|（\d{1,3}）)?\s*(?P<p>[^（）\n，。；：]{4,24})（(?P<i>[^（）\n，。；：]{2,30})）[；。]?"
)


def site_of_trade(context: Context, clause: Clause) -> list[Record]:
    """Read a line of a list of sites that says in a bracket what each of them makes."""
    paragraph, text = clause.paragraph, context.text
    hit = (
        _SITE_OF_TRADE.fullmatch(text, paragraph.start, paragraph.end)
        if clause.start <= paragraph.body + len("1、")
        else None
    )
    listing = context.toponyms.read(hit["p"], 0) if hit else None
    town = hit is not None and hit["p"].endswith(("镇", "乡", "街道", "农场"))
    whole = (
        listing is not None and listing.end == len(hit["p"]) and listing.kinds == ("zone",)
        if hit
        else False
    )
    if (
        hit is None
        or listing is None
        or not (whole or (town and len(listing.places) == 1))
        or context.toponyms.name_end(hit["i"], 0) == len(hit["i"])
    ):
        return []  # 黑山羊 is no county
    before = text.rfind("\n", 0, max(0, paragraph.start - 1)) + 1
    beside = _SITE_OF_TRADE.fullmatch(
        text[before : max(0, paragraph.start - 1)].strip()
    ) or _SITE_OF_TRADE.fullmatch(text[paragraph.end + 1 :].partition("\n")[0].strip())
    names = industries(hit["i"])
    if (
        beside is None
        or not names
        or not all(plausible(name) for name in names)
        or not any(COMMON.search(name) for name in names)
    ):
        return []
    return [
        designation(
            context,
            clause,
            (hit["p"],) if town else listing.places,
            names,
            "existing" if town else "park",
            end=paragraph.end,
            status="existing",
            family="A16",
        )
    ]


_AHEAD = Pattern(r"^(?:其中|以及|和|重点|发展|布局|包括|为)+")
_SITE_END = Pattern(r"[区园县市镇]$")


def by_province(context: Context, clause: Clause) -> list[Record]:
    """Read a line of a province: industries with their places in brackets (A10)."""
    text, sentence = context.text, clause.sentence
    if clause.index != 0 or text.find("（", sentence.start, sentence.end) < 0:
        return []
    line = text[sentence.start : sentence.end]
    head = _PROVINCE_LINE.match(line)
    parent = head["p"] if head and context.toponyms.read(head["p"], 0) else ""
    found: list[Record] = []
    for hit in _WITH_PLACES.finditer(line, head.end() if head else 0):
        listing = context.toponyms.read(hit["p"], 0)
        name = trade_names.industry(_AHEAD.sub("", hit["i"]))
        if listing is None or listing.end < len(hit["p"]) or not plausible(name):
            continue
        names = (
            [*_without_brackets(line[head.end() : hit.start()]), name]
            if head and not found
            else [name]
        )
        if context.toponyms.read(hit["i"], 0) or _SITE_END.search(hit["i"]):
            continue
        found.append(
            designation(
                context,
                clause,
                listing.places,
                names,
                context.heading_category or "develop",
                start=sentence.start + hit.start(),
                end=sentence.start + hit.end(),
                family="A10",
                parent=parent,
            )
        )
    if not found or (len(found) < 2 and not parent):
        return []
    context.done.append((sentence.start, sentence.end))
    return found


_DIGIT = Pattern(r"\d")


def _without_brackets(words: str) -> list[str]:
    """Return the goods before the first bracket of a province's line that has one place list for them all."""
    return (
        industries(words.rstrip("、")) if words.endswith("、") and not _DIGIT.search(words) else []
    )


def by_place(context: Context, clause: Clause) -> list[Record]:
    """Read places with their industries in brackets: 永康市（门业、电动工具）、嵊州市（领带）."""
    found: list[Record] = []
    alone = (
        clause.words.count("（") == 1
        and len(_ONE_EACH.findall(context.text, clause.sentence.start, clause.sentence.end))
        >= _PAIR
    )
    goes_on = _goes_on(context, clause)
    if clause.words.count("（") < _PAIR and not alone and not goes_on:
        return found
    there = not context.heading_category and is_chosen(
        context.text[clause.sentence.start : clause.sentence.end]
    )
    for hit in _WITH_PLACES.finditer(clause.words, clause.lead):
        pushed = verb_at(hit["i"], 0) if not found else None
        listing = context.toponyms.read(hit["i"], pushed.end if pushed else 0)
        names = industries(hit["p"])
        if (
            listing is None
            or listing.end < len(hit["i"])
            or context.toponyms.read(hit["p"], 0)
            or not names
        ):
            continue
        if _NOT_GOODS.search(hit["p"]) or (
            hit["i"].endswith(("园", "园区")) and not (alone and COMMON.search(hit["p"]))
        ):
            continue
        found.append(
            designation(
                context,
                clause,
                listing.places,
                names,
                "existing" if there else context.heading_category or "develop",
                start=clause.start + hit.start(),
                end=clause.start + hit.end(),
                family="A10",
                status="existing" if there else "planned",
            )
        )
    return (
        found
        if len(found) > 1
        or goes_on
        or (alone and found and _ONE_EACH.fullmatch("；" + clause.words))
        else []
    )


def _goes_on(context: Context, clause: Clause) -> bool:
    """Whether a clause goes on with a row of places and their bracketed trades: 甲（乙）、丙（丁），戊（己）."""
    last = context.records[-1] if context.records and clause.index else None
    return (
        last is not None
        and last.family == "A10"
        and last.end == clause.start - 1
        and _ONE_EACH.fullmatch("；" + clause.words) is not None
    )


def under_heading(context: Context, clause: Clause) -> list[Record]:
    """Read where the trade of the heading above is to be: 重点布局在甲、乙."""
    if (
        clause.index
        or not context.topic
        or context.existing
        or (context.topic == context.document_topic and not context.ruled)
    ):
        return []
    opening = _LAID_OUT.match(clause.words, clause.lead)
    if opening is None:
        return []
    listing = context.toponyms.read(clause.words, opening.end())
    if (
        listing is None
        or _LAID_OUT_END.fullmatch(clause.words, listing.end) is None
        or not plausible(context.topic)
    ):
        return []
    return [
        designation(
            context,
            clause,
            listing.places,
            context.topic,
            context.heading_category or "develop",
            family="A14",
        )
    ]
