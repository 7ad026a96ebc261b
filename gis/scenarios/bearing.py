"""What a scenario bears on: whether figures can differ from those of the atlas as it is, and how files say so.

A scenario changes rows of a few tables. Figures that read none of them are the same with it and without
it; whoever shows them says that, since a reader who has a scenario in use expects it in every figure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gis.words.catalogue import text

if TYPE_CHECKING:
    from collections.abc import Collection

    import pandas as pd

    from gis.atlas import Atlas

LAYOUT = ("plans", "designations", "sites")
FREIGHT = ("freight-defaults", "own-links")
PLANTS = ("plants", "plant-capacities")
ALL = (*LAYOUT, *FREIGHT, *PLANTS)
_SUBJECTS = {"layout": LAYOUT, "freight": FREIGHT, "plants": PLANTS}
COLUMN = "scenario"


def bears_on(atlas: Atlas, tables: Collection[str]) -> bool:
    """Tell whether the scenarios of an atlas changed one of some tables.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> edited = Atlas.bundled().with_rows({"plants": []}, "all closed")
    >>> bears_on(edited, PLANTS), bears_on(edited, LAYOUT), bears_on(Atlas.bundled(), ALL)
    (True, False, False)
    """
    return bool(atlas.edited & set(tables))


def unmoved(atlas: Atlas, tables: Collection[str], lang: str) -> str:
    """Return the sentence that a scenario changes nothing of what rests on some tables; empty where it may.

    Parameters
    ----------
    tables
        What the figures read, of :data:`ALL`.
    """
    if not atlas.scenarios or bears_on(atlas, tables):
        return ""
    comma = text("map.separator", lang)
    subjects = [key for key, names in _SUBJECTS.items() if atlas.edited & set(names)]
    return text(
        "scenario.unmoved", lang, titles=comma.join(atlas.scenarios),
        what=comma.join(text(f"scenario.subject.{key}", lang) for key in subjects),
    )  # fmt: skip


def longer(atlas: Atlas, tables: Collection[str], lang: str) -> list[str]:
    """Return a sentence for each road that is travelled longer than its scenario says, where figures read the links.

    See :func:`gis.scenarios.wording.longer_roads`.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> longer(Atlas.bundled(), ALL, "en")
    []
    """
    if "own-links" not in tables or not bears_on(atlas, ("own-links",)):
        return []
    from gis.scenarios.wording import longer_roads

    return longer_roads(atlas, lang)


def titles(atlas: Atlas) -> str:
    """Return the titles of the scenarios of an atlas as a file holds them, empty for none."""
    return text("map.separator").join(atlas.scenarios)


def beside(atlas: Atlas, table: pd.DataFrame) -> pd.DataFrame:
    """Return a table whose last column names the scenarios of the atlas; the same table where there is none.

    A table that is cut out, sorted or pasted elsewhere keeps saying that its figures are of a scenario.
    """
    if not atlas.scenarios:
        return table
    column = COLUMN
    while column in table:
        column += "_"
    return table.assign(**{column: titles(atlas)})


def member(atlas: Atlas) -> dict[str, Any]:
    """Return the member of a JSON document that names the scenarios of an atlas; empty for none."""
    return (
        {COLUMN: {"titles": list(atlas.scenarios), "atlas": atlas.key}} if atlas.scenarios else {}
    )
