
// Appended to Leaflet and the drawing code: hands them to the maps of all pages, once.
export default function ({ data }) {
  // The message comes again at every run; what it holds never changes.
  window.clusterAtlasKit = window.clusterAtlasKit || {};
  const kit = window.clusterAtlasKit;
  if (kit.base) return;
  Object.assign(kit, { L: window.L, ClusterAtlas, AtlasFurniture });
  Object.assign(kit, JSON.parse(new TextDecoder().decode(data)));
}
