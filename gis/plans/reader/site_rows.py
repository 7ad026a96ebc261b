"""Sites that a clause refers back to: by how many they are (这5大新区), or by a bare word that one of them bears (开发区)."""

from __future__ import annotations

from gis.plans.reader.grammar.frame import Clause, Context
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.phrases import number
from gis.plans.reader.vocabulary.sites import SITE_OR_PART

_SO_MANY = Pattern(
    rf"(?:这|上述|以上)(?P<n>[两三四五六七八九十\d]{{1,2}})[大个](?:{SITE_OR_PART}|基地|县区|县市|市县|城市|地区|县|市|区|镇|乡)"
)
_ROW = Pattern(
    r"[一-龥（）]{2,12}?[区园城港](?:[、和及][一-龥（）]{2,12}?[区园城港])+(?=等?[两三四五六七八九十\d]|[。；，])"
)
_BEFORE_ROW = Pattern("^.*(?:规划|建设|形成|包括|打造|设立|布局|建成)了?")
_JOINT = Pattern("[、和及]")
_BACK, _ZONE_BACK = 300, 600
_ZONE_LONGEST = 20
_ANY_SITE = Pattern(
    "(?:工业|产业|科技|加工|化工|示范)?园区|(?:工业|产业|科技|加工|化工|示范)园"
    "|(?:开发|高新|经开|集聚|集中|工业)区"
)
_ONE_NAME = Pattern(
    "(?!.*(?:建设|打造|发展|推进|推动|规划|支持|位于|坐落|引导|加快|企业|已|将|在|的|是"
    "|为|和|与))[一-龥（）]{4,24}"
)
ANY_ZONE = frozenset(("开发区", "园区"))


def these(context: Context, clause: Clause) -> bool:
    """Let a clause that opens with 这5大新区 speak of the five places of the sentence before, else of the last row of five sites; whether it does.

    Parameters
    ----------
    context
        The document so far.
    clause
        A clause; it leads on behind the count.
    """
    hit = _SO_MANY.match(clause.words, clause.lead)
    if hit is None:
        return False
    first = max(0, clause.start - _BACK)
    rows = (
        tuple(_JOINT.split(_BEFORE_ROW.sub("", row.group())))
        for row in reversed(list(_ROW.finditer(context.text, first, clause.start)))
    )
    many = number(hit["n"])
    named = context.previous if len(context.previous) == many else ()
    named = named or next((row for row in rows if len(row) == many), ())
    if named:
        context.subject, context.subject_start = named, clause.start
        clause.lead = hit.end()
    return bool(named)


def called(context: Context, at: int, word: str) -> str:
    """Return the zone that the text says to call by its bare word from now on: 甲经济技术开发区（乙产业园）（以下简称“开发区”）.

    Parameters
    ----------
    context
        The document so far.
    at
        Where the bare word stands.
    word
        That word.
    """
    text = context.text
    told = text.rfind(f"简称“{word}”", 0, at)
    end = text.rfind("（", 0, told) if told > 0 else -1
    if end > 0 and text[end - 1] == "）":
        end = text.rfind("（", 0, end)  # its other name
    for start in range(max(0, end - _ZONE_LONGEST), end):
        known = context.toponyms.name_end(text, start, weak=False) > start
        if known and _ONE_NAME.fullmatch(text, start, end):
            return text[start:end]
    return ""


def zone_before(context: Context, at: int, word: str) -> str:
    """Return the zone that ends in a word (园区) and that the paragraph named last before an offset, its region at its head.

    Parameters
    ----------
    context
        The document so far.
    at
        The offset.
    word
        What its name ends in; 园区 and 开发区 may mean any site.
    """
    text = context.text
    line = text.rfind("\n", 0, at)
    first = max(text.rfind("\n", 0, line) if line > 0 else 0, at - _ZONE_BACK, 0)
    ends = _ANY_SITE if word in ANY_ZONE else Pattern(word)
    for hit in reversed(list(ends.finditer(text, first, at))):
        for start in range(max(first, hit.start() - _ZONE_LONGEST), hit.start()):
            known = context.toponyms.name_end(text, start, weak=False) > start or (
                text.find(f"{text[start : start + 2]}镇", first, start) >= 0
            )  # 位于甲镇，…甲产业园区
            if known and _ONE_NAME.fullmatch(text, start, hit.end()):
                return text[start : hit.end()]
    title = text[: text.find("\n")]  # a page about one zone names it at its head
    named = (last := ends.search(title)) is not None and last.end() == len(title)
    return title if named and _ONE_NAME.fullmatch(title) else ""
