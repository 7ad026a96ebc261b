"""A heading or run-in heading that is a name: place, industry and head, such as 南安水暖器材产业集群."""

from __future__ import annotations

from gis.plans.reader import phrases, trade_names
from gis.plans.reader.grammar.frame import Clause, Context, designation, is_chosen
from gis.plans.reader.grammar.named.groups import group_head
from gis.plans.reader.grammar.named.listed import SAID
from gis.plans.reader.grammar.trades import industries, plausible
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON

_IS_THERE = Pattern(
    "，(?:目前|如今|现)?已经?(?:初步|基本)?(?:形成|集聚|聚集|拥有|建成)(?=[^，。；]{2})"
)
_HONOURED = Pattern(r"首批|第[一二三四五六七八九十]批|入选|认定|公布|授牌|名单")
# 甲市乙食品园（丙园区）。位于丁镇: an entry of a park, which is a place by its whole name; what else it is called stands in brackets.
_CALLED = Pattern("（[^（）]{2,20}(?:园区?|基地|集聚区|集中区|开发区)）$")
_IS_SITED = Pattern(
    "[。，：](?:园区|该园)?(?:位于|坐落|地处|选址|规划(?:控制|用地)?(?:总)?面积|总?规划面积|总面积|占地)"
)
_GROWS = Pattern(r"(?:重点|大力|主要|着力)*(?:发展|布局|聚焦|承接|打造)")


# 甲市聚焦乙、丙等领域培育…产业集群 says what is done, too.
# Behind these stands what is meant of others, no name: 甲、乙同属丙产业集群.
_IN_VIEW = ("聚焦", "围绕", "瞄准", "依托", "立足", "同属", "均属", "都属")
# What a heading that is a name can name.
HEADINGS = frozenset(("cultivate", "base", "park", "belt"))


def heading(context: Context, clause: Clause) -> list[Record]:
    """Read a heading or run-in heading that is a name: place, industry and head (A12)."""
    opens = clause.sentence.start <= clause.paragraph.start + 2
    if not opens or (
        clause.index
        and len([r for r in context.since(clause.sentence.start) if r.family == "A12"])
        < clause.index
    ):
        return []
    words = clause.words[clause.lead :]
    sited = _IS_SITED.match(context.text, clause.end) is not None
    words = _CALLED.sub("", words) if sited and words.endswith("）") else words
    behind = context.text[clause.end : clause.sentence.end]
    goes_on = behind.startswith("：") and (
        context.toponyms.read(behind, 1)
        or _GROWS.match(behind, 1)
        or _MEMBERS_BEHIND.match(behind, 1)
    )
    if len(words) > 30 or goes_on or _covers_next(context, clause):
        return []
    listing = context.toponyms.read(words, 0, parks=False)
    group = "" if listing else group_head(context, words)
    if not listing and not group:
        return []
    places = listing.places if listing else (group,)
    rest = words[listing.end if listing else len(group) :]
    has = _HAS.match(rest)
    rest = rest[has.end() :] if has else rest
    built = (
        []
        if has and (has["once"] or rest.endswith(_LONG))
        else phrases.segments(rest, 0, len(rest))
    )
    whole = bool(built) and built[0].end == len(rest) and built[0].category in HEADINGS
    name = trade_names.industry(built[0].body) if whole else ""
    act = verb_at(rest, 0)  # 甲大力培育乙产业集群 says what is done
    if (
        not plausible(name)
        or (act and act.kind != "support" and (act.adverbs or name.startswith(act.word)))
        or rest.startswith(_IN_VIEW)
        or SAID.search(built[0].body)
        or context.toponyms.read(name, 0)
    ):
        return []
    kind = "existing" if has and built[0].category == "base" else built[0].category
    there = (
        context.existing
        or has is not None
        or _IS_THERE.match(behind) is not None
        or is_chosen(context.text[clause.start : clause.sentence.end])
        or _HONOURED.search(context.text, max(0, clause.start - 400), clause.start) is not None
    )
    if kind == "park" and sited:
        places = (words,)
    if kind == "cultivate":
        kind = (
            "existing"
            if there and not context.heading_category
            else context.heading_category or "develop"
        )
    context.topic = name
    if kind == "belt" and _CORED.match(behind):
        context.label = name
        return []  # 关中汽车产业带，以甲、乙为核心: where it lies is said behind
    names = [name, *_grown_below(context, clause, name)] if kind in ("develop", "park") else [name]
    return [
        designation(
            context,
            clause,
            places,
            names,
            kind,
            family="A12",
            name=words,
            optional=context.existing,
            status="existing" if kind == "existing" or has else "planned",
        )
    ]


_LONG = ("带", "走廊", "长廊")  # 甲有30公里的专用车长廊 says how long it is
# 甲市建有乙产业园: that it is there; 原有, 曾有: that it was.
_HAS = Pattern(
    "(?:市|县|区)?(?:目前|现|已经?|也|还|均|都)*(?:(?P<once>原(?:先|来|本)?(?:建|设)?有|曾经?(?:建|设|拥)?有|旧有)"
    "|建有|设有|拥有|现有|已有|已建(?!成)|建成了|设立了|办有)(?:\\d[\\d.]*[多余]?(?:公里|平方公里|万?亩)的?)?"
)


_MEMBERS_BEHIND = Pattern(
    r"(?:主要|重点)?以[^，。；]{2,60}为(?:主|重点|核心|中心)"
)  # 南部石材产业带：以甲、乙为主: who it is stands behind

_COVERS = Pattern("[，：。](?:主要|重点|具体|范围)*(?:包括|涵盖|覆盖|包含)(?!了)")


def _covers_next(context: Context, clause: Clause) -> bool:
    """Whether an area's name is followed by the several places that it covers: 甲至乙建材产业带。包括丙、丁等县."""
    hit = _COVERS.match(context.text, clause.end, clause.paragraph.end)
    listing = context.places_at(hit.end(), clause.paragraph.end) if hit else None
    return listing is not None and len(listing.places) > 1


def _grown_below(context: Context, clause: Clause, name: str) -> list[str]:
    """Return the goods that the paragraph under a cluster's name says are grown there: 九江玻纤产业集群：…，重点发展电子纱."""
    if _GROWS.match(context.text, clause.end + 1):
        return []  # the next clause is a record of its own
    hit = _GROWS_BELOW.search(
        context.text, clause.end, min(clause.paragraph.end, clause.end + _BELOW)
    )
    return [
        one
        for one in (industries(hit["i"]) if hit else [])
        if COMMON.search(one) and one not in name
    ]


_CORED = Pattern(r"，以[^，。；]{2,40}为(?:核心|中心|重点|主体|龙头|轴)")
_GROWS_BELOW = Pattern(r"(?:重点|主要|大力)发展(?P<i>[^，。；]{2,60})")
_BELOW = 70
