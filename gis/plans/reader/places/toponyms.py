"""Lists of places in a sentence: regions by name, areas by their suffix, groups by their abbreviation.

A place is read where the sentence asks for one (at the head of a clause, after 在 or a verb), so
that names inside names (湖北远固, 武汉理工大学) are never asked. Names are kept as written; codes
are looked up afterwards and never forced.
"""

from __future__ import annotations

from dataclasses import dataclass

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.area_shapes import (
    COMPASS,
)
from gis.plans.reader.places.items import Items
from gis.plans.reader.places.list_shapes import (
    COMPANIES,
    COMPANY_LIST,
    COUNT_SIGNS,
    COUNTED_SITES,
    JOINT,
    LISTED_GOODS,
    LISTED_ZONE,
    OF_MEMBERS,
    OPENS_MEMBERS,
    PAIRED,
    PLAIN_SITE_END,
    SHARED_TOWN,
    SHARED_TOWN_END,
    SHARED_TOWN_REACH,
    SITES_OF,
    SO_MANY_BASES,
    builds_parks,
)
from gis.plans.reader.places.no_names import (
    LIKE_A_PLACE,
    OF,
    RANK,
    SUBPLACE,
    VERBISH,
)
from gis.plans.reader.places.openings import (
    COMPASS_SIGNS,
    NO_OPENING,
    OPENS,
    UNNAMED,
)
from gis.plans.reader.places.place_list import (
    PlaceList,
    bounded,
    each,
    far_apart,
    holds,
    made_of,
    may_be_name,
    nests,
    past,
    quoted,
    rest_is_place,
    town,
    without_shared_tail,
)
from gis.plans.reader.places.tails import tail_of
from gis.plans.reader.vocabulary.bodies import ORGANISATION
from gis.plans.reader.vocabulary.goods import COMMON

_MEMO = 8192
_UNREAD = PlaceList((), (), 0, 0, list_open=False)
# 大湾区高密度、高能效算力: how dense, no town.
_HIGH = Pattern("高[密能质品产精效端]")
_AND = Pattern("、|和")
_SITES = frozenset(("zone", "town"))
_WIDE = frozenset(("片区", "山区", "流域", "地区", "库区"))  # 武陵山片区的甲、乙
_IN_QUOTES, _QUOTED_KINDS = Pattern("“(?P<p>[一-龥]{2,8})”"), frozenset(("area", "zone", "town"))


@dataclass(frozen=True)
class Toponyms(Items):
    """The names of regions with what stands around them in a sentence: parts, zones, towns, whole lists."""

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
        >>> from gis.plans.reader.places.gazetteer import toponyms
        >>> found = toponyms(Atlas.bundled()).read("成都、德阳、乐山等市水泥产业集群", 0)
        >>> found.places, found.tail, found.list_open
        (('成都', '德阳', '乐山'), '市', True)
        """
        head = s[i : i + 2]
        if (head not in self.heads and head[:1] not in COUNT_SIGNS) and (
            head in NO_OPENING or head[:1] in NO_OPENING or not self._may_start(s, i, head)
        ):
            return None  # most offsets that are asked: told before anything is remembered of them
        if head[:1] in COUNT_SIGNS and (counted := self._counted(s, i)):
            return counted
        key = (s, i, parks)
        found = self.memo.get(key, _UNREAD)
        if found is _UNREAD:
            if len(self.memo) > _MEMO:
                self.memo.clear()
            found = self.memo[key] = (
                quoted(s, i, self._read) or self._quoted_area(s, i)
                if s[i : i + 1] == "“"
                else self._read(s, i, parks=parks)
            )
        return found

    def _counted(self, s: str, i: int) -> PlaceList | None:
        """Return the sites that are counted and named in a bracket: 三大园区（甲工业区、乙工业区）重点发展…."""
        hit = COUNTED_SITES.match(s, i)
        inner = self._read(hit["list"], 0, parks=True) if hit else None
        if (
            hit is None
            or inner is None
            or inner.end != len(hit["list"])
            or len(inner.places) < len("甲乙")
            or any(
                kind == "zone"
                and COMMON.search(
                    PLAIN_SITE_END.sub("", place)
                )  # 四个园区（甲锰产业园、…）: each says its own
                for place, kind in zip(inner.places, inner.kinds, strict=True)
            )
        ):
            return None
        return PlaceList(inner.places, inner.kinds, i, hit.end(), inner.list_open)

    def _members(
        self, s: str, at: int, end: int, kind: str
    ) -> tuple[tuple[str, ...], tuple[str, ...], int] | None:
        """Return what a bracket behind a place holds, the regions of an area or the sites of a county, and where it is closed."""
        # 川东（甲、乙） stays what it is called; 川南四市（丙、丁） is those.
        named = s[end : end + 1] == "（" and s[end - 1] in "东南西北中部"
        if (kind == "area" and not named) or OF_MEMBERS.search(s, at, end):
            regions, stop = made_of(s, end, self.read)
            return (regions, ("region",) * len(regions), stop) if regions else None
        hit = SITES_OF.match(s, end) if kind == "region" else None
        inner = self._read(hit["list"], 0, parks=True) if hit else None
        if hit is None or inner is None or inner.end != len(hit["list"]):
            return None
        if len(inner.places) == 1:
            return ((s[at:end],), ("region",), hit.end())  # the county is meant, by its one site
        return (inner.places, inner.kinds, hit.end()) if _SITES.issuperset(inner.kinds) else None

    def _quoted_area(self, s: str, i: int) -> PlaceList | None:
        """Return the area or zone that stands alone in quotes: “甲湾”成为布局重地."""
        hit = _IN_QUOTES.match(s, i)
        inner = self._read(hit["p"], 0, parks=False) if hit else None
        if hit is None or inner is None or inner.end != len(hit["p"]):
            return None
        if not _QUOTED_KINDS.issuperset(inner.kinds):
            return None  # “江苏” is a name that is spoken of, no place
        return PlaceList(inner.places, inner.kinds, i, hit.end(), list_open=False)

    def _may_start(self, s: str, i: int, head: str) -> bool:
        """Whether a place that no table knows can start with two signs, as far as a look at them and at its suffix tells."""
        if head[:1] == "“" or UNNAMED.match(s, i) is not None:
            return True
        around = head[:1] in ("大", "环", "泛") and s[i + 1 : i + 3] in self.heads
        return (around or head in self.pairs) and OPENS.match(s, i) is not None

    def _towns(self, s: str, i: int) -> PlaceList | None:
        """Return towns that share their suffix and that no table knows: 昌元、昌州街道."""
        hit = (
            SHARED_TOWN.match(s, i) if SHARED_TOWN_END.search(s, i, i + SHARED_TOWN_REACH) else None
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
        around = COMPASS.match(s, at)
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
            at = self._behind_area(s, at) if s[at : at + 1] in COMPASS_SIGNS else at
            end, kind = self._member(s, at, kinds, ahead, parks=parks)
            if end == at:
                break
            if inner := self._owned(s, at, end, kind):
                at = inner
                continue
            pair = (
                PAIRED.fullmatch(s[at:end])
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
            if s[end : end + 1] in OPENS_MEMBERS and (members := self._members(s, at, end, kind)):
                places[-1:], kinds[-1:], end = members
            last = end = past(s, end, kind, len(places), self.item)
            joint = JOINT.match(s, end)
            beside = self.beside(s, at, end) if kind == "region" and not joint else end
            if beside > end and not COMMON.match(s, end):
                between = (
                    at > i and s[at - 1] == "、" and s[beside : beside + 1] in ("、", "）")
                )  # 、潜江江汉、: no joint is left out of such a list
                if between or far_apart(self.names, s[at:end], s[end:beside]):
                    # 潍坊滨海: the county of that name lies elsewhere, so it is a part of the first.
                    places[-1], end, last = s[at:beside], beside, beside
                    joint = JOINT.match(s, end)
                else:
                    at = end
                    continue
            if kind == "area" and not joint and COMPASS.match(s, end):
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
        of = OF.match(s, end) if kind == "area" or s[end - 2 : end] in _WIDE else None
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
            goods = LISTED_GOODS.search(s, stop) is not None
            joined = joined or (
                known
                and (stop == len(s) or s[stop] in "，。；）\n")
                and (
                    "town" in kinds
                    or any(r.level == "province" for r in self.names.get(s[at:end], ()))
                )
            )
            joined = joined and (
                s[stop : stop + 1] != "的" or LIKE_A_PLACE.search(s[end:stop]) is not None
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
            and (hit := LISTED_ZONE.match(s, at))
            and not VERBISH.match(s, at)
            and not RANK.match(s, at)
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
                counted := next((k for k in (at + 2, at + 3) if SO_MANY_BASES.match(s, k)), 0)
            ) and self.is_unknown(s[at:counted]):
                return counted  # 甲、乙、库拜五大煤炭基地
            hit = SUBPLACE.match(s, at)
            return hit.end() if hit and self.is_unknown(hit.group()) else at
        stops = (at + 2, at + 3)
        return next((k for k in stops if self.is_unknown(s[at:k]) and VERBISH.match(s, k)), at)

    def _finish(
        self, s: str, start: int, end: int, places: list[str], kinds: list[str]
    ) -> PlaceList | None:
        if (
            COMPANIES.match(s, end)
            or (s.startswith("、", end) and COMPANY_LIST.match(s, end))
            or (
                kinds[-1] != "zone"
                and not s.startswith("以", end)  # 甲镇以乙集团为龙头
                and ORGANISATION.match(s, end)
                and not VERBISH.match(s, end)
            )
        ):
            return None
        tail = tail_of(s, end)
        what, is_open = "", "等" in s[start:end]  # 甲（乙、丙等）, 甲等县和乙市
        if tail and tail.group():
            what, is_open = tail["what"] or "", is_open or bool(tail["open"])
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
            end = tail.start("what") if built and builds_parks(s, start, tail) else tail.end()
        return PlaceList(tuple(places), tuple(kinds), start, end, is_open, what)

    def _place_follows(self, s: str, at: int, ahead: dict[int, tuple[int, str]]) -> bool:
        """Whether a list goes on behind a joint; what stands there, a park too, is kept for the next member."""
        end, _ = ahead[at] = self.item(s, at, listed=True)
        if end > at or (LISTED_ZONE.match(s, at) and not VERBISH.match(s, at)):
            return True
        stop = bounded(s, at, known=True)
        if self._end_of_line(s, at) > at:
            return True
        return stop > at and may_be_name(s[at:stop])
