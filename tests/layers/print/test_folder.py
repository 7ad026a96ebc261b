"""A folder of pages: one bad region stops no other, and the next run makes what is missing."""

from __future__ import annotations

import pypdfium2
import pytest

from gis.atlas import Atlas
from gis.errors import SettingError
from gis.plans.designations import Selection
from layers.print import folder
from layers.print.book import Plan
from layers.print.folder import Pages


def test_one_bad_region_stops_no_other_and_is_made_by_the_next_run(tmp_path, monkeypatch):
    atlas, told = Atlas.bundled(), []
    plan = Plan(Selection(), regions=("511702", "511703", "511722"))

    def failing(atlas, code, form, **_):
        if code == "511703":
            raise SettingError("error.press", reason="x")
        return code.encode()

    monkeypatch.setattr(folder, "factsheet", failing)
    sheets = Pages("sheet")
    first = folder.write(
        atlas, plan, tmp_path, pages=sheets, progress=lambda *said: told.append(said)
    )
    assert (first.made, first.kept, [name for name, _ in first.failed]) == (2, 0, ["达川区"])
    assert [said[:2] for said in told] == [(1, 3), (2, 3), (3, 3)]
    assert sorted(p.name for p in tmp_path.glob("*.pdf")) == ["001-通川区.pdf", "003-宣汉县.pdf"]
    assert folder.finished(tmp_path) == 2
    monkeypatch.setattr(folder, "factsheet", lambda atlas, code, form, **_: code.encode())
    second = folder.write(atlas, plan, tmp_path, pages=sheets)
    assert (second.made, second.kept, second.failed) == (1, 2, ())
    assert (tmp_path / "002-达川区.pdf").read_bytes() == b"511703"


@pytest.mark.parametrize(("form", "head"), [("sheet", b"%PDF"), ("png", b"\x89PNG")])
def test_pages_are_what_was_asked_for(tmp_path, form, head):
    plan = Plan(Selection(plan="sichuan-2025-2027"), regions=("511702",))
    made = folder.write(Atlas.bundled(), plan, tmp_path, pages=Pages(form))
    assert made.failed == ()
    (page,) = tmp_path.glob("*通川区.*")
    assert page.read_bytes().startswith(head)
    if form == "sheet":
        document = pypdfium2.PdfDocument(page.read_bytes())
        assert len(document) == 1
        document.close()
    assert "%E9%80%9A%E5%B7%9D%E5%8C%BA" in (tmp_path / "index.html").read_text(encoding="utf-8")
