"""What stands in a region, beside the map: market, works, zones, by-products; and one plant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd
import streamlit as st

from gis.atlas import Atlas
from gis.clusters import standing
from gis.clusters.caveats import caveat
from gis.clusters.products import clinker_said, plant_kind
from gis.clusters.sentences import indicator_names, source_cited, statistic
from gis.clusters.standing import Standing
from gis.indicators.plants import listed, units_of
from gis.regions import tree
from gis.words.amounts import capacity as in_words
from gis.words.amounts import percentile
from gis.words.catalogue import name, text
from gis.words.language import in_language
from layers.escape import markdown_text as plain
from views.state.atlas import BY_ATLAS, the_atlas
from views.state.language import the_language

PLANT_PREFIX = "plant:"
ZONE_PREFIX = "zone:"
_SHOWN = 12


@st.cache_data(show_spinner=False, max_entries=128, hash_funcs=BY_ATLAS)
def of_region(atlas: Atlas, adcode: str) -> Standing:
    """Return what stands in a region."""
    return standing.standing(atlas, adcode)


@dataclass(frozen=True)
class Section:
    """What one section says: ``above`` its list (sums, a balance), the list, how many there are."""

    above: list[str]
    listed: list[str]
    count: int


def sections(adcode: str) -> dict[str, Section]:
    """Return each section about a region, in the order in which they are shown."""
    lang = the_language()
    found = of_region(the_atlas(), adcode)
    by_products = [
        _line(
            name("by_product", row["by_product"], lang),
            text(
                "standing.proxy", lang, proxy=name("product", row["proxy"], lang),
                plants=row["plants"], amount=_amount(row["capacity"], row["unit"]),
            ),
        )
        for row in found.by_products.to_dict("records")
        if row["plants"]
    ]  # fmt: skip
    figures, zoned = _figures(found), _zones(found.zones)
    return {
        "standing": Section(_balance(found), figures, len(figures)),
        "plants": Section(_sums(found), _works(found), len(found.works)),
        "zones": Section([], zoned, len(zoned)),
        "by_products": Section([], by_products, len(by_products)),
    }


def zones(adcode: str) -> list[str]:
    """Return the lines of the development zones of a region: what a park of a plan may be."""
    return _zones(standing.zones_in(the_atlas(), adcode))


def _zones(rows: pd.DataFrame) -> list[str]:
    lang = the_language()
    return [
        _line(
            row["name"],
            name("zone_approval", row["approval"], lang),
            text("standing.area", lang, area=f"{row['area_ha']:,.0f}"),
            row["leading_industries"],
        )
        for row in rows.to_dict("records")
    ]


def _line(main: str, *rest: str) -> str:
    small = " · ".join(plain(part) for part in rest if part)
    return f"- {plain(main)}" + (f"  \n  :gray[:small[{small}]]" if small else "")


def _amount(capacity: float, unit: object) -> str:
    lang = the_language()
    if pd.isna(capacity) or not isinstance(unit, str):
        return text("map.plant_unknown", lang)
    return text("map.plant_capacity", lang, amount=in_words(capacity, unit, lang))


def _balance(found: Standing) -> list[str]:
    if found.balance is None:
        return []
    return [_line(clinker_said(the_atlas(), found, the_language()))]


def _figures(found: Standing) -> list[str]:
    lang = the_language()
    names = indicator_names(the_atlas(), lang)
    rows = []
    for row in found.figures.to_dict("records"):
        indicator, _, year = row["indicator"].partition(":")
        title = names[indicator] + text("standing.year", lang, year=year)
        rank = text("standing.rank", lang, rank=percentile(row["percentile"]), known=row["known"])
        rows.append(
            _line(
                f"{title} {statistic(the_atlas(), indicator, row['value'], row['unit'], lang)}",
                caveat(the_atlas(), found.adcode, row["indicator"], lang),
                rank,
                source_cited(the_atlas(), str(row["source"]), lang),
            )
        )
    return rows


def _sums(found: Standing) -> list[str]:
    lang = the_language()
    return [
        _line(
            text(
                "cli.plants.sum", lang, name=name("product", row["product"], lang),
                plants=row["plants"],
                amount="—" if pd.isna(row["capacity"]) else in_words(row["capacity"], row["unit"], lang),
                unknown=row["unknown"],
            )
        )
        for row in found.totals.to_dict("records")
    ]  # fmt: skip


def _works(found: Standing) -> list[str]:
    lang = the_language()
    rows = found.works.to_dict("records")
    shown = [_line(title(row, lang), *_facts(row)) for row in rows[:_SHOWN]]
    if len(rows) > _SHOWN:
        shown.append(f"- {plain(text('standing.more', lang, count=len(rows) - _SHOWN))}")
    return shown


def title(row: dict[str, Any], lang: str) -> str:
    """Return the name of a plant: in the language of the page where it has one."""
    title = in_language(row, "name", lang)
    return title if isinstance(title, str) else str(row["plant_id"])


def _facts(row: dict[str, Any]) -> list[str]:
    lang = the_language()
    facts = [
        plant_kind(row, lang),
        name("plant_status", row["status"], lang),
        _amount(row["capacity"], row["unit"]),
    ]
    if isinstance(row["process"], str):
        facts.append(name("plant_process", row["process"], lang))
    if isinstance(row["owner"], str):
        facts.append(text("map.plant_owner", lang, owner=row["owner"]))
    if isinstance(row["doubt"], str):
        facts += [name("plant_doubt", doubt, lang) for doubt in row["doubt"].split(";")]
    return facts


def is_known(selected: str) -> bool:
    """Return whether an id is that of a zone or a plant that can be shown."""
    if selected.startswith(ZONE_PREFIX):
        return bool(
            (the_atlas().table("zones")["zone_id"] == selected.removeprefix(ZONE_PREFIX)).any()
        )
    if not selected.startswith(PLANT_PREFIX):
        return False
    every = standing.all_plants(the_atlas()).table["plant_id"]
    return bool((every == selected.removeprefix(PLANT_PREFIX)).any())


def _head(called: str, region: object) -> None:
    """Say what a zone or plant is called and in which region it lies, where that is known."""
    st.markdown(f"##### {plain(called)}")
    if isinstance(region, str):
        st.caption(plain(tree.label(the_atlas(), region)))


def _to_region(region: object, *, key: str) -> None:
    """Offer the region of a zone or plant, where that is known."""
    if isinstance(region, str) and st.button(text("dossier.region", the_language()), key=key):
        st.session_state["selected"] = region
        st.rerun()


def show_zone(zone_id: str) -> None:
    """Show one development zone as the national catalogue has it."""
    lang = the_language()
    rows = the_atlas().table("zones")
    rows = rows[rows["zone_id"] == zone_id]
    if rows.empty:
        return
    row = rows.iloc[0].to_dict()
    _head(row["name"], row["region_code"])
    st.markdown("\n".join(_zones(rows)))
    st.caption(text("standing.zone_source", lang))
    _to_region(row["region_code"], key="zone-region")


def show_plant(plant_id: str) -> None:
    """Show one plant with everything that the tracker says of it."""
    lang = the_language()
    every = standing.all_plants(the_atlas())
    units = units_of(every, plant_id)
    found = listed(every)
    found = found[found["plant_id"].isin(units)]
    if found.empty:
        return
    row = found.iloc[0].to_dict()
    _head(title(row, lang), row["region_code"])
    st.markdown("\n".join(f"- {plain(fact)}" for fact in _facts(row)))
    made = every.capacities[every.capacities["plant_id"].isin(units)]
    of_one = ["product", "status", "unit"]
    made = made.groupby(of_one, sort=False, dropna=False)["capacity"].sum(min_count=1).reset_index()
    st.markdown(
        "\n".join(
            _line(
                name("product", one["product"], lang),
                name("plant_status", one["status"], lang),
                _amount(one["capacity"], one["unit"]),
            )
            for one in made.to_dict("records")
        )
    )
    st.caption(plain(text("cli.plants.note", lang)))
    _to_region(row["region_code"], key="plant-region")
