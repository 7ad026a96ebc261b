// The map of a page: made once, then only redrawn. A click sends back an id, never geometry.
function mount(host, kit, words, view, send) {
  const style = document.createElement("style");
  style.textContent = kit.styles;
  const box = document.createElement("div");
  box.className = "atlas-map";
  box.style.height = "100%";
  host.replaceChildren(style, box);
  const map = kit.L.map(box, {
    zoomControl: false, attributionControl: false, zoomSnap: 0.25, zoomDelta: 0.5, minZoom: 2.5,
    maxZoom: 12, wheelPxPerZoomLevel: 100,
  });
  const { AtlasFurniture, ClusterAtlas } = kit;
  const atlas = new ClusterAtlas.Atlas(map, kit.base, { view });
  const legend = new AtlasFurniture.Legend(atlas, words);
  const inset = new AtlasFurniture.Inset(atlas, words);
  atlas.options.onUpdate = (state) => {
    legend.update(state);
    inset.update(state);
  };
  // The time makes a second click on the same region news.
  atlas.options.onPick = (id) => send("picked", [id, Date.now()]);
  if (host.dataset.clicks === "true") {
    map.on("click", (event) => send("clicked", [event.latlng.lng, event.latlng.lat]));
  }
  AtlasFurniture.zoom(map, words);
  AtlasFurniture.fitButton(atlas, words);
  AtlasFurniture.search(atlas, words);
  kit.L.control.scale({ imperial: false, maxWidth: 140 }).addTo(map);
  new ResizeObserver(() => map.invalidateSize({ animate: false })).observe(box);
  // Tests and the benchmark read how often the map was made and redrawn.
  host.atlas = atlas;
  host.dataset.mounted = String(Number(host.dataset.mounted || 0) + 1);
  return atlas;
}

export default function ({ parentElement, data, setStateValue }) {
  const host = parentElement.querySelector("#atlas");
  host.pending = data;
  host.send = setStateValue;
  window.clusterAtlasKit = window.clusterAtlasKit || {};
  const draw = () => {
    const kit = window.clusterAtlasKit;
    if (!kit.base) {
      setTimeout(draw, 30);
      return;
    }
    const { words, state, lang } = host.pending;
    // Streamlit's page says English; a screen reader must know better.
    document.documentElement.lang = lang;
    const text = JSON.stringify(words);
    if (!host.atlas || host.words !== text) {
      host.words = text;
      mount(host, kit, words, state.view, (name, value) => host.send(name, value));
    }
    host.atlas.update(state);
    host.dataset.drawn = String(Number(host.dataset.drawn || 0) + 1);
  };
  draw();
}
