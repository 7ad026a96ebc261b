"""Matrices: symmetric, zero to oneself, obeying the triangle inequality, inf across the sea."""

from __future__ import annotations

import numpy as np
import pytest

from gis.atlas import Atlas
from gis.freight import costs, matrix
from gis.freight.costs import Choice, Terms
from gis.freight.graph import network
from gis.freight.graph.search import search_among
from gis.freight.whereabouts import Spot, places, seats
from tests.gis.freight import tiny_network


def test_by_hand():
    square = matrix.least(
        tiny_network.network(), tiny_network.spots(), terms=Terms(tiny_network.factors()), by="cost"
    )
    # west–middle by water 400 x 0.1 + 2 x 20; middle–east by road 300 x 0.5.
    assert square.loc["west", "middle"] == pytest.approx(80, abs=0.01)
    assert square.loc["middle", "east"] == pytest.approx(150, abs=0.01)
    assert square.loc["west", "east"] == pytest.approx(114, abs=0.01)


def test_place_off_the_network_is_inf_to_all_but_itself():
    spots = [*tiny_network.spots(), Spot("lost", 80.0, 45.0)]
    square = matrix.least(
        tiny_network.network(), spots, terms=Terms(tiny_network.factors()), by="km"
    )
    assert np.isinf(square.loc["lost", ["west", "middle", "east"]]).all()
    assert square.loc["lost", "lost"] == 0


@pytest.mark.parametrize("by", ["cost", "time", "co2e", "km"])
def test_real_matrix_is_a_metric(by):
    spots = seats(Atlas.bundled(), "prefecture")[::9]
    square = matrix.least(
        network.load(Atlas.bundled()), spots, terms=Terms(costs.defaults(Atlas.bundled())), by=by
    ).to_numpy()
    assert (np.diag(square) == 0).all()
    assert np.allclose(square, square.T, rtol=1e-9)
    for middle in range(len(square)):
        detour = square[:, [middle]] + square[[middle], :]
        # A place is no junction: its legs may join two roads sooner than the roads do themselves,
        # and a way through it is no way of the network. Of 264 km that was 2.2 km.
        assert (square <= detour * (1.01 if by == "km" else 1.0) + 1e-6).all()


def test_what_is_asked_again_is_kept_and_belongs_to_who_asked():
    net, factors = network.load(Atlas.bundled()), costs.defaults(Atlas.bundled())
    search = search_among(net, places(seats(Atlas.bundled(), "prefecture")[::60]), Choice())
    told: list[float] = []
    weights = {by: search.weights(factors, by, choice=Choice()) for by in ("cost", "km")}
    fresh = {by: search._distances(weights[by], np.arange(3), None) for by in weights}
    for _ in range(2):
        for by, weighed in weights.items():
            found = search.distances(weighed, np.arange(3), told.append)
            assert (found == fresh[by]).all()
            found[:] = -1.0
    assert told == [1.0] * 4
    assert (search.distances(weights["cost"], np.arange(2)) == fresh["cost"][:2]).all()
    assert len(search._matrices) == 3
    for first in range(9):
        search.distances(weights["km"], np.arange(first % 4, 4))
    assert len(search._matrices) <= 6


def test_closing_never_helps():
    spots = seats(Atlas.bundled(), "prefecture")[::25]
    net, factors = network.load(Atlas.bundled()), costs.defaults(Atlas.bundled())
    before = matrix.least(net, spots, terms=Terms(factors), by="cost").to_numpy()
    for choice in (Choice(("road", "rail")), Choice(mixed_lines=False), Choice(ship_t=3000)):
        after = matrix.least(net, spots, terms=Terms(factors, choice), by="cost").to_numpy()
        assert (after >= before - 1e-6).all()


def test_pairs_leave_out_the_diagonal():
    square = matrix.least(
        tiny_network.network(), tiny_network.spots(), terms=Terms(tiny_network.factors()), by="km"
    )
    rows = matrix.pairs(square, "distance_km")
    assert len(rows) == 6
    assert (rows["from"] != rows["to"]).all()


def test_progress_is_told_and_can_stop_the_work():
    told = []
    matrix.least(tiny_network.network(), tiny_network.spots(), terms=Terms(tiny_network.factors()), by="km", progress=told.append)  # fmt: skip
    assert told == [1.0]

    def stop(_share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        matrix.least(tiny_network.network(), tiny_network.spots(), terms=Terms(tiny_network.factors()), by="km", progress=stop)  # fmt: skip
