#!/usr/bin/env bash
# What: bars of the output of four districts, two of which are called 鼓楼区 (of 南京 and of 徐州), by matplotlib.
# Guess: the two are drawn at one place, one over the other.
# Seen: held (matplotlib 3.11.2): three places for four bars; the bar of 2 lies within that of 5 and is not to be seen, and where the smaller comes first it is covered whole.
#   Nothing is said.
# Expected: a bar for each row, as pandas' plot.bar draws it.
# Instead: positions for x (range(len(names))) and names by set_xticks; or names with their city.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check matplotlib==3.11.2 pandas==3.1.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd

names, output = ["鼓楼区", "玄武区", "鼓楼区", "秦淮区"], [5, 3, 2, 4]
axes = plt.subplots()[1]
left = [float(bar.get_x()) for bar in axes.bar(names, output)]
rows = pd.DataFrame({"output": output}, index=names).plot.bar()
apart = sorted({float(bar.get_x()) for bar in rows.patches})
print(left, [tick.get_text() for tick in axes.get_xticklabels()], "pandas", apart)
raise SystemExit(0 if left[0] == left[2] and len(axes.get_xticklabels()) == 3 and len(apart) == 4 else 1)
PY
