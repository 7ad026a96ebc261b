"""Clauses whose places stand behind 在: 在甲、乙培育建设…, 集中在甲."""

from __future__ import annotations

import re

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.families.resting import (
    BESIDE_SUBJECT,
    NO_SITE,
    RESTING,
    beside_subject,
    lean_on_sites,
    resting,
    verb_behind,
)
from gis.plans.reader.grammar.frame import (
    Clause,
    Context,
    designation,
    existing,
    is_existing,
)
from gis.plans.reader.grammar.objects.objects import objects
from gis.plans.reader.grammar.said import Said, is_own_province
from gis.plans.reader.grammar.trades import plausible, tells_trade
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.no_names import VERBISH
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import GOODS
from gis.plans.reader.vocabulary.sites import SITE_OR_PART

_IN = Pattern(
    r"集中在|布局在|选址(?:在|于)?|在|于|到(?<![达得做看见遇谈提直]到)|赴|沿(?=[^，。；]{4,24}?(?:走廊|沿线|一线|沿岸|两岸|通道|轴线|铁路|高铁|高速))|依托|围绕|立足|把握|发挥|利用"
    r"|用好|突出|放大|聚焦(?=[^，。；]{2,60}(?:优势|资源|条件|基础)$)"
)
# 在石灰石资源丰富的甲、乙等地: what they have stands before their names.
_RICH = Pattern(
    r"[^，。；在的]{2,18}?(?:丰富|富集|雄厚|较好|良好|完善|集中|发达|便利|充足|突出|明显"
    r"|优越|优良|条件好|相对集中|较强|之间)的(?=[一-龥]{2})"
)
_SITE_DOING = Pattern(
    r"(?!全|各|该|本|其|上述|以下|有条件|国家|省级|市级|城市|中心|主|规划|两|三|一|同|此|新(?![一-龥]{0,2}[港湖河城])|现|已|产业|工业|化工|专业"
    r"|重点|高新|示范|科技|开发|特色|循环|农业|相关|老|经济|物流|保税|出口|综合|自贸|园区|区|功能|集聚|集中|承接|县|市|区)"
    rf"(?P<p>[一-龥]{{2,8}}?(?:工业集中区|产业集聚区|{SITE_OR_PART}))(?=(?:重点|集中|规划|统一|优先|大力|着力|加快|积极|主要)*(?:建设|打造|布局|培育|新建|扩建|设立"
    r"|推进|推动|实施|引进|吸引|集聚|形成|发展(?![战规]))[一-龥]{2})"
)
_SITE_IN = Pattern(
    r"(?!全|各|该|本|其|上述|以下|有条件|国家|省级|市级|城市|中心|主|规划|两|三|一|同"
    r"|此)(?P<p>[一-龥]{2,14}?(?:园区|产业园|工业园|片区|开发区|工业区|发展区|新区|港区"
    r"|集聚区|高新区|经开区|组团))(?=(?:范围)?内(?:$|[，。]|着力|大力|积极|加快|集中|统筹"
    r"|优先|主要|规划|建设|打造|布局|重点|发展|新建|扩建|设立))"
)
# 依托国家级的甲经济技术开发区: its rank is no part of its name.
_RANK_AHEAD = Pattern("(?:国家级|自治区级|省级|市级)的?(?=[一-龥]{3})")
# 在该市甲县建设…: a county of the region that is spoken of.
_INSIDE_IT = Pattern("(?:该|本|我|全)[省市区州](?:的)?(?=[一-龥]{1,4}[县区市镇旗])")
# 在甲建一座20万立方米的混凝土搅拌站.
_ONE_WORK = Pattern(
    r"(?:新|扩|改扩|规划|计划)?建(?:设)?(?:一|\d+|[两三四五])?(?:座|条|个"
    r"|家)(?:[^，。；的]{2,20}的)?(?P<i>[^，。；的]{2,16}?)(?:搅拌站|生产线|项目|加工厂"
    r"|粉磨站|厂)$|(?:新|扩|改扩)?建(?:设)?(?P<w>[^，。；的、]{2,8}?(?:粉磨|搅拌"
    r"|加工))[站厂]$"
)
_CAMPAIGN = Pattern(
    r"(?:组织|全面|率先|深入)*(?:实施|启动|推进"
    r"|开展)(?P<i>[^，。；]{2,16}?)(?:产业)?(?:复兴|振兴|提升|培育|壮大|提质增效|倍增|发展"
    r"|升级|建设|突破)*(?:行动计划|行动|工程|计划)$"
)
_NOUN_OF = Pattern(r"的(?P<what>[^，。；]{2,40})$")
_AT = ("在", "沿", "于", "到", "赴", "集中在", "布局在", "选址", "选址在", "选址于")
_TRADE_IN = Pattern(
    r"(?:(?:推动|引导|促进|支持|鼓励|加快)(?:推动|推进)?)?(?:全[省市区县州]"
    r"|我[省市区县州])?(?P<i>[一-龥A-Za-z]{1,12}?)(?:产业链|产业|行业|工业|制造业)(?:已"
    r"|主要|逐步|初步|基本|将|要)*"
)
# 氢能装备优先在甲布局.
_FIRST_IN, _PUT_THERE = (
    Pattern(
        "(?P<i>[一-龥A-Za-z]{2,14}?)(?:(?:产业|项目)?(?:优先|重点|主要|集中|率先)+"
        "|(?:区域|优势区|生产区|种植区|养殖区|产区|生产基地|种植基地|养殖基地|基地|片区"
        "|产业带|项目)(?:优先|重点|主要|集中|率先)*)"
    ),
    Pattern("(?:等地)?(?:优先|重点|集中)*(?:布局|落户|集聚|落地|布点|发展|建设)"),
)
_FORMED = Pattern(
    r"(?:已经?|初步|基本|逐步)*(?:形成|构建)[^，。；]{0,24}?(?:布局|格局|集聚|集群|体系)"
)
# 铜加工产业在甲、乙等地集聚: that it lies there is told.
_LIES_THERE = Pattern(
    r"(?:等地|一带|两地|各地)?(?:地区)?(?:已|已经|初步|高度|相对|逐步|快速|加速)*(?:集聚"
    r"|聚集|集中|扎堆|汇聚|云集|成片|成链|扎根)(?:发展|成势|成群|布局)?$"
)
_TO_COME = Pattern("将|要|力争|加快|推动|加速|逐步|引导|促进")
_PROJECTS_THERE = Pattern(
    r"(?:集中|重点|优先|规划)?(?:布局|建设|实施)(?:建设)?一批[^，。；]{0,10}(?:项目|园区?"
    r"|基地|企业|工程|平台)$"
)
# 在甲、乙优势水产品养殖区，建设丙: what kind of area they are.
_THEIR_KIND = Pattern(
    "等?(?:优势|重点|主要|传统|集中|适宜)[^，。；的]{0,8}(?:产区|主产区|养殖区|种植区"
    "|矿区|富集区|优势区|产业带|海域|区域|地区)"
)
# 在甲、乙规划采区，开采石材生产砂石.
_GROUND = Pattern(
    "(?:规划|划定|设立|设置|新设)(?:建设|布局)?(?:了)?(?:采区|可采区|矿区|采石场|矿山|矿权|采砂区|开采区)"
)
# 不得在甲、乙设置采石场，…: what follows is not to be there.
_FORBIDDEN = Pattern("不得|不再|不宜|不应|不能|不准|严禁|禁止|杜绝|避免")
_SITED = Pattern(r"(?:重点|集中|优先)?(?:布局|集聚|落户|布点)")
_ROUND = Pattern("(?:要|应|将|正)?(?:重点)?(?:围绕|依托)")


def located(context: Context, clause: Clause) -> list[Record]:
    """Read 在 places verb object (A2, A9, A17): the places before the verb, what is built behind."""
    words = clause.words
    own = context.toponyms.read(words, clause.lead)
    if own and is_own_province(context, own.places) and (made := _round(context, clause, own.end)):
        return made
    for opener in _IN.finditer(words):
        if context.spoken_of == clause.start and opener.group() in BESIDE_SUBJECT:
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
            if beside_subject(own, opener)
            else context.toponyms.read(words, at)
            or (_unknown_site(words, at) if opener.group() == "在" else None)
        )
        if listing is None:
            continue
        rest = words[listing.end :]
        if rest.startswith("的") and (made := _of_place(context, clause, listing, rest)):
            return made
        if opener.group() not in _AT:
            made = resting(context, clause, listing, opener)
            if made or (opener.group() in RESTING and not rest):
                return made
            continue
        if rest.startswith(("为", "的")):
            continue
        made = (
            _laid_out(context, clause, listing, opener)
            or _campaign(context, clause, listing, rest)
            or verb_behind(context, clause, listing, rest, opener.start())
        )
        if made or (clause.index + 1 < len(clause.all) and _only_sets_the_scene(rest)):
            _speak_of(context, clause, listing, rest)
            return _unless_forbidden(context, clause, opener, made)
    lean_on_sites(context, clause, own)
    return []


def _unknown_site(words: str, at: int) -> PlaceList | None:
    """Return a site that no table knows, told by its suffix and by what stands behind: 在某某产业园化工片区内, 在某某发展区内建设…."""
    hit = _SITE_IN.match(words, at) or _SITE_DOING.match(words, at)
    if hit is None or NO_SITE.search(hit["p"]) or VERBISH.match(hit["p"]):
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
    return [designation(context, clause, listing, name, kind, family="A2")]


def _speak_of(context: Context, clause: Clause, listing: PlaceList, rest: str) -> None:
    """Let what follows be said of the places behind 在, also where who acts stands before them: 甲市在乙、丙规划采区."""
    context.subject, context.subject_start = listing.places, clause.start
    if _GROUND.fullmatch(rest):
        context.done.append((clause.start, clause.end))


def _unless_forbidden(
    context: Context, clause: Clause, opener: re.Match[str], made: list[Record]
) -> list[Record]:
    """Return what was made; where nothing was and the clause forbids, what follows is said of nobody."""
    if not made and _FORBIDDEN.search(clause.words[: opener.start()]):
        context.subject = ()
    return made


def _only_sets_the_scene(rest: str) -> bool:
    """Whether the words behind 在 places say nothing yet of what is grown: the next clause does."""
    return (
        bool(
            _THEIR_KIND.fullmatch(rest)
            or _PROJECTS_THERE.match(rest)
            or _GROUND.fullmatch(rest)
            or _SITED.fullmatch(rest)
            or rest.endswith(("等企业", "等公司", "家企业"))
        )
        or rest in ("方面", "一带")
        or not rest.strip("等地区市上中内")
    )


def _of_place(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read 集中在甲、乙的…产业集群, which is there already."""
    hit = _NOUN_OF.match(rest)
    built = phrases.segments(hit["what"], 0, len(hit["what"])) if hit else []
    name = trade_names.industry(built[0].body) if built else ""
    if not tells_trade(name) or (hit and hit["what"].startswith("的", built[0].end)):
        return []  # 位于甲的乙产业园的负责人
    return [existing(context, clause, listing, name, "A17")]


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
        if tells_trade(name) and context.toponyms.read(name, 0) is None:
            return [designation(context, clause, listing, name, "develop", family="A11")]
    if trade is None or not (
        _FORMED.match(clause.words, listing.end)
        or (opener.group() == "在" and _LIES_THERE.fullmatch(clause.words, listing.end))
    ):
        return []
    name = trade_names.industry(trade["i"]) or trade_names.industry(trade.group())
    if not tells_trade(name):
        return []
    planned = _TO_COME.search(clause.words) is not None or (
        "构建" in clause.words and not is_existing(clause.words)
    )
    return [
        designation(
            context,
            clause,
            listing,
            name,
            "develop" if planned else "existing",
            family="A11",
            status="planned" if planned else "existing",
        )
    ]
