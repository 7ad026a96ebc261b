
// Appended to Leaflet and the drawing code. What all maps of all pages need is one script of the first
// HTML page; the message of a map then holds little more than its state.
function mount(host, kit) {
  const { words, state } = host.pending;
  // Who holds the map: the frame of the first page may hand it to the page's own element.
  const owner = { host };
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
  // Maps whose states name one group move together.
  const mine = () => owner.host.pending.state.group;
  kit.hosts = (kit.hosts || []).filter((other) => other.isConnected && other !== host).concat(host);
  const others = () => kit.hosts
    .filter((other) => other !== owner.host && other.isConnected && other.atlas && other.clientWidth)
    .filter((other) => mine() && other.pending.state.group === mine())
    .map((other) => other.atlas);
  const lead = AtlasFurniture.leader(map, state.view, others());
  const atlas = new ClusterAtlas.Atlas(map, kit.base, { view: state.view, like: lead && lead.map });
  const legend = new AtlasFurniture.Legend(atlas, words);
  const inset = new AtlasFurniture.Inset(atlas, words);
  atlas.options.onUpdate = (state) => {
    legend.update(state);
    inset.update(state);
  };
  // The time makes a second click on the same region news.
  atlas.options.onPick = (id) => owner.host.send("picked", [id, Date.now()]);
  map.on("click", (event) => {
    if (!owner.host.pending.clicks) return;
    owner.host.send("clicked", [event.latlng.lng, event.latlng.lat]);
  });
  // Low maps beside each other have their legend as one line; of higher ones the first has it open.
  const low = mine() && box.clientHeight < 340;
  box.classList.toggle("atlas-low", Boolean(low));
  if (lead || low) legend.box.open = false;
  AtlasFurniture.together(atlas, legend, others);
  AtlasFurniture.zoom(map, words);
  AtlasFurniture.fitButton(atlas, words);
  AtlasFurniture.scale(map, words);
  // In a closed tab a map has no size: its first view and legend wait until it is seen.
  let seen = box.clientWidth > 0;
  new ResizeObserver(() => {
    if (!box.clientWidth) return;
    // A scrollbar that comes makes all maps of a group smaller: each by itself, none moves the others.
    kit.AtlasDrawing.once(map, () => {
      map.atlasFits = true;
      const [before, isFitted] = [map.getSize(), atlas.isFitted()];
      map.invalidateSize({ animate: false });
      map.atlasFits = false;
      if (seen) {
        // The styles of a page may come after its map: a view that nobody moved is that of the size it ends with.
        if (isFitted && !before.equals(map.getSize())) atlas.fit(true);
        return;
      }
      seen = true;
      legend.box.open = box.clientWidth > 560;
      legend.update(atlas.state);
      atlas.fit();
    });
  }).observe(box);
  // Tests and the benchmark read how often the map was made and redrawn.
  host.atlas = atlas;
  host.owner = owner;
  host.dataset.mounted = String(Number(host.dataset.mounted || 0) + 1);
}

// Take over the map that the frame of the first page holds, where it is the same map.
function adopt(host, kit, text) {
  const waiting = kit.first;
  kit.first = null;
  if (waiting && waiting.atlas && waiting.pending.key === host.pending.key && waiting.words === text) {
    host.replaceChildren(...waiting.childNodes);
    Object.assign(host, { atlas: waiting.atlas, owner: waiting.owner, words: text });
    host.owner.host = host;
    host.dataset.mounted = "1";
  }
  kit.open();
}

// Draw what host.pending holds; false: what it refers to has not come yet.
function show(host, kit) {
  const { words, lang, key, height, state: sent } = host.pending;
  if (sent.layers.some((layer) => layer.shared && !(kit.shared || {})[layer.shared])) return false;
  const packs = (sent.counties || []).filter((item) => item.shared).map((item) => item.shared);
  if (packs.some((name) => !(kit.shared || {})[name])) return false;
  const counties = (sent.counties || []).map((item) =>
    item.shared ? { of: item.of, only: item.only, ...kit.shared[item.shared] } : item);
  const names = Object.assign({}, sent.county_names, ...packs.map((name) => kit.shared[name].names));
  const state = { ...sent, counties, county_names: names, layers: sent.layers.map((layer) =>
    layer.shared ? { ...layer, items: kit.shared[layer.shared][layer.id] } : layer) };
  host.dataset.map = key;
  host.style.height = height;
  // Streamlit's page says English; a screen reader must know better.
  document.documentElement.lang = lang;
  const text = JSON.stringify(words);
  if (!host.atlas && host.id !== "atlas-first") adopt(host, kit, text);
  if (!host.atlas || host.words !== text) {
    host.words = text;
    mount(host, kit);
  }
  host.atlas.update(state);
  letDrag(host.owner, host.atlas);
  host.dataset.drawn = String(Number(host.dataset.drawn || 0) + 1);
  return true;
}

// Draw the first map of a page into its frame, before Streamlit stands.
function first(kit, sent) {
  const room = document.querySelector("#atlas-frame .room");
  // A page that came first needs none. A script that was here before may have come before the frame, too.
  if (kit.first === null) return;
  if (!room) {
    if (document.readyState === "loading") setTimeout(() => first(kit, sent), 10);
    return;
  }
  const host = document.createElement("div");
  host.id = "atlas-first";
  host.style.width = "100%";
  room.classList.add("drawn");
  room.attachShadow({ mode: "open" }).append(host);
  kit.shared = { ...sent.shared, ...kit.shared };
  host.pending = sent;
  kit.first = host;
  // The frame is seen before the map is drawn, which takes longer; a page in the background has no frames.
  const draw = () => { if (kit.first === host && !host.atlas) show(host, kit); };
  requestAnimationFrame(() => setTimeout(draw));
  setTimeout(draw, 300);
  // Another page, or none that shows a map, must not stay behind it.
  const [path, latest] = [window.location.pathname, Date.now() + 10000];
  const watch = setInterval(() => {
    if (kit.first && window.location.pathname === path && Date.now() < latest) return;
    kit.first = null;
    kit.open();
    clearInterval(watch);
  }, 100);
}

// Called once, at the end of this script, with the base and the styles.
function give(content) {
  window.clusterAtlasKit = window.clusterAtlasKit || {};
  const kit = window.clusterAtlasKit;
  Object.assign(kit, { L: window.L, ClusterAtlas, AtlasDrawing, AtlasFurniture }, content);
  kit.show = (host) => show(host, kit);
  onPaper(kit);
  onEscape();
  // The frame of the first page goes: the page itself stands.
  kit.open = () => document.getElementById("atlas-frame")?.remove();
  if (window.atlasFirst) first(kit, window.atlasFirst);
  else kit.begin = (sent) => first(kit, sent);
}
