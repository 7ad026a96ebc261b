#!/usr/bin/env bash
# What: numbers of firms 7.8 and 8, and answers "否", "False" and "0", checked by pandera with coerce=True into whole numbers and true or false; pydantic beside it.
# Guess: 7.8 becomes 7, and 否 true, without a word.
# Seen: held (pandera 0.35.0 with pandas 3.1.1): 7 and 8; all three answers are True. The check passes. pydantic 2.14.4 refuses 7.8 and 否, and reads False and 0 as false.
# Expected: a check of data does not change them in silence.
# Instead: check without coerce first; for true or false a map of one's own words.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check pandera==0.35.0 pandas==3.1.1 numpy==2.4.6 pydantic==2.14.4
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import warnings

import pandas as pd
import pandera.pandas as pa
import pydantic

warnings.simplefilter("error")


def checked(kind, values):
    return pa.DataFrameSchema({"one": pa.Column(kind, coerce=True)}).validate(pd.DataFrame({"one": values}))["one"].tolist()


def strict(kind, value):
    try:
        return pydantic.TypeAdapter(kind).validate_python(value)
    except pydantic.ValidationError:
        return "refused"


seen = [checked(int, [7.8, 8.0]), checked(bool, ["否", "False", "0"])]
beside = [strict(int, 7.8), [strict(bool, one) for one in ("否", "False", "0")]]
print(seen, beside)
raise SystemExit(0 if seen == [[7, 8], [True, True, True]] and beside == ["refused", ["refused", False, False]] else 1)
PY
