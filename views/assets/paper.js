// A page of the app on paper: while it is laid out the maps have the paper's width, then the screen's again.
// The look is `print.css`; here is only what a style cannot do: a map must be told its size and view.
function onPaper(kit) {
  const root = document.documentElement;
  const kept = new Map();
  addEventListener("beforeprint", () => {
    if (kept.size) return;
    const maps = (kit.hosts || []).filter((host) => host.isConnected && host.atlas && host.clientWidth);
    for (const { atlas } of maps) {
      kept.set(atlas, {
        centre: atlas.map.getCenter(), zoom: atlas.map.getZoom(), bounds: atlas.map.getBounds(), state: atlas.state,
        isFitted: atlas.isFitted(),
      });
    }
    root.classList.add("atlas-printing");
    for (const [atlas, { bounds, isFitted }] of kept) {
      // On paper nothing lies over the map.
      atlas.state = { ...atlas.state, beside: undefined };
      kit.AtlasDrawing.once(atlas.map, () => {
        atlas.map.invalidateSize({ animate: false });
        if (isFitted) atlas.fit();
        else atlas.map.fitBounds(bounds, { animate: false });
      });
    }
  });
  addEventListener("afterprint", () => {
    root.classList.remove("atlas-printing");
    for (const [atlas, { centre, zoom, state, isFitted }] of kept) {
      atlas.state = state;
      kit.AtlasDrawing.once(atlas.map, () => {
        atlas.map.invalidateSize({ animate: false });
        if (isFitted) atlas.fit();
        else atlas.map.setView(centre, zoom, { animate: false });
      });
    }
    kept.clear();
  });
}
