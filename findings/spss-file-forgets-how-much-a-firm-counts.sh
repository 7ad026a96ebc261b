#!/usr/bin/env bash
# What: a sample of firms as .sav, saved by PSPP (Debian 12) with WEIGHT BY, so that a small firm counts for 90 and a large one for 10; read by pandas and pyreadstat.
# Guess: the weight of the file is lost without a word, and the mean is that of the sample.
# Seen: held (pspp 1.6.2, pandas 3.1.1, pyreadstat 1.3.7): the program itself says a mean output of 19, pandas 55. The variable is there as any other; that it is the weight of the file stands in its head and in none of what pyreadstat hands on.
# Expected: the name of the weight among the metadata, or a word.
# Instead: ask for the name of the weight with the file; the four bytes from 76 on in its head are the number of that variable, 0 for none.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check pandas==3.1.1 pyreadstat==1.3.7 numpy==2.4.6
cd "$dir"
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install pspp=1.6.2-2 > apt.txt
for deb in debs/*.deb; do dpkg -x "$deb" root; done
cat > a.sps <<'SPS'
DATA LIST LIST /output many.
BEGIN DATA
10 90
100 10
END DATA.
WEIGHT BY many.
SAVE OUTFILE='a.sav'.
DESCRIPTIVES output /STATISTICS=MEAN.
SPS
lib="$dir/root/usr/lib/x86_64-linux-gnu"
LD_LIBRARY_PATH="$lib:$lib/pspp" root/usr/bin/pspp a.sps > pspp.txt
cat pspp.txt
grep -q "19.00" pspp.txt
"$dir/venv/bin/python" -W error::UserWarning - <<'PY'
import pandas as pd
import pyreadstat

_, told = pyreadstat.read_sav("a.sav")
known = {name: value for name, value in vars(told).items() if value == "many"}
mean = float(pd.read_spss("a.sav")["output"].mean())
with open("a.sav", "rb") as file:
    head = file.read(176)
weight_at = int.from_bytes(head[76:80], "little")
print(mean, known, "case weight in the head:", weight_at)
raise SystemExit(0 if mean == 55 and not known and weight_at == 2 else 1)
PY
