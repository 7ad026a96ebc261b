"""Every colour of the atlas, written once: maps, charts, workbooks, pages and styles take it from here."""

from __future__ import annotations

SHEET_HEAD = "#e8edf3"
