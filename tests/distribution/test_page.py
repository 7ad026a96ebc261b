"""Who can reach the pages: this machine alone, unless somebody shares them and is told what it means."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import tomllib
import urllib.request
from pathlib import Path

import pytest

from distribution import page, start
from distribution.page import Address
from distribution.speech import SetUpError, Speech

EVERYWHERE = "0.0.0.0"  # noqa: S104  never bound here for longer than a look at a port
HOUSE = Path(__file__).resolve().parents[2]


def listener(host: str = "127.0.0.1") -> socket.socket:
    server = socket.create_server((host, 0))
    server.listen()
    return server


@pytest.mark.parametrize(
    ("host", "shared"),
    [
        ("", False), ("127.0.0.1", False), ("localhost", False), ("::1", False), ("127.8.8.8", False),
        (EVERYWHERE, True), ("::", True), ("10.1.2.3", True), ("fe80::1", True), ("planning-pc", True),
    ],
)  # fmt: skip
def test_shared_is_what_others_can_reach(host, shared):
    assert Address(host, 8501).is_shared is shared


def test_nothing_said_means_this_machine_alone():
    assert Address("", None).listening == "127.0.0.1"


def test_a_port_asked_for_and_taken_is_named():
    with listener() as server:
        port = server.getsockname()[1]
        with pytest.raises(SetUpError, match=f"端口 {port} 已被占用"):
            Address("", port).free_port()


def test_the_first_free_port_is_taken_when_none_was_asked_for(monkeypatch):
    with listener() as server:
        port = server.getsockname()[1]
        monkeypatch.setattr(page, "FIRST_PORT", port)
        monkeypatch.setattr(page, "LAST_PORT", port + 30)
        assert port < Address("", None).free_port() <= port + 30


@pytest.mark.parametrize("host", ["192.0.2.7", "no such host", "999.1.1.1", "a" * 70])
def test_a_host_that_is_not_this_machine_is_named(host):
    with pytest.raises(SetUpError, match="不是本机的地址") as caught:
        Address(host, 0).free_port()
    assert caught.value.key == "start.bad_host"


@pytest.mark.parametrize("port", [-1, 70000])
def test_a_port_that_is_none_is_a_fault_of_the_call(port, capsys):
    with pytest.raises(SystemExit) as caught:
        start.options(["--port", str(port)])
    assert caught.value.code == 2
    assert str(port) in capsys.readouterr().err


def test_sharing_is_said_before_the_server_starts(monkeypatch, capsys):
    class Server:
        """Ends at once; what it was asked is kept."""

        def __init__(self, command, **_):
            Server.command = command

        def poll(self):
            return 0

        def wait(self):
            return 0

    monkeypatch.setattr(page.subprocess, "Popen", Server)
    monkeypatch.setattr(page.signal, "signal", lambda *_: None)
    monkeypatch.setattr(page, "outside_addresses", lambda: ["10.1.2.3"])
    port = Address(EVERYWHERE, 0).free_port()
    assert (
        page.serve(HOUSE, Path("python"), Address(EVERYWHERE, port), Speech("en"), show=False) == 0
    )
    said = capsys.readouterr().out
    assert "without a password; nothing is encrypted" in said
    assert f"colleagues open http://10.1.2.3:{port}" in said
    command = Server.command
    assert command[command.index("--server.address") + 1] == EVERYWHERE
    assert page.serve(HOUSE, Path("python"), Address("", port), Speech("en"), show=False) == 0
    assert "password" not in capsys.readouterr().out
    assert Server.command[Server.command.index("--server.address") + 1] == "127.0.0.1"


def test_streamlit_started_by_hand_listens_on_this_machine_alone():
    settings = tomllib.loads((HOUSE / ".streamlit/config.toml").read_text(encoding="utf-8"))
    assert settings["server"]["address"] == "127.0.0.1"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have one loopback address")
def test_the_running_page_answers_on_one_loopback_address_and_no_other():
    with listener() as server:
        port = server.getsockname()[1]
    script = (
        "import sys; from pathlib import Path; from distribution import page; "
        "from distribution.speech import Speech; "
        f"sys.exit(page.serve(Path('.').resolve(), Path(sys.executable), page.Address('', {port}), "
        "Speech('en'), show=False))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script],
        cwd=HOUSE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with process:
        said = []
        for line in process.stdout:
            said.append(line)
            if line.startswith("Open http"):
                break
        assert f"Open http://localhost:{port}" in said[-1]
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(f"http://127.0.0.1:{port}/", timeout=30) as answer:
            assert b"<!DOCTYPE html>" in answer.read(200) or answer.status == 200
        # 127.0.0.2 is this machine too: a server on every address would answer there.
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.2", port), timeout=5)
        os.kill(process.pid, signal.SIGTERM)
        assert process.stdout.read() == "Stopped.\n"
        assert process.wait(30) == 0
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=5)


def test_an_old_python_is_told_in_both_languages(monkeypatch, capsys):
    monkeypatch.setattr(start.sys, "version_info", (3, 9, 2))
    assert start.main([]) == 1
    said = capsys.readouterr().err
    assert "需要 Python 3.11 或更高版本，这里是 3.9" in said
    assert "Python 3.11 or later is needed, this is 3.9" in said


def test_what_runs_before_the_installation_needs_nothing_installed():
    script = (
        "import sys; sys.argv = ['start', '--help']; from distribution import start; start.main()"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(HOUSE)!r}); {script}"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert re.search(r"--host", done.stdout)
