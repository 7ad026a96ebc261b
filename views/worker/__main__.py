"""The worker process: takes questions on its standard input, answers on its standard output."""

from __future__ import annotations

import os
import sys
import threading
import traceback
from queue import SimpleQueue
from typing import Any

from gis.atlas import Atlas
from gis.errors import AtlasError
from views.worker import errands, letters


class _StoppedError(Exception):
    """The server no longer wants the answer."""


class _Desk:
    """The questions that came in, and which of them are no longer wanted."""

    def __init__(self) -> None:
        self.questions: SimpleQueue[dict[str, Any] | None] = SimpleQueue()
        self._stopped: set[int] = set()

    def listen(self) -> None:
        """Take in letters until the server is gone."""
        while (letter := letters.receive(sys.stdin.buffer)) is not None:
            if "stop" in letter:
                self._stopped.add(letter["stop"])
            else:
                self.questions.put(letter)
        # Nobody is left to answer; a computation that runs is not waited for.
        os._exit(0)

    def check(self, number: int) -> None:
        """Raise where a question was stopped."""
        if number in self._stopped:
            raise _StoppedError


def main() -> None:
    """Answer until the server closes the line."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # A library that prints must not write into a letter.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    desk = _Desk()
    threading.Thread(target=desk.listen, daemon=True).start()
    atlases: dict[str, Atlas] = {"": Atlas.bundled()}
    while (letter := desk.questions.get()) is not None:
        if "atlas" in letter:
            # One atlas beside the bundled one: sessions with their own take turns.
            own = Atlas.bundled().with_rows(letter["own"]) if letter["own"] else Atlas.bundled()
            atlases = {"": atlases[""], letter["atlas"]: own}
            continue
        number = letter["number"]

        def tell(share: float, number: int = number) -> None:
            desk.check(number)
            letters.send(answers, {"number": number, "share": share})

        try:
            atlas = atlases[letter["of"]]
            found = errands.answer(atlas, letter["errand"], letter["asked"], tell)
        except _StoppedError:
            letters.send(answers, {"number": number, "end": "stopped"})
        except AtlasError as fault:
            said = letters.fault_of(fault)
            letters.send(answers, {"number": number, "end": "fault", "fault": said})
        except Exception:  # noqa: BLE001 (whatever it is, the server must hear that it ended)
            traceback.print_exc()
            letters.send(answers, {"number": number, "end": "broken"})
        else:
            letters.send(answers, {"number": number, "end": "done"}, found)


if __name__ == "__main__":
    main()
