"""Members of a cluster told after it (甲与乙同属于中部集群), and capacity that shall be cut."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

CASES = [
    ("宜宾、泸州同属川南白酒产业集群。", [("existing", "白酒", "宜宾、泸州")]),
    (
        "山西构建中部、南部两大焦化产业集群。其中，介休与灵石，孝义、汾阳同属于中部集群。",
        [
            ("cultivate", "焦化", "中部、南部"),
            ("cultivate", "焦化", "介休、灵石、孝义、汾阳"),
        ],
    ),
    # a cluster that nobody named, and what is no cluster
    ("介休与灵石同属于中部集群。", []),
    ("介休与灵石同属晋中。", []),
    # what shall be cut, and what is no capacity
    ("徐州、邳州焦化产能将大幅压缩。", [("phase_out", "焦化", "徐州、邳州")]),
    ("徐州焦化企业要逐步搬迁。", [("phase_out", "焦化", "徐州")]),
    ("徐州焦化产业将大幅压缩成本。", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:24] for text, _ in CASES])
def test_sentence(text, expected):
    assert designations(text) == expected
