"""GB/T 4754: the classes of the editions of 2011 and 2017, and what can be shown between them.

The sources are the code tables, one line a group with its classes: ``011 谷物种植: 1稻谷种植 …``; a
group that stands alone is its own class (``019 其他农业`` is 0190). The official table between the
editions (新旧类目对照表) was not to be had as data, so that counterparts are computed here from codes
and names alone, and what they do not show stays open.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from data.builders.evidence.facts import FOLDER, EvidenceError
from data.builders.plans import write

if TYPE_CHECKING:
    from pathlib import Path

EDITIONS = ("2011", "2017")
# Sections, divisions, groups, classes as the tables hold them.
COUNTS = {"2011": (20, 96, 432, 1094), "2017": (20, 97, 473, 1381)}
CLASS_COLUMNS = ("edition", "code", "name", "section")
COLUMNS = ("code_2011", "code_2017", "basis", "neighbours_changed")
_LINE = re.compile(r"([A-T]|\d{2,3}) ([^ :]+)(?:: (.+))?")
_CLASS = re.compile(r"(\d)(\D.*)")
# What a residual class holds depends on its neighbours.
_RESIDUAL = ("其他", "互联网其他")


class Class(NamedTuple):
    """A section, division, group or class: its length tells which."""

    code: str
    name: str
    section: str


def read(root: Path, edition: str) -> list[Class]:
    """Return the classes of an edition of all levels, in the order of the standard."""
    path = root / FOLDER / f"gbt4754_{edition}.txt"
    found: list[Class] = []
    section = ""
    for line, text in enumerate(path.read_text("utf-8").splitlines(), 1):
        hit = _LINE.fullmatch(text)
        if hit is None:
            raise EvidenceError(f"{path.name}, line {line}: {text!r}")
        code, name, classes = hit.groups()
        section = code if code.isalpha() else section
        found.append(Class(code, name, section))
        if len(code) == 3:
            for one in (classes or f"0{name}").split(" "):
                last = _CLASS.fullmatch(one)
                if last is None:
                    raise EvidenceError(f"{path.name}, line {line}: {one!r}")
                found.append(Class(code + last[1], last[2], section))
    codes = [one.code for one in found]
    counts = (
        sum(c.isalpha() for c in codes),
        *(sum(len(c) == n for c in codes) for n in (2, 3, 4)),
    )
    if len(set(codes)) < len(codes) or counts != COUNTS[edition]:
        raise EvidenceError(
            f"{path.name}: a code stands twice, or {counts} is not {COUNTS[edition]}"
        )
    return found


def concordance(old: list[Class], new: list[Class]) -> list[dict[str, object]]:
    """Return what codes and names of the classes show between two editions.

    Returns
    -------
    list
        Rows of ``code_2011``, ``code_2017``, ``basis`` and ``neighbours_changed``. ``same``: code
        and name are the same. ``moved``: the name is, the code is not. ``divided``: the class bears
        the name of a group of 2017 and stands against each of its classes. ``residual``: a class of
        its name („other …“) stands among changed neighbours, so that it does not hold the same.
        ``open``: nothing of this is so; one of the codes is empty.
    """
    names = [{c.code: c.name for c in edition if c.code.isdigit()} for edition in (old, new)]
    classes = [[code for code in edition if len(code) == 4] for edition in names]
    by_name = {names[1][code]: code for code in classes[1]}
    groups = {name: code for code, name in names[1].items() if len(code) == 3}
    known = set(names[0].values())
    grown = {code[:2] for name, code in groups.items() if name not in known}
    pairs: list[tuple[str, str, str]] = []
    for code in classes[0]:
        name = names[0][code]
        same = by_name.get(name, "")
        divided = groups.get(name, "")
        if divided and name.startswith(_RESIDUAL) and divided[:2] in grown:
            divided = ""
        if same:
            pairs.append((code, same, "same" if same == code else "moved"))
        elif divided:
            pairs += [(code, one, "divided") for one in classes[1] if one.startswith(divided)]
        else:
            pairs.append((code, "", "open"))
    met = {new_code for _, new_code, _ in pairs}
    pairs += [("", code, "open") for code in classes[1] if code not in met]
    changed = _changed(pairs)
    rows = []
    for code, other, basis in pairs:
        is_changed = code[:3] in changed[0] or other[:3] in changed[1]
        name = names[0].get(code, "")
        is_residual = basis in ("same", "moved") and is_changed and name.startswith(_RESIDUAL)
        rows.append(
            {
                "code_2011": code,
                "code_2017": other,
                "basis": "residual" if is_residual else basis,
                "neighbours_changed": is_changed,
            }
        )
    return rows


def _changed(pairs: list[tuple[str, str, str]]) -> tuple[set[str], set[str]]:
    """Return the groups of each edition whose classes are not those of one group of the other."""
    found: tuple[set[str], set[str]] = (set(), set())
    for side, far in ((0, 1), (1, 0)):
        across = defaultdict(set)
        for pair in pairs:
            if pair[side]:
                across[pair[side][:3]].add(pair[far][:3])
        found[side].update(
            group for group, others in across.items() if len(others) > 1 or "" in others
        )
    return found


def build(root: Path) -> None:
    """Write data/resources/industry_classes.csv and industry_concordance.csv."""
    editions = {edition: read(root, edition) for edition in EDITIONS}
    rows = [
        {"edition": edition, **one._asdict()}
        for edition, found in editions.items()
        for one in found
    ]
    folder = root / "data" / "resources"
    write(folder / "industry_classes.csv", CLASS_COLUMNS, rows)
    write(folder / "industry_concordance.csv", COLUMNS, concordance(*editions.values()))
