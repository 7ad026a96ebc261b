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
    // The observer below sees every change of size; Leaflet's own would keep a left page's map alive.
    trackResize: false,
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
  map.on("click", (event) => {
    if (host.pending.clicks) send("clicked", [event.latlng.lng, event.latlng.lat]);
  });
  AtlasFurniture.zoom(map, words);
  AtlasFurniture.fitButton(atlas, words);
  AtlasFurniture.search(atlas, words);
  kit.L.control.scale({ imperial: false, maxWidth: 140 }).addTo(map);
  // In a closed tab a map has no size: its first view and legend wait until it is seen.
  let seen = box.clientWidth > 0;
  new ResizeObserver(() => {
    if (!box.clientWidth) return;
    map.invalidateSize({ animate: false });
    if (seen) return;
    seen = true;
    legend.box.open = box.clientWidth > 560;
    atlas.fit();
    legend.update(atlas.state);
  }).observe(box);
  // Tests and the benchmark read how often the map was made and redrawn.
  host.atlas = atlas;
  host.dataset.mounted = String(Number(host.dataset.mounted || 0) + 1);
  return atlas;
}

export default function ({ parentElement, data, setStateValue }) {
  // Each map has a shadow root of its own, so the id is that of one element.
  const host = parentElement.querySelector("#atlas");
  host.dataset.map = data.key;
  host.style.height = `${data.height}px`;
  host.pending = data;
  host.send = setStateValue;
  window.clusterAtlasKit = window.clusterAtlasKit || {};
  const draw = () => {
    const kit = window.clusterAtlasKit;
    const { words, lang } = host.pending;
    const waits = (layer) => layer.shared && !(kit.shared || {})[layer.shared];
    if (!kit.base || host.pending.state.layers.some(waits)) {
      setTimeout(draw, 30);
      return;
    }
    const state = { ...host.pending.state, layers: host.pending.state.layers.map((layer) =>
      layer.shared ? { ...layer, items: kit.shared[layer.shared][layer.id] } : layer) };
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
