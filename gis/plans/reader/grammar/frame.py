"""What the families share: the document's context, a clause, its verb, the making of a record."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache

from gis.plans.reader import trade_names
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.records import Record
from gis.plans.reader.text.outline import Heading, Paragraph, Sentence
from gis.plans.reader.trades import names_no_trade
from gis.plans.reader.vocabulary.branches import alternation, by_signs, each
from gis.plans.reader.vocabulary.goods import COMMON, GOODS, ONE_SIGN
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY
from gis.plans.reader.vocabulary.lexicon import Marked
from gis.plans.reader.vocabulary.verbs import ADVERB_FORMS, ADVERBS, VERBS

CLASS_OF = {verb: kind for kind, words in VERBS.items() for verb in words.split()}
_ADVERB = re.compile(
    f"(?:{by_signs(ADVERB_FORMS)}|多点|加速|各自|率先|则|均|都(?![江匀昌安兰])|地(?=[发打建培构壮做承推布优提改引])|、|“|[一二三四五六七八九十]是)*"
)
_VERB = re.compile(
    "(?:"
    + by_signs(alternation(*VERBS.values()))
    + ")(?!者|领导小组|指挥部|办公室|(?<=生产)(?:服务|性|要素|力|总值|企业|线|基地|经营|资料|许可)|(?<=布局)合理|(?<=孵化)(?:器|基地|园|平台|中心|企业|载体|[、和与及])|(?<=营造)(?:商|林|良好|氛围|环境|一流|浓厚|公平|法治)|(?<=开发)[区园]|(?<=崛起)[为成的]|中的(?=[一-龥])|(?<=发展)(?:规划(?!建设|布局)|战略|纲要|现状|大会|方案|报告))"
)
_PUSH = re.compile(
    r"指导|帮助|组织|发动|动员|协助|助推|助力|确保|抓紧|抓好|扶持|支持|推动|推进|促进|鼓励|引导|带动|加快"
)
# What stands before a clause begins to say something, in the order in which it is tried.
_BY_WHOM = r"(?:[一-龥]{2,10}(?:网|报|社|闻)讯|[一-龥]{2,8}\d{1,2}月\d{1,2}日[电讯])[：:]?(?:（[^）]{2,30}）)?"
_OPENERS = (
    r"(?:这一|该)?(?:项目|工程)?(?:全部|全面)?(?:建成|投产|达产|完工)(?:投产|达产)?后，?|《[^《》]{2,40}》(?:中|还|也|则|同时|又)*(?:明确提出|提出|明确|指出|要求|显示)(?:要|将)?，?|(?:省|市|县|自治区|自治州)[一-龥]{0,5}?(?:厅|局|委|政府)(?:将|要)?(?=进一步|积极|继续|大力|支持|指导|推动|加快|全力|持续|着力)|(?:我|全|本|该)[省市区县州](?:将|要|应|已|正|还|也|则|近年来?|目前|先后)*(?=规划|成为|成长|跃升|崛起|是|拥有|被|入选|获|布局|优化|承接|利用|依托|立足|围绕|瞄准|构建|重点|形成|打造|建设|构建|支持|推动|加快|在|着力|大力|积极|聚力|全力|奋力|集中|聚焦|培育|发展)"
    r"|“[^”]{2,5}”(?:是?指(?:的是)?|即|为|是|：)|[-–•·●■◆▪*★☆※▲△►➢◎○]\s?|\d{1,2}[.、．）](?!\d)|（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十]{1,3}、(?![二三四五六七八九十])|[①-⑳]|——|[一二三四五六七八九十]是|第[一二三四五六](?!师)，?|(?:早在|到|至|在)?(?:(?:19|20)\d\d年(?:底|末)?(?:前)?|“十[一二三四五六]五”(?:期间|末|时期)?|今后[一二三四五\d]+年|未来[一二三四五\d]+年)，?"
)
_BY_WHAT = r"[^，。；：《》“”]{0,16}(?:“[^”]{2,6}”)?(?:[一-龥]{0,6}?)(?:行动|规划|方案|计划|意见|纲要|目录)(?:中|则|还|也|特别|明确)*(?:提到|提出|明确|指出|要求)(?:要|将)?|(?![一-龥]{2,4}[省市县区州])[一-龥]{2,8}(?:丰富|富集|充足|雄厚)的(?=[一-龥]{2,8}[省市县区州](?![位域级场]))"
_CONNECTIVES = (
    r"在(?:现有|原有|已有|既有|此|稳定现有[^，。；]{0,8}的?)(?:产业)?基础(?:上|之上)，?(?=[一-龥]{2})|主要是(?=利用|依托|立足|发挥|发展|布局|建设)|(?:工业|农业|制造业)(?:上|方面)?(?=(?:已|初步|基本|逐步)*(?:形成|建成|培育)(?:了|起|出)?[一-龥])|而(?=[一-龥]{2,4}(?:、[一-龥]{2,4}){0,6}(?:等?(?:地区|省份|省市|省区|市|县|区|地))?(?:原则上|不再|严禁|限制|禁止))|(?:规划|占地)?(?:面积)?(?:约|达)?\d+(?:\.\d+)?(?:平方公里|公顷|万?亩)的?(?=[一-龥]{4})|仅仅?(?=[一-龥]{2})|境内有(?=[一-龥]{2,4}、)|比如(?=[一-龥]{2,4}(?:市|县|区)?(?:要|将|重点))|而(?=[一-龥]{2,4}(?:、|和|与)[一-龥]{2,4}(?:市|县|区)?(?:则|也|主要|重点))|而(?=[一-龥]{2,4}(?:市|县|区)?(?:主要|重点|则|着力|大力|要|又是|也是|是))|(?:市上|省上|县上|会议|报告|通知|文件)(?:还|也|明确|进一步)*(?:提出|指出|强调|要求|明确)(?=[一-龥]{2,4}(?:市|县|区|州)?(?:在|将|要|以|重点|大力|着力))"
    r"|我[省市](?=[一-龥]{2,4}[市县区州](?![场级民域]))|(?:例如|比如|譬如|诸如)，?(?=[一-龥]{2})|如(?=[一-龥]{2,4}、[一-龥]{2,4}[、等])|如(?=(?:河北|山西|辽宁|吉林|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|陕西|甘肃|青海|宁夏|新疆)[一-龥]{2,4}?(?:依托|立足|利用|发挥|凭借|围绕|以|重点|大力|着力|通过))|(?:沿[江海河湖淮黄边]|[东西南北中]部|山区|平原|库区|坝区)的(?=[一-龥]{2})|(?:明确|确定|提出)(?=[东西南北中][部北南]|[一-龥]{2,8}?(?:重点|主要|优先|着力|大力)(?:发展|布局|打造|建设|培育|承接))|(?:建议|呼吁)(?=支持|在|推动|加快|将|把)|(?:今年|明年|年内)(?=[一-龥]{2,8}?[省市县区州](?:将|要|拟|计划))|兵团(?=大力|加快|着力|重点|推动|支持|将)|目前，?|现在|(?:如今|今天)的?(?=[一-龥]{2})|当前，?|近年来，?|多年来，?|其中|所以|因此|为此|因而|从而|市级|省级|县级|同时|另外|此外|并且|并|以及|还|而且|通过[^，]{0,12}，|(?:而是)?通过(?=发展|培育|做[强大优])|力争|今后|未来|下一步|近期|“"
)
_LEAD = re.compile(f"(?:{_BY_WHOM}|{_OPENERS}|{_BY_WHAT}|{_CONNECTIVES})+")
# Who or what says it may open with any sign and costs the most: it is tried where a word of saying stands in the sentence.
_LEAD_SIGN, _PLAIN_LEAD = (
    re.compile("讯|日电|提到|提出|明确|指出|要求|丰富|富集|充足|雄厚"),
    re.compile(f"(?:{_OPENERS}|{_CONNECTIVES})+"),
)
_LEAD_SIGNS = frozenset(
    "*-·–—“•※①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳■▪▲△►◆○◎●★☆➢《（一七三下东中为主九二五仅今从以会例全八六兵其农到制力北十南占县另同呼四因在坝境多如完山工市平年并库建当我所投"
    "报提文早明未本此比沿现目省确第约而自至西规譬该诸达近还这通面项"
)  # with one of these or a digit the others begin, so that most clauses are told at a look
_INTO = re.compile("成为?(?![就果效本熟长立员都渝德绵])")
_CRY_ENDS = frozenset("！？!?”时")
_CRY = re.compile("[！？!?]”?$|的?同时$")
_EXISTING = re.compile(
    r"已经?(?!完工)|初步形成|初步构建|初步建[立成]|基本形成|"
    + each("形成 建成 培育 打造 建设 构建 建立 塑造 集聚 聚集", "[出起]?(?:形成)?了")
    + "|"
    + each("构建 建立 培育 打造", "(?<!加快..)(?<!着力..)(?<!全力..)起(?!来)")
    + r"|拥有|现有|目前|近年来|入选|获批|被评为|被列为|被认定|成为了?|聚集了|集聚了|覆盖|享誉|位居|居全国|多年来|脱颖|榜上有名|成功"
)
_CHOSEN = re.compile(
    "入选|上榜|入围|公示|公布|名单|获评|获批|胜出|在列|跻身|授牌|优胜|晋级|榜上有名|被认定|被评为"
)
_TO_BE_CHOSEN = re.compile("力争|争取|争创|申报|推荐|拟|未来|下一步")
ABSTRACT = re.compile(
    r"(?:[硅光药声]谷|策源地|(?:枢纽|接卸|中转)港|根基|(?<!控)(?<!板)(?<!车)底盘|基本盘|基石|压舱石|家底|品种|观念|理念|[^成大省古旧首京]都|革命|发源地|合作区|创新区|引领|高地|特色乡镇|主线|方向|能级|发展轴|主轴|主战场|引擎|组成部分|窗口|先锋|主力军|排头兵|领头羊|新区|新城|标杆|样板|典范|名片|发展新|增长极|动力源|强县|强市|强区|鲜明|突出|显著|明显|完备|完善|齐全|领先|紧密|有力|活跃|较强|先导区|先行区|试验区|之都|之城|之乡|之谷|名城|名镇|计划|增效|提质|重组|减量|(?:生态|产业|科技|工业|创新)园|接续替代|补链|延链|强链|建链|水平|能力|体系|机制|环境|力度|优势|作用|功能|合作|协同|项目|(?<!互联网)平台|人才|模式|格局|改革|政策|质量|效益|活力|动能|(?<!批发)(?<!专业)(?<!后)市场|品牌|标准|规模|总量|空间|布局|(?<!钢)(?<!木)结构"
    r"|任务|目标|通道|设施|研究|(?<!信息)(?<!电子)(?<!纳米)(?<!生物)(?<!网络)(?<!激光)(?<!显示)(?<!高)技术|网络|枢纽|城市群|创新|产业链|竞争力|影响力|(?<!旅)融合|转型|升级|企业|主体|队伍|责任|(?<!供应链)(?<!能源)(?<!热)(?<!健康)(?<!物业)(?<!财富)管理|监管|试点|示范|(?<!海洋)(?<!岩土)工程|行动|载体|支撑|规划|方案|制度|资金|基金|保障|(?<!数据)要素|组织|氛围|意识|地位|短板|瓶颈|红利|外溢|疏解|链条|关系|领域|工作|生态|比重|比例|协作|供给|形象|实验室|差距|步伐|进程|能耗|排放|污染|用地|土地|投资|资源配置|配置|(?:驱动|动力|联动|增长|经济|产业|功能|协同)轴|(?<!冶)(?<!炼化)(?<!化工)(?<!储)(?<!煤电)(?<!铝电)(?<![铝材气焦化])(?<!林浆纸)(?<!硅材)(?<!能源)(?<!开采)(?<!冶炼)一体化|城市|(?<!绿色)(?<!数字)(?<!生物)(?<!低空)(?<!海洋)(?<!平台)(?<!枢纽)(?<!临空)(?<!临港)(?<!口岸)(?<!港口)(?<!通道)(?<!会展)(?<!楼宇)(?<!飞地)(?<!夜间)(?<!门户)(?<!银发)(?<!循环)(?<!林下)(?<!首发)(?<!冰雪)(?<!蓝色)(?<!总部)(?<!首店)(?<!共享)(?<!直播)(?<!创意)经济|消费|出口|需求|振兴|崛起|联系|同城化|建设|发展|产能|门槛|准入|准入条件|服务保障|收入|就业|互补|攻关|拓展|品质|(?<!数据)(?<!算力)中心|基地|园区|主轴|轴线|极核|走廊|示范区|产业集群|集群|体验|交流|对接|宣传)$"
)
# The last sign tells most trades apart before the ends are tried at every place; each branch ends in a sign that it must have.
_ABSTRACT_ENDS = frozenset(re.findall(r"([一-龥])(?=\)*(?:\||\)\$))", ABSTRACT.pattern))


# 阿尔本等户外服装出口: behind a brand stands what it makes.
_CLASS_BEHIND = re.compile(r"等(?P<class>[^，。；、]{2,8}?)(?:出口|生产|加工|制造|产业|产品)?$")
_WORD = re.compile(r"[一-龥]{2}|[A-Za-z]{2}|\dG")
_NEWNESS = re.compile("新(?:模式|业态|工艺|技术|市场|产品|场景|动能|赛道|领域|优势)")
# 高端化、绿色化、智能化 are manners, no trades.
_MANNER = re.compile(
    "(?:规范|产业|组织|外向|高端|绿色|智能|融合|数字|集群|集聚|服务|国际|品牌|规模|标准|集约|精细|低碳|大型|深海|多元|特色|现代|市场|专业|一体|园区|循环|安全|网络|信息|轻量|差异|链条)化"
)
# 创新型特色园区: a quality, no trade.
_KIND_OF = re.compile(
    "(?:创新|生态|科技|智慧|开放|外向|集约|综合|知识|技术|资源|劳动|资本)(?:密集|节约|友好)?型"
)
# 优化甲产业结构、大力发展乙: the row goes on with a verb of its own.
_NEXT_ACT = (
    "加速发展",
    "改造提升",
    "加快发展",
    "大力",
    "着力",
    "积极发展",
    "重点发展",
    "超越",
    "立足",
    "依托",
    "加快发展",
)
_LAKES = frozenset("湖海山河江岛湾岭")
_CLASSES = frozenset(("材料", "产品", "设备", "装备", "工业", "制造业"))
_SO_MANY_FIRMS = re.compile(
    r"等\d+[余多]?[家户个][一-龥]{0,12}(?:企业|公司|项目)$|等[一-龥]{0,8}(?:企业|公司|项目)\d+[余多]?[家户个]$"
)
_FIRMS = re.compile(
    r"等[一-龥]{0,8}(?:企业|公司|集团|厂商|名企|巨头)(?:$|(?:参与|入驻|落户|投资|落地|前来|来)[^，。；、]{0,20}$)"
)


# How many records a sentence or a paragraph may hold that what follows looks back at.
_RECENT = 80


@dataclass(frozen=True, slots=True)
class Roster:
    """What the lines below a title are: their category, their trade, and how they are told.

    Attributes
    ----------
    of_regions
        Whether its members are regions, else sites.
    upright
        Whether its table stands line below line, a cell in each.
    is_next
        Whether the line to come is the cell that names a member.
    """

    category: str
    name: str
    of_regions: bool
    upright: bool = False
    is_next: bool = False


@dataclass(slots=True)
class Context:
    """What is known while reading: the text, the names, the topic of the paragraph.

    Attributes
    ----------
    text
        Plain text of the document.
    toponyms
        Names with the issuer.
    topic
        Industry of the running paragraph, else of the document.
    titled
        Industry that the title of the plan names, or an empty word.
    label
        Industry that the running sentence opens with: 超硬材料：…, 油气加工产业集群，布局在….
    subject
        Places that the running sentence speaks of.
    headed
        Places that are the grammatical subject of the running sentence.
    previous
        Places that the sentence before spoke of (these 地区).
    """

    text: str
    toponyms: Toponyms
    document_topic: str = ""
    topic: str = ""
    label: str = ""
    titled: str = ""
    subject: tuple[str, ...] = ()
    subject_start: int = 0
    previous: tuple[str, ...] = ()
    headed: tuple[str, ...] = ()
    heading_place: tuple[str, ...] = ()
    heading_region: tuple[str, ...] = ()
    catalogue: str = ""
    catalogue_places: tuple[str, ...] = ()
    carried: tuple[str, ...] = ()
    roster: Roster | None = None
    heading_category: str = ""
    spoken_of: int = -1
    signals: list[int] = field(default_factory=list)
    marks: Marked = field(default_factory=lambda: Marked((), ()))
    stood: tuple[list[tuple[int, int]], int] = field(
        default_factory=lambda: ([], 0)
    )  # where the clauses of a sentence stand, as families.asked keeps it
    led: tuple[str, tuple[Heading, ...]] = ("", ())
    line_topic: str = ""
    line_path: tuple[Heading, ...] = ()
    line_place: tuple[str, ...] = ()
    line_end: int = 0
    columns: tuple[str, ...] = ()
    row_category: str = ""
    existing: bool = False
    records: list[Record] = field(default_factory=list)
    zones: list[str] = field(default_factory=list)
    done: list[tuple[int, int]] = field(default_factory=list)

    def places_at(self, start: int, end: int) -> PlaceList | None:
        """Return the list of places that starts at an offset of the text, nothing behind ``end`` read."""
        listing = self.toponyms.read(self.text[start:end], 0)
        return replace(listing, start=start, end=start + listing.end) if listing else None

    def since(self, start: int) -> list[Record]:
        """Return the records that start at an offset of the text or behind it, the last ones alone."""
        found: list[Record] = []
        for record in reversed(self.records[-_RECENT:]):
            if record.end <= start:
                break
            if record.start >= start:
                found.append(record)
        return found[::-1]


@dataclass(slots=True)
class Clause:
    """A clause: its slice of the text, its words, the clauses around it in the sentence."""

    start: int
    end: int
    words: str
    index: int
    all: list[tuple[int, int]]
    sentence: Sentence
    lead: int = 0

    @property
    def paragraph(self) -> Paragraph:
        """Return the paragraph."""
        return self.sentence.paragraph

    def following(self, text: str, limit: int = 4) -> list[tuple[int, int, str]]:
        """Return start, end and words of the clauses after this one in the sentence."""
        rest = self.all[self.index + 1 : self.index + 1 + limit]
        return [(a, b, text[a:b]) for a, b in rest]


@dataclass(slots=True)
class Verb:
    """The verb of a clause: its class, its word, where it ends, the adverbs before it, whether it is done (培育了, 构建起); never changed."""

    kind: str
    word: str
    end: int
    adverbs: str
    done: bool = False


def clauses(text: str, sentence: Sentence, cuts: list[tuple[int, int]]) -> list[Clause]:
    """Return the clauses of a sentence from the slices between its commas."""
    found = []
    lead = _LEAD if _LEAD_SIGN.search(text, sentence.start, sentence.end) else _PLAIN_LEAD
    for index, (start, end) in enumerate(cuts):
        words = text[start:end]
        words = _CRY.sub("", words) if words[-1:] in _CRY_ENDS else words
        hit = (
            lead.match(words)
            if lead is _LEAD or words[:1] in _LEAD_SIGNS or words[:1].isdecimal()
            else None
        )
        found.append(Clause(start, end, words, index, cuts, sentence, hit.end() if hit else 0))
    return found


# A verb or an adverb opens with one of these.
_VERB_SIGNS = frozenset(word[0] for text in VERBS.values() for word in text.split())
_ACT_SIGNS = frozenset(
    word[0] for text in (ADVERBS, *VERBS.values()) for word in text.split()
) | frozenset("多加各率则均都、“一二三四五六七八九十")


def verb_at(words: str, i: int) -> Verb | None:
    """Return the verb that stands at ``i`` behind adverbs, or None.

    Examples
    --------
    >>> verb_at("着力打造碳酸钙基地", 0).word, verb_at("重点发展陶瓷", 0).kind
    ('打造', 'develop')
    """
    return _verb_at(words, i) if words[i : i + 1] in _ACT_SIGNS else None


def starts_act(words: str, i: int) -> bool:
    """Whether a verb or an adverb can stand at ``i``, told by its first sign."""
    return words[i : i + 1] in _ACT_SIGNS


@lru_cache(maxsize=8192)
def _verb_at(words: str, i: int) -> Verb | None:
    hit = _VERB.match(words, i) if words[i] in _VERB_SIGNS else None
    if hit:
        return _coordinated(words, hit, "")
    lead = _ADVERB.match(words, i)
    end = lead.end() if lead else i
    for back in range(end, i, -1):
        hit = _VERB.match(words, back) if words[back : back + 1] in _VERB_SIGNS else None
        if hit:
            return _coordinated(words, hit, words[i:back])
    if end > i and _PUSH.search(words, i, end):
        return Verb("support", words[i:end], end, words[i:end])
    return None


_RISING = re.compile("做[大强优精深细长]、(?=做[大强优精深细长]|壮大)")


def _coordinated(words: str, hit: re.Match[str], adverbs: str) -> Verb:
    """Return a verb, the second of a pair such as 承接发展 or 建设和发展 joined to it."""
    end = hit.end()
    more = (words[end : end + 1] in _VERB_SIGNS and _VERB.match(words, end)) or (
        _VERB.match(words, end + 1)
        if words[end : end + 1] in ("和", "并", "与") or _RISING.match(words, hit.start())
        else None
    )
    while more and _RISING.match(words, more.start()):
        more = _VERB.match(words, more.end() + 1) or more  # 做大、做深、做强甲
    if more and words[hit.start() : hit.end()] not in ("形成", "扩大"):
        end = more.end()
    done = words[end : end + 1] == "起"
    end += words[end : end + 1] in ("起", "出")
    done = done or words[end : end + 1] == "了"
    end += words[end : end + 1] == "了"
    if words.startswith("围绕", end) and CLASS_OF[hit.group()] in ("cultivate", "develop"):
        end += len("围绕")  # 培育围绕甲…产业链
    end += hit.group() == "聚焦" and words.startswith("于", end)
    if hit.group() in ("建设", "打造", "培育", "发展") and (into := _INTO.match(words, end)):
        end = into.end()  # 建设成…基地
    if more and hit.group() in ("突出", "侧重", "聚力", "瞄准", "紧盯"):
        adverbs, hit = adverbs + hit.group(), more  # 突出打造: the second verb says what is done
    return Verb(CLASS_OF[hit.group()], hit.group(), end, adverbs, done)


def decide(verb: str, head: str) -> str:
    """Return the category of a built thing from the class of the verb and of the head.

    Examples
    --------
    >>> decide("strengthen", "cultivate"), decide("cultivate", "base"), decide("develop", "")
    ('strengthen', 'base', 'develop')
    """
    kind = "develop" if verb == "support" else verb
    if head in ("", "cultivate"):
        if kind in ("strengthen", "optimize", "receive", "restrict", "phase_out"):
            return kind
        return "cultivate" if head and kind != "develop" else kind
    return head


def is_chosen(words: str) -> bool:
    """Whether a sentence tells of a list that names what is there: a published 名单, 入选, 上榜."""
    return _CHOSEN.search(words) is not None and _TO_BE_CHOSEN.search(words) is None


_TO_BE = re.compile(r"争取|力争|将要|拟")


def is_existing(words: str) -> bool:
    """Whether a clause speaks of what is there, not of what is planned."""
    return bool(_EXISTING.search(words)) and not _TO_BE.search(words)


@lru_cache(maxsize=4096)
def plausible(industry: str) -> bool:
    """Whether words can name an industry: not too long, not abstract."""
    return ONE_SIGN.fullmatch(industry) is not None or (
        1 < len(industry) <= 40
        and _WORD.search(industry) is not None
        and not (industry[-1] in _ABSTRACT_ENDS and ABSTRACT.search(industry))
        and not names_no_trade(industry)
        and industry not in HEAD_CATEGORY
    )


def industries(words: str, count: int | None = None) -> list[str]:
    """Return the plausible industries of an object."""
    names = trade_names.items(words, count)
    if _SO_MANY_FIRMS.search(words) or (
        _FIRMS.search(words) and names and not COMMON.search(names[0])
    ):
        return []  # 京东方、视涯等面板企业 and 捷利林业等8家骨干企业 are firms, whatever their trade
    if any(name.startswith(_NEXT_ACT) for name in names) or (
        names and names[0].startswith(("涵盖", "包括", "覆盖", "进行", "开展"))
    ):
        return []
    if "创新链" in words or any(_NEWNESS.fullmatch(name) for name in names):
        return []  # 聚焦新材料、新工艺、新市场 is a way to grow
    found = [
        name
        for name in names
        if plausible(name) and not _MANNER.fullmatch(name) and not _KIND_OF.fullmatch(name)
    ]
    if (
        len(found) > 1
        and all(name[-1] in _LAKES for name in found)
        and (kind := _CLASS_BEHIND.search(words))
    ):
        found = []  # 甲湖、乙海等水产品基地: waters are no goods
    if (
        len(found) > 1
        and not any(COMMON.search(name) for name in found)
        and (kind := _CLASS_BEHIND.search(words))
    ):
        # 胡柚、清水鱼等绿色食品加工: goods that nobody knows, their class says what they are
        name = trade_names.industry(kind["class"])
        return [*found, name] if plausible(name) and GOODS.search(name) else found
    if len(found) == 1 and not COMMON.search(found[0]) and (kind := _CLASS_BEHIND.search(words)):
        name = trade_names.industry(kind["class"])
        return [name] if plausible(name) and GOODS.search(name) and name not in _CLASSES else found
    return found


def each_plausible(name: str) -> list[str]:
    """Return the trades of a list, or the words as they stand where one of them is none."""
    names = trade_names.items(name) if "、" in name else []
    return names if len(names) > 1 and all(plausible(n) for n in names) else [name] * bool(name)


def designation(
    context: Context,
    clause: Clause,
    places: tuple[str, ...] | list[str],
    names: list[str] | str,
    category: str,
    **more: object,
) -> Record:
    """Return a designation that quotes its clause.

    ``start``, ``end`` and ``family`` may be given in ``more``; every other word is a field.
    """
    start = int(str(more.pop("start", clause.start)))
    end = int(str(more.pop("end", clause.end)))
    family = str(more.pop("family", ""))
    listed = [names] if isinstance(names, str) else list(names)
    status = str(more.pop("status", "planned"))
    values: dict[str, object] = {
        "category": category,
        "industry": "、".join(listed),
        "industries": listed,
        "places": list(places),
        "status": status,
    }
    if context.subject == tuple(places) and places and context.subject_start < start:
        more.setdefault("place_far", True)
    values.update({key: value for key, value in more.items() if value})
    return Record("designations", start, end, values, family)


def joined(listing: PlaceList | None) -> dict[str, object]:
    """Return the fields that a list of places gives beside its names."""
    return {"list_open": True} if listing is not None and listing.list_open else {}
