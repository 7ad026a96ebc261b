"""HiGHS as this room uses it: one thread, one model, and no value read before its status is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import highspy
import numpy as np

from gis.errors import SettingError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gis.siting.instance import Floats

# HiGHS keeps one scheduler per process: every solve asks for the same number of threads.
_THREADS = 1
_STOPPED = (
    highspy.HighsModelStatus.kTimeLimit,
    highspy.HighsModelStatus.kSolutionLimit,
    highspy.HighsModelStatus.kInterrupt,
)


class Infeasible(Exception):  # noqa: N818 - an answer of the solver, no fault
    """No choice of sites meets the conditions."""


@dataclass(frozen=True)
class Limits:
    """When a search may end: seconds, and the relative gap that is small enough."""

    seconds: float = 60.0
    gap: float = 0.0


@dataclass(frozen=True, eq=False)
class Solved:
    """What HiGHS found: values of the columns, and its dual bound, below them where the search was stopped."""

    values: Floats
    bound: float


class Model:
    """A mixed-integer model that is minimised, built row by row."""

    def __init__(self) -> None:
        self.cost: list[float] = []
        self.lower: list[float] = []
        self.upper: list[float] = []
        self.whole: list[bool] = []
        self._rows: list[tuple[float, float]] = []
        self._index: list[Sequence[int]] = []
        self._value: list[Sequence[float]] = []
        self.offset = 0.0

    def column(self, cost: float, *, whole: bool, lower: float = 0.0, upper: float = 1.0) -> int:
        """Add a column and return its number."""
        self.cost.append(cost)
        self.lower.append(lower)
        self.upper.append(upper)
        self.whole.append(whole)
        return len(self.cost) - 1

    def row(
        self,
        index: Sequence[int],
        value: Sequence[float],
        low: float = -np.inf,
        high: float = np.inf,
    ) -> None:
        """Add the row low ≤ Σ value · column ≤ high."""
        self._rows.append((low, high))
        self._index.append(index)
        self._value.append(value)

    def solve(self, limits: Limits) -> Solved:
        """Return the solution, proven to the gap of the limits or stopped at their time.

        Raises
        ------
        Infeasible
            If the model has no solution.
        SettingError
            If the time was over before any solution was found.
        """
        # Typed in some versions of the package and not in others.
        made: Any = highspy.Highs
        solver = made()
        solver.setOptionValue("output_flag", False)
        solver.setOptionValue("log_to_console", False)
        solver.setOptionValue("threads", _THREADS)
        solver.setOptionValue("random_seed", 0)
        solver.setOptionValue("time_limit", float(limits.seconds))
        solver.setOptionValue("mip_rel_gap", float(limits.gap))
        solver.setOptionValue("mip_abs_gap", 0.0)
        solver.passModel(self._passed())
        solver.run()
        status, info = solver.getModelStatus(), solver.getInfo()
        if status in (
            highspy.HighsModelStatus.kInfeasible,
            highspy.HighsModelStatus.kUnboundedOrInfeasible,
        ):
            raise Infeasible
        feasible = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
        if not feasible or status not in (highspy.HighsModelStatus.kOptimal, *_STOPPED):
            raise SettingError(
                "error.site_no_answer",
                seconds=limits.seconds,
                status=solver.modelStatusToString(status),
            )
        values = np.array(solver.getSolution().col_value)
        bound = info.mip_dual_bound if any(self.whole) else info.objective_function_value
        return Solved(values, float(bound))

    def _passed(self) -> highspy.HighsLp:
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = len(self.cost), len(self._rows)
        lp.col_cost_ = np.array(self.cost)
        lp.col_lower_, lp.col_upper_ = np.array(self.lower), np.array(self.upper)
        lp.row_lower_ = np.array([low for low, _ in self._rows])
        lp.row_upper_ = np.array([high for _, high in self._rows])
        lp.offset_ = self.offset
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        sizes = [len(index) for index in self._index]
        # Of no rows too (what stands covers everyone) the starts are whole numbers.
        lp.a_matrix_.start_ = np.cumsum([0, *sizes], dtype=np.int32)
        lp.a_matrix_.index_ = np.array([i for index in self._index for i in index], dtype=np.int32)
        lp.a_matrix_.value_ = np.array([v for value in self._value for v in value], dtype=float)
        kind = {True: highspy.HighsVarType.kInteger, False: highspy.HighsVarType.kContinuous}
        lp.integrality_ = [kind[whole] for whole in self.whole]
        return lp
