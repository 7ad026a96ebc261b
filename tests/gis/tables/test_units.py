"""What lines above a table say of the units of its columns."""

from __future__ import annotations

from gis.tables import reading


def test_a_line_of_several_units_is_said_where_no_column_has_one():
    """单位：万元、人 over headings without units gave amounts no unit, and nothing said so."""
    text = "{}\n地区,产值{},从业人员\n武侯区,5,9\n锦江区,6,10\n"
    for line, unit, told in (
        ("单位：万元、人", "", True), ("单位：万元、人", "（万元）", False), ("单位：万元", "", False),
    ):  # fmt: skip
        rows = reading.rows(text.format(f"{line},,", unit).encode(), "a.csv")
        found = [one for one in rows.remarks if one == "table_remark.several_units"]
        assert len(found) == told, line
        if told:
            assert found[0].values["units"] == ["万元", "人"]
