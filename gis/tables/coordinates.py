"""Headings of degrees and of their datum: 经度（高德）, 百度纬度, lng_gcj02, 坐标系.

The one door for tables of figures, lists of enterprises, points of plans and of projects: what heads
degrees in one of them heads degrees in all.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence

# In lower case, without remarks in brackets and without the name of a datum.
_AXES = {
    "lon": ("lon", "lng", "long", "longitude", "经度", "东经", "经度坐标", "x坐标"),
    "lat": ("lat", "latitude", "纬度", "北纬", "纬度坐标", "y坐标"),
}
# What stands over 经度 and 纬度 where one heading of a workbook heads both: 位置（高德） 经度, 企业坐标 纬度.
_GROUP = re.compile(
    r"^(?:(?:企业|公司|单位|项目|园区|厂区|厂址|中心|所在|地理|位置|坐标|经纬度|点位?|地)+[\s_-]*)(?=[经纬]度(?!\S)|[东北][经纬](?!\S))"
)
# Degrees only where a table is known to hold points: elsewhere x is as often a figure.
_LETTERS = {"lon": ("x",), "lat": ("y",)}
# What a heading or a cell may say of the datum, in small letters of one width: 经度（GCJ-02）, lng_bd09, 火星坐标.
_DATUMS = {
    "gcj02": re.compile(
        r"gcj(?:[\s_-]*0?2)?|火星|国测局?|mars|(?:高德|腾讯)(?:地图)?|amap|gaode|autonavi|tencent"
    ),
    "bd09": re.compile(r"bd[\s_-]*0?9(?:[\s_-]*ll)?|百度(?:地图)?|baidu"),
    "wgs84": re.compile(r"wgs[\s_-]*(?:19)?84|gps|世界大地|(?<!\d)4326(?!\d)"),
    "cgcs2000": re.compile(
        r"cgcs[\s_-]*2000|(?:国家|大地)\s*2000|2000\s*国家大地(?:坐标系)?|国家大地坐标系?\s*2000|2000\s*坐标系?"
        r"|china[\s_-]*2000|天地图|(?<!\d)4490(?!\d)"
    ),
}
# Systems whose degrees are off by up to hundreds of metres and are not turned, and words that tell that they are off, not how.
_OLD = re.compile(
    r"搜狗|sogou|图吧|mapbar|谷歌|google|(?<![a-z])bd(?![a-z])(?![\s_-]*0?9)|(?<![未无不])(?:加偏|偏移)|西安|北京|地方坐标|独立坐标|城建坐标|xi'?an|beijing|bj[\s_-]*54|krasovsky|1954|1980"
)
_OF_DATUM = (
    "坐标系", "坐标系统", "坐标类型", "坐标系类型", "坐标系名称", "坐标基准", "大地基准", "坐标参考系", "坐标参考系统", "空间参考",
    "datum", "crs", "srs", "epsg", "coordinate_system", "coordinate system",
)  # fmt: skip
_REMARK = re.compile(r"[（(\[【].*?[)）\]】]")


def bare(title: str) -> str:
    """Return a heading in lower case without remarks in brackets, a datum, and what heads both degrees.

    Examples
    --------
    >>> [bare(title) for title in ("经度（高德）", "百度纬度", "Lng_GCJ02", "坐标系", "位置（高德） 经度", "经纬度")]
    ['经度', '纬度', 'lng', '坐标系', '经度', '经纬度']
    """
    return _GROUP.sub("", _undated(title))


def _undated(title: str) -> str:
    found = _REMARK.sub("", title.strip().lower()).replace("，", ",").replace("、", ",")
    for pattern in _DATUMS.values():
        found = pattern.sub("", found)
    return found.strip(" _-:：°/")


def axis(title: str, *, letters: bool = False) -> str:
    """Return which degrees a heading is over, "" for none.

    Parameters
    ----------
    letters
        Whether x and y are degrees, too.

    Examples
    --------
    >>> [axis(title) for title in ("东经", "纬度（°）", "lat_wgs84", "x", "经纬度")], axis("x", letters=True)
    (['lon', 'lat', 'lat', '', ''], 'lon')
    """
    said = bare(title)
    return next(
        (
            what
            for what, words in _AXES.items()
            if said in words or (letters and said in _LETTERS[what])
        ),
        "",
    )


def over(header: Sequence[str], what: str, *, letters: bool = False) -> list[str]:
    """Return the headings of a kind of degrees, in their order.

    Beside 经度 itself, 厂区经度 is of something else, unless it names a datum of its own.

    Parameters
    ----------
    what
        ``lon`` or ``lat``.
    letters
        Whether x and y are degrees where nothing else is: in a table that is known to hold points.

    Examples
    --------
    >>> over(["名称", "经度", "百度经度"], "lon"), over(["x", "y"], "lat"), over(["x", "y"], "lat", letters=True)
    (['经度', '百度经度'], [], ['y'])
    >>> over(["经度", "厂区经度"], "lon"), over(["厂区经度"], "lon")
    (['经度'], ['厂区经度'])
    """
    found = [title for title in header if axis(title) == what]
    if found or not letters:
        own = {title for title in found if not _GROUP.match(_undated(title))}
        return [title for title in found if title in own or is_of_datum(title)] if own else found
    return [title for title in header if axis(title, letters=True) == what]


def expected(what: str) -> str:
    """Return the headings of a kind of degrees, as a fault names them.

    Examples
    --------
    >>> expected("lat")
    'lat / latitude / 纬度 / 北纬 / 纬度坐标 / y坐标 / y'
    """
    return " / ".join((*_AXES[what], *_LETTERS[what]))


def of_datum(titles: Sequence[str], datum: str | None) -> list[str]:
    """Return of several headings of degrees those in the datum asked for: that name it, else that name none.

    Examples
    --------
    >>> both = ["经度", "百度经度"]
    >>> of_datum(both, "bd09"), of_datum(both, "wgs84"), of_datum(both, None)
    (['百度经度'], ['经度'], ['经度', '百度经度'])
    """
    if len(titles) < 2 or not datum:
        return list(titles)
    fit = [title for title in titles if datum_told(title) == datum]
    return fit or [title for title in titles if not is_of_datum(title)] or list(titles)


def datum_told(words: str) -> str:
    """Return the datum that words name; "" where they name none of those known, or two.

    Examples
    --------
    >>> datum_told("火星坐标"), datum_told("WGS 1984"), datum_told("2000国家大地坐标系"), datum_told("西安80")
    ('gcj02', 'wgs84', 'cgcs2000', '')
    >>> datum_told("lng_gcj"), datum_told("经度（搜狗）"), is_of_datum("经度（搜狗）"), is_of_datum("经度（未偏移）")
    ('gcj02', '', True, False)
    """
    said = unicodedata.normalize("NFKC", words).lower()
    found = [code for code, pattern in _DATUMS.items() if pattern.search(said)]
    return found[0] if len(found) == 1 and not _OLD.search(said) else ""


def is_of_datum(title: str) -> bool:
    """Tell whether a heading names a datum, also one that is not turned.

    Examples
    --------
    >>> [is_of_datum(title) for title in ("经度（高德）", "经度（西安80）", "经度（°）")]
    [True, True, False]
    """
    said = unicodedata.normalize("NFKC", title).lower()
    return bool(_OLD.search(said)) or any(known.search(said) for known in _DATUMS.values())


def odd(titles: Collection[str]) -> list[str]:
    """Return the headings of degrees that name datums of which none can be taken: one that is not turned, or two.

    Examples
    --------
    >>> odd(("高德经度", "百度纬度")), odd(("经度（西安80）", "纬度")), odd(("经度（高德）", "纬度"))
    (['高德经度', '百度纬度'], ['经度（西安80）'], [])
    """
    if datum_told(" ".join(titles)):
        return []
    return [title for title in dict.fromkeys(titles) if is_of_datum(title)]


def datum_columns(header: Sequence[str]) -> list[str]:
    """Return the headings of columns that tell the datum row by row.

    Examples
    --------
    >>> datum_columns(["名称", "坐标系统", "crs"]), datum_columns(["名称"])
    (['坐标系统', 'crs'], [])
    """
    return [title for title in header if bare(title) in _OF_DATUM]
