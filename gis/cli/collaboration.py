"""Commands on the layout as a whole: ties between regions, and what the layout rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from gis import i18n
from gis.cli.base import Command, language
from gis.cli.output import FORMAT, OUT, emit, region_names
from gis.schema import LEVELS

if TYPE_CHECKING:
    import pandas as pd

_PLAN = click.option("--plan", multiple=True, help="cli.option.plan")
_LEVEL = click.option(
    "--level",
    type=click.Choice(LEVELS),
    default="prefecture",
    show_default=True,
    help="cli.option.level",
)
_TABLES = (
    "designations", "links", "chains", "chain_needs", "minerals", "industries", "regions",
)  # fmt: skip


@click.command(cls=Command, help="cli.collaboration.help")
@_PLAN
@_LEVEL
@click.option(
    "--projection",
    type=click.Choice(["jaccard", "cosine", "newman", "count"]),
    default="jaccard",
    show_default=True,
    help="cli.collaboration.projection",
)
@click.option(
    "--apart",
    type=click.Choice(["distance", "cost"]),
    default="distance",
    show_default=True,
    help="cli.collaboration.apart",
)
@click.option(
    "--scale", type=float, default=300.0, show_default=True, help="cli.collaboration.scale"
)
@click.option(
    "--reach", type=float, default=300.0, show_default=True, help="cli.collaboration.reach"
)
@click.option("--seed", type=int, default=0, show_default=True, help="cli.compare.seed")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "csv", "json", "xlsx", "graphml"]),
    default="table",
    show_default=True,
    help="cli.option.format",
)
@OUT
def collaboration(**options: Any) -> None:
    """Show who is tied to whom, by shared designations and by the plans' own words."""
    from gis import catalog, competition, knowledge, portfolio
    from gis import collaboration as ties
    from gis import designations as selection

    lang = language()
    plans = [selection.plan_id(name) for name in options["plan"]]
    rows, links, chains = (
        _of(catalog.table(t), plans) for t in ("designations", "links", "chains")
    )
    found = portfolio.portfolio(rows, catalog.regions(), level=options["level"])
    apart = _apart(list(found.table.index), options)
    pairs = ties.projection(found.table, options["projection"], apart=apart, scale=options["scale"])
    graph = ties.network(pairs, found.table.index)
    stated, unplaced = ties.stated(links)
    if options["form"] == "graphml":
        _write(ties.to_graphml(graph, stated, region_names(_codes(graph, stated))), options["out"])
        return
    groups = ties.communities(graph, seed=options["seed"])
    nodes = ties.roles(graph).join(groups)
    nodes = nodes.join(ties.centrality(graph)[["betweenness", "closeness"]])
    overlap = competition.overlaps(found.table, apart, reach=options["reach"])
    tree = knowledge.parents()
    holdings = knowledge.holdings(found.table, options["level"])
    gaps = competition.gaps(chains, holdings, tree)
    everywhere = _apart(sorted({*found.table.index, *holdings.index}), options)
    reach = {"reach": options["reach"]}
    stages = competition.stages(chains, holdings, tree, everywhere, **reach)
    supplies = competition.supplies(
        catalog.table("chain_needs"), found.table, holdings, tree, everywhere, **reach
    )
    nodes["role"] = [i18n.text(f"role.{role}", lang) for role in nodes["role"]]
    for rows_of_states in (supplies, stages):
        rows_of_states["state"] = [i18n.text(f"state.{s}", lang) for s in rows_of_states["state"]]
    names = region_names([*_codes(graph, stated), *everywhere.index])
    computed = pairs.assign(kind="computed")
    edges = _concat([computed, stated.assign(kind="stated:" + stated["kind"].astype(str))])
    sheets = {
        i18n.text("compare.sheet.ties", lang): _named(edges, names),
        i18n.text("compare.sheet.regions", lang): _named(
            nodes.rename_axis("adcode").reset_index(), names
        ),
        i18n.text("compare.sheet.overlap", lang): _named(overlap, names),
        i18n.text("compare.sheet.supplies", lang): _named(supplies, names),
        i18n.text("compare.sheet.gaps", lang): gaps,
        i18n.text("compare.sheet.stages", lang): _named(stages, names),
    }
    notes = [
        i18n.text(
            "cli.collaboration.note",
            lang,
            ties=len(pairs),
            stated=len(stated),
            modularity=groups.attrs["modularity"],
        )
    ]
    if len(unplaced):
        words = "、".join(dict.fromkeys(unplaced["place"].astype(str)))
        notes.append(i18n.text("cli.collaboration.unplaced", lang, places=words))
    emit(
        sheets,
        options["form"],
        options["out"],
        notes=notes,
        extra={"modularity": groups.attrs["modularity"]},
        measures=[m for m in (options["projection"],) if m != "count"]
        + ["communities", "core_periphery", "overlap"],
        resources=_TABLES,
    )


@click.command(cls=Command, help="cli.evidence.help")
@_PLAN
@_LEVEL
@FORMAT
@OUT
def evidence(**options: Any) -> None:
    """Hold designations against what is known of the regions."""
    import pandas as pd

    from gis import catalog, knowledge
    from gis import designations as selection
    from gis import evidence as reading

    lang = language()
    plans = [selection.plan_id(name) for name in options["plan"]]
    known = knowledge.bundled()
    rows = _of(catalog.table("designations"), plans)
    found = reading.evidence(rows, known)
    table = found.designations[
        [
            "plan_id",
            "category",
            "industry",
            "region_name",
            "region_code",
            "grade",
            "needs_known",
            "needs",
            "needs_recorded",
            "locator",
            "designation_id",
        ]
    ].copy()
    reasons = found.items.groupby("designation_id")["what"].agg(
        lambda what: "；".join(dict.fromkeys(what.astype(str)))
    )
    table.insert(6, "reasons", table["designation_id"].map(reasons).fillna(""))
    table["grade"] = [i18n.text(f"grade.{grade}", lang) for grade in table["grade"]]
    items = found.items.copy()
    items["strength"] = [i18n.text(f"strength.{s}", lang) for s in items["strength"]]
    scopes = catalog.table("plans").set_index("plan_id")["scope_code"]
    fit = (
        pd.concat(
            [
                reading.undesignated(
                    part, known, scope_code=str(scopes[plan]), level=options["level"]
                ).assign(plan_id=plan)
                for plan, part in rows.groupby("plan_id")
            ],
            ignore_index=True,
        )
        if len(rows)
        else pd.DataFrame()
    )
    labels = catalog.table("industries").set_index("industry_id")["name"]
    if len(fit):
        names = region_names(list(fit["region_code"]))
        fit.insert(0, "region", [names.get(code, code) for code in fit["region_code"]])
        fit.insert(2, "industry", fit["industry_id"].map(labels))
    shown = table.drop(columns=["designation_id", "region_code", "needs_recorded"])
    sheets = {
        i18n.text("compare.sheet.evidence", lang): table if options["form"] != "table" else shown,
        i18n.text("compare.sheet.fit", lang): fit,
    }
    if options["form"] != "table":
        sheets[i18n.text("compare.sheet.findings", lang)] = items
    counts = found.designations["grade"].value_counts()
    notes = [
        i18n.text(
            "cli.evidence.note",
            lang,
            **{grade: int(counts.get(grade, 0)) for grade in reading.GRADES},
        )
    ]
    emit(
        sheets,
        options["form"],
        options["out"],
        notes=notes,
        extra={"counts": counts.to_dict()},
        measures=["evidence"],
        resources=["designations", "chain_needs", "minerals", "plan_minerals", "region_stats"],
    )


def _of(rows: pd.DataFrame, plans: list[str]) -> pd.DataFrame:
    return rows[rows["plan_id"].isin(plans)] if plans else rows


def _apart(codes: list[str], options: dict[str, Any]) -> pd.DataFrame:
    """Return great-circle km between points inside the regions, or freight cost in yuan/t."""
    from gis import catalog
    from gis.neighbourhood import apart_km

    if options["apart"] == "cost":
        from gis import freight, matrix, network, whereabouts

        names = region_names(codes)
        seats = [whereabouts.seat(code, options["level"], names[code]) for code in codes]
        return matrix.least(network.load(), seats, by="cost", factors=freight.defaults())
    regions = catalog.regions()
    points = regions[regions["level"] == options["level"]].set_index("adcode")
    return apart_km(points.loc[codes, ["lon", "lat"]])


def _codes(graph: Any, stated: pd.DataFrame) -> list[str]:
    return sorted({*graph, *stated["one"], *stated["two"]})


def _concat(parts: list[pd.DataFrame]) -> pd.DataFrame:
    import pandas as pd

    return pd.concat([part for part in parts if len(part)] or parts[:1], ignore_index=True)


def _named(rows: pd.DataFrame, names: dict[str, str]) -> pd.DataFrame:
    """Put the names of regions before their codes."""
    table = rows.copy()
    for column, title in (
        ("supplier", "supplier_name"),
        ("two", "two_name"),
        ("one", "one_name"),
        ("region_code", "region"),
        ("adcode", "region"),
    ):
        if column in table.columns:
            table.insert(0, title, [names.get(code, code) for code in table[column]])
    return table


def _write(content: str, out: str | None) -> None:
    from gis import workspace

    if out is None:
        click.echo(content)
    else:
        workspace.write_text(out, content)
