#!/usr/bin/env bash
# What: a table of forty cities in CSV with outputs between 100 and 1,000, opened in gretl (Debian 12): as plain digits, with a footnote mark at one figure (12*), at two, and with commas in two ("1,234").
# Guess: the column becomes codes 1 to n in order of appearance, and its mean is that of the codes.
# Seen: half (gretl 2022c): one figure that is no number is an error, two or more make the whole column codes: the mean is 20.5 for 537.8, the regression of a rate on the output is that of the rate on the numbers 1 to 40 (R-squared 1 for rates that rise from row to row, 0.00 in truth), twice the second
#   output is 4. A thousands comma in two rows does the same. `print` goes on to show the figures as they were, so that all looks right; `summary` alone leaves the column out. On opening a line says "non-numeric values = 2" among twenty others, and none with --quiet.
# Expected: an error in a regression on a column of text, as for one mark.
# Instead: look for "non-numeric" after open; clean the column before; compare max(x) with the table.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mkdir -p debs/partial root home
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install libgretl1=2022c-1 gretl-common=2022c-1 > apt.txt
(cd debs && apt-get -qq -o APT::Sandbox::User=root download gretl=2022c-1)
for deb in debs/*.deb; do dpkg -x "$deb" root; done
lib="$dir/root/usr/lib"
export LD_LIBRARY_PATH="$lib:$lib/x86_64-linux-gnu:$lib/x86_64-linux-gnu/lapack:$lib/x86_64-linux-gnu/blas" GRETL_HOME="$dir/root/usr/share/gretl/" HOME="$dir/home"
seen=""
for marked in none one two comma; do
  awk -v marked="$marked" 'BEGIN {
    print "city,output,rate"
    for (row = 0; row < 40; row++) {
      figure = 100 + (row * 17 % 41) * 22
      if ((marked != "none" && marked != "comma" && row == 1) || (marked == "two" && row == 5)) figure = figure "*"
      if (marked == "comma" && (row == 1 || row == 5)) figure = "\"1," figure "\""
      printf "C%d,%s,%.1f\n", row, figure, 0.5 + row / 10
    }
  }' > a.csv
  printf 'open a.csv --quiet\nols rate const output --quiet\nseries twice = output * 2\nprintf "got %%.1f %%.2f %%g\\n", mean(output), $rsq, twice[2]\n' > a.inp
  seen="$seen$(root/usr/bin/gretlcli -b a.inp 2> /dev/null | grep -o '^got.*\|^ERROR' || true);"
done
echo "$seen"
test "$seen" = "got 537.8 0.00 948;ERROR;got 20.5 1.00 4;got 20.5 1.00 4;"
