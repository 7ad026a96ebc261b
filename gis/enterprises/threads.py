"""Parts of a list on the threads of this machine: the work releases the interpreter most of the time."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TypeVar

from gis.enterprises.lists.points import Part

T = TypeVar("T")


def over(act: Callable[[Part], T], parts: Iterable[tuple[int, Part]]) -> Iterator[tuple[int, T]]:
    """Yield what an act gives for each numbered part, as it is done; few are in memory at a time.

    Whoever stops asking stops the work: what has begun is finished and thrown away.

    Raises
    ------
    AtlasError
        Whatever the act raises.
    """
    many = min(os.cpu_count() or 1, 8)
    waiting = iter(parts)
    with ThreadPoolExecutor(many) as pool:
        running: dict[Future[T], int] = {}
        try:
            while True:
                while len(running) < many + 1 and (one := next(waiting, None)) is not None:
                    running[pool.submit(act, one[1])] = one[0]
                if not running:
                    return
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    yield running.pop(future), future.result()
        finally:
            for future in running:
                future.cancel()
