"""An atlas as a folder: a file a page and a list of them; a run that was cut off is taken up again.

A page is an HTML map, a printed page as PDF or PNG, or the factsheet of the region.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from urllib.parse import quote

from gis import file_faults
from gis.atlas import Atlas
from gis.errors import AtlasError, InputTableError, OutputError
from gis.regions import tree
from gis.tables import files
from gis.words.catalogue import text
from layers import html
from layers.escape import html_text
from layers.print.book import Progress, Sheet, sheets
from layers.print.factsheet import factsheet
from layers.print.imprint import Imprint, Paper
from layers.print.parts.paging import Plan, page_codes, without_page
from layers.print.plate import plate

_STATE = "atlas.json"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_MOST_STATE = 1 << 20


@dataclass(frozen=True)
class Written:
    """What a run did: files made, files kept from a run before, pages that failed with why."""

    made: int
    kept: int
    failed: tuple[tuple[str, AtlasError], ...]


@dataclass(frozen=True)
class Pages:
    """What a page of a folder is: a key of :data:`FORMS`, the paper of a print, and the language."""

    form: str = "html"
    paper: Paper = field(default_factory=Paper)
    lang: str = "zh"


# Suffix of the files of each form.
FORMS = {"html": "html", "pdf": "pdf", "png": "png", "sheet": "pdf"}


def _key(atlas: Atlas, plan: Plan, imprint: Imprint, pages: Pages) -> str:
    """Return a hash of all that the pages are made of: another choice makes every page anew."""
    logo = "" if imprint.logo is None else hashlib.sha256(imprint.logo.content).hexdigest()
    said = {**asdict(imprint), "logo": logo}
    facts = [atlas.key, asdict(plan), said, asdict(pages)]
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


def _state(folder: Path) -> dict[str, str]:
    try:
        found = json.loads(files.read_document(folder / _STATE, _MOST_STATE))
    except (InputTableError, OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def finished(path: str | Path) -> int:
    """Return how many files of a folder a run that was cut off has finished."""
    return len(_state(Path(path)).keys() - {"key"})


def _makers(
    atlas: Atlas, plan: Plan, imprint: Imprint, pages: Pages
) -> list[tuple[str, Callable[[], bytes]]]:
    """Return the name of each page and what makes its file."""
    lang = pages.lang
    if pages.form == "sheet":
        known = tree.places(atlas)
        return [
            (known[code].name, partial(factsheet, atlas, code, "pdf", imprint=imprint, lang=lang))
            for code in page_codes(atlas, plan)
        ]
    is_map = pages.form == "html"
    found = sheets(atlas, plan, lang, details=is_map)
    if is_map:
        return [(name, partial(_html, atlas, make, imprint)) for name, make in found]
    return [(name, partial(_print, atlas, make, imprint, pages)) for name, make in found]


def _html(atlas: Atlas, make: Callable[[], Sheet], imprint: Imprint) -> bytes:
    return html.to_html(atlas, make().scene, imprint=imprint).encode("utf-8")


def _print(atlas: Atlas, make: Callable[[], Sheet], imprint: Imprint, pages: Pages) -> bytes:
    page = make()
    return plate(
        atlas, page.scene, pages.form, imprint=imprint, paper=pages.paper, look=page.look,
        table=page.table,
    )  # fmt: skip


def write(
    atlas: Atlas, plan: Plan, path: str | Path, *, imprint: Imprint | None = None,
    pages: Pages | None = None, progress: Progress | None = None,
) -> Written:  # fmt: skip
    """Write one file for each page of an atlas, and ``index.html`` that leads to them.

    A file that a run of the same choice made before is kept; each file is whole or absent. A page
    that fails is named in the answer and tried again by the next run; the others are made.

    Raises
    ------
    OutputError
        If the folder cannot be written.
    """
    folder, said, how = Path(path), imprint or Imprint(), pages or Pages()
    # An atlas that is refused leaves no folder behind.
    every = _makers(atlas, plan, said, how)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise OutputError("error.folder", path=path, reason=file_faults.reason(fault)) from None
    key = _key(atlas, plan, said, how)
    before = _state(folder)
    done = before if before.get("key") == key else {"key": key}
    made, kept, failed, entries = 0, 0, [], []
    for number, (label, make) in enumerate(every, start=1):
        file = _file(number, label, how)
        if file in done and (folder / file).is_file():
            kept += 1
            entries.append((file, label))
        else:
            try:
                files.write_bytes(folder / file, make())
                done[file] = label
                made += 1
                entries.append((file, label))
                files.write_text(folder / _STATE, json.dumps(done, ensure_ascii=False))
            except OutputError:
                # A full disk is no fault of one page.
                raise
            except AtlasError as fault:
                failed.append((label, fault))
        if progress is not None:
            progress(number, len(every), label)
    files.write_text(
        folder / "index.html", _index(entries, said, how.lang, without_page(atlas, plan, how.lang))
    )
    return Written(made, kept, tuple(failed))


def _file(number: int, label: str, pages: Pages) -> str:
    """Return the name of a page's file: of letters that every system takes."""
    if pages.form == "html":
        return f"{number:03d}.html"
    name = "".join(letter for letter in label if letter.isalnum())
    return f"{number:03d}-{name}.{FORMS[pages.form]}"


def _index(entries: list[tuple[str, str]], imprint: Imprint, lang: str, note: str) -> str:
    title = html_text(imprint.title or text("print.maker", lang))
    rows = "".join(
        f'<li><a href="{quote(file)}">{html_text(label)}</a></li>' for file, label in entries
    )
    said = f"<p>{html_text(note)}</p>" if note else ""
    language = "zh-CN" if lang == "zh" else "en"
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f'<meta name="viewport" content="width=device-width"><title>{title}</title>'
        "<style>body{font:16px/1.6 sans-serif;margin:24px}ul{columns:3 12em}"
        f"h1{{border-bottom:3px solid {imprint.accent}}}</style></head>"
        f"<body><main><h1>{title}</h1><ul>{rows}</ul>{said}</main></body></html>\n"
    )
