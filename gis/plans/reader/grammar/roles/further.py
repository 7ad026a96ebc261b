"""Further roles of the same sentence: those joined to the first, and whom a core takes along."""

from __future__ import annotations

import re

from gis.plans.reader.grammar.frame import Clause, Context, designation, existing
from gis.plans.reader.grammar.roles.kinds import AS, LINKED, category
from gis.plans.reader.grammar.roles.role_trades import before_role, grown_next, of_role
from gis.plans.reader.grammar.trades import industries
from gis.plans.reader.grammar.verbs import verb_at
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record
from gis.plans.reader.vocabulary.goods import COMMON

_TAKES_ALONG = Pattern(r"(?:联动|辐射带动|辐射|带动)")
_JOINED = Pattern(r"发挥|以及|并")
_TOGETHER = Pattern("联动|协同|配套|协作|错位|耦合|互动")
# 推动乙、丙围绕上下游协调联动发展: whom a core takes along.
_PUSHED_ALONG = Pattern(r"(?:推动|带动|促进|支持|引导|辐射带动)")
_ALONG = Pattern(
    r"(?:等[一-龥]{0,4})?[^，。；]{0,14}?(?:联动|协同|配套|协作|错位|协调|共同)+(?:联动"
    r"|协同)?发展(?:的[^，。；]*)?"
)
_ROLE_SIGN = Pattern("为|联动|协同|配套|耦合|错位|互动|协作")


# 形成了以甲为主的石化产业，以乙为主的装备制造业: a further one behind that which is there.
_ALSO = Pattern(
    "为(?:主|主体|核心|代表|重点|主要(?:区域|产区|产地)|核心(?:区域|产区))的(?P<i>[^，。；的]{2,24}?)(?:产业|业|集群|基地)*(?:格局|布局)?"
)


def _also_there(context: Context, clause: Clause) -> list[Record]:
    """Read the next pair of places and their trade behind one that is there already."""
    if not clause.index or not clause.words.startswith("以") or not context.records:
        return []
    last = context.records[-1]
    listing = context.toponyms.read(clause.words, 1)
    hit = _ALSO.fullmatch(clause.words, listing.end) if listing else None
    if (
        listing is None
        or hit is None
        or last.end != clause.start - 1
        or last.values["category"] != "existing"
        or not COMMON.search(clause.words, listing.end)
    ):
        return []
    names = industries(clause.words[hit.start("i") : hit.end()])
    return [existing(context, clause, listing, names, "A3")] if names else []


def spread_to(context: Context, clause: Clause, first: Record) -> list[Record]:
    """Read the clause behind a role that says whom it takes along: 以甲为核心，联动乙、丙等地."""
    for start, end, words in clause.following(context.text, 1):
        hit = _TAKES_ALONG.match(words)
        listing = context.toponyms.read(words, hit.end()) if hit else None
        if hit is None and (pushed := _PUSHED_ALONG.match(words)):
            listing = context.toponyms.read(words, pushed.end())
            listing = listing if listing and _ALONG.fullmatch(words, listing.end) else None
            if listing and "协调" in words:
                context.subject = (
                    *context.subject,
                    *listing.places,
                )  # what follows they grow together
        if listing and (
            listing.end == len(words)
            or hit is None
            or words.startswith("的", listing.end)
            or _ALONG.fullmatch(words, listing.end)
        ):
            names = list(first.values["industries"])
            return [
                designation(
                    context, clause, listing, names, "linked", start=start, end=end, family="A4"
                )
            ]
    return []


def first_role(context: Context, words: str, role: re.Match[str]) -> tuple[str, int]:
    """Return a role and where it ends: before the 、 behind which the next one's places stand."""
    cut = role["role"].find("、")
    after = role.start("role") + cut + 1
    if cut > 0 and (words.startswith("以", after) or context.toponyms.read(words, after)):
        return role["role"][:cut], after - 1
    return role["role"], role.end()


def joined_roles(context: Context, clause: Clause, at: int, first: Record) -> list[Record]:
    """Read the roles that go on behind 、: 甲为核心、乙为主体、丙为两翼的软件产业布局."""
    found: list[Record] = []
    names = list(first.values["industries"])
    while at < len(clause.words) and clause.words[at] == "、":
        at += clause.words[at + 1 : at + 2] == "以"
        listing = context.toponyms.read(clause.words, at + 1)
        role = AS.match(clause.words, listing.end) if listing else None
        acts = LINKED.match(clause.words, listing.end) if listing and role is None else None
        named, end = (
            first_role(context, clause.words, role) if role else ("", acts.end() if acts else at)
        )
        kind = "linked" if acts else category(named[:12])
        if listing is None or not kind:
            break
        own = of_role(clause.words[listing.end :])
        names = own or names
        found.append(designation(context, clause, listing, names, kind, family="A4"))
        at = end
    for record in (first, *found) if found else ():
        record.values["industries"], record.values["industry"] = names, "、".join(names)
    return found


def continued(context: Context, clause: Clause) -> list[Record]:
    """Read a further role of the same sentence: places 为重点支撑, places 作为重点发展区."""
    words = clause.words
    if words.startswith("以") or _ROLE_SIGN.search(words) is None:
        return _also_there(context, clause)
    before = [r for r in context.since(clause.sentence.start) if r.family in ("A3", "A4", "A6")]
    lead = _JOINED.match(words)
    at = lead.end() if lead else clause.lead
    listing = context.toponyms.read(words, at)
    role = AS.match(words, listing.end) if listing else None
    if listing is None or (not before and _is_title(role)):
        return []
    if (
        role is None
        and (acts := verb_at(words, listing.end))
        and acts.kind != "support"
        and acts.end < len(words)
        and not _TOGETHER.search(acts.adverbs)
    ):
        return []  # 丙布局丁配套 says what is grown there
    if (role and role.group().startswith("作为") and (kind := category(role["role"][:12]))) or (
        before and role and (kind := category(role["role"][:12]))
    ):
        pass
    elif (before or lead) and (linked := LINKED.match(words, listing.end)):
        if COMMON.search(words, linked.end()) and not words.startswith("的", linked.end()):
            return []  # 乙、丙联动发展丁: what they grow together says more
        kind = "support" if linked.group().endswith("支撑") else "linked"
    else:
        return []
    own = [
        name[context.toponyms.name_end(name, 0) :]
        for name in (before_role(role["role"]) if role else of_role(words[listing.end :]))
    ]
    own, end = (own, clause.end) if own else grown_next(context, clause)
    if role and role["role"].endswith(("点", "区", "极")):
        context.subject, context.subject_start = listing.places, clause.start
    apart = bool(before) and "；" in context.text[before[-1].start : clause.start]
    names = own or (
        before[-1].get("industries")
        if before and not apart
        else ([context.topic] if context.topic else [])
    )
    return [designation(context, clause, listing, names or [], kind, end=end, family="A4")]


def _is_title(role: re.Match[str] | None) -> bool:
    """Whether 作为 tells what a place is, no role that it has: 甲作为国家级硅材料基地，要做强…."""
    return (
        role is not None
        and role.group().startswith("作为")
        and category(role["role"][:12]) == "base"
    )
