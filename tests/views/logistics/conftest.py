"""Questions of freight that are answered in little time, where a test asks for no certain figure."""

from __future__ import annotations

import pytest

from views.logistics import flow_source

WHOLE = flow_source.region_codes


def few(*asked: object) -> list[str]:
    """Return four places of a plan, of ports and lines among them: each costs a search for every value of a parameter."""
    return WHOLE(*asked)[2:6]


@pytest.fixture
def few_places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow_source, "region_codes", few)
