"""How a row speaks a language: a column in Chinese, and beside it its English twin (``_en``)."""

from __future__ import annotations

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
