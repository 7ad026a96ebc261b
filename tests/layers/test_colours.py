"""One table of colours, one record of a category; a second of either is found."""

import json
import re
import tokenize
import tomllib
from pathlib import Path

import pytest

from gis import colours
from gis.industries.portfolio import NEGATIVE_CATEGORIES, TIER_WEIGHTS
from gis.schema import CATEGORIES, CATEGORY, LAYOUT_CATEGORIES, MEASURE_CATEGORIES, SITE_CATEGORIES
from gis.words.catalogue import catalogue
from layers.assets import SCRIPTS, own, scripts
from layers.export.qml import _LINES
from layers.palette import LOOKS, Look, look, ramp, symbol

ROOT = Path(__file__).resolve().parents[2]
TABLE = "gis/colours.py"
HEX = re.compile(r"#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b(?![0-9a-fA-F-])")


def code_strings(path: Path) -> list[str]:
    """Return the strings of a module that are no docstrings: examples may show colours.

    A module without a colour anywhere, as most are, has none in its strings and is not taken apart.
    """
    with tokenize.open(path) as file:
        if not HEX.search(file.read()):
            return []
        file.seek(0)
        tokens = list(tokenize.generate_tokens(file.readline))
    quoted = ("STRING", "FSTRING_START", "FSTRING_MIDDLE")
    return [
        token.string
        for token in tokens
        if tokenize.tok_name[token.type] in quoted and not token.string.startswith(('"""', 'r"""'))
    ]


def painted(root: Path) -> list[str]:
    """Return modules other than the table that write a colour."""
    return [
        path.relative_to(root).as_posix()
        for package in ("gis", "layers", "commands", "views")
        for path in sorted((root / package).rglob("*.py"))
        if path.relative_to(root).as_posix() != TABLE
        and any(HEX.search(string) for string in code_strings(path))
    ]


@pytest.mark.once
def test_colours_stand_in_one_table():
    assert painted(ROOT) == []


@pytest.mark.parametrize("name", SCRIPTS)
def test_the_scripts_of_the_map_take_theirs_from_the_table(name):
    assert not HEX.search(own(name))


def in_table() -> set[str]:
    """Return every colour of the table."""
    found = HEX.findall((ROOT / TABLE).read_text(encoding="utf-8"))
    return {colour.lower() for colour in found}


def foreign(sheet: str, known: set[str]) -> list[str]:
    """Return the colours of a style sheet that the table does not hold."""
    found = (hit.lower() for hit in HEX.findall(sheet))
    long = (f"#{hit[1] * 2}{hit[2] * 2}{hit[3] * 2}" if len(hit) == 4 else hit for hit in found)
    return [hit for hit in long if hit not in known]


def test_style_sheets_make_no_colour_of_their_own():
    sheets = [
        path
        for package in ("layers", "views")
        for suffix in ("css", "js", "typ")
        for path in sorted((ROOT / package).rglob(f"assets/**/*.{suffix}"))
    ]
    assert len(sheets) > 10
    known = in_table()
    found = {path.name: foreign(path.read_text(encoding="utf-8"), known) for path in sheets}
    assert {name: hits for name, hits in found.items() if hits} == {}
    assert foreign("a { color: #FFF; border-color: #12ab9e }", known) == ["#12ab9e"]


def test_every_colour_that_a_script_names_is_given():
    named = {hit for name in SCRIPTS for hit in re.findall(r"AtlasColours\.(\w+)", own(name))}
    given = json.loads(re.search(r"AtlasColours = Object\.freeze\((.*?)\);", scripts())[1])
    assert named == set(given)
    assert given["officialLine"] == colours.OFFICIAL_LINE == _LINES["maritime_dash"][0]


def test_the_page_has_the_colours_of_the_map():
    theme = tomllib.loads((ROOT / ".streamlit/config.toml").read_text(encoding="utf-8"))["theme"]
    assert theme["primaryColor"] == colours.ACTION
    assert theme["textColor"] == colours.INK
    assert theme["backgroundColor"] == colours.WHITE


@pytest.mark.parametrize("planted", ['x = "#12ab9f"', "x = f'<b style=\"color: #fff\">{1}</b>'"])
def test_a_colour_elsewhere_is_found(tmp_path, planted):
    (tmp_path / "layers").mkdir()
    path = tmp_path / "layers" / "a.py"
    path.write_text(f'"""As in #123456."""\n{planted}\n', encoding="utf-8")
    assert painted(tmp_path) == ["layers/a.py"]
    path.write_text('"""As in #123456."""\nx = "row #12"\n', encoding="utf-8")
    assert painted(tmp_path) == []


def test_a_category_is_one_record_with_words_and_one_look():
    assert len(CATEGORIES) == 17
    assert CATEGORIES == LAYOUT_CATEGORIES + SITE_CATEGORIES + MEASURE_CATEGORIES
    assert set(LOOKS) <= set(CATEGORY)
    assert all(f"category.{code}" in catalogue() for code in CATEGORY)
    assert all(symbol(code)["shape"] != "cross" for code in SITE_CATEGORIES)
    assert {look(code).mark for code in CATEGORY} == {"●", "○", "◇"}
    assert look("belt") == Look()
    assert ramp("strengthen") == colours.BLUE


def test_weights_come_from_the_record():
    assert set(TIER_WEIGHTS) == set(CATEGORY)
    assert TIER_WEIGHTS["strengthen"] == TIER_WEIGHTS["core"] == 3.0
    assert NEGATIVE_CATEGORIES == ("phase_out", "restrict")
    assert all(TIER_WEIGHTS[code] == 0 for code in NEGATIVE_CATEGORIES)
    # Listed by weight.
    assert list(TIER_WEIGHTS.values()) == sorted(TIER_WEIGHTS.values(), reverse=True)


# Keyed by two categories or more: a second record of what a category is (a comparison that ends an if is no key).
KEYS = re.compile(r"(?<![=!]= )[\"'](" + "|".join(CATEGORIES) + r")[\"']\s*:\s*(?!\()")
# The drawing part, and the words of plans that stand for a category.
RECORDS = {
    "layers/palette.py",
    "gis/plans/reader/vocabulary/heads.py",
    "gis/plans/reader/vocabulary/roles.py",
    "gis/plans/reader/vocabulary/verbs.py",
}


def test_nothing_else_is_keyed_by_categories():
    found = {
        path.relative_to(ROOT).as_posix()
        for package in ("gis", "layers", "commands", "views")
        for path in (ROOT / package).rglob("*.py")
        if "messages" not in path.parts
        and len(
            set(KEYS.findall(path.read_text(encoding="utf-8")))
            & {*LAYOUT_CATEGORIES, *SITE_CATEGORIES}
        )
        > 1
    }
    assert found <= RECORDS


def test_what_a_site_is_is_asked_in_one_place():
    """A dozen modules decided it each, and towns to be developed took no point in some."""
    asked = [
        path.relative_to(ROOT).as_posix()
        for room in ("gis", "layers", "views", "commands")
        for path in sorted((ROOT / room).rglob("*.py"))
        if re.search(
            r"isin\(SITE_CATEGORIES|(?<!for code )\bin SITE_CATEGORIES", path.read_text("utf-8")
        )
    ]
    assert asked == []
