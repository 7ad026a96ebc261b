"""A headless Chromium without network, and a Streamlit server on this machine."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.browser.chromium import FLAGS, installed

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def server(script: str) -> Iterator[str]:
    """Run a Streamlit script on a free port and give its address; stop it at the end."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [
        sys.executable,
        "-m",
        "streamlit",
        "run",
        script,
        "--server.port",
        str(port),
        "--server.address",
        "127.0.0.1",
        "--server.headless",
        "true",
        "--browser.gatherUsageStats",
        "false",
        "--server.fileWatcherType",
        "none",
    ]
    environment = {
        **os.environ,
        "PYTHONPATH": f"{ROOT}{os.pathsep}{os.environ.get('PYTHONPATH', '')}",
    }
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    address = f"http://127.0.0.1:{port}"
    try:
        deadline = time.monotonic() + 60
        while True:
            try:
                with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2):
                    break
            except OSError:
                if process.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError(f"{script} did not start") from None
                time.sleep(0.2)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=20)


@contextmanager
def browser_of_this_machine() -> Iterator[Any]:
    """Give a headless Chromium."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=installed(), args=list(FLAGS))
        yield browser
        browser.close()


@contextmanager
def chromium(**context: Any) -> Iterator[Any]:
    """Give a new page of a headless Chromium that may reach this machine only."""
    with browser_of_this_machine() as browser:
        page = browser.new_context(viewport={"width": 1366, "height": 768}, **context).new_page()
        page.route("**/*", _local_only)
        yield page


def _local_only(route: Any) -> None:
    address = route.request.url
    if address.startswith(("http://127.0.0.1", "file:", "data:", "blob:", "about:")):
        route.continue_()
    else:
        route.abort()
