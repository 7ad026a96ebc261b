"""A system of trades stands where its own clause says, and is there where its own clause says so."""

from __future__ import annotations

import pytest

from tests.gis.plans.reader.test_families import designations

SYSTEMS = ("以建材为主导的产业格局", "以建材为主的产业体系", "以建材等为主导的产业集群")
WHERE = ("在安州、梓潼", "在安州、梓潼等县区", "安州、梓潼")
BEFORE = ("", "江油加快发展茶叶产业；", "力争做强江油茶叶产业；")


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize("done", ["已形成", "形成了"])
def test_a_system_that_has_formed_is_there_and_nowhere_else(
    system: str, where: str, done: str
) -> None:
    for before in BEFORE:
        found = designations(f"{before}{where}{done}{system}。", "绵阳")
        assert found[-1] == ("existing", "建材", "安州、梓潼"), before
        assert len(found) == 1 + bool(before)


def test_a_system_to_come_is_planned() -> None:
    (found,) = designations("力争在安州、梓潼形成以建材为主导的产业格局。", "绵阳")
    assert found[0] != "existing"
    assert found[2] == "安州、梓潼"
