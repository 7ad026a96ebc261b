#!/usr/bin/env bash
# What: a street office and a lithium firm's home, 㮾梨街道 (长沙县, U+36BE), put into jieba's dictionary and searched in an address; beside it 榔梨街道 with an ordinary sign.
# Guess: jieba cuts names of districts that begin a common word (重庆市长寿区 becomes 市长); a word with a rare sign is not found.
# Seen: wrong for the first (长寿区, 市中区 and 长治市 are whole), held for the second: jieba 0.42.1 knows the signs U+4E00 to U+9FD5 only, so 㮾 is cut off as
#   if it were a comma, also behind add_word(); add_word() says nothing. Full-width figures (１２．５％) are cut into single signs by the same rule.
# Expected: a word that was added is found, or add_word() refuses it.
# Instead: replace rare signs before cutting (a table of the names one knows), or match names by a trie such as ahocorasick-rs first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check jieba==0.42.1
cd "$dir"
"$dir/venv/bin/python" -W ignore - <<'PY'
import logging

import jieba

jieba.setLogLevel(logging.ERROR)
jieba.add_word("㮾梨街道")
jieba.add_word("榔梨街道")
rare, plain = jieba.lcut("长沙县㮾梨街道"), jieba.lcut("长沙县榔梨街道")
districts = jieba.lcut("重庆市长寿区"), jieba.lcut("山西省长治市")
wide = jieba.lcut("增长１２．５％"), jieba.lcut("增长12.5%")
print(rare, plain, districts, wide)
stands = rare == ["长沙县", "㮾", "梨", "街道"] and plain == ["长沙县", "榔梨街道"] and len(wide[0]) > 4 and wide[1] == ["增长", "12.5%"]
raise SystemExit(0 if stands and districts == (["重庆市", "长寿区"], ["山西省", "长治市"]) else 1)
PY
