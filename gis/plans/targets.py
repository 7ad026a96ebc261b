"""Targets by plan, with the growth or the base that follows from what the plan states.

A target with a base year implies a yearly growth; a level and its average yearly growth imply a
base. Nothing else is derived: where a plan leaves out a year or a base, the cell is NaN.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from gis.atlas import Atlas
from gis.errors import UnknownNameError
from gis.nearest import nearest
from gis.words.amounts import significant, stated, stated_factor
from gis.words.catalogue import text
from gis.words.language import in_language

if TYPE_CHECKING:
    from collections.abc import Mapping

# A row of average yearly growth is named after its level: 产值 and 产值年均增长.
GROWTH_SUFFIX = "年均增长"
# Rates have no growth: from 40 % to 60 % is 20 points, not a half more.
RATE_UNITS = ("%", "‰", "百分点", "个百分点")
DERIVED_COLUMNS = (
    "annual_growth_share", "stated_growth_relation", "stated_growth_share", "implied_base_relation",
    "implied_base_value", "implied_base_year", "derived_note", "derived_note_en",
)  # fmt: skip

# What a figure below nought is a figure of: changes, profits and balances; 增加值 and what is 新增 are none.
_SIGNED = re.compile(
    r"(?<!新)增(?!加值)|降|减|缩|回落|变化|变动|提高|提升|同比|环比|利润|利税|盈|亏|净|差额|顺差|逆差|温度"
    r"|growth|grow|chang|reduc|decreas|increas|saving|profit|loss|\bnet\b|balance",
    re.IGNORECASE,
)
_PERIOD = re.compile(r"(\d{4})\s*[-–—]\s*(\d{4})")
# At its stated level, a growth of at least g means a base of at most level / (1 + g)^n.
_OPPOSITE = {">=": "<=", "<=": ">=", "~": "~"}
# How the bounds that files write stand before a reader.
SIGNS = {">=": "≥", "<=": "≤", "~": "≈"}


def may_be_negative(target: Mapping[str, Any]) -> bool:
    """Tell whether the actual figure of a target can lie below nought: growths, savings and profits can, counts and shares cannot.

    Examples
    --------
    >>> [may_be_negative({"indicator": said, "value": 5.0}) for said in ("链主企业", "产值年均增长", "新增企业", "利税")]
    [False, True, False, True]
    """
    goal = target["value"]
    return bool(_SIGNED.search(str(target["indicator"]))) or (pd.notna(goal) and goal < 0)


def annual_growth_share(
    value: npt.ArrayLike, base_value: npt.ArrayLike, years: npt.ArrayLike
) -> npt.NDArray[np.float64]:
    """Return the yearly growth from a base to a target: (value / base)^(1 / years) − 1.

    Parameters
    ----------
    value
        Target, in any unit that is not a rate.
    base_value
        Base, in the same unit.
    years
        Years from the base to the target.

    Returns
    -------
    array of float
        Share per year (0.1 is 10 %). NaN: no base, a base of 0 or below, a target below 0, or
        no year between the two.

    Examples
    --------
    >>> annual_growth_share([121.0, 5.0], [100.0, 0.0], [2, 3]).round(3).tolist()
    [0.1, nan]
    """
    ends, bases, spans = (np.asarray(part, dtype=float) for part in (value, base_value, years))
    defined = (bases > 0) & (ends >= 0) & (spans > 0)
    ratio = np.divide(ends, bases, out=np.full(defined.shape, np.nan), where=defined)
    power = np.divide(1.0, spans, out=np.full(defined.shape, np.nan), where=defined)
    return np.asarray(ratio**power - 1.0, dtype=float)


def implied_base_value(value: float, growth_share: float, years: int) -> float:
    """Return the base from which a yearly growth leads to a level: value / (1 + g)^years.

    Parameters
    ----------
    value
        Level at the end of the last year.
    growth_share
        Share per year (0.1 is 10 %), above −1.
    years
        Number of yearly growths.

    Returns
    -------
    float
        In the unit of the level. NaN: a level or growth that is unknown, or a growth of −1 or
        below.

    Examples
    --------
    >>> round(implied_base_value(3000, 0.10, 3), 1)
    2253.9
    """
    if not growth_share > -1:
        return float("nan")
    return float(value / (1 + growth_share) ** years)


def table(atlas: Atlas, plan: str | None = None) -> pd.DataFrame:
    """Return the targets with what they imply, in the order of the plan's table.

    Parameters
    ----------
    plan
        Id of one plan; all plans where it is left out.

    Returns
    -------
    DataFrame
        Columns of the table ``targets`` and ``DERIVED_COLUMNS``. ``annual_growth_share``: share
        per year from ``base_value`` in ``base_year`` to ``value`` in ``year``; NaN without a
        base, with a base of 0 or below, in the same year, or for a rate. On a level whose
        average yearly growth the plan states too: ``stated_growth_share`` (``stated_growth_relation``: at least,
        about) and, where the years
        of that growth are stated, ``implied_base_value`` in ``implied_base_year``, taken at the
        level exactly as stated (``implied_base_relation``: a growth of at least g means a base
        of at most that). ``derived_note`` says that a figure is ours, not the plan's.

    Raises
    ------
    UnknownNameError
        If there is no such plan; the message has the nearest.

    Examples
    --------
    >>> rows = table(Atlas.bundled(), "national-2023-261").set_index("target_id")
    >>> row = rows.loc["national-2023-261/revenue"]
    >>> f"{row['implied_base_relation']} {row['implied_base_value']:.1f}", int(row["implied_base_year"])
    ('<= 2253.9', 2023)
    """
    targets = atlas.table("targets")
    if plan is not None:
        known = [row["plan_id"] for row in atlas.rows("plans")]
        if plan not in known:
            near = ", ".join(nearest(plan, known) or known)
            raise UnknownNameError("error.unknown_plan", found=plan, nearest=near)
        targets = targets[targets["plan_id"] == plan]
    return derive(targets.reset_index(drop=True))


def derive(targets: pd.DataFrame) -> pd.DataFrame:
    """Return targets with ``DERIVED_COLUMNS`` added; see :func:`table` for their meaning.

    Parameters
    ----------
    targets
        Rows of the table ``targets``, index unique.
    """
    shares = annual_growth_share(
        targets["value"], targets["base_value"], targets["year"] - targets["base_year"]
    )
    shares[targets["unit"].isin(RATE_UNITS)] = np.nan
    rows = targets.assign(annual_growth_share=shares)
    records = {index: dict.fromkeys(DERIVED_COLUMNS[1:], np.nan) for index in rows.index}
    for index in rows.index[rows["annual_growth_share"].notna()]:
        records[index] |= _noted("targets.growth_note")
    for growth, level in pairs(targets):
        # A base that the plan states stands; no second one is derived.
        if pd.isna(rows.loc[level, "annual_growth_share"]):
            records[level] |= _implied(rows.loc[growth].to_dict(), rows.loc[level].to_dict())
    derived = pd.DataFrame.from_dict(records, orient="index", columns=DERIVED_COLUMNS[1:])
    return rows.join(derived.astype({column: object for column in derived if _is_text(column)}))


def pairs(targets: pd.DataFrame) -> list[tuple[int, int]]:
    """Return (row of average yearly growth, row of its level) by index label.

    The growth's indicator is the level's with 年均增长 at its end; plan, region, scope and year
    are the same; the growth is in %, the level is not a rate.

    Examples
    --------
    >>> rows = table(Atlas.bundled(), "hubei-2024-2026")
    >>> [tuple(rows.loc[list(pair), "value"]) for pair in pairs(rows)]
    [(13.0, 500.0)]
    """
    keys = ["plan_id", "region_code", "indicator", "scope", "year"]
    plain = targets[keys].astype(object)
    plain = plain.where(plain.notna(), "")  # fillna warns of a change of types in pandas 2
    rates = targets["unit"].isin(RATE_UNITS)
    known = targets["value"].notna()
    levels = {tuple(plain.loc[index]): index for index in targets.index[known & ~rates]}
    found = []
    for index in targets.index[known & (targets["unit"] == "%")]:
        plan_id, region_code, indicator, scope, year = plain.loc[index]
        if indicator.endswith(GROWTH_SUFFIX):
            stem = indicator.removesuffix(GROWTH_SUFFIX)
            level = levels.get((plan_id, region_code, stem, scope, year))
            if level is not None:
                found.append((index, level))
    return found


def _implied(growth: dict[str, Any], level: dict[str, Any]) -> dict[str, Any]:
    percent = float(growth["value"])
    relation = str(growth["relation"])
    stated = {"relation": SIGNS.get(relation, ""), "percent": percent}
    known = {"stated_growth_relation": relation, "stated_growth_share": percent / 100}
    period = _PERIOD.fullmatch(str(growth["period"]).strip())
    if period is None or int(period[2]) != level["year"]:
        return known | _noted("targets.no_period_note", **stated)
    first, last = int(period[1]), int(period[2])
    exact = str(level["relation"])
    return (
        known
        | {
            "implied_base_relation": "~" if exact == "~" else _OPPOSITE.get(relation, exact),
            "implied_base_value": implied_base_value(
                float(level["value"]), percent / 100, last - first + 1
            ),
            "implied_base_year": float(first - 1),
        }
        | _noted("targets.base_note", first=first, last=last, **stated)
    )


def _noted(key: str, **values: object) -> dict[str, Any]:
    return {"derived_note": text(key, "zh", **values), "derived_note_en": text(key, "en", **values)}


def _is_text(column: str) -> bool:
    return column.endswith(("relation", "note", "note_en"))


def signed(relation: object, said: str) -> str:
    """Return a figure with the sign of its bound, so that none passes for exact that the plan bounds.

    Examples
    --------
    >>> signed(">=", "10%"), signed("=", "10%"), signed(float("nan"), "10%")
    ('≥ 10%', '10%', '10%')
    """
    sign = SIGNS.get(relation) if isinstance(relation, str) else None
    return f"{sign} {said}" if sign and said else said


def amount(row: dict[str, Any], lang: str = "zh") -> str:
    """Return the amount of an incentive with its bound, all its digits and its unit; empty where the plan states none.

    Examples
    --------
    >>> row = {"relation": "<=", "amount": 1234567.0, "unit": "元"}
    >>> amount(row), amount(row | {"amount": 200.0, "unit": "万元"}, "en"), amount(row | {"amount": None})
    ('≤ 1,234,567 元', '≤ 2 million CNY', '')
    """
    if row["amount"] is None or pd.isna(row["amount"]):
        return ""
    unit = row["unit"] if isinstance(row["unit"], str) else ""
    return stated(
        signed(row["relation"], significant(row["amount"] * stated_factor(unit, lang), 10)),
        unit,
        lang,
    )


def indicator(row: dict[str, Any], lang: str = "zh") -> str:
    """Return what a target counts, with what it holds for where that is not the whole region.

    Examples
    --------
    >>> row = {"indicator": "生产线压减比例", "indicator_en": "Cut in lines", "scope": "其余15个重点城市"}
    >>> indicator(row), indicator(row | {"scope": None}, "en")
    ('生产线压减比例（其余15个重点城市）', 'Cut in lines')
    >>> indicator(row, "en")
    'Cut in lines (the other 15 key cities)'
    >>> indicator(row | {"indicator": "“3+8”地区的覆盖", "scope": "“3+8”地区"})
    '“3+8”地区的覆盖'
    """
    said = in_language(row, "indicator", lang)
    what = said if isinstance(said, str) else ""
    scope = row["scope"]
    if not isinstance(scope, str) or not scope or scope in str(row["indicator"]):
        return what
    return text("map.qualified", lang, what=what, more=in_words(scope, lang))


# What a target says instead of a figure, and for whom it holds.
_ENGLISH_WORDS = {
    "建成投用": "goal.in_use", "全部": "goal.all", "形成一批": "goal.some", "全覆盖": "goal.covered", "全面实现": "goal.reached",
    "力争": "goal.striven", "每个国家试点城市": "goal_for.pilot_cities", "其余15个重点城市": "goal_for.other_cities",
    "“3+8”重点地区": "goal_for.key_areas",
}  # fmt: skip
_ENGLISH_GRADES = {
    "国家级": "grade.national",
    "省级": "grade.provincial",
    "市级": "grade.municipal",
}


def in_words(said: str, lang: str) -> str:
    """Return what a target says instead of a figure, or for whom it holds, as a language says it; other words stay as they are.

    Examples
    --------
    >>> in_words("全覆盖", "en"), in_words("全覆盖", "zh"), in_words("基本建立", "en")
    ('full coverage', '全覆盖', '基本建立')
    """
    key = _ENGLISH_WORDS.get(said) if lang == "en" else None
    return text(key, lang) if key else said


def goal(row: dict[str, Any], lang: str = "zh") -> str:
    """Return a target as written: relation, value, unit, or its wording; in English in units of its own.

    Examples
    --------
    >>> row = {"relation": ">=", "value": 3000.0, "value_max": None, "unit": "亿元", "value_text": None}
    >>> goal(row), goal(row, "en")
    ('≥ 3,000 亿元', '≥ 300 bn CNY')
    """
    if isinstance(row["value_text"], str) and row["value_text"]:
        return softened(row, in_words(row["value_text"], lang), lang)
    unit = row["unit"] if isinstance(row["unit"], str) else ""
    factor = stated_factor(unit, lang)
    value = significant(row["value"] * factor, 10)
    if row["value_max"] is not None and not pd.isna(row["value_max"]):
        value += f"–{significant(row['value_max'] * factor, 10)}"
    return softened(row, stated(signed(row["relation"], value), unit, lang), lang)


def softened(row: Mapping[str, Any], said: str, lang: str = "zh") -> str:
    """Return what a target says with the word by which the plan softens it: a goal to strive for is no promise.

    Examples
    --------
    >>> softened({"modality": "力争"}, "1 个"), softened({"modality": "力争"}, "1", "en"), softened({"modality": None}, "1 个")
    ('1 个（力争）', '1 (striven for)', '1 个')
    """
    word = row.get("modality")
    if not isinstance(word, str) or not word:
        return said
    return text("map.qualified", lang, what=said, more=in_words(word, lang))


def measure(row: Mapping[str, Any], lang: str = "zh") -> str:
    """Return what an incentive gives, with the grade of those who get it where its words do not say so.

    Examples
    --------
    >>> row = {"measure": "新建园区奖励", "measure_en": "Award for a new park", "recipient_level": "省级"}
    >>> measure(row), measure(row, "en"), measure(row | {"measure": "省级园区奖励"})
    ('新建园区奖励（省级）', 'Award for a new park (provincial)', '省级园区奖励')
    >>> measure(row | {"recipient_level": "C类"}, "en")
    'Award for a new park (class C)'
    """
    said = str(in_language(row, "measure", lang) or "")
    grade = row.get("recipient_level")
    if not isinstance(grade, str) or not grade or grade in str(row["measure"]):
        return said
    return text("map.qualified", lang, what=said, more=_graded(grade, lang))


def _graded(grade: str, lang: str) -> str:
    """Return the grade of those who get an incentive; in English words where it is of the usual ones."""
    if lang == "zh":
        return grade
    if key := _ENGLISH_GRADES.get(grade):
        return text(key, lang)
    sign = grade.removesuffix("类")
    return text("grade.class", lang, sign=sign) if sign != grade and sign.isascii() else grade
