"""A regular expression that is compiled when it is first asked: a short text asks one in eight of the reader's two thousand."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from typing import Any, Protocol


class _One(Protocol):
    """What finds one hit in a slice of a text."""

    def __call__(
        self, text: str, start: int = 0, end: int = sys.maxsize, /
    ) -> re.Match[str] | None: ...


class _Each(Protocol):
    """What finds all hits in a slice of a text, one by one."""

    def __call__(
        self, text: str, start: int = 0, end: int = sys.maxsize, /
    ) -> Iterator[re.Match[str]]: ...


class _All(Protocol):
    """What finds the words of all hits in a slice of a text, or what their groups hold."""

    def __call__(self, text: str, start: int = 0, end: int = sys.maxsize, /) -> list[Any]: ...


class _Put(Protocol):
    """What puts other words for the hits in a text."""

    def __call__(
        self, other: str | Callable[[re.Match[str]], str], text: str, count: int = 0
    ) -> str: ...


class _Parts(Protocol):
    """What parts a text at the hits."""

    def __call__(self, text: str, most: int = 0, /) -> list[str | Any]: ...


class _Compiled:
    """What an expression answers with once it is compiled; its slots hold the methods of the compiled one."""

    __slots__ = (
        "findall", "finditer", "fullmatch", "match", "pattern", "search", "split", "sub",
    )  # fmt: skip
    pattern: str
    search: _One
    match: _One
    fullmatch: _One
    finditer: _Each
    findall: _All
    sub: _Put
    split: _Parts

    def made(self, hit: re.Match[str]) -> bool:
        """Whether a hit is one of this expression, where several were tried.

        Examples
        --------
        >>> a, b = Pattern("甲"), Pattern("乙")
        >>> hit = a.match("乙") or b.match("乙")
        >>> a.made(hit), b.made(hit)
        (False, True)
        """
        return hit.re.pattern == self.pattern


class Pattern(_Compiled):
    """A regular expression, asked as one of :mod:`re` is.

    Attributes
    ----------
    pattern
        As written; other expressions are put together from it.
    search, match, fullmatch, finditer, findall, sub, split
        Those of the compiled expression: once it is, nothing stands between.

    Examples
    --------
    >>> site = Pattern("[一-龥]{2}园")
    >>> site.search("位于城南园").group(), site.match("园区"), site.sub("乙", "城南园区")
    ('城南园', None, '乙区')
    """

    __slots__ = ()

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    def __getattr__(self, name: str) -> Any:
        """Compile, and keep what the compiled expression answers with; only what is not there yet is asked for here."""
        if name not in _Compiled.__slots__:
            raise AttributeError(name)
        compiled = re.compile(self.pattern)
        for one in _Compiled.__slots__:
            setattr(self, one, getattr(compiled, one))
        # Without this method behind them the slots are read at once: it costs 35 ns a call, a fifth of most.
        object.__setattr__(self, "__class__", _Compiled)
        return getattr(self, name)
