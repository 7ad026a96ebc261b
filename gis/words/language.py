"""How a row speaks a language: a column in Chinese, and beside it its English twin (``_en``)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def in_language(row_or_frame: Any, column: str, lang: str) -> Any:
    """Return what a row, or each row of a frame, says in a language, or in the other where it has no word.

    Parameters
    ----------
    row_or_frame
        A mapping, a Series by column, or a DataFrame.
    column
        Name of the Chinese column; the English one has ``_en`` behind it.

    Returns
    -------
    object
        The value of a row (None where it has no such column), or a Series of a frame.

    Examples
    --------
    >>> row = {"name": "水泥", "name_en": "Cement", "note": "一", "note_en": ""}
    >>> in_language(row, "name", "en"), in_language(row, "name", "zh"), in_language(row, "note", "en")
    ('Cement', '水泥', '一')
    """
    twin = f"{column}_en"
    if twin not in row_or_frame:
        return row_or_frame.get(column)
    said, other = row_or_frame.get(column), row_or_frame[twin]
    if lang != "zh":
        said, other = other, said
    if said is None or other is None:
        return other if said is None else said
    if hasattr(row_or_frame, "columns"):
        return said.where(said.notna() & (said != ""), other)
    # NaN is not itself.
    return other if said == "" or said != said else said  # noqa: PLR0124


# With these a note has ended.
_ENDS = tuple("。！？；.!?;")


def sentences(parts: Sequence[str], lang: str = "zh") -> str:
    """Return notes as one text: where one of several has no full stop, it is given one.

    Examples
    --------
    >>> sentences(["照录", "", "规划未写明。"]), sentences(["As written", "Not stated."], "en"), sentences(["一"])
    ('照录。规划未写明。', 'As written. Not stated.', '一')
    """
    stop, gap = ("。", "") if lang == "zh" else (".", " ")
    told = [part.strip() for part in parts if part.strip()]
    ended = [part if part.endswith(_ENDS) else part + stop for part in told[:-1]]
    return gap.join([*ended, *told[-1:]])
