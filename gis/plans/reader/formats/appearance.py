"""How runs of a Word document look, as far as it decides what they say: raised, struck out, hidden."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from gis.plans.reader.formats.bounds import attribute, local

_OFF = frozenset(["0", "false", "off", "none"])
_LONGEST, _SHOWN = 24, 3
_LEAST_RISE, _SMALLER = 3, 0.92


@dataclass(frozen=True, slots=True)
class Look:
    """Properties of a run or a style; None where it leaves them open.

    Attributes
    ----------
    raised, struck, hidden
        Whether it is a superscript, struck out, not printed.
    rise, size
        How far it stands above the line and how large it is, in half points.
    """

    raised: bool | None = None
    struck: bool | None = None
    hidden: bool | None = None
    rise: int | None = None
    size: int | None = None

    def over(self, base: Look) -> Look:
        """Return these properties, those left open as in another."""
        return Look(
            base.raised if self.raised is None else self.raised,
            base.struck if self.struck is None else self.struck,
            base.hidden if self.hidden is None else self.hidden,
            base.rise if self.rise is None else self.rise,
            base.size if self.size is None else self.size,
        )

    def is_lifted(self, beside: Look | None) -> bool:
        """Whether it stands above what is beside it and is smaller, as LibreOffice writes a superscript."""
        if beside is None or (self.rise or 0) - (beside.rise or 0) < _LEAST_RISE:
            return False
        return self.size is not None and (beside.size is None or self.size < _SMALLER * beside.size)

    def toggled(self, paragraph: Look) -> Look:
        """Return the look of a style of signs in a style of paragraphs: what both switch on is off."""
        return Look(
            paragraph.raised if self.raised is None else self.raised,
            bool(self.struck) != bool(paragraph.struck),
            bool(self.hidden) != bool(paragraph.hidden),
            paragraph.rise if self.rise is None else self.rise,
            paragraph.size if self.size is None else self.size,
        )


def look(properties: Any) -> Look:
    """Return what a ``w:rPr`` says."""
    raised = struck = hidden = rise = size = None
    for child in properties:
        value = attribute(child, "val")
        is_on = value not in _OFF
        match local(child):
            case "vertAlign":
                raised = value == "superscript"
            case "strike" | "dstrike":
                struck = bool(struck) or is_on
            case "vanish":
                hidden = is_on
            case "position":
                rise = _number(value)
            case "sz":
                size = _number(value)
            case _:
                pass
    return Look(raised, struck, hidden, rise, size)


def _number(value: str | None) -> int | None:
    digits = (value or "").removeprefix("-")
    return (
        int(value or 0)
        if digits.isascii() and digits.isdigit() and len(digits) < len("10000")
        else None
    )


@dataclass(slots=True)
class Dropped:
    """What was left out of a text, by kind: the words, those beside each other as one."""

    words: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    _last: tuple[str, int, int] | None = None

    def add(self, kind: str, words: str, parts: list[str] | None = None) -> None:
        """Keep words that stood at the end of the parts of a line."""
        if not words.strip():
            return
        here = None if parts is None else (kind, id(parts), len(parts))
        if here is not None and here == self._last:
            self.words[kind][-1] += words
        else:
            self.words[kind].append(words)
        self._last = here

    def notes(self) -> list[tuple[str, dict[str, object]]]:
        """Return keys and values of the messages that say what was left out."""
        return [
            (
                f"reader.{kind}",
                {"count": len(said), "found": " / ".join(map(_short, said[:_SHOWN]))},
            )
            for kind, said in sorted(self.words.items())
        ]


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1] + "…"


def without_prompts(body: Any) -> Any:
    """Return the content of a document without what stands in its empty fields: 单击或点击此处输入文字 is the word processor's own prompt."""
    empty = [
        e
        for e in body.iter()
        if local(e) == "sdt"
        and any(
            local(p) == "showingPlcHdr" and attribute(p, "val") not in _OFF
            for c in e
            if local(c) == "sdtPr"
            for p in c
        )
    ]
    for content in [c for e in empty for c in e if local(c) == "sdtContent"]:
        for run in [r for r in content.iter() if local(r) == "t"]:
            run.text = ""
    return body


def with_drop_caps(body: Any) -> Any:
    """Return the content of a document with each drop cap (首字下沉) back before its paragraph: 四川省 is kept as 四 in a frame and 川省 behind it."""
    for paragraph in [p for p in body.iter() if local(p) == "p" and _is_drop_cap(p)]:
        behind = paragraph.getnext()
        if behind is None or local(behind) != "p" or _is_drop_cap(behind):
            continue
        runs = [child for child in paragraph if local(child) != "pPr"]
        # Its size and its place below the line would make superscripts of the words behind it.
        for part in [
            part for run in runs for part in run.iter() if local(part) in ("sz", "szCs", "position")
        ]:
            part.getparent().remove(part)
        first = sum(local(child) == "pPr" for child in behind)
        behind[first:first] = runs
    return body


def _is_drop_cap(paragraph: Any) -> bool:
    frames = [
        part
        for child in paragraph
        if local(child) == "pPr"
        for part in child
        if local(part) == "framePr"
    ]
    return any(attribute(frame, "dropCap") not in (None, "none") for frame in frames)
