"""One catalogue of messages: everything a user reads, in Chinese and in English.

A message is a pair ``(Chinese, English)`` kept side by side in ``gis/words/messages/*.py``, so that a
sentence cannot exist in one language only. Values are inserted with :meth:`str.format`;
``{count} {count:row|rows}`` takes the word that goes with the number.
"""

from __future__ import annotations

import importlib
import math
import numbers
import pkgutil
import re
import string
from decimal import Decimal
from functools import cache
from typing import Any

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


class _Formatter(string.Formatter):
    """Formats ``{count:row|rows}`` as the word that goes with the number, ``g`` without powers of ten, shares told from 0."""

    def format_field(self, value: Any, format_spec: str) -> str:
        """Return the singular or the plural where both are given, else the value, as :func:`digits` says it."""
        singular, bar, plural = format_spec.partition("|")
        if bar:
            return singular if _is_one(value) else plural
        general = _GENERAL.fullmatch(format_spec)
        if general and isinstance(value, numbers.Real):
            return digits(float(value), int(general["digits"] or 6), general["comma"])
        share = _SHARE.fullmatch(format_spec)
        if share and isinstance(value, numbers.Real):
            return percent(float(value), int(share["digits"] or 6))
        return str(super().format_field(value, format_spec))


def digits(value: float, count: int, comma: str = ",") -> str:
    """Return a number with its first digits; one that is longer is whole, none has powers of ten, undefined is a dash.

    Examples
    --------
    >>> [digits(x, 4) for x in (18840.0, 0.00001234, -0.0, float("nan"), float("inf"))]
    ['18,840', '0.00001234', '0', '—', 'inf']
    """
    if math.isnan(value):
        return "—"
    if not math.isinf(value) and abs(value) >= 10**count - 0.5:
        return f"{value:{comma}.0f}"
    said = f"{value:z{comma}.{count}g}"
    return f"{Decimal(said):f}" if "e" in said else said


def percent(share: float, decimals: int = 0) -> str:
    """Return a share as per cent, with the decimals that tell it from 0 and from 100.

    Examples
    --------
    >>> [percent(x) for x in (0.254, 0.004, 0.9962, 1.0, 0.0, -0.004, 0.995, 12.345)]
    ['25%', '0.4%', '99.6%', '100%', '0%', '-0.4%', '99.5%', '1,234%']
    >>> percent(0.0004, 1), percent(0.00001), percent(-0.00001), percent(0.99999), percent(float("nan"))
    ('0.04%', '<0.01%', '>-0.01%', '>99.99%', '—')
    """
    value = share * 100
    if not math.isfinite(value):
        return digits(value, 4)
    finest = max(decimals, _FINEST_PERCENT)
    for places in range(decimals, finest + 1):
        said = round(value, places)
        # What differs from 0 or 100 by the last bit of a sum is no difference.
        is_lost = (said == 0 and abs(value) > _NOTHING) or (said == 100 and value < 100 - _NOTHING)
        if not is_lost:
            return f"{value:z,.{places}f}%"
    step = 10.0**-finest
    if value > 50:
        return f">{100 - step:.{finest}f}%"
    return f"<{step:.{finest}f}%" if value > 0 else f">-{step:.{finest}f}%"


def _is_one(value: Any) -> bool:
    from babel import Locale

    if not isinstance(value, numbers.Real):
        return bool(value == "1")
    number = float(value)
    form: str = Locale("en").plural_form(int(number) if number.is_integer() else number)
    return form == "one"


# Decimals of a share, in per cent, beyond which it is said to be less; and what is none at all.
_FINEST_PERCENT, _NOTHING = 2, 1e-9
_FORMATTER = _Formatter()
_SHARE = re.compile(r",?(?:\.(?P<digits>[0-9]+))?%")
_GENERAL = re.compile(r"(?P<comma>,?)(?:\.(?P<digits>[0-9]+))?g")


def text(key: str, lang: str = "zh", **values: object) -> str:
    """Return the message ``key`` in ``lang`` with ``values`` inserted.

    Examples
    --------
    >>> text("category.cultivate", "en")
    'Cultivate'
    >>> [text("dossier.compare_open", "en", count=n) for n in (1, 2)]
    ['Compare 1 region', 'Compare 2 regions']
    """
    pair = catalogue()[key]
    template = pair[LANGUAGES.index(lang)]
    if not values:
        return template
    # The plain way is ten times as fast, and nearly all messages take it.
    if "|" in template or "g}" in template or "%}" in template:
        return _FORMATTER.vformat(template, (), values)
    return template.format(**values)


def name(prefix: str, code: str, lang: str = "zh") -> str:
    """Return the label of a coded value, or the code itself where no label is known.

    Examples
    --------
    >>> name("category", "core"), name("category", "not-a-code")
    ('核心', 'not-a-code')
    """
    pair = catalogue().get(f"{prefix}.{code}")
    return code if pair is None else pair[LANGUAGES.index(lang)]
