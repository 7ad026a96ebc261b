"""The user's files: tables that are read, results that are written whole or not at all."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import tempfile
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from gis import file_faults
from gis.errors import InputTableError, OutputError
from gis.tables import reading
from gis.tables.sheet import MAX_BYTES, require_size

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gis.tables.roles import Choices
    from gis.tables.table import Rows, Table

_MAX_TEXT_BYTES = 2**20
# A draft carries the number of the process that writes it, so that the next run knows it is left over.
_DRAFT = re.compile(r"\..*-draft-(?P<process>[0-9]+)-.*")
_DAY_S = 86_400.0
# The usual faults of writing, each with its own remedy; any other names the system's reason.
_WRITE_FAULTS = {
    errno.ENOENT: "error.write_no_folder",
    errno.ENOTDIR: "error.write_no_folder",
    errno.EISDIR: "error.write_is_folder",
    errno.EACCES: "error.write_denied",
    errno.EPERM: "error.write_denied",
    errno.EROFS: "error.write_denied",
    errno.ENOSPC: "error.write_disk_full",
}


def read_rows(
    path: str | Path,
    choices: Choices | None = None,
    known: Callable[[str], bool] | None = None,
) -> Rows:
    """Return every row of a user's table under its headings (see :func:`gis.tables.reading.rows`).

    Raises
    ------
    InputTableError
        If the file cannot be opened or is not a table.
    """
    file = Path(path)
    return reading.rows(_content(file, "table", MAX_BYTES), file.name, choices, known)


def read_table(
    path: str | Path,
    choices: Choices | None = None,
    known: Callable[[str], bool] | None = None,
    *,
    shares: bool = False,
) -> Table:
    """Return a user's table with the roles of its columns (see :func:`gis.tables.reading.read`).

    Raises
    ------
    InputTableError
        If the file cannot be opened or is not a table with regions.
    """
    file = Path(path)
    content = _content(file, "table", MAX_BYTES)
    return reading.read(content, file.name, choices, known, shares=shares)


def read_text(path: str | Path) -> str:
    """Return a user's small text file: settings, or assumptions.

    Raises
    ------
    InputTableError
        If the file cannot be opened, is larger than a megabyte or is not UTF-8 text.
    """
    file = Path(path)
    try:
        return _content(file, "text", _MAX_TEXT_BYTES).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputTableError("error.text_encoding", file=path) from None


def sha256(path: str | Path) -> str:
    """Return the sha256 of a user's table, in hexadecimal digits."""
    file = Path(path)
    return hashlib.sha256(_content(file, "table", MAX_BYTES)).hexdigest()


def read_document(path: str | Path, limit: int) -> bytes:
    """Return the bytes of a document that a user wants read.

    Raises
    ------
    InputTableError
        If the file cannot be opened or is larger than ``limit`` bytes.
    """
    return _content(Path(path), "text", limit)


def _content(file: Path, kind: str, limit: int) -> bytes:
    try:
        require_size(file.stat().st_size, limit, file.name)
        return file.read_bytes()
    except FileNotFoundError:
        raise InputTableError(f"error.{kind}_not_found", file=file) from None
    except OSError as fault:
        reason = file_faults.reason(fault)
        raise InputTableError(f"error.{kind}_missing", file=file, reason=reason) from None


@contextmanager
def replacing(path: str | Path) -> Iterator[Path]:
    """Give a temporary path beside ``path``; move it there at the end, or leave no trace.

    The file that was there stays as it was until the new one is complete, so a full disk or an
    error half-way leaves nothing half-written.

    Raises
    ------
    OutputError
        If the folder is missing or cannot be written, or ``path`` is a folder.

    Examples
    --------
    >>> import tempfile
    >>> target = Path(tempfile.mkdtemp()) / "map.html"
    >>> with replacing(target) as draft:
    ...     _ = draft.write_text("whole")
    >>> target.read_text(), len(list(target.parent.iterdir()))
    ('whole', 1)
    """
    target = Path(path)
    draft: Path | None = None
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        _clear_left_over(target.parent)
        # A suffix such as .gpkg decides the format for some writers, so it is kept.
        handle, name = tempfile.mkstemp(
            prefix=f".{target.stem[:80]}-draft-{os.getpid()}-",
            suffix=target.suffix,
            dir=target.parent,
        )
        os.close(handle)
        draft = Path(name)
        yield draft
        # mkstemp makes files private; a result has the rights of any new file.
        umask = os.umask(0)
        os.umask(umask)
        draft.chmod(0o666 & ~umask)
        draft.replace(target)
    except OSError as fault:
        if isinstance(fault, OutputError):
            raise
        key = _WRITE_FAULTS.get(fault.errno or 0, "error.cannot_write")
        raise OutputError(key, path=path, reason=file_faults.reason(fault)) from None
    finally:
        if draft is not None:
            draft.unlink(missing_ok=True)


def _clear_left_over(folder: Path) -> None:
    """Remove the drafts of runs that were killed."""
    for draft in folder.glob(".*-draft-*"):
        hit = _DRAFT.fullmatch(draft.name)
        if hit and not _may_run(int(hit["process"]), draft):
            with suppress(OSError):
                draft.unlink()


def _may_run(process: int, draft: Path) -> bool:
    """Tell whether the process that writes a draft may still be at it."""
    if process == os.getpid():
        return True
    try:
        if os.name == "nt":
            # There is no harmless question to a process there; a day is longer than any run.
            return time.time() - draft.stat().st_mtime < _DAY_S
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def write_bytes(path: str | Path, content: bytes) -> None:
    """Write a whole file, or raise OutputError and leave what was there."""
    with replacing(path) as draft:
        draft.write_bytes(content)


def write_text(path: str | Path, content: str) -> None:
    """Write a whole UTF-8 file with plain line ends, or raise OutputError."""
    write_bytes(path, content.encode("utf-8"))
