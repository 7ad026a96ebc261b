"""How long ``python -m gis plans`` takes, as a ratio to ``python -c "import pandas"``.

Both commands run in turn, so that load on the machine meets both alike; the figure is the median
of the paired ratios.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAIRS = 15
BAR = 1.5


def seconds(*arguments: str) -> float:
    """Return the wall time of one run of this interpreter."""
    start = time.perf_counter()
    subprocess.run([sys.executable, *arguments], cwd=ROOT, check=True, capture_output=True)
    return time.perf_counter() - start


def rows() -> list[tuple[str, str, str, str]]:
    """Return the row of the performance table."""
    plans, pandas = ("-m", "gis", "plans"), ("-c", "import pandas")
    for arguments in (plans, pandas):  # warm the disk cache and the byte code
        seconds(*arguments)
    pairs = [(seconds(*plans), seconds(*pandas)) for _ in range(PAIRS)]
    ratio = statistics.median(ours / theirs for ours, theirs in pairs)
    ours, theirs = (statistics.median(column) for column in zip(*pairs, strict=True))
    return [
        (
            "start of `python -m gis plans`",
            f"{ours * 1000:.0f} ms against {theirs * 1000:.0f} ms",
            f"{ratio:.2f} ×",
            f"≤ {BAR} × `import pandas`",
        )
    ]


if __name__ == "__main__":
    for row in rows():
        print(" | ".join(row))
