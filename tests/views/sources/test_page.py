"""The page of data and sources."""

from __future__ import annotations

import io
from pathlib import Path

import pandas as pd
from streamlit.testing.v1 import AppTest

from gis import catalog

PAGE = Path(__file__).resolve().parents[3] / "views" / "sources" / "page.py"


def page() -> AppTest:
    return AppTest.from_file(str(PAGE), default_timeout=60).run()


def test_every_bundled_file_has_source_and_licence():
    app = page()
    assert not app.exception
    table = pd.read_html(io.StringIO(app.get("html")[0].proto.body), keep_default_na=False)[0]
    assert len(table) == len(catalog.descriptor()["resources"])
    for column in ("文件", "内容", "来源", "许可"):
        assert (table[column].str.len() > 0).all(), column
    assert table["sha256"].str.fullmatch("[0-9a-f]{12}").all()
