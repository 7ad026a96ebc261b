"""Pack a bundle for machines without a network: ``python -m distribution --platform win_amd64``."""

from __future__ import annotations

import argparse
import sys
import tomllib
from pathlib import Path

from distribution import folder, proof
from distribution.speech import Speech
from distribution.target import KINDS, Target
from gis.errors import AtlasError

ROOT = Path(__file__).resolve().parent.parent


def version(root: Path) -> str:
    """Return the version of the tool."""
    content = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    return str(content["project"]["version"])


def main(arguments: list[str] | None = None) -> int:
    """Pack one bundle, prove it where asked, and say where it stands."""
    here = "{}.{}".format(*sys.version_info[:2])
    parser = argparse.ArgumentParser(prog="python -m distribution")
    parser.add_argument("--platform", default="win_amd64", help=", ".join(KINDS))
    parser.add_argument(
        "--python", default=here, help=f"version on the target; {here} unless given"
    )
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="folder for the bundle")
    parser.add_argument("--no-zip", action="store_true", help="leave the folder unpacked only")
    parser.add_argument(
        "--prove", action="store_true", help="install it without a network, open the page"
    )
    parser.add_argument("--lang", default="zh", choices=("zh", "en"))
    chosen = parser.parse_args(arguments)
    speech = Speech(chosen.lang)
    try:
        target = Target(chosen.platform, chosen.python)
        place = chosen.out / folder.name(version(ROOT), target)
        folder.assemble(ROOT, place, target, speech)
        if chosen.prove:
            proof.prove(place, speech)
        speech.say("bundle.done", path=place if chosen.no_zip else folder.pack(place))
    except AtlasError as fault:
        speech.fault(fault)
        return 1
    except KeyboardInterrupt:
        speech.say("bundle.stopped")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
