"""Atlases side by side to hand over: one HTML file, slides, a workbook, a picture of the difference."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gis.plans.designations import Selection
from gis.report import scenarios as report
from gis.words.catalogue import text
from layers.layout.changes import change_scene
from layers.layout.scenes import layout_scene

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gis.atlas import Atlas
    from gis.scenarios.comparison import Compared
    from gis.scenarios.scenario import Scenario
    from layers.scene import Scene

# Forms that show one map: of the last side against the first.
_PICTURES = ("png", "svg", "pdf")


@dataclass(frozen=True)
class Shown:
    """A comparison as it is handed over.

    Attributes
    ----------
    found
        Two to four atlases.
    plan
        plan_id whose layout the maps show; None for all plans.
    scenarios
        The scenarios of the sides by title, which a workbook carries.
    """

    found: Compared
    plan: str | None
    scenarios: Mapping[str, Scenario]
    lang: str = "zh"

    def maps(self) -> list[tuple[Atlas, Scene]]:
        """Return the layout of each side under its title."""
        chosen = Selection(plan=self.plan)
        return [
            (
                side.atlas,
                layout_scene(side.atlas, chosen, title=side.title, lang=self.lang, details=False),
            )
            for side in self.found.sides
        ]

    def difference(self, number: int) -> tuple[Atlas, Scene]:
        """Return the map of what differs from the first side in the further side of a number, from 0."""
        side, first = self.found.sides[number + 1], self.found.sides[0]
        title = text("whatif.map.title", self.lang, title=side.title, first=first.title)
        changes = self.found.changes[number].designations
        if self.plan is not None:
            changes = changes[changes["plan_id"].isin((self.plan, "scenario"))]
        plans = () if self.plan is None else (self.plan,)
        return side.atlas, change_scene(side.atlas, changes, plans, title=title, lang=self.lang)

    def differences(self) -> list[tuple[Atlas, Scene]]:
        """Return the map of each difference from the first side."""
        return [self.difference(number) for number in range(len(self.found.changes))]


def plan_of(found: Compared) -> str | None:
    """Return the one plan that all changed designations are of; None where there is none or several."""
    plans = {
        str(plan) for one in found.changes for plan in one.designations["plan_id"]
    } - {"scenario"}  # fmt: skip
    return plans.pop() if len(plans) == 1 else None


def to_bytes(shown: Shown, form: str) -> bytes:
    """Return a comparison as html, pptx, xlsx, png, svg or pdf; equal input gives equal bytes."""
    if form in _PICTURES:
        from layers.print.plate import plate

        return plate(*shown.difference(len(shown.found.changes) - 1), form)
    if form == "xlsx":
        return report.to_workbook(shown.found, shown.scenarios, shown.lang)
    return _slides(shown) if form == "pptx" else _page(shown).encode("utf-8")


def _page(shown: Shown) -> str:
    from layers.side_by_side import Text, to_html

    lang, found = shown.lang, shown.found
    said = Text(
        text("whatif.title", lang),
        "\n".join(report.notes(found, lang)),
        [
            (text("compare.sheet.scenario_figures", lang), report.indicators(found, lang)),
            (text("compare.sheet.scenario_designations", lang), report.changes(found, lang)),
        ],
        [(text("whatif.changed", lang), report.sentences(found, lang))],
    )
    return to_html([*shown.maps(), *shown.differences()], said, lang=lang)


def _slides(shown: Shown) -> bytes:
    from layers.print.slides.comparison import Compared as Said
    from layers.print.slides.comparison import deck

    lang, found = shown.lang, shown.found
    said = Said(
        text("whatif.title", lang),
        report.indicators(found, lang),
        [*report.sentences(found, lang), *report.notes(found, lang)],
    )
    return deck(shown.maps(), shown.differences(), said)
