"""Made-up tables of regions × industries, and how close their figures must be to those of a peer."""

from __future__ import annotations

import numpy as np
import pandas as pd
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

# Of numpy's assert_allclose.
CLOSE = {"rtol": 0, "atol": 1e-9}


def counts(
    regions: tuple[int, int], industries: tuple[int, int], most: int = 50
) -> st.SearchStrategy[np.ndarray]:
    """Return whole numbers from 0 to ``most``; least and greatest number of rows and columns."""
    shape = st.tuples(st.integers(*regions), st.integers(*industries))
    return arrays(float, shape, elements=st.integers(0, most).map(float))


def named(values: np.ndarray) -> pd.DataFrame:
    """Return a table with the regions r0, r1, … and the industries i0, i1, …"""
    rows, columns = values.shape
    return pd.DataFrame(
        values, index=[f"r{i}" for i in range(rows)], columns=[f"i{j}" for j in range(columns)]
    )
