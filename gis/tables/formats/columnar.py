"""Parquet tables: their columns under their names, as a sheet whose first row holds the headings."""

from __future__ import annotations

import datetime as dt
import decimal
import io
import math
from typing import TYPE_CHECKING, Any

from gis import file_faults
from gis.errors import InputTableError
from gis.tables.sheet import Sheet, require_cells

if TYPE_CHECKING:
    import pyarrow as pa

MAGIC = b"PAR1"
# What pandas calls a column of row labels without a name.
_ROW_LABELS = "__index_level_"


def read(content: bytes, file: str) -> Sheet:
    """Return a Parquet file as a sheet: its names in row 1, its rows below.

    Bytes and nested values are no cells: the name of their type stands for them.

    Parameters
    ----------
    content, file
        Bytes of the file, and its name in messages.

    Raises
    ------
    InputTableError
        If the file is damaged or holds more cells than a sheet may.

    Examples
    --------
    >>> import io
    >>> import pandas as pd
    >>> made = io.BytesIO()
    >>> pd.DataFrame({"地区": ["成都市"], "水泥": [1.5], "代码": [510100.0]}).to_parquet(made)
    >>> read(made.getvalue(), "a.parquet").grid.to_numpy().tolist()
    [['地区', '水泥', '代码'], ['成都市', 1.5, 510100]]
    """
    import pandas as pd
    import pyarrow as pa
    from pyarrow import parquet as pq

    try:
        with pq.ParquetFile(io.BytesIO(content)) as found:
            rows, names = found.metadata.num_rows, list(found.schema_arrow.names)
            require_cells(rows, len(names), file)
            columns = [_cells(column) for column in found.read().columns]
    except (pa.ArrowException, OSError, ValueError, OverflowError) as fault:
        raise InputTableError(
            "error.table_parquet", file=file, reason=file_faults.of_parquet(fault)
        ) from None
    headings = ["" if name.startswith(_ROW_LABELS) else name for name in names]
    grid = pd.DataFrame({i: [headings[i], *cells] for i, cells in enumerate(columns)}, dtype=object)
    grid.index = pd.RangeIndex(1, len(grid) + 1)
    grid.columns = pd.RangeIndex(grid.shape[1])
    return Sheet("", grid)


def _cells(column: pa.ChunkedArray) -> list[Any]:
    import pyarrow as pa

    kind = column.type
    inner = kind.value_type if pa.types.is_dictionary(kind) else kind
    if pa.types.is_nested(inner) or pa.types.is_binary(inner) or pa.types.is_large_binary(inner):
        return ["" if not known else str(inner)[:40] for known in column.is_valid().to_pylist()]
    return [_plain(cell) for cell in column.to_pylist()]


def _plain(cell: Any) -> Any:
    """Return a value as a workbook's cell: whole numbers without a fraction, empty for none."""
    if cell is None or (isinstance(cell, float) and math.isnan(cell)):
        return ""
    if isinstance(cell, decimal.Decimal):
        cell = float(cell)
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return int(cell)
    if isinstance(cell, dt.datetime) and cell.time() == dt.time():
        return cell.date()
    return cell if isinstance(cell, str | bool | int | float | dt.date | dt.time) else str(cell)
