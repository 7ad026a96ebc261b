"""The running pages: which address they listen on, who can reach it, and when they are there."""

from __future__ import annotations

import ipaddress
import signal
import socket
import subprocess
import time
import urllib.request
import webbrowser
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from distribution.speech import SetUpError, Speech

LOOPBACK = "127.0.0.1"
FIRST_PORT, LAST_PORT = 8501, 8520
PATIENCE_S = 120


@dataclass(frozen=True)
class Address:
    """Where the pages are to be found.

    Parameters
    ----------
    host
        Address to listen on; empty for this machine alone.
    port
        Port asked for, or None for the first free one from 8501.

    Examples
    --------
    >>> Address("", None).is_shared, Address("localhost", 1).is_shared, Address("0.0.0.0", 1).is_shared
    (False, False, True)
    """

    host: str
    port: int | None

    @property
    def listening(self) -> str:
        """The address that the server binds."""
        return self.host or LOOPBACK

    @property
    def is_shared(self) -> bool:
        """Whether other machines can reach the pages."""
        if self.listening == "localhost":
            return False
        try:
            return not ipaddress.ip_address(self.listening).is_loopback
        except ValueError:
            return True

    def free_port(self) -> int:
        """Return the port asked for, or the first free one.

        Raises
        ------
        SetUpError
            If it is taken, or the host is no address of this machine.
        """
        asked = range(FIRST_PORT, LAST_PORT + 1) if self.port is None else (self.port,)
        for port in asked:
            if self._is_free(port):
                return port
        raise SetUpError(
            "start.port_taken", port=f"{asked[0]}–{asked[-1]}" if len(asked) > 1 else asked[0]
        )

    def _is_free(self, port: int) -> bool:
        try:
            family, kind, _, _, where = socket.getaddrinfo(
                self.listening, port, type=socket.SOCK_STREAM
            )[0]
        except (socket.gaierror, OverflowError, UnicodeError):
            raise SetUpError("start.bad_host", host=self.listening) from None
        with socket.socket(family, kind) as probe:
            if not hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
                # As the server does: a port that only waits for its last packets is free.
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(where)
            except OSError as fault:
                if fault.errno in _NOT_OURS:
                    raise SetUpError("start.bad_host", host=self.listening) from None
                return False
        return True


_NOT_OURS = {99, 49, 10049}  # EADDRNOTAVAIL of Linux, macOS and Windows


def outside_addresses() -> list[str]:
    """Return this machine's own addresses that others can use, without sending anything."""
    found = set()
    with suppress(OSError):
        named = socket.getaddrinfo(socket.gethostname(), None, family=socket.AF_INET)
        found |= {str(entry[4][0]) for entry in named}
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        # Connecting a datagram socket sends nothing; it only picks the address of the way out.
        probe.connect(("10.255.255.255", 9))
        found.add(str(probe.getsockname()[0]))
    return sorted(a for a in found if not ipaddress.ip_address(a).is_loopback)


def serve(root: Path, python: Path, address: Address, speech: Speech, *, show: bool) -> int:
    """Start the server, say where the pages are once they answer, and wait for its end.

    Parameters
    ----------
    root
        Folder of the tool.
    python
        Interpreter of the finished environment.
    address
        Where to listen.
    speech
        Where sentences go.
    show
        Whether to open the browser.

    Returns
    -------
    int
        0 after a stop by the user, else the server's exit code.

    Raises
    ------
    SetUpError
        If the port is taken or the host is no address of this machine.
    """
    port = address.free_port()
    here = LOOPBACK if address.listening in ("0.0.0.0", "::") else address.listening  # noqa: S104
    url = f"http://{'localhost' if here == LOOPBACK else _bracketed(here)}:{port}"
    speech.say("start.starting")
    if address.is_shared:
        speech.say("start.shared", host=address.listening, port=port)
        for outside in outside_addresses():
            speech.say("start.shared_at", url=f"http://{outside}:{port}")
    command = [
        str(python), "-m", "streamlit", "run", str(root / "app.py"),
        "--server.address", address.listening, "--server.port", str(port), "--server.headless", "true",
    ]  # fmt: skip
    # Streamlit prints its own addresses; one sentence of ours, once the page answers, is enough.
    process = subprocess.Popen(command, cwd=root, stdout=subprocess.DEVNULL)
    signal.signal(signal.SIGTERM, lambda *_: process.terminate())
    try:
        if _answers(f"http://{_bracketed(here)}:{port}/_stcore/health", process):
            speech.say("start.open", url=url)
            if show:
                webbrowser.open(url)
        code = process.wait()
    except KeyboardInterrupt:
        process.terminate()
        process.wait()
        code = 0
    speech.say("start.ended")
    return 0 if code in (0, -signal.SIGTERM, -signal.SIGINT) else 1


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _answers(url: str, process: subprocess.Popen[bytes]) -> bool:
    """Wait until the server answers; no proxy of the machine may stand between."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end and process.poll() is None:
        try:
            with opener.open(url, timeout=5):
                return True
        except OSError:
            time.sleep(0.2)
    return False
