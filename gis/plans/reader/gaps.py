"""What was not understood: likely sentences without a record, labels never spelt out, contradictions."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate

from gis.plans.reader.facts.mentions import mentions
from gis.plans.reader.goals import quantities
from gis.plans.reader.outline import outline
from gis.plans.reader.records import Gap, Record
from gis.plans.reader.toponyms import Toponyms

_LIKE_DESIGNATION = re.compile(
    r"(?:强化|做强|培育|打造|建设|布局|发展|形成|支持|推动|承接|集聚)[^，。；]{2,60}?(?:产业集群|集群|生产基地|产业基地|示范基地|产业园|产业带|集聚区)"
)
_LIKE_TARGET = re.compile(r"(?:到|(?<!截)至)20\d\d年|力争|不低于|不少于|不超过|确保")
_LABEL = re.compile(r"“(?P<label>\d(?:\+[\dN]){1,3}|[一二三四五六七八九十\d][核极带园翼轴群区点][^”]{1,8})”")
_ASIDE = re.compile(r"责任单位|责任部门|牵头单位|资料来源|《[^》]*》|指导思想|习近平")
_BASE = re.compile(r"(?:现有|已有|截至|目前|全省|全市)[^。；]{0,24}?(?P<n>\d+)(?P<more>余|多)?(?P<u>家|个|张|项)(?P<noun>[一-龥]{2,12})")


def gaps(text: str, toponyms: Toponyms, found: list[Record]) -> list[Gap]:
    """Return the sentences that look like records and gave none, and what does not add up.

    Parameters
    ----------
    text
        Plain text.
    toponyms
        Names of regions with the issuer.
    found
        All records of the text.
    """
    covered = sorted((r.start, r.end) for r in found)
    starts = [start for start, _ in covered]
    # Furthest end of any record up to each start, so that one look-up tells what covers a sentence.
    reach = list(accumulate((end for _, end in covered), max))
    known = {r.get("value") for r in found if r.kind == "targets"}
    out: list[Gap] = []
    for _, inside in outline(text):
        for sentence in inside:
            before = bisect_left(starts, sentence.end)
            if before and reach[before - 1] > sentence.start:
                continue
            words = text[sentence.start : sentence.end]
            if len(words) < 8 or _ASIDE.search(words):
                continue
            if _said_elsewhere(text, sentence.start, sentence.end, known):
                continue
            if _LIKE_DESIGNATION.search(words) and mentions(words, toponyms):
                out.append(Gap(sentence.start, sentence.end, "designation"))
            elif _LIKE_TARGET.search(words) and quantities.find(text, sentence.start, sentence.end):
                out.append(Gap(sentence.start, sentence.end, "target"))
    out.extend(_labels(text, found))
    out.extend(_contradictions(found))
    return sorted(out, key=lambda gap: gap.start)


def _said_elsewhere(text: str, start: int, end: int, known: set[object]) -> bool:
    """Whether every number of a sentence is that of a target found elsewhere (a headline)."""
    numbers = {q.value for q in quantities.find(text, start, end)}
    return bool(numbers) and numbers <= known


def _labels(text: str, found: list[Record]) -> list[Gap]:
    """Return labels such as “3+8” that no record of the text spells out."""
    spelt = {str(r.get("scheme", "")) for r in found}
    out: dict[str, Gap] = {}
    for hit in _LABEL.finditer(text):
        label = hit["label"]
        if label != "一带一路" and label not in spelt and label not in out and re.search(r"[\d+]|核|极|带|园|翼|轴", label):
            opened = re.search("“" + re.escape(label[:2]) + "”(?:：|，?即|是?指|为)", text)
            if not opened:
                out[label] = Gap(hit.start(), hit.end(), "label", {"label": label})
    return list(out.values())


def _contradictions(found: list[Record]) -> list[Gap]:
    out = [
        Gap(r.start, r.end, "count", {"stated": r.get("stated_count") or "", "listed": len(r.get("places") or r.get("industries") or ())})
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
