"""The trade that a role is a role in.

It stands in the role itself (光伏产业核心发展区), before it (海工装备集群以甲为重点), or
in the clauses behind (以甲为核心，发展乙).
"""

from __future__ import annotations

from collections.abc import Iterator

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context
from gis.plans.reader.grammar.named.openers import opening_trades
from gis.plans.reader.grammar.roles.kinds import AS, LAID_OUT, LINKED, PART_OF_WHOLE, category
from gis.plans.reader.grammar.said import is_own_province
from gis.plans.reader.grammar.trades import industries, plausible, tells_trade
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.vocabulary.goods import COMMON, GOODS
from gis.plans.reader.vocabulary.roles import GENERIC

# 规划建设高新区 names a site, no trade.
_ROLE_HEAD = Pattern(
    "(?:核心|中心|重点|龙头|引领|支撑|主体|依托|载体|支点)(?:区域|城市|区|地区)?(?=.{4})"
)
_SITES = frozenset(("新区", "开区", "发区", "园区", "保区", "税区"))
_SPREAD = Pattern(
    r"(?:联动|辐射|带动|协同)[^，。；的]*(?:的(?P<i>[^，。；的]{2,16}?)(?:产业)?(?:集群"
    r"|格局|布局|体系|示范区|集聚区|基地|产业带))?"
)
_FORMING = Pattern(
    r"(?:(?:则|也|要|应|将|主要|重点|布局|是)+"
    r"|(?:已经?|正在?|初步|基本|逐步|逐渐|加快)*(?:形成|构建|建立)(?:了)?)$"
)
_SET = Pattern("^(?:明确|提出|推动|支持|规划|推进|促进)+")
_ROLE_WORD = Pattern("(?:产业|主|辅助|重要|首要|核心|次|配套|绝对|唯一|关键|首位)+")
_CLASS = Pattern("(?:高新技术|战略性新兴|先进制造|现代服务|临港|都市型?)(?:产业|业)")
_MAKING = Pattern("(?:整机|总装|研发|研制|生产|制造|加工|组装|主|副|配套|核心|主要|重点)+")
_CHAIN = Pattern(
    r"(?P<i>[^，。；]{2,26}?)(?:产业链|产业|行业|工业|集群|(?<=经济)"
    r"|(?<=物流)(?=网络|体系|通道|圈|格局|协同|枢纽))"
)


_ZONE_TAIL = Pattern("(?:产业|工业|特色)?(?:园区|产业园|工业园|园|集聚区|基地)$")
_CENTRE = Pattern(r"(?:^|的)(?P<i>[^，。；的、]{2,12}?)(?:中心|(?:产业)?的核心区)$")
_COUNTED_AS = Pattern(
    r"(?<=[一-龥])(?:[两三四五六七八九十]|\d{1,2})[个大](?:大型|特色|重点|主要|现代化"
    r"|国家级?|省级|千亿级?|百亿级?)*(?P<i>[^，。；、的]{2,12}?)(?:产业集群|产业基地"
    r"|生产基地|基地|产业园区?|园区|集群|工业区|产业区|(?<=旅游|加工|养殖|种植)区)为"
)
_LONGEST_GOOD = 6
# 以甲为核心，在港口和资源优势基础上打造乙基地: what it rests on is no place beside the core.
_ON_BASIS = Pattern("^在[^，。；]{2,20}?(?:基础上|前提下|条件下)(?=[一-龥]{4})")


_MAKES = Pattern(r"以|将|把")


def role_industry(context: Context, clause: Clause) -> tuple[list[str], int]:
    """Return the industries that the clauses after a role name, and where the last one ends."""
    shared = False  # what follows is said of others, too, and is theirs to read
    for _, last, said in _of_it(context, clause):
        words, end = _ON_BASIS.sub("", said), clause.end if shared else last
        if _MAKES.match(words):
            made = _CHAIN.match(words, 1) if words[0] in "将把" else None
            if made and plausible(name := trade_names.industry(made["i"])):
                return [name], end
            continue
        if listing := context.toponyms.read(words, 0):
            if (acts := LINKED.match(words, listing.end)) and (own := of_role(words[acts.end() :])):
                return own, clause.end
            further = AS.match(words, listing.end)
            part = PART_OF_WHOLE.fullmatch(words, listing.end)
            shared = shared or part is not None  # 鲁南以丙、丁为重点: its trade is the same
            if (
                part
                or (acts and acts.end() == len(words))
                or (further and category(further["role"][:12]))
            ):
                continue  # 丙、丁协同: a further role
            break
        if spread := _SPREAD.match(words):
            if plausible(name := trade_names.industry(spread["i"] or "")):
                return [name], end
            continue
        if found := _acted_on(words, context.topic) or _built_beside(context, words):
            bare = _without_places(context, found)
            return bare, clause.end if words.startswith("在") or bare != found else end
    return ([context.topic] if context.topic else []), clause.end


def _of_it(context: Context, clause: Clause) -> Iterator[tuple[int, int, str]]:
    """Yield the clauses behind a role until one pushes others: 以甲为中心，支持乙、丙建设丁基地 says nothing of 甲."""
    for start, end, words in clause.following(context.text):
        push = verb_at(words, 0)
        others = context.toponyms.read(words, push.end) if push and push.kind == "support" else None
        if others is not None and verb_at(words, others.end) is not None:
            return
        yield start, end, words


def _without_places(context: Context, names: list[str]) -> list[str]:
    """Return trades without the places that a built thing has of its own: 形成豫西耐火材料产业带."""
    own = [context.toponyms.read(name, 0, parks=False) for name in names]
    bare = [name[place.end :] if place else name for name, place in zip(names, own, strict=True)]
    return bare if all(COMMON.search(name) for name in bare) else names


def _built_beside(context: Context, words: str) -> list[str]:
    """Return what a clause with places of its own builds there: 以甲为核心，在乙、丙建立丁基地."""
    beside = context.toponyms.read(words, 1) if words.startswith("在") else None
    return _acted_on(words[beside.end :], "") if beside else []


def _acted_on(words: str, topic: str) -> list[str]:
    """Return the industries that the verb of a clause acts on: built, grown or a chain moved."""
    verb = verb_at(words, 0)
    if verb is None:
        return []
    if topic and words.startswith("“", verb.end):
        return [topic]  # “光芯屏端网” is what the topic's cluster is called
    rest = words[verb.end :]
    if verb.kind == "receive":
        return []  # 承接广东陶瓷产业转移 says where a trade comes from
    built = phrases.segments(rest, 0, len(rest))
    found = [name for part in built for name in industries(part.body)]
    if not found and verb.kind in ("develop", "cultivate", "strengthen"):
        found = industries(rest) or ([rest] if _CLASS.fullmatch(rest) else [])
    if not found and verb.kind == "optimize" and (laid := LAID_OUT.fullmatch(words, verb.end)):
        found = [name for name in industries(laid["i"]) if COMMON.search(name)]
    hit = _CHAIN.match(words, verb.end)
    if not found and hit and plausible(name := trade_names.industry(hit["i"])):
        found = [name + ("产业链" if "产业链" in hit.group() else "")]
    return [name for name in found if name[-2:] not in _SITES and name[0] not in "至到"]


def trades(
    context: Context, clause: Clause, role: str, before: str, places: tuple[str, ...]
) -> tuple[list[str], int]:
    """Return the industries of a role and where the clause that names them ends."""
    if acted := _acted(role):
        return acted, clause.end
    inner = phrases.segments(role, 0, len(role))
    own = (
        [name for name in industries(inner[0].body) if not _ROLE_WORD.fullmatch(name)]
        if inner
        else []
    )
    if own and all(_MAKING.fullmatch(name) or not COMMON.search(name) for name in own):
        own = []  # 整机研制主基地: what the role is called, no trade
    if own and inner[0].head == "走廊" and not any(GOODS.search(name) for name in own):
        own = []  # 甲乙丙工业走廊: what it is called, the clause behind says its trade
    own = (
        own
        or before_role(role)
        or of_zones(context, places)
        or _of_centre(role)
        or _of_counted(clause.words, role)
    )
    if own:
        return own, clause.end
    if named := _named_before(context, clause):
        return named, clause.end
    if closing := _at_the_end(context, clause, before):
        return closing, clause.end
    opened = _before_opener(context, before)
    names, end = role_industry(context, clause)
    if opened and not any(opened[0] in name for name in names):
        context.topic = opened[0]
        return opened, clause.end  # 无人机产业以甲为基地，发展工业无人机 says it more closely
    label = context.label or _run_in(context, clause)
    if label and not any(label in name or name in label for name in names):
        names = [label, *names]
    return names, end


_MAKES = Pattern("(?:形成|构建|打造|构筑)(?:了|起)?$")
# A class of trades that stands for one: 高新技术产业带.
CLASS_ALONE = Pattern("高新技术$|^战略性新兴$")
_OF_BELT = Pattern(
    "的(?P<i>[^，。；的、]{2,16}?)(?:产业)?(?:(?:发展|空间)*(?:带|集群|格局|布局|体系)|新?高地|基地|集聚区)$"
)


def _at_the_end(context: Context, clause: Clause, before: str) -> list[str]:
    """Return the trade of what a clause begins to tell the making of: 形成了以甲为龙头，以乙为依托的丙产业带."""
    for _, _, words in clause.following(context.text, 3) if _MAKES.search(before) else ():
        if hit := _OF_BELT.search(words):
            own = context.toponyms.read(hit["i"], 0, parks=False)
            bare = hit["i"][own.end :] if own else hit["i"]  # 湘江新材料产业带
            name = trade_names.industry(bare) or "".join(CLASS_ALONE.findall(bare))
            return (
                [name]
                if (plausible(name) or CLASS_ALONE.search(name)) and COMMON.search(name)
                else []
            )
    return []


def _named_before(context: Context, clause: Clause) -> list[str]:
    """Return the trade of the cluster that the clause before named: 甲电子信息产业集群已初步形成，以乙、丙为核心."""
    last = (
        context.records[-1]
        if context.records and clause.index and clause.words.startswith("以")
        else None
    )
    named = (
        last is not None
        and last.family == "A12"
        and last.end == clause.start - 1
        and last.values["status"] == "existing"
    )
    return [str(name) for name in last.values["industries"]] if last is not None and named else []


# 打造“一核多极”甲产业生态链: the name of a layout is no trade.
_SCHEME = Pattern("^“[一二两三四五六七八九十多N\\d][^”]{1,8}”")


def _acted(role: str) -> list[str]:
    """Return the trade of what a role's own clause goes on to do: 以甲为中心打造白酒产业集群, 以乙为核心发展氢能产业."""
    hit = _ROLE_HEAD.match(role)
    verb = verb_at(role, hit.end()) if hit else None
    if verb is None or verb.kind == "support":
        return []
    role = role[: verb.end] + _SCHEME.sub("", role[verb.end :])
    built = phrases.segments(role, verb.end, len(role))
    names = industries(built[0].body if built else role[verb.end :])
    return names if names and all(GOODS.search(name) for name in names) else []


_HUB = Pattern(
    "(?P<i>(?:[陆空]港型|港口型|生产服务型|商贸服务型|商贸|冷链)?(?:国家)?(?:物流|货运|航运))枢纽(?:承载)?(?:节点)?(?:城市)?$"
)


def _of_centre(role: str) -> list[str]:
    """Return the trade of a centre: 辐射华南的石材加工贸易中心."""
    if hub := _HUB.search(role):
        return [hub["i"].replace("国家", "")]  # 全国性物流枢纽城市
    hit = _CENTRE.search(role)
    name = trade_names.industry(hit["i"]) if hit else ""
    return [name] if plausible(name) and GOODS.search(name) else []


def _of_counted(words: str, role: str) -> list[str]:
    """Return the trade of what places are counted as: 以甲、乙等六个大型煤炭基地为主体."""
    hit = (
        _COUNTED_AS.search(words) if "为" in words and role != "依托" else None
    )  # bases that are leant on: what grows there is said behind
    name = trade_names.industry(hit["i"]) if hit else ""
    return [name] if plausible(name) and GOODS.search(name) else []


def _run_in(context: Context, clause: Clause) -> str:
    """Return the trade of the cluster whose name opens the paragraph: 1.甲生物医药产业集群。以乙为核心，发展丙."""
    first = next(iter(context.since(clause.paragraph.start)), None)
    opens = (
        first is not None
        and first.family == "A12"
        and first.start < clause.sentence.start
        and first.start - clause.paragraph.start <= len("10.、")
    )
    return str(first.values["industry"]) if first is not None and opens else ""


def of_zones(context: Context, places: tuple[str, ...]) -> list[str]:
    """Return the trade that the names of zones share, or that of the one zone there is: 鄯善石材园区、奇台闽奇石材园区."""
    bare = [
        _ZONE_TAIL.sub("", place[context.toponyms.name_end(place, 0) :])
        for place in places
        if _ZONE_TAIL.search(place)
    ]
    shortest = min(bare, key=len, default="")
    shared = len(bare) == len(places) and all(name.endswith(shortest) for name in bare)
    return (
        [shortest]
        if shared
        and plausible(shortest)
        and (COMMON if len(places) > 1 else GOODS).search(shortest)
        else []
    )


def _before_opener(context: Context, words: str) -> list[str]:
    """Return the industry that a clause opens with: 海工装备集群以南通、泰州为重点."""
    opened = _FORMING.sub("", _SET.sub("", words))
    listed, end = opening_trades(context, opened, 0)
    if listed and end == len(opened):
        return listed
    own = context.toponyms.read(opened, 0, parks=False)
    own = own if opened != words or (own and is_own_province(context, own.places)) else None
    hit = _CHAIN.fullmatch(opened, own.end if own else 0)
    name = trade_names.industry(hit["i"]) if hit else opened if is_good(opened) else ""
    return [name] if plausible(name) and (own or context.toponyms.read(words, 0) is None) else []


def is_good(words: str) -> bool:
    """Whether the words before 以 are nothing but a good: 红茶以甲、乙为重点产区."""
    return (
        1 < len(words) <= _LONGEST_GOOD
        and COMMON.search(words) is not None
        and verb_at(words, 0) is None
        and plausible(words)
    )


_OWNED = Pattern(
    r"的(?P<i>[^的]{2,14}?)(?:产业|制造业|工业|(?:集群|集聚)?(?:发展|空间)?新?(?:格局|布局|体系)$)"
)


def of_role(role: str) -> list[str]:
    """Return the industry behind the last role of a row: 两翼的软件产业…布局."""
    hit = _OWNED.search(role)
    name = trade_names.industry(hit["i"]) if hit else ""
    return [name] if tells_trade(name) else []


_OF_TRADE = Pattern(
    r"(?:全[省市国])?(?P<i>.{2,14}?)(?:产业|制造业|工业|行业)?(?:创新|发展|集聚)?(?:核心"
    r"|重点|主要|联动|协同|示范|承载|集聚|发展区|拓展区|种植区)"
)


def before_role(role: str) -> list[str]:
    """Return the industry inside a role's name (光伏产业核心发展区)."""
    hit = _OF_TRADE.match(role)
    name = trade_names.industry(hit["i"]) if hit else ""
    return (
        [name]
        if plausible(name)
        and not category(name)
        and not GENERIC.match(name)
        and not _ROLE_WORD.fullmatch(name)
        and name not in ("主要", "重要", "核心", "关键")
        else []
    )


def grown_next(context: Context, clause: Clause) -> tuple[list[str], int]:
    """Return what the next clause grows at places with a role, and where it ends: 乙为协同区，发展丙."""
    for start, end, words in clause.following(context.text, 1):
        verb = verb_at(words, 0)
        if verb is None or verb.kind not in ("develop", "strengthen", "cultivate"):
            break
        rest = words[verb.end :]
        built = phrases.segments(rest, 0, len(rest))
        if verb.kind == "cultivate" and not (built and built[0].category == "cultivate"):
            break
        names = industries(built[0].body if built else rest)
        if (
            names
            and COMMON.search("、".join(names))
            and context.toponyms.read(names[0], 0, parks=False) is None
        ):
            if verb.kind != "cultivate":
                context.done.append((start, end))  # what is cultivated there is a record of its own
            return names, end
    return [], clause.end


def consumed(context: Context, clause: Clause, end: int, names: list[str]) -> list[str]:
    """Mark the clauses behind that gave the industry as read."""
    crossed = clause.end
    for _, stop, words in clause.following(context.text):
        listing = (
            context.toponyms.read(words, int(words[:1] in ("以", "将", "把")))
            if stop <= end
            else None
        )
        if listing and AS.match(words, listing.end):
            crossed = stop  # a further role, read on its own
    if end > crossed:
        context.done.append((crossed, end))
    return names
