"""What is to come is not there yet, and what is told of a year that is over is no plan: each beside its contrary."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

CASES = {
    "a trade that is to become a pillar": (
        "到2028年，竹木加工产业力争成为安吉县的主导产业。",
        "浙江",
        [("cultivate", "竹木加工", "安吉县")],
    ),
    "a trade that is one": (
        "竹木加工产业已成为安吉县的主导产业。",
        "浙江",
        [("existing", "竹木加工", "安吉县")],
    ),
    "a figure to be reached tells of no trade that is there": (
        "到2028年，丽水市竹木产业产值占全省的30%以上，建成全国重要的竹木加工基地。",
        "浙江",
        [("base", "竹木加工", "丽水市")],
    ),
    "what figures show is there": (
        "数据显示，2023年丽水市工业增加值达到500亿元；培育形成竹木、青瓷2个产业集群。",
        "浙江",
        [("existing", "竹木", "丽水市"), ("existing", "青瓷", "丽水市")],
    ),
    "what follows from what was built is there": (
        "丽水市打造了竹木产业园，逐渐形成木玩、青瓷等产业集群。",
        "浙江",
        [("existing", "竹木", "丽水市"), ("existing", "木玩、青瓷", "丽水市")],
    ),
    "what follows from what is pushed is not": (
        "丽水市推动产业转型，逐步形成竹木、青瓷等产业集群。",
        "浙江",
        [("cultivate", "竹木、青瓷", "丽水市")],
    ),
    "the next cluster of a row that is there": (
        "形成了丽水、衢州竹木产业集群，龙泉青瓷产业集群，整体呈现出良好态势。",
        "浙江",
        [("existing", "竹木", "丽水、衢州"), ("existing", "青瓷", "龙泉")],
    ),
    "what was built since a term began is there": (
        "“十三五”以来，丽水市建成竹木产业基地，打造青瓷产业集群。",
        "浙江",
        [("existing", "竹木", "丽水市"), ("existing", "青瓷", "丽水市")],
    ),
    "what is pushed since then is meant": (
        "“十三五”以来，丽水市加快建设竹木产业基地。",
        "浙江",
        [("base", "竹木", "丽水市")],
    ),
    "the term before the plan's is over": (
        "丽水市竹木产业规划（2021—2025年）\n“十三五”期间，丽水市建成竹木产业基地。",
        "浙江",
        [("existing", "竹木", "丽水市")],
    ),
    "of a plan without a date the term may be its own": (
        "“十三五”期间，丽水市建成竹木产业基地。",
        "浙江",
        [("base", "竹木", "丽水市")],
    ),
    "a figure of today does": (
        "丽水市竹木产业产值占全省的30%以上。",
        "浙江",
        [("existing", "竹木", "丽水市")],
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_sentence_gives_what_is_meant(case):
    text, issuer, expected = case
    assert designations(text, issuer) == expected


TRADES = {
    "a quality of the thing is no trade": (
        "湖州市打造省内规模较大、集聚效应突出的省级竹木制品产业基地。",
        "浙江",
        [("base", "竹木制品", "湖州市")],
    ),
    "qualities by how large and how strong": (
        "湖州市打造规模较大、竞争力强的竹木制品产业集群。",
        "浙江",
        [("cultivate", "竹木制品", "湖州市")],
    ),
    "what stands before a new height": (
        "把丽水建成为东部竹木加工产业的新高地。",
        "浙江",
        [("cultivate", "竹木加工", "丽水")],
    ),
    "a verb before the trade": (
        "龙泉市把发展青瓷产业作为强市的重点产业来抓。",
        "浙江",
        [("develop", "青瓷", "龙泉市")],
    ),
}


@pytest.mark.parametrize("case", TRADES.values(), ids=TRADES)
def test_a_trade_is_cut_where_it_begins_and_ends(case):
    text, issuer, expected = case
    assert designations(text, issuer) == expected
