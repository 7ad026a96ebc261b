"""Things named in running text with their place, trade and head: 推进甲不锈钢基地建设, 位于某镇的乙磷化工园区."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, is_existing
from gis.plans.reader.grammar.objects.fused import placed_items
from gis.plans.reader.grammar.said import grown
from gis.plans.reader.grammar.trades import industries, tells_trade
from gis.plans.reader.grammar.verbs import CLASS_OF, decide, verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.branches import alternation, each
from gis.plans.reader.vocabulary.verbs import VERBS

HEAD = Pattern(
    "(?=[特优国综货物航交枢集新产生制加出原供研基工科示创园经走聚])"  # with one of these every head begins: a look spares the rest
    "(?:特色|优势)?(?:"
    "(?P<hub>(?:国家级?)?(?:综合)?(?:货运|物流|航空|航运|交通)*(?:枢纽(?:城市|节点)?"
    "|物流园区?|物流中心|物流基地|集散中心|集结中心|集散地))"
    "|(?P<base>(?:新型工业化产业示范|产业化|产业示范|产业|生产制造|生产加工|加工制造|生产"
    "|制造|加工|出口|原料|供应|研发)?基地)"
    "|(?P<park>(?:产业|工业|科技|加工|制造|示范|创业)园区?|工业功能区|产业功能区|工业区"
    "|产业城|科技城|工业小区|(?:特色)?小镇|(?<=[工材料品药织备械属电池具革瓷气油])园区?"
    "|(?<=石化)园区?)"
    "|(?P<belt>产业带|经济带|产业走廊|走廊)"
    "|(?P<cultivate>产业集群|集群|(?<=[工料品药械造光电车业展])示范区|产业集聚区"
    "|产业聚集区|集聚区|聚集区|产业集中区)"
    ")"
)
_LONGEST, _ROW_LONGEST = 18, 60
_JOINED = Pattern("、|和|及|与|以及")
# What no trade between a place and a head holds: verbs, particles, whole clauses.
_NO_TRADE = Pattern(
    "[的是在为将已向由被把从对等，；：“”（）0-9]|组成|构成|建设|打造|发展|形成|推进|投资"
    "|规划|承接|支持|依托|围绕|围着|加快|企业|公司|集团|[一二三四五六七八九十]大"
    "|[几各该本]"
)
_BUILT = Pattern(
    "(?:新|扩|续|筹|拟|正在?|加快|启动|开工|规划|推进|将|力争|打造|争创)(?:[建设造]|建设|打造)?"
)
# What is done to a thing, with no more before its name than what it is like: 形成具有竞争力的甲石化产业集群.
_PUSH = (
    "推进 推动 促进 支持 加快 鼓励 引导 扶持 抓好 规划 谋划 迈向 迈步 新增 实施 加强 "
    "拥有 现有 还有 崛起 获批 批准 即 包括"
)
_VERBS = alternation(
    *(VERBS[kind] for kind in ("strengthen", "cultivate", "develop", "optimize")), _PUSH
).replace("|", " ")
_ACT = Pattern(
    each(_VERBS, "(?!的)(?:了|起来?|成为?|好|出)?")
    + "|"
    + each("位于 坐落于 坐落在", "[^，。；的]{2,10}的")
    + "|"
    + each("正 正在 规划 拟 在 新 续 筹", "建设?的")
)
_LIKE = 30
# Behind these a place may start that no table knows.
_OPENS = Pattern(
    _ACT.pattern
    + "|的|、|和|及|与|“|国家级?|省级|市级|县级|一批|"
    + each("一 两 三 四 五 六 七 八 九 十 几", "[个大]")
)
# Another thing that bears its name: 甲产业集群的经验, 甲基地管委会.
_ANOTHER = Pattern(
    "的(?!建设|发展|目标|壮大|产业)|企业|公司|集团|项目|管委会|负责|领导|代表|论坛|大会"
    "|会议|规划(?!建设|布局)|方案|名单|市场|办公室|指挥部|品牌|优势|经验|模式|效应|内|里"
    "|中(?!的)|附近|周边|座谈|调研|考察|主任|书记|产品|产值"
)
# 甲乙产业园位于丙: it is there.
_LYING = Pattern(
    "(?:（[^）]{1,20}）)?(?:位于|坐落[于在]|座落[于在]|地处|紧邻|始建于|成立于|创建于|设立于)"
)
_BECAME = Pattern(
    "(?:（[^）]{1,20}）)?(?:位于|坐落[于在]|座落[于在]|地处|紧邻|始建于|成立于|创建于|设立于)"
    "|(?:（[^）]{1,20}）)?(?:项目)?(?:一期|二期)?(?:建设(?!的)|(?:建成|竣工|完工)(?!的)"
    "|(?:总)?(?:规划|占地)(?:总)?(?:面积|\\d|占地)|入驻(?:了)?(?:企业|\\d)|[集聚]聚企业"
    "|（|——|已|正(?!式发布)|主要(?:集中|分布|布局)|集中|初具|渐|崛起|蓬勃|方兴|不断|快速"
    "|持续|加快|稳步|顺利|正式(?:开|奠|揭|投|启)|开工|开建|奠基|揭牌|开园|落成|投入|投用"
    "|投产"
    "|成为|跻身|连续|是(?![^，。；]{0,8}由)|为(?:全国|国内|我国|国家)|位居|享誉|闻名"
    "|(?:全面|顺利|即将|如期|提前|正式)(?:建成|投产|投用|开工|竣工)|已?具雏形|粗具|逐步"
    "|发展迅速|发展(?:势头|态势)|产值|产能|产量|集聚了?|聚集了?|现有|拥有|[0-9]+家"
    "|等[^，。；]{0,12}(?:已|正|相继|先后|初具|蓬勃|建设|加快|崛起))"
)
_MANY = 12  # clauses of a sentence that are looked at
# 山东10个百万吨盐化基地: how many and how large they are.
_SIZED = Pattern("^(?:\\d{1,2}|[两三四五六七八九十])[个座大](?:[百千万\\d]+(?:万?吨|亿元?)级?)?")
# 国家级装配式建筑产业园在天津宝坻正式奠基开工.
_BEGUN_AT = Pattern(
    "(?:项目)?(?:正式|成功|顺利|分别)?(?:在|落户(?:在|于)?|落子|落地|选址(?:在|于)?"
    "|布局在|花落|设在|设于|建在)(?=[一-龥]{2})"
)
_BEGUN = Pattern(
    "(?:市|县|区)?[一-龥]{0,8}?(?:正式|顺利|隆重|全面|举行|火热)*(?:奠基|开工|揭牌|开园"
    "|落户|建设|启动|投产|建成|动工|落成|投用|签约)"
)
_TITLE = Pattern("《[^》]*$")
_COMPASS, _COMPASS_ROW = (
    Pattern("[东西南北中]{1,2}部"),
    Pattern("(?:[东西南北中]{1,2}部[、和])+[东西南北中]{1,2}部$"),
)  # 中部、西部、南部三大铝业集群


_SUPERLATIVE = Pattern("^.*?(?:最大|首个|首家|唯一|第一)的?|^.*的(?=[^的]{2,}$)")


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing by its name: places, trades, category of its head, slice of the words."""

    places: tuple[str, ...]
    trades: tuple[str, ...]
    category: str
    start: int
    end: int


_GROWING = Pattern("(?<=[一-龥]{2})(?:高质量|创新|融合|绿色)*发展$")


def things(context: Context, words: str) -> list[Thing]:
    """Return the things that words name with their places in front of trade and head, those of a row that share a head as well."""
    found: list[Thing] = []
    first = 0
    for head in HEAD.finditer(words):
        made = _before(context, words, head, max(first, head.start() - _ROW_LONGEST))
        if made:
            found.extend(made)
            first = head.end()
    return found


def _before(context: Context, words: str, head: re.Match[str], first: int) -> list[Thing]:
    """Return the things whose head stands at a match, their places looked for from the left."""
    hub = head.lastgroup == "hub"
    opened, heads = (
        {0, *(hit.end() for hit in _OPENS.finditer(words, first, head.start()))},
        context.toponyms.heads,
    )
    for at in [
        at
        for at in range(first, head.start() - (0 if hub else 2))
        if words[at : at + 2] in heads or at in opened
    ]:
        listing = context.toponyms.read(words, at, parks=False)
        if (
            listing is None
            or listing.end > head.start()
            or any(
                context.toponyms.name_end(place, 0) == 0
                for place in listing.places
                if place != listing.places[0] or listing.kinds[0] not in ("area", "group", "town")
            )
        ):
            continue
        body = _SIZED.sub("", words[listing.end : head.start()])
        if (hub or len(body) > 1) and (names := _trades(body, head)):
            whole = (
                head.lastgroup == "park" and words[listing.end - 1] == "）"
            )  # 湖北（孝感）纸业产业园: known by its whole name
            return [
                Thing(
                    (words[at : head.end()],) if whole else listing.places,
                    names,
                    head.lastgroup or "",
                    at,
                    head.end(),
                )
            ]
        row = placed_items(context, words[at : head.start()], ()) if _JOINED.search(body) else []
        if row and all(is_trade(name) for _, name in row):
            return [
                Thing(places, (name,), head.lastgroup or "", at, head.end()) for places, name in row
            ]
    return []


def _trades(body: str, head: re.Match[str]) -> tuple[str, ...]:
    """Return the trades that stand between places and a head, or nothing where other words do."""
    body = body if head.lastgroup == "hub" else _GROWING.sub("", body)
    if len(body) > _LONGEST or _NO_TRADE.search(body) or _ACT.search(body):
        return ()
    names = [of_hub(body, head.group())] if head.lastgroup == "hub" else industries(body)
    return tuple(names) if all(tells_trade(name) and is_trade(name) for name in names) else ()


_BRACKETED = Pattern("（[^）]*）")


def begun(context: Context, clause: Clause) -> list[Record]:
    """Read a thing of a trade that is begun or opened at a place named behind it."""
    words = clause.words
    if made := _lying(context, clause) or _begun_here(context, clause):
        return made
    for head in HEAD.finditer(words):
        at = _BEGUN_AT.match(words, head.end())
        listing = context.toponyms.read(words, at.end()) if at else None
        if (
            at is None
            or listing is None
            or (
                at.group()[-2:] in ("在", "式在", "功在", "利在", "别在")
                and _BEGUN.match(words, listing.end) is None
            )
        ):
            continue
        body = _BRACKETED.sub("", words[clause.lead : head.start()])
        name = trade_names.industry(_SUPERLATIVE.sub("", body))
        name = of_hub(name, head.group()) if head.lastgroup == "hub" else name
        if (
            len(body) > _LONGEST
            or _NO_TRADE.search(name)
            or not tells_trade(name)
            or not is_trade(name)
        ):
            continue
        if context.toponyms.read(body, 0):
            continue
        return [
            designation(context, clause, listing.places, name, head.lastgroup or "", family="A11")
        ]
    return []


def _begun_here(context: Context, clause: Clause) -> list[Record]:
    """Read 4月6日在甲开工建设 behind the clause that names the thing: 总投资10亿元的碳材料产业基地，…."""
    at = _THEN_AT.match(clause.words) if clause.index else None
    listing = context.toponyms.read(clause.words, at.end()) if at else None
    if listing is None or _BEGUN.match(clause.words, listing.end) is None:
        return []
    start, end = clause.all[clause.index - 1]
    said = _OF_SIZE.sub("", context.text[start:end])
    head = next((hit for hit in HEAD.finditer(said) if hit.end() == len(said)), None)
    names = _trades(said[: head.start()], head) if head else ()
    return (
        [
            designation(
                context,
                clause,
                listing.places,
                list(names),
                head.lastgroup or "",
                start=start,
                family="A11",
            )
        ]
        if head and names
        else []
    )


_THEN_AT = Pattern(
    r"(?:(?:\d{1,2}月\d{1,2}日|日前|近日|今天|昨天|昨日|上午|下午)+|项目)?在(?=[一-龥]{2})"
)
_OF_SIZE = Pattern("^.*的(?=[^的]{2,}$)")


def _lying(context: Context, clause: Clause) -> list[Record]:
    """Read 位于甲的乙产业园一期已竣工: a thing of a trade by where it lies."""
    lies = _LIES.search(clause.words)
    listing = context.toponyms.read(clause.words, lies.end() if lies else clause.lead)
    of = (_OF if lies else _BUILT_BY).match(clause.words, listing.end) if listing else None
    head = HEAD.search(clause.words, of.end()) if of else None
    if (
        listing is None
        or of is None
        or head is None
        or _BECAME.match(clause.words, head.end()) is None
    ):
        return []
    body = clause.words[of.end() : head.start()]
    name = trade_names.industry(body)
    if (
        len(body) > _LONGEST
        or _NO_TRADE.search(body)
        or not tells_trade(name)
        or not is_trade(name)
    ):
        return []
    kind = "existing" if head.lastgroup == "cultivate" else head.lastgroup or ""
    return [designation(context, clause, listing.places, name, kind, family="A11")]


_OF = Pattern("的")
# 鹤壁市投资50亿元建设的镁精深加工产业园正式揭牌; 十堰经开区内的商用车产业园.
_BUILT_BY = Pattern("(?:境|辖区)?内的|(?:政府)?[^，。；的]{0,14}?(?:建设|规划|打造|兴建|建立)的")
_LIES = Pattern("(?:位于|坐落于|坐落在|地处|落户于?)(?=[一-龥]{2})")


def _act(words: str, thing: Thing) -> re.Match[str] | None:
    """Return the verb whose object a thing is, with nothing but what the thing is like in between."""
    for hit in reversed(list(_ACT.finditer(words, 0, thing.start))):
        like = words[hit.end() : thing.start].removesuffix("“")
        if (
            not like
            or trade_names.is_praise(like)
            or (1 < len(like) <= _LIKE and like[-1] in "的、和及与" and like[0] != "的")
        ):
            return hit
    return None


def _is_province(context: Context, place: str) -> bool:
    """Whether a place is a whole province, no municipality."""
    regions = context.toponyms.names.get(place, ())
    return bool(regions) and regions[0].level == "province" and not regions[0].name.endswith("市")


def of_hub(body: str, head: str) -> str:
    """Return what passes through a hub: 冷链 + 物流园区 is 冷链物流, a hub of nothing said 物流.

    Examples
    --------
    >>> of_hub("冷链", "物流园区"), of_hub("", "国家物流枢纽"), of_hub("中欧班列", "集结中心")
    ('冷链物流', '物流', '中欧班列')
    """
    return trade_names.industry(body) + "物流" * ("物流" in head and not body.endswith("物流"))


_AND = Pattern("[、和]")


def mentioned(context: Context, clause: Clause) -> list[Record]:
    """Read the things that a clause names, where no other family has a word to say about it."""
    words = clause.words
    named = things(context, words)
    there = bool(named) and is_existing(words) and not _BUILT.search(words)
    found: list[Record] = []
    act: re.Match[str] | None = None
    end = 0
    for thing in named:
        if thing.end != end:
            act = _act(words, thing) or (
                act if end and _JOINED.fullmatch(words, end, thing.start) else None
            )
        end = thing.end
        if any(context.toponyms.name_end(trade, 0) and "、" in words for trade in thing.trades):
            continue  # 甲工业园、乙工业园、丙循环经济工业园: 丙 is no trade of 甲
        lies = _LYING.match(words, end) is not None
        if lies and any(verb_at(said, 0) for _, _, said in clause.following(context.text, _MANY)):
            continue  # 甲乙工业园位于丙，承接丁: what it does is said behind
        own = not _SIZED.match(words[thing.start :]) and all(
            _is_province(context, place) for place in thing.places
        )
        if (
            own
            or _TITLE.search(words[: thing.start])
            or not (_BECAME.match(words, end) or (act and not _ANOTHER.match(words, end)))
        ):
            continue
        kind = (
            decide(CLASS_OF.get(act.group().rstrip("了起来成为好出"), "support"), thing.category)
            if act
            else thing.category
        )
        kind = (grown(words) or "cultivate") if kind == "develop" else kind
        kind = (
            (grown(words) or kind)
            if kind == "park" and thing.places == (words[thing.start : end],)
            else kind
        )
        if (there or not act) and kind not in ("park", "hub"):
            kind = "existing" if there or thing.category == "cultivate" else kind
        row = (
            _COMPASS_ROW.search(words, 0, thing.start + len(thing.places[0]))
            if _COMPASS.fullmatch(thing.places[0])
            else None
        )
        found.append(
            designation(
                context,
                clause,
                tuple(_AND.split(row.group())) if row else thing.places,
                list(thing.trades),
                kind,
                family="A12",
                name=words[thing.start : end],
                status="existing" if there or lies else "planned",
            )
        )
    return found
