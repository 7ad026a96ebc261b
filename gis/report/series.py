"""What a number of the regions is called: the figure behind a short code, and its year."""

from __future__ import annotations

from gis.atlas import Atlas
from gis.clusters.sentences import indicator_names
from gis.indicators import comparison
from gis.plans.designations import industry_name
from gis.words.catalogue import name, text
from gis.words.language import in_language

# Head of a code -> the words of what stands behind its colon.
_WORDS = {
    "jobs": "employment", "plants": "plant_kind", "capacity": "product", "zones": "division",
    "per_person": "product", "around": "product",
}  # fmt: skip


def label(atlas: Atlas, code: str, lang: str) -> str:
    """Return what a figure is called without its year; a code that is of none stays as it is.

    Parameters
    ----------
    code
        See :mod:`gis.clusters.series`.

    Examples
    --------
    >>> label(Atlas.bundled(), "gdp:2023", "zh"), label(Atlas.bundled(), "designated:cement", "en")
    ('地区生产总值（当年价）', 'Designated: Cement')
    """
    head, _, rest = code.partition(":")
    if head in _WORDS:
        return text(f"nation.{head}", lang, of=name(_WORDS[head], rest, lang))
    if head == "designated":
        return text("nation.designated", lang, of=industry_name(atlas, rest, lang))
    if (found := indicator_names(atlas, lang).get(head)) is not None:
        return found
    # What is derived is named where it is reckoned.
    facts = comparison.known(atlas, "prefecture").facts
    derived = {str(key).partition(":")[0]: row for key, row in facts.iterrows()}
    return in_language(derived[head], "name", lang) if head in derived else code


def called(atlas: Atlas, code: str, lang: str) -> str:
    """Return what a figure is called, with the year that its code names.

    Examples
    --------
    >>> called(Atlas.bundled(), "gdp_per_person:2023", "zh"), called(Atlas.bundled(), "zones:30", "en")
    ('人均地区生产总值（2023）', 'Zones that name Non-metallic mineral products (2018)')
    """
    year = code.rpartition(":")[2]
    more = text("standing.year", lang, year=year) if year.isdecimal() and len(year) == 4 else ""
    return label(atlas, code, lang) + more
