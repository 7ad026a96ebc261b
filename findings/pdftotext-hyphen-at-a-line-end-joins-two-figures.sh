#!/usr/bin/env bash
# What: spans of figures and a fall that happen to end a printed line with their hyphen or minus (4000-|5000, 2021-|2025, -|2.5, NEV-|battery), drawn by reportlab and read by pdftotext of Debian 12 (poppler-utils): with its defaults, -layout and -raw.
# Guess: the hyphen is taken for that of a parted word, and 4000-5000 is 40005000.
# Seen: held, and worse (pdftotext 22.12.0): with the defaults 40005000, 20212025 and NEVbattery, and a fall of 2.5 whose minus ends the line is a growth of 2.5, since the minus is dropped with the line end. -layout and -raw keep all. No word.
#   (pdf-hyphen-at-line-end has what pdfium does, between letters alone.)
# Expected: the hyphen kept behind a digit and behind a blank, where no word is parted.
# Instead: pdftotext -layout or -raw; look for numbers of eight digits that are two of four.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check reportlab==5.1.0
cd "$dir"
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install poppler-utils=22.12.0-2+deb12u3 > apt.txt
(cd debs && apt-get -qq -o APT::Sandbox::User=root download poppler-utils=22.12.0-2+deb12u3 libpoppler126=22.12.0-2+deb12u3)
for deb in debs/*.deb; do dpkg -x "$deb" root; done
export LD_LIBRARY_PATH="$dir/root/usr/lib/x86_64-linux-gnu"
"$dir/venv/bin/python" - <<'PY'
from reportlab.pdfgen import canvas

page = canvas.Canvas("a.pdf")
for line, text in enumerate(("The output of the zone will be 4000-", "5000 units from 2021-", "2025 at a rate of -", "2.5 per cent for NEV-", "battery firms.")):
    page.drawString(72, 700 - 14 * line, text)
page.save()
PY
plain="$(root/usr/bin/pdftotext a.pdf - | head -1)"
layout="$(root/usr/bin/pdftotext -layout a.pdf - | head -1)"
raw="$(root/usr/bin/pdftotext -raw a.pdf - | head -1)"
echo "$plain"; echo "$layout"; echo "$raw"
test "$plain" = "The output of the zone will be 40005000 units from 20212025 at a rate of 2.5 per cent for NEVbattery firms."
test "$layout" = "The output of the zone will be 4000-" && test "$raw" = "The output of the zone will be 4000-"
