"""One way a row speaks a language: the right twin, Chinese where there is none, no second way."""

import re
from pathlib import Path

import pandas as pd
import pytest

from gis.words.language import in_language

ROOT = Path(__file__).resolve().parents[3]
ROWS = [
    {"name": "水泥", "name_en": "Cement"},
    {"name": "玻璃", "name_en": ""},
    {"name": "石膏", "name_en": None},
    {"name": "陶瓷", "name_en": float("nan")},
    # A works that is known by its English name only.
    {"name": float("nan"), "name_en": "Mill"},
]
ENGLISH = ["Cement", "玻璃", "石膏", "陶瓷", "Mill"]
CHINESE = ["水泥", "玻璃", "石膏", "陶瓷", "Mill"]


@pytest.mark.parametrize(("lang", "said"), [("en", ENGLISH), ("zh", CHINESE)])
def test_rows_and_frames_say_the_same(lang, said):
    frame = pd.DataFrame(ROWS)
    assert [in_language(row, "name", lang) for row in ROWS] == said
    assert in_language(frame, "name", lang).tolist() == said
    assert [in_language(row, "name", lang) for _, row in frame.iterrows()] == said


def test_a_column_without_a_twin_is_itself_and_a_missing_one_is_none():
    assert in_language({"unit": "万吨"}, "unit", "en") == "万吨"
    assert in_language({}, "unit", "en") is None
    assert in_language(pd.DataFrame({"unit": ["万吨"]}), "unit", "en").tolist() == ["万吨"]


# A branch on the language that names an English column.
SECOND = re.compile(r"lang\s*[!=]=[^\n]*_en\b[\"']|_en[\"'][^\n]*lang\s*[!=]=|_en[\"']\s+if\s+lang")


def second_ways(root: Path) -> list[str]:
    return [
        path.relative_to(root).as_posix()
        for package in ("gis", "layers", "commands", "views")
        for path in sorted((root / package).rglob("*.py"))
        if SECOND.search(path.read_text(encoding="utf-8"))
        and path.relative_to(root).as_posix() != "gis/words/language.py"
    ]


def test_there_is_one_way():
    assert second_ways(ROOT) == []


@pytest.mark.parametrize(
    "planted",
    [
        'column = "name" if lang == "zh" else "name_en"',
        'column = "name_en" if lang != "zh" else "name"',
        'x = row.get(f"{key}_en" if lang == "en" else key)',
    ],
)
def test_a_second_way_is_found(tmp_path, planted):
    (tmp_path / "views").mkdir()
    (tmp_path / "views" / "a.py").write_text(planted, encoding="utf-8")
    assert second_ways(tmp_path) == ["views/a.py"]
