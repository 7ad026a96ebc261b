"""The worker answers as the server itself would, can be stopped, and is replaced when it dies."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from dataclasses import fields

import numpy as np
import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.errors import AtlasError, OutputError, SettingError, Term, said
from gis.freight.costs import Choice
from gis.freight.flows import all_pairs
from gis.freight.whereabouts import locate
from views.worker import errands, letters, process
from views.worker.process import Worker

PLACES = ("500156", "500102", "500103", "500112")


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    made = Worker()
    yield made
    made.close()
    assert not made.is_running


def question(**more: object) -> dict[str, object]:
    flows = all_pairs([locate(Atlas.bundled(), place) for place in PLACES], 100.0)
    changes = (("road.unit_cost", 0.5, 0.4, 0.6),)
    plain = errands.plain_flows(flows)
    return {"flows": plain, "terms": errands.plain_terms(Choice(), changes), **more}


ASKED = {
    "shift": {"parameter": "rail.unit_cost", "values": [0.1, 0.2]},
    "by_flow": {"terminal": ""},
    "loads": {"by": "co2e"},
    "loss": {"by": "cost", "closed": [0, 1, 2]},
}


@pytest.mark.parametrize("errand", ASKED)
def test_the_worker_gives_what_the_server_would_to_the_last_bit(worker, errand):
    asked = question(**ASKED[errand])
    shares: list[float] = []
    far = worker.answer(Atlas.bundled(), errand, asked, shares.append)
    here = errands.answer(Atlas.bundled(), errand, asked, lambda _: None)
    assert type(far) is type(here)
    assert shares
    assert all(0.0 <= share <= 1.0 for share in shares)
    parts = [""] if isinstance(here, pd.DataFrame) else [field.name for field in fields(here)]
    for part in parts:
        one, other = (getattr(x, part) if part else x for x in (far, here))
        if isinstance(other, pd.DataFrame):
            pd.testing.assert_frame_equal(one, other, check_exact=True)
        else:
            assert one == other


def test_the_changed_factor_counts(worker):
    asked = question(parameter=None, values=[])
    dear = {**asked, "terms": errands.plain_terms(Choice(), (("road.unit_cost", 5.0, 5.0, 5.0),))}
    costs = [
        worker.answer(Atlas.bundled(), "shift", one, lambda _: None)["road_only_cost_cny"].iloc[0]
        for one in (asked, dear)
    ]
    assert costs[1] > 2 * costs[0]


def test_a_fault_comes_back_as_itself(worker):
    asked = question(parameter="no.such", values=[1.0])
    with pytest.raises(SettingError) as caught:
        worker.answer(Atlas.bundled(), "shift", asked, lambda _: None)
    assert caught.value.key == "error.shift_parameter"
    assert "no.such" in caught.value.message("en")


def test_a_stop_ends_the_question_and_the_next_is_answered(worker):
    class Stop(BaseException):
        pass

    def stop(_: float) -> None:
        raise Stop

    with pytest.raises(Stop):
        worker.answer(Atlas.bundled(), "shift", question(**ASKED["shift"]), stop)
    found = worker.answer(Atlas.bundled(), "shift", question(**ASKED["shift"]), lambda _: None)
    assert found["parameter_value"].tolist() == [0.1, 0.2]


def test_a_worker_that_died_is_said_and_replaced(worker):
    worker.answer(Atlas.bundled(), "loads", question(by="cost"), lambda _: None)
    dead = worker._process

    def kill(_: float) -> None:
        dead.kill()

    with pytest.raises(OutputError) as caught:
        worker.answer(Atlas.bundled(), "shift", question(**ASKED["shift"]), kill)
    assert caught.value.key == "error.worker_ended"
    again = worker.answer(Atlas.bundled(), "loads", question(by="cost"), lambda _: None)
    assert not again.edges.empty
    assert worker._process is not dead


def test_each_question_is_answered_from_its_own_atlas(worker):
    bundled = Atlas.bundled()
    rows = [dict(row) for row in bundled.rows("freight-defaults")]
    for row in rows:
        if row["key"] == "road.unit_cost":
            row["value"] = row["low"] = row["high"] = "4.9"
    other = bundled.with_rows({"freight-defaults": rows})
    terms = errands.plain_terms(Choice(), ())
    asked = {**question(parameter=None, values=[]), "terms": terms}
    found = [
        worker.answer(atlas, "shift", asked, lambda _: None)["road_only_cost_cny"].iloc[0]
        for atlas in (bundled, other, bundled)
    ]
    assert found[0] == found[2]
    assert found[1] > found[0]


def test_several_sessions_take_turns(worker):
    found: dict[int, pd.DataFrame] = {}

    def ask(number: int) -> None:
        asked = question(parameter="rail.unit_cost", values=[0.1 * number])
        found[number] = worker.answer(Atlas.bundled(), "shift", asked, lambda _: None)

    threads = [threading.Thread(target=ask, args=(number,)) for number in (1, 2, 3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [found[number]["parameter_value"].iloc[0] for number in (1, 2, 3)] == [
        0.1 * number for number in (1, 2, 3)
    ]


def test_an_idle_worker_gives_its_memory_back(worker, monkeypatch):
    monkeypatch.setattr(process, "IDLE_SECONDS", 0.0)
    worker.answer(Atlas.bundled(), "loads", question(by="cost"), lambda _: None)
    worker._rest.join()
    assert not worker.is_running


def test_small_questions_need_no_process(monkeypatch):
    monkeypatch.setattr(process, "_WORKER", None)
    asked = question(by="cost")
    assert errands.size(asked) == len(PLACES)
    found = process.answer(Atlas.bundled(), "loads", asked, lambda _: None)
    assert not found.edges.empty
    assert errands.size(question(values=[1.0, 2.0, 3.0])) == 3 * len(PLACES)
    monkeypatch.setattr(process, "HERE_AT_MOST", len(PLACES) - 1)
    with pytest.raises(AttributeError):
        process.answer(Atlas.bundled(), "loads", asked, lambda _: None)


def test_values_pass_exactly():
    table = pd.DataFrame(
        {"a": [0.1, np.nan, np.inf], "b": [1, 2, 3], "c": ["甲", "", "x"]}, index=[5, 3, 9]
    )
    stream = io.BytesIO()
    letters.send(stream, {"number": 1}, table)
    letters.send(stream, {"number": 2}, float("inf"))
    stream.seek(0)
    first, second = letters.receive(stream), letters.receive(stream)
    pd.testing.assert_frame_equal(first["answer"], table, check_exact=True)
    assert (second["number"], second["answer"]) == (2, float("inf"))
    assert letters.receive(stream) is None


def test_a_fault_keeps_its_words():
    fault = AtlasError("error.x", names=("a", Term("map.qualified", what=1, more="b")), found=2.5)
    again = letters.fault_from(letters.fault_of(fault))
    told = vars(again)["values"]
    assert (again.key, told["found"], told["names"][0]) == ("error.x", 2.5, "a")
    assert said(told["names"][1], "en") == "1 (b)"
