#!/usr/bin/env bash
# What: a task that failed for a passing reason (disk full), submitted to dask a second time with the same arguments.
# Guess: it runs again.
# Seen: the guess was wrong: while the first future is held nothing runs and the old exception is returned at once; two submits of one call
#   with equal arguments run once. pure=False runs, and so does retry() on the failed future.
# Expected: a failure is not a value to be reused.
# Instead: pure=False for work with side effects, or future.retry(); delete failed futures before submitting again.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check dask==2026.8.0 distributed==2026.8.0
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import logging
import pathlib

from distributed import Client

logging.disable(logging.CRITICAL)
runs = pathlib.Path("runs")


def job(number):
    count = len(list(runs.iterdir()))
    (runs / str(count)).touch()
    if count == 0:
        raise ValueError("disk full")
    return number


if __name__ == "__main__":
    runs.mkdir()
    with Client(n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None) as client:
        steps = []
        first = client.submit(job, 1)
        steps.append((str(first.exception()), len(list(runs.iterdir()))))
        second = client.submit(job, 1)
        steps.append((str(second.exception()), len(list(runs.iterdir()))))
        steps.append((client.submit(job, 1, pure=False).result(), len(list(runs.iterdir()))))
        pair = client.submit(job, 2), client.submit(job, 2)
        steps.append((sum(future.result() for future in pair), len(list(runs.iterdir()))))
    print("answer and runs so far:", steps)
    raise SystemExit(0 if steps == [("disk full", 1), ("disk full", 1), (1, 2), (4, 3)] else 1)
PY
