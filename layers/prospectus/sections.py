"""The sections of a region's page, each a table in words made from a prospectus."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pandas as pd

from gis.atlas import Atlas
from gis.clusters.caveats import caveat
from gis.clusters.products import clinker_said, plant_kind
from gis.clusters.prospectus import Prospectus
from gis.clusters.sentences import indicator_names, source_cited
from gis.plans import edition
from gis.plans.targets import measure, signed
from gis.regions import english
from gis.regions.tree import places
from gis.words.amounts import counted, indicated, significant, spoken, stated, stated_factor
from gis.words.catalogue import name, text
from gis.words.language import in_language
from layers.prospectus.section import Section

# A province has hundreds; the whole list is in the workbook and in `python -m gis plants`.
LONGEST = 60
# From here people are counted in 万.
_MANY = 1e5
# What is counted by its power.
_POWER = ("coal_power", "waste_power")
# Where the neighbours of a region have what is read by prefecture.
_OF_PREFECTURES = slice(4, 7)
# How the tables of plans and minerals write a unit, and how a reader does.
_UNITS = {"m3": "立方米", "万t": "万吨", "亿t": "亿吨", "t/d": "吨/日"}


class Writer:
    """Writes the sections of one region in one language."""

    def __init__(self, atlas: Atlas, found: Prospectus, lang: str) -> None:
        self.atlas, self.found, self.lang = atlas, found, lang
        self.plans = in_language(atlas.table("plans").set_index("plan_id"), "short_title", lang)
        industries = atlas.table("industries").set_index("industry_id")
        self.industries = in_language(industries, "name", lang)

    def _section(
        self, key: str, rows: Iterable[Iterable[Any]], formats: dict[str, str], note: str = ""
    ) -> Section:
        """Return a section whose heads are the messages ``place.KEY.1`` and so on."""
        listed = [list(row) for row in rows]
        heads = text(f"place.{key}.heads", self.lang).split("|")
        table = english.table(self.atlas, pd.DataFrame(listed, columns=heads), self.lang)
        numbers = {heads[int(place)]: form for place, form in formats.items()}
        return Section(
            key, text(f"place.{key}", self.lang), table, note or text(f"place.{key}.note", self.lang),
            numbers, text(f"place.{key}.nothing", self.lang),
        )  # fmt: skip

    def _industry(self, row: dict[str, Any]) -> str:
        said = row["industry"] if self.lang == "zh" else self.industries.get(row["industry_id"])
        return str(said or row["industry"])

    def _joined(self, words: Iterable[str]) -> str:
        return text("map.separator", self.lang).join(dict.fromkeys(words))

    def _listed(self, words: Iterable[str]) -> str:
        """Return words beside each other; that there are none is said, a blank could be a gap."""
        return self._joined(words) or text("place.none", self.lang)

    def wanted(self) -> Section:
        """What all plans ask for, one row a statement; places that share one stand together."""
        together: dict[tuple[Any, ...], list[str]] = {}
        for row in self.found.wanted.to_dict("records"):
            plan = edition.marked(self.plans[row["plan_id"]], row["stage"], self.lang)
            key = (
                name("place.reach", row["reach"], self.lang),
                name("category", row["category"], self.lang), self._industry(row), plan, row["locator"],
            )  # fmt: skip
            together.setdefault(key, []).append(self._place(row))
        rows = [
            (category, industry, self._joined(where), reach, plan, locator)
            for (reach, category, industry, plan, locator), where in together.items()
        ]
        return self._section("wanted", rows, {})

    def _place(self, row: dict[str, Any]) -> str:
        """Return where a record stands; of what is there already that it is, else the plan only intends it."""
        said = english.told(self.atlas, str(in_language(row, "place", self.lang) or ""), self.lang)
        if row["status"] != "existing":
            return said
        there = name("status", "existing", self.lang)
        return text("map.qualified", self.lang, what=said, more=there) if said else there

    def by_category(self, rows: pd.DataFrame) -> dict[str, list[str]]:
        """Return the industries of some records of ``wanted`` by category, each once."""
        found: dict[str, list[str]] = {}
        for row in rows.to_dict("records"):
            said = found.setdefault(row["category"], [])
            if (industry := self._industry(row)) not in said:
                said.append(industry)
        return found

    def zones(self) -> Section:
        """Which development zones take it, by the leading industries that the catalogue names."""
        rows = []
        for row in self.found.zones.to_dict("records"):
            takes = [str(self.industries.get(one, one)) for one in row["takes"]]
            if row["takes_widely"]:
                takes.append(text("place.takes_widely", self.lang))
            rows.append(
                (row["name"], name("zone_approval", row["approval"], self.lang), row["area_ha"],
                 row["leading_industries"], self._listed(takes), bool(takes))
            )  # fmt: skip
        rows.sort(key=lambda row: not row[-1])
        return self._section("zones", [row[:-1] for row in rows], {"2": ",.0f"})

    def works(self) -> Section:
        """What stands there: plants with owners and capacities."""
        known = places(self.atlas)
        rows = []
        for row in self.found.works.to_dict("records"):
            said = in_language(row, "name", self.lang)
            doubts = row["doubt"].split(";") if isinstance(row["doubt"], str) else []
            place = known.get(str(row["region_code"]))
            rows.append(
                (
                    plant_kind(row, self.lang),
                    said if isinstance(said, str) else row["plant_id"],
                    place.name if place else "",
                    *self._made(row),
                    row["owner"]
                    if isinstance(row["owner"], str)
                    else text("place.unknown", self.lang),
                    name("plant_status", row["status"], self.lang),
                    self._listed(name("plant_doubt", doubt, self.lang) for doubt in doubts),
                )
            )
        return self._section("works", rows, {"3": "least", "4": "least"})

    def _made(self, row: dict[str, Any]) -> tuple[float | str, float | str]:
        """Return what is made in the unit of the heads and the power in MW; a blank where it does not apply."""
        made, unit = row["capacity"], row["unit"]
        if unit == "MW" or row.get("kind", row.get("proxy")) in _POWER:
            return "", made
        return self._tonnes(made / 1000 if unit == "kt/a" else made), ""

    def market(self) -> Section:
        """People and economy, with the place of the region in the country."""
        names = indicator_names(self.atlas, self.lang)
        units = {
            row["indicator"]: in_language(row, "unit", self.lang)
            for row in self.atlas.rows("indicators")
        }
        rows = []
        for row in self.found.standing.figures.to_dict("records"):
            indicator, _, year = row["indicator"].partition(":")
            value, unit = indicated(row["value"], str(units.get(indicator) or row["unit"]))
            if (factor := stated_factor(row["unit"], self.lang)) != 1.0:
                # 491 of 10,000 persons beside 4.9 million of the census.
                value, unit = value * factor, stated("", row["unit"], self.lang).strip()
            if row["unit"] == "人" and value >= _MANY:
                value, unit = self._people(value), text("place.many_people", self.lang)
            head = (
                text("place.in_unit", self.lang, what=names[indicator], unit=unit)
                if unit
                else names[indicator]
            )
            rows.append(
                (head + self._beside(row["indicator"]), int(year), value, row["percentile"], row["known"], self._brief(row["source"]))
            )  # fmt: skip
        return self._section("market", rows, {"2": "plain", "3": "percentile", "4": ",d"})

    def _brief(self, source: object) -> str:
        """Return a source by its title or its site; whole it stands below the page."""
        said = source_cited(self.atlas, str(source), self.lang).removeprefix(
            "Global Energy Monitor, "
        )
        return said[: said.index("》") + 1] if said.startswith("《") and "》" in said else said

    def _beside(self, key: str) -> str:
        """Return what a reader must know of a figure, in brackets."""
        said = caveat(self.atlas, self.found.standing.adcode, key, self.lang)
        return text("break.beside", self.lang, what=said) if said else ""

    def reach(self) -> Section:
        """Who lives and what stands within a cost of freight."""
        rows = [
            (row["limit"], row["counties"], self._people(row["people"]), row["cement_plants"], self._tonnes(row["cement"]),
             self._tonnes(row["clinker"]), row["coal_power"])
            for row in self.found.market.to_dict("records")
        ]  # fmt: skip
        formats = {
            "0": ",.0f",
            "1": ",d",
            "2": "plain",
            "3": ",d",
            "4": "least",
            "5": "least",
            "6": "least",
        }
        note = text("place.reach.note", self.lang)
        unknown = (self.found.market["counties"] - self.found.market["people_known"]).max()
        if unknown > 0:
            note += text("place.reach.unknown", self.lang, count=int(unknown))
        return self._section("reach", rows, formats, note)

    def _people(self, people: float) -> float:
        """Return people in the unit of the heads: 万人, in English millions."""
        return people / (1e4 if self.lang == "zh" else 1e6)

    def _tonnes(self, made: float) -> float:
        """Return million tonnes a year in the unit of the heads: 万吨 in Chinese."""
        return counted(made, "Mt/a", self.lang)[0]

    def ways(self, routes: Iterable[tuple[str, str, int, str]], begun: str) -> Section:
        """How to get from where it is begun to the nearest capitals: the cheapest way and the road."""
        note = text("place.ways.note", self.lang, begun=begun)
        # A distance is a figure in the workbook, too; a cost is a range in words.
        return self._section("ways", routes, {"2": ",d", "3": ",d"}, note)

    def by_products(self) -> Section:
        """Sources of by-products within reach, by proxy: the same as beside the map."""
        rows = [
            (name("by_product", row["by_product"], self.lang), name("product", row["proxy"], self.lang),
             row["plants"], *self._made(row))
            for row in self.found.standing.by_products.to_dict("records") if row["plants"]
        ]  # fmt: skip
        note = text("place.by_products.note", self.lang, km=f"{self.found.standing.reach_km:g}")
        return self._section("by_products", rows, {"2": ",d", "3": "least", "4": "least"}, note)

    def minerals(self) -> Section:
        """What plans and lists say of minerals here; what they say of the regions above is counted."""
        rows = []
        every = self.found.dossier.minerals
        held = [row for row in every if row["reach"] != "wider"]
        for row in held:
            if row["basis"] == "plan":
                kind = name("mineral_kind", row["kind"], self.lang)
                note = in_language(row, "note", self.lang)
                said, source = (
                    text("map.clauses", self.lang).join(part for part in (kind, note) if part),
                    f"{self.plans[row['plan_id']]} {row['locator']}",
                )
            else:
                metric = in_language(row, "metric", self.lang) or ""
                value = "" if row["value"] is None else f" {self._amount(row['value'], row)}"
                year = (
                    ""
                    if row["year"] is None
                    else text("standing.year", self.lang, year=row["year"])
                )
                said, source = f"{metric}{value}{year}", self._brief(row["source"])
            place = places(self.atlas).get(row["region_code"])
            where = [place.name] if place else []
            if row["place"] and not (place and row["place"] in place.name):
                where.append(row["place"])
            mineral = self.industries.get(row["industry_id"]) if self.lang == "en" else None
            rows.append((mineral or row["mineral"], " ".join(where), said.strip(), source))
        note = text("place.minerals.note", self.lang)
        if len(held) < len(every):
            note += text("place.minerals.above", self.lang, count=len(every) - len(held))
        return self._section("minerals", rows, {}, note)

    def _amount(self, value: float, row: dict[str, Any]) -> str:
        """Return an amount with its bound and unit: ``≤ 200 万元``."""
        unit = row["unit"] if isinstance(row["unit"], str) else ""
        if self.lang == "en":
            said = significant(value * stated_factor(unit, self.lang), 10)
            return stated(signed(row["relation"], said), unit, self.lang)
        value, unit = spoken(value, unit, self.lang)
        for short, long in _UNITS.items():
            unit = unit.removesuffix(short) + long if unit.endswith(short) else unit
        return signed(row["relation"], f"{significant(value, 10)} {unit}".strip())

    def neighbours(self) -> Section:
        """Regions that share a border: what is asked of them, and their cement."""
        rows = [
            (row["name"], self._listed(row["wanted"]) if self.lang == "zh" else str(len(row["wanted"])),
             row["cement_plants"], self._tonnes(row["cement"]), row["clinker_per_person"], row["clinker_ratio"],
             row["clinker_unknown"], row["cost_cny_per_t"])
            for row in self.found.neighbours.to_dict("records")
        ]  # fmt: skip
        note = text("place.neighbours.note", self.lang)
        held = self.found.neighbours
        if (held["clinker_unknown"] > 0).any():
            note += text("place.neighbours.unknown", self.lang)
        ground = (held["cement_plants"] > 0) & (held["clinker_per_person"] == 0)
        # Where a kiln's capacity is unknown, 0 does not say that none is there.
        if (ground & (held["clinker_unknown"] == 0)).any():
            note += text("place.neighbours.ground", self.lang)
        if self.found.standing.balance is not None:
            said = clinker_said(self.atlas, self.found.standing, self.lang)
            note = said + ("" if self.lang == "zh" else " ") + note
        section = self._section(
            "neighbours",
            rows,
            {"2": ",.0f", "3": "least", "4": ".2f", "5": ".2f", "6": ",.0f", "7": ",.0f"},
            note,
        )
        if self.found.standing.level != "county":
            return section
        # Clinker a person is that of prefectures: three columns of a county said nothing.
        shown = section.table.drop(columns=list(section.table.columns[_OF_PREFECTURES]))
        formats = {head: form for head, form in section.formats.items() if head in shown}
        return replace(section, table=shown, formats=formats)

    def support(self) -> Section:
        """Incentives that the plans state."""
        rows = []
        for row in self.found.support.to_dict("records"):
            amount = "" if pd.isna(row["amount"]) else self._amount(row["amount"], row)
            rows.append(
                (measure(row, self.lang), amount or text("sheet.no_amount", self.lang),
                 self.plans[row["plan_id"]], row["locator"])
            )  # fmt: skip
        return self._section("support", rows, {})
