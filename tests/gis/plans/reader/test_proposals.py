"""What a sentence that no family understood may have meant: its places, its trades, a category."""

from __future__ import annotations

import pytest

from gis.atlas import Atlas
from gis.plans.reader.places.gazetteer import toponyms
from gis.plans.reader.reading import read
from gis.plans.reader.unread.proposals import proposals

CASES = {
    "the subject some clauses before": (
        "巴中市引入有实力的团队，加强勘查，让石墨产业加快壮大",
        [(["巴中市"], ["石墨"], "develop")],
    ),
    "a trade that lies somewhere": (
        "大理石加工的生意多半落在云浮、莱州两地",
        [(["云浮", "莱州"], ["大理石加工"], "existing")],
    ),
    "each trade with the place nearest to it": (
        "禹州的钧瓷、南阳的地毯均被认定为特色产业",
        [(["禹州"], ["钧瓷"], "existing"), (["南阳"], ["地毯"], "existing")],
    ),
    "what is built": (
        "在滁州市规划占地三千亩的玻璃深加工产业园",
        [(["滁州市"], ["玻璃深加工"], "park")],
    ),
    "what is to go": (
        "焦作市今年对碳素行业落后装置予以关停",
        [(["焦作市"], ["碳素"], "phase_out")],
    ),
    # Words that are counties too, firms, titles, places that something is done with.
    "a county that is a word": ("比如陶瓷行业就要加快升级", []),
    "firms": ("淄博加快培育陶瓷企业", []),
    "a title": ("《淄博市陶瓷产业发展规划》印发实施", []),
    "a place beside": ("加快与淄博对接陶瓷产业", []),
    "no good": ("淄博市加快发展", []),
    "nothing said of it": ("淄博的陶瓷", []),
}


@pytest.mark.parametrize("case", CASES)
def test_proposals(case):
    words, expected = CASES[case]
    made = [one.to_dict() for one in proposals(words, toponyms(Atlas.bundled()))]
    assert [(one["places"], one["industries"], one["category"]) for one in made] == expected


@pytest.mark.parametrize(
    ("before", "words", "place"),
    [
        ("岳阳市平江县盛产云母。", "该县将云母制品生产能力逐步壮大", "平江县"),
        ("岳阳市平江县盛产云母。", "该市将云母制品生产能力逐步壮大", "岳阳市"),
        ("平江县盛产云母。", "当地将云母制品生产能力逐步壮大", "平江县"),
        ("", "该县将云母制品生产能力逐步壮大", None),
        (
            "平江县盛产云母。",
            "全县将云母制品生产能力逐步壮大",
            None,
        ),  # everywhere in the county is no place
        ("平江县盛产云母。", "花湖片区重点完善云母制品生产", "花湖片区"),
    ],
)
def test_a_place_that_is_not_named_again(before, words, place):
    made = proposals(words, toponyms(Atlas.bundled()), before)
    assert [one.places for one in made] == ([(place,)] if place else [])


def test_a_gap_carries_what_it_may_mean():
    gaps = read(Atlas.bundled(), "淄博市今年对碳素行业落后装置予以有序清退并关停。").to_dict()[
        "unresolved"
    ]
    assert [gap.get("proposed") for gap in gaps] == [
        [{"places": ["淄博市"], "industries": ["碳素"], "category": "phase_out"}]
    ]
