"""The words of a Word document's diagrams and charts, which are kept in parts of their own.

A layout drawn as SmartArt (核心, 两带, 多点) is text on every print and in no paragraph; readers of Word
files leave it out. A chart is named, its figures are not read: they are most often those of years past.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from gis.errors import DocumentError
from gis.plans.reader.formats.bounds import attribute, local

if TYPE_CHECKING:
    from gis.plans.reader.formats.bounds import Package

# Kinds of points that are drawn between or around others; what they hold is shown by no shape of its own.
_BETWEEN = frozenset(["doc", "parTrans", "sibTrans", "pres"])


def paths(package: Package) -> dict[str, str]:
    """Return the parts of the diagrams and charts that the main document shows, by the key of their relationship."""
    return {
        key: path
        for kind in ("diagramData", "chart")
        for key, path in package.related("word", "document.xml", kind).items()
    }


def root_of(package: Package | None, path: str | None) -> Any | None:
    """Return the root of a part; None where it is not there or damaged."""
    if package is None or path is None:
        return None
    try:
        return package.xml(path)
    except DocumentError:
        return None


def points(root: Any | None) -> list[str] | None:
    """Return the words of a diagram, a line for each paragraph of a shape, what belongs to a shape behind it; None without one."""
    if root is None:
        return None
    found: dict[str, Any] = {}
    below: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for element in root.iter("{*}pt", "{*}cxn"):
        if local(element) == "pt":
            found[attribute(element, "modelId") or ""] = element
        elif (attribute(element, "type") or "parOf") == "parOf":
            order = attribute(element, "srcOrd") or "0"
            place = (
                int(order)
                if order.isascii() and order.isdigit() and len(order) < len("1000000")
                else 0
            )
            below[attribute(element, "srcId") or ""].append(
                (place, attribute(element, "destId") or "")
            )
    waiting = [*reversed(found)] + [
        key for key, point in found.items() if attribute(point, "type") == "doc"
    ]
    seen: set[str] = set()
    out: list[str] = []
    while waiting:
        key = waiting.pop()
        if key in seen or key not in found:
            continue
        seen.add(key)
        if attribute(found[key], "type") not in _BETWEEN:
            out += _paragraphs(found[key])
        waiting += [child for _, child in sorted(below[key], reverse=True)]
    return out


def title(root: Any | None) -> str:
    """Return what heads a chart: its title, else the names of its series; empty where there is none."""
    if root is None:
        return ""
    for kind in ("title", "ser"):
        said = [
            line
            for element in root.iter(f"{{*}}{kind}")
            for line in (_paragraphs(element) or _names(element))
        ]
        if said:
            return " ".join(said)
    return ""


def _paragraphs(element: Any) -> list[str]:
    lines = (
        "".join(words.text or "" for words in part.iter("{*}t")) for part in element.iter("{*}p")
    )
    return [line for line in lines if line.strip()]


def _names(element: Any) -> list[str]:
    return [value.text or "" for name in element.iter("{*}tx") for value in name.iter("{*}v")]
