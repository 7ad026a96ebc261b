#!/usr/bin/env bash
# What: texts and rounding of a sheet worked out by HyperFormula (the engine of Handsontable): TEXT(0.085,"0.0%"), TEXT(0.85,"0%"), TEXT(1234.567,"#,##0.0"), INT(-2.5), ROUND(1.005,2).
# Guess: rounding of binary halves differs from Excel's: 1.00 for 1.01.
# Seen: held for ROUND(1.005,2), which is 1; not guessed and worse (hyperformula 3.5.0): growth of 8.5 % prints 0.1%, a share of 85 % prints 1%, since the sign is appended and the figure is not taken times hundred; 1,234.6 prints 1235,##0.0; INT(-2.5) is -2, so that years before a date and floors are off by one. No error.
# Expected: 8.5%, 85%, 1,234.6, -3, 1.01, as Excel, WPS and LibreOffice have it; an error for a format that is not known.
# Instead: keep TEXT out of sheets for this engine; format on the page (Intl.NumberFormat); FLOOR for INT.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . hyperformula@3.5.0
cat > a.mjs <<'JS'
import { HyperFormula } from "hyperformula";

const formulas = ['TEXT(0.085,"0.0%")', 'TEXT(0.85,"0%")', 'TEXT(1234.567,"#,##0.0")', "INT(-2.5)", "ROUND(1.005,2)"];
const book = HyperFormula.buildFromArray(formulas.map((formula) => [`=${formula}`]), { licenseKey: "gpl-v3" });
const seen = formulas.map((_, row) => book.getCellValue({ sheet: 0, row, col: 0 }));
console.log(seen);
process.exit(`${seen}` === "0.1%,1%,1235,##0.0,-2,1" ? 0 : 1);
JS
node a.mjs
