"""A text read: its records with quotes, offsets, section and confidence, and what was left."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from gis.atlas import kept
from gis.plans import title, wordings
from gis.plans.reader import confidence
from gis.plans.reader.designating import designations
from gis.plans.reader.facts.chains import chains
from gis.plans.reader.facts.incentives import incentives
from gis.plans.reader.facts.links import links
from gis.plans.reader.facts.resources import resources
from gis.plans.reader.goals.targets import targets
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.places.codes import as_town, region_codes
from gis.plans.reader.places.gazetteer import toponyms
from gis.plans.reader.places.inside import county_said, heard_here, inside
from gis.plans.reader.places.issuer import with_issuer
from gis.plans.reader.places.toponyms import Toponyms
from gis.plans.reader.records import KINDS, Gap, Record, towns_apart
from gis.plans.reader.text.outline import Paragraph, locator, outline, section
from gis.plans.reader.text.plain import Plain, plain
from gis.plans.reader.trades import two
from gis.plans.reader.unread.contradictions import mark_suspects
from gis.plans.reader.unread.gaps import gaps
from gis.regions import english

if TYPE_CHECKING:
    from gis.atlas import Atlas

_OPENING = Pattern(r"[^：:\t。]{2,12}(?=[：:\t])")
_AND = Pattern("[和与]")


@dataclass(slots=True)
class Reading:
    """A document read.

    Attributes
    ----------
    plain
        Its text with the offsets of the raw text.
    toponyms
        The names with the issuer that 全市 and 我省 mean.
    records
        All records in the order of kinds, within a kind in reading order.
    gaps
        What was not understood.
    paragraphs
        For sections and locators.
    """

    plain: Plain
    toponyms: Toponyms
    records: list[Record]
    gaps: list[Gap]
    paragraphs: list[Paragraph] = field(repr=False)

    def of(self, kind: str) -> list[Record]:
        """Return the records of a kind."""
        return [record for record in self.records if record.kind == kind]

    def paragraph_at(self, start: int) -> Paragraph:
        """Return the paragraph that holds an offset of the plain text."""
        low, high = 0, len(self.paragraphs)
        while low < high:
            middle = (low + high) // 2
            if self.paragraphs[middle].end < start:
                low = middle + 1
            else:
                high = middle
        return self.paragraphs[min(low, len(self.paragraphs) - 1)]

    def to_dict(self) -> dict[str, Any]:
        """Return the reading in the form of the command's JSON."""
        out: dict[str, Any] = {kind: [] for kind in KINDS}
        for record in self.records:
            out[record.kind].append(self.shown(record))
        out = towns_apart(out)
        out["unresolved"] = [self._gap(gap) for gap in self.gaps]
        issuer = self.toponyms.issuer
        called = {
            lang: english.shorts(self.toponyms.atlas, lang).get(issuer.adcode) if issuer else None
            for lang in ("zh", "en")
        }
        out["document"] = {
            "issuer": issuer.name if issuer else None,
            "issuer_code": issuer.adcode if issuer else None,
            "issuer_short": called["zh"],
            "issuer_short_en": called["en"],
            "characters": len(self.plain.raw),
            "paragraphs": len(self.paragraphs),
            "title": self.title(),
            "subject_en": subject_en(
                self.toponyms.atlas, self.title(), issuer.name if issuer else None, called["zh"]
            ),
        }
        return out

    def title(self) -> str:
        """Return the title that the first lines read like, joined where it stands on several, else the first line; "" of a table."""
        lines = [self.plain.text[p.start : p.end].strip() for p in self.paragraphs[:12]]
        # A row of a table is no title: of a table alone there is none.
        return title.of([line for line in lines if line and "\t" not in line])

    def shown(self, record: Record) -> dict[str, Any]:
        """Return a record as plain values with its quote, offsets, section and confidence."""
        start, end = self.plain.span(record.start, record.end)
        paragraph = self.paragraph_at(record.start)
        values = dict(record.values)
        if "places" in values:
            said = self._said_before(record, paragraph)
            places = [as_town(self.toponyms, str(place), said) for place in values["places"]]
            values["places"] = places
            codes = region_codes(self.toponyms, places, said)
            values["region_codes"] = codes
            if record.kind in ("designations", "resources"):
                values["region_codes"] = heard_here(self.toponyms, places, codes, said)
                values |= inside(self.toponyms, values, partial(self._county_of, record))
        if (
            len(values.get("industries", ())) == 1
            and self.industry_id(values["industries"][0]) is None
        ):
            values["industries"] = self._apart(values["industries"][0])
        if "industries" in values:
            values["industry_ids"] = [self.industry_id(str(name)) for name in values["industries"]]
        if "nodes" in values:
            values["node_ids"] = {node: self.industry_id(node) for node in values["nodes"]}
        if "mineral" in values:
            values["industry_id"] = self.industry_id(str(values["mineral"]))
        return values | {
            "quote": self.plain.raw[start:end],
            "start": start,
            "end": end,
            "section": section(paragraph.path),
            "locator": locator(paragraph.path),
            "confidence": round(record.confidence, 2),
            "family": record.family,
        }

    def _apart(self, name: str) -> list[str]:
        """Return two trades that are joined: each is known (磷石膏建材和新型墙体材料), or both sound like trades of their own."""
        both = _AND.split(name)
        if len(both) == len("甲乙") and all(self.industry_id(one) for one in both):
            return both
        return two(name)

    def _county_of(self, record: Record, place: str, nth: int) -> str | None:
        """Return the adcode of the county that the text speaks of where a record names a place, for the n-th time."""
        text = self.plain.text
        at = text.find(place, record.start, record.end)
        for _ in range(nth):
            at = text.find(place, at + 1, record.end)
        return county_said(self.toponyms, text, max(record.start, at))

    def _said_before(self, record: Record, paragraph: Paragraph) -> str:
        """Return what says in which city a county lies: headings, what the line opens with (徐州市：…), the sentence."""
        text = self.plain.text
        opening = _OPENING.match(text, paragraph.start, paragraph.end)
        begins = max(paragraph.start, text.rfind("。", 0, record.start) + 1)
        return f"{section(paragraph.path)}\n{opening.group() if opening else ''}\n{text[begins : record.end]}"

    def industry_id(self, wording: str) -> str | None:
        """Return the industry that bears a wording, or None; the wording itself is kept anyway."""
        return wordings.find(wording, _industries(self.toponyms.atlas))

    def _gap(self, gap: Gap) -> dict[str, Any]:
        start, end = self.plain.span(gap.start, gap.end)
        paragraph = self.paragraph_at(gap.start)
        return {
            "reason": gap.reason,
            **gap.values,
            "quote": self.plain.raw[start:end],
            "start": start,
            "end": end,
            "section": section(paragraph.path),
        }


@contextmanager
def _without_collector() -> Iterator[None]:
    """Keep the collector of cycles out of a reading.

    A reading makes many values and no cycle, so what it leaves is freed at once anyway; the collector
    would go through all tables of the atlas to find none: up to a twelfth of the time of a first reading.
    Of two readings in threads the first to end lets it in again, which costs time and no more.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@_without_collector()
def read(atlas: Atlas, raw: str, issuer: str | None = None) -> Reading:
    r"""Return what the text of a plan says.

    Parameters
    ----------
    atlas
        What places and industries are looked up in.
    raw
        Text as extracted; quotes are cut from it.
    issuer
        Name or adcode of the region that speaks; found in the text when None.

    Returns
    -------
    Reading

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> found = read(Atlas.bundled(), "四川省规划\n强化成都、德阳等市水泥产业集群。")
    >>> found.of("designations")[0].values["places"]
    ['成都', '德阳']
    """
    made = plain(raw)
    text = made.text
    names = with_issuer(toponyms(atlas), text, issuer)
    placed = designations(text, names)
    found = [
        *placed,
        *targets(text),
        *links(text, names),
        *resources(text, names),
        *chains(text, names),
        *_hubs(placed),
        *incentives(text),
    ]
    mark_suspects(text, found)
    for record in found:
        record.confidence = confidence.of(record, names, text[record.start : record.end])
    return Reading(made, names, found, gaps(text, names, found), [p for p, _ in outline(text)])


def subject_en(atlas: Atlas, said: str, issuer: str | None, short: str | None = None) -> str | None:
    """Return what a title is about in English where an industry of the tree is called so; None where none is.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> atlas = Atlas.bundled()
    >>> subject_en(atlas, "广元市绿色建材产业规划", "广元市"), subject_en(atlas, "广元市低空规划", "广元市")
    ('Green building materials', None)
    """
    about = title.subject(said, issuer, short)
    found = (
        wordings.find(name, _industries(atlas))
        for name in (about, about.removesuffix("产业"))
        if name
    )
    code = next((one for one in found if one), None)
    return (
        next(
            (row["name_en"] for row in atlas.records("industries") if row["industry_id"] == code),
            None,
        )
        or None
    )


@kept("industries")
def _industries(atlas: Atlas) -> dict[str, str]:
    return wordings.of_rows(atlas.rows("industries"))


def _hubs(placed: list[Record]) -> list[Record]:
    """Return the hubs among the designations."""
    return [
        Record(
            "hubs",
            record.start,
            record.end,
            {
                "name": record.values.get("name") or _hub_name(record),
                "places": record.values["places"],
            },
            record.family,
        )
        for record in placed
        if record.values["category"] == "hub"
    ]


_HUB = Pattern("枢纽|物流|中心|港")


def _hub_name(record: Record) -> str:
    """Return what a hub is called: its industry and 物流 where the industry lacks it."""
    name = str(record.values["industry"])
    return name if _HUB.search(name) else name + "物流"
