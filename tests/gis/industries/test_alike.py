"""One industry that is spelled in several ways. The figures are made up."""

import pytest

from gis.atlas import Atlas
from gis.errors import said
from gis.industries import long_table, own_table
from gis.tables import reading


def long(rows: str) -> own_table.OwnTable:
    atlas = Atlas.bundled()
    table = reading.read(
        f"地区,行业,产值\n{rows}".encode(), "a.csv", known=own_table.known(atlas), shares=True
    )
    return own_table.read(atlas, table, own_table.Wanted(shares=True))


@pytest.mark.parametrize("other", ["水 泥", "水\u3000泥", "水泥\u200b"])
def test_spaces_and_breaks_make_no_other_industry(other):
    """Two industries of one name halved the shares of both, and nothing was said."""
    own = long(f"成都市,水泥,1\n成都市,玻璃,2\n德阳市,{other},3\n德阳市,玻璃,4\n")
    table = long_table.by_industry(own, "行业")
    assert table.to_dict("list") == {"水泥": [1.0, 3.0], "玻璃": [2.0, 4.0]}
    other = other.replace("\u3000", " ")
    assert [said(one, "zh") for one in own.remarks] == [f"产业“水泥”也写作 {other}：合为一个产业"]


def test_a_break_in_a_cell_is_only_how_it_is_shown():
    own = long('成都市,水泥,1\n成都市,玻璃,2\n德阳市,"水\n泥",3\n德阳市,玻璃,4\n')
    assert long_table.by_industry(own, "行业")["水泥"].tolist() == [1.0, 3.0]
    assert not own.remarks


def test_width_of_brackets_and_letters_makes_no_other_industry():
    own = long("成都市,陶瓷（卫生）,1\n德阳市,陶瓷(卫生),3\n成都市,PVC管,2\n德阳市,ＰＶＣ管,5\n")
    table = long_table.by_industry(own, "行业")
    assert table.to_dict("list") == {"PVC管": [2.0, 5.0], "陶瓷（卫生）": [1.0, 3.0]}
    assert not long("成都市,陶瓷（卫生）,1\n德阳市,陶瓷（建筑）,3\n").remarks


def test_a_pair_in_two_spellings_is_asked_about():
    own = long("成都市,水泥,1\n成都市,水 泥,2\n德阳市,水泥,3\n")
    assert own.faults[["row", "value", "reason"]].to_numpy().tolist() == [
        [2, "水泥", "pair_twice"], [3, "水 泥", "pair_twice"],
    ]  # fmt: skip
