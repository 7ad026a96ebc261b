"""What the families share: the document's context, a clause, the making of a record."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.records import Record
from gis.plans.reader.text.outline import Heading, Paragraph, Sentence
from gis.plans.reader.vocabulary.branches import each
from gis.plans.reader.vocabulary.lexicon import Marked

# What stands before a clause begins to say something, in the order in which it is tried.
_BY_WHOM = (
    r"(?:(?:[一-龥]{2,10}(?:网|报|社|闻)|本[网报台刊])讯[ 　]?"
    r"|[一-龥]{2,8}\d{1,2}月\d{1,2}日[电讯])[：:]?(?:（[^）]{2,30}）)?"
)
_OPENERS = (
    r"(?:这一|该)?(?:项目|工程)?(?:全部|全面)?(?:建成|投产|达产|完工)(?:投产|达产)?后，?"
    r"|《[^《》]{2,40}》(?:中|还|也|则|同时|又)*(?:明确提出|提出|明确|指出|要求|显示)(?:要"
    r"|将)?，?|(?:省|市|县|自治区|自治州)[一-龥]{0,5}?(?:厅|局|委|政府)(?:将|要)?(?=进一步"
    r"|积极|继续|大力|支持|指导|推动|加快|全力|持续|着力)"
    r"|(?:我|全|本|该)[省市区县州](?:将|要|应|已|正|还|也|则|近年来?|目前|先后)*(?=规划"
    r"|成为|成长|跃升|崛起|是|拥有|被|入选|获|布局|优化|承接|利用|依托|立足|围绕|瞄准|构建"
    r"|重点|形成|打造|建设|构建|支持|推动|加快|在|着力|大力|积极|聚力|全力|奋力|集中|聚焦"
    r"|培育|发展)"
    r"|“[^”]{2,5}”(?:是?指(?:的是)?|即|为|是|：)|[-–•·●■◆▪*★☆※▲△►➢◎○]\s?"
    r"|\d{1,2}[.、．）](?!\d)|（[一二三四五六七八九十\d]{1,3}）"
    r"|[一二三四五六七八九十]{1,3}、(?![二三四五六七八九十])|[①-⑳]|——"
    r"|[一二三四五六七八九十]是|第[一二三四五六](?![师产梯层板片组])，?"
    r"|(?:早在|到|至|在)?(?:(?:19|20)\d\d年(?:底|末)?(?:前)?"
    r"|“十[一二三四五六]五”(?:期间|末|时期)?|今后[一二三四五\d]+年"
    r"|未来[一二三四五\d]+年)，?"
)
_BY_WHAT = (
    r"[^，。；：《》“”]{0,16}(?:“[^”]{2,6}”)?(?:[一-龥]{0,6}?)(?:行动|规划|方案|计划|意见"
    r"|纲要|目录)(?:中|则|还|也|特别|明确)*(?:提到|提出|明确|指出|要求)(?:要|将)?"
    r"|[一-龥]{2,3}[省市](?:进一步)?明确(?=[一-龥]{2,4}[市县区](?:重点|主要|优先)?(?:发展|承接|布局))"
    r"|(?![一-龥]{2,4}[省市县区州])[一-龥]{2,8}(?:丰富|富集|充足"
    r"|雄厚)的(?=[一-龥]{2,8}[省市县区州](?![位域级场]))"
)
_CONNECTIVES = (
    r"在(?:现有|原有|已有|既有|此|稳定现有[^，。；]{0,8}的?)(?:产业)?基础(?:上"
    r"|之上)，?(?=[一-龥]{2})|主要是(?=利用|依托|立足|发挥|发展|布局|建设)"
    r"|(?:工业|农业|制造业)(?:上|方面)?(?=(?:已|初步|基本|逐步)*(?:形成|建成|培育)(?:了|起"
    r"|出)?[一-龥])|而(?=[一-龥]{2,4}(?:、[一-龥]{2,4}){0,6}(?:等?(?:地区|省份|省市|省区"
    r"|市|县|区|地))?(?:原则上|不再|严禁|限制|禁止))"
    r"|(?:规划|占地)?(?:面积)?(?:约|达)?\d+(?:\.\d+)?(?:平方公里|公顷"
    r"|万?亩)的?(?=[一-龥]{4})|仅仅?(?=[一-龥]{2})|境内有(?=[一-龥]{2,4}、)"
    r"|比如(?=[一-龥]{2,4}(?:市|县|区)?(?:要|将|重点))"
    r"|而(?=[一-龥]{2,4}(?:、|和|与)[一-龥]{2,4}(?:市|县|区)?(?:则|也|主要|重点))"
    r"|而(?=[一-龥]{2,4}(?:市|县|区)?(?:主要|重点|则|着力|大力|要|将|已|又是|也是|是))"
    r"|(?:市上|省上|县上|会议|报告|通知|文件)(?:还|也|明确|进一步)*(?:提出|指出|强调|要求"
    r"|明确)(?=[一-龥]{2,4}(?:市|县|区|州)?(?:在|将|要|以|重点|大力|着力))"
    r"|我[省市](?=[一-龥]{2,4}[市县区州](?![场级民域]))"
    r"|(?:例如|比如|譬如|诸如)，?(?=[一-龥]{2})|如(?=[一-龥]{2,4}、[一-龥]{2,4}[、等])"
    r"|如(?=(?:河北|山西|辽宁|吉林|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西"
    r"|海南|四川|贵州|云南|陕西|甘肃|青海|宁夏|新疆)[一-龥]{2,4}?(?:依托|立足|利用|发挥"
    r"|凭借|围绕|以|重点|大力|着力|通过))"
    r"|(?:沿[江海河湖淮黄边]|[东西南北中]部|山区|平原|库区|坝区)的(?=[一-龥]{2})"
    r"|(?:明确|确定|提出)(?=[东西南北中][部北南]"
    r"|[一-龥]{2,8}?(?:重点|主要|优先|着力|大力)(?:发展|布局|打造|建设|培育|承接))"
    r"|(?:(?:人大)?代表|(?:政协)?委员)们?(?:提出|建议|呼吁)(?=支持|在|推动|加快|将|把)|(?:建议|呼吁)(?=支持|在|推动|加快|将|把)"
    r"|(?:今年|明年|年内)(?=[一-龥]{2,8}?[省市县区州](?:将|要|拟|计划))"
    r"|(?:新规划|规划中|新设立|新成立|新组建|扩区后|整合后|调整后|拟建|在建|规划建设|正在建设)的(?=[一-龥]{2,12}?(?:区|园|基地|新?城|组团|港)(?:将|要|拟|计划|重点|主要|以|规划|是|已|内|，|总|位于))"
    r"|(?:在|近日|日前|昨日|今日|今年|去年|(?:19|20)\d\d年|\d{1,2}月)(?:今年|去年)?(?:(?:19|20)\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:召开|举行|举办|闭幕|开幕)的(?=[一-龥]{2,6}[省市县区州旗])"
    r"|兵团(?=大力|加快|着力|重点|推动|支持|将)|目前，?|现在"
    r"|(?:如今|今天)的?(?=[一-龥]{2})|当前，?|近年来，?|多年来，?|其中|所以|因此|为此|因而"
    r"|从而|市级|省级|县级|同时|另外|此外|并且|并|以及|还|而且|通过[^，]{0,12}，"
    r"|(?:而是)?通过(?=发展|培育|做[强大优])|力争|今后|未来|下一步|近期|“"
)
_LEAD = Pattern(f"(?:{_BY_WHOM}|{_OPENERS}|{_BY_WHAT}|{_CONNECTIVES})+")
# Who or what says it may open with any sign and costs the most: it is tried where a word of saying stands in the clause.
_LEAD_SIGN, _PLAIN_LEAD = (
    Pattern("讯|日电|提到|提出|明确|指出|要求|丰富|富集|充足|雄厚"),
    Pattern(f"(?:{_OPENERS}|{_CONNECTIVES})+"),
)
_LEAD_SIGNS = frozenset(
    "*-·–—“•※①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳■▪▲△►◆○◎●★☆➢《（一七三下东中为主九二五仅今从以会例全八六兵其农到制力北十南占县另同呼四因在坝境多如完山工市平年并库建当我所投"
    "报提文早明未本此比沿现目省确第约而自至西规譬该诸达近还这通面项新扩整调拟正代委人政日昨去"
)  # with one of these or a digit the others begin, so that most clauses are told at a look
_CRY_ENDS = frozenset("！？!?”时")
_CRY = Pattern("[！？!?]”?$|的?同时$")
_EXISTING = Pattern(
    r"已经?(?!完工)|初步形成|初步构建|初步建[立成]|基本形成|"
    + each("形成 建成 培育 打造 建设 构建 建立 塑造 集聚 聚集", "[出起]?(?:形成)?了")
    + "|"
    + each("构建 建立 培育 打造", "(?<!加快..)(?<!着力..)(?<!全力..)起(?!来)")
    + "|"
    + each(
        "培育 打造 孵化 催生 构建 建设 发展",
        "(?<!加快..)(?<!着力..)(?<!全力..)(?<!努力..)(?<!大力..)(?<!计划..)(?<!将..)(?<!要..)出(?![台口版产资让租厂售])",
    )
    + r"|拥有|现有|目前|近年来|入选|获批|被评为|被列为|被认定|成为了?|聚集了|集聚了|覆盖"
    r"|享誉|位居|居全国|多年来|脱颖|榜上有名|成功"
)
_CHOSEN = Pattern(
    "入选|上榜|入围|公示|公布|名单|获评|获批|胜出|在列|跻身|授牌|优胜|晋级|榜上有名|被认定|被评为"
)
_TO_BE_CHOSEN = Pattern("力争|争取|争创|申报|推荐|拟|未来|下一步")


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
    ruled
        Category of the class that a heading or a line above puts all trades below it in (强化类产业).
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
    ruled: str = ""
    class_line: tuple[str, tuple[Heading, ...]] = ("", ())
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


def clauses(text: str, sentence: Sentence, cuts: list[tuple[int, int]]) -> list[Clause]:
    """Return the clauses of a sentence from the slices between its commas."""
    found = []
    said = _LEAD_SIGN.search(text, sentence.start, sentence.end) is not None
    for index, (start, end) in enumerate(cuts):
        words = text[start:end]
        words = _CRY.sub("", words) if words[-1:] in _CRY_ENDS else words
        if said and _LEAD_SIGN.search(words):
            hit = _LEAD.match(words)
        else:
            opens = words[:1] in _LEAD_SIGNS or words[:1].isdecimal()
            hit = _PLAIN_LEAD.match(words) if opens else None
        found.append(Clause(start, end, words, index, cuts, sentence, hit.end() if hit else 0))
    return found


def is_chosen(words: str) -> bool:
    """Whether a sentence tells of a list that names what is there: a published 名单, 入选, 上榜."""
    return _CHOSEN.search(words) is not None and _TO_BE_CHOSEN.search(words) is None


_TO_BE = Pattern(r"争取|力争|将要|拟")


def is_existing(words: str) -> bool:
    """Whether a clause speaks of what is there, not of what is planned."""
    return bool(_EXISTING.search(words)) and not _TO_BE.search(words)


def designation(
    context: Context,
    clause: Clause,
    places: PlaceList | tuple[str, ...] | list[str],
    names: list[str] | str,
    category: str,
    **more: object,
) -> Record:
    """Return a designation that quotes its clause.

    ``start``, ``end`` and ``family`` may be given in ``more``; every other word is a field. Places as they were read also say
    whether their list is open.
    """
    if isinstance(places, PlaceList):
        more |= joined(places)
        places = places.places
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


def existing(
    context: Context, clause: Clause, listing: PlaceList, names: list[str] | str, family: str
) -> Record:
    """Return the designation of what is there already at listed places, as a whole clause says it."""
    return designation(
        context, clause, listing, names, "existing", status="existing", family=family
    )
