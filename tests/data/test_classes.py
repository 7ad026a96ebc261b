"""The builder of the classes of GB/T 4754: what it takes, and what names show between editions."""

import pytest

from data.builders.evidence import classes
from data.builders.evidence.classes import Class
from data.builders.evidence.facts import EvidenceError


def edition(*codes):
    return [Class(code, name, "C") for code, name in codes]


def test_names_decide_and_what_they_do_not_show_is_open():
    old = edition(
        ("13", "甲"), ("131", "磨制"), ("1310", "磨制"), ("132", "酒"), ("1321", "白酒"), ("1329", "其他酒"),
        ("14", "乙"), ("141", "糖"), ("1410", "糖"), ("142", "奶"), ("1420", "旧奶"),
    )  # fmt: skip
    new = edition(
        ("13", "甲"), ("131", "磨制"), ("1311", "米"), ("1319", "其他磨制"), ("132", "酒"), ("1321", "白酒"),
        ("1322", "米酒"), ("1329", "其他酒"), ("14", "乙"), ("142", "糖"), ("1420", "糖"),
    )  # fmt: skip
    rows = [tuple(row.values()) for row in classes.concordance(old, new)]
    assert rows == [
        ("1310", "1311", "divided", False),
        ("1310", "1319", "divided", False),
        ("1321", "1321", "same", True),
        ("1329", "1329", "residual", True),  # it may have held 米酒
        ("1410", "1420", "moved", False),
        ("1420", "", "open", True),
        ("", "1322", "open", True),
    ]


@pytest.mark.parametrize("line", ["011谷物", "011 谷物: 稻谷", "0111 稻谷", "011 谷物 种植"])
def test_a_line_that_is_none_is_named(tmp_path, line):
    folder = tmp_path / "data" / "sources" / "evidence"
    folder.mkdir(parents=True)
    (folder / "gbt4754_2017.txt").write_text(f"A 农业\n01 农业\n{line}\n", "utf-8")
    with pytest.raises(EvidenceError, match="line 3"):
        classes.read(tmp_path, "2017")


def test_a_table_that_lacks_a_class_is_refused(tmp_path):
    folder = tmp_path / "data" / "sources" / "evidence"
    folder.mkdir(parents=True)
    (folder / "gbt4754_2017.txt").write_text("A 农业\n01 农业\n011 谷物: 1稻谷\n", "utf-8")
    with pytest.raises(EvidenceError, match="is not"):
        classes.read(tmp_path, "2017")
