"""One place in a sentence with what belongs to it: a part, a zone inside, a bracket."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.area_shapes import COAST, ISLE_OF, RIVER, VILLAGE, VILLAGE_SIGNS
from gis.plans.reader.places.list_shapes import (
    OF_MEMBERS,
    PAIR,
    PART_OF,
    PARTS_OF_AREA,
    SHUTS,
    VERBAL,
)
from gis.plans.reader.places.no_names import (
    ACTS,
    COMMON_SUBJECT,
    MANNER,
    NO_NAME,
    OLD_RANK,
    SUBPLACE,
    VERBISH,
)
from gis.plans.reader.places.openings import ISLE_SIGNS, ZONE_END, ZONE_REACH
from gis.plans.reader.places.place_list import belongs, closing, has_bracket, industrial, nests
from gis.plans.reader.places.unnamed import Unnamed
from gis.plans.reader.places.zone_shapes import (
    AREA_BASE,
    FUNCTION_BEHIND,
    JOINED_ZONE,
    LARGE_ZONE,
    OPEN_ZONE,
    PARK_INSIDE,
    PARK_TAIL,
    PART_BY_SIDE,
    PART_OF_ZONE,
    RANK_OF_ZONE,
    RANKED,
    RANKED_ZONE,
    SEAT_IN_LIST,
    SIDE_SIGNS,
    SMALL,
    TOWN_IN,
    TOWN_OF_THE_NAME,
    ZONE,
    goes_on_as_town,
)
from gis.plans.reader.vocabulary.goods import COMMON, GOODS
from gis.plans.reader.vocabulary.weak import WEAK

_BARE_PARKS = frozenset(
    ("工业园区", "工业园", "工业集中区", "工业区", "工业集聚区")
)  # 龙山工业园精细化工: a site and what is made there
_JOINS = frozenset(
    "及和与跟同则都均"
)  # 宝鸡及榆林重点发展, 宝鸡则重点发展: no part of the name before
_COUNTIES = Pattern("市?(?=(?:区县|县区|县市区|区市县)(?![域级长委道区]|经济))")
_SET_UP = Pattern("[新扩]?建(?![材筑陶])[一-龥]")
# 莱州红、将乐白: a stone or a tea that bears the name of where it comes from.
_NAMED_AFTER = Pattern("(?:[红白黑青灰绿黄紫花麻]|芝麻[黑白灰])(?=[、，。；）”和及与等]|$)")


@dataclass(frozen=True)
class Items(Unnamed):
    """The names of regions, and where one place ends that a sentence names: a region with its part, a zone, an isle, a town, known or not."""

    def item(self, s: str, i: int, *, listed: bool = False, parks: bool = True) -> tuple[int, str]:
        """Return end and kind of the place that starts at ``i``; ``(i, "")`` where none does."""
        if s[i : i + 1] in SIDE_SIGNS and (side := PART_BY_SIDE.match(s, i)):
            return side.end(), "zone"
        end, kind = self.chain_end(s, i)
        if kind == "region" and s[end : end + 1] in "市区县" and (its := _COUNTIES.match(s, end)):
            return its.end(), kind  # 长沙市区县: its counties, no 市区
        if kind == "region" and _NAMED_AFTER.match(s, end):
            return i, ""
        if (
            s[i:end] in WEAK
            and not has_bracket(self.names, s, i, end)
            and (
                not self.meant(s, i, end)
                if not listed
                else (good := GOODS.match(s, i)) is not None and good.end() > end
            )
        ):
            end, kind = i, ""  # 玄武岩 is of no 玄武区, listed or not
        ranked = RANKED.match(s, end) if kind == "region" and s[end : end + 1] == "（" else None
        behind = ranked.end() if ranked else end
        zone = (
            self._zone(s, i, behind, parks=parks)
            if behind == i or s[behind : behind + 1] not in SHUTS
            else behind
        )
        if zone > behind:
            end, kind = zone, "zone"
        end, kind = (
            self._widened(s, i, end, kind, parks=parks)
            if end > i
            else self.unnamed(s, i, listed=listed)
        )
        if (
            kind == "zone"
            and parks
            and (park := PARK_INSIDE.match(s, end))
            and not VERBISH.match(s, end)  # 甲经开区做强乙产业园: what it does there
            and not NO_NAME.search(PARK_TAIL.sub("", park.group()))
        ):
            end = park.end()
        if kind == "town" and (inside := self._zone(s, i, end, parks=parks)) > end:
            end, kind = inside, "zone"  # 广顺街道板桥工业园
        if (
            kind in ("zone", "town")
            and s[end : end + 1] == "（"
            and not ("、" in s[end : end + 12] and OF_MEMBERS.search(s, i, end))
        ):
            close = closing(s, end)
            if 0 < close - end <= 12 and belongs(self.names, s[end + 1 : close - 1]):
                end = close
        return end, kind

    def _widened(self, s: str, i: int, end: int, kind: str, *, parks: bool) -> tuple[int, str]:
        """Return where a known place ends with what belongs to it: a part, an isle, a zone inside."""
        if kind == "region":
            return self._of_region(s, i, end)
        if kind == "zone":
            more = LARGE_ZONE.match(s, end)
            part = PART_OF_ZONE.match(s, end)
            if more and (not more["name"] or self.is_unknown(more["name"])):
                end = more.end()
            elif part and self.is_unknown(part["name"]):
                end = part.end()
        elif kind == "area" and (water := self.waterside(s, i)) > end:
            return water, "area"  # 淮河以北地区
        elif (
            kind == "area"
            and (parts := PARTS_OF_AREA.match(s, end))
            and COMMON.match(s, parts.end())
            and any(p in self.names for p in parts["p"].split("、"))
        ):
            return parts.end(), "area"
        elif (
            kind == "area"
            and (two := JOINED_ZONE.match(s, end))
            and (two["p"] in self.names or self.is_unknown(two["p"]))
        ):
            return two.end(), "zone"  # 关中—天水经济区
        elif (
            kind == "area"
            and parks
            and (base := AREA_BASE.match(s, end) or FUNCTION_BEHIND.match(s, end))
        ):
            return base.end(), "zone"
        return end, kind

    def _of_region(self, s: str, i: int, end: int) -> tuple[int, str]:
        """Return end and kind of a region; where a sign stands behind it, as mostly, no part of it can."""
        if s[end : end + 1] not in SHUTS:
            if s[end] in "镇乡街" and (town := TOWN_OF_THE_NAME.match(s, end)):
                return town.end(), "town"  # 观塘镇 of a county is not 观塘区 of Hong Kong
            if s.startswith("市区", end) and s[end + 2 : end + 3] not in tuple(
                "域块间划县位级属两"
            ):
                return end + 2, "town"  # 郑州市区新建…: the city proper
            if s[end] in VILLAGE_SIGNS and end - i == len("甘泉") and VILLAGE.match(s, end):
                return end + 1, "town"  # 甘泉堡、…: no part of 甘泉县
            return self._with_its_part(s, i, end)
        water = self.waterside(s, i)
        return (water, "area") if water else (end, "region")

    def _with_its_part(self, s: str, i: int, end: int) -> tuple[int, str]:
        """Return end and kind of a region with the part of it that is meant: its bay, its isle, its seat."""
        sign = s[end]
        two = JOINED_ZONE.match(s, end) if sign in "—―-" else None
        if two and (two["p"] in self.names or self.is_unknown(two["p"])):
            return two.end(), "zone"
        if sign in "市县" and OLD_RANK.match(s, end):
            return end + 1, "region"  # 双城市、…: a county-level city of before
        if (
            water := self.waterside(s, i)
            or self.waterside(s, end)
            or (end + 1 if sign in "江河湾庙岛" and RIVER.match(s, end) else 0)
        ):
            return water, "area"
        sub = SUBPLACE.match(s, end)
        if found := (sign in "湾港岛湖" and COAST.match(s, end)) or (
            sub if sub and sub.group()[0] not in _JOINS and self.is_unknown(sub.group()) else None
        ):
            return found.end(), "town"
        if sign in "能煤石化绿" and (seat := SEAT_IN_LIST.match(s, end)):
            return seat.end(), "zone"  # 茂名石化基地、潮州高新区
        end = self._bracketed(s, i, end) if sign == "（" else end
        isle = ISLE_OF.match(s, end) if s[end + 2 : end + 3] in ISLE_SIGNS else None
        inside = isle and COMMON.match(s, isle.end()) and self.is_unknown(isle.group()[:2])
        return (isle.end() if isle and inside else end), "region"

    def _bracketed(self, s: str, i: int, end: int) -> int:
        """Return where the bracket behind a name is closed: 甲（乙）, 金华（义乌）, the part of the city that is meant."""
        if (pair := PAIR.match(s, end)) and self.name_end(s, i) == end:
            return pair.end()
        if (
            s[end : end + 1] == "（"
            and (shut := s.find("）", end, end + 40)) > 0
            and (
                s[shut + 1 : shut + 2] in tuple("、，和及与要应将等发重布打建")
                or COMMON.match(s, shut + 1)
            )
        ):
            inner = s[end + 1 : shut].split("、")
            if len(inner) > 1 and all(name in self.names for name in inner):
                return shut + 1  # 苏州（吴江、太仓）、无锡（江阴、宜兴）
        part = PART_OF.match(s, end)
        return (
            part.end()
            if part and part["p"] in self.names and nests(self.names, s[i:end], part["p"])
            else end
        )

    def _zone(self, s: str, i: int, end: int, *, parks: bool) -> int:
        """Return where a zone ends that starts at ``i``, behind the names up to ``end`` or alone."""
        known = end > i
        if not known and not ZONE_END.search(s, i + 2, i + ZONE_REACH):
            return end
        zone = ZONE.match(s, end) if known else OPEN_ZONE.match(s, i)
        if known and zone is not None and goes_on_as_town(s, end, zone):
            zone = TOWN_IN.match(s, end)
        if zone is None or self._is_no_zone(zone, known=known):
            return end
        if known and self._names_inside(s, end, zone.end()):
            return end  # 山西省选择孝义市梧桐焦化工业园
        if not known and (
            VERBISH.match(s, i)
            or (COMMON.match(s, i) and not RANKED_ZONE.search(zone.group()))
            or self._names_inside(s, i, zone.end())
        ):
            return end
        large = LARGE_ZONE.match(s, end) if known else None
        longer = large is not None and zone.group().endswith(SMALL) and large.end() > zone.end()
        for read in (large, zone) if longer else (zone, large):
            if read is None or (read is not zone and NO_NAME.search(read["name"])):
                continue
            if read.group().endswith(("矿山", "矿区", "港")) and COMMON.match(s, read.end()):
                continue  # 湘潭矿山装备: what stands behind is made there
            small = read.group().endswith(SMALL) and len(read["name"]) > 2
            small = small or read.group() in ("镇", "乡", "村", "街道", "港", "岛")
            own = (
                known
                and read["name"] in RANK_OF_ZONE.sub("", read["name"])
                and self.is_own_name(read["name"])
            )
            # 高竹新区: of two signs one may be a good, and the name is none.
            own = own or (
                read.group().endswith("新区")
                and len(read["name"]) == len("高竹")
                and read["name"] not in GOODS.words
                and self.name_end(read["name"], 0) == 0
            )
            own = own and (parks or not read.group().endswith(("产业集聚区", "产业聚集区")))
            called = RANK_OF_ZONE.sub("", read["name"]) + read.group()[len(read["name"]) :]
            plain = not small and (own or not industrial(called))
            bare = (
                known
                and not read["name"]
                and read.group() in _BARE_PARKS
                and GOODS.match(s, read.end()) is not None
            )
            if (
                plain
                or bare
                or (
                    (parks or (read.group() in ("镇", "乡", "街道") and ACTS.match(s, read.end())))
                    and VERBAL.match(s, read.end())
                )
                or (read.group() == "镇" and not parks and GOODS.match(s, read.end()))
            ):
                return read.end()
        return end

    def _is_no_zone(self, zone: re.Match[str], *, known: bool) -> bool:
        """Whether words that end like a zone are no zone's name: they act, praise or count."""
        name = RANK_OF_ZONE.sub("", zone["name"])
        if (
            zone.group().endswith(("农村", "乡村"))
            or name[:1] in tuple("及和与了即")
            or NO_NAME.search(name.removesuffix("产业") if known else name)
        ):
            return True
        if not known and (
            len(name) < len("甲乙")
            or name[0] in "县市省区镇乡"
            or COMMON_SUBJECT.match(name)
            or MANNER.match(name)
            or (name != zone["name"] and COMMON.search(name))
        ):
            return True  # 目前准东开发区, 省级经济开发区, 新兴产业集聚区
        if known and _SET_UP.match(name) and GOODS.search(name, 1):
            return True  # 甲市建硅材料产业园: what is built there
        return bool(name) and (ACTS.match(name) or VERBISH.match(name)) is not None

    def _names_inside(self, s: str, i: int, end: int) -> bool:
        """Whether a region stands inside what would be a zone's name, so that words of another kind open it: 用好凉山高新区."""
        return any(
            word not in WEAK
            for k in range(i + 2, end - 2)
            if (word := s[k : self.name_end(s, k, weak=False)])
        )
