#!/bin/sh
# Set up what is missing and open the pages: sh start.sh. The rest is Python (distribution/start.py).
cd "$(dirname "$0")" || exit 1
for python in python3 python3.14 python3.13 python3.12 python3.11 python; do
  if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    exec "$python" -m distribution.start --open "$@"
  fi
done
echo "没有找到 Python 3.11 或更高版本，请先安装。" >&2
echo "No Python 3.11 or later was found; please install it first." >&2
exit 1
