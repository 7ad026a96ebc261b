"""What the bundled data is called, whence it comes and its terms, in both languages."""

from __future__ import annotations

import io
import re

import openpyxl
import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.report.workbook import Backing, workbook
from gis.words import catalogue
from gis.words.citations import cited

ATLAS = Atlas.bundled()
RESOURCES = ATLAS.descriptor()["resources"]
CHINESE = re.compile(r"[⺀-鿿，、；：（）《》]")


@pytest.mark.parametrize("entry", RESOURCES, ids=lambda entry: entry["name"])
def test_every_bundled_file_is_credited_in_both_languages(entry):
    (written,), (said,) = (ATLAS.credit(entry["name"], lang=lang) for lang in ("zh", "en"))
    review = said.pop("review_number")
    assert review == written["review_number"] == entry.get("review_number", "")
    assert [words for words in said.values() if CHINESE.search(words)] == []
    # In Chinese the title is that of the package; a title of two languages is cut for the English.
    assert written["title"] == entry["title"]
    assert said["title"] != ""
    # Names alone (OpenStreetMap …) stay as they are; nothing is lost between the two.
    assert written["source"].count("; ") <= said["source"].count("; ")


def test_no_translation_stands_for_words_that_the_package_no_longer_says():
    package = {
        item["title"] for entry in RESOURCES for item in (*entry["sources"], *entry["licenses"])
    }
    package |= {entry["vintage"] for entry in RESOURCES} | {
        row["issuer"] for row in ATLAS.rows("plans")
    }
    pairs = {key: pair for key, pair in catalogue.catalogue().items() if key.startswith("cited.")}
    assert [key for key, pair in pairs.items() if not package & set(pair)] == []
    assert {key for key in catalogue.catalogue() if key.startswith("resource.")} == {
        f"resource.{e['name']}" for e in RESOURCES
    }


def test_the_sheets_of_a_workbook_name_sources_in_its_language():
    facts = pd.DataFrame(
        {
            "name": ["人口"], "name_en": ["People"], "unit": ["人"], "unit_en": ["persons"], "vintage": ["2023"],
            "origin": ["stated"], "source": ["《中国城市统计年鉴2024》，全市 | 某公报"], "known": [1], "regions": [1], "coverage": [1.0],
        },
        index=["population:2023"],
    )  # fmt: skip
    backing = Backing(resources=("indicators", "freight-index"), facts=facts)
    seen = {}
    for lang, sheets in (("en", ("Sources", "Coverage")), ("zh", ("来源", "覆盖"))):
        book = openpyxl.load_workbook(io.BytesIO(workbook(ATLAS, {}, backing, lang=lang)))
        seen[lang] = [list(book[sheet].iter_rows(values_only=True)) for sheet in sheets]
    sources, coverage = seen["en"]
    assert sources[1] == (
        "Indicators",
        "Counted from region_stats and figures",
        "Facts and figures, each with its source; compilation CC BY 4.0",
        "2010–2025",
        None,
    )
    assert sources[2][3] == "2019-12 to 2026-08"
    assert coverage[1][5] == "China City Statistical Yearbook 2024, whole city | 某公报"
    assert seen["zh"][0][2][3] == "2019-12 至 2026-08"
    assert cited("OpenStreetMap") == "OpenStreetMap"
