"""What chance makes of a network, in words and as plain values."""

from __future__ import annotations

import pandas as pd

from gis.clusters.chance import LEVEL, Chance, Held
from gis.words.catalogue import text


def sentences(found: Chance, lang: str) -> list[str]:
    """Return what stands out of chance and what does not: of ties, communities and the core."""
    if found.ties.empty:
        return []
    single, firm = int((found.ties["p"] < LEVEL).sum()), found.standing_out
    held = [
        text(
            "chance.ties", lang, ties=len(found.ties), single=single, firm=firm, draws=found.draws
        ),
        _held("communities", found.modularity, lang),
        _held("core", found.core_fit, lang),
    ]
    if found.is_flattened:
        held.append(text("chance.flattened", lang))
    nothing = not (firm or found.modularity.stands_out or found.core_fit.stands_out)
    return [text("chance.nothing", lang), *held] if nothing else held


def plainly(found: Chance, lang: str) -> str:
    """Return the same in a planner's words, without the figures of the test: empty without ties."""
    if found.ties.empty:
        return ""
    firm = found.standing_out
    if not (firm or found.modularity.stands_out or found.core_fit.stands_out):
        return text("chance.nothing", lang)
    return text(
        "chance.plain" if firm else "chance.plain_none", lang, ties=len(found.ties), firm=firm
    )


def figures(found: Chance) -> dict[str, object]:
    """Return the same as plain values: keys for JSON, and for the attributes of a network."""
    return {
        "draws": found.draws,
        "graph_draws": found.graph_draws,
        "ties_standing_out": found.standing_out,
        **{
            f"{key}_{part}": getattr(held, part)
            for key, held in (("modularity", found.modularity), ("core_fit", found.core_fit))
            for part in ("value", "mean", "sd", "p")
        },
    }


def _held(key: str, held: Held, lang: str) -> str:
    if pd.isna(held.value):
        return text(f"chance.{key}.undefined", lang)
    verdict = "out" if held.stands_out else "in"
    return text(
        f"chance.{key}.{verdict}",
        lang,
        value=f"{held.value:.3f}",
        mean=f"{held.mean:.3f}",
        sd=f"{held.sd:.3f}",
        p=f"{held.p:.2g}",
    )
