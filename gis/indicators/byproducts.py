"""By-products that building materials are made of, by the plants that give them off: proxies.

Nobody publishes fly ash, gypsum, slag, gangue, tailings or bottom ash by city. Their sources are
known: the capacity of coal power, blast furnaces, mines and refuse plants stands for them. It says
where such a material may be had, not how much of it is free to take.
"""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from gis.indicators.plants import Plants, totals


@dataclass(frozen=True, slots=True)
class ByProduct:
    """A by-product and the product whose capacity stands for it."""

    by_product: str
    proxy: str


BY_PRODUCTS = (
    ByProduct("fly_ash", "coal_power"),
    ByProduct("desulphurisation_gypsum", "coal_power"),
    ByProduct("blast_furnace_slag", "blast_furnace_iron"),
    ByProduct("coal_gangue", "coal"),
    ByProduct("iron_tailings", "iron_ore"),
    ByProduct("bottom_ash", "waste_power"),
)
COLUMNS = ("by_product", "proxy", "plants", "capacity", "unit", "unknown")


def by_products(plants: Plants) -> pd.DataFrame:
    """Return what some plants give off, each by the capacity that stands for it.

    Parameters
    ----------
    plants
        Those that count, for instance within the reach of a works.

    Returns
    -------
    DataFrame
        One row for each of ``BY_PRODUCTS``, columns ``COLUMNS``: ``plants`` (0: none known to
        the tracker) and ``capacity`` of the proxy, a lower bound in its ``unit``; NaN where no
        plant's capacity is known. Tonnes of the by-product itself are not in it.
    """
    made = totals(plants).set_index("product")
    rows = []
    for one in BY_PRODUCTS:
        known = made.loc[one.proxy] if one.proxy in made.index else None
        rows.append(
            (
                one.by_product,
                one.proxy,
                0 if known is None else int(known["plants"]),
                0.0 if known is None else float(known["capacity"]),
                None if known is None else known["unit"],
                0 if known is None else int(known["unknown"]),
            )
        )
    return pd.DataFrame(rows, columns=list(COLUMNS))
