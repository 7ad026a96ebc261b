"""What can go wrong in the domain, one class per remedy.

Every error carries a message key and its values instead of a finished sentence, so that the
same fault reads in Chinese or in English (see :mod:`gis.words.catalogue`). Each leaf also inherits the
builtin that fits, so ``except LookupError`` keeps working for callers who do not know us.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from gis.words.catalogue import text

if TYPE_CHECKING:
    from collections.abc import Sequence


# What one value of a fault says at most: items of a list, characters of a text.
_MOST_ITEMS, _MOST_SIGNS = 40, 1500


class Term(str):
    """The key of a message with its own values, among the values of an error.

    Parameters
    ----------
    key, values
        As for :class:`AtlasError`.

    Examples
    --------
    >>> said(Term("map.qualified", what=3, more="abc"), "en")
    '3 (abc)'
    """

    __slots__ = ("values",)

    values: dict[str, object]

    def __new__(cls, key: str, **values: object) -> Self:
        """Return the key as a string that carries its values."""
        term = super().__new__(cls, key)
        term.values = values
        return term


def said(value: object, lang: str) -> object:
    """Return a value in the reader's language: lists joined, terms in words, others as they are."""
    if isinstance(value, tuple | list):
        return text("map.separator", lang).join(str(said(item, lang)) for item in value)
    if not isinstance(value, Term):
        return value
    # A value of a term may be a term of its own.
    return text(value, lang, **{key: said(part, lang) for key, part in value.values.items()})


def first_of(found: Sequence[object], most: int = 5) -> list[object]:
    """Return the first of several values and, where there are more, a term that says how many.

    Examples
    --------
    >>> said(first_of([1, 2, 3], 2), "en"), said(first_of([1, 2], 2), "en")
    ('1, 2, … and 1 more', '1, 2')
    """
    shown = list(found[:most])
    return [*shown, Term("list.more", count=len(found) - most)] if len(found) > most else shown


def _short(value: object) -> object:
    """Return a list as its first items, and words of a user's file as their beginning: a fault is one line."""
    if isinstance(value, tuple | list):
        return first_of([_short(one) for one in value], _MOST_ITEMS)
    if isinstance(value, str) and not isinstance(value, Term) and len(value) > _MOST_SIGNS:
        return f"{value[: _MOST_SIGNS - 1]}…"
    return value


class AtlasError(Exception):
    """Base of every fault whose cause is the input, the data or the settings.

    Parameters
    ----------
    key
        Message key in the catalogue of messages.
    values
        What the message names: found, expected, remedy; several of a kind as a
        tuple or list, a word of the catalogue as a :class:`Term`.

    Examples
    --------
    >>> str(UnknownNameError("error.unknown_plan", found="sichuan", nearest="sichuan-2025-2027"))
    '没有规划“sichuan”；最接近的是：sichuan-2025-2027'
    """

    def __init__(self, key: str, **values: object) -> None:
        self.key = key
        self.values = values
        super().__init__(key)

    def message(self, lang: str = "zh") -> str:
        """Return the sentence in ``lang`` (``"zh"`` or ``"en"``), long lists and long texts cut short."""
        return text(self.key, lang, **{k: said(_short(v), lang) for k, v in self.values.items()})

    def __str__(self) -> str:
        return self.message("zh")


class FormError(ValueError):
    """A fault in what a plan, the tree of industries or a table of names says, before a file is named.

    Parameters
    ----------
    words
        The fault for those who build the data.
    told
        The same in the reader's language, or None.

    Examples
    --------
    >>> FormError("no stage").told is None
    True
    """

    def __init__(self, words: str, told: Term | None = None) -> None:
        super().__init__(words)
        self.told = told


class UnknownNameError(AtlasError, LookupError):
    """A plan, industry, category, region or indicator that the data does not hold."""


class AmbiguousNameError(AtlasError, LookupError):
    """A name that fits several regions; the values carry the candidates."""


class InputTableError(AtlasError, ValueError):
    """A user's table breaks its contract; the message names rows, columns and values."""


class DocumentError(AtlasError, ValueError):
    """A document that cannot be read: locked, damaged, a scan, of no known format, too large."""


class SettingError(AtlasError, ValueError):
    """A number or choice outside its allowed range."""


class BundledDataError(AtlasError, OSError):
    """A file that ships with the tool is missing or is not what was built."""


class OutputError(AtlasError, OSError):
    """A file that cannot be written; nothing half-written is left behind."""
