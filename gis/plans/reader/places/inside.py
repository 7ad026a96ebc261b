"""In which region a park, a town or a base lies that has no code of its own.

A plan of a county names its towns and parks far more often than itself. What is said of them is said
of the county, too: without that its layout would stand in no region at all.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.no_names import VERBISH
from gis.plans.reader.text.outline import outline
from gis.plans.reader.vocabulary.areas import PROVINCE_SIGNS
from gis.plans.reader.vocabulary.sites import SITE_OR_PART
from gis.plans.reader.vocabulary.weak import NAMED_AFTER, WEAK
from gis.regions.answers import ANYWHERE, Inside
from gis.regions.codes import holds
from gis.regions.gazetteer import known
from gis.regions.tree import ancestors
from gis.regions.tree import places as regions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from gis.atlas import Atlas
    from gis.plans.reader.places.place_list import Region
    from gis.plans.reader.places.toponyms import Toponyms

_TOWN = Pattern(r"[一-龥]{1,8}?(?:镇|乡|街道(?:办事处)?|苏木|村|社区)")
_PARK = Pattern(
    rf"[一-龥A-Za-z·（）()]{{0,16}}?(?:{SITE_OR_PART}|园|物流(?:中心|港|基地)|工业港|基地|矿区|林场|农场)"
)
# 川渝…, 川东北…, 长三角…: more than one region, or a part of none.
_WIDE = Pattern(
    f"[{PROVINCE_SIGNS}][{PROVINCE_SIGNS}东南西北中]"
    "|[东南西北中]部|全[国省市]|跨|沿[江海边]|[长珠][三江]|环|粤港澳|京津|成渝|渝蓉"
    "|关中|江淮|胶东|宁镇扬|苏锡常|杭嘉湖|甬台温|厦漳泉|长株潭|西咸新区"
)
# 越南…工业园, 毗邻…: what a county builds or seeks outside its borders.
_OUTSIDE = Pattern(
    "[境海国省市区县]外|外[省市县]|毗邻|周边|邻近|友好|东盟|东南亚|中东|中亚|非洲|欧洲|[美德法英泰韩]国|日本|印[度尼]"
    "|越南|缅甸|老挝|柬埔寨|马来|新加坡|俄罗斯|白俄|哈萨克|乌兹别克|巴基斯坦|埃塞|埃及|尼日利亚|坦桑|赞比亚|沙特"
    "|阿联酋|以色列|意大利|西班牙|荷兰|波兰|匈牙利|塞尔维亚|墨西哥|巴西"
)
# 资源循环产业园: a word, and no 资源县.
_WORD_GOES_ON = Pattern("循环|综合|再生|利用|回收|共享|示范|创新")
# 太平洋, 金山桥: a longer name of another place.
_NAME_GOES_ON = Pattern("[堡湖山河路桥岭坪沟坝洋寨店庄屯湾塘峡滩]|口(?!岸)")
_JOINED = Pattern("[—―、,，;；/-]")
# What a line or a sentence opens with before it names a county: 1.房县：…, （二）竹溪县…, 一是房县…
_PIECE = Pattern(
    "(?:^|[。，；\t])(?:[\\s—•·]|（[一二三四五六七八九十\\d]{1,3}）|第?[一二三四五六七八九十\\d]{1,3}(?:[、.．）是]|(?=[一-龥])))*"
    "(?:在|支持|推动|鼓励|引导|指导)?"
)
# What follows a county that a sentence speaks of, and no part of a longer name.
_SPOKEN_OF = Pattern(
    f"$|[：:，。；（\\t \u3000]|[的在以要将应则]|重点|{VERBISH.pattern}|产业|工业|布局|规划"
)
# Two counties beside each other, or a county as a goal of the act, do not say whose the next town is.
_NOT_ALONE = frozenset("、和及与跟同至—-―")
_FURTHEST = 600  # signs before a place in which its county is looked for
_LONGEST = 12  # signs of the longest name of a region


def region_inside(
    toponyms: Toponyms, place: str, name: str | None = None, county: str | None = None
) -> str | None:
    """Return the adcode of the region in which a place without a code lies, None where nothing says so.

    That is the region with whose name it begins, else that of the catalogue of zones, else the county
    that the text speaks of there, the city or the county that issued the plan where the place is a town,
    a park or a base by its last word.

    Parameters
    ----------
    toponyms
        Names of regions, with the issuer of the plan.
    place
        As the plan writes it.
    name
        What the plan calls the park of that place in full, where it does.
    county
        Adcode of the county that the text speaks of there (:func:`county_said`).

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.places.gazetteer import toponyms
    >>> from gis.plans.reader.places.issuer import with_issuer
    >>> names = with_issuer(toponyms(Atlas.bundled()), "广安市前锋区绿色建材产业规划")
    >>> region_inside(names, "代市镇"), region_inside(names, "川渝协作园区")
    ('511603', None)
    """
    if _JOINED.search(place) or _OUTSIDE.match(place):
        return None
    full = name if name and name.startswith(place) else place
    found = _headed(toponyms, full)
    if found is not None:
        return found or None
    zone = known(toponyms.atlas, full, ANYWHERE)
    if isinstance(zone, Inside) and zone.reason == "zone" and zone.regions:
        codes = {match.adcode for match in zone.regions}
        code = codes.pop() if len(codes) == 1 else None
        # 江北新区 of Nanjing is not meant by whoever in Chongqing names one.
        return code if code and _is_near(toponyms, code) else None
    return _of_its_own(toponyms, full, county)


def _of_its_own(toponyms: Toponyms, place: str, county: str | None) -> str | None:
    """Return the adcode of the county that is spoken of, or of the city or county that issued the plan, where a place is a part of it by its last word."""
    issuer, word = toponyms.issuer, _word_ahead(toponyms, place)
    whole = issuer.adcode if issuer and issuer.level != "province" else None
    speaks = county or whole
    if speaks is None or _WIDE.match(place):
        return None
    # 南岸工业园 of another county of Chongqing: of 南岸区, or on a south bank.
    is_other = word in NAMED_AFTER or (word and _bears(toponyms, word, speaks[:2]))
    is_part = _TOWN.fullmatch(place) or (not is_other and _PARK.fullmatch(place))
    return speaks if is_part else None


def first_town(text: str, start: int, end: int, places: Iterable[str]) -> int | None:
    """Return where a slice names the first town of some places, of which each county may have one of the name; None without any."""
    for place in places:
        if _TOWN.fullmatch(place):
            return max(start, text.find(place, start, end))
    return None


def county_said(toponyms: Toponyms, text: str, at: int) -> str | None:
    r"""Return the adcode of the county that the text speaks of at an offset, None where none is said.

    That is the one in whose bracket it stands, with which the sentence or an earlier one of the line opens, or a heading above it.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.places.gazetteer import toponyms
    >>> names, text = toponyms(Atlas.bundled()), "房县：在城关镇发展茶叶。竹溪县：在城关镇发展蚕丝。"
    >>> county_said(names, text, 5), county_said(names, text, 20), county_said(names, "在城关镇发展茶叶。", 5)
    ('420325', '420324', None)
    """
    every = outline(text)
    paragraph = every[min(bisect_left(every, at, key=lambda one: one[0].end), len(every) - 1)][0]
    begins = paragraph.start
    if at - begins > _FURTHEST:  # a document of one line must not cost the square of its length
        begins = max(begins, text.find("。", at - _FURTHEST, at))
    before = text[begins:at]
    bracket = before.rfind("（")
    if bracket > before.rfind("）") and (owner := _county_ahead(toponyms, before[:bracket])):
        return owner
    above = [heading.title for heading in reversed(paragraph.path)]
    said = (_opening_county(toponyms, words) for words in (before, *above))
    return next((found for found in said if found is not None), None) or None


def _opening_county(toponyms: Toponyms, words: str) -> str | None:
    """Return the adcode of the county with which the last clause of some words opens that opens with a region, "" where that is no one county."""
    found: str | None = None
    for hit in _PIECE.finditer(words):
        end = toponyms.name_end(words, hit.end(), weak=False)
        if end == hit.end():
            continue
        if not (_SPOKEN_OF.match(words, end) or words[end : end + 1] in _NOT_ALONE):
            continue  # 在甲区化工工业园: a part of a name
        counties = _counties(toponyms, words[hit.end() : end])
        alone = words[end : end + 1] not in _NOT_ALONE
        found = counties[0] if alone and len(counties) == 1 else ""
    return found


def _county_ahead(toponyms: Toponyms, words: str) -> str | None:
    """Return the adcode of the one county with whose name some words end: 甲区 of 甲区（乙工业园）."""
    for length in range(min(len(words), _LONGEST), 1, -1):
        counties = _counties(toponyms, words[-length:])
        if counties:
            return counties[0] if len(counties) == 1 else None
    return None


def _counties(toponyms: Toponyms, name: str) -> list[str]:
    """Return the adcodes of the counties of a name: of the issuer's alone where it is known, since others are only spoken of."""
    codes = [r.adcode for r in toponyms.names.get(name, ()) if r.level == "county"]
    issuer = toponyms.issuer
    return [code for code in codes if issuer is None or holds(issuer.adcode, code)]


def _word_ahead(toponyms: Toponyms, place: str) -> str:
    """Return the word of every day with which a place begins, and which is the short name of a region elsewhere."""
    heads = (place[:length] for length in (3, 2))
    head = next((head for head in heads if head in WEAK and head in toponyms.names), "")
    return "" if _NAME_GOES_ON.match(place, len(head)) else head


def _bears(toponyms: Toponyms, name: str, province: str) -> bool:
    """Return whether a region of a province bears a name."""
    return any(region.adcode.startswith(province) for region in toponyms.names[name])


def _headed(toponyms: Toponyms, place: str) -> str | None:
    """Return the adcode of the region with whose name a place begins, "" where that is none for sure, None where none begins it."""
    for length in range(min(len(place) - 2, _LONGEST), 1, -1):
        head, rest = place[:length], place[length:]
        regions = toponyms.names.get(head)
        if not regions:
            continue
        is_full = any(region.name == head for region in regions)
        if not (_PARK.fullmatch(rest) or (is_full and _TOWN.fullmatch(rest))):
            continue  # 观塘镇 is no part of 观塘区, and 江口镇 none of 江口
        own = [r for r in regions if _is_at_home(toponyms, r.adcode)]
        if head in WEAK and (not own or _WORD_GOES_ON.match(rest)):
            continue  # 城东工业园 of a county is not in 城东区 of 西宁
        if not own and not is_full and _NAME_GOES_ON.match(rest):
            continue
        codes = {
            region.adcode for region in own or (regions if is_full else _near(toponyms, regions))
        }
        # A city and its district of one name: the wider holds both.
        widest = [code for code in codes if all(holds(code, other) for other in codes)]
        return widest[0] if widest else ""
    return None


def _near(toponyms: Toponyms, regions: tuple[Region, ...]) -> list[Region]:
    """Return the regions that a short name can mean: a county far from who speaks is a town of that name at home."""
    if all(region.level != "county" for region in regions):
        return list(regions)
    return [region for region in regions if _is_near(toponyms, region.adcode)]


def heard_here(
    toponyms: Toponyms, places: Sequence[str], codes: Sequence[str | None], said: str = ""
) -> list[str | None]:
    """Return adcodes of the places of a designation without counties far away that are called by their short name.

    Who plans for 聊城 and says 东昌 means what is at home there, and not 东昌区 of 通化: which of the
    two nobody can tell from the word, so that it has no adcode and is listed as a place to be told,
    unless the text says its city or province (烟台的莱州).

    Parameters
    ----------
    said
        What stands before and around the places: headings and the sentence.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.places.gazetteer import toponyms
    >>> from gis.plans.reader.places.issuer import with_issuer
    >>> names = with_issuer(toponyms(Atlas.bundled()), "聊城市医药产业发展规划")
    >>> heard_here(names, ["东昌", "阳谷", "昆山市"], ["220502", "371521", "320583"])
    [None, '371521', '320583']
    """
    return [
        None
        if code and _is_far_and_short(toponyms, place, code) and not _is_led(toponyms, code, said)
        else code
        for place, code in zip(places, codes, strict=True)
    ]


def _is_led(toponyms: Toponyms, code: str, said: str) -> bool:
    """Return whether the text names what holds a county."""
    holders = ancestors(toponyms.atlas, code)
    return any(regions(toponyms.atlas)[holder].short_name in said for holder in holders)


def _is_far_and_short(toponyms: Toponyms, place: str, code: str) -> bool:
    return any(
        region.adcode == code and region.level == "county" and region.name != place
        for region in toponyms.names.get(place, ())
    ) and not _is_near(toponyms, code)


def _is_near(toponyms: Toponyms, adcode: str) -> bool:
    """Return whether a region lies in the province of the issuer, or in a city or province beside that of the issuer."""
    issuer = toponyms.issuer
    if issuer is None:
        return True
    near = {issuer.adcode[:2], *_around(toponyms.atlas, issuer.adcode)}
    return adcode[:2] in near or adcode[:4] in near


def _around(atlas: Atlas, adcode: str) -> set[str]:
    """Return the first signs of the codes of the cities around that of a region, and of the provinces around a province."""
    if adcode.endswith("0000"):
        return {code[:2] for code in atlas.neighbours("province").get(adcode, ())}
    around = atlas.neighbours("prefecture").get(adcode[:4] + "00", ())
    return {code[:2] if code.endswith("0000") else code[:4] for code in around}


def _is_at_home(toponyms: Toponyms, adcode: str) -> bool:
    """Return whether a region is the issuer, in it, or above it."""
    issuer = toponyms.issuer
    return issuer is not None and (holds(issuer.adcode, adcode) or holds(adcode, issuer.adcode))


def inside(
    toponyms: Toponyms,
    record: dict[str, Any],
    county: Callable[[str, int], str | None] | None = None,
) -> dict[str, list[list[str] | None]]:
    """Return the field ``inside`` of a record, nothing where none of its places lies in a region that is known.

    The field has for each place name and adcode of the region that holds it, None for a region itself
    and where none is known.

    Parameters
    ----------
    toponyms
        Names of regions, with the issuer of the plan.
    record
        With ``places`` and ``region_codes``, maybe ``name``.
    county
        Gives the adcode of the county that the text speaks of where the record names a place for the n-th time, or None.
    """
    held = list(_holders(toponyms, record, county))
    return {"inside": held} if any(held) else {}


def _holders(
    toponyms: Toponyms, record: dict[str, Any], county: Callable[[str, int], str | None] | None
) -> Iterator[list[str] | None]:
    known_regions = regions(toponyms.atlas)
    name = record.get("name") if len(record["places"]) == 1 else None
    places = record["places"]
    for n, (place, code) in enumerate(zip(places, record["region_codes"], strict=True)):
        own = county(place, places[:n].count(place)) if county and not code else None
        found = None if code else region_inside(toponyms, place, name, own)
        yield None if found is None else [known_regions[found].name, found]
