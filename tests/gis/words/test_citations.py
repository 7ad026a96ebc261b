"""Sources named briefly: every bundled source has a name that fits a line."""

import pytest

from gis import catalog
from gis.indicators import endowment
from gis.words import citations


def facts(level: str = "prefecture"):
    return endowment.endowment(
        catalog.regions(),
        catalog.table("indicators"),
        catalog.table("region_stats"),
        catalog.table("minerals"),
        level=level,
        terminals=catalog.table("terminals"),
    ).facts


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_address_or_path_is_left_in_a_citation(lang):
    for table in ("region_stats", "minerals"):
        for source in catalog.table(table)["source"].dropna().unique():
            said = citations.short(str(source), lang)
            assert 2 < len(said) <= 80
            assert "://" not in said
            assert ".csv" not in said
            assert "@" not in said


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("level", ["province", "prefecture", "county"])
def test_no_code_of_an_indicator_is_left_in_the_sources_of_a_page(level, lang):
    known = facts(level)
    names = dict(zip(known.index, known["name" if lang == "zh" else "name_en"], strict=True))
    for source in known["source"]:
        said = citations.line(str(source), names, lang)
        assert ":20" not in said
        assert "_" not in said
        assert "data/" not in said


def test_several_sources_are_named_and_counted():
    assert citations.line("四川日报 2016 | 四川日报 2016", {}) == "四川日报 2016"
    assert citations.line("四川日报 2016 | cri.cn 2025 | ruijicnc (+2)", {}) == (
        "四川日报 2016、cri.cn等 5 处"
    )
    assert citations.line("四川日报 2016 | cri.cn 2025", {}, "en") == "Sichuan Daily 2016, cri.cn"
