#!/usr/bin/env bash
# What: a tab-separated table of three cities (area, output), of which one has no area, and a column of parcel numbers and figures (12D3, 1,234, 12万), drawn by gnuplot (Debian 12) with its default separator.
# Guess: the output takes the place of the missing area; 1,234 is 1 and 12D3 is 12000.
# Seen: half (gnuplot 5.4.4): the row with the empty cell has its output 4,000 as area (sum of areas 23,720 for 19,720 without the gap), and no output; 1,234 is 1, 12万 is 12. But 12D3 is 12, not 12000. All without a word; the help on "whitespace" says that blanks and tabs are taken together.
# Expected: a tab is a column.
# Instead: set datafile separator tab (then the gap stays a gap), and figures without commas.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install gnuplot-nox=5.4.4+dfsg1-2+b2 > apt.txt
for deb in debs/*.deb; do dpkg -x "$deb" root; done
lib="$dir/root/usr/lib/x86_64-linux-gnu"
export LD_LIBRARY_PATH="$dir/root/usr/lib:$lib" GNUPLOT_PS_DIR="$dir"
printf 'region\tarea\toutput\nCD\t14335\t22000\nMY\t\t4000\nNJ\t5385\t1,800\n' > a.tsv
printf '12D3\n1,234\n12万\n' > b.txt
plot() { root/usr/bin/gnuplot-nox -e "$1; set table 'o.txt'; plot $2; unset table" 2> err.txt; awk 'NF >= 2 && $1 !~ /#/ {printf "%s %s, ", $1, $2}' o.txt; }
sum() { root/usr/bin/gnuplot-nox -e "$1; stats 'a.tsv' using 2 nooutput; set print '-'; print STATS_sum" 2> err.txt; }
seen="$(sum '') $(sum 'set datafile separator tab') | $(plot 'set datafile separator tab' "'a.tsv' using 2:3")| $(plot '' "'b.txt' using 0:1")"
echo "$seen"
test "$seen" = "23720.0 19720.0 | 14335 22000, 5385 1, | 0 12, 1 1, 2 12, "
