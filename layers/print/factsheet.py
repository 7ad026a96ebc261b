"""A factsheet: one page of a region for those who bring investors there, as PDF, picture or HTML."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from gis import colours
from gis.atlas import Atlas
from gis.clusters.park import parks
from gis.plans.designations import Selection
from gis.words.catalogue import text
from layers.extent import bounds, counties, county_names
from layers.layer import AtlasLayer
from layers.layout.enterprises import LAYER_ID as ENTERPRISES_ID
from layers.layout.scenes import layout_scene
from layers.print import ground, press
from layers.print.drawing import Look, draw
from layers.print.facts import Facts, facts
from layers.print.graticule import bar_km
from layers.print.imprint import Imprint
from layers.print.parts import own_list
from layers.print.parts import park as of_park
from layers.print.parts.circle import CIRCLE_ID, circled
from layers.print.parts.framing import framed
from layers.print.parts.furniture import Wanted, furnished
from layers.print.parts.inset import inset_data
from layers.print.parts.legend import legend_data
from layers.print.place_names import is_inside, symbol_scale
from layers.print.plate import labels_data, logo_data
from layers.scene import Scene
from layers.terrain.relief import RELIEF_ID
from layers.terrain.rivers import STREAMS_ID

if TYPE_CHECKING:
    from gis.enterprises.around import Around

MAP_MM = (88.0, 100.0)
# The scale bar, 24 mm at most, with its figure and white ground.
_BAR_MM = (32.0, 10.0)
TINT = colours.STRENGTHEN_TINT
_WORDS = (
    "wanted", "zones", "zones_note", "sites", "sites_note", "site_industries", "zone", "zone_area", "zone_gap", "zone_gap_by", "there",
    "there_note", "plant", "plant_place", "plant_capacity", "way", "to", "modes", "km",
    "cost", "support", "amount", "no_amount", "call", "organisation", "contact", "date", "gap",
    "code", "code_by", "by_products", "by_products_note", "by_product", "works", "proxy", "nothing", "no_way", "unnamed", "no_zones", "doubt",
)  # fmt: skip
LAYERS = frozenset({"fill", "plants", "sites", RELIEF_ID, STREAMS_ID, CIRCLE_ID, ENTERPRISES_ID})
# What a web address may hold as it is, and what was percent-encoded already.
_LEFT = "/?#[]@!$&'()*+,;=:%~"


def region_scene(
    atlas: Atlas, adcode: str, lang: str, selection: Selection | None = None, *,
    details: bool = False,
) -> Scene:  # fmt: skip
    """Return the scene of a region's own map: what plans want there, with works and sites."""
    chosen = selection or Selection(region=adcode)
    # A province is shown by its cities; below it counties are named.
    is_province = adcode.endswith("0000")
    scene = layout_scene(atlas, chosen, lang=lang, details=details, fills=is_province or details)
    if not is_province:
        shown = counties(atlas, [adcode], [])
        scene = replace(scene, counties=shown, county_names=county_names(atlas, shown))
        inside = {code for code in ground.country(atlas).regions if is_inside(code, (adcode,))}
        tint: dict[str, Any] = {"stripes": [TINT], "wide": False}
        # One region has nothing to compare its colour with: a tint, so that names are read.
        fill = AtlasLayer(
            "fill", "fill", {"fills": dict.fromkeys({*inside, adcode}, tint), "notes": {}}
        )
        legend = [part for part in scene.legend if part.get("id") != "fill"]
        rest = (layer for layer in scene.layers if layer.spec["id"] != "fill")
        scene = replace(scene, layers=(fill, *rest), legend=legend)
    return replace(scene, bounds=bounds(atlas, [adcode]), scope=(adcode,))


def _of_park(scene: Scene, site_id: str) -> Scene:
    """Return a scene with one park alone: on its own sheet the others are no matter."""
    name = f"site:{site_id}"
    layers = []
    for layer in scene.layers:
        mine = layer
        if layer.spec["id"] == "sites":
            items = [one for one in layer.spec["items"] if one["id"] == name]
            mine = AtlasLayer("sites", "symbols", {"items": items})
        layers.append(mine)
    drawn = [one for layer in layers if layer.spec["id"] == "sites" for one in layer.spec["items"]]
    marks = [{"shape": one["shape"], "colour": one["colour"]} for one in drawn]
    legend = [
        {**part, "entries": [one for one in part["entries"] if one.get("symbol") in marks]}
        if part.get("id") == "sites"
        else part
        for part in scene.legend
    ]
    return replace(scene, layers=tuple(layers), legend=legend)


def map_data(
    atlas: Atlas, adcode: str, imprint: Imprint, *, lang: str = "zh",
    size_mm: tuple[float, float] = MAP_MM, own: Around | None = None,
) -> dict[str, Any]:  # fmt: skip
    """Return what a template reads of a region's own map, or of a park's in its county, and of whose it is.

    With a list of one's own (``own``) the map is wide enough for the circle, and has its enterprises.
    """
    site = parks(atlas).get(adcode)
    adcode = site["region_code"] if site else adcode
    scene = region_scene(atlas, adcode, lang)
    if site:
        scene = _of_park(scene, site["site_id"])
    scene = circled(scene, own)
    frame = framed(atlas, scene, size_mm)
    inset = inset_data(atlas, scene, 0.8)
    placed = furnished(atlas, scene, frame, Wanted((inset["width"], inset["height"]), _BAR_MM))
    frame, taken = placed.frame, (placed.inset, placed.bar)
    count, bar_mm = bar_km(frame, 24)
    inset = {**inset, "x": placed.inset.left, "y": placed.inset.top}
    look = Look(only=LAYERS, highlighted=(adcode,), accent=imprint.accent, taken=taken)
    drawn = draw(atlas, scene, frame, look)
    return {
        "accent": imprint.accent,
        "text_accent": imprint.text_accent,
        "svg": drawn.svg,
        "labels": labels_data(drawn.placed),
        "legend": legend_data(scene, look, symbol_scale(frame.scale), placed=drawn.placed),
        "map": {"width": size_mm[0], "height": size_mm[1]},
        "inset": inset,
        "bar": {
            "x": placed.bar.left,
            "y": placed.bar.top,
            "room": _BAR_MM[0],
            "width": bar_mm,
            "text": text("print.km", lang, count=count),
        },
        "logo": logo_data(imprint),
        "logo_uri": f'<img src="{imprint.logo.data_uri}" alt="" height="48"> '
        if imprint.logo
        else "",
    }


@dataclass(frozen=True, eq=False)
class Further:
    """What a sheet may hold beside what is known of its place.

    Attributes
    ----------
    address
        What a QR code holds; empty for a marked place.
    own
        What of a list of one's own stands around it (:func:`gis.enterprises.around.around`); None for no list.
    """

    address: str = ""
    own: Around | None = None


def sheet_data(
    atlas: Atlas, adcode: str, imprint: Imprint, *, lang: str = "zh",
    further: Further | None = None,
) -> dict[str, Any]:  # fmt: skip
    """Return what the template of factsheets reads."""
    more = further or Further()
    is_park = adcode in parks(atlas)
    found: Facts = (of_park.facts if is_park else facts)(atlas, adcode, lang)
    words = {word: text(f"sheet.{word}", lang) for word in _WORDS}
    title = imprint.title or found.name
    return {
        "lang": lang,
        "title": title,
        "subtitle": imprint.subtitle or text("sheet.subtitle", lang),
        "words": words | {"unnamed": found.unwanted} | (of_park.words(lang) if is_park else {}),
        "facts": {
            **asdict(found),
            "plans": text("sheet.basis", lang, plans=found.plans or text("sheet.unnamed", lang)),
        },
        "left_out": text("print.left_out", lang, names=text("sheet.by_products", lang)),
        "categories": {c: text(f"category.{c}", lang) for c in found.wanted},
        **map_data(atlas, adcode, imprint, lang=lang, own=more.own),
        "own": own_list.block(atlas, more.own, lang, is_park=is_park) if more.own else None,
        "alt": text("print.alt", lang, title=title),
        "organisation": imprint.organisation,
        "contact": imprint.contact,
        "date": imprint.date,
        "review": {
            "name": text("print.own_review", lang),
            "text": imprint.review_number,
            "gap": text("print.gap_review", lang),
        },
        "code": code_svg(more.address) if more.address else "",
        "address": more.address,
    }


def code_svg(address: str) -> str:
    """Return the QR code of an address as SVG.

    Examples
    --------
    >>> code_svg("https://example.org")[:4]
    '<svg'
    """
    import segno

    # Phones read neither micro codes nor, some of them, the mode for kanji, which 汉字 would get.
    code = segno.make(scanned(address), error="m", micro=False, mode="byte", encoding="utf-8")
    return str(code.svg_inline(scale=4, border=2, light=colours.WHITE)).replace(
        "<svg", '<svg xmlns="http://www.w3.org/2000/svg"', 1
    )


def scanned(address: str) -> str:
    """Return an address as a code holds it: a web address in ASCII, any other text as it is.

    Examples
    --------
    >>> scanned("https://招商.example.org/广元?q=a%20b"), scanned("广元市利州区")
    ('https://xn--czrx92a.example.org/%E5%B9%BF%E5%85%83?q=a%20b', '广元市利州区')
    """
    if "://" not in address:
        return address
    scheme, rest = address.split("://", 1)
    host, slash, path = rest.partition("/")
    with suppress(UnicodeError):
        host = host.encode("idna").decode("ascii")
    return f"{scheme}://{quote(host, safe=_LEFT)}{slash}{quote(path, safe=_LEFT)}"


def factsheet(  # noqa: PLR0913 (the face of one sheet: what, form, whose, language)
    atlas: Atlas, adcode: str, form: str, *, imprint: Imprint | None = None, lang: str = "zh",
    further: Further | None = None, dpi: float = 300.0,
) -> bytes:  # fmt: skip
    """Return the factsheet of a region as ``pdf``, ``png``, ``svg`` or ``html``.

    Parameters
    ----------
    adcode
        A province, prefecture or county, or the id of a park (:func:`gis.clusters.park.parks`).
    form
        ``pdf``, ``png``, ``svg`` or ``html``; a picture shows the first page.
    lang
        Language of the words.
    imprint
        Makers, contact, date, logo; what is empty prints as a marked gap.
    further
        An address for a QR code, a list of enterprises of one's own.
    dpi
        Dots an inch of a picture.
    """
    data = sheet_data(atlas, adcode, imprint or Imprint(), lang=lang, further=further)
    if form == "html":
        from layers.print.sheet_page import to_html

        return to_html(data).encode("utf-8")
    return press.compiled("factsheet", data, form, dpi)[0]
