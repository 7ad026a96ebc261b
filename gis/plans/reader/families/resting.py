"""Clauses that rest on places: 依托甲发展…, with the verb behind them."""

from __future__ import annotations

import re

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.bridged import distributed
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.lifted import goes_on_there
from gis.plans.reader.grammar.objects.objects import objects
from gis.plans.reader.grammar.placed.acts import is_pushed
from gis.plans.reader.grammar.said import Said, is_own_province
from gis.plans.reader.grammar.trades import plausible, tells_trade
from gis.plans.reader.grammar.verbs import Verb, verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.minerals import MINERAL
from gis.plans.reader.vocabulary.sites import SITE_OR_PART, ZONE

# 依托甲—乙—丙汽车产业带: a belt by the places that it joins.
_BELT = Pattern(
    r"(?P<i>[^，。；]{2,10}?)(?:产业带|经济带|制造带|走廊|产业走廊|带)(?:等|建设|优势)?"
)
_BUILT_SOME = Pattern(
    "(?<![新扩改])建(?![材筑陶成设立议工])(?=[^，。；]+(?:基地|产业园|园区|集群"
    "|集聚区)$)|规划了?(?!建设|打造|布局|发展"
    "|\\d)(?=[^，。；]{2,}(?:基地|产业园|园区|集群|集聚区|工业园)$)"
    "|建(?=[一两三四五六七八九十\\d]+[个座家])"
)  # 在甲、乙建两个丙集聚区
# 在甲、乙综合性纺织服装产业基地布局丙: a site of theirs, called by what it makes.
_SITE_OF_THEIRS = Pattern(
    r"[^，。；的]{2,16}?(?:产业基地|生产基地|基地|"
    + ZONE
    + r"|产业集群|批发市场|交易市场|专业市场|机场|港区|码头|火车站)(?:内|里|中)?(?=(?:集中|重点|规划|统一|优先|合理)*(?:布局|新建|建设|发展"
    r"|落户|引进|打造))"
)
RESTING = ("依托", "立足")
_FAR = 24
# 依托中西部地区的石化装备制造骨干企业，建设…基地: built where the firms are.
_FIRMS_THERE = Pattern("的[^，。；的]{2,20}?(?:骨干|龙头|重点|优势)企业")
# 重点依托某某投资区和某某专区，打造…: sites by their suffix that fill the clause; what the next one builds stands there.
_LEANT = Pattern("(?:主要|重点|充分)*依托(?P<p>[^，。；：“”]{4,60}?)(?:等(?:园区|平台|载体|地)?)?$")
# 充分发挥甲加工区的区位优势，…: a site that no table knows, told by its suffix.
_STRENGTH_OF = Pattern(
    r"(?:充分|更好地?|有效|积极|主动)*(?:发挥|利用|依托|立足|凭借|借助|用好|放大)"
    rf"(?P<p>[一-龥]{{2,8}}?(?:工业集中区|产业集聚区|{SITE_OR_PART}))"
    r"的?[一-龥、]{0,10}?(?:优势|作用|条件|基础|功能|效应)"
)
_NO_OWN_NAME = Pattern(
    "^(?:全|各|该|本|其|上述|有条件|国家|省级|市级|城市|主|规划|两|三|一|同|此|现|已|产业|工业|化工|专业|重点|高新|示范|科技|开发"
    "|特色|循环|农业|相关|老|经济|物流|保税|出口|综合|自贸|功能|集聚|集中|承接|县|市|区|园)"
)
_SITE_END = Pattern("(?<=..)(?:区|园|基地|新?城|港|镇)$")
NO_SITE = Pattern("现有|各类|优势|资源|条件|基础|重点|的|一批|\\d")
_SITE_JOINT = Pattern("、|以及|和|及|与")
_SEATS = Pattern(
    r"(?:等)?(?:[两三四五六七八九十\d]+[个大])?[^，。；、发展建设打造]{0,14}(?:基地|园区"
    r"|产业园|开发区|集聚区|大港|口岸|港口|枢纽|平台|载体|主体)"
)
BESIDE_SUBJECT = ("依托", "立足", "围绕", "聚焦", "把握", "发挥", "利用", "用好", "突出", "放大")


def _goes_on(context: Context, clause: Clause, at: int) -> bool:
    """Whether a further place stands behind a site and a joint: 发挥甲组团、乙县的资源优势."""
    joint = _SITE_JOINT.match(clause.words, at)
    return joint is not None and context.toponyms.read(clause.words, joint.end()) is not None


def lean_on_sites(context: Context, clause: Clause, own: PlaceList | None) -> None:
    """Let the sites that a clause leans on be spoken of where all of them are sites by their suffix."""
    free = own is None and not (context.headed or context.heading_place)
    strong = _STRENGTH_OF.fullmatch(clause.words, clause.lead) if free else None
    several = strong is not None and _goes_on(context, clause, strong.end("p"))
    if strong and several and clause.index + 1 < len(clause.all):
        listing = context.toponyms.read(clause.words, strong.start("p"))
        if listing is not None:
            context.subject, context.subject_start = listing.places, clause.start + clause.lead
            return
    if strong and clause.index + 1 < len(clause.all) and not _NO_OWN_NAME.match(strong["p"]):
        context.subject, context.subject_start = (strong["p"],), clause.start + clause.lead
        return
    hit = _LEANT.fullmatch(clause.words, clause.lead) if free else None
    if hit is None or clause.index + 1 == len(clause.all):
        return
    sites = _SITE_JOINT.split(hit["p"])
    if _SITE_END.search(sites[-1]) and all(
        site in context.toponyms.names
        or (_SITE_END.search(site) and not NO_SITE.search(site) and _bears_a_name(context, site))
        for site in sites
    ):
        context.subject, context.subject_start = tuple(sites), clause.start + clause.lead


def _bears_a_name(context: Context, site: str) -> bool:
    """Whether a site opens with a name, known or not: 青口投资区, 闽清白金工业园, not 高新技术园区."""
    return context.toponyms.read(site, 0) is not None or (
        context.toponyms.is_unknown(site[:2]) and not COMMON.match(site)
    )


def beside_subject(own: PlaceList | None, opener: re.Match[str]) -> bool:
    """Whether 依托 and the like stand behind the clause's own places (甲依托乙发展…), or too far off."""
    if opener.start() > _FAR:
        return True
    return own is not None and opener.start() >= own.end and opener.group() in BESIDE_SUBJECT


_WHAT_THEY_HAVE = Pattern(
    rf"定位|功能|优势|资源|基础|条件|区位|岸线|原料|^(?:等?地?的?)(?:(?:{MINERAL})(?:矿山?)?[、和及与]?)+等?$"
)


_FAME = Pattern("(?:盛名|名声|美誉|声誉|名气)$")
_NO_MORE = Pattern("(?:不再?|摆脱|改变|减少)(?:对|单纯|过度|过分)?$")


def resting(
    context: Context, clause: Clause, listing: PlaceList, opener: re.Match[str]
) -> list[Record]:
    """Read 依托 places with what is built there, in this clause or in the one behind."""
    if _NO_MORE.search(clause.words, 0, opener.start()):
        return []  # 不再依托甲: what follows is not built on them
    around = (
        opener.group() == "围绕" and set(listing.kinds) == {"region"} and len(listing.places) > 1
    )
    if (
        around
        and listing.end == len(clause.words)
        and not (clause.index or context.headed or context.heading_place)
    ):
        context.subject, context.subject_start = (
            listing.places,
            clause.start + opener.start(),
        )  # 围绕甲、乙，发展丙
    if around and verb_at(clause.words, listing.end):
        return verb_behind(
            context, clause, listing, clause.words[listing.end :], opener.start()
        )  # 围绕甲、乙发展丙
    if (
        opener.start() == clause.lead
        and _FAME.search(clause.words, listing.end)
        and goes_on_there(context, clause)
    ):
        context.subject, context.subject_start = listing.places, clause.start
        context.done.append((clause.start, clause.end))
        return []  # 立足甲“乙之乡”的盛名: an honour, and where the next clause acts
    return _rested(context, clause, listing, opener)


def _rested(
    context: Context, clause: Clause, listing: PlaceList, opener: re.Match[str]
) -> list[Record]:
    """Read 依托 places with what is built there, seats of theirs (依托甲、乙等口岸) left out."""
    if "—" in clause.words and listing.places[-1].endswith("带"):
        listing = context.toponyms.read(clause.words, opener.end(), parks=False) or listing
    rest = clause.words[listing.end :]
    if (seat := _SEATS.match(rest)) and verb_at(rest, seat.end()):
        rest = rest[seat.end() :]  # 依托甲、乙等口岸建设…
    belt = _BELT.fullmatch(rest) if "—" in clause.words[listing.start : listing.end] else None
    if belt and len(listing.places) > 1 and plausible(name := trade_names.industry(belt["i"])):
        return [
            designation(
                context,
                clause,
                listing.places,
                name,
                "belt",
                start=clause.start + opener.start(),
                family="A2",
            )
        ]
    if clause.index and (context.headed or context.heading_place) and not verb_at(rest, 0):
        _hand_on(context, clause, listing, clause.start + opener.start())
        return []  # 甲依托乙园区…: what follows is said of 甲
    if (
        opener.group() in RESTING
        and _FIRMS_THERE.fullmatch(rest)
        and not (context.headed or context.heading_place)
    ):
        context.subject, context.subject_start = listing.places, clause.start + opener.start()
        return []
    if opener.group() in RESTING and (_SEATS.fullmatch(rest) or not rest or verb_at(rest, 0)):
        if not (context.headed or context.heading_place):
            context.subject, context.subject_start = listing.places, clause.start + opener.start()
        return verb_behind(context, clause, listing, rest, opener.start())
    if opener.group() == "利用" and (clause.index or context.headed or context.heading_place):
        return []  # 甲…，利用乙的原料
    if _WHAT_THEY_HAVE.search(rest) and opener.start() <= clause.lead + 8:
        context.subject, context.subject_start = listing.places, clause.start
    return []


_THEIR_BASIS = Pattern(
    "(?:等?地区?)?的?(?:现有|良好|雄厚|坚实)?(?:产业|工业|制造业|资源)?(?:基础|优势|条件)"
)


def _hand_on(context: Context, clause: Clause, listing: PlaceList, start: int) -> None:
    """Let what follows be said of regions that the province which speaks leans on, itself too wide to be a place.

    甲省将…，依托乙等地产业基础，大力发展丙: 丙 grows at 乙.
    """
    if (
        (len(listing.places) > 1 or listing.list_open)
        and set(listing.kinds) == {"region"}
        and is_own_province(context, context.headed)
        and _THEIR_BASIS.fullmatch(clause.words, listing.end)
    ):
        context.subject = context.headed = listing.places
        context.subject_start = start


_AHEAD_OF_VERB = Pattern(
    r"投资\d[\d.]*(?:多|余)?[万亿]元?(?:人民币)?|通过[一-龥]{2,6}?(?=发展|建设|打造)|等地?"
    r"|沿[海江边](?:地区|一带)?|一带|沿线(?:地区)?|先行|分别|规划|谋划|片区|内|新"
)


def verb_behind(
    context: Context, clause: Clause, listing: PlaceList, rest: str, start: int
) -> list[Record]:
    """Read the verb behind places, some words in between allowed."""
    if "分别" in rest[:6] and (made := distributed(context, clause, listing, rest)):
        return made  # 在甲、乙分别布局丙和丁
    site = _SITE_OF_THEIRS.match(rest)
    for skip in (
        0,
        *((site.end(),) if site else ()),
        *(m.end() for m in _AHEAD_OF_VERB.finditer(rest[:16])),
    ):
        verb = verb_at(rest, skip) or (
            Verb("cultivate", "建设", some.end(), "")
            if (some := _BUILT_SOME.match(rest, skip))
            else None
        )
        if verb and verb.kind != "support":
            said = Said(verb, listing, clause.start + start, "A2")
            return objects(context, clause, said, rest[verb.end :])
    if reworked := _reworked(context, clause, listing, rest, start):
        return reworked
    push = verb_at(rest, 0)
    if push and push.kind == "support" and is_pushed(rest, push.end):
        said = Said(push, listing, clause.start + start, "A2")
        return objects(context, clause, said, rest[push.end :])
    return []


# 推进甲行业集成和优化: a trade that is there is made over.
_REWORKED = Pattern(
    r"(?:推进|推动|实施|加快|引导|促进|开展|支持|深化|抓好)+(?P<i>[^，。；、的]{2,14}?)(?:产业|行业|企业)的?"
    r"(?:[一-龥]{0,4}?(?:集成|整合|重组|改造|优化|提升|整治|集约化?|技改|转型|升级)(?:和|与|及|、)?)+$"
)


def _reworked(
    context: Context, clause: Clause, listing: PlaceList, rest: str, start: int
) -> list[Record]:
    """Read 在甲推进乙行业整合提升: what is made over there."""
    hit = _REWORKED.fullmatch(rest)
    name = trade_names.industry(hit["i"]) if hit else ""
    if not tells_trade(name):
        return []
    return [
        designation(
            context, clause, listing, name, "optimize", start=clause.start + start, family="A2"
        )
    ]
