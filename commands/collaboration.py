"""Commands on the layout as a whole: ties between regions, and what the layout rests on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from commands.base import Command, language, the_atlas
from commands.destination import deliver
from commands.output import (
    FORMAT,
    FORMATS,
    LEVEL,
    OUT,
    PLAN,
    SEED,
    View,
    choice,
    emit,
)
from commands.own.session import from_settings
from commands.scenarios.files import SCENARIO
from gis.errors import SettingError
from gis.scenarios import bearing
from gis.schema import FIGURE_TABLES
from gis.words import catalogue

if TYPE_CHECKING:
    import pandas as pd

    from gis.clusters.chains import Holdings

_TABLES = (
    "designations", "links", "chains", "chain_needs", "minerals", "plants", "plant-capacities", "industries", "regions",
)  # fmt: skip
# What the answer depends on beside plans and level.
_ASKED = ("projection", "apart", "scale", "reach", "near", "minimum_shared", "seed")
# On the screen: what a reader needs, in this order, long words under the row.
# Findings around a region that a screen is read with; there were forty.
_NEAREST = 5
_VIEWS = {
    "ties": View(("one_name", "two_name", "weight", "near_weight", "apart", "shared", "p",
                  "p_adjusted", "industries"), ("industries",)),
    "stated": View(("one_name", "two_name", "kind_name", "topic", "both_stated", "plan_id",
                    "locator"), ("topic",)),
    "roles": View(("region", "role", "core_chance", "community", "degree", "strength",
                   "strength_p", "betweenness")),
    "overlap": View(("one_name", "two_name", "similarity", "shared", "industries", "apart",
                     "shared_markets"), ("industries",)),
    "supplies": View(("region", "industry", "need_role", "state", "need", "supplier_name", "apart", "works_listed"),
                     ("need_role", "need", "works_listed")),
    "gaps": View(("chain", "position", "node", "holders", "holding", "holding_works", "holding_wider"),
                 ("holding", "holding_works", "holding_wider")),
    "stages": View(("chain", "region", "position", "node", "state", "supplier_name", "apart", "works_listed"),
                   ("works_listed",)),
    "evidence": View(("region", "industry", "category", "grade", "site", "reasons",
                      "needs_known", "needs", "access", "plan", "locator"),
                     ("site", "reasons", "needs_known", "needs", "access", "plan", "locator")),
    "fit": View(("region", "industry", "named_above", "reasons", "plan"), ("reasons", "plan")),
    "needs": View(("industry", "needed", "need_basis", "needed_role", "match", "need_said",
                   "wording"), ("needed_role", "match", "need_said", "wording")),
}  # fmt: skip


@click.command(cls=Command, help="cli.collaboration.help")
@PLAN
@SCENARIO
@LEVEL
@choice(
    "--projection",
    among=("jaccard", "cosine", "newman", "count"),
    help_key="cli.collaboration.projection",
)
@choice("--apart", among=("distance", "cost"), help_key="cli.collaboration.apart")
@click.option(
    "--scale", type=float, default=300.0, show_default=True, help="cli.collaboration.scale"
)
@click.option(
    "--reach", type=float, default=300.0, show_default=True, help="cli.collaboration.reach"
)
@click.option("--near", is_flag=True, help="cli.collaboration.near")
@click.option(
    "--minimum-shared",
    type=click.IntRange(1, 1000),
    default=2,
    show_default=True,
    help="cli.collaboration.minimum_shared",
)
@SEED
@from_settings
@choice("--format", "form", among=(*FORMATS, "graphml"), help_key="cli.option.format")
@OUT
def collaboration(**options: Any) -> None:
    """Show who is tied to whom, by shared designations and by the plans' own words."""
    from gis.clusters import chains as stages
    from gis.clusters import chance, competition, graphml, knowledge, network, ties
    from gis.industries import portfolio
    from gis.plans import designations as selection
    from gis.report import chance as beside_chance
    from gis.report import clusters

    lang = language()
    plans = [selection.plan_id(the_atlas(), name) for name in options["plan"]]
    level = options["level"] or selection.level_of(the_atlas(), plans)
    rows, links, chains = (
        _of(the_atlas().table(t), plans) for t in ("designations", "links", "chains")
    )
    placed = portfolio.portfolio(
        rows, the_atlas().regions(), level=level, policies=knowledge.policies(the_atlas())
    )
    table = placed.table
    stated, unplaced = ties.stated(links)
    if table.empty and stated.empty:
        raise SettingError("error.no_region_at_level", level=level)
    apart = knowledge.apart(the_atlas(), table.index, options["apart"])
    weight = "near_weight" if options["near"] else "weight"
    tying = chance.Tying(options["projection"], weight, apart, options["scale"])
    whole = network.read(table, tying, seed=options["seed"])
    nodes, pairs, held = whole.nodes, whole.pairs, whole.held
    if options["form"] == "graphml":
        points = the_atlas().regions().drop_duplicates("adcode").set_index("adcode")
        about = beside_chance.figures(held) | {"level": level, "projection": options["projection"]}
        if the_atlas().scenarios:
            about |= {bearing.COLUMN: bearing.titles(the_atlas()), "atlas": the_atlas().key}
        written = graphml.Network(whole.graph, stated, points, nodes, pairs, about)
        deliver(graphml.to_graphml(written), options["out"])
        return
    overlap = competition.overlaps(
        table, apart, reach=options["reach"], minimum_shared=options["minimum_shared"]
    )
    has = _holdings(table, level, options["apart"])
    everywhere = knowledge.apart(the_atlas(), has.table.index, options["apart"])
    around = stages.Around(everywhere, options["reach"])
    near = stages.within(table.index, everywhere, options["reach"])
    supplies = stages.supplies(the_atlas().table("chain_needs"), table, has, around)
    found = {
        "ties": clusters.pairs(the_atlas(), pairs, lang).assign(kind="computed"),
        "stated": clusters.stated(
            the_atlas(), stated.assign(kind=stated["kind"].astype(str)), lang
        ),
        "roles": clusters.roles(the_atlas(), nodes, lang),
        "overlap": clusters.pairs(the_atlas(), overlap, lang),
        "supplies": clusters.supplies(the_atlas(), supplies, lang),
        "gaps": clusters.gaps(
            the_atlas(),
            stages.gaps(chains, has.table, has.parents, among=near, works=has.works),
            lang,
        ),
        "stages": clusters.stages(
            the_atlas(),
            stages.stages(chains, has, around, among=near),
            lang,
        ),
    }
    found["stated"]["kind"] = "stated:" + stated["kind"].astype(str)
    if options["form"] == "xlsx":
        # A workbook is read by people; the kind of a stated link stands in words beside.
        for key, word in (
            ("ties", "compared.network.computed"),
            ("stated", "compared.network.stated"),
        ):
            found[key]["kind"] = catalogue.text(word, lang)
    if options["form"] == "csv":
        # A CSV file is the first table, so that one holds every tie, the kind telling them apart.
        found["ties"] = _concat([found["ties"], found.pop("stated")])
    notes = [
        catalogue.text(
            "cli.collaboration.note",
            lang,
            ties=len(pairs),
            stated=len(stated),
            links=stated["link_id"].nunique(),
        ),
        *_asked(options, len(overlap)),
        *beside_chance.sentences(held, lang),
        *clusters.left_out(placed, lang),
    ]
    if len(unplaced):
        between = catalogue.text("map.separator", lang)
        words = between.join(dict.fromkeys(unplaced["place"].astype(str)))
        notes.append(catalogue.text("cli.collaboration.unplaced", lang, places=words))
    heads = {"apart": catalogue.name("compared.column", f"apart_{options['apart']}", lang)}
    emit(
        found,
        options["form"],
        options["out"],
        notes=notes,
        extra={
            "level": level,
            "asked": {name: options[name] for name in _ASKED},
            "modularity": whole.modularity,
            "chance": beside_chance.figures(held),
            "left_out": {
                "unplaced": list(dict.fromkeys(unplaced["place"].astype(str))),
                "designations": placed.left_out["reason"].value_counts().to_dict(),
            },
        },
        views={key: replace(view, heads=heads) for key, view in _VIEWS.items()},
        measures=[m for m in (options["projection"],) if m != "count"]
        + ["communities", "core_periphery", "chance", "overlap"],
        resources=_TABLES,
    )


def _asked(options: dict[str, Any], overlapping: int) -> list[str]:
    """Return what ties and overlap depend on beside the plans, and how many pairs overlap."""
    lang, unit = language(), catalogue.text(f"compared.apart_unit.{options['apart']}", language())
    near = "near_weight" if options["near"] else "weight"
    reach = f"{options['reach']:g} {unit}"
    return [
        catalogue.text(
            "cli.collaboration.asked", lang,
            projection=catalogue.text(f"compared.projection.{options['projection']}", lang),
            near=catalogue.text(f"compared.network.{near}", lang),
            apart=catalogue.text(f"compared.apart.{options['apart']}", lang),
            scale=f"{options['scale']:g} {unit}", seed=options["seed"],
        ),
        catalogue.text(
            "compared.overlap.summary", lang, pairs=overlapping, reach=reach,
            least=options["minimum_shared"],
        ),
    ]  # fmt: skip


@click.command(cls=Command, help="cli.evidence.help")
@PLAN
@SCENARIO
@LEVEL
@click.option("--around", type=float, default=150.0, show_default=True, help="cli.evidence.around")
@from_settings
@FORMAT
@OUT
def evidence(**options: Any) -> None:
    """Hold designations against what is known of the regions."""
    from gis.clusters import evidence as reading
    from gis.clusters import knowledge, weight
    from gis.plans import designations as selection
    from gis.report import clusters

    lang = language()
    plans = tuple(selection.plan_id(the_atlas(), name) for name in options["plan"])
    level = options["level"] or selection.level_of(the_atlas(), plans)
    read = knowledge.readings(the_atlas(), plans, around_km=options["around"])
    if read.designations.empty:
        raise SettingError("error.no_region_named")
    fit = knowledge.undesignated(the_atlas(), plans, level=level)
    needs = the_atlas().table("chain_needs")
    raw = needs[needs["role"].isin(weight.RAW_ROLES)]
    asked = set(read.designations["industry_id"])
    # Files hold every finding in a table of its own.
    most = _NEAREST if options["form"] == "table" else None
    found = {
        "evidence": clusters.readings(the_atlas(), read, lang, most=most),
        "fit": clusters.fit(the_atlas(), fit, lang, most=most),
        "needs": clusters.needs(the_atlas(), raw, asked, lang),
    }
    if options["form"] != "table":
        found["findings"] = clusters.findings(the_atlas(), read, lang)
    counts = read.designations["grade"].value_counts()
    said = {grade: int(counts.get(grade, 0)) for grade in reading.GRADES}
    bases = raw.loc[raw["industry_id"].isin(asked), "basis"].value_counts()
    emit(
        found,
        options["form"],
        options["out"],
        notes=[
            catalogue.text("cli.evidence.note", lang, **said),
            *filter(None, [clusters.unread(read, lang)]),
            catalogue.text(
                "compared.evidence.needs_note",
                lang,
                plan=int(bases.get("plan", 0)),
                reference=int(bases.get("reference", 0)),
                assumption=int(bases.get(weight.ASSUMPTION, 0)),
            ),
        ],
        extra={"counts": said, "left_out": dict(read.left_out)},
        views=_VIEWS,
        measures=["evidence"],
        resources=[
            "designations", "chain_needs", "minerals", "plan_minerals", "plants",
            "plant-capacities", *FIGURE_TABLES, "terminals",
        ],
    )  # fmt: skip


def _of(rows: pd.DataFrame, plans: list[str]) -> pd.DataFrame:
    return rows[rows["plan_id"].isin(plans)] if plans else rows


def _holdings(table: pd.DataFrame, level: str, by: str) -> Holdings:
    """Return who has what: designated, documented, said, known of the province, made by works that run."""
    from gis.clusters import capacity, knowledge
    from gis.clusters.chains import Holdings

    held = knowledge.holdings(the_atlas(), table, level)
    said, above = knowledge.stated(the_atlas(), held.index)
    works = capacity.works_around(the_atlas(), held.index, by)
    return Holdings(held, knowledge.parents(the_atlas()), said, above, works)


def _concat(parts: list[pd.DataFrame]) -> pd.DataFrame:
    import pandas as pd

    return pd.concat([part for part in parts if len(part)] or parts[:1], ignore_index=True)
