"""Clauses with a place: 强化甲乙等市水泥产业集群, 在甲乙培育建设…, 甲重点发展…, 甲是…基地."""

from __future__ import annotations

import re
from dataclasses import replace

from gis.plans.reader import phrases
from gis.plans.reader import place_patterns as shape
from gis.plans.reader import vocabulary as v
from gis.plans.reader.grammar.bridged import beside_unknown, bridged, distributed, site
from gis.plans.reader.grammar.directed import aimed, directed_at
from gis.plans.reader.grammar.frame import (
    Clause,
    Context,
    Verb,
    designation,
    industries,
    is_existing,
    joined,
    plausible,
    verb_at,
)
from gis.plans.reader.grammar.objects import objects
from gis.plans.reader.grammar.said import Said
from gis.plans.reader.grammar.states import IS, LISTED, LIVING_BY, named_thing, state, stated
from gis.plans.reader.lists.shared import each_in_turn
from gis.plans.reader.places import PlaceList
from gis.plans.reader.records import Record

_IN = re.compile(r"集中在|布局在|在|于|依托|围绕|立足|把握|发挥|用好|突出|放大")
# 在石灰石资源丰富的甲、乙等地: what they have stands before their names.
_RICH = re.compile(r"[^，。；在的]{2,18}?(?:丰富|富集|雄厚|较好|良好|完善|集中|发达|便利|充足|突出|明显|优越|优良|条件好|相对集中|较强)的(?=[一-龥]{2})")
# 在该市甲县建设…: a county of the region that is spoken of.
_INSIDE_IT = re.compile("(?:该|本|我|全)[省市区州](?:的)?(?=[一-龥]{1,4}[县区市镇旗])")
# 在甲建一座20万立方米的混凝土搅拌站.
_ONE_WORK = re.compile(r"(?:新|扩|改扩|规划|计划)?建(?:设)?(?:一|\d+|[两三四五])?(?:座|条|个|家)(?:[^，。；的]{2,20}的)?(?P<i>[^，。；的]{2,16}?)(?:搅拌站|生产线|项目|加工厂|粉磨站|厂)$|(?:新|扩|改扩)?建(?:设)?(?P<w>[^，。；的、]{2,8}?(?:粉磨|搅拌|加工))[站厂]$")
_CAMPAIGN = re.compile(r"(?:组织|全面|率先|深入)*(?:实施|启动|推进|开展)(?P<i>[^，。；]{2,16}?)(?:产业)?(?:复兴|振兴|提升|培育|壮大|提质增效|倍增|发展|升级|建设|突破)*(?:行动计划|行动|工程|计划)$")
# 依托甲—乙—丙汽车产业带: a belt by the places that it joins.
_BELT = re.compile(r"(?P<i>[^，。；]{2,10}?)(?:产业带|经济带|制造带|走廊|产业走廊|带)(?:等|建设|优势)?")
_HOW = re.compile("的?(?:扩能|扩容|提质|增效|开发|延伸|升级|改造|利用|建设|发展|转型|提升)+$")
# 甲在煤炭、煤电等方面加快发展.
_IN_FIELDS = re.compile(r"(?:将|要|应)?(?:重点)?在(?P<i>[^，。；]{2,50}?)(?:等)?(?:产业|行业|领域|方面)+(?:上)?(?:重点|加快|率先|着力|持续|实现|取得)*(?:发展|突破|发力|布局|培育)")
_OF_IT = re.compile("的(?=[一-龥]{2,12}$)")
_ACTS_BEFORE = re.compile("在|向|对|与|和|、|以|将|把|支持|推动|来自|包括")
_TOWARDS_GOAL = re.compile(r"(?:加快|奋力|阔步)*(?:朝着|向着|向|朝)(?:建设|打造|建成)(?P<what>[^，。；]{4,40}(?:基地|集群|园区))的?(?:宏伟|奋斗|战略)?目标(?:迈进|前进|努力|奋进|稳步|阔步)")  # 向建设乙基地目标迈进
_BUILT_SOME = re.compile("建(?=[一两三四五六七八九十\\d]+[个座家])")  # 在甲、乙建两个丙集聚区
_TAIL_GROWN = re.compile(r"(?P<i>[^，。；在]{2,40}?)(?:产业集群|产业|行业|工业|企业|集群)?(?:(?:要|应)?(?:加快|推进|实施)*(?:(?:兼并|整合|联合)?重组|技术改造)|做大做[强优]|做[强优]做[优大强]|(?:数字化|智能化|绿色化?|高端化)转型|(?:发展|持续|不断)?壮大|升级改造|改造升级|转型升级|(?<=产业|行业)升级|提质升级|提质增效|(?:加快|集聚|集群|高端化|规模化|特色化|产业化|集约化|绿色化|多元化)+发展|(?:规模化|产业化)(?:生产|应用)|加快集聚|(?<=产业|行业|项目)布局|(?<=产业链)建设|(?<=产业)建设|开发利用|(?:要|应)?(?:做好|抓好|实施|推进)[^，。；]{0,6}?(?:产业)?(?:提升|升级|改造)(?:规划|工程|行动)?)$")
_NOUN_OF = re.compile(r"的(?P<what>[^，。；]{2,40})$")
_RESTING = ("依托", "立足")
_OPENED = re.compile(r"对于|针对|对(?=[一-龥]{2})|由|包括|涵盖|范围包括")
# “滇中片区”包括甲市、乙州，重点布局…: who belongs to the area is whom the next clause speaks of.
_MEMBERS = re.compile(r"“?[一-龥—]{2,12}(?:(?<![东西南北中][北南部]地)区|带|圈|片|极|翼|板块|组团|走廊|轴|(?<!集)群)”?(?:范围)?(?:主要)?(?:包括|涵盖|覆盖|包含|含|由)")
_COVERING = re.compile("[包涵覆含由]")
# 地处甲山北麓、乙平原腹地的丙市，…: whom the words before 的 describe stands behind them.
_DESCRIBED = re.compile(r"(?:作为|拥有|盛产|地处|位于|坐落于|坐落在|素有|素以|被誉为|号称|享有|背靠|毗邻)[^，。；]*的(?=[一-龥]{2,12}(?:$|将|要|正|已|着力|大力|加快|重点))")
# 皖北承接产业转移集聚区重点承接…: what the places are called before their verb.
_SO_CALLED = re.compile(r"^承接产业转移(?:集聚区|示范区)(?=重点|要|将|应|主要|积极|优先)")
_JOINED_BY = re.compile("(?:要|将)?(?:联合|携手|联手|会同)(?=[一-龥]{2})")
_WITH = re.compile("(?:共同|联合|协同|携手|合作)*(?:共建|打造|建设|培育|构建)")
_DESCRIBING = frozenset("地位坐素被号享背毗作拥盛")
_FAR = 24
# 依托中西部地区的石化装备制造骨干企业，建设…基地: built where the firms are.
_FIRMS_THERE = re.compile("的[^，。；的]{2,20}?(?:骨干|龙头|重点|优势)企业")
_SEATS = re.compile(r"(?:等)?(?:[两三四五六七八九十\d]+[个大])?[^，。；、发展建设打造]{0,14}(?:基地|园区|产业园|开发区|集聚区|大港|口岸|港口|枢纽|平台)")
_BESIDE_SUBJECT = ("依托", "立足", "围绕", "把握", "发挥", "用好", "突出", "放大")
_TRADE_IN = re.compile(r"(?:全[省市区县州]|我[省市区县州])?(?P<i>[一-龥]{2,12}?)(?:产业链|产业|行业|工业|制造业)(?:已|主要|逐步|初步|基本|将|要)*")
_FORMED = re.compile(r"(?:已经?|初步|基本|逐步)*(?:形成|构建)[^，。；]{0,24}?(?:布局|格局|集聚|集群|体系)")
_TO_COME = re.compile("将|要|力争|加快|推动")
_HOST = re.compile(r"(?:开发区|高新区|经开区|园区|产业园|工业园|集聚区|聚集区|集中区|工业区|保税区|新区)(?:（[^）]*）)?$")
_OF_ALL = re.compile("全[省市国区县]|我[省市区县国]|区域|地方")
_PROJECTS_THERE = re.compile(r"(?:集中|重点|优先|规划)?(?:布局|建设|实施)(?:建设)?一批[^，。；]{0,10}项目$")
_SITED = re.compile(r"(?:重点|集中|优先)?(?:布局|集聚|落户|布点)")
_ROW_VERB = re.compile(r"(?:重点|大力|着力|积极|聚焦|主要|优先|加快)?(?:发展|布局|打造|建设|培育|做[强优大])")
_SKIPPED = re.compile(r"(?:则?提出了?|牵头|率先|在(?=做[大强优精])|已经?|现已|均|都|则|也|要|应|等地|片区|区域|两地|三地|作为[^，]{2,20}|凭借[^，]{2,20}|依托[^，]{2,20}?(?:优势|资源|基础))")
# What is turned without a name is the document's own trade: …等地区减量调整区域内产业布局.
_TURNED = re.compile(r"(?P<verb>(?:积极|加快|有序|稳步|减量)*(?:推进|加快|推动|调整|优化))(?:[一-龥]{0,4}?)(?:产业)?(?:结构|布局)(?:调整|优化|升级)?(?:和产业升级)?$")
_PUSHED = re.compile(r"(?P<i>[^，。；]{2,20}?)(?:产业)?(?:(?<=.)精深加工|(?<=.)加工|(?:产业链|链条)(?:向[^，。；]{2,20})?(?:延伸|拓展)|开发|发展|建设|集聚|壮大|做大做强|(?:整合|兼并|减量)重组|转型升级|提质增效)$")
# 宜昌某某建设…产业园: who builds it there is no part of the place.
_OF_A_FIRM = re.compile(r"[一-龥]{2,4}?(?:投资)?(?:建设|扩建)(?=[^，。；]{2,20}(?:产业园|基地|工业园))")
# 甲枢纽规划设立乙数据中心集群: who acts bears the name of a place, what is set up stands elsewhere.
_OF_A_BODY = re.compile(r"[一-龥]{2,4}?(?=(?:规划|计划|拟|将)*(?:设立|建设|打造|布局))")
# 甲在县工业园区内规划了4.3平方公里的乙基地, 甲大手笔规划乙集群.
_PLANS = re.compile(r"(?:在[^，。；]{2,14}?(?:内|里)?)?(?:大手笔|高起点|高标准|高水平|重点|超前|正在?|已经?|先后|将|还)*(?:(?:规划|谋划|设计)(?:建设|布局)?|(?<=[将拟正要])(?:在建|建)(?![设成立筑材])|兴建)了?(?:(?:占地|总?面积|约)*\d[\d.]*(?:多|余)?(?:平方千米|平方公里|公顷|万?亩)的?)?")
_LITTLE = 4
_UNKNOWN_SUBJECT = re.compile(r"(?P<p>[一-龥]{2,4}?)(?=(?:重点|大力|着力|积极|聚焦|主要|优先)(?:发展|布局|打造|建设|培育))")
_MAINLY = re.compile("[重大着积聚主优]")  # with which what follows such a subject opens
# 甲、乙等地的经验值得推广，应培育…: what follows is said of us, not of them.
_WHOSE_LESSON = re.compile("的?[一-龥]{0,6}(?:经验|做法|模式)(?:值得|表明|告诉|启示|可以|可供|，|$)")
_HARD = re.compile(r"不|未|没有|尚|无法|短板|不足")


def located(context: Context, clause: Clause) -> list[Record]:
    """Read 在 places verb object (A2, A9, A17): the places before the verb, what is built behind."""
    words = clause.words
    own = context.toponyms.read(words, clause.lead)
    for opener in _IN.finditer(words):
        if context.spoken_of == clause.start and opener.group() in _BESIDE_SUBJECT:
            continue  # 支持甲发挥乙的作用: the clause speaks of 甲
        praise = (_RICH.match(words, opener.end()) or _INSIDE_IT.match(words, opener.end())) if opener.group() == "在" else None
        listing = None if _beside_subject(own, opener) else context.toponyms.read(words, praise.end() if praise else opener.end())
        if listing is None:
            continue
        rest = words[listing.end :]
        if rest.startswith("的") and (made := _of_place(context, clause, listing, rest)):
            return made
        if opener.group() not in ("在", "于", "集中在", "布局在"):
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
    return []


def _campaign(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read 在甲实施枸杞产业复兴行动计划: a campaign for a trade."""
    hit = _CAMPAIGN.match(rest) or _ONE_WORK.match(rest)
    what = (hit["i"] or hit.groupdict().get("w") or "") if hit else ""
    built = phrases.segments(what, 0, len(what))
    name = phrases.industry(built[0].body if built else what)
    if not plausible(name) or not (v.GOODS.search(name) or "产业" in rest):
        return []
    kind = built[0].category if built and built[0].category in ("base", "park", "cultivate") else "develop"
    return [designation(context, clause, listing.places, name, kind, family="A2", **joined(listing))]


def _only_sets_the_scene(rest: str) -> bool:
    """Whether the words behind 在 places say nothing yet of what is grown: the next clause does."""
    return bool(_PROJECTS_THERE.match(rest) or _SITED.fullmatch(rest) or rest.endswith(("等企业", "等公司", "家企业"))) or not rest.strip("等地区市上中内")


def _beside_subject(own: PlaceList | None, opener: re.Match[str]) -> bool:
    """Whether 依托 and the like stand behind the clause's own places (甲依托乙发展…), or too far off."""
    if opener.start() > _FAR:
        return True
    return own is not None and opener.start() >= own.end and opener.group() in _BESIDE_SUBJECT


def _resting(
    context: Context, clause: Clause, listing: PlaceList, opener: re.Match[str]
) -> list[Record]:
    """Read 依托 places with what is built there, in this clause or in the one behind."""
    if "—" in clause.words and listing.places[-1].endswith("带"):
        listing = context.toponyms.read(clause.words, opener.end(), parks=False) or listing
    rest = clause.words[listing.end :]
    belt = _BELT.fullmatch(rest) if "—" in clause.words[listing.start : listing.end] else None
    if belt and len(listing.places) > 1 and plausible(name := phrases.industry(belt["i"])):
        return [designation(context, clause, listing.places, name, "belt", start=clause.start + opener.start(), family="A2")]
    if clause.index and (context.headed or context.heading_place) and not verb_at(rest, 0):
        return []  # 甲依托乙园区…: what follows is said of 甲
    if opener.group() in _RESTING and _FIRMS_THERE.fullmatch(rest) and not (context.headed or context.heading_place):
        context.subject, context.subject_start = listing.places, clause.start + opener.start()
        return []
    if opener.group() in _RESTING and (_SEATS.fullmatch(rest) or not rest or verb_at(rest, 0)):
        if not (context.headed or context.heading_place):
            context.subject, context.subject_start = listing.places, clause.start + opener.start()
        return _verb_of(context, clause, listing, rest, opener.start())
    if re.search(r"定位|功能|优势|资源|基础", rest) and opener.start() <= clause.lead + 8:
        context.subject, context.subject_start = listing.places, clause.start
    return []


def _of_place(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read 集中在甲、乙的…产业集群, which is there already."""
    hit = _NOUN_OF.match(rest)
    built = phrases.segments(hit["what"], 0, len(hit["what"])) if hit else []
    name = phrases.industry(built[0].body) if built else ""
    if not plausible(name):
        return []
    return [
        designation(
            context, clause, listing.places, name, "existing", status="existing", family="A17",
            **joined(listing),
        )
    ]


def _laid_out(
    context: Context, clause: Clause, listing: PlaceList, opener: re.Match[str]
) -> list[Record]:
    """Read 先进陶瓷产业在甲、乙形成…布局: the trade stands before its places."""
    trade = _TRADE_IN.match(clause.words, clause.lead, opener.start())
    if trade is None or trade.end() != opener.start() or not _FORMED.match(clause.words, listing.end):
        return []
    name = phrases.industry(trade["i"])
    if not plausible(name) or not v.COMMON.search(name):
        return []
    planned = _TO_COME.search(clause.words) is not None or ("构建" in clause.words and not is_existing(clause.words))
    return [
        designation(
            context, clause, listing.places, name, "develop" if planned else "existing", family="A11",
            status="planned" if planned else "existing", **joined(listing),
        )
    ]


def _verb_of(
    context: Context, clause: Clause, listing: PlaceList, rest: str, start: int
) -> list[Record]:
    """Read the verb behind places, some words in between allowed."""
    for skip in (0, *(m.end() for m in re.finditer(r"通过[一-龥]{2,6}?(?=发展|建设|打造)|等地?|先行|分别|规划|谋划|片区|内|新", rest[:12]))):
        verb = verb_at(rest, skip) or (Verb("cultivate", "建设", skip + 1, "") if _BUILT_SOME.match(rest, skip) else None)
        if verb and verb.kind != "support":
            said = Said(verb, listing, clause.start + start, "A2")
            return objects(context, clause, said, rest[verb.end :])
    return []


def subject(context: Context, clause: Clause) -> list[Record]:
    """Read a clause that opens with its places (A8), or goes on about those named before."""
    words = clause.words
    at = clause.lead
    hit = _OPENED.match(words, at) or (_COVERING.search(words) and _MEMBERS.match(words, at)) or (_DESCRIBED.match(words, at) if words[at : at + 1] in _DESCRIBING else None)
    owned = hit is not None and hit.group() == "包括" and bool(context.heading_place)  # 东北地区 on a line of its own owns what follows
    at = hit.end() if hit else at
    listing = None if owned else _whom(context, clause, at)
    if listing is not None:
        context.subject, context.subject_start = listing.places, clause.start + at
        context.headed = listing.places
        if listing.kinds == ("zone",):
            context.zones.append(listing.places[0])
        rest = words[listing.end :]
        rest = _SO_CALLED.sub("", rest) if rest.startswith("承接") else rest
        if lesson := _WHOSE_LESSON.match(rest):
            context.subject = context.headed = ()
        if lesson or rest.startswith(("的企业", "：")) or _HARD.match(rest):
            return []
        return _said_of(context, clause, listing, rest)
    if not context.subject:
        return []
    verb = verb_at(words, at)
    if verb is None or verb.kind == "support":
        return _together(context, clause, at) or _of_those_before(context, clause, verb, at)
    if verb.word == "突出" and context.records and context.records[-1].family in ("A3", "A4") and clause.index:
        return []  # 以甲为核心，突出…: a role tells already what is grown there
    said = Said(verb, None, context.subject_start, "A8")
    return each_in_turn(context, clause, at) or objects(context, clause, said, words[verb.end :])


def _whom(context: Context, clause: Clause, at: int) -> PlaceList | None:
    """Return the places that a clause speaks of: at its head, known or not, or at its end behind words about them."""
    if (sized := shape.SIZED_SITE.match(clause.words, at)) and not shape.NO_NAME.search(sized["name"]) and not v.COMMON.search(sized["name"]):
        return PlaceList((sized.group(),), ("zone",), at, sized.end(), list_open=False)
    listing = context.toponyms.read(clause.words, at) or site(context, clause, at) or _beside(context, clause, at) or _described(context, clause)
    if listing is None and ("产业要" in clause.words or "产业集群要" in clause.words):
        listing = beside_unknown(context, clause.words, at)  # 水头、云浮、莱州等石材产业集群要做好提升规划
    return listing


def _described(context: Context, clause: Clause) -> PlaceList | None:
    """Return the place that closes a clause behind words about it: 改革源头的安徽省凤阳县，…."""
    hit = _OF_IT.search(clause.words) if "的" in clause.words and clause.index + 1 < len(clause.all) else None
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    alone = listing is not None and listing.end == len(clause.words) and "region" in listing.kinds
    return listing if alone and not _ACTS_BEFORE.search(clause.words) else None


def _together(context: Context, clause: Clause, at: int) -> list[Record]:
    """Read 与乙共建…产业带 behind a clause about 甲: both build it."""
    other = context.toponyms.read(clause.words, at + 1) if clause.words.startswith(("与", "同", "和"), at) else None
    hit = _WITH.match(clause.words, other.end) if other else None
    if other is None or hit is None:
        return []
    both = replace(other, places=(*context.subject, *other.places), kinds=("region",) * len(context.subject) + other.kinds)
    said = Said(Verb("cultivate", "共建", 0, ""), both, context.subject_start, "A8")
    return objects(context, clause, said, clause.words[hit.end() :])


def _of_those_before(context: Context, clause: Clause, verb: Verb | None, at: int) -> list[Record]:
    """Read what a clause without places and without a verb of building says of those named before."""
    words = clause.words
    if hit := LISTED.match(words, at) or IS.match(words, at):
        return state(context, clause, None, hit["what"])
    if (hit := LIVING_BY.match(words, at)) and (names := industries(hit["i"])) and v.COMMON.search(hit["i"]):
        host = "主导" in hit.group() and all(_HOST.search(place) for place in context.subject)
        return [
            designation(context, clause, context.subject, names, "park" if host else "develop",
                        start=context.subject_start, family="A16" if host else "A8", status="existing" if host else "planned")
        ]  # fmt: skip
    if (goal := _TOWARDS_GOAL.match(words, at)) and (made := objects(context, clause, Said(Verb("cultivate", "建设", 0, ""), None, context.subject_start, "A8"), goal["what"])):
        return made
    verb = verb or (Verb("support", "推动", at + len("实现"), "") if words.startswith("实现", at) and words.endswith("化生产") else None)
    grown = _TAIL_GROWN.match(words, verb.end) if verb else None
    if verb and grown and not _OF_ALL.match(grown["i"]) and v.COMMON.search(grown["i"]) and any(plausible(n) for n in industries(grown["i"])):
        said = Said(verb, None, context.subject_start, "A8")
        return objects(context, clause, said, words[verb.end :])
    return bridged(context, clause, None, words[at:])


def _beside(context: Context, clause: Clause, at: int) -> PlaceList | None:
    """Return a name that no table knows, where the clauses beside it open with places.

    准东重点发展煤化工，哈密重点发展风电装备: the row of clauses says that 准东 is a place.
    """
    hit = _UNKNOWN_SUBJECT.match(clause.words, at) if _MAINLY.search(clause.words, at + 2, at + 5) else None
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
        or _acted(context, clause, listing, rest)
    )


def _in_fields(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read 甲在煤炭、煤电等方面加快发展: the fields in which places are to grow."""
    hit = _IN_FIELDS.match(rest)
    parts = [_HOW.sub("", part) for part in re.split("、|和|及", hit["i"])] if hit else []
    names = [name for part in parts if (name := phrases.industry(part)) and plausible(name) and v.COMMON.search(name)]
    return [designation(context, clause, listing.places, names, "develop", family="A8", **joined(listing))] if names else []


def _acted(context: Context, clause: Clause, listing: PlaceList, rest: str) -> list[Record]:
    """Read what is done at the places: by a verb of their own, a push (加快…), a firm."""
    start = clause.start + listing.start
    if (with_ := _JOINED_BY.match(rest)) and (other := context.toponyms.read(clause.words, listing.end + with_.end())):
        # 甲联合乙、丙打造…: all of them do
        listing = replace(other, places=(*listing.places, *other.places), kinds=listing.kinds + other.kinds, start=listing.start)
        rest = clause.words[other.end :]
    verb = verb_at(rest, 0)
    if verb is None and (tail := _TAIL_GROWN.match(rest)) and industries(tail["i"]):
        return objects(context, clause, Said(Verb("support", "推动", 0, ""), listing, start, "A8"), rest)
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
    pushed = _PUSHED.match(rest, verb.end) if verb else None
    if verb and pushed and v.COMMON.search(pushed["i"]):
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
    if not built or built[-1].end < len(what) - _LITTLE or not v.GOODS.search(what):
        return []
    return objects(context, clause, Said(Verb("cultivate", "建设", 0, ""), listing, clause.start + listing.start, "A8"), what)


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
