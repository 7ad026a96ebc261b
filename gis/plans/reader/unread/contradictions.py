"""What does not add up: labels never spelt out, one indicator with two numbers, targets below what there is."""

from __future__ import annotations

from gis.plans.reader.pattern import Pattern
from gis.plans.reader.records import Gap, Record

_LABEL = Pattern(
    r"“(?P<label>\d(?:\+[\dN]){1,3}|[一二三四五六七八九十\d][核极带园翼轴群区点][^”]{1,8})”"
)
# The same among other words: “一核引领、两翼支撑、3+8”.
_SUM_IN_QUOTES = Pattern(r"“[^”\n]{1,30}?(?<![\d+])(?P<label>\d(?:\+[\dN]){1,3})(?![\d+])")
_OF_LAYOUT, _SPELT = (
    Pattern(r"[\d+]|核|极|带|园|翼|轴"),
    ("：", "即", "，即", "指", "是指", "为"),
)
_BASE = Pattern(
    r"(?:现有|已有|截至|目前|全省|全市)[^。；]{0,24}?(?P<n>\d+)(?P<more>余|多)?(?P<u>家|个"
    r"|张|项)(?P<noun>[一-龥]{2,12})"
)


def labels(text: str, found: list[Record]) -> list[Gap]:
    """Return labels such as “3+8” that no record of the text spells out."""
    spelt = {str(r.get("scheme", "")) for r in found}
    out: dict[str, Gap] = {}
    for hit in (*_LABEL.finditer(text), *_SUM_IN_QUOTES.finditer(text)):
        label = hit["label"]
        known = label == "一带一路" or label in spelt or label in out
        if (
            not known
            and _OF_LAYOUT.search(label)
            and not any(f"“{label[:2]}”{spelling}" in text for spelling in _SPELT)
        ):
            start, end = hit.span("label" if _SUM_IN_QUOTES.made(hit) else 0)
            out[label] = Gap(start, end, "label", {"label": label})
    return list(out.values())


def contradictions(found: list[Record]) -> list[Gap]:
    """Return the records whose stated count is not that of their list, and those whose value cannot be right."""
    out = [
        Gap(
            r.start,
            r.end,
            "count",
            {
                "stated": r.get("stated_count") or "",
                "listed": len(r.get("places") or r.get("industries") or ()),
            },
        )
        for r in found
        if r.get("count_differs")
    ]
    out.extend(
        Gap(r.start, r.end, "suspect", {"value": r.get("value"), "unit": r.get("unit")})
        for r in found
        if r.get("suspect")
    )
    return out


def mark_suspects(text: str, found: list[Record]) -> None:
    """Flag a target of a count that lies far below what the text says exists already."""
    have = [(int(h["n"]), h["u"], h["noun"]) for h in _BASE.finditer(text)]
    for record in found:
        if record.kind != "targets" or not isinstance(record.get("value"), int | float):
            continue
        noun = str(record.get("indicator"))
        for number, unit, what in have:
            if unit != record.get("unit") or record.get("value") * 4 > number:
                continue
            if _shared(noun, what) >= 2:
                record.values["suspect"] = True


def _shared(a: str, b: str) -> int:
    pairs = {b[i : i + 2] for i in range(len(b) - 1)}
    return len({a[i : i + 2] for i in range(len(a) - 1)} & pairs)
