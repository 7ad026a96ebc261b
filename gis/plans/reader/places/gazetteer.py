"""The toponyms of the bundled regions."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, Implementation

from gis.atlas import kept
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.place_list import Region
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.vocabulary.areas import AREAS, MACROS, PROVINCE_SIGNS, TOWNS, ZONES
from gis.plans.reader.vocabulary.branches import alternation
from gis.plans.reader.vocabulary.heads import HEADS
from gis.plans.reader.vocabulary.weak import WEAK
from gis.regions.spelling import spoken_forms
from gis.regions.tree import places
from gis.regions.zones import zones

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gis.atlas import Atlas

_RANK = {"province": 0, "prefecture": 1, "county": 2}
# Their districts are what prefectures are elsewhere.
MUNICIPALITIES = frozenset(("110000", "120000", "310000", "500000"))
_SEAT = Pattern(
    "(?P<seat>[一-龥]{2,4}?)(?:"
    + alternation(ZONES)
    + "|(?:台商)?投资区|国家|现代|产业|工业|科技|高新|经济|循环|化工|综合|国际|新型|物流"
    "|边境|出口|保税|生态|口岸)"
)
_NO_SEAT = Pattern(
    "台商|边境|财富|都市|机场|车站|电源|经开|自治|群岛|近海|联港|空港|连海|港城|慈善|环海"
    "|兵团|[省市县区旗]|特色|承接|^[东西南北中新上下][东西南北中部区城郊]"
)


@kept("regions", "aliases", "renamed", "zones", "census-zones", "special-areas")
def toponyms(atlas: Atlas) -> Toponyms:
    """Return the names of all regions of an atlas, with no issuer.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> [region.name for region in toponyms(Atlas.bundled()).names["成都"]]
    ['成都市']
    """
    found: dict[str, set[Region]] = {}
    initials: dict[str, set[str]] = {}
    chiefs: dict[str, set[str]] = {}
    for place in places(atlas).values():
        region = Region(place.adcode, place.name, place.level)
        forms = {place.name, place.short_name, *spoken_forms(place.name, place.short_name)}
        for form in forms:
            if len(form) > 1:
                found.setdefault(form, set()).add(region)
        province = place.adcode[:2] + "0000"
        initials.setdefault(province, set()).add(place.name[0])
        if place.level == "prefecture" or province in MUNICIPALITIES:
            chiefs.setdefault(province, set()).add(place.name[0])
    for row in atlas.rows("renamed"):  # 横县, 双流县: older plans say who a region was
        now = places(atlas).get(row["adcode"])
        for old in {row["old_name"], re.sub("(?<=[一-龥]{2})市$", "", row["old_name"])}:
            if now is not None and len(old) > 1 and old not in found and old not in WEAK:
                found[old] = {Region(now.adcode, now.name, now.level)}
    names = {
        form: tuple(sorted(regions, key=lambda r: (_RANK[r.level], r.adcode)))
        for form, regions in found.items()
    }
    made = Toponyms(
        atlas=atlas,
        names=names,
        initials={code: frozenset(signs) for code, signs in initials.items()},
        chiefs={code: frozenset(signs) for code, signs in chiefs.items()},
        pairs=frozenset(a + b for signs in chiefs.values() for a in signs for b in signs if a != b),
        provinces=tuple(
            name
            for name, regions in names.items()
            if regions[0].level == "province" and len(name) <= len("内蒙古")
        ),
        heads=_heads(names),
        automaton=AhoCorasick(
            [*names, *signal_words()], implementation=Implementation.ContiguousNFA
        ),
    )
    return replace(made, seats=_seats(made))


def _seats(base: Toponyms) -> dict[str, frozenset[str]]:
    """Return what zones of the catalogue are called by behind their region (古雷, 西永), with the regions that they lie in."""
    found: dict[str, set[str]] = {}
    for name, inside in zones(base.atlas).by_name.items():
        at, end = 0, base.name_end(name, 0)
        while end > at:
            at, end = end, base.name_end(name, end)
        hit = _SEAT.match(name, at)
        if (
            hit
            and at
            and hit["seat"] not in base.names
            and not _NO_SEAT.search(hit["seat"])
            and base.is_unknown(hit["seat"])
        ):
            found.setdefault(hit["seat"], set()).update(region.adcode for region in inside.regions)
    return {seat: frozenset(codes) for seat, codes in found.items()}


def _heads(names: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Return the first two signs of names with the lengths of the names that open with them, the longest first."""
    lengths: dict[str, set[int]] = {}
    for name in names:
        lengths.setdefault(name[:2], set()).add(len(name))
    return {head: tuple(sorted(found, reverse=True)) for head, found in lengths.items()}


def signal_words() -> list[str]:
    """Return the words beside names of regions without which a sentence designates nothing."""
    directions = ["东北", "西北", "东南", "西南", "东", "西", "南", "北", "中"]
    compass = [sign + way for sign in PROVINCE_SIGNS for way in directions]
    lists = (
        *HEADS.values(),
        ZONES,
        AREAS,
        TOWNS,
        MACROS,
    )
    marks = (
        "试点 不再 限制 严禁 禁止 压减 退出 淘汰 关停 搬迁 其余 地区 区域 实施范围 级园 "
        "主导产业 优势产业 特色产业 支柱产业 新兴产业 传统产业 两地 等产业 各市 各县 沿江 "
        "沿海 沿黄 东部 西部 南部 北部 中部 城市 “一 “二 “两 “三 “四 “五 “多"
    )
    return [*compass, *(word for words in (*lists, marks) for word in words.split())]
