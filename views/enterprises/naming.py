"""How industries of a list are called: code and name, or the code where the standard has no name."""

from __future__ import annotations

from gis.enterprises.assign import Task
from gis.report import enterprises
from views.state.atlas import the_atlas
from views.state.language import the_language


def label(code: str, task: Task) -> str:
    """Return what an industry is called; what no code was told for is unknown."""
    return enterprises.label(the_atlas(), code, task, the_language())
