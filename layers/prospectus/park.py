"""The page of a park that one can send: what plans place there, what is around its point, then what its county offers."""

from __future__ import annotations

from dataclasses import replace

from gis.atlas import Atlas
from gis.clusters.park import AROUND_KM, GATEWAYS_KM, Park
from gis.clusters.standing import REACH_KM
from gis.regions import english
from gis.words.catalogue import name, text
from layers.print.parts import ways
from layers.prospectus.section import Section
from layers.prospectus.sections import Writer


class ParkWriter(Writer):
    """Writes the sections of one park in one language."""

    def __init__(self, atlas: Atlas, found: Park, lang: str) -> None:
        super().__init__(atlas, found.county, lang)
        self.park = found

    def hosted(self) -> Section:
        """What plans place in the park; where that is nobody need be told a second time."""
        every = Writer(self.atlas, replace(self.found, wanted=self.park.wanted), self.lang).wanted()
        return replace(
            every,
            table=every.table.drop(columns=every.table.columns[[2, 3]]),
            note=text("park.wanted.note", self.lang),
        )

    def gateways(self) -> Section:
        """The nearest stations and ports, by straight line."""
        rows = [
            (
                name("park.gateway", row["kind"], self.lang),
                english.town(self.atlas, row["name"], self.lang),
                row["on"].replace(";", text("map.separator", self.lang)),
                row["distance_km"],
            )
            for row in self.park.gateways.to_dict("records")
        ]
        note = text("place.gateways.note", self.lang, km=f"{GATEWAYS_KM:g}")
        return self._section("gateways", rows, {"3": ",.1f"}, note)

    def around(self) -> Section:
        """Which works stand near, the nearest first."""
        near = Writer(self.atlas, replace(self.found, works=self.park.around), self.lang).works()
        heads = text("place.around.heads", self.lang)
        table = near.table.copy()
        table.insert(3, heads, self.park.around["distance_km"].to_numpy())
        return replace(
            near,
            key="around",
            title=text("place.around", self.lang, km=f"{AROUND_KM:g}"),
            table=table,
            note=text("place.around.note", self.lang),
            formats={**near.formats, heads: ",.1f"},
            nothing=text("place.around.nothing", self.lang),
        )

    def of_county(self) -> Section:
        """What plans want elsewhere in its county and above."""
        county = english.called(self.atlas, self.park.site["region_code"], self.lang)
        rest = self.wanted()
        return replace(rest, key="county", title=text("place.county", self.lang, county=county))


def sections(atlas: Atlas, found: Park, lang: str) -> tuple[Section, ...]:
    """Return the sections of the page of a park, in the order in which an investor asks.

    Examples
    --------
    >>> from gis.clusters.park import park
    >>> made = sections(Atlas.bundled(), park(Atlas.bundled(), "wulong-2023-13/changba-park"), "zh")
    >>> [one.key for one in made][:4]
    ['wanted', 'gateways', 'ways', 'around']
    """
    write = ParkWriter(atlas, found, lang)
    adcode, level = found.site["region_code"], found.county.standing.level
    routes = ways.figures(atlas, adcode, level, lang, origin=found.spot)
    by_products = replace(
        write.by_products(), note=text("park.by_products.note", lang, km=f"{REACH_KM:g}")
    )
    return (
        write.hosted(), write.gateways(), write.ways(routes, text("park.way_note", lang)), write.around(),
        by_products, write.zones(), write.of_county(), write.minerals(), write.market(), write.reach(),
        write.support(),
    )  # fmt: skip
