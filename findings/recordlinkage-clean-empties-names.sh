#!/usr/bin/env bash
# What: names of enterprises prepared with recordlinkage.preprocessing.clean and compared.
# Guess: every Chinese name becomes empty; two unlike firms then agree.
# Seen: held for the cleaning: 成都京东方光电科技有限公司 is "", 绵阳惠科（HKC）光电科技有限公司 is "hkc" and TCL华星 "tcl"; nothing is said. Blocking by the cleaned name then pairs every firm
#   with every other; compared exactly the empty ones agree with 1.0.
# Expected: letters of all scripts kept.
# Instead: clean(names, replace_by_none=r"[^\w]+") (which knows 汉字), or normalise full-width signs and brackets by oneself.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check recordlinkage==0.16 pandas==2.3.3 numpy==1.26.4 scikit-learn==1.7.2 scipy==1.16.3
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import pandas
import recordlinkage
from recordlinkage.preprocessing import clean

names = pandas.Series(["成都京东方光电科技有限公司", "宁德时代新能源科技股份有限公司", "绵阳惠科（HKC）光电科技有限公司", "TCL华星"])
cleaned = clean(names)
frame = pandas.DataFrame({"name": cleaned})
pairs = recordlinkage.Index().block("name").index(frame)
compare = recordlinkage.Compare()
compare.exact("name", "name")
scores = compare.compute(pairs, frame)[0].tolist()
kept = clean(names, replace_by_none=r"[^\w]+").tolist()
print(cleaned.tolist(), list(pairs), scores, kept)
raise SystemExit(0 if cleaned.tolist() == ["", "", "hkc", "tcl"] and len(pairs) == 1 and scores == [1] and kept[0] == names[0] else 1)
PY
