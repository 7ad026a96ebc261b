"""The page of a region that one can send, whole: sections, map, imprint; HTML, PDF or workbook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from gis.atlas import Atlas
from gis.clusters.park import park, parks
from gis.clusters.prospectus import Prospectus, prospectus
from gis.clusters.sentences import source_cited
from gis.words.catalogue import text
from layers.own import scenario_line
from layers.print import factsheet, press
from layers.print.facts import facts
from layers.print.imprint import Imprint
from layers.print.parts import park as sheet
from layers.print.parts import ways
from layers.prospectus import enterprises, workbook
from layers.prospectus import park as park_sections
from layers.prospectus.section import Section
from layers.prospectus.sections import LONGEST, Writer

if TYPE_CHECKING:
    from gis.enterprises.around import Around

MAP_MM = (120.0, 100.0)
# A column that is longer wraps its words.
_LONGEST_LETTERS = 40


@dataclass(frozen=True)
class Document:
    """What the page of a region or a park says.

    Attributes
    ----------
    adcode
        Of the region, or the id of the park.
    title, above, sources
        Name of the region; what lies above it and its area; where everything is from.
    sections
        In the order in which an investor asks.
    figures, wanted, above_wanted
        What heads the page: key figures as a factsheet has them, industries by category that plans
        name here or inside, and those that they name for the regions above, under their heading.
    own
        A list of one's own around the place, which the map shows; None where none was brought.
    """

    adcode: str
    title: str
    above: str
    sources: str
    sections: tuple[Section, ...]
    figures: tuple[dict[str, str], ...] = ()
    wanted: Mapping[str, Sequence[str]] = field(default_factory=dict)
    above_wanted: Mapping[str, Sequence[str]] = field(default_factory=dict)
    above_heading: str = ""
    own: Around | None = None


# Where a list of one's own stands: behind the works that the trackers have.
_BEFORE = frozenset({"around", "works"})


def document(atlas: Atlas, adcode: str, lang: str = "zh", own: Around | None = None) -> Document:
    """Return the page of a region.

    Parameters
    ----------
    adcode
        A province, prefecture or county, or the id of a park (:func:`gis.clusters.park.parks`).
    own
        What of a list of one's own stands around it (:func:`gis.enterprises.around.around`).

    Examples
    --------
    >>> [section.key for section in document(Atlas.bundled(), "511700").sections][:3]
    ['wanted', 'zones', 'works']
    """
    is_park = adcode in parks(atlas)
    made = _of_park(atlas, adcode, lang) if is_park else _of_region(atlas, adcode, lang)
    if own is not None:
        at = 1 + next(n for n, one in enumerate(made.sections) if one.key in _BEFORE)
        told = enterprises.sections(atlas, own, lang, is_park=is_park)
        made = replace(made, own=own, sections=(*made.sections[:at], *told, *made.sections[at:]))
    return _signed(atlas, made, lang)


def _of_region(atlas: Atlas, adcode: str, lang: str) -> Document:
    known = facts(atlas, adcode, lang)
    found = prospectus(atlas, adcode)
    write = Writer(atlas, found, lang)
    routes = ways.figures(atlas, adcode, found.standing.level, lang)
    sections: tuple[Section, ...] = (
        write.wanted(), write.zones(), write.works(), write.minerals(), write.by_products(),
        write.market(), write.reach(), write.ways(routes, known.way_note), write.neighbours(), write.support(),
    )  # fmt: skip
    wider = found.wanted["reach"] == "wider"
    return Document(
        adcode, known.name, known.above, _sources(atlas, found, known.sources, lang), sections,
        tuple(known.figures), write.by_category(found.wanted[~wider]), write.by_category(found.wanted[wider]),
        text("place.above_wanted", lang),
    )  # fmt: skip


def _of_park(atlas: Atlas, site_id: str, lang: str) -> Document:
    found = park(atlas, site_id)
    known = sheet.facts(atlas, site_id, lang)
    write, county = Writer(atlas, found.county, lang), found.county.wanted
    return Document(
        site_id, known.name, known.above, _sources(atlas, found.county, known.sources, lang),
        park_sections.sections(atlas, found, lang), tuple(known.figures),
        write.by_category(found.wanted), write.by_category(county), text("park.above_wanted", lang),
    )  # fmt: skip


def _signed(atlas: Atlas, made: Document, lang: str) -> Document:
    """Return a page that says what a scenario changed, in the head as well as among the sources: it is cut and sent on."""
    line = scenario_line(atlas, lang)
    if not line:
        return made
    first, *others = made.sections
    said = " ".join(part for part in (line, first.note) if part)
    above = text("map.qualified_line", lang, first=made.above, second=line)
    return replace(made, above=above, sections=(replace(first, note=said), *others))


def _sources(atlas: Atlas, found: Prospectus, rest: str, lang: str) -> str:
    """Return where everything is from: the figures of the region, then what a factsheet rests on."""
    cited = (source_cited(atlas, str(one), lang) for one in found.standing.figures["source"])
    said = [one for one in dict.fromkeys(cited) if one not in rest]
    return text("place.sources", lang, figures=text("map.clauses", lang).join(said), rest=rest)


def shortened(section: Section, lang: str, most: int = LONGEST) -> Section:
    """Return a section with its first rows, and how many more there are in its note."""
    left = len(section.table) - most
    if left <= 0:
        return section
    note = " ".join(part for part in (section.note, text("place.more", lang, count=left)) if part)
    return replace(section, table=section.table.head(most), note=note)


def data(atlas: Atlas, made: Document, imprint: Imprint, lang: str) -> dict[str, Any]:
    """Return what the page and the template of prints read."""
    title = imprint.title or made.title
    unknown = text("place.unknown", lang)
    sections = []
    for whole in made.sections:
        section = shortened(whole, lang)
        heads = [str(head) for head in section.table]
        sections.append(
            {
                "key": section.key, "title": section.title, "note": section.note, "heads": heads,
                "rows": section.rows(unknown), "nothing": section.nothing,
                "numbers": [n for n, head in enumerate(heads) if head in section.formats],
                "widths": _widths(section, unknown),
            }
        )  # fmt: skip
    words = ("call", "organisation", "contact", "date", "gap", "no_zones")
    return {
        "lang": lang, "title": title,
        "subtitle": imprint.subtitle or text("place.subtitle", lang),
        "above": made.above, "sources": made.sources, "sections": sections,
        "longest": _LONGEST_LETTERS,
        "words": {word: text(f"sheet.{word}", lang) for word in words},
        "organisation": imprint.organisation, "contact": imprint.contact, "date": imprint.date,
        "review": {
            "name": text("print.own_review", lang), "text": imprint.review_number,
            "gap": text("print.gap_review", lang),
        },
        **factsheet.map_data(atlas, made.adcode, imprint, lang=lang, size_mm=MAP_MM, own=made.own),
        "alt": text("print.alt", lang, title=title),
    }  # fmt: skip


def _widths(section: Section, unknown: str) -> list[int]:
    """Return how much room each column takes, by its longest word (Chinese letters count twice)."""
    rows = [[str(head) for head in section.table], *section.rows(unknown)]
    return [
        min(_LONGEST_LETTERS, max(6, *(len(row[n].encode("gb18030", "replace")) for row in rows)))
        for n in range(len(rows[0]))
    ]


def made(
    atlas: Atlas, adcode: str, form: str, *, imprint: Imprint | None = None, lang: str = "zh",
    own: Around | None = None,
) -> bytes:  # fmt: skip
    """Return the page of a region as ``html``, ``pdf`` or ``xlsx``; the same bytes on any day.

    Parameters
    ----------
    imprint
        Makers, contact, date, logo; what is empty prints as a marked gap.
    own
        As for :func:`document`.
    """
    found = document(atlas, adcode, lang, own)
    if form == "xlsx":
        return workbook.made(found, imprint or Imprint(), lang)
    content = data(atlas, found, imprint or Imprint(), lang)
    if form == "html":
        from layers.prospectus.page import to_html

        return to_html(content).encode("utf-8")
    return press.compiled("prospectus", content, form)[0]
