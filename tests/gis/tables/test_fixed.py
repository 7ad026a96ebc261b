"""Tables whose columns are known: the heading of a column of tonnes says its unit."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.errors import InputTableError
from gis.freight import flows
from gis.tables import fixed, reading, units

COLUMNS = {
    "from": ("from", "起点"),
    "to": ("to", "终点"),
    "tonnes": ("tonnes", "吨", "运量", "吨数"),
}


@pytest.mark.parametrize("heading", ["tonnes", "Tonnes", "吨", "运量（吨）"])
def test_a_column_of_tonnes_takes_numbers_with_and_without_their_unit(heading):
    columns = COLUMNS | {"tonnes": (*COLUMNS["tonnes"], heading)}
    rows = reading.rows(
        f'from,to,{heading}\n成都,重庆,"1,200"\n武隆,上海,１２００\n武隆,上海,1200吨\n武隆,成都,1e3\n'.encode(),
        "f.csv",
    )
    found = fixed.read(rows, columns).numbers("tonnes", units.unit("吨"))
    assert found.array.tolist() == [1200, 1200, 1200, 1000]
    assert found.faults == {}


def test_a_space_between_digits_is_a_fault_still():
    rows = reading.rows("from,to,tonnes\n武隆,成都,1 200\n".encode(), "f.csv")
    assert fixed.read(rows, COLUMNS).numbers("tonnes", units.unit("吨")).faults == {0: "space"}


def test_a_known_column_without_a_unit_is_in_the_one_asked_for():
    rows = reading.rows(
        "from,to,运量\n武隆,上海,1200\n武隆,成都,1200吨\n武隆,成都,0.12万吨\n武隆,成都,5元\n".encode(),
        "f.csv",
    )
    found = fixed.read(rows, COLUMNS).numbers("tonnes", units.unit("吨"))
    assert found.array.tolist()[:3] == [1200, 1200, 1200]
    assert found.faults == {3: "mixed_unit"}


def test_a_column_of_units_says_what_the_numbers_of_its_row_are():
    lines = "from,to,运量,单位\n武隆,上海,2,万吨\n武隆,成都,5,吨\n"
    table = fixed.read(reading.rows(lines.encode(), "f.csv"), COLUMNS)
    assert table.numbers("tonnes", units.unit("吨")).array.tolist() == [20_000, 5]
    assert table.ignored == ()
    table = fixed.read(reading.rows(lines.replace("5,吨", "5,万元").encode(), "f.csv"), COLUMNS)
    with pytest.raises(InputTableError, match="万元"):
        table.numbers("tonnes", units.unit("吨"))
    # 单位 heads organisations too.
    table = fixed.read(
        reading.rows("from,to,运量,单位\n武隆,上海,2,某厂\n".encode(), "f.csv"), COLUMNS
    )
    assert table.numbers("tonnes", units.unit("吨")).array.tolist() == [2]
    assert table.ignored == ("单位",)


@pytest.mark.parametrize(
    ("heading", "tonnes"),
    [("运量(吨/年)", 3.0), ("发货量（万吨）", 30_000.0), ("运量（2023年）", 3.0)],
)
def test_yearly_tonnes_and_years_in_brackets_are_tonnes(heading, tonnes):
    rows = reading.rows(f"起点(From),到货城市,{heading}\n成都,重庆,3\n".encode(), "f.csv")
    found = flows.from_table(Atlas.bundled(), rows)
    assert found.tonnes.tolist() == [tonnes]


@pytest.mark.parametrize("heading", ["运量（车）", "运量（TEU）", "1月"])
def test_what_may_be_another_unit_is_no_tonnes(heading):
    rows = reading.rows(f"起点,终点,{heading}\n成都,重庆,3\n".encode(), "f.csv")
    with pytest.raises(InputTableError) as caught:
        flows.from_table(Atlas.bundled(), rows)
    assert caught.value.key == "error.table_lacks_columns"
