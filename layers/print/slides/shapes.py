"""Shapes of slides as DrawingML: polygons, lines and text, editable in any office program.

Our own ``a:custGeom``: the freeform builder of python-pptx is quadratic in vertices and gives a group
of shapes no extent. Holes stay in the path of their outline.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import numpy as np
from pptx.oxml import parse_xml

from gis import colours
from layers.print.frame import Points
from layers.print.slides.letters import Run

EMU_PER_MM = 36_000
# How often the bands of a fill stand in a shape.
_BANDS = 2
# Paths are written in hundredths of a mm.
_UNITS, _EMU_PER_UNIT = 100, 360
_EMU_PER_PT = 12_700
_FIRST = '<a:moveTo><a:pt x="%d" y="%d"/></a:moveTo>'
_NEXT = '<a:lnTo><a:pt x="%d" y="%d"/></a:lnTo>'
SPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
FONT = "微软雅黑"
# What XML 1.0 cannot hold: a name from a file may carry it.
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")

# Above a line with a gap to fill in: its ground would lie over the feet of the letters before it.
_SPACED = '<a:spcBef><a:spcPts val="300"/></a:spcBef>'
# Around the letters of a name, as on a print: lines below it do not cross them.
_HALO = (
    '<a:effectLst><a:glow rad="25400"><a:srgbClr val="FFFFFF"><a:alpha val="92000"/></a:srgbClr></a:glow>'
    "</a:effectLst>"
)
_COLOUR = re.compile(r'<a:(schemeClr|srgbClr) (val="\w+")/>')


def parsed(shapes: str) -> Any:
    """Return an element written as DrawingML, without the names of its spaces, as one of a slide."""
    tag, _, rest = shapes.partition(">")
    return parse_xml(f"{tag} {SPACES}>{rest}")


def _spelled(words: str) -> str:
    """Return words as XML holds them; what it cannot hold is left out."""
    return escape(_NO_XML.sub("", words))


def _quoted(words: str) -> str:
    return quoteattr(_NO_XML.sub("", words))


@dataclass(frozen=True)
class Cell:
    """How a cell of a table looks: letters, ground, and the rule below it (colour, width in pt)."""

    is_bold: bool
    colour: str
    ground: str
    rule: tuple[str, float] = (colours.PRINT_RULE, 0.75)
    size_pt: float = 12.5

    def xml(self, words: str, *, is_right: bool = False, spans: int = 1) -> str:
        """Return a cell with some words; each line is a paragraph.

        ``spans`` is how many columns it fills; 0 for one that another fills.
        """
        letters = (
            f'sz="{round(self.size_pt * 100)}" b="{int(self.is_bold)}"><a:solidFill><a:srgbClr '
            f'val="{_hex(self.colour)}"/></a:solidFill><a:latin typeface="{FONT}"/><a:ea typeface="{FONT}"/>'
        )
        side = f'<a:pPr algn="{"r" if is_right else "l"}"/>'
        lines = "".join(
            f"<a:p>{side}<a:r><a:rPr {letters}</a:rPr><a:t>{_spelled(line)}</a:t></a:r></a:p>"
            if line
            else f"<a:p>{side}<a:endParaRPr {letters}</a:endParaRPr></a:p>"
            for line in words.split("\n")
        )
        colour, width = self.rule
        none = "".join(f'<a:{at} w="0"><a:noFill/></a:{at}>' for at in ("lnL", "lnR", "lnT"))
        below = (
            f'<a:lnB w="{round(width * _EMU_PER_PT)}"><a:solidFill><a:srgbClr val="{_hex(colour)}"/>'
            "</a:solidFill></a:lnB>"
        )
        span = ' hMerge="1"' if spans == 0 else f' gridSpan="{spans}"' if spans > 1 else ""
        return (
            f"<a:tc{span}><a:txBody><a:bodyPr/><a:lstStyle/>{lines}</a:txBody>"
            f'<a:tcPr marL="72000" marR="72000" marT="36000" marB="36000" anchor="ctr">{none}{below}'
            f'<a:solidFill><a:srgbClr val="{_hex(self.ground)}"/></a:solidFill></a:tcPr></a:tc>'
        )


def _hex(colour: str) -> str:
    return colour.lstrip("#").upper()


class Palette:
    """Colours of a deck: the first six that the map uses become the accents of its theme."""

    def __init__(self, used: Iterable[str]) -> None:
        self.accents = list(dict.fromkeys(colour.lower() for colour in used))[:6]

    def xml(self, colour: str) -> str:
        """Return a colour as DrawingML, by the theme where the theme has it."""
        if colour.lower() in self.accents:
            return f'<a:schemeClr val="accent{self.accents.index(colour.lower()) + 1}"/>'
        fixed = {
            colours.WHITE: "bg1",
            colours.INK: "tx1",
            colours.OUTSIDE: "bg2",
            colours.TEXT_GREY: "tx2",
        }
        if colour.lower() in fixed:
            return f'<a:schemeClr val="{fixed[colour.lower()]}"/>'
        return f"<a:srgbClr val={_quoted(_hex(colour))}/>"


class Sketch:
    """Collects shapes of one slide, with running ids.

    Parameters
    ----------
    palette
        How colours are written.
    first_id
        The first id that is free on the slide.
    """

    def __init__(self, palette: Palette, first_id: int = 100) -> None:
        self.palette = palette
        # Of fills over a ground that is to show through.
        self.opacity = 1.0
        self._ids = count(first_id)

    def solid(self, colour: str | None) -> str:
        """Return a plain fill; none for None."""
        if colour is None:
            return "<a:noFill/>"
        return f"<a:solidFill>{self.palette.xml(colour)}</a:solidFill>"

    def hatched(self, colours: Sequence[str], *, fine: bool) -> str:
        """Return a fill of stripes: of two colours a pattern, of more bands, since a pattern has two."""
        if len(colours) > 2:
            return self._banded(colours)
        kind = "ltUpDiag" if fine else "dkUpDiag"
        return (
            f'<a:pattFill prst="{kind}"><a:fgClr>{self.palette.xml(colours[0])}</a:fgClr>'
            f"<a:bgClr>{self.palette.xml(colours[1])}</a:bgClr></a:pattFill>"
        )

    def _banded(self, colours: Sequence[str]) -> str:
        bands = [*colours] * _BANDS
        stops = "".join(
            f'<a:gs pos="{round(100_000 * at / len(bands))}">{self.palette.xml(colour)}</a:gs>'
            for number, colour in enumerate(bands)
            for at in (number, number + 1)
        )
        return f'<a:gradFill rotWithShape="1"><a:gsLst>{stops}</a:gsLst><a:lin ang="2700000" scaled="0"/></a:gradFill>'

    def sheer(self, fill: str, opacity: float | None = None) -> str:
        """Return a fill that lets the ground below it show: of an opacity, else that of the slide's fills."""
        share = self.opacity if opacity is None else opacity
        if share >= 1:
            return fill
        alpha = f'<a:alpha val="{round(share * 100_000)}"/>'
        return _COLOUR.sub(rf"<a:\1 \2>{alpha}</a:\1>", fill)

    def line(self, colour: str | None, width_mm: float = 0.15, dash: str = "") -> str:
        """Return an outline."""
        if colour is None:
            return "<a:ln><a:noFill/></a:ln>"
        kind = f'<a:prstDash val="{dash}"/>' if dash else ""
        return (
            f'<a:ln w="{round(width_mm * EMU_PER_MM)}">{self.solid(colour)}{kind}<a:round/></a:ln>'
        )

    def path(
        self,
        name: str,
        rings: Sequence[Points],
        looks: str,
        *,
        closed: bool = True,
        descr: str = "",
    ) -> str:
        """Return one shape of several rings or lines, in mm on the slide.

        Parameters
        ----------
        name
            As the selection pane shows it.
        rings
            Arrays of shape (n, 2).
        looks
            Fill and line.
        """
        every = np.round(np.concatenate(rings) * _UNITS).astype(int)
        low, high = every.min(axis=0), every.max(axis=0)
        width, height = (max(1, int(side)) for side in high - low)
        # All points of a shape are filled in at once: one text a point takes twice as long.
        form = "".join(
            _FIRST + _NEXT * (len(ring) - 1) + ("<a:close/>" if closed else "") for ring in rings
        )
        drawn = form % tuple((every - low).ravel().tolist())
        fill = "" if closed else ' fill="none"'
        box = _box(*(int(v) * _EMU_PER_UNIT for v in (*low, width, height)))
        geometry = (
            "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
            '<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
            f'<a:path w="{width}" h="{height}"{fill}>{drawn}</a:path>'
            "</a:pathLst></a:custGeom>"
        )
        return self._shape(name, box + geometry + looks, descr=descr)

    def preset(self, name: str, kind: str, box_mm: Sequence[float], looks: str) -> str:
        """Return a shape of a known form in a box ``(x, y, width, height)`` in mm."""
        form = f'<a:prstGeom prst="{kind}"><a:avLst/></a:prstGeom>'
        return self._shape(name, _box_mm(box_mm) + form + looks)

    def text(  # noqa: PLR0913 (what DrawingML says of a run, each with its default)
        self, name: str, words: str | Sequence[Sequence[Run]], box_mm: Sequence[float], size_pt: float, *,
        colour: str = colours.INK, is_bold: bool = False, align: str = "l", anchor: str = "t",
        wraps: bool = True, has_halo: bool = False,
    ) -> str:  # fmt: skip
        """Return a text box: a line, or paragraphs of runs; both fonts are set, since Chinese letters take the East Asian one."""
        form = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>'
        halo = _HALO if has_halo else ""
        paragraphs = [[Run(words)]] if isinstance(words, str) else words
        said = "".join(
            f'<a:p><a:pPr algn="{align}">{_SPACED if any(run.is_gap for run in line) else ""}</a:pPr>'
            + "".join(self._run(run, size_pt, (colour, is_bold, halo)) for run in line)
            + "</a:p>"
            for line in paragraphs
        )
        body = _body(said, anchor=anchor, wraps=wraps)
        return self._shape(name, _box_mm(box_mm) + form, body, is_text=True)

    def _run(self, run: Run, size_pt: float, look: tuple[str, bool, str]) -> str:
        colour, is_bold, halo = look
        marked = ""
        if run.is_gap:
            colour = colours.CULTIVATE_TEXT
            marked = f'<a:highlight><a:srgbClr val="{_hex(colours.GAP_GROUND)}"/></a:highlight>'
        return (
            f'<a:r><a:rPr lang="zh-CN" altLang="en-US" sz="{round(size_pt * 100)}" b="{int(is_bold)}">'
            f'{self.solid(colour)}{halo}{marked}<a:latin typeface="{FONT}"/><a:ea typeface="{FONT}"/></a:rPr>'
            f"<a:t>{_spelled(run.words)}</a:t></a:r>"
        )

    def tag(
        self, words: str, box_mm: Sequence[float], looks: tuple[str, str], size_pt: float
    ) -> str:
        """Return a box with a word in its middle; ``looks`` are ground and ink."""
        ground, ink = looks
        said = f'<a:p><a:pPr algn="ctr"/>{self._run(Run(words), size_pt, (ink, True, ""))}</a:p>'
        form = (
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>' + self.solid(ground) + self.line(None)
        )
        return self._shape(words, _box_mm(box_mm) + form, _body(said, anchor="ctr", wraps=False))

    def group(self, name: str, children: Sequence[str], box_mm: Sequence[float]) -> str:
        """Return a group with an extent, so that it can be moved and scaled as one."""
        if not children:
            return ""
        x, y, width, height = (round(v * EMU_PER_MM) for v in box_mm)
        place = (
            f'<a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/>'
            f'<a:chOff x="{x}" y="{y}"/><a:chExt cx="{width}" cy="{height}"/>'
        )
        return (
            f'<p:grpSp><p:nvGrpSpPr><p:cNvPr id="{next(self._ids)}" name={_quoted(name)}/>'
            "<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
            f"<p:grpSpPr><a:xfrm>{place}</a:xfrm></p:grpSpPr>{''.join(children)}</p:grpSp>"
        )

    def _shape(
        self, name: str, properties: str, body: str = "", *, is_text: bool = False, descr: str = ""
    ) -> str:
        kind = ' txBox="1"' if is_text else ""
        said = f" descr={_quoted(descr)}" if descr else ""
        return (
            f'<p:sp><p:nvSpPr><p:cNvPr id="{next(self._ids)}" name={_quoted(name)}{said}/>'
            f"<p:cNvSpPr{kind}/><p:nvPr/></p:nvSpPr><p:spPr>{properties}</p:spPr>{body}</p:sp>"
        )


def _body(paragraphs: str, *, anchor: str, wraps: bool) -> str:
    return (
        f'<p:txBody><a:bodyPr wrap="{"square" if wraps else "none"}" lIns="0" tIns="0" rIns="0" bIns="0" '
        f'anchor="{anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>{paragraphs}</p:txBody>'
    )


def _box(x: int, y: int, width: int, height: int) -> str:
    return f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'


def _box_mm(box: Sequence[float]) -> str:
    return _box(*(round(side * EMU_PER_MM) for side in box))
