"""A clause without places of its own, which goes on about those named before."""

from __future__ import annotations

import re
from dataclasses import replace

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.acting import acting
from gis.plans.reader.grammar.bridged import bridged
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.lifted import is_lifted
from gis.plans.reader.grammar.objects.objects import objects
from gis.plans.reader.grammar.placed.acts import PLANNED_ROW, PLANS, TAIL_GROWN, in_fields
from gis.plans.reader.grammar.said import Said
from gis.plans.reader.grammar.states.livings import LIVING_BY, its_trades, living_by
from gis.plans.reader.grammar.states.states import IS, LISTED, state
from gis.plans.reader.grammar.trades import industries, plausible, tells_trade
from gis.plans.reader.grammar.verbs import Verb, verb_at
from gis.plans.reader.lists.shared import each_in_turn
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON, GOODS
from gis.plans.reader.vocabulary.sites import SITE

_TOWARDS_GOAL = Pattern(
    r"(?:加快|奋力|阔步|正)*(?:朝着|向着|向|朝)(?:(?:建设|打造|建成)"
    r"|(?=“))(?P<what>[^，。；]{4,40}(?:基地|集群|园区)”?)的?(?:宏伟|奋斗"
    r"|战略)?目标(?:迈进|前进|努力|奋进|稳步|阔步)"
)  # 向建设乙基地目标迈进
# 推动甲、乙等产业发展 behind a clause of its places.
_LIST_GROWN = Pattern(
    "(?P<i>[^，。；在的]{2,30}、[^，。；在的]{2,30}?)等?(?:产业|行业)的?(?:高质量|快速"
    "|健康|持续|协同|集聚|加快)*发展$"
)
# 甲产业重点发力新赛道, behind a clause of its place.
_TRADE_ACTS = Pattern(
    r"(?P<i>[一-龥A-Za-z]{2,10}?)(?:产业|行业|领域|方面)(?:上)?(?:将|要|则|也)?(?:重点|着力|全力|加快|主动|积极)*"
    r"(?:发力|主攻|聚焦|瞄准|突破|抢占|深耕|突出|主打)(?P<what>[^，。；]{2,40})"
)
# 其中甲、乙等是发展的重点, behind a clause of its place.
_ARE_MEANT = Pattern(
    "(?:其中，?)?(?P<i>[^，。；是的]{2,60}?)(?:等)?(?:产业|行业)?(?<![不非未曾])(?:将|也)?(?:是|成为|作为)(?:其|该[区县市]|今后|未来|主要)*的?(?:产业|经济|工业)?发展的?(?:主要)?(?:重点|方向)(?:产业|领域)?$"
)
_OTHER_PLACE = Pattern("在|(?:支持|推动|引导|鼓励|开展|加快|推进|促进)(?=[一-龥])")
_WITH = Pattern("(?:共同|联合|协同|携手|合作)*(?:共建|打造|建设|培育|构建)")
# 该县以甲为支柱产业: as of a place by its name, where a clause without any goes on with a plan.
_NAMED_AGAIN = Pattern("(?:[该全我本][市县州旗区]|当地|这里)$")
_HOST = Pattern(f"(?:{SITE})(?:（[^）]*）)?$")
_OF_ALL = Pattern("全[省市国区县]|我[省市区县国]|区域|地方")
# 甲在未来三年将重点发展乙: when is left out.
_GOES_ON = Pattern("(?:的)?(?:规划|加快|集聚|协同|高质量)*(?:建设|发展|布局|壮大|提质|升级|扩容)+")
_OF_GOODS = Pattern(
    "品种|种类|主产|储量|资源"
)  # 甲主产石材20多个品种，以花岗岩为主: which good, not what is to be grown


def goes_on(context: Context, clause: Clause, at: int) -> list[Record]:
    """Read a clause without places of its own: it goes on about those named before."""
    words = clause.words
    if _of_several(context, clause):
        context.subject = ()
        return []
    if words.startswith(("在", "聚焦", "围绕"), at) and (
        made := in_fields(context, clause, None, words[at:])
    ):
        return made
    if made := _of_their_trades(context, clause, at):
        return made
    verb = verb_at(words, at)
    planned = PLANS.match(words, at) if verb is None else None
    if planned and planned.group().endswith("了") and PLANNED_ROW.fullmatch(words, planned.end()):
        verb = Verb("cultivate", "建设", planned.end(), "规划")
    if verb is None or verb.kind == "support":
        return _together(context, clause, at) or _of_those_before(context, clause, verb, at)
    if (
        verb.word == "突出"
        and context.records
        and context.records[-1].family in ("A3", "A4")
        and clause.index
    ):
        return []  # 以甲为核心，突出…: a role tells already what is grown there
    said = Said(verb, None, context.subject_start, "A8")
    return each_in_turn(context, clause, at) or objects(context, clause, said, words[verb.end :])


def _of_their_trades(context: Context, clause: Clause, at: int) -> list[Record]:
    """Read what a clause says of the trades of those before: 其主导产业为乙; 食品产业大力发展丁."""
    words = clause.words
    own = "产业" in words[at : at + 6] and its_trades(
        context, clause, _spoken_of(context), words[at:].removeprefix("其")
    )
    return own or acting(context, clause, None, words[at:], context.subject_start)


def _of_several(context: Context, clause: Clause) -> bool:
    """Whether other places were spoken of as well since the sentence began, none of them its subject.

    在甲建设乙，在丙发展丁，形成各具特色的产业带: what is formed stands in all of them, which no record says.
    """
    if context.headed or clause.index < len("甲乙") or is_lifted(context, clause):
        return False
    text, own = context.text, context.subject
    for start, end in clause.all[: clause.index]:
        words = text[start:end]
        others = _OTHER_PLACE.match(words)
        listing = context.toponyms.read(words, others.end()) if others else None
        if listing is not None and not set(listing.places) & set(own):
            return True
    return False


def _together(context: Context, clause: Clause, at: int) -> list[Record]:
    """Read 与乙共建…产业带 behind a clause about 甲: both build it."""
    other = (
        context.toponyms.read(clause.words, at + 1)
        if clause.words.startswith(("与", "同", "和"), at)
        else None
    )
    hit = _WITH.match(clause.words, other.end) if other else None
    if other is None or hit is None:
        return []
    both = replace(
        other,
        places=(*context.subject, *other.places),
        kinds=("region",) * len(context.subject) + other.kinds,
    )
    said = Said(Verb("cultivate", "共建", 0, ""), both, context.subject_start, "A8")
    return objects(context, clause, said, clause.words[hit.end() :])


def _of_those_before(context: Context, clause: Clause, verb: Verb | None, at: int) -> list[Record]:
    """Read what a clause without places and without a verb of building says of those named before."""
    words = clause.words
    hit = LIVING_BY.match(words, at)
    if hit is None and (told := LISTED.match(words, at) or IS.match(words, at)):
        return state(context, clause, None, told["what"])
    if hit and (lived := _lives_by(context, clause, hit, at)) is not None:
        return lived
    if (goal := _TOWARDS_GOAL.match(words, at)) and (
        made := objects(
            context,
            clause,
            Said(Verb("cultivate", "建设", 0, ""), None, context.subject_start, "A8"),
            goal["what"].replace("“", "").replace("”", ""),
        )
    ):
        return made
    verb = verb or (
        Verb("support", "推动", at + len("实现"), "")
        if words.startswith("实现", at) and words.endswith("化生产")
        else None
    )
    grown = (
        (TAIL_GROWN.match(words, verb.end) or _LIST_GROWN.match(words, verb.end)) if verb else None
    )
    if (
        verb
        and grown
        and not _OF_ALL.match(grown["i"])
        and COMMON.search(grown["i"])
        and any(plausible(n) for n in industries(grown["i"]))
    ):
        said = Said(verb, None, context.subject_start, "A8")
        return objects(context, clause, said, words[verb.end :])
    return (
        _trade_acts(context, clause, at)
        or bridged(context, clause, None, words[at:])
        or (_pushed_thing(context, clause, verb) if verb else [])
    )


def _lives_by(context: Context, clause: Clause, hit: re.Match[str], at: int) -> list[Record] | None:
    """Read 以甲为主 of the places before, or of 该县; None where what it names is no trade."""
    words = clause.words
    if clause.index and _OF_GOODS.search(context.text, *clause.all[clause.index - 1]):
        return []
    if _NAMED_AGAIN.search(words, 0, at) and (where := _spoken_of(context)).kinds[0] == "region":
        return living_by(context, clause, where, hit)
    names = industries(hit["i"])
    if not names or COMMON.search(hit["i"]) is None:
        return None
    there = "基础产业" in hit.group() or (
        "主导产业" in hit.group()
        and (
            hit.group().startswith("是")
            or (clause.index and IS.search(context.text, clause.sentence.start, clause.start))
        )
    )
    host = "主导" in hit.group() and all(_HOST.search(place) for place in context.subject)
    return [
        designation(context, clause, context.subject, names, "park" if host else "existing" if there else "develop",
                    start=context.subject_start, family="A16" if host else "A17" if there else "A8", status="existing" if host or there else "planned")
    ]  # fmt: skip


def _trade_acts(context: Context, clause: Clause, at: int) -> list[Record]:
    """Read 甲产业重点发力新赛道 behind a clause of its place: what the trade itself goes for."""
    if clause.index and (meant := _ARE_MEANT.fullmatch(clause.words)):
        names = [name for name in industries(meant["i"]) if tells_trade(name)]
        return [
            designation(context, clause, context.subject, names, "develop",
                        start=context.subject_start, family="A8")
        ] * bool(names)  # fmt: skip
    hit = _TRADE_ACTS.fullmatch(clause.words, at) if clause.index else None
    name = trade_names.industry(hit["i"]) if hit else ""
    if not tells_trade(name) or context.toponyms.read(name, 0) is not None:
        return []
    return [
        designation(context, clause, context.subject, name, "develop",
                    start=context.subject_start, family="A8")
    ]  # fmt: skip


def _spoken_of(context: Context) -> PlaceList:
    """Return the places spoken of as a list of their own, zones by what their names end in."""
    kind = "zone" if all(_HOST.search(place) for place in context.subject) else "region"
    return PlaceList(context.subject, (kind,) * len(context.subject), 0, 0, list_open=False)


def _pushed_thing(context: Context, clause: Clause, verb: Verb) -> list[Record]:
    """Read 加快推进陶瓷产业园建设 behind a clause about places: the thing is theirs."""
    built = phrases.segments(clause.words, verb.end, len(clause.words))
    if (
        not built
        or not GOODS.search(built[0].body)
        or _OF_ALL.match(built[0].body)
        or context.toponyms.read(built[0].body, 0)
        or not _GOES_ON.fullmatch(clause.words, built[-1].end)
    ):
        return []
    return objects(
        context, clause, Said(verb, None, context.subject_start, "A8"), clause.words[verb.end :]
    )
