"""A verb with whom it is said of, and what the words around it tell: growth, state, the province itself."""

from __future__ import annotations

from dataclasses import dataclass

from gis.plans.reader.grammar.frame import Clause, Context, is_existing
from gis.plans.reader.grammar.trades import industries
from gis.plans.reader.grammar.verbs import Verb, decide
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.vocabulary.goods import COMMON, GOODS
from gis.plans.reader.vocabulary.sites import SITE

_GROWTH = (
    (
        "strengthen",
        Pattern(
            r"做大做[强优]$|由[大小弱][变到转][强大优]$|做[强优]做[优大强]$|(?:[延补强建固拓]链)+$"
            r"|(?:扩能提质|提质扩能|扩产增效)$|壮大$|(?:扩张|扩容|膨胀|隆起)$"
            r"|集群(?:能级|竞争力)提升$"
        ),
    ),
    (
        "optimize",
        Pattern(
            r"(?:做好|抓好|实施|推进)[^，。；]{0,6}?(?:提升|升级|改造)(?:规划|工程|行动)?$"
            r"|(?:绿色化?|智能化|数字化|低碳化?|高端化|机械化|自动化|节能|环保|技术|信息化)改造$"
            r"|节能降碳$|改造提升$|(?:整合|兼并|减量|联合)?重组$|(?:转型|改造|提质|加快|实现)升级$"
            r"|(?:数字化|智能化|绿色化?|高端化)转型$|升级改造$|优化升级$|(?:产业|行业)升级$"
            r"|协同转型$|(?:产业|行业)(?:转型|整合)$|(?:绿色|数字|智能|低碳)转型$"
            r"|(?:数字|智能|绿色|高端|低碳)化$|提质增效$|提档升级$"
        ),
    ),
    ("cultivate", Pattern(r"集群(?:培育|建设|培育建设)$")),
)
_TODAY = Pattern(
    "(?<=建成)(?:全国|国内|我国|世界|亚洲|全球)?(?:首个|首座|首家|唯一|(?:规模)?最大)"
    "|现有|现已|目前|截至|多年来|近年来|历经|数据显示|据统计|统计显示"
    "|(?:打造|建成|培育|引进|建设|壮大|发展)了"
    "|经过?[^，。]{1,10}(?:发展|培育|努力|打拼|奋斗)，|是(?:全国|我国|国内|中国|国家)"
    "|拥有|已经?(?:入驻|引进|落户|集聚|聚集|建成|吸引|吸纳|投产|培育)"
)
_BY_YEAR = Pattern(r"到20\d\d年|目标|力争")
_AHEAD = Pattern(
    "将|力争|到20|争取|加快|计划|未来|今后|下一?步|接下来|推动|努力|着力|打造(?!了)|目标|(?<![重主首需])要(?!素)|拟"
    "|进一步|正(?:依托|全力|积极|大力|在)"
)
# 中原地区重要的陶瓷基地: in which area a thing is known.
KNOWN_FOR = Pattern(
    "(?:乃至[一-龥]{2,4})?(?:地区|沿线|[上中内](?=重要|最|知名|著名|领先))?(?:重要|最大|知名|著名|领先|一流|最具|最[先优完富有]"
    "|有影响力|规模最大|首个|首屈一指)"
)
# 争创国家级先进制造业集群: a rank that a cluster is to reach, no trade.
A_RANK = Pattern(
    "(?:为|成为?)?(?:首批|第[一二三四五]批)?(?:国家级?|省级)(?:先进制造业"
    "|中小企业特色产业|战略性新兴产业)集群(?:试点|培育)?"
)
# 形成了以甲集团、乙铜业为龙头: who leads is no trade.
LED_BY_FIRMS = Pattern(
    "以[^，。；]*(?:集团|公司|旗下|企业)[^，。；]*为(?:龙头|引领|核心|代表|主体|骨干)"
)
_ETC = Pattern(
    "等(?:[两三四五六七八九十\\d]+[大个])?(?:重点|优势|特色|新兴|主导)*(?:产业|行业|领域)$"
)
_INDUSTRIAL_CLASS = Pattern(r"产业|制造业|服务业|工业|经济")
# 支持有条件的甲、乙发展丙: which of the places is no part of their names.
_FITTING = Pattern(
    "(?:有|具备|具有|符合|条件|基础|资源|优势|产业|环境)[^，。；、的]{1,10}的(?=[一-龥]{2})"
    "|[一-龥]{2,4}(?:突出|鲜明|明显|雄厚|良好|较好|领先)的(?=[一-龥]{2})"
    "|(?:[一-龥]{1,6}(?:毗邻|交界|接壤|相邻|沿线|沿岸|周边)|沿[江海河湖边黄])(?:地区|区域)?的(?=[一-龥]{2})"
)
# 建设丝绸之路经济带甲商贸物流中心: along which great road it lies, what it is for; the place stands behind.
ALONG = Pattern(
    "“?(?:(?:21世纪)?(?:海上|新|空中)?丝绸之路(?:经济带)?|一带一路|(?:西部)?陆海新通道|(?:新)?亚欧大陆桥|中欧班列)”?"
    "(?:沿线|[上中])?的?(?:(?:重要|主要|关键|核心|区域性)的?)?(?=[一-龥]{2})(?!国家|经济|核心区|建设|沿线|节点|枢纽|支点|门户|通道)"
)
_ALONG_SIGNS = frozenset("“2海新空丝一西陆亚中")
STATE_WORDS = frozenset(
    ("形成", "建成", "集聚", "聚集", "拥有", "建立", "打造形成", "培育形成", "建设形成")
)


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

    def is_done(self) -> bool:
        """Whether the verb tells what is there where its clause speaks of the present: 形成, 已培育."""
        return (
            self.verb.done
            or self.verb.word in STATE_WORDS
            or "已" in self.verb.adverbs
            or "初步" in self.verb.adverbs
        )

    def places(self, context: Context) -> tuple[str, ...]:
        """Return the places that are spoken of."""
        return self.listing.places if self.listing else context.subject


def behind_fitting(words: str, verb: Verb) -> int:
    """Return where the object of a verb begins, behind what says which of the places are pushed (支持有条件的甲发展乙)."""
    hit = _FITTING.match(words, verb.end) if verb.kind == "support" else None
    at = hit.end() if hit else verb.end
    along = ALONG.match(words, at) if words[at : at + 1] in _ALONG_SIGNS else None
    return along.end() if along else at


def tells_of_today(context: Context, clause: Clause, verb: Verb) -> bool:
    """Whether 形成 or 建成 stands in a sentence that speaks of what is there: 现有150家企业，形成三大产业."""
    words = context.text[clause.sentence.start : clause.end]
    return (
        verb.word in ("形成", "建成", "集聚", "聚集", "培育形成", "打造形成")
        and verb.adverbs in ("", "逐渐", "逐步")
        and _TODAY.search(words) is not None
        and _AHEAD.search(words) is None
    )


def is_there(context: Context, clause: Clause, said: Said) -> bool:
    """Whether what a verb builds is there already: 已形成…, no goal of a year to come (到2030年，初步建成…)."""
    words = context.text[clause.sentence.start : clause.end]
    if not said.is_done() or (_BY_YEAR.search(words) and "已" not in words):
        return False
    return is_existing(clause.words) or tells_of_today(context, clause, said.verb)


def grown(words: str) -> str:
    """Return the category of the words of growth that close a clause, or an empty word.

    Examples
    --------
    >>> grown("推动食品产业做大做强"), grown("支持袜业集群转型升级"), grown("支持袜业发展")
    ('strengthen', 'optimize', '')
    """
    return next((kind for kind, pattern in _GROWTH if pattern.search(words)), "")


_CARED_FOR = frozenset(("办好", "办成", "抓好", "抓实", "搞好", "搞活"))
_SHOWN_OFF = frozenset(("打响", "叫响", "擦亮", "做响"))


def only_an_act(verb: Verb, what: str) -> bool:
    """Whether the object of a verb of care or of fame tells no trade.

    Examples
    --------
    >>> duty, fame = Verb("develop", "抓好", 2, ""), Verb("strengthen", "打响", 2, "")
    >>> only_an_act(duty, "安全生产"), only_an_act(duty, "水泥生产线改造"), only_an_act(fame, "陶瓷产业品牌")
    (True, False, False)
    """
    if verb.word in ("延长", "拉长"):
        return "链" not in what  # 延长营业时间
    if verb.word in ("拓展", "开拓"):
        return what.startswith("在") or what.endswith(
            ("应用", "市场", "渠道", "空间", "场景", "领域")
        )  # 拓展医疗防护应用
    if verb.word in _SHOWN_OFF:
        return "品牌" not in what  # 擦亮绿色名片
    return verb.word in _CARED_FOR and (
        GOODS.search(what) is None or what.endswith(("服务", "生产", "工作", "文化"))
    )  # 搞好医疗服务


_LEADS = Pattern("[两三四五六七八九十][大个]主导产业$")
_ZONE_OF_LEADS = Pattern(f"(?:{SITE})(?:（[^）]*）)?$")


def leads_of_zone(words: str, places: tuple[str, ...]) -> bool:
    """Whether words name the leading trades of a zone by how many they are, as a park's entry does.

    Examples
    --------
    >>> leads_of_zone("水泥、石材两大主导产业", ("宜昌高新区",)), leads_of_zone("水泥、石材两大主导产业", ("宜昌",))
    (True, False)
    """
    return (
        _LEADS.search(words) is not None
        and bool(places)
        and all(_ZONE_OF_LEADS.search(place) for place in places)
    )


def is_own_province(context: Context, places: tuple[str, ...]) -> bool:
    """Whether the places are the province that speaks, which is too wide to be a place."""
    issuer = context.toponyms.issuer
    if issuer is None or not context.toponyms.is_wide() or len(places) != 1:
        return False
    return places[0] in (issuer.name, issuer.name.removesuffix("省"), issuer.name[:2])


def said_already(context: Context, clause: Clause, said: Said, names: list[str]) -> bool:
    """Whether a clause only says what the one before it is good for: 在甲新建冷链物流园，推动冷链物流业集聚发展."""
    before = [
        r
        for r in context.since(clause.sentence.start)
        if tuple(r.values["places"]) == tuple(said.places(context))
    ]
    return (
        said.listing is None
        and bool(names)
        and any(
            all(
                any(one in name or name in one for one in map(str, r.values["industries"]))
                for name in names
            )
            for r in before
        )
    )


def province_grows(clause: Clause, said: Said, rest: str) -> bool:
    """Whether a province that speaks of itself by its name names goods one by one: 广西将大力发展氧化铝、电解铝."""
    goods = _ETC.sub("", rest)
    listed = (
        said.listing is not None
        and said.verb.word.endswith("发展")
        and "、" in goods
        and not _INDUSTRIAL_CLASS.search(goods)
    )
    return (
        listed
        and "将" in clause.words[: clause.words.find("发展")]
        and all(COMMON.search(name) for name in industries(goods) or [""])
    )


_FOLLOW = Pattern(
    r"(?P<i>[^，。；]{2,60}?)(?:等)?(?:全产业链|产业链|产业集群|集群|产业|企业|行业|工业"
    r"|制造业)?的?(?:(?:要|应|将)?(?:加快|加速|快速|推进|实施|逐步)*)(?:做大做强|发展壮大"
    r"|(?:[一-龥]{2}化)+发展|(?:规模化|产业化)(?:生产|应用)|加快发展|跨越发展|高质量发展"
    r"|集聚发展|联动集聚|一体化发展|协同发展|联动发展|融合发展"
    r"|产业(?:协作|合作|互补)|由[大小弱][变到转][强大优]"
    r"|(?:抱团|错位|特色|差异化?|集群|转型|创新|规模|集约|循环|优先|互补|绿色)发展"
    r"|提质增效|提质扩量|(?:产业链|链条)(?:延伸|拓展)|深度开发和加工转化|协同转型|提质升级"
    r"|(?:数字化|智能化|绿色化?|高端化)转型"
    r"|(?:超低排放|节能降碳|绿色化?|智能化|数字化|低碳化?|高端化|机械化|自动化|节能|环保"
    r"|技术|信息化)+(?:技术)?改造(?:升级)?|节能降碳|升级改造|改造升级|提档升级|提档扩容"
    r"|(?<=产业|行业|集群)(?:升级|转型|整合|(?:绿色|数字|智能|低碳)转型"
    r"|(?:数字|智能|绿色|高端|低碳|集群|规模|品牌)化)|(?:全链条|全产业链)(?:升级|提升)"
    r"|转型升级|优化升级|改造升级|(?<=[电器料材车织装品械工瓷药钢铝铜纸])升级"
    r"|(?:[延补强建固拓]链)+|增储上产|(?:就地|高效|综合)*转化(?:利用)?|扩能提质|提质扩能"
    r"|扩产增效|产业振兴|(?:整合|兼并|减量|联合)?重组|开发|发展|集聚|聚集|振兴|崛起|提升"
    r"|建设|培育|提速倍增|扩量增效)$"
)
_MADE = Pattern(r"(?P<i>[^，。；]{2,20}(?:加工|制造|综合利用|冶炼|养殖|种植))$")
_ITS_SIZE = Pattern(r"(?<=[一-龥]{2})(?:产业)?规模(?:和[一-龥]{2,4})?$")
# 提升玻璃深加工水平: how well a trade is done.
_LEVEL = Pattern(
    r"(?:产业|行业|产品)?(?:发展|生产|制造|供给|保障|工艺|装备|技术|创新|配套"
    r"|服务)*(?:水平|能力|层级|层次|地标|附加值|知名度|美誉度|竞争力|业务流程|工艺流程)$"
)
# 优化甲水泥产业布局, 提升甲水泥产业竞争力: it is the trade that is turned or raised.
_ITS_LAYOUT = Pattern(
    r"(?<=[一-龥]{2})(?:产业|行业|工业|产能|生产力)(?:空间|区域)?(?:布局|结构|格局)$"
)
# 完善商贸物流和居住功能: what a place is good for.
_ITS_FUNCTION = Pattern(
    "(?<=[一-龥]{2})(?:(?:和|及|与|、)(?:居住|生活|服务|商务|休闲|公共服务|综合服务|城市))*(?:服务|承载)?功能$"
)
_ITS_RANK = Pattern(
    r"(?:(?<=[一-龥]{2})|(?<=^.))(?:产业|行业|集群)(?:的)?(?:核心|市场|整体|综合|区域|领先"
    r"|主导|龙头|首位|传统|比较)?(?:竞争力|影响力|能级|优势|实力|地位|份额"
    r"|品牌(?:价值|形象|效应)?|规模|质量|效益|知名度|美誉度)$"
)
_ITS_TRADE = Pattern(
    r"(?P<i>[^，。；的]{2,16}?|[^，。；的]{4,60}?[两三四五六七八九十][大个](?:特色|优势"
    r"|支柱|主导|重点|新兴|传统)*)(?:产业集群|产业|行业)"
)


# 扩大甲、乙等药材的种植面积: it is the crop that grows.
_SOWN = Pattern("(?<=[一-龥]{2})(?:等[^，。；、的]{2,8}?)?的?(种植|养殖|栽培)(?:总?面积|规模)$")


def sown(verb: Verb, rest: str) -> tuple[str, str] | None:
    """Return category and crops where an area is to be sown more of, else None.

    Examples
    --------
    >>> sown(Verb("cultivate", "扩大", 2, ""), "白茶、黄茶等茶叶的种植面积")
    ('develop', '白茶、黄茶种植')
    >>> sown(Verb("cultivate", "扩大", 2, ""), "城区面积")
    """
    hit = _SOWN.search(rest) if verb.word == "扩大" else None
    size = _ITS_SIZE.search(rest) if verb.word == "扩大" and hit is None else None
    if size and GOODS.search(rest[: size.start()]):
        return "strengthen", rest[: size.start()] + "产业"  # 扩大甲锂电池产业规模
    more = hit is not None and GOODS.search(rest[: hit.start()]) is not None  # 绿化, 学生 are none
    return ("develop", _SOWN.sub(r"\1", rest)) if more else None


def growing(said: Said, rest: str) -> tuple[str, str]:
    """Return category and industries of what grows, or an empty category where nothing does."""
    verb = said.verb
    kind = decide(verb.kind, "")
    hit = _FOLLOW.match(rest)
    if (
        hit
        and rest.startswith(("等企业", "企业"), hit.end("i"))
        and not all(COMMON.search(name) for name in hit["i"].split("、"))
    ):
        return "", rest  # 推动甲四药、乙药业等企业做大做强
    if hit and verb.kind in ("support", "strengthen", "optimize", "cultivate", "develop"):
        what = (
            rest if hit["i"].endswith("资源") else hit["i"]
        )  # 资源深度开发和加工转化: what is done to them is the trade
        return (
            grown(rest) or "develop"
        ) if verb.kind == "support" or verb.word in _CARED_FOR else kind, what
    if verb.kind == "support":
        made = (_MADE.match(rest) or _ITS_TRADE.fullmatch(rest)) if said.listing else None
        return ("develop", made["i"]) if made else ("", rest)
    if verb.kind == "strengthen" and (level := _LEVEL.search(rest)):
        known = said.listing is not None and GOODS.search(rest[: level.start()]) is not None
        if known and "配套" in level.group():
            return "support", rest[: level.start()]
        return ("optimize", rest[: level.start()]) if known else ("", rest)
    if (
        verb.kind == "strengthen"
        and said.listing
        and not _ITS_RANK.search(rest)
        and GOODS.search(rest)
    ):
        rest = rest.removesuffix("品牌")  # 做优富硒茶饮品牌
    if verb.kind == "strengthen":
        rest = (
            _ITS_RANK.sub("", _ITS_SIZE.sub("", rest)) if said.listing else _ITS_SIZE.sub("", rest)
        )
    freight = verb.kind == "strengthen" and "物流" in rest  # 强化甲、乙机场物流功能
    if said.listing and (verb.kind == "optimize" or freight):
        rest = _ITS_FUNCTION.sub("", _ITS_LAYOUT.sub("", rest))
    return kind, rest
