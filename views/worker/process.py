"""The worker process as the server sees it: started when first needed, ended when idle.

Python runs one thread at a time, so a long computation in the server holds every session. What
takes long is sent to a process of its own; a session that waits for it can stop it at any time.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from itertools import count
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from gis.atlas import Atlas
from gis.errors import OutputError
from views.worker import errands, letters

_ROOT = Path(__file__).resolve().parents[2]
# Trees of ways that the server works out itself: sooner done than told to another process.
HERE_AT_MOST = 16
# A question that waits for its turn or its answer looks this often whether it is still wanted.
_LOOK_SECONDS = 0.2
# An idle process gives its memory back.
IDLE_SECONDS = 300.0


class Worker:
    """One process; questions take turns.

    Examples
    --------
    >>> Worker().is_running
    False
    """

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._inbox: SimpleQueue[dict[str, Any] | None] = SimpleQueue()
        self._numbers = count(1)
        self._atlas = ""
        self._rest: threading.Timer | None = None

    @property
    def is_running(self) -> bool:
        """Whether the process is there."""
        return self._process is not None and self._process.poll() is None

    def answer(
        self, atlas: Atlas, errand: str, asked: errands.Plain, progress: errands.Progress
    ) -> Any:
        """Return the answer to a question (see :func:`views.worker.errands.answer`).

        Raises
        ------
        AtlasError
            What the measure finds wrong, or that the process ended before the answer.
        """
        while not self._turn.acquire(timeout=_LOOK_SECONDS):
            progress(0.0)
        try:
            self._wake()
            self._tell_atlas(atlas)
            number = next(self._numbers)
            question = {"number": number, "of": self._atlas, "errand": errand, "asked": asked}
            self._send(question)
            return self._heard(number, progress)
        finally:
            self._rest = threading.Timer(IDLE_SECONDS, self._sleep)
            self._rest.daemon = True
            self._rest.start()
            self._turn.release()

    def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    _quietly(stream.close)

    def _sleep(self) -> None:
        # The question that set the clock may still be on its way out; a later one sets its own.
        if self._turn.acquire(timeout=_LOOK_SECONDS):
            try:
                self.close()
            finally:
                self._turn.release()

    def _wake(self) -> None:
        if self._rest is not None:
            self._rest.cancel()
        if self.is_running:
            return
        self.close()
        self._atlas, self._inbox = "", SimpleQueue()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "views.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={
                **os.environ,
                "PYTHONPATH": os.pathsep.join([str(_ROOT), *filter(None, sys.path)]),
            },
            # No window of a console flashes up on Windows.
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        threading.Thread(
            target=_listen, args=(self._process, self._inbox), name="atlas-worker", daemon=True
        ).start()

    def _send(self, letter: dict[str, Any]) -> None:
        process = self._process
        try:
            letters.send(process.stdin, letter)  # type: ignore[union-attr, arg-type]
        except OSError:
            self.close()
            raise OutputError("error.worker_ended") from None

    def _tell_atlas(self, atlas: Atlas) -> None:
        bundled = Atlas.bundled()
        key = "" if atlas.key == bundled.key else atlas.key
        if key not in ("", self._atlas):
            own = {name: [dict(row) for row in rows] for name, rows in atlas.own.items()}
            self._send({"atlas": key, "own": own})
        self._atlas = key

    def _heard(self, number: int, progress: errands.Progress) -> Any:
        share = 0.0
        while True:
            try:
                letter = self._inbox.get(timeout=_LOOK_SECONDS)
            except Empty:
                letter = {"number": number, "share": share}
            if letter is None:
                self.close()
                raise OutputError("error.worker_ended")
            if letter["number"] != number:
                # The end of a question that was stopped.
                continue
            if "end" in letter:
                return self._ended(letter)
            share = letter["share"]
            try:
                progress(share)
            except BaseException:
                self._send({"stop": number})
                raise

    @staticmethod
    def _ended(letter: dict[str, Any]) -> Any:
        if letter["end"] == "fault":
            raise letters.fault_from(letter["fault"])
        if letter["end"] == "broken":
            raise OutputError("error.worker_broken")
        return letter["answer"]


def _listen(process: subprocess.Popen[bytes], inbox: SimpleQueue[dict[str, Any] | None]) -> None:
    try:
        while (letter := letters.receive(process.stdout)) is not None:  # type: ignore[arg-type]
            inbox.put(letter)
    except (OSError, ValueError):
        # The line was cut in the middle of a letter.
        pass
    inbox.put(None)


def _quietly(act: Callable[[], object]) -> None:
    try:
        act()
    except OSError:
        return


_WORKER = Worker()


def answer(atlas: Atlas, errand: str, asked: errands.Plain, progress: errands.Progress) -> Any:
    """Return the answer to a question, worked out here where it is small, else by the worker."""
    if errands.size(asked) <= HERE_AT_MOST:
        return errands.answer(atlas, errand, asked, progress)
    return _WORKER.answer(atlas, errand, asked, progress)


def close() -> None:
    """End the worker: the server stops."""
    _WORKER.close()
