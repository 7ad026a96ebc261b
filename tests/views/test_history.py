"""Back and Forward of the browser: the address that it brings is what the page shows."""

from __future__ import annotations

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
