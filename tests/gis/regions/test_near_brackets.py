"""Names with brackets and lists of names: which regions are offered for them, of those that share a name."""

import pytest

from gis.atlas import Atlas
from gis.regions.answers import ANYWHERE, Bounds
from gis.regions.near import side_by_side

ATLAS = Atlas.bundled()


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("鼓楼区（徐州市）", ("江苏省徐州市鼓楼区",)),
        ("南山区[深圳]", ("广东省深圳市南山区",)),
        ("玄武区（不含钟山）", ("江苏省南京市玄武区",)),
        ("成都、德阳", ("四川省成都市", "四川省德阳市")),
    ],
)
def test_a_bracket_tells_which_of_several(text, offered):
    assert side_by_side(ATLAS, text, ANYWHERE) == offered


def test_without_one_all_are_offered_and_bounds_hold():
    places = ("江苏省南京市", "江苏省徐州市", "福建省福州市", "河南省开封市")
    assert side_by_side(ATLAS, "鼓楼区（部分）", ANYWHERE) == tuple(
        f"{place}鼓楼区" for place in places
    )
    assert side_by_side(ATLAS, "鼓楼区（部分）", Bounds("350000", None)) == ("福建省福州市鼓楼区",)
