"""Near names out of the index are those of the plain comparison with every name."""

from hypothesis import given, settings
from hypothesis import strategies as st

from gis.atlas import Atlas
from gis.nearest import nearest
from gis.regions import tree
from gis.regions.answers import ANYWHERE
from gis.regions.names import names
from gis.regions.near import near
from gis.regions.paths import parents

ATLAS = Atlas.bundled()
PLACES = tree.places(ATLAS)
LETTERS = "".join(sorted({letter for place in PLACES.values() for letter in place.name}))


def plain(text):
    forms = {}
    for place in PLACES.values():
        forms.setdefault(place.name, place)
        forms.setdefault(place.short_name, place)
    shared = names(ATLAS).full
    found = (
        tree.label(ATLAS, place.adcode) if len(shared[place.name]) > 1 else place.name
        for place in (forms[form] for form in nearest(text, forms, limit=8))
    )
    return tuple(dict.fromkeys(found))[:5]


@given(st.text(alphabet=LETTERS, min_size=1, max_size=9))
@settings(max_examples=200, deadline=None)
def test_the_same_as_comparing_with_every_name(text):
    if not any(list(parents(names(ATLAS), text[:cut], None)) for cut in range(2, len(text) - 1)):
        assert near(ATLAS, text, ANYWHERE) == plain(text)


def test_a_misspelt_name_and_a_parent():
    assert near(ATLAS, "涿洲市", ANYWHERE)[:2] == ("株洲市", "涿州市")
    assert near(ATLAS, "四川省成都市清白江区", ANYWHERE) == ("青白江区",)
    assert near(ATLAS, "某" * 40, ANYWHERE) == ()
