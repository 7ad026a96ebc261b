"""What has grown or is to grow at places named far before: …产值突破500亿元，成为全国重要的甲基地; 当地建成国内最大乙基地."""

from __future__ import annotations

import re

from gis.plans.reader import phrases
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import industries
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.present.things import of_hub, things
from gis.plans.reader.records import Record
from gis.plans.reader.reference import LEVELS, last_town, latest
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary import branches
from gis.plans.reader.vocabulary.goods import COMMON

_RANKED = (
    "(?:已经?|现已|目前|均已|就|又|也|则|还|先后|初步|基本|逐步|逐渐|相继|陆续|率先|一跃"
    "|历来都?|一直|正|正在)*"
)
_IS = Pattern(
    _RANKED + "(?:发展成为?|成长为|成为|建设成为?|打造成为?了|建成|建起(?!来)|形成|构建起|构建了"
    "|构建形成|培育形成|培育出|打造了|打造出|创建了|崛起为|集聚成|[建设]有(?!色|机(?![械电器]))|变为|变成"
    "|转变为|蜕变为|转型为|演变为|升级为"
    "|拥有(?=(?:全国|国内|我国|中国|世界|亚洲|全球|全省)[^，。；]{0,3}(?:最大|首个|唯一"
    "|第一)|[^，。；]{4,40}[两三四五六七八九十\\d][个大][^，。；]{0,8}(?:基地|集群|产业带"
    "|园区)$)|(?<![没未只享设建拥含具共])有(?=(?:一个|1个)?(?:全国|国内|我国|中国|世界"
    "|亚洲|全球|全省)[^，。；]{0,3}(?:最大|首个|唯一|第一|重要)[^，。；]{0,20}(?:基地"
    "|产业园|中心))|是(?!由|以|在|指))(?:了)?(?P<what>[^，。；]{3,60})"
)
_WILL = Pattern(
    "(?=[规投加全着奋努重计联合高打建构营兴创筹])"  # with one of these it begins
    "(?P<verb>(?:规划|投资|加快|全力|着力|奋力|努力|重点|计划|联合|合力|高标准)*(?:打造"
    "|建设|构筑|营建|构建|兴建|建立|创建|建成|(?<=元)建|筹建))(?:形成|成为?|出|起"
    "|了)?(?P<what>[^，。；]{3,60})"
)
# 建成后将是国内最大的甲基地, 有望成为….
_SHALL = Pattern(
    "(?:将|有望|力争|争取)(?:会|建设|发展|打造)?(?:成为|是|跃升为)(?P<what>[^，。；]{3,60})"
)
# 依托石膏产业基地建设, 推进甲集群建设: what is being built is what the clause leans on.
_BUILDING = Pattern(
    "(?:推进|加快|抓好|依托|围绕|加强)(?P<what>[一-龥]{2,14}?(?:产业基地|生产基地"
    "|产业园区?|工业园区?|产业带))建设$"
)
# 具有一定的甲、乙产业基础.
_GROUNDS = ("基础", "优势")
_GROUND = Pattern(
    "(?:具有|拥有|具备|有着?)(?:一定|较好|良好|雄厚|坚实|较强|很好|深厚"
    "|扎实)的?(?P<i>[^，。；的]{2,40}?)(?:产业|工业|生产|发展)+(?:基础|优势)$"
)
# 轨道交通装备产业集群已跻身国家先进制造业集群, of the places that the sentence speaks of.
_CHOSEN = Pattern(
    "(?P<i>[一-龥A-Za-z]{2,16}?)(?:产业集群|集群|产业链|产业)(?:已|成功|连续[一-龥]{0,4}"
    "|先后|双双)*(?:入选|跻身|获批|列入|上榜|纳入"
    "|被(?:认定|评|列|授))[^，。；]{0,26}(?:集群|名单|基地|示范|园区)"
)
_SEVERAL = Pattern(
    "(?:打造|建设|建成|构建|形成)“?[两三四五六七八]?[个大]?[一-龥]{0,4}(?:基地|中心|园区"
    "|集群|枢纽|产业带)”?（(?P<what>[^（）]{6,80})）"
)
# 打造形成千亿元的甲集群 is a plan, unless the sentence speaks of today.
_TO_FORM, _OF_TODAY = (
    Pattern("(?:打造|建设)形成(?!了)"),
    Pattern("已|目前|现有|近年来|年来|以来|如今|当前"),
)
# Without one of these the long patterns find nothing.
_PICKED, _BECOMES, _BUILDS = (
    Pattern("入选|跻身|获批|列入|上榜|纳入|被[认评列授]"),
    Pattern(
        "成|建起|是|构建|培育出|打造[了出]|创建了|" + branches.each("起 变 型 级 升", "为") + "|有"
    ),
    Pattern("打造|建|构筑"),
)
_SPELT = Pattern("(?:即|包括|分别是|分别为|分为|涵盖)(?P<what>[^，。；]{6,90})$")
_COUNTS = Pattern("[一二两三四五六七八九十\\d]+(?:城|园|基地|个|大|带|区|港)[^，。；]{0,12}[，：]$")
_INTO = Pattern(
    "(?:将|把)(?P<p>[一-龥]{2,14}?)(?:建设|打造|培育|发展|建)(?:成为?|为)(?P<what>[^，。；]{3,60})"
)
# The grown thing by a word that no plan builds: a system, a size, the first outline of a base.
_SYSTEMS = ("体系", "规模", "格局", "雏形", "框架")
_SYSTEM = Pattern(
    "(?P<i>[^，。；]{2,60}?)(?:产业|工业|行业|生产)(?:发展|生产)*(?:体系|规模|格局)$"
    "|(?P<o>[^，。；]{2,30}?)(?:基地|集群|园区)(?:的)?(?:雏形|框架)$"
)
_TO_COME = Pattern(
    "将(?!近)|力争|争取|努力|拟|(?<![主重])要|计划|未来|到20\\d\\d年|目标|旨在|有望|加快"
    "|推动|致力|着力|围绕|明确|提出|规划(?!建设了)|投资"
)
_NOT = Pattern(
    "最终|"
    + branches.each("围绕 抓住 通过 为", "了?(?:构建|打造|建设)")
    + "|有利于|不|未|尚|缺乏|没有|无法|《|问题|原因|如何|能否|是否|之所以|意味|标志|体现|反映"
)
_ANAPHOR = Pattern(
    "(?P<who>[该当本全我])(?P<rank>[市县区州镇地旗盟省])(?![场级域政企最首第和]|重要|领先"
    "|知名|唯一|特色|乃至|范围)|(?P<here>这里|此地|这片土地)"
)
_OF_MANNER = Pattern("^.*的(?=[^的]{2,}$)")
_SUPERLATIVE = Pattern(
    "^.*?(?:[最首](?:大|个|家|座|强|具)(?:的)?|唯一(?:的)?|重要(?:的)?|主要(?:的)?|知名"
    "|著名|一流|领先|之一|[千百]亿元?级?|[千百十]?万(?:千瓦|吨)级|[0-9]+[个座家大])(?:的"
    "|规模)?(?=[一-龥]{2})"
)
_COMPLETE = Pattern("(?:较为)?(?:完整|完备|完善|齐全|现代化?)(?:的)?$")
_DOING = Pattern("(?<=[一-龥]{2})(?:发展|建设|出口|供应|贸易|集散)+$")
_GOAL = Pattern(
    "的(?:发展|奋斗|战略|总体|宏伟|工作)?(?:目标|定位|思路|战略|构想|规划|要求|蓝图|任务)"
)
_SOME = Pattern("一批|若干|多个|一系列|各类")
_SEEN_FROM = Pattern("[^的]{0,6}(?:的|最大|首个|首家|唯一|第一|重要|知名|领先|乃至|地区)")
_VERBAL = Pattern(
    "·|之[都乡]|可|采用|利用|加到|能够|进行|生产(?=.{2})|服务|带动|辐射|具有|拥有|包括|集.+于一体"
)
_OTHERS = Pattern(
    "来自|来源|记者|通讯员|公司|集团|大学|研究院|协会|商会|嘉宾|客商"
    "|^(?!.*(?:落户|引进|引入|招引|落地|建设|实施|推进|集聚|聚集|签约|建成|拥有|培育|打造|投产|开工|布局|依托))[^，。；]*等(?:一大?批|多个|若干|\\d+[余多]?个)[^，。；、]{0,10}(?:项目|企业)$"
)
_QUOTES = Pattern("^“[^“”]*”的|[”“]")
GROWN = frozenset(("base", "park", "belt", "cultivate", "hub"))


def achieved(context: Context, clause: Clause) -> list[Record]:
    """Read what has become or is to become of places that stand anywhere before in the sentence."""
    words = clause.words
    if _NOT.search(words):
        return []
    if (several := ("（" in words and _SEVERAL.search(words)) or _spelt(context, clause)) and (
        made := _each_built(context, clause, several)
    ):
        return made
    if ground := (_PICKED.search(words) and _CHOSEN.search(words, clause.lead)) or (
        words.endswith(_GROUNDS) and _GROUND.search(words)
    ):
        return _grounded(context, clause, ground)
    hit, done = _said(context, clause)
    built = _things(context, hit["what"]) if hit else []
    if hit is None or not built or _SOME.match(hit["what"]):
        return []
    places, start = whom(context, clause, hit)
    found: list[Record] = []
    for names, category in built if places else ():
        kind = "existing" if done and category not in ("park", "hub") else category
        each = (
            [[name] for name in names]
            if phrases.stated_count(hit["what"]) == len(names) > 1
            else [names]
        )
        found.extend(
            designation(
                context,
                clause,
                places,
                some,
                kind,
                start=start,
                status="existing" if done else "planned",
                family="A17" if done else "A8",
            )
            for some in each
            if kind
        )
    return found


def _spelt(context: Context, clause: Clause) -> re.Match[str] | None:
    """Return the list that spells out what the clause before counted: 建设“一城三园”，即汽车城、石化产业园."""
    hit = _SPELT.match(clause.words)
    return (
        hit if hit and _COUNTS.search(context.text[clause.sentence.start : clause.start]) else None
    )


def _each_built(context: Context, clause: Clause, hit: re.Match[str]) -> list[Record]:
    """Read 打造“三个基地”（甲基地、乙基地和丙基地）: the bracket spells out what is counted."""
    built = _things(context, hit["what"])
    places, start = whom(context, clause, hit) if len(built) > 1 else ((), 0)
    if not places and len(context.previous) == 1:
        places, start = context.previous, clause.start
    return [
        designation(context, clause, places, names, category, start=start, family="A8")
        for names, category in built
        if places and category and len(built) > 1
    ]


def _said(context: Context, clause: Clause) -> tuple[re.Match[str] | None, bool]:
    """Return what a clause says to have become or to become of its places, and whether it has."""
    words = clause.words
    into = _INTO.search(words) if "将" in words or "把" in words else None
    becomes = _BECOMES.search(words)
    done = _IS.search(words) if becomes else None
    said = context.text[clause.sentence.start : clause.end]
    formed = _TO_FORM.search(words) is None or _OF_TODAY.search(said)
    if done and not into and formed and not _TO_COME.search(said):
        return done, True
    return into or (becomes and _SHALL.search(words)) or (
        words.endswith("建设") and _BUILDING.search(words)
    ) or (_BUILDS.search(words) and _WILL.search(words)) or done, False


def _grounded(context: Context, clause: Clause, hit: re.Match[str]) -> list[Record]:
    """Read the trades that places have a ground for."""
    names = industries(hit["i"])
    places, start = whom(context, clause, hit)
    if not places or not names or not all(is_trade(name) and COMMON.search(name) for name in names):
        return []
    return [
        designation(
            context, clause, places, names, "existing", start=start, status="existing", family="A17"
        )
    ]


def _things(context: Context, what: str) -> list[tuple[list[str], str]]:
    """Return trades and category of the things that a phrase names."""
    what = _QUOTES.sub("", what) if "“" in what or "”" in what else what
    found = []
    for part in phrases.segments(what, 0, len(what)):
        own = context.toponyms.read(part.body, 0, parks=False)
        area = (
            own.end if own and set(own.kinds) == {"area"} else 0
        )  # 鄂西北低空经济枢纽: of which part of the country
        if (what[part.end : part.end + 1] == "的" and _GOAL.match(what, part.end) is None) or (
            own and not area and _SEEN_FROM.match(part.body, own.end) is None
        ):
            return []  # 酒泉风电基地的首批项目: another thing; one with a place of its own
        if part.category in GROWN and (names := _trades(part.body[area:])):
            freight = part.category == "hub" and "物流" in part.head
            found.append(
                ([of_hub(name, part.head) for name in names] if freight else names, part.category)
            )
    if (
        not found
        and what.endswith(_SYSTEMS)
        and (system := _SYSTEM.search(what))
        and (names := _trades(system["i"] or system["o"]))
    ):
        found.append((names, ""))
    return found


def _trades(body: str) -> list[str]:
    """Return the trades of a phrase without the words that praise or measure them."""
    body = _OF_MANNER.sub("", _COMPLETE.sub("", body))
    body = _SUPERLATIVE.sub("", body)
    body = _DOING.sub("", body)
    names = industries(body) if _VERBAL.search(body) is None else []
    good = [name for name in names if is_trade(name) and COMMON.search(name)]
    return (
        names if good == names else good[-1:] if good[-1:] == names[-1:] else []
    )  # 汽车城、石化产业园: what stands before is no trade


def whom(context: Context, clause: Clause, hit: re.Match[str]) -> tuple[tuple[str, ...], int]:
    """Return the places that a clause speaks of and where they are named."""
    named = hit.groupdict().get("p")
    if named:
        listing = context.toponyms.read(named, 0)
        if listing and listing.end == len(named):
            return listing.places, clause.start
        if not _ANAPHOR.match(named):
            return (), 0
    elif own := _in_clause(context, clause, hit.start()):
        return own, clause.start
    if (there := _ANAPHOR.search(clause.words, 0, hit.end())) is not None:
        return _latest(context, clause, there), clause.start
    if town := _labelled(context, clause):
        return (town,), clause.all[clause.index - 1][0]
    return (
        (context.subject, context.subject_start)
        if context.subject
        else _in_earlier(context, clause)
    )


def _in_clause(context: Context, clause: Clause, end: int) -> tuple[str, ...]:
    """Return the places before an offset of a clause: at its head or behind 在."""
    for at in (clause.lead, *(opener.end() for opener in re.finditer("在", clause.words[:end]))):
        listing = context.toponyms.read(clause.words, at)
        if listing and listing.end <= end + 1 and set(listing.kinds) != {"area"}:
            return listing.places
    area = _AREA.match(clause.words, clause.lead)
    return (
        (area["p"],)
        if area and area.end() <= end + 1 and context.toponyms.is_unknown(area["p"][:-2])
        else ()
    )


_AREA = Pattern(
    "(?P<p>[一-龥]{2,4}(?:区域|流域|沿岸|平原|盆地|草原|高原|湾区|沿线))(?=历来|一直|已"
    "|都|是|成为|为)"
)


def _in_earlier(context: Context, clause: Clause) -> tuple[tuple[str, ...], int]:
    """Return the places of the first clause before that names any, at its head or with a thing of theirs."""
    for start, end in clause.all[: clause.index]:
        words = context.text[start:end]
        if _OTHERS.search(words):
            continue  # 来源：上海某公司, 受邀参加的乙市企业: no one the sentence is about
        if (there := _ANAPHOR.search(words)) is not None and (
            latest := _latest(context, clause, there)
        ):
            return latest, start
        listing = context.toponyms.read(words, 0)
        if listing and ("region" in listing.kinds or listing.kinds == ("zone",)):
            return listing.places, start
        if len(named := {thing.places for thing in things(context, words)}) == 1:
            return named.pop(), start
    return (), 0


def _labelled(context: Context, clause: Clause) -> str:
    """Return the town that no table knows in the label before a clause (鞍山海城牌楼：), or an empty word."""
    if not clause.index or context.text[clause.start - 1] != "：":
        return ""
    start, end = clause.all[clause.index - 1]
    words = context.text[start:end]
    listing = context.toponyms.read(words, 0)
    rest = words[listing.end :] if listing else ""
    return words if 2 <= len(rest) <= len("甲乙丙") and context.toponyms.is_unknown(rest) else ""


def _latest(context: Context, clause: Clause, there: re.Match[str]) -> tuple[str, ...]:
    """Return whom 该县 means, the place spoken of last, and 全市, the issuer or the last city."""
    level = LEVELS.get(there["rank"] or "", "")
    if there["rank"] == "镇" and (town := last_town(context, clause.start)):
        return town
    if there["here"] and context.subject:
        return context.subject
    if (there["who"] or "该") in "该当" and len(context.previous) == 1:
        return context.previous
    if there["who"] == "当" and (headed := _line_above(context, clause)):
        return headed
    issuer = context.toponyms.issuer
    if issuer and not context.toponyms.is_wide() and (not level or issuer.level == level):
        return (issuer.name,)
    return latest(context, clause.start, level)


_SHORT_LINE = 24


def _line_above(context: Context, clause: Clause) -> tuple[str, ...]:
    """Return the one place that opens the short line right above a paragraph: 浙江安吉竹业基地, below which 当地 is 安吉."""
    above = context.text[: clause.paragraph.start].rstrip()
    line = above[above.rfind("\n") + 1 :]
    nearer = latest(context, clause.start, "")
    if nearer and context.text.find(nearer[0], clause.paragraph.start, clause.start) >= 0:
        return ()  # 常熟市服装业发达，当地…: said of 常熟市, whatever stands above
    listing = context.toponyms.read(line, 0, parks=False) if len(line) <= _SHORT_LINE else None
    return listing.places if listing is not None and len(listing.places) == 1 else ()
