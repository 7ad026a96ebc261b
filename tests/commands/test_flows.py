"""What a command writes of pairs of places is read back where flows are read."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.errors import InputTableError, said
from gis.freight import flows
from gis.tables import files

PLACES = ("成都", "重庆", "承德县")


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("suffix", ["csv", "json", "parquet", "xlsx"])
def test_a_matrix_with_a_column_of_tonnes_is_a_table_of_flows(run, tmp_path, suffix, lang):
    file = tmp_path / f"pairs.{suffix}"
    assert run("matrix", *PLACES, "--by", "km", "--out", str(file), "--lang", lang)[0] == 0
    code, _, err = run("shift", "--flows", str(file))
    assert (code, err.count("\n")) == (1, 1)
    assert "缺少列：tonnes / 吨 / 吨数；" in err
    table = files.read_rows(file).frame.assign(吨=[1, 2, 3, 4, 5, 6])
    found = flows.from_table(Atlas.bundled(), table)
    codes = [spot.adcode for spot in found.spots]
    sent = zip(found.origin, found.destination, found.tonnes, strict=True)
    assert [(codes[a], codes[b], t) for a, b, t in sent] == [
        ("510100", "500000", 1),
        ("510100", "130821", 2),
        ("500000", "510100", 3),
        ("500000", "130821", 4),
        ("130821", "510100", 5),
        ("130821", "500000", 6),
    ]


def read(tmp_path, lines: str):
    file = tmp_path / "flows.csv"
    file.write_text("起点,终点,起点代码,终点代码,吨\n" + lines, encoding="utf-8")
    return flows.from_table(Atlas.bundled(), files.read_rows(file))


def test_codes_come_before_names_and_names_stand_in_for_an_empty_code(tmp_path):
    found = read(tmp_path, "成都,朝阳,510100,110105,1\n某地,武汉,500000,,2\n承德,重庆,130821,,3\n")
    codes = [spot.adcode for spot in found.spots]
    assert [codes[at] for at in found.origin] == ["510100", "500000", "130821"]
    assert [codes[at] for at in found.destination] == ["110105", "420100", "500000"]
    (said_of,) = [str(said(one, "zh")) for one in found.remarks]
    assert said_of.startswith("流量表的地点按代码列读（起点代码、终点代码）")


def test_a_code_beside_the_name_of_another_place_is_a_fault(tmp_path):
    with pytest.raises(InputTableError) as caught:
        read(tmp_path, "成都,武汉,510100,500000,1\n")
    assert "第 2 行 终点代码 “500000”与旁边的“武汉”不是同一处" in caught.value.message("zh")


def test_two_columns_of_one_end_are_named(tmp_path):
    file = tmp_path / "flows.csv"
    file.write_text("起点,发站,终点,吨\n成都,成都,重庆,1\n", encoding="utf-8")
    with pytest.raises(InputTableError) as caught:
        flows.from_table(Atlas.bundled(), files.read_rows(file))
    assert "有几列可作“起点”（A（起点）、B（发站））" in caught.value.message("zh")


def test_tonnes_in_the_units_of_a_column_are_said_to_be_so(run, tmp_path):
    """12,000 t of 1.2 万吨 were said to be read as tonnes for want of a unit."""
    path = tmp_path / "流量.csv"
    path.write_text("起点,终点,单位,数量\n成都,重庆,万吨,1.2\n武隆,上海,吨,800\n", "utf-8")
    _, out, err = run("weak", "--flows", path)
    assert "12,000" in out
    assert (
        "列“单位”各行单位不同：万吨（1 行，如第 2 行）、吨（1 行，如第 3 行）；数值都已换算为“吨”"
        in err
    )
    assert "没有写单位" not in err
    path.write_text("起点,终点,单位,数量\n成都,重庆,万吨,1.2\n", "utf-8")
    assert "单位" not in run("weak", "--flows", path)[2]
