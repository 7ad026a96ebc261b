"""What stands beside a place or a trade without a verb of its own: 作为…基地之一，甲…; 主要有甲产区、乙集聚区以及丙等产区."""

from __future__ import annotations

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.states.states import state
from gis.plans.reader.grammar.trades import industries, plausible, tells_trade
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON

_AS = Pattern(
    r"作为(?P<what>[^，。；]{3,40}?(?:基地|产区|主产[地区]|产地|大[省市县区]|之[乡都城])(?:之一)?)$"
)
_DATE = Pattern(r"(?:(?:19|20)\d\d年(?:底|末|以来)?，?|近年来，?|目前，?|截至[^，]{2,10}，?)*")
_THERE_ARE = Pattern(r"(?:目前|现)?(?:主要)?(?:有|包括|涵盖|拥有|已?形成了?)(?=[一-龥])")
_AREA = (
    r"(?:(?:传统|特色|优势|核心|重点|主|主要|专业)*(?:产区|主产区|集聚区|聚集区|板块|片区"
    r"|组团|产地|种植区))"
)
_AREA_END = Pattern(_AREA + "$")
_TAIL = Pattern("等(?:[两三四五六七八九十\\d]+[个大])?" + _AREA + "$")
_ITEM = Pattern("、|以及|和(?=[一-龥]{2,}区|[一-龥]{2,4}[、等])|及")


def apposed(context: Context, clause: Clause) -> list[Record]:
    """Read 作为全国最大的…基地之一 with the place that the next clause opens with."""
    hit = (
        _AS.match(clause.words, clause.lead)
        if clause.words.startswith("作为", clause.lead)
        else None
    )
    if hit is None:
        return []
    for start, _, words in clause.following(context.text, 2):
        date = _DATE.match(words)
        listing = context.toponyms.read(words, date.end() if date else 0)
        if listing is not None:
            made = state(context, clause, listing, hit["what"])
            for record in made:
                record.end = max(record.end, start + listing.end)
            return made
    return []


def areas_of_trade(context: Context, clause: Clause) -> list[Record]:
    """Read the areas of the trade that the sentence before named, each by its place alone."""
    opened = _THERE_ARE.match(clause.words, clause.lead)
    if (
        opened is None
        or not plausible(context.topic)
        or not COMMON.search(context.topic)
        or _AREA_END.search(clause.words) is None
    ):
        return []
    words = _TAIL.sub("", clause.words[opened.end() :])
    items = [_AREA_END.sub("", item) for item in _ITEM.split(words) if item]
    places = [item for item in items if _is_place(context, item)]
    if len(places) < len("甲乙丙") or len(places) * 3 < len(items) * 2:
        return []
    return [
        designation(
            context, clause, places, context.topic, "existing", status="existing", family="A14"
        )
    ]


def _is_place(context: Context, item: str) -> bool:
    """Whether an item is a place and nothing else."""
    end, _ = context.toponyms.item(item, 0, listed=True)
    return end == len(item) and (item in context.toponyms.names or COMMON.search(item) is None)


_NAMED = Pattern(
    r"(?:批准|认定|命名|授予|确定|评定|评选|授牌|批复同意|批复|同意)(?:了)?(?=[一-龥]{2})"
)
# 授牌甲新区建立乙、丙两大国家产业化基地: what a superior lets a place set up.
_SET_UP = Pattern("(?:建立|建设|创建|设立|成立)(?:首批|首个)?(?=[一-龥])")
_AS_WHAT = Pattern(
    r"(?P<more>[一-龥]{0,4}?)为(?:首批|第[一二三四五]批|国家级?|省级|全国|自治区级"
    r"|市级)*(?P<i>[^，。；]{2,24}?)(?:产业)?(?:新型工业化)?(?:产业)?(?:示范基地|生产基地"
    r"|产业基地|基地|产业集群|集群|产业集聚区|集聚区|聚集区|集中区|示范园区|园区|优势产区"
    r"|产区|名[县市城镇])(?:称号)?$"
)


def _set_up(context: Context, clause: Clause, listing: PlaceList, at: int) -> list[Record]:
    """Return the bases and parks that a superior lets a place set up; each trade that the text counts is one of its own."""
    built = phrases.segments(clause.words, at, len(clause.words))
    made = [
        (part, industries(part.body, phrases.stated_count(part.body)))
        for part in built
        if part.category in ("base", "park", "cultivate")
    ]
    return [
        designation(context, clause, listing, names, part.category, status="existing", family="A17")
        for part, names in made
        if names and all(COMMON.search(name) for name in names)
    ]


def approved(context: Context, clause: Clause) -> list[Record]:
    """Read 国家批准甲为国家级石化产业示范基地: what a superior calls a place."""
    hit = _NAMED.search(clause.words)
    listing = context.toponyms.read(clause.words, hit.end()) if hit else None
    what = _AS_WHAT.match(clause.words, listing.end) if listing else None
    if hit and listing and (to := _SET_UP.match(clause.words, listing.end)):
        return _set_up(context, clause, listing, to.end())
    name = trade_names.industry(what["i"]) if what else ""
    if listing is None or not tells_trade(name):
        return []
    places = (*listing.places[:-1], listing.places[-1] + (what["more"] if what else ""))
    return [designation(context, clause, places, name, "existing", status="existing", family="A17")]
