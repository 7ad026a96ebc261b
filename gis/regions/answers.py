"""What a name or code turned out to be: one region, several, a part of one, or none."""

from __future__ import annotations

from dataclasses import dataclass

from gis.schema import LEVELS

# Why what was written is no region itself, though it is known where it lies.
REASONS = ("zone", "newer", "shared", "group", "township")
# How a region was found, each with words of its own (``how.*``); several are joined by "+".
HOWS = (
    "code", "short_code", "scientific", "recoded", "group", "full", "short", "alias",
    "renamed", "path", "doubled", "former_parent", "upper_parent", "code_and_name", "marked",
    "address", "township", "beside",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Match:
    """One region, and how it was found: words of ``HOWS``, joined by ``+`` where two apply."""

    adcode: str
    name: str
    level: str
    how: str


@dataclass(frozen=True, slots=True)
class Ambiguity:
    """Several regions that fit; the caller decides, never the gazetteer."""

    candidates: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class Inside:
    """No region, but known: it lies in ``regions``, wholly or in part.

    Attributes
    ----------
    reason
        ``zone`` (a development zone or new area), ``newer`` (a division founded after the
        boundaries; the regions are those it was cut from), ``shared`` (a former division whose
        land went to several districts), ``group`` (市辖区: districts taken together) or
        ``township`` (the code of a township).
    name
        What it is called; empty where only a code is known.
    regions
        Where it lies; empty where nothing says so (a bare 高新区).
    date
        When it began or ended, empty where not known.
    """

    reason: str
    name: str
    regions: tuple[Match, ...] = ()
    date: str = ""


@dataclass(frozen=True, slots=True)
class NoMatch:
    """No region fits; ``nearest`` holds like-sounding names, maybe none."""

    nearest: tuple[str, ...] = ()


Answer = Match | Ambiguity | Inside | NoMatch


@dataclass(frozen=True, slots=True)
class Bounds:
    """Where a name is looked up: inside one region, at one level; None for anywhere."""

    within: str | None = None
    level: str | None = None


ANYWHERE = Bounds()
MAJOR_LEVELS = LEVELS[:2]
