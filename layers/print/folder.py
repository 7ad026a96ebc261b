"""An atlas as a folder: one HTML file a page and a list of them; a run cut off is taken up again."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from gis.atlas import Atlas
from gis.errors import AtlasError, InputTableError, OutputError
from gis.tables import files
from gis.words.catalogue import text
from layers import html
from layers.escape import html_text
from layers.print.book import Plan, Progress, sheets
from layers.print.imprint import Imprint

_STATE = "atlas.json"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_MOST_STATE = 1 << 20


@dataclass(frozen=True)
class Written:
    """What a run did: files made, files kept from a run before, pages that failed with why."""

    made: int
    kept: int
    failed: tuple[tuple[str, AtlasError], ...]


def _key(atlas: Atlas, plan: Plan, imprint: Imprint, lang: str) -> str:
    """Return a hash of all that the pages are made of: another choice makes every page anew."""
    logo = "" if imprint.logo is None else hashlib.sha256(imprint.logo.content).hexdigest()
    said = {**asdict(imprint), "logo": logo}
    facts = [atlas.key, asdict(plan), said, lang]
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


def _state(folder: Path) -> dict[str, str]:
    try:
        found = json.loads(files.read_document(folder / _STATE, _MOST_STATE))
    except (InputTableError, OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def write(
    atlas: Atlas, plan: Plan, path: str | Path, *, imprint: Imprint | None = None,
    lang: str = "zh", progress: Progress | None = None,
) -> Written:  # fmt: skip
    """Write one HTML file for each page of an atlas, and ``index.html`` that leads to them.

    A file that a run of the same choice made before is kept; each file is whole or absent.

    Raises
    ------
    OutputError
        If the folder cannot be written.
    """
    folder, said = Path(path), imprint or Imprint()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise OutputError("error.folder", path=path, reason=fault.strerror) from None
    key = _key(atlas, plan, said, lang)
    before = _state(folder)
    done = before if before.get("key") == key else {"key": key}
    made, kept, failed, entries = 0, 0, [], []
    every = list(sheets(atlas, plan, lang, details=True))
    for number, (label, make) in enumerate(every, start=1):
        file = f"{number:03d}.html"
        if file in done and (folder / file).is_file():
            kept += 1
        else:
            try:
                page = html.to_html(atlas, make().scene, imprint=said)
            except AtlasError as fault:
                failed.append((label, fault))
                continue
            files.write_text(folder / file, page)
            done[file] = label
            made += 1
            files.write_text(folder / _STATE, json.dumps(done, ensure_ascii=False))
        entries.append((file, label))
        if progress is not None:
            progress(number, len(every), label)
    files.write_text(folder / "index.html", _index(entries, said, lang))
    return Written(made, kept, tuple(failed))


def _index(entries: list[tuple[str, str]], imprint: Imprint, lang: str) -> str:
    title = html_text(imprint.title or text("print.maker", lang))
    rows = "".join(f'<li><a href="{file}">{html_text(label)}</a></li>' for file, label in entries)
    language = "zh-CN" if lang == "zh" else "en"
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f'<meta name="viewport" content="width=device-width"><title>{title}</title>'
        "<style>body{font:16px/1.6 sans-serif;margin:24px}ul{columns:3 12em}"
        f"h1{{border-bottom:3px solid {imprint.accent}}}</style></head>"
        f"<body><h1>{title}</h1><ul>{rows}</ul></body></html>\n"
    )
