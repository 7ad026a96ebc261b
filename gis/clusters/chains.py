"""Who could supply whom along a chain, and which stage nobody holds.

补链: for each stage of a stated chain and each raw material of an industry, who holds it, who is
nearest to hold it, and what is missing. What is compared are designations, documented deposits and works
that are listed as running, not output.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd

from gis.clusters.weight import RAW_ROLES
from gis.errors import SettingError
from gis.industries.portfolio import MINERAL_HEAD, known_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

STAGE_COLUMNS = (
    "chain_id",
    "position",
    "node",
    "industry_id",
    "region_code",
    "held",
    "supplier",
    "apart",
    "state",
)
SUPPLY_COLUMNS = (
    "region_code", "industry_id", "need_group", "role", "state", "need_id", "supplier", "apart",
    "options",
)  # fmt: skip
# Of a region itself: designated or documented, works of it that are listed as running, said by its plan,
# designated as a wider industry; then a holder or works within reach; known of the province without saying where; or none.
STATES = ("held", "works", "stated", "wider", "nearby", "above", "missing")


@dataclass(frozen=True)
class Works:
    """Where works run that a list of works has, whatever plans say.

    Attributes
    ----------
    own
        Regions × products, above 0 where works stand in the region.
    near
        (region, product) → the nearest region with works and how far it is, for regions without.
    """

    own: pd.DataFrame
    near: Mapping[tuple[str, str], tuple[str, float]]


@dataclass(frozen=True)
class Holdings:
    """Who has what.

    Attributes
    ----------
    table
        Regions × industries, above 0 where the region has it: designations (a portfolio), with
        documented minerals added as columns where wanted.
    parents
        Industry → the industry that contains it; whoever holds 水泥用石灰岩 holds 石灰岩.
    stated
        Regions × minerals that a plan says a region has, without a figure.
    above
        Regions × minerals that are known of a larger region around them, without saying where.
    works
        Works that run: whoever has cement works has cement, designated for it or not.
    """

    table: pd.DataFrame
    parents: Mapping[str, str]
    stated: pd.DataFrame | None = None
    above: pd.DataFrame | None = None
    works: Works | None = None


@dataclass(frozen=True)
class Around:
    """How far regions are from each other, and how far a supplier may be.

    ``apart`` is square, km or yuan per tonne; NaN unknown, inf unreachable.
    """

    apart: pd.DataFrame
    reach: float

    def __post_init__(self) -> None:
        """Refuse a reach that holds nobody."""
        if not self.reach > 0:
            raise SettingError(
                "error.compare_range", name="reach", found=self.reach, expected="> 0"
            )


def stages(
    chains: pd.DataFrame,
    has: Holdings,
    around: Around,
    among: Iterable[str] | None = None,
) -> pd.DataFrame:
    """Return, for each region with a part in a chain, which stages it holds and who has the rest.

    Parameters
    ----------
    chains
        Rows of ``chains``: chain_id, position, node, industry_id.
    has
        Who has what.
    around
        How far regions are from each other, and how far a supplier may be.
    among
        Regions that may have a part, such as those :func:`within` reach; all when None.

    Returns
    -------
    DataFrame
        ``STAGE_COLUMNS``: ``state`` is held, works (nobody designated it, yet works of it run there),
        stated, wider (designated for 钙材料, of which 重质碳酸钙
        is a part), nearby (``supplier`` is the nearest holder, or works, within reach), above, or missing (a
        gap to fill, 补链: nothing known within reach); ``apart`` is NaN for the last two. Only
        regions that hold at least one stage of the chain.
    """
    who = _Holders(has)
    counted = None if among is None else set(among)
    rows = []
    for chain_id, nodes in chains.sort_values(["chain_id", "position"]).groupby("chain_id"):
        involved = set().union(*(who.of(name) for name in nodes["industry_id"]))
        for code in sorted(involved if counted is None else involved & counted):
            for node in nodes.itertuples(index=False):
                state, _, supplier, gap = who.state(code, [node.industry_id], around)
                rows.append(
                    (
                        chain_id,
                        node.position,
                        node.node,
                        node.industry_id,
                        code,
                        state == "held",
                        supplier,
                        gap,
                        state,
                    )
                )
    return pd.DataFrame(rows, columns=list(STAGE_COLUMNS))


def supplies(
    needs: pd.DataFrame,
    designated: pd.DataFrame,
    has: Holdings,
    around: Around,
) -> pd.DataFrame:
    """Return, for each designated industry of each region, where its raw materials could come from.

    Parameters
    ----------
    needs
        ``chain_needs``: any raw material of a group will do; possible matches count as well as
        exact ones, because a supplier is a question to ask, not a proof.
    designated
        Regions × industries (a portfolio).
    has, around
        As for :func:`stages`.

    Returns
    -------
    DataFrame
        ``SUPPLY_COLUMNS``, one row per region, industry and group of needs: ``state`` as for
        :func:`stages`, of the need ``need_id`` that comes nearest. Missing: nobody within reach
        is documented or designated, which is a link to fill or a figure to find; ``options``
        names what would do (joined with |, what surely serves first).
    """
    who = _Holders(has)
    asks = known_rows(designated) > 0
    rows = []
    raw = needs[needs["role"].isin(RAW_ROLES)]
    for (industry, group), options in raw.groupby(["industry_id", "need_group"]):
        if industry not in designated.columns:
            continue
        ordered = options.sort_values(["match", "need_id"])
        role, names = ordered["role"].iloc[0], sorted(ordered["need_id"])
        would_do = "|".join(ordered["need_id"])
        for code in designated.index[asks[:, designated.columns.get_loc(industry)]]:
            state, name, supplier, gap = who.state(code, names, around)
            rows.append((code, industry, group, role, state, name, supplier, gap, would_do))
    table = pd.DataFrame(rows, columns=list(SUPPLY_COLUMNS))
    return table.sort_values(["region_code", "industry_id", "need_group"], ignore_index=True)


def within(codes: Iterable[str], apart: pd.DataFrame, reach: float) -> set[str]:
    """Return some regions and all that lie within reach of one of them.

    Examples
    --------
    >>> km = pd.DataFrame([[0, 90, 500]], index=["A"], columns=["A", "B", "C"])
    >>> sorted(within(["A"], km, 100))
    ['A', 'B']
    """
    wanted = set(codes)
    near = (apart.loc[[code for code in apart.index if code in wanted]] <= reach).any(axis=0)
    return wanted | {str(code) for code in near.index[near]}


def gaps(
    chains: pd.DataFrame,
    holdings: pd.DataFrame,
    parents: Mapping[str, str],
    *,
    among: Iterable[str] | None = None,
    works: Works | None = None,
) -> pd.DataFrame:
    """Return how many regions hold each stage of each chain; 0 is a stage nobody holds.

    Parameters
    ----------
    among
        Regions that count, such as those :func:`within` reach of the layout; all when None.
    works
        Works that run; none when None.

    Returns
    -------
    DataFrame
        ``chain_id``, ``position``, ``node``, ``industry_id``, ``holders`` (number), ``regions``
        (their adcodes joined with |), ``works`` (adcodes of regions where works of it run without
        such a designation) and ``wider`` (adcodes of regions that are designated for an industry that
        contains the stage).
    """
    who = _Holders(Holdings(holdings, parents, works=works))
    counted = None if among is None else set(among)
    table = (
        chains[["chain_id", "position", "node", "industry_id"]]
        .sort_values(["chain_id", "position"])
        .reset_index(drop=True)
    )

    def kept(codes: set[str]) -> list[str]:
        return sorted(codes if counted is None else codes & counted)

    held = [kept(who.of(name)) for name in table["industry_id"]]
    listed = [kept(who.working(name) - who.of(name)) for name in table["industry_id"]]
    wider = [kept(who.wider(name) - who.of(name)) for name in table["industry_id"]]
    return table.assign(
        holders=[len(codes) for codes in held],
        regions=["|".join(codes) for codes in held],
        works=["|".join(codes) for codes in listed],
        wider=["|".join(codes) for codes in wider],
    )


class _Holders:
    """Who holds each industry, or one that it contains; who a wider one; who is said to."""

    def __init__(self, has: Holdings) -> None:
        self.parents = has.parents
        self._own = _by_industry(has.table)
        self._held = self._with_heads(self._own)
        self._stated, self._above = (
            {} if table is None else self._with_heads(_by_industry(table))
            for table in (has.stated, has.above)
        )
        self._works = {} if has.works is None else self._with_heads(_by_industry(has.works.own))
        self._near: dict[tuple[str, str], tuple[float, str]] = {}
        for (code, product), (supplier, gap) in (
            {} if has.works is None else has.works.near
        ).items():
            for head in (product, *self._heads(product)):
                known = self._near.get((code, head), (float("inf"), ""))
                self._near[(code, head)] = min(known, (gap, supplier))

    def _with_heads(self, own: Mapping[str, set[str]]) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for name, codes in own.items():
            for head in (name, *self._heads(name)):
                found.setdefault(head, set()).update(codes)
        return found

    def _heads(self, name: str) -> list[str]:
        found: list[str] = []
        head = self.parents.get(name)
        while head is not None:
            found.append(head)
            head = self.parents.get(head)
        return found

    def of(self, name: str) -> set[str]:
        """Return the regions that hold an industry."""
        return self._held.get(name, set())

    def working(self, name: str) -> set[str]:
        """Return the regions where works of an industry run."""
        return self._works.get(name, set())

    def wider(self, name: str) -> set[str]:
        """Return the regions designated for an industry that contains it, roots aside.

        A deposit of stone is no deposit of marble: minerals have no wider holders.
        """
        *heads, root = self._heads(name) or [MINERAL_HEAD]
        if root == MINERAL_HEAD:
            return set()
        return set().union(*(self._own.get(head, set()) for head in heads))

    def state(
        self, code: str, names: list[str], around: Around
    ) -> tuple[str, str | None, str | None, float]:
        """Return how a region stands to any of some industries: state, which, supplier, how far."""
        own = (
            ("held", self.of),
            ("works", self.working),
            ("stated", self._said),
            ("wider", self.wider),
        )
        for state, who in own:
            for name in names:
                if code in who(name):
                    return state, name, None, 0.0
        near = [
            (gap, supplier, name)
            for name in names
            for supplier, gap in [
                _nearest(code, self.of(name) - {code}, around),
                self._works_within(code, name, around),
            ]
            if supplier
        ]
        if near:
            gap, supplier, name = min(near)
            return "nearby", name, supplier, gap
        for name in names:
            if code in self._above.get(name, set()):
                return "above", name, None, float("nan")
        return "missing", None, None, float("nan")

    def _works_within(self, code: str, name: str, around: Around) -> tuple[str | None, float]:
        gap, supplier = self._near.get((code, name), (float("inf"), ""))
        return (supplier, gap) if gap <= around.reach else (None, float("nan"))

    def _said(self, name: str) -> set[str]:
        return self._stated.get(name, set())


def _by_industry(table: pd.DataFrame) -> dict[str, set[str]]:
    has = known_rows(table) > 0
    return {
        str(name): {str(code) for code in table.index[has[:, column]]}
        for column, name in enumerate(table.columns)
    }


def _nearest(code: str, others: set[str], around: Around) -> tuple[str | None, float]:
    apart = around.apart
    if code not in apart.index:
        return None, float("nan")
    row = apart.loc[code, [other for other in sorted(others) if other in apart.columns]]
    row = row[row <= around.reach]
    return (str(row.idxmin()), float(row.min())) if len(row) else (None, float("nan"))
