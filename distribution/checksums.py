"""The list of checksums of a bundle: made when it is built, proven before it is installed."""

from __future__ import annotations

import hashlib
from pathlib import Path

from distribution.speech import SetUpError

NAME = "SHA256SUMS.txt"


def digest(path: Path) -> str:
    """Return the sha256 of a file, read piece by piece."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write(folder: Path) -> int:
    """List every file of a bundle in the format of ``sha256sum``; return how many there are."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != NAME]
    lines = [f"{digest(path)}  {path.relative_to(folder).as_posix()}\n" for path in files]
    (folder / NAME).write_text("".join(lines), encoding="utf-8", newline="\n")
    return len(files)


def prove(folder: Path) -> None:
    """Compare every listed file with its checksum.

    Raises
    ------
    SetUpError
        If a file is missing or differs: a copy over a stick or a share was cut off.
    """
    wrong = []
    for line in (folder / NAME).read_text(encoding="utf-8").splitlines():
        expected, _, name = line.partition("  ")
        path = folder / name
        if not path.is_file() or digest(path) != expected:
            wrong.append(name)
    if wrong:
        raise SetUpError("start.damaged", count=len(wrong), files=tuple(wrong[:5]))
