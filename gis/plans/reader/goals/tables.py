"""Tables of indicators (专栏): indicator, unit, baseline, target, whether it binds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from gis.plans.reader.goals import quantities
from gis.plans.reader.records import Record

_NAME = re.compile(r"指标|目标名称|名称|项目|目标任务|内容|类目|领域|分类|类别|维度|类型|方面")
_INDICATOR = re.compile(
    r"指标(?!类型|属性|性质|分类|类别|值|单位)|指标名称|目标名称|具体内容|主要目标|发展目标"
)
_UNIT = re.compile(r"单位$|^计量单位")
_BINDS = re.compile(r"属性|性质|指标类型|类型$")
_BASE = re.compile(r"基期|基数|基准|现状|实际|完成|当前|起点|初值|底数")
_GOAL = re.compile(r"目标|规划|预期|期末|预测|计划")
_GROWTH = re.compile(r"年均|增速|增长|累计|五年")
_YEAR = re.compile(r"(20\d\d)")
_PLAN = re.compile(r"[“‘]?十([一二三四五六])五[”’]?")
_GOAL_VALUE = re.compile(r"值$|期末|^规划|^计划")
_IN_BRACKETS = re.compile(r"（(?P<unit>[^（）\d]{1,12})）")
# 专栏3 重点产业规模目标（单位：亿元）: what all rows of a table are measured in, and what of them is.
_CAPTION_UNIT = re.compile(r"单位：(?P<unit>[^）\s，。；：、和及与]{1,8})(?=$|）|\s)")
_MEASURE = re.compile(
    r"(?:工业)?(?:总产值|产值|主营业务收入|营业收入|营收|销售收入|增加值|产量|产能|规模|投资额|税收)"
)
# The title of the next table; a cell of figures, of words of a goal; one that heads a column.
_NEXT_TABLE = re.compile(r"(?:^|\n) *(?:附?表|专栏)[一二三四五六七八九十\d](?![^\n]*续)")
_OF_A_ROW = re.compile(
    "\\d|完成|达到|达标|下达|力争|明显|进一步|持续|改善|[提降][高升低]|基本|全面|形成|建[立成]|[—－]{2}|^[-—/]$"
)
_OF_A_HEADING = re.compile(
    "（[^（）\\d]{1,12}）$|^(?:20\\d\\d年)?[一-龥]{0,6}(?:产值|收入|增加值|产量|产能|规模|额|数量|数|量|面积|金额|名称|单位|备注|地点|地址|时间|期限|内容|主体|部门|类型|位置|所在地|产品|产业|企业|方向)$|^20\\d\\d年?$"
)
_CAPTION, _CAPTION_LINES = 60, 2
_BOUND = re.compile(
    r"^(?:力争|预计)?(?P<sign>≥|>=|＞|>|≤|<=|＜|<|达到|突破|超过|不低于|不少于|大于|高于|不高于|不超过|低于|小于|控制在|约|累计)?[\[【〔（]?(?P<n>[-−+]?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|[-−+]?\d+(?:\.\d+)?)"
    r"(?:[-—～~](?P<top>\d+(?:\.\d+)?))?(?P<unit>[^\d以左及\]】〕）]{0,8}?)[\]】〕）]?(?P<word>以上|及以上|以下|以内|左右)?(?:[\[【〔（][^\]】〕）]{0,12}[\]】〕）])?$"
)
_AT_LEAST = frozenset(
    ("≥", ">=", "＞", ">", "突破", "超过", "不低于", "不少于", "大于", "高于", "以上", "及以上")
)
_AT_MOST = frozenset(
    ("≤", "<=", "＜", "<", "不高于", "不超过", "低于", "小于", "控制在", "以下", "以内")
)
_NUMBERED = re.compile(r"^(?:[（(]?\d{1,2}[）).、．](?!\d)|[①-⑳]|[（(]\d{1,2}[）)])")
_LONGEST_HEADING = 24
_ROWS_OF = re.compile(
    "[一-龥]{0,6}(?:产业|行业|集群|园区|开发区|县|市|区|地区|产业链|产品|品种|板块|领域|区域)(?:（[^）]*）)?"
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
    measure = next((hits[-1] for line in said[::-1] if (hits := _MEASURE.findall(line))), "")
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
    measured = bool(above and above.unit) or any(c.year and _unit_of(c.heading) for c in found)
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
        and not any(_INDICATOR.search(c.heading) for c in told if c.kind == "name")
        and not any(c.kind == "unit" for c in told)
    ):
        return ()
    names = [k for k, c in enumerate(told) if c.kind == "name"]
    own = next((k for k in names if _INDICATOR.search(told[k].heading)), names[-1])
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
        and not any(_OF_A_ROW.search(_YEAR.sub("", _IN_BRACKETS.sub("", cell))) for cell in cells)
        and any(_OF_A_HEADING.search(cell) for cell in figures)
    )


def _named_first(found: list[Column]) -> list[Column]:
    """Return the columns of a table whose rows are named in its first column of words: 产业, 2027年, 2030年."""
    at = next(
        (k for k, c in enumerate(found) if c.kind == "other" and _ROWS_OF.fullmatch(c.heading)), -1
    )
    return [Column("name", None, c.heading) if k == at else c for k, c in enumerate(found)]


def _unit_of(heading: str) -> str:
    """Return the unit in the brackets of a heading: 2027年产值（亿元）."""
    inside = _IN_BRACKETS.search(heading)
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


def row(
    text: str,
    start: int,
    end: int,
    heads: tuple[Column, ...],
    title_year: int | None,
    above: Caption | None = None,
) -> list[Record] | None:
    """Return the targets of a row of a table of indicators; None where the line is no row of it.

    Parameters
    ----------
    text, start, end
        Plain text and the slice of the line.
    heads
        Its columns.
    title_year
        The year that the table is for, where no column says one.
    above
        What the lines above the table say of its figures.
    """
    cells, at = [], start
    for cell in text[start:end].split("\t"):
        cells.append((at, cell))
        at += len(cell) + 1
    # Cells joined over rows leave no trace at the left, empty last cells none at the right.
    if len(cells) > len(heads) or len(cells) < len("甲乙"):
        return None
    shift = _shift(cells, heads)
    if shift is None:
        return None
    made = _parts(list(zip(heads[shift:], cells, strict=False)))
    if made is None:
        return None
    last = max((c.year for c in heads if c.year), default=title_year)
    found = [made.target(head, at, hit, last) for head, at, hit in made.goals]
    return _measured(found, [head for head, _, _ in made.goals], heads, above or Caption())


def _measured(
    found: list[Record], goals: list[Column], heads: tuple[Column, ...], above: Caption
) -> list[Record]:
    """Give the targets of a row named by a trade or a place the unit and the measure that heading or caption say."""
    if any(_INDICATOR.search(c.heading) for c in heads if c.kind == "name"):
        return found
    for record, head in zip(found, goals, strict=True):
        said = _MEASURE.search(head.heading)
        what, name = said.group() if said else above.measure, str(record.values["indicator"])
        record.values["unit"] = (
            record.values["unit"] or _unit_of(head.heading) or above.unit or None
        )
        record.values["indicator"] = name if _MEASURE.search(name) else name + what
    return found


@dataclass(frozen=True, slots=True)
class _Row:
    """What the cells of a row say: its indicator and where that stands, its unit, baseline, goals, whether it binds."""

    at: int
    end: int
    indicator: str
    unit: str
    binding: str
    baseline: dict[str, object]
    goals: list[tuple[Column, int, re.Match[str]]]

    def target(self, head: Column, at: int, hit: re.Match[str], last: int | None) -> Record:
        """Return the target of one cell; ``last`` is the year where its column names none."""
        grows = head.kind == "growth"
        own = hit["unit"].strip() or (_growth_unit(head, self.unit) if grows else self.unit)
        values: dict[str, object] = {
            "indicator": self.indicator + (_grown(head, self.indicator) if grows else ""),
            "value": _number(hit["n"]),
            "unit": own or None,
            "relation": _relation(hit),
            "year": (None if grows else head.year) or last,
        }
        if hit["top"]:
            values["value_max"] = _number(hit["top"])
        if self.binding:
            values["binding"] = self.binding
        if not grows:
            values |= self.baseline
        return Record(
            "targets", min(self.at, at), max(self.end, at + len(hit.string)), values, "table"
        )


def _parts(pairs: list[tuple[Column, tuple[int, str]]]) -> _Row | None:
    name = next((cell for head, cell in pairs if head.kind == "name"), None)
    if name is None or not re.search(r"[一-龥]{2}", name[1]):
        return None
    unit = next((cell for head, (_, cell) in pairs if head.kind == "unit"), "")
    unit = "" if re.fullmatch(r"[-—－/]*", unit) else unit.strip("（）()")
    indicator = _NUMBERED.sub("", name[1])
    inside = _IN_BRACKETS.search(name[1])
    if not unit and inside and (quantities.is_unit(inside["unit"]) or "/" in inside["unit"]):
        unit, indicator = inside["unit"], indicator.replace(inside.group(), "")
    binds = next(
        (
            hit.group()
            for head, (_, cell) in pairs
            if head.kind == "binds" and (hit := re.search("约束性|预期性", cell))
        ),
        "",
    )
    read = [
        (head, at, hit)
        for head, (at, cell) in pairs
        if head.kind in ("base", "goal", "growth") and (hit := _BOUND.match(cell))
    ]
    was: list[dict[str, object]] = [
        {"base_value": _number(hit["n"]), "base_year": head.year}
        for head, _, hit in read
        if head.kind == "base"
    ]
    goals = [one for one in read if one[0].kind != "base"]
    return _Row(
        name[0], name[0] + len(name[1]), indicator, unit, binds, was[-1] if was else {}, goals
    )


def _shift(cells: list[tuple[int, str]], heads: tuple[Column, ...]) -> int | None:
    """Return how many columns a row lacks at its left: none where its cells fit the headings as they stand."""
    for shift in dict.fromkeys((0, len(heads) - len(cells))):
        pairs = list(zip(heads[shift:], cells, strict=False))
        if all(_fits(head, cell.strip()) for head, (_, cell) in pairs) and any(
            h.kind == "name" for h, _ in pairs
        ):
            return shift
    return None


def _fits(head: Column, cell: str) -> bool:
    if head.kind in ("goal", "base", "growth"):
        return (
            not cell
            or not re.search(r"[一-龥]{3}", re.sub(r"[（(【\[].*$", "", cell))
            or bool(re.search(r"\d|完成|达到|达标|下达|力争|明显|进一步|持续", cell))
        )
    if head.kind == "unit":
        return len(cell) <= len("千克标准煤/立方米") and not re.fullmatch(r"[\d.]+", cell)
    if head.kind == "name":
        return not re.fullmatch(r"[\d.,%≥≤]*", cell)
    return True


def _relation(hit: re.Match[str]) -> str:
    said = {hit["sign"], hit["word"]}
    if said & _AT_LEAST:
        return ">="
    if said & _AT_MOST:
        return "<="
    return "~" if said & {"约", "左右"} else "="


def _grown(head: Column, indicator: str) -> str:
    """Return what a column of growth adds to the name of its indicator, unless the name says so itself."""
    if re.search(r"增长|增速|下降|降低|提高|累计|增幅", indicator):
        return ""
    return (
        "累计"
        if "累计" in head.heading and "增" not in head.heading
        else "年均增长"
        if "年均" in head.heading
        else "增长"
    )


def _growth_unit(head: Column, unit: str) -> str:
    inside = _IN_BRACKETS.search(head.heading)
    said = inside["unit"] if inside else ""
    return (
        said
        if said in ("%", "个百分点", "百分点")
        else ""
        if "累计" in head.heading and unit
        else "%"
    )


def _number(text: str) -> float:
    value = float(re.sub(r"[,，]", "", text).replace("−", "-"))
    return int(value) if value.is_integer() else value
