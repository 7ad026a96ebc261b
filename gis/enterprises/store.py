"""Finished parts on disk, so that a run that ends early goes on where it was.

Beside the result stands a folder ``NAME.parts`` with one Parquet file for each finished part, its account
in the file's metadata, and the fingerprint of the run: another task, other files or other
boundaries are another run. Files are whole or absent, so that a run may be killed at any time.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from gis.enterprises.account import Account
from gis.errors import OutputError, SettingError
from gis.tables import files

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from gis.atlas import Atlas
    from gis.enterprises.assign import Task
    from gis.enterprises.points import Part

_ACCOUNT = b"account"
# To be raised when the tally of a part changes its meaning.
_EDITION = 2


def fingerprint(atlas: Atlas, parts: Sequence[Part], task: Task) -> str:
    """Return a hash of all that the tallies of the parts depend on; the engine is not among it."""
    asked = asdict(task) | {"engine": ""}
    stamps = [(p, Path(p).stat().st_size, Path(p).stat().st_mtime_ns) for p in _paths(parts)]
    told = [_EDITION, atlas.key, asked, stamps, [asdict(part) for part in parts]]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()


def _paths(parts: Sequence[Part]) -> list[str]:
    return list(dict.fromkeys(part.path for part in parts))


class Store:
    """The finished parts of one run.

    Parameters
    ----------
    target
        The result; the folder stands beside it.
    print_
        The fingerprint of the run.
    restart
        Whether finished parts of another run are thrown away.

    Raises
    ------
    SettingError
        If the folder holds parts of another run and ``restart`` is false.
    OutputError
        If the folder cannot be written.
    """

    def __init__(self, target: str | Path, print_: str, *, restart: bool = False) -> None:
        self.folder = Path(f"{target}.parts")
        mark = self.folder / "run.txt"
        if self.folder.exists():
            known = mark.is_file() and files.read_text(mark).strip() == print_
            if not known and not restart:
                raise SettingError("error.points_other_run", folder=str(self.folder))
            if restart:
                shutil.rmtree(self.folder)
        try:
            self.folder.mkdir(exist_ok=True)
        except OSError as fault:
            raise OutputError(
                "error.cannot_write", path=self.folder, reason=fault.strerror or str(fault)
            ) from None
        files.write_text(mark, print_ + "\n")

    def _path(self, number: int) -> Path:
        return self.folder / f"{number:06d}.parquet"

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
            pq.write_table(rows, draft)

    def take(self, number: int) -> tuple[pd.DataFrame, Account]:
        """Return a finished part."""
        from pyarrow import parquet as pq

        with pq.ParquetFile(self._path(number)) as file:
            rows = file.read()
        account = Account.from_plain(json.loads(rows.schema.metadata[_ACCOUNT]))
        return rows.to_pandas(), account

    def drop(self) -> None:
        """Remove the folder: the result is written."""
        shutil.rmtree(self.folder, ignore_errors=True)
