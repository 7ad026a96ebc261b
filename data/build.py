"""Make every bundled file from its source, or prove that nothing drifted.

``python -m data.build`` runs the builders and writes ``data/datapackage.json``;
``python -m data.build plans`` runs one builder; ``python -m data.build --check`` rebuilds nothing
on disk and fails (exit code 1) on drift, a missing licence, an orphan key or an unknown file.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# In the order of dependence: packs and plans read what boundaries wrote.
BUILDERS = ("boundaries", "packs", "plans", "resources", "transport")


def available() -> list[str]:
    """Return the builders that exist, in order."""
    folder = ROOT / "data" / "builders"
    return [name for name in BUILDERS if (folder / f"{name}.py").is_file()]


def build(names: list[str], root: Path = ROOT) -> None:
    """Run the named builders, then describe all files."""
    from data import package

    for name in names:
        print(f"data.build: {name}", flush=True)
        importlib.import_module(f"data.builders.{name}").build(root)
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

    faults = check.faults(ROOT)
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print("data.build --check: every file is described, unchanged and consistent")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
