"""Set up what is missing, start the pages and say where they are: ``python -m distribution.start``.

This module and what it imports use the standard library alone: it runs before anything is
installed. It is also what an old Python meets first, so its own lines are plain.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)


def _port(written: str) -> int:
    if not written.isdecimal() or not 0 < int(written) < 65536:
        raise argparse.ArgumentTypeError(f"{written}: 1–65535")
    return int(written)


def options(arguments: list[str] | None) -> argparse.Namespace:
    """Return the options of a start, from the command line."""
    parser = argparse.ArgumentParser(prog="python -m distribution.start")
    parser.add_argument("--host", default="", help="address to listen on; 127.0.0.1 unless given")
    parser.add_argument(
        "--port", type=_port, help="port; the first free one from 8501 unless given"
    )
    parser.add_argument("--open", action="store_true", help="open the browser")
    parser.add_argument(
        "--lang", default="zh", choices=("zh", "en"), help="language of the sentences"
    )
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> int:
    """Set up, start, wait for the end; return 0, or 1 after one sentence on what is at fault."""
    if sys.version_info < OLDEST:
        found = ".".join(str(part) for part in sys.version_info[:2])
        wanted = ".".join(str(part) for part in OLDEST)
        sys.stderr.write(
            f"需要 Python {wanted} 或更高版本，这里是 {found}；请先安装。\n"
            f"Python {wanted} or later is needed, this is {found}; please install it first.\n"
        )
        return 1
    from distribution import bundled, environment, page
    from distribution.speech import Speech
    from gis.errors import AtlasError

    chosen = options(arguments)
    speech = Speech(chosen.lang)
    try:
        other = bundled.fitting_python(ROOT)
        if other is not None:
            return bundled.run_with(other, sys.argv[1:] if arguments is None else arguments, ROOT)
        python = environment.ready(ROOT, "runtime", speech)
        address = page.Address(chosen.host, chosen.port)
        return page.serve(ROOT, python, address, speech, show=chosen.open)
    except AtlasError as fault:
        speech.fault(fault)
        return 1
    except KeyboardInterrupt:
        speech.say("start.stopped")
        return 130


if __name__ == "__main__":
    sys.exit(main())
