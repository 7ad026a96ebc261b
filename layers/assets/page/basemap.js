// A basemap of somebody else under the map, where the maker of a file asked for one.
const AtlasBasemap = (() => {
  "use strict";
  // A reader is told within five seconds.
  const PATIENCE_MS = 4500;
  const { element } = AtlasFurniture;

  // Tiles on the file itself: {zoom/x/y: data address}.
  const Inlined = L.TileLayer.extend({
    initialize(tiles, options) {
      L.TileLayer.prototype.initialize.call(this, "", options);
      this.tiles = tiles;
    },
    getTileUrl({ z, x, y }) {
      return this.tiles[`${z}/${x}/${y}`] || L.Util.emptyImageUrl;
    },
  });

  function layerOf(one, key) {
    const options = {
      pane: "atlas-basemap", minNativeZoom: one.least || 0, maxNativeZoom: one.most,
      subdomains: one.subdomains || "abc", zoomOffset: 0, crossOrigin: false,
    };
    if (one.tiles) return new Inlined(one.tiles, options);
    return L.tileLayer(one.url.replace("{key}", encodeURIComponent(key)), options);
  }

  // The fills let the basemap through; names and borders stay.
  function add(atlas, basemap, words) {
    const { map } = atlas;
    const pane = map.createPane("atlas-basemap");
    pane.style.zIndex = 150;
    map.getContainer().classList.add("atlas-on-basemap");
    const note = element("p", "atlas-basemap-note");
    note.setAttribute("role", "status");
    note.hidden = true;
    map.getContainer().appendChild(note);
    const say = (text) => { note.textContent = text; note.hidden = !text; };
    let isLoaded = false;
    const start = (key) => {
      const layers = basemap.layers.map((one) => layerOf(one, key).addTo(map));
      const failed = () => { if (!isLoaded) say(words.basemap_fails.replace("{name}", basemap.name)); };
      layers.forEach((layer) => {
        layer.on("tileload", () => { isLoaded = true; say(""); });
        layer.on("tileerror", failed);
      });
      setTimeout(failed, PATIENCE_MS);
    };
    if (basemap.asks_key) askKey(map, basemap, words, start);
    else start("");
  }

  // The maker kept his key to himself: whoever opens the file brings one of his own.
  function askKey(map, basemap, words, start) {
    const form = element("form", "atlas-basemap-key");
    const input = element("input");
    input.setAttribute("aria-label", words.basemap_key.replace("{name}", basemap.name));
    input.placeholder = words.basemap_key.replace("{name}", basemap.name);
    input.autocomplete = "off";
    const send = element("button", "", words.basemap_use);
    send.type = "submit";
    form.append(input, send);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!/^[\w-]{8,64}$/.test(input.value.trim())) return;
      start(input.value.trim());
      form.remove();
    });
    AtlasFurniture.control(map, "topright", form);
  }

  return { add };
})();
