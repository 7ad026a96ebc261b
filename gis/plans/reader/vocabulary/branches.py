"""Words as the branches of a regular expression."""

from __future__ import annotations


def each(words: str, behind: str) -> str:
    """Return an alternation of words with a pattern behind each of them.

    An alternation whose every branch begins with a sign of its own is searched for by these signs alone,
    several times as fast as one of groups or of sets of signs.

    Examples
    --------
    >>> each("建成 形成", "了?")
    '建成了?|形成了?'
    """
    return "|".join(word + behind for word in words.split())


def alternation(*lists: str) -> str:
    """Return the words of blank-separated lists as a regular expression, longest first.

    Examples
    --------
    >>> alternation("做强 做大做强")
    '做大做强|做强'
    """
    words = {word for text in lists for word in text.split()}
    return "|".join(sorted(words, key=lambda w: (-len(w), w)))


def by_signs(branches: str) -> str:
    """Return an alternation of words as a tree of their signs, which finds the same and passes over most words at once.

    Of some hundred words those are tried alone that open with the sign that stands there. What is no word
    (a look ahead behind one) stays behind what stood before it.

    Parameters
    ----------
    branches
        Words, or words with a look behind them, parted by ``|``.

    Examples
    --------
    >>> by_signs("做大做强|做强|打造|做")
    '做(?:大做强|强|)|打造'
    """
    parts: list[tuple[str, list[str]]] = []
    groups: dict[str, list[str]] = {}
    for word in branches.split("|"):
        if not word[:1].isalpha():
            groups = {}  # nothing is tried before what stands before it
            parts.append((word, []))
        elif word[0] in groups:
            groups[word[0]].append(word[1:])
        else:
            groups[word[0]] = [word[1:]]
            parts.append((word[0], groups[word[0]]))
    return "|".join(
        sign + (f"(?:{by_signs('|'.join(rest))})" if len(rest) > 1 else "".join(rest))
        for sign, rest in parts
    )


def opening(words: str) -> str:
    """Return alternatives as a pattern that looks at the first sign before it tries any of them."""
    signs = "".join(sorted({word[0] for word in words.split("|")}))
    return f"(?=[{signs}])(?:{by_signs(words)})"
