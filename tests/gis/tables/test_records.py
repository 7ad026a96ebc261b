"""Tables in JSON: what our own commands write is read as any other table, and what is none is said by name."""

from __future__ import annotations

import pytest

from gis.errors import InputTableError
from gis.tables import reading


@pytest.mark.parametrize("file", ["a.json", "a.txt", "a"])
@pytest.mark.parametrize(
    "content",
    [
        '[{"地区": "成都市", "水泥": 1.5}, {"地区": "重庆市"}]',
        '\ufeff {"asked": {"by": "km"}, "rows": [{"地区": "成都市", "水泥": 1.5}, {"地区": "重庆市", "水泥": null}]}',
        '{"notes": ["x"], "table": [{"地区": "成都市", "水泥": 1.5}, {"地区": "重庆市", "水泥": NaN}]}',
    ],
)
def test_records_are_rows_under_their_keys(content, file):
    found = reading.rows(content.encode(), file)
    assert found.frame.to_dict("list") == {"地区": ["成都市", "重庆市"], "水泥": [1.5, ""]}


def test_numbers_keep_their_kind_and_what_is_nested_is_shown_by_its_beginning():
    (cells,) = reading.rows(
        b'[{"code": 510100, "name": "007", "whole": 2.0, "open": true, "more": {"a": [1]}}]',
        "a.json",
    ).frame.to_numpy()
    assert cells.tolist() == [510100, "007", 2, True, '{"a": [1]}']


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ('{"type": "FeatureCollection", "features": [{"type": "Feature"}]}', "table_geojson"),
        ('{"edges": [{"a": 1}], "lines": [{"a": 1}]}', "table_json_several"),
        ('{"asked": {"by": "km"}}', "table_json_none"),
        ('[{"a": 1}, {"a": 2, "b": 3, "a": 7}]', "table_json_twice"),
        ("[1, 2]", "table_json_none"),
        ("[]", "table_json_none"),
        ("3", "table_json_none"),
        ('{"rows": [{"a": 1}', "table_json"),
        ("[" * 100_000, "table_json_none"),
        ("[" + "9" * 5000 + "]", "table_json_none"),
    ],
)
def test_what_is_no_table_is_refused_by_name(content, key):
    with pytest.raises(InputTableError) as caught:
        reading.rows(content.encode(), "a.json")
    assert caught.value.key == f"error.{key}"
    assert "a.json" in caught.value.message("zh")
    assert "a.json" in caught.value.message("en")


def test_a_text_table_may_begin_with_a_bracket():
    found = reading.rows("[地区],水泥\n成都市,1\n".encode(), "a.csv")
    assert found.frame.to_dict("list") == {"[地区]": ["成都市"], "水泥": ["1"]}
