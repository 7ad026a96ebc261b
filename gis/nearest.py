"""The right names nearest to a wrong one, for every "did you mean"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# Two of three characters right (武龙区 for 武隆区) is still near; one of three is not.
_LEAST_LIKENESS = 0.5
# What is much less alike than the best hit only distracts from it.
_LEAST_SHARE_OF_BEST = 0.8


def nearest(text: str, choices: Iterable[str], limit: int = 5) -> tuple[str, ...]:
    """Return the choices most like ``text``, best first; none where nothing is like it.

    Likeness is one less the indel distance (insertions and deletions) over the joint length; a
    choice that starts with the text, or contains it, counts as near. Ties keep the order given.

    Parameters
    ----------
    text
        What was written.
    choices
        The right names; repeated ones count once.
    limit
        At most so many are returned.

    Examples
    --------
    >>> nearest("成度市", ["成都市", "重庆市", "阿坝藏族羌族自治州"])
    ('成都市',)
    >>> nearest("sichuan", ["wulong-2023-13", "sichuan-2025-2027"])
    ('sichuan-2025-2027',)
    """
    from rapidfuzz import process
    from rapidfuzz.distance import Indel

    wanted = text.casefold()
    if not wanted:
        return ()
    distinct = list(dict.fromkeys(choices))
    plain = [choice.casefold() for choice in distinct]
    alike = process.extract(
        wanted,
        plain,
        scorer=Indel.normalized_similarity,
        score_cutoff=_LEAST_LIKENESS,
        limit=limit,
    )
    likeness = {place: score for _, score, place in alike}
    # A lone character is in too many names for "contains" to mean anything.
    if len(wanted) > 1:
        for place, choice in enumerate(plain):
            if wanted in choice:
                bonus = 0.9 if choice.startswith(wanted) else 0.8
                likeness[place] = max(likeness.get(place, 0.0), bonus)
    least = _LEAST_SHARE_OF_BEST * max(likeness.values(), default=0.0)
    near = [place for place, score in likeness.items() if score >= least]
    best = sorted(near, key=lambda place: (-likeness[place], place))[:limit]
    return tuple(distinct[place] for place in best)
