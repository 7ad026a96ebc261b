"""What the documents show is what the tool does: examples, trees and figures.

A ``console`` block holds a command after ``$`` and its output; a line ``…`` stands for any number of
lines. A ``csv`` block is the file that the next command reads.
"""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from gis.__main__ import main

ROOT = Path(__file__).resolve().parents[1]
READMES = ("README.md", "README.zh-CN.md")
REST = "…"


def blocks(name: str, language: str) -> list[str]:
    text = (ROOT / name).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


def examples() -> list:
    found = []
    for name in READMES:
        for block in blocks(name, "console"):
            command, _, output = block.partition("\n")
            words = shlex.split(command.removeprefix("$ "))
            assert words[:3] == ["python", "-m", "gis"], command
            found.append(pytest.param((name, words[3:], output), id=f"{name}-{words[3]}"))
    return found


def pattern(output: str) -> re.Pattern[str]:
    """Return what the real output must match: line by line, ``…`` for any lines."""
    lines = [
        r"(?:.*\n)*" if line == REST else re.escape(line.rstrip()) + r"[ ]*\n"
        for line in output.rstrip("\n").split("\n")
    ]
    return re.compile("".join(lines) + r"\s*")


@pytest.mark.parametrize("example", examples())
def test_an_example_gives_the_output_shown(example, tmp_path, monkeypatch, capsys):
    name, words, output = example
    monkeypatch.chdir(tmp_path)
    for table in blocks(name, "csv"):
        (tmp_path / "factories.csv").write_text(table, encoding="utf-8")
    main(words)
    captured = capsys.readouterr()
    shown = captured.out + captured.err
    assert pattern(output).fullmatch(shown), shown


@pytest.mark.parametrize("name", READMES)
def test_the_tree_names_what_exists(name):
    (tree,) = blocks(name, "text")
    paths = [line.split()[0] for line in tree.splitlines()]
    assert [path for path in paths if not (ROOT / path).exists()] == []
    assert {"app.py", "gis/", "layers/", "views/", "data/", "tests/"} <= set(paths)


@pytest.mark.parametrize("name", READMES)
def test_pictures_are_there_and_small(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", text)
    assert pictures
    for picture in pictures:
        path = ROOT / picture
        assert path.read_bytes().startswith(b"\x89PNG")
        assert path.stat().st_size <= 250_000


def performance(name: str) -> list[list[str]]:
    """Return the cells of the rows whose last cell is a benchmark."""
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    rows = [line.strip("|").split("|") for line in lines if "`python -m benchmarks." in line]
    return [[cell.strip() for cell in row] for row in rows]


def test_the_performance_tables_hold_every_benchmark_and_the_same_figures():
    from benchmarks.__main__ import MODULES

    def figures(row: list[str]) -> list[str]:
        return re.findall(r"\d[\d.,]*", " ".join(row[1:]))

    english, chinese = (performance(name) for name in READMES)
    assert {row[-1] for row in english} == {f"`python -m benchmarks.{m}`" for m in MODULES}
    assert all(len(row) == 5 for row in english + chinese)
    assert [figures(row) for row in english] == [figures(row) for row in chinese]


def test_counts_in_the_readmes_are_those_of_the_data():
    from gis import catalog

    counts = {
        "designations": ("{} designations", "{} 项布局"),
        "targets": ("{} targets", "{} 个目标"),
        "incentives": ("{} incentives", "{} 条激励"),
        "sites": ("The {} sites", "{} 个园区、基地"),
        "region_stats": ("{} statistics", "统计数字 {} 个"),
        "minerals": ("{} mineral records", "矿产记录 {} 条"),
    }
    english, chinese = ((ROOT / name).read_text(encoding="utf-8") for name in READMES)
    for table, (left, right) in counts.items():
        count = len(catalog.rows(table))
        assert left.format(count) in english, table
        assert right.format(count) in chinese, table
    links = len({row["link_id"] for row in catalog.rows("links")})
    assert f"{links} links" in english
    assert f"{links} 组联系" in chinese


def test_every_licence_of_the_data_stands_in_the_list():
    from gis import catalog

    text = (ROOT / "data/LICENSES.md").read_text(encoding="utf-8")
    for entry in catalog.descriptor()["resources"]:
        name = Path(entry["path"]).name
        stem, suffix = Path(name).stem, Path(name).suffix
        family = (f"*_{stem.rpartition('_')[2]}{suffix}", f"*_pack*{suffix}", "clusters/*.csv")
        assert name in text or any(f in text for f in family if _fits(f, entry["path"])), name


def _fits(family: str, path: str) -> bool:
    from fnmatch import fnmatch

    return fnmatch(path, f"*{family}")
