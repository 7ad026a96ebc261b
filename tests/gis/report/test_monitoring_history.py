"""The history of entries in a project: what is written is read, a change is noticed, a fault is named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gis.errors import SettingError
from gis.plans.actuals import Entry
from gis.report.monitoring import Kept, from_text, to_text

WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=12)
ENTRIES = st.lists(
    st.builds(
        Entry, st.just("2026-01-02"), WORDS, WORDS, st.integers(1990, 2100),
        st.floats(-1e9, 1e9), WORDS, WORDS, WORDS,
    ), max_size=5,
)  # fmt: skip


@given(ENTRIES)
def test_what_is_written_is_read(entries):
    assert from_text(to_text(entries)) == Kept(tuple(entries))


def test_an_entry_changed_by_hand_is_noticed():
    told = [Entry("2026-01-02", "p", "t", year, float(year)) for year in (2024, 2025, 2026)]
    changed = to_text(told).replace("value = 2025.0", "value = 2025.5")
    found = from_text(changed)
    assert found.entries[1].value == 2025.5
    assert found.broken == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("entry = 3", "entry"), ("[[entry]]\nyear = 2025", "entry 1: entered"), ("a =", "读取"),
        (to_text([Entry("2026-01-02", "p", "t", 2025, 3.0)]).replace("2025", "true"), "year"),
    ],
)  # fmt: skip
def test_a_fault_is_named(text, said):
    with pytest.raises(SettingError, match=said):
        from_text(text)
