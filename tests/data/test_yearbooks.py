"""Yearbooks: figures of rating reports and yearbooks agree; a report's slip stops the build."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from data.builders.evidence import facts, yearbooks
from data.builders.evidence import figures as figures_builder
from tests.data.evidence import ROOT, figures, rows, value

EVERY = {figure[:3]: figure[3:] for figure in yearbooks.figures(ROOT)}


@pytest.mark.parametrize(
    ("region", "year", "product"),
    [
        # Rating reports of 2024 (second sources), 100 million yuan.
        ("510100", 2023, 22_074.7),
        ("510700", 2023, 4_038.73),
        ("511500", 2023, 3_806.64),
        ("510500", 2023, 2_725.9),
        ("510800", 2023, 1_179.82),
        ("511100", 2023, 2_447.5),
        ("511400", 2023, 1_737),
        # The yearbook of 2020 and 2021.
        ("110000", 2019, 35_371),
        ("110000", 2020, 36_103),
        # 辛集, a county-level city: 4,169,907 万元.
        ("130181", 2019, 416.9907),
    ],
)
def test_gdp_is_that_of_the_second_source(region: str, year: int, product: float) -> None:
    assert EVERY[region, "gdp", year][0] == pytest.approx(product, rel=1e-3)


def test_a_figure_has_one_source_and_one_read_by_hand_only_adds_digits() -> None:
    hand = {
        (row["region_code"], row["indicator"], int(row["year"])): row["value"]
        for row in rows("region_stats")
    }
    both = {key: (hand[key], EVERY[key][0]) for key in hand if key in EVERY}
    assert both["510100", "gdp", 2023] == ("22074.7", 22075)
    assert len(both) == 6
    assert [round(float(one)) for one, _ in both.values()] == [other for _, other in both.values()]


def test_a_figure_read_by_hand_otherwise_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    hand = [{"region_code": "510100", "indicator": "gdp", "year": "2023", "value": "22175"}]
    monkeypatch.setattr(figures_builder.resources, "read", lambda *_: hand)
    said = "region_stats.csv says 22175, yearbook-2024 says 22075"
    with pytest.raises(facts.EvidenceError, match=said):
        figures_builder.frame(ROOT)


def test_a_document_is_named_in_a_line() -> None:
    titles = [row["title"] for row in rows("figure_sources")]
    assert [title for title in titles if "dtype" in title or len(title.splitlines()) != 1] == []
    said = "西安市统计局、国家统计局西安调查队: 西安市2025年国民经济和社会发展统计公报"
    assert said in titles


def test_297_cities_have_sectors_that_sum_to_100() -> None:
    table = figures()["value"].unstack("indicator")
    names = ["share_primary", "share_secondary", "share_tertiary"]
    shares = table[names].dropna().sum(axis=1)
    assert len(shares) > 2500
    assert shares.between(99, 101).all()
    cities = {row["adcode"] for _, row in facts.numbered(ROOT, "city_yearbook")}
    assert len(cities) == 297


def test_a_county_city_has_shares_of_its_value_added() -> None:
    # 辛集 2019: 517,523 and 2,699,560 of 4,169,907.
    assert value("130181", "share_primary", 2019) == pytest.approx(12.41, abs=0.005)
    assert value("130181", "share_secondary", 2019) == pytest.approx(64.74, abs=0.005)
    assert value("130181", "industrial_firms", 2019) == 257


def test_mended_values_say_so_and_a_doubtful_one_is_left_out() -> None:
    said = figures()["source_id"]
    assert said["430200", "share_secondary", 2022] == "yearbook-2023-mended"
    assert value("430200", "share_secondary", 2022) == 47.37
    assert ("540300", "urbanisation", 2023) not in EVERY


def test_the_newest_figures_name_their_document() -> None:
    sources = {row["source_id"]: row for row in rows("figure_sources")}
    newest = figures().query("year >= 2024 and indicator == 'gdp'")
    assert len(newest) > 200
    for source in set(newest["source_id"]):
        assert source.startswith("report-")
        assert len(sources[source]["title"]) > 8
        assert "第五次全国经济普查" in sources[source]["note"]
    assert value("130400", "gdp", 2024) == 4703.8  # 邯郸
    assert value("140100", "gdp", 2024) == 5418.87  # 太原


def test_a_report_that_doubles_a_city_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    def doubled(root: Path, name: str) -> Iterator[tuple[str, dict[str, str]]]:
        for where, row in facts.numbered(root, name):
            slip = name == "prefecture_gdp" and row["name"] == "邯郸市" and row["year"] == "2024"
            yield where, row | ({"gdp_100m": "9407.6"} if slip else {})

    monkeypatch.setattr(yearbooks, "numbered", doubled)
    with pytest.raises(facts.EvidenceError, match=r"GDP 9407\.6 after 43"):
        list(yearbooks.recent(ROOT))
