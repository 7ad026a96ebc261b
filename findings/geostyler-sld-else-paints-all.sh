#!/usr/bin/env bash
# What: a style (SLD 1.0) with one class and an ElseFilter in grey for regions without a figure, read and written by geostyler-sld-parser.
# Guess: the ElseFilter is dropped, so that its rule has no condition.
# Seen: held: the rule for the rest comes without a filter and behind the class, so that a map drawn from it is grey all over; written back, the SLD has no ElseFilter any more. The list of what is not supported is empty.
# Expected: the rule kept as a rule for the rest, or a word.
# Instead: replace the ElseFilter by the conditions it stands for (PropertyIsNull, Not of the others) before.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund geostyler-sld-parser@9.0.3
cd "$dir"
node --input-type=module - <<'JS'
import parser from "geostyler-sld-parser";

const rule = (filter, colour) => `<Rule>${filter}<PolygonSymbolizer><Fill><CssParameter name="fill">${colour}</CssParameter></Fill></PolygonSymbolizer></Rule>`;
const limit = "<ogc:Filter><ogc:PropertyIsLessThan><ogc:PropertyName>v</ogc:PropertyName><ogc:Literal>10</ogc:Literal></ogc:PropertyIsLessThan></ogc:Filter>";
const sld = `<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc"><NamedLayer><Name>a</Name><UserStyle><FeatureTypeStyle>${rule(limit, "#ff0000")}${rule("<ElseFilter/>", "#cccccc")}</FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>`;
const Parser = parser.SldStyleParser ?? parser.default ?? parser;
const one = new Parser();
const read = await one.readStyle(sld);
const written = await one.writeStyle(read.output);
console.log(JSON.stringify(read), written.output.includes("ElseFilter"));
const rules = read.output.rules;
const silent = !read.errors?.length && !read.warnings?.length && !read.unsupportedProperties;
process.exit(rules.length === 2 && rules[1].filter === undefined && !written.output.includes("ElseFilter") && silent ? 0 : 1);
JS
