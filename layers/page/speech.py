"""What a file says in one language: title, head, foot, words of its controls, state and details."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from gis.words.catalogue import text
from layers.scene import Scene, words

if TYPE_CHECKING:
    from layers.print.imprint import Imprint

LOCALES = {"zh": "zh-CN", "en": "en"}
# A language is called by its own name in either.
_NAMES = {"zh": "中文", "en": "English"}
_WORDS = (
    "list", "list_title", "list_filter", "show_on_map", "measure", "measure_hint", "measured",
    "enclosed", "full_screen", "print", "basemap_fails", "basemap_key", "basemap_use",
)  # fmt: skip


def titled(scene: Scene, imprint: Imprint | None) -> Scene:
    """Return a scene under the title and subtitle of its makers, where they gave one."""
    if imprint is None:
        return scene
    title, subtitle = imprint.title or scene.title, imprint.subtitle or scene.subtitle
    return replace(scene, title=title, subtitle=subtitle)


def head(scene: Scene, date: str, imprint: Imprint | None) -> str:
    """Return the line under the title."""
    lines = [scene.subtitle]
    if imprint is not None and imprint.organisation:
        lines.append(text("html.organisation", scene.lang, organisation=imprint.organisation))
    if imprint is not None and imprint.contact:
        lines.append(text("html.contact", scene.lang, contact=imprint.contact))
    if date:
        lines.append(text("map.date", scene.lang, date=date))
    return "　".join(line for line in lines if line)


def foot(scene: Scene, imprint: Imprint | None, more: str = "") -> str:
    """Return the line of sources, with the map's own 审图号 and what else is to be said."""
    lines = [scene.sources, scene.names_line(), more]
    if imprint is not None and imprint.review_number:
        lines.append(text("html.review", scene.lang, review=imprint.review_number))
    return " ".join(line for line in lines if line)


def gaps(scene: Scene, date: str, imprint: Imprint | None) -> list[tuple[str, str]]:
    """Return what is missing of the makers, by name, as a print marks it: the map's own 审图号, makers, date, contact."""
    lang = scene.lang
    known = {
        "own_review": imprint.review_number if imprint else "",
        "organisation": imprint.organisation if imprint else "",
        "date": date,
        "contact": imprint.contact if imprint else "",
    }
    return [
        (
            text(f"print.{key}", lang),
            text("print.gap_review" if key == "own_review" else "print.gap", lang),
        )
        for key, value in known.items()
        if not value
    ]


def said(scene: Scene, date: str, imprint: Imprint | None, more: str = "") -> dict[str, Any]:
    """Return all that a file says and shows in the language of a scene, but its layers."""
    lang = scene.lang
    return {
        "lang": lang,
        "locale": LOCALES[lang],
        "name": _NAMES[lang],
        "title": scene.title,
        "head": head(scene, date, imprint),
        "foot": foot(scene, imprint, more),
        "gaps": gaps(scene, date, imprint),
        "words": {
            **words(lang),
            **{word: text(f"map.{word}", lang) for word in _WORDS},
            "nothing": scene.nothing or text("map.nothing", lang),
        },
        "details": scene.details,
        "frame": scene.frame(),
    }
