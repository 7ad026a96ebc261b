"""What of the records is kept: those that name a trade and places, each said once.

A family may take any words for a trade or a place; here each record has to show that they are one.
"""

from __future__ import annotations

import re
from functools import cache, partial
from itertools import pairwise

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.area_shapes import COMPASS, MACRO
from gis.plans.reader.places.inside import county_said, first_town
from gis.plans.reader.places.no_names import VERBISH
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.places.zone_shapes import OWN_ZONE
from gis.plans.reader.records import Record
from gis.plans.reader.tidying import tidied
from gis.plans.reader.trades import holds_good, is_trade, may_be_trade
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.roles import PORTS
from gis.plans.reader.vocabulary.weak import WEAK

# Families whose records without a known good were wrong four times in five on excerpts not seen before.
_GUESSING = frozenset(("A3", "A4", "A11", "A17", "A18", "A19"))
_GROWN_ALONE = frozenset(("develop", "optimize", "strengthen", "linked", "belt"))
_RANK = Pattern(r"(?:省|市|县|区|州|盟|旗)$")
# 建设创新型特色园区 says what a park is like; a park without a trade must be a site.
_PARK_ADJECTIVE = Pattern(
    r"[一-龥]{2,4}型|（.*|今[一-龥]{1,4}[区县市]|现有|已有|共有|拥有|特色|现代化?|示范"
    r"|创新|生态|智慧|一流|综合"
)
_SITE = Pattern(r"区|园|城|镇|乡|港|村|谷|基地")
_ACT_ALONE = Pattern(
    "(?:标准化|规范化|规模化|集约化|专业化|现代化|绿色|生态|优质|特色|高效|示范"
    "|原料)+(?:种植|养殖|种养|生产|加工|制造|示范|繁育)+"
)
_OFFICE = Pattern(
    "^(?:投用|投产|启用|落成|竣工)|宣传教育|科普|警示教育|爱国主义|领导小组|办公室|管委会"
    "|委员会|揭牌|仪式"
)
_OF_ISLES, _NO_ISLE = (
    frozenset("岛湾港"),
    ("港口", "港航", "港区", "湾区", "岛屿", "港澳"),
)  # 东海 + 岛石化
_OF_TOWNS = tuple("堡屯营店集铺桥沟湾岭坪坝场寨口庄塘渡")
_BUILT_HEADS = ("产业带", "产业集群", "生产基地", "种植基地", "加工基地", "产业基地")
# 以甲为主要区域的乙基地: the frame says that 乙 is what is grown or made there.
_OF_ITS_AREA = Pattern("为主要?(?:区域|产区|产地)?的(?:优质|特色|绿色|道地|精品)*$")
_QUARTER = Pattern("(?:东北|西北|西南|东南|东部|中部|西部)(?:地区)?")
_FIRMS_ACT = Pattern(
    "等[一-龥\\d]{0,6}(?:企业|公司)(?:推动|加快|带动|实施|扩大|完工|集聚|落户|投产)"
)
# 培育某某医药物流中心、某某港务等物流企业: things in such a row are firms by their names.
_NAMES_OF_FIRMS = Pattern(
    "(?![^，。；]{0,12}(?:依托|依靠|以|围绕|借助|发挥|立足|利用))[^，。；、]{2,24}、[^，。；]{2,40}?等(?:一批|一大批|多家|若干|\\d+[余多]?[家户个])?(?!园区|基地)[一-龥]{0,8}(?:企业|公司)(?!集群|集聚|总部|园|所在)"
)
_IN_THE_GROUND = Pattern("(?<!再生)资源[大强][省市县区镇]")  # 石材资源大县: what lies there
_FIRST_OF = Pattern("重要|最大|首个|首家|唯一|领先|一流|第一")
_TRADES = Pattern(
    "(?<=.)(?<![行企产作就创事毕职专商主兼副失])业$|^黄金$"
)  # 林业, 蚕业: what nobody knows yet ends in the class of trades
_VERBS = frozenset(
    ("新建", "开发", "建设", "解放", "开放", "复兴", "振兴", "合作", "互助", "前进")
)  # counties by name
_ZONES = Pattern("开发区|工业区|投资区|保税区|加工区|高新区|经开区|园区|新区")
# What is to go may be named by its works alone: 4.3米焦炉, 初级熔炼.
_WORKS = Pattern("[一-龥](?:窑|炉|机组|冶炼|熔炼|铸造|开采|选矿)$")
# Of these what is named must be a trade; a park, a hub or a belt may bear any name.
_GROWN = frozenset(
    ("strengthen", "cultivate", "develop", "optimize", "existing", "phase_out", "restrict")
)
_BUILT = frozenset(("base", "core", "linked", "support"))
# What no name of a place holds: what happened to it, what it has, where it lies to others.
_NO_PLACE = Pattern(
    r"政府|督促|[镇乡市县区省州]副[镇乡市县区省州]?$|^(?:建起|建成|兴建)|指导|符合|审核|公示|获批|新中国|(?:农村|乡村)$"
    r"|[市县区园]是(?=[一-龥]{2})|[用搞做抓打]好|介绍|表示|了(?=[一-龥]{2})|通过|加强|对接|^(?:是|为|把|将|在|以|对)"
    r"|仅限|(?<!综合)利用|依托|区位|优势|承东|启西|连接|贯通|之间|周边地区|坚持|实现|实施"
    r"|推进|推动|加快|增强|机遇|成果|水平|能力|[“”《》，。；：]"
    r"|^(?:通达|海港|陆港|空港|信息港|双核|双城|一核|战略|传统|农村|乡村|城乡|全国|全球"
    r"|世界|国际|国内|本土|市场|企业|集团|产业|工业|部分|有关|相关|各类|多个)$"
    r"|(?:旅游|文化|历史)名[镇城村县]$"
)
# How far down a document a headline may stand.
_TOP = 400
# 开发区临港工业区: a part of the zone that the text speaks of.
_OF_A_ZONE = Pattern("(?:开发区|高新区|经开区|新区)[一-龥]{2,}[园区]$")
_VERB_BEHIND = Pattern("确立|大兴|明确|决定|出台|印发|计划|提出|宣布|启动|拟|欲|正式|已|将")
_CHOOSES = Pattern("选择|选定|确定|支持|批准|要求|推动|同意")
_SITE_END = Pattern("[区园城镇乡港村谷岛湾带圈县市州片]$|基地$|组团$|板块$")
# 渠县县委 acts for 渠县.
_AUTHORITY = Pattern(r"(?<=[一-龥]{2})(?:[省市县区州镇乡]?委(?:员会)?|党委|人民政府|政府)$")
# 推进甲、乙、丙等重点产业园区建设: so many together are parks by their names alone.
_ROW = 3
# 支持有条件的乡镇、园区发展甲: any that fit, none by its name.
_THAT_FIT = Pattern(
    "(?:有|具备|具有|符合)[^，。；、的]{0,6}(?:条件|基础|优势|资源)的"
    "|(?:条件|基础|优势|资源)[^，。；、的]{2,4}的"
)
_SORTS = Pattern("(?:乡镇|园区|县区|区县|县市|市县|街道|城镇|镇|乡|村|开发区|县|市|区)$")
_GLUED = Pattern(r"(?<=[一-龥]{2})[\d两三四五六七八九十]+(?:省|市|县|区|个)+$")


def sifted(records: list[Record], toponyms: Toponyms, text: str) -> list[Record]:
    """Return the records that name a trade and places, without those that say what an earlier one says."""
    named = [record for record in records if tidied(record, text, toponyms)]
    for record in named:
        _whole_town(text, record, toponyms)
    kept = [
        r
        for r in named
        if not (
            _only_places(r, toponyms)
            or _no_good(text, r)
            or _no_trade(r)
            or _no_place(text, r, toponyms)
        )
    ]
    return _once(kept, text, toponyms)


def _no_place(text: str, record: Record, toponyms: Toponyms) -> bool:
    """Whether what a record calls places are none; those of a list that are none are left out."""
    places = [str(place) for place in record.values["places"]]
    quote = text[record.start : record.end]
    sites = [
        site for place in places if (site := _site(place, toponyms)) and not _is_scope(quote, place)
    ]
    if _THAT_FIT.search(quote):
        sites = [site for site in sites if not _SORTS.match(site)]
    if sites != places:
        record.values["places"] = sites
    return bool(places) and not sites


def _whole_town(text: str, record: Record, toponyms: Toponyms) -> None:
    """Give a town that no table knows the sign that its trade took: 佟二 + 堡皮革 is 佟二堡 + 皮革."""
    places, names = record.values["places"], record.values["industries"]
    if len(places) != 1 or len(names) != 1:
        return
    sign = str(names[0])[:1]
    if sign not in _OF_ISLES if places[0] in toponyms.names else sign not in _OF_TOWNS:
        return
    if str(names[0]).startswith((*_NO_ISLE, "集成")):
        return  # 北海 + 港口物流, 海淀区 + 集成电路
    place, name = str(places[0]), str(names[0])
    alone = not is_trade(name[:2]) or (
        place in toponyms.names and COMMON.match(name, 1) is not None
    )
    if is_trade(name[1:]) and alone and place + name[:1] in text[record.start : record.end]:
        record.values["places"], record.values["industries"], record.values["industry"] = (
            [place + name[0]],
            [name[1:]],
            name[1:],
        )


def _is_scope(quote: str, place: str) -> bool:
    """Whether a part of the country says of what a thing is the first: 中西部最大的汽车产业基地."""
    if _FIRST_OF.search(quote) is None or not (
        MACRO.fullmatch(place) or COMPASS.fullmatch(place) or _QUARTER.fullmatch(place)
    ):
        return False
    return any(
        quote.startswith(
            ("重要", "最大", "规模最大", "首个", "首家", "唯一", "领先", "一流", "第一"), hit.end()
        )
        for hit in re.finditer(re.escape(place), quote)
    )


_IN_BRACKET = Pattern("(?P<out>[一-龥]{2,8})（(?P<in>[一-龥]{2,8})）")


def _is_inside(toponyms: Toponyms, outer: str, inner: str) -> bool:
    """Whether the first of two names is a province and the second a region in it."""
    over, below = toponyms.names.get(outer, ()), toponyms.names.get(inner, ())
    return any(
        a.level == "province" and b.adcode.startswith(a.adcode[:2]) and a.adcode != b.adcode
        for a in over
        for b in below
    )


def _site(place: str, toponyms: Toponyms) -> str:
    """Return a place without a count stuck to it (黑龙江3省), or an empty word where it is none."""
    if place in toponyms.names:
        return "" if place in _VERBS and not toponyms.meant(place, 0, len(place)) else place
    bare = _AUTHORITY.sub("", _GLUED.sub("", place))
    if bare.endswith("等") and bare[:-1] in toponyms.names:
        bare = bare[:-1]  # 喀什地区等
    if bare.endswith("一带") and bare[:-2] in toponyms.names:
        bare = bare[:-2]  # 攀枝花一带: the region and what lies about it
    if (inner := _IN_BRACKET.fullmatch(bare)) and _is_inside(toponyms, inner["out"], inner["in"]):
        return inner["in"]  # 辽宁（海城）
    named = toponyms.name_end(bare, 0)
    if (
        named
        and named < len(bare)
        and (_VERB_BEHIND.match(bare, named) or VERBISH.match(bare, named))
        and not _SITE_END.search(bare)
    ):
        return bare[:named]  # 甲省确立了, 乙市大兴
    if (
        named
        and (verb := _CHOOSES.match(bare, named))
        and toponyms.name_end(bare, verb.end()) > verb.end()
    ):
        return bare[verb.end() :]  # 甲省选择乙市丙工业园
    known = (
        named > 0
        or _OF_A_ZONE.match(bare)
        or MACRO.match(bare)
        or COMPASS.match(bare)
        or OWN_ZONE.match(bare)
    )
    return "" if _NO_PLACE.search(bare) or (not known and VERBISH.match(bare)) else bare


def _no_trade(record: Record) -> bool:
    """Whether what a record calls its trades are none: 实体经济根基, 特色乡镇, 一二三."""
    kind = record.values["category"]
    names = [str(name) for name in record.values["industries"] if name]
    if any(len(_ZONES.findall(name)) > 1 or _OFFICE.search(name) for name in names) or (
        kind == "pilot" and not names
    ):
        return True  # the rest of a list of parks, 某开发区管委会揭牌仪式, 开展营商环境创新试点
    if kind == "park":
        sites = [str(place) for place in record.values["places"]] if not names else []
        return all(_PARK_ADJECTIVE.fullmatch(name) for name in names) and not (
            len(sites) >= _ROW or any(_SITE.search(site) for site in sites)
        )
    if kind == "receive":
        return bool(names) and not any(may_be_trade(name) or "转移" in name for name in names)
    if names and (
        all(_ACT_ALONE.fullmatch(name) for name in names)
        or (kind == "base" and names == ["总部经济"])
    ):
        return (
            True  # 标准化种植基地: of what is not said; 总部经济基地: seats of firms of any trade
        )
    if (
        not names
        or kind not in _GROWN | _BUILT
        or (record.family == "A18" and all(_WORKS.search(name) for name in names))
    ):
        return False
    return not any(may_be_trade(name) for name in names) and (
        kind in _GROWN or not any(holds_good(name) for name in names)
    )


def _no_good(text: str, record: Record) -> bool:
    """Whether a family that guesses names nothing that is known to be made: 打造产业特色鲜明的集群."""
    names = [str(name) for name in record.values["industries"] if name]
    if record.family == "A13" and _FIRMS_ACT.search(text, record.start, record.end):
        return True  # 甲县乙药业、丙药业等企业推动…: firms that bear the names of places
    if not any(names) and record.family in ("A3", "A4") and record.values["category"] != "existing":
        return True  # a core of nobody's trade
    kind = record.values["category"]
    firms = _NAMES_OF_FIRMS.match(text, record.start) if kind in ("hub", "base", "park") else None
    of_firms = firms and any(str(place) in firms.group() for place in record.values["places"])
    lies = _IN_THE_GROUND.search(text, record.start, record.end) if len(names) == 1 else None
    ground = lies is not None and names[0] in text[record.start : lies.start() + len("资源")]
    if of_firms or ((ground or not any(names)) and kind == "existing"):
        return True
    laid_out = record.get("scheme") and kind == "core" and len(record.values["places"]) > 1
    if (
        not any(names)
        and kind in ("core", "develop", "park")
        and record.family in ("A5", "A6")
        and not laid_out
    ):
        return True  # a part of a layout of nobody's trade
    if not any(names) and kind == "core" and record.family in ("A1", "A2", "A8"):
        return True  # 建成…新的增长极: of what trade is not said
    weak = (
        record.family in _GUESSING
        or (record.family == "A1" and kind == "develop")
        or (record.family == "A8" and kind in _GROWN_ALONE)
    )
    gone = record.family == "A18" and all(_WORKS.search(name) for name in names)
    gone = gone or (kind == "core" and all(name in PORTS for name in names))
    return (
        weak
        and bool(names)
        and not gone
        and not any(COMMON.search(name) or _TRADES.search(name) for name in names)
        and not (record.family in ("A3", "A17") and _named_after(text, record, names))
    )


def _named_after(text: str, record: Record, names: list[str]) -> bool:
    """Whether what is built bears the trade's name, so that even a good nobody knows is one: 以甲为中心的草珊瑚产业带."""
    quote = text[record.start : record.end]
    parts = [quote.split(name) for name in names if name]
    return any(
        behind.startswith(_BUILT_HEADS)
        or (behind.startswith("基地") and _OF_ITS_AREA.search(before))
        for said in parts
        for before, behind in pairwise(said)
    )


def _only_places(record: Record, toponyms: Toponyms) -> bool:
    """Whether what was read as industries are places."""
    names = record.values["industries"]
    sure = any(name in toponyms.names and name not in WEAK for name in names)
    return (
        bool(names)
        and all(
            (sure and name in toponyms.names)
            or ((found := toponyms.read(name, 0)) is not None and found.end >= len(name))
            for name in names
            if name
        )
        and any(names)
    )


def _once(records: list[Record], text: str, toponyms: Toponyms) -> list[Record]:
    """Leave out a record that says what an earlier one says; a headline's yields to the fuller sentence below it."""
    kept: list[Record] = []
    alike: dict[
        object, list[Record]
    ] = {}  # a long plan has thousands: only those of one category are compared
    county = cache(partial(_county_of_town, text, toponyms))
    for record in records:
        before = alike.setdefault(record.values["category"], [])
        twin = next(
            (
                k
                for k in before
                if _same(k, record)
                and len(
                    {county(one.start, one.end, *one.values["places"]) for one in (k, record)}
                    - {None}
                )
                < len("甲乙")
            ),
            None,
        )
        if twin is None:
            before.append(record)
            kept.append(record)
        elif _headline(text, twin.start) and (_same(record, twin) or _named_short(record, twin)):
            before[before.index(twin)] = kept[kept.index(twin)] = record
    return kept


def _county_of_town(
    text: str, toponyms: Toponyms, start: int, end: int, *places: str
) -> str | None:
    """Return the adcode of the county in which the first town of some places lies, None where none is said: 城关镇 of 房县 is not that of 竹溪县."""
    at = first_town(text, start, end, places)
    return None if at is None else county_said(toponyms, text, at)


def _headline(text: str, at: int) -> bool:
    """Whether an offset lies in a line near the top that ends without a stop."""
    end = text.find("\n", at)
    return 0 <= end <= _TOP and text[end - 1] not in "。；：，"


def _named_short(record: Record, twin: Record) -> bool:
    """Whether a record names the one place of another as the text does, without the province that a headline sets before it."""
    place, longer = record.values["places"], twin.values["places"]
    return (
        len(place) == len(longer) == 1
        and longer[0] != place[0]
        and _inside(longer, place) is False
        and _inside(place, longer)
        and str(twin.values["industry"]) in str(record.values["industry"])
    )


def _inside(some: list[str], others: list[str]) -> bool:
    """Whether places are among others, 常宁 being 湖南省常宁市."""
    keys = [_RANK.sub("", other) if len(other) > len("常宁") else other for other in others]
    return all(
        any(
            key.endswith(_RANK.sub("", place) if len(place) > len("常宁") else place)
            for key in keys
        )
        for place in some
    )


def _same(a: Record, b: Record) -> bool:
    """Whether a record says what another one of its category says."""
    here, there = a.values["places"], b.values["places"]
    if not _inside(there, here) or bool(here) != bool(there):
        return False
    left, right = str(a.values["industry"]), str(b.values["industry"])
    more = len(a.values["industries"]) == 1 and len(b.values["industries"]) >= _ROW
    if more and (b.values["category"] == "existing" or b.family not in _GUESSING):
        return False  # a row of trades says more than the one that was told before
    return left in right or right in left if left and right else left == right
