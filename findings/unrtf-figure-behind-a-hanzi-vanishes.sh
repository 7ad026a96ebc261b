#!/usr/bin/env bash
# What: an RTF that pandoc wrote of 产值≥50亩，增长−2.5%，容积率≤1.2，年均4000–5000亿元，C区12个, made into HTML by unrtf of Debian 12; and spans with \endash and \_ , as Word writes them, made into text.
# Guess: raised digits join (10⁴ is 104); dashes stay.
# Seen: the guess was wrong for the dashes (unrtf 0.21.10): in HTML what stands right behind a sign written as \u8805 ? is taken for its stand-in and dropped up to the next blank or sign: 50, 2.5%, 1.2, 4000, C and 12 are gone, 亩 and 个 stay; in text \endash and the non-breaking hyphen \_ are dropped, so that 4000–5000 is 40005000 and
#   2021–2025 is 20212025. LibreOffice's way (\u8805\'3f) is read right. Exit code 0, no word.
# Expected: one sign dropped behind \u, as \uc1 says, and a hyphen for a dash.
# Instead: striprtf (see striprtf-deleted-struck-and-hidden for its own sides), or pandoc; count the digits of source and result.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check pypandoc-binary==1.17
cd "$dir"
mkdir -p debs/partial root
apt-get -qq -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Dir::Cache::archives="$dir/debs/" --download-only --no-install-recommends -y install unrtf=0.21.10-clean-1 > apt.txt
(cd debs && apt-get -qq -o APT::Sandbox::User=root download unrtf=0.21.10-clean-1)
for deb in debs/*.deb; do dpkg -x "$deb" root; done
unrtf() { root/usr/bin/unrtf -P "$dir/root/usr/share/unrtf/" "$@" 2> /dev/null; }
"$dir/venv/bin/python" -c 'import pypandoc; pypandoc.convert_text("产值≥50亩，增长−2.5%，容积率≤1.2，年均4000–5000亿元，C区12个", "rtf", format="markdown", outputfile="a.rtf", extra_args=["-s"])'
page="$(unrtf --html a.rtf | grep 'u20135\|&#20135' | "$dir/venv/bin/python" -c 'import html, re, sys; print(html.unescape(re.sub("<[^>]*>", "", sys.stdin.read())).strip())')"
printf '%s\n' '{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}\f0\pard Output 4000\endash 5000, 2021\_2025\par}' > b.rtf
text="$(unrtf --text b.rtf | tail -1)"
printf '%s\n' "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\f0\\pard Zone \\u8805\\'3f50 mu\\par}" > c.rtf
office="$(unrtf --html c.rtf | grep -o 'Zone [^<]*')"
echo "$page"; echo "$text"; echo "$office"
test "$page" = "产值≥亩，增长−，容积率≤，年均–亿元，区个" && test "$text" = "Output 40005000, 20212025" && test "$office" = "Zone &ge;50 mu"
