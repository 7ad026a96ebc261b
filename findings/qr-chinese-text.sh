#!/usr/bin/env bash
# What: QR codes with 汉字 by segno (for a factsheet), read by two readers.
# Guess: segno packs 成都市 in the Japanese kanji mode, because its characters have codes there, and OpenCV cannot read that.
# Seen: so it is: OpenCV hands the Shift JIS bytes on and raises UnicodeDecodeError; of a web address that ends in 汉字 it gives other characters, in silence.
#   zxing-cpp reads all of them.
# Expected: one mode for Chinese text (bytes in UTF-8), which the text with a full-width colon gets.
# Instead: put only ASCII into a QR code: percent-encode the address, leave names to the print beside it; or segno.make(text, mode="byte", encoding="utf-8").
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check segno==1.6.6 opencv-python-headless==5.0.0.93 zxing-cpp==3.1.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
from urllib.parse import quote

import cv2
import segno
import zxingcpp


def read(text, **how):
    code = segno.make(text, error="m", micro=False, **how)
    code.save("code.png", scale=8, border=4)
    picture = cv2.imread("code.png")
    found = [one.text for one in zxingcpp.read_barcodes(picture)]
    try:
        seen = cv2.QRCodeDetector().detectAndDecode(picture)[0]
    except UnicodeDecodeError:
        seen = "UnicodeDecodeError"
    print(f"{text} ({code.mode}): zxing {found}, OpenCV {seen!r}")
    return code.mode, found == [text], seen == text


name = read("成都市")
forced = read("成都市", mode="byte", encoding="utf-8")
address = read("https://example.org/广元")
quoted = read("https://example.org/" + quote("广元"))
stands = name == ("kanji", True, False) and forced[:2] == ("byte", True) and address[1:] == (True, False) and quoted[1:] == (True, True)
raise SystemExit(0 if stands else 1)
PY
