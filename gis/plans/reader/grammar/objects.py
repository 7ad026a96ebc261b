"""What the object of a verb gives for its places: built things, lists of industries, what is taken over."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from gis.plans.reader import phrases
from gis.plans.reader import vocabulary as v
from gis.plans.reader.grammar.frame import (
    Clause,
    Context,
    Verb,
    decide,
    designation,
    industries,
    is_existing,
    joined,
    plausible,
    verb_at,
)
from gis.plans.reader.grammar.named import group_head
from gis.plans.reader.place_patterns import SHORT_BAD
from gis.plans.reader.places import PlaceList
from gis.plans.reader.records import Record

_ACTS = re.compile(r"(?:协同|联动|一体化|合作|融合发展|同城化|互联互通|联系|协作)+(?:发展)?$")
_OF_TRADE = re.compile(r"[一-龥]{2,12}?(?:产业|工业|制造业|材料)")
_BROAD = re.compile(r"^(?:先进)?(?:制造业|工业|服务业|产业|现代服务业|经济)$")
_FOLLOW = re.compile(
    r"(?P<i>[^，。；]{2,60}?)(?:等)?(?:产业|企业|行业|工业|制造业)?(?:做大做强|发展壮大|(?:高端化|规模化|特色化|产业化|集约化|绿色化|多元化)+发展|(?:规模化|产业化)(?:生产|应用)|加快发展|跨越发展|高质量发展|集聚发展|联动集聚|一体化发展|协同发展|联动发展|融合发展"
    r"|产业协作|深度开发和加工转化|协同转型|提质升级|(?:数字化|智能化|绿色化?|高端化)转型|升级改造|改造升级|(?<=产业|行业)升级|转型升级|改造升级|产业振兴|整合重组|兼并重组|减量重组|开发|发展|集聚|振兴|崛起|提升|建设)$"
)
_GROWTH = (
    ("strengthen", re.compile(r"做大做[强优]$|做[强优]做[优大强]$|壮大$|集群(?:能级|竞争力)提升$")),
    ("optimize", re.compile(r"(?:绿色化|智能化|数字化|技术)改造$|改造提升$|(?:整合|兼并|减量)重组$|(?:转型|改造|提质)升级$|(?:数字化|智能化|绿色化?|高端化)转型$|升级改造$|(?:产业|行业)升级$|协同转型$|提质增效$|提档升级$")),
    ("cultivate", re.compile(r"集群(?:培育|建设|培育建设)$")),
)
_OF_COMPANIES = re.compile(r"^.{2,80}?(?:为代表的|为龙头的|为主体的|为引领的|为骨干的|为核心的)")
_REPRESENTED = re.compile(
    r"(?:了)?.{2,80}?为代表的(?P<i>[^，。；]{2,20}?)(?:产业)?(?:产业链|产业集聚发展|产业集聚|产业)"
)
_GATHERED = re.compile(r"^集(?!成|装|散)[^，。；]*的(?=[^的]{2,}$)")
_LIST_OF_ACTS = re.compile(r"与|同|和|集(?!成|装|散|中式)(?=[^，。；]{2,}、)")
_AREA_WORDS = re.compile(r"^(?:区域中心城市|区域|城市|县域|各类|一批|全省|全市)")
_CIVIC = re.compile(r"清单|目录|名录|台账|制度|体系|机制|节点|枢纽|网络|目的地|政府|社会|乡村|社区|学校|医院|机构|法院|市民|道路|公路|铁路|机场|大桥|码头|水库|管网|电网|电站|线路|馆|剧院|公园|景区|大厦|学院|中心|实验室|联盟|协会|窗口|之窗|标杆|样板|典范|门户|课程|队伍")
_INDUSTRIAL = re.compile(r"产业|工业|制造|材料|业$|、")
_ITEMS_TAIL = re.compile(r"(?:等|\d+个|[一二三四五六七八九十]+[个大])[^、]{0,8}$")
_TAKEN_FOR = re.compile(r"以(?P<i>[^，。；]{2,50}?)等?为(?:重点|主|主导|核心)")
_SHARED_HEAD = re.compile(r"等[一-龥]{0,6}?(?P<head>产业集群|集群|产业基地|生产基地|基地|产业园|园区)$")
# 葡萄酒产业重点打造甲、乙两大产区: what is grown there is what the sentence is about.
_OF_FIRMS = re.compile(r"^(?:了)?(?:多家|众多|大批|一批|\d+[余多]?家)[^，。；]*(?:企业|公司)$")
_SOME = re.compile(r"新$|(?:经济社会)?高质量发展|一批|若干|各类|多个|\d+个|[一二两三四五六七八九十]+个|特色|高水平|专业")
_BRAND = re.compile(r"^“(?![\d+一二两三四五六七八九十百千万]+”)[^”]{2,10}”(?!品牌|区域|[^一-龥]|$)")
_MADE = re.compile(r"(?P<i>[^，。；]{2,20}(?:加工|制造))$")
_QUOTED_LIST = re.compile(r"^“(?P<list>[^“”]{6,80})”(?P<tail>[^，。；“”]{0,14})$")
_SCHEME = re.compile(r"“[一二两三四五六七八九十\dN]")
_SIZE = re.compile(r"(?:年产值)?(?:超过?|突破|过|达)?(?:\d+|[一二三五百千万十]+)(?:万亿|亿)元?级?(?:的|以上的?)?$")
_VALLEY = re.compile("[一-龥]{3,6}谷(?=[一-龥]{2})")
_OF_LABEL = re.compile(r"等?(?:[两三四五六七八九十\d]+[个大])?(?:特色|优势|重点|核心|主)*(?P<head>产区|板块|基地|集群|组团|集聚区)")
_ROW_HEAD = re.compile(r"(?P<head>产业集群|集群|产业基地|生产基地|制造基地|基地|产业园|园区)$")
_GROWN = re.compile(
    r"(?:等(?:特色|优势|传统|主导|县域)*(?:[一-龥]{0,6}(?=产业))?)?(?:特色|优势|传统|主导)*(?:产业链|产业|企业)?(?:勘探开发|综合开发|开发利用|开发|(?:绿色化|智能化|数字化|技术)改造|改造提升|协同|联动|(?:产业链|产业)(?:建设|延伸)|(?:持续|不断|加快|进一步)?(?:壮大|集聚)|(?:集聚|加快|协同)?发展|做大做[强优]|做强做优|做优做强|升级改造|改造升级|转型升级|升级|提质升级|提质增效|(?:优势|领先)(?:地位|水平)|竞争优势|竞争力)$"
)
_PROJECTS = re.compile(r"(?:等)?(?:重大|重点)?(?:项目|生产线|装置)$")
# A park of 航空与文旅融合 is one of both; 炼化一体化 is a trade of its own.
_FUSION = re.compile(r"(?<=[一-龥]{3})(?:协同创新|成果转化|(?<!科技)创新|孵化|深度融合|融合发展|融合|(?<!炼化)一体化)$")
# 新材料产业以甲为核心，优化发展乙、丙等多个新增长极: what grows there was said before.
_MORE_POLES = re.compile(r"等?(?:多个|若干|一批|[两三四五六七八九十]个?大?)?(?:新的?|区域|特色|重要)*(?:增长极|增长点|支点|节点|支撑点)")
# 分工明确、协同联动的发展体系 says how, not what.
_WAY_OF_GROWING = re.compile(r"的[^的，]{0,6}(?:体系|格局|布局|态势|局面|模式|局势|新篇章|氛围)$")
_AMOUNT = re.compile(r"(?:年产|新增|约|超)*\d[\d.]*(?:万|亿|千|百)*(?:吨|度|台|辆|千瓦|GW|MW|平方米|立方米|件|套|箱|块|亩|只|片|米)")
# 打造全国“规模最大、品种最多”的…基地: praise in quotes is no good.
_PRAISED = re.compile(r"(?:[^，。；“”、]{2,6}最[^，。；“”、]{1,4}(?:、|和|的))+(?=世界|国际|全国|[^，。；]*(?:园|基地|集群))|(?:全国|国内|世界)?“[^”]*(?:最[大优强多好低高]|一流|领先|知名)[^”]*”的")
# 在甲、乙等地形成若干个特色优势产业集群: of what the paragraph is about.
_OF_SCHEME = re.compile(r"^“\d(?:\+[\dNX])+”(?=[一-龥]{2,12}(?:产业集群|集群|产业链|产业))")
# 建立布局合理、特色鲜明、产业集聚的…基地: a row of praise before what is built.
_PRAISE_LIST = re.compile(r"^(?:[^，。；、]{2,6}(?:合理|鲜明|集聚|完善|领先|突出|明显|先进|高效|集约|互补|协调|优化|齐全|完备|雄厚|协同|融合)(?:、|的|，(?=[^，。；]*的)))+")
_SEVERAL = re.compile(r"(?:若干|多个|一批|[两三四五六七八九十\d]+)个?(?:各具)?(?:特色|优势|重点|专业)*$")
_SHIPS = re.compile(r"为“[^”]{1,8}”")
STATE_WORDS = frozenset(("形成", "建成", "集聚", "聚集", "拥有", "建立", "打造形成", "建设形成"))


@dataclass(frozen=True, slots=True)
class Said:
    """A verb and whom it is said of.

    Attributes
    ----------
    verb
        The verb that decides.
    listing
        The places of the clause; None where those named before are meant.
    start
        Where the quote starts.
    family
        Pattern family of the clause.
    """

    verb: Verb
    listing: PlaceList | None
    start: int
    family: str

    def places(self, context: Context) -> tuple[str, ...]:
        """Return the places that are spoken of."""
        return self.listing.places if self.listing else context.subject


def objects(context: Context, clause: Clause, said: Said, rest: str) -> list[Record]:
    """Return the designations that the object of a verb gives for its places."""
    rest = _BRAND.sub("", _PRAISED.sub("", _PRAISE_LIST.sub("", _OF_SCHEME.sub("", rest))))
    if _AMOUNT.match(rest) or rest.startswith("、"):
        return []  # 形成1万吨多晶硅 says how much; 甲建设、乙发展 names no object
    inner = verb_at(rest, 0)
    if inner and said.verb.kind in ("support", "receive") and inner.kind != "support":
        said, rest = replace(said, verb=inner), rest[inner.end :]
    if context.label and said.listing and (areas := _OF_LABEL.fullmatch(rest)):
        kind = decide(said.verb.kind, "base" if areas["head"] in ("基地", "产区") else "cultivate")
        return _one(context, clause, said, context.label, kind)
    wide = is_own_province(context, said.places(context))
    parts = phrases.segments(rest, 0, len(rest))
    if fused := _fused(context, clause, said, parts):
        return fused
    sited = any(context.toponyms.read(part.body, 0, parks=False) for part in parts)
    found = [
        record
        for part in parts
        if (record := _built(context, clause, said, part, (wide, sited))) is not None
    ]
    if found or wide:
        return found
    return _plain_object(context, clause, said, rest)


def quoted_list(context: Context, clause: Clause, said: Said, rest: str) -> list[Record]:
    """Read a list in quotes whose items open with their own place: 布局“甲天麻、乙三七”两大产区."""
    hit = _QUOTED_LIST.match(rest)
    if hit is None or "、" not in hit["list"]:
        return []
    words = hit["list"] + hit["tail"]
    return _fused(context, clause, said, phrases.segments(words, 0, len(words)))


def grown(words: str) -> str:
    """Return the category of the words of growth that close a clause, or an empty word.

    Examples
    --------
    >>> grown("推动食品产业做大做强"), grown("支持袜业集群转型升级"), grown("支持袜业发展")
    ('strengthen', 'optimize', '')
    """
    return next((kind for kind, pattern in _GROWTH if pattern.search(words)), "")


def is_own_province(context: Context, places: tuple[str, ...]) -> bool:
    """Whether the places are the province that speaks, which is too wide to be a place."""
    issuer = context.toponyms.issuer
    if issuer is None or not context.toponyms.is_wide() or len(places) != 1:
        return False
    return places[0] in (issuer.name, issuer.name.removesuffix("省"), issuer.name[:2])


def _built(
    context: Context, clause: Clause, said: Said, part: phrases.Segment, state: tuple[bool, bool]
) -> Record | None:
    """Return the designation of one built thing, or None where it names no industry."""
    wide, sited = state
    if _SCHEME.match(part.body):
        return None  # “三城五基地” names a layout, no trade
    own = _own_places(context, said, part, sited=sited)
    listing = context.toponyms.read(part.body, 0, parks=False)
    cut = listing.end if listing else len(own.places[0]) if own else 0
    body = _FUSION.sub("", _SHIPS.sub("", _GATHERED.sub("", part.body[cut:])))
    if (own is None and wide) or (body.startswith("集") and not body.startswith(("集成", "集装", "集中式"))):
        return None
    if own and cut == len(part.body) and part.category != "cultivate":
        body = ""
    names = _named(context, said, part, body)
    if not names and said.listing and clause.index and context.topic and _MORE_POLES.fullmatch(part.body + part.head):
        return designation(context, clause, said.places(context), context.topic, decide(said.verb.kind, ""),
                           start=said.start, family=said.family, **joined(said.listing))  # fmt: skip
    if not names and not (own is None and _may_be_unnamed(part, body)):
        return None
    if part.head in ("园区", "小镇", "产业园区") and names and not any(v.COMMON.search(name) for name in names):
        return None  # 宜居的新式园区 tells no trade
    existing = is_existing(clause.words) and said.verb.word in STATE_WORDS
    kind = decide(said.verb.kind, part.category)
    if said.verb.kind == "support" and part.category == "cultivate":
        kind = grown(clause.words) or "cultivate"
    if existing and part.category in ("cultivate", "base"):
        kind = "existing"
    return designation(
        context, clause, own.places if own else said.places(context), names or [""], kind,
        start=said.start, status="existing" if existing else "planned", family=said.family,
        **joined(said.listing),
    )  # fmt: skip


def _named(context: Context, said: Said, part: phrases.Segment, body: str) -> list[str]:
    """Return the industries in the name of a built thing, else those that its sentence is about."""
    names = industries(_OF_COMPANIES.sub("", body), phrases.stated_count(body))
    if not names and part.head.startswith("示范") and body and not re.search("承接|转移|创新|改革|转型|升级|融合|一体化|高质量|^全国|^国家|^世界", body):
        return [part.body + part.head]
    if not names and said.family == "A2" and part.category in ("cultivate", "base") and _SEVERAL.match(body):
        return [context.topic] if context.topic else []
    return names


def _may_be_unnamed(part: phrases.Segment, body: str) -> bool:
    """Whether a built thing is one without a trade of its own: a core, a hub, a short-named park."""
    if part.category not in ("core", "hub", "park") or not body or _SOME.match(body):
        return False
    return part.category != "park" or len(body) <= len("北部新兴")


def _own_places(
    context: Context, said: Said, part: phrases.Segment, *, sited: bool
) -> PlaceList | None:
    """Return the places at the head of a built thing where they are its site.

    A larger area than the issuer's is what the thing serves; an area beside regions that the
    clause lists is what they serve.
    """
    own = context.toponyms.read(part.body, 0, parks=False)
    if own is None and sited and (group := group_head(context, part.body)):
        return PlaceList((group,), ("group",), 0, len(group), list_open=False)
    if own and (all(context.toponyms.larger_than_issuer(p) for p in own.places) or part.body.startswith("区域性", own.end)):
        return None
    if own and said.listing and set(own.kinds) <= {"area"} and "region" in said.listing.kinds:
        return None
    return own


def _fused(
    context: Context, clause: Clause, said: Said, parts: list[phrases.Segment]
) -> list[Record]:
    """Read a list whose items open with their own place (A13): 绍兴纺织、晋江鞋服产业集群."""
    if not parts or "、" not in parts[0].body:
        return []
    first = said.places(context) if said.listing else ()
    listed = re.split(r"、|和(?=[一-龥]{4})|以及", _ITEMS_TAIL.sub("", parts[0].body))
    lines = [_SIZE.sub("", line) for line in listed]
    found: list[tuple[tuple[str, ...], str]] = []
    unknown = 0
    for k, line in enumerate(lines):
        own = context.toponyms.read(line, 0, parks=False)
        # Beside places with their industries a name of every day (吉安) is a place too.
        end = own.end if own else context.toponyms.item(line, 0, listed=bool(found), parks=False)[0]
        if not end and not (k == 0 and first):
            # One item of a row may open with a site that no table knows: 甲装备、某某谷智能电网、乙陶瓷.
            unknown += 1
            if not found:
                return []
            continue
        if valley := _VALLEY.match(line):
            own, end = None, valley.end()
        places = own.places if own else (line[:end],) if end else first
        found.append((places, line[end:]))
    names = [(places, phrases.industry(words)) for places, words in found]
    good = [(places, name) for places, name in names if _is_good(name)]
    if unknown * 2 > len(good) or len(good) < 2 or len(good) * 2 < len(names) or not all(plausible(name) for _, name in names):
        return []
    kind = grown(clause.words) if said.verb.kind == "support" else ""
    kind = kind if kind and parts[0].category in ("", "cultivate") else decide(said.verb.kind, parts[0].category)
    return [
        designation(context, clause, places, name, kind, start=said.start, family="A13")
        for places, name in good
    ]


def _is_good(name: str) -> bool:
    """Whether words behind a place are likely to be what is made there, not a part of its name."""
    return len(name) > len("鱼山") or bool(v.COMMON.search(name) or SHORT_BAD.search(name))


def _plain_object(context: Context, clause: Clause, said: Said, rest: str) -> list[Record]:
    """Return the designation of an object without head: 重点发展 I、I等产业, …产业发展."""
    verb = said.verb
    if _WAY_OF_GROWING.search(rest):
        return []
    if _LIST_OF_ACTS.match(rest) or (_ACTS.search(rest) and "、" not in rest and not _OF_TRADE.match(rest)):
        return []
    if verb.kind in ("support", "strengthen", "cultivate"):
        bare = _GROWN.sub("", rest)
        if fused := _fused(context, clause, said, [phrases.Segment(0, len(rest), bare, "", "")]):
            return fused
    if verb.word in STATE_WORDS and (hit := _REPRESENTED.match(rest)):
        name = phrases.industry(hit["i"])
        return _one(context, clause, replace(said, family="A17"), name, "existing")
    if verb.kind == "receive":
        return _received(context, clause, said, rest)
    made = _followed(context, clause, said, rest)
    if verb.word in STATE_WORDS and is_existing(clause.words):
        for record in made:
            record.values.update(category="existing", status="existing")
    return made


def _followed(context: Context, clause: Clause, said: Said, rest: str) -> list[Record]:
    """Read the industries of an object, the words of growth behind them left out."""
    verb = said.verb
    kind, what = _growing(said, rest)
    if not kind or _no_trade(verb, what):
        return []
    what = _PROJECTS.sub("", _AREA_WORDS.sub("", what)) if said.listing else _AREA_WORDS.sub("", what)
    broad = verb.kind in ("support", "develop")
    names = [n for n in industries(what) if not (broad and _BROAD.match(n))]
    industrial = _INDUSTRIAL.search(what) or (said.listing and v.COMMON.search(what) and not _CIVIC.search(what))
    vague = verb.kind in ("cultivate", "optimize") and not industrial
    head = row_head(context, clause) or (shared_head(context, clause) if vague else "")
    if head and verb.kind == "cultivate" and said.listing:
        return _one(context, clause, said, names, decide(verb.kind, head))
    if names and not vague:
        return _one(context, clause, said, names, kind)
    if verb.word in ("完善", "调整") and "布局" in rest and context.topic:
        return _one(context, clause, said, context.topic, "optimize")
    return []


def _growing(said: Said, rest: str) -> tuple[str, str]:
    """Return category and industries of what grows, or an empty category where nothing does."""
    verb = said.verb
    kind = decide(verb.kind, "")
    hit = _FOLLOW.match(rest)
    if hit and verb.kind in ("support", "strengthen", "optimize", "cultivate"):
        return (grown(rest) or "develop") if verb.kind == "support" else kind, hit["i"]
    if verb.kind == "support":
        made = _MADE.match(rest) if said.listing else None
        return ("develop", made["i"]) if made else ("", rest)
    if verb.kind == "strengthen" and re.search(r"(?:水平|能力)$", rest):
        return "", rest
    return kind, rest


def _no_trade(verb: Verb, what: str) -> bool:
    """Whether the object is firms, people or technology, not a trade."""
    if _OF_FIRMS.search(what) or verb.word in ("开展", "实施") or (verb.word == "扩大" and not what.endswith(("种植", "养殖"))):
        return True
    if verb.word in ("引进", "引育", "招引", "培引") and what.endswith("企业"):
        return True
    return verb.word == "引进" and not any(v.COMMON.search(n) for n in industries(_PROJECTS.sub("", what)))


def shared_head(context: Context, clause: Clause) -> str:
    """Return the category of the head that the last clause gives to all: …，丙县储能等集群."""
    last = context.text[clause.all[-1][0] : clause.all[-1][1]]
    hit = _SHARED_HEAD.search(last)
    return v.HEAD_CATEGORY.get(hit["head"], "cultivate") if hit and len(clause.all) > 1 else ""


def row_head(context: Context, clause: Clause) -> str:
    """Return the category of the head at the end of a row: 甲打造X、乙打造Y、丙打造Z产业园."""
    at = clause.index
    while at + 1 < len(clause.all) and context.text[clause.all[at][1]] == "、":
        at += 1
    row = context.text[clause.all[at][0] : clause.all[at][1]]
    if at > clause.index and (closing := _ROW_HEAD.search(row)):
        return v.HEAD_CATEGORY.get(closing["head"], "cultivate")
    return ""


def _one(
    context: Context, clause: Clause, said: Said, names: list[str] | str, kind: str
) -> list[Record]:
    if isinstance(names, str) and not plausible(names):
        return []
    return [
        designation(
            context, clause, said.places(context), names, kind, start=said.start,
            family=said.family, status="existing" if kind == "existing" else "planned",
            **joined(said.listing),
        )
    ]  # fmt: skip


def _received(context: Context, clause: Clause, said: Said, rest: str) -> list[Record]:
    """Read what places take over; the industries may stand in the clause behind."""
    if re.search(r"转移(?:环境|能力|示范|平台|工作|机制|条件|政策|步伐)", rest):
        return []
    bare = re.sub(r"(?:产业|企业)?(?:转移|外溢|疏解|溢出|项目|功能|企业集聚|搬迁|外迁|转化).*$", "", rest)
    source = context.toponyms.read(bare, 0, parks=False)
    names, end = industries(bare[source.end :] if source else bare), clause.end
    for first, last, words in () if names else clause.following(context.text, 2):
        hit = _TAKEN_FOR.search(words)
        verb = verb_at(words, 0)
        built = phrases.segments(words, verb.end, len(words)) if verb else []
        names = industries(hit["i"] if hit else built[0].body if built else "")
        if names:
            end = last
            context.done.append((first, last))
            break
    if not names:
        return []
    return [
        designation(
            context, clause, said.places(context), names, "receive", start=said.start, end=end,
            family="A8", **joined(said.listing),
        )
    ]  # fmt: skip
