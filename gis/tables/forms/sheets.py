"""Which sheet of a workbook is the table: the only one, or the one that is named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gis.errors import InputTableError, Term, first_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SHOWN = 8


def wanted(names: Sequence[str], visible: Mapping[str, bool], choice: str, file: str) -> list[str]:
    """Return the sheets to try: the chosen one, by name or number, else those shown, else all.

    Raises
    ------
    InputTableError
        If no sheet is of that name or number.

    Examples
    --------
    >>> shown = {"2022": True, "2023": True, "旧": False}
    >>> wanted(list(shown), shown, "", "a.xlsx"), wanted(list(shown), shown, "3", "a.xlsx")
    (['2022', '2023'], ['旧'])
    """
    if not choice:
        return [name for name in names if visible[name]] or list(names)
    if choice in names:
        return [choice]
    if choice.isdecimal() and 1 <= int(choice) <= len(names):
        return [names[int(choice) - 1]]
    raise InputTableError("error.table_no_such_sheet", file=file, found=choice, sheets=names)


def require_one(tables: Sequence[str], file: str) -> None:
    """Refuse a workbook of which several sheets are tables: two years, two quantities.

    Raises
    ------
    InputTableError
        Names the sheets.
    """
    if len(tables) > 1:
        raise InputTableError(
            "error.table_which_sheet",
            file=file,
            sheets=first_of(tables, _SHOWN),
            last=as_argument(tables[-1]),
        )


def others(names: Sequence[str], name: str, choice: str) -> tuple[Term, ...]:
    """Return what is said of the sheets that were not read; nothing where one was chosen."""
    rest = [other for other in names if other != name]
    if not rest or choice:
        return ()
    return (Term("table_remark.sheet", sheet=name, others=first_of(rest, _SHOWN)),)


def none_to_choose(choice: str) -> tuple[Term, ...]:
    """Return what is said of a choice of sheet where the file has no sheets: it has no effect."""
    return (Term("table_remark.no_sheets", found=choice),) if choice else ()


def as_argument(*names: str) -> str:
    r"""Return headings as a command line takes them after --values: quoted where a shell would part them.

    Examples
    --------
    >>> as_argument("水泥", "玻璃"), as_argument("产值 2023"), as_argument("产值,万元")
    ('水泥,玻璃', '"产值 2023"', '"产值\\,万元"')
    """
    joined = ",".join(name.replace(",", "\\,") for name in names)
    return joined if re.fullmatch(r"[\w,，.（）％%-]+", joined) else f'"{joined}"'
