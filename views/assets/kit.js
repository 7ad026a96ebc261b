
// Appended to Leaflet and the drawing code: hands them to the maps of all pages, once.
export default function ({ data }) {
  window.clusterAtlasKit = {
    L: window.L, ClusterAtlas, AtlasFurniture, base: data.base, styles: data.styles,
  };
}
