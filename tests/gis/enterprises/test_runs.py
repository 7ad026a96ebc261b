"""Runs: the same result however the rows are split and whoever works; nothing is done twice."""

import socket
from contextlib import suppress

import numpy as np
import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.enterprises import runs, store
from gis.enterprises.assign import Columns, Task
from gis.enterprises.lists import points
from gis.errors import SettingError

ATLAS = Atlas.bundled()
TASK = Task(Columns("lon", "lat", industry="code", sums=("v",)), "prefecture", 2, every=1)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    draw = np.random.default_rng(5)
    frame = pd.DataFrame(
        {
            "lon": draw.uniform(80, 125, 4000), "lat": draw.uniform(20, 50, 4000),
            "code": draw.choice(["C30", "C2511", "I65", ""], 4000), "v": draw.normal(0, 1e6, 4000),
        }
    )  # fmt: skip
    made = tmp_path_factory.mktemp("list") / "a.csv"
    frame.to_csv(made, index=False)
    return made


@pytest.fixture(scope="module")
def whole(path):
    return runs.run(ATLAS, points.find([str(path)]).parts, TASK)


def same(one, other):
    pd.testing.assert_frame_equal(one.table, other.table)
    assert one.account.plain() == other.account.plain()


@pytest.mark.parametrize("block", [6000, 50_000])
def test_the_parts_change_nothing(path, whole, block):
    parts = points.find([str(path)], block).parts
    assert len(parts) > 1
    same(runs.run(ATLAS, parts, TASK), whole)


def test_a_run_that_stopped_goes_on_with_what_is_missing(path, whole, tmp_path):
    parts = points.find([str(path)], 20_000).parts
    mark = store.mark(ATLAS, parts, TASK)
    worked = []

    def stopping(after):
        def runner(atlas, waiting, task):
            for number, part in waiting:
                if len(worked) == after:
                    raise KeyboardInterrupt
                worked.append(number)
                yield number, runs.attempt(atlas, part, task)

        return runner

    kept = store.Store(tmp_path / "out.csv", mark, parts)
    with pytest.raises(KeyboardInterrupt):
        runs.run(ATLAS, parts, TASK, runner=stopping(3), store=kept)
    again = store.Store(tmp_path / "out.csv", mark, parts)
    made = runs.run(ATLAS, parts, TASK, runner=stopping(-1), store=again)
    assert made.resumed == 3
    assert sorted(worked) == list(range(len(parts)))
    same(made, whole)
    again.drop()
    assert list(tmp_path.iterdir()) == []


def test_parts_of_another_run_are_not_taken(path, tmp_path):
    parts = points.find([str(path)], 20_000).parts
    store.Store(tmp_path / "out.csv", store.mark(ATLAS, parts, TASK), parts)
    other = store.mark(ATLAS, parts, Task(TASK.columns, "county", 2))
    with pytest.raises(SettingError) as fault:
        store.Store(tmp_path / "out.csv", other, parts)
    assert "out.csv.parts" in fault.value.message("en")
    assert store.Store(tmp_path / "out.csv", other, parts, restart=True).has(0) is False


def test_a_changed_file_is_another_run(path, tmp_path):
    copy = tmp_path / "a.csv"
    copy.write_bytes(path.read_bytes())
    before = store.fingerprint(ATLAS, points.find([str(copy)]).parts, TASK)
    copy.write_bytes(path.read_bytes() + b"100,30,C30,1\n")
    assert store.fingerprint(ATLAS, points.find([str(copy)]).parts, TASK) != before


def test_of_a_list_with_a_mended_file_only_that_is_done_again(path, whole, tmp_path):
    (tmp_path / "a.csv").write_bytes(path.read_bytes())
    mended = tmp_path / "b.parquet"
    mended.write_bytes(b"PAR1")
    folder = [str(tmp_path / "a.csv"), str(mended)]

    def run():
        parts = points.find(folder, 50_000).parts
        kept = store.Store(tmp_path / "out.csv", store.mark(ATLAS, parts, TASK), parts)
        return runs.run(ATLAS, parts, TASK, store=kept)

    first = run()
    assert [(part.path, part.kind) for part, _ in first.faults] == [(str(mended), points.UNREAD)]
    assert "b.parquet" in first.faults[0][1].message("en")
    pd.testing.assert_frame_equal(first.table, whole.table)
    row = pd.DataFrame({"lon": [104.06], "lat": [30.67], "code": ["C30"], "v": [1.0]})
    row.to_parquet(mended)
    second = run()
    assert (second.faults, second.resumed) == ([], len(points.find(folder[:1], 50_000).parts))
    assert second.table["count"].sum() == whole.table["count"].sum() + 1


def test_one_bad_part_is_named_and_the_others_are_kept(path, whole):
    parts = list(points.find([str(path)], 20_000).parts)
    bad = points.Part("/nowhere/b.parquet", "parquet", 1, 1, 10, 0, 1, ("lon", "lat", "code", "v"))
    made = runs.run(ATLAS, [*parts[:2], bad, *parts[2:]], TASK)
    ((part, fault),) = made.faults
    assert part == bad
    assert "b.parquet" in fault.message("en")
    same(made, whole)


def test_two_workers_count_the_same_though_one_is_killed(tmp_path):
    from dask import distributed

    draw = np.random.default_rng(6)
    frame = pd.DataFrame(
        {
            "lon": draw.uniform(80, 125, 10**4), "lat": draw.uniform(20, 50, 10**4),
            "code": draw.choice(["C30", "C2511", "I65", ""], 10**4), "v": draw.normal(0, 1e6, 10**4),
        }
    )  # fmt: skip
    frame.to_parquet(tmp_path / "a.parquet", row_group_size=500)
    parts = points.find([str(tmp_path / "a.parquet")]).parts
    assert len(parts) == 20
    killed = []
    with (
        # The workers are processes of their own, and keep strings as commands do (tests/conftest.py).
        pd.option_context("mode.string_storage", "auto"),
        distributed.LocalCluster(n_workers=2, processes=True, **runs.LOCAL) as cluster,
        distributed.Client(cluster) as client,
    ):

        def runner(atlas, waiting, task):
            for one in runs.over(client, atlas, waiting, task):
                if not killed:
                    worker = next(iter(cluster.workers.values())).process.process._process
                    worker.kill()
                    killed.append(worker.pid)
                yield one

        made = runs.run(ATLAS, parts, TASK, runner=runner)
        assert made.faults == []
        assert len(killed) == 1
        same(made, runs.run(ATLAS, parts, TASK))


def test_a_second_run_on_this_machine_warns_of_no_port():
    from dask import distributed

    with socket.socket() as first:
        with suppress(OSError):  # taken by somebody else: as well
            first.bind(("127.0.0.1", 8787))
            first.listen()
        with distributed.LocalCluster(n_workers=0, **runs.LOCAL) as cluster:
            assert cluster.scheduler.http_server.port not in (0, 8787)


def test_a_scheduler_that_is_not_there_is_one_sentence(path):
    parts = points.find([str(path)]).parts
    with pytest.raises(SettingError) as fault:
        runs.run(ATLAS, parts, TASK, runner=runs.on_cluster("nonsense://x"))
    assert "nonsense" in fault.value.message("en")
