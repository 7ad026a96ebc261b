"""Find a Chromium for the browser tests, or install one: ``python -m tests.browser.chromium``.

The order: an installed Chromium or Chrome, Playwright's own, Debian's package (as root), and last
a download by Playwright. Tests take the shell of Chromium where there is one: the same engine without
the windows of a browser, which nobody sees. What is done is said, because an installation surprises nobody then.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

SHELL = "chromium-headless-shell"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
# For tests alone, no measurement has them. Pages of a test live for seconds: what V8 would compile for the long run is
# never used, and with more room garbage is collected less often, most of it never.
BRIEF = "--js-flags=--no-opt --min-semi-space-size=32 --initial-heap-size=256"
# Nor these: without a graphics card a page is drawn in squares of 256, and each walks through the paths of the map anew.
TILES = ("--default-tile-width=1024", "--default-tile-height=1024")


def installed() -> str | None:
    """Return the path of a browser that can be driven, or None."""
    named = os.environ.get("CHROMIUM")
    if named and Path(named).is_file():
        return named
    for name in NAMES:
        found = shutil.which(name)
        if found:
            return found
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if Path(own).is_file() else None


def for_tests() -> str | None:
    """Return the path of the browser that tests drive, or None: the shell, which costs them a seventh less, or any."""
    return (None if os.environ.get("CHROMIUM") else shutil.which(SHELL)) or installed()


def _may_use_apt() -> bool:
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return is_root and shutil.which("apt-get") is not None


def _apt(*arguments: str) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", arguments[0], "-qq", *arguments[1:]]
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False)


def add_shell() -> None:
    """Install the shell of Chromium where Debian's apt knows of one: nothing is asked of the network to learn it."""
    if os.environ.get("CHROMIUM") or shutil.which(SHELL) or not _may_use_apt():
        return
    known = subprocess.run(["apt-cache", "show", SHELL], capture_output=True, check=False)
    if known.returncode == 0:
        print(f"browser tests: installing Debian's {SHELL}", flush=True)
        _apt("install", "-y", "--no-install-recommends", SHELL)


def install() -> str | None:
    """Install Chromium with Debian's apt as root, else with Playwright; return its path."""
    if _may_use_apt():
        print("browser tests: installing Debian's chromium and a Chinese font", flush=True)
        _apt("update")
        _apt("install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk")
    if installed() is None:
        print("browser tests: installing Playwright's Chromium", flush=True)
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    return installed()


def main() -> int:
    """Say which browser the tests will use; exit code 1 only in CI, where none is a failure."""
    if (installed() or install()) is None:
        print("browser tests: no Chromium found or installed; they will be skipped", flush=True)
        return 1 if os.environ.get("CI") else 0
    add_shell()
    print(f"browser tests: using {for_tests()}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
