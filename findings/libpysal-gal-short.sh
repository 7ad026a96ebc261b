#!/usr/bin/env bash
# What: own weights from a .gal file that somebody cut or edited by hand: a region with fewer neighbours than its line announces, and a
#   neighbour that has no lines of its own (two sound habits of the format: lists may be long, files are made from a part of a map).
# Guess: libpysal.graph.read_gal raises on both, since the counts are written in the file.
# Seen: the guess was wrong for both. A region that announces 3 neighbours and lists 1 is read as one with 1; a neighbour without lines
#   is dropped from the list that names it; a region may stand twice. Not a word is said. The older libpysal.io.open also takes the
#   short list, and answers the missing region with a bare KeyError.
# Expected: an error that names the line: what is announced against what is there.
# Instead: read the file yourself: compare each announced number with the list, and every code with the regions of the table.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check libpysal==4.14.1 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import libpysal

warnings.simplefilter("error", UserWarning)
files = {
    "short": "0 2 cities adcode\n1 3\n2\n2 1\n1\n",
    "missing": "0 2 cities adcode\n1 2\n2 3\n2 1\n1\n",
    "twice": "0 2 cities adcode\n1 1\n2\n2 1\n1\n1 1\n2\n",
}
found = {}
for name, text in files.items():
    with open(f"{name}.gal", "w") as file:
        file.write(text)
    pairs = libpysal.graph.read_gal(f"{name}.gal").adjacency
    found[name] = sorted((int(a), int(b)) for a, b in pairs.index)
older = libpysal.io.open("short.gal").read().neighbors
try:
    libpysal.io.open("missing.gal").read()
    missing = "read"
except KeyError as fault:
    missing = f"KeyError {fault}"
print("graph.read_gal:", found, "io.open, short:", older, "io.open, missing:", missing)
raise SystemExit(
    0 if found["short"] == found["missing"] == [(1, 2), (2, 1)] and older == {"1": ["2"], "2": ["1"]} and missing == "KeyError '3'" else 1
)
PY
