"""A plan against a plan: which designations and targets were added, dropped or changed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Context, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import pandas as pd

from gis.plans import point_changes
from gis.plans.designations import industry_said
from gis.plans.one_place import of_own_region, settled
from gis.plans.targets import goal, indicator
from gis.regions import english
from gis.schema import RELATIONS
from gis.tables import units
from gis.words import catalogue
from gis.words.amounts import unit_name

if TYPE_CHECKING:
    from gis.atlas import Atlas

Tables = Mapping[str, Sequence[Mapping[str, str]]]
CHANGES = ("added", "dropped", "changed", "kept")
DESIGNATION_COLUMNS = (
    "change", "industry_id", "industry", "region_code", "place", "site", "before", "after",
)  # fmt: skip
TARGET_COLUMNS = ("change", "indicator", "unit", "before", "after", "year_before", "year_after")
# How a bound in figures begins, or none.
_FIGURES = ("", *"0123456789<>=~-")
_SCOPE = re.compile(r"全[省市区县州国]|我[省市区县]|数量?$|达到|实现|[“”（）()、，,\s]")
# What an indicator measures: 产值 and 营业收入 of one industry are two figures, however alike their names.
_MEASURES = re.compile(
    "工业总产值|总产值|产值|主营业务收入|营业收入|销售收入|增加值|利税|利润|税收|产量"
    "|产能|投资额|投资|出口额|出口|用电量|能耗|占比|比重|覆盖率|利用率|增速|增长|企业"
    "|项目|园区|品牌"
)
_ALIKE = 0.6
# Units of one kind that tables keep apart: 15 亩 are a 公顷, 10‰ are 1%, 300家 as many as 300个.
_KINDS = {
    "亩": ("平方米", Fraction(10_000, 15)),
    "‰": ("%", Fraction(1, 10)),
    **dict.fromkeys(("家", "户", "所", "座", "处", "项"), ("个", Fraction(1))),
}
# Multiples that stand for money where the other edition says so.
_BARE = ("万", "亿", "万亿")
# Digits of a figure in another unit that has no end: 1 万亩 is 666.6666667 公顷.
_DIGITS = Context(prec=10)
_SAME = Fraction(1)


@dataclass(frozen=True)
class Difference:
    """Two plans compared.

    Attributes
    ----------
    designations
        One row per industry, place and site (a park or base of the place, or none): change, ids and
        names, categories before and after.
    targets
        One row per indicator: change, unit, bound values and years before and after.
    points
        One row per site with a point: see :func:`gis.plans.point_changes.changes`.
    """

    designations: pd.DataFrame
    targets: pd.DataFrame
    points: pd.DataFrame

    def counts(self, which: str) -> dict[str, int]:
        """Return the number of rows of each change in ``designations``, ``targets`` or ``points``."""
        found = getattr(self, which)["change"].value_counts()
        return {change: int(found.get(change, 0)) for change in CHANGES}


def tables_of(atlas: Atlas, plan_id: str) -> Tables:
    """Return the designations, targets and sites of a plan of an atlas as rows of text, and its own row."""
    return {
        name: tuple(row for row in atlas.rows(name) if row["plan_id"] == plan_id)
        for name in ("plans", "designations", "targets", "sites")
    }


def difference(before: Tables, after: Tables) -> Difference:
    """Return what changed from one plan to another.

    A designation is the same where industry, place and site are; its change is one of category or
    status, or that a site is named where none was. Targets pair where indicators and units agree best; two editions may word them anew,
    and say 5,000 亿元 as 0.5 万亿元: the later figure is then in the unit of the earlier.

    Parameters
    ----------
    before, after
        The rows of each: :func:`tables_of`, or the tables of a :class:`gis.plans.file.Plan`.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> rows = tables_of(Atlas.bundled(), "sichuan-2025-2027")
    >>> same = difference(rows, rows)
    >>> same.counts("designations")["changed"], same.counts("targets")["added"]
    (0, 0)
    """
    return Difference(
        # A plan may set goals alone, or name places alone.
        _designations(*_of_one_wording(before, after)),
        _targets(list(before.get("targets", ())), list(after.get("targets", ()))),
        point_changes.changes(before.get("sites", ()), after.get("sites", ())),
    )


def _place(row: Mapping[str, str]) -> str:
    return row["region_code"] or row["place"]


def _of_one_wording(before: Tables, after: Tables) -> tuple[list[Mapping[str, str]], ...]:
    """Return the designations of both, with one way of saying a place where they have two."""
    old, new = (list(one.get("designations", ())) for one in (before, after))
    found = []
    for tables, rows, others in ((before, old, new), (after, new, old)):
        made = settled(rows, others)
        for plan in tables.get("plans", ()):
            made = of_own_region(made, others, plan["scope_code"])
        found.append(made)
    return tuple(found)


def _designations(*both: Iterable[Mapping[str, str]]) -> pd.DataFrame:
    sides: tuple[dict[tuple[str, str], dict[str, list[Mapping[str, str]]]], ...] = ({}, {})
    for side, rows in zip(sides, both, strict=True):
        for row in rows:
            of_place = side.setdefault((row["industry_id"], _place(row)), {})
            of_place.setdefault(row["site"] or "", []).append(row)
    found = []
    for key in sorted({*sides[0], *sides[1]}):
        for old, new in _by_site(*(side.get(key, {}) for side in sides)):
            said_old, said_new = (_categories(rows) for rows in (old, new))
            row = (new or old)[0]
            is_kept = said_old == said_new and (old[0]["site"] or "") == (new[0]["site"] or "")
            change = (
                "added" if not old else "dropped" if not new else "kept" if is_kept else "changed"
            )
            place, site = row["region_name"] or row["place"], row["site"] or ""
            found.append(
                (
                    change,
                    key[0],
                    row["industry"],
                    row["region_code"],
                    place,
                    site,
                    said_old,
                    said_new,
                )
            )
    return pd.DataFrame(_changes_first(found), columns=list(DESIGNATION_COLUMNS))


def _by_site(
    old: dict[str, list[Mapping[str, str]]], new: dict[str, list[Mapping[str, str]]]
) -> list[tuple[list[Mapping[str, str]], list[Mapping[str, str]]]]:
    """Return the rows of an industry at a place by site, before and after.

    What named no site is one with the first site that is new, and the other way round: 打造核心区 that is
    now 建设某园区 has changed and was not dropped.
    """
    gone = [site for site in old if site not in new]
    come = [site for site in new if site not in old]
    if gone and come and "" in (*gone, *come):
        one, two = ("" if "" in sites else sites[0] for sites in (gone, come))
        old, new = {**old, two: old[one]}, dict(new)
        del old[one]
    return [(old.get(site, []), new.get(site, [])) for site in sorted({*old, *new})]


def _changes_first(rows: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return rows with what was added, dropped or changed before what stayed; a long plan would hide it."""
    return sorted(rows, key=lambda row: CHANGES.index(row[0]))


def _categories(rows: Iterable[Mapping[str, str]]) -> str:
    return "|".join(
        sorted({r["category"] + ("*" if r["status"] == "existing" else "") for r in rows})
    )


def _pairs(text: str) -> set[str]:
    bare = _SCOPE.sub("", text)
    return {bare[i : i + 2] for i in range(len(bare) - 1)} or {bare}


def _likeness(a: Mapping[str, str], b: Mapping[str, str]) -> float:
    """Return how alike two indicators are, 0 where what they measure differs, or is in units of two kinds.

    Examples
    --------
    >>> row = {"unit": "亿元", "year": "2027", "indicator": "绿色建材产业产值"}
    >>> _likeness(row, row), _likeness(row, {**row, "indicator": "绿色建材产业营业收入"})
    (1.01, 0.0)
    """
    if set(_MEASURES.findall(a["indicator"])) != set(_MEASURES.findall(b["indicator"])):
        return 0.0
    if not _times(a, b):
        return 0.0
    left, right = _pairs(a["indicator"]), _pairs(b["indicator"])
    score = 2 * len(left & right) / (len(left) + len(right))
    # Of two goals of one indicator that of the same places comes first, then that in the same unit.
    apart = 0.005 * (_scope(a) != _scope(b)) + 0.002 * ((a["unit"] or "") != (b["unit"] or ""))
    return score + 0.01 * (a["year"] == b["year"]) - apart


def _times(a: Mapping[str, str], b: Mapping[str, str]) -> Fraction:
    """Return how many of a target's units one unit of another is: 10,000 亿元 are one 万亿元; 0 for two kinds.

    A goal in words has no unit, and may have got a figure.

    Examples
    --------
    >>> [str(_times({"unit": "亿元"}, {"unit": other})) for other in ("万亿元", "万元", "万吨")]
    ['10000', '1/10000', '0']
    >>> str(_times({"unit": "亿"}, {"unit": "万亿元"})), str(_times({"unit": "亿"}, {"unit": "万吨"}))
    ('10000', '0')
    >>> str(_times({"unit": "家"}, {"unit": "个"})), str(_times({"unit": "万户"}, {"unit": "人"}))
    ('1', '0')
    >>> str(_times({"unit": "公顷"}, {"unit": "万亩"})), str(_times({"unit": "%"}, {"unit": "‰"}))
    ('2000/3', '1/10')
    """
    first, second = ((row["unit"] or "").rstrip("元") for row in (a, b))
    if first == second or any(not row["unit"] and not row.get("value", "-") for row in (a, b)):
        return _SAME
    written = [row["unit"] for row in (a, b) if row["unit"]]
    # 1000亿 beside 0.1万亿元 are yuan whose word was left out; beside 0.1万亿 they are of one kind, whatever it is.
    if any(unit.endswith("元") for unit in written) or all(unit in _BARE for unit in written):
        written = [unit + "元" if unit in _BARE else unit for unit in written]
    known = [_kind(unit) for unit in written]
    if len(known) == 2 and known[0] and known[1] and known[0][0] == known[1][0]:
        return known[1][1] / known[0][1]
    return Fraction(0)


def _kind(written: str) -> tuple[str, Fraction] | None:
    """Return what a unit measures and how many of that it is, without loss; None for an unknown one."""
    found = units.unit(written)
    if found is None:
        return None
    base, each = _KINDS.get(found.base, (found.base, Fraction(1)))
    return base, each * Fraction(repr(found.factor))


def _scope(row: Mapping[str, str]) -> str:
    return row.get("scope") or ""


def _targets(before: list[Mapping[str, str]], after: list[Mapping[str, str]]) -> pd.DataFrame:
    scored = sorted(
        ((_likeness(a, b), i, j) for i, a in enumerate(before) for j, b in enumerate(after)),
        key=lambda s: (-s[0], s[1], s[2]),
    )
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for score, i, j in scores_above(scored):
        if i not in partner and j not in taken:
            partner[i] = j
            taken.add(j)
        del score
    found = []
    for i, row in enumerate(before):
        other = after[partner[i]] if i in partner else None
        now = _bound(other, _times(row, other) if other else _SAME)
        is_same = other is not None and (_bound(row), row["year"], _scope(row)) == (
            now,
            other["year"],
            _scope(other),
        )
        change = "dropped" if other is None else "kept" if is_same else "changed"
        named = _named(row)
        if other is not None and _named(other) != named:
            named = f"{named} → {_named(other)}"  # two wordings are held for one: a reader may see otherwise
        found.append(
            (
                change,
                named,
                row["unit"] or (other["unit"] if other else ""),
                _bound(row),
                now,
                row["year"],
                other["year"] if other else "",
            )
        )
    found += [
        ("added", _named(row), row["unit"], "", _bound(row), "", row["year"])
        for j, row in enumerate(after)
        if j not in taken
    ]
    return pd.DataFrame(_changes_first(found), columns=list(TARGET_COLUMNS))


def scores_above(scored: Iterable[tuple[float, int, int]]) -> list[tuple[float, int, int]]:
    """Return the pairs that are alike enough to be one indicator."""
    return [row for row in scored if row[0] >= _ALIKE]


def _named(row: Mapping[str, str], lang: str = "zh") -> str:
    return indicator({**row, "scope": _scope(row)}, lang)


def _bound(row: Mapping[str, str] | None, times: Fraction = _SAME) -> str:
    """Return a goal with its sign, its figures times how many of another unit each is."""
    if row is None:
        return ""
    sign = row["relation"] if row["relation"] in RELATIONS and row["relation"] != "=" else ""
    low, high = (_scaled(row[key], times) for key in ("value", "value_max"))
    top = f"–{high}" if high else ""
    return f"{sign}{low}{top}" if low else row["value_text"]


def _scaled(figure: str, times: Fraction) -> str:
    """Return a figure in another unit with all its digits, ten where they have no end.

    Examples
    --------
    >>> _scaled("15", Fraction(2000, 3)), _scaled("1", Fraction(2000, 3)), _scaled("4.50", _SAME)
    ('10000', '666.6666667', '4.50')
    """
    if times == _SAME or not figure:
        return figure
    whole = Fraction(figure) * times
    top, bottom = Decimal(whole.numerator), Decimal(whole.denominator)
    said = top / bottom
    if Fraction(said) != whole:
        said = _DIGITS.divide(top, bottom)
    return f"{said.normalize():f}"


def _targets_in_english(atlas: Atlas, rows: pd.DataFrame) -> pd.DataFrame:
    """Return targets with indicators, units and goals in words by the English names that the atlas has."""
    known = {_named(row): _named(row, "en") for row in atlas.rows("targets") if row["indicator_en"]}
    bounds = {
        side: [
            text if text[:1] in _FIGURES else goal({"value_text": text}, "en")
            for text in rows[side]
        ]
        for side in ("before", "after")
    }
    return rows.assign(
        indicator=[
            # Two wordings of one English name are one name there.
            " → ".join(dict.fromkeys(known.get(part, part) for part in said.split(" → ")))
            for said in rows["indicator"]
        ],
        unit=[unit_name(unit or "", "en") for unit in rows["unit"]],
        **bounds,
    )


def worded(atlas: Atlas, rows: pd.DataFrame, lang: str = "zh") -> pd.DataFrame:
    """Return the rows of a difference with words for changes, categories, industries and places, as a reader is shown them.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> rows = pd.DataFrame(
    ...     {
    ...         "change": ["added"], "industry_id": ["cement"], "industry": ["水泥"],
    ...         "place": ["成都市"], "site": [""], "before": [""], "after": ["core*"],
    ...     }
    ... )
    >>> worded(Atlas.bundled(), rows, "en")[["change", "industry", "place", "after"]].iloc[0].tolist()
    ['added', 'Cement', 'Chengdu 成都市', 'Core*']
    """
    made = rows.copy()
    if "industry_id" in made:
        known = {row["industry_id"] for row in atlas.rows("industries")}
        told = zip(made["industry"], made["industry_id"], strict=True)
        made["industry"] = [
            industry_said(atlas, said, code, lang) if code in known else said for said, code in told
        ]
        made["place"] = [
            " · ".join(filter(None, (english.told(atlas, place, lang), site)))
            for place, site in zip(made["place"], made["site"], strict=True)
        ]
    elif lang == "en":
        made = _targets_in_english(atlas, made)
    made["change"] = [catalogue.text(f"cli.diff-plans.{c}", lang) for c in made["change"]]
    for column in ("before", "after"):
        if "industry_id" in made:
            made[column] = [
                " / ".join(
                    catalogue.name("category", part.rstrip("*"), lang) + "*" * part.endswith("*")
                    for part in said.split("|")
                    if part
                )
                for said in made[column]
            ]
    return made
