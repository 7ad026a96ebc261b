"""Which column of a list says what: as asked, else by the headings that such lists have."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from gis.enterprises.assign import Columns
from gis.enterprises.lists import amounts, parquet, points
from gis.errors import InputTableError
from gis.schema import DATUM

# Headings that are taken without being asked for, in lower case, without remarks in brackets and
# without the name of a datum.
USUAL = {
    "lon": ("lon", "lng", "long", "longitude", "经度", "东经", "x坐标"),
    "lat": ("lat", "latitude", "纬度", "北纬", "y坐标"),
    "pair": (
        "经纬度",
        "经纬度坐标",
        "地理坐标",
        "坐标",
        "位置坐标",
        "纬经度",
        "纬度经度",
        "经度纬度",
        "经度,纬度",
        "纬度,经度",
        "location",
        "lnglat",
        "lonlat",
        "latlng",
        "latlon",
        "coordinates",
    ),
    "adcode": (
        "adcode",
        "行政区划代码",
        "行政区划码",
        "区划代码",
        "行政区代码",
        "区县代码",
        "行政区划",
    ),
    "address": (
        "address",
        "地址",
        "注册地址",
        "企业地址",
        "经营地址",
        "住所",
        "企业注册地址",
        "公司地址",
        "单位地址",
        "详细地址",
        "生产经营地址",
        "经营场所",
        "登记住所",
    ),
    # A name alone: less than an address, and a name that several counties have places nothing.
    "place": (
        "区县",
        "县区",
        "县市区",
        "区",
        "县",
        "所在区县",
        "所属区县",
        "所在县区",
        "所属县区",
        "属地",
        "所在地",
        "所在地区",
        "county",
    ),
    # Where a row of totals says so.
    "heads": (
        "企业名称",
        "单位名称",
        "单位详细名称",
        "法人单位名称",
        "公司名称",
        "企业",
        "公司",
        "名称",
        "项目名称",
        "序号",
        "编号",
        "name",
        "company",
        "enterprise",
        "no.",
        "no",
    ),
    # By which one enterprise is told from another.
    "credit": (
        "统一社会信用代码",
        "社会信用代码",
        "信用代码",
        "统一信用代码",
        "统一社会信用代码/注册号",
        "credit_code",
        "uscc",
    ),
    # Of several the narrowest counts.
    "industry": (
        "行业代码",
        "国民经济行业代码",
        "行业小类代码",
        "行业分类代码",
        "industry_code",
        "industry",
        "行业小类",
        "小类代码",
        "行业中类代码",
        "行业中类",
        "行业大类代码",
        "行业大类",
        "国民经济行业",
        "所属行业",
        "行业",
    ),
}
_SERIAL = frozenset(["序号", "编号", "no.", "no"])
_RANKED = frozenset({"industry"})
# What a heading or a cell may say of the datum, in small letters of one width: 经度（GCJ-02）, lng_bd09, 火星坐标.
_DATUMS = {
    "gcj02": re.compile(
        r"gcj[\s_-]*0?2|火星|国测局|(?:高德|腾讯)(?:地图)?|amap|gaode|autonavi|tencent"
    ),
    "bd09": re.compile(r"bd[\s_-]*0?9(?:[\s_-]*ll)?|百度(?:地图)?|baidu"),
    "wgs84": re.compile(r"wgs[\s_-]*(?:19)?84|gps|世界大地|epsg[\s:]*4326"),
    "cgcs2000": re.compile(
        r"cgcs[\s_-]*2000|(?:国家|大地)\s*2000|2000\s*国家大地(?:坐标系)?|国家大地坐标系?\s*2000|2000\s*坐标系?"
        r"|china[\s_-]*2000|天地图|epsg[\s:]*4490"
    ),
}
# Systems whose degrees are off by up to hundreds of metres and are not turned.
_OLD = re.compile(
    r"西安|北京|地方坐标|独立坐标|城建坐标|xi'?an|beijing|bj[\s_-]*54|krasovsky|1954|1980"
)
_OF_DATUM = (
    "坐标系", "坐标系统", "坐标类型", "坐标系类型", "坐标系名称", "坐标基准", "大地基准", "datum", "crs",
)  # fmt: skip
_REMARK = re.compile(r"[（(\[【].*?[)）\]】]")


@dataclass(frozen=True)
class Asked:
    """What the user said of the columns; empty where nothing."""

    lon: str = ""
    lat: str = ""
    adcode: str = ""
    address: str = ""
    industry: str = ""
    sums: tuple[str, ...] = ()
    datum: str = DATUM


def settle(parts: Sequence[points.Part], asked: Asked, *, by_industry: bool) -> Columns:
    """Return which column says what in all parts.

    Coordinates come first, then a column of codes, then addresses. A column of codes beside
    coordinates is kept too: it shows whether the datum is the declared one.

    Raises
    ------
    InputTableError
        If nothing says where the rows are, or a file lacks a column; the message names it.

    Examples
    --------
    >>> part = points.Part("a.csv", "csv", 1, 2, 0, 0, 0, ("名称", "经度", "纬度", "行业代码"))
    >>> made = settle([part], Asked(), by_industry=True)
    >>> made.lon, made.lat, made.industry
    ('经度', '纬度', '行业代码')
    """
    first = {part.path: part for part in parts if part.kind != points.UNREAD}
    header = next(iter(first.values())).header
    lon, lat = asked.lon or usual(header, "lon"), asked.lat or usual(header, "lat")
    if not (lon or lat):
        # One column that holds both.
        lon = lat = usual(header, "pair")
    adcode = asked.adcode or usual(header, "adcode")
    named = asked.address or adcode
    geometry = ""
    if asked.adcode or asked.address:
        # Said in so many words; coordinates beside it place the rows only when said too.
        lon, lat = (asked.lon, asked.lat) if asked.lon else ("", "")
    elif not (lon and lat):
        lon = lat = ""
        some = next(iter(first.values()))
        geometry = parquet.geometry(some.path) if some.kind == "parquet" else ""
        if not geometry:
            named = adcode or usual(header, "address") or usual(header, "place")
    if not (lon or geometry or named):
        raise InputTableError("error.points_nowhere", columns=list(header))
    spare = _spare(first.values(), asked, named) if lon or geometry else ()
    if (lon or geometry) and named and not (asked.adcode or asked.address):
        # Nobody asked for it: it only shows whether the datum is right, where all files have it.
        named = named if _in_all(first.values(), named) else ""
    industry = (asked.industry or usual(header, "industry")) if by_industry else ""
    if by_industry and not industry:
        raise InputTableError("error.points_no_industry", columns=list(header))
    taken = {lon, lat, named, *spare, industry, *asked.sums}
    heads = tuple(
        title for title in dict.fromkeys(header)
        if _bare(title) in USUAL["heads"] and title not in taken
        and all(part.header.count(title) == 1 for part in first.values())
    )  # fmt: skip
    readable = [part for part in parts if part.kind != points.UNREAD]
    made = Columns(
        lon, lat, geometry, named, industry, asked.sums, heads, spare,
        amounts.in_cells(readable, asked.sums),
    )  # fmt: skip
    for part in first.values():
        _require(part, made)
        if made.geometry:
            parquet.require_datum(part.path, asked.datum)
    return made


def _spare(parts: Collection[points.Part], asked: Asked, named: str) -> tuple[str, ...]:
    """Return the columns that place rows without coordinates, one after the other: as asked, else codes and addresses that all files have."""
    if asked.adcode or asked.address:
        return tuple(dict.fromkeys(name for name in (named, asked.adcode) if name))
    found = dict.fromkeys((named, usual(next(iter(parts)).header, "address")))
    return tuple(name for name in found if name and _in_all(parts, name))


def _in_all(parts: Collection[points.Part], title: str) -> bool:
    """Return whether each file has one column of that title."""
    return all(part.header.count(title) == 1 for part in parts)


def usual(header: Sequence[str], what: str) -> str:
    """Return the one heading that usually says what (a key of ``USUAL``); "" where none or several.

    Examples
    --------
    >>> usual(["企业", "经度", "纬度"], "lon"), usual(["x"], "lon")
    ('经度', '')
    """
    hits = all_usual(header, what)
    if what in _RANKED and len(hits) > 1:
        first = min(USUAL[what].index(_bare(title)) for title in hits)
        hits = [title for title in hits if _bare(title) == USUAL[what][first]]
    return hits[0] if len(hits) == 1 else ""


def _bare(title: str) -> str:
    """Return a heading in lower case without remarks in brackets and without a datum."""
    bare = _REMARK.sub("", title.strip().lower()).replace("，", ",").replace("、", ",")
    for pattern in _DATUMS.values():
        bare = pattern.sub("", bare)
    return bare.strip(" _-:：°/")


def name_of(header: Sequence[str]) -> str:
    """Return the heading of names among some, no serial number; of several the most usual one, "" where there is none.

    Examples
    --------
    >>> name_of(["序号", "企业名称"]), name_of(["序号"]), name_of(["名称", "项目名称"])
    ('企业名称', '', '名称')
    """
    names = [word for word in USUAL["heads"] if word not in _SERIAL]
    hits = [title for title in header if _bare(title) in names]
    return min(hits, key=lambda title: names.index(_bare(title)), default="")


def datum_of(columns: Columns) -> str:
    """Return the datum that the headings of the coordinates name; "" where none, or two.

    Examples
    --------
    >>> datum_of(Columns("经度（GCJ-02）", "纬度（GCJ-02）")), datum_of(Columns("lng", "lat"))
    ('gcj02', '')
    """
    return datum_told(f"{columns.lon} {columns.lat}")


def datum_told(words: str) -> str:
    """Return the datum that words name; "" where they name none of those known, or two.

    Examples
    --------
    >>> datum_told("火星坐标"), datum_told("WGS 1984"), datum_told("2000国家大地坐标系"), datum_told("西安80")
    ('gcj02', 'wgs84', 'cgcs2000', '')
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


def all_usual(header: Sequence[str], what: str) -> list[str]:
    """Return the headings that usually say what (a key of ``USUAL``), in their order.

    Examples
    --------
    >>> all_usual(["名称", "经度", "百度经度"], "lon")
    ['经度', '百度经度']
    """
    return [title for title in header if _bare(title) in USUAL[what]]


def odd_datum(columns: Columns) -> list[str]:
    """Return the headings of coordinates that name datums of which none can be taken: one that is not turned, or two.

    Examples
    --------
    >>> odd_datum(Columns("高德经度", "百度纬度")), odd_datum(Columns("经度（西安80）", "纬度"))
    (['高德经度', '百度纬度'], ['经度（西安80）'])
    >>> odd_datum(Columns("经度（高德）", "纬度"))
    []
    """
    if datum_of(columns):
        return []
    return [title for title in dict.fromkeys((columns.lon, columns.lat)) if is_of_datum(title)]


def unread_datum(header: Sequence[str]) -> str:
    """Return the heading of a column that tells the datum row by row, which is not read; "" for none."""
    return next((title for title in header if _bare(title) in _OF_DATUM), "")


def _require(part: points.Part, columns: Columns) -> None:
    for name in columns.wanted:
        if columns.geometry and name == parquet.GEOMETRY:
            if part.kind != "parquet" or not parquet.geometry(part.path):
                raise InputTableError("error.points_no_geometry", file=Path(part.path).name)
            continue
        try:
            points.position(part.header, name)
        except InputTableError as fault:
            raise InputTableError(
                "error.points_column", file=Path(part.path).name, **fault.values
            ) from None
