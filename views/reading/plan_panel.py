"""What becomes of a plan: joined to the atlas of the session, saved, loaded again, typed into a form."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import streamlit as st

from gis.plans import file, opened
from gis.plans.reader import writing
from gis.regions import english, tree
from gis.regions.answers import NoMatch
from gis.regions.gazetteer import resolve
from gis.report.plan_form import blank
from gis.report.plan_form import filled_in as form
from gis.tables.formats.workbooks import SUFFIXES
from gis.words.catalogue import text
from layers.escape import markdown_text
from layers.export.formats import FORMATS
from views.reading import data
from views.reading.data import Document
from views.state import projects
from views.state.atlas import base_atlas, the_atlas, use
from views.state.choice import choose_plan, plan_names
from views.state.language import the_language
from views.widgets import faults
from views.widgets.computing import kept

_LAYOUT_PAGE = Path(__file__).resolve().parents[1] / "layout" / "page.py"
_SHOWN = 6
_COUNTRY = "全国"  # as the writer of plan files calls it
_SHORT = 2  # signs: of names so short too many are alike


def plan_text(found: Document) -> tuple[str, str]:
    """Return the id and the plan file of a document as corrected; one that joined keeps its id."""
    made = found.plan_id
    if made is None:
        taken = {row["plan_id"] for row in the_atlas().rows("plans")}
        number, base = 1, writing.identifier(found.name)
        made = base
        while made in taken:
            number += 1
            made = f"{base}-{number}"
    return made, writing.document(data.corrected(found), found.name, made, text=found.text)


def panel(found: Document) -> None:
    """Draw what would join the atlas, and the buttons that join it and save it."""
    lang = the_language()
    joined = found.plan_id in the_atlas().own_plans
    identifier, content = plan_text(found)
    with faults.shown(lang):
        digest = hashlib.sha256(content.encode()).hexdigest()
        for said in kept(
            ("reading-outlook", digest, lang),
            partial(_outlook, content, f"{identifier}.toml", lang),
        ):
            st.caption(markdown_text(said))
    if nowhere := [
        r["mineral"]
        for r in data.corrected(found)["resources"]
        if not any(r.get("region_codes") or ()) and not any(r.get("inside") or ())
    ]:
        st.caption(
            text(
                "reading.nowhere",
                lang,
                names=text("map.separator", lang).join(dict.fromkeys(nowhere)),
            )
        )
    if unfinished := data.unfinished(found):
        st.caption(text("reading.unfinished", lang, count=unfinished))
    join, save = st.columns(2)
    label = text("reading.join_again" if joined else "reading.join", lang)
    nothing = "\n[[" not in content  # a file without a record is no plan
    if join.button(label, type="primary", width="stretch", key="reading-join", disabled=nothing):
        with faults.shown(lang):
            _join(found, identifier, content)
            st.rerun()
    save.download_button(
        text("reading.save", lang), content.encode(), f"{identifier}.toml", FORMATS["toml"].media_type,
        width="stretch", key="reading-save", disabled=nothing,
    )  # fmt: skip
    if joined and found.plan_id is not None:
        key = (
            "reading.joined"
            if st.session_state.get("reading-joined-text") == content
            else "reading.joined_before"
        )
        st.success(text(key, lang, plan=markdown_text(_title(found.plan_id))))
        if st.button(text("reading.see", lang), icon=":material/map:", key="reading-see"):
            choose_plan(found.plan_id)
            st.switch_page(_LAYOUT_PAGE)


def _join(found: Document, identifier: str, content: str) -> None:
    """Let a plan join the atlas; one that joined before is put in its own place."""
    base = base_atlas()
    if found.plan_id is not None:
        base = base.without_plan(found.plan_id)
    use(base.with_plan(file.read(base, content, f"{identifier}.toml")))
    projects.joined(identifier, content)
    found.plan_id = identifier
    st.session_state["reading-joined"] = identifier
    st.session_state["reading-joined-text"] = content
    choose_plan(identifier)  # the other pages begin with what was just read


def _outlook(content: str, where: str, lang: str) -> list[str]:
    """Return what a plan file will add to the atlas, and which of its names stand on no map."""
    plan = file.read(base_atlas().without_plan(where.removesuffix(".toml")), content, where)
    rows = plan.tables["designations"]
    regions = {row["region_code"] for row in rows if row["region_code"]}
    said = [
        text(
            "reading.outlook",
            lang,
            rows=len(rows),
            regions=len(regions),
            targets=len(plan.tables["targets"]),
        )
    ]
    # What names no place is kept under the name of the plan's own region, which is a name on the map.
    own = tree.places(the_atlas()).get(plan.tables["plans"][0]["scope_code"])
    whole = own.name if own is not None else _COUNTRY
    if placeless := sum(row["place"] == whole for row in rows if not row["region_code"]):
        said.append(
            text(
                "reading.placeless",
                lang,
                count=placeless,
                region=english.told(the_atlas(), whole, lang),
            )
        )
    said += _held(rows, lang)
    unknown = [row["place"] for row in rows if not row["region_code"] and row["place"] != whole]
    labels = dict.fromkeys(unknown)
    if labels:
        shown = [_with_near(label, lang) for label in list(labels)[:_SHOWN]]
        more = text("reading.and_more", lang, count=len(labels)) if len(labels) > _SHOWN else ""
        said.append(
            text(
                "reading.labels",
                lang,
                rows=len(unknown),
                names=text("map.separator", lang).join(shown) + more,
            )
        )
    return said


def _held(rows: Sequence[Mapping[str, str]], lang: str) -> list[str]:
    """Return a sentence on the rows of towns and parks that count in the region that holds them, none where there are none."""
    held = [row for row in rows if row["region_code"] and row["site"] and not row["site_id"]]
    if not held:
        return []
    regions = [
        english.told(the_atlas(), one, lang)
        for one in dict.fromkeys(row["region_name"] for row in held)
    ]
    said = text(
        "reading.held", lang, rows=len(held), names=_listed((row["site"] for row in held), lang),
        regions=_listed(regions, lang),
    )  # fmt: skip
    return [said]


def _listed(names: Iterable[str], lang: str) -> str:
    """Return the first of some names, each once, and how many there are where not all are said."""
    each = list(dict.fromkeys(names))
    more = text("reading.and_more", lang, count=len(each)) if len(each) > _SHOWN else ""
    return text("map.separator", lang).join(each[:_SHOWN]) + more


def _with_near(label: str, lang: str) -> str:
    """Return a name that stands on no map, with the region that it may be a slip of the pen for."""
    answer = resolve(the_atlas(), label)
    names = answer.nearest if isinstance(answer, NoMatch) and len(label) > _SHORT else ()
    close = [
        name
        for name in names
        if len(name) == len(label) and sum(a != b for a, b in zip(name, label, strict=True)) == 1
    ]
    return (
        text("reading.label_near", lang, label=label, near=close[0]) if len(close) == 1 else label
    )


def _title(identifier: str) -> str:
    return plan_names().get(identifier, identifier)


def own_plans() -> None:
    """List the plans that the session added; each can be taken out again."""
    lang = the_language()
    own = the_atlas().own_plans
    if own:
        st.markdown(f"**{text('reading.own_plans', lang)}**")
    for identifier in own:
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.markdown(markdown_text(_title(identifier)), width="content")
            if projects.plan_text(identifier) is not None:
                st.button(
                    text("reading.open", lang),
                    key=f"reading-open-{identifier}",
                    on_click=_open,
                    args=(identifier,),
                )
            st.button(
                text("reading.leave", lang),
                key=f"reading-leave-{identifier}",
                on_click=_leave,
                args=(identifier,),
            )


def _open(identifier: str) -> None:
    """Show the records of a plan that joined for correction."""
    said = projects.plan_text(identifier)
    found = data.document()
    if said is None or (found is not None and found.plan_id == identifier):
        return
    read = opened.records(base_atlas(), said, identifier)
    found = data.keep(Document(f"{identifier}.toml", "", read, _carried(read), plan_id=identifier))
    _same(found)


def _same(found: Document) -> None:
    """Remember that the tables say what is in the atlas: a plan file is written in an order of our own."""
    st.session_state["reading-joined-text"] = plan_text(found)[1]


def _leave(identifier: str) -> None:
    """Take a plan out of the atlas; its document stays where it is read."""
    use(base_atlas().without_plan(identifier))
    found = data.document()
    if found is not None and found.plan_id == identifier:
        found.plan_id = None


def form_panel() -> None:
    """Offer the Excel form; filled in, it is dropped where documents are."""
    lang = the_language()
    with st.expander(text("reading.other_ways", lang)):
        st.caption(text("reading.form_note", lang))
        st.download_button(
            text("reading.form", lang), blank.template(lang), text("reading.form_file", lang),
            FORMATS["xlsx"].media_type, key="reading-form",
        )  # fmt: skip


def take(content: bytes, name: str) -> bool:
    """Take a plan file, which joins the atlas at once, or a filled form; return whether it is one of them."""
    lang = the_language()
    if name.lower().endswith(".toml"):
        atlas = base_atlas()
        said = content.decode("utf-8-sig", errors="replace")
        read = opened.records(atlas, said, name)
        plan_id = file.parse(said, name)["plan_id"]
        again = plan_id if plan_id in atlas.own_plans else None
        found = Document(name, "", read, _carried(read), plan_id=again)
        _join(found, plan_id, said)
        data.keep(found)
        _same(found)
        return True
    if not name.lower().endswith(SUFFIXES) or not form.is_form(content, name):
        return False
    typed = form.read(the_atlas(), content, name, lang)
    data.keep(Document(name, "", typed, typed.pop("notes", [])))
    return True


def _carried(read: dict[str, Any]) -> data.Notes:
    count = opened.carried_count(read)
    return [("reading.carried", {"count": count})] if count else []
