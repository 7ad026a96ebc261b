"""What a model of location is asked: clients, sites, what lies between, and what is settled."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from gis.errors import SettingError, first_of

Floats = npt.NDArray[np.float64]
# Costs that differ by less than this share are equal: sums of floats in another order do.
TIE = 1e-9


@dataclass(frozen=True)
class Cut:
    """An answer that was given: another one keeps at most ``most`` of its new sites."""

    sites: frozenset[int]
    most: int


@dataclass(frozen=True, eq=False)
class Instance:
    """One question of location.

    Attributes
    ----------
    costs
        Clients × sites, in the unit of the criterion; inf where there is no way.
    weights
        Per client, not negative.
    count
        How many sites are to be chosen beside the fixed ones.
    fixed
        Positions of sites that stand anyway.
    clients, sites
        Labels, each once; ties go to the site whose label comes first.
    cuts
        Answers that were given already.
    """

    costs: Floats
    weights: Floats
    count: int
    fixed: tuple[int, ...] = ()
    clients: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    cuts: tuple[Cut, ...] = field(default=())

    @property
    def total(self) -> int:
        """How many sites stand in an answer, the fixed ones among them."""
        return self.count + len(self.fixed)

    def without(self, cut: Cut) -> Instance:
        """Return the question for an answer beside those that were given."""
        return replace(self, cuts=(*self.cuts, cut))


@dataclass(frozen=True, eq=False)
class Prepared:
    """A question that a model can take, and what had to be left out of it.

    Attributes
    ----------
    instance
        Clients with a weight above 0 that some site reaches.
    unserved
        Labels of clients that no site reaches.
    unweighted
        Labels of clients whose weight is unknown.
    unreachable_pairs
        Number of pairs of a kept client and a site without a way.
    weightless
        Labels of clients of weight 0: they ask for nothing.
    """

    instance: Instance
    unserved: tuple[str, ...]
    unweighted: tuple[str, ...]
    unreachable_pairs: int
    weightless: tuple[str, ...] = ()


def prepare(instance: Instance) -> Prepared:
    """Return a question without what no model can weigh, and name it.

    A pair without a way never enters a model: no large number stands for it.

    Raises
    ------
    SettingError
        If the shapes do not agree, a frame or series has labels of its own in another order, a cost or
        weight is negative, a label stands twice, a fixed site is none of the sites, there are fewer
        free sites than asked for, or no client is left.

    Examples
    --------
    >>> inf = np.inf
    >>> asked = Instance(np.array([[0.0, inf], [inf, inf], [1.0, 2.0]]), np.array([1.0, 1, np.nan]),
    ...     1, clients=("a", "b", "c"), sites=("x", "y"))
    >>> found = prepare(asked)
    >>> found.instance.clients, found.unserved, found.unweighted, found.unreachable_pairs
    (('a',), ('b',), ('c',), 1)
    """
    costs = np.asarray(instance.costs, dtype=float)
    weights = np.asarray(instance.weights, dtype=float)
    _require(instance, costs, weights)
    known = ~np.isnan(weights)
    reached = np.isfinite(costs).any(axis=1)
    kept = known & (weights > 0) & reached
    if not kept.any():
        raise SettingError("error.site_no_demand", count=len(weights))
    labels = np.array(instance.clients, dtype=object)
    result = replace(
        instance,
        costs=costs[kept],
        weights=weights[kept],
        clients=tuple(labels[kept]),
        fixed=tuple(sorted(set(instance.fixed))),
    )
    return Prepared(
        result,
        tuple(labels[~reached]),
        tuple(labels[reached & ~known]),
        int((~np.isfinite(result.costs)).sum()),
        tuple(labels[reached & (weights == 0)]),
    )


def _require_order(values: object, axis: str, labels: tuple[str, ...]) -> None:
    """Require that figures that bear labels of their own stand in the order of the question: they are taken by position."""
    own = list(getattr(values, axis, ()))
    if own == list(range(len(own))):
        return  # none, or the positions that pandas gives what has no labels
    if [str(one) for one in own] != [str(one) for one in labels]:
        raise SettingError("error.site_order", found=first_of([str(one) for one in own], 3))


def _require(instance: Instance, costs: Floats, weights: Floats) -> None:
    _require_order(instance.weights, "index", instance.clients)
    _require_order(instance.costs, "index", instance.clients)
    _require_order(instance.costs, "columns", instance.sites)
    shape = (len(instance.clients), len(instance.sites))
    if costs.shape != shape or weights.shape != shape[:1]:
        raise SettingError("error.site_shape", found=costs.shape, expected=shape)
    if np.isnan(costs).any() or (costs < 0).any() or (weights < 0).any() or np.isinf(weights).any():
        raise SettingError("error.site_negative")
    for labels in (instance.clients, instance.sites):
        if len(set(labels)) < len(labels):
            raise SettingError("error.site_twice", found=first_of(_twice(labels)))
    if not set(instance.fixed) <= set(range(shape[1])):
        outside = sorted(set(instance.fixed) - set(range(shape[1])))
        raise SettingError("error.site_fixed_position", found=outside, most=shape[1] - 1)
    if not np.isfinite(float(instance.count)) or int(instance.count) != instance.count:
        raise SettingError(
            "error.compare_range", name="count", found=instance.count, expected="1, 2, 3, …"
        )
    free = shape[1] - len(set(instance.fixed))
    if not 0 <= instance.count <= free or instance.total < 1:
        key = "error.site_count" if instance.count else "error.site_count_none"
        raise SettingError(key, found=instance.count, most=free)


def _twice(labels: tuple[str, ...]) -> list[str]:
    return sorted({one for one in labels if labels.count(one) > 1})
