"""What was read wrongly and is read or shown: trades dealt out to two groups, places that hold a good or that no table knows."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import Reading, read

ATLAS = Atlas.bundled()


def shown(reading: Reading) -> list[str]:
    """Return what is not understood as a designation."""
    text = reading.plain.text
    return [text[gap.start : gap.end] for gap in reading.gaps if gap.reason == "designation"]


@pytest.mark.parametrize("built", ["布局汽车、化工产业", "打造汽车、化工产业集群"])
def test_trades_dealt_out_to_two_groups_are_given_to_none(built: str) -> None:
    words = f"在襄阳、宜昌2市，黄石、荆门2市分别{built}"
    reading = read(ATLAS, f"湖北省产业规划\n{words}。")
    assert not reading.of("designations")
    assert shown(reading) == [words]
    # All trades at the places that stand next to them is not what it says either.
    assert [gap.values.get("proposed") for gap in reading.gaps] == [None]


def test_trades_dealt_out_to_the_places_before_them_are_read() -> None:
    found = read(ATLAS, "湖北省产业规划\n坚持创新，黄石、荆门2市分别布局汽车、化工产业。")
    assert [(r.values["places"], r.values["industries"]) for r in found.of("designations")] == [
        (["黄石"], ["汽车"]),
        (["荆门"], ["化工"]),
    ]


def test_a_new_area_whose_name_holds_a_good_is_one_place() -> None:
    found = read(ATLAS, "四川省产业规划\n打造川渝高竹新区汽车产业集群。").of("designations")
    assert [(r.values["places"], r.values["industries"]) for r in found] == [
        (["川渝高竹新区"], ["汽车"])
    ]


def test_a_place_no_table_knows_is_no_trade_of_the_place_before() -> None:
    reading = read(ATLAS, "湖南省产业规划\n益阳市重点发展装备，大通湖区重点发展水产加工产业。")
    assert [r.values["industries"] for r in reading.of("designations")] == [["装备"]]
    assert shown(reading) == ["大通湖区重点发展水产加工产业"]


def test_the_rank_of_a_place_no_table_knows_opens_no_trade() -> None:
    reading = read(ATLAS, "湖南省产业规划\n大通湖区水产加工产业集群。")
    assert not reading.of("designations")
    assert len(shown(reading)) == 1
