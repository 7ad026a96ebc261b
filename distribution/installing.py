"""pip at work, with a sign of life: what it fetches, and how long the silent part has taken."""

from __future__ import annotations

import os
import re
import subprocess
import threading
from collections.abc import Mapping
from pathlib import Path

from distribution.speech import SetUpError, Speech

HEARTBEAT_S = 15
_FETCHED = re.compile(r"\s*(?:Downloading|Using cached) (\S+) \(([\d.]+ \wB)\)")


def run_pip(
    python: Path, arguments: list[str], speech: Speech, variables: Mapping[str, str] | None = None
) -> None:
    """Run pip and say what it does.

    Parameters
    ----------
    python
        The interpreter to install for.
    arguments
        Of pip.
    speech
        Where sentences go.
    variables
        Variables of the environment on top of the present ones.

    Raises
    ------
    SetUpError
        If pip ended with a fault; its own words are in the reason.
    """
    command = [str(python), "-m", "pip", *arguments, "--progress-bar", "off", "--no-input"]
    settings = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1", **(variables or {})}
    done = threading.Event()
    pulse = threading.Thread(target=_pulse, args=(done, speech), daemon=True)
    pulse.start()
    said = []
    try:
        with subprocess.Popen(
            command, env=settings, text=True, encoding="utf-8", errors="replace",
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        ) as process:  # fmt: skip
            for line in process.stdout or ():
                said.append(line.rstrip())
                _tell(line, speech)
            code = process.wait()
    finally:
        done.set()
        pulse.join()
    if code:
        raise SetUpError("start.pip_failed", reason=_reason(said), code=code)


def _tell(line: str, speech: Speech) -> None:
    match = _FETCHED.match(line)
    if match and ".metadata (" not in line:
        speech.say("start.fetched", file=Path(match[1]).name, size=match[2])
    elif line.startswith("Installing collected packages"):
        speech.say("start.unpacking", count=line.count(",") + 1)


def _pulse(done: threading.Event, speech: Speech) -> None:
    seconds = 0
    while not done.wait(HEARTBEAT_S):
        seconds += HEARTBEAT_S
        speech.say("start.still", seconds=seconds)


def _reason(lines: list[str]) -> str:
    """Return pip's lines of fault, or its last ones."""
    faults = [line for line in lines if line.startswith("ERROR")]
    return " ".join(faults[-2:] or lines[-3:])
