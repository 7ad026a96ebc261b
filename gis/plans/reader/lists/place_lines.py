"""Lines of a place and what it makes behind a colon: 昆明市：生物医药、电子信息; 保定市：安国市中药材、高阳县纺织; 甲县：丝网产业集群."""

from __future__ import annotations

from gis.plans.reader.grammar.frame import Clause, Context, designation, is_chosen
from gis.plans.reader.grammar.objects.fused import placed_items
from gis.plans.reader.grammar.trades import industries
from gis.plans.reader.grammar.verbs import starts_act, verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import PlaceList
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.heads import HEAD_CATEGORY

_OFFICES = Pattern(
    r"委|局|厅|办公室|公司|集团|大学|研究院|(?<!数据)(?<!算力)(?<!物流)(?<!加工)中心"
)
_ABOVE = 120
# 甲工业园：产业定位为乙、丙.
# 甲县：主导产业为乙、丙: what they are called is no trade.
_LEADING_ARE = Pattern("(?:主导|支柱|重点|特色|优势|首位)+产业(?:主要)?(?:为|是|有|包括|涵盖)")
_AIMED_AT = Pattern("(?:主要|总体|主导)?(?:产业|发展)+(?:定位|方向)(?:为|是|于)")
# 某经济开发区主要产业：甲、乙.
_ITS_TRADES = Pattern(
    r"的?(?:主导|主要|首位|特色|支柱|重点|优势|主攻)(?:产业|行业)(?:方向|定位)?|（\d{1,2}[个家]）"
)
_CLUSTERS = Pattern(r"(?:特色)?产业集群(?:名单|一览|：|\n|$)")
_NAMED_END = Pattern("(?:特色|优势)*(?P<head>产业集群|集群|产业基地|生产基地|产业园|产业带)$")
_SAID = Pattern(
    "发布|出台|印发|召开|举行|推进|打造|.*(?:构筑|突围|突起|崛起|领跑|发力|提速|破圈)"
    "|.*[向而走让使]"
)
_NOT_ONE = Pattern(r"[，：；\d]")


def place_line(context: Context, clause: Clause) -> list[Record]:
    """Read a line of a place with its industries, or with its counties and theirs, behind a colon."""
    text = context.text
    if clause.index != 0 or text[clause.end : clause.end + 1] != "：":
        return []
    listing = context.toponyms.read(clause.words, clause.lead)
    if listing is None or not (
        listing.end == len(clause.words) or _ITS_TRADES.fullmatch(clause.words, listing.end)
    ):
        return []
    what = text[clause.end + 1 : clause.sentence.end].split("；")[0].rstrip("。")
    aimed = _AIMED_AT.match(what) or _LEADING_ARE.match(what)
    end, what = clause.end + 1 + len(what), what[aimed.end() :] if aimed else what
    if _NOT_ONE.search(what):
        return []
    made = _of_counties(context, clause, what, end) or _of_itself(
        context, clause, listing, what, end
    )
    if made:
        context.done.append((clause.start, end))
    return made


def _of_counties(context: Context, clause: Clause, what: str, end: int) -> list[Record]:
    """Return a record for each county of the line, each with its trade."""
    row = placed_items(context, what, ()) if "、" in what else []
    if any(starts_act(name, 0) and (act := verb_at(name, 0)) and act.adverbs for _, name in row):
        return []  # 甲、乙重点发展丙: a clause of its own
    kind = context.heading_category or _told_above(context, clause)
    status = "existing" if kind == "existing" else "planned"
    return [
        designation(context, clause, places, name, kind, end=end, family="A14", status=status)
        for places, name in row
    ]


def _of_itself(
    context: Context, clause: Clause, listing: PlaceList, what: str, end: int
) -> list[Record]:
    """Return what the place of the line makes: goods alone, or one thing by its head."""
    named = _NAMED_END.search(what)
    what = what[: named.start()] if named else what
    names = industries(what)
    if len(names) < len(what.split("、")) or sum(bool(COMMON.search(n)) for n in names) * 2 < len(
        names
    ):
        return []
    if (
        verb_at(what, 0)
        or _SAID.match(what)
        or _OFFICES.search(what)
        or context.toponyms.read(what, 0)
    ):
        return []
    kind = context.heading_category or "develop"
    status = "planned"
    if (
        listing.kinds == ("zone",)
        and listing.end < len(clause.words)
        and not context.heading_category
    ):
        kind, status = "park", "existing"  # 某经济开发区主导产业：甲、乙
    elif named:
        kind = (
            _told_above(context, clause)
            if (head := HEAD_CATEGORY[named["head"]]) == "cultivate"
            else head
        )
        kind, status = (
            ("cultivate" if kind == "develop" else kind),
            "existing" if kind == "existing" else "planned",
        )
    return [
        designation(
            context, clause, listing.places, names, kind, end=end, family="A14", status=status
        )
    ]


def _told_above(context: Context, clause: Clause) -> str:
    """Return the category that the lines above give a line: there where they tell of what was chosen, or call it clusters."""
    above = context.text[max(0, clause.paragraph.start - _ABOVE) : clause.paragraph.start]
    return "existing" if is_chosen(above) or _CLUSTERS.search(above) else "develop"
