"""The error table of docs/freight.md: ``python -m benchmarks.distances`` prints it as Markdown."""

from __future__ import annotations

import numpy as np

from tests.data.test_transport import error_percent, published


def main() -> None:
    """Print one line per published distance, then the medians."""
    errors: dict[tuple[str, str], list[float]] = {}
    print("| mode | use | from | to | published km | error % | source |")
    print("|---|---|---|---|---|---|---|")
    for row in published():
        error = error_percent(row)
        errors.setdefault((row["mode"], row["use"]), []).append(abs(error))
        cells = (row["mode"], row["use"], row["from"], row["to"], row["published_km"])
        print(f"| {' | '.join(cells)} | {error:+.1f} | {row['source']} |")
    print("\n| mode | use | pairs | median error % | largest % |\n|---|---|---|---|---|")
    for (mode, use), values in errors.items():
        print(f"| {mode} | {use} | {len(values)} | {np.median(values):.1f} | {max(values):.1f} |")


if __name__ == "__main__":
    main()
