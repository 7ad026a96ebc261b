#!/usr/bin/env bash
# What: a survey of four firms as .sav, outputs 100, 50, one refused (-9) and one not applicable (-8), both declared as missing, turned into CSV by pspp-convert (Debian 12), and read by pyreadstat.
# Guess: -9 stands among the outputs, and the names of the regions' codes are lost.
# Seen: held (pspp 1.6.2): the CSV holds -9 and -8 as outputs (mean 33.25 for 75) and regions as 1, 2, 3, 4. PSPP itself leaves both out (mean 75), and so does pyreadstat 1.3.7 by default. --recode and --labels change it. Exit code 0, no word.
# Expected: what is declared as missing is empty, as everywhere else in the program.
# Instead: pspp-convert --recode --labels, or pyreadstat.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pyreadstat==1.3.7 pandas==3.1.1 numpy==2.4.6
cd "$dir"
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install pspp=1.6.2-2 > apt.txt
for deb in debs/*.deb; do dpkg -x "$deb" root; done
"$dir/venv/bin/python" -W ignore - <<'PY'
import pandas as pd
import pyreadstat

table = pd.DataFrame({"region": [1.0, 2, 3, 4], "output": [100.0, -9, 50, -8]})
pyreadstat.write_sav(table, "a.sav", variable_value_labels={"region": {1: "成都", 2: "绵阳", 3: "内江", 4: "宜宾"}}, missing_ranges={"output": [-9, -8]})
PY
lib="$dir/root/usr/lib/x86_64-linux-gnu"
for options in "" "--recode --labels"; do LD_LIBRARY_PATH="$lib:$lib/pspp" root/usr/bin/pspp-convert $options a.sav "out$(echo "$options" | wc -w).csv"; done
"$dir/venv/bin/python" -W ignore - <<'PY'
import pandas as pd
import pyreadstat

plain, asked = (pd.read_csv(name, na_values=[" "]) for name in ("out0.csv", "out2.csv"))
seen = [plain["output"].mean(), plain["region"].tolist(), asked["output"].mean(), asked["region"].tolist(), pyreadstat.read_sav("a.sav")[0]["output"].mean()]
print(seen)
raise SystemExit(0 if seen == [33.25, [1, 2, 3, 4], 75.0, ["成都", "绵阳", "内江", "宜宾"], 75.0] else 1)
PY
