"""Make every bundled file from its source, or prove that nothing drifted.

``python -m data.build`` runs the builders and writes ``data/datapackage.json``;
``python -m data.build plans`` runs one builder; ``python -m data.build --check`` changes nothing
on disk and fails (exit code 1) on drift, a missing licence, an orphan key or an unknown file: it
proves descriptions, hashes and keys first, then makes every file again in a temporary copy (some
20 seconds; ``--check plans`` makes only those of one builder again).
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

from data.order import BUILDERS, available

ROOT = Path(__file__).resolve().parent.parent


def build(names: list[str], root: Path = ROOT) -> None:
    """Run the named builders, then describe all files."""
    from data import check, package

    for name in names:
        print(f"data.build: {name}", flush=True)
        try:
            importlib.import_module(f"data.builders.{name}").build(root)
        except ModuleNotFoundError as fault:
            raise SystemExit(f"data.build: {name}: {fault}; {check.PACKAGES}") from fault
    package.write(root)


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit code."""
    parser = argparse.ArgumentParser(prog="python -m data.build", description=__doc__)
    parser.add_argument("builders", nargs="*", help=f"any of {', '.join(BUILDERS)}; default all")
    parser.add_argument("--check", action="store_true", help="fail on drift; write nothing")
    options = parser.parse_args(arguments)
    unknown = sorted(set(options.builders) - set(BUILDERS))
    if unknown:
        parser.error(f"unknown builder {', '.join(unknown)}; expected {', '.join(BUILDERS)}")
    if not options.check:
        build(options.builders or available())
        return 0

    from data import check

    faults = check.faults(ROOT, options.builders or None)
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults:
        count = f"{len(faults)} fault{'s' if len(faults) > 1 else ''}"
        print(f"data.build --check: {count}", file=sys.stderr)
    else:
        print("data.build --check: every file is described, unchanged, consistent and reproducible")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
