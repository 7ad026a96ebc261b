#!/usr/bin/env bash
# What: a page of a local government that declares gb2312 and names 硚口区 (硚 is in GBK, not in GB 2312), read with lxml and BeautifulSoup.
# Guess: the one character is lost.
# Seen: the guess was wrong: lxml.html ends the text at that character, silently (武汉市 is the last word; the figure behind it is gone);
#   BeautifulSoup gives an empty text with the parser lxml and Latin rubbish (ÎäººÊÐ) with html.parser unless a detector such as
#   charset-normalizer happens to be installed. html5lib alone gives all of it.
# Expected: what browsers do by the WHATWG Encoding standard: the label gb2312 means GBK / GB18030.
# Instead: decode bytes with gb18030 whenever gb2312 or gbk is declared, then parse the str.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check lxml==6.1.3 beautifulsoup4==4.15.0 html5lib==1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import warnings

import bs4
import lxml.html

warnings.simplefilter("ignore")
text = '<html><head><meta charset="gb2312"></head><body><p>武汉市硚口区产值4000亿元。</p><p>东湖区</p></body></html>'
page = text.encode("gb18030")
found = {"lxml": lxml.html.fromstring(page).text_content()}
for parser in ("lxml", "html.parser", "html5lib"):
    found[f"bs4 {parser}"] = bs4.BeautifulSoup(page, parser).get_text()
found["decoded first"] = lxml.html.fromstring(page.decode("gb18030")).text_content()
print(found)
whole = "武汉市硚口区产值4000亿元。东湖区"
stands = "4000" not in found["lxml"] and "4000" not in found["bs4 lxml"]
raise SystemExit(0 if stands and "ÎäººÊÐ" in found["bs4 html.parser"] and whole == found["bs4 html5lib"] == found["decoded first"] else 1)
PY
