// Where the legend stands: in the corner with the least area of the plan, never over a region of it.
const AtlasPlacing = (() => {
  "use strict";
  const STEP_PX = 7;
  const MARGIN_PX = 12;
  // A low map has no room to give away: its view comes in steps.
  const LOW_PX = 340;
  const LOW_MARGIN_PX = 5;
  const NARROW_PX = 560;

  // Whether a code belongs to what the map is about: everything where it is about the country.
  function within(scope) {
    const codes = scope && new Set(scope);
    return (adcode) => !codes || codes.has(adcode) || codes.has(`${adcode.slice(0, 2)}0000`) ||
      codes.has(`${adcode.slice(0, 4)}00`);
  }

  // Where the lines of rings cross a line of the screen from left to right: a point on it lies inside
  // when an odd number of them lies to its right. Asked once for all points of the line.
  function crossings(y, rings) {
    const found = [];
    for (const ring of rings) {
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        const [a, b] = [ring[i], ring[j]];
        if (a.y > y !== b.y > y) found.push(((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x);
      }
    }
    return found;
  }

  // How many points of a grid over a box on the screen lie on regions of the plan, or corners of
  // such regions in the box.
  function covered(atlas, box, inside = within(atlas.state.scope)) {
    const { map } = atlas;
    const corner = (x, y) => map.containerPointToLatLng([x, y]);
    const bounds = L.latLngBounds(corner(box.left, box.top), corner(box.right, box.bottom));
    let number = 0;
    const known = [...Object.entries(atlas.polygons), ...Object.entries(atlas.countyPolygons || {})];
    for (const [adcode, polygon] of known) {
      if (!inside(adcode) || !polygon.getBounds().intersects(bounds)) continue;
      const rings = polygon.getLatLngs().flat(polygon.getLatLngs()[0][0].lat === undefined ? 1 : 0)
        .map((ring) => ring.map((place) => map.latLngToContainerPoint(place)));
      number += rings.flat().filter((p) =>
        p.x > box.left && p.x < box.right && p.y > box.top && p.y < box.bottom).length;
      for (let y = box.top; y <= box.bottom; y += STEP_PX) {
        const crossed = crossings(y, rings);
        if (!crossed.length) continue;
        for (let x = box.left; x <= box.right; x += STEP_PX) {
          if (crossed.filter((at) => x < at).length % 2) number += 1;
        }
      }
    }
    return number;
  }

  // How many points of lines, areas and symbols lie under a box: what a map without a plan is about.
  // A name stands around its symbol, so there is some air.
  function coveredLines(atlas, { left, right, top, bottom }) {
    const box = { left: left - 30, right: right + 30, top: top - 40, bottom: bottom + 20 };
    const layers = (atlas.state.layers || []).filter((layer) => layer.items && !layer.ground &&
      !atlas.hidden.has(layer.id) && ["lines", "areas", "symbols"].includes(layer.kind));
    const places = layers.flatMap((layer) => layer.items.flatMap((item) =>
      (item.path || item.rings || [item.at]).flat(Infinity)));
    let number = 0;
    for (let i = 0; i + 1 < places.length; i += 2) {
      const { x, y } = atlas.map.latLngToContainerPoint([places[i], places[i + 1]]);
      if (x > box.left && x < box.right && y > box.top && y < box.bottom) number += 1;
    }
    return number;
  }

  // A box on the screen, in pixels of the map, with some air around it.
  function boxOf(map, element, air = 2) {
    const outer = map.getContainer().getBoundingClientRect();
    const own = element.getBoundingClientRect();
    return {
      left: own.left - outer.left - air, right: own.right - outer.left + air,
      top: own.top - outer.top - air, bottom: own.bottom - outer.top + air,
    };
  }

  // What an open panel takes of the map at its right, or of a narrow map at its foot: pixels.
  function beside(atlas) {
    const size = atlas.map.getSize();
    const { right, below } = atlas.state.beside || { right: 0, below: 0 };
    return size.x <= NARROW_PX ? { right: 0, below: Math.round(size.y * below) } : { right, below: 0 };
  }

  // What wears badges of a plan, where that is a part of a narrow map only; null on other maps.
  function namedBounds(atlas) {
    const named = Object.keys(atlas.fillLayer().badges || {}).map((code) => atlas.polygons[code]).filter(Boolean);
    if (!atlas.state.scope || named.length < 2) return null;
    return named.reduce((all, polygon) => all.extend(polygon.getBounds()), L.latLngBounds([]));
  }

  // Fit the view; where every corner would cover the plan, a strip beside it is kept free.
  function place(atlas, holder, element) {
    const { map } = atlas;
    const size = map.getSize();
    if (!atlas.state.view || !size.x) return;
    const { bounds } = atlas.state.view;
    const panel = beside(atlas);
    const margin = size.y < LOW_PX ? LOW_MARGIN_PX : MARGIN_PX;
    map.getContainer().style.setProperty("--atlas-right", `${panel.right}px`);
    map.getContainer().style.setProperty("--atlas-below", `${panel.below}px`);
    const fit = (left, right, bottom, shown = bounds) => map.fitBounds(shown, {
      paddingTopLeft: [left, margin],
      paddingBottomRight: [right + panel.right, bottom + panel.below], animate: false,
    });
    if (size.x <= NARROW_PX) {
      // Its legend is one line at the foot; where a plan names some regions, those are shown.
      // 南海诸岛 has the right side of a map of the country.
      const shown = namedBounds(atlas) || bounds;
      fit(MARGIN_PX, MARGIN_PX, MARGIN_PX, shown);
      const named = new Set(Object.keys(atlas.fillLayer().badges || {}));
      const isMeant = named.size ? (adcode) => named.has(adcode) : undefined;
      const isOver = () => {
        const box = boxOf(map, element);
        return atlas.state.scope ? covered(atlas, box, isMeant) : coveredLines(atlas, box);
      };
      const sides = atlas.state.scope ? ["bottomright", "bottomleft"] : ["bottomleft"];
      const free = sides.find((side) => {
        holder.setPosition(side);
        return !isOver();
      });
      if (!free) {
        holder.setPosition(sides[0]);
        fit(MARGIN_PX, MARGIN_PX, size.y - panel.below - boxOf(map, element).top, shown);
      }
      return;
    }
    fit(margin, margin, margin);
    // The inset of 南海诸岛 has the last corner of a map of the country, the buttons the first.
    const count = atlas.state.named && !atlas.state.scope ? coveredLines : covered;
    const corners = ["bottomleft", "topright", ...(atlas.state.scope ? ["bottomright"] : [])];
    const tried = corners.map((corner) => {
      holder.setPosition(corner);
      return [count(atlas, boxOf(map, element)), corner];
    });
    const [least, best] = tried.reduce((one, other) => (other[0] < one[0] ? other : one));
    holder.setPosition(best);
    if (!least) return;
    const room = (x, y) => map.getBoundsZoom(bounds, false, L.point(
      2 * MARGIN_PX + panel.right + x, 2 * MARGIN_PX + panel.below + y));
    const box = boxOf(map, element, MARGIN_PX);
    const [width, height] = [box.right - box.left, size.y - panel.below - box.top];
    if (best !== "topright" && room(0, height) > room(width, 0)) {
      fit(MARGIN_PX, MARGIN_PX, height);
    } else if (best === "bottomleft") {
      fit(box.right, MARGIN_PX, MARGIN_PX);
    } else {
      fit(MARGIN_PX, size.x - panel.right - box.left, MARGIN_PX);
    }
  }

  return { covered, place, boxOf, within, beside };
})();
