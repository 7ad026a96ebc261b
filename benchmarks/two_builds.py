"""An older revision of the product beside the present one: its source, and a server of each.

Both run from their own source tree with the same Python and the same packages, so that a ratio of
two figures speaks of the product alone.
"""

from __future__ import annotations

import io
import os
import socket
import subprocess
import sys
import tarfile
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parent.parent
# The last revision before sessions were made to share their work.
OLD_REVISION = "1727280"
_START_SECONDS = 90


@contextmanager
def old_tree(path: Path | None = None, revision: str = OLD_REVISION) -> Iterator[Path]:
    """Give the source tree of an older revision: ``path``, or one unpacked for the time being.

    Raises
    ------
    RuntimeError
        If no path is given and the history of the project is not at hand.
    """
    if path is not None:
        yield path.resolve()
        return
    packed = subprocess.run(
        ["git", "archive", "--format=tar", revision], cwd=ROOT, capture_output=True, check=False
    )
    if packed.returncode:
        raise RuntimeError(f"no revision {revision} in the history; name its tree with --old")
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(packed.stdout)) as archive:
            archive.extractall(folder, filter="data")
        yield Path(folder)


@dataclass(frozen=True)
class Served:
    """A running server: its address, and what its processes take."""

    address: str
    process: psutil.Process

    def _all(self) -> list[psutil.Process]:
        return [self.process, *self.process.children(recursive=True)]

    def cpu_seconds(self) -> float:
        """Return the CPU time of the server and of its workers so far."""
        used = [one.cpu_times() for one in self._all()]
        return sum(times.user + times.system for times in used)

    def memory_mb(self) -> float:
        """Return what the server and its workers hold in memory, MB."""
        return sum(one.memory_info().rss for one in self._all()) / 1e6


@contextmanager
def served(root: Path, script: str = "app.py") -> Iterator[Served]:
    """Run a Streamlit script of a source tree on a free port; stop it at the end."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [
        sys.executable, "-m", "streamlit", "run", script, "--server.port", str(port),
        "--server.address", "127.0.0.1",
    ]  # fmt: skip
    process = subprocess.Popen(
        command,
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    found = Served(f"http://127.0.0.1:{port}", psutil.Process(process.pid))
    try:
        _wait(found.address, process)
        yield found
    finally:
        process.terminate()
        try:
            process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            process.kill()


def _wait(address: str, process: subprocess.Popen[bytes]) -> None:
    """Wait until the server answers."""
    deadline = time.monotonic() + _START_SECONDS
    while True:
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2):
                return
        except OSError:
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("the server did not start") from None
            time.sleep(0.1)
