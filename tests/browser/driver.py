"""A headless Chromium without network, and a Streamlit server on this machine."""

from __future__ import annotations

import json
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
        deadline = time.monotonic() + 240  # a busy machine takes its time
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


# In every page from its beginning: ``atlasAsked`` is true from a request for a run to the run's own beginning, which
# on a busy machine is long after the click. 11 and 4 are the fields of Streamlit's messages: rerun_script, new_session.
ASKED = """(() => {
  const has = (data, field) => {
    const bytes = new Uint8Array(data.buffer || data, data.byteOffset || 0, data.byteLength);
    let at = 0;
    const number = () => {
      let [found, unit, byte] = [0, 1, 0];
      do { byte = bytes[at++]; found += (byte & 127) * unit; unit *= 128; } while (byte & 128);
      return found;
    };
    while (at < bytes.length) {
      const tag = number(), kind = tag % 8;
      if ((tag - kind) / 8 === field) return true;
      if (kind === 0) number();
      else if (kind === 2) { const length = number(); at += length; }
      else at += kind === 1 ? 8 : 4;
    }
    return false;
  };
  window.atlasAsked = false;
  const heard = new WeakSet(), send = WebSocket.prototype.send;
  WebSocket.prototype.send = function (data) {
    if (!heard.has(this)) this.addEventListener("message", ({ data }) => { if (has(data, 4)) window.atlasAsked = false; });
    heard.add(this);
    if (has(data, 11)) window.atlasAsked = true;
    return send.call(this, data);
  };
})();"""
# In every page of the app: what Streamlit fades, it shows or takes away at once. Each frame of a fade is composed anew
# by software, which took a quarter of what a choice cost; maps, in roots of their own, move as they do.
STILL = """if (location.protocol.startsWith('http')) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, ::before, ::after { transition: none !important; animation: none !important; }');
  document.adoptedStyleSheets.push(sheet);
}"""
# Nor is anything painted: pages are laid out, asked, clicked and read the same, and to draw what nobody looks at took
# an eighth of a visit. Playwright and a click see what is transparent; who asks for colours calls ``painted``.
UNPAINTED = """{
  const sheet = window.atlasUnpainted = new CSSStyleSheet();
  sheet.replaceSync('html { opacity: 0 !important; }');
  document.adoptedStyleSheets.push(sheet);
}"""
# What a page of the app shows, as one value; null while it is at work: a run is asked for or on, elements of
# the last run are still dimmed, or a map moves. Calm is the same value at several looks in a row, and at more where
# nobody notes what is asked for.
_SHOWN = """() => {
  const app = document.querySelector('[data-testid="stApp"]');
  const state = app && app.getAttribute('data-test-script-state');
  const maps = [...document.querySelectorAll('[data-testid^="stBidiComponent"]')]
    .map((e) => e.shadowRoot && e.shadowRoot.querySelector('#atlas')).filter(Boolean);
  const moving = ({ map }) => map._animatingZoom || (map._panAnim && map._panAnim._inProgress);
  const busy = window.atlasAsked || state !== 'notRunning' ||
    document.querySelector('[data-stale="true"], [data-testid="stSkeleton"], .room.drawn') ||
    maps.some((host) => !host.atlas || moving(host.atlas));
  const views = () => maps.map((host) => [host.dataset.drawn, host.clientWidth, host.clientHeight,
    host.atlas && host.atlas.map.getZoom(), host.atlas && host.atlas.map.getCenter()]);
  const shown = busy ? null : JSON.stringify([location.href, views(), document.body.textContent.length,
    document.documentElement.scrollHeight, document.querySelectorAll('*').length]);
  const before = window.atlasCalm || {};
  const looks = shown !== null && shown === before.shown ? before.looks + 1 : 0;
  window.atlasCalm = { shown, looks };
  return looks >= (window.atlasAsked === undefined ? 5 : 3);
}"""
# What a map draws in the next frame (labels, borders) is drawn, and the frame after it has begun.
_FRAME = "() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(done)))))"


def painted(page: Any) -> None:
    """Let a page be seen, for one who asks how it looks."""
    page.evaluate("() => { if (window.atlasUnpainted) atlasUnpainted.disabled = true; }")


def width_px(page: Any) -> int:
    """Return how wide what a page of the app shows is: it scrolls in its main part, and the document around never grows."""
    parts = "[document.documentElement, document.querySelector('.stMain')]"
    return int(page.evaluate(f"Math.max(...{parts}.map((one) => one.scrollWidth))"))


def settle(page: Any) -> None:
    """Wait until a page of the app is at rest, however long a busy machine takes for it."""
    page.evaluate("window.atlasCalm = null")
    page.wait_for_function(_SHOWN, polling=60, timeout=60_000)
    next_frame(page)


def next_frame(page: Any) -> None:
    """Wait until what waits for the browser's next frame is drawn: labels, borders, what is on a canvas."""
    page.evaluate(_FRAME)


def rest(page: Any) -> None:
    """Wait until the map of an exported file moves no more."""
    page.wait_for_function(
        "() => !atlas.map._animatingZoom && !(atlas.map._panAnim && atlas.map._panAnim._inProgress)"
    )
    next_frame(page)


def look(page: Any, move: str) -> None:
    """Move the map; its own answer, the whole map, must not travel to the test.

    Packed and unpacked by Playwright it takes ten seconds.
    """
    page.evaluate(f"void atlas.map.{move}")


def show(page: Any, state: dict[str, Any], *, then: str = "") -> None:
    """Show a state on the map of an exported file, and do what JavaScript follows.

    It goes as text: Playwright packs each value of a state alone, which takes longer than to draw it.
    """
    page.evaluate(
        f"(text) => {{ atlas.update(JSON.parse(text)); {then} }}",
        json.dumps(state, ensure_ascii=False),
    )


def go(page: Any, title: str) -> None:
    """Go to another page of the app by its name at the top."""
    page.locator(".st-key-frame-pages").get_by_role("link", name=title).click()


def open_menu(page: Any, name: str) -> None:
    """Open a chip of the bar, or the menu 导出, by its words; one that is open stays so."""
    button = page.locator(".st-key-frame-bar, .st-key-frame-exports").get_by_role(
        "button", name=name
    )
    if button.get_attribute("aria-expanded") != "true":
        button.click()


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
