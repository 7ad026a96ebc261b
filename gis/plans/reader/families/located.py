"""Clauses whose places stand behind 在, 依托 or 围绕: 在甲、乙培育建设…, 依托甲发展…, 集中在甲."""

from __future__ import annotations

import re

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.bridged import distributed
from gis.plans.reader.grammar.frame import Clause, Context, designation, is_existing, joined
from gis.plans.reader.grammar.objects.objects import objects
from gis.plans.reader.grammar.said import Said, is_own_province
from gis.plans.reader.grammar.trades import plausible
from gis.plans.reader.grammar.verbs import Verb, verb_at
from gis.plans.reader.places.no_names import VERBISH
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON, GOODS

_IN = re.compile(
    r"集中在|布局在|在|于|到(?<![达得做看见遇谈提直]到)|赴|依托|围绕|立足|把握|发挥|利用|用好|突出|放大"
)
# 在石灰石资源丰富的甲、乙等地: what they have stands before their names.
_RICH = re.compile(
    r"[^，。；在的]{2,18}?(?:丰富|富集|雄厚|较好|良好|完善|集中|发达|便利|充足|突出|明显|优越|优良|条件好|相对集中|较强)的(?=[一-龥]{2})"
)
_SITE_IN = re.compile(
    r"(?!全|各|该|本|其|上述|以下|有条件|国家|省级|市级|城市|中心|主|规划|两|三|一|同|此)(?P<p>[一-龥]{2,14}?(?:园区|产业园|工业园|片区|开发区|工业区|发展区|新区|港区|集聚区|高新区|经开区|组团))(?=(?:范围)?内(?:$|[，。]|着力|大力|积极|加快|集中|统筹|优先|主要|规划|建设|打造|布局|重点|发展|新建|扩建|设立))"
)
# 依托国家级的甲经济技术开发区: its rank is no part of its name.
_RANK_AHEAD = re.compile("(?:国家级|自治区级|省级|市级)的?(?=[一-龥]{3})")
# 在该市甲县建设…: a county of the region that is spoken of.
_INSIDE_IT = re.compile("(?:该|本|我|全)[省市区州](?:的)?(?=[一-龥]{1,4}[县区市镇旗])")
# 在甲建一座20万立方米的混凝土搅拌站.
_ONE_WORK = re.compile(
    r"(?:新|扩|改扩|规划|计划)?建(?:设)?(?:一|\d+|[两三四五])?(?:座|条|个|家)(?:[^，。；的]{2,20}的)?(?P<i>[^，。；的]{2,16}?)(?:搅拌站|生产线|项目|加工厂|粉磨站|厂)$|(?:新|扩|改扩)?建(?:设)?(?P<w>[^，。；的、]{2,8}?(?:粉磨|搅拌|加工))[站厂]$"
)
_CAMPAIGN = re.compile(
    r"(?:组织|全面|率先|深入)*(?:实施|启动|推进|开展)(?P<i>[^，。；]{2,16}?)(?:产业)?(?:复兴|振兴|提升|培育|壮大|提质增效|倍增|发展|升级|建设|突破)*(?:行动计划|行动|工程|计划)$"
)
# 依托甲—乙—丙汽车产业带: a belt by the places that it joins.
_BELT = re.compile(
    r"(?P<i>[^，。；]{2,10}?)(?:产业带|经济带|制造带|走廊|产业走廊|带)(?:等|建设|优势)?"
)
_BUILT_SOME = re.compile(
    "(?<![新扩改])建(?![材筑陶成设立议工])(?=[^，。；]{4,}(?:基地|产业园|园区|集群|集聚区)$)|规划了?(?!建设|打造|布局|发展|\\d)(?=[^，。；]{2,}(?:基地|产业园|园区|集群|集聚区|工业园)$)|建(?=[一两三四五六七八九十\\d]+[个座家])"
)  # 在甲、乙建两个丙集聚区
_NOUN_OF = re.compile(r"的(?P<what>[^，。；]{2,40})$")
# 在甲、乙综合性纺织服装产业基地布局丙: a site of theirs, called by what it makes.
_SITE_OF_THEIRS = re.compile(
    r"[^，。；的]{2,16}?(?:产业基地|生产基地|基地|产业园区?|工业园区?|园区|集聚区|产业集群)(?:内|里|中)?(?=(?:集中|重点|规划|统一|优先|合理)*(?:布局|新建|建设|发展|落户|引进|打造))"
)
_RESTING = ("依托", "立足")
_AT = ("在", "于", "到", "赴", "集中在", "布局在")
_FAR = 24
# 依托中西部地区的石化装备制造骨干企业，建设…基地: built where the firms are.
_FIRMS_THERE = re.compile("的[^，。；的]{2,20}?(?:骨干|龙头|重点|优势)企业")
# 重点依托某某投资区和某某专区，打造…: sites by their suffix that fill the clause; what the next one builds stands there.
_LEANT = re.compile(
    "(?:主要|重点|充分)*依托(?P<p>[^，。；：“”]{4,60}?)(?:等(?:园区|平台|载体|地)?)?$"
)
_SITE_END = re.compile("(?<=..)(?:区|园|基地|新?城|港|镇)$")
_NO_SITE = re.compile("现有|各类|优势|资源|条件|基础|重点|的|一批|\\d")
_SITE_JOINT = re.compile("、|以及|和|及|与")
_SEATS = re.compile(
    r"(?:等)?(?:[两三四五六七八九十\d]+[个大])?[^，。；、发展建设打造]{0,14}(?:基地|园区|产业园|开发区|集聚区|大港|口岸|港口|枢纽|平台|载体|主体)"
)
_BESIDE_SUBJECT = ("依托", "立足", "围绕", "把握", "发挥", "利用", "用好", "突出", "放大")
_TRADE_IN = re.compile(
    r"(?:(?:推动|引导|促进|支持|鼓励|加快)(?:推动|推进)?)?(?:全[省市区县州]|我[省市区县州])?(?P<i>[一-龥A-Za-z]{1,12}?)(?:产业链|产业|行业|工业|制造业)(?:已|主要|逐步|初步|基本|将|要)*"
)
# 氢能装备优先在甲布局.
_FIRST_IN, _PUT_THERE = (
    re.compile(
        "(?P<i>[一-龥A-Za-z]{2,14}?)(?:(?:产业|项目)?(?:优先|重点|主要|集中|率先)+|(?:区域|优势区|生产区|种植区|养殖区|产区|生产基地|种植基地|养殖基地|基地|片区|产业带|项目)(?:优先|重点|主要|集中|率先)*)"
    ),
    re.compile("(?:等地)?(?:优先|重点|集中)*(?:布局|落户|集聚|落地|布点|发展|建设)"),
)
_FORMED = re.compile(
    r"(?:已经?|初步|基本|逐步)*(?:形成|构建)[^，。；]{0,24}?(?:布局|格局|集聚|集群|体系)"
)
# 铜加工产业在甲、乙等地集聚: that it lies there is told.
_LIES_THERE = re.compile(
    r"(?:等地|一带|两地|各地)?(?:地区)?(?:已|已经|初步|高度|相对|逐步|快速|加速)*(?:集聚|聚集|集中|扎堆|汇聚|云集|成片|成链|扎根)(?:发展|成势|成群|布局)?$"
)
_TO_COME = re.compile("将|要|力争|加快|推动|加速|逐步|引导|促进")
_PROJECTS_THERE = re.compile(
    r"(?:集中|重点|优先|规划)?(?:布局|建设|实施)(?:建设)?一批[^，。；]{0,10}(?:项目|园区?|基地|企业|工程|平台)$"
)
# 在甲、乙优势水产品养殖区，建设丙: what kind of area they are.
_THEIR_KIND = re.compile(
    "等?(?:优势|重点|主要|传统|集中|适宜)[^，。；的]{0,8}(?:产区|主产区|养殖区|种植区|矿区|富集区|优势区|产业带|海域|区域|地区)"
)
_SITED = re.compile(r"(?:重点|集中|优先)?(?:布局|集聚|落户|布点)")
_ROUND = re.compile("(?:要|应|将|正)?(?:重点)?(?:围绕|依托)")


def located(context: Context, clause: Clause) -> list[Record]:
    """Read 在 places verb object (A2, A9, A17): the places before the verb, what is built behind."""
    words = clause.words
    own = context.toponyms.read(words, clause.lead)
    if own and is_own_province(context, own.places) and (made := _round(context, clause, own.end)):
        return made
    for opener in _IN.finditer(words):
        if context.spoken_of == clause.start and opener.group() in _BESIDE_SUBJECT:
            continue  # 支持甲发挥乙的作用: the clause speaks of 甲
        praise = (
            (_RICH.match(words, opener.end()) or _INSIDE_IT.match(words, opener.end()))
            if opener.group() == "在"
            else None
        )
        praise = praise or _RANK_AHEAD.match(words, opener.end())
        at = praise.end() if praise else opener.end()
        listing = (
            None
            if _beside_subject(own, opener)
            else context.toponyms.read(words, at)
            or (_unknown_site(words, at) if opener.group() == "在" else None)
        )
        if listing is None:
            continue
        rest = words[listing.end :]
        if rest.startswith("的") and (made := _of_place(context, clause, listing, rest)):
            return made
        if opener.group() not in _AT:
            made = _resting(context, clause, listing, opener)
            if made or (opener.group() in _RESTING and not rest):
                return made
            continue
        if rest.startswith(("为", "的")):
            continue
        made = (
            _laid_out(context, clause, listing, opener)
            or _campaign(context, clause, listing, rest)
            or _verb_of(context, clause, listing, rest, opener.start())
        )
        if made or (clause.index + 1 < len(clause.all) and _only_sets_the_scene(rest)):
            context.subject, context.subject_start = listing.places, clause.start
            return made
    _lean_on_sites(context, clause, own)
    return []


def _lean_on_sites(context: Context, clause: Clause, own: PlaceList | None) -> None:
    """Let the sites that a clause leans on be spoken of where all of them are sites by their suffix."""
    hit = (
        _LEANT.fullmatch(clause.words, clause.lead)
        if own is None and not (context.headed or context.heading_place)
        else None
    )
    if hit is None or clause.index + 1 == len(clause.all):
        return
    sites = _SITE_JOINT.split(hit["p"])
    if _SITE_END.search(sites[-1]) and all(
        site in context.toponyms.names
        or (_SITE_END.search(site) and not _NO_SITE.search(site) and _bears_a_name(context, site))
        for site in sites
    ):
        context.subject, context.subject_start = tuple(sites), clause.start + clause.lead


def _bears_a_name(context: Context, site: str) -> bool:
    """Whether a site opens with a name, known or not: 青口投资区, 闽清白金工业园, not 高新技术园区."""
    return context.toponyms.read(site, 0) is not None or (
        context.toponyms.is_unknown(site[:2]) and not COMMON.match(site)
    )


def _unknown_site(words: str, at: int) -> PlaceList | None:
    """Return a site that no table knows, told by its suffix and by what stands behind: 在某某产业园化工片区内, 在某某发展区内建设…."""
    hit = _SITE_IN.match(words, at)
    if hit is None or _NO_SITE.search(hit["p"]) or VERBISH.match(hit["p"]):
        return None
    return PlaceList((hit["p"],), ("zone",), at, hit.end("p"), list_open=False)


def _round(context: Context, clause: Clause, at: int) -> list[Record]:
    """Read 甲省将围绕乙打造丙集群: where the province builds it."""
    hit = _ROUND.match(clause.words, at)
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    verb = verb_at(clause.words, listing.end) if listing else None
    if listing is None or verb is None or verb.kind != "cultivate":
        return []
    return objects(
        context, clause, Said(verb, listing, clause.start, "A2"), clause.words[verb.end :]
    )


def _campaign(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read 在甲实施枸杞产业复兴行动计划: a campaign for a trade."""
    hit = _CAMPAIGN.match(rest) or _ONE_WORK.match(rest)
    what = (hit["i"] or hit.groupdict().get("w") or "") if hit else ""
    built = phrases.segments(what, 0, len(what))
    name = trade_names.industry(built[0].body if built else what)
    if not plausible(name) or not (GOODS.search(name) or "产业" in rest):
        return []
    kind = (
        built[0].category
        if built and built[0].category in ("base", "park", "cultivate")
        else "develop"
    )
    return [
        designation(context, clause, listing.places, name, kind, family="A2", **joined(listing))
    ]


def _only_sets_the_scene(rest: str) -> bool:
    """Whether the words behind 在 places say nothing yet of what is grown: the next clause does."""
    return (
        bool(
            _THEIR_KIND.fullmatch(rest)
            or _PROJECTS_THERE.match(rest)
            or _SITED.fullmatch(rest)
            or rest.endswith(("等企业", "等公司", "家企业"))
        )
        or rest in ("方面", "一带")
        or not rest.strip("等地区市上中内")
    )


def _beside_subject(own: PlaceList | None, opener: re.Match[str]) -> bool:
    """Whether 依托 and the like stand behind the clause's own places (甲依托乙发展…), or too far off."""
    if opener.start() > _FAR:
        return True
    return own is not None and opener.start() >= own.end and opener.group() in _BESIDE_SUBJECT


_WHAT_THEY_HAVE = re.compile(r"定位|功能|优势|资源|基础|条件|区位|岸线|原料")


def _resting(
    context: Context, clause: Clause, listing: PlaceList, opener: re.Match[str]
) -> list[Record]:
    """Read 依托 places with what is built there, in this clause or in the one behind."""
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
        return _verb_of(
            context, clause, listing, clause.words[listing.end :], opener.start()
        )  # 围绕甲、乙发展丙
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
        return []  # 甲依托乙园区…: what follows is said of 甲
    if (
        opener.group() in _RESTING
        and _FIRMS_THERE.fullmatch(rest)
        and not (context.headed or context.heading_place)
    ):
        context.subject, context.subject_start = listing.places, clause.start + opener.start()
        return []
    if opener.group() in _RESTING and (_SEATS.fullmatch(rest) or not rest or verb_at(rest, 0)):
        if not (context.headed or context.heading_place):
            context.subject, context.subject_start = listing.places, clause.start + opener.start()
        return _verb_of(context, clause, listing, rest, opener.start())
    if opener.group() == "利用" and (clause.index or context.headed or context.heading_place):
        return []  # 甲…，利用乙的原料
    if _WHAT_THEY_HAVE.search(rest) and opener.start() <= clause.lead + 8:
        context.subject, context.subject_start = listing.places, clause.start
    return []


def _of_place(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read 集中在甲、乙的…产业集群, which is there already."""
    hit = _NOUN_OF.match(rest)
    built = phrases.segments(hit["what"], 0, len(hit["what"])) if hit else []
    name = trade_names.industry(built[0].body) if built else ""
    if (
        not plausible(name)
        or not COMMON.search(name)
        or (hit and hit["what"].startswith("的", built[0].end))
    ):
        return []  # 位于甲的乙产业园的负责人
    return [
        designation(
            context,
            clause,
            listing.places,
            name,
            "existing",
            status="existing",
            family="A17",
            **joined(listing),
        )
    ]


def _laid_out(
    context: Context, clause: Clause, listing: PlaceList, opener: re.Match[str]
) -> list[Record]:
    """Read 先进陶瓷产业在甲、乙形成…布局: the trade stands before its places."""
    trade = _TRADE_IN.fullmatch(clause.words, clause.lead, opener.start())
    if (
        opener.group() == "在"
        and (first := _FIRST_IN.fullmatch(clause.words, clause.lead, opener.start()))
        and _PUT_THERE.fullmatch(clause.words, listing.end)
    ):
        name = trade_names.industry(first["i"])
        if plausible(name) and COMMON.search(name) and context.toponyms.read(name, 0) is None:
            return [
                designation(
                    context,
                    clause,
                    listing.places,
                    name,
                    "develop",
                    family="A11",
                    **joined(listing),
                )
            ]
    if trade is None or not (
        _FORMED.match(clause.words, listing.end)
        or (opener.group() == "在" and _LIES_THERE.fullmatch(clause.words, listing.end))
    ):
        return []
    name = trade_names.industry(trade["i"]) or trade_names.industry(trade.group())
    if not plausible(name) or not COMMON.search(name):
        return []
    planned = _TO_COME.search(clause.words) is not None or (
        "构建" in clause.words and not is_existing(clause.words)
    )
    return [
        designation(
            context,
            clause,
            listing.places,
            name,
            "develop" if planned else "existing",
            family="A11",
            status="planned" if planned else "existing",
            **joined(listing),
        )
    ]


_AHEAD_OF_VERB = re.compile(
    r"投资\d[\d.]*(?:多|余)?[万亿]元?(?:人民币)?|通过[一-龥]{2,6}?(?=发展|建设|打造)|等地?|沿[海江边](?:地区|一带)?|一带|沿线(?:地区)?|先行|分别|规划|谋划|片区|内|新"
)


def _verb_of(
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
    return []
