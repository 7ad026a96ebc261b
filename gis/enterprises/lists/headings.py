"""Which column of a list says what: as asked, else by the headings that such lists have."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from gis.enterprises.assign import Columns
from gis.enterprises.lists import amounts, parquet, points
from gis.errors import InputTableError
from gis.schema import DATUM
from gis.tables import coordinates
from gis.tables import headings as words

# Headings that are taken without being asked for, in lower case, without remarks in brackets and
# without the name of a datum.
USUAL = {
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
# What heads shapes of points: the column that GeoPandas writes, and tables of databases.
_SHAPES = ("geometry", "geom", "wkt", "the_geom")
_SERIAL = frozenset(["序号", "编号", "no.", "no"])
_RANKED = frozenset({"industry"})
_COUNTY = 2
# 一级, 二级, 三级 of a list of firms are grades of their trades; what else is taken for a county only where nothing says it in more words.
_GRADES = frozenset({"三级"})
_SHORT_PLACES = frozenset({"区", "县", "旗", "县级", "属地", "所在地", "所在地区"})


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
        If nothing says where the rows are, or a file lacks a column; the message names it. Or if several
        columns end in the words of one that is to be added up, and none is called so.

    Examples
    --------
    >>> part = points.Part("a.csv", "csv", 1, 2, 0, 0, 0, ("名称", "经度", "纬度", "行业代码"))
    >>> made = settle([part], Asked(), by_industry=True)
    >>> made.lon, made.lat, made.industry
    ('经度', '纬度', '行业代码')
    """
    first = {part.path: part for part in parts if part.kind != points.UNREAD}
    some = next(iter(first.values()))
    header = some.header
    asked = replace(
        asked, sums=tuple(amounts.named(header, one, Path(some.path).name) for one in asked.sums)
    )
    lon, lat = _degrees(header, asked)
    adcode = asked.adcode or usual(header, "adcode")
    named = asked.address or adcode
    geometry = ""
    if asked.adcode or asked.address:
        # Said in so many words; coordinates beside it place the rows only when said too.
        lon, lat = (asked.lon, asked.lat) if asked.lon else ("", "")
    elif not (lon and lat):
        if left := unread(header, "", ""):
            # An address would place them in counties, and the points would be gone without a word.
            raise InputTableError("error.points_pairs", columns=left)
        lon = lat = ""
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
        if coordinates.bare(title) in USUAL["heads"] and title not in taken
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


def _degrees(header: Sequence[str], asked: Asked) -> tuple[str, str]:
    """Return the headings of degrees: as asked, else as usual, else one column that holds both."""
    lon, lat = pair(header, asked.datum)
    lon, lat = asked.lon or lon, asked.lat or lat
    return (lon, lat) if lon or lat else (usual(header, "pair"),) * 2


def _spare(parts: Collection[points.Part], asked: Asked, named: str) -> tuple[str, ...]:
    """Return the columns that place rows without coordinates, one after the other: as asked, else codes, addresses and names of counties that all files have."""
    if asked.adcode or asked.address:
        return tuple(dict.fromkeys(name for name in (named, asked.adcode) if name))
    header = next(iter(parts)).header
    found = dict.fromkeys((named, usual(header, "address"), usual(header, "place")))
    return tuple(name for name in found if name and _in_all(parts, name))


def _in_all(parts: Collection[points.Part], title: str) -> bool:
    """Return whether each file has one column of that title."""
    return all(part.header.count(title) == 1 for part in parts)


def usual(header: Sequence[str], what: str) -> str:
    """Return the one heading that usually says what (``lon``, ``lat`` or a key of ``USUAL``); "" where none or several.

    Examples
    --------
    >>> usual(["企业", "经度", "纬度"], "lon"), usual(["x"], "lon")
    ('经度', '')
    >>> usual(["企业", "所在县（市、区）", "区"], "place"), usual(["县区", "所在县（市、区）"], "place")
    ('所在县（市、区）', '')
    """
    hits = all_usual(header, what)
    if what in _RANKED and len(hits) > 1:
        first = min(USUAL[what].index(coordinates.bare(title)) for title in hits)
        hits = [title for title in hits if coordinates.bare(title) == USUAL[what][first]]
    if what == "place" and len(hits) > 1:
        hits = [title for title in hits if coordinates.bare(title) not in _SHORT_PLACES]
    return hits[0] if len(hits) == 1 else ""


def pair(header: Sequence[str], datum: str) -> tuple[str, str]:
    """Return the headings of the one pair of degrees; of several that of a datum, else that of none; "" where it is not one.

    Examples
    --------
    >>> both = ["经度", "纬度", "百度经度", "百度纬度"]
    >>> pair(both, "wgs84"), pair(both, "bd09"), pair([*both[2:], "高德经度", "高德纬度"], "wgs84")
    (('经度', '纬度'), ('百度经度', '百度纬度'), ('', ''))
    """
    every = [coordinates.over(header, what) for what in ("lon", "lat")]
    lon, lat = (coordinates.of_datum(titles, datum) for titles in every)
    of_one = len({coordinates.datum_told(title) for title in (*lon, *lat)}) == 1
    if max(map(len, every)) > 1 and not (len(lon) == len(lat) == 1 and of_one):
        return "", ""
    return (lon or [""])[0], (lat or [""])[0]


def unread(header: Sequence[str], lon: str, lat: str) -> list[str]:
    """Return the headings of degrees of further pairs than the one that is read; [] where there is one alone.

    Examples
    --------
    >>> unread(["经度", "纬度", "百度经度", "百度纬度"], "经度", "纬度"), unread(["经度", "纬度"], "", "")
    (['百度经度', '百度纬度'], [])
    """
    every = [coordinates.over(header, what) for what in ("lon", "lat")]
    if not all(every) or max(map(len, every)) < 2:
        return []
    return [
        title for title in header if title in (*every[0], *every[1]) and title not in (lon, lat)
    ]


def unused(header: Sequence[str], columns: Columns) -> list[str]:
    """Return the headings of coordinates of a list whose rows are placed by codes or addresses alone; [] where there are none.

    Examples
    --------
    >>> unused(["企业", "坐标（高德）", "所在地"], Columns("", "", named="所在地"))
    ['坐标（高德）']
    >>> unused(["经度", "纬度", "地址"], Columns("经度", "纬度", named="地址"))
    []
    """
    if columns.is_placed:
        return []
    lon, lat = _degrees(header, Asked())
    return list(dict.fromkeys(title for title in (lon, lat) if title))


def unread_geometry(header: Sequence[str], lon: str) -> str:
    """Return the heading of shapes where degrees in columns of their own are read instead; "" where there is none.

    Examples
    --------
    >>> unread_geometry(["经度", "纬度", "geometry"], "经度"), unread_geometry(["geometry"], "")
    ('geometry', '')
    """
    return next((title for title in header if lon and title.lower() in _SHAPES), "")


def name_of(header: Sequence[str]) -> str:
    """Return the heading of names among some, no serial number; of several the most usual one, "" where there is none.

    Examples
    --------
    >>> name_of(["序号", "企业名称"]), name_of(["序号"]), name_of(["名称", "项目名称"])
    ('企业名称', '', '名称')
    """
    names = [word for word in USUAL["heads"] if word not in _SERIAL]
    hits = [title for title in header if coordinates.bare(title) in names]
    return min(hits, key=lambda title: names.index(coordinates.bare(title)), default="")


def datum_of(columns: Columns) -> str:
    """Return the datum that the headings of the coordinates name; "" where none, or two.

    Examples
    --------
    >>> datum_of(Columns("经度（GCJ-02）", "纬度（GCJ-02）")), datum_of(Columns("lng", "lat"))
    ('gcj02', '')
    """
    return coordinates.datum_told(f"{columns.lon} {columns.lat}")


def all_usual(header: Sequence[str], what: str) -> list[str]:
    """Return the headings that usually say what (``lon``, ``lat`` or a key of ``USUAL``), in their order.

    Examples
    --------
    >>> all_usual(["名称", "经度", "百度经度"], "lon")
    ['经度', '百度经度']
    >>> all_usual(["企业", "所在旗（县、市、区）", "所在市"], "place")
    ['所在旗（县、市、区）']
    """
    if what in ("lon", "lat"):
        return coordinates.over(header, what)
    return [title for title in header if _says(title, what)]


def _says(title: str, what: str) -> bool:
    # 所在县（市、区）, 所属旗县区: there are more ways to head counties than a list can name.
    named = what == "place" and words.fineness(title) == _COUNTY and title not in _GRADES
    return named or coordinates.bare(title) in USUAL[what]


def odd_datum(columns: Columns) -> list[str]:
    """Return the headings of coordinates that name datums of which none can be taken: one that is not turned, or two.

    Examples
    --------
    >>> odd_datum(Columns("高德经度", "百度纬度")), odd_datum(Columns("经度（西安80）", "纬度"))
    (['高德经度', '百度纬度'], ['经度（西安80）'])
    >>> odd_datum(Columns("经度（高德）", "纬度"))
    []
    """
    return coordinates.odd((columns.lon, columns.lat))


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
