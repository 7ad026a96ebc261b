// Items of layers that every map of a page may refer to by name: sent once, kept by the page.
export default function ({ data }) {
  const { name, layers } = JSON.parse(new TextDecoder().decode(data));
  window.clusterAtlasKit = window.clusterAtlasKit || {};
  const kit = window.clusterAtlasKit;
  kit.shared = { ...kit.shared, [name]: layers };
}
