"""The performance table: ``python -m benchmarks`` runs every benchmark and prints Markdown.

``python -m benchmarks export loading`` runs some of them. Each module gives
``rows() -> list[(what, measured, ratio, bar)]``; figures are ratios of two things timed in one run
on one machine wherever that is possible. A benchmark that fails is named, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import importlib
import sys

MODULES = (
    "filter_change",
    "first_view",
    "sessions",
    "export",
    "handover",
    "loading",
    "cli_start",
    "freight",
    "distances",
    "measures",
    "evidence",
    "nation",
    "names",
    "points",
    "lists",
    "tables",
    "reader",
    "prints",
    "siting",
    "scenarios",
)
HEADER = "| what | measured | ratio | bar | command |\n|---|---|---|---|---|"


def line(row: tuple[str, str, str, str], module: str) -> str:
    """Return one row as Markdown, with the command that gives it.

    Examples
    --------
    >>> line(("size", "0.5 MB", "", "≤ 1 MB"), "export")
    '| size | 0.5 MB |  | ≤ 1 MB | `python -m benchmarks.export` |'
    """
    return f"| {' | '.join(row)} | `python -m benchmarks.{module}` |"


def main(arguments: list[str] | None = None) -> int:
    """Run the named benchmarks, all by default; return 1 if one of them failed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("modules", nargs="*", help=f"any of {', '.join(MODULES)}; default all")
    modules = parser.parse_args(arguments).modules
    if unknown := sorted(set(modules) - set(MODULES)):
        parser.error(f"unknown benchmark {', '.join(unknown)}; expected {', '.join(MODULES)}")
    failed = 0
    print(HEADER, flush=True)
    for module in modules or MODULES:
        try:
            for row in importlib.import_module(f"benchmarks.{module}").rows():
                print(line(row, module), flush=True)
        except Exception as fault:  # noqa: BLE001 - the other benchmarks still run
            failed += 1
            reason = str(fault).splitlines() or [""]
            print(f"{module} failed: {type(fault).__name__}: {reason[0]}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
