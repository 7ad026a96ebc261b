"""Workbooks that are damaged inside are refused before a library opens them."""

from __future__ import annotations

import io
import struct
import zipfile
from array import array

import pytest

from gis.errors import InputTableError
from gis.tables.formats import workbooks
from gis.tables.formats.compound import all_end, is_sound
from gis.tables.formats.workbooks import Workbook

END, FREE = 0xFFFFFFFE, 0xFFFFFFFF


def compound(length: int = 5000) -> bytes:
    """A sound compound file of eight sectors: 0 their table, 1 the directory with one stream, 2 the table of short sectors."""
    header = bytearray(512)
    header[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<HH", header, 30, 9, 6)
    struct.pack_into("<8I", header, 44, 1, 1, 0, 4096, 2, 1, END, 0)
    struct.pack_into("<109I", header, 76, 0, *[FREE] * 108)
    directory = bytearray(512)
    directory[66] = 2
    struct.pack_into("<II", directory, 116, 3, length)
    table = struct.pack("<128I", 0xFFFFFFFD, END, END, 4, 5, END, *[FREE] * 122)
    short = struct.pack("<128I", 1, 2, END, END, *[FREE] * 124)
    return bytes(header) + table + bytes(directory) + short + bytes(512 * 5)


@pytest.mark.parametrize("length", [5000, 100])
def test_a_sound_file_is_sound_with_long_and_with_short_streams(length):
    assert is_sound(compound(length))


@pytest.mark.parametrize(
    ("numbers", "starts", "expected"),
    [
        ([1, 2, END], [0], True),
        ([1, 2, END], [0, 1, 2], True),  # walks that meet
        ([1, 0], [0], False),
        ([0], [0], False),
        ([1, 2, 1, END], [3], True),  # what nothing leads to
        ([1, 2, 1, END], [3, 0], False),
        ([], [0], True),
    ],
)
def test_every_walk_ends_or_one_does_not(numbers, starts, expected):
    assert all_end(array("I", numbers), starts) is expected


def test_a_workbook_that_is_not_sound_is_refused_with_what_to_do(monkeypatch):
    monkeypatch.setattr(workbooks, "is_sound", lambda content: False)
    with pytest.raises(InputTableError) as fault:
        Workbook(compound(), "a.xls")
    assert fault.value.key == "error.table_not_excel"
    assert ".xlsx" in fault.value.message("en")


def test_an_ods_is_looked_through_before_it_is_read(monkeypatch):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("content.xml", "<a/>")
    asked = []

    def broken(archive, name):
        asked.append(name)
        raise ValueError("not whole")

    monkeypatch.setattr(workbooks.scan, "check", broken)
    with pytest.raises(InputTableError, match="损坏或不完整"):
        Workbook(stream.getvalue(), "a.ods")
    assert asked == ["content.xml"]
