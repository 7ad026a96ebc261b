"""Places in a sentence: regions by name, areas by their suffix, groups by their abbreviation.

A place is read where the sentence asks for one (at the head of a clause, after 在 or a verb), so
that names inside names (湖北远固, 武汉理工大学) are never asked. Names are kept as written; codes
are looked up afterwards and never forced.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from gis.plans.reader import place_patterns as shape
from gis.plans.reader.names import Names
from gis.plans.reader.places import (
    PlaceList,
    belongs,
    bounded,
    closing,
    each,
    far_apart,
    holds,
    industrial,
    made_of,
    may_be_name,
    nests,
    quoted,
    rest_is_place,
    town,
    without_shared_tail,
)
from gis.plans.reader.vocabulary.bodies import ORGANISATION
from gis.plans.reader.vocabulary.goods import COMMON, GOODS
from gis.plans.reader.vocabulary.weak import WEAK

_MEMO = 8192
_UNREAD = PlaceList((), (), 0, 0, list_open=False)


_BARE_PARKS = frozenset(
    ("工业园区", "工业园", "工业集中区", "工业区", "工业集聚区")
)  # 龙山工业园精细化工: a site and what is made there
# 大湾区高密度、高能效算力: how dense, no town.
_HIGH = re.compile("高[密能质品产精效端]")
_AND = re.compile("、|和")
_JOINS = frozenset(
    "及和与跟同则都均"
)  # 宝鸡及榆林重点发展, 宝鸡则重点发展: no part of the name before


@dataclass(frozen=True)
class Toponyms(Names):
    """The names of regions with what stands around them in a sentence: parts, zones, towns, whole lists."""

    def item(self, s: str, i: int, *, listed: bool = False, parks: bool = True) -> tuple[int, str]:
        """Return end and kind of the place that starts at ``i``; ``(i, "")`` where none does."""
        end, kind = self.chain_end(s, i)
        if not listed and s[i:end] in WEAK and not self.meant(s, i, end):
            end, kind = i, ""
        ranked = (
            shape.RANKED.match(s, end) if kind == "region" and s[end : end + 1] == "（" else None
        )
        behind = ranked.end() if ranked else end
        zone = (
            self._zone(s, i, behind, parks=parks)
            if behind == i or s[behind : behind + 1] not in shape.SHUTS
            else behind
        )
        if zone > behind:
            end, kind = zone, "zone"
        end, kind = (
            self._widened(s, i, end, kind, parks=parks)
            if end > i
            else self._unnamed(s, i, listed=listed)
        )
        if (
            kind == "zone"
            and parks
            and (park := shape.PARK_INSIDE.match(s, end))
            and not shape.NO_NAME.search(shape.PARK_TAIL.sub("", park.group()))
        ):
            end = park.end()
        if kind == "town" and (inside := self._zone(s, i, end, parks=parks)) > end:
            end, kind = inside, "zone"  # 广顺街道板桥工业园
        if (
            kind in ("zone", "town")
            and s[end : end + 1] == "（"
            and not ("、" in s[end : end + 12] and shape.OF_MEMBERS.search(s, i, end))
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
            more = shape.LARGE_ZONE.match(s, end)
            part = shape.PART_OF_ZONE.match(s, end)
            if more and (not more["name"] or self.is_unknown(more["name"])):
                end = more.end()
            elif part and self.is_unknown(part["name"]):
                end = part.end()
        elif kind == "area" and (water := self._waterside(s, i)) > end:
            return water, "area"  # 淮河以北地区
        elif (
            kind == "area"
            and (parts := shape.PARTS_OF_AREA.match(s, end))
            and COMMON.match(s, parts.end())
            and any(p in self.names for p in parts["p"].split("、"))
        ):
            return parts.end(), "area"
        elif (
            kind == "area"
            and (two := shape.JOINED_ZONE.match(s, end))
            and (two["p"] in self.names or self.is_unknown(two["p"]))
        ):
            return two.end(), "zone"  # 关中—天水经济区
        elif (
            kind == "area"
            and parks
            and (base := shape.AREA_BASE.match(s, end) or shape.FUNCTION_BEHIND.match(s, end))
        ):
            return base.end(), "zone"
        return end, kind

    def _of_region(self, s: str, i: int, end: int) -> tuple[int, str]:
        """Return end and kind of a region; where a sign stands behind it, as mostly, no part of it can."""
        if s[end : end + 1] not in shape.SHUTS:
            return self._with_its_part(s, i, end)
        water = self._waterside(s, i)
        return (water, "area") if water else (end, "region")

    def _with_its_part(self, s: str, i: int, end: int) -> tuple[int, str]:
        """Return end and kind of a region with the part of it that is meant: its bay, its isle, its seat."""
        sign = s[end]
        two = shape.JOINED_ZONE.match(s, end) if sign in "—―-" else None
        if two and (two["p"] in self.names or self.is_unknown(two["p"])):
            return two.end(), "zone"
        if sign in "市县" and shape.OLD_RANK.match(s, end):
            return end + 1, "region"  # 双城市、…: a county-level city of before
        if (
            water := self._waterside(s, i)
            or self._waterside(s, end)
            or (end + 1 if sign in "江河湾庙岛" and shape.RIVER.match(s, end) else 0)
        ):
            return water, "area"
        sub = shape.SUBPLACE.match(s, end)
        if found := (sign in "湾港岛湖" and shape.COAST.match(s, end)) or (
            sub if sub and sub.group()[0] not in _JOINS and self.is_unknown(sub.group()) else None
        ):
            return found.end(), "town"
        if sign in "能煤石化绿" and (seat := shape.SEAT_IN_LIST.match(s, end)):
            return seat.end(), "zone"  # 茂名石化基地、潮州高新区
        end = self._bracketed(s, i, end) if sign == "（" else end
        isle = shape.ISLE_OF.match(s, end) if s[end + 2 : end + 3] in shape.ISLE_SIGNS else None
        inside = isle and COMMON.match(s, isle.end()) and self.is_unknown(isle.group()[:2])
        return (isle.end() if isle and inside else end), "region"

    def _waterside(self, s: str, at: int) -> int:
        """Return where an area ends that lies by a river, a bay, a range: 海河下游, 长江以南地区; 0 where none starts."""
        near = (
            shape.WATERSIDE.match(s, at)
            if shape.WATER_SIGN.search(s, at + 1, at + shape.WATER_REACH)
            else None
        )
        return (
            near.end() if near and not shape.VERBISH.match(s, at) and not COMMON.match(s, at) else 0
        )

    def _bracketed(self, s: str, i: int, end: int) -> int:
        """Return where the bracket behind a name is closed: 甲（乙）, 金华（义乌）, the part of the city that is meant."""
        if (pair := shape.PAIR.match(s, end)) and self.name_end(s, i) == end:
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
        part = shape.PART_OF.match(s, end)
        return (
            part.end()
            if part and part["p"] in self.names and nests(self.names, s[i:end], part["p"])
            else end
        )

    def _unnamed(self, s: str, i: int, *, listed: bool) -> tuple[int, str]:
        """Return a place that no table names: a zone in a list, an isle, a group, a seat, a town."""
        sign = s[i : i + 1]
        zone = (listed and shape.BARE_ZONE.match(s, i)) or (
            sign == "自" and shape.FREE_ZONE.match(s, i)
        )
        if not zone and sign in shape.OWN_ZONE_SIGNS and (hit := shape.OWN_ZONE.match(s, i)):
            city = self.issuer is not None and not self.is_wide()
            # Where nobody is known to speak, a zone that opens a clause is at least not the place named before it.
            beside = self.issuer is None and (
                i == 0
                or (
                    s[hit.end() : hit.end() + 1] == "、"
                    and self.name_end(s, hit.end() + 1) > hit.end() + 1
                )
            )
            zone = hit if city or beside else None
        if zone or (zone := shape.LAKE.match(s, i)):
            return zone.end(), "zone"
        if (end := self._open_area(s, i)) > i:
            return end, "area"
        if (end := self.joined_end(s, i)) > i:
            return end, "group"
        return self._by_suffix(s, i)

    def _open_area(self, s: str, i: int) -> int:
        """Return where an area ends that is told by a river, a railway or the first signs of its cities, or ``i``."""
        if water := self._waterside(s, i):
            return water
        if s[i : i + 1] in tuple("大环泛") and (
            circle := shape.CIRCLE.match(s, self.name_end(s, i + 1, weak=False))
        ):
            return circle.end() if circle.start() > i + 1 else i
        rail = shape.RAIL.match(s, i)
        return rail.end() if rail else i

    def _by_suffix(self, s: str, i: int) -> tuple[int, str]:
        """Return a place that no table names by what its name ends in: a part of a city, an isle, a group, a seat, a town."""
        part = (
            shape.PART_ALONE.match(s, i)
            if shape.PART_SIGN.search(s, i + 2, i + shape.PART_REACH)
            else None
        )
        if part and self._is_own_name(part["name"]):
            return part.end(), "zone"
        isle = shape.ISLE.match(s, i) if s[i + 2 : i + 3] in shape.ISLE_SIGNS else None
        if isle and not shape.NO_NAME.search(isle.group()) and self.is_unknown(isle.group()[:2]):
            return isle.end(), "town"
        group = (
            shape.GROUPED.match(s, i)
            if shape.GROUP_END.search(s, i + 2, i + 1 + shape.GROUP_REACH)
            else None
        )
        if group and self.is_group(group["g"]) and not COMMON.search(group["g"]):
            return group.end(), "area"
        seat = shape.SEAT.match(s, i) if "基地" in s[i + 2 : i + shape.SEAT_REACH] else None
        if seat and not (
            shape.VERBISH.match(s, i) or shape.NO_NAME.search(seat.group()) or COMMON.match(s, i)
        ):
            return seat.end(), "zone"
        end = town(s, i) if shape.TOWN_END.search(s, i + 1, i + shape.TOWN_REACH + 1) else i
        return (end, "town") if end > i else (i, "")

    def _zone(self, s: str, i: int, end: int, *, parks: bool) -> int:
        """Return where a zone ends that starts at ``i``, behind the names up to ``end`` or alone."""
        known = end > i
        if not known and not shape.ZONE_END.search(s, i + 2, i + shape.ZONE_REACH):
            return end
        zone = shape.ZONE.match(s, end) if known else shape.OPEN_ZONE.match(s, i)
        if known and zone is not None and shape.goes_on_as_town(s, end, zone):
            zone = shape.TOWN_IN.match(s, end)
        if zone is None or self._is_no_zone(zone, known=known):
            return end
        if known and self._names_inside(s, end, zone.end()):
            return end  # 山西省选择孝义市梧桐焦化工业园
        if not known and (
            shape.VERBISH.match(s, i)
            or (COMMON.match(s, i) and not shape.RANKED_ZONE.search(zone.group()))
            or self._names_inside(s, i, zone.end())
        ):
            return end
        large = shape.LARGE_ZONE.match(s, end) if known else None
        longer = (
            large is not None and zone.group().endswith(shape.SMALL) and large.end() > zone.end()
        )
        for read in (large, zone) if longer else (zone, large):
            if read is None or (read is not zone and shape.NO_NAME.search(read["name"])):
                continue
            if read.group().endswith(("矿山", "矿区", "港")) and COMMON.match(s, read.end()):
                continue  # 湘潭矿山装备: what stands behind is made there
            small = read.group().endswith(shape.SMALL) and len(read["name"]) > 2
            small = small or read.group() in ("镇", "乡", "村", "街道", "港", "岛")
            own = (
                known
                and read["name"] in shape.RANK_OF_ZONE.sub("", read["name"])
                and self._is_own_name(read["name"])
            )
            own = own and (parks or not read.group().endswith(("产业集聚区", "产业聚集区")))
            plain = not small and (own or not industrial(read.group()))
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
                    (
                        parks
                        or (
                            read.group() in ("镇", "乡", "街道") and shape.ACTS.match(s, read.end())
                        )
                    )
                    and shape.VERBAL.match(s, read.end())
                )
                or (read.group() == "镇" and not parks and GOODS.match(s, read.end()))
            ):
                return read.end()
        return end

    def _is_own_name(self, word: str) -> bool:
        """Whether a park is called by a name of its own (南海子工业园) and not by what it makes."""
        return (
            len(word) <= len("南海子")
            and self.is_unknown(word)
            and not COMMON.search(word)
            and not shape.NO_NAME.search(word)
            and not shape.SHORT_BAD.search(word)
        )

    def _is_no_zone(self, zone: re.Match[str], *, known: bool) -> bool:
        """Whether words that end like a zone are no zone's name: they act, praise or count."""
        name = shape.RANK_OF_ZONE.sub("", zone["name"])
        if (
            zone.group().endswith(("农村", "乡村"))
            or name[:1] in tuple("及和与了即")
            or shape.NO_NAME.search(name.removesuffix("产业") if known else name)
        ):
            return True
        if not known and (
            len(name) < len("甲乙")
            or name[0] in "县市省区镇乡"
            or shape.COMMON_SUBJECT.match(name)
            or shape.MANNER.match(name)
            or (name != zone["name"] and COMMON.search(name))
        ):
            return True  # 目前准东开发区, 省级经济开发区, 新兴产业集聚区
        return bool(name) and (shape.ACTS.match(name) or shape.VERBISH.match(name)) is not None

    def _names_inside(self, s: str, i: int, end: int) -> bool:
        """Whether a region stands inside what would be a zone's name, so that words of another kind open it: 用好凉山高新区."""
        return any(
            word not in WEAK
            for k in range(i + 2, end - 2)
            if (word := s[k : self.name_end(s, k, weak=False)])
        )

    def read(self, s: str, i: int, *, parks: bool = True) -> PlaceList | None:
        """Return the list of places that starts at ``s[i]``, or None.

        Parameters
        ----------
        s, i
            A sentence and where the list would start.
        parks
            Whether a park named after its industry is a place (dotted lists, subjects), or the
            thing that is built (打造成都绿色建材产业园).

        Examples
        --------
        >>> from gis.atlas import Atlas
        >>> from gis.plans.reader.gazetteer import toponyms
        >>> found = toponyms(Atlas.bundled()).read("成都、德阳、乐山等市水泥产业集群", 0)
        >>> found.places, found.tail, found.list_open
        (('成都', '德阳', '乐山'), '市', True)
        """
        head = s[i : i + 2]
        if head not in self.heads and (
            head in shape.NO_OPENING
            or head[:1] in shape.NO_OPENING
            or not self._may_start(s, i, head)
        ):
            return None  # most offsets that are asked: told before anything is remembered of them
        key = (s, i, parks)
        found = self.memo.get(key, _UNREAD)
        if found is _UNREAD:
            if len(self.memo) > _MEMO:
                self.memo.clear()
            found = self.memo[key] = (
                quoted(s, i, self._read) if s[i : i + 1] == "“" else self._read(s, i, parks=parks)
            )
        return found

    def _may_start(self, s: str, i: int, head: str) -> bool:
        """Whether a place that no table knows can start with two signs, as far as a look at them and at its suffix tells."""
        if head[:1] == "“" or shape.UNNAMED.match(s, i) is not None:
            return True
        around = head[:1] in ("大", "环", "泛") and s[i + 1 : i + 3] in self.heads
        return (around or head in self.pairs) and shape.OPENS.match(s, i) is not None

    def _towns(self, s: str, i: int) -> PlaceList | None:
        """Return towns that share their suffix and that no table knows: 昌元、昌州街道."""
        hit = (
            shape.SHARED_TOWN.match(s, i)
            if shape.SHARED_TOWN_END.search(s, i, i + shape.SHARED_TOWN_REACH)
            else None
        )
        names = tuple(_AND.split(hit["names"])) if hit else ()
        known = all(self.is_unknown(word) or self.name_end(word, 0) == len(word) for word in names)
        return (
            PlaceList(names, ("town",) * len(names), i, hit.end(), list_open=False)
            if hit and known
            else None
        )

    def _behind_area(self, s: str, at: int) -> int:
        """Return where the region starts that an area by the compass holds: 赣南地区赣州市."""
        around = shape.COMPASS.match(s, at)
        return (
            around.end()
            if around
            and around.group().endswith("地区")
            and self.name_end(s, around.end(), weak=False) > around.end()
            else at
        )

    def _read(self, s: str, i: int, *, parks: bool) -> PlaceList | None:
        if "、" in s[i + 2 : i + 4] and (towns := self._towns(s, i)):
            return towns
        places: list[str] = []
        kinds: list[str] = []
        at = last = i
        ahead: dict[int, tuple[int, str]] = {}
        while True:
            at = self._behind_area(s, at) if s[at : at + 1] in shape.COMPASS_SIGNS else at
            end, kind = self._member(s, at, kinds, ahead, parks=parks)
            if end == at:
                break
            if inner := self._owned(s, at, end, kind):
                at = inner
                continue
            pair = (
                shape.PAIRED.fullmatch(s[at:end])
                if kind == "region" and s.startswith("）", end - 1)
                else None
            )
            pair = (
                None
                if pair and pair[2] in self.names and nests(self.names, pair[1], pair[2])
                else pair
            )
            named = (
                each(s[at:end])
                if kind == "region" and not pair
                else pair.groups()
                if pair
                else (s[at:end],)
            )
            places.extend(named)
            kinds.extend((kind, *("other",) * (len(named) - 1)))
            regions, end = (
                made_of(s, end, self.read)
                if s[end : end + 1] == "（" and shape.OF_MEMBERS.search(s, at, end)
                else ((), end)
            )
            if regions:
                places[-1:], kinds[-1:] = regions, ["region"] * len(regions)
            except_some = (
                s[end : end + 1] in shape.LEAVES_OUT and shape.NOT_ALL.match(s, end)
            ) or (shape.SO_MANY.match(s, end) if kind == "area" else None)
            last = end = except_some.end() if except_some else end
            joint = shape.JOINT.match(s, end)
            beside = self.beside(s, at, end) if kind == "region" and not joint else end
            if beside > end and not COMMON.match(s, end):
                between = (
                    at > i and s[at - 1] == "、" and s[beside : beside + 1] in ("、", "）")
                )  # 、潜江江汉、: no joint is left out of such a list
                if between or far_apart(self.names, s[at:end], s[end:beside]):
                    # 潍坊滨海: the county of that name lies elsewhere, so it is a part of the first.
                    places[-1], end, last = s[at:beside], beside, beside
                    joint = shape.JOINT.match(s, end)
                else:
                    at = end
                    continue
            if kind == "area" and not joint and shape.COMPASS.match(s, end):
                at = end  # 粤东粤西粤北
                continue
            if not joint or not self._place_follows(s, joint.end(), ahead):
                break
            at = joint.end()
        last = without_shared_tail(self.names, s, last, places)
        return self._finish(s, i, last, places, kinds) if places else None

    def _owned(self, s: str, at: int, end: int, kind: str) -> int:
        """Return where the place starts that an area or a province owns: 滇中区域的昆明市, 江西的赣州; 0 where none does."""
        if kind == "region":
            return (
                end + 1
                if s.startswith("的", end) and holds(self.names, s[at:end], self._after(s, end + 1))
                else 0
            )
        of = shape.OF.match(s, end) if kind == "area" else None
        named = of is not None and (
            self.name_end(s, of.end(), weak=False) > of.end()
            or (s[end - 2 : end] == "境内" and town(s, of.end()) > of.end())
        )
        return of.end() if of and named else 0

    def _after(self, s: str, at: int) -> list[str]:
        """Return the name of a region that stands at an offset, and the one that a list goes on with."""
        stop = self.name_end(s, at)
        return [
            s[at:stop],
            *([s[stop + 1 : self.name_end(s, stop + 1)]] if s.startswith("、", stop) else []),
        ]

    def _member(
        self, s: str, at: int, kinds: list[str], ahead: dict[int, tuple[int, str]], *, parks: bool
    ) -> tuple[int, str]:
        """Return end and kind of a member of a list behind those of some kinds; beside known places unknown ones may stand."""
        known = bool(kinds)
        end, kind = self._further(s, at, kinds, ahead, parks=parks)
        parks = parks or kinds.count("zone") > 1
        if end == at and not known:
            return end, kind
        stop = bounded(s, at, known=known)
        if stop > end:
            # In a built thing's own list (开封汴西、林州…等集群) only 、 and 等 part the names.
            joined = stop < len(s) and s[stop] in ("、和及与等的" if parks else "、等")
            goods = shape.GOODS.search(s, stop) is not None
            joined = joined or (
                known
                and (stop == len(s) or s[stop] in "，。；）\n")
                and (
                    "town" in kinds
                    or any(r.level == "province" for r in self.names.get(s[at:end], ()))
                )
            )
            joined = joined and (
                s[stop : stop + 1] != "的" or shape.LIKE_A_PLACE.search(s[end:stop]) is not None
            )  # 青海丰富的光照
            if (
                end > at
                and joined
                and not goods
                and not _HIGH.match(s, end)
                and rest_is_place(s[end:stop], ranked=s[end - 1] in "县区旗")
                and self.name_end(s, end) != stop
            ):
                return stop, "town"
            if end == at and known and may_be_name(s[at:stop]):
                return stop, "other"
        if end == at and known and (stop := self._end_of_line(s, at)) > at:
            return stop, "other"
        if (
            end == at
            and known
            and (hit := shape.LISTED_ZONE.match(s, at))
            and not shape.VERBISH.match(s, at)
            and not shape.RANK.match(s, at)
        ):
            return hit.end(), "zone"
        return end, kind

    def _further(
        self, s: str, at: int, kinds: list[str], ahead: dict[int, tuple[int, str]], *, parks: bool
    ) -> tuple[int, str]:
        """Return end and kind of the place at an offset; behind two zones a park named after its trade is a zone too."""
        if (
            not parks
            and kinds.count("zone") > 1
            and (short := self.item(s, at, listed=True, parks=False))[1] == "zone"
            and COMMON.match(s, short[0])
        ):
            return short  # 甲新区、乙开发区、丙高新区集成电路产业园: what is built there
        parks = parks or kinds.count("zone") > 1
        return (ahead.get(at) if parks else None) or self.item(
            s, at, listed=bool(kinds), parks=parks
        )

    def _end_of_line(self, s: str, at: int) -> int:
        """Return where an unknown name at the end of a list ends, or ``at``: 綦江—万盛联动建设, 喀什、克州承接."""
        if s.startswith("自治州", at):
            return at + len("自治州")  # the only one of its province
        if s[at - 1] not in "—-":
            if (
                counted := next((k for k in (at + 2, at + 3) if shape.SO_MANY_BASES.match(s, k)), 0)
            ) and self.is_unknown(s[at:counted]):
                return counted  # 甲、乙、库拜五大煤炭基地
            hit = shape.SUBPLACE.match(s, at)
            return hit.end() if hit and self.is_unknown(hit.group()) else at
        stops = (at + 2, at + 3)
        return next(
            (k for k in stops if self.is_unknown(s[at:k]) and shape.VERBISH.match(s, k)), at
        )

    def _finish(
        self, s: str, start: int, end: int, places: list[str], kinds: list[str]
    ) -> PlaceList | None:
        if (
            shape.COMPANIES.match(s, end)
            or (s.startswith("、", end) and shape.COMPANY_LIST.match(s, end))
            or (
                kinds[-1] != "zone"
                and ORGANISATION.match(s, end)
                and not shape.VERBISH.match(s, end)
            )
        ):
            return None
        tail = shape.TAIL.match(s, end)
        what, is_open = "", False
        if tail and tail.group():
            what, is_open = tail["what"] or "", bool(tail["open"])
            if (
                not is_open
                and (what in ("省", "州", "区", "县", "市", "镇", "地"))
                and len(places) == 1
            ):
                return PlaceList(tuple(places), tuple(kinds), start, end, list_open=False)
            built = (is_open and what.endswith("园区")) or (
                what[:1] in tuple("两三四五六七八九十")
                and what.endswith(("基地", "园区", "产业园", "集聚区"))
            )
            end = tail.start("what") if built and shape.builds_parks(s, start, tail) else tail.end()
        return PlaceList(tuple(places), tuple(kinds), start, end, is_open, what)

    def _place_follows(self, s: str, at: int, ahead: dict[int, tuple[int, str]]) -> bool:
        """Whether a list goes on behind a joint; what stands there, a park too, is kept for the next member."""
        end, _ = ahead[at] = self.item(s, at, listed=True)
        if end > at or (shape.LISTED_ZONE.match(s, at) and not shape.VERBISH.match(s, at)):
            return True
        stop = bounded(s, at, known=True)
        if self._end_of_line(s, at) > at:
            return True
        return stop > at and may_be_name(s[at:stop])
