"""What a map says about its makers, and on which paper it stands."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from gis import colours
from gis.errors import SettingError
from layers.print.logo import Logo

ACCENT = colours.BLUE[2]
SIZES = ("a4", "a3", "wide")
ORIENTATIONS = ("landscape", "portrait")
# Long side, short side, mm; a slide has 13.333 by 7.5 inches.
_SIDES_MM = {"a4": (297.0, 210.0), "a3": (420.0, 297.0), "wide": (338.667, 190.5)}
# Of a line on white paper.
_LEAST_CONTRAST, _TEXT_CONTRAST = 1.5, 4.5
_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月?)|(\d{4})年?")
# 二〇二六年一月: the numerals of official documents.
_FORMAL = re.compile(
    r"[〇零○一二三四五六七八九]{4}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?"
)
_HEX = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True)
class Imprint:
    """Who hands a map over; what is empty prints as a marked gap or not at all.

    Attributes
    ----------
    title, subtitle
        Empty for those of the scene.
    organisation, contact, date
        As they are to be printed.
    review_number
        The map's own 审图号; a map that is published needs one.
    accent
        Colour of heading rules, ``#rrggbb``.
    logo
        A checked picture, from :func:`layers.print.logo.read`.

    Raises
    ------
    SettingError
        If the accent is no colour or too pale for paper, or the date is no day of the calendar or not written from the year on.
    """

    title: str = ""
    subtitle: str = ""
    organisation: str = ""
    contact: str = ""
    date: str = ""
    review_number: str = ""
    accent: str = ACCENT
    logo: Logo | None = None

    def __post_init__(self) -> None:
        if not _HEX.fullmatch(self.accent):
            raise SettingError("error.accent", found=self.accent)
        if _contrast(self.accent) < _LEAST_CONTRAST:
            raise SettingError("error.accent_pale", found=self.accent)
        said = self.date.strip()
        if not said or _FORMAL.fullmatch(said):
            return
        # 31.1.2026 and 1/2/2026 are two days to two readers.
        if not (found := _DAY.fullmatch(said)):
            raise SettingError("error.date_form", found=self.date[:40])
        year, month, day, alone = found.groups()
        try:
            dt.date(int(year or alone), int(month or 1), int(day or 1))
        except ValueError:
            raise SettingError("error.date", found=self.date) from None

    @property
    def text_accent(self) -> str:
        """The accent as letters are set in it: darker where it is too pale to be read.

        Examples
        --------
        >>> Imprint(accent="#1f5f9e").text_accent, Imprint(accent="#e0a000").text_accent
        ('#1f5f9e', '#976c00')
        """
        parts = [int(self.accent[n : n + 2], 16) for n in (1, 3, 5)]
        share, said = 1.0, self.accent
        while _contrast(said) < _TEXT_CONTRAST:
            share *= 0.97
            said = "#" + "".join(f"{round(part * share):02x}" for part in parts)
        return said


def _contrast(colour: str) -> float:
    """Return the contrast of a colour with white paper (WCAG 2)."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    luminance = sum(
        share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True)
    )
    return 1.05 / (luminance + 0.05)


@dataclass(frozen=True)
class Paper:
    """A paper: ``a4``, ``a3`` or ``wide`` (a slide), landscape or portrait.

    ``dpi`` is for a preview; None for the dots an inch of the size.
    """

    size: str = "a4"
    orientation: str = "landscape"
    dpi: float | None = None

    @property
    def sides_mm(self) -> tuple[float, float]:
        """Width and height.

        Examples
        --------
        >>> Paper("a4", "portrait").sides_mm, Paper("wide", "portrait").sides_mm
        ((210.0, 297.0), (338.667, 190.5))
        """
        long, short = _SIDES_MM[self.size]
        is_portrait = self.orientation == "portrait" and self.size != "wide"
        return (short, long) if is_portrait else (long, short)

    @property
    def type_scale(self) -> float:
        """Factor of the sizes of letters, 1 on A4."""
        return {"a4": 1.0, "a3": 1.2, "wide": 1.2}[self.size]

    @property
    def ppi(self) -> float:
        """Dots an inch of a picture: 300 on paper, 1920 by 1080 dots for a slide."""
        return self.dpi or (144.0 if self.size == "wide" else 300.0)
