// One map of a page: made once, then only redrawn, by the kit. A click sends back an id, never geometry.
export default function ({ parentElement, data, setStateValue }) {
  // Each map has a shadow root of its own, so the id is that of one element.
  const host = parentElement.querySelector("#atlas");
  Object.assign(host, { pending: data, send: setStateValue });
  const draw = () => {
    const kit = window.clusterAtlasKit;
    if (!kit || !kit.show || !kit.show(host)) setTimeout(draw, 30);
  };
  draw();
}
