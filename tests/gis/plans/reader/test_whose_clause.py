"""Whose a clause is that names nobody: the whole region's, the rest's, and trades that only stand elsewhere in the text."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

TOLD = ("develop", "茶叶", "武陵、石门")


@pytest.mark.parametrize(
    "act", ["聚焦", "主攻", "突出发展", "发展", "做大做强", "布局", "优化提升", "有序发展", "壮大"]
)
def test_the_whole_city_is_none_of_its_counties(act: str) -> None:
    found = designations(f"武陵、石门发展茶叶产业；全市{act}生物医药产业。", "常德")
    assert found[0] == TOLD
    assert {record[1:] for record in found[1:]} <= {("生物医药", "常德市")}


def test_what_the_whole_city_limits_or_has_is_its_own() -> None:
    assert designations("武陵、石门发展茶叶产业；全市限制焦化新增产能。", "常德") == [
        TOLD,
        ("restrict", "焦化", "常德市"),
    ]
    assert designations("武陵、石门发展茶叶产业；全市已形成以陶瓷为主导的产业格局。", "常德") == [
        TOLD,
        ("existing", "陶瓷", "常德市"),
    ]


@pytest.mark.parametrize("rest", ["其他县区", "其余县市", "其他地区", "其余3个县", "其他各县"])
@pytest.mark.parametrize("joint", ["，", "；"])
@pytest.mark.parametrize(
    "act", ["限制发展精细化工产业", "适度发展精细化工产业", "不再布局焦化项目"]
)
def test_the_rest_are_none_of_those_before(rest: str, joint: str, act: str) -> None:
    found = designations(f"武陵、石门发展茶叶产业{joint}{rest}{act}。", "常德")
    assert found[0] == TOLD
    assert all(not places for _, _, places in found[1:])


@pytest.mark.parametrize("role", ["重点", "核心", "依托", "主阵地"])
def test_a_role_without_a_trade_takes_none_from_elsewhere(role: str) -> None:
    text = f"引导中药材产业向鼎城集聚。\n以武陵、石门为{role}，有序承接医疗器械产业转移。"
    assert designations(text, "常德")[1:] == [("receive", "医疗器械", "武陵、石门")]


@pytest.mark.parametrize(
    ("role", "kind"), [("重点", "develop"), ("核心", "core"), ("中心", "core"), ("主", "develop")]
)
@pytest.mark.parametrize("head", ["产业布局", "产业格局", "产业发展格局", "产业空间布局"])
def test_a_layout_is_of_the_trades_before_it(role: str, kind: str, head: str) -> None:
    text = f"引导中药材产业向鼎城集聚。\n形成以武陵、石门为{role}的农产品加工、石材{head}。"
    (found,) = designations(text, "常德")[1:]
    assert found[0] == kind
    assert found[1:] == ("农产品加工、石材", "武陵、石门")
