"""What looks like a designation and gives no record is shown: at home, in rows, with places no table knows, between regions."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.reading import Reading, read

ATLAS = Atlas.bundled()


def proposed(reading: Reading) -> dict[str, list[tuple[list[str], list[str], str]]]:
    """Return what is not understood as a designation, with the places, trades and category that it may mean."""
    text = reading.plain.text
    return {
        text[gap.start : gap.end]: [
            (one["places"], one["industries"], one["category"])
            for one in gap.values.get("proposed", [])
        ]
        for gap in reading.gaps
        if gap.reason == "designation"
    }


# A county's or a park's own text: the place is who speaks, or the one that the sentence spoke of.
AT_HOME = {
    "枝江市产业规划\n重点发展纺织、化工产业。": {
        "重点发展纺织、化工产业": [(["枝江市"], ["纺织", "化工"], "develop")]
    },
    "枝江市产业规划\n坚持创新，推进纺织服装产业集群。": {
        "推进纺织服装产业集群": [(["枝江市"], ["纺织服装"], "cultivate")]
    },
    "枝江市产业规划\n坚持创新，加快纺织服装、化工产业建设。": {
        "加快纺织服装、化工产业建设": [(["枝江市"], ["纺织服装", "化工"], "cultivate")]
    },
    "枝江高新区产业规划\n枝江高新区重点发展铝加工产业。\n做强船舶制造、化工产业。": {
        "做强船舶制造、化工产业": [(["枝江高新区"], ["船舶制造", "化工"], "strengthen")]
    },
    "荥经县产业规划\n实施装配式建筑、精品石材两个百亿产业培育计划。": {
        "实施装配式建筑、精品石材两个百亿产业培育计划": [
            (["荥经县"], ["装配式建筑", "石材"], "cultivate")
        ]
    },
    "枝江市产业规划\n形成了以纺织、化工为主导的格局。": {
        "形成了以纺织、化工为主导的格局": [(["枝江市"], ["纺织", "化工"], "existing")]
    },
    "枝江市产业规划\n将产业定位在纺织、化工上。": {
        "将产业定位在纺织、化工上": [(["枝江市"], ["纺织", "化工"], "develop")]
    },
    # Of a province nothing is at home, how trades are run is no trade, and what was read is not shown again.
    "湖北省产业规划\n重点发展纺织、化工产业。": {},
    "枝江市产业规划\n推动纺织产业数字化发展，提升化工企业水平。": {},
    "枝江市产业规划\n枝江市重点发展纺织产业。\n大力发展纺织产业。": {},
}


@pytest.mark.parametrize(("text", "gaps"), AT_HOME.items())
def test_what_a_county_grows_at_home_is_shown_with_its_place(
    text: str, gaps: dict[str, object]
) -> None:
    assert proposed(read(ATLAS, text)) == gaps


# Items of a sentence whose other items were read, and pairs of which none was.
IN_ROWS = {
    "形成了一批产业集群，如枝江的纺织、宜都的化工、当阳的陶瓷、远安等。": ["远安等"],
    "包括枝江纺织产业集群、宜都化工产业集群、当阳产业集群。": ["当阳产业集群"],
    "形成一批特色产业，如枝江的纺织、宜都的化工、当阳的长坂坡。": ["枝江的纺织", "宜都的化工"],
    "重点支持：枝江市；宜都市发展化工产业。": ["枝江市"],
    "重点支持：枝江市纺织产业；宜都市发展化工产业。": ["枝江市纺织产业"],
    "推动枝江纺织、宜都化工产业转型升级、提质增效。": ["宜都化工产业转型升级"],
    "枝江市纺织产业转型升级、提质增效。": ["枝江市纺织产业转型升级"],
    "枝江市形成了纺织、化工产业，宜都市陶瓷、铝产业。": ["宜都市陶瓷、铝产业"],
    "形成了枝江纺织、宜都化工产业集群，当阳陶瓷、远安磷化工。": ["当阳陶瓷", "远安磷化工"],
    # 延长 is a verb, and what was read is not shown.
    "枝江市发展纺织产业，延长化工产业链。": [],
    "重点发展枝江纺织、宜都化工产业。": [],
}


@pytest.mark.parametrize(("words", "gaps"), IN_ROWS.items())
def test_an_item_that_no_record_holds_is_shown(words: str, gaps: list[str]) -> None:
    assert list(proposed(read(ATLAS, "湖北省产业规划\n" + words))) == gaps


def test_a_dropped_item_is_proposed_as_its_sentence_says() -> None:
    found = proposed(read(ATLAS, "湖北省产业规划\n枝江市形成了纺织产业，宜都市陶瓷、铝产业。"))
    assert found["宜都市陶瓷、铝产业"] == [(["宜都市"], ["陶瓷", "铝"], "existing")]


def test_a_thing_of_a_row_of_parks_that_no_record_holds_is_shown() -> None:
    text = "长寿区产业规划\n“三园”即高端化工产业园、高端装备制造产业园、循环经济产业园。"
    assert list(proposed(read(ATLAS, text))) == ["循环经济产业园"]


# Where a link quotes the sentence, what is built together is still to be told.
JOINT = {
    "四川省产业规划\n共建成渝中部产业集聚示范区。": ["共建成渝中部产业集聚示范区"],
    "四川省产业规划\n支持广安与渝北共建汽车产业合作基地。": [],
    "四川省产业规划\n加强广安与渝北产业合作。": [],
}


@pytest.mark.parametrize(("text", "gaps"), JOINT.items())
def test_a_joint_zone_that_only_a_link_tells_of_is_shown(text: str, gaps: list[str]) -> None:
    reading = read(ATLAS, text)
    assert reading.of("links")
    assert list(proposed(reading)) == gaps


@pytest.mark.parametrize("below", ["", "发展生物医药产业。"])
def test_a_heading_that_betters_a_zone_is_shown(below: str) -> None:
    found = proposed(read(ATLAS, f"湖北省产业规划\n（一）做强宜昌高新区。\n{below}"))
    assert list(found) == ["做强宜昌高新区"]
