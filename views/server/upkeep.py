"""The upkeep of the server: load before anyone asks, and give back what sessions leave behind.

Streamlit collects garbage after every run of a script, all of it. With the data of a country in
memory that took more of the machine than the pages did (``runner.postScriptGC`` is off therefore,
in .streamlit/config.toml). What is loaded once is set aside here instead, so that Python's own
collector, which still runs, goes through the objects of sessions only.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import socket
import sys
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from views.worker import process

_EVERY_SECONDS = 20


@asynccontextmanager
async def lifespan(_app: Any) -> AsyncIterator[None]:
    """Load in the background while the server already answers, and look after it until it stops."""
    answer_at_once()
    stopped = threading.Event()
    threading.Thread(target=_keep, args=(stopped,), name="atlas-upkeep", daemon=True).start()
    try:
        yield
    finally:
        stopped.set()
        process.close()


def answer_at_once() -> int:
    """Let every answer go out when it is written; return of how many sockets that had to be said.

    An event loop says so of connections whose socket names TCP as its protocol. Streamlit's socket names none,
    so that the body of a small file waits until the browser has acknowledged its head: 40 ms, for each of
    a hundred files. Who connects from now on inherits it from the socket that listens.
    """
    waiting = [one for one in gc.get_objects() if type(one) is socket.socket and _is_listening(one)]
    for one in waiting:
        one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return len(waiting)


def _is_listening(one: socket.socket) -> bool:
    if (
        one.fileno() < 0
        or one.type != socket.SOCK_STREAM
        or one.family not in (socket.AF_INET, socket.AF_INET6)
    ):
        return False
    try:
        return bool(one.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))
    except OSError:  # a system that does not tell
        return False


def load() -> None:
    """Load what every first page needs, then the freight network; set it aside from the collector."""
    import pandas as pd

    from gis.atlas import Atlas
    from views.server import first_map, kit

    # The tables behind a page are small: their strings are taken, compared and walked faster as
    # Python's own than in Arrow's memory, which pays from tens of thousands of rows.
    pd.set_option("mode.string_storage", "python")

    kit.packed()
    for page in first_map.MAPS:
        first_map.packed(Atlas.bundled(), page, "zh")
        set_aside()


def set_aside() -> None:
    """Tell the collector that what is in memory now stays for good."""
    gc.collect()
    gc.freeze()


def _keep(stopped: threading.Event) -> None:
    load()
    give_back = _giver_back()
    while not stopped.wait(_EVERY_SECONDS):
        gc.collect()
        give_back()


def _giver_back() -> Callable[[], object]:
    """Return how freed memory goes back to the system; glibc keeps it unless it is asked."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            trim = ctypes.CDLL("libc.so.6").malloc_trim
            return lambda: trim(0)
    return lambda: None
