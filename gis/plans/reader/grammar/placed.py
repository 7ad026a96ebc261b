"""Clauses that open with their places, or go on about those named before: 甲重点发展…, 甲规划了乙基地, 甲与乙共建…."""

from __future__ import annotations

import re
from dataclasses import replace

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.bridged import beside_unknown, bridged, distributed, site
from gis.plans.reader.grammar.directed import aimed, directed_at
from gis.plans.reader.grammar.frame import (
    Clause,
    Context,
    Verb,
    designation,
    industries,
    joined,
    plausible,
    verb_at,
)
from gis.plans.reader.grammar.objects import objects
from gis.plans.reader.grammar.said import Said
from gis.plans.reader.grammar.states import (
    IS,
    LISTED,
    LIVING_BY,
    its_trades,
    named_thing,
    state,
    stated,
)
from gis.plans.reader.lists.shared import each_in_turn
from gis.plans.reader.places.no_names import NO_NAME
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.places.zone_shapes import LYING_ZONE, SIZED_SITE
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON, GOODS

# 中部片区。包括甲、乙: the members are who is spoken of.
_UNIQUE_IN = re.compile(
    "(?:境内|省内)?的?(?:[惟唯]一|最大|首个|首家|重要|知名|著名|主要)的?[^，。；]*(?:基地|市|县|产[地区]|中心|”|大省)$"
)
_PARTS = ("片区", "组团", "板块", "功能区", "发展区", "经济区", "圈")
_LEANT_ON = re.compile(
    "以[^，。；]{4,30}?(?:资源|优势|基础|原料|产业|条件|能力|企业)(?P<on>)为(?:依托|基础|支撑|原料|载体)"
)
_HOW = re.compile("的?(?:扩能|扩容|提质|增效|开发|延伸|升级|改造|利用|建设|发展|转型|提升)+$")
# 甲在煤炭、煤电等方面加快发展.
_IN_FIELDS = re.compile(
    r"(?:将|要|应)?(?:重点)?在(?P<i>[^，。；]{2,50}?)(?:等)?(?:产业|行业|领域|方面)+(?:上)?(?:重点|加快|率先|着力|持续|实现|取得)*(?:发展|突破|发力|布局|培育)"
)
_SIZES = ("公里", "千米", "公顷", "亩")
_RANKS = frozenset("市县州")
_FULL_NAME = re.compile(
    r"(?<=[都城乡府地区国])(?:[一-龥]{2,3}省|[一-龥]{2,3}自治区)[一-龥]{2,7}[市县州]$"
)
_OF_IT = re.compile("的(?=[一-龥、]{2,20}$)")
_ACTS_BEFORE = re.compile("在|向|对|与|和|、|以|将|把|支持|推动|来自|包括")
_TOWARDS_GOAL = re.compile(
    r"(?:加快|奋力|阔步|正)*(?:朝着|向着|向|朝)(?:(?:建设|打造|建成)|(?=“))(?P<what>[^，。；]{4,40}(?:基地|集群|园区)”?)的?(?:宏伟|奋斗|战略)?目标(?:迈进|前进|努力|奋进|稳步|阔步)"
)  # 向建设乙基地目标迈进
_TAIL_GROWN = re.compile(
    r"(?P<i>[^，。；在]{2,40}?)(?:产业集群|产业|行业|工业|企业|集群|(?<=[一-龥]{2})业)?(?:(?:要|应|将)?(?:加快|推进|实施|逐步|有序)+(?:绿色化?|智能化|数字化|低碳化?|高端化|节能|环保|技术|超低排放)+改造(?:升级)?|(?:要|应)?(?:加快|推进|实施)*(?:(?:兼并|整合|联合)?重组|技术改造)|做大做[强优]|做[强优]做[优大强]|(?:数字化|智能化|绿色化?|高端化)转型|(?:发展|持续|不断)?壮大|升级改造|改造升级|转型升级|优化升级|优化调整|优化整合|(?<=产业|行业)(?:升级|转型)|提质升级|提质增效|(?:加快|集中|集聚|集群|高端化|规模化|特色化|产业化|集约化|绿色化|多元化)+发展|(?:规模化|产业化)(?:生产|应用)|加快集聚|(?:[延补强建固拓]链)+|(?<=产业|行业)(?:实现|加快)(?:提质增效|转型升级|提档升级|绿色转型|数字化转型)|入园(?:集聚)?发展|(?<=[煤电化冶炼焦铝镁钢纸林浆盐气])一体化发展|(?<=产业|行业|项目)布局|(?<=产业链)建设|(?<=产业)建设|(?<=产业的)发展|开发利用|(?:要|应)?(?:做好|抓好|实施|推进)[^，。；]{0,6}?(?:产业)?(?:提升|升级|改造)(?:规划|工程|行动)?)$"
)
# 甲、乙铝产业园区提质升级.
_PARK_GROWN = re.compile(
    r"(?P<i>[^，。；在、]{1,14}?)(?:产业园区?|工业园区?|化工园区?|园区|产业集聚区|产业基地|生产基地|基地|产业带)(?:要|应|将)?(?:加快|全面|持续)?(?:提质升级|提档升级|提质增效|扩容提质|扩容升级|提质扩容|扩能提质|转型升级|改造升级|优化升级|扩区升级|建设提速|(?:加快|提速|稳步|顺利|全面)(?:推进|建设))$"
)
# 推动甲、乙等产业发展 behind a clause of its places.
_LIST_GROWN = re.compile(
    "(?P<i>[^，。；在的]{2,30}、[^，。；在的]{2,30}?)等?(?:产业|行业)的?(?:高质量|快速|健康|持续|协同|集聚|加快)*发展$"
)
# 甲开发区位于乙，…，包括丙矿区、丁镇区等功能组团: its parts are not whom the sentence goes on about.
_ITS_PARTS = re.compile("^(?:范围)?(?:包括|涵盖)[^，。；]*(?:功能组团|功能分区|功能区|功能板块)$")
_OPENED = re.compile(
    r"对于|针对|就(?=(?!全|我|本)(?:(?!全[省市国区县])[一-龥、]){2,40}(?:而言|来说|来讲))|对(?=[一-龥]{2})|由|包括|涵盖|范围包括"
)
# “滇中片区”包括甲市、乙州，重点布局…: who belongs to the area is whom the next clause speaks of.
_MEMBERS = re.compile(
    r"“?[一-龥—]{2,12}(?:(?<![东西南北中][北南部]地)区|带|圈|片|极|翼|板块|组团|走廊|轴|(?<!集)群)”?(?:范围)?(?:主要)?(?:包括|涵盖|覆盖|包含|涉及|含|由)|[一-龥—]{2,10}(?:地区|区域)(?:主要)?由(?=[^，。；]{4,60}(?:组成|构成)$)"
)
_OPENING = frozenset("对针由包涵范就")
_COVERING = re.compile("[包涵覆含由涉]")
# 地处甲山北麓、乙平原腹地的丙市，…: whom the words before 的 describe stands behind them.
_DESCRIBED = re.compile(
    r"(?:作为|拥有|盛产|地处|位于|坐落于|坐落在|素有|素以|被誉为|号称|享有|背靠|毗邻)[^，。；]*的(?=[一-龥]{2,12}(?:$|将|要|正|已|着力|大力|加快|重点))"
)
# 皖北承接产业转移集聚区重点承接…: what the places are called before their verb.
_SO_CALLED = re.compile(
    r"^(?:等地?)?(?:共同)?(?:组成|构成)的[一-龥]{2,12}?(?:城市群|都市圈|城市圈|城镇群|经济圈|经济区|经济带|片区|板块|组团|地区|走廊|区域)(?=重点|要|将|应|主要|积极|优先|大力|着力|加快|打造|建设|发展|布局|培育|承接)|^集群(?=承接|构建|依托|利用|发展|打造|聚焦|重点)|^承接产业转移(?:集聚区|示范区)(?=重点|要|将|应|主要|积极|优先)"
)
_JOINED_BY = re.compile("(?:要|将)?(?:联合|携手|联手|会同)(?=[一-龥]{2})")
_WITH = re.compile("(?:共同|联合|协同|携手|合作)*(?:共建|打造|建设|培育|构建)")
_DESCRIBING = frozenset("地位坐素被号享背毗作拥盛")
_HOST = re.compile(
    r"(?:开发区|高新区|经开区|园区|产业园|工业园|集聚区|聚集区|集中区|工业区|保税区|新区)(?:（[^）]*）)?$"
)
_OF_ALL = re.compile("全[省市国区县]|我[省市区县国]|区域|地方")
_ROW_VERB = re.compile(
    r"(?:重点|大力|着力|积极|聚焦|主要|优先|加快)?(?:发展|布局|打造|建设|培育|做[强优大])"
)
_SKIPPED = re.compile(
    r"(?:在[^，。；]{2,20}?(?:基础上|前提下|过程中|背景下|条件下|转移中|进程中)|举全[县市区省]之力|则?提出了?|牵头|率先|在(?=做[大强优精])|已经?|现已|均|都|则|也|要|应|等地|片区|区域|两地|三地|作为[^，]{2,20}|凭借[^，]{2,20}|依托[^，]{2,20}?(?:优势|资源|基础))"
)
# What is turned without a name is the document's own trade: …等地区减量调整区域内产业布局.
_TURNED = re.compile(
    r"(?P<verb>(?:积极|加快|有序|稳步|减量)*(?:推进|加快|推动|调整|优化))(?:[一-龥]{0,4}?)(?:产业)?(?:结构|布局)(?:调整|优化|升级)?(?:和产业升级)?$"
)
_PUSHED = re.compile(
    r"(?P<i>[^，。；]{2,60}?)(?:产业)?(?:(?<=产业|行业|集群)(?:绿色|数字|智能|低碳)化?转型|(?:产业链|链)?(?:[延补强建固拓]链)+|由[大小弱][变到转][强大优]|(?<=.)精深加工|(?<=.)加工|(?:产业链|链条)(?:向[^，。；]{2,20})?(?:延伸|拓展)|开发|发展|建设|集聚|聚集|壮大|做大做强|(?<=产业|行业|集群)(?:数字|智能|绿色|高端|低碳)化|(?:整合|兼并|减量)重组|培育|转型升级|优化升级|提质增效|(?<=产业|行业)(?:升级|转型|整合|振兴)|[两三四五六七八九十][大个](?:特色|优势|支柱|主导|重点|新兴|传统)*产业)$"
)
# 宜昌某某建设…产业园: who builds it there is no part of the place.
_OF_A_FIRM = re.compile(
    r"[一-龥]{2,4}?(?:投资)?(?:建设|扩建)(?=[^，。；]{2,20}(?:产业园|基地|工业园))"
)
# 甲枢纽规划设立乙数据中心集群: who acts bears the name of a place, what is set up stands elsewhere.
_OF_A_BODY = re.compile(
    r"(?!围绕|依托|聚焦|立足|按照|通过|坚持|根据|结合|瞄准|抢抓)[一-龥]{2,4}?(?=(?:规划|计划|拟|将)*(?:设立|建设|打造|布局))"
)
# 甲在县工业园区内规划了4.3平方公里的乙基地, 甲大手笔规划乙集群.
_PLANS = re.compile(
    r"(?:在[^，。；]{2,14}?(?:内|里)?)?(?:大手笔|高起点|高标准|高水平|重点|超前|正在?|已经?|先后|将|还)*(?:(?:规划|谋划|设计)(?:建设|布局)?|(?<=[将拟正要])(?:在建|建)(?![设成立筑材])|兴建)了?(?:(?:占地|总?面积|约)*\d[\d.]*(?:多|余)?(?:平方千米|平方公里|公顷|万?亩)的?)?"
)
# 甲在未来三年将重点发展乙: when is left out.
_GOES_ON = re.compile(
    "(?:的)?(?:规划|加快|集聚|协同|高质量)*(?:建设|发展|布局|壮大|提质|升级|扩容)+"
)
# 甲明确今后五年重点发展乙.
_ANNOUNCES = re.compile(
    r"^(?:还|则|已|日前|近日)?(?:明确|决定|宣布)(?:提出)?，?(?:要|将)?(?=今后|未来|到|在|“|重点|大力|着力|加快|建设|打造)"
)
_IN_TIME = re.compile(
    r"^(?:近(?:几)?年来?|当前|现阶段|今年(?:以来)?|下一步)(?=[一-龥])|^(?:计划|拟|将|力争)?(?:在|用|到|至)?(?:今后(?![一二三四五六两几\d])|(?:未来|今后|近|接下来)的?[一二三四五六两几\d]+(?:至|到|—|-)?[一二三四五\d]?年(?:时间|内|里|间|左右)?|“十[一二三四五]五”(?:期间|时期|末)?|20\d\d年(?:底|末|前)?|\d+年时间)(?:，|里|内)?"
)
_RELIES = re.compile("(?:要|将|主要|重点|充分)*依托")
_THEIR_BASIS = re.compile(
    "(?:的?(?:现有|良好|雄厚)?(?:产业|工业|制造业|资源)?(?:基础|优势|集聚优势|配套优势))?"
)
_LITTLE = 4
_OF_GOODS = re.compile(
    "品种|种类|主产|储量|资源"
)  # 甲主产石材20多个品种，以花岗岩为主: which good, not what is to be grown
_A_PROJECT = re.compile("[一-龥]{0,10}?项目(?:总投资|计划投资|占地|由|投产|达产)")
_UNKNOWN_SUBJECT = re.compile(
    r"(?P<p>[一-龥]{2,4}?)(?=(?:重点|大力|着力|积极|聚焦|主要|优先|加快|加速|全力)(?:发展|布局|打造|建设|培育))"
)
_MAINLY = re.compile("[重大着积聚主优加全]")  # with which what follows such a subject opens
# 甲、乙等地的经验值得推广，应培育…: what follows is said of us, not of them.
# 甲将抓住国家引导中西部承接纺织产业转移机遇: a chance, nothing that is done there yet.
_CHANCE = re.compile(
    "(?:将|要|应|积极|主动|紧紧|牢牢)*(?:抓住|抢抓|抓牢|紧抓|把握|用好|抢占|顺应|乘)[^，。；]{2,60}(?:机遇|契机|先机|机会|趋势|浪潮|风口|东风)期?"
)
# 甲新钢、乙特钢等为辅助支撑: firms that bear the names of places.
_FIRMS_BACK = re.compile(
    r"(?![、等为和及与以])[^，。；、以]{1,6}(?:、[^，。；、]{2,10})+等?(?:企业|公司)?为(?:辅助|重要|主要|重点)?(?:支撑|骨干|龙头|主体)"
)
_WHOSE_LESSON = re.compile(
    "的?[一-龥]{0,6}(?:经验|做法|模式)(?:值得|表明|告诉|启示|可以|可供|，|$)"
)
# 甲园区管委会主任说，…: who says it, not what is said.
# 北海的制造产业将主打…: said of 北海.
_ITS_INDUSTRY = re.compile(
    "^的?(?:制造业?|工业)(?:产业|经济)?(?=将|要|应|重点|主打|主要|聚力|大力|着力|积极|以(?!后|前|上|下))"
)
_RANKS_BEHIND = re.compile(
    "^（(?:[市县区州旗]、?)+）(?=被|均|都|成功|入选|列|纳)"
)  # 甲、乙等33个县（市、区）被纳入…
_DASH = re.compile("[市县区]?—{1,2}")
_SPEAKER = re.compile("[^，。；]{0,24}(?:(?<!来)说|表示|介绍|指出|称|告诉记者|透露)$")
_HARD = re.compile(r"不(?!断|懈|遗余力|锈|饱和|燃|粘|干胶)|未(?!来)|没有|尚|无法|短板|不足")


def subject(context: Context, clause: Clause) -> list[Record]:
    """Read a clause that opens with its places (A8), or goes on about those named before."""
    words = clause.words
    at = clause.lead
    hit = (
        (words[at : at + 1] in _OPENING and _OPENED.match(words, at))
        or (_COVERING.search(words) and _MEMBERS.match(words, at))
        or (_DESCRIBED.match(words, at) if words[at : at + 1] in _DESCRIBING else None)
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
        else _whom(context, clause, at)
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
        # 甲基地项目总投资…: what follows is said of the project
        if lesson := _WHOSE_LESSON.match(rest) or _A_PROJECT.match(rest) or _FIRMS_BACK.match(rest):
            context.subject = context.headed = ()
        if _SPEAKER.fullmatch(rest):
            context.subject = context.headed = context.heading_place
        if (
            lesson
            or rest.startswith(("的企业", "："))
            or _HARD.match(rest)
            or _CHANCE.fullmatch(rest)
        ):
            return []
        return _inner(context, clause, listing, rest) or _said_of(context, clause, listing, rest)
    return _goes_on(context, clause, at) if context.subject else []


def _goes_on(context: Context, clause: Clause, at: int) -> list[Record]:
    """Read a clause without places of its own: it goes on about those named before."""
    words = clause.words
    if "产业" in words[at : at + 6] and (
        made := its_trades(context, clause, _spoken_of(context), words[at:].removeprefix("其"))
    ):
        return made
    verb = verb_at(words, at)
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
        and len(inner.places) > 1
        and "region" in inner.kinds
        and clause.index + 1 < len(clause.all)
    ):
        context.subject, context.subject_start, context.headed = (
            inner.places,
            clause.start + inner.start,
            inner.places,
        )
    return []


# “中国碳谷”吉林市.
_NICKNAME = re.compile("“?[^“”，。；]{2,8}”(?:之称的)?(?=[一-龥]{2})")


def _whom(context: Context, clause: Clause, at: int) -> PlaceList | None:
    """Return the places that a clause speaks of: at its head, known or not, or at its end behind words about them."""
    words = clause.words
    sized = (words.endswith(_SIZES) and SIZED_SITE.match(words, at)) or (
        ("位于" in words or "地处" in words or "落" in words) and LYING_ZONE.match(words, at)
    )
    if sized and _is_site(context, sized):
        return PlaceList((sized.group(),), ("zone",), at, sized.end(), list_open=False)
    nick = _NICKNAME.match(words, at) if "”" in words else None
    listing = (
        context.toponyms.read(words, nick.end() if nick else at)
        or site(context, clause, at)
        or _beside(context, clause, at)
        or _described(context, clause)
    )
    if listing is None and ("产业要" in words or "产业集群要" in words):
        listing = beside_unknown(context, words, at)  # 水头、云浮、莱州等石材产业集群要做好提升规划
    return listing


def _is_site(context: Context, sized: re.Match[str]) -> bool:
    """Whether a name before a site's size is one: 高峰园, or 石桥家居园, whose first signs no word has."""
    name = sized["name"].removesuffix("产业")
    if sized.re is SIZED_SITE and COMMON.search(name):
        return (
            COMMON.match(name) is None
            and NO_NAME.search(name[:2]) is None
            and context.toponyms.is_unknown(name[:2])
        )
    return NO_NAME.search(name) is None


def _described(context: Context, clause: Clause) -> PlaceList | None:
    """Return the place that closes a clause behind words about it: 改革源头的安徽省凤阳县，…."""
    if clause.index + 1 == len(clause.all):
        return None
    hit = _OF_IT.search(clause.words) if "的" in clause.words else None
    if clause.words[-1:] in _RANKS and (whole := _FULL_NAME.search(clause.words)):
        listing = context.toponyms.read(clause.words, whole.start())
        if (
            listing is not None
            and listing.end == len(clause.words)
            and listing.kinds == ("region",)
        ):
            return listing  # 亚洲锂都江西省宜春市，加快发展…
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    alone = listing is not None and listing.end == len(clause.words) and "region" in listing.kinds
    return (
        listing if alone and hit and not _ACTS_BEFORE.search(clause.words, 0, hit.end()) else None
    )


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
    if hit and clause.index and _OF_GOODS.search(context.text, *clause.all[clause.index - 1]):
        return []
    if hit and (names := industries(hit["i"])) and COMMON.search(hit["i"]):
        there = "主导产业" in hit.group() and (
            hit.group().startswith("是")
            or (clause.index and IS.search(context.text, clause.sentence.start, clause.start))
        )
        host = "主导" in hit.group() and all(_HOST.search(place) for place in context.subject)
        return [
            designation(context, clause, context.subject, names, "park" if host else "existing" if there else "develop",
                        start=context.subject_start, family="A16" if host else "A17" if there else "A8", status="existing" if host or there else "planned")
        ]  # fmt: skip
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
        (_TAIL_GROWN.match(words, verb.end) or _LIST_GROWN.match(words, verb.end)) if verb else None
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
    return bridged(context, clause, None, words[at:]) or (
        _pushed_thing(context, clause, verb) if verb else []
    )


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


def _beside(context: Context, clause: Clause, at: int) -> PlaceList | None:
    """Return a name that no table knows, where the clauses beside it open with places.

    准东重点发展煤化工，哈密重点发展风电装备: the row of clauses says that 准东 is a place.
    """
    hit = (
        _UNKNOWN_SUBJECT.match(clause.words, at)
        if _MAINLY.search(clause.words, at + 2, at + 5)
        else None
    )
    if hit is None or not context.toponyms.is_unknown(hit["p"]):
        return None
    for start, end in clause.all:
        words = context.text[start:end]
        listing = context.toponyms.read(words, 0) if start != clause.start else None
        if listing and _ROW_VERB.match(words, listing.end):
            return PlaceList((hit["p"],), ("other",), at, hit.end("p"), list_open=False)
    return None


def _said_of(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read what a clause says of the places at its head."""
    return (
        stated(context, clause, listing, rest)
        or distributed(context, clause, listing, rest)
        or _in_fields(context, clause, listing, rest)
        or _planned(context, clause, listing, rest)
        or _acted(context, clause, listing, _IN_TIME.sub("", _ANNOUNCES.sub("", rest)))
    )


_AND = re.compile("、|和|及")


def _in_fields(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read 甲在煤炭、煤电等方面加快发展: the fields in which places are to grow."""
    hit = _IN_FIELDS.match(rest)
    parts = [_HOW.sub("", part) for part in _AND.split(hit["i"])] if hit else []
    names = [
        name
        for part in parts
        if (name := trade_names.industry(part)) and plausible(name) and COMMON.search(name)
    ]
    return (
        [
            designation(
                context, clause, listing.places, names, "develop", family="A8", **joined(listing)
            )
        ]
        if names
        else []
    )


_THINGS_PUSHED = ("产业园", "工业园", "产业园区", "产业基地", "生产基地", "制造基地")


def _is_pushed(words: str, at: int) -> bool:
    """Whether a trade grows or a thing is built behind a push: 甲加快乙产业发展, 甲重点推进丙产业园."""
    hit = _PUSHED.match(words, at)
    return (hit is not None and COMMON.search(hit["i"]) is not None) or (
        words.endswith(_THINGS_PUSHED) and GOODS.search(words, at) is not None
    )


def _acted(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read what is done at the places: by a verb of their own, a push (加快…), a firm."""
    start = clause.start + listing.start
    if (with_ := _JOINED_BY.match(rest)) and (
        other := context.toponyms.read(clause.words, listing.end + with_.end())
    ):
        # 甲联合乙、丙打造…: all of them do
        listing = replace(
            other,
            places=(*listing.places, *other.places),
            kinds=listing.kinds + other.kinds,
            start=listing.start,
        )
        rest = clause.words[other.end :]
    verb = verb_at(rest, 0)
    if (
        verb is None
        and (tail := _PARK_GROWN.match(rest) or _TAIL_GROWN.match(rest))
        and industries(tail["i"])
    ):
        return objects(
            context, clause, Said(Verb("support", "推动", 0, ""), listing, start, "A8"), rest
        )
    if verb is None and (skip := _SKIPPED.match(rest)):
        verb = verb_at(rest, skip.end())
    if verb and verb.kind != "support":
        return objects(context, clause, Said(verb, listing, start, "A8"), rest[verb.end :])
    if verb and (aim := aimed(context, clause.words, listing.end)):
        made = directed_at(context, clause, *aim, clause.start + listing.end)
        context.subject, context.subject_start = listing.places, start
        return made
    if (turned := _TURNED.search(rest)) and context.topic and verb_at(rest, turned.start("verb")):
        return [
            designation(context, clause, listing.places, context.topic, "optimize", start=start,
                        family="A8", **joined(listing))
        ]  # fmt: skip
    if verb and _is_pushed(rest, verb.end):
        return objects(context, clause, Said(verb, listing, start, "A8"), rest[verb.end :])
    return (
        _of_a_body(context, clause, listing, rest)
        or _of_a_firm(context, clause, listing, rest)
        or bridged(context, clause, listing, rest)
        or named_thing(context, clause, listing, rest)
    )


def _planned(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read 甲规划了4.3平方公里的乙产业基地: what is planned is built."""
    hit = _PLANS.match(rest)
    what = rest[hit.end() :] if hit else ""
    built = phrases.segments(what, 0, len(what))
    if not built or built[-1].end < len(what) - _LITTLE or not GOODS.search(what):
        return []
    return objects(
        context,
        clause,
        Said(Verb("cultivate", "建设", 0, ""), listing, clause.start + listing.start, "A8"),
        what,
    )


def _of_a_body(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read what a body that bears a place's name sets up elsewhere (甲枢纽规划设立乙数据中心集群)."""
    body = _OF_A_BODY.match(rest)
    at = listing.end + body.end() if body else 0
    aim = aimed(context, clause.words, at) if body else None
    return directed_at(context, clause, *aim, clause.start + at) if aim else []


def _of_a_firm(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read what a firm that no table knows builds at the places."""
    firm = _OF_A_FIRM.match(rest)
    if firm is None:
        return []
    built = Said(Verb("cultivate", "建设", 0, ""), listing, clause.start + listing.start, "A8")
    return objects(context, clause, built, rest[firm.end() :])
