// When lines and regions are drawn: once for each view that the map comes to, and as what they are. Leaflet
// projects all of them twice and draws them three times whenever it is set to a view, also to the one it has, and a
// map on its way to the place of its legend or to another size is set to several.
const AtlasDrawing = (() => {
  "use strict";
  // Nothing is drawn until `act` is done, and then once: what lies between is seen by nobody.
  function once(map, act) {
    if (map.atlasHeld) {
      act();
      return;
    }
    hold(map);
    try {
      act();
    } finally {
      release(map);
    }
  }

  function hold(map) {
    map.atlasHeld = true;
  }

  function release(map) {
    map.atlasHeld = false;
    map.fire("atlasdraw");
  }

  return { once, hold, release };
})();

// What is drawn of a path follows from the view and from the box around it in which lines are cut off. Either may come
// with any of Leaflet's events, so each path knows for which of them it was projected and drawn.
L.Path.include({
  _reset() {
    if (this._map.atlasHeld && this._renderer instanceof L.SVG) return;
    this._project();
    this._update();
    if (this._renderer instanceof L.SVG) [this._projectedFor, this._drawnFor] = this._renderer.views();
  },
});

L.SVG.include({
  getEvents() {
    return { ...L.Renderer.prototype.getEvents.call(this), atlasdraw: this._updatePaths };
  },

  // The view as a path is projected to it, and with the box as it is drawn.
  views() {
    const { x, y } = this._map.getPixelOrigin();
    const { min, max } = this._bounds;
    const view = `${this._map.getZoom()} ${x} ${y}`;
    return [view, `${view} ${min.x} ${min.y} ${max.x} ${max.y}`];
  },

  _reset() {
    this._update();
    this._updateTransform(this._center, this._zoom);
  },

  // Before `moveend` nobody asks where a path lies, and then it is drawn.
  _onZoomEnd() {},

  _updatePaths() {
    // In the midst of a zoom that is shown as one it waits for its end, as the box does.
    if (this._map.atlasHeld || this._map._animatingZoom) return;
    const [projected, drawn] = this.views();
    for (const path of Object.values(this._layers)) {
      if (path._drawnFor === drawn) continue;
      if (path._projectedFor !== projected) path._project();
      path._update();
      [path._projectedFor, path._drawnFor] = [projected, drawn];
    }
  },
});

// A point of a line lies at one place of the world at every zoom: it is projected once, and then only scaled. Leaflet
// projects all points of all regions anew whenever the map is zoomed, which is most of what that takes. What comes out is
// the same to the last bit: the zooms differ by factors of two to some power, which multiply what was projected at the end.
L.Polyline.include({
  _projectLatlngs(latlngs, result, bounds) {
    if (!latlngs.length) return;
    if (!(latlngs[0] instanceof L.LatLng)) {
      latlngs.forEach((part) => this._projectLatlngs(part, result, bounds));
      return;
    }
    const map = this._map;
    if (!latlngs.world || latlngs.world.length !== 2 * latlngs.length) {
      latlngs.world = new Float64Array(2 * latlngs.length);
      latlngs.forEach((latlng, i) => {
        const { x, y } = map.project(latlng, 0);
        latlngs.world[2 * i] = x;
        latlngs.world[2 * i + 1] = y;
      });
    }
    const { world } = latlngs;
    const scale = map.getZoomScale(map.getZoom(), 0);
    const origin = map.getPixelOrigin();
    const ring = new Array(latlngs.length);
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < ring.length; i += 1) {
      const x = Math.round(scale * world[2 * i]) - origin.x;
      const y = Math.round(scale * world[2 * i + 1]) - origin.y;
      ring[i] = new L.Point(x, y);
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < north) north = y;
      if (y > south) south = y;
    }
    result.push(ring);
    bounds.extend([west, north]);
    bounds.extend([east, south]);
  },
});
