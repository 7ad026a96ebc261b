#!/usr/bin/env bash
# What: outputs of four cities in CSV, one empty and one "1,234", through Miller of Debian 12 (mlr): top, sort -nr, stats1 and JSON.
# Guess: 0111 goes out bare into JSON.
# Seen: the guess was wrong (Miller 6.6.0: "0111" keeps its quotation marks), but: the largest by `top -n 1` is the city without a figure, in `top -n 2` it is first as well; stats1 passes over "1,234" (the sum of 10, 30 and 1,234 is 40) but counts it (3), so that its own mean of 20 is not
#   sum / count, and its max is 1,234; sort -nr puts 1,234 and the gap before 30. `put` with @sum += says (error) for the same column. Figures such as .5 and 0x1F go bare into JSON, which no reader takes. Exit code 0 throughout.
# Expected: gaps left out of `top`; (error) in stats1 as in put.
# Instead: filter 'is_not_empty($output)' first; gsub($output, ",", ""); compare sum / count with the mean.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install miller=6.6.0-2+b3 > apt.txt
(cd debs && apt-get -qq -o APT::Sandbox::User=root download miller=6.6.0-2+b3)
for deb in debs/*.deb; do dpkg -x "$deb" root; done
mlr() { root/usr/bin/mlr --icsv --ocsv --headerless-csv-output "$@"; }
printf 'city,output\n甲,10\n乙,\n丙,30\n' > a.csv
printf 'city,output\n甲,10\n乙,\n丙,30\n丁,"1,234"\n' > b.csv
top="$(mlr top -n 1 -f output -a a.csv) $(mlr top -n 2 -f output a.csv | tr '\n' ' ')"
stats="$(mlr stats1 -a sum,mean,count,max -f output b.csv) $(mlr put -q '@sum += $output; end {emit @sum}' b.csv)"
order="$(mlr sort -nr output then cut -f city b.csv | tr -d '\n')"
json="$(printf 'share\n.5\n' | root/usr/bin/mlr --icsv --ojson cat | tr -d ' \n')"
echo "$top | $stats | $order | $json"
test "$top" = "乙, 1, 2,30 " && test "$stats" = '40,20,3,"1,234" (error)' && test "$order" = 丁乙丙甲 && test "$json" = '[{"share":.5}]'
