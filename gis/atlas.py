"""The atlas as a value: everything the product knows, in one immutable object handed in.

``Atlas.bundled()`` is what ships with the tool; ``atlas.with_plan(plan)`` is the same with one more
plan. No other module reads :mod:`gis.catalog`, so that two atlases in one process keep apart. What
is derived from an atlas is kept with it (:func:`kept`) and goes when it goes.
"""

from __future__ import annotations

import functools
import hashlib
import json
import operator
from collections.abc import Callable, Iterable, Mapping
from functools import cache, cached_property
from threading import Lock
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from gis import catalog
from gis.errors import InputTableError
from gis.namesakes import told_apart
from gis.plan_tables import PlanTables, Record
from gis.schema import OWN_TABLES
from gis.words import catalogue
from gis.words.catalogue import text
from gis.words.citations import cited

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

_TURN = Lock()
P = ParamSpec("P")
T = TypeVar("T")


class Atlas:
    """Everything the product knows: the bundled data, and what a user put beside it.

    Parameters
    ----------
    base
        The atlas that this one is made from; None for the bundled one.
    own
        Whole tables, as rows of text, that stand in place of the base's.
    scenarios
        Titles of the scenarios that made it of its base; they are no part of the key.

    Examples
    --------
    >>> atlas = Atlas.bundled()
    >>> len(atlas.rows("plans")), atlas == Atlas.bundled()
    (5, True)
    """

    def __init__(
        self,
        base: Atlas | None,
        own: Mapping[str, tuple[Record, ...]],
        scenarios: tuple[str, ...] = (),
    ) -> None:
        self.base = base
        # Every map and export of an edited atlas says what edited it.
        self.scenarios: tuple[str, ...] = (*(base.scenarios if base else ()), *scenarios)
        inherited = base.own if base else {}
        self.own: Mapping[str, tuple[Record, ...]] = MappingProxyType({**inherited, **own})
        self._changed = frozenset(own)
        self._kept: dict[Any, dict[Any, Any]] = {}
        self._digests: dict[str, str] = {}

    @staticmethod
    @cache
    def bundled() -> Atlas:
        """Return the atlas of the bundled data; the same object every time."""
        return Atlas(None, {})

    @cached_property
    def key(self) -> str:
        """Hash of what the atlas is made of: equal keys give equal answers, everywhere."""
        digest = hashlib.sha256()
        for entry in catalog.descriptor()["resources"]:
            digest.update(f"{entry['name']}={entry['hash']}\n".encode())
        for name in sorted(self.own):
            if said := self._digest(name):
                digest.update(f"{name}:{said}\n".encode())
        return digest.hexdigest()[:32]

    def _digest(self, name: str) -> str:
        """Return the hash of an own table, empty where it says what the bundled one says.

        Taken from the atlas that brought the table: an edit does not hash 100,000 points again.
        """
        rows, base = self.own[name], self.base
        if base is not None and base.own.get(name) is rows:
            return base._digest(name)  # noqa: SLF001 (an atlas too)
        if name not in self._digests:
            bundled = _bundled(name)
            same = len(rows) == len(bundled) and all(map(operator.eq, rows, bundled))
            # The columns of a table are always in the same order.
            said = json.dumps([list(row.values()) for row in rows], ensure_ascii=False)
            self._digests[name] = "" if same else hashlib.sha256(said.encode()).hexdigest()
        return self._digests[name]

    @property
    def edited(self) -> frozenset[str]:
        """Names of the tables in which the scenarios of the atlas changed a row."""
        if self.base is None:
            return frozenset()
        new = self._changed if len(self.scenarios) > len(self.base.scenarios) else frozenset()
        return new | self.base.edited

    @property
    def identity(self) -> tuple[str, tuple[str, ...]]:
        """The key, and what its maps say edited it: what a cache of maps knows it by."""
        return self.key, self.scenarios

    def __eq__(self, other: object) -> bool:
        """Two atlases of the same data are equal."""
        return self is other or (isinstance(other, Atlas) and self.key == other.key)

    def __hash__(self) -> int:
        """Equal atlases share their hash."""
        return hash(self.key)

    def __repr__(self) -> str:
        """Return the key and the tables that are not the bundled ones."""
        return f"Atlas({self.key[:8]}{''.join(f', {name}' for name in sorted(self.own))})"

    def __getstate__(self) -> dict[str, Any]:
        """A copy for another process carries the rows, not what was derived from them."""
        own = {name: tuple(map(dict, rows)) for name, rows in self.own.items()}
        return {"own": own, "scenarios": self.scenarios}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Take up the rows over the bundled data of this process."""
        Atlas.__init__(self, Atlas.bundled(), state["own"], state["scenarios"])

    # What a user puts beside the bundled data ------------------------------------------------

    def with_rows(self, tables: Mapping[str, Iterable[Record]], scenario: str = "") -> Atlas:
        """Return an atlas in which whole tables are replaced.

        Parameters
        ----------
        tables
            Rows of text by name of a bundled CSV, or of :data:`gis.schema.OWN_TABLES`, with that
            table's columns.
        scenario
            Title of the scenario that replaces them, empty for none.
        """
        own = {
            # A row that is read-only already is another atlas's.
            name: tuple(
                row if isinstance(row, MappingProxyType) else MappingProxyType(dict(row))
                for row in rows
            )
            for name, rows in tables.items()
        }
        for name, rows in own.items():
            fields = _columns(name)
            expected = tuple(fields)
            for row in rows:
                if tuple(row) != expected:
                    raise InputTableError(
                        "error.atlas_columns", table=name, found=list(row), expected=fields
                    )
        return Atlas(self, own, (scenario,) if scenario else ())

    def with_plan(self, plan: PlanTables) -> Atlas:
        """Return an atlas with one more plan; names that another plan bears say what tells it apart.

        Raises
        ------
        InputTableError
            If the atlas already has a plan of that id.
        """
        if any(row["plan_id"] == plan.plan_id for row in self.rows("plans")):
            raise InputTableError("error.plan_twice", found=plan.plan_id)
        known = self.records("plans")
        rows_of = {
            **plan.tables,
            "plans": [told_apart(row, known, _bundled_plans()) for row in plan.tables["plans"]],
        }
        return self.with_rows(
            {name: (*self.records(name), *rows) for name, rows in rows_of.items() if rows}
        )

    def without_plan(self, plan_id: str) -> Atlas:
        """Return an atlas without a plan and its records; unchanged where it has none."""
        names = [
            name
            for name in catalog.PLAN_TABLES
            if any(r["plan_id"] == plan_id for r in self.records(name))
        ]
        return self.with_rows(
            {name: [r for r in self.records(name) if r["plan_id"] != plan_id] for name in names}
        ) if names else self  # fmt: skip

    @property
    def own_plans(self) -> tuple[str, ...]:
        """Ids of the plans that are not bundled, in the order in which they were added."""
        return tuple(
            row["plan_id"] for row in self.rows("plans") if row["plan_id"] not in _bundled_plans()
        )

    # What every room reads -------------------------------------------------------------------

    def records(self, name: str) -> tuple[Record, ...]:
        """Return a table as rows of text; do not mutate."""
        return self.own[name] if name in self.own else _bundled(name)

    def rows(self, name: str) -> list[dict[str, str]]:
        """Return a table as dictionaries of text, without pandas.

        Examples
        --------
        >>> [row["plan_id"] for row in Atlas.bundled().rows("plans")][0]
        'hubei-2024-2026'
        """
        return [dict(record) for record in self.records(name)]

    def table(self, name: str) -> pd.DataFrame:
        """Return a table as a new frame: codes as text, numbers as numbers, empty as NaN."""
        is_own = name in self.own or name in OWN_TABLES
        return _frame(self, name).copy() if is_own else catalog.table(name)

    def figures(self) -> pd.DataFrame:
        """Return every gathered regional figure (see :func:`gis.catalog.figures`)."""
        return catalog.figures()

    def regions(self) -> pd.DataFrame:
        """Return every region of the three levels (see :func:`gis.catalog.regions`)."""
        return self.table("regions")

    def boundaries(self, level: str, detail: str = "display") -> gpd.GeoDataFrame:
        """Return the official boundaries of a level (see :func:`gis.catalog.boundaries`)."""
        return catalog.boundaries(level, detail)

    def boundary_lines(self, level: str = "province") -> gpd.GeoDataFrame:
        """Return the official 境界线 of a level with their ``kind``."""
        return catalog.boundary_lines(level)

    def neighbours(self, level: str) -> dict[str, tuple[str, ...]]:
        """Return the adcodes that share an edge with each region of a level; islands are absent."""
        return catalog.neighbours(level)

    def prefecture_pack(self) -> dict[str, Any]:
        """Return the country's prefectures as shared arcs; do not mutate."""
        return catalog.prefecture_pack()

    def county_pack(self, prefecture_adcode: str) -> dict[str, Any]:
        """Return the counties of a prefecture or municipality as shared arcs; do not mutate."""
        return catalog.county_pack(prefecture_adcode)

    def county_country_pack(self) -> dict[str, Any]:
        """Return all counties of the country as shared arcs, coarser; do not mutate."""
        return catalog.county_country_pack()

    def content(self, name: str) -> bytes:
        """Return the bytes of a bundled file after proving its sha256."""
        return catalog.content(name)

    def resource(self, name: str) -> dict[str, Any]:
        """Return the description of one bundled file: path, licence, sources, vintage, schema."""
        return catalog.resource(name)

    def descriptor(self) -> dict[str, Any]:
        """Return the data package descriptor (Frictionless) of the bundled data."""
        return catalog.descriptor()

    def credit(self, *names: str, lang: str = "") -> list[dict[str, str]]:
        """Return title, source, licence and vintage of each named resource, for captions.

        Whatever is made of an edited atlas names the scenario as its last source.

        Parameters
        ----------
        lang
            Language of the words; without one they are those of the data package, for programs.

        Examples
        --------
        >>> Atlas.bundled().credit("freight-defaults", lang="en")[0]["title"]
        'Defaults of the cost model'
        """
        credited = catalog.credit(*names, said=(lambda words: cited(words, lang)) if lang else str)
        if lang:
            credited = [
                row | {"title": catalogue.name("resource", key, lang)}
                for key, row in zip(names, credited, strict=True)
            ]
        if self.scenarios:
            tongue = lang or "zh"
            titles = text("map.separator", tongue).join(self.scenarios)
            said = text("scenario.credit", tongue, titles=titles, atlas=self.key[:8])
            source = text("scenario.credit_source", tongue)
            credited.append(
                {
                    "title": said,
                    "source": source,
                    "licence": "-",
                    "vintage": "-",
                    "review_number": "",
                }
            )
        return credited

    def home(self, names: tuple[str, ...]) -> Atlas:
        """Return the atlas highest up that already has these tables as they are here."""
        atlas = self
        while atlas.base is not None and not (
            atlas._changed & set(names) if names else atlas._changed
        ):
            atlas = atlas.base
        return atlas


def kept(
    *names: str, most: int = 4096
) -> Callable[[Callable[Concatenate[Atlas, P], T]], Callable[Concatenate[Atlas, P], T]]:
    """Keep what a function derives from an atlas with the atlas, until the atlas goes.

    Parameters
    ----------
    names
        The tables that the function reads. Atlases that differ in other tables share the result:
        a further plan does not build the freight network again. None named means all of them.
    most
        How many results of the function an atlas keeps; the oldest goes first.

    Returns
    -------
    Callable
        A decorator for functions whose first argument is the atlas; the others are hashable.

    Examples
    --------
    >>> @kept("plans")
    ... def count(atlas):
    ...     return object()
    >>> count(Atlas.bundled()) is count(Atlas.bundled())
    True
    """

    def decorate(
        function: Callable[Concatenate[Atlas, P], T],
    ) -> Callable[Concatenate[Atlas, P], T]:
        @functools.wraps(function)
        def wrapper(atlas: Atlas, /, *args: P.args, **kwargs: P.kwargs) -> T:
            home = atlas.home(names)
            store = home._kept.setdefault(function, {})  # noqa: SLF001 (it belongs to this module)
            key = (args, tuple(sorted(kwargs.items())))
            try:
                found: T = store[key]
            except KeyError:
                found = function(home, *args, **kwargs)
                # Sessions are threads: while one looks for the oldest, none may put another in.
                with _TURN:
                    while len(store) >= most:
                        store.pop(next(iter(store)))
                    store[key] = found
            return found

        return wrapper

    return decorate


def _bundled(name: str) -> tuple[Record, ...]:
    """Return the rows that ship with the tool; a table of a user's own ships empty."""
    return () if name in OWN_TABLES else catalog.records(name)


def _bundled_plans() -> frozenset[str]:
    return frozenset(row["plan_id"] for row in catalog.records("plans"))


def _columns(name: str) -> list[str]:
    if name in OWN_TABLES:
        return list(OWN_TABLES[name])
    return [field["name"] for field in catalog.resource(name)["schema"]["fields"]]


@kept()
def _frame(atlas: Atlas, name: str) -> pd.DataFrame:
    if name not in OWN_TABLES:
        return catalog.framed(name, atlas.own[name])
    import pandas as pd

    frame = pd.DataFrame(list(map(dict, atlas.records(name))), columns=list(OWN_TABLES[name]))
    numbers = [column for column in frame if column in ("lon", "lat")]
    return frame.astype(dict.fromkeys(numbers, float))
