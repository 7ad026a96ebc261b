"""The press: typst compiles a template with data into PDF, PNG or SVG bytes.

All text goes in as values of JSON and is never read as markup; letters come from the packaged
fonts, so that no machine prints empty boxes; there is no clock in a file.
"""

from __future__ import annotations

import json
import re
import struct
import unicodedata
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import typst

from gis.errors import SettingError
from layers.print.type import bold_file, family, font_file, has_letter

_TEMPLATES = Path(__file__).resolve().parent / "assets"
_M_PER_INCH, _PNG_HEAD = 0.0254, 33
# What both fonts have, which is most of a page by far: its shapes are written in it.
_PLAIN = re.compile("[ -~]+")
# A line end between two Chinese characters would print a blank.
_BROKEN = re.compile(r"(?<=[\u2e80-\u9fff\uff00-\uffef，。、])\n(?=[\u2e80-\u9fff])")


@cache
def _fonts() -> typst.Fonts:
    folders = [str(file().parent) for file in (font_file, bold_file)]
    return typst.Fonts(include_system_fonts=False, font_paths=folders)


def _joined(value: Any) -> Any:
    if isinstance(value, str):
        return _BROKEN.sub("", value) if "\n" in value else value
    if isinstance(value, dict):
        return {key: _joined(item) for key, item in value.items()}
    return [_joined(item) for item in value] if isinstance(value, list | tuple) else value


def _measured(picture: bytes, ppi: float) -> bytes:
    """Return a PNG that says its dots a metre: an office program then puts it in at its own size."""
    per_metre = round(ppi / _M_PER_INCH)
    body = b"pHYs" + struct.pack(">IIB", per_metre, per_metre, 1)
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    # After the signature and the header, which is always first.
    return picture[:_PNG_HEAD] + chunk + picture[_PNG_HEAD:]


def compiled(template: str, data: dict[str, Any], form: str, ppi: float = 300.0) -> list[bytes]:
    """Return a template set with data: one document of all pages, or one picture a page.

    Parameters
    ----------
    template
        Name of a file of ``layers/print/assets``, without suffix.
    data
        What the template reads; JSON.
    form
        ``pdf``, ``png`` or ``svg``.
    ppi
        Dots an inch, for PNG.

    Raises
    ------
    SettingError
        If the press refuses the page: a picture in it that it cannot read, or a sign that its fonts
        do not have.
    """
    said, missing = _spelled(json.dumps(data, ensure_ascii=False, separators=(",", ":")))
    if missing:
        raise SettingError("error.no_glyph", found=" ".join(missing))
    if "\\n" in said:
        said, _ = _spelled(json.dumps(_joined(data), ensure_ascii=False, separators=(",", ":")))
    inputs = {
        "data": said,
        "family": family(),
        "bold": family(bold=True),
    }
    compiler: Callable[..., Any] = typst.compile
    try:
        made = compiler(
            str(_TEMPLATES / f"{template}.typ"),
            root=str(_TEMPLATES),
            font_paths=_fonts(),
            format=form,
            ppi=ppi if form == "png" else None,
            sys_inputs=inputs,
        )
    except typst.TypstError as fault:
        raise SettingError("error.press", reason=str(fault).partition("\n")[0][:200]) from None
    pages: list[bytes] = list(made) if isinstance(made, list) else [made]
    return [_measured(page, ppi) for page in pages] if form == "png" else pages


def _spelled(said: str) -> tuple[str, list[str]]:
    """Return a text with the plain letters of signs that the fonts lack and that mean the same, CO₂ as CO2, and the other such signs."""
    missing = []
    for sign in _without_letter(said):
        plain = unicodedata.normalize("NFKC", sign)
        # What JSON reads as its own must not come out of a letter.
        if plain != sign and not set(plain) & set('"\\') and not _without_letter(plain):
            said = said.replace(sign, plain)
        else:
            missing.append(sign)
    return said, missing


def _without_letter(said: str) -> list[str]:
    """Return the signs of a text that a print would show as empty boxes; the press says nothing of them."""
    # Signs that only join or direct others (zero-width, variation selectors) have no letter and need none.
    seen = {
        sign
        for sign in set(_PLAIN.sub("", said))
        if unicodedata.category(sign) not in ("Cc", "Cf", "Mn", "Zs", "Zl", "Zp")
    }
    return sorted(sign for sign in seen if not has_letter(sign))
