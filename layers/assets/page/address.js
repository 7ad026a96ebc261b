// The state of a file's map in the hash of its address, so that a copied address shows the same.
const AtlasAddress = (() => {
  "use strict";

  function read() {
    return new URLSearchParams(location.hash.slice(1));
  }

  // Some viewers (a frame without an address of its own) refuse; the map works without.
  function write(values) {
    const said = Object.entries(values).filter(([, value]) => value !== "" && value !== null)
      .map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&");
    try {
      history.replaceState(null, "", `#${said}`);
    } catch (fault) {
      if (!(fault instanceof DOMException)) throw fault;
    }
  }

  const numbers = (text) => (text || "").split(",").map(Number);

  class Address {
    constructor(atlas, lang) {
      Object.assign(this, { atlas, lang, view: "", isQuiet: true });
      const { map } = atlas;
      map.on("moveend", () => this.say());
    }

    // Take over what the address says; anything else in it is passed over.
    apply() {
      const { atlas } = this;
      const said = read();
      const layers = atlas.state.layers || [];
      const known = new Set(layers.map((layer) => layer.id));
      const switched = (key) => (said.get(key) || "").split(",").filter((id) => known.has(id));
      switched("on").forEach((id) => atlas.toggle(id, true));
      switched("off").forEach((id) => atlas.toggle(id, false));
      const [lat, lng, zoom] = numbers(said.get("at"));
      if ([lat, lng, zoom].every(Number.isFinite) && Math.abs(lat) <= 90 && Math.abs(lng) <= 180) {
        atlas.map.setView([lat, lng], zoom, { animate: false });
      }
      const picked = said.get("picked");
      if (picked && (atlas.polygons[picked] || (atlas.countyPolygons || {})[picked] ||
        layers.some((layer) => (layer.items || []).some((item) => item.id === picked)))) {
        atlas.pick(picked, true);
      }
      this.isQuiet = false;
      return said.get("view") === "list" ? "list" : "";
    }

    say(changes = {}) {
      Object.assign(this, changes);
      if (this.isQuiet) return;
      const { atlas } = this;
      const { lat, lng } = atlas.map.getCenter();
      const layers = atlas.state.layers || [];
      const ids = (off) => layers.filter((layer) => Boolean(layer.off) === off &&
        atlas.hidden.has(layer.id) !== off).map((layer) => layer.id).join(",");
      write({
        at: [lat.toFixed(4), lng.toFixed(4), atlas.map.getZoom()].join(","),
        on: ids(true), off: ids(false), picked: atlas.state.picked || "", view: this.view,
        lang: read().get("lang") ? this.lang : "",
      });
    }
  }

  return { Address, read, write };
})();
