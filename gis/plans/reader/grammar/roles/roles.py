"""Roles: 以甲为核心、乙丙为重点支撑, 打造N个核心区——甲, 将甲作为重点发展区."""

from __future__ import annotations

import re

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.bridged import beside_unknown
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.named.openers import opening_trades
from gis.plans.reader.grammar.objects.objects import objects
from gis.plans.reader.grammar.roles.about import about, belts, carriers, leant_trades
from gis.plans.reader.grammar.roles.further import (
    continued,
    first_role,
    joined_roles,
    spread_to,
)
from gis.plans.reader.grammar.roles.kinds import AS, ROLE_OF, WEAK_ROLE, category, role_kind
from gis.plans.reader.grammar.roles.leant_on import bases, with_bases
from gis.plans.reader.grammar.roles.role_trades import (
    consumed,
    is_good,
    trades,
)
from gis.plans.reader.grammar.roles.slots import counted, sites
from gis.plans.reader.grammar.roles.things import and_the_next, of_cluster, to_become
from gis.plans.reader.grammar.said import Said
from gis.plans.reader.grammar.states.states import state
from gis.plans.reader.grammar.trades import plausible
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.reference import itself
from gis.plans.reader.vocabulary.goods import COMMON, GOODS

_OPENER = Pattern(
    r"以|(?:形成|构建|构筑)(?=[^，。；以]{2,30}为(?:核心|中心|龙头|引领)[、，])|将|把|使(?!用)|让|依托|由|(?:明确|确定|选定|认定|确立)了?(?=[一-龥])"
)
_MADE_INTO = ("将", "把", "使", "让", "明确", "确定", "选定", "认定", "确立")
# 培育了以甲、乙等为代表的丙龙头企业: they are firms, whatever their names.
_FIRMS_LEAD = Pattern(
    r"[^，。；的]{1,6}的[^，。；]*(?:企业|公司|集团|品牌|厂商|龙头)(?:群体?|梯队|队伍"
    r"|矩阵)?(?:$|，)"
)
_FIRMS_OF = Pattern(r"[^，。；的]{0,4}的[^，。；]{0,12}?(?:企业|公司|集团|厂商)")
# 以甲核电等重大项目为依托: works, no place that others lean on.
_BY_WORKS = Pattern("(?:项目|工程|装置|生产线|平台|实验室|大会|展会)群?为")
_TRADE_AS = Pattern(
    r"(?P<i>[一-龥A-Za-z]{2,12}?)(?:产业基地|生产基地|产业集群|产业园区?|基地|集群|产业|(?<!企)业"
    r"|技术)?为(?P<role>核心|中心|龙头|引领|依托|支撑|重点)"
)
_FAR = 20
_AREA_IS = Pattern(
    r"(?P<of>(?:中心|核心|主体|主|重点|龙头)的)[一-龥]{2,8}(?:地区|流域|平原|区域|片区"
    r"|山区)(?=已|是|将成|正成)"
)
_STATE = Pattern(
    r"(?:地区|流域|平原|区域|片区|山区)(?:已经?)?(?:成为|是)(?:了)?(?P<what>[^，。；]{2,50})"
)
_LEANS_ON = ("载体", "平台", "抓手")


def as_role(context: Context, clause: Clause) -> list[Record]:
    """Read 以/将 places 为/作为 role, and the roles joined to it in the same clause."""
    words = clause.words
    found: list[Record] = []
    at = 0
    for hit in _OPENER.finditer(words):
        if (
            (hit.start() > _FAR and not _opens_with_trades(context, clause, hit.start()))
            or (found and hit.start() < at)
            or words[hit.start() - 1 : hit.start()] in ("不", "未", "勿")
        ):
            continue
        listing, role = _whose_role(context, clause, hit)
        if listing and (made := _rests_on(context, clause, listing, hit, role)):
            return found + made
        if (
            listing is None
            or role is None
            or _FIRMS_LEAD.match(words, role.start("role"))
            or _leans_on(context, hit, listing, role)
            or _says_what_it_is(context, clause, hit, listing.end)
        ):
            continue
        if hit.group() == "以" and (
            made := _role_and_verb(context, clause, listing, clause.start + hit.start())
        ):
            return found + made
        if (
            hit.group() == "以"
            and (whole := _AREA_IS.match(words, role.start("role")))
            and (area := context.toponyms.read(words, whole.end("of")))
        ):
            context.subject, context.subject_start, context.headed = (
                area.places,
                clause.start,
                area.places,
            )
            return found + _of_area(
                context, clause
            )  # 以甲为中心的攀西地区已成为…: said of the area
        kind = role_kind(context, clause, listing, role, with_=hit.group() == "以")
        if hit.group() in _MADE_INTO and (made := to_become(context, clause, listing, role)):
            return made
        if (
            not kind
            or (hit.group() in "依托由" and "为" not in role.group())
            or (kind == "core" and _is_said_of_another(context, clause))
            or _only_receives(context, clause, listing)
        ):
            continue
        rest_on = bases(context, clause, listing, clause.start + hit.start())
        found, kind = (
            found + rest_on,
            "develop" if rest_on else kind,
        )  # the bases are there; what the next clause grows is grown at them
        of = ROLE_OF.match(words, role.start("role"))
        asked = (kind, clause.start + hit.start())
        if of and (made := of_cluster(context, clause, listing, asked, of)):
            return found + made + and_the_next(context, clause, of.end())
        names, end = trades(
            context, clause, role["role"], words[clause.lead : hit.start()], listing.places
        )
        found.append(
            designation(
                context,
                clause,
                listing,
                consumed(context, clause, end, names),
                kind,
                start=clause.start + hit.start(),
                end=end,
                family="A3",
                role=role["role"],
                status="existing" if kind == "existing" else "planned",
            )
        )
        # 红茶以甲为重点产区，发展桂花茶: what follows is said of nobody.
        apart = any(r.family == "A3" for r in context.since(clause.sentence.start)) and kind in (
            "base",
            "support",
        )
        of_all = () if apart or is_good(words[clause.lead : hit.start()]) else listing.places
        context.subject, context.subject_start = of_all, clause.start
        found[-1].values["role"], at = first_role(context, words, role)
        found += joined_roles(context, clause, at, found[-1])
    return found + spread_to(context, clause, found[-1]) if found else continued(context, clause)


def _only_receives(context: Context, clause: Clause, listing: PlaceList) -> bool:
    """Let places be spoken of whose role names no trade where the next clause takes one over: 以甲为重点，承接乙产业转移."""
    behind = clause.following(context.text, 1)
    verb = verb_at(behind[0][2], 0) if behind else None
    if (
        verb is None
        or verb.kind != "receive"
        or not GOODS.search(behind[0][2][verb.end :])
        or GOODS.search(clause.words)
        or context.label
    ):
        return False
    context.subject, context.subject_start = listing.places, clause.start
    return True


def _opens_with_trades(context: Context, clause: Clause, end: int) -> bool:
    """Whether all that stands before an offset is the list of trades that a clause opens with."""
    return opening_trades(context, clause.words, clause.lead)[1] == end


_ANOTHER = Pattern("以[^，。；]{2,60}为(?:核心|中心|龙头)(?:，|$)")


_LAYS_OUT = Pattern(
    "布局|建设|发展|打造|推进"
)  # not 辐射周边: the first core goes on with the second


def _is_said_of_another(context: Context, clause: Clause) -> bool:
    """Whether the trade of a core stands behind another core of its own: 以甲为中心，向南布局乙区，…，以丙、丁为核心，布局戊产业."""
    if GOODS.search(clause.words):
        return False
    behind = [words for _, _, words in clause.following(context.text)]
    other = next((k for k, words in enumerate(behind) if _ANOTHER.match(words)), 0)
    between = behind[:other]
    return any(_LAYS_OUT.search(words) for words in between) and not any(
        GOODS.search(words) for words in between
    )


def _whose_role(
    context: Context, clause: Clause, opener: re.Match[str]
) -> tuple[PlaceList | None, re.Match[str] | None]:
    """Return the places behind 以 or 将, known or told by their slot, and their role."""
    words, at = clause.words, opener.end()
    # 取消以甲为主的乙产区和以丙为主的丁产区: both of them
    first = words.find("以") if words[opener.start() - 1 : opener.start()] in "和及与" else -1
    if _GIVEN_UP.search(words, 0, first if first > 0 else opener.start()):
        return None, None
    listing = with_bases(
        words,
        context.toponyms.read(words, at)
        or itself(context, clause, opener)
        or beside_unknown(context, words, at),
    )
    if listing and _unless_firms(context, words, listing) is None:
        return None, None
    role = AS.match(words, listing.end) if listing else None
    if (
        role is None
        and opener.group() == "以"
        and (slot := sites(context, words, at) or counted(context, words, at))
    ):
        return slot, AS.match(words, slot.end)
    return listing, role


def _says_what_it_is(context: Context, clause: Clause, opener: re.Match[str], end: int) -> bool:
    """Whether a clause only says what an area is made of: 甲经济区是以乙市为中心, no trade behind."""
    at = opener.start()
    area = (
        context.toponyms.read(clause.words, clause.lead)
        if clause.words[at - 1 : at + 1] == "是以"
        else None
    )
    return area is not None and area.end == at - 1 and COMMON.search(clause.words, end) is None


def _unless_firms(context: Context, words: str, listing: PlaceList | None) -> PlaceList | None:
    """Return places, but for those whose firms alone are leant on: 以甲、乙现有钢铁企业为依托; what follows is done there."""
    if listing is None or not _FIRMS_ARE.match(words, listing.end):
        return listing
    if not context.headed:
        context.subject = context.headed = listing.places
    return None


def _leans_on(
    context: Context, opener: re.Match[str], listing: PlaceList, role: re.Match[str]
) -> bool:
    """Whether a zone is only what those spoken of work through: 甲市以乙汽车城为载体，打造…."""
    return (
        opener.group() == "以"
        and bool(context.headed)
        and listing.kinds == ("zone",)
        and role["role"].startswith(_LEANS_ON)
    )


_FIRMS_ARE = Pattern(
    "(?:等地?)?的?(?:现有|已有|原有)的?[^，。；为、]{0,10}(?:企业|厂商|公司)(?:群体?)?为(?:依托|支撑|基础|龙头|主体|骨干)"
)


# 取消以甲为中心的乙和…两大基地, 改变以甲的水泥产业为支柱的…: what is not to be so any more.
_GIVEN_UP = Pattern(
    "(?:取消|撤销|放弃|改变|扭转|摆脱|告别|打破|避免|防止|停止|不再|不宜|不得|并非|不是|(?<![中平高草])原有?|曾经?)(?:了|过去|以往|长期|单纯)*$"
)


def _rests_on(
    context: Context,
    clause: Clause,
    listing: PlaceList,
    opener: re.Match[str],
    role: re.Match[str] | None,
) -> list[Record]:
    """Read what a clause leans on: trades that are there, sites that carry one, areas about cores of their own."""
    if _GIVEN_UP.search(clause.words, 0, opener.start()):
        return []
    if opener.group() == "依托":
        return carriers(context, clause, listing, opener)
    if opener.group() != "以":
        return []
    if role:
        return about(context, clause, opener) or belts(context, clause, listing, opener)
    return leant_trades(context, clause, listing, opener) or _trade_there(
        context, clause, listing, opener.start()
    )


def _trade_there(context: Context, clause: Clause, listing: PlaceList, at: int) -> list[Record]:
    """Read 以甲装备制造业为中心: the trade stands behind its place, its role behind both."""
    hit = _TRADE_AS.match(clause.words, listing.end)
    if hit and _BY_WORKS.search(hit.group()):
        return []
    name = trade_names.industry(hit["i"]) if hit else ""
    kind = category(hit["role"]) if hit else ""
    if (
        not kind
        or not plausible(name)
        or name.endswith("资源")
        or not COMMON.search(name)
        or _FIRMS_OF.match(clause.words, hit.end() if hit else 0)
    ):
        return []
    return [designation(context, clause, listing, name, kind, start=clause.start + at, family="A3")]


def _role_and_verb(
    context: Context, clause: Clause, listing: PlaceList, start: int
) -> list[Record]:
    """Read 以甲、乙为重点打造…集群 in one clause: what is built decides, the role only says where."""
    role = WEAK_ROLE.match(clause.words, listing.end)
    verb = verb_at(clause.words, role.end()) if role else None
    if role is None or verb is None or verb.kind == "support" or verb.end == role.end():
        return []
    made = objects(context, clause, Said(verb, listing, start, "A2"), clause.words[verb.end :])
    if made:
        context.subject, context.subject_start = listing.places, start
    return made


def _of_area(context: Context, clause: Clause) -> list[Record]:
    """Return what a clause says of the area that its main places stand for: 以甲为中心的乙地区已成为丙基地."""
    hit = _STATE.search(clause.words)
    return state(context, clause, None, hit["what"]) if hit else []
