"""What a place is called for what it makes: 被誉为“中国袜业之乡”, 素有“门都”之称的甲, 授予甲“中国童车之都”称号."""

from __future__ import annotations

import re

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import plausible
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.present.achieved import whom
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade, may_be_trade
from gis.plans.reader.vocabulary.goods import COMMON, GOODS

# Goods of one sign that a place is called for: 门都, 鞋城, 伞乡.
_SIGN = "门袜鞋帽伞锁瓷陶石笔纸布丝绸绒花药茶酒盐糖果椒蒜姜枣桃梨橙瓜棉麻木竹铜铁钢铝灯镜梳扇车船泵阀笋菇虾蟹鱼蚕油"
_SHORT = 4
_FULLER = {
    "石": "石材",
    "瓷": "陶瓷",
    "陶": "陶瓷",
    "茶": "茶叶",
    "药": "中药材",
    "木": "木材",
}  # what 石都 makes
_ONE_SIGN = Pattern("[一-龥]{0,2}[一-龥][都城乡]")
_OF = (
    "全省|全市|北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西"
    "|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|陕西|甘肃|青海|宁夏|新疆"
    "|中国|全国|国家|国际|世界|全球|亚洲|中华|华夏|东方|江南|江北|北方|南方|西北|西南"
    "|东北|华北|华东|中原|西部|中部|南国|北国|岭南|塞上|江淮|齐鲁|燕赵|三秦|巴蜀|荆楚"
    "|湖湘"
)
# 中国袜业之乡, 国际袜都, 中国塑料产业基地.
_TITLE = Pattern(
    f"(?:{_OF})?(?:·|著名的?|知名的?|有名的|闻名的|重要|特色|优质|优秀|第一|现代|新兴"
    f"|最大)*(?P<i>[一-龥（）、]{{1,14}}?)(?:特色|优势)?(?:产业|工业|行业|制造业?|加工业?"
    "|生产|出口|商贸|集散|名优)*(?:创新|示范|特色)*"
    "(?:之[乡都城府源冠王]|第一[县镇村乡市]|名[城都镇县市区村乡](?![^之”]{0,4}之)"
    "|[重强大][镇县]|(?<=[一-龥])[都城乡镇谷](?=”|$|、|和)|产业(?:化|集群)?(?:示范)?基地"
    "|(?:产业)?基地[县市镇区]|(?:生产|加工|制造|出口|示范|采购|交易|设计|创意|研发)?基地"
    "|产业集群|先进产业集群|示范集群|特色区域|产业强[县市镇区]|专业镇|示范[县市镇区])"
    "(?:荣誉)?(?:称号|美誉|美称|之称|盛名|殊荣|名片|金字招牌)?"
)
_QUOTED = Pattern("“(?P<what>[^“”]{2,24})”")
# What gives a title: to whom it stands before it, or right behind the verb.
_CALLED = Pattern(
    "(?:(?:双双|成功|一举|[先后曾又也并均都])*(?:被"
    "|获)(?:[^，。；“”]{2,24}?(?=[命授评认确列]))?)?(?:誉为|誉称|称为|称作|称之为|冠以"
    "|授予|授牌|命名为?|评为|认定为|确定为|确认为|列为)|享有|素有|拥有"
    "|有(?=“[^“”]+”(?:之称|的?美誉|的?称号))|荣获|获得|获评|赢得|摘得|斩获|捧回|获颁|荣膺"
    "|夺得|有着|号称|堪称|获授|成为|是|入选"
)
# 甲素有“江北瓷都”的美誉，…: praise, where it is all that is said of the place.
_PRAISE = Pattern("(?:素有|素以|素)“[^”]*”的?(?:美誉|美称|之称|盛名)$")
# 不再是“中国瓷都”, 未被评为“陶瓷之都”: it is none.
_IS_NOT = Pattern(
    "不再(?:是|被|称)|并非|不是|(?<!无)未(?:能|被|获|入|评|列)|没有(?:被|获|入|评)|尚未|失去|被(?:取消|撤销|摘)|(?:取消|撤销|摘掉)了?“"
)
_GIVEN = Pattern("(?:授予|命名|评定|认定|评|授|确定|批准)(?:了)?(?=[一-龥])")
_TO = Pattern("(?:命名|评定|认定|评|授牌|确定)?为?了?")
_NAMES_IT = Pattern("(?:正式|联合)?(?:命名|评定|认定|评选?|授牌|确定|誉|称|列|授予)为?")
_WITH_PLACE = Pattern("(?P<what>[一-龥]{4,20})（(?P<p>[一-龥]{2,8})）")
_DOTTED = Pattern("“(?P<i>[^“”·]{2,16})·(?P<p>[^“”]{2,16})”")
_LISTED = Pattern("分别(?:是|为)|名单|认定|命名|包括|如下")
_WHOSE = Pattern(
    "(?:等?(?:多项|多个|诸多)?的?(?:荣誉)?(?:称号|美誉|美称|之称|盛名|殊荣|称谓"
    "|名号))?的?(?=[一-龥]{2})"
)
_SIGNS = Pattern(
    "之[乡都城府源冠王]|[^重强]大[镇县]$|[重强][镇县]$|第一[县镇村乡市]"
    "|名[城都镇县市区村乡]|[都城乡镇谷]”|专业镇”"
    "|(?:基地|集群|区域|强[县市镇区]|示范[县市镇区])”"
)
# What a place is called for that is no trade: 书法之乡, 历史文化名城.
CULTURE = Pattern(
    "书法|诗|长寿|武术|曲艺|戏[曲剧]|民歌|民间|艺术之|楹联|文学|教育|历史|文明|卫生|园林"
    "|宜居|魅力|旅游|生态|文化|健康|养生|温泉|人居|平安|双拥|创新|科技|体育|足球|篮球"
    "|作家|博士|院士|将军|状元|红色|^[^“]{0,2}(?:工业|商贸|经济|产业)(?:重镇|名城|大县"
    "|强县)|革命|长跑|象棋|围棋|山水|千年|古都|古城|首都|新城|商都|产业新|商品之都|鱼米"
    "|氧吧|避暑|物流"
)
_TO_COME = Pattern(
    "力争|争取|争创|努力|打造|建设(?!了)|创建|申报|将(?=成|打|建|获|被|力|努|全)|建成“"
    "|建设成|拟|目标|愿景|到20"
)


def titled(context: Context, clause: Clause) -> list[Record]:
    """Read what the places are called that a clause names or speaks of.

    Parameters
    ----------
    context
        For the names and whom the sentence speaks of.
    clause
        As 素有“中国椅业之乡”之称的某县, 先后获得“童车之都”“轮胎名城”等称号.

    Returns
    -------
    list of Record
        One for each title that tells a trade; empty where none does or nobody is meant.
    """
    words = clause.words
    if told := _apposed(context, clause) or _bracketed(context, clause) or _dotted(context, clause):
        return told
    if not _SIGNS.search(words) or _TO_COME.search(words) or _told_otherwise(words):
        return []
    first = _CALLED.search(words)
    quotes = [hit for hit in _QUOTED.finditer(words) if _trade(hit["what"])]
    if quotes:
        behind = _behind(context, words, quotes[-1].end())
        given = _given(context, words, quotes[0].start())
        told_behind = behind and (
            COMMON.search(words, behind.end)
            or (
                all(_ONE_SIGN.fullmatch(hit["what"]) for hit in quotes)
                and clause.index + 1 < len(clause.all)
            )
        )
        if (first is None and behind is None and given is None) or told_behind:
            return []  # 素有“甲都”之称的乙形成丙产业: what is told of it says more
        told = _records(
            context, clause, first, behind or given, [_trade(hit["what"]) for hit in quotes]
        )
        of_towns = all(hit["what"].endswith(_OF_TOWNS) for hit in quotes)
        return [r for r in told if not (of_towns and _is_larger(context, r))]
    bare = _TITLE.fullmatch(words, first.end()) if first else None
    name = _trade(words[first.end() :]) if first and bare else ""
    return _records(context, clause, first, None, [name]) if name else []


def _told_otherwise(words: str) -> bool:
    """Whether words only praise a place, or say what it is not called."""
    return _PRAISE.search(words) is not None or _IS_NOT.search(words) is not None


_OF_TOWNS = ("名镇", "名村", "第一镇", "第一村")


def _is_larger(context: Context, record: Record) -> bool:
    """Whether a title of a town is told of a county or a city, in which its town lies: 拥有“手套名镇”的甲县."""
    names = context.toponyms.names
    return all(place in names for place in record.values["places"])


def _apposed(context: Context, clause: Clause) -> list[Record]:
    """Read 沭阳县，江苏包覆纱产业基地；…: a title behind the clause that is nothing but its place, in a list of what was chosen."""
    if (
        not clause.index
        or context.text[clause.start - 1] != "，"
        or _LISTED.search(context.text, clause.sentence.start, clause.start) is None
    ):
        return []
    start, end = clause.all[clause.index - 1]
    listing = context.toponyms.read(context.text[start:end], 0)
    own = context.toponyms.name_end(clause.words, clause.lead)
    name = _trade("中国" + clause.words[own:])
    if listing is None or listing.end != end - start or not name:
        return []
    return [
        designation(
            context,
            clause,
            listing.places,
            name,
            "existing",
            start=start,
            status="existing",
            family="A12",
        )
    ]


def _bracketed(context: Context, clause: Clause) -> list[Record]:
    """Read 中国五金制品产业基地（小榄）、中国拉链之乡（桥头）: titles, each with its place in a bracket."""
    found = []
    for hit in (
        _WITH_PLACE.finditer(clause.words, clause.lead) if clause.words.count("（") > 1 else ()
    ):
        listing = context.toponyms.read(hit["p"], 0)
        known = listing is not None and listing.end == len(hit["p"])
        name = (
            _trade(hit["what"][max(0, hit["what"].find("中国")) :])
            if known or context.toponyms.is_unknown(hit["p"])
            else ""
        )
        if name:
            places = listing.places if listing and known else (hit["p"],)
            found.append(
                designation(
                    context,
                    clause,
                    places,
                    name,
                    "existing",
                    start=clause.start + hit.start(),
                    end=clause.start + hit.end(),
                    status="existing",
                    family="A12",
                )
            )
    return found if len(found) > 1 else []


def _dotted(context: Context, clause: Clause) -> list[Record]:
    """Read 拥有“内燃机·山东甲高新区”“食品·乙市”等示范基地: titles of bases, the trade before its place."""
    found = []
    for hit in (
        _DOTTED.finditer(clause.words)
        if "·" in clause.words and "基地" in clause.words and not _TO_COME.search(clause.words)
        else ()
    ):
        listing = context.toponyms.read(hit["p"], 0)
        name = trade_names.industry(hit["i"])
        if (
            listing
            and listing.end == len(hit["p"])
            and plausible(name)
            and (GOODS.search(name) or is_trade(name))
        ):
            found.append(
                designation(
                    context,
                    clause,
                    listing.places,
                    name,
                    "base",
                    start=clause.start + hit.start(),
                    end=clause.start + hit.end(),
                    status="existing",
                    family="A12",
                )
            )
    return found if len(found) > 1 else []


def _trade(title: str) -> str:
    """Return the trade that a title tells, or an empty word."""
    hit = _TITLE.fullmatch(title)
    if hit is None or CULTURE.search(title):
        return ""
    name = trade_names.industry(hit["i"]) or hit["i"]
    if len(name) == 1:
        return _FULLER.get(name) or (name + "业" if name in _SIGN else "")  # 门都, 袜都
    known = (
        GOODS.search(name)
        or is_trade(name)
        or (len(name) <= _SHORT and title[: hit.start("i")] and may_be_trade(name))
    )
    return name if plausible(name) and known else ""


def _behind(context: Context, words: str, at: int) -> PlaceList | None:
    """Return the places behind a title that is told of them: 享有“甲都”美誉的乙市."""
    hit = _WHOSE.match(words, at)
    listing = context.toponyms.read(words, hit.end()) if hit else None
    return (
        listing
        if listing
        and ((hit and hit.group()) or listing.end == len(words) or words[listing.end] in "、（")
        else None
    )


def _given(context: Context, words: str, end: int) -> PlaceList | None:
    """Return the places that a title before an offset is given to: 授予乙市“甲都”称号, 将乙市命名为“甲都”."""
    for hit in _GIVEN.finditer(words, 0, end):
        listing = context.toponyms.read(words, hit.end())
        if listing and listing.end <= end and _TO.fullmatch(words, listing.end, end):
            return listing
    for at in range(end):
        if (
            words[at] in "将把"
            and (listing := context.toponyms.read(words, at + 1))
            and _NAMES_IT.fullmatch(words, listing.end, end)
        ):
            return listing
    return None


def _records(
    context: Context,
    clause: Clause,
    called: re.Match[str] | None,
    listing: PlaceList | None,
    names: list[str],
) -> list[Record]:
    """Return a record for each trade, of the places that are named or spoken of."""
    if listing:
        places, start = listing.places, clause.start
        context.subject, context.subject_start, context.headed = places, clause.start, places
    elif called:
        places, start = whom(context, clause, called)
    else:
        return []
    return [
        designation(
            context, clause, places, name, "existing", start=start, status="existing", family="A12"
        )
        for name in dict.fromkeys(names)
        if places
    ]
