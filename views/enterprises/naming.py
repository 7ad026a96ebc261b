"""How industries of a list are called: code and name, or the code where the standard has no name."""

from __future__ import annotations

from gis.enterprises.assign import Task
from gis.enterprises.standard import classes
from gis.words.catalogue import text
from views.state.atlas import the_atlas
from views.state.language import the_language


def label(code: str, task: Task) -> str:
    """Return what an industry is called; what no code was told for is unknown."""
    lang = the_language()
    if not code:
        return text("enterprises.no_industry", lang)
    name = classes.said(the_atlas(), task.coding.shown, code, lang)
    if name:
        return text("enterprises.industry_named", lang, code=code, name=name)
    return text("enterprises.industry_label", lang, code=code)
