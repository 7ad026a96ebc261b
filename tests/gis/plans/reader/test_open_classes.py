"""Words that no list can hold: what is told of a cluster, how a verb is made of its parts, what a sentence opens with."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

CLUSTER = [("existing", "铜加工", "鹰潭")]
CASES = {
    "a cluster and its rank": ("鹰潭铜加工产业集群年产销量居全国第一。", CLUSTER),
    "a cluster and its share": ("鹰潭铜加工产业集群占全国份额的三成。", CLUSTER),
    "a cluster and its receipts": ("鹰潭铜加工集群实现营收1000亿元。", CLUSTER),
    "a cluster and its good": ("鹰潭铜加工产业集群以铜杆线为主。", CLUSTER),
    "a plan for a cluster tells nothing of today": ("鹰潭铜加工产业集群发展规划通过评审。", []),
    "a cluster that is to reach a figure": ("鹰潭铜加工产业集群力争营收突破1000亿元。", []),
    "the largest maker is a town": (
        "鹰潭成为全国铜材产量最大的城市。",
        [("existing", "铜材", "鹰潭")],
    ),
    "a verb by its parts": ("鹰潭市盘活铜加工产业。", [("develop", "铜加工", "鹰潭市")]),
    "another one": ("鹰潭市建强铜加工产业。", [("strengthen", "铜加工", "鹰潭市")]),
    "signs with which nouns open make no verb": (
        "鹰潭市建全国一流的铜加工产业基地。",
        [("base", "铜加工", "鹰潭市")],
    ),
    "what is like has no list": (
        "鹰潭市打造立足江西、面向全国的铜加工产业链。",
        [("cultivate", "铜加工", "鹰潭市")],
    ),
    "a span of time opens the next sentence": (
        "鹰潭市工业基础雄厚。“十四五”期间，重点发展铜加工产业。",
        [("develop", "铜加工", "鹰潭市")],
    ),
    "years of growth open the next sentence": (
        "鹰潭市工业基础雄厚。经过多年发展，已形成铜加工产业集群。",
        [("existing", "铜加工", "鹰潭市")],
    ),
    "what opens the next sentence names others": (
        "鹰潭市工业基础雄厚。随着上饶市加快转型，重点发展铜加工产业。",
        [],
    ),
    "who is named for a role": (
        "明确鹰潭为铜加工产业核心区，上饶为配套区。",
        [("core", "铜加工", "鹰潭"), ("linked", "铜加工", "上饶")],
    ),
    "which places are pushed": (
        "支持有条件的鹰潭、上饶发展铜加工。",
        [("develop", "铜加工", "鹰潭、上饶")],
    ),
    "two zones of two towns": (
        "鹰潭、上饶两个经开区重点发展铜加工产业。",
        [("develop", "铜加工", "鹰潭、上饶")],
    ),
    "towns that no table knows": (
        "支持彬江、三阳等乡镇发展锂电产业。",
        [("develop", "锂电", "彬江、三阳")],
    ),
    "a cluster that is no more": ("鹰潭铜加工产业集群不复存在。", []),
    "a cluster that was a third": ("鹰潭铜加工产业集群曾占全国三成。", []),
    "a cluster that is not yet": ("鹰潭铜加工产业集群尚未形成。", []),
    "a ban that is lifted": ("鹰潭不再禁止发展铜加工。", []),
    "a limit that is lifted": ("鹰潭取消对铜加工的限制。", []),
    "a class of limits is still limited": (
        "鹰潭不再新建限制类水泥项目。",
        [("restrict", "限制类水泥", "鹰潭")],
    ),
    "what is torn down is no park": ("鹰潭市拆除铜加工产业园。", []),
    "what is moved away is no park": ("鹰潭市搬迁铜加工产业园。", []),
    "a chain that does without": ("鹰潭市打造不依赖铜加工的产业链。", []),
    "empty halls are no trade": ("鹰潭市盘活铜加工产业园闲置厂房。", []),
    "a good whose name begins with not": (
        "鹰潭市发展不锈钢产业。",
        [("develop", "不锈钢", "鹰潭市")],
    ),
    "nothing new is let in": (
        "鹰潭、上饶原则上不再新设水泥企业。",
        [("restrict", "水泥", "鹰潭、上饶")],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_words_that_no_list_holds(case):
    text, expected = CASES[case]
    assert designations(f"江西省产业发展规划\n\n{text}") == expected
