"""The whole command ``assign``: how it grows, what memory it takes, what a kill costs, and addresses.

``python -m benchmarks.lists [MILLIONS]`` (100 when left out; ``rows()`` takes 20). Points are those of
``benchmarks.points``. Each run is a process of its own, start and report of rows counted. Seconds
are those of the clock, and in brackets of the processor, which other work on the machine does not
touch; byte code is compiled by a run before, as it is for every start but the first. The killed run gets ``kill -9`` when 40 % of the parts are kept; the same command goes on, and
its file must be that of the whole run, byte by byte. Addresses are full paths with a road and a
number, no two alike.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from benchmarks.points import SEED, write
from gis.atlas import Atlas
from gis.regions import tree

SMALL = 5.0
KILLED_AT = 0.4
REST_BAR, MEMORY_BAR_GB, ADDRESS_BAR = 0.65, 2, 20
ADDRESSES = 100_000
_WITHOUT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


class Run(NamedTuple):
    """What a process took."""

    seconds: float
    processor: float
    peak_mb: float

    def __str__(self) -> str:
        """Return clock and processor seconds."""
        return f"{self.seconds:.1f} s ({self.processor:.1f})"


def command(source: Path, out: Path, kill_at: int = 0) -> Run:
    """Run the command; kill it when so many parts are kept."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "gis", "assign", str(source), "--out", str(out)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={**_WITHOUT, "PYTHONPYCACHEPREFIX": str(out.parent / "bytecode")},
    )  # fmt: skip
    kept = Path(f"{out}.parts")
    while kill_at and len(list(kept.glob("[0-9a-f]*.parquet"))) < kill_at:
        if process.poll() is not None:
            raise AssertionError("the run ended before it could be killed")
        time.sleep(0.02)
    if kill_at:
        process.send_signal(signal.SIGKILL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if not kill_at and process.returncode:
        raise AssertionError(f"exit code {process.returncode}")
    seconds = time.perf_counter() - start
    return Run(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def addresses(path: Path) -> None:
    """Write addresses, no two alike."""
    atlas, draw = Atlas.bundled(), random.Random(SEED)  # noqa: S311 (a benchmark)
    paths = [tree.label(atlas, place.adcode) for place in tree.places(atlas).values()]
    lines = (f"{draw.choice(paths)}人民路{n}号" for n in range(ADDRESSES))
    path.write_text("地址\n" + "\n".join(lines) + "\n", encoding="utf-8")


def rows(millions: float = 20) -> list[tuple[str, str, str, str]]:
    """Return the rows of the performance table."""
    with tempfile.TemporaryDirectory() as folder:
        at = Path(folder)
        told, small, large = at / "addresses.csv", at / "small.parquet", at / "large.parquet"
        addresses(told)
        write(small, int(SMALL * 1e6))
        write(large, int(millions * 1e6))
        command(small, at / "first.csv")
        placed = command(told, at / "placed.csv")
        few, whole = command(small, at / "few.csv"), command(large, at / "whole.csv")
        parts = round(millions * 2)
        killed = command(large, at / "rest.csv", kill_at=round(KILLED_AT * parts))
        rest = command(large, at / "rest.csv")
        if (at / "rest.csv").read_bytes() != (at / "whole.csv").read_bytes():
            raise AssertionError("the resumed run counts otherwise")
    growth = (whole.processor / few.processor) / (millions / SMALL)
    share = f"{rest.seconds / whole.seconds:.0%} ({rest.processor / whole.processor:.0%})"
    return [
        (f"{ADDRESSES:,} addresses by `assign`", str(placed), "", f"≤ {ADDRESS_BAR} s"),
        (f"{SMALL:g} M points by `assign`", str(few), "", ""),
        (
            f"{millions:g} M points by `assign`", str(whole),
            f"{growth:.2f} × of linear growth from {SMALL:g} M", "≤ 1 ×",
        ),
        ("… peak memory", f"{max(whole.peak_mb, rest.peak_mb):.0f} MB", "", f"≤ {MEMORY_BAR_GB} GB"),
        (
            f"… killed at {KILLED_AT:.0%} after {killed}, the rest", str(rest),
            f"{share} of the whole", f"≤ {REST_BAR:.0%}",
        ),
    ]  # fmt: skip


if __name__ == "__main__":
    print(f"seed {SEED}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    for row in rows(float(sys.argv[1]) if len(sys.argv) > 1 else 100):
        print(" | ".join(row))
