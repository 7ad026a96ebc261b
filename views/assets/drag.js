// Sites that may be dragged: those whose id begins with what the state calls `drags`.
// By pointer, or by keyboard: arrows move the symbol (with Shift by a pixel), Enter drops it, Escape takes it back.
const KEYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const STEP_PX = 10;

function drop(owner, id, group, marker) {
  const { lat, lng } = marker.getLatLng();
  // If the page refuses, the same state comes back: the layer is drawn anew for that, too.
  group.text = null;
  owner.host.send("dragged", [id, lng, lat, Date.now()]);
}

function byKeyboard(owner, map, item, group, marker) {
  const at = marker.getLatLng();
  marker.getElement().addEventListener("keydown", (event) => {
    const step = KEYS[event.key];
    const moved = !marker.getLatLng().equals(at);
    if (step) {
      const size = event.shiftKey ? 1 : STEP_PX;
      const { x, y } = map.latLngToContainerPoint(marker.getLatLng());
      marker.setLatLng(map.containerPointToLatLng([x + step[0] * size, y + step[1] * size]));
    } else if (moved && event.key === "Enter") drop(owner, item.id, group, marker);
    else if (moved && event.key === "Escape") marker.setLatLng(at);
    else return;
    // The map would move, and Enter would pick.
    event.preventDefault();
    event.stopPropagation();
  });
}

function letDrag(owner, atlas) {
  const { drags, drag_words: said } = atlas.state;
  if (!drags) return;
  for (const group of Object.values(atlas.groups)) {
    if (group.layer.kind !== "symbols" || group.drags) continue;
    group.drags = true;
    group.layer.items.forEach((item, number) => {
      if (!String(item.id).startsWith(drags)) return;
      const marker = group.elements[number];
      const ready = () => {
        marker.dragging.enable();
        const element = marker.getElement();
        element.classList.add("atlas-drags");
        element.setAttribute("aria-label", `${item.notes[0]} ${said}`);
        byKeyboard(owner, atlas.map, item, group, marker);
      };
      marker.on("add", ready);
      if (marker.getElement()) ready();
      marker.on("dragstart", () => marker.closeTooltip());
      marker.on("dragend", () => drop(owner, item.id, group, marker));
    });
  }
}
