#!/usr/bin/env bash
# What: regions coloured by a figure in MapLibre (interpolate, step) where one region has none (null, absent) or has it as text.
# Guess: interpolate on a missing figure is black; to-number makes it 0.
# Seen: held. null, an absent figure and "60" are all painted rgba(0,0,0,1), the default of fill-color, darker than any class; one line of warning for the whole
#   layer stands in the console. With to-number, the cure that one finds first, a region without a figure has the colour of 0, the lowest class. Only number
#   with a second value gives it a colour of its own.
# Expected: nothing painted, or fill-opacity 0 for it.
# Instead: ["step", ["number", ["get", "v"], -1], grey, 0, …], or a filter has and a layer of its own for "no data"; figures as numbers in the tiles.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --silent --no-audit --no-fund @maplibre/maplibre-gl-style-spec@26.6.0
cd "$dir"
node --input-type=module - <<'JS'
import * as spec from "@maplibre/maplibre-gl-style-spec";

console.warn = () => {};
const colours = (expression) => {
  const made = spec.createPropertyExpression(expression, "fill-color", spec.latest.paint_fill["fill-color"]);
  return [{ v: null }, {}, { v: "60" }, { v: 0 }, { v: 60 }].map((properties) => `${made.value.evaluate({ zoom: 5 }, { type: 3, properties })}`);
};
const classes = ["#eeeeee", 10, "#ffaaaa", 50, "#ff0000"];
const found = {
  interpolate: colours(["interpolate", ["linear"], ["get", "v"], 0, "#ffffff", 60, "#ff0000"]),
  step: colours(["step", ["get", "v"], ...classes]),
  toNumber: colours(["step", ["to-number", ["get", "v"]], ...classes]),
  number: colours(["step", ["number", ["get", "v"], -1], "#cccccc", 0, ...classes]),
};
console.log(found);
const black = "rgba(0,0,0,1)";
const isBlack = [...found.interpolate.slice(0, 3), ...found.step.slice(0, 3)].every((colour) => colour === black);
const isZero = found.toNumber[0] === found.toNumber[3] && found.toNumber[1] === found.toNumber[3];
process.exit(isBlack && isZero && found.number[0] === "rgba(204,204,204,1)" && found.number[3] === "rgba(238,238,238,1)" ? 0 : 1);
JS
