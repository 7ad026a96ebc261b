"""The pages: what a session sees and asks, on Streamlit."""

import pandas as pd

# The tables behind a page are small: a column of strings is taken, compared and walked half as fast
# again as Python strings than in Arrow's memory, which pays from tens of thousands of rows.
pd.set_option("mode.string_storage", "python")
