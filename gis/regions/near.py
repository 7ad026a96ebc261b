"""Near names for a wrong one, out of thousands of regions and for thousands of rows.

:func:`gis.nearest.nearest` compares a text with every choice. Here only those names are compared
that share enough letters to reach its lowest likeness at all; the answer is the same.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from gis.atlas import kept
from gis.nearest import nearest
from gis.regions import english
from gis.regions.answers import ANYWHERE, Bounds
from gis.regions.names import TABLES, names
from gis.regions.paths import parents
from gis.regions.tree import label

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from gis.atlas import Atlas
    from gis.regions.tree import Place

_LIMIT = 5
# Letters: of an English name so short as many as not are alike.
_SHORT = 3
_SIDE_BY_SIDE = re.compile(r"[、，,;；/+＋和及与]")
_BRACKETED = re.compile(r"[（(\[【].*$")
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


class _Letters(NamedTuple):
    """Every form, its length, and which forms hold each letter, as numbers of the forms."""

    forms: tuple[str, ...]
    lengths: npt.NDArray[np.int64]
    holders: dict[str, npt.NDArray[np.int64]]


@kept(*TABLES)
def _letters(atlas: Atlas) -> _Letters:
    import numpy as np

    forms = tuple(_forms(atlas))
    holders: dict[str, list[int]] = {}
    for number, form in enumerate(forms):
        for letter in dict.fromkeys(form.casefold()):
            holders.setdefault(letter, []).append(number)
    arrays = {letter: np.array(numbers) for letter, numbers in holders.items()}
    return _Letters(forms, np.array([len(form) for form in forms]), arrays)


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
    >>> near(Atlas.bundled(), "Suzhou", Bounds())
    ('江苏省苏州市', '安徽省宿州市')
    """
    if text.isascii():
        return _called_so(atlas, text, bounds)
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
    chosen = _candidates(atlas, text)
    if bounds != ANYWHERE:
        chosen = [form for form in chosen if index.fits(forms[form].adcode, bounds)]
    found = (
        label(atlas, place.adcode) if len(shared[place.name]) > 1 else place.name
        for place in (forms[form] for form in nearest(text, chosen, limit=8))
    )
    return tuple(dict.fromkeys(found))[:_LIMIT]


def side_by_side(atlas: Atlas, text: str, bounds: Bounds) -> tuple[str, ...]:
    """Return the regions that stand in a text side by side (成都、德阳) or before a bracket (成都市（不含简阳）).

    None is taken for it: the row is of several, or of less or more than the one.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> side_by_side(Atlas.bundled(), "成都、德阳", ANYWHERE), side_by_side(Atlas.bundled(), "成部、德阳", ANYWHERE)
    (('四川省成都市', '四川省德阳市'), ())
    """
    forms, index = _forms(atlas), names(atlas)
    parts = [part for part in _SIDE_BY_SIDE.split(_BRACKETED.sub("", text)) if part]
    if parts == [text] or any(part not in forms for part in parts):
        return ()
    told = _BRACKETED.search(text)
    inner = told[0].strip("（()）[]【】 ") if told else ""
    found: list[str] = []
    for part in parts:
        # 鼓楼区 is four districts; the bracket of 鼓楼区（徐州市） says which.
        codes = index.full.get(forms[part].name, {forms[part].adcode: ""})
        alike = [label(atlas, code) for code in sorted(codes) if index.fits(code, bounds)]
        if not alike:
            return ()
        found += [name for name in alike if inner and inner in name] or alike
    return tuple(dict.fromkeys(found))[:_LIMIT]


@kept(*TABLES, "english-names")
def _english(atlas: Atlas) -> dict[str, list[str]]:
    """Return the codes of the regions that bear an English name, by the name in plain letters."""
    found: dict[str, list[str]] = {}
    for code, name in english.names(atlas).items():
        found.setdefault(_letters_of(name), []).append(code)
    return found


def _letters_of(name: str) -> str:
    """Return a name in small letters without accents, signs and the word for the kind: Garzê, Chengdu City."""
    plain = unicodedata.normalize("NFD", name.casefold()).encode("ascii", "ignore").decode()
    return re.sub("[^a-z]", "", re.sub("(?:province|prefecture|city|municipality)$", "", plain))


def _called_so(atlas: Atlas, text: str, bounds: Bounds) -> tuple[str, ...]:
    """Return the regions whose English name is or is like a text; none is taken for it, since counties have no such names."""
    known, index = _english(atlas), names(atlas)
    wanted = _letters_of(text)
    alike = (
        [wanted]
        if wanted in known
        else nearest(wanted, known if len(wanted) > _SHORT else (), limit=3)
    )
    codes = [code for name in alike for code in known[name] if index.fits(code, bounds)]
    return tuple(dict.fromkeys(label(atlas, code) for code in codes))[:_LIMIT]


def _candidates(atlas: Atlas, text: str) -> list[str]:
    """Return the forms that share enough letters with a text, in the order of regions."""
    import numpy as np

    known = _letters(atlas)
    letters = dict.fromkeys(text.casefold())
    held = [known.holders[letter] for letter in letters if letter in known.holders]
    if not held:
        return []
    counts = np.bincount(np.concatenate(held), minlength=len(known.forms))
    # A letter that the text repeats may count as often; a form that holds all is near at once.
    repeated = len(text) - len(letters)
    enough = counts + repeated >= _LEAST_SHARE * (len(text) + known.lengths)
    chosen = np.flatnonzero((counts > 0) & (enough | (counts == len(letters))))
    return [known.forms[number] for number in chosen]
