"""The region of a postal address: the longest beginning that surely names regions.

深圳市南山区科技园… is 南山区, 上海市共和新路888号 is 上海市, 延安西路888号 is nowhere: roads, buildings
and estates bear the names of regions everywhere. A name with its suffix (南山区) is taken as it
stands. A short name (上海徐汇, 南通开发区, 北京中关村大街1号) is taken only where what follows shows
that it is a place: a region inside it, a zone, or a street with a name of its own. What is not sure is
left off, so that the answer may be coarser than the address, but not beside it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gis.regions import quarters, spelling, zones
from gis.regions.answers import Ambiguity, Bounds, NoMatch
from gis.regions.names import names

if TYPE_CHECKING:
    from gis.atlas import Atlas
    from gis.regions.answers import Answer
    from gis.regions.names import Index, Names

# An address is longer than this in no list; the rest cannot change where it begins.
_LONGEST_ADDRESS = 60
_HAN = "[\u4e00-\u9fff]"
_LABEL = re.compile(
    rf"^{_HAN}{{2,6}}[:：]|^(?:公司|注册|办公|通讯|联系|单位)?(?:地址|住所|厂址)\s+"
)
_POSTCODE = re.compile(rf"^(?:邮编|邮政编码)?\d{{6}}(?={_HAN})")
_BRACKETS = re.compile(r"[()（）\[\]【】《》“”\"'‘’]")
_ROAD = "(?:大道|大街|公路|高速|国道|省道|胡同|路|街|道|巷|弄|里)"
_DIRECTIONS = "[东南西北中上下前后内外环新老]{0,2}"
_COUNTED = "[一二三四五六七八九十]?大?"
# What makes a region's name the name of something else: 杭州湾, 东莞庄路, 中山五路, 武侯祠, 朝阳门外.
_OTHER_NAME = re.compile(
    f"[湾庄门祠嘴寺宫塔]|[河湖港山岛桥站村口关城海江]?{_DIRECTIONS}{_COUNTED}{_ROAD}"
    "|[镇乡]|街道|[大]?(?:桥|厦|楼|院|学|道|酒店|饭店|宾馆|广场|花园|小区|公园|新村|银行"
    "|国际|商城|市场|医院|中心|机场"
    "|火车站|车站|集团|公司|海峡|关)"
)
# 朝阳县 is not 朝阳区.
_OTHER_SUFFIX = re.compile("[市县旗]|区(?!域)")
# Buildings that bear the name of a district and may stand in another: 杭州西湖文化广场.
_BUILDING = re.compile(
    r"[^路街道区县市镇乡\d]{0,6}?(?:广场|大厦|大楼|医院|大学|学院|公园|宾馆|饭店|酒店|机场"
    r"|车站|公司|集团|景区"
    "|市场|体育馆)"
)
_STREET = re.compile(
    rf"{_HAN}{{2,14}}?{_ROAD}(?:{_HAN}{{0,3}}?(?:\d|[一二三四五六七八九十]+[号段])|$|[与和])"
)
_SETTLEMENT = re.compile(f"{_HAN}{{2,4}}?(?:街道|镇|乡)")
_ZONE = re.compile(f"{_HAN}{{0,6}}?(?:{zones.WORD}|科技园|工业区|产业园|软件园|物流园)")
# 昆山市场路 is a road by a market.
_MARKET = re.compile("场")
# 宁波鄞县大道 is a road, and 鄞县 is gone.
_COUNTY_ROAD = re.compile(f"[湾港]?{_DIRECTIONS}{_COUNTED}(?:大道|大街|支?路|街(?!道)|巷|里|胡同)")
# A misspelt name (成都市清白江区, 福建省7漳州市华安县) is a wrong name, not an address in the city.
_WRONG_NAME = re.compile(
    "[^路街道巷弄号楼园村镇乡厦场室栋店]{1,16}(?:[市县旗盟州]"
    "|(?<![小社园校厂景港库街片新业发税工农林作验护流集])区)"
)
_NO_NAME = re.compile(f".*(?:{zones.WORD}|超市|门市|夜市|城市|都市)")
# What is left of a region, or a group of its divisions: neither an address nor the whole.
_NOT_WHOLE = re.compile(
    r"不含|不包括|不计|(?:含(?!光)|包括|除)[^路街道巷\d]{2,8}$|除.{1,8}外|市?本级"
    r"|[市省县]?直[属管辖]?(?:县|区|单位)?$"
    "|其[他它](?:地区|区域)?$|周边$|以外"
)
# Names of districts that are words for the old town, a new quarter or a harbour in any city.
_COMMON = ("老城区", "新市区", "港口区", "西市区")
_TAIWAN = "71"
_SMALLEST_SUFFIX = ("市", "县", "旗")


@dataclass(frozen=True, slots=True)
class _Step:
    """A name read at a place of the text: the regions it may be, and where the text goes on."""

    codes: tuple[str, ...]
    end: int
    split: bool = False


def locate(atlas: Atlas, address: object, bounds: Bounds) -> Answer:
    """Return the smallest region that the beginning of an address surely names.

    Parameters
    ----------
    address
        What stands in the cell.
    bounds
        Where the region lies; a region of another level than asked for is no match.

    Returns
    -------
    Match, Ambiguity or NoMatch
        A match has ``how`` "address"; several regions where the beginning fits several (鼓楼区
        without its city).

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.regions.answers import ANYWHERE
    >>> atlas = Atlas.bundled()
    >>> [locate(atlas, a, ANYWHERE).name for a in ("深圳市南山区科技园8号", "上海市共和新路888号")]
    ['南山区', '上海市']
    >>> locate(atlas, "延安西路888号", ANYWHERE)
    NoMatch(nearest=())
    """
    index = names(atlas)
    text = _plain(spelling.written(address))
    found = _bounded(index, text, bounds.within)
    if not found and (zone := zones.zones(atlas).heading(text)) is not None:
        # 萧山经济技术开发区: the catalogue has one zone of that name.
        where = (match.adcode for match in zone.regions)
        found = tuple(code for code in where if index.fits(code, Bounds(bounds.within)))
    codes = tuple(
        code
        for code in found
        if (bounds.level is None or bounds.level in index.places[code].levels)
    )
    matches = tuple(index.match(code, "address", bounds.level) for code in sorted(codes))
    if len(matches) > 1:
        return Ambiguity(matches)
    return matches[0] if matches else NoMatch()


def _plain(text: str) -> str:
    head = _LABEL.sub("", text.strip()[:_LONGEST_ADDRESS])
    head = spelling.normalise(_BRACKETS.sub("", head))
    return quarters.without_division(_POSTCODE.sub("", head))


def _bounded(index: Names, text: str, within: str | None) -> tuple[str, ...]:
    """Return what the text names by itself, as far as it lies within, else what it names there."""
    found = _read(index, text, ())
    if within is None:
        return found
    inside = tuple(code for code in found if code == within or index.inside(code, within))
    return inside or _read(index, text, (within,))


def _read(index: Names, text: str, here: tuple[str, ...]) -> tuple[str, ...]:
    """Return the codes at the end of the chain of names with which the text begins."""
    found: tuple[str, ...] = ()
    place = 0
    while place < len(text):
        if (further := quarters.behind_area(found, text, place)) > place:
            place = further
            continue
        if quarter := quarters.district(index, found, text, place):
            return quarter
        step = _step(index, text, place, here) or _behind_zone(index, text, place, here)
        if step is None:
            rest = text[place:]
            # Districts below the cities and counties of Taiwan are on no map here.
            taiwan = all(code.startswith(_TAIWAN) for code in found)
            odd = _NOT_WHOLE.match(rest) or (not taiwan and _contradicts(index, rest, found))
            return () if found and odd else found
        if not step.split:
            found = here = step.codes
        elif not found:
            found = step.codes
        place = step.end
        if step.split:
            break
    return found


def _contradicts(index: Names, rest: str, found: tuple[str, ...]) -> bool:
    """Return whether the rest is a wrong name of a region, or begins with a region elsewhere."""
    if _WRONG_NAME.fullmatch(rest) and not _NO_NAME.fullmatch(rest):
        # 吉首市乾州 is a quarter: nothing below a county is a 州.
        return not (rest.endswith("州") and index.places[found[0]].level == "county")
    for length in index.lengths.get(rest[:2], ()):
        form, behind = rest[:length], rest[length:]
        if len(form) > 2 and form.endswith(("市", "县")) and form in index.full:
            return not _MARKET.match(behind) and not _COUNTY_ROAD.match(behind)
    return False


def _step(index: Names, text: str, place: int, here: tuple[str, ...]) -> _Step | None:
    """Return the longest name at a place of the text that surely is one, or None."""
    for length in index.lengths.get(text[place : place + 2], ()):
        end = place + length
        form, rest = text[place:end], text[end:]
        if len(form) < length:
            continue
        moved = _moved(index, text, place, end, here)
        if moved is not None:
            return moved
        codes = _inside(index, index.full, form, here)
        if codes and _sure_full(form, rest, inner=bool(here)):
            return _Step(codes, end)
        if here and _repeats(index, form, rest, here):
            return _Step(here, end)
        former = _inside(index, index.former, form, here) if form in index.former_full else ()
        if former and _sure_full(form, rest, inner=bool(here)):
            return _Step(former, end, split=len(former) > 1)
        codes = _inside(index, index.short, form, here) or _inside(index, index.parents, form, here)
        if codes:
            # 内蒙古路 is not 内蒙 and 古路: of an unsure name no shorter one is read.
            sure = _sure_short(index, codes, rest, inner=bool(here))
            return _Step(sure, end) if sure else None
    return None


def _behind_zone(index: Names, text: str, place: int, here: tuple[str, ...]) -> _Step | None:
    """Return the full name of a region behind a zone: 河北雄安新区容城县."""
    zone = _ZONE.match(text, place) if here else None
    if zone is None:
        return None
    for length in index.lengths.get(text[zone.end() : zone.end() + 2], ()):
        end = zone.end() + length
        form, rest = text[zone.end() : end], text[end:]
        codes = _inside(index, index.full, form, here)
        if codes and _sure_full(form, rest, inner=True):
            return _Step(codes, end)
        # 山西综改示范区太原学府园区: a city by its short name, before one of its zones.
        city = tuple(c for c in _inside(index, index.short, form, here) if index.is_major(c))
        if city and re.match(f"{_HAN}{{1,4}}园区|{_ZONE.pattern}", rest):
            return _Step(city, end)
    return None


def _names_part(index: Names, rest: str, here: tuple[str, ...]) -> bool:
    """Return whether the rest begins with a name of a part: 成都|双流机场 is in 成都, not in 双流区."""
    return any(
        _inside(index, index.short, rest[:length], here)
        for length in index.lengths.get(rest[:2], ())
        if length <= len(rest)
    )


def _inside(index: Names, forms: Index, form: str, here: tuple[str, ...]) -> tuple[str, ...]:
    hits = forms.get(form)
    if not hits:
        return ()
    if not here:
        return tuple(hits)
    return tuple(code for code in hits if any(index.inside(code, parent) for parent in here))


def _repeats(index: Names, form: str, rest: str, here: tuple[str, ...]) -> bool:
    """Return whether a form says again where the text already is: 北京市昌平区昌平区."""
    if len(here) != 1:
        return False
    name = index.places[here[0]].name
    return form == name and not _OTHER_NAME.match(rest)


def _moved(index: Names, text: str, place: int, end: int, here: tuple[str, ...]) -> _Step | None:
    """Return a region behind the former parent that it was moved away from: 资阳市简阳市."""
    children = index.former_children.get(text[place:end])
    if children is None:
        return None
    for length in index.lengths.get(text[end : end + 2], ()):
        child = text[end : end + length]
        hits = _inside(index, children, child, here) if child in index.former_full else ()
        if len(hits) == 1 and _sure_full(child, text[end + length :], inner=True):
            return _Step(hits, end + length)
    return None


def _sure_full(form: str, rest: str, *, inner: bool) -> bool:
    """Return whether a name with its suffix is one here: not 昆山|市场路, not a bare 城区."""
    if form.endswith("市") and _MARKET.match(rest):
        return False
    if form.endswith("县") and _COUNTY_ROAD.match(rest):
        return False
    if inner:
        return True
    return form not in _COMMON and (len(form) > 2 or form.endswith(_SMALLEST_SUFFIX))


def _sure_short(index: Names, codes: tuple[str, ...], rest: str, *, inner: bool) -> tuple[str, ...]:
    """Return the regions that a short name surely means before the rest of the address."""
    settled = quarters.within(index, codes, rest) if rest else codes
    if settled:
        return settled
    major = tuple(code for code in codes if index.is_major(code))
    if major and (_names_part(index, rest, major) or _step(index, rest, 0, major) is not None):
        return major
    if _OTHER_NAME.match(rest) or _OTHER_SUFFIX.match(rest):
        return ()
    if inner:
        return () if _BUILDING.match(rest) else codes
    if major:
        shown = _ZONE.match(rest) or _STREET.match(rest) or _SETTLEMENT.match(rest)
        return major if shown else ()
    # A county-level city may have a zone: 昆山开发区. 东湖开发区 is not in 东湖区.
    cities = tuple(code for code in codes if index.places[code].name.endswith("市"))
    return cities if len(codes) == 1 and re.match(zones.WORD, rest) else ()
