#!/usr/bin/env bash
# What: a page of streamlit that hands a long computation to a process of multiprocessing (method "spawn", the only one on Windows).
# Guess: the child imports the main module of the server, streamlit's own command line, and never sees the page.
# Seen: the guess was wrong: streamlit puts the page in the place of __main__ while it runs, so the child runs the whole page script once
#   more, under the name __mp_main__ and without a session, before it computes anything: widgets are drawn into the void, warnings
#   fill the log, and whatever stands at the top of the page is loaded again.
# Expected: the child knows the function it was given and nothing of the page.
# Instead: start a module of one's own as a subprocess and speak to it over its pipes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check streamlit==1.67.0
cd "$dir"
cat > page.py <<'PY'
import math
import multiprocessing
import pathlib

import streamlit as st

with pathlib.Path("runs.txt").open("a", encoding="utf-8") as log:
    log.write(__name__ + "\n")
if st.button("算"):
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        st.write(str(pool.apply(math.sqrt, (16,))))
PY
cat > ask.py <<'PY'
import pathlib

from streamlit.testing.v1 import AppTest

if __name__ == "__main__":
    app = AppTest.from_file("page.py", default_timeout=120).run()
    app.button[0].click().run()
    runs = pathlib.Path("runs.txt").read_text(encoding="utf-8").split()
    print("answer:", app.markdown[0].value, "| the page ran as:", runs)
    raise SystemExit(0 if runs == ["__main__", "__main__", "__mp_main__"] and app.markdown[0].value == "4.0" else 1)
PY
"$dir/venv/bin/python" ask.py 2>/dev/null
