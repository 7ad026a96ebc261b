"""map, atlas, sheet, deck: files that are what their suffix says, or a refusal."""

from __future__ import annotations

import json

import pytest

from gis.__main__ import ROOT, main
from gis.errors import SettingError
from layers.export.order import Order, What, checked
from layers.print.imprint import Imprint

HEADS = {"pdf": b"%PDF", "png": b"\x89PNG", "svg": b"<svg", "html": b"<!DOCTYPE html>"}


@pytest.mark.parametrize("form", ["pdf", "png", "svg", "html"])
def test_a_map_is_what_its_suffix_says(tmp_path, form):
    out = tmp_path / f"map.{form}"
    assert main(["map", str(out), "--plan", "sichuan-2025-2027", "--organisation", "某局"]) == 0
    assert out.read_bytes().lstrip().startswith(HEADS[form])


@pytest.mark.parametrize(
    "call",
    [["map", "x.docx"], ["map", "x"], ["sheet", "x.xlsx", "达州"], ["deck", "x.pdf"], ["atlas", "x.html"]],
)  # fmt: skip
def test_another_suffix_is_refused(tmp_path, monkeypatch, call, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(call) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["map", "atlas", "sheet", "deck"])
def test_a_refused_suffix_is_answered_with_all_that_the_command_writes(run, name):
    """An atlas may be a folder of pages, and was said to be a .pdf alone."""
    command = ROOT.get_command(None, name)
    out = next(param for param in command.params if param.name == "out")
    forms = out.metavar.removeprefix("OUT.").split("|")
    pages = next((param.type.choices for param in command.params if param.name == "pages"), ())
    code, _, err = run(name, "x.docx", *(["达州"] if name == "sheet" else []))
    assert code == 2
    missing = [form for form in (*forms, *pages) if form != "FOLDER" and form not in err]
    assert not missing
    assert ("FOLDER" in forms) == ("文件夹" in err)


@pytest.mark.parametrize(
    "more",
    [["--accent", "red"], ["--logo", "nothing.png"], ["--region", "成部"]],
)
def test_input_at_fault_is_one_line(tmp_path, monkeypatch, capsys, more):
    monkeypatch.chdir(tmp_path)
    assert main(["map", "x.pdf", *more]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "call",
    [
        ["r.pdf", "--region", "四川", "--from", "成都", "--to", "重庆"],
        ["r.pdf", "--industry", "水泥", "--indicator", "gdp"],
        ["r.pdf", "--tonnes", "5"],
        ["r.html", "--size", "a3"],
        ["r.pptx", "--orientation", "portrait"],
        ["r.pdf", "--size", "wide", "--orientation", "portrait"],
        ["atlas", "folder", "--pages", "html", "--size", "a3"],
        ["atlas", "folder", "--orientation", "portrait"],
    ],
)
def test_an_option_that_would_do_nothing_is_refused(tmp_path, monkeypatch, capsys, call):
    monkeypatch.chdir(tmp_path)
    assert main(call if call[0] == "atlas" else ["map", *call]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "不起作用" in line
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("date", ["31.1.2026", "2026-02-30", "1/2/2026", "明天"])
def test_a_date_is_written_from_the_year_on(date):
    with pytest.raises(SettingError):
        Imprint(date=date)


@pytest.mark.parametrize(
    "date", ["2026-01-31", "2026年1月31日", "2026-11", "2026年11月", "2026年", "二〇二六年一月"]
)
def test_dates_as_officials_write_them_are_taken(date):
    assert Imprint(date=date).date == date


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "data:text/html,x", "ftp://example.org", "mailto:a@b.cn", "某局"],
)
def test_a_code_holds_a_web_address(address):
    with pytest.raises(SettingError):
        checked(Order(What(kind="sheet", address=address)))


@pytest.mark.parametrize(
    "address",
    ["https://招商.example.org/广元?q=a", "http://gis:8080/x", "example.org/a", "EXAMPLE.org:80"],
)
def test_web_addresses_and_domains_are_taken(address):
    assert checked(Order(What(kind="sheet", address=address))).what.address == address


def test_who_made_an_html_map_stands_in_it(tmp_path):
    out = tmp_path / "map.html"
    said = ["--organisation", "某<b>局", "--contact", "电话", "--review-number", "川S(2026)001号"]
    assert main(["map", str(out), "--plan", "wulong-2023-13", *said]) == 0
    page = out.read_text(encoding="utf-8")
    assert "编制单位：某&lt;b&gt;局" in page
    assert "川S(2026)001号" in page


def test_a_sheet_and_a_deck(tmp_path):
    sheet, deck = tmp_path / "s.html", tmp_path / "d.pptx"
    assert main(["sheet", str(sheet), "达州", "--address", "https://example.org"]) == 0
    assert "达州市" in sheet.read_text(encoding="utf-8")
    assert main(["deck", str(deck), "--plan", "sichuan-2025-2027"]) == 0
    assert deck.read_bytes().startswith(b"PK")


def test_a_folder_is_taken_up_again(tmp_path, capsys):
    out = tmp_path / "atlas"
    call = [
        "atlas",
        str(out),
        "--region",
        "宝兴",
        "--region",
        "芦山",
        "--plan",
        "sichuan-2025-2027",
    ]
    # One name that nothing bears does not stop the others; the run ends with 1 and says it.
    assert main([*call, "--region", "没有县"]) == 1
    assert "1 页未做成：没有县" in capsys.readouterr().err
    assert sorted(path.name for path in out.glob("0*.html")) == ["001.html", "002.html", "003.html"]
    (out / "003.html").unlink()
    (out / "002.html").write_text("kept", encoding="utf-8")
    capsys.readouterr()
    assert main(call) == 0
    assert "2 个文件上次已做好" in capsys.readouterr().err
    assert (out / "003.html").stat().st_size > 100_000
    assert (out / "002.html").read_text(encoding="utf-8") == "kept"
    assert len(json.loads((out / "atlas.json").read_text(encoding="utf-8"))) == 4
    # Another choice makes every page anew.
    assert main([*call, "--title", "另一份"]) == 0
    assert (out / "002.html").stat().st_size > 100_000


def test_an_atlas_of_one_province(tmp_path):
    import pypdfium2

    out = tmp_path / "a.pdf"
    call = [
        "atlas",
        str(out),
        "--within",
        "雅安",
        "--plan",
        "sichuan-2025-2027",
        "--by",
        "industry",
    ]
    assert main(call) == 0
    document = pypdfium2.PdfDocument(str(out))
    assert len(document) >= 5
    document.close()


@pytest.mark.parametrize("out", ["a.pdf", "folder"])
def test_a_level_that_a_region_does_not_hold_is_said_and_leaves_nothing(tmp_path, capsys, out):
    """The folder of a refused atlas stood there empty."""
    assert main(["atlas", str(tmp_path / out), "--within", "雅安", "--level", "province"]) == 1
    assert "雅安" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("call", "idle", "by"),
    [
        (["--by", "industry", "--level", "county"], "--level", "--by industry"),
        (["--by", "industry", "--region", "雅安"], "--region", "--by industry"),
        (["--region", "雅安", "--level", "county"], "--level", "--region"),
    ],
)
def test_an_option_that_another_leaves_nothing_to_choose_is_refused(
    tmp_path, capsys, call, idle, by
):
    """It was ignored without a word."""
    out = tmp_path / "a"
    assert main(["atlas", str(out), "--plan", "sichuan-2025-2027", *call]) == 2
    said = f"{idle} 在这里不起作用：每页是什么已由 {by} 定"
    assert said in capsys.readouterr().err
    assert not out.exists()


def test_choices_are_saved_and_an_html_map_opens_again(tmp_path, run):
    page, again, choices = tmp_path / "a.html", tmp_path / "b.html", tmp_path / "c.toml"
    plan = ["--plan", "wulong-2023-13", "--title", "某图", "--both"]
    assert run("map", str(page), *plan, "--save-settings", str(choices))[0] == 0
    assert 'language = "both"' in choices.read_text(encoding="utf-8")
    for source in (page, choices):
        # English is asked for by the file: both languages, with a switch.
        code, _, said = run("map", str(again), "--settings", str(source), "--both")
        assert code == 0, said
        assert again.read_bytes() == page.read_bytes()
    # What the command line says comes before what the file says.
    code, _, _ = run("map", str(again), "--settings", str(page), "--title", "别的图")
    assert code == 0
    assert "<title>别的图</title>" in again.read_text(encoding="utf-8")


def test_a_title_that_was_saved_for_another_map_is_not_taken(tmp_path, run):
    choices, out = tmp_path / "c.toml", tmp_path / "b.html"
    saved = [
        "map",
        str(tmp_path / "a.html"),
        "--plan",
        "wulong-2023-13",
        "--title",
        "武隆的图",
        "--organisation",
        "某局",
    ]
    assert run(*saved, "--save-settings", str(choices))[0] == 0
    _, _, said = run("map", str(out), "--settings", str(choices), "--plan", "sichuan-2025-2027")
    assert "标题“武隆的图”是另一张图的，没有沿用" in said
    made = out.read_text(encoding="utf-8")
    assert "武隆的图" not in made
    assert "某局" in made
    # A file by hand that is for nothing alone keeps its title.
    choices.write_text('[whose]\ntitle = "通用的题"\n', encoding="utf-8")
    assert run("map", str(out), "--settings", str(choices), "--plan", "wulong-2023-13")[0] == 0
    assert "<title>通用的题</title>" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("more", "form", "head"),
    [
        (["--from", "成都", "--to", "德阳"], "pdf", b"%PDF"),
        (["--from", "成都", "--to", "德阳"], "geojson", b"{"),
        (["--indicator", "gdp", "--region", "四川"], "svg", b"<svg"),
        (["--plan", "wulong-2023-13", "--datum", "gcj02"], "kml", b"<?xml"),
        (["--plan", "wulong-2023-13", "--field-names", "zh"], "gpkg", b"SQLite"),
    ],
)
def test_other_subjects_and_data(tmp_path, run, more, form, head):
    out = tmp_path / f"x.{form}"
    code, _, said = run("map", str(out), *more)
    assert code == 0, said
    assert out.read_bytes().lstrip().startswith(head)


@pytest.mark.parametrize("form", ["table", "csv", "json"])
def test_a_datum_that_moves_nothing_changes_no_file_without_coordinates(run, form):
    asked = ("designations", "--plan", "wulong-2023-13", "--format", form)
    assert run(*asked, "--datum", "wgs84") == run(*asked)
    code, _, said = run(*asked, "--datum", "gcj02")
    assert (code, len(said.splitlines())) == (1, 1)


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (["x.pdf", "--basemap", "osm"], 2),
        (["x.pdf", "--both"], 2),
        (["x.png", "--embed"], 2),
        (["x.html", "--from", "成都"], 2),
        (["x.html", "--from", "成都", "--to", "德阳", "--indicator", "gdp"], 2),
        (["x.xlsx", "--indicator", "gdp", "--datum", "gcj02"], 1),
        (["x.kml", "--relief"], 2),
        (["x.pdf", "--datum", "gcj02"], 1),
        (["x.html", "--basemap", "gaodee"], 1),
        (["x.html", "--basemap", "none.pmtiles"], 1),
        (["x.html", "--basemap", "tianditu", "--with-key"], 1),
        (["x.html", "--indicator", "nothing"], 1),
        (["x.html", "--settings", "none.toml"], 1),
        (["x.html", "--settings", "bad.html"], 1),
        (["x.html", "--settings", "bad.toml"], 1),
        (["x.html", "--save-settings", "x.json"], 2),
    ],
)
def test_a_call_at_fault_is_one_line_and_writes_nothing(tmp_path, monkeypatch, run, call, code):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TIANDITU_KEY", raising=False)
    (tmp_path / "bad.html").write_text("<html></html>", encoding="utf-8")
    (tmp_path / "bad.toml").write_text("[what]\nkind = 'mapp'\n", encoding="utf-8")
    found, _, said = run("map", *call)
    assert found == code, said
    assert len(said.splitlines()) == 1
    assert {path.name for path in tmp_path.iterdir()} == {"bad.html", "bad.toml"}


def test_what_a_basemap_and_a_frame_mean_is_said(tmp_path, run, monkeypatch):
    monkeypatch.setenv("TIANDITU_KEY", "abcdef0123456789")
    out = tmp_path / "x.html"
    call = (
        "map",
        str(out),
        "--plan",
        "wulong-2023-13",
        "--basemap",
        "tianditu",
        "--with-key",
        "--embed",
    )
    code, _, said = run(*call)
    assert code == 0
    assert "都能读到" in said
    assert "发请求" in said
    assert "<iframe" in said


def test_a_map_that_shows_nothing_is_refused(tmp_path, capsys):
    out = tmp_path / "m.html"
    assert main(["map", str(out), "--plan", "sichuan-2025-2027", "--industry", "煤炭"]) == 1
    assert "图上会是空的" in capsys.readouterr().err
    assert not out.exists()


def test_an_option_that_another_command_has_is_named(tmp_path, capsys):
    assert main(["map", str(tmp_path / "m.html"), "--within", "四川"]) == 2
    assert "--region" in capsys.readouterr().err


def test_pages_are_for_a_folder(tmp_path, capsys):
    assert main(["atlas", str(tmp_path / "a.pdf"), "--pages", "sheet"]) == 2
    assert "--pages" in capsys.readouterr().err


def test_a_batch_that_is_stopped_says_that_the_same_command_goes_on(tmp_path, monkeypatch, run):
    from layers.print import folder

    def stopped(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(folder, "write", stopped)
    code, _, said = run("atlas", tmp_path / "f", "--region", "大竹县", "--pages", "sheet")
    assert code == 130
    assert said.startswith("已停止；做好的 0 个文件留在")
    assert len(said.splitlines()) == 1


def test_an_atlas_of_a_city_is_of_its_counties_and_says_which_have_no_page(run, tmp_path):
    out = tmp_path / "city"
    code, said, err = run("atlas", str(out), "--within", "攀枝花", "--pages", "png")
    assert (code, said) == (0, "")
    names = sorted(path.name for path in out.glob("*.png"))
    assert names == [
        "001-总览.png",
        "002-攀枝花市.png",
        "003-西区.png",
        "004-仁和区.png",
        "005-米易县.png",
    ]
    assert "2 个区县没有页" in err
    assert "东区、盐边县" in (out / "index.html").read_text(encoding="utf-8")
