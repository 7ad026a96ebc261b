"""Trades as records name them: what was cut off beside a noun is left out, and what is no noun names no trade.

Families find trades by where they stand, so that a word may be cut in two (钢铁企 of 钢铁企业), keep what stands
around it (由注塑, 造船能力1200万吨以上), or be none: a level of administration, a clause, a firm, public works.
"""

from __future__ import annotations

from functools import lru_cache

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.area_shapes import COMPASS, MACRO
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.goods import COMMON, GOODS

_AHEAD = Pattern(
    r"^(?:\d[\d.]*(?:平方公里|平方千米|公顷|万?亩)的?(?=[一-龥]{2})|(?:原有|既有)的?(?=[一-龥]{2})|(?:获批|入选|获评|获得|获|跻身|入围|列入|纳入)(?:国家级?|全国|省级)?(?=[一-龥]{2})|沿[一-龥]{0,3}[江河湖海黄](?=[一-龥]{2})|（[^）]*）(?=.{2})|[-—][^，。]{1,12}的"
    r"|(?:(?:北京|上海|天津|重庆|全|本|自治)?[省市县区]|国家)级(?:(?:直管|直属|管理|重点)的?|的)?(?=[一-龥]{2})(?!园区|开发区|高新区|经开区)|直[管属]的(?=[一-龥]{2})|(?:延伸)?带动(?:上下?|下)游(?:的)?(?=[一-龥]{2})(?!产业|企业|行业|配套|发展)|板块|做[深精大强优细实](?=.{2})|(?:主|重点|核心|中心|龙头|支撑)的"
    r"|[一-龥]{2,8}之一(?=[一-龥]{2})|\*+的?|多点建设|各类|[‘“”’](?=[^‘“”’]*$)"
    r"|新型工业化(?=[一-龥]{2})|(?:大力|加快|积极)?(?:发展|壮大)(?=[一-龥]{2})|[-—~～·、，；;]+)+"
)
_BEHIND = Pattern(
    r"(?:(?<=[一-龥]{2})(?<!产业)(?:国家级?|省级|市级)现代农业|(?<=[一-龥]{2})(?:国家级?)?新型工业化|(?<=[一-龥]{2})国家级?|(?<=[一-龥]{2})(?:规模|规范|标准|(?<!住宅)产业|集约|专业"
    r"|特色|品牌|市场|高端|智能|智慧|数字|绿色|融合|集群|集聚)化"
    r"|(?<=产业|行业)(?:[东西南北中][方部]|(?:东北|西北|西南|东南|华[东南北中])(?:地区)?)"
    r"|(?<=产业|行业)(?:传统|绿色|创新|智能|高端|生态|循环|协同|集聚|融合|数字)"
    r"|(?<=经济|产业)区域|(?<=[一-龥]{2})(?<!全)产业链|(?<=[一-龥]{2})(?:工业|产业)?最"
    r"|(?<=[一-龥]{2})(?:产业|行业)?的新|(?<=[一-龥]{2})(?<![创高革更翻])新|（(?:国家级?|省级|市级)）"
    r"|(?<=[一-龥]{2})(?:产业链?)?(?:整体|总体)|(?<=[一-龥]{2})(?:产业)?国家高新?技术|[-—~～·、，；;]+"
    r"|的(?:核心区|研发|生产|布局|发展|建设|示范)|第|[及与、‘“向](?<=.{3})"
    r"|(?<=[^行作人])为)$"
)
_SET_UP = Pattern("建(?![材筑陶设成盏窑莲兰])[一-龥].")  # 甲建锰业基地
_OF_THE_SITE = ("园区", "园内", "区内")
_RANK = Pattern(r"(?:省|市|县|区|州|盟|旗)$")
# Words that a family may cut: the sign behind a trade makes one of them with the trade's last sign.
_CUT_WORDS = Pattern(
    "企业|生产|加工|制造|方向|方面|方式|领域|全面|全部|全程|全域|全领|全产|全链|产业|行业|基地"
    "|集群|项目|园区|发展|建设|产品|体系|工程|工业|技术|示范|重点|特色"
)
# 由注塑, 从矿石: whence a trade turns is said before it.
_FROM = Pattern("[由从对向](?=[一-龥]{2})")
# 模具向注塑: whither is no part of the trade.
_TOWARDS = Pattern("(?P<i>[一-龥]{2,}?)向(?!阳|日|心|量)[一-龥]{2,}")
# 造船能力1200万载重吨以上, 锂电池项目50余个: how much or how many of it.
_SO_MUCH = Pattern(
    r"(?<=[一-龥]{2})(?:项目|企业|能力|产能|产量|规模|总量|园区)(?:约|达到?|超过?)?\d[\d.]*[余多几]?[万亿千百]*(?:[个家项吨台辆座艘件套亩元]|载重吨|千瓦)[^、]*$"
)
# 有色金属回收为特色的循环经济, 箱包为辅的轻工: the list says more than its class.
_STANDS_FOR = Pattern(
    "(?P<i>(?!以).{2,}?)为(?:(?:辅助?|补充|配套)的[^、的]{2,}|(?:特色|主|主导|核心|重点|龙头|代表)的[^、的]*经济)"
)
# 高原上的循环经济, 过千万吨的煤化工, 规模最大的小商品交易中心: where it is and how much of it.
_WHERE_OR_HOW_MUCH = Pattern(
    "(?:[上内中下]|境内|最[大多强全]|[吨元级]|公里|[铁公]路|地区|区域|沿线|以[东西南北])$"
)
_IN_BRACKETS = Pattern("[区市县镇园]（(?P<i>[^（）]{2,})）")
# 产能最大、技术最先进的碳纤维, 海拔最高: how far ahead it is.
_FOREMOST = Pattern("(?:[一-龥]{0,4}最[一-龥]{1,3}、)*[一-龥]{0,4}最[一-龥]{1,3}的(?=[一-龥]{2})")
_SUPERLATIVE = Pattern("[一-龥]{0,4}最[高大全优多强长早新广低]")
# A level, a direction, a slogan by itself.
_LEVEL = Pattern(
    "(?:(?:国家|自治区|省|市|县|区|州|部|世界|全国)(?:级|部级)?(?:重点|示范|特色|以上)?)+|(?:重点|示范|特色|骨干|龙头)+|[东西南北中]{2,}"
)
_STRONG_IN = Pattern("(?:[一-龥]{1,5}[市县区州城省地])?在(?!线|轨|位监)[一-龥]{2,}")
# What is no noun phrase: an act upon something, a road, a firm by its name.
_HAS = Pattern("(?:优势|资源|条件|基础|禀赋|区位)$")
_NO_NOUN = Pattern(
    "弘扬|^(?:平台|载体|窗口|门户|引擎)[和与及]|(?<=.{2})布局(?=.{2})|(?:产业|行业)已?(?:初步|基本)?形成|推动(?!器)|推进(?!剂|器|系统|装置|轴)|构建|促进(?!剂)|(?:成功|自主|联合)(?:研发|开发|推出)|[铁公]路的|高速公路(?!养护|装备)|[-—][一-龥]{2,}方$|(?:建设|发展|生产|研发)(?:是|将|已|取得|成效)"
)
# 园区分为: what a sentence says of a class of sites.
_CLASS_AHEAD = Pattern("(?:园区|基地|集群|开发区|片区)(?:分|内|总|共|由|是|为|已|规|面|建)")
_OF_A_FIRM = Pattern("[一-龥]{2,6}(?:集团|公司)(?!化)(?=[一-龥]{2})")
_FIRM = Pattern("公司|集团(?!化)|总厂|股份|曲轴厂|有限责任")
# Fields in which regions work together for the public; two of them tell what the whole row is.
_PUBLIC_WORKS = Pattern(
    "交通|通信|通讯|交通通信|市政|水利|供水|供电|供气|供热|排水|环保|环境|生态|生态环保"
    "|生态环境|环境保护|生态保护|生态建设|生态文明|公共服务|基本公共服务|社会保障|社保|社会事业"
    "|社会治理|基础设施|教育|卫生|医疗卫生|公共卫生|就业|民生|科教|户籍|要素市场|市场|统一市场"
    "|信用|应急|应急管理|防灾减灾|城乡建设|城镇化|对外开放|口岸通关|人才|政策|执法|监管|规划"
    "|污染治理|环境治理|生态治理|金融监管|治安|安全生产|城市管理|政务服务|政务|法治|体制机制"
)
# 稀土的开采利用, 旅游目的地: what is done with a good, and a word that holds 的.
_AN_ACT = Pattern("(?:综合|循环|深度|精深|开采|开发|利用|加工|生产|制造|冶炼|回收|应用)+|地.*")
_SLOGAN = Pattern("大(?!豆|米|蒜|葱|枣|麦|闸|鲵|黄|棚|理|健|数)[一-龥]{2}")
# 经开区锂电, 主城区电子信息: the site where a trade stands, before it.
_SITE_AHEAD = Pattern(
    "(?![省市县区]|所在)[一-龥]{0,8}?(?:经济技术开发区|高新技术产业开发区|经济开发区|开发区|经开区|高新区|工业集中区|产业园区|工业园区|产业园|工业园|主城区|中心城区|城区)(?=[一-龥]{2})"
)
# 工业硅—多晶硅—单晶硅: how one good is made of another is a chain, not a trade.
_CHAIN = Pattern("[^—–→＋+]{2,}(?:[—–→＋+]+[^—–→＋+]{2,}(?<!一体化)){2,}")
# 猴岭—蛟河天岗石材 behind 丰满, 至喀左建材 behind 北票: the part of the place, and the place at the other end.
_ACROSS = Pattern("(?P<own>[一-龥]{0,4}?)(?:[—–]+|至)(?P<rest>[一-龥—–]{3,})")
_PART_LONGEST = 3
_KIND = Pattern("^(?:绿色|新型|高端|先进|现代|特色|优质|精品|智能|生态|传统|大型)*")
_SEATED = frozenset(("park", "hub", "core", "point", "belt", "base"))
_MANY = 2


def tidied(record: Record, text: str, toponyms: Toponyms) -> bool:
    """Leave of a record's trades the nouns; return whether any of them, or the place alone, is worth a record.

    Parameters
    ----------
    record
        A designation; its industries are changed.
    text
        Plain text, which tells whether a word was cut in two.
    toponyms
        Names of regions and areas, with which a trade may open.
    """
    names = [str(name) for name in record.values["industries"]]
    kept = [
        bare
        for name in names
        if (bare := _noun(_whole(tidy(name), record, text), record)) or not name
    ]
    if record.values["category"] == "receive":
        kept = [_without_source(name, toponyms) for name in kept]
    kept = [_behind_site(name, record, text) for name in kept]
    kept = _no_regions([_without_area(name, toponyms) for name in kept], toponyms)
    kept = _on_an_isle(_by_the_port(kept, record, toponyms), record, toponyms)
    kept = _of_its_county(kept, record, text, toponyms)
    kept = _across(kept, record, text, toponyms)
    grown = record.values["category"] not in _SEATED
    if (
        (grown and _of_public_works(names, text[record.start : record.end]))
        or _of_firms(kept)
        or _of_a_manner(kept, text[record.start : record.end])
        or _of_slogans(names)
    ):
        kept = []
    if kept != names:
        record.values["industries"], record.values["industry"] = kept, "、".join(kept)
    return bool(kept) or not names or record.values["category"] in _SEATED - {"base", "core"}


def _without_source(name: str, toponyms: Toponyms) -> str:
    """Return a trade without the places that it is received from: 江苏省苏州市的电子."""
    listing = toponyms.read(name, 0) if "的" in name else None
    return name[listing.end + 1 :] if listing and name.startswith("的", listing.end) else name


_SHOWN_THERE = Pattern("(?:产业)?(?:转型|融合|创新|集聚|协同|绿色|高质量)+(?:升级|发展)*示范区")


def _of_a_manner(names: list[str], quote: str) -> bool:
    """Whether an area shows how something is done, and what stands before is no trade: 两岸融合发展示范区, 共同富裕示范区."""
    return any(
        name and GOODS.search(name) is None and _SHOWN_THERE.match(quote, at + len(name))
        for name in names
        if (at := quote.find(name)) >= 0
    )


_BY_THE_PORT = Pattern("(?P<p>[一-龥]{2,6})(?P<port>临港|临空)")  # 沿海 is where, 临海 a city


def _by_the_port(names: list[str], record: Record, toponyms: Toponyms) -> list[str]:
    """Return trades with 临港 where it was taken for a part of the place: 湛江 + 临港重化工业."""
    places = record.values["places"]
    hit = _BY_THE_PORT.fullmatch(str(places[0])) if len(places) == 1 and names else None
    if hit is None or hit["p"] not in toponyms.names or not names[0]:
        return names
    record.values["places"] = [hit["p"]]
    return [hit["port"] + names[0], *names[1:]]


_ISLE = Pattern("(?P<p>[一-龥]{2}岛)(?P<i>[一-龥]{2,})")


def _on_an_isle(names: list[str], record: Record, toponyms: Toponyms) -> list[str]:
    """Return the trade of a park whose isle was taken for its first words, and seat it there: 西中岛精细化工(产业园)."""
    hit = _ISLE.fullmatch(names[0]) if len(names) == 1 else None
    if (
        hit is None
        or record.values["category"] not in ("park", "base")
        or not toponyms.is_unknown(hit["p"][:2])
        or not COMMON.match(hit["i"])
        or not is_trade(hit["i"])
    ):
        return names
    record.values["places"] = [hit["p"]]
    record.values.pop("place_far", None)
    return [hit["i"]]


def _of_its_county(names: list[str], record: Record, text: str, toponyms: Toponyms) -> list[str]:
    """Return a trade without the county that was taken for its first words, which its city owns: 赣州 + 南康家具."""
    places = record.values["places"]
    end = toponyms.name_end(names[0], 0) if len(names) == len(places) == 1 and names[0] else 0
    joined = f"{places[0]}{names[0][:end]}" if end else ""
    over = toponyms.names.get(str(places[0]), ()) if end else ()
    owned = any(
        city.level == "prefecture"
        and county.level == "county"
        and county.adcode[:4] == city.adcode[:4]
        for city in over
        for county in toponyms.names.get(names[0][:end], ())
    )
    if not owned or not is_trade(names[0][end:]) or joined not in text[record.start : record.end]:
        return names
    record.values["places"] = [joined]
    return [names[0][end:]]


def _across(names: list[str], record: Record, text: str, toponyms: Toponyms) -> list[str]:
    """Return a trade without the place at the other end of a line that was taken for its first words.

    丰满 with 猴岭—蛟河天岗石材 is 石材 at 丰满猴岭 and 蛟河天岗; where the words behind that place open with no known good, no
    trade is told.
    """
    places = record.values["places"]
    quote = text[record.start : record.end]
    line = next((d for d in "—–" if names and d + names[0] in quote), "")  # 成都（青白江）—德阳建材
    hit = _ACROSS.fullmatch(line + names[0]) if len(names) == len(places) == 1 else None
    between, rest = _on_the_line(hit["rest"] if hit else "", toponyms)
    named = toponyms.name_end(rest, 0)
    if hit is None or not named:
        return [] if names and names[0].startswith("至") else names
    ends = range(named, min(named + _PART_LONGEST, len(rest) - 1) + 1)
    bare = {at: _KIND.sub("", rest[at:]) for at in ends}
    cuts = [at for at in ends if GOODS.match(bare[at]) and is_trade(rest[at:])]
    if not cuts:
        return []
    known = [at for at in cuts if bare[at] in GOODS.words]  # 天岗 + 石材, not 岗石
    at = named if named in cuts else (known or cuts)[0]  # 德阳 + 装备制造, not 制造
    record.values["places"] = [f"{places[0]}{hit['own']}", *between, rest[:at]]
    return [rest[at:]]


def _on_the_line(words: str, toponyms: Toponyms) -> tuple[list[str], str]:
    """Return the places between the ends of a line and what stands behind them: 成都（青白江）—德阳—绵阳建材."""
    found: list[str] = []
    while (end := toponyms.name_end(words, 0)) and words[end : end + 1] in ("—", "–"):
        found.append(words[:end])
        words = words[end + 1 :]
    return found, words


@lru_cache(maxsize=4096)
def tidy(name: str) -> str:
    """Return a trade without what was cut off beside it.

    Examples
    --------
    >>> tidy("做深医疗器械"), tidy("先进制造业及"), tidy("中医药产品的研发"), tidy("由注塑"), tidy("造船能力1200万载重吨以上")
    ('医疗器械', '先进制造业', '中医药产品', '注塑', '造船')
    """
    if name.startswith("（") and name.find("）") == len(name) - 1 and is_trade(name[1:-1]):
        name = name[1:-1]
    if name[1:2] == "（" and (inner := _IN_BRACKETS.fullmatch(name)):
        name = inner["i"]
    if "‘" in name and is_trade(behind := name.rpartition("’")[2]):
        name = behind
    if (firm := _OF_A_FIRM.match(name)) and is_trade(name[firm.end() :]):
        name = name[firm.end() :]
    bare = _BEHIND.sub("", _AHEAD.sub("", name))
    bare = _SO_MUCH.sub("", bare)
    if "的" in bare:
        bare = _of_what(_FOREMOST.sub("", bare) if "最" in bare else bare)
    if (turned := _TOWARDS.fullmatch(bare)) and is_trade(turned["i"]):
        bare = turned["i"]
    if _FROM.match(bare) and not COMMON.match(bare) and is_trade(bare[1:]):
        bare = bare[1:]
    if bare.startswith(_OF_THE_SITE) and is_trade(bare[len("园区") :]):
        bare = bare[len("园区") :]  # 加快园区木业、钢琴产业发展
    bare = bare[1:] if _SET_UP.match(bare) and is_trade(bare[1:]) else bare
    return bare if len(bare) > 1 else name


def _of_what(name: str) -> str:
    """Return the trade of a phrase with 的 whose head says only where it is or how much of it."""
    if named := _STANDS_FOR.fullmatch(name):
        return named["i"]
    head, _, noun = name.rpartition("的")
    return noun if _WHERE_OR_HOW_MUCH.search(head) and is_trade(noun) else name


def _whole(name: str, record: Record, text: str) -> str:
    """Return a trade without the half of a word in which the text goes on: 钢铁企 of 钢铁企业."""
    if len(name) <= _MANY or is_trade(name) or not is_trade(name[:-1]):
        return name
    at = text.find(name, record.start, record.end + 1)
    behind = text[at + len(name) - 1 : at + len(name) + 1] if at >= 0 else ""
    return name[:-1] if _CUT_WORDS.fullmatch(behind) else name


def _noun(name: str, record: Record) -> str:
    """Return a trade that may be a noun phrase, an empty word for any other words."""
    if (
        _LEVEL.fullmatch(name)
        or _NO_NOUN.search(name)
        or _CLASS_AHEAD.match(name)
        or _CHAIN.fullmatch(name)
        or ("最" in name and _SUPERLATIVE.fullmatch(name))
    ):
        return ""
    if _STRONG_IN.match(name) or (
        name.startswith(tuple(record.values["places"])) and ("在" in name or _HAS.search(name))
    ):
        return ""  # 聚焦甲、乙在中药材方面的优势: what a place is strong in is read with what it builds
    if "的" in name and record.values["category"] not in _SEATED:
        noun = name.rpartition("的")[2]
        if not (is_trade(noun) or GOODS.search(noun) or _AN_ACT.fullmatch(noun)):
            return ""  # 农业装备业的调整, 物流系统的建设是
    return name


def _without_area(name: str, toponyms: Toponyms) -> str:
    """Return a trade without the area that it opens with: 湘南有色金属, where what is behind it is a good; 东北大米 is one."""
    area = COMPASS.match(name) or MACRO.match(name)
    if area is None or name in toponyms.names or area.end() + 1 >= len(name):
        return name
    good = GOODS.match(name)
    if good and good.end() > area.end():
        return name
    return name[area.end() :] if COMMON.match(name, area.end()) else name


def _behind_site(name: str, record: Record, text: str) -> str:
    """Return a trade without the site that it opens with; a site right behind the record's place is a part of the place.

    宜春 with 经开区锂电 is 锂电 at 宜春经开区; 沙尔沁光伏产业园单晶硅 is 单晶硅.
    """
    site = _SITE_AHEAD.match(name)
    if site is None or not is_trade(behind := name[site.end() :]):
        return name
    places = record.values["places"]
    whole = f"{places[-1]}{site.group()}" if places else ""
    if whole and text.find(whole, record.start, record.end) >= 0:
        record.values["places"] = [*places[:-1], whole]
    return behind


def _no_regions(names: list[str], toponyms: Toponyms) -> list[str]:
    """Return several trades without what is the name of a region: 贵州省、包装."""
    kept = [name for name in names if not (name in toponyms.names and _RANK.search(name))]
    return kept or names


def _of_public_works(names: list[str], quote: str) -> bool:
    """Whether a row names fields of public works and services (交通、通信、生态环保), and no trades of them (环保产业)."""
    fields = sum(
        _PUBLIC_WORKS.fullmatch(name) is not None and f"{name}产业" not in quote for name in names
    )
    return fields >= _MANY or fields == len(names) > 0


def _of_firms(names: list[str]) -> bool:
    """Whether a row names a firm, so that its other items are names of firms, too."""
    return any(_FIRM.search(name) for name in names)


def _of_slogans(names: list[str]) -> bool:
    """Whether a row is one of slogans: 大物流、大批发、大商贸."""
    return len(names) >= _MANY and all(_SLOGAN.fullmatch(name) for name in names)
