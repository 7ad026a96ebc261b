"""Downloads of the current choice; each file is made only when its button is pressed."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import Any

import pandas as pd
import streamlit as st
from streamlit.runtime.scriptrunner import add_script_run_ctx, get_script_run_ctx

from gis.words.catalogue import text
from layers import html
from layers.export import formats
from layers.export.switches import switched
from layers.layout import scenes
from layers.layout.enterprises import with_enterprises
from views.state import enterprises, switches
from views.state.atlas import the_atlas
from views.state.choice import Choice, file_stem
from views.state.language import the_language
from views.widgets import failed


def button(
    form: str, maker: Callable[[], bytes], *, stem: str, key: str, label: str, **looks: Any
) -> None:
    """Show a button that makes a file when it is pressed, and not before.

    Parameters
    ----------
    form
        A format of :mod:`layers.export.formats`: suffix and media type follow from it.
    maker
        Makes the bytes.
    stem
        Name of the file without its suffix.
    looks
        As ``st.download_button`` takes them.
    """
    file = formats.file_name(stem, form)
    st.download_button(
        label,
        of_session(maker, file),
        file_name=file,
        mime=formats.FORMATS[form].media_type,
        key=key,
        on_click="ignore",
        **looks,
    )


def of_session(maker: Callable[[], bytes], file: str = "") -> Callable[[], bytes]:
    """Return a maker that works with the session that showed its button: its atlas, language and layers.

    Streamlit runs it in a thread of the server that belongs to no session; there every file would be one
    of the bundled atlas, and say nothing of the scenario on the screen. Why a ``file`` could not be made
    stands on the page.
    """
    session = get_script_run_ctx(suppress_warning=True)
    if session is None:
        return maker

    def made() -> bytes:
        if get_script_run_ctx(suppress_warning=True) is not None:
            return maker()
        answer: Future[bytes] = Future()

        def work() -> None:
            try:
                answer.set_result(maker())
            except BaseException as fault:  # noqa: BLE001 (raised again by who asked)
                failed.remember(file, fault)
                answer.set_exception(fault)
                failed.draw_again(session.session_id)

        thread = Thread(target=work)
        add_script_run_ctx(thread, session)
        thread.start()
        return answer.result()

    return made


def html_page(choice: Choice) -> bytes:
    """Return the HTML map of a choice."""
    lang = the_language()
    scene = scenes.layout_scene(
        the_atlas(),
        choice.selection,
        lang=lang,
    )
    scene = switched(with_enterprises(scene, enterprises.shown()), switches.changed())
    return html.to_html(the_atlas(), scene).encode("utf-8")


def show(choice: Choice, rows: pd.DataFrame) -> None:
    """Show one button per format."""
    lang = the_language()
    makers: dict[str, Callable[[], bytes]] = {"html": lambda: html_page(choice)}
    for form in formats.SELECTIONS:
        makers[form] = lambda form=form: formats.selection_bytes(the_atlas(), rows, form, lang=lang)
    st.caption(text("layout.downloads_note", lang))
    stem = file_stem(choice.plan)
    for form, maker in makers.items():
        label = text(f"download.{form}", lang)
        button(form, maker, stem=stem, key=f"download-{form}", label=label, width="stretch")
