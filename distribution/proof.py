"""Proof of a bundle on a machine like its target: set up with the network cut, the page opened."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from distribution import bundled
from distribution.speech import SetUpError, Speech

PATIENCE_S = 900
# Runs inside the cut-off copy: start it, fetch the page and a script of it, end it, and run every
# page as a session would, which loads what the bare page does not.
_VISIT = """
import os
import subprocess, sys, time, urllib.request, re
port = "8599"
server = subprocess.Popen([sys.argv[1], "-m", "distribution.start", "--port", port, "--lang", sys.argv[3]])
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
page = b""
while server.poll() is None and not page:
    try:
        page = opener.open(f"http://127.0.0.1:{port}/", timeout=5).read()
    except OSError:
        time.sleep(0.5)
if server.poll() is not None:
    sys.exit("the start ended before the page answered")
script = re.search(rb'src="([^"]+[.]js)"', page)[1].decode().lstrip("./")
size = len(opener.open(f"http://127.0.0.1:{port}/{script}", timeout=30).read())
server.terminate()
server.wait(30)
print(f"page {len(page)} bytes, script {size} bytes", flush=True)
inside = os.path.join(".venv", *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")))
sys.exit(subprocess.run([inside, "-c", sys.argv[2]]).returncode)
"""
_PAGES = """
import logging, pathlib, sys
from streamlit.testing.v1 import AppTest
logging.disable(logging.CRITICAL)
sys.path.insert(0, "")
sizes = []
for page in sorted(path.as_posix() for path in pathlib.Path("views").glob("*/page.py")):
    app = AppTest.from_file(str(pathlib.Path("views/pages.py").resolve()), default_timeout=300)
    app.run()  # pages are known by their addresses from the first run on
    app.switch_page(page.removeprefix("views/"))
    app.run()
    if app.exception or app.error:
        sys.exit(f"{page}: {[fault.value for fault in (*app.exception, *app.error)]}")
    sizes.append(len(app.main))
    print(f"{page}: {sizes[-1]} elements", flush=True)
if len(set(sizes)) == 1:
    sys.exit("every page was the same one")
"""


def prove(folder: Path, speech: Speech) -> None:
    """Copy a bundle to a new place, set it up there without a network and open its page.

    Raises
    ------
    SetUpError
        If the bundle is for another kind of machine, or its page did not open.
    """
    made_for = bundled.manifest(folder)
    python = bundled.fitting_python(folder) or sys.executable
    cut = _cut()
    speech.say("bundle.proving" if cut else "bundle.proving_no_index", python=made_for["python"])
    with tempfile.TemporaryDirectory(prefix="图谱 atlas ") as place:
        copy = Path(place) / folder.name
        shutil.copytree(folder, copy)
        # No index either way: where the network cannot be cut, pip at least knows of none.
        settings = {**os.environ, "PIP_NO_INDEX": "1", "PYTHONPATH": ""}
        command = [*cut, python, "-c", _VISIT, python, _PAGES, speech.lang]
        done = subprocess.run(
            command, cwd=copy, env=settings, text=True, check=False, timeout=PATIENCE_S,
            stdout=subprocess.PIPE,
        )  # fmt: skip
    print(done.stdout, end="")
    if done.returncode:
        raise SetUpError("bundle.not_proven", code=done.returncode)
    speech.say("bundle.proven")


def _cut() -> list[str]:
    """Return what starts a command without any network but its own loopback, where Linux allows it."""
    command = [
        "unshare",
        "--net",
        "--map-root-user",
        "sh",
        "-c",
        'ip link set lo up && exec "$@"',
        "sh",
    ]
    if shutil.which("unshare") is None or shutil.which("ip") is None:
        return []
    tried = subprocess.run([*command, "true"], capture_output=True, check=False)
    return command if tried.returncode == 0 else []
