"""Industries that are spelled in several ways: 水泥, 水 泥 and a cell in which the line breaks between them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from gis.errors import Term, first_of
from gis.tables import headings

if TYPE_CHECKING:
    import pandas as pd

_SHOWN = 5


def one_spelling(names: pd.Series[str]) -> tuple[pd.Series[str], list[Term]]:
    """Return a column of industries in which each has one spelling, and what was taken for the same.

    Compared as headings are: width of letters and brackets, their case, spaces and line breaks make no
    other industry. The spelling that stands most often is kept, of several the first.

    Examples
    --------
    >>> import pandas as pd
    >>> found, told = one_spelling(pd.Series(["水泥", "水 泥", "陶瓷(卫生)", "陶瓷（卫生）", "水泥"]))
    >>> found.tolist()
    ['水泥', '水泥', '陶瓷(卫生)', '陶瓷(卫生)', '水泥']
    >>> [one.values["others"] for one in told]
    [['水 泥'], ['陶瓷（卫生）']]
    """
    written: dict[str, list[str]] = {}
    for name, _ in Counter(map(headings.one_line, names)).most_common():
        written.setdefault(headings.plain(name), []).append(name)
    told = [
        Term("table_report.spelled", industry=first, others=first_of(others, _SHOWN))
        for first, *others in written.values()
        if others
    ]
    return names.map(lambda name: written[headings.plain(name)][0]), told


def headed_as(before: pd.DataFrame, after: pd.DataFrame) -> pd.DataFrame:
    """Return a table whose industries are spelled as in another, where nothing else tells them apart.

    Examples
    --------
    >>> import pandas as pd
    >>> list(headed_as(pd.DataFrame(columns=["水 泥", "玻璃"]), pd.DataFrame(columns=["水泥", "石材"])))
    ['水泥', '玻璃']
    """
    plain = [headings.plain(name) for name in after]
    known = {key: name for key, name in zip(plain, after, strict=True) if plain.count(key) == 1}
    new = {name: known.get(headings.plain(name), name) for name in before}
    return before.rename(columns=new) if len({*new.values()}) == len(new) else before
