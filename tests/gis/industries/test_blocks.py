"""Tables side by side on one sheet: the figures of one block are not those of the regions of the other."""

import pytest

from gis.atlas import Atlas
from gis.errors import InputTableError
from gis.industries import own_table
from gis.tables import reading
from gis.tables.roles import Choices

COUNTIES = "区县,水泥,,县区,玻璃\n锦江区,1,,锦江区,9\n青羊区,3,,成华区,11\n金牛区,5,,双流区,13\n"
CITIES = "地区,水泥,城市,玻璃\n成都市,1,宜宾市,9\n德阳市,3,泸州市,11\n"
RANKS = ",产值,,增速,\n位次,地区,总量,地区,数\n1,成都市,5,宜宾市,9\n2,绵阳市,4,成都市,8\n"


def _own(text, **choices):
    atlas = Atlas.bundled()
    known = own_table.known(atlas)
    table = reading.read(text.encode(), "t.csv", Choices(**choices), known)
    return own_table.read(atlas, table)


@pytest.mark.parametrize(
    ("text", "row", "found"),
    [
        (COUNTIES, 3, ["青羊区", "成华区"]),
        (CITIES, 2, ["成都市", "宜宾市"]),
        (RANKS, 3, ["成都市", "宜宾市"]),
    ],
)
def test_tables_side_by_side_are_refused_with_a_row_that_shows_it(text, row, found):
    with pytest.raises(InputTableError) as fault:
        _own(text)
    assert fault.value.key == "error.table_blocks"
    assert (fault.value.values["row"], fault.value.values["found"]) == (row, found)


def test_one_block_alone_and_a_column_that_the_user_leaves_out_are_read():
    assert _own(COUNTIES, value_columns=("水泥",)).table["水泥"].tolist() == [1, 3, 5]
    assert _own(COUNTIES, ignore=("县区",)).table["玻璃"].tolist() == [9, 11, 13]


@pytest.mark.parametrize(
    "text",
    [
        "省份,全省产值,城市,产值\n四川省,100,成都市,40\n江苏省,200,苏州市,60\n",
        "地区,产值,协作地区\n成都市,1,宜宾市\n德阳市,2,泸州市\n",
        "企业所在区,产值,园区所在区,投资\n锦江区,1,锦江区,5\n青羊区,2,青羊区,6\n",
    ],
)
def test_wider_regions_and_columns_without_figures_of_their_own_are_no_blocks(text):
    assert len(_own(text).table) + len(_own(text).faults) == 2


def test_a_region_by_a_former_name_is_said():
    own = _own("地区,值\n崇文区,1\n襄樊市,2\n双流县,3\n成都市,4\n")
    assert own.table["值"].to_dict() == {"110101": 1, "420600": 2, "510116": 3, "510100": 4}
    (said,) = [one for one in own.remarks if one == "table_report.former_names"]
    assert said.values["count"] == 2
    assert [one.values for one in said.values["rows"]] == [
        {"row": 2, "value": "崇文区", "name": "东城区"},
        {"row": 3, "value": "襄樊市", "name": "襄阳市"},
    ]
