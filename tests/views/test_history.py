"""Back and Forward of the browser: the address that it brings is what the page shows."""

from __future__ import annotations

import datetime as dt

from gis.atlas import Atlas
from gis.plans.designations import Selection
from layers.layout.scenes import layout_scene
from views.state import history


def back_to(app, **query: str):
    for name in list(app.query_params):
        del app.query_params[name]
    for name, value in {**query, history.MARK: "moved"}.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    assert history.MARK not in app.query_params
    return app


def test_back_undoes_the_last_pick_and_forward_does_it_again(run):
    app = run()
    app.session_state["selected"] = "510100"
    app.run()
    assert app.query_params["selected"] == "510100"
    back_to(app)
    assert app.session_state["selected"] is None
    back_to(app, selected="510100", industry="cement")
    assert app.session_state["selected"] == "510100"
    assert app.session_state["choice"].industry == ("cement",)
    back_to(app, selected="510100", view="matrix")
    assert app.session_state["choice"].industry == ()
    assert app.session_state["layout-view"] == "matrix"


def test_what_the_page_wrote_last_is_no_step_back(run):
    app = run(selected="510100")
    app.session_state["industry"] = ["cement"]
    app.run()
    app.run()
    assert app.session_state["choice"].industry == ("cement",)
    assert app.session_state["selected"] == "510100"


def test_an_address_that_is_late_is_no_step_back(run):
    app = run()
    app.session_state["industry"] = ["cement"]
    app.run()
    del app.query_params["industry"]
    app.run()
    assert app.session_state["choice"].industry == ("cement",)


def test_regions_that_nobody_chose_are_not_outlined(run):
    app = run(selected="510100")
    app.switch_page("compare/page.py").run()
    assert len(app.session_state["settings"].regions) == 12
    for name in ("regions", "indicators", "selected"):
        del app.query_params[name]
    app.switch_page("layout/page.py").run()
    assert app.button(key="dossier-compare").label == "加入比较"
    app.button(key="dossier-compare").click()
    app.run()
    assert app.session_state["settings"].regions == ("510100",)


def address_of(app) -> dict[str, str]:
    return {name: ",".join(app.query_params[name]) if isinstance(app.query_params[name], list) else app.query_params[name] for name in app.query_params}  # fmt: skip


def test_back_puts_back_what_an_address_leaves_out_as_it_begins(run):
    """The section and the level that stand at first are not written: Back kept those of the step after."""
    app = run()
    app.switch_page("compare/page.py").run()
    first = address_of(app)
    app.segmented_control(key="set-section").set_value("index").run()
    app.selectbox(key="set-level").set_value("province").run()
    assert (address_of(app)["section"], address_of(app)["level"]) == ("index", "province")
    back_to(app, **first)
    assert app.segmented_control(key="set-section").value == "indicators"
    assert app.selectbox(key="set-level").value == "prefecture"
    assert address_of(app) == first
    assert app.session_state["settings"].regions == tuple(first["regions"].split(","))


def test_back_on_the_page_of_the_nation_brings_figure_level_and_year(run):
    app = run()
    app.switch_page("nation/page.py").run()
    first = address_of(app)
    app.selectbox(key="nation-level").set_value("county").run()
    app.selectbox(key="nation-figure-county").set_value("gdp").run()
    then = address_of(app)
    back_to(app, **first)
    assert app.selectbox(key="nation-level").value == "prefecture"
    assert address_of(app) == first
    back_to(app, **then)
    assert app.selectbox(key="nation-figure-county").value == "gdp"
    assert address_of(app) == then


def test_back_on_the_page_of_a_place_brings_the_place(run):
    app = run()
    app.query_params["place"] = "510100"
    app.session_state["place-region"] = "510100"
    app.switch_page("place/page.py").run()
    app.selectbox(key="place-region").set_value("510600").run()
    assert address_of(app)["place"] == "510600"
    back_to(app, place="510100")
    assert app.selectbox(key="place-region").value == "510100"
    assert address_of(app)["place"] == "510100"


def test_back_and_forward_between_the_list_of_parks_and_a_park(run):
    park = "wulong-2023-13/baima-core-park"
    app = run().switch_page("place/page.py").run()
    app.selectbox(key="place-region").set_value(park).run()
    # What was picked on a map since is not what stood here.
    app.session_state["selected"] = "510600"
    back_to(app)
    assert app.selectbox(key="place-region").value is None
    back_to(app, place=park)
    assert app.selectbox(key="place-region").value == park
    assert address_of(app)["place"] == park


def test_back_on_the_page_of_logistics_brings_places_analysis_and_what_is_allowed(run):
    app = run()
    app.switch_page("logistics/page.py").run()
    first = address_of(app)
    app.segmented_control(key="freight-view").set_value("reach").run()
    app.session_state["freight-from"] = "510100"
    app.session_state["freight-modes"] = ["road"]
    app.session_state["factor-road.unit_cost"] = 0.9
    app.run()
    then = address_of(app)
    assert (then["view"], then["from"], then["modes"]) == ("reach", "510100", "road")
    assert then["factors"] == "road.unit_cost:0.9"
    back_to(app, **first)
    assert address_of(app) == first
    assert app.segmented_control(key="freight-view").value == "route"
    back_to(app, **then)
    assert address_of(app) == then


def test_back_on_the_page_of_siting_brings_the_question(run):
    app = run()
    app.switch_page("siting/page.py").run()
    first = address_of(app)
    app.selectbox(key="siting-industry").set_value("flat-glass").run()
    app.number_input(key="siting-count").set_value(3).run()
    then = address_of(app)
    assert (then["industry"], then["count"]) == ("flat-glass", "3")
    back_to(app, **first)
    assert app.selectbox(key="siting-industry").value == "cement"
    assert address_of(app) == first
    back_to(app, **then)
    assert address_of(app) == then


def test_back_on_the_page_of_scenarios_brings_plan_and_pick(run):
    app = run()
    app.switch_page("scenarios/page.py").run()
    first = address_of(app)
    app.selectbox(key="whatif-plan").set_value("hubei-2024-2026").run()
    app.session_state["selected"] = "420100"
    app.run()
    assert (address_of(app)["plan"], address_of(app)["selected"]) == ("hubei-2024-2026", "420100")
    back_to(app, **first)
    assert app.selectbox(key="whatif-plan").value == "sichuan-2025-2027"
    assert app.session_state["selected"] is None
    assert address_of(app) == first


def test_back_on_the_page_of_monitoring_brings_plan_and_amber(run):
    """The address held nothing: whoever went to another page and back stood before another plan."""
    app = run()
    app.switch_page("monitor/page.py").run()
    first = address_of(app)
    assert first == {"plan": "sichuan-2025-2027"}
    app.selectbox(key="monitor-plan").set_value("hubei-2024-2026").run()
    app.slider(key="monitor-amber").set_value(0.5).run()
    app.date_input(key="monitor-day").set_value(dt.date(2026, 3, 31)).run()
    then = address_of(app)
    assert then == {"plan": "hubei-2024-2026", "amber": "0.5"}
    back_to(app, **first)
    assert app.selectbox(key="monitor-plan").value == "sichuan-2025-2027"
    assert app.slider(key="monitor-amber").value == 0.8
    app.switch_page("layout/page.py").run()
    app.switch_page("monitor/page.py")
    back_to(app, **then)
    assert app.selectbox(key="monitor-plan").value == "hubei-2024-2026"
    assert app.slider(key="monitor-amber").value == 0.5
    assert address_of(app) == then
    # A filled form goes into the history under this day.
    assert app.date_input(key="monitor-day").value == dt.date(2026, 3, 31)


def test_forward_to_the_page_of_exports_brings_the_map_that_was_handed_over(run):
    """It was forgotten with its form: the preview was of another map."""
    app = run()
    app.session_state["handed-view"] = layout_scene(
        Atlas.bundled(), Selection(plan="hubei-2024-2026")
    )
    app.session_state["handed-now"] = True
    app.switch_page("export/page.py").run()
    assert app.selectbox(key="export-kind").value == "view"
    app.selectbox(key="export-form-view").set_value("svg").run()
    then = address_of(app)
    app.switch_page("layout/page.py").run()
    app.switch_page("export/page.py")
    back_to(app, **then)
    assert app.selectbox(key="export-kind").value == "view"
    assert app.selectbox(key="export-form-view").value == "svg"
    # A visit of its own begins with the order: the map of the page that one comes from.
    app.switch_page("layout/page.py").run()
    app.switch_page("export/page.py").run()
    assert app.selectbox(key="export-kind").value == "map"


def test_back_on_the_page_of_reading_brings_what_was_typed_and_looked_at(run):
    app = run()
    app.switch_page("reading/page.py").run()
    app.text_input(key="reading-issuer").set_value("四川省").run()
    app.text_area(key="reading-paste").set_value(
        "到2027年，培育3个产业集群。在成都市布局水泥产业。"
    ).run()
    then = address_of(app)
    app.switch_page("layout/page.py").run()
    app.switch_page("reading/page.py")
    back_to(app, **then)
    assert app.text_input(key="reading-issuer").value == "四川省"
    assert app.text_area(key="reading-paste").value.startswith("到2027年")
    app.button(key="reading-go").click().run()
    assert not app.exception, app.exception
    app.slider(key="reading-least").set_value(0.5).run()
    serial = app.session_state["reading"].serial
    app.session_state["reading"].tab = "targets"
    app.switch_page("layout/page.py").run()
    app.switch_page("reading/page.py")
    back_to(app, **then)
    assert app.session_state["reading"].serial == serial
    assert app.slider(key="reading-least").value == 0.5
    assert app.session_state["reading"].tab == "targets"


def test_back_on_the_page_of_enterprises_brings_the_counts_of_the_question_before(run, tmp_path):
    """They were there for the question asked last only."""
    path = tmp_path / "list.csv"
    path.write_text("name,lon,lat\na,104.06,30.67\nb,106.55,29.56\n", encoding="utf-8")
    app = run()
    app.session_state["aside"] = {"enterprise-upload": str(path)}
    app.switch_page("enterprises/page.py").run()
    app.button(key="enterprises-go").click().run()
    first, counts = address_of(app), len(app.dataframe)
    app.selectbox(key="set-enterprise_level").set_value("province").run()
    assert len(app.dataframe) < counts
    app.button(key="enterprises-go").click().run()
    back_to(app, **first)
    assert app.selectbox(key="set-enterprise_level").value == "county"
    assert len(app.dataframe) == counts
