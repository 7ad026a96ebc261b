"""What stands in a region, beside the map; one plant that was clicked."""

from __future__ import annotations

from views.layout import standing_panel


def words(app) -> str:
    return "\n".join(str(element.value) for element in (*app.markdown, *app.caption, *app.warning))


def test_a_region_shows_market_works_zones_and_by_products(run):
    app = run(selected="510100")
    assert not app.exception
    titles = [expander.label for expander in app.expander]
    for section in (
        "人口与市场",
        "在产工厂",
        "开发区（2018年目录）",
        "区域内及驻地 150 公里内的副产物来源（代理指标）",
    ):
        assert any(title.startswith(section) for title in titles)
    # 10 works run there, some of them in up to seven units; the sums above their list are not counted among them.
    assert any(title.startswith("在产工厂（10）") for title in titles), titles
    said = words(app)
    assert "22,074.7" in said
    assert "四川亚东水泥有限公司" in said
    assert "成都青白江经济开发区" in said
    assert "人均熟料产能 0.49 吨/年" in said


def test_a_plant_is_shown_with_its_doubt_and_leads_to_its_region(run):
    app = run(selected="plant:cement-P100000123745")
    assert not app.exception
    said = words(app)
    assert "四川峨胜水泥集团股份有限公司九里厂区" in said
    assert "产能存疑" in said
    app.button(key="plant-region").click()
    app.run()
    assert app.session_state["selected"] == "511181"


def test_english_and_an_unknown_plant(run):
    assert "Operating" in words(run(selected="plant:cement-P100000123745", lang="en"))
    assert "plant" in words(run(selected="plant:cement-none")) or "none" in words(
        run(selected="plant:cement-none")
    )


def test_a_title_is_in_the_language_of_the_page_where_there_is_one():
    row = {"name": float("nan"), "name_en": "Works", "plant_id": "x"}
    assert standing_panel.title(row, "zh") == "Works"
    assert standing_panel.title(row | {"name": "厂"}, "zh") == "厂"
    assert standing_panel.title(row | {"name": "厂"}, "en") == "Works"


def test_the_park_of_a_plan_meets_the_zones_of_its_place(run):
    from gis.atlas import Atlas

    sites = Atlas.bundled().rows("sites")
    site = next(row for row in sites if row["region_code"] == "510113")
    app = run(selected=f"site:{site['site_id']}")
    assert not app.exception
    said = words(app)
    assert "成都青白江经济开发区" in said
    assert "装备制造、建材" in said
