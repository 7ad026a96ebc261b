"""Many users at once: how long they wait, what a rerun costs, what a session holds.

``python -m benchmarks.sessions`` runs the server of an older revision and that of this one, in turn
with 1, 10 and 25 sessions each (``--old PATH``: a source tree of the older one). A session speaks the websocket of a page and changes filters and pages without a pause; the choices
are random, seeded, and the same for both servers. Waiting runs from the change to the last word
of the server's answer, so no browser draws, and whatever else the machine does falls on both.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import time
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.two_builds import ROOT, Served, old_tree, served
from benchmarks.visitor import Visitor, visit

CROWDS = (1, 10, 25)
# Changes of each session in a crowd: the smaller the crowd, the more, so that runs are as long.
STEPS = {1: 16, 10: 8, 25: 4}
ROUNDS = 2
IDLE_RERUNS = 15
FURTHER_SESSIONS = 20
GIVEN_BACK_SECONDS = 60
PAGES = ("", "logistics", "compare", "sources")
TONNES = ("50", "200", "500", "1000", "5000")


@dataclass
class Build:
    """What was measured of one server."""

    waits: dict[int, list[float]] = field(default_factory=dict)
    per_second: dict[int, float] = field(default_factory=dict)
    idle_cpu_s: dict[str, float] = field(default_factory=dict)
    session_mb: float = 0.0
    kept_mb: float = 0.0
    start_mb: float = 0.0
    warm_mb: float = 0.0

    def percentile(self, crowd: int, share: float) -> float:
        """Return the wait in seconds that a share of all changes does not exceed."""
        waits = sorted(self.waits[crowd])
        return waits[min(len(waits) - 1, int(share * len(waits)))]


async def _filters(one: Visitor, rng: random.Random) -> list[float]:
    """Change the filters of the layout page, one by one."""
    waits = []
    for key in ("plan", "industry", "region", "category", "industry"):
        offered = one.options(key)
        chosen = [rng.choice(offered)] if offered else []
        if chosen:
            waits.append(await one.choose(key, *chosen))
        if key == "region":
            # A region together with an industry seldom has a designation; look at the region alone.
            waits.append(await one.choose("industry"))
    return waits


async def _freight(one: Visitor, rng: random.Random) -> list[float]:
    """Ask the logistics page other questions."""
    waits = [await one.choose("freight-tonnes", rng.choice(TONNES))]
    waits.append(await one.choose("freight-by", rng.choice(one.options("freight-by"))))
    return waits


async def _looking(one: Visitor, steps: int, rng: random.Random) -> list[float]:
    """Change filters and pages without a pause; return the wait of each change in seconds."""
    waits: list[float] = []
    page = ""
    acts: dict[str, Callable[[Visitor, random.Random], Awaitable[list[float]]]] = {
        "": _filters,
        "logistics": _freight,
    }
    while len(waits) < steps:
        if page in acts:
            waits += await acts[page](one, rng)
        page = PAGES[(PAGES.index(page) + 1) % len(PAGES)]
        waits.append(await one.rerun(page=page))
    return waits[:steps]


async def _crowd(address: str, size: int, seed: int) -> tuple[list[float], float]:
    """Return the waits of a crowd, and how many changes a second it finished."""
    opened = await asyncio.gather(*(visit(address) for _ in range(size)))
    visitors = [visitor for visitor, _ in opened]
    begun = time.perf_counter()
    found = await asyncio.gather(
        *(
            _looking(one, STEPS[size], random.Random(1000 * seed + n))  # noqa: S311
            for n, one in enumerate(visitors)
        )
    )
    taken = time.perf_counter() - begun
    await _leave(visitors)
    waits = [wait for own in found for wait in own]
    return waits, len(waits) / taken


async def _leave(visitors: list[Visitor]) -> None:
    await asyncio.gather(*(visitor.leave() for visitor in visitors))


async def _idle(server: Served, page: str) -> float:
    """Return the CPU seconds of a rerun of a page in which nothing changed."""
    one, _ = await visit(server.address, page)
    for _ in range(3):
        await one.rerun()
    begun = server.cpu_seconds()
    for _ in range(IDLE_RERUNS):
        await one.rerun()
    used = (server.cpu_seconds() - begun) / IDLE_RERUNS
    await _leave([one])
    return used


async def _memory(server: Served) -> tuple[float, float]:
    """Return MB of each further session, and of that what is still held a minute after it left."""
    before = server.memory_mb()
    visitors = []
    for number in range(FURTHER_SESSIONS):
        one, _ = await visit(server.address)
        await one.rerun(page="logistics")
        await one.rerun(page="compare" if number % 2 else "")
        visitors.append(one)
    full = server.memory_mb()
    await _leave(visitors)
    await asyncio.sleep(GIVEN_BACK_SECONDS)
    left = server.memory_mb()
    return (full - before) / FURTHER_SESSIONS, (left - before) / FURTHER_SESSIONS


async def _warm(server: Served) -> Build:
    """Open every page once, so that a server has loaded what it loads once."""
    found = Build(start_mb=server.memory_mb())
    first, _ = await visit(server.address)
    found.warm_mb = server.memory_mb()
    await _looking(first, len(PAGES) * 4, random.Random(99))  # noqa: S311
    await _leave([first])
    return found


async def _measure(servers: list[Served]) -> list[Build]:
    """Measure servers that take turns, so that whatever else the machine does falls on all."""
    builds = [await _warm(server) for server in servers]
    both = list(zip(servers, builds, strict=True))
    for page in ("", "logistics"):
        for server, found in both:
            found.idle_cpu_s[page] = await _idle(server, page)
    for size in CROWDS:
        for number in range(ROUNDS):
            for server, found in both:
                waits, per_second = await _crowd(server.address, size, number)
                found.waits.setdefault(size, []).extend(waits)
                found.per_second[size] = max(per_second, found.per_second.get(size, 0.0))
    memory = await asyncio.gather(*(_memory(server) for server in servers))
    for found, (session_mb, kept_mb) in zip(builds, memory, strict=True):
        found.session_mb, found.kept_mb = session_mb, kept_mb
    return builds


def measure(*roots: Path) -> list[Build]:
    """Return what the server of each source tree takes and how long its users wait."""
    with ExitStack() as running:
        return asyncio.run(_measure([running.enter_context(served(root)) for root in roots]))


def rows(old: Path | None = None) -> list[tuple[str, str, str, str]]:
    """Return the rows of the performance table."""
    with old_tree(old) as tree:
        before, now = measure(tree, ROOT)
    found = []
    for size in CROWDS:
        for share, name in ((0.5, "p50"), (0.95, "p95")):
            new_s, old_s = now.percentile(size, share), before.percentile(size, share)
            is_bar = name == "p95" and size > 1
            found.append(
                (
                    f"{size} {'session' if size == 1 else 'sessions'}, {name} of a change",
                    f"{new_s:.2f} s against {old_s:.2f} s",
                    f"{new_s / old_s:.2f} ×",
                    "≤ 0.25 × older build" if is_bar else "",
                )
            )
    busiest = CROWDS[-1]
    found.append(
        (
            f"changes finished by {busiest} sessions",
            f"{now.per_second[busiest]:.1f} /s against {before.per_second[busiest]:.1f} /s",
            f"{now.per_second[busiest] / before.per_second[busiest]:.1f} ×",
            "≥ 10 /s",
        )
    )
    new_s, old_s = (statistics.fmean(build.idle_cpu_s.values()) for build in (now, before))
    found.append(
        (
            "CPU of a rerun in which nothing changed",
            f"{new_s * 1000:.0f} ms against {old_s * 1000:.0f} ms",
            f"{new_s / old_s:.2f} ×",
            "≤ 30 ms",
        )
    )
    found.append(
        (
            "memory of a further session, left after a minute",
            f"{now.session_mb:.1f} MB, {now.kept_mb:.1f} MB "
            f"against {before.session_mb:.1f} MB, {before.kept_mb:.1f} MB",
            "",
            "≤ 10 MB, given back",
        )
    )
    return found


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sessions", description=__doc__)
    parser.add_argument("--old", type=Path, help="source tree of the older revision")
    for row in rows(parser.parse_args().old):
        print(" | ".join(row), flush=True)
