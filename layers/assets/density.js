// Many points: cells in some widths from afar, single points near by. Drawn on a canvas that lets
// the pointer through, so that the regions below keep their tips and clicks.
const AtlasDensity = (() => {
  "use strict";
  const PLACES = 10000;

  function cells(level, { colours, opacity }, renderer) {
    const found = [];
    // On a basemap of another datum the grid lies where its ground lies there.
    const [north, east] = level.shift || [0, 0];
    for (let i = 0; i < level.cells.length; i += 3) {
      const [column, row, kind] = level.cells.slice(i, i + 3);
      const [west, south] = [column * level.width + east, row * level.width + north];
      found.push(L.rectangle([[south, west], [south + level.width, west + level.width]], {
        renderer, interactive: false, stroke: false, fillColor: colours[kind], fillOpacity: opacity,
      }));
    }
    return found;
  }

  function points(flat, colour, renderer) {
    const found = [];
    for (let i = 0; i < flat.length; i += 2) {
      found.push(L.circleMarker([flat[i] / PLACES, flat[i + 1] / PLACES], {
        renderer, interactive: false, radius: 2.6, weight: 0.6, color: AtlasColours.white,
        fillColor: colour, fillOpacity: 0.9,
      }));
    }
    return found;
  }

  // layer: {items: [{width, until, cells}, …, {points}], colours, colour}
  const Density = L.LayerGroup.extend({
    initialize(layer) {
      L.LayerGroup.prototype.initialize.call(this);
      this.spec = layer;
    },
    onAdd(map) {
      this.renderer = L.canvas({ pane: "atlas-density", padding: 0.2 });
      map.on("zoomend", this.choose, this);
      this.choose();
    },
    onRemove(map) {
      map.off("zoomend", this.choose, this);
      this.clearLayers();
      this.shown = null;
      this.renderer.remove();
    },
    choose() {
      const zoom = this._map.getZoom();
      const item = this.spec.items.find((one) => one.points || zoom < one.until);
      if (item === this.shown) return;
      this.shown = item;
      this.clearLayers();
      const made = item.points
        ? points(item.points, this.spec.colour, this.renderer)
        : cells(item, this.spec, this.renderer);
      made.forEach((layer) => this.addLayer(layer));
    },
  });

  return { Density };
})();
