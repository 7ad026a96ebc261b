"""Rows of tables of indicators (专栏): indicator, unit, baseline, target, whether it binds."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gis.plans.reader.goals import quantities
from gis.plans.reader.goals.columns import IN_BRACKETS, INDICATOR, MEASURE, Caption, Column, unit_of
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Record

_BOUND = Pattern(
    r"^(?:力争|预计)?(?P<sign>≥|>=|＞|>|≤|<=|＜|<|达到|突破|超过|不低于|不少于|大于|高于"
    r"|不高于|不超过|低于|小于|控制在|约"
    r"|累计)?[\[【〔（]?(?P<n>[-−+]?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|[-−+]?\d+(?:\.\d+)?)"
    r"(?:[-—～~](?P<top>\d+(?:\.\d+)?))?(?P<unit>[^\d以左及\]】〕）]{0,8}?)[\]】〕）]?(?P<word>以上"
    r"|及以上|以下|以内|左右)?(?:[\[【〔（][^\]】〕）]{0,12}[\]】〕）])?$"
)
_AT_LEAST = frozenset(
    ("≥", ">=", "＞", ">", "突破", "超过", "不低于", "不少于", "大于", "高于", "以上", "及以上")
)
_AT_MOST = frozenset(
    ("≤", "<=", "＜", "<", "不高于", "不超过", "低于", "小于", "控制在", "以下", "以内")
)
_NUMBERED = Pattern(r"^(?:[（(]?\d{1,2}[）).、．](?!\d)|[①-⑳]|[（(]\d{1,2}[）)])")


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
    if any(INDICATOR.search(c.heading) for c in heads if c.kind == "name"):
        return found
    for record, head in zip(found, goals, strict=True):
        said = MEASURE.search(head.heading)
        what, name = said.group() if said else above.measure, str(record.values["indicator"])
        record.values["unit"] = record.values["unit"] or unit_of(head.heading) or above.unit or None
        record.values["indicator"] = name if MEASURE.search(name) else name + what
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
    inside = IN_BRACKETS.search(name[1])
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
    inside = IN_BRACKETS.search(head.heading)
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
