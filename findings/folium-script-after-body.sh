#!/usr/bin/env bash
# What: a page that folium saves, read as HTML says it is to be read: where its parts stand, and what a strict policy would have to allow.
# Guess: valid HTML; the script of the map is the last element of the body.
# Seen: the script stands between </body> and </html>, where HTML allows no element (a parser puts it back into the body and reports an
#   error), and two more inline styles and one inline script stand in the head: each change of a map is another hash for a policy, and
#   names of variables are random, so that two equal maps never share one.
# Expected: the script inside the body; equal maps, equal bytes.
# Instead: move what follows </body> before it, give elements running numbers, and hash what is there after rendering.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check folium==0.20.0 html5lib==1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import re

import folium
import html5lib

one, two = (folium.Map([30, 104], tiles=None).get_root().render() for _ in range(2))
after = one.partition("</body>")[2]
parser = html5lib.HTMLParser()
parser.parse(one)
errors = sorted({code for _, code, _ in parser.errors})
inline = len(re.findall(r"<style>|<script>", one))
print("after body:", re.findall(r"<\w+", after), "errors:", errors, "inline:", inline, "equal:", one == two)
said = any("after-body" in code for code in errors)
raise SystemExit(0 if "<script" in after and said and inline >= 4 and one != two else 1)
PY
