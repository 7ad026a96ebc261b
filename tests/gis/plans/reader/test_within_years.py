"""By when a place shall build, cores without a rival, goods that are called core: the small words around them say no trade."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

CASES = [
    # by when something shall stand says neither what nor that it stands
    ("江西有望在未来五年内建成具有国际影响力的陶瓷产业集聚区。", [("cultivate", "陶瓷", "江西")]),
    ("大余县将用三年时间建成全国知名的钨产业基地。", [("base", "钨", "大余县")]),
    ("大余县在三年内建成全国知名的钨产业基地。", [("base", "钨", "大余县")]),
    ("大余县已用十年时间建成全国知名的钨产业基地。", [("existing", "钨", "大余县")]),
    # how far a core stands before the others is no trade
    (
        "铝产业以巩义为绝对核心，登封为两翼。",
        [("core", "铝产业", "巩义"), ("support", "铝产业", "登封")],
    ),
    ("铝产业以巩义为唯一核心。", [("core", "铝产业", "巩义")]),
    # what a core good is supplied with makes no core of the place
    ("巩义市布局电池外壳及核心配套项目。", [("develop", "电池外壳及配套", "巩义市")]),
    ("巩义市打造铝加工核心区。", [("core", "铝加工", "巩义市")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:24] for text, _ in CASES])
def test_sentence(text, expected):
    assert designations(text) == expected
