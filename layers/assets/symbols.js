// Site symbols and fill patterns: told apart by form first and by colour second.
const AtlasSymbols = (() => {
  "use strict";
  const SVG = "http://www.w3.org/2000/svg";

  const PATHS = {
    star: "M12 2l2.9 6.4 7 .8-5.2 4.7 1.5 6.9L12 17.3l-6.2 3.5 1.5-6.9L2.1 9.2l7-.8z",
    square: "M4 4h16v16H4z",
    triangle: "M12 3l10 18H2z",
    diamond: "M12 1.5L22.5 12 12 22.5 1.5 12z",
    circle: "M12 3a9 9 0 100 18 9 9 0 000-18z",
    ring: "M12 3a9 9 0 100 18 9 9 0 000-18zm0 4a5 5 0 110 10 5 5 0 010-10z",
    cut: "M4 4h10l6 6v10H4z",
    dot: "M12 6a6 6 0 100 12 6 6 0 000-12z",
    pentagon: "M12 2l10 7.6-3.8 11.9H5.8L2 9.6z",
    hexagon: "M7 3h10l5 9-5 9H7l-5-9z",
    cross: "M9 2h6v7h7v6h-7v7H9v-7H2V9h7z",
    anchor: "M12 2a3 3 0 011.5 5.6V9H17v3h-3.5v6.7c2.4-.4 4.3-1.9 5-4.2l2 .6C19.4 19 16 22 12 22s-7.4-3-8.5-6.9l2-.6c.7 2.3 2.6 3.8 5 4.2V12H7V9h3.5V7.6A3 3 0 0112 2z",
  };

  function node(name, attributes) {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  }

  function symbol(shape, colour, size) {
    const svg = node("svg", { viewBox: "0 0 24 24", width: size, height: size, "aria-hidden": "true" });
    svg.appendChild(
      node("path", {
        d: PATHS[shape] || PATHS.circle,
        fill: colour,
        stroke: AtlasColours.white,
        "stroke-width": 2,
        "paint-order": "stroke",
        "stroke-linejoin": "round",
        "fill-rule": "evenodd",
      })
    );
    return svg;
  }

  // Where one of several symbols stands that share a point: on a circle around it, the first above.
  function apart(order, number, size) {
    const radius = number === 2 ? size * 0.8 : Math.max(size, (size * number) / 5);
    const angle = (2 * Math.PI * order) / number - (number === 2 ? 0 : Math.PI / 2);
    return [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))];
  }

  // A symbol with its leader, the line from the shared point to it.
  function led(drawn, dx, dy, size) {
    const box = document.createElement("span");
    const line = node("svg", { class: "atlas-leader", width: 1, height: 1, "aria-hidden": "true" });
    const middle = size / 2;
    line.appendChild(node("line", {
      x1: middle, y1: middle, x2: middle - dx, y2: middle - dy, stroke: AtlasColours.ink, "stroke-width": 1,
    }));
    line.appendChild(node("circle", { cx: middle - dx, cy: middle - dy, r: 1.8, fill: AtlasColours.ink }));
    box.append(line, drawn);
    return box;
  }

  // A fill is {stripes: [colour, ...], wide: bool}; one stripe and not wide is a plain colour.
  const isPlain = (fill) => fill.stripes.length === 1 && !fill.wide;
  const patternId = (fill) =>
    `atlas-${fill.wide ? "w" : "s"}${fill.stripes.map((c) => c.slice(1)).join("-")}`;

  function pattern(fill) {
    // Fine lines leave most of the ground white; stripes share it equally.
    const band = fill.wide ? 1.6 : 7;
    const blank = Array(3).fill(AtlasColours.stripeGround);
    const colours = fill.wide ? fill.stripes.flatMap((colour) => [...blank, colour]) : fill.stripes;
    const size = band * colours.length;
    const element = node("pattern", {
      id: patternId(fill),
      width: size,
      height: size,
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    });
    colours.forEach((colour, i) => {
      element.appendChild(node("rect", { x: i * band, y: 0, width: band, height: size, fill: colour }));
    });
    return element;
  }

  // A pattern of its own for every swatch: the first of one name may stand in a part that is hidden.
  let swatches = 0;

  function swatch(fill) {
    const svg = node("svg", { width: 26, height: 16, "aria-hidden": "true" });
    let paint = fill.stripes[0];
    if (!isPlain(fill)) {
      const defs = node("defs", {});
      const own = pattern(fill);
      own.id = `${own.id}-legend-${swatches += 1}`;
      defs.appendChild(own);
      svg.appendChild(defs);
      paint = `url(#${own.id})`;
    }
    svg.appendChild(
      node("rect", { x: 0.5, y: 0.5, width: 25, height: 15, fill: paint, stroke: AtlasColours.faint })
    );
    return svg;
  }

  return { node, symbol, pattern, patternId, isPlain, swatch, apart, led };
})();
