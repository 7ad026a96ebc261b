#!/usr/bin/env bash
# What: a table of a yearbook whose items "of which" begin with # (工业 100, #规模以上工业 80, 建筑业 20), as the statistical yearbooks print them, read by read.table of R (Debian 12), numpy.genfromtxt and pandas of PyPI.
# Guess: # begins a comment, and the row is gone.
# Seen: held for read.table (R 4.2.2) and genfromtxt (numpy 2.4.6): two rows, without a word. read.delim and read.csv of R, which take the same arguments, keep it, and so does pandas 3.1.1.
# Expected: a comment only where it is asked for.
# Instead: comment.char = "" in R, comments=None in numpy.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check pandas==3.1.1 numpy==2.4.6
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install r-base-core=4.2.2.20221110-2 > apt.txt
for deb in debs/*.deb; do dpkg -x "$deb" root; done
printf 'item\toutput\n工业\t100\n#规模以上工业\t80\n建筑业\t20\n' > a.tsv
"$dir/venv/bin/python" -W error - > python.txt <<'PY'
import numpy as np
import pandas as pd

text = np.genfromtxt("a.tsv", delimiter="\t", dtype=None, names=True, encoding="utf-8")
print(len(text), len(pd.read_csv("a.tsv", sep="\t")))
PY
lib="$dir/root/usr/lib/x86_64-linux-gnu"
export R_HOME="$dir/root/usr/lib/R" R_SHARE_DIR="$dir/root/usr/share/R/share" R_ENVIRON=/dev/null EDITOR=vi PAGER=cat LANG=C.UTF-8
export LD_LIBRARY_PATH="$R_HOME/lib:$lib:$lib/blas:$lib/lapack:$lib/openblas-pthread"
ln -sf /dev/null "$R_HOME/etc/Renviron"
cat > a.R <<'R'
rows <- function(read, ...) nrow(read("a.tsv", header = TRUE, sep = "\t", ...))
cat(rows(read.table), rows(read.delim), rows(read.csv), rows(read.table, comment.char = ""), "\n")
R
"$R_HOME/bin/exec/R" --no-echo --no-restore --vanilla -f a.R > r.txt 2> err.txt
cat python.txt r.txt
test "$(cat python.txt)" = "2 3"
test "$(cat r.txt)" = "2 3 3 3 "
