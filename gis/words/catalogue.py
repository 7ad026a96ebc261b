"""One catalogue of messages: everything a user reads, in Chinese and in English.

A message is a pair ``(Chinese, English)`` kept side by side in ``gis/words/messages/*.py``, so that a
sentence cannot exist in one language only. Values are inserted with :meth:`str.format`.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

import gis.words.messages as _folder

LANGUAGES = ("zh", "en")


@cache
def catalogue() -> dict[str, tuple[str, str]]:
    """Return every message by key.

    Raises
    ------
    ValueError
        If two files of the catalogue define the same key.

    Examples
    --------
    >>> catalogue()["category.strengthen"]
    ('强化', 'Strengthen')
    """
    merged: dict[str, tuple[str, str]] = {}
    for module in pkgutil.iter_modules(_folder.__path__):
        messages = importlib.import_module(f"gis.words.messages.{module.name}").MESSAGES
        twice = merged.keys() & messages.keys()
        if twice:
            raise ValueError(f"message keys defined twice: {sorted(twice)}")
        merged.update(messages)
    return merged


def text(key: str, lang: str = "zh", **values: object) -> str:
    """Return the message ``key`` in ``lang`` with ``values`` inserted.

    Examples
    --------
    >>> text("category.cultivate", "en")
    'Cultivate'
    """
    pair = catalogue()[key]
    template = pair[LANGUAGES.index(lang)]
    return template.format(**values) if values else template


def name(prefix: str, code: str, lang: str = "zh") -> str:
    """Return the label of a coded value, or the code itself where no label is known.

    Examples
    --------
    >>> name("category", "core"), name("category", "not-a-code")
    ('核心', 'not-a-code')
    """
    pair = catalogue().get(f"{prefix}.{code}")
    return code if pair is None else pair[LANGUAGES.index(lang)]
