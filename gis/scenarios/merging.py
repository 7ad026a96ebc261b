"""Two scenarios in one: the same edits join, contradictions are listed with both values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gis.scenarios.effects import contradictions, effects
from gis.scenarios.scenario import Edit, Scenario

if TYPE_CHECKING:
    from gis.atlas import Atlas


@dataclass(frozen=True)
class Merged:
    """Two scenarios in one.

    Attributes
    ----------
    scenario
        The edits of both, each once; those that contradict each other are left out, unless one
        side was preferred.
    contradictions
        Pairs of edits, one of each scenario, that want different things of one subject.
    """

    scenario: Scenario
    contradictions: tuple[tuple[Edit, Edit], ...]


def merge(atlas: Atlas, one: Scenario, two: Scenario, *, prefer: int | None = None) -> Merged:
    """Return two scenarios in one.

    Parameters
    ----------
    atlas
        What the edits are read against: two wordings of one edit are one edit.
    prefer
        0 or 1 keeps that side's edit where two contradict each other; None keeps neither.

    Raises
    ------
    SettingError, UnknownNameError, AmbiguousNameError
        If one of them does not fit the atlas (see :func:`gis.scenarios.effects.effects`).

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.scenarios.scenario import parse
    >>> said = ['title = "x"' + chr(10) + '[[factor]]' + chr(10) + 'key = "road.unit_cost"' + chr(10)
    ...     + f'value = {value}' + chr(10) + 'unit = "CNY/t-km"' for value in (0.4, 0.5)]
    >>> found = merge(Atlas.bundled(), *(parse(text, "x") for text in said))
    >>> [(a["value"], b["value"]) for a, b in found.contradictions], found.scenario.edits
    ([(0.4, 0.5)], ())
    """
    sides = effects(atlas, one), effects(atlas, two)
    against = contradictions(*sides)
    refused = {
        id(pair[side]) for pair in against for side in (0, 1) if prefer is None or side != prefer
    }
    edits: dict[tuple[object, ...], Edit] = {}
    for effect in (*sides[0], *sides[1]):
        if id(effect) not in refused:
            what = (effect.subject, tuple(sorted((k, repr(v)) for k, v in effect.rows.items())))
            edits.setdefault(what, effect.edit)
    titles = dict.fromkeys(scenario.title for scenario in (one, two))
    notes = dict.fromkeys(scenario.note for scenario in (one, two) if scenario.note)
    merged = Scenario(" + ".join(titles), tuple(edits.values()), "\n".join(notes))
    return Merged(merged, tuple((a.edit, b.edit) for a, b in against))
