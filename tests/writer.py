"""Find LibreOffice's Writer for the tests of old documents, or install it: ``python -m tests.writer``.

Debian's package as root; elsewhere nothing is installed, and the tests of .doc files are skipped.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from gis.plans.reader.formats import office

PACKAGE = "libreoffice-writer-nogui"
_SECONDS = 300


def install() -> None:
    """Install Writer without its windows, by Debian's apt as root."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if not (shutil.which("apt-get") and is_root):
        return
    print("tests of old documents: installing Debian's LibreOffice Writer", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", PACKAGE],
    ):
        try:
            subprocess.run(
                command, env=environment, stdout=subprocess.DEVNULL, check=False, timeout=_SECONDS
            )
        except subprocess.TimeoutExpired:
            return


def main() -> int:
    """Say what the tests will use; without Writer they are skipped, which is no failure."""
    if office.program() is None:
        install()
    path = office.program()
    print(
        f"tests of old documents: using {path}"
        if path
        else "tests of old documents: no LibreOffice found or installed; they will be skipped",
        flush=True,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
