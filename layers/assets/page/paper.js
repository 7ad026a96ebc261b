// A file's map on paper: the map at the left, the whole legend and the whole card beside it.
const AtlasPaper = (() => {
  "use strict";
  const PAGE_PX = (192 / 25.4) * 96;
  const { element } = AtlasFurniture;

  // A copy for the paper, without what only a screen can use.
  function copy(node, className) {
    const made = element("div", className);
    made.append(...node.cloneNode(true).childNodes);
    // Of what is not on the map nothing is explained.
    made.querySelectorAll("input").forEach((box) => {
      const top = box.closest(".atlas-legend-top");
      const content = top.nextElementSibling;
      if (box.checked && !content.hidden) return;
      content.remove();
      top.remove();
    });
    // What a screen folds for want of room is whole on paper.
    made.querySelectorAll(".atlas-legend-folded").forEach((one) => one.classList.remove("atlas-legend-folded"));
    made.querySelectorAll("button, input").forEach((one) => one.remove());
    return made;
  }

  function lay(atlas, legend, details) {
    const beside = element("aside", "page-print");
    const after = element("aside", "page-print page-print-after");
    beside.appendChild(element("h2", "", legend.words.legend));
    beside.appendChild(copy(legend.body, "page-print-legend"));
    document.querySelector(".folium-map").before(beside);
    document.body.appendChild(after);
    document.body.classList.add("atlas-printing");
    if (!details.box.hidden) {
      const card = copy(details.box, "page-print-card");
      beside.appendChild(card);
      if (beside.offsetTop + beside.offsetHeight > PAGE_PX) after.appendChild(card);
    }
    const rest = [".page-head", ".page-foot"].map((name) => document.querySelector(name).offsetHeight);
    // The gap under the head, and a line of the foot that breaks otherwise on paper than here.
    const height = Math.max(320, PAGE_PX - rest[0] - rest[1] - 26);
    atlas.map.getContainer().style.setProperty("--print-height", `${Math.floor(height)}px`);
    atlas.map.invalidateSize({ animate: false });
    atlas.map.fitBounds(atlas.state.view.bounds, { padding: [8, 8], animate: false });
    return [beside, after];
  }

  function printing(atlas, legend, details) {
    let added = [];
    let view = null;
    window.addEventListener("beforeprint", () => {
      if (added.length) return;
      view = [atlas.map.getCenter(), atlas.map.getZoom()];
      added = lay(atlas, legend, details);
    });
    window.addEventListener("afterprint", () => {
      document.body.classList.remove("atlas-printing");
      added.forEach((one) => one.remove());
      added = [];
      atlas.map.invalidateSize({ animate: false });
      if (view) atlas.map.setView(view[0], view[1], { animate: false });
    });
  }

  return { printing };
})();
