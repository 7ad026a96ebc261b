"""What a clause refers to without naming it: the trade its sentence is about, the places named before."""

from __future__ import annotations

import re

from gis.plans.reader import site_rows, trade_names
from gis.plans.reader.grammar.frame import Clause, Context
from gis.plans.reader.grammar.trades import plausible
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList, Region
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.sites import ZONE

_ANAPHOR = Pattern(
    r"(?:这里|此地)(?=素有|素以|是|也|正|已|将|盛产|主产|要|被)"
    r"|(?:这些|上述|以上|两|三|四)(?:地区|区域|城市|地|市|省|县)"
    r"|该(?:地区|区域|市|县|区(?!域)|州|盟|旗|省|自治区|镇|园区|开发区|产业园)"
    r"|当地(?!政府|企业|群众|居民|农民)"
)
# 全市打造…: behind its counties the city itself speaks again.
ALL_OF_IT = Pattern(
    "[全我本][省市州区县旗](?=要(?![素求点件])|将|应(?!用|急)|着力|重点|加快|大力|积极|力争|打造|建设|形成|培育|构建"
    "|共|现有|现已|拥有|已|初步|优先|做[大强优精]|主要(?:发展|布局|打造|培育)|聚焦|围绕|立足|依托|全力|逐步|适度|今后|未来"
    "|主攻|突出|布局|巩固|提升|壮大|发展(?![战规])|优化|改造|限制|严格|控制|淘汰|压减|退出|承接|引进|有序|稳步|全面"
    "|以(?![上下来内外前后及]))"
)
# 其他县区限制发展甲: said of none of those named before.
_THE_REST = Pattern(
    r"(?:其他|其它|其余)各?(?:[两三四五六七八九十\d]{1,2}个?)?(?:县（[^（）]{1,4}）|市（[^（）]{1,4}）|[省市州县区旗镇乡]"
    "|地区|区域|城市|园区|片区|街道|地市|地方)"
)
# 全市专用汽车产业产值突破…: what the sentence is about.
_OUTPUT = Pattern(
    r"(?:20\d\d年，?)?(?:全[省市区县]|我[省市区县]|当地"
    r"|该[市县区])(?P<i>[一-龥A-Za-z]{2,12}?)(?:产业|行业|集群)?(?:年|总|规上)*(?:产值"
    r"|营收|营业收入|规模|产量|产能)"
)
_ONE, _BRACKET = Pattern("该(?!地区|区域)|当地"), Pattern(r"（[^）]*）$")
# What a sentence is about stands before its first comma or colon: 油气加工产业集群，布局在甲、乙.
_LABEL = Pattern(
    r"(?:\d{1,2}[.、])?(?P<i>[一-龥A-Za-z]{2,14}?)(?P<head>产业集群|产业链|产业|行业"
    r"|集群)?(?:方面|(?:发展|空间|区域)?布局)?"
)
# 电子信息产业聚焦…，构建以甲、乙为核心的格局: the sentence says first what it is about.
_TRADE_ACTS = Pattern(
    r"(?P<i>[一-龥A-Za-z]{2,10}?)(?:全?产业链|产业集群|产业|行业|制造业)(?:方面)?(?:要|应"
    r"|将)?(?=(?:空间|区域)?布局以|按照?“|聚焦|围绕|着重|以|重点|依托|立足|突出|坚持|加快"
    r"|着力|积极|大力|主要|瞄准|紧盯)"
)
# 智能装备制造以机器人为主，产业集中在甲: what the sentence is about is made of what follows.
_MADE_OF = Pattern(
    r"(?P<i>[一-龥A-Za-z]{2,12}?)(?:产业|行业)?(?:主要)?以[^，。；]{2,60}?等?为(?:主|主导"
    r"|重点|代表|主体)"
)
_BASES_OF = Pattern(
    "(?<=[一-龥]{2})(?:(?:生产|种植|养殖|加工)?基地)[与和及]$"
)  # 天麻生产基地与产业链
_NO_NAME = Pattern("[将把也]|定位")
_SET_OUT, _SETS_OUT, _JOINTS = (
    Pattern("^(?:明确|提出|要求|指出)+"),
    frozenset("明提要指"),
    frozenset("与和及"),
)
_IN_FIELD = Pattern(
    r"(?:在|聚焦|围绕)(?P<i>[一-龥A-Za-z]{2,10}?)(?:产业|行业|工业|领域)(?:方面|中|上|领域)?$"
)
# The level of what 该市, 该县 mean.
LEVELS = {
    "市": "prefecture",
    "州": "prefecture",
    "盟": "prefecture",
    "县": "county",
    "区": "county",
    "旗": "county",
    "省": "province",
}
# 该市以甲、乙为主导产业: what it lives by stands where else a verb does.
_LIVES_BY = Pattern("(?:主要|则|正|将)?以[^，。；]{2,60}为(?:主|特色|支柱|重点|首位|先导)")
_BACK, _LABEL_LONGEST = 600, 27
_CONNECTIVES = frozenset(("此外", "同时", "其中", "另外", "下一步", "未来", "今后", "目前"))
_FIELD_ENDS = frozenset("业域面中上")
# 甲经开区…。开发区以乙为主导产业: the bare word means the zone named before.
_BARE_ZONE = Pattern(
    rf"(?:该)?(?:{ZONE})(?=以|将|要|总"
    r"|重点|主要|已|正|形成|聚焦|主导|规划|现有|依托|立足|围绕|坚持|加快|着力|大力|积极"
    r"|全力|力争|努力|计划|拟(?!建)|致力"
    r"|[一-龥]{2,8}、[^，。；]{2,40}大(?:主导|支柱|优势|特色)产业)"
)
# 盘点开发区…, 回望经开区…: what is done by who writes, no name.
_LOOKED_AT = Pattern("盘点|回望|回首|回顾|纵观|综观|透视|解码|解读|走进|探访|聚焦|展望|扫描|解密")
_LONGER = 4
_BESIDE = frozenset("与同往距")  # 深化与乙市协同发展: with whom, not who is meant by 该市
# 甲区办公室印发《甲区乙产业发展规划》, 《甲区…规划》提出.
_PLAN_SAYS = Pattern(
    r"(?:[^，。；《》]{0,30}(?:印发|出台|发布|制定|通过"
    r"|公布)了?)?《(?P<title>[^《》]{6,40})》(?:（[^（）]{1,20}）)?(?:的通知)?(?:提出|明确"
    r"|指出|要求|提到|强调)?"
)
_MADE_ENDS = frozenset("主导点表体")
_ALL, _THOSE, _REST = frozenset("全我本"), frozenset("这上以两三四该当此"), frozenset("其")
_REFERS = (
    _ALL | _THOSE | _REST | frozenset("开园新高经工产集此功")
)  # with which the bare word of a zone opens
# 产业定位是：重点发展…: of the zone that the sentence before spoke of.
_ITS_POSITION = Pattern(
    r"(?:园区|开发区)?的?(?:主要|总体)?(?:产业|功能|发展)+定位(?:主要)?(?:是|为|：|$|(?=以))"
)
_RANKS = frozenset("县旗州盟省")
# What 该地区 and 该区 mean in a paragraph that has named no place yet.
_AREA_BEFORE = {
    "该地区": "地区",
    "该区域": "地区",
    "该区": "园区",
    "该园区": "园区",
    "该开发区": "开发区",
    "该产业园": "园区",
}

_SITES_BEFORE = frozenset(("该园区", "该开发区", "该产业园", "该高新区", "该经开区"))
_REGION_ENDS = ("镇", "乡", "街道", "县", "市", "旗", "州", "省")
_SITE_ENDS = ("区", "园", "城", "基地", "港", "谷")


def name_topic(context: Context, clause: Clause) -> None:
    """Keep the industry that a clause says it is about."""
    if clause.words[-1:] in _FIELD_ENDS and (hit := _IN_FIELD.search(clause.words)):
        context.topic = trade_names.industry(hit["i"]) or context.topic
    if (
        clause.words[:1] in "2全我当该"
        and (output := _OUTPUT.match(clause.words))
        and COMMON.search(output["i"])
        and plausible(said := trade_names.industry(output["i"]))
    ):
        context.topic = said
    if clause.index and (
        clause.index > 1 or context.text[clause.all[0][0] : clause.all[0][1]] not in _CONNECTIVES
    ):
        return
    label = (
        _LABEL.fullmatch(clause.words, clause.lead)
        if len(clause.words) - clause.lead <= _LABEL_LONGEST
        else None
    )
    if label and not label["head"] and context.text[clause.end : clause.end + 1] != "：":
        return  # any short words may be a label: they are one before a colon
    opened = (
        label
        or ("业" in clause.words and _TRADE_ACTS.match(clause.words, clause.lead))
        or (
            _MADE_OF.fullmatch(clause.words, clause.lead)
            if clause.words[-1:] in _MADE_ENDS
            else None
        )
    )
    if not opened:
        return
    said = _SET_OUT.sub("", opened["i"]) if opened["i"][:1] in _SETS_OUT else opened["i"]
    seat = context.toponyms.read(said, 0, parks=False) if said != opened["i"] else None
    said = said[seat.end :] if seat else said  # 明确南阳市石材产业以…
    said = _BASES_OF.sub("", said) if said[-1:] in _JOINTS else said
    verb = verb_at(said, 0)
    name = trade_names.industry(said[verb.end if verb else 0 :])
    if (
        _NO_NAME.search(name)
        or not plausible(name)
        or context.toponyms.read(opened["i"], 0) is not None
    ):
        return
    if label is None:
        context.topic = name if COMMON.search(name) else context.topic
    elif (label["head"] or COMMON.search(name)) and (
        label["head"] or context.text[clause.end : clause.end + 1] == "："
    ):
        context.label = context.topic = name


def refer_back(context: Context, clause: Clause) -> None:
    """Let a clause that says 这些地区 or 开发区 speak of the places named before."""
    words, lead = clause.words, clause.lead
    if not clause.index and "《" in words and (whose := _whose_plan(context, words)):
        context.subject, context.subject_start, context.headed = whose, clause.start, whose
        return
    if not (words[:1] in _REFERS or words[lead : lead + 1] in _REFERS) or site_rows.these(
        context, clause
    ):
        return
    if _all_or_the_rest(context, clause):
        return
    before = context.headed or context.previous or context.heading_place
    if not context.subject and not clause.index and (its := _ITS_POSITION.match(words, lead)):
        named = before or tuple(
            filter(None, (site_rows.zone_before(context, clause.start, "园区"),))
        )
        context.subject, context.subject_start = named if len(named) == 1 else (), clause.start
        clause.lead = its.end() if words.startswith("以", its.end()) else lead
        return
    if (those := _opening(clause, _ANAPHOR, _THOSE)) is not None:
        one = _ONE.match(those.group())
        acts = verb_at(words, those.end()) or _LIVES_BY.match(words, those.end())
        clause.lead = max(clause.lead, those.end() if acts else 0)
        before = _of_rank(context, clause, those.group()[-1], before) if one else before
        before = _sites_alone(context, those.group(), before)
        if not before and those.group() in _AREA_BEFORE:
            before = (
                (area,)
                if (
                    area := site_rows.zone_before(
                        context, clause.start, _AREA_BEFORE[those.group()]
                    )
                )
                else ()
            )
        context.subject = before if len(before) == 1 or not one else ()
        if those.group().endswith("省") or (
            one
            and len(context.subject) == 1
            and clause.words[those.end() : those.end() + 1] != "的"
        ):
            context.headed = context.subject  # a province counts where it is who acts
        context.subject_start = clause.start
    elif bare := _BARE_ZONE.match(clause.words, clause.lead):
        word = bare.group().removeprefix("该")
        known = [_BRACKET.sub("", z) for z in (*before[-1:], *reversed(context.zones))]
        near = (
            len(before) == 1
            and word in site_rows.ANY_ZONE
            and known[0].endswith(("区", "园", "城", "基地"))
        )
        zone = site_rows.called(context, clause.start, word) or (
            before[0]
            if near
            else next((z for z in known if z.endswith(word) and not _LOOKED_AT.match(z)), "")
            or site_rows.zone_before(context, clause.start, word)
        )
        if zone:
            context.subject, context.subject_start = (zone,), clause.start
            clause.lead = bare.end()


def _all_or_the_rest(context: Context, clause: Clause) -> bool:
    """Let 全市 and 我市 speak of the whole, and 其他县区 of nobody that is named; whether a clause opens with one of them."""
    if _opening(clause, _THE_REST, _REST) is not None:
        context.subject = context.headed = ()
        return True
    whole = _opening(clause, ALL_OF_IT, _ALL)
    if whole is None:
        return False
    context.subject = _the_whole(context, clause, whole.group()[1])
    context.subject_start = clause.start
    clause.lead = whole.end()
    return True


def _sites_alone(context: Context, sign: str, before: tuple[str, ...]) -> tuple[str, ...]:
    """Return the places named before, none where 该园区 is no town of theirs: 位于甲镇，成立了乙园区…。该园区."""
    last = before[-1] if before else ""
    is_site = last.endswith(_SITE_ENDS) or not (
        last in context.toponyms.names or last.endswith(_REGION_ENDS)
    )  # 前海 and 中关村 do not say what they are
    return () if sign in _SITES_BEFORE and not is_site else before


def _whose_plan(context: Context, words: str) -> tuple[str, ...]:
    """Return the city, county or park whose plan a clause says to have been issued or to ask for something (甲区印发《甲区…方案》)."""
    hit = _PLAN_SAYS.fullmatch(words)
    listing = context.toponyms.read(hit["title"], 0, parks=False) if hit else None
    if (
        listing is None
        or len(listing.places) > 1
        or not any(
            region.level in ("prefecture", "county")
            for region in context.toponyms.names.get(listing.places[0], ())
        )
    ):
        return ()
    return listing.places


def _opening(clause: Clause, pattern: Pattern, signs: frozenset[str]) -> re.Match[str] | None:
    """Return what a pattern finds at the head of a clause or behind its adverbs: 今年该县将…."""
    for at in (0, clause.lead) if clause.lead else (0,):
        if clause.words[at : at + 1] in signs and (hit := pattern.match(clause.words, at)):
            return hit
    return None


def _the_whole(context: Context, clause: Clause, sign: str) -> tuple[str, ...]:
    """Return whom 全市, 我县 mean: the region that speaks where it is one, else the one of that level that was named last."""
    issuer, level = context.toponyms.issuer, LEVELS[sign]
    if level == "province" or (issuer and context.toponyms.is_wide() and sign == "区"):
        return (
            context.subject if clause.lead else ()
        )  # a province is too wide to be a place, so is 全区 of an autonomous region
    if issuer and not context.toponyms.is_wide():
        return (issuer.name,)
    return latest(context, clause.start, level)


def latest(context: Context, before: int, level: str, sign: str = "") -> tuple[str, ...]:
    """Return the region of a level that the text spoke of last before an offset, near enough to be meant by 该县.

    With a sign its full name ends in it: 该县 is no district that bears its name in 城西工业区.
    """
    for at in range(before - 2, max(-1, before - _BACK), -1):
        end = context.toponyms.name_end(context.text, at, weak=False)
        if end <= at or context.text[at - 1 : at] in _BESIDE:
            continue
        # 和县 is the tail of 太和县
        first = next(
            (
                k
                for k in range(max(0, at - _LONGER), at)
                if context.toponyms.name_end(context.text, k, weak=False) == end
            ),
            at,
        )
        regions = context.toponyms.names.get(context.text[first:end], ())
        if regions and (
            not level
            or any(_is_of(region, level) and region.name.endswith(sign) for region in regions)
        ):
            return (context.text[first:end],)
    return ()


_TOWN_SPOKEN_OF = Pattern("(?:^|[。；，：\n“])(?P<p>[一-龥]{2,4}?镇)(?=[一-龥，“])")


def last_town(context: Context, before: int) -> tuple[str, ...]:
    """Return the town that a clause opened with last before an offset, near enough to be meant by 该镇."""
    towns = [
        hit["p"] for hit in _TOWN_SPOKEN_OF.finditer(context.text, max(0, before - _BACK), before)
    ]
    known = [town for town in towns if context.toponyms.item(town, 0, parks=True)[0] == len(town)]
    return (known[-1],) if known else ()


def _are_of(context: Context, level: str) -> bool:
    """Whether the place spoken of is a region of a level: 我县 is no town in it."""
    return len(context.subject) == 1 and any(
        _is_of(region, level) for region in context.toponyms.names.get(context.subject[0], ())
    )


def _is_of(region: Region, level: str) -> bool:
    """Whether a region is of a level; a county-level city is a city too."""
    return region.level == level or (
        level == "prefecture" and region.name.endswith("市") and region.level == "county"
    )


_ITSELF = Pattern("(?P<who>[该本我全])(?P<what>市|县|区|州|镇|园区|地区)(?=[一-龥“])")


def itself(context: Context, clause: Clause, opener: re.Match[str]) -> PlaceList | None:
    """Return the place that 把该县建成… speaks of: the one spoken of, else the issuer, else the last of that level."""
    hit = _ITSELF.match(clause.words, opener.end()) if opener.group() in "将把" else None
    if hit is None:
        return None
    issuer, level = context.toponyms.issuer, LEVELS.get(hit["what"], "")
    own = (
        (issuer.name,)
        if issuer and not context.toponyms.is_wide() and (not level or _is_of(issuer, level))
        else ()
    )
    spoken = context.subject if not level or hit["who"] == "该" or _are_of(context, level) else ()
    places = (
        spoken
        or own
        or (
            latest(context, clause.start, level, hit["what"] if level else "")
            if hit["who"] == "该"
            else ()
        )
    )
    return (
        PlaceList(places, ("region",) * len(places), opener.end(), hit.end(), list_open=False)
        if len(places) == 1
        else None
    )


def _of_rank(
    context: Context, clause: Clause, sign: str, before: tuple[str, ...]
) -> tuple[str, ...]:
    """Return whom 该县 means: the places spoken of where they are of that rank, else the county that was named last."""
    if len(before) == 1 and (
        before[0].endswith(sign) or before[0] + sign in context.toponyms.names
    ):
        return before
    if sign == "镇":
        return last_town(context, clause.start) or before
    if sign not in _RANKS and (before or sign not in LEVELS):
        return before
    return latest(context, clause.start, LEVELS.get(sign, ""), sign) or before
