"""Trades that move: where one gathers (水泥产业向甲、乙集中), what places take over (承接电子信息产业转移).

In the first the trade stands before 向 and its places; in the second it may stand in the clause
behind the verb.
"""

from __future__ import annotations

import re
from dataclasses import replace

from gis.plans.reader import phrases
from gis.plans.reader.grammar.frame import Clause, Context, designation, joined
from gis.plans.reader.grammar.said import Said
from gis.plans.reader.grammar.trades import industries, tells_trade
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.areas import PROVINCE_SIGNS
from gis.plans.reader.vocabulary.goods import COMMON, GOODS
from gis.plans.reader.vocabulary.sites import ZONE

_TOWARDS = Pattern("向(?!阳)|往")
# 耐火材料类企业疏解转移至甲、乙产业集聚区.
_MOVED_TO = Pattern(
    r"(?:逐步|有序|加快|将|把|现有|城市建成区|建成区|城区|主城区|内|原有|引导|推动|将|把"
    r"|的)*(?P<i>[^，。；]{2,30}?)(?:等|类)*(?:产业|行业|企业|项目|产能|生产线)*(?:将|要"
    r"|应|可|逐步|有序|加快|整体|统一|全部|就近)*(?:疏解|搬迁|转移|外迁|迁移|迁建|搬"
    r"|迁)+(?:至|到|往|进|入)"
)
# 其他需要转移的机械加工类企业，要向甲转移.
_SAID_BEFORE = Pattern(r"(?:^|的)(?P<i>[^，。；的]{2,24}?)(?:等|类)*(?:企业|项目|产业|行业|产能)$")
_SPEAKER = Pattern("(?:该|我|全|本)[市县区州省](?:将|要|应)?(?=将|把)")
_TRADE = Pattern(
    r"(?P<i>[^，。；]{2,60}?)(?:等|类)*(?:产业|行业|工业|企业|项目|产能|生产)*(?:要|应|将"
    r"|可|则|有序|逐步|加快|重点|进一步|主要|优先|积极|稳步|梯次|集中)*$"
)
# 向资源富集的甲、乙等地集中: what they have stands before their names.
_IT_HAS = "[^，。；、]{2,16}?(?:富集|丰富|集中|较好|良好|完善|较强|雄厚|充足|便利|便捷|突出|优越|发达|容量大|较大|较低|较近)"
_HAVING = Pattern(f"(?:{_IT_HAS}(?:、|和|且|，))*{_IT_HAS}的(?=[一-龥]{{2}})")
_GATHERS = Pattern(
    r"(?:等)?[^，。；、]{0,12}?(?:集中|集聚|聚集|转移|布局|靠拢|汇聚|搬迁|外迁|迁移|迁建"
    r"|疏解|落户|延伸布局|有序转移)(?:发展|布局|提升)?$"
)
# 向甲、乙园区集聚，向高端产品方向发展: whither a trade grows is said of where it gathers.
_GROWS_TOWARDS = Pattern(
    "(?:并|同时|加快|重点)*向(?P<i>[^，。；]{2,60}?)(?:等)?(?:方向|领域|环节)(?:发展|延伸"
    "|拓展|转型|迈进|升级|攀升)+"
)
# What comes from elsewhere is taken over, what gathers is grown.
_COMES = ("转移", "搬迁", "外迁", "迁移", "迁建", "疏解")
_FROM_TOWN = Pattern("^(?:(?:主城|中心城|老城|城)区|(?:城市)?建成区|城市)内?的?(?=[一-龥]{2})")
_TAKEN_FOR = Pattern(r"以(?P<i>[^，。；]{2,50}?)等?为(?:重点|主|主导|核心)")


def gathered(context: Context, clause: Clause) -> list[Record]:
    """Read a trade that is to gather at places."""
    words = clause.words
    hit = _TOWARDS.search(words, clause.lead)
    having = _HAVING.match(words, hit.end()) if hit else None
    listing = context.toponyms.read(words, (having or hit).end()) if hit else None
    if hit is None or listing is None or not _GATHERS.fullmatch(words, listing.end):
        return []
    verb = verb_at(words, clause.lead)
    at = verb.end if verb and verb.end < hit.start() else clause.lead
    at = said.end() if (said := _SPEAKER.match(words, at)) else at
    at += words[at : at + 1] in ("将", "把")
    origin = context.toponyms.read(words, at, parks=False)
    at = origin.end if origin and origin.end < hit.start() else at
    trade = _TRADE.fullmatch(words, at, hit.start())
    if (trade is None or not COMMON.search(trade["i"])) and words.endswith("转移", listing.end):
        trade = _named_before(context, clause)
    if trade is None or context.toponyms.read(words, at) is not None:
        return []
    names = industries(_FROM_TOWN.sub("", trade["i"]))
    if not names or not any(COMMON.search(name) for name in names):
        return []
    kind = "receive" if words.endswith(_COMES, listing.end) else "develop"
    found = [
        designation(
            context, clause, listing, names, kind, family="A11", start=clause.start + clause.lead
        )
    ]
    for start, end, behind in clause.following(context.text, 1):
        towards = _GROWS_TOWARDS.fullmatch(behind)
        further = industries(towards["i"]) if towards else []
        if further and all(COMMON.search(name) for name in further):
            context.done.append((start, end))
            found.append(
                designation(
                    context,
                    clause,
                    listing,
                    further,
                    "develop",
                    family="A11",
                    start=clause.start + clause.lead,
                    end=end,
                )
            )
    return found


def _named_before(context: Context, clause: Clause) -> re.Match[str] | None:
    """Return the trade that closes the clause before."""
    if not clause.index:
        return None
    start, end = clause.all[clause.index - 1]
    return _SAID_BEFORE.search(context.text[start:end])


def moved_to(context: Context, clause: Clause) -> list[Record]:
    """Read a trade that is moved to places, which take it over."""
    hit = _MOVED_TO.match(clause.words, clause.lead)
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    names = industries(hit["i"]) if hit and listing else []
    site = _SITE.fullmatch(clause.words, listing.end) if listing else None
    if listing and site and len(listing.places) == 1:
        # 搬迁至甲印染集聚区: the park takes it over
        listing = replace(
            listing, places=(listing.places[0] + site.group(),), kinds=("zone",), end=site.end()
        )
    if (
        listing is None
        or not names
        or not all(COMMON.search(name) for name in names)
        or context.toponyms.read(clause.words, clause.lead)
    ):
        return []
    return [designation(context, clause, listing, names, "receive", family="A11")]


_SITE = Pattern(f"[一-龥]{{1,8}}?(?:{ZONE})")
_SOURCE_SAYS = Pattern(
    "产业|企业|产能|转移|外溢|疏解|功能|项目|订单|配套|制造业|加工|生产|落后|淘汰"
)
_RADIATES = Pattern(r"(?:辐射|带动|外溢效应)$")
_NEAR = 4  # signs of praise before the good that comes: 先进装备, 高端化工
_TERMS = Pattern(r"转移(?:环境|能力|示范|平台|工作|机制|条件|政策|步伐)")
# 承接北京疏解的文化印刷产业: whence it comes.
_MOVED_OUT = Pattern(
    r"[^，。；、的]{2,14}?(?:疏解|转移|外溢|腾退|迁出|转出|外迁|搬迁|溢出)(?:出来"
    r"|而来)?的(?=[一-龥]{2})"
)
# 承接台湾及国内外其他先进地区物流业转移, 承接苏浙沪化工产业转移: where it comes from stands before it.
_WHENCE = Pattern(
    r"(?P<from>[^，。；的]{0,16}?(?:发达|先进|沿海|其他|其它|国内外|省内外|国内|省内|周边|东部|东中部|中东部|大湾区|三角洲?|[东南西北中]部)"
    r"(?:及|和|与|、|发达|先进|沿海|国内外?|其他|其它|经济)*(?:国家和地区|地区|省市|省份|省区|城市|区域|大湾区)?)的?(?=[一-龥]{2})"
    r"|(?P<signs>[京津冀晋蒙沪苏浙皖闽赣鲁豫鄂湘粤桂渝川黔]{2,5}(?:等(?:省市|地区?)的?|地区的?)?)(?=[一-龥]{2})"
)
_MOVED = Pattern(
    r"(?:产业|企业|产能|生产线)?(?:整体|有序|梯度|批量|集群式|组团式)*(?:转移|外溢|疏解"
    r"|溢出|项目|功能(?!材料|性|陶瓷|膜|涂料|纤维|食品|饮料|糖)|企业集聚|搬迁|外迁|转化).*$"
)


def _behind_source(words: str) -> str:
    """Return what places take over without the region that it comes from, where a good stands right behind its name."""
    hit = _WHENCE.match(words)
    if hit is None or GOODS.search(hit.group()) is not None:
        return words
    rest = words[hit.end() :]
    good = COMMON.search(rest)
    return rest if good and good.start() <= _NEAR else words


def _all_trades(words: str) -> bool:
    """Whether a list of several items names a trade with each, so that none is a firm: 软件信息、电子商务."""
    names = industries(words)
    return len(names) > 1 and all(tells_trade(name) for name in names)


def received(context: Context, clause: Clause, said: Said, rest: str) -> list[Record]:
    """Read what places take over; the industries may stand in the clause behind."""
    if _RADIATES.search(rest):
        return []  # 承接甲产业辐射 names no trade that comes
    if _TERMS.search(rest):
        return []
    whence = _MOVED_OUT.match(rest)
    bare = _behind_source(_MOVED.sub("", rest[whence.end() :] if whence else rest))
    source = context.toponyms.read(bare, 0, parks=False)
    if source and not (_SOURCE_SAYS.search(rest) or _all_trades(bare[source.end :])):
        return []  # 承接甲省乙电工: a firm, named with its home
    names, end = (
        [
            name
            for name in industries(bare[source.end :] if source else bare)
            if not set(name) <= set(PROVINCE_SIGNS)
        ],
        clause.end,
    )
    for first, last, words in () if names else clause.following(context.text, 2):
        hit = _TAKEN_FOR.search(words)
        verb = verb_at(words, 0)
        built = (
            phrases.segments(words, verb.end, len(words)) if verb and verb.kind == "develop" else []
        )
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
