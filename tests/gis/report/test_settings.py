"""A session's choices survive the round trip, and slips are refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gis.errors import SettingError
from gis.report.settings import Settings, from_toml, to_toml

text = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)


@settings(max_examples=60, deadline=None)
@given(
    st.builds(
        Settings,
        regions=st.lists(text).map(tuple),
        own_table=text,
        directions=st.dictionaries(text, st.sampled_from([1, -1])),
        own_weights=st.dictionaries(text, st.floats(0, 9)),
        seed=st.integers(0, 2**31),
        alpha=st.floats(0.001, 0.999),
    )
)
def test_round_trip(chosen):
    assert from_toml(to_toml(chosen)) == chosen
    assert to_toml(from_toml(to_toml(chosen))) == to_toml(chosen)


def test_own_weights_reach_the_recipe():
    chosen = Settings(weights="own", own_weights={"gdp:2023": 2.0})
    assert chosen.recipe().weights == {"gdp:2023": 2.0}
    assert Settings().recipe().weights == "equal"


@pytest.mark.parametrize(
    "wrong",
    [
        "seed = 1",
        "version = 2",
        "version = 1\nsead = 1",
        "version = 1\nseed = 'x'",
        "version = 1\nseed = true",
        "version = 1\nregions = [510100]",
        "version = 1\nalpha = '1'",
        "version = 1\nlevel = 3",
        "not toml",
        "version = 1\n[directions]\na = 'up'",
    ],
)
def test_slips_are_refused(wrong):
    with pytest.raises(SettingError):
        from_toml(wrong)
