"""Line layer of the links that plans state between places, drawn as curves."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Any

import pandas as pd

from gis.regions.codes import holds
from gis.words.catalogue import name, text
from layers import legend
from layers.layer import AtlasLayer
from layers.palette import link_line

LAYER_ID = "links"
# Two characters that stand in the names of many industries and tell none.
_GENERAL = frozenset(
    [
        "材料",
        "产业",
        "制品",
        "加工",
        "制造",
        "性能",
        "高性",
        "绿色",
        "建材",
        "新型",
        "资源",
        "服务",
        "务业",
        "装备",
        "产品",
        "行业",
        "工业",
        "生产",
        "产性",
        "综合",
        "合利",
        "利用",
        "设备",
        "技术",
        "工程",
        "建筑",
    ]
)


def pairs(links: pd.DataFrame) -> pd.DataFrame:
    """Return one row per pair of placed regions that a link connects.

    Parameters
    ----------
    links
        Rows of the table ``links``: one per place of a link, ``role`` = member, from or to.

    Returns
    -------
    DataFrame
        Columns ``link_id``, ``kind``, ``origin``, ``destination`` (adcodes), ``topic``. Members
        of a group are paired with each other, or with the plan's own region where that is the
        end left unsaid; ``from`` is paired with ``to``. A place that is no
        region (成渝地区双城经济圈) has no code and gives no pair.
    """
    found = []
    placed = links[links["region_code"].notna()]
    for link_id, ends in placed.groupby("link_id", sort=True):
        rows = _without_own_around(ends)
        sources = list(rows.loc[rows["role"] == "from", "region_code"])
        targets = list(rows.loc[rows["role"] == "to", "region_code"])
        members = rows[rows["role"] == "member"]
        # The plan's own region, left unsaid, is one end of every pair: a star, not a ring.
        unsaid = _unsaid(members)
        own, named = (list(members.loc[flag, "region_code"]) for flag in (unsaid, ~unsaid))
        star = [(a, b) for a in own for b in named]
        couples = [(a, b) for a in sources for b in targets] or star or list(combinations(named, 2))
        first = rows.iloc[0]
        found += [
            {
                "link_id": link_id,
                "kind": first["kind"],
                "origin": origin,
                "destination": destination,
                "topic": first["topic"],
            }
            for origin, destination in couples
            if origin != destination
        ]
    columns = ["link_id", "kind", "origin", "destination", "topic"]
    return pd.DataFrame(found, columns=columns)


def _unsaid(rows: pd.DataFrame) -> pd.Series:
    """Return which ends of links the plan does not write out."""
    return rows["stated"].astype(str).str.lower() == "false"


def _without_own_around(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the ends of a link without those left unsaid that hold another: no plan says 四川 → 德阳 by naming 德阳 alone."""
    unsaid = _unsaid(rows)
    if not unsaid.any():
        return rows
    said = tuple(rows.loc[~unsaid, "region_code"])
    around = [any(holds(own, code) for code in said) for own in rows["region_code"]]
    return rows[~(unsaid & pd.Series(around, index=rows.index, dtype=bool))]


def is_about(topic: object, wordings: Sequence[str]) -> bool:
    """Tell whether a link is about an industry, or names none.

    Parameters
    ----------
    topic
        What the plan says that the link is about, several joined by ``|``.
    wordings
        Names of the industry and of those around it. Topics are worded more narrowly than
        industries, so a telling word in common will do.

    Examples
    --------
    >>> topics = "玄武岩纤维增强材料|高性能填料"
    >>> is_about(topics, ["纤维及复合材料"]), is_about(topics, ["水泥"]), is_about(None, ["水泥"])
    (True, False, True)
    """
    if not isinstance(topic, str) or not topic:
        return True
    pairs = {word[i : i + 2] for word in wordings for i in range(len(word) - 1)} - _GENERAL
    return any(part[i : i + 2] in pairs for part in topic.split("|") for i in range(len(part) - 1))


def link_layer(links: pd.DataFrame, regions: pd.DataFrame, *, lang: str = "zh") -> AtlasLayer:
    """Return curves between the regions of each stated link; regions and topics as a reader calls them."""
    points = regions.drop_duplicates("adcode").set_index("adcode")
    items = []
    for row in pairs(links).to_dict("records"):
        ends = [points.loc[code] for code in (row["origin"], row["destination"])]
        kind = name("link", row["kind"], lang)
        topic = [row["topic"]] if isinstance(row["topic"], str) and row["topic"] else []
        items.append(
            {
                "path": [[round(end["lat"], 5), round(end["lon"], 5)] for end in ends],
                "curve": True,
                "ends": [row["origin"], row["destination"]],
                **link_line(row["kind"]),
                "weight": 1.8,
                "notes": [f"{ends[0]['name']} — {ends[1]['name']}", kind, *topic],
            }
        )
    # On a screen they start at what is picked; on paper, where nothing can be, all are drawn.
    return AtlasLayer(LAYER_ID, "lines", {"items": items, "of_picked": True, "casing": 4})


def link_legend(links: pd.DataFrame, *, lang: str = "zh") -> list[dict[str, Any]]:
    """Return the legend part of the links, with the number of pairs by kind, and how many links give no pair to draw."""
    table = pairs(links)
    undrawn = links.loc[~links["link_id"].isin(table["link_id"]), "link_id"].nunique()
    if links.empty:
        return []
    said = [text("map.links_pairs", lang)] if len(table) else []
    said += [text("map.links_undrawn", lang, count=undrawn)] if undrawn else []
    note = ("" if lang == "zh" else " ").join(said)
    entries = [
        legend.entry(
            name("link", str(kind), lang),
            count=len(rows),
            line=link_line(str(kind)),
        )
        for kind, rows in table.groupby("kind", sort=True)
    ]
    return [
        legend.part(
            text("map.links", lang), entries, layer_id=LAYER_ID if entries else None, note=note
        )
    ]
