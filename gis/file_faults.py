"""Why a file cannot be read or written, in words of the catalogue instead of a library's or the system's own."""

from __future__ import annotations

import csv
import errno
import json
import re
import sqlite3
import struct
import tomllib
import zipfile
import zlib
from collections.abc import Callable
from typing import Any

from gis.errors import Term

# By name: not every system has every one.
_SYSTEM = {
    "ENOENT": "missing", "EACCES": "rights", "EPERM": "rights", "EISDIR": "folder", "ENOTDIR": "no_folder", "ENAMETOOLONG": "long_name",
    "ENOSPC": "full", "EDQUOT": "full", "EROFS": "read_only", "EMFILE": "open_files", "ENFILE": "open_files", "EBUSY": "busy",
    "ETXTBSY": "busy", "EAGAIN": "busy", "ELOOP": "loop", "EINVAL": "name", "EIO": "device", "ENXIO": "device", "EXDEV": "device",
    "EBADF": "closed", "EEXIST": "exists", "EFBIG": "large", "ENOMEM": "memory", "ECONNREFUSED": "network", "ETIMEDOUT": "network",
    "EHOSTUNREACH": "network", "ENETUNREACH": "network",
}  # fmt: skip
# What a parser says, and the message that says it: the first that begins a sentence.
_JSON = (
    ("Expecting value", "value"), ("Expecting property name", "key"), ("Expecting ':'", "colon"), ("Expecting ','", "comma"),
    ("Unterminated string", "quote"), ("Invalid control character", "control"), ("Invalid \\", "escape"),
    ("Extra data", "extra"), ("Illegal trailing comma", "trailing"), ("Unexpected UTF-8 BOM", "control"),
)  # fmt: skip
_TOML = (
    ("Expected '='", "equals"), ("Invalid value", "value"), ("Illegal character '\\n'", "line"), ("Illegal character '\\r", "line"),
    ("Illegal character", "control"), ("Found invalid character", "control"), ("Unterminated string", "line"), ("Expected '\"", "line"),
    ('Expected "\'', "line"), ("Expected newline", "extra"), ("Unescaped", "escape"), ("Escaped", "escape"), ("Invalid hex", "escape"),
    ("Cannot", "twice"), ("Duplicate", "twice"), ("Expected ']", "bracket"), ("Unclosed", "bracket"), ("Invalid initial character", "key"),
    ("Invalid statement", "statement"), ("Invalid date", "date"), ("Expected", "statement"),
)  # fmt: skip
_WIDE = tuple("、。“”‘’【】《》「」\u3000\u00a0")
_TOML_AT = re.compile(r"(?P<said>.*) \(at line (?P<line>\d+), column (?P<column>\d+)\)", re.DOTALL)
_TOML_END = re.compile(r"(?P<said>.*) \(at end of document\)", re.DOTALL)
_NO_TABLE = re.compile(r"no such (?P<kind>table|column): (?P<name>\S+)")
# Libraries whose faults say one thing only.
_LIBRARIES = {
    "pyarrow": "parquet", "shapely": "geometry", "pyogrio": "spatial", "python_calamine": "workbook", "xlrd": "workbook",
    "openpyxl": "workbook", "pypdfium2": "document", "docx": "document", "pmtiles": "tiles", "defusedxml": "xml_entity",
    "pyexpat": "tags", "xml": "tags", "distributed": "network", "tornado": "network", "asyncio": "network", "PIL": "picture",
}  # fmt: skip


def reason(fault: BaseException, text: str = "") -> Term:
    r"""Return why something could not be read or written.

    Parameters
    ----------
    fault
        What the library or the system raised.
    text
        What was read, where it is known: tells the line of a fault at its end.

    Examples
    --------
    >>> from gis.errors import said
    >>> told = []
    >>> for loads, content in ((json.loads, '{"a" 1}'), (tomllib.loads, "a = 成都")):
    ...     try:
    ...         _ = loads(content)
    ...     except ValueError as fault:
    ...         told.append(reason(fault, content))
    >>> said(told[0], "en")
    'line 1, column 6: a colon is missing after the name'
    >>> said(told[1], "zh")
    '第 1 行第 5 个字符：等号右边的值写法不对；文字要加半角引号，开关写 true 或 false，日期写 2026-01-31'
    """
    for kind, told in _KINDS:
        if isinstance(fault, kind):
            return told(fault, text)
    library = type(fault).__module__.partition(".")[0]
    return Term(f"file_fault.{_LIBRARIES.get(library, 'unknown')}")


def of_parquet(fault: Exception) -> Term:
    """Return why a Parquet file could not be read: that it is none, where the library tells no more."""
    found = reason(fault)
    return (
        Term("file_fault.parquet")
        if str(found) in ("file_fault.unknown", "file_fault.system")
        else found
    )


def of_errno(number: int | None) -> Term:
    """Return why the system refused a file, by the number of its fault."""
    known = _SYSTEM.get(errno.errorcode.get(number or 0, ""), "system")
    return Term(f"file_fault.{known}", number=number or "-")


def _found(said: str, known: tuple[tuple[str, str], ...]) -> str:
    return next((code for start, code in known if said.startswith(start)), "syntax")


def _at(line: int, column: int, key: str) -> Term:
    return Term("file_fault.at", line=line, column=column, what=Term(key))


def _of_json(fault: Any, _: str) -> Term:
    return _at(fault.lineno, fault.colno, f"json_fault.{_found(fault.msg, _JSON)}")


def _of_toml(fault: BaseException, text: str) -> Term:
    said = str(fault)
    if hit := _TOML_AT.fullmatch(said):
        line, column = int(hit["line"]), int(hit["column"])
    elif (hit := _TOML_END.fullmatch(said)) and text:
        lines = text.rstrip("\n").split("\n")
        line, column = len(lines), len(lines[-1]) + 1
    else:
        return Term(f"toml_fault.{_found(hit['said'] if hit else said, _TOML)}")
    lines = text.split("\n")
    wide = lines[line - 1][column - 1 : column] if line <= len(lines) else ""
    # ， “ ＝ ５ and the blank that web pages keep are what input methods write for signs of the form.
    if wide in _WIDE or "\uff01" <= wide <= "\uff5e":
        what = Term("toml_fault.wide", sign=wide.strip() or "U+00A0")
        return Term("file_fault.at", line=line, column=column, what=what)
    return _at(line, column, f"toml_fault.{_found(hit['said'], _TOML)}")


def _of_xml(fault: Any, _: str) -> Term:
    line, column = getattr(fault, "position", None) or (fault.lineno or 0, fault.offset or 0)
    return _at(line, column + 1, "file_fault.xml")


def _of_database(fault: BaseException, _: str) -> Term:
    said = str(fault)
    if hit := _NO_TABLE.match(said):
        return Term("file_fault.no_table", name=hit["name"])
    for words, code in (
        ("locked", "busy"),
        ("full", "full"),
        ("readonly", "read_only"),
        ("unable to open", "rights"),
        ("disk I/O", "device"),
    ):
        if words in said:
            return Term(f"file_fault.{code}")
    return Term("file_fault.database")


def _of_system(fault: Any, _: str) -> Term:
    library = type(fault).__module__.partition(".")[0]
    return (
        Term(f"file_fault.{_LIBRARIES[library]}")
        if library in _LIBRARIES
        else of_errno(fault.errno)
    )


# Most telling class first: a JSONDecodeError is a ValueError, ArrowIOError an OSError.
_KINDS: tuple[tuple[type[BaseException], Callable[[Any, str], Term]], ...] = (
    (json.JSONDecodeError, _of_json),
    (tomllib.TOMLDecodeError, _of_toml),
    (UnicodeDecodeError, lambda fault, _: Term("file_fault.encoding", byte=fault.start + 1)),
    (RecursionError, lambda _, __: Term("file_fault.depth")),
    (SyntaxError, _of_xml),
    (zipfile.BadZipFile, lambda _, __: Term("file_fault.zip")),
    (csv.Error, lambda _, __: Term("file_fault.quote")),
    (sqlite3.Error, _of_database),
    (OSError, _of_system),
    (zlib.error, lambda _, __: Term("file_fault.cut")),
    (EOFError, lambda _, __: Term("file_fault.cut")),
    (struct.error, lambda _, __: Term("file_fault.cut")),
    (
        KeyError,
        lambda fault, _: Term("file_fault.lacks", name=fault.args[0] if fault.args else "-"),
    ),
)
