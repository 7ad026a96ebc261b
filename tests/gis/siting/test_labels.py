"""Figures of a question of siting that bear labels of their own."""

from __future__ import annotations

import pandas as pd
import pytest

from gis.errors import SettingError
from gis.siting.instance import Instance, prepare


def test_figures_that_bear_labels_stand_in_the_order_of_the_question():
    """A series was taken by position: the weight of a stood at b."""
    given = {"count": 1, "clients": ("a", "b"), "sites": ("x", "y")}
    costs = pd.DataFrame([[0.0, 5.0], [5.0, 0.0]], index=["a", "b"], columns=["x", "y"])
    weights = pd.Series({"a": 3.0, "b": 1.0})
    assert prepare(Instance(costs, weights, **given)).instance.weights.tolist() == [3.0, 1.0]
    bare = Instance(costs.to_numpy(), pd.Series([3.0, 1.0]), **given)
    assert prepare(bare).instance.weights.tolist() == [3.0, 1.0]
    for wrong in ((costs, weights[::-1]), (costs[::-1], weights), (costs[["y", "x"]], weights)):
        with pytest.raises(SettingError) as fault:
            prepare(Instance(*wrong, **given))
        assert fault.value.key == "error.site_order"
