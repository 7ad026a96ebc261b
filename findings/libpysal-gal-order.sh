#!/usr/bin/env bash
# What: own weights from a .gal file whose regions stand in another order than the table, used in Moran's I.
# Guess: esda aligns by id, since the Series has the ids as its index.
# Seen: the guess was wrong: values are taken by position. The same table gives I = 0.48 with one order of the file and -0.99 with another,
#   with no word. The ids are text with io.open and integers with graph.read_gal, so even a join by id can come out empty.
# Expected: alignment by index for a pandas Series, or an error when the ids differ.
# Instead: y = series.loc[w.id_order] after comparing the two sets of ids as text; refuse when they differ.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check esda==2.9.0 libpysal==4.14.1 numpy==2.4.6 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import esda
import libpysal
import pandas as pd

warnings.simplefilter("ignore")
y = pd.Series([9.0, 8.0, 1.0, 2.0], index=["510100", "510600", "511300", "511400"])
line = {"510100": ["510600"], "510600": ["510100", "511300"], "511300": ["510600", "511400"], "511400": ["511300"]}
found = {}
for name, order in (("table.gal", list(line)), ("other.gal", ["511300", "510100", "511400", "510600"])):
    with open(name, "w") as file:
        file.write(f"{len(line)}\n" + "".join(f"{code} {len(line[code])}\n{' '.join(line[code])}\n" for code in order))
    w = libpysal.io.open(name).read()
    found[name] = (round(float(esda.Moran(y, w, permutations=0).I), 2), round(float(esda.Moran(y.loc[w.id_order], w, permutations=0).I), 2))
ids = type(w.id_order[0]).__name__, libpysal.graph.read_gal("table.gal").unique_ids.dtype.kind
print("I as given, I aligned by id:", found, "ids:", ids)
given, aligned = zip(*found.values())
raise SystemExit(0 if given[0] != given[1] and aligned[0] == aligned[1] == given[0] and ids == ("str", "i") else 1)
PY
