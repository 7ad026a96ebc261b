"""Places of which a count and a trade are told in one breath: 甲、乙、丙三大物流枢纽各具特色; 形成丁园、戊园等一批磷化工园区."""

from __future__ import annotations

import re
from dataclasses import replace

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import plausible, tells_trade
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.present.things import HEAD
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.goods import COMMON

_COUNTED = Pattern(
    r"(?:市|县|区|地|等地?)?(?P<n>[两二三四五六七八九十\d]{1,3}[个大座]|一批|一大批|多个"
    r"|若干)(?P<i>[^，。；、的]{0,14}?(?:、[^，。；、的]{2,8}){0,3}(?:特色|专业|骨干)*)"
    r"(?P<head>(?:国家级?)?(?:物流枢纽|物流中心|物流园区|物流基地|集结中心|集散中心|枢纽港"
    r"|港口|枢纽)|"
    + HEAD.pattern.replace("?P<base>", "?:")
    .replace("?P<park>", "?:")
    .replace("?P<belt>", "?:")
    .replace("?P<cultivate>", "?:")
    .replace("?P<hub>", "?:")
    + "|园区)"
    r"(?P<told>$|建设|已|正|各具|初具|蓬勃|崛起|相继|不断|加快|快速|错位|互补|协同|炼油"
    r"|产能|产量|能力|规模|产值|营收|合计|占全|沿[江海河]|均|年产|，)"
)
_COUNT = Pattern(r"[两二三四五六七八九十\d][个大座]|一批|一大批|多个|若干")
_BEFORE = Pattern(
    "(?:形成|建成|建设|打造|布局|部署|培育|构建|拥有|推进|规划|发展|支持|依托|以及|和|是"
    "|有|即|包括)(?:了|出|起|好)?$"
)
DONE = Pattern("(?:形成|建成|培育|崛起|涌现)(?:了|出)|已|拥有|各具|初具|蓬勃|崛起|现有")
TO_COME = Pattern("力争|将|争取|到20\\d\\d年|规划|拟|打造|部署|推进|建设|布局")
_SIZE = Pattern(
    "^(?:[百千万亿十\\d]+(?:万?吨|亿元?|万?千瓦)级|国家级?|省级|特色|千亿|百亿|区域性?"
    "|大型|重点|重要|主要)+"
)
_HUB = Pattern("枢纽|港|物流|集结|集散")


def counted(context: Context, clause: Clause) -> list[Record]:
    """Read a list of places, how many they are and what they make or are."""
    words = clause.words
    hit = (
        next((h for h in _COUNTED.finditer(words) if h.start() > 1), None)
        if _COUNT.search(words, len("甲乙"))
        else None
    )
    if hit is None:
        return []
    for at in range(max(0, hit.start() - 60), hit.start() - 1):
        if at not in (0, clause.lead) and not (_BEFORE.search(words, 0, at)):
            continue
        listing = context.toponyms.read(words, at)
        if listing and words[listing.end : hit.start()] == "港":
            listing = replace(
                listing, places=(*listing.places[:-1], listing.places[-1] + "港"), end=hit.start()
            )
        if (
            listing is None
            or len(listing.places) < len("甲乙")
            or not hit.start() <= listing.end <= hit.start("i")
        ):
            continue
        trade = _trade(hit)
        kind = _kind(words, hit) if trade else ""
        if not kind:
            return []
        kind = (
            "existing"
            if kind in ("base", "park", "cultivate") and _PUT_UP.search(words, 0, listing.start)
            else kind
        )
        there = kind == "existing" or not TO_COME.search(words)
        return [
            designation(
                context,
                clause,
                listing,
                trade,
                kind,
                family="A13",
                status="existing" if there else "planned",
            )
        ]
    return []


_PUT_UP = Pattern("(?:建设|打造|培育|建立)了$")  # 全国集中建设了甲、乙等五个煤炭基地


def sites_of(context: Context, clause: Clause) -> list[Record]:
    """Read 四大石材产业集群是：甲、乙、丙; 三大陶瓷产区分布在丁、戊: things of a trade that are counted, and where each of them is."""
    text, sentence = context.text, clause.sentence
    hit = _SITES.search(clause.words)
    if (
        hit is None
        or (hit.end() == len(clause.words) and text[clause.end : clause.end + 1] != "：")
        or hit["n"] == "一"
    ):
        return []
    at = clause.start + hit.end() + (hit.end() == len(clause.words))
    words = text[at : sentence.end]
    listing = context.toponyms.read(words, 0)
    name = trade_names.industry(_SIZE.sub("", hit["i"]))
    if (
        listing is None
        or not _AFTER_SITES.match(words, listing.end)
        or not tells_trade(name)
        or not is_trade(name)
    ):
        return []
    if len(listing.places) < len("甲乙") or (
        phrases.number(hit["n"]) != len(listing.places) and not (listing.list_open or hit["lies"])
    ):
        return []
    planned = TO_COME.search(clause.words, 0, hit.start()) is not None
    head = HEAD.fullmatch(hit["head"])
    kind = (head.lastgroup or "") if planned and head else "existing"
    return [
        designation(context, clause, listing, name, kind or "cultivate", end=at + listing.end, family="A13", status="planned" if planned else "existing")
    ]  # fmt: skip


_SITES = Pattern(
    "(?P<n>[两二三四五六七八九十]{1,2}"
    "|\\d{1,2})[个大](?P<i>[^，。；、—（：“”的个大]{2,14}?)(?P<head>产业集群|集群"
    "|产业基地|生产基地|制造基地|示范基地|基地|主产区|优势产区|产区|产地|产业带|集聚区"
    "|聚集区|集聚地|聚集地|板块|产业群|产业园)"
    "(?:目前|主要|集中|分别)*(?:(?P<lies>位于|分布在|分布于|坐落于|坐落在|落户"
    "|(?<=集中)在|(?<=分别)在)|(?:是|为|即|包括)?(?=$|[一-龥]))"
)
_AFTER_SITES = Pattern("$|[，。；（]|等|[两三四五六七八九十]地")


_AND = Pattern("和|与|以及")


def each_by(context: Context, clause: Clause) -> list[Record]:
    """Read 甲、乙、丙三大园区分别以丁、戊、己为主导产业: what each of several places lives by."""
    listing = context.toponyms.read(clause.words, clause.lead) or _unknown_sites(clause)
    hit = _EACH_BY.match(clause.words, listing.end) if listing else None
    names = (
        trade_names.items(_AND.sub("、", hit["i"]), len(listing.places)) if listing and hit else []
    )
    if (
        listing is None
        or not names
        or len(names) != len(listing.places)
        or not all(plausible(name) for name in names)
        or sum(map(is_trade, names)) * 2 < len(names)
    ):
        return []
    kind = (
        "park" if set(listing.kinds) == {"zone"} and clause.words.endswith("产业") else "existing"
    )
    return [
        designation(context, clause, (place,), name, kind, family="A14", status="existing")
        for place, name in zip(listing.places, names, strict=True)
    ]


_JOINT = Pattern("、|和|与|及")


def _unknown_sites(clause: Clause) -> PlaceList | None:
    """Return sites by names that no table knows, as many as the clause counts: 区内甲湾、乙庙、丙山三个产业园."""
    hit = _COUNTED_SITES.match(clause.words, clause.lead)
    names = tuple(_JOINT.split(hit["list"])) if hit else ()
    if (
        hit is None
        or phrases.number(hit["n"]) != len(names)
        or any(COMMON.search(name) for name in names)
    ):
        return None
    return PlaceList(
        names, ("zone",) * len(names), hit.start("list"), hit.end("list"), list_open=False
    )


_COUNTED_SITES = Pattern(
    "(?:区内|园内|境内|其中)?(?P<list>[一-龥]{2,6}(?:(?:、|和|与"
    "|及)[一-龥]{2,6}?){1,7})(?=(?P<n>[两三四五六七八九十]|\\d{1,2})[大个](?:产业园|园区"
    "|片区|组团|板块|基地|功能区)分别)"
)
_EACH_BY = Pattern(
    "(?:等)?(?:[两三四五六七八九十\\d]+[大个])?[^，。；、]{0,6}?(?:已)?分别(?:形成了?)?以(?P<i>[^，。；]{3,60}?)为(?:主导"
    "|主|特色|龙头|重点|支柱|首位)(?:产业)?$"
)


def _trade(hit: re.Match[str]) -> list[str] | str:
    """Return the trades between count and head; of a hub its own kind where none stands there."""
    body = _SIZE.sub("", hit["i"])
    if hit["head"] == "港口":
        return "港口"
    if _HUB.search(hit["head"]):
        name = trade_names.industry(body)
        return name if tells_trade(name) else "物流" if "物流" in hit["head"] else ""
    names = trade_names.items(body)
    return names if names and all(plausible(name) and is_trade(name) for name in names) else ""


def _kind(words: str, hit: re.Match[str]) -> str:
    """Return the category: a hub, else what is told as there, else what the head gives."""
    if _HUB.search(hit["head"]):
        return "hub"
    there = DONE.search(words) is not None and "力争" not in words
    head = HEAD.fullmatch(hit["head"])
    kind = (head.lastgroup or "") if head else "park"
    return "existing" if there else kind
