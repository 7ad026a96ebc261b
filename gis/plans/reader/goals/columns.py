"""Columns of tables of indicators: what headings and captions say of each, and where a table ends."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from gis.plans.reader.goals import quantities
from gis.plans.reader.pattern import Pattern

_NAME = Pattern(r"指标|目标名称|名称|项目|目标任务|内容|类目|领域|分类|类别|维度|类型|方面")
INDICATOR = Pattern(
    r"指标(?!类型|属性|性质|分类|类别|值|单位)|指标名称|目标名称|具体内容|主要目标|发展目标"
)
_UNIT = Pattern(r"单位$|^计量单位")
_BINDS = Pattern(r"属性|性质|指标类型|类型$")
_BASE = Pattern(r"基期|基数|基准|现状|实际|完成|当前|起点|初值|底数")
_GOAL = Pattern(r"目标|规划|预期|期末|预测|计划")
_GROWTH = Pattern(r"年均|增速|增长|累计|五年")
# 22074.72 is an amount and holds no 2074.
_YEAR = Pattern(r"(?<![\d.,])(20\d\d)(?![\d,]|\.\d)")
_PLAN = Pattern(r"[“‘]?十([一二三四五六])五[”’]?")
_GOAL_VALUE = Pattern(r"值$|期末|^规划|^计划")
IN_BRACKETS = Pattern(r"（(?P<unit>[^（）\d]{1,12})）")
# 专栏3 重点产业规模目标（单位：亿元）: what all rows of a table are measured in, and what of them is.
_CAPTION_UNIT = Pattern(r"单位：(?P<unit>[^）\s，。；：、和及与]{1,8})(?=$|）|\s)")
MEASURE = Pattern(
    r"(?:工业)?(?:总产值|产值|主营业务收入|营业收入|营收|销售收入|增加值|产量|产能|规模"
    r"|投资额|税收)"
)
# The title of the next table; a cell of figures, of words of a goal; one that heads a column.
_NEXT_TABLE = Pattern(r"(?:^|\n) *(?:附?表|专栏)[一二三四五六七八九十\d](?![^\n]*续)")
_OF_A_ROW = Pattern(
    "\\d|完成|达到|达标|下达|力争|明显|进一步|持续|改善|[提降][高升低]|基本|全面|形成"
    "|建[立成]|[—－]{2}|^[-—/]$"
)
_OF_A_HEADING = Pattern(
    "（[^（）\\d]{1,12}）$|^(?:20\\d\\d年)?[一-龥]{0,6}(?:产值|收入|增加值|产量|产能|规模"
    "|额|数量|数|量|面积|金额|名称|单位|备注|地点|地址|时间|期限|内容|主体|部门|类型|位置"
    "|所在地|产品|产业|企业|方向)$|^20\\d\\d年?$"
)
_CAPTION, _CAPTION_LINES = 60, 2
_LONGEST_HEADING = 24
_ROWS_OF = Pattern(
    "[一-龥]{0,6}(?:产业|行业|集群|园区|开发区|县|市|区|地区|产业链|产品|品种|板块|领域"
    "|区域)(?:（[^）]*）)?"
)


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds: ``kind`` (name, unit, base, goal, growth, binds, other), its year and heading."""

    kind: str
    year: int | None = None
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Caption:
    """What the lines above a table say of all its figures: their unit and what they measure."""

    unit: str = ""
    measure: str = ""


def caption(text: str, start: int) -> Caption:
    r"""Return what the lines right above an offset say of a table that starts there.

    Examples
    --------
    >>> words = "专栏3 重点产业规模目标（单位：亿元）\n产业"
    >>> caption(words, words.index("产业", 10))
    Caption(unit='亿元', measure='规模')
    """
    lines = [
        line for line in text[max(0, start - 3 * _CAPTION) : start].split("\n") if line.strip()
    ][-_CAPTION_LINES:]
    said = [
        line
        for line in lines
        if len(line) <= _CAPTION and not line.endswith(("。", "；")) and "\t" not in line
    ]
    unit = next(
        (
            hit["unit"]
            for line in said[::-1]
            if (hit := _CAPTION_UNIT.search(line)) and quantities.is_unit(hit["unit"])
        ),
        "",
    )
    measure = next((hits[-1] for line in said[::-1] if (hits := MEASURE.findall(line))), "")
    return Caption(unit, measure)


@lru_cache(maxsize=64)
def columns(line: str, base: int | None = None, above: Caption | None = None) -> tuple[Column, ...]:
    r"""Return what a line of headings says of each column; empty when the table is none of indicators.

    Parameters
    ----------
    line
        Cells by tabs.
    base
        First year of the plan; a column of an earlier year tells what was.
    above
        What the lines above the table say of its figures.

    Examples
    --------
    >>> [c.kind for c in columns("指标\t单位\t2020年\t2025年\t属性")]
    ['name', 'unit', 'base', 'goal', 'binds']
    >>> columns("类别\t产业\t重点区域")
    ()
    """
    cells = [cell.strip() for cell in line.split("\t")]
    if len(cells) < len("甲乙") or any(
        len(cell) > _LONGEST_HEADING or "。" in cell for cell in cells
    ):
        return ()
    found = [_column(cell) for cell in cells]
    measured = bool(above and above.unit) or any(c.year and unit_of(c.heading) for c in found)
    if measured and not any(c.kind == "name" for c in found):
        found = _named_first(found)
    if not any(c.kind in ("goal", "growth", "year") for c in found) or not any(
        c.kind == "name" for c in found
    ):
        return ()
    years = sorted({c.year for c in found if c.kind == "year" and c.year})
    sure = any(c.kind in ("base", "goal") for c in found)
    later = min((c.year for c in found if c.kind == "goal" and c.year), default=0)
    early = not (
        base and years and years[0] >= base and len(years) > 1
    )  # both years of a plan for them are goals
    first = (
        years[0]
        if early and years and (later > years[0] or (len(years) > 1 and not sure))
        else None
    )
    told = [_settled(c, first, base) for c in found]
    if (
        not measured
        and not any(INDICATOR.search(c.heading) for c in told if c.kind == "name")
        and not any(c.kind == "unit" for c in told)
    ):
        return ()
    names = [k for k, c in enumerate(told) if c.kind == "name"]
    own = next((k for k in names if INDICATOR.search(told[k].heading)), names[-1])
    return tuple(c if c.kind != "name" or k == own else Column("other") for k, c in enumerate(told))


def closes(heads: tuple[Column, ...], line: str, between: str) -> bool:
    r"""Whether a line of cells belongs to another table than the open one: it has headings of its own, or stands apart with other columns.

    Parameters
    ----------
    heads
        Columns of the open table.
    line
        Cells by tabs.
    between
        What stands between the last row of the table and the line.

    Examples
    --------
    >>> heads = columns("指标\t2020年\t2025年")
    >>> closes(heads, "县\t产量（万吨）\t产值（亿元）", "\n"), closes(heads, "产值（亿元）\t120\t200", "\n")
    (True, False)
    """
    cells = [cell.strip() for cell in line.split("\t")]
    if "\n\n" in between and (len(cells) != len(heads) or _NEXT_TABLE.search(between)):
        return True
    if (
        _NEXT_TABLE.search(between)
        or len(cells) < len("甲乙")
        or any(len(cell) > _LONGEST_HEADING for cell in cells)
    ):
        return _NEXT_TABLE.search(between) is not None
    figures = [
        cell
        for head, cell in zip(heads[len(heads) - len(cells) :], cells, strict=False)
        if head.kind in ("base", "goal", "growth") and cell
    ]
    return (
        bool(figures)
        and not any(_OF_A_ROW.search(_YEAR.sub("", IN_BRACKETS.sub("", cell))) for cell in cells)
        and any(_OF_A_HEADING.search(cell) for cell in figures)
    )


def _named_first(found: list[Column]) -> list[Column]:
    """Return the columns of a table whose rows are named in its first column of words: 产业, 2027年, 2030年."""
    at = next(
        (k for k, c in enumerate(found) if c.kind == "other" and _ROWS_OF.fullmatch(c.heading)), -1
    )
    return [Column("name", None, c.heading) if k == at else c for k, c in enumerate(found)]


def unit_of(heading: str) -> str:
    """Return the unit in the brackets of a heading: 2027年产值（亿元）."""
    inside = IN_BRACKETS.search(heading)
    return inside["unit"] if inside and quantities.is_unit(inside["unit"]) else ""


def _column(cell: str) -> Column:
    year = _year(cell)
    kinds = (
        ("unit", _UNIT.search(cell)),
        ("growth", _GROWTH.search(cell) and not _BASE.search(cell)),
        ("base", _BASE.search(cell)),
        ("goal", year and _GOAL.search(cell)),
        ("year", year),
        ("binds", _BINDS.search(cell)),
        ("goal", _GOAL.search(cell) and _GOAL_VALUE.search(cell)),
        ("name", _NAME.search(cell)),
    )
    return Column(next((kind for kind, holds in kinds if holds), "other"), year, cell)


def _year(cell: str) -> int | None:
    """Return the year that a heading names, that of a five-year plan its last."""
    if named := _YEAR.findall(cell):
        return int(named[-1])
    plan = _PLAN.search(cell)
    return 2010 + 5 * "一二三四五六".index(plan[1]) if plan else None


def _settled(column: Column, first: int | None, base: int | None) -> Column:
    """Return a column of a year as one of a baseline or of a goal."""
    if column.kind != "year" or column.year is None:
        return column
    past = column.year == first or (base is not None and column.year < base)
    return Column("base" if past else "goal", column.year, column.heading)
