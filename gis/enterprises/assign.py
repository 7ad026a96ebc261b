"""The kernel: one part of a list of enterprises to counts and sums by region and industry.

It takes the atlas, a part and a task, and gives a tally and an account of the rows; it keeps
nothing and writes nothing, so that any number of threads or machines may run it over the parts.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from gis.atlas import Atlas, kept
from gis.enterprises import datum, industry, summed, tally
from gis.enterprises.account import UNPLACED, Account
from gis.enterprises.counties import engines
from gis.enterprises.counties.areas import OUTSIDE, areas_of
from gis.enterprises.lists import parquet, points
from gis.enterprises.lists.notes import notes, told_apart
from gis.enterprises.lists.values import coordinates, text, totals
from gis.enterprises.standard.concordance import AS_THEY_ARE, Coding
from gis.regions.matching import match_table
from gis.regions.tree import places
from gis.schema import DATUM, SHIFTED_DATUMS, TRUE_DATUMS
from gis.tables.units import Unit

_SIX = re.compile(r"\d{6}")
_METRES = 1000.0  # beyond this a coordinate is one of a projection, and no degrees
_Seen = Callable[[np.ndarray, dict[str, Any]], None] | None


@dataclass(frozen=True)
class Columns:
    """Which column says what; empty where none does.

    ``lon`` and ``lat`` are the same where one column holds both (104.06,30.67).
    ``geometry`` is set for the points of GeoParquet. ``named`` holds adcodes, names of regions or
    addresses; it places the rows where there are no coordinates, and checks the datum where there
    are. ``spare`` hold the same, and place the rows of a list with coordinates that have none: codes, else addresses, else names of counties.
    ``heads`` hold names and serial numbers, where a row of totals says that it is one.
    ``units`` are those of sums whose heading names none and whose cells do: their sums come in these.
    """

    lon: str = ""
    lat: str = ""
    geometry: str = ""
    named: str = ""
    industry: str = ""
    sums: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    spare: tuple[str, ...] = ()
    units: tuple[tuple[str, Unit], ...] = ()

    @property
    def titles(self) -> tuple[str, ...]:
        """Return what the sums are headed: by their column, and by their unit where only the cells name it."""
        bases = {name: unit.base for name, unit in self.units if unit.base}
        return tally.headed(self.sums, bases)

    @property
    def is_placed(self) -> bool:
        """Tell whether rows have coordinates."""
        return bool(self.geometry or (self.lon and self.lat))

    @property
    def places(self) -> tuple[str, ...]:
        """Return the names of the columns of coordinates."""
        return (
            (parquet.LON, parquet.LAT)
            if self.geometry
            else tuple(dict.fromkeys((self.lon, self.lat)))
        )

    @property
    def wanted(self) -> tuple[str, ...]:
        """Return the columns to read."""
        where = (parquet.GEOMETRY,) if self.geometry else (self.lon, self.lat)
        names = (*where, self.named, *self.spare, self.industry, *self.sums, *self.heads)
        return tuple(dict.fromkeys(name for name in names if name))


@dataclass(frozen=True)
class Task:
    """What is asked of every part.

    Attributes
    ----------
    columns
        Which column says what.
    level
        ``county``, ``prefecture`` or ``province``.
    digits
        2, 3 or 4 digits of GB/T 4754; 0 for no industries.
    datum
        In which the coordinates are declared to be, of :data:`gis.schema.DATUMS`.
    engine
        ``auto``, ``shapely`` or ``sedonadb``; see :func:`gis.enterprises.counties.engines.counties`.
    every
        The datum is checked on each so-manieth row of a file.
    coding
        In which edition of GB/T 4754 the codes are, and in which they are wanted.
    """

    columns: Columns
    level: str = "county"
    digits: int = 0
    datum: str = DATUM
    engine: str = "auto"
    every: int = 1
    coding: Coding = AS_THEY_ARE


@kept("regions")
def regions(atlas: Atlas, level: str) -> tuple[str, ...]:
    """Return the adcodes of a level in ascending order; a region's place is its number.

    Examples
    --------
    >>> len(regions(Atlas.bundled(), "province"))
    34
    """
    return tuple(sorted(code for code, p in places(atlas).items() if level in p.levels))


@kept("regions")
def _lifted(atlas: Atlas, level: str) -> np.ndarray:
    """Return the number of the region of a level by number of the county."""
    of = {code: i for i, code in enumerate(regions(atlas, level))}
    known = places(atlas)
    lifted: np.ndarray = np.asarray(
        [of[_parent(known[c], level)] for c in areas_of(atlas).adcodes], np.int32
    )
    return lifted


def _parent(place: Any, level: str) -> str:
    """Return the adcode of the region of a level that holds a place; "" where it is wider itself."""
    if level in place.levels:
        return str(place.adcode)
    above = {"prefecture": place.prefecture_adcode, "province": place.province_adcode}
    return str(above.get(level, ""))


def work(
    atlas: Atlas, part: points.Part, task: Task, also: tuple[str, ...] = (), seen: _Seen = None
) -> tuple[pd.DataFrame, Account]:
    """Return the tally of a part (see :func:`gis.enterprises.tally.tally`) and its account; ``seen`` gets its rows and columns, ``also`` among them.

    Raises
    ------
    InputTableError
        If the part cannot be read.
    """
    account, tables = Account(), []
    if task.columns.geometry:
        parquet.require_datum(part.path, task.datum)
    for rows, columns, crooked in points.read(
        part, [*dict.fromkeys((*task.columns.wanted, *also))]
    ):
        if seen is not None:
            seen(rows, columns)
        block = _Block(atlas, part.path, rows, columns, task)
        account.add(block.account)
        account.lines(part.path, *told_apart(crooked, begun=account.reasons["note"] > 0))
        tables.append(block.table)
    if not tables:
        none = np.zeros(0, int)
        tables = [tally.tally(none, none, [], dict.fromkeys(task.columns.sums, np.zeros(0)))]
    return tally.merged(tables, task.columns.sums), account


def _everywhere(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    return np.asarray(np.isfinite(lon) & np.isfinite(lat))


class _Block:
    """Rows that are in memory together."""

    def __init__(
        self, atlas: Atlas, path: str, rows: np.ndarray, columns: dict[str, Any], task: Task
    ) -> None:
        self.atlas, self.path, self.rows = atlas, path, rows
        self.columns, self.task = columns, task
        self.account = Account()
        self.size = len(next(iter(columns.values())))
        self.noted = notes(self.columns, self.size)
        self.account.rows = self.size - int(self.noted.sum())
        self.total = totals(self.columns, task.columns.heads, self.size)
        self.is_amiss = np.zeros(self.size, bool)
        region = self._placed() if task.columns.is_placed else self._named(task.columns.named)
        self._note("note", self.noted, *self.columns)
        self._note("total", self.total & ~self.is_amiss, *task.columns.heads)
        good = (region >= 0) & ~self.total & ~self.noted
        self.account.counted = int(good.sum())
        kind, names = self._industries(good)
        sums = {name: of[good] for name, of in self._amounts(good).items()}
        self.table = tally.tally(region[good], kind[good], names, sums)

    def _note(self, reason: str, where: np.ndarray, *names: str) -> None:
        """Put rows into the account, with what stands there; of a row that says nothing of its place, its names."""
        if reason == "blank":
            # A row of totals has no place, and is none that lacks one.
            where, names = where & ~self.total, (*self.task.columns.heads, *names)
        if reason in UNPLACED:
            self.is_amiss |= where
        if reason != "note":
            where = where & ~self.noted
        rows = np.flatnonzero(where)
        examples = [(self.path, int(self.rows[i]), self._said(int(i), names)) for i in rows[:5]]
        self.account.note(reason, len(rows), examples)

    def _said(self, row: int, names: tuple[str, ...]) -> str:
        cells = (self.columns[name][row].as_py() for name in names)
        # What is no number or nothing at all (a blank in Parquet) has no words.
        known = (str(cell).strip() for cell in cells if cell is not None and cell == cell)  # noqa: PLR0124
        return ", ".join(cell for cell in known if cell)

    # Where ------------------------------------------------------------------------------------

    def _placed(self) -> np.ndarray:
        columns, task = self.task.columns, self.task
        names = columns.places
        where = coordinates(self.columns, names)
        lon, lat, bad = where.lon, where.lat, where.is_none
        far = np.maximum(np.abs(lon), np.abs(lat)) > _METRES
        lon, lat = np.where(far, np.nan, lon), np.where(far, np.nan, lat)
        blank = ~(bad | far) & (np.isnan(lon) | np.isnan(lat))
        zero = (lon == 0) & (lat == 0)
        self._note("not_number", bad, *names)
        self._note("projected", far, *names)
        spare, is_said = self._spared(blank | zero)
        lost = (spare == OUTSIDE) & ~is_said
        self._note("blank", blank & lost, *names)
        self._note("zero", zero & lost, *names)
        # One of the two beyond 180°, or both beyond 90°: a slip of the hand, in whichever order they stand.
        size = np.abs(lon), np.abs(lat)
        beyond = (np.maximum(*size) > 180) | (np.minimum(*size) > 90)
        self._note("beyond", beyond, *names)
        usable = ~(bad | far | blank | zero | beyond)
        self._note("pair_turned", where.is_turned & usable, *names)
        lon, lat = np.where(usable, lon, np.nan), np.where(usable, lat, np.nan)
        inside = engines.is_inside(self.atlas)
        county = self._counties(lon, lat, task.datum, inside, task.engine)
        astray = np.flatnonzero(usable & (county == OUTSIDE))
        is_swapped = np.zeros(self.size, bool)
        turned = self._counties(lat[astray], lon[astray], task.datum, inside)
        is_swapped[astray[turned != OUTSIDE]] = True
        self._note("swapped", is_swapped, *names)
        self._note("outside", usable & (county == OUTSIDE) & ~is_swapped, *names)
        self._doubt(lon, lat, usable & ~is_swapped)
        lifted = np.append(_lifted(self.atlas, task.level), OUTSIDE)
        return np.where(spare != OUTSIDE, spare, lifted[county])

    def _spared(self, where: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the number of the region of rows without coordinates by what else says where they are.

        What does say so, but of no one region of the level (宜昌市 where counties are asked for), is told by its
        own reason, in the second array: such a row does not lack a place.
        """
        found = np.full(self.size, OUTSIDE)
        reasons = np.full(self.size, "", dtype=object)
        teller = np.full(self.size, "", dtype=object)
        for column in self.task.columns.spare:
            some = np.flatnonzero(where & (found == OUTSIDE))
            if len(some):
                found[some], why = self._verdicts(column, some)
                first = (teller[some] == "") & (why != "") & (why != "blank")
                reasons[some[first]], teller[some[first]] = why[first], column
                placed = np.zeros(self.size, bool)
                placed[some] = found[some] != OUTSIDE
                self._note("spared", placed, column)
        is_said = (teller != "") & (found == OUTSIDE) & ~self.total
        for reason, column in sorted(set(zip(reasons[is_said], teller[is_said], strict=True))):
            self._note(reason, is_said & (reasons == reason) & (teller == column), column)
        return found, is_said

    def _counties(
        self,
        lon: np.ndarray,
        lat: np.ndarray,
        name: str,
        inside: datum.Inside,
        engine: str = "auto",
    ) -> np.ndarray:
        # What is beyond the poles or the date line has no place in any datum.
        real = (np.abs(lon) <= 180) & (np.abs(lat) <= 90)
        lon, lat = np.where(real, lon, np.nan), np.where(real, lat, np.nan)
        x, y = datum.to_wgs84(lon, lat, name, inside)
        return engines.counties(self.atlas, x, y, engine)

    def _doubt(self, lon: np.ndarray, lat: np.ndarray, usable: np.ndarray) -> None:
        """Count the rows that another datum than the declared one brings to the right place."""
        some = np.flatnonzero(usable & (self.rows % self.task.every == 0))
        said: np.ndarray | None = None
        if self.task.columns.named:
            said = self._named(self.task.columns.named, only=some, note=False)
            some, said = some[said >= 0], said[said >= 0]
        lifted = np.append(_lifted(self.atlas, self.task.level), OUTSIDE)

        def right(name: str) -> np.ndarray:
            # Shifted wherever they lie: else a point would have two chances to be inside.
            found = self._counties(lon[some], lat[some], name, _everywhere)
            return np.asarray(found != OUTSIDE if said is None else lifted[found] == said)

        declared = DATUM if self.task.datum in TRUE_DATUMS else self.task.datum
        now = right(declared)
        for name in sorted({DATUM, *SHIFTED_DATUMS} - {declared}):
            then = right(name)
            self.account.datums[name] = (int((then & ~now).sum()), int((now & ~then).sum()))

    def _named(
        self, column: str, only: np.ndarray | None = None, *, note: bool = True
    ) -> np.ndarray:
        """Return the number of the region that a code, name or address says, by row."""
        number, why = self._verdicts(column, only)
        if note:
            for reason in sorted(set(why) - {""}):
                self._note(reason, why == reason, column)
        return number

    def _verdicts(
        self, column: str, only: np.ndarray | None = None
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return the number of the region that a code, name or address says, by row, and why it says none."""
        texts = text(self.columns[column])
        if only is not None:
            texts = texts.take(only)
        told = texts.dictionary_encode()
        values = [str(value) for value in told.dictionary.to_pylist()]
        place = told.indices.to_numpy(zero_copy_only=False)
        verdicts = [_verdict(self.atlas, v, self.task.level) for v in values]
        rest = [i for i, verdict in enumerate(verdicts) if verdict is None]
        if rest:
            frame = pd.DataFrame({"v": [values[i] for i in rest]}, dtype=str)
            found = match_table(self.atlas, frame, "v", parts=True).table
            of, known = _numbers(self.atlas, self.task.level), places(self.atlas)
            for i, code, status in zip(rest, found["adcode"], found["status"], strict=True):
                if code:
                    parent = _parent(known[code], self.task.level)
                    verdicts[i] = (of.get(parent, OUTSIDE), "" if parent in of else "coarser")
                else:
                    reason = {"ambiguous": "ambiguous", "empty": "blank"}.get(status, "unmatched")
                    verdicts[i] = (OUTSIDE, reason)
        settled = [v or (OUTSIDE, "unmatched") for v in verdicts]
        if not values:
            return np.zeros(0, int), np.zeros(0, dtype=object)
        number = np.asarray([n for n, _ in settled], np.int32)[place]
        return np.asarray(number), np.asarray([why for _, why in settled], dtype=object)[place]

    # What -------------------------------------------------------------------------------------

    def _industries(self, good: np.ndarray) -> tuple[np.ndarray, list[str]]:
        if not self.task.digits:
            return np.zeros(self.size, np.int64), [""]
        column = self.task.columns.industry
        read = industry.codes(
            self.atlas, text(self.columns[column]), self.task.digits, self.task.coding
        )
        for reason in industry.REASONS:
            self._note(f"industry_{reason}", good & (read.why == reason), column)
        self.account.edition = (read.only_there, read.only_here)
        self.account.zeros = read.zeros
        return read.place, read.names

    def _amounts(self, good: np.ndarray) -> dict[str, np.ndarray]:
        """Return the columns that are added up; a row with several odd values counts once, and names them."""
        columns = self.task.columns
        found, odd = summed.read(self.columns, columns.sums, dict(columns.units), good)
        for reason, of in odd.items():
            rows = np.flatnonzero(np.any([*of.values()], axis=0)) if of else ()
            # A negative amount is one of its column, also where no other is added up.
            headed = reason == "sum_negative" or len(columns.sums) > 1
            said = [summed.said(self.columns, of, int(i), headed=headed) for i in rows[:5]]
            examples = [
                (self.path, int(self.rows[i]), one) for i, one in zip(rows, said, strict=False)
            ]
            self.account.note(reason, len(rows), examples)
        return found


def _verdict(atlas: Atlas, value: str, level: str) -> tuple[int, str] | None:
    """Return the number of a plain adcode of the level, or None where more has to be asked."""
    plain = value.strip()
    if not _SIX.fullmatch(plain):
        return None
    place = places(atlas).get(plain)
    if place is None:
        return None
    parent = _parent(place, level)
    found = _numbers(atlas, level).get(parent)
    return (OUTSIDE, "coarser") if found is None else (found, "")


@kept("regions")
def _numbers(atlas: Atlas, level: str) -> dict[str, int]:
    return {code: i for i, code in enumerate(regions(atlas, level))}
