"""Finished parts on disk, so that a run that ends early goes on where it was.

Beside the result stands a folder ``NAME.parts`` with one Parquet file for each finished part, its account
in the file's metadata, and the mark of the run: another task, other files or other boundaries are
another run. A part is known by its place in its file and the file's size and time, so that of a
list of which one file was mended the others are not done again. Files are whole or absent, so that
a run may be killed at any time.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gis import file_faults
from gis.enterprises.account import Account
from gis.errors import OutputError, SettingError
from gis.tables import files

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from gis.atlas import Atlas
    from gis.enterprises.assign import Task
    from gis.enterprises.lists.points import Part

_ACCOUNT = b"account"
# To be raised when the tally of a part changes its meaning.
_EDITION = 3


def fingerprint(atlas: Atlas, parts: Sequence[Part], task: Task) -> str:
    """Return a hash of all that the result depends on; the engine is not among it."""
    return _hash([mark(atlas, parts, task), *(_key(part) for part in parts)])


def mark(atlas: Atlas, parts: Sequence[Part], task: Task) -> str:
    """Return a hash of what makes a run: task, boundaries and names of files; not what is in them."""
    # How many rows the check of the datum skips follows from the number of rows.
    asked = asdict(task) | {"engine": "", "every": 0}
    return _hash([_EDITION, atlas.key, asked, _paths(parts)])


def _key(part: Part) -> str:
    stat = Path(part.path).stat()
    return _hash([asdict(part), stat.st_size, stat.st_mtime_ns])


def _hash(told: list[Any]) -> str:
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()


def _paths(parts: Sequence[Part]) -> list[str]:
    return list(dict.fromkeys(part.path for part in parts))


class Store:
    """The finished parts of one run.

    Parameters
    ----------
    target
        The result; the folder stands beside it.
    mark_
        Of the run: :func:`mark`.
    parts
        Its parts.
    restart
        Whether finished parts of another run are thrown away.

    Raises
    ------
    SettingError
        If the folder holds parts of another run and ``restart`` is false.
    OutputError
        If the folder cannot be written.
    """

    def __init__(
        self, target: str | Path, mark_: str, parts: Sequence[Part], *, restart: bool = False
    ) -> None:
        self.folder = Path(f"{target}.parts")
        self._keys = [_key(part) for part in parts]
        run = self.folder / "run.txt"
        if self.folder.exists():
            known = run.is_file() and files.read_text(run).strip() == mark_
            if not known and not restart:
                raise SettingError("error.points_other_run", folder=str(self.folder))
            if restart:
                shutil.rmtree(self.folder)
        try:
            self.folder.mkdir(exist_ok=True)
        except OSError as fault:
            raise OutputError(
                "error.cannot_write", path=self.folder, reason=file_faults.reason(fault)
            ) from None
        files.write_text(run, mark_ + "\n")

    def _path(self, number: int) -> Path:
        return self.folder / f"{self._keys[number]}.parquet"

    def has(self, number: int) -> bool:
        """Tell whether a part is finished."""
        return self._path(number).is_file()

    def keep(self, number: int, table: pd.DataFrame, account: Account) -> None:
        """Write a finished part."""
        import pyarrow as pa
        from pyarrow import parquet as pq

        told = json.dumps(account.plain(), ensure_ascii=False).encode()
        rows = pa.Table.from_pandas(table, preserve_index=False)
        rows = rows.replace_schema_metadata({**(rows.schema.metadata or {}), _ACCOUNT: told})
        with files.replacing(self._path(number)) as draft:
            # A relative name with a colon would be read as an address.
            pq.write_table(rows, draft.absolute())

    def take(self, number: int) -> tuple[pd.DataFrame, Account]:
        """Return a finished part."""
        from pyarrow import parquet as pq

        with pq.ParquetFile(self._path(number).absolute()) as file:
            rows = file.read()
        account = Account.from_plain(json.loads(rows.schema.metadata[_ACCOUNT]))
        return rows.to_pandas(), account

    def drop(self) -> None:
        """Remove the folder: the result is written."""
        shutil.rmtree(self.folder, ignore_errors=True)
