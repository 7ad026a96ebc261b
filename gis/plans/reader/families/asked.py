"""Which families a clause is put to, in which order: those that have nothing to say without a sign are not asked."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from gis.plans.reader.grammar import (
    bridged,
    directed,
    limits,
    members,
    moves,
    named,
    pilots,
    placed,
    roles,
    stations,
    unplaced,
)
from gis.plans.reader.grammar.frame import Clause, Context
from gis.plans.reader.lists import (
    apposed,
    catalogue,
    counted_sites,
    entries,
    grouped,
    honours,
    lines,
    numbered,
    paired,
    rows,
    shared,
    tables,
)
from gis.plans.reader.records import Record

Family = Callable[[Context, Clause], list[Record]]
# The first family that finds something has the clause.
FAMILIES: tuple[Family, ...] = (
    tables.table_row,
    catalogue.catalogued,
    named.host,
    unplaced.placed_next,
    lines.by_province,
    counted_sites.bracketed_goods,
    lines.by_place,
    lines.place_line,
    counted_sites.counted_sites,
    lines.bare_list,
    lines.under_heading,
    entries.spelt_scheme,
    entries.announced,
    entries.taken_over,
    entries.quoted_areas,
    limits.complement,
    pilots.pilot,
    rows.living_row,
    rows.dashed,
    rows.typed_hubs,
    rows.such_as,
    rows.quoted_goods,
    paired.paired,
    paired.of_each,
    paired.held,
    paired.sized,
    numbered.counted_roles,
    numbered.counted_regions,
    honours.titled,
    honours.honours,
    honours.opened_park,
    named.fused,
    named.jointly,
    named.enumerated,
    named.heading,
    named.listed,
    named.alias,
    members.members,
    lines.colon_list,
    members.poles,
    grouped.grouped,
    grouped.led_by,
    grouped.row_of_leads,
    grouped.mainly,
    apposed.apposed,
    apposed.approved,
    apposed.areas_of_trade,
    roles.as_role,
    members.roles,
    members.sited,
    limits.limited,
    rows.areas_of_scheme,
    rows.taken_along,
    moves.gathered,
    moves.moved_to,
    shared.shared,
    directed.continued,
    directed.directed,
    placed.located,
    named.pillar,
    named.put_up,
    named.put_at,
    named.industry_first,
    placed.subject,
    members.row,
    unplaced.unplaced,
    stations.relied_on,
    bridged.opened,
)
# What a family has nothing to say without; signs tells for a clause which of these are there, in this order.
_NEEDS: tuple[frozenset[Family], ...] = tuple(
    map(
        frozenset[Family],
        (
            (counted_sites.counted_sites, counted_sites.bracketed_goods, lines.by_province, lines.by_place, named.alias),  # a bracket in the sentence
            (tables.table_row, lines.under_heading, honours.titled),  # the first clause of its sentence
            (members.sited,),  # a trade that the sentence opens with, a clause before
            (catalogue.catalogued,),  # a heading of a catalogue
            (entries.quoted_areas, rows.quoted_goods, named.fused),  # “
            (rows.dashed, honours.titled),  # ——
            (grouped.grouped, grouped.led_by, grouped.row_of_leads, grouped.mainly),  # 为
            (paired.paired, paired.sized),  # 、
            (paired.of_each,),  # 的
            (entries.taken_over,),  # 承接
            (rows.typed_hubs,),  # 枢纽
            (moves.gathered,),  # 向
            (moves.moved_to,),  # 转移, 搬, 迁
            (limits.complement,),  # 除
            (apposed.apposed,),  # 作为
            (rows.such_as,),  # 如, 像
            (pilots.pilot,),  # 试点, 示范, 全覆盖, 实施范围
            (named.pillar,),  # …产业, …行业
            (paired.held, numbered.counted_roles, numbered.counted_regions),  # 个, 大, 家, 条, 座
        ),
    )
)


def signs(context: Context, clause: Clause) -> tuple[bool, ...]:
    """Return for each entry of _NEEDS whether a clause has it."""
    words = clause.words
    return (
        context.text.find("（", clause.sentence.start, clause.sentence.end) >= 0,
        clause.index == 0,
        bool(context.label) or clause.index > 0,
        bool(context.catalogue),
        "“" in words,
        "——" in words,
        "为" in words,
        "、" in words,
        "的" in words,
        "承接" in words,
        "枢纽" in words,
        "向" in words,
        "转移" in words or "搬" in words or "迁" in words,
        "除" in words,
        "作为" in words,
        "如" in words or "像" in words,
        "试点" in words or "示范" in words or "全覆盖" in words or "实施范围" in words,
        words[-2:] in ("产业", "行业"),
        "个" in words or "大" in words or "家" in words or "条" in words or "座" in words,
    )


@lru_cache(maxsize=4096)
def asked(there: tuple[bool, ...]) -> tuple[Family, ...]:
    """Return the families to ask where these needs are met."""
    silent = frozenset[Family]().union(*(families for met, families in zip(there, _NEEDS, strict=True) if not met))
    return tuple(family for family in FAMILIES if family not in silent)
