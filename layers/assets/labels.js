// Labels that never overlap: the most important first, the rest as zooming makes room.
const AtlasLabels = (() => {
  "use strict";

  class Labels {
    constructor(map) {
      this.map = map;
      this.pane = map.createPane("atlas-labels");
      this.pane.classList.add("leaflet-zoom-hide");
      this.items = [];
      map.on("moveend resize", () => this.place());
    }

    // items: {id, text, at: [lat, lng], rank (lower is more important), zoom, kind, dy}
    set(items) {
      this.pane.replaceChildren();
      this.items = items
        .map((item) => {
          const element = document.createElement("span");
          element.className = `atlas-label atlas-label-${item.kind}`;
          element.textContent = item.text;
          this.pane.appendChild(element);
          return { ...item, element, width: 0 };
        })
        .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
      for (const item of this.items) {
        item.width = item.element.offsetWidth || item.text.length * 12;
        item.height = item.element.offsetHeight || 16;
      }
      this.place();
    }

    place() {
      const zoom = this.map.getZoom();
      const view = this.map.getBounds().pad(0.1);
      const taken = [];
      for (const item of this.items) {
        let shown = zoom >= item.zoom && zoom < (item.until || 99) && view.contains(item.at);
        if (shown) {
          const point = this.map.latLngToLayerPoint(item.at);
          const box = {
            left: point.x - item.width / 2 - 2,
            right: point.x + item.width / 2 + 2,
            top: point.y - item.height / 2 + (item.dy || 0),
            bottom: point.y + item.height / 2 + (item.dy || 0),
          };
          shown = !taken.some(
            (other) =>
              box.left < other.right &&
              box.right > other.left &&
              box.top < other.bottom &&
              box.bottom > other.top
          );
          if (shown) {
            taken.push(box);
            item.element.style.transform =
              `translate(${Math.round(box.left + 2)}px, ${Math.round(box.top)}px)`;
          }
        }
        item.element.style.display = shown ? "" : "none";
      }
    }
  }

  return { Labels };
})();
