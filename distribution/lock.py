"""One set-up at a time in a folder: a second start waits for the first, a killed one blocks nobody."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

NAME = ".setup.lock"
PAUSE_S = 0.5

if sys.platform == "win32":
    import msvcrt

    def _try(file: IO[str]) -> bool:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try(file: IO[str]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


@contextmanager
def alone(root: Path, on_wait: Callable[[], None]) -> Iterator[None]:
    """Hold the folder's lock; the system lets go of it when the process ends, however it ends."""
    with (root / NAME).open("w", encoding="utf-8") as file:
        if not _try(file):
            on_wait()
            while not _try(file):
                time.sleep(PAUSE_S)
        yield
