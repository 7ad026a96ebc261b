"""What the server sets aside, and that it looks after itself until it stops."""

from __future__ import annotations

import asyncio
import gc
import socket
import threading

from views.server import upkeep


def test_what_is_set_aside_is_out_of_the_collectors_way():
    # What was set aside before (tests/conftest.py) stays so: to walk it again took seconds at every look for cycles.
    before = gc.get_freeze_count()
    kept = [[] for _ in range(10_000)]
    upkeep.set_aside()
    assert gc.get_freeze_count() >= before + len(kept) / 2


def test_the_upkeep_begins_and_ends_with_the_server(monkeypatch):
    loaded, rounds = threading.Event(), threading.Event()
    monkeypatch.setattr(upkeep, "load", loaded.set)
    monkeypatch.setattr(upkeep, "_EVERY_SECONDS", 0.01)
    monkeypatch.setattr(upkeep, "_giver_back", lambda: rounds.set)

    async def serve() -> None:
        async with upkeep.lifespan(None):
            assert await asyncio.to_thread(loaded.wait, 30)
            assert await asyncio.to_thread(rounds.wait, 30)

    asyncio.run(serve())
    for thread in threading.enumerate():
        if thread.name == "atlas-upkeep":
            thread.join(30)
            assert not thread.is_alive()


def test_small_answers_wait_for_no_acknowledgement():
    with socket.socket(socket.AF_INET) as listens, socket.socket(socket.AF_INET) as other:
        listens.bind(("127.0.0.1", 0))
        listens.listen()
        assert upkeep.answer_at_once() >= 1
        with socket.create_connection(listens.getsockname()), listens.accept()[0] as taken:
            assert taken.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        assert not other.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_giving_memory_back_never_fails():
    upkeep._giver_back()()
