"""Parts that several pages show: map, sheet, figures, results, uploads."""
