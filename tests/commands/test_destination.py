"""``--out`` is what its suffix says, for every command, or it is refused before any work."""

import json
import re
from importlib import import_module
from pathlib import Path

import click
import openpyxl
import pyogrio
import pytest

from commands.destination import WRITERS, OutFile, settled, unwritten
from commands.table import COMMANDS
from gis.__main__ import ROOT, main
from layers.export import formats

HOUSE = Path(__file__).resolve().parents[2]
AMONG = ("table", "csv", "xlsx", "geojson")


def resolve(path, asked="table", *, is_explicit=False):
    with click.Context(ROOT) as ctx:
        return settled(path, asked, AMONG, is_explicit=is_explicit, ctx=ctx)


def test_the_suffix_decides():
    assert resolve(None) == "table"
    assert resolve("a.XLSX") == "xlsx"
    assert resolve("a.txt") == "table"
    assert resolve("a.csv", "csv", is_explicit=True) == "csv"
    # A name without a suffix says nothing.
    assert resolve("result", "csv", is_explicit=True) == "csv"
    assert resolve("result") == "table"
    # Nobody knows .dat, and the format was said.
    assert resolve("a.dat", "csv", is_explicit=True) == "csv"


@pytest.mark.parametrize(
    ("path", "asked", "is_explicit", "key"),
    [
        ("a.png", "table", False, "cli.out_suffix_elsewhere"),
        ("a.png", "csv", True, "cli.out_suffix_elsewhere"),
        ("a.parquet", "table", False, "cli.out_suffix"),
        ("a.dat", "table", False, "cli.out_suffix"),
        ("a.csv", "xlsx", True, "cli.out_disagrees"),
        (None, "xlsx", True, "cli.out_needed"),
    ],
)
def test_what_would_be_another_format_is_refused(path, asked, is_explicit, key):
    with pytest.raises(click.UsageError) as fault:
        resolve(path, asked, is_explicit=is_explicit)
    assert fault.value.key == key


def test_a_refused_suffix_names_the_commands_that_write_it_and_they_do(run):
    """`place 武隆 --out x.pptx` named the five suffixes of `place`, and nobody learned of `deck`."""
    code, out, said = run("place", "武隆", "--out", "x.pptx")
    assert (code, out) == (2, "")
    assert "能写 .pptx 的命令：deck, map；" in said
    assert "能写 .pptx 的命令：deck, map；" in run("sheet", "x.pptx", "武隆")[2]
    assert "的命令：" not in run("deck", "x.txt")[2]
    assert "能写 .pdf 的命令：sheet, map, place；" in run("deck", "x.pdf")[2]
    # No command is named to itself.
    with click.Context(ROOT, info_name="map"):
        assert unwritten("x.kml", ".csv").key == "cli.out_suffix"
        assert unwritten("x.pptx", ".csv").values["commands"] == "deck"
    for suffix, names in WRITERS.items():
        for name in names:
            module, _, called = COMMANDS[name].partition(":")
            command = getattr(import_module(module), called)
            types = [param.type for param in command.params if param.name in ("out", "form")]
            among = next(
                list(one.among) if isinstance(one, OutFile) else list(one.choices)
                for one in types
                if isinstance(one, OutFile | click.Choice)
            )
            assert formats.by_suffix(f"a{suffix}", among), (name, suffix)


CALLS = {
    "plans": ("plans",),
    "indicators": ("indicators",),
    "designations": ("designations", "--category", "core"),
    "region": ("region", "武隆"),
    "compare": ("compare", "成都", "德阳"),
    "map": ("map",),
    "match": ("match", "{table}", "--column", "市"),
    "specialise": ("specialise",),
    "moran": ("moran", "--table", "{table}", "--column", "n"),
    "panel": ("panel",),
    "standing": ("standing", "武隆"),
    "balance": ("balance",),
    "prices": ("prices",),
    "place": ("place", "武隆"),
    "joint": ("joint", "--of", "gdp:2023"),
    "growth": ("growth", "--from", "2020", "--to", "2023"),
    "plants": ("plants", "武隆"),
    "collaboration": ("collaboration",),
    "evidence": ("evidence",),
    "route": ("route", "武隆", "重庆"),
    "matrix": ("matrix", "武隆", "重庆"),
    "reach": ("reach", "武隆", "--limit", "10"),
    "shift": ("shift", "武隆", "重庆"),
    "weak": ("weak", "武隆", "重庆"),
    "diff-plans": ("diff-plans", "sichuan-2025-2027", "hubei-2024-2026"),
    "read": ("read", "{table}"),
    "atlas": ("atlas",),
    "sheet": ("sheet", "武隆"),
    "deck": ("deck",),
    "assign": ("assign", "{table}"),
    "suppliers": ("suppliers", "{table}", "--from", "30", "--to", "47"),
    "localise": ("localise", "{table}", "--of", "30"),
    "density": ("density", "{table}"),
    "suitability": ("suitability", "--industry", "水泥"),
    "areas": ("areas", "--count", "3"),
    "site": ("site", "--industry", "水泥", "--within", "四川"),
}


def test_every_command_that_writes_a_file_is_tried():
    writing = set()
    for name in COMMANDS:
        command = ROOT.get_command(None, name)
        if any(param.name == "out" for param in command.params):
            writing.add(name)
    assert writing == CALLS.keys()


# Commands that name their file first.
LEADING = {"map", "atlas", "sheet", "deck"}


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("suffix", [".tiff", ".docx"])
def test_a_command_refuses_what_it_cannot_write(name, suffix, tmp_path, capsys):
    out = tmp_path / f"result{suffix}"
    table = tmp_path / "t.csv"
    table.write_text("市\n成都市\n", encoding="utf-8")
    call = [part.format(table=table) for part in CALLS[name]]
    first, *rest = call
    code = main([first, str(out), *rest] if name in LEADING else [*call, "--out", str(out)])
    said = capsys.readouterr()
    assert (code, said.out) == (2, "")
    assert said.err.count("\n") == 1
    assert suffix in said.err
    assert not out.exists()


def test_files_are_what_their_suffix_says(tmp_path, capsys):
    core = ["designations", "--category", "core"]
    for suffix in ("csv", "json", "geojson", "xlsx", "gpkg", "txt"):
        assert main([*core, "--out", str(tmp_path / f"core.{suffix}")]) == 0
    assert capsys.readouterr().out == ""
    assert (tmp_path / "core.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    rows = json.loads((tmp_path / "core.json").read_text(encoding="utf-8"))
    shown = json.loads((tmp_path / "core.geojson").read_text(encoding="utf-8"))
    assert len(rows) == len(shown["features"]) == 5
    assert shown["stage"] == "已印发"
    assert "布局" in openpyxl.load_workbook(tmp_path / "core.xlsx").sheetnames
    assert "designations" in pyogrio.list_layers(tmp_path / "core.gpkg")[:, 0]
    assert "武隆" in (tmp_path / "core.txt").read_text(encoding="utf-8")


def test_a_route_and_a_comparison_follow_the_suffix(tmp_path):
    path = tmp_path / "way.geojson"
    assert main(["route", "武隆", "重庆", "--out", str(path)]) == 0
    assert json.loads(path.read_bytes())["title"].startswith("物流方案：")
    layer = tmp_path / "way.gpkg"
    assert main(["route", "武隆", "重庆", "--out", str(layer)]) == 0
    legs = pyogrio.read_dataframe(layer, layer="routes")
    assert (set(legs.geom_type), legs.crs.to_epsg()) == ({"LineString"}, 4326)
    assert len(legs) == len(json.loads(path.read_bytes())["features"])
    marks = tmp_path / "way.kml"
    assert main(["route", "武隆", "重庆", "--out", str(marks)]) == 0
    assert marks.read_text(encoding="utf-8").count("<LineString>") == len(legs)
    tables = tmp_path / "way.xlsx"
    assert main(["route", "武隆", "重庆", "--out", str(tables)]) == 0
    assert {"方案对比", "方法", "来源", "设置"} <= set(openpyxl.load_workbook(tables).sheetnames)
    book = tmp_path / "two.xlsx"
    assert main(["compare", "成都", "德阳", "--indicator", "gdp:2023", "--out", str(book)]) == 0
    heads = [cell.value for cell in openpyxl.load_workbook(book)["指标"][1]]
    assert "区域" in heads  # words, as from the page
    assert "adcode" not in heads


def test_every_format_has_a_suffix_and_a_media_type_of_its_own():
    assert all(entry.suffixes[0].startswith(".") for entry in formats.FORMATS.values())
    assert formats.SELECTIONS == ("csv", "xlsx", "geojson", "gpkg", "kml")


SECOND = re.compile(r"[\"'](?:text/csv|text/html|image/png|application/(?!ld)[a-z.+-]+)[\"']")


def test_media_types_stand_in_one_registry():
    found = [
        path.relative_to(HOUSE).as_posix()
        for package in ("gis", "layers", "commands", "views")
        for path in sorted((HOUSE / package).rglob("*.py"))
        if SECOND.search(path.read_text(encoding="utf-8"))
    ]
    assert found == ["layers/export/formats.py"]


@pytest.mark.parametrize(
    "call",
    [
        "specialise --table t.csv --out t.csv", "compare 成都 德阳 --table t.csv --out ./t.csv",
        "shift --flows t.csv --out t.csv", "density t.csv --out t.csv", "assign t.csv --out t.csv",
        "match t.csv --column 地区 --out t.csv", "growth --from 2019 --to 2020 --prices t.csv --out t.csv",
        "route 成都 德阳 --factors t.toml --save-settings t.toml", "scenario merge t.toml u.toml --out t.toml",
        "map t.html --plan-file t.html",
    ],
)  # fmt: skip
def test_what_a_call_reads_is_never_written_over(run, tmp_path, monkeypatch, call):
    monkeypatch.chdir(tmp_path)
    for name in ("t.csv", "t.toml", "t.html", "u.toml"):
        (tmp_path / name).write_text("kept", encoding="utf-8")
    code, out, err = run(*call.split())
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "输出文件与输入文件相同" in err
    assert all(
        (tmp_path / name).read_text() == "kept" for name in ("t.csv", "t.toml", "t.html", "u.toml")
    )


@pytest.mark.parametrize(
    ("out", "said"),
    [
        ("missing/x.csv", "文件夹不存在"),
        ("folder.csv", "这是一个文件夹"),
        ("x" * 300 + ".csv", "文件名太长"),
    ],
)
def test_where_nothing_can_be_written_is_said_before_anything_is_computed(
    run, tmp_path, monkeypatch, out, said
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.csv").mkdir()
    (tmp_path / "a.csv").write_text("lon,lat\n104.06,30.67\n0,0\n", encoding="utf-8")
    for call in ("density a.csv", "assign a.csv", "plans", "matrix 成都 德阳"):
        code, shown, err = run(*call.split(), "--out", out)
        assert (code, shown, err.count("\n"), said in err) == (1, "", 1, True), err


def test_a_csv_tells_which_tables_it_leaves_out(tmp_path, capsys):
    assert main(["suitability", "--industry", "水泥", "--within", "四川", "--format", "csv"]) == 0
    said = capsys.readouterr()
    # What the screen says below the table is said beside the file; then what is not in it.
    assert said.err.splitlines()[-1] == "CSV 不含：权重；json 和 xlsx 格式有"
    assert any("是下限" in line for line in said.err.splitlines())
    assert not said.out.startswith("record")
    assert (
        main(
            [
                "suitability",
                "--industry",
                "水泥",
                "--within",
                "四川",
                "--out",
                str(tmp_path / "s.xlsx"),
            ]
        )
        == 0
    )
    assert "CSV" not in capsys.readouterr().err


@pytest.mark.parametrize(
    "call",
    [
        ("map", "a.svg", "--region", "武隆"),
        ("sheet", "a.svg", "武隆"),
        ("deck", "a.pptx", "--region", "武隆"),
        ("atlas", "a.pdf", "--region", "武隆"),
        ("atlas", "pages", "--region", "武隆"),
        ("monitor", "form", "wulong-2023-13", "a.xlsx"),
        ("project", "new", "a.gpkg"),
        ("plans", "--out", "a.csv"),
        ("match", "names.csv", "--column", "地区", "--out", "a.csv"),
    ],
)
def test_that_a_file_was_written_is_said_on_stderr(run, tmp_path, monkeypatch, call):
    monkeypatch.chdir(tmp_path)
    Path("names.csv").write_text("地区\n成都市\n武隆区\n", encoding="utf-8")
    code, out, err = run(*call)
    assert (code, out) == (0, "")
    assert "已写入" in err


def test_nothing_but_the_answer_goes_to_standard_output():
    # deliver() is the one door to it; aside() and the progress of freight write to stderr.
    doors = {"destination.py": 1, "text.py": 1, "freight_options.py": 2}
    for path in sorted((HOUSE / "commands").rglob("*.py")):
        found = len(re.findall(r"click\.echo\(|(?<!\w)print\(", path.read_text(encoding="utf-8")))
        found -= path.read_text(encoding="utf-8").count(">>> print(")
        assert found == doors.get(path.name, 0), path
