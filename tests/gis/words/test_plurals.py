"""The English word goes with its number, by the rule of CLDR; Chinese has one form."""

import numpy as np
import pytest

from gis.words.catalogue import text


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "Compare 0 regions"),
        (1, "Compare 1 region"),
        (np.int64(1), "Compare 1 region"),
        (21, "Compare 21 regions"),
        (1.5, "Compare 1.5 regions"),
        ("1", "Compare 1 region"),
        ("1,204", "Compare 1,204 regions"),
    ],
)
def test_the_word_follows_the_number(count, said):
    assert text("dossier.compare_open", "en", count=count) == said
    assert text("dossier.compare_open", "zh", count=count) == f"看比较（{count}）"


def test_a_format_of_the_number_stays():
    said = text("logistics.flow_count", "en", places=1, flows=1204, tonnes=1e6)
    assert said.startswith("1 place, 1,204 flows, 1,000,000 t")
