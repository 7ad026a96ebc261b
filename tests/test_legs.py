"""What the legs (.ci/legs) leave out of the tests, and how a run of all is shared out and told."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from xdist import remote

from tests import conftest

ROOT = Path(__file__).resolve().parents[1]


@settings(max_examples=300)
@given(st.integers())
def asked_for_by_itself(_: int) -> None:
    """A property with a number of examples of its own."""


def item(nodeid: str, obj: object = len, *, once: bool = False) -> Any:
    marker = pytest.mark.once if once else None
    return SimpleNamespace(nodeid=nodeid, obj=obj, get_closest_marker=lambda _: marker)


def collected(monkeypatch: pytest.MonkeyPatch, items: list[Any], *, leg: bool) -> list[str]:
    """Return what is run of what was collected; the rest is told as left out."""
    left_out: list[Any] = []

    def told(items: list[Any]) -> None:
        left_out.extend(items)

    monkeypatch.setattr(conftest, "IS_LEG", leg)
    kept = list(items)
    conftest.pytest_collection_modifyitems(
        SimpleNamespace(hook=SimpleNamespace(pytest_deselected=told)), kept
    )
    assert {one.nodeid for one in left_out} == {one.nodeid for one in items} - {
        one.nodeid for one in kept
    }
    return [one.nodeid for one in kept]


@pytest.mark.parametrize(
    ("leg", "expected"),
    [
        (True, ["a.py::few[x]", "a.py::many[0]", "a.py::many[3]", "a.py::many[6]", "b.py::alone"]),
        (False, ["a.py::few[x]", *(f"a.py::many[{at}]" for at in range(7)), "b.py::alone", "b.py::once"]),
    ],
)  # fmt: skip
def test_a_leg_runs_three_cases_of_a_test_and_what_hangs_on_python(monkeypatch, leg, expected):
    many = [item(f"a.py::many[{at}]") for at in range(7)]
    items = [item("a.py::few[x]"), *many, item("b.py::alone"), item("b.py::once", once=True)]
    assert collected(monkeypatch, items, leg=leg) == expected


def test_a_leg_tries_ten_examples_of_a_property_whatever_it_asks_for(monkeypatch):
    numbers = {}
    for leg in (False, True):
        collected(monkeypatch, [item("a.py::property", asked_for_by_itself)], leg=leg)
        asked = asked_for_by_itself._hypothesis_internal_use_settings
        numbers[leg] = asked.max_examples
    assert numbers == {False: 300, True: 10}


def test_what_begins_first_is_there_and_named_once():
    assert [name for name in conftest.LONGEST if not (ROOT / name).exists()] == []
    assert len(set(conftest.LONGEST)) == len(conftest.LONGEST)


@pytest.mark.parametrize(
    ("when", "outcome", "is_told"),
    [
        ("setup", "passed", False), ("setup", "failed", True), ("setup", "skipped", True),
        ("call", "passed", True), ("call", "failed", True), ("call", "skipped", True),
        ("teardown", "passed", False), ("teardown", "failed", True),
    ],
)  # fmt: skip
@pytest.mark.parametrize("durations", [None, 5])
def test_a_worker_tells_of_beginning_and_end_what_went_wrong(when, outcome, is_told, durations):
    told = []
    worker = type(remote.WorkerInteractor.__name__, (), {})()
    worker.sendevent = lambda name, **what: told.append((name, what))
    manager = SimpleNamespace(get_plugins=lambda: [object(), worker])
    config: Any = SimpleNamespace(pluginmanager=manager, getoption=lambda _: durations)
    conftest.pytest_configure(config)
    worker.sendevent("logstart", nodeid="a")
    worker.sendevent("testreport", data={"when": when, "outcome": outcome})
    assert [name for name, _ in told] == ["logstart"] + ["testreport"] * (
        is_told or durations is not None
    )
