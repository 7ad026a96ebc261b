#!/usr/bin/env bash
# What: figures of a company's report as inline XBRL: a loss in 万元 (scale 4, sign -), one in 亿元 with a decimal comma, a dash that means none, a figure that is not given (xsi:nil) and a share as a fraction, read by ixbrlparse.
# Guess: scale or sign is passed over.
# Seen: wrong for both (ixbrlparse 0.12.0: -12,345,000 and 123,450,000,000 are right), but the figure that is expressly not given is 0, like the dash, so that a mean over companies counts it; and the fraction (1 of 3 shares) is not among the facts at all. The list of errors is empty.
# Expected: None for nil, 0 for the dash, and the fraction or a word on it.
# Instead: look at the element (numeric[i].soup_tag) for xsi:nil before its value is used; count ix:fraction in the file.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --no-compile --disable-pip-version-check ixbrlparse==0.12.0
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import io

from ixbrlparse import IXBRL

ns = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2015-02-26" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:a="http://example.org/a"'
period = "<xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-12-31</xbrli:endDate>"
head = f'<ix:header><ix:resources><xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="http://example.org">1</xbrli:identifier></xbrli:entity><xbrli:period>{period}</xbrli:period></xbrli:context><xbrli:unit id="u"><xbrli:measure>iso4217:CNY</xbrli:measure></xbrli:unit></ix:resources></ix:header>'
fact = '<ix:nonFraction name="a:{}" contextRef="c" unitRef="u" {}>{}</ix:nonFraction>'
facts = [
    fact.format("Loss", 'scale="4" decimals="-4" sign="-" format="ixt:numdotdecimal"', "1,234.5"),
    fact.format("Output", 'scale="8" decimals="-6" format="ixt:numcommadecimal"', "1.234,5"),
    fact.format("None", 'decimals="0" format="ixt:zerodash"', "—"),
    fact.format("NotGiven", 'xsi:nil="true"', ""),
    '<ix:fraction name="a:Share" contextRef="c" unitRef="u"><ix:numerator>1</ix:numerator><ix:denominator>3</ix:denominator></ix:fraction>',
]
report = IXBRL(io.StringIO(f'<html {ns}><head><title>a</title></head><body><div style="display:none">{head}</div><p>{"".join(facts)}</p></body></html>'), raise_on_error=False)
seen = [(item.name, item.value) for item in report.numeric]
print(seen, report.errors)
raise SystemExit(0 if seen == [("Loss", -12345000.0), ("Output", 123450000000.0), ("None", 0), ("NotGiven", 0)] and not report.errors else 1)
PY
