// Boundary packs: shared arcs -> the latitude/longitude rings that Leaflet draws.
// The format is described in data/builders/packs.py. Neighbours share the point objects of an arc.
const AtlasGeometry = (() => {
  "use strict";

  // A file has its arcs as letters (layers/letters.py): five bits each, a sixth where more follow.
  const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

  function read(written) {
    const known = new Map([...LETTERS].map((letter, number) => [letter, number]));
    return written.split(",").map((arc) => {
      const numbers = [];
      let value = 0;
      let shift = 0;
      for (const letter of arc) {
        const bits = known.get(letter);
        value |= (bits & 31) << shift;
        shift += 5;
        if (bits < 32) {
          numbers.push(value & 1 ? ~(value >> 1) : value >> 1);
          value = 0;
          shift = 0;
        }
      }
      return numbers;
    });
  }

  // A layer of lines whose courses are letters, with the points that these stand for.
  function coursed(layer) {
    if (!layer.decimals) return layer;
    const scale = Math.pow(10, layer.decimals);
    const points = (steps) => {
      const found = [];
      for (let i = 0, lat = 0, lng = 0; i < steps.length; i += 2) {
        lat += steps[i];
        lng += steps[i + 1];
        found.push([lat / scale, lng / scale]);
      }
      return found;
    };
    const items = layer.items.map((item) => (typeof item.path === "string" ? { ...item, path: read(item.path).map(points) } : item));
    return { ...layer, items };
  }

  function arcs(pack) {
    const scale = Math.pow(10, pack.decimals);
    const numbers = typeof pack.arcs === "string" ? read(pack.arcs) : pack.arcs;
    return numbers.map((flat) => {
      const points = [];
      let x = 0;
      let y = 0;
      for (let i = 0; i < flat.length; i += 2) {
        x += flat[i];
        y += flat[i + 1];
        points.push(L.latLng(y / scale, x / scale));
      }
      return points;
    });
  }

  function ring(all, ids) {
    const points = [];
    for (const id of ids) {
      const arc = id < 0 ? all[~id].slice().reverse() : all[id];
      for (let i = points.length ? 1 : 0; i < arc.length; i += 1) points.push(arc[i]);
    }
    return points;
  }

  // Maps of one page draw the same pack: its places are unpacked once, and no map changes them.
  const unpacked = new WeakMap();

  function unpack(pack) {
    if (!unpacked.has(pack)) unpacked.set(pack, shapesOf(pack));
    return unpacked.get(pack);
  }

  // {adcode: polygons}, and the arcs that separate regions of different provinces or the outside.
  function shapesOf(pack) {
    const all = arcs(pack);
    const shapes = {};
    const owners = all.map(() => []);
    for (const adcode of Object.keys(pack.regions)) {
      shapes[adcode] = pack.regions[adcode].map((polygon) =>
        polygon.map((ids) => {
          ids.forEach((id) => owners[id < 0 ? ~id : id].push(adcode));
          return ring(all, ids);
        })
      );
    }
    const provinceOf = (adcode) => adcode.slice(0, 2);
    const outer = [];
    const between = [];
    owners.forEach((codes, id) => {
      if (codes.length === 1) outer.push(all[id]);
      else if (provinceOf(codes[0]) !== provinceOf(codes[1])) between.push(all[id]);
    });
    const lines = (pack.lines || []).map((line) => ({
      kind: line.kind,
      parts: arcs({ decimals: pack.decimals, arcs: line.parts }),
    }));
    const edges = all.map((points, id) => ({ points, owners: owners[id] }));
    return { shapes, outer, between, lines, edges };
  }

  // The arcs around groups of regions, {adcode: group}: those that part two groups or end one.
  // Packs of neighbours have their common border each: one whole arc, known by its ends and length.
  function around(edges, groups) {
    const known = new Map();
    for (const { points, owners } of edges) {
      const own = owners.filter((adcode) => groups[adcode]);
      if (!own.length) continue;
      const ends = [`${points[0]}`, `${points[points.length - 1]}`].sort();
      const key = `${ends} ${points.length} ${points.length > 2 ? points[Math.floor(points.length / 2)].lat : ""}`;
      const found = known.get(key) || { points, sides: new Set(), number: 0 };
      own.forEach((adcode) => { found.sides.add(groups[adcode]); found.number += 1; });
      known.set(key, found);
    }
    return [...known.values()].filter(({ sides, number }) => sides.size > 1 || number === 1)
      .map(({ points }) => points);
  }

  return { unpack, around, coursed };
})();
