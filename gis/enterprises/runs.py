"""A run over all parts: on the threads of this machine or on a Dask cluster, with the same kernel.

The kernel of a part is :func:`gis.enterprises.assign.work`. Whoever runs it only hands back what
it gave; the one who asked keeps and adds, so that a part that runs twice counts once.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

import pandas as pd

from gis.atlas import Atlas
from gis.enterprises import tally, threads
from gis.enterprises.account import Account
from gis.enterprises.assign import Task, regions, work
from gis.enterprises.counties import engines
from gis.enterprises.counties.grid import grid
from gis.enterprises.lists import repeats
from gis.enterprises.lists.points import Part
from gis.enterprises.standard import classes
from gis.enterprises.store import Store
from gis.errors import AtlasError, SettingError, Term
from gis.regions.tree import places

Result = tuple[pd.DataFrame, Account] | AtlasError
Numbered = tuple[int, Part]
Runner = Callable[[Atlas, Sequence[Numbered], Task], Iterator[tuple[int, Result]]]
# Dask's page of progress is not shown; its scheduler opens a port all the same, and takes any that is free:
# it would take 8787, and warn where another run has it.
LOCAL: dict[str, Any] = {
    "threads_per_worker": 1,
    "dashboard_address": None,
    "scheduler_kwargs": {"dashboard_address": "127.0.0.1:0"},
}
# So many tallies are held before they are added up.
_HELD = 16


@dataclass
class Outcome:
    """What a run gave.

    Attributes
    ----------
    table
        ``adcode``, ``region_name``, ``industry`` and ``industry_name`` where asked, ``count``, and
        the sums; sorted.
        Regions and industries without a row are absent; a sum that rests on no value is NaN.
    account
        What became of the rows.
    faults
        Parts that could not be read, with the reason.
    resumed
        How many parts were finished before.
    """

    table: pd.DataFrame
    account: Account
    faults: list[tuple[Part, AtlasError]] = field(default_factory=list)
    resumed: int = 0


def run(
    atlas: Atlas,
    parts: Sequence[Part],
    task: Task,
    *,
    runner: Runner | None = None,
    store: Store | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Outcome:
    """Return counts and sums over all parts.

    Parameters
    ----------
    parts
        See :func:`gis.enterprises.lists.points.find`.
    task
        What is asked.
    runner
        Who runs the kernel; the threads of this machine when None.
    store
        Where finished parts are kept, and taken from.
    progress
        Called with the number of finished parts and of all.

    Raises
    ------
    SettingError
        If the engine is not installed.
    """
    engines.require(task.engine)
    numbered = list(enumerate(parts))
    waiting = [one for one in numbered if store is None or not store.has(one[0])]
    resumed = len(numbered) - len(waiting)

    def results() -> Iterator[tuple[int, Result]]:
        for done, one in enumerate((runner or on_threads)(atlas, waiting, task), 1):
            yield one
            if progress is not None:
                progress(resumed + done, len(numbered))

    if store is None:
        return _looked_over(parts, summed(atlas, parts, results(), task), task)
    failed: list[tuple[int, Result]] = []
    for number, result in results():
        if isinstance(result, AtlasError):
            failed.append((number, result))
        else:
            store.keep(number, *result)
    finished = ((number, store.take(number)) for number, _ in numbered if store.has(number))
    outcome = summed(atlas, parts, chain(failed, finished), task)
    outcome.resumed = resumed
    return _looked_over(parts, outcome, task)


def _looked_over(parts: Sequence[Part], outcome: Outcome, task: Task) -> Outcome:
    """Say what no part can see alone: which enterprises stand in the lists more than once."""
    repeats.note(parts, outcome.account, task.columns)
    return outcome


def summed(
    atlas: Atlas, parts: Sequence[Part], results: Iterable[tuple[int, Result]], task: Task
) -> Outcome:
    """Return what the results of parts (by their place in ``parts``) come to, in whatever order."""
    outcome, sum_ = Outcome(pd.DataFrame(), Account()), _Sum(task.columns.sums)
    for number, result in results:
        if isinstance(result, AtlasError):
            outcome.faults.append((parts[number], result))
        else:
            sum_.add(number, *result)
    outcome.faults.sort(key=lambda fault: (fault[0].path, fault[0].number))
    outcome.account = sum_.account()
    outcome.table = named(atlas, sum_.table(), task)
    return outcome


class _Sum:
    """The tallies of parts, added up now and then, and their accounts."""

    def __init__(self, sums: tuple[str, ...]) -> None:
        self._sums = sums
        self._held: list[pd.DataFrame] = []
        self._accounts: dict[int, Account] = {}

    def add(self, number: int, table: pd.DataFrame, account: Account) -> None:
        """Add a part."""
        self._accounts[number] = account
        self._held.append(table)
        if len(self._held) >= _HELD:
            self._held = [tally.merged(self._held, self._sums)]

    def table(self) -> pd.DataFrame:
        """Return the tally of all parts."""
        return tally.merged(self._held, self._sums) if self._held else pd.DataFrame()

    def account(self) -> Account:
        """Return the account of all, in the order of the parts: whoever was faster, it is one."""
        whole = Account()
        for number in sorted(self._accounts):
            whole.add(self._accounts[number])
        return whole


def named(atlas: Atlas, table: pd.DataFrame, task: Task) -> pd.DataFrame:
    """Return a tally with the codes and names of its regions."""
    ours = [c for c in tally.COLUMNS if task.digits or not c.startswith("industry")]
    columns = [*ours, *task.columns.titles]
    if table.empty:
        return pd.DataFrame(columns=columns)
    made = tally.finished(table, task.columns.sums)
    made.columns = pd.Index([*tally.KEYS, "count", *task.columns.titles])
    codes, known = regions(atlas, task.level), places(atlas)
    made["adcode"] = [codes[i] for i in made["region"]]
    made["region_name"] = [known[code].name for code in made["adcode"]]
    if task.digits:
        titles = classes.names(atlas, task.coding.shown)
        made["industry_name"] = [titles.get(code, "") for code in made["industry"]]
    return made[columns]


def attempt(atlas: Atlas, part: Part, task: Task) -> Result:
    """Return what the kernel gives for a part, or why it cannot be read."""
    try:
        return work(atlas, part, task)
    except AtlasError as fault:
        return fault


def on_threads(atlas: Atlas, parts: Iterable[Numbered], task: Task) -> Iterator[tuple[int, Result]]:
    """Run the kernel on the threads of this machine; few parts are in memory at a time."""
    # What all threads share is built once, before they want it.
    grid(atlas)
    return threads.over(lambda part: attempt(atlas, part, task), parts)


def on_cluster(address: str) -> Runner:
    """Return a runner over a Dask cluster.

    Parameters
    ----------
    address
        Of the scheduler (``tcp://…``), or ``local`` for worker processes on this machine. Workers
        must have this package and see the files under the same paths.

    Raises
    ------
    SettingError
        If Dask is not installed, or nothing answers at the address.
    """
    try:
        from dask import distributed
    except ImportError:
        raise SettingError("error.points_no_dask") from None

    def runner(atlas: Atlas, parts: Sequence[Numbered], task: Task) -> Iterator[tuple[int, Result]]:
        if not parts:
            return
        try:
            client = (
                distributed.Client(n_workers=min(os.cpu_count() or 1, 8), **LOCAL)
                if address == "local"
                else distributed.Client(address, timeout=10)
            )
        except (OSError, ValueError):
            why = Term("file_fault.network")
            raise SettingError("error.points_scheduler", found=address, reason=why) from None
        with client:
            yield from over(client, atlas, parts, task)

    return runner


def over(
    client: object, atlas: Atlas, parts: Sequence[Numbered], task: Task
) -> Iterator[tuple[int, Result]]:
    """Run the kernel on the workers of a client of Dask."""
    from dask import distributed

    assert isinstance(client, distributed.Client)  # noqa: S101
    # Not pure: a part whose worker broke must really run again, not give its old error back.
    futures = client.map(
        attempt,
        [atlas] * len(parts),
        [p for _, p in parts],
        [task] * len(parts),
        pure=False,
        retries=1,
    )
    of = {future.key: one for future, one in zip(futures, parts, strict=True)}
    for future in distributed.as_completed(futures):
        number, part = of[future.key]
        if future.status == "finished":
            yield number, future.result()
        else:
            fault = future.exception()
            reason = f"{type(fault).__name__}: {str(fault).splitlines()[0] if str(fault) else ''}"
            yield (
                number,
                SettingError(
                    "error.points_worker", file=part.path, part=part.number, reason=reason
                ),
            )
        future.release()
