#!/usr/bin/env bash
# What: widgets of streamlit bound to the address (bind="query-params"), opened with a link that holds what the page no longer offers.
# Guess: a word to the reader, or at least the parameter stays in the address.
# Seen: the guess was wrong: ?province=湖北 shows 四川, the first option, and removes the parameter; ?ind=水泥&ind=玻璃 shows 水泥 alone; a
#   number out of range shows the default. No exception, no warning, and the address now says what the sender never chose.
# Expected: a way to learn that a value of the link was not taken.
# Instead: read st.query_params before the widgets are made and report what is not among the options.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check streamlit==1.67.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import logging
import pathlib

logging.disable(logging.CRITICAL)
from streamlit.testing.v1 import AppTest  # noqa: E402

pathlib.Path("page.py").write_text(
    "import streamlit as st\n"
    'st.selectbox("省", ["四川", "重庆"], key="province", bind="query-params")\n'
    'st.multiselect("业", ["水泥", "石材"], key="ind", bind="query-params")\n'
    'st.number_input("个", 0, 10, 5, key="n", bind="query-params")\n',
    encoding="utf-8",
)
found = []
for link in ({"province": "重庆"}, {"province": "湖北"}, {"ind": ["水泥", "玻璃"]}, {"n": "99"}):
    app = AppTest.from_file("page.py")
    for key, value in link.items():
        app.query_params[key] = value
    app.run(timeout=60)
    shown = app.selectbox[0].value, app.multiselect[0].value, app.number_input[0].value
    found.append((shown, dict(app.query_params), len(app.exception) + len(app.warning) + len(app.error)))
    print(link, "->", *found[-1])
stands = found[0][0][0] == "重庆" and found[1] == (("四川", [], 5), {}, 0) and found[2][0][1] == ["水泥"] and found[3] == (("四川", [], 5), {}, 0)
raise SystemExit(0 if stands else 1)
PY
