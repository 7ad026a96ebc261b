"""Sites counted and spelt out in brackets: 四个园区（甲锰产业园、乙稀土产业园）、两大基地（…）."""

from __future__ import annotations

from gis.plans.reader import trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, is_existing
from gis.plans.reader.grammar.trades import industries, tells_trade
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.phrases import number
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.trades import holds_good
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY

_COUNTED = Pattern(
    r"(?:[一二两三四五六七八九十]+|\d+)[个大](?:特色|重点|优势|主导|产业|专业"
    r"|工业)*(?P<head>园区|产业园|基地|集群|板块|产业带|组团)（(?P<list>[^（）]{8,200})）"
)
_GOODS_ROW = Pattern(
    r"(?P<verb>(?:形成|打造|建设|建成|构建"
    r"|培育)了?)(?P<list>(?:[^（）、，]{2,14}（[^（）]{2,40}）(?:、|和"
    r"|及)?){2,8})(?:等)?(?:[两二三四五六七八九十\d]+[个大])?(?P<i>[一-龥A-Za-z]{2,12}?)(?P<head>产业集群"
    r"|产业集聚区|集聚区|产业基地|基地|产业带|板块|集群)"
)
_GOODS_ITEM = Pattern(r"(?P<p>[^（）、]{2,14})（(?P<goods>[^（）]{2,40})）")
_KINDS = {"园区": "park", "产业园": "park", "基地": "base", "集群": "cultivate", "产业带": "belt"}
_ITEM = Pattern(r"、|；|和(?=[一-龥]{4})")
_TAIL = Pattern(
    r"(?:专业|特色|循环|生态|科技)*(?:产业|工业|矿业)?(?:园区?|基地|集群|板块|带|组团)$"
    r"|产业(?:专业|特色)?园$"
)

# 建设红果、发耳两个煤电一体化园区: names that no table knows, as many as are counted, and what all of them are.
_NAMES_ROW = Pattern(
    r"(?P<verb>(?:建设|打造|培育|发展|新建|建成|形成|做[大强优]做?[大强优]?|整合)了?)(?P<list>[一-龥]{2,4}(?:、[一-龥]{2,4}){1,8}(?:和[一-龥]{2,4})?)"
    r"(?:等)?(?P<n>[两二三四五六七八九十]|\d{1,2})[个大座](?:[千百万]亿元?级?|[千百]?万吨级?|重点|特色|大型|专业|现代化?)*"
    r"(?P<i>[一-龥]{2,10}?)(?P<head>产业园区|工业园区|产业园|工业园|园区|产业基地|生产基地|基地|矿区|产区|集聚区)$"
)
# Of these classes what is counted may be kinds; of what is dug or burnt they are places.
_CLASS = Pattern("农产品|特产|水果|果品|药材|食品|蔬菜|养殖|种植|畜|产品$|产业$|商品")
_DUG = Pattern("煤|油气|石油|矿|石材|砂石|风电|光伏|水电|火电|核电|电力")
_AND = Pattern("、|和(?=[一-龥]{2,4}$)")
_JOINTS = Pattern("—+|-|、")


def counted_names(context: Context, clause: Clause) -> list[Record]:
    """Read 建设甲、乙两个丙园区, where no table knows 甲 and 乙: sites by their names, each of the trade that all share."""
    hit = _NAMES_ROW.search(clause.words, clause.lead)
    name = trade_names.industry(hit["i"]) if hit else ""
    if hit is None or not tells_trade(name):
        return []
    places = _AND.split(hit["list"])
    names = context.toponyms
    if (
        _CLASS.search(name)
        or not ("园" in hit["head"] or _DUG.search(name))
        or number(hit["n"]) != len(places)
        or any(holds_good(place) for place in places)
        or not any(names.is_unknown(place) and place not in names.names for place in places)
    ):
        return []  # 刺梨、蓝靛两大农产品基地 tells goods, 盘州、水城两大煤炭基地 what tables know
    there = is_existing(clause.words) or hit["verb"].endswith(("了", "建成", "形成"))
    return [
        designation(
            context,
            clause,
            PlaceList(tuple(places), ("other",) * len(places), 0, 0, list_open=False),
            name,
            "existing" if there else HEAD_CATEGORY.get(hit["head"], "base"),
            family="A1",
            status="existing" if there else "planned",
        )
    ]


def bracketed_goods(context: Context, clause: Clause) -> list[Record]:
    """Read 形成甲—乙（奶粉）、丙（奶酪）两个乳品产业集聚区: each place with its goods and what all share."""
    hit = _GOODS_ROW.search(clause.words) if clause.words.count("（") > 1 else None
    shared = trade_names.industry(hit["i"]) if hit else ""
    if hit is None or not tells_trade(shared):
        return []
    there = is_existing(clause.words) or hit["verb"].endswith("了")
    found: list[Record] = []
    for item in _GOODS_ITEM.finditer(hit["list"]):
        own = context.toponyms.read(item["p"], 0)
        known = own is not None and own.end == len(item["p"])
        places = own.places if own and known else tuple(_JOINTS.split(item["p"]))
        inner = context.toponyms.read(item["goods"], 0)
        if inner and known and inner.end == len(item["goods"]):
            places, names = (
                (*places, *inner.places),
                [],
            )  # 济宁（邹城、兖州）: its counties, no goods
        else:
            names = industries(item["goods"])
        if not (names or inner) or not (
            known
            or all(
                context.toponyms.is_unknown(place) or place in context.toponyms.names
                for place in places
            )
        ):
            return []
        kind = "existing" if there else HEAD_CATEGORY.get(hit["head"], "cultivate")
        found.append(
            designation(
                context,
                clause,
                places,
                [*names, shared],
                kind,
                family="A13",
                status="existing" if there else "planned",
            )
        )
    return found


def counted_sites(context: Context, clause: Clause) -> list[Record]:
    """Read each site of the brackets whose place and trade are both known."""
    sentence = clause.sentence
    found: list[Record] = []
    if context.text.find("（", clause.start, sentence.end) < 0:
        return found
    end = clause.end
    for hit in _COUNTED.finditer(context.text, clause.start, sentence.end):
        at = hit.start("list")
        for item in _ITEM.split(hit["list"]):
            listing = context.toponyms.read(item, 0, parks=False)
            name = trade_names.industry(_TAIL.sub("", item[listing.end :])) if listing else ""
            if listing and tells_trade(name):
                found.append(
                    designation(context, clause, listing.places, name, _KINDS.get(hit["head"], "develop"),
                                start=at, end=at + len(item), family="A13", name=item)
                )  # fmt: skip
            at += len(item) + 1
            end = hit.end()
    if len(found) < len("甲乙"):
        return []
    context.done.append((clause.start, end))
    return found
