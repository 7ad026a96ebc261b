"""An atlas: cover, overview, a page per region or industry, matrix, methods and sources."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from gis.atlas import Atlas
from gis.errors import AtlasError
from gis.plans.designations import Selection, plan_id, select
from gis.regions import english, tree
from gis.report.selection.records import plan_titles
from gis.schema import CATEGORIES
from gis.words.catalogue import name, text
from gis.words.language import in_language
from layers.layout.designations import filled, told
from layers.layout.scenes import as_list, layout_scene, scope_codes
from layers.palette import BADGES
from layers.palette import look as look_of
from layers.print import press
from layers.print.drawing import Look
from layers.print.factsheet import LAYERS, region_scene
from layers.print.imprint import Imprint, Paper
from layers.print.parts.beside import beside, headline_sources
from layers.print.parts.cover import picture
from layers.print.parts.paging import Plan, page_codes, without_page
from layers.print.plate import imprint_data, logo_data, plate_data
from layers.print.tables import industries_table
from layers.scene import Scene
from layers.terrain.ground import laid

# So many short titles stand beside a heading.
_FEW_PLANS = 2
_CREDITED = ("prefecture-pack", "plants", "zones", "region_stats")
LEVELS = ("province", "prefecture", "county")
Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Sheet:
    """One page of an atlas: its key in names of files, its scene and the table beside it."""

    key: str
    scene: Scene
    table: dict[str, Any]
    look: Look


def sheets(
    atlas: Atlas, plan: Plan, lang: str = "zh", *, details: bool = False
) -> Iterator[tuple[str, Callable[[], Sheet]]]:
    """Yield the pages of an atlas, the overview first: a name and what makes the page.

    ``details`` gathers what a click shows, which a file needs and a print does not.
    """
    for label, make in _bare_sheets(atlas, plan, lang, details=details):
        yield label, partial(_on_ground, atlas, plan.ground, make, on_screen=details)


def _on_ground(
    atlas: Atlas, ground: tuple[str, ...], make: Callable[[], Sheet], *, on_screen: bool
) -> Sheet:
    page = make()
    return replace(page, scene=laid(atlas, page.scene, ground, on_screen=on_screen))


def _bare_sheets(
    atlas: Atlas, plan: Plan, lang: str, *, details: bool
) -> Iterator[tuple[str, Callable[[], Sheet]]]:
    chosen = plan.selection
    codes = [] if plan.by_industry else page_codes(atlas, plan)
    if plan.regions and chosen.region is None and len({code[:2] for code in codes}) == 1:
        # The overview of some regions is that of their province. A plan of the province is about it
        # already: asked for by region it would lose what it says of no region.
        province = f"{codes[0][:2]}0000"
        plans = [plan_id(atlas, one) for one in as_list(chosen.plan)]
        if scope_codes(atlas, plans, None) != [province]:
            chosen = replace(chosen, region=province)
    yield text("book.overview", lang), partial(_overview, atlas, chosen, lang, details=details)
    if plan.by_industry:
        rows = filled(select(atlas, chosen.plan, chosen.category, chosen.industry, chosen.region))
        names = in_language(atlas.table("industries").set_index("industry_id"), "name", lang)
        for industry in dict.fromkeys(rows["industry_id"]):
            one = replace(chosen, industry=[industry])
            yield names[industry], partial(_of_industry, atlas, one, lang, details=details)
        return
    for code in codes:
        one = replace(chosen, region=code)
        label = tree.places(atlas)[code].name
        yield label, partial(_of_region, atlas, one, lang, details=details)


def _overview(atlas: Atlas, chosen: Selection, lang: str, *, details: bool) -> Sheet:
    scene = layout_scene(atlas, chosen, lang=lang, details=details)
    rows = select(atlas, chosen.plan, chosen.category, chosen.industry, chosen.region)
    return Sheet("overview", scene, industries_table(atlas, rows, lang), Look())


def _of_industry(atlas: Atlas, one: Selection, lang: str, *, details: bool) -> Sheet:
    rows = select(atlas, one.plan, one.category, one.industry, one.region)
    industry = str(rows["industry_id"].iloc[0])
    names = in_language(atlas.table("industries").set_index("industry_id"), "name", lang)
    scene = layout_scene(atlas, one, title=names[industry], lang=lang, details=details)
    # A page of one industry says of which plans it is, where these are few.
    said = sorted(set(rows["plan_id"]))
    if len(said) <= _FEW_PLANS:
        short = in_language(atlas.table("plans").set_index("plan_id"), "short_title", lang)
        scene = replace(
            scene, subtitle=text("map.separator", lang).join(str(short[plan]) for plan in said)
        )
    return Sheet(industry, scene, industries_table(atlas, rows, lang), Look())


def _of_region(atlas: Atlas, one: Selection, lang: str, *, details: bool) -> Sheet:
    code = str(one.region)
    rows = select(atlas, one.plan, one.category, one.industry, code)
    scene = region_scene(atlas, code, lang, one, details=details)
    known = dossier_line(atlas, code, len(rows), lang)
    own = replace(scene, title=english.called(atlas, code, lang), subtitle=known)
    look = Look(highlighted=(code,), only=LAYERS)
    return Sheet(code, own, beside(atlas, code, rows, lang), look)


def dossier_line(atlas: Atlas, code: str, count: int, lang: str) -> str:
    """Return what stands beside the name of a region: what it lies in, how many records name it."""
    known = tree.places(atlas)
    chain = [
        english.called(atlas, c, lang) for c in reversed(tree.ancestors(atlas, code)) if c in known
    ]
    above = ("" if lang == "zh" else ", ").join(chain)
    records = text("book.region", lang, count=count)
    return f"{above} · {records}" if above else records


def matrix(atlas: Atlas, chosen: Selection, lang: str) -> dict[str, Any]:
    """Return the layout matrix: industries as rows, regions as columns, a mark where designated."""
    every = select(atlas, chosen.plan, chosen.category, chosen.industry, chosen.region)
    rows = told(every)
    regions = english.shorts(atlas, lang)
    names = in_language(atlas.table("industries").set_index("industry_id"), "name", lang)
    codes = sorted(set(rows["region_code"]))
    marks: dict[str, dict[str, dict[str, None]]] = {}
    columns = (rows[column] for column in ("industry_id", "region_code", "category"))
    for industry, code, category in zip(*columns, strict=True):
        if isinstance(industry, str):
            marks.setdefault(industry, {}).setdefault(code, {})[look_of(category).mark] = None
    lines = [
        [str(names[industry]), *("".join(of.get(code, ())) for code in codes)]
        for industry, of in marks.items()
    ]
    said = text("map.separator", lang).join(
        f"{look_of(c).mark} {name('category', c, lang)}"
        for c in CATEGORIES
        if c in set(rows["category"])
    )
    beside = set(every.loc[~every.index.isin(rows.index), "category"])
    if beside:
        left_out = text("map.separator", lang).join(
            name("category", c, lang) for c in CATEGORIES if c in beside
        )
        said = text("book.matrix_without", lang, said=said, left_out=left_out)
    heads = [text("deck.industry", lang), *(str(regions.get(code, code)) for code in codes)]
    return {
        "name": text("book.matrix", lang), "heads": heads, "rows": lines, "note": said,
        "columns": [0, *[1] * len(codes)], "numbers": list(range(1, len(codes) + 1)),
        "size": 7.5 if len(codes) <= 25 else 5.5,
    }  # fmt: skip


def sources_table(atlas: Atlas, chosen: Selection, lang: str) -> dict[str, Any]:
    """Return plans and data of an atlas with licence and vintage."""
    plans, titles = atlas.table("plans"), plan_titles(atlas, lang)
    used = set(
        select(atlas, chosen.plan, chosen.category, chosen.industry, chosen.region)["plan_id"]
    )
    lines = [
        [
            str(titles[row["plan_id"]]),
            name("stage", row["stage"], lang),
            f"{row['issuer']} {row['document_number']}".strip() or "—",
        ]
        for row in plans[plans["plan_id"].isin(used)].astype(object).fillna("").to_dict("records")
    ]
    lines += credits_of(atlas, lang)
    heads = [text(f"book.{key}", lang) for key in ("source", "terms", "from")]
    return {
        "name": text("book.sources", lang), "heads": heads, "rows": lines,
        "note": text("book.methods", lang), "columns": [2, 1, 3], "numbers": [], "size": 8,
    }  # fmt: skip


def _sources(atlas: Atlas, plan: Plan, lang: str) -> dict[str, Any]:
    """Return sources and methods, with what has no page of its own."""
    table = sources_table(atlas, plan.selection, lang)
    said = [part for part in (without_page(atlas, plan, lang), table["note"]) if part]
    return {**table, "note": ("" if lang == "zh" else " ").join(said)}


def credits_of(atlas: Atlas, lang: str) -> list[list[str]]:
    """Return title, licence and source of the data that pages of an atlas show, in one language."""
    lines = []
    for resource in _CREDITED if lang == "zh" else (*_CREDITED, "english-names"):
        known = atlas.credit(resource, lang=lang)[0]
        source = known["source"]
        if resource == "region_stats":
            # Nearly all of these figures are gathered from yearbooks, under the same terms; few were read by hand.
            source = f"{headline_sources(atlas, lang)}; {source}"
        lines.append([name("credit", resource, lang), known["licence"], source])
    return lines


def contents_key(contents: list[dict[str, Any]], lang: str) -> list[dict[str, str]]:
    """Return what the coloured figures of a table of contents count, one entry a colour.

    Examples
    --------
    >>> page = {"figures": [{"category": "cultivate", "value": "7"}, {"category": "", "value": "22,075"}]}
    >>> contents_key([page], "zh")
    [{'category': 'cultivate', 'text': '培育的产业数'}]
    """
    found = {figure["category"] for page in contents for figure in page["figures"]} - {""}
    alone = [category for category in BADGES if category in found]
    others = [category for category in CATEGORIES if category in found - set(alone)]
    return [
        {
            "category": group[0],
            "text": text(
                "book.contents_key", lang,
                category=text("map.separator", lang).join(name("category", c, lang) for c in group),
            ),
        }
        for group in [*([category] for category in alone), *([others] if others else [])]
    ]  # fmt: skip


@dataclass(frozen=True)
class Made:
    """An atlas: its bytes, and the pages that failed with why."""

    content: bytes
    failed: tuple[tuple[str, AtlasError], ...]
    pages: int


def book(
    atlas: Atlas, plan: Plan, *, imprint: Imprint | None = None, paper: Paper | None = None,
    lang: str = "zh", progress: Progress | None = None,
) -> Made:  # fmt: skip
    """Return an atlas as one PDF.

    Parameters
    ----------
    plan
        Which pages.
    progress
        Called with pages done, pages in all, and the name of the page.

    Returns
    -------
    Made
        A region whose page fails is left out and named in ``failed``; the others stay.
    """
    said, sheet = imprint or Imprint(), paper or Paper()
    pages: list[dict[str, Any]] = []
    contents: list[dict[str, Any]] = []
    failed: list[tuple[str, AtlasError]] = []
    shown = None
    every = list(sheets(atlas, plan, lang))

    for number, (label, make) in enumerate(every, start=1):
        try:
            page = make()
            shown = shown or picture(atlas, page.scene, sheet)
            own = replace(said, title="" if number > 1 else said.title)
            data = plate_data(atlas, page.scene, own, sheet, look=page.look, table=page.table)
            data["number"] = len(pages) + 1
            data["corner"][0] += " · " + text("book.figure", lang, number=len(pages) + 1)
            pages.append(data)
            contents.append(
                {"label": label, "number": len(pages), "figures": page.table.get("figures", [])}
            )
        except AtlasError as fault:
            failed.append((label, fault))
        if progress is not None:
            progress(number, len(every), label)
    title = said.title or pages[0]["title"]
    front = {
        "title": title, "subtitle": said.subtitle or text("book.subtitle", lang, count=len(pages)),
        "lang": lang, "accent": said.accent, "page": list(sheet.sides_mm), "k": sheet.type_scale,
        "logo": logo_data(said), "imprint": imprint_data(said, lang), "sources": pages[0]["sources"],
        "contents": contents, "contents_name": text("book.contents", lang),
        "contents_key": contents_key(contents, lang),
        "picture": shown,
        "tables": [matrix(atlas, plan.selection, lang), _sources(atlas, plan, lang)],
    }  # fmt: skip
    content = press.compiled("book", {"book": front, "pages": pages}, "pdf")[0]
    return Made(content, tuple(failed), len(pages))
