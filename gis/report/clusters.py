"""Tables of ties, overlap, chains and evidence in words, for page 协作, downloads and console.

Every function takes the result of a measure and returns it with names in front and the codes it
came with behind, so that a reader and a program find what each needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from gis.atlas import Atlas
from gis.clusters.products import works_listed
from gis.clusters.sentences import (
    by_designation,
    cited,
    indicator_names,
    plan_names,
    region,
    source,
    what,
)
from gis.plans import topics
from gis.plans.designations import industry_name, industry_said, site_said
from gis.words.catalogue import name, text
from gis.words.language import in_language

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gis.clusters.evidence import Evidence
    from gis.industries.portfolio import Portfolio


def listed(atlas: Atlas, ids: str, lang: str) -> str:
    """Return the names of industries joined with | as a list.

    Examples
    --------
    >>> listed(Atlas.bundled(), "cement|flat-glass", "en")
    'Cement, Flat glass'
    """
    between = text("map.separator", lang)
    return between.join(industry_name(atlas, code, lang) for code in ids.split("|") if code)


def pairs(atlas: Atlas, rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return pairs of regions (computed ties, overlap) with names of regions and industries.

    Parameters
    ----------
    rows
        Of :func:`gis.clusters.ties.projection` or :func:`gis.clusters.competition.overlaps`.

    Returns
    -------
    DataFrame
        ``industries`` in words, the ids as ``industry_ids``; the other columns as they were.
    """
    shared = [listed(atlas, ids, lang) for ids in rows["industries"]]
    sheet = rows.assign(industry_ids=rows["industries"], industries=shared)
    return _ends(atlas, sheet)


def stated(atlas: Atlas, rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return the ties that plans state, in words.

    Parameters
    ----------
    rows
        Of :func:`gis.clusters.ties.stated`.
    """
    yes = {True: text("compared.yes", lang), False: text("compared.no", lang)}
    return _ends(
        atlas,
        topics.worded(atlas, rows, lang).assign(
            kind_name=[name("link", kind, lang) for kind in rows["kind"]],
            both_stated=[yes[bool(flag)] for flag in rows["both_stated"]],
        ),
    )


def roles(atlas: Atlas, nodes: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return the regions of a network with their role as a reading and their community from 1.

    Parameters
    ----------
    nodes
        Index adcode: ``role`` and ``community``, and any figures.
    """
    sheet = nodes.rename_axis("adcode").reset_index()
    sheet.insert(0, "region", _regions(atlas, sheet["adcode"]))
    sheet["role"] = [text(f"role.{role}", lang) for role in nodes["role"]]
    sheet["community"] = nodes["community"].to_numpy() + 1
    return sheet


def supplies(atlas: Atlas, rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return where raw materials could come from, in words.

    Parameters
    ----------
    rows
        Of :func:`gis.clusters.chains.supplies`.
    """
    return pd.DataFrame(
        {
            "region": _regions(atlas, rows["region_code"]),
            "industry": [industry_name(atlas, code, lang) for code in rows["industry_id"]],
            "need_role": [text(f"need_role.{role}", lang) for role in rows["role"]],
            "state": [text(f"state.{state}", lang) for state in rows["state"]],
            # Where nothing is known, what is missing: any of these would do.
            "need": [
                industry_name(atlas, row.need_id, lang)
                if isinstance(row.need_id, str)
                else listed(atlas, row.options, lang)
                for row in rows.itertuples()
            ],
            "supplier_name": _regions(atlas, rows["supplier"]),
            "apart": rows["apart"],
            "works_listed": _works(atlas, rows, "need_id", lang),
            "adcode": rows["region_code"],
            "industry_id": rows["industry_id"],
            "need_id": rows["need_id"],
            "supplier": rows["supplier"],
        }
    )


def gaps(atlas: Atlas, rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return the holders of each stage of a chain, in words.

    Parameters
    ----------
    rows
        Of :func:`gis.clusters.chains.gaps`.
    """
    between = text("map.separator", lang)
    said = {
        column: [
            between.join(_regions(atlas, codes.split("|"))) if codes else ""
            for codes in rows[column]
        ]
        for column in ("regions", "works", "wider")
    }
    sheet = rows.assign(
        chain=rows["chain_id"].map(chain_names(atlas, rows, lang)),
        node=_nodes(atlas, rows, lang),
        holding=said["regions"],
        holding_works=said["works"],
        holding_wider=said["wider"],
        codes=rows["regions"],
    )
    columns = ["chain", "position", "node", "holders", "holding", "holding_works", "holding_wider", "chain_id",
               "industry_id", "codes"]  # fmt: skip
    return sheet[columns]


def stages(atlas: Atlas, rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return the stages of each region with a part in a chain, in words.

    Parameters
    ----------
    rows
        Of :func:`gis.clusters.chains.stages`.
    """
    return pd.DataFrame(
        {
            "chain": rows["chain_id"].map(chain_names(atlas, rows, lang)),
            "region": _regions(atlas, rows["region_code"]),
            "position": rows["position"],
            "node": _nodes(atlas, rows, lang),
            "state": [text(f"state.{state}", lang) for state in rows["state"]],
            "supplier_name": _regions(atlas, rows["supplier"]),
            "apart": rows["apart"],
            "works_listed": _works(atlas, rows, "industry_id", lang),
            "adcode": rows["region_code"],
            "chain_id": rows["chain_id"],
            "industry_id": rows["industry_id"],
            "supplier": rows["supplier"],
        }
    )


def _works(atlas: Atlas, rows: pd.DataFrame, column: str, lang: str) -> list[str]:
    """Return what the works listed in the region itself, or in its supplier, say of what is needed."""
    ends, named = rows["supplier"].fillna(rows["region_code"]), rows[column]
    # What is not documented has no id: no works stand for it, least of all those of other products.
    return [
        "" if pd.isna(what) else works_listed(atlas, where, what, lang)
        for where, what in zip(ends, named, strict=True)
    ]


def crowding(atlas: Atlas, rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return how many regions each industry is designated in, in words.

    Parameters
    ----------
    rows
        Of :func:`gis.clusters.competition.crowding`.
    """
    sheet = rows.reset_index().rename(columns={"share": "share_of_regions"})
    sheet.insert(0, "industry", [industry_name(atlas, code, lang) for code in sheet["industry_id"]])
    return sheet


def readings(atlas: Atlas, found: Evidence, lang: str, *, most: int | None = None) -> pd.DataFrame:
    """Return the readings with reasons in words, one row per designation.

    Parameters
    ----------
    most
        Of findings around that decide nothing only so many, the nearest, are said; all when None.
    """
    rows = found.designations
    reasons, access = by_designation(atlas, found.items, lang, most=most)
    categories = [name("category", code, lang) for code in rows["category"]]
    industries = [
        industry_said(atlas, row.industry, row.industry_id, lang) for row in rows.itertuples()
    ]
    return pd.DataFrame(
        {
            "region": rows["region_name"],
            "industry": industries,
            "category": categories,
            "grade": [text(f"grade.{grade}", lang) for grade in rows["grade"]],
            "reasons": rows["designation_id"].map(reasons).fillna(""),
            # Two columns: a spreadsheet makes a date of "1/2".
            "needs_known": rows["needs_known"],
            "needs": rows["needs"],
            "access": rows["designation_id"].map(access).fillna(""),
            "site": [
                site_said(atlas, said, code, lang)
                for said, code in zip(rows["site"].fillna(""), rows["site_id"], strict=True)
            ],
            "plan": rows["plan_id"].map(plan_names(atlas, lang)),
            "locator": rows["locator"],
            "adcode": rows["region_code"],
            "designation_id": rows["designation_id"],
        }
    )


def left_out(found: Portfolio, lang: str) -> list[str]:
    """Return in sentences how many designations have no place in a table, and why."""
    return [
        text(
            "cli.specialise.left_out",
            lang,
            count=int(count),
            reason=text(f"left_out.{reason}", lang),
        )
        for reason, count in found.left_out["reason"].value_counts().items()
    ]


def unread(found: Evidence, lang: str) -> str:
    """Return how many designations were not held against evidence and why; empty for none."""
    between = text("map.separator", lang)
    parts = [
        text(
            "compared.evidence.unread_part",
            lang,
            count=count,
            reason=text(f"left_out.{reason}", lang),
        )
        for reason, count in found.left_out.items()
    ]
    return text("compared.evidence.unread", lang, parts=between.join(parts)) if parts else ""


def fit(atlas: Atlas, found: Evidence, lang: str, *, most: int | None = None) -> pd.DataFrame:
    """Return the regions that look fit without being designated, with reasons in words.

    Parameters
    ----------
    found
        From :func:`gis.clusters.evidence.undesignated_by_plan`.
    most
        As in :func:`readings`.
    """
    rows = found.designations
    reasons, _ = by_designation(atlas, found.items, lang, most=most)
    yes = {True: text("compared.yes", lang), False: text("compared.no", lang)}
    return pd.DataFrame(
        {
            "region": [region(atlas, code) for code in rows["region_code"]],
            "industry": [industry_name(atlas, code, lang) for code in rows["industry_id"]],
            "reasons": rows["designation_id"].map(reasons).fillna(""),
            "named_above": [yes[bool(flag)] for flag in rows["named_above"]],
            "plan": rows["plan_id"].map(plan_names(atlas, lang)),
            "adcode": rows["region_code"],
        }
    )


def findings(atlas: Atlas, found: Evidence, lang: str) -> pd.DataFrame:
    """Return every finding in words: what it is, for which need, where it is said."""
    items = found.items.to_dict("records")
    yes = {True: text("compared.yes", lang), False: text("compared.no", lang)}
    return pd.DataFrame(
        [
            {
                "region": region(atlas, item["region_code"]),
                "industry": industry_name(atlas, item["industry_id"], lang),
                "finding": text(f"strength.{item['strength']}", lang),
                "what": what(atlas, item, lang),
                "apart_km": item["km"],
                "vintage": item["vintage"],
                "decides": yes[bool(item["decides"])],
                "fact_source": source(atlas, item, lang),
                "needed_role": text(f"need_role.{item['role']}", lang) if _is_text(item["role"]) else "",
                "needed": _need_name(atlas, item["role"], item["need_id"], lang),
                "need_basis": text(f"need_basis.{item['basis']}", lang) if _is_text(item["basis"]) else "",
                "need_said": cited(atlas, item["need_source"], item["need_locator"], lang)
                if _is_text(item["need_source"])
                else "",
                "adcode": item["region_code"],
                "designation_id": item["designation_id"],
            }
            for item in items
        ],
        columns=[
            "region", "industry", "finding", "what", "apart_km", "vintage", "decides", "fact_source",
            "needed_role", "needed", "need_basis", "need_said", "adcode", "designation_id",
        ],
    ).astype({"apart_km": float})  # fmt: skip


def _need_name(atlas: Atlas, role: object, need_id: object, lang: str) -> str:
    """Return the name of a need: a raw material, an indicator or a mode; empty for none."""
    if not isinstance(need_id, str):
        return ""
    if role == "market":
        return indicator_names(atlas, lang).get(need_id, need_id)
    return name("mode", need_id, lang) if role == "access" else industry_name(atlas, need_id, lang)


def needs(atlas: Atlas, table: pd.DataFrame, industries: set[str], lang: str) -> pd.DataFrame:
    """Return what some industries need and who says so; the needs of heads are left out.

    Parameters
    ----------
    table
        Rows of ``chain_needs``.
    industries
        Those whose needs are wanted.
    """
    rows = table[table["industry_id"].isin(industries)]
    return pd.DataFrame(
        [
            {
                "industry": industry_name(atlas, row["industry_id"], lang),
                "needed": _need_name(atlas, row["role"], row["need_id"], lang),
                "needed_role": text(f"need_role.{row['role']}", lang),
                "match": text(f"need_match.{row['match']}", lang) if _is_text(row["match"]) else "",
                "need_basis": text(f"need_basis.{row['basis']}", lang),
                "need_said": cited(atlas, row["plan_id"] if _is_text(row["plan_id"]) else row["source"],
                                    row["locator"], lang) if _is_text(row["source"]) else "",
                "wording": row["wording"],
                "remark": said if _is_text(said := in_language(row, "note", lang)) else "",
            }
            for row in rows.to_dict("records")
        ],
        columns=[
            "industry", "needed", "needed_role", "match", "need_basis", "need_said", "wording", "remark",
        ],
    )  # fmt: skip


def chain_names(atlas: Atlas, rows: pd.DataFrame, lang: str) -> dict[str, str]:
    """Return a name for each chain: its first and its last stage."""
    named = rows.assign(node=_nodes(atlas, rows, lang)).sort_values("position", kind="stable")
    ends = named.groupby("chain_id")["node"].agg(["first", "last"])
    return {str(code): f"{row['first']} → {row['last']}" for code, row in ends.iterrows()}


def _nodes(atlas: Atlas, rows: pd.DataFrame, lang: str) -> list[str]:
    """Return the stages as the plan writes them; in English by the name of the industry."""
    if lang == "zh":
        return list(rows["node"])
    return [industry_name(atlas, code, lang) for code in rows["industry_id"]]


def _regions(atlas: Atlas, codes: Iterable[object]) -> list[str]:
    return [region(atlas, code) if isinstance(code, str) else "" for code in codes]


def _ends(atlas: Atlas, rows: pd.DataFrame) -> pd.DataFrame:
    """Put the names of both regions in front."""
    sheet = rows.copy()
    for column in ("two", "one"):
        sheet.insert(0, f"{column}_name", _regions(atlas, rows[column]))
    return sheet


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value)
