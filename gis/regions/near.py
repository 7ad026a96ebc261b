"""Near names for a wrong one, out of thousands of regions and for thousands of rows.

:func:`gis.nearest.nearest` compares a text with every choice. Here only those names are compared
that share enough letters to reach its lowest likeness at all; the answer is the same.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from gis.atlas import kept
from gis.nearest import nearest
from gis.regions.answers import Bounds
from gis.regions.names import TABLES, names
from gis.regions.paths import parents
from gis.regions.tree import label

if TYPE_CHECKING:
    from gis.atlas import Atlas
    from gis.regions.tree import Place

_LIMIT = 5
# No name of a region is so long that a longer text could be a misspelling of it.
_LONGEST = 18
# Of the joint length: likeness 0.5 needs twice the shared letters to be half of it.
_LEAST_SHARE = 0.25


@kept(*TABLES)
def _forms(atlas: Atlas) -> dict[str, Place]:
    forms: dict[str, Place] = {}
    for place in names(atlas).places.values():
        forms.setdefault(place.name, place)
        forms.setdefault(place.short_name, place)
    return forms


@kept(*TABLES)
def _holders(atlas: Atlas) -> dict[str, tuple[str, ...]]:
    """Return the forms that hold each letter."""
    holders: dict[str, list[str]] = {}
    for form in _forms(atlas):
        for letter in dict.fromkeys(form.casefold()):
            holders.setdefault(letter, []).append(form)
    return {letter: tuple(forms) for letter, forms in holders.items()}


def near(atlas: Atlas, text: str, bounds: Bounds) -> tuple[str, ...]:
    """Return up to five near names; a head that names a parent narrows the search.

    Parameters
    ----------
    text
        Normal form of a name that no region bears.
    bounds
        Where the region lies.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> near(Atlas.bundled(), "四川省成都市清白江区", Bounds())
    ('青白江区',)
    """
    if len(text) > _LONGEST:
        return ()
    index = names(atlas)
    for cut in range(len(text) - 2, 1, -1):
        for parent, _ in parents(index, text[:cut], bounds.within):
            if parent != bounds.within:
                inside = near(atlas, text[cut:], Bounds(parent, bounds.level))
                if inside:
                    return inside
    forms, shared = _forms(atlas), index.full
    chosen = [form for form in _candidates(atlas, text) if index.fits(forms[form].adcode, bounds)]
    found = (
        label(atlas, place.adcode) if len(shared[place.name]) > 1 else place.name
        for place in (forms[form] for form in nearest(text, chosen, limit=8))
    )
    return tuple(dict.fromkeys(found))[:_LIMIT]


def _candidates(atlas: Atlas, text: str) -> list[str]:
    """Return the forms that share enough letters with a text, in the order of regions."""
    holders = _holders(atlas)
    letters = dict.fromkeys(text.casefold())
    counts: Counter[str] = Counter()
    for letter in letters:
        counts.update(holders.get(letter, ()))
    # A letter that the text repeats may count as often; a form that holds all is near at once.
    repeated, every = len(text) - len(letters), len(letters)
    chosen = [
        form
        for form, count in counts.items()
        if count == every or count + repeated >= _LEAST_SHARE * (len(text) + len(form))
    ]
    return sorted(chosen, key=_order(atlas).__getitem__)


@kept(*TABLES)
def _order(atlas: Atlas) -> dict[str, int]:
    return {form: place for place, form in enumerate(_forms(atlas))}
