"""What a clause refers to without naming it: the trade its sentence is about, the places named before."""

from __future__ import annotations

import re

from gis.plans.reader import phrases
from gis.plans.reader.grammar.frame import Clause, Context, plausible, verb_at
from gis.plans.reader.places import PlaceList, Region
from gis.plans.reader.vocabulary import COMMON

_ANAPHOR = re.compile(r"(?:这些|上述|以上|两|三|四)(?:地区|区域|城市|地|市|省|县)|该(?:地区|区域|市|县|区|州|盟|旗|镇|园区|开发区|产业园)")
# 全市打造…: behind its counties the city itself speaks again.
_ALL_OF_IT = re.compile("(?:全[省市州区县]|我[省市州区县])(?=要|将|应|着力|重点|加快|大力|积极|力争|打造|建设|形成|培育|构建|共)")
# 全市专用汽车产业产值突破…: what the sentence is about.
_OUTPUT = re.compile(r"(?:20\d\d年，?)?(?:全[省市区县]|我[省市区县]|当地|该[市县区])(?P<i>[一-龥]{2,12}?)(?:产业|行业|集群)?(?:年|总|规上)*(?:产值|营收|营业收入|规模|产量|产能)")
_ONE, _BRACKET = re.compile("该(?!地区|区域)"), re.compile(r"（[^）]*）$")
# What a sentence is about stands before its first comma or colon: 油气加工产业集群，布局在甲、乙.
_LABEL = re.compile(r"(?:\d{1,2}[.、])?(?P<i>[一-龥A-Za-z]{2,14}?)(?P<head>产业集群|产业链|产业|行业|集群)?(?:方面|(?:发展|空间|区域)?布局)?")
# 电子信息产业聚焦…，构建以甲、乙为核心的格局: the sentence says first what it is about.
_TRADE_ACTS = re.compile(
    r"(?P<i>[一-龥]{2,10}?)(?:全?产业链|产业集群|产业|行业|制造业)(?:方面)?(?:要|应|将)?(?=(?:空间|区域)?布局以|按照?“|聚焦|围绕|着重|以|重点|依托|立足|突出|坚持|加快|着力|积极|大力|主要|瞄准|紧盯)"
)
_BASES_OF = re.compile("(?<=[一-龥]{2})(?:(?:生产|种植|养殖|加工)?基地)[与和及]$")  # 天麻生产基地与产业链
_NO_NAME = re.compile("[将把也]")
_SET_OUT, _SETS_OUT, _JOINTS = re.compile("^(?:明确|提出|要求|指出)+"), frozenset("明提要指"), frozenset("与和及")
_IN_FIELD = re.compile(r"(?:在|聚焦|围绕)(?P<i>[一-龥]{2,10}?)(?:产业|行业|工业|领域)(?:方面|中|上|领域)?$")
# The level of what 该市, 该县 mean.
LEVELS = {"市": "prefecture", "州": "prefecture", "盟": "prefecture", "县": "county", "区": "county", "旗": "county", "省": "province"}
_BACK, _LABEL_LONGEST = 600, 27
_CONNECTIVES = frozenset(("此外", "同时", "其中", "另外", "下一步", "未来", "今后", "目前"))
_FIELD_ENDS = frozenset("业域面中上")
# 甲经开区…。开发区以乙为主导产业: the bare word means the zone named before.
_BARE_ZONE = re.compile(r"(?:该)?(?:开发区|园区|新区|高新区|经开区|工业园|产业园|集中区|集聚区)(?=以|将|要|总|重点|主要|已|形成|聚焦|主导|规划|现有)")
_LONGER = 4
_RANKS = frozenset("县旗州盟")
_ANY_ZONE = frozenset(("开发区", "园区"))


def name_topic(context: Context, clause: Clause) -> None:
    """Keep the industry that a clause says it is about."""
    if clause.words[-1:] in _FIELD_ENDS and (hit := _IN_FIELD.search(clause.words)):
        context.topic = phrases.industry(hit["i"]) or context.topic
    if clause.words[:1] in "2全我当该" and (output := _OUTPUT.match(clause.words)) and COMMON.search(output["i"]) and plausible(said := phrases.industry(output["i"])):
        context.topic = said
    if clause.index and (clause.index > 1 or context.text[clause.all[0][0] : clause.all[0][1]] not in _CONNECTIVES):
        return
    label = _LABEL.fullmatch(clause.words, clause.lead) if len(clause.words) - clause.lead <= _LABEL_LONGEST else None
    opened = label or _TRADE_ACTS.match(clause.words, clause.lead)
    if opened is None:
        return
    said = _SET_OUT.sub("", opened["i"]) if opened["i"][:1] in _SETS_OUT else opened["i"]
    seat = context.toponyms.read(said, 0, parks=False) if said != opened["i"] else None
    said = said[seat.end :] if seat else said  # 明确南阳市石材产业以…
    said = _BASES_OF.sub("", said) if said[-1:] in _JOINTS else said
    verb = verb_at(said, 0)
    name = phrases.industry(said[verb.end if verb else 0 :])
    if _NO_NAME.search(name) or not plausible(name) or context.toponyms.read(opened["i"], 0) is not None:
        return
    if label is None:
        context.topic = name if COMMON.search(name) else context.topic
    elif (label["head"] or COMMON.search(name)) and (label["head"] or context.text[clause.end : clause.end + 1] == "："):
        context.label = context.topic = name


def refer_back(context: Context, clause: Clause) -> None:
    """Let a clause that says 这些地区 or 开发区 speak of the places named before."""
    if clause.words[:1] in "全我" and _ALL_OF_IT.match(clause.words):
        issuer = context.toponyms.issuer
        context.subject = (issuer.name,) if issuer and not context.toponyms.is_wide() else ()
        context.subject_start = clause.start
        return
    before = context.headed or context.previous or context.heading_place
    if clause.words[:1] in "这上以两三四该" and (those := _ANAPHOR.match(clause.words)):
        clause.lead = max(clause.lead, those.end() if verb_at(clause.words, those.end()) else 0)
        before = _of_rank(context, clause, those.group()[-1], before) if _ONE.match(clause.words) else before
        context.subject = before if len(before) == 1 or not _ONE.match(clause.words) else ()
        context.subject_start = clause.start
    elif bare := _BARE_ZONE.match(clause.words, clause.lead):
        word = bare.group().removeprefix("该")
        known = [_BRACKET.sub("", z) for z in (*before[-1:], *reversed(context.zones))]
        near = len(before) == 1 and word in _ANY_ZONE and known[0].endswith(("区", "园", "城", "基地"))
        zone = before[0] if near else next((z for z in known if z.endswith(word)), "")
        if zone:
            context.subject, context.subject_start = (zone,), clause.start
            clause.lead = bare.end()


def latest(context: Context, before: int, level: str) -> tuple[str, ...]:
    """Return the region of a level that the text spoke of last before an offset, near enough to be meant by 该县."""
    for at in range(before - 2, max(-1, before - _BACK), -1):
        end = context.toponyms.name_end(context.text, at, weak=False)
        if end <= at:
            continue
        # 和县 is the tail of 太和县
        first = next((k for k in range(max(0, at - _LONGER), at) if context.toponyms.name_end(context.text, k, weak=False) == end), at)
        regions = context.toponyms.names.get(context.text[first:end], ())
        if regions and (not level or any(_is_of(region, level) for region in regions)):
            return (context.text[first:end],)
    return ()


def _is_of(region: Region, level: str) -> bool:
    """Whether a region is of a level; a county-level city is a city too."""
    return region.level == level or (level == "prefecture" and region.name.endswith("市") and region.level == "county")


_ITSELF = re.compile("(?P<who>[该本我全])(?P<what>市|县|区|州|镇|园区|地区)(?=[一-龥“])")


def itself(context: Context, clause: Clause, opener: re.Match[str]) -> PlaceList | None:
    """Return the place that 把该县建成… speaks of: the one spoken of, else the issuer, else the last of that level."""
    hit = _ITSELF.match(clause.words, opener.end()) if opener.group() in "将把" else None
    if hit is None:
        return None
    issuer, level = context.toponyms.issuer, LEVELS.get(hit["what"], "")
    own = (issuer.name,) if issuer and not context.toponyms.is_wide() and (not level or _is_of(issuer, level)) else ()
    places = context.subject or own or (latest(context, clause.start, level) if hit["who"] == "该" else ())
    return PlaceList(places, ("region",) * len(places), opener.end(), hit.end(), list_open=False) if len(places) == 1 else None


def _of_rank(context: Context, clause: Clause, sign: str, before: tuple[str, ...]) -> tuple[str, ...]:
    """Return whom 该县 means: the places spoken of where they are of that rank, else the county that was named last."""
    if sign not in _RANKS or (len(before) == 1 and (before[0].endswith(sign) or before[0] + sign in context.toponyms.names)):
        return before
    return latest(context, clause.start, LEVELS.get(sign, "")) or before
