"""The classes of GB/T 4754 by edition: codes of one letter or 2, 3 or 4 digits, with their names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from gis.atlas import Atlas, kept
from gis.errors import SettingError
from gis.schema import EDITIONS
from gis.words import catalogue


@kept("industry-classes")
def names(atlas: Atlas, edition: str) -> Mapping[str, str]:
    """Return name (Chinese, as in the standard) by code of an edition, all levels.

    Raises
    ------
    SettingError
        If there is no such edition.

    Examples
    --------
    >>> known = names(Atlas.bundled(), "2017")
    >>> known["C"], known["30"], known["301"], known["3011"]
    ('制造业', '非金属矿物制品业', '水泥、石灰和石膏制造', '水泥制造')
    """
    if edition not in EDITIONS:
        raise SettingError("error.points_edition", found=edition, nearest=EDITIONS)
    rows = atlas.rows("industry-classes")
    return MappingProxyType({r["code"]: r["name"] for r in rows if r["edition"] == edition})


@kept("industry-classes")
def sections(atlas: Atlas, edition: str) -> Mapping[str, str]:
    """Return the letter of the section by division (2 digits) of an edition.

    Examples
    --------
    >>> [sections(Atlas.bundled(), edition)["79"] for edition in EDITIONS]
    ['N', 'O']
    """
    names(atlas, edition)
    rows = atlas.rows("industry-classes")
    return MappingProxyType(
        {r["code"]: r["section"] for r in rows if r["edition"] == edition and len(r["code"]) == 2}
    )


def name(atlas: Atlas, edition: str, code: str) -> str:
    """Return the name of a code; "" where the edition has no such code.

    Examples
    --------
    >>> name(Atlas.bundled(), "2011", "3620"), name(Atlas.bundled(), "2017", "3620")
    ('改装汽车制造', '汽车用发动机制造')
    """
    return names(atlas, edition).get(code, "")


@cache
def _english() -> Mapping[str, str]:
    """Return the English names of sections and divisions by what the standard calls them."""
    pairs = catalogue.catalogue().items()
    return MappingProxyType(dict(pair for key, pair in pairs if key.startswith("industry_class.")))


def said(atlas: Atlas, edition: str, code: str, lang: str) -> str:
    """Return the name of a code in a language; "" where the edition has no such code.

    In English sections and divisions have names; what is finer keeps that of the standard, with its
    division behind it.

    Examples
    --------
    >>> atlas = Atlas.bundled()
    >>> said(atlas, "2017", "30", "en"), said(atlas, "2017", "3011", "en"), said(atlas, "2017", "3011", "zh")
    ('Non-metallic mineral products', '水泥制造 (Non-metallic mineral products)', '水泥制造')
    """
    own = name(atlas, edition, code)
    if lang == catalogue.LANGUAGES[0] or not own:
        return own
    if len(code) <= 2:
        return _english()[own]
    division = _english()[name(atlas, edition, code[:2])]
    return catalogue.text("map.qualified", lang, what=own, more=division)
