#!/usr/bin/env bash
# What: Moran's I of one map of 8 by 8 regions (row-standardised rook neighbours) by spdep of R (Debian 12) and esda of PyPI with their defaults, and the local values.
# Guess: moran.test asks one side only, esda both, so p differs by a factor of 2 and one calls a map clustered that the other does not; local values differ by n/(n-1).
# Seen: held (spdep 1.2-7, esda 2.9.0): one I, 0.1492, with p 0.039 in spdep ("greater") and 0.078 in esda (p_rand): below and above 5 per cent. Local values differ by 64/63 (spdep divides by n, esda by n-1), so that those of a table made in both cannot be put side by side.
# Expected: a note in the printed result of esda, as R prints "alternative hypothesis: greater".
# Instead: state the side with p; moran.test(alternative="two.sided"), or half of p_rand where I is above its expectation; take z-scores for comparisons.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check esda==2.9.0 libpysal==4.14.1 numpy==2.4.6
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install r-base-core=4.2.2.20221110-2 r-cran-spdep=1.2-7+dfsg-1 > apt.txt
for deb in debs/*.deb; do dpkg -x "$deb" root; done
"$dir/venv/bin/python" -W ignore - > python.txt <<'PY'
import esda
import numpy as np
from libpysal.weights import lat2W

x = np.array([i * 37 % 23 + (i % 8) * 1.83 for i in range(64)])
np.savetxt("x.txt", x)
weights = lat2W(8, 8)
moran = esda.Moran(x, weights, permutations=0)
local = esda.Moran_Local(x, weights, permutations=0)
print(f"{moran.I:.6f} {moran.p_rand:.6f} {local.Is[0]:.8f}")
PY
lib="$dir/root/usr/lib/x86_64-linux-gnu"
export R_HOME="$dir/root/usr/lib/R" R_SHARE_DIR="$dir/root/usr/share/R/share" R_LIBS_SITE="$dir/root/usr/lib/R/site-library" R_ENVIRON=/dev/null EDITOR=vi PAGER=cat LANG=C.UTF-8 PROJ_DATA="$dir/root/usr/share/proj" PROJ_LIB="$dir/root/usr/share/proj"
export LD_LIBRARY_PATH="$dir/root/usr/lib:$R_HOME/lib:$lib:$lib/blas:$lib/lapack:$lib/openblas-pthread"
ln -sf /dev/null "$R_HOME/etc/Renviron"
cat > a.R <<'R'
suppressMessages(library(spdep))
x <- scan("x.txt", quiet = TRUE)
weights <- nb2listw(cell2nb(8, 8))
test <- moran.test(x, weights)
cat(sprintf("%.6f %.6f %.8f\n", test$estimate[1], test$p.value, localmoran(x, weights)[1, 1]))
R
"$R_HOME/bin/exec/R" --no-echo --no-restore --vanilla -f a.R > r.txt 2> err.txt
cat python.txt r.txt
"$dir/venv/bin/python" - <<'PY'
python, r = (list(map(float, open(name, encoding="utf-8").read().split())) for name in ("python.txt", "r.txt"))
same = abs(python[0] - r[0]) < 1e-6
halved = abs(python[1] - 2 * r[1]) < 1e-5 and r[1] < 0.05 < python[1]
raise SystemExit(0 if same and halved and abs(r[2] / python[2] - 64 / 63) < 1e-5 else 1)
PY
