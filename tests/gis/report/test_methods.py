"""Every measure says how it is computed, in both languages."""

from pathlib import Path

import pytest

from gis.clusters import ties
from gis.errors import UnknownNameError
from gis.indicators import composite, scaling, weighting
from gis.report import methods


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("measure", methods.MEASURES)
def test_every_measure_explains_itself(measure, lang):
    found = methods.method(measure, lang)
    assert all((found.name, found.reading, found.undefined))
    assert found.formula or measure == "evidence"


def test_every_choice_of_an_index_has_its_method():
    choices = {
        *scaling.NORMALISATIONS,
        *weighting.METHODS,
        *composite.AGGREGATIONS,
        "own",
        *(set(ties.PROJECTIONS) - {"count"}),
    }
    assert choices <= set(methods.MEASURES)


def test_an_unknown_measure_is_named():
    with pytest.raises(UnknownNameError, match="gravity"):
        methods.method("gravity")


def test_the_document_says_the_same():
    text = (Path(__file__).parents[3] / "docs" / "measures.md").read_text(encoding="utf-8")
    for measure in methods.MEASURES:
        found = methods.method(measure, "en")
        row = next(line for line in text.splitlines() if line.startswith(f"| `{measure}` "))
        for part in (found.name, found.formula, found.reading, found.undefined, found.reference):
            assert part.replace("|", "\\|") in row
