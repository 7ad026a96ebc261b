"""Places in a sentence: regions by name, areas by their suffix, groups by their abbreviation.

A place is read where the sentence asks for one (at the head of a clause, after 在 or a verb), so
that names inside names (湖北远固, 武汉理工大学) are never asked. Names are kept as written; codes
are looked up afterwards and never forced.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick

from gis.plans.reader import vocabulary as v

if TYPE_CHECKING:
    from gis.atlas import Atlas

_JOINT = re.compile(r"以及|、|和(?!顺)|及(?!其)|与|—(?!—)|-|至(?=[一-龥])")
_COUNT = r"(?:[两二三四五六七八九十\d]{1,3}个?)?"
_TAIL = re.compile(
    r"(?P<open>等)?(?P<what>各(?:市州|县市|市县|区县|县区|市|州|县|区|地)|" + _COUNT + r"(?:重点|主要|沿线|沿江|优势|中心)?"
    r"(?:省（区、市）|市（州）|市（县）|县（市、区）|县（市）|县（区）|区（县）|市（区）|市县|县市区?|市州|区县|省市区?|州市|城市|省份|省区|省"
    r"|市(?![场级域区民值])|县(?![域级])|区(?![域块间])|州|镇|乡镇|街道|地区|地市|地(?![理方处块带])|园区|片区|国家试点城市|两地|三地|四地|一带|沿线|及周边地区|周边地区)"
    r")?(?P<parts>(?:及|和)?(?:周边|沿线)地区)?"
)
_COMPANIES = re.compile(
    r"等?(?:一批)?(?:行业|知名|重点|骨干|龙头|大型|优势|领军|头部|链主|上市|本地|央|国有|中小|各大|建材|水泥)*(?:企业|公司|集团|厂商|单位|高校|院校|品牌|同志|院士|专家)"
    r"(?!集聚|集中)"
)
_COMPANY_LIST = re.compile(r"(?:、[一-龥A-Za-z]{2,12}){1,12}?(?:等|和[一-龥]{2,8}等?)?(?:行业|重点|龙头|骨干)*企业")
_VERBAL = re.compile(
    r"、|和|与|及|，|。|；|为|是|（|等|$|已|以|将|要|重点|布局|发展|形成|打造|建设|作为|积极|主要|加快|承接|依托|集聚|培育|着力|大力|主导|覆盖|围绕|规划|聚焦|构建|突出|共|联|入驻|内|列入|入选|做[大强优精]|提升|引导|推动|支持|推进|构建|大力|优先|引进|抓好|着重|巩固"
)
_SHARED = re.compile(r"共建|共同|联合|联动|协同|合作|一体|打造|建设|发展|重点|牵头|分别")
_COMPASS = re.compile(
    f"[{v.PROVINCE_SIGNS}]{{1,2}}" + r"(?:东北|西北|东南|西南|东|西|南|北|中)(?:部|片)?(?:地区|经济区|片区|山区|城市群|城镇群|武陵山区城镇群|武陵山区)?"
)
_DIRECTION = re.compile(
    r"[东西南北]翼(?:地区)?|" + v.DIRECTIONS + r"|沿[一-龥]{1,4}?(?:流域|沿岸|沿线|地区|两岸)|(?:及|和)?周边(?:地区|县市)?|全域|境内|市域|县域|沿线|一带|地区|中心城区|主城区|城区|都市圈|平原经济区|经济区"
)
_ZONE = re.compile(r"(?P<name>[一-龥A-Za-z·]{0,9}?)(?:" + v.alternation(v.ZONES, v.AREAS, v.TOWNS) + r")(?![域级场])")
# 江阴港城经济区: where the short suffix (港) does not end the name a longer one may.
_LARGE_ZONE = re.compile(r"(?P<name>[一-龥]{0,4}?)(?:经济技术开发区|高新技术产业开发区|经济开发区|经开区|高新区|开发区|经济区|新区|新城|综合保税区|保税区|工业园区|工业区|产业园区|产业园|工业园|集聚区|试验区|示范区)(?![域级场])")
_OPEN_ZONE = re.compile(r"(?P<name>[一-龥]{2,10}?)(?:" + v.alternation(v.OPEN_ZONES, v.AREAS) + r")(?![域级场])")
_OPEN_TOWN = re.compile(r"(?P<name>[一-龥]{1,4}?)(?:" + v.alternation(v.TOWNS) + r"|县|市|区|旗)(?=[、，和与及等；（]|$|[一-龥])")
_NO_NAME = re.compile(
    r"建设|发展|推动|推进|国家|省级|市级|各|一批|重点|主要|产业|若干|打造|形成|加快|支持|鼓励|特色|工业互|绿色|企业|项目|全面|新建|利用|提升|为|等|是|有|的|在|以|将|个|所|依托|围绕|培育|现有|创建|入驻|其他|其它|不同|城乡|乡村|农村|美丽|新型|跨|本|我|全|该|这|两(?!江)|多|大力|进|出|市场|经济社|区域|先行|试验|综合|现代|物流|自主|创新|示范|智慧|循环|标准|入选|列入|共建|共同|联合|联动|型|围|作为"
)
_SHORT_BAD = re.compile(r"[烃酸碱业材料品机药酒茶钢铁泥瓷油电车链器件学能术法金粉茶果花米面酱醋糖蛋鱼虾蟹羊牛鸡鸭鹅猪参菌菇椒蒜姜薯豆枣橙柑瓜菜笔鞋袜帽伞锁琴绣麻漆膜布绸毛革]$|[的在以是为等将和与]")
_RANK = {"province": 0, "prefecture": 1, "county": 2}
_MEMO = 4096
# Suffixes that make a place only right behind a short name.
_SMALL = ("港", "岛", "片区", "组团", "矿区", "矿山", "林区", "作业区", "库区", "湖区", "农场")
_CITY_WORD = ("市场", "市级", "县域", "区域", "县级", "区级", "省级", "市域", "区块", "市区", "州级", "盟级", "市民", "市值", "区间")


@dataclass(frozen=True, slots=True)
class Region:
    """A region by one of its names: adcode, official name and level."""

    adcode: str
    name: str
    level: str


@dataclass(frozen=True, slots=True)
class PlaceList:
    """Places that stand in one list: as written, where the list ends, whether it is left open.

    Attributes
    ----------
    places
        Names as written, 市 of a shared tail left out.
    kinds
        region, zone, area, town, group or other, one per place.
    start, end
        Slice of the sentence, the tail (等市) included.
    list_open
        Whether 等 ends the list.
    tail
        What the list calls its members (市, 地区), maybe empty.
    """

    places: tuple[str, ...]
    kinds: tuple[str, ...]
    start: int
    end: int
    list_open: bool
    tail: str = ""


@dataclass(frozen=True)
class Toponyms:
    """The names of regions, and the region that issued the document.

    Attributes
    ----------
    atlas
        What the names were taken from, and what codes are looked up in.
    names
        Name or short name -> the regions that bear it, the highest level first.
    issuer
        The region that speaks in 全市, 我省, 本区; None where the document is national.
    initials
        Province code -> first signs of its regions, for groups such as 成德眉资.
    """

    atlas: Atlas = field(repr=False, compare=False)
    names: dict[str, tuple[Region, ...]] = field(repr=False)
    issuer: Region | None = None
    initials: dict[str, frozenset[str]] = field(default_factory=dict, repr=False)
    heads: frozenset[str] = field(default=frozenset(), repr=False)
    longest: int = 16
    automaton: AhoCorasick = field(default_factory=lambda: AhoCorasick([]), repr=False, compare=False)
    memo: dict[tuple[str, int, bool], PlaceList | None] = field(
        default_factory=dict, repr=False, compare=False
    )

    def signals(self, text: str) -> list[int]:
        """Return where a text names a region, an area or a thing that is built, in order.

        A sentence without any of these holds no designation; one pass over the whole text by
        Aho-Corasick finds them all.
        """
        return [start for _, start, _ in self.automaton.find_matches_as_indexes(text)]

    def name_end(self, s: str, i: int, *, weak: bool = True) -> int:
        """Return where the longest name of a region that starts at ``i`` ends, or ``i``."""
        if s[i : i + 2] not in self.heads:
            return i
        for end in range(min(len(s), i + self.longest), i + 1, -1):
            word = s[i:end]
            if word in self.names:
                if s[end - 1 : end + 1] in _CITY_WORD:
                    continue
                if not weak and word in v.WEAK:
                    return i
                return end
        return i

    def chain_end(self, s: str, i: int, *, weak: bool = True) -> tuple[int, str]:
        """Return where a chain of names (四川成都青白江) ends, and the kind of the last one."""
        end, kind = self.name_end(s, i, weak=weak), "region"
        if end > i and (macro := _MACRO.match(s, i)) and macro.end() > end:
            return macro.end(), "area"
        if end == i:
            end, kind = self._other_end(s, i)
            if end == i:
                return i, ""
        while True:
            more = self.name_end(s, end, weak=False)
            if more > end and not v.COMMON.match(s, end) and self._nests(s[i:end], s[end:more]):
                end, kind = more, "region"
                continue
            hit = _DIRECTION.match(s, end)
            if hit and not v.COMMON.match(s, hit.end() - 1):
                end, kind = hit.end(), "area"
                if s[end : end + 1] == "的" and self.name_end(s, end + 1) > end + 1:
                    end = self.name_end(s, end + 1)
                continue
            return end, kind

    def _nests(self, outer: str, inner: str) -> bool:
        """Whether one name may lie inside the other (成都青白江), not beside it (江阴宜兴)."""
        above, below = self.names.get(outer), self.names.get(inner)
        if above is None or below is None:
            return True
        return any(
            _RANK[a.level] < _RANK[b.level] and b.adcode.startswith(a.adcode[: 2 if a.level == "province" else 4])
            for a in above for b in below
        )

    def _other_end(self, s: str, i: int) -> tuple[int, str]:
        hit = _MACRO.match(s, i) or _COMPASS.match(s, i)
        return (hit.end(), "area") if hit else (i, "")

    def item(
        self, s: str, i: int, *, listed: bool = False, parks: bool = True
    ) -> tuple[int, str]:
        """Return end and kind of the place that starts at ``i``; ``(i, "")`` where none does."""
        end, kind = self.chain_end(s, i)
        if not listed and s[i:end] in v.WEAK and s[end : end + 1] not in tuple("、和与及等"):
            end, kind = i, ""
        zone = self._zone(s, i, end, parks=parks)
        if zone > end:
            end, kind = zone, "zone"
        if end == i and listed and (bare := _BARE_ZONE.match(s, i)):
            end, kind = bare.end(), "zone"
        if kind == "region" and (sub := _SUBPLACE.match(s, end)) and self.is_unknown(sub.group()):
            end, kind = sub.end(), "town"
        if kind == "region" and (pair := _PAIR.match(s, end)) and self.name_end(s, i) == end:
            end = pair.end()
        if kind == "zone" and (more := _LARGE_ZONE.match(s, end)) and (not more["name"] or self.is_unknown(more["name"])):
            end = more.end()
        if kind == "area" and (base := _AREA_BASE.match(s, end)):
            end, kind = base.end(), "zone"
        if end == i and (isle := _ISLE.match(s, i)) and not _NO_NAME.search(isle.group()) and self.is_unknown(isle.group()[:2]):
            end, kind = isle.end(), "town"
        if end == i and (group := _GROUPED.match(s, i)) and self.is_group(group["g"]) and not v.COMMON.search(group["g"]):
            end, kind = group.end(), "area"
        if kind == "region" and (isle := _ISLE_OF.match(s, end)) and v.COMMON.match(s, isle.end()) and self.is_unknown(isle.group()[:2]):
            end = isle.end()
        if end == i and (seat := _SEAT.match(s, i)) and not _VERBISH.match(s, i) and not _NO_NAME.search(seat.group()) and not v.COMMON.match(s, i):
            end, kind = seat.end(), "zone"
        if end == i and (town := _town(s, i)) > i:
            end, kind = town, "town"
        if kind in ("zone", "town") and s[end : end + 1] == "（":
            close = _closing(s, end)
            if 0 < close - end <= 12 and not re.search(r"以下|简称|包括|责任", s[end:close]):
                end = close
        return end, kind

    def _zone(self, s: str, i: int, end: int, *, parks: bool) -> int:
        """Return where a zone ends that starts at ``i``, behind the names up to ``end`` or alone."""
        known = end > i
        zone = _ZONE.match(s, end) if known else _OPEN_ZONE.match(s, i)
        if zone is None or _NO_NAME.search(zone["name"]) or (zone["name"] and _ACTS.match(zone["name"])):
            return end
        if not known and (_VERBISH.match(s, i) or v.COMMON.match(s, i)):
            return end
        for read in (zone, _LARGE_ZONE.match(s, end)) if known else (zone,):
            if read is None or (read is not zone and _NO_NAME.search(read["name"])):
                continue
            small = read.group().endswith(_SMALL) and len(read["name"]) > 2
            small = small or read.group() in ("镇", "乡", "村", "街道", "港", "岛")
            plain = not small and not _industrial(read.group())
            if plain or (parks and _VERBAL.match(s, read.end())):
                return read.end()
        return end

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
        key = (s, i, parks)
        if key not in self.memo:
            if len(self.memo) > _MEMO:
                self.memo.clear()
            self.memo[key] = self._read(s, i, parks=parks)
        return self.memo[key]

    def _read(self, s: str, i: int, *, parks: bool) -> PlaceList | None:
        places: list[str] = []
        kinds: list[str] = []
        at = last = i
        while True:
            end, kind = self._member(s, at, known=bool(places), parks=parks)
            if end == at:
                break
            pair = _PAIRED.fullmatch(s[at:end]) if kind == "region" else None
            places.extend(pair.groups() if pair else (s[at:end],))
            kinds.extend(("region", "other") if pair else (kind,))
            last = end
            joint = _JOINT.match(s, end)
            beside = self.name_end(s, end, weak=False) if kind == "region" and not joint else end
            if beside > end and not v.COMMON.match(s, end):
                at = end
                continue
            if not joint or not self._place_follows(s, joint.end()):
                break
            at = joint.end()
        return self._finish(s, i, last, places, kinds) if places else None

    def _member(self, s: str, at: int, *, known: bool, parks: bool) -> tuple[int, str]:
        """Return end and kind of a member of a list; beside known places unknown ones may stand."""
        end, kind = self.item(s, at, listed=known, parks=parks)
        bounded = self._bounded(s, at, known=known)
        if bounded > end:
            # In a built thing's own list (开封汴西、林州…等集群) only 、 and 等 part the names.
            joined = bounded < len(s) and s[bounded] in ("、和及与等的" if parks else "、等")
            if end > at and joined and self._rest_is_place(s[end:bounded]):
                return bounded, "town"
            if end == at and known and self._unknown(s[at:bounded]):
                return bounded, "other"
        if end == at and known and (hit := _LISTED_ZONE.match(s, at)) and not _VERBISH.match(s, at):
            return hit.end(), "zone"
        return end, kind

    def _finish(
        self, s: str, start: int, end: int, places: list[str], kinds: list[str]
    ) -> PlaceList | None:
        if _COMPANIES.match(s, end) or _COMPANY_LIST.match(s, end) or (v.ORGANISATION.match(s, end) and kinds[-1] != "zone"):
            return None
        tail = _TAIL.match(s, end)
        what, is_open = "", False
        if tail and tail.group():
            what, is_open = tail["what"] or "", bool(tail["open"])
            if is_open and not what and not re.match(r"[在，；。]|$", s[tail.end() : tail.end() + 1]):
                # 等 alone may belong to what follows (等国家试点城市).
                what = ""
            if not is_open and (what in ("省", "州", "区", "县", "市", "镇", "地")) and len(places) == 1:
                return PlaceList(tuple(places), tuple(kinds), start, end, list_open=False)
            end = tail.end()
        return PlaceList(tuple(places), tuple(kinds), start, end, is_open, what)

    def _bounded(self, s: str, at: int, *, known: bool) -> int:
        """Return where the item at ``at`` ends if it is short and ends at a joint, else ``at``."""
        limit = min(len(s), at + (10 if known else 8))
        for j in range(at + 1, limit + 1):
            if j == len(s):
                return j if known else at
            if s[j] in "、等的" or (s[j] in "和及与" and j > at + 1):
                return j
            if s[j] in "，；。：（）“”":
                return j if known and s[j] in "，；。）" else at
        return at

    def _rest_is_place(self, rest: str) -> bool:
        return (
            2 <= len(rest) <= 3
            and not v.COMMON.search(rest)
            and not _SHORT_BAD.search(rest)
            and not _NO_NAME.search(rest)
            and not _SHARED.search(rest)
        )

    def _unknown(self, word: str) -> bool:
        return (
            2 <= len(word) <= 4
            and all("一" <= c <= "龥" for c in word)
            and not v.COMMON.search(word)
            and not _SHORT_BAD.search(word)
            and not _NO_NAME.search(word)
        )

    def is_unknown(self, word: str) -> bool:
        """Whether a word may be a place that no table knows: short, no industry, no verb."""
        return self._unknown(word) and not _VERBISH.match(word) and not _COMMON_SUBJECT.search(word)

    def _place_follows(self, s: str, at: int) -> bool:
        end, _ = self.item(s, at, listed=True)
        if end > at or (_LISTED_ZONE.match(s, at) and not _VERBISH.match(s, at)):
            return True
        bounded = self._bounded(s, at, known=True)
        return bounded > at and self._unknown(s[at:bounded])

    def is_group(self, word: str) -> bool:
        """Whether every sign of a word begins the name of a region of one province (兰白)."""
        if not 2 <= len(word) <= 5 or len(set(word)) < len(word):
            return False
        if all(sign in v.PROVINCE_SIGNS for sign in word):
            return True
        scope = [self.issuer.adcode[:2] + "0000"] if self.issuer else list(self.initials)
        return any(set(word) <= self.initials.get(code, frozenset()) for code in scope)

    def is_wide(self) -> bool:
        """Whether the issuer is a province, too wide to be the place of what it plans.

        The four municipalities are cities and are not.
        """
        issuer = self.issuer
        return issuer is not None and issuer.level == "province" and not issuer.name.endswith("市")

    def larger_than_issuer(self, place: str) -> bool:
        """Whether a place is a larger area than the issuer's, so that it cannot lie inside."""
        if self.issuer is None or self.issuer.level == "province":
            return False
        known = self.names.get(place, ())
        if known:
            return any(r.adcode in _above(self.issuer.adcode) for r in known)
        return bool(_MACRO.fullmatch(place) or _COMPASS.fullmatch(place))


@lru_cache(maxsize=4)
def _above(adcode: str) -> frozenset[str]:
    return frozenset({adcode[:2] + "0000", adcode[:4] + "00"} - {adcode})


def _industrial(word: str) -> bool:
    """Whether a zone's name is that of an industry's park (绿色建材产业园)."""
    return bool(re.search(r"(?:产业园|产业城|工业园|产业园区|集聚区|集中区|物流园)$", word)) or bool(
        re.search(r"(?:材料|制造|装备|化工|汽车|医药|食品|物流|纺织|电子|能源|旅游走廊|旅游带|光伏|电池|农业|产业)", word)
    )


def _town(s: str, i: int) -> int:
    """Return where a town without a known name ends that starts at ``i``, or ``i``."""
    town = _OPEN_TOWN.match(s, i)
    if town is None or _NO_NAME.search(town["name"]) or _VERBISH.match(s, i):
        return i
    return i if "城乡" in town.group() or town.group()[-1] in "市区县旗" else town.end()


def _closing(s: str, at: int) -> int:
    depth = 0
    for i in range(at, min(len(s), at + 40)):
        depth += (s[i] == "（") - (s[i] == "）")
        if depth == 0:
            return i + 1
    return -1


# 儋州洋浦重点发展: a name that no table knows, between a region and a verb that needs a place.
_SUBPLACE = re.compile(r"[一-龥]{2,3}?(?=(?:重点|大力|着力|积极|聚焦|主要|优先)(?:发展|布局|打造|建设|培育))")
_COMMON_SUBJECT = re.compile(r"未来|今后|各地|我们|区县|市县|省内|国内|其他|政府|单位|部门|同时|以上|期间|方面|目前|当前|近期|远期|阶段|中心|基地|沿海|外资|民营|国有|领域|行业|支柱|东西|其中|两地|三地|各市|各县|各区")
_ACTS = re.compile(v.alternation(*v.VERBS.values()) + "|引导|推动|支持|布局")
_VERBISH = re.compile(v.alternation(v.ADVERBS, *v.VERBS.values()) + "|与|向(?!阳)|由|在|将(?!乐)|把|放大|紧抓|抢抓|发挥|加大|抓住|融入|对接|依托|围绕|立足|深度|坚持|加强|健全|落实|严格|开展|实施|做到|促使|抓好|抓住|确保|鼓励|争做|住房|按照|根据|对于|关于|由于|包括")
_MACRO = re.compile(v.alternation(v.MACROS))
_LISTED_ZONE = re.compile(
    r"[一-龥A-Za-z]{3,14}?(?:园区|产业园|工业园|开发区|经开区|高新区|新区|集聚区|集中区|示范区)(?=、|和|及|与|等|为|形成|打造|建设|布局|重点|，|作为|$)"
)
_PAIRED = re.compile(r"([一-龥]{2,8})（([一-龥]{2,3})）")
_PAIR = re.compile(r"（[一-龥]{2,3}）(?=[一-龥])")
_SEAT = re.compile(r"(?!.{0,2}(?:原料|配套|生产|制造|研发|供应|加工|示范|创新|孵化|实训|培训|种植|养殖|出口))[一-龥]{2,3}(?:石化|化工|能源化工|煤化工|航天|物流|冶金)?(?:产业)?基地(?=重点|聚焦|布局|着力|大力|主要|打造|发展|和|、)")
_GROUPED = re.compile(r"(?P<g>[一-龥]{2,5}?)(?:板块|片区|地区|都市圈|城市群|组团|城镇群)(?!的|内)")
_ISLE = re.compile(r"[一-龥]{2}[岛湾](?=建设|发展|重点|布局|打造|、|和)")
_ISLE_OF = re.compile(r"[一-龥]{2}[岛湾](?:（[一-龥]{2,6}）)?")
_AREA_BASE = re.compile(r"(?:能源化工|煤化工|石化|化工)?基地(?=重点|聚焦|布局|着力|大力|主要|打造|发展|和|、|，)")
_BARE_ZONE = re.compile(r"(?:国家级)?(?:经济技术开发区|高新技术产业开发区|经开区|高新区|开发区)(?=[、，和与及等（]|$)")
