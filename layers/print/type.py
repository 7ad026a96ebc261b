"""The type of prints: two static fonts from packages, the outlines of their letters and their widths.

Prints use Noto Sans (SIL Open Font License): a machine without Chinese fonts prints the same page.
``pylopdf-fonts-zh-cn`` carries the regular weight, ``cvttf-notosanscjk-bold`` the bold one. The bold
file draws the forms of Taiwan unless the text is marked as that of the mainland, so templates say
``lang: "zh", region: "cn"`` wherever they set bold.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

import cvttf_NotoSansCJK_Bold
import numpy as np
import pylopdf_fonts_zh_cn
from matplotlib import font_manager
from matplotlib.path import Path as Outline
from matplotlib.textpath import text_to_path

MM_PER_PT = 25.4 / 72


def font_file() -> Path:
    """Return the font that prints are set in."""
    return Path(str(pylopdf_fonts_zh_cn.sans_path()))


def bold_file() -> Path:
    """Return the font that headings and names of the map's own regions are set in."""
    return Path(str(cvttf_NotoSansCJK_Bold.__file__)).parent / "NotoSansCJKtc-Bold.otf"


@cache
def family(*, bold: bool = False) -> str:
    """Return the family name of the font."""
    return str(_properties(bold).get_name())


@cache
def _properties(bold: bool) -> font_manager.FontProperties:  # noqa: FBT001 (a key of the cache)
    return font_manager.FontProperties(fname=str(bold_file() if bold else font_file()))


@cache
def has_letter(sign: str) -> bool:
    """Return whether both weights have a letter for a sign.

    Examples
    --------
    >>> has_letter("都"), has_letter(chr(0x1F600))
    (True, False)
    """
    return all(
        font_manager.get_font(str(file())).get_char_index(ord(sign))
        for file in (font_file, bold_file)
    )


@cache
def _outline(text: str, bold: bool) -> Outline:  # noqa: FBT001 (a key of the cache)
    # Outlines of 100 pt, where hinting moves nothing. Not by TextPath, which reads dollar signs of a
    # name as mathematics and, from 3.10 on, refuses a blank.
    vertices, codes = text_to_path.get_text_path(_properties(bold), text)
    return Outline(vertices, codes) if len(codes) else Outline(np.empty((0, 2)))


@cache
def width_em(text: str) -> float:
    """Return how wide a line is, in em; letters of another script are counted as half an em.

    Examples
    --------
    >>> width_em("成都")
    2.0
    >>> 0.4 < width_em("n") < 0.7
    True
    """
    return sum(1.0 if ord(letter) >= 0x2E80 else _letter_em(letter) for letter in text)


@cache
def _letter_em(letter: str) -> float:
    if letter == " " or not letter.isprintable():
        return 0.22
    font = font_manager.get_font(str(font_file()))
    font.set_size(100, 72)
    font.set_text(letter, 0.0)
    width = font.get_width_height()[0] / 64
    return max(0.25, width / 100 + 0.06)


@cache
def advance_em(letter: str, *, bold: bool = False) -> float:
    """Return how far the letter after a letter stands from it, in em, as the font has it.

    Examples
    --------
    >>> advance_em("都"), round(sum(map(advance_em, "Anhui")), 1)
    (1.0, 2.7)
    """
    font = font_manager.get_font(str(bold_file() if bold else font_file()))
    font.set_size(100, 72)
    return round(float(font.load_char(ord(letter)).linearHoriAdvance) / 65536 / 100, 4)


@lru_cache(maxsize=2048)
def glyphs(text: str, size_pt: float, *, bold: bool = False, is_halo: bool = False) -> str:
    """Return the outlines of a line of text as an SVG path, in mm from where its baseline begins.

    Parameters
    ----------
    is_halo
        Whether only a wide white rim shows of them: it needs the ends of their curves and no more.
    """
    outline, scale = _outline(text, bold), size_pt * MM_PER_PT / 100
    if outline.codes is None:
        return ""
    rounded = np.round(np.asarray(outline.vertices) * (scale, -scale), 2).tolist()
    parts, names = [], {1: "M", 2: "L", 3: "Q", 4: "C"}
    waiting = 0
    for (x, y), code in zip(rounded, np.asarray(outline.codes).tolist(), strict=True):
        if waiting:
            waiting -= 1
            if not is_halo:
                parts.append(f" {x:g} {y:g}")
            elif not waiting:
                parts.append(f"L{x:g} {y:g}")
        elif code == Outline.CLOSEPOLY:
            parts.append("Z")
        else:
            waiting = {3: 1, 4: 2}.get(code, 0)
            if not (is_halo and waiting):
                parts.append(f"{names[code]}{x:g} {y:g}")
    return "".join(parts)
