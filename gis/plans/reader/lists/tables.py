"""Rows of a table: what the line of headings says of each column, else an industry with its places behind it."""

from __future__ import annotations

from functools import lru_cache

from gis.plans.reader.grammar.frame import Clause, Context, designation
from gis.plans.reader.grammar.trades import industries, plausible
from gis.plans.reader.grammar.verbs import CLASS_OF
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.codes import region_codes
from gis.plans.reader.records import Record
from gis.plans.reader.trades import is_trade
from gis.plans.reader.vocabulary.branches import alternation
from gis.plans.reader.vocabulary.goods import COMMON
from gis.plans.reader.vocabulary.sites import SITE
from gis.plans.reader.vocabulary.verbs import VERBS

# Headings of columns. What a column of kinds holds is decided by its cells: 强化 is a category, 钢铁 an industry.
_HEADINGS = (
    (
        "other",
        Pattern(
            r"序号|编号|单位|部门|责任|牵头|备注|目标|指标|企业|项目|规模|面积|投资|时间|年份|进度"
            r"|产值|说明|依据|人$"
        ),
    ),
    (
        "place",
        Pattern(
            r"(?:区域|地区|布局|分布|县|市|区|园区|平台|载体|承载地?|空间|所在地|地点|范围|乡镇"
            r"|街道|片区|落点|位置|(?<!基)(?<!用)(?<!产)地)$|^(?:县|市|区|州)"
        ),
    ),
    ("industry", Pattern(r"产业|行业|产品|集群|门类|领域|业态|赛道|品种|方向$|内容$")),
    (
        "category",
        Pattern(r"类别|类型|定位|方式|措施|取向|要求|任务|政策|分类|路径|思路|举措|策略|导向"),
    ),
)
# What the places of one column are to those of another: 主承载地 and 协同发展地, 核心区 and 拓展区.
_COLUMN_ROLES = (
    ("core", Pattern("主要?承载|核心|龙头|牵头区|引领")),
    ("support", Pattern("支撑|辅助|次承载")),
    ("linked", Pattern("协同|联动|辐射|拓展|配套|延伸|协作")),
)
# 地区, 行业, 从业人数, 年份: what was counted in a year, and nothing that is planned.
_YEAR_OF, _COUNTED = (
    Pattern("^(?:统计|报告)?(?:年份|年度|报告期|时期)$"),
    Pattern("从业|就业|用工|人[数员]|产值|产量|增加值|收入|营收|利润|税收|企业数|单位数"),
)
_HEADING = 10
_DOING = Pattern(
    r"(?:重点|优先|适度|有序|加快|着力|积极|大力|改造|逐步|鼓励|适当)*(?P<verb>"
    + alternation(*VERBS.values())
    + r"|提升|鼓励|疏解|外迁|转移|新兴|未来|传统|支柱)(?:改造|发展|提升|升级|壮大|退出|转移"
    r"|承接|类|型|产业|一批|布局)*"
)
_BY_STEM = (
    ("phase_out", Pattern(r"退出|淘汰|压减|疏解|外迁|关停")),
    ("restrict", Pattern(r"限制|控制|禁止|严控")),
    ("receive", Pattern(r"承接")),
    ("strengthen", Pattern(r"强化|做强|做大|做优|巩固|壮大|支柱")),
    ("optimize", Pattern(r"优化|改造|转型|提升|升级|传统")),
    ("cultivate", Pattern(r"培育|新兴|未来|打造|培植")),
)
_CELL_HEAD = Pattern(
    r"(?:特色|优势|先进制造业|先进制造)?(?:产业集群|集群|产业链|产业带|产业基地|产业园|产业)$"
)
_CELL = Pattern(r"(?:重点|主要|优先)?(?:布局|分布|集中|支持|依托)?(?:在|于)?")
_NUMBER = Pattern(r"^\d{1,2}[.、]?")


_REMARK = Pattern(r"[\s（(].*$")
_STOP_OR_DIGIT = Pattern(r"[、，。；\d]")


@lru_cache(maxsize=64)
def columns(line: str) -> tuple[str, ...]:
    r"""Return what a line of headings says of each column; empty when the line is no such line.

    Examples
    --------
    >>> columns("类别\t产业\t重点区域"), columns("强化\t石材\t利州区、朝天区")
    (('category', 'industry', 'place'), ())
    >>> columns("地区\t行业\t从业人数\t年份")  # a table of statistics plans nothing
    ('other', 'other', 'other', 'other')
    """
    cells = [_REMARK.sub("", cell.strip()) for cell in line.split("\t")]
    if len(cells) < len("甲乙") or any(
        len(cell) > _HEADING or _STOP_OR_DIGIT.search(cell) for cell in cells
    ):
        return ()
    if any(map(_YEAR_OF.search, cells)) and any(map(_COUNTED.search, cells)):
        return ("other",) * len(cells)
    found = tuple(
        next((kind for kind, pattern in _HEADINGS if pattern.search(cell)), "") for cell in cells
    )
    if "industry" not in found and "category" in found:
        at = found.index("category")
        found = (*found[:at], "industry", *found[at + 1 :])
    known = sum(bool(kind) for kind in found)
    if found.count("place") > 1:
        found = tuple(
            f"place {role}" if kind == "place" and (role := _column_role(cell)) else kind
            for kind, cell in zip(found, cells, strict=True)
        )
    return (
        found
        if any(map(_is_place, found)) and "industry" in found and known * 2 > len(found)
        else ()
    )


def _is_place(column: str) -> bool:
    return column.partition(" ")[0] == "place"


def _column_role(heading: str) -> str:
    """Return what the places of a column are beside those of others; empty where its heading says none."""
    return next((role for role, pattern in _COLUMN_ROLES if pattern.search(heading)), "")


def category_word(cell: str) -> str:
    """Return the category of a cell that says only what is to be done, or an empty word.

    Examples
    --------
    >>> [category_word(cell) for cell in ("强化", "优化提升类", "压减", "石材")]
    ['strengthen', 'optimize', 'phase_out', '']
    """
    hit = _DOING.fullmatch(cell.strip())
    if hit is None:
        return ""
    kind = next((kind for kind, stem in _BY_STEM if stem.search(cell)), "") or CLASS_OF.get(
        hit["verb"], "develop"
    )
    return "develop" if kind == "support" else kind


def table_row(context: Context, clause: Clause) -> list[Record]:
    """Read a row of a table: an industry in one cell, its places in another."""
    paragraph = clause.sentence.paragraph
    line = context.text[paragraph.start : paragraph.end] if clause.start == paragraph.start else ""
    if "\t" not in line:
        return []
    if not _names_a_region(context, line) and (headed := columns(line)):
        context.columns, context.row_category = headed, ""
        context.done.append((clause.start, clause.paragraph.end))
        return []
    cells, at = [], clause.paragraph.start
    for cell in line.split("\t"):
        cells.append((at, cell))
        at += len(cell) + 1
    return _named_row(context, clause, cells) or _row(context, clause, cells, at)


def _names_a_region(context: Context, line: str) -> bool:
    """Whether a cell is a region's whole name, so that its row is none of headings: 衡阳市 and 水泥产业 end like 地市 and 主导产业."""
    cells = (cell.strip() for cell in line.split("\t"))
    return any(len(cell) > len("郊区") and cell in context.toponyms.names for cell in cells)


def _row(context: Context, clause: Clause, cells: list[tuple[int, str]], at: int) -> list[Record]:
    """Read a row by the headings of its columns, or by what stands in its cells."""
    if len(context.columns) - 1 == len(cells):
        cells.append((at - 1, ""))  # an empty last cell leaves no trace in the text
    if len(context.columns) == len(cells):
        return _by_heading(context, clause, cells)
    kind = category_word(cells[0][1])
    if kind and len(cells) > len("甲乙"):
        cells = cells[1:]
    names = industries(_CELL_HEAD.sub("", _NUMBER.sub("", cells[0][1])))
    if context.toponyms.read(cells[0][1], 0):
        return _row_of_place(context, clause, cells, kind)
    for start, cell in cells[1:]:
        opening = _CELL.match(cell)
        listing = context.toponyms.read(cell, opening.end() if opening else 0)
        if names and listing and listing.end >= len(cell) - 1:
            context.done.append((clause.start, clause.paragraph.end))
            return [
                designation(
                    context,
                    clause,
                    listing.places,
                    names,
                    kind or context.heading_category or "develop",
                    end=start + listing.end,
                    family="A14",
                )
            ]
    return []


_DEVELOPS = Pattern(r"^(?:重点|主要)?发展")
# What a thing of a list is called: a cluster of its trade, a park, a zone.
_CLUSTER = Pattern(
    "(?:中小企业|先进制造业|县域|战略性新兴|创新型)*(?:特色|优势)*(?:产业集群|集群)$"
)
_SITE = Pattern(f"(?:产业集聚区|产业聚集区|{SITE})$")
_BASE = Pattern("(?:产业基地|生产基地|示范基地|基地)$")
_OF_TRADE = Pattern("(?:产业集群|集群|基地)（(?P<i>.+)）$")


def _named_row(context: Context, clause: Clause, cells: list[tuple[int, str]]) -> list[Record]:
    """Read a row that holds the name of a cluster, a base or a park in one cell, what is made there in that name or in another."""
    words = [cell.strip() for _, cell in cells]
    at = next(
        (
            k
            for k, cell in enumerate(words)
            if _CLUSTER.search(cell) or _SITE.search(cell) or _BASE.search(cell)
        ),
        None,
    )
    listing = context.toponyms.read(words[at], 0, parks=False) if at is not None else None
    if (
        at is None
        or listing is None
        or (
            len(words) > 1
            and context.columns
            and len(context.columns) == len(cells)
            and any(map(_is_place, context.columns))
        )
    ):
        return []
    named, made = words[at], ""
    others = words[at + 1 :]
    told = next((hit["i"] for cell in words[:at] + others if (hit := _OF_TRADE.search(cell))), "")
    if _SITE.search(named):
        made = told or next((cell for cell in others if _is_goods(cell)), "")
        places: tuple[str, ...] = (named,)
        kind = "existing" if told else "park"
    else:
        head = _CLUSTER.search(named) or _BASE.search(named)
        made = named[listing.end : head.start() if head else None]
        places, kind = listing.places, "base" if head and _BASE.made(head) else "existing"
    names = industries(made)
    if not names or not all(plausible(name) for name in names):
        return []
    if context.heading_category and kind == "existing" and not told:
        kind = context.heading_category
    context.done.append((clause.start, clause.paragraph.end))
    return [
        designation(
            context,
            clause,
            places,
            names,
            kind,
            end=clause.paragraph.end,
            family="A14",
            status="existing",
        )
    ]


def _is_goods(cell: str) -> bool:
    """Whether a cell is nothing but trades."""
    names = industries(cell) if not _DIGIT.search(cell) and "。" not in cell else []
    return bool(names) and all(is_trade(name) and COMMON.search(name) for name in names)


def _by_heading(context: Context, clause: Clause, cells: list[tuple[int, str]]) -> list[Record]:
    """Read a row whose columns have headings, in whatever order they stand."""
    places: tuple[str, ...] = ()
    names: list[str] = []
    kind, end = "", clause.start
    roles: list[tuple[str, tuple[str, ...]]] = []
    for role, (start, cell) in zip(context.columns, cells, strict=True):
        doing = category_word(cell)
        if _is_place(role):
            opening = _CELL.match(cell)
            listing = context.toponyms.read(cell, opening.end() if opening else 0)
            if listing and role != "place":
                roles.append((role.partition(" ")[2], listing.places))
                end = max(end, start + len(cell))
            elif listing and (not places or _narrower(context, listing.places, places)):
                places, end = listing.places, max(end, start + len(cell))
        elif doing and role in ("category", "industry"):
            kind = kind or doing
        elif role == "industry" and not names:
            names = industries(_CELL_HEAD.sub("", _NUMBER.sub("", _DEVELOPS.sub("", cell))))
            end = max(end, start + len(cell)) if names else end
    # A cell joined over several rows says its word once.
    if "category" in context.columns or kind:
        context.row_category = kind or context.row_category
    context.done.append((clause.start, clause.paragraph.end))
    if not names:
        return []
    category = kind or context.row_category or context.heading_category
    found = [(category or "develop", places)] if places else []
    # What is done with a trade is done where it is mainly borne; the places beside those go along.
    found += [(category or role if role == "core" else role, listed) for role, listed in roles]
    return [
        designation(context, clause, listed, names, kind, end=end, family="A14")
        for kind, listed in found
    ]


def _narrower(context: Context, places: tuple[str, ...], wide: tuple[str, ...]) -> bool:
    """Whether places of a further column are regions of those before it: 片区, then 市州; 市, then 县."""
    codes, wider = (region_codes(context.toponyms, list(names), "") for names in (places, wide))
    within = [code.removesuffix("00").removesuffix("00") for code in wider if code]
    return all(codes) and all(
        not within or any(code != top and code.startswith(top) for top in within)
        for code in codes
        if code
    )


_DIGIT = Pattern(r"\d")


def _row_of_place(
    context: Context, clause: Clause, cells: list[tuple[int, str]], kind: str
) -> list[Record]:
    """Read a row that opens with places and names their industries in a cell behind."""
    listing = context.toponyms.read(cells[0][1], 0)
    if listing is None or listing.end < len(cells[0][1]):
        return []
    for start, cell in cells[1:]:
        if _DIGIT.search(cell) or "。" in cell:
            continue
        if doing := category_word(cell):
            kind = kind or doing
            continue
        names = industries(_DEVELOPS.sub("", cell))
        if names and all(COMMON.search(name) for name in names):
            context.done.append((clause.start, clause.paragraph.end))
            return [
                designation(
                    context,
                    clause,
                    listing.places,
                    names,
                    kind or context.heading_category or "develop",
                    end=start + len(cell),
                    family="A14",
                )
            ]
    return []
