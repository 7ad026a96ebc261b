"""The nearest supplier: the minimum of the whole table of distances, and nobody where no way leads."""

import numpy as np
import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.errors import InputTableError
from gis.freight import costs, matrix, suppliers
from gis.freight.costs import Terms
from gis.freight.graph import network
from gis.freight.whereabouts import Spot
from gis.sphere import straight_km

ATLAS = Atlas.bundled()
TERMS = Terms(costs.defaults(ATLAS))


def points(seed, count):
    draw = np.random.default_rng(seed)
    return pd.DataFrame(
        {"lon": draw.uniform(103, 118, count), "lat": draw.uniform(24, 35, count)},
        index=[f"{seed}-{i}" for i in range(count)],
    )


@pytest.mark.parametrize("by", ["cost", "km"])
def test_it_is_the_minimum_of_the_whole_table(by):
    buyers, sellers = points(1, 12), points(2, 9)
    net = network.load(ATLAS)
    found = suppliers.nearest_supplier(net, buyers, sellers, TERMS, by)
    both = pd.concat([sellers, buyers])
    spots = [Spot(str(i), row.lon, row.lat) for i, row in both.iterrows()]
    table = matrix.least(net, spots, by=by, terms=TERMS).loc[buyers.index, sellers.index]
    np.testing.assert_allclose(found["freight"], table.min(axis=1), rtol=1e-9)
    chosen = [table.loc[buyer, seller] for buyer, seller in found["supplier"].items()]
    np.testing.assert_allclose(chosen, table.min(axis=1), rtol=1e-9)


@pytest.mark.parametrize(("by", "within_km"), [("cost", 120.0), ("cost", 200.0), ("time", 200.0)])
def test_of_suppliers_within_a_distance_it_is_the_least_of_the_table(by, within_km):
    buyers, sellers = points(1, 40), points(2, 25)
    net = network.load(ATLAS)
    found = suppliers.nearest_supplier(net, buyers, sellers, TERMS, by, within_km)
    both = pd.concat([sellers, buyers])
    spots = [Spot(str(i), row.lon, row.lat) for i, row in both.iterrows()]
    table = matrix.least(net, spots, by=by, terms=TERMS).loc[buyers.index, sellers.index]
    km = pd.DataFrame(
        [straight_km([b.lon] * 25, [b.lat] * 25, sellers["lon"], sellers["lat"]) for b in buyers.itertuples()],
        buyers.index, sellers.index,
    )  # fmt: skip
    best = table.where(km <= within_km).min(axis=1)
    np.testing.assert_allclose(found["freight"], best.fillna(np.inf), rtol=1e-9)
    assert found["beyond"].tolist() == best.isna().tolist()
    assert 0 < found["beyond"].sum() < 40
    kept = found[~found["beyond"]]
    assert kept["km"].tolist() == pytest.approx([km.loc[b, s] for b, s in kept["supplier"].items()])
    # For some a dearer one is nearer than the cheapest of all: it is not that they have none.
    every = suppliers.nearest_supplier(net, buyers, sellers, TERMS, by)
    assert (kept["supplier"] != every.loc[kept.index, "supplier"]).any()
    assert not every["beyond"].any()


def test_a_supplier_next_door_costs_little_and_one_off_the_network_is_never_taken():
    here = pd.DataFrame({"lon": [104.06], "lat": [30.67]}, index=["here"])
    at_sea = pd.DataFrame({"lon": [114.0], "lat": [12.0]}, index=["at sea"])
    net = network.load(ATLAS)
    door = pd.DataFrame({"lon": [104.0601], "lat": [30.67]}, index=["next door"])
    near = suppliers.nearest_supplier(net, here, pd.concat([at_sea, door]), TERMS)
    assert near["supplier"].tolist() == ["next door"]
    assert 0 < near["freight"].iloc[0] < 5  # to the junction and back, yuan a tonne
    nobody = suppliers.nearest_supplier(net, here, at_sea, TERMS)
    assert nobody["supplier"].tolist() == [None]
    assert nobody["freight"].tolist() == [np.inf]


def test_nobody_to_ask_is_said():
    with pytest.raises(InputTableError) as fault:
        suppliers.nearest_supplier(network.load(ATLAS), points(1, 0), points(2, 3), TERMS)
    assert "0" in fault.value.message("en")


def test_on_one_point_nothing_is_hauled_and_the_first_supplier_there_is_named():
    """It was the way to the road and back: 2.9 CNY/t from a works to its own gate."""
    buyers = pd.DataFrame({"lon": [104.06, 105.0], "lat": [30.67, 31.0]}, index=["here", "off"])
    sellers = pd.DataFrame(
        {"lon": [106.55, 104.06, 104.06], "lat": [29.56, 30.67, 30.67]}, index=["far", "one", "two"]
    )
    net = network.load(ATLAS)
    found = suppliers.nearest_supplier(net, buyers, sellers, TERMS)
    assert found.loc["here", ["supplier", "freight", "km"]].tolist() == ["one", 0.0, 0.0]
    assert found.loc["off", "freight"] > 10
    spots = [Spot(str(i), row.lon, row.lat) for i, row in pd.concat([sellers, buyers]).iterrows()]
    table = matrix.least(net, spots, by="cost", terms=TERMS)
    assert table.loc["one", "two"] == table.loc["here", "two"] == table.loc["two", "one"] == 0.0
    assert table.loc["off", "here"] == pytest.approx(found.loc["off", "freight"])
    assert (table.loc["off", ["one", "two"]] == table.loc["off", "here"]).all()
