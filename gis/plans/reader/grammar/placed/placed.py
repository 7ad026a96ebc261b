"""Clauses that open with their places, or go on about those named before: 甲重点发展…, 甲规划了乙基地, 甲与乙共建…."""

from __future__ import annotations

import re

from gis.plans.reader.grammar.frame import Clause, Context
from gis.plans.reader.grammar.placed.acts import said_of
from gis.plans.reader.grammar.placed.carried import goes_on
from gis.plans.reader.grammar.placed.whom import spoken_for, whom
from gis.plans.reader.grammar.said import is_own_province
from gis.plans.reader.grammar.states.states import state
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.minerals import MINERAL

# 中部片区。包括甲、乙: the members are who is spoken of.
_UNIQUE_IN = Pattern(
    "(?:境内|省内)?的?(?:[惟唯]一|最大|首个|首家|重要|知名|著名|主要)的?[^，。；]*(?:基地"
    "|市|县|产[地区]|中心|”|大省)$"
)
_PARTS = ("片区", "组团", "板块", "功能区", "发展区", "经济区", "圈")
_LEANT_ON = Pattern(
    "以[^，。；]{4,30}?(?:(?<!岸线)资源|优势|基础|原料|产业|条件|能力|企业)(?P<on>)为(?:依托|基础"
    "|支撑|原料|载体)"
)
# 甲开发区位于乙，…，包括丙矿区、丁镇区等功能组团: its parts are not whom the sentence goes on about.
_ITS_PARTS = Pattern("^(?:范围)?(?:包括|涵盖)[^，。；]*(?:功能组团|功能分区|功能区|功能板块)$")
_OPENED = Pattern(
    r"对于|针对|就(?=(?!全|我|本)(?:(?!全[省市国区县])[一-龥、]){2,40}(?:而言|来说|来讲))"
    r"|对(?=[一-龥]{2})|由|包括|涵盖|范围包括"
)
# 规划范围涵盖甲、乙，重点发展丙: whom a plan covers is whom the next clause speaks of.
_RANGE = Pattern(
    "(?:规划|建设|实施|覆盖|基地|园区|示范区|集聚区|集群|重点|总体|主要|优势|核心|布局)*的?(?:范围|(?<=..)区域)(?:主要)?(?:包括|涵盖|覆盖|包含|涉及|为|是|：)"
)
# “滇中片区”包括甲市、乙州，重点布局…: who belongs to the area is whom the next clause speaks of.
_MEMBERS = Pattern(
    r"“?[一-龥—]{2,12}(?:(?<![东西南北中][北南部]地)区|带|圈|片|极|翼|板块|组团|走廊|轴|梯队|方阵|圈层"
    r"|(?<!集)群)”?(?:范围)?(?:主要)?(?:包括|涵盖|覆盖|包含|涉及|含|由)"
    r"|[一-龥—]{2,10}(?:地区|区域)(?:主要)?由(?=[^，。；]{4,60}(?:组成|构成)$)"
)
_OPENING = frozenset("对针由包涵范就")
_COVERING = Pattern("[包涵覆含由涉]")
# 地处甲山北麓、乙平原腹地的丙市，…: whom the words before 的 describe stands behind them.
_DESCRIBED = Pattern(
    r"(?:如今|目前|已)?(?:作为|拥有|盛产|地处|位于|坐落于|坐落在|素有|素以|被誉为|被称[为作]|号称|享有|背靠"
    r"|毗邻|获得|荣获|获批|有着|坐拥|身处|有)[^，。；]*的(?=[一-龥]{2,12}(?:$|将|要|正|已|近年|积极|着力|大力|加快|重点"
    r"|在[^，。；]{2,16}中|明确|提出))"
)
# 皖北承接产业转移集聚区重点承接…: what the places are called before their verb.
_SO_CALLED = Pattern(
    r"^(?:等地?)?(?:共同)?(?:组成|构成)的[一-龥]{2,12}?(?:城市群|都市圈|城市圈|城镇群"
    r"|经济圈|经济区|经济带|片区|板块|组团|地区|走廊|区域)(?=重点|要|将|应|主要|积极|优先"
    r"|大力|着力|加快|打造|建设|发展|布局|培育|承接)"
    r"|^集群(?=承接|构建|依托|利用|发展|打造|聚焦|重点)"
    r"|^承接产业转移(?:集聚区|示范区)(?=重点|要|将|应|主要|积极|优先)"
)
_DESCRIBING = frozenset("地位坐素被号享背毗作拥盛如目已获荣有身")
_RELIES = Pattern("(?:要|将|主要|重点|充分)*依托")
_THEIR_BASIS = Pattern(
    "(?:的?(?:现有|良好|雄厚)?(?:产业|工业|制造业|资源)?(?:基础|优势|集聚优势|配套优势))?"
    rf"|等?地?的?(?:(?:{MINERAL})(?:矿山?)?[、和及与]?)+(?:等?资源(?:优势)?)?"
)
_A_PROJECT = Pattern("[一-龥]{0,10}?项目(?:总投资|计划投资|占地|由|投产|达产)")
# 甲、乙等地的经验值得推广，应培育…: what follows is said of us, not of them.
# 甲将抓住国家引导中西部承接纺织产业转移机遇: a chance, nothing that is done there yet.
_CHANCE = Pattern(
    "(?:将|要|应|积极|主动|紧紧|牢牢)*(?:抓住|抢抓|抓牢|紧抓|把握|用好|抢占|顺应"
    "|乘)[^，。；]{2,60}(?:机遇|契机|先机|机会|趋势|浪潮|风口|东风)期?"
)
# 甲新钢、乙特钢等为辅助支撑: firms that bear the names of places.
_FIRMS_BACK = Pattern(
    r"(?![、等为和及与以])[^，。；、以]{1,8}(?:、[^，。；、]{2,10})+等(?:一大?批|多个|若干|\d+[余多]?个)[^，。；、]{0,10}(?:项目|企业)$"
    r"|(?![、等为和及与以])[^，。；、以]{1,6}(?:、[^，。；、]{2,10})+等?(?:企业"
    r"|公司)?为(?:辅助|重要|主要|重点)?(?:支撑|骨干|龙头|主体)"
)
_WHOSE_LESSON = Pattern("的?[一-龥]{0,6}(?:经验|做法|模式)(?:值得|表明|告诉|启示|可以|可供|，|$)")
# 甲园区管委会主任说，…: who says it, not what is said.
# 北海的制造产业将主打…: said of 北海.
_ITS_INDUSTRY = Pattern(
    "^的?(?:制造业?|工业)(?:产业|经济)?(?=将|要|应|重点|主打|主要|聚力|大力|着力|积极"
    "|以(?!后|前|上|下))"
)
_RANKS_BEHIND = Pattern(
    "^（(?:[市县区州旗]、?)+）(?=被|均|都|成功|入选|列|纳)"
)  # 甲、乙等33个县（市、区）被纳入…
_DASH = Pattern("[市县区]?—{1,2}")
_SPEAKER = Pattern("[^，。；]{0,24}(?:(?<!来)说|表示|介绍|指出|称|告诉记者|透露)$")
# 甲州经信局局长某某表示，将…: he speaks for his county or city.
_OFFICIAL = Pattern("书记|[省市县州区旗镇]长|局长|主任|厅长|负责人")


def _is_small(context: Context, listing: PlaceList) -> bool:
    """Whether a list is one county or city, no province."""
    regions = context.toponyms.names.get(listing.places[0], ())
    return len(listing.places) == 1 and any(
        region.level in ("prefecture", "county") for region in regions
    )


_HARD = Pattern(r"不(?!断|懈|遗余力|锈|饱和|燃|粘|干胶)|未(?!来)|没有|尚|无法|短板|不足")


# 即甲、乙2大功能区域，丙、丁2大拓展区域等，布局戊: the areas are counted clause by clause, and all of them are spoken of.
_COUNTED = Pattern(
    r"等?(?:[两三四五六七八九十]|\d{1,2})[大个][^，。；、]{0,8}?(?:区域|片区|板块|组团|园区|功能区|城市|县区|县市|区|县|市|镇)等?"
)
_COUNTS_OFF = Pattern("(?:“[^”]{1,10}”)?(?:[即指]|是指?|包括|涵盖|分别[是为])")


def _with_those_counted_before(context: Context, clause: Clause, listing: PlaceList) -> None:
    """Let the areas of the clause before be spoken of with those of this one where both only count areas off."""
    before = context.text[slice(*clause.all[clause.index - 1])]
    opened = _COUNTS_OFF.match(before)
    those = context.toponyms.read(before, opened.end() if opened else 0)
    if those is not None and _COUNTED.fullmatch(before, those.end - len(those.tail)):
        context.subject = context.headed = (*those.places, *listing.places)


def _covers_all(context: Context, clause: Clause) -> bool:
    """Whether a clause about what is covered may say who is spoken of: nothing before it is what covers them."""
    return ("范围" in clause.words or "区域" in clause.words) and not (
        clause.index or context.subject or context.heading_place or context.previous
    )


def _described(context: Context, words: str, at: int) -> re.Match[str] | None:
    """Return the words that describe the place behind them, that of its province before them left aside: 甲省被誉为“乙都”的丙市."""
    if words[at : at + 1] in _DESCRIBING and (hit := _DESCRIBED.match(words, at)):
        return hit
    names = context.toponyms
    own = names.name_end(words, at) if "”" in words and "的" in words else 0
    wide = any(r.level != "county" for r in names.names.get(words[at:own], ()))
    hit = _DESCRIBED.match(words, own) if wide else None
    return hit if hit and names.name_end(words, hit.end()) > hit.end() else None


def subject(context: Context, clause: Clause) -> list[Record]:
    """Read a clause that opens with its places (A8), or goes on about those named before."""
    words = clause.words
    at = clause.lead
    hit = (
        (words[at : at + 1] in _OPENING and _OPENED.match(words, at))
        or (_COVERING.search(words) and _MEMBERS.match(words, at))
        or (_covers_all(context, clause) and _RANGE.match(words, at))
        or _described(context, words, at)
    )
    owned = (
        hit is not None
        and hit.group() == "包括"
        and bool(context.heading_place)
        and not context.heading_place[-1].endswith(_PARTS)
    )  # 东北地区 on a line of its own owns what follows
    at = hit.end() if hit else at
    owned = owned or (hit is not None and clause.index > 0 and _ITS_PARTS.search(words) is not None)
    listing = (
        None
        if owned or (words.startswith("以", at) and _leans(context, clause, at))
        else whom(context, clause, at)
    )
    if (
        listing is not None
        and clause.index
        and context.subject
        and _UNIQUE_IN.match(words, listing.end)
    ):
        return state(
            context, clause, None, words[listing.end :].removeprefix("的")
        )  # …，河北省唯一的乙试点市: what those before are
    if listing is not None:
        context.subject, context.subject_start = listing.places, clause.start + at
        context.headed = listing.places
        if listing.kinds == ("zone",):
            context.zones.append(listing.places[0])
        rest = _ITS_INDUSTRY.sub("", _RANKS_BEHIND.sub("", words[listing.end :]))
        rest = (
            rest[dash.end() :]
            if (dash := _DASH.match(rest)) and verb_at(rest, dash.end())
            else rest
        )  # 甲——重点发展乙
        rest = (
            _SO_CALLED.sub("", rest)
            if rest.startswith(("承接", "集群", "组成", "构成", "共同", "等"))
            else rest
        )
        if clause.index and _COUNTED.fullmatch(rest or listing.tail):
            _with_those_counted_before(context, clause, listing)
            return []
        # 甲基地项目总投资…: what follows is said of the project
        if lesson := _WHOSE_LESSON.match(rest) or _A_PROJECT.match(rest) or _FIRMS_BACK.match(rest):
            context.subject = context.headed = ()
        if _SPEAKER.fullmatch(rest) and not (
            _OFFICIAL.search(rest) and _is_small(context, listing)
        ):
            context.subject = context.headed = context.heading_place
        if (
            lesson
            or rest.startswith(("的企业", "："))
            or _HARD.match(rest)
            or _CHANCE.fullmatch(rest)
        ):
            return []
        return _inner(context, clause, listing, rest) or said_of(context, clause, listing, rest)
    if speaker := spoken_for(context, clause, at):
        context.subject = context.headed = (speaker,)
        context.subject_start = clause.start + at
        return []
    return goes_on(context, clause, at) if context.subject else []


def _leans(context: Context, clause: Clause, at: int) -> bool:
    """Let the place whose riches a clause leans on be spoken of: 以甲石墨资源为依托，建设乙."""
    leant = _LEANT_ON.fullmatch(clause.words, at)
    listing = context.toponyms.read(clause.words, at + 1) if leant else None
    if leant is None or listing is None or listing.end > leant.start("on"):
        return False
    context.subject, context.subject_start = listing.places, clause.start + at
    return True


def _inner(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Let a clause that ends in the counties a city relies on speak of them: 甲重点依托乙、丙等县市区，建设…园区."""
    hit = _RELIES.match(rest)
    inner = context.toponyms.read(clause.words, listing.end + hit.end()) if hit else None
    if (
        inner
        and _THEIR_BASIS.fullmatch(clause.words, inner.end)
        and (
            len(inner.places) > 1 or (inner.list_open and is_own_province(context, listing.places))
        )
        and "region" in inner.kinds
        and clause.index + 1 < len(clause.all)
    ):
        context.subject, context.subject_start, context.headed = (
            inner.places,
            clause.start + inner.start,
            inner.places,
        )
    return []
