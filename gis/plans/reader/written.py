"""Records of a reading as tables of a plan file, each said once."""

from __future__ import annotations

import hashlib
import json
from itertools import count
from typing import Any

from gis.plans.reader.records import told_apart
from gis.regions.codes import holds
from gis.words import catalogue

_LINKS = {"market": "market", "supply": "market", "receive": "receive", "radiation": "radiation"}


def value(item: object) -> str:
    """Return a value as TOML writes it; strings as JSON does, which is the same."""
    if isinstance(item, bool):
        return str(item).lower()
    if isinstance(item, list | tuple):
        return "[" + ", ".join(value(x) for x in item) + "]"
    if isinstance(item, int | float):
        return str(item)
    return json.dumps(str(item), ensure_ascii=False).replace("\x7f", "\\u007f")


def table(name: str, fields: dict[str, object]) -> str:
    """Return one record of a type; empty fields are left out."""
    lines = [
        f"{key} = {value(item)}"
        for key, item in fields.items()
        if item not in (None, "", [], False)
    ]
    return "\n".join([f"[[{name}]]", *lines])


class Records:
    """The records of one reading while they are written; what they know of each other."""

    def __init__(self, read: dict[str, Any], plan_id: str) -> None:
        self.read = read = told_apart(read)
        self.plan_id = plan_id
        self.codes: dict[str, str] = {}
        for kind in ("designations", "links", "resources"):
            for record in read[kind]:
                for place, code in zip(
                    record["places"], record.get("region_codes", []), strict=False
                ):
                    if code:
                        self.codes[place] = code
        # Town or park without a code -> name of the region that holds it, itself with a code.
        self.held: dict[str, str] = {}
        for kind in ("designations", "resources"):
            for record in read[kind]:
                for place, holder in zip(record["places"], record.get("inside", []), strict=False):
                    if holder:
                        self.held[place] = self._holder(*holder)
        self.points = {
            label: {**at, "region": self._holder(at["region"], at["code"])}
            for label, at in (read.get("points") or {}).items()
        }
        # Label of a core, park, base or hub -> its id and where the plan first names it.
        self.label_ids: dict[str, tuple[str, str]] = {}
        self.wordings: dict[str, str] = {}
        self.seen: set[tuple[str, ...]] = set()
        self.said: set[str] = set()

    def _holder(self, name: str, code: str) -> str:
        """Return under which name a region that holds a place has its code in the file."""
        if self.codes.get(name, code) != code:
            name = f"{name}（{code}）"
        self.codes[name] = code
        return name

    def _industry(self, name: str, known: object) -> str:
        if known is None and name not in self.wordings:
            self.wordings[name] = "own-" + hashlib.sha256(name.encode()).hexdigest()[:10]
        return str(known or self.wordings[name])

    def designations(self) -> list[str]:
        """Return the designations; each place without a code is a label of its own."""
        blocks: list[str] = []
        for record in self.read["designations"]:
            names = [n for n in record["industries"] if n] or [
                record.get("name") or record["category"]
            ]
            ids = record.get("industry_ids") or []
            slugs = [
                self._industry(n, ids[k] if k < len(ids) else None) for k, n in enumerate(names)
            ]
            fields: dict[str, object] = {"category": record["category"], "industries": names}
            rest: dict[str, object] = {
                "list_open": record.get("list_open"),
                "status": record["status"] if record["status"] == "existing" else None,
                "name": record.get("name"),
                "scheme": record.get("scheme"),
                "locator": record.get("locator") or "正文",
                "quote": record["quote"],
                **record.get("more", {}),
            }
            borne = record.get("label_ids", {})
            labels = {
                p: borne.get(p) or "area-" + hashlib.sha256(p.encode()).hexdigest()[:8]
                for p in self._labels(record)
            }
            for p, label_id in labels.items():
                self.label_ids.setdefault(p, (label_id, record.get("locator") or "正文"))
            known = [p for p in record["places"] if p in self.codes]
            where = self.codes | labels
            for numbers, places in self._fresh(record["category"], slugs, [*known, *labels], where):
                said = {**fields, "industries": [names[k] for k in numbers]}
                coded = [p for p in places if p not in labels]
                if coded:
                    key = "implied" if record.get("place_implicit") else "places"
                    blocks.append(table("designation", {**said, key: coded, **rest}))
                blocks += [
                    table("designation", {**said, **self._label(label, labels[label]), **rest})
                    for label in places
                    if label in labels
                ]
        return blocks

    def sites(self) -> list[str]:
        """Return the points given to places without a code, each under the id of its label; after all designations."""
        blocks = []
        carried = self.read.get("carried", {}).get("records", {}).get("site", [])
        borne = {site["id"] for site in carried}
        for label, at in self.points.items():
            if label not in self.label_ids or self.label_ids[label][0] in borne:
                continue  # its records were left out, or the file says more of it than a point
            label_id, locator = self.label_ids[label]
            fields: dict[str, object] = {
                "id": label_id,
                "name": label,
                "name_en": label,
                "kind": at["kind"],
                "place": at["region"],
                "lon": at["lon"],
                "lat": at["lat"],
                "precision": "exact",
                "coordinate_source": at["source"],
                "locator": locator,
            }
            blocks.append(table("site", fields | at.get("more", {})))
        return blocks

    def _label(self, label: str, label_id: str) -> dict[str, object]:
        """Return what a designation hangs on that names a place without a code: with the region that holds it where that is known."""
        return {"label": label, "label_id": label_id, "inside": self.held.get(label)}

    def _labels(self, record: dict[str, Any]) -> list[str]:
        """Return what a designation hangs on beside regions; one without a place hangs on its plan's region."""
        if not record["places"]:
            return [record.get("place_label") or self.read["document"]["issuer"] or "全国"]
        return [p for p in record["places"] if p not in self.codes]

    def _fresh(
        self, category: str, slugs: list[str], places: list[str], where: dict[str, str]
    ) -> list[tuple[tuple[int, ...], list[str]]]:
        """Return the places at which industries (their positions) are said for the first time, places with the same industries together."""
        found: dict[tuple[int, ...], list[str]] = {}
        for place in places:
            numbers = tuple(
                k for k, slug in enumerate(slugs) if self._new(category, [slug], where[place])
            )
            if numbers:
                found.setdefault(numbers, []).append(place)
        return list(found.items())

    def _new(self, category: str, slugs: list[str], part: str) -> bool:
        keys = {(category, slug, part) for slug in slugs}
        if keys & self.seen:
            return False
        self.seen |= keys
        return True

    def targets(self) -> list[str]:
        """Return the targets, numbered."""
        blocks = []
        taken = {record.get("more", {}).get("id") for record in self.read["targets"]}
        free = (f"t{number}" for number in count(1) if f"t{number}" not in taken)
        for record in self.read["targets"]:
            more = record.get("more", {})
            fields = {
                "id": more.get("id") or next(free),
                "indicator": record["indicator"],
                "indicator_en": more.get("indicator_en") or record["indicator"],
                "relation": record["relation"],
                "value": record["value"] if record["value"] is not None else None,
                "value_max": record.get("value_max"),
                "unit": record["unit"],
                "year": record["year"] or record.get("period_end"),
                "period": record.get("period"),
                "base_value": record.get("base_value"),
                "base_year": record.get("base_year"),
                "value_text": record.get("value_text") if record["value"] is None else None,
                "kind": record.get("kind"),
                "modality": record.get("modality"),
                "suspect": record.get("suspect"),
                "locator": record.get("locator") or "正文",
                "quote": record["quote"],
                "note": record.get("binding"),
            }
            blocks.append(
                table("target", fields | more) + ("\nvalue = 0" if record["value"] == 0 else "")
            )
        return blocks

    def chains(self) -> list[str]:
        """Return the chains; their nodes are industries."""
        blocks = []
        for number, record in enumerate(self.read["chains"], start=1):
            for node in record["nodes"]:
                self._industry(node, record.get("node_ids", {}).get(node))
            blocks += self._once(
                "chain", {"id": f"c{number}", "nodes": record["nodes"], **_where(record)}
            )
        return blocks

    def _once(self, kind: str, fields: dict[str, object]) -> list[str]:
        """Return a record as written, nothing where one before says the same elsewhere in the text."""
        says = repr(
            (
                kind,
                [
                    (key, item)
                    for key, item in fields.items()
                    if key not in ("id", "locator", "quote")
                ],
            )
        )
        if says in self.said:
            return []
        self.said.add(says)
        return [table(kind, fields)]

    def links(self) -> list[str]:
        """Return the links: who is tied to whom, or from where to where; an end left unsaid is the plan's own region, unless a part of it is the other."""
        blocks = []
        for number, record in enumerate(self.read["links"], start=1):
            fields: dict[str, object] = {
                "id": f"l{number}",
                "kind": _LINKS.get(record["kind"], "collaboration"),
            }
            fields |= self._ends(record)
            blocks += self._once(
                "link", fields | {"list_open": record.get("list_open")} | _where(record)
            )
        return blocks

    def _ends(self, record: dict[str, Any]) -> dict[str, Any]:
        """Return the ends of a link, those with a code apart from areas."""
        document = self.read["document"]
        own_code = document.get("issuer_code")
        own = [document["issuer"]] if own_code and not _has_inside(own_code, record) else []
        sides = {side: record.get(f"{side}_places") or [] for side in ("from", "to")}
        if not any(sides.values()):
            implied = (
                own if record.get("other_end") and record["other_end"] == document["issuer"] else []
            )
            return {
                "members": self._coded(record["places"]),
                "implied_members": implied,
                "areas": self._uncoded(record["places"]),
            }
        ends: dict[str, Any] = {}
        for side, places in sides.items():
            ends |= {f"{side}_places": self._coded(places), f"{side}_areas": self._uncoded(places)}
            ends[f"implied_{side}"] = [] if places or _is_from_elsewhere(record, side) else own
        return ends

    def _coded(self, places: list[str]) -> list[str]:
        return [p for p in places if p in self.codes]

    def _uncoded(self, places: list[str]) -> list[str]:
        return [p for p in places if p not in self.codes]

    def incentives(self) -> list[str]:
        """Return the incentives, numbered."""
        blocks: list[str] = []
        for number, record in enumerate(self.read["incentives"], start=1):
            fields = {
                "id": f"i{number}",
                "measure": record["what"]
                + (f"（{record['level']}）" if record.get("level") else ""),
                "measure_en": record["what"],
                "relation": record["relation"],
                "amount": record["amount"],
                "unit": record["unit"] if record["amount"] is not None else None,
            }
            blocks += self._once("incentive", fields | _where(record))
        return blocks

    def minerals(self) -> list[str]:
        """Return the resources whose places have a code, or lie in a region that has one."""
        blocks = []
        # Of two statements on one mineral of a place the one with a figure stands: it says more.
        for record in sorted(self.read["resources"], key=lambda one: one.get("amount") is None):
            # A mineral of a town is one of the county that holds it.
            named = [self.held.get(p, p) for p in record["places"]]
            places = [p for p in dict.fromkeys(named) if p in self.codes]
            kind = record.get("kind") or "stated"
            fresh = [
                p
                for p in places
                if self._new("mineral/" + kind, [record["mineral"]], self.codes[p])
            ]
            if not fresh:
                continue
            self._industry(record["mineral"], record.get("industry_id"))
            key = "implied" if record.get("place_implicit") else "places"
            blocks.append(
                table(
                    "mineral",
                    {
                        "minerals": [record["mineral"]],
                        key: fresh,
                        "kind": kind,
                        "locator": record.get("locator") or "正文",
                        "quote": record["quote"],
                    }
                    | _said_amount(record),
                )
            )
        return blocks


def _said_amount(record: dict[str, Any]) -> dict[str, object]:
    """Return the figure of a resource as a note: the table of minerals holds no figures, which are of other sources."""
    if record.get("amount") is None:
        return {}
    said = {"amount": f"{record['amount']:.15g}", "unit": record.get("unit") or ""}
    return {
        "note": catalogue.text("plan_note.amount", "zh", **said),
        "note_en": catalogue.text("plan_note.amount", "en", **said),
    }


def _where(record: dict[str, Any]) -> dict[str, object]:
    return {"locator": record.get("locator") or "正文", "quote": record["quote"]}


def _has_inside(own_code: str, record: dict[str, Any]) -> bool:
    """Whether a link names a part of the plan's own region, which is then no other end of it."""
    return any(code and holds(own_code, code) for code in record.get("region_codes") or ())


def _is_from_elsewhere(record: dict[str, Any], side: str) -> bool:
    """Whether a link says that places receive, and not from whom: whose the industry was is not said."""
    return side == "from" and record["kind"] == "receive" and "承接" in record["quote"]
