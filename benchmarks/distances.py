"""The error table of docs/freight.md: ``python -m benchmarks.distances`` prints it as Markdown."""

from __future__ import annotations

import numpy as np

from tests.data.test_transport import error_percent, published

BARS = {"road": 6, "rail": 2, "water": 3}


def rows() -> list[tuple[str, str, str, str]]:
    """Return the rows of the performance table: median error of the pairs kept for testing."""
    errors: dict[str, list[float]] = {}
    for row in published():
        if row["use"] == "test":
            errors.setdefault(row["mode"], []).append(abs(error_percent(row)))
    return [
        (
            f"{mode}: median error of {len(errors[mode])} published distances",
            f"{np.median(errors[mode]):.1f} %, largest {max(errors[mode]):.1f} %",
            "",
            f"≤ {bar} %, none beyond 20 %",
        )
        for mode, bar in BARS.items()
    ]


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
