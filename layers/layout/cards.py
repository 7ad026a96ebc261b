"""What a click shows beyond designations: sites, minerals, works, incentives, targets, partners, freight.

Lines are ``[what, where it stands]`` as in :mod:`layers.layout.details`; amounts stand as the plan has
them, and what a plan does not say is not written.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd

from gis.atlas import Atlas, kept
from gis.clusters.products import plant_kind
from gis.clusters.sentences import figure, region, source_cited
from gis.indicators.plants import RUNNING, Plants, counties_of, listed
from gis.plans import topics
from gis.plans.dossier import Dossier, Record, dossier
from gis.plans.targets import amount, goal, indicator, measure
from gis.regions import english
from gis.regions.tree import places
from gis.sphere import straight_km
from gis.words.amounts import capacity
from gis.words.catalogue import name, text
from gis.words.language import in_language

Lines = list[list[str]]
_MOST = 10


def groups(atlas: Atlas, adcode: str, plans: Sequence[str], lang: str) -> list[dict[str, Any]]:
    """Return the groups of a region's card after its designations.

    Parameters
    ----------
    adcode
        A region of any level.
    plans
        Ids of the plans whose records are shown; empty for all.
    """
    found = _groups(atlas, adcode, tuple(plans), lang)
    return [{"heading": heading, "rows": [list(row) for row in rows]} for heading, rows in found]


@kept()
def _groups(
    atlas: Atlas, adcode: str, plans: tuple[str, ...], lang: str
) -> tuple[tuple[str, Lines], ...]:
    """Return heading and lines of each group; every map of these plans has the same ones."""
    known = dossier(atlas, adcode)
    wanted = set(plans)
    said = _Said(atlas, known, lang, lambda record: not wanted or record["plan_id"] in wanted)
    found = {
        "dossier.sites": said.sites(),
        "dossier.minerals": said.minerals(),
        "dossier.plants": said.works(adcode),
        "dossier.incentives": said.incentives(),
        # Those of the region and of places inside it: no wider plan is among them.
        "report.targets": said.targets(),
        "dossier.links": said.links(),
        "map.freight": _freight(atlas, adcode, lang),
    }
    return tuple((text(key, lang), rows) for key, rows in found.items() if rows)


class _Said:
    """The records of one region in words."""

    def __init__(
        self, atlas: Atlas, known: Dossier, lang: str, is_wanted: Callable[[Record], bool]
    ) -> None:
        self.atlas, self.known, self.lang, self.is_wanted = atlas, known, lang, is_wanted
        self.short = _short_titles(atlas, lang)

    def _where(self, record: Record, *more: str | None) -> str:
        plan = self.short.get(record["plan_id"], record["plan_id"])
        return " · ".join(part for part in (*more, plan, record["locator"]) if part)

    def sites(self) -> Lines:
        return [
            [
                in_language(r, "name", self.lang),
                self._where(r, name("category", r["kind"], self.lang)),
            ]
            for r in self.known.sites
            if self.is_wanted(r)
        ]

    def minerals(self) -> Lines:
        found = []
        for record in self.known.minerals:
            if record["reach"] == "wider":
                continue
            mineral = in_language(record, "mineral", self.lang)
            # What is said of a region inside holds for that region: it is named.
            where = None
            if record["reach"] != "own":
                where = region(self.atlas, record["region_code"])
            if record["basis"] == "plan":
                if self.is_wanted(record):
                    note = in_language(record, "note", self.lang)
                    found.append([mineral, self._where(record, where, note)])
                continue
            value = ""
            if record.get("value") is not None:
                value = f" {figure(record['value'], record['unit'] or '', self.lang)}"
            small = (
                where,
                in_language(record, "metric", self.lang),
                record.get("year"),
                source_cited(self.atlas, str(record.get("source") or ""), self.lang),
            )
            found.append(
                [mineral + value.rstrip(), " · ".join(str(part) for part in small if part)]
            )
        return _first(found, self.lang)

    def incentives(self) -> Lines:
        """Return measures with amount and condition; the plan's own word, not a sum of ours."""
        found = []
        for record in self.known.incentives:
            if not self.is_wanted(record):
                continue
            what = f"{measure(record, self.lang)} {amount(record, self.lang)}".strip()
            found.append([what, self._where(record, in_language(record, "note", self.lang))])
        return found

    def targets(self) -> Lines:
        """Return the region's own targets and those of regions inside it."""
        found = []
        for record in self.known.targets:
            if record["reach"] == "wider" or not self.is_wanted(record):
                continue
            what = f"{indicator(record, self.lang)} {goal(record, self.lang)}"
            year = "" if record["year"] is None else f"{record['year']:.0f}"
            found.append([what, self._where(record, year)])
        return _first(found, self.lang)

    def links(self) -> Lines:
        grouped: dict[str, list[Record]] = {}
        for record in self.known.links:
            if self.is_wanted(record):
                grouped.setdefault(record["link_id"], []).append(record)
        separator = text("map.separator", self.lang)
        found = []
        for records in grouped.values():
            sides = {
                role: separator.join(self._place(r) for r in records if r["role"] == role)
                for role in ("from", "to", "member")
            }
            first = records[0]
            route = f"{sides['from']} → {sides['to']}" if sides["to"] else sides["member"]
            topic = topics.said(self.atlas, first["topic"], self.lang) or None
            found.append([route, self._where(first, name("link", first["kind"], self.lang), topic)])
        return found

    def _place(self, record: Record) -> str:
        """Return an end of a link as the plan has it; in English by its English name, where it has one."""
        known = (
            english.names(self.atlas).get(str(record.get("region_code")))
            if self.lang == "en"
            else None
        )
        return known or record["place"]

    def works(self, adcode: str) -> Lines:
        rows = _works(self.atlas, adcode)
        found = []
        for row in rows.head(_MOST).to_dict("records"):
            title = in_language(row, "name", self.lang)
            made = text("map.plant_unknown", self.lang)
            if not pd.isna(row["capacity"]):
                made = text(
                    "map.plant_capacity",
                    self.lang,
                    amount=capacity(row["capacity"], row["unit"], self.lang),
                )
            doubts = row["doubt"].split(";") if isinstance(row["doubt"], str) else []
            small = [plant_kind(row, self.lang), made]
            small += [name("plant_doubt", doubt, self.lang) for doubt in doubts]
            found.append([title if isinstance(title, str) else row["plant_id"], " · ".join(small)])
        if len(rows) > _MOST:
            found.append([text("map.more", self.lang, count=len(rows) - _MOST), ""])
        return found


def _first(lines: Lines, lang: str) -> Lines:
    """Return the first lines of a group, and how many more there are."""
    rest = len(lines) - _MOST
    return (
        lines if rest <= 0 else [*lines[:_MOST], [text("map.more_records", lang, count=rest), ""]]
    )


@kept("plans")
def _short_titles(atlas: Atlas, lang: str) -> dict[str, str]:
    table = atlas.table("plans")
    return dict(zip(table["plan_id"], in_language(table, "short_title", lang), strict=True))


@kept("plants", "plant-capacities", "regions")
def _operating(atlas: Atlas) -> pd.DataFrame:
    """Return the operating works of building materials of the country; do not change it."""
    works = Plants(atlas.table("plants"), atlas.table("plant-capacities"))
    rows = listed(works.where(statuses=RUNNING))
    return rows[rows["kind"] == "cement"].sort_values("capacity", ascending=False, kind="stable")


def _works(atlas: Atlas, adcode: str) -> pd.DataFrame:
    rows = _operating(atlas)
    return rows[rows["region_code"].isin(counties_of(adcode, atlas.regions()))]


def _freight(atlas: Atlas, adcode: str, lang: str) -> Lines:
    """Return the nearest freight station and port, in a straight line from the point in the region."""
    known = places(atlas).get(adcode)
    if known is None:
        return []
    here = _points(atlas).loc[adcode]
    found = []
    for table, key in (("rail-stations", "map.near_station"), ("ports", "map.near_port")):
        rows = atlas.table(table)
        lon, lat = rows["lon"].to_numpy(float), rows["lat"].to_numpy(float)
        away = straight_km(lon, lat, [float(here["lon"])], [float(here["lat"])])
        nearest = int(away.argmin())
        place = in_language(rows.iloc[nearest].to_dict(), "name", lang)
        said = text(key, lang, name=place, km=f"{away[nearest]:,.0f}")
        found.append([said, text("map.straight", lang)])
    return found


@kept("regions")
def _points(atlas: Atlas) -> pd.DataFrame:
    return atlas.regions().drop_duplicates("adcode").set_index("adcode")[["lon", "lat"]]
