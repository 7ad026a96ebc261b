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
    said = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    if missing := _without_letter(said):
        raise SettingError("error.no_glyph", found=" ".join(missing))
    if "\\n" in said:
        said = json.dumps(_joined(data), ensure_ascii=False, separators=(",", ":"))
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
    pages = list(made) if isinstance(made, list) else [made]
    return [_of_size(page, ppi) for page in pages] if form == "png" else pages


def _without_letter(said: str) -> list[str]:
    """Return the signs of a text that a print would show as empty boxes; the press says nothing of them."""
    # Signs that only join or direct others (zero-width, variation selectors) have no letter and need none.
    seen = {sign for sign in set(said) if unicodedata.category(sign) not in ("Cc", "Cf", "Mn", "Zs", "Zl", "Zp")}
    return sorted(sign for sign in seen if not has_letter(sign))


def _of_size(png: bytes, ppi: float) -> bytes:
    """Return a PNG that says its dots a metre, without which a text processor takes 96 an inch."""
    head = 8 + 25  # signature and IHDR
    dots = struct.pack(">IIB", *[round(ppi / 0.0254)] * 2, 1)
    chunk = b"pHYs" + dots
    return png[:head] + struct.pack(">I", len(dots)) + chunk + struct.pack(">I", zlib.crc32(chunk)) + png[head:]
