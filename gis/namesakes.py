"""Plans of one name told apart: pages, legends and sheets show no more than the name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from gis.words.catalogue import name, text

Record = Mapping[str, str]
# Column -> the language in which it is told apart.
_NAMES = {"title": "zh", "short_title": "zh", "short_title_en": "en"}


def told_apart_from(title: str) -> str:
    """Return what the name of a plan opens with that was told apart from one of this name.

    Examples
    --------
    >>> told_apart_from("甲省规划")
    '甲省规划 · '
    """
    return text("plan.told_apart", "zh", title=title, by="")


def told_apart(
    plan: Record, others: Iterable[Record], bundled: Collection[str] = ()
) -> dict[str, str]:
    """Return the row of a plan whose names no other plan bears: what tells it apart stands behind them, its id where nothing else does.

    Parameters
    ----------
    plan
        Row of the table ``plans``.
    others
        Rows of the plans that the atlas has.
    bundled
        Ids of those that ship with the tool: beside them alone, that a plan was added tells it apart.

    Examples
    --------
    >>> one = {"plan_id": "a", "title": "甲省规划", "short_title": "甲", "short_title_en": "A", "stage": "draft", "document_number": ""}
    >>> two = told_apart({**one, "plan_id": "b", "stage": "in_force"}, [one])
    >>> two["title"], two["short_title"], two["short_title_en"]
    ('甲省规划 · 已印发', '甲 · 已印发', 'A · In force')
    >>> told_apart({**one, "plan_id": "c", "title": "甲省规划二"}, [one])["short_title"]
    '甲 · 甲省规划二'
    """
    known = list(others)
    made = dict(plan)
    for column, lang in _NAMES.items():
        borne = {row[column].strip().casefold() for row in known}
        same = [
            row
            for row in known
            if row[column].strip().casefold() == plan[column].strip().casefold()
        ]
        if not plan[column] or not same:
            continue
        stage = (
            ""
            if any(row["stage"] == plan["stage"] for row in same)
            else name("stage", plan["stage"], lang)
        )
        title = (
            ""
            if column == "title" or any(row["title"] == plan["title"] for row in same)
            else plan["title"]
        )
        added = text("plan.added", lang) if all(row["plan_id"] in bundled for row in same) else ""
        by = (stage, plan["document_number"], title, added, plan["plan_id"])
        said = (text("plan.told_apart", lang, title=plan[column], by=one) for one in by if one)
        made[column] = next(one for one in said if one.strip().casefold() not in borne)
    return made
