"""A reading as a plan file: TOML in the form of ``data/plans/*.toml``, the quotes with it."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from gis.plans import edition
from gis.plans.reader.pattern import Pattern
from gis.plans.reader.written import Records, table, value
from gis.plans.title import period, short_title, short_title_en
from gis.schema import COUNTRY_CODE

if TYPE_CHECKING:
    from gis.plans.reader.reading import Reading
_HEAD = 6000  # signs, far more than the head of any document
_SLUG = Pattern(r"[^0-9A-Za-z]+")


def to_toml(reading: Reading, file: str, plan_id: str | None = None) -> str:
    r"""Return a reading as a plan file that :func:`gis.plans.file.read` takes.

    Places without a code become labels; industries that the tree lacks are added as the plan's
    own. Records that would say the same twice are written once.

    Parameters
    ----------
    reading
        A document read, corrected or not.
    file
        Name of the document, for the id and the title.
    plan_id
        Id of the plan; made from the name of the file when None.

    Examples
    --------
    >>> from gis.atlas import Atlas
    >>> from gis.plans.reader.reading import read
    >>> made = to_toml(read(Atlas.bundled(), "四川省规划\n强化成都、德阳等市水泥产业集群。"), "plan.txt")
    >>> [line for line in made.splitlines() if line.startswith("places")]
    ['places = ["成都", "德阳"]']
    """
    return document(reading.to_dict(), file, plan_id, text=reading.plain.text)


def document(read: dict[str, Any], file: str, plan_id: str | None = None, *, text: str = "") -> str:
    """Return records in the form of the command's JSON as a plan file (see :func:`to_toml`)."""
    plan = _Plan(read, plan_id or identifier(file))
    blocks = [plan.head(file, text)]
    blocks += plan.designations()
    blocks += plan.sites()
    blocks += plan.targets()
    blocks += plan.chains()
    blocks += plan.links()
    blocks += plan.incentives()
    blocks += plan.minerals()
    blocks += plan.carried()
    return "\n\n".join([blocks[0], *plan.industries(), *blocks[1:]]) + "\n"


def identifier(file: str) -> str:
    """Return a plan id made from the name of a file: its Latin letters, or a hash of its name.

    Examples
    --------
    >>> identifier("Hubei 2024.docx"), identifier("某市规划.pdf")[:5]
    ('hubei-2024', 'plan-')
    """
    stem = PurePath(file).stem
    slug = _SLUG.sub("-", stem).strip("-").lower()
    if len(slug) >= 3 and re.search("[a-z]", slug):
        return slug
    return "plan-" + hashlib.sha256(stem.encode()).hexdigest()[:8]


def stage(title: str, text: str) -> str:
    r"""Return what a plan is by its title and the head of its text, one of :data:`gis.plans.edition.STAGES`.

    Examples
    --------
    >>> stage("某市规划", "某市规划\n（送审稿）\n一、目标"), stage("某市规划", "")
    ('draft', 'not_stated')
    """
    return edition.stage(
        title, [line.strip() for line in text[:_HEAD].splitlines() if line.strip()]
    )


class _Plan(Records):
    """The records of one reading while they are written."""

    def head(self, file: str, text: str) -> str:
        """Return the plan's own fields."""
        document, carried = self.read["document"], self.read.get("carried", {})
        title = document["title"] or PurePath(file).stem
        scope = document["issuer_code"] or COUNTRY_CODE
        years = [year for t in self.read["targets"] if (year := t["year"] or t.get("period_end"))]
        begun = period(title)
        levels = Counter(_level(code) for code in self.codes.values())
        level = levels.most_common(1)[0][0] if levels else "prefecture"
        is_what = document.get("stage") or stage(title, text)
        short = short_title(title, document["issuer"], document.get("issuer_short"))
        short_en = short_title_en(
            title, document["issuer"], document.get("issuer_short_en"), document.get("subject_en")
        )
        fields: dict[str, object] = {
            "plan_id": self.plan_id,
            "title": title,
            "short_title": edition.marked(short, is_what, "zh"),
            "short_title_en": edition.marked(short_en, is_what, "en"),
            "scope": scope,
            "stage": is_what,
            "start_year": begun[0] if begun else None,
            "end_year": begun[1] if begun else max(years, default=None),
            "within": scope,
            "place_level": level,
        }
        fields |= {
            key: item
            for key, item in carried.get("head", {}).items()
            if key not in ("plan_id", "place_codes")
        }
        lines = [f"{k} = {value(v)}" for k, v in fields.items() if v not in (None, "")]
        borne = carried.get("head", {}).get("place_codes", {})
        codes = [f"{value(place)} = {value(code)}" for place, code in (borne | self.codes).items()]
        return "\n".join([*lines, *(["", "[place_codes]", *codes] if codes else [])])

    def industries(self) -> list[str]:
        """Return the industries that the tree lacks, after all records asked for theirs."""
        said = {record["name"] for record in self._carried("industry")}
        return [
            table("industry", {"id": slug, "name": name, "name_en": name, "stage": "product"})
            for name, slug in self.wordings.items()
            if name not in said
        ]

    def _carried(self, kind: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.read.get("carried", {}).get("records", {}).get(kind, [])
        return found

    def carried(self) -> list[str]:
        """Return the records of a plan file that were not shown for correction, as they stood."""
        return [
            "\n".join([f"[[{kind}]]", *(f"{key} = {value(item)}" for key, item in record.items())])
            for kind in self.read.get("carried", {}).get("records", {})
            for record in self._carried(kind)
        ]


def _level(code: str) -> str:
    if code.endswith("0000"):
        return "province"
    return "prefecture" if code.endswith("00") else "county"
