#!/usr/bin/env bash
# What: the hundred small files of a streamlit page, fetched one after the other over a connection that is kept, from one streamlit.App under
#   `streamlit run` and under `uvicorn`.
# Guess: both take the same, about 1 ms a file: it is the same server of the same app.
# Seen: the guess was wrong: 44 ms against 1 ms. `streamlit run` makes the socket itself, without naming a protocol (proto 0), and asyncio turns off
#   Nagle's algorithm only where proto says TCP; head and body are two writes, and the second waits for the browser's delayed acknowledgement.
# Expected: the option that both asyncio and uvicorn set by themselves elsewhere.
# Instead: set TCP_NODELAY on the socket that listens (those of who connects inherit it), or let uvicorn make it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check streamlit==1.67.0 uvicorn==0.54.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import http.client
import pathlib
import re
import socket
import statistics
import subprocess
import sys
import time

pathlib.Path("page.py").write_text("import streamlit as st\nst.write('甲')\n", encoding="utf-8")
pathlib.Path("app.py").write_text("from streamlit.starlette import App\napp = App('page.py')\n", encoding="utf-8")


def median_ms(command):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", *command(str(port))], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        kept = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        for _ in range(300):
            try:
                kept.request("GET", "/")
                break
            except OSError:
                kept.close()
                time.sleep(0.2)
        html = kept.getresponse().read().decode()
        times = []
        for name in re.findall(r"\./(static/js/[\w.-]+\.js)", html)[:40]:
            begun = time.perf_counter()
            kept.request("GET", "/" + name)
            kept.getresponse().read()
            times.append((time.perf_counter() - begun) * 1000)
        return statistics.median(times)
    finally:
        server.terminate()
        server.wait(30)


by_streamlit = median_ms(lambda port: (
    "streamlit", "run", "app.py", "--server.headless", "true", "--server.address", "127.0.0.1", "--server.port", port))
by_uvicorn = median_ms(lambda port: ("uvicorn", "app:app", "--host", "127.0.0.1", "--port", port))
print(f"median of 40 files, ms: streamlit run {by_streamlit:.1f}, uvicorn {by_uvicorn:.1f}")
raise SystemExit(0 if by_streamlit > 5 * by_uvicorn else 1)
PY
