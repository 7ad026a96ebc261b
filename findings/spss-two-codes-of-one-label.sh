#!/usr/bin/env bash
# What: a survey (.sav) whose codes 1 and 2 are both labelled 鼓楼区 (of 南京 and of 徐州), 3 玄武区, read with labels by pyreadstat and pandas.read_spss.
# Guess: the two codes become one category.
# Seen: held: both give 鼓楼区 120 and 玄武区 30: two districts are one, in silence, and read_spss reads labels by default. (pandas.read_stata refuses labels that are not unique.)
# Expected: an error, or the code behind the label.
# Instead: read_spss(..., convert_categoricals=False) and join the labels of pyreadstat's metadata by code.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyreadstat==1.3.7 pandas==3.1.1 numpy==2.4.6
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import pandas as pd
import pyreadstat

table = pd.DataFrame({"district": [1.0, 2.0, 3.0, 1.0, 2.0], "firms": [10.0, 20, 30, 40, 50]})
pyreadstat.write_sav(table, "survey.sav", variable_value_labels={"district": {1: "鼓楼区", 2: "鼓楼区", 3: "玄武区"}})


def sums(frame):
    return frame.groupby("district", observed=True)["firms"].sum().to_dict()


one = sums(pyreadstat.read_sav("survey.sav", apply_value_formats=True)[0])
two, codes = sums(pd.read_spss("survey.sav")), sums(pd.read_spss("survey.sav", convert_categoricals=False))
print("pyreadstat", one, "pandas", two, "by code", codes)
raise SystemExit(0 if one == two == {"鼓楼区": 120.0, "玄武区": 30.0} and codes == {1.0: 50.0, 2.0: 70.0, 3.0: 30.0} else 1)
PY
