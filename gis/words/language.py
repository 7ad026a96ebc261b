"""How a row speaks a language: a column in Chinese, and beside it its English twin (``_en``)."""

from __future__ import annotations

from typing import Any


def in_language(row_or_frame: Any, column: str, lang: str) -> Any:
    """Return what a row, or each row of a frame, says in a language; Chinese where it says no other.

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
    english = f"{column}_en"
    if lang == "zh" or english not in row_or_frame:
        return row_or_frame.get(column)
    said, written = row_or_frame[english], row_or_frame.get(column)
    if hasattr(row_or_frame, "columns"):
        spoken = said.notna() & (said != "")
        return said if written is None else said.where(spoken, written)
    # NaN is not itself.
    is_missing = said is None or said == "" or said != said  # noqa: PLR0124
    return written if is_missing else said
