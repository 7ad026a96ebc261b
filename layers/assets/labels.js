// Labels that never overlap: the most important first, the rest as zooming makes room.
// A badge belongs to its name: both find a place together, or the badge waits for a larger region.
const AtlasLabels = (() => {
  "use strict";
  const AIR = 2;
  // Where a label is tried, in shares of its own size: on its point, then around it.
  const TRIES = [[0, 0], [0, -0.6], [0, 0.6], [-0.6, 0], [0.6, 0], [-0.5, -0.5], [0.5, -0.5], [-0.5, 0.5], [0.5, 0.5]];
  // Where a name with a badge is tried after that, before the badge goes: all around its point, the nearest first.
  const STEPS = [-0.9, -0.75, -0.6, -0.45, -0.3, -0.15, 0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9];
  const CLOSE = STEPS.flatMap((x) => STEPS.map((y) => [x, y])).sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
  // A name over a symbol would hide it: it goes below or above, the farther the larger the symbol.
  const ASIDE = [[0, 1], [0, -1], [0, 1.5], [0, -1.5], [0, 2.2], [0, -2.2], [0, 3], [0, -3]];

  const BESIDE_PX = 14;
  // From the middle of a sign to that of its name below or above, and what a name at a corner reaches over the sign.
  const BELOW_PX = 18;
  const CORNER_PX = 10;
  // Symbols whose middles are so near are one sign; larger ones are circles of regions, which may lie over each other.
  const SAME_PX = 3;
  const SIGN_PX = 24;
  // A name so near to two symbols is read as either's.
  const NEAR_PX = 10;

  // So many badges may give way to names.
  const MOST_BARE = 12;

  function badgeOf(parts) {
    const badge = document.createElement("span");
    badge.className = "atlas-badge";
    for (const [figure, ground, ink] of parts) {
      const part = document.createElement("b");
      part.textContent = figure;
      part.style.background = ground;
      part.style.color = ink;
      badge.appendChild(part);
    }
    return badge;
  }

  class Labels {
    constructor(map) {
      this.map = map;
      this.pane = map.createPane("atlas-labels");
      this.pane.classList.add("leaflet-zoom-hide");
      this.items = [];
      this.symbols = [];
      this.over = [];
      map.on("moveend resize", () => {
        if (map.atlasHeld) this.isLate = true;
        else this.place();
      });
      // Of a view that is not drawn no name knows its region.
      map.on("atlasdraw", () => {
        if (this.isLate) this.place();
      });
      // The legend and the inset change with what is drawn; where they stand, with what a page leaves free, which the
      // size of this element tells: its styles come after the first map.
      const margins = map.getContainer().appendChild(document.createElement("i"));
      margins.className = "atlas-margins";
      const seen = new ResizeObserver(() => {
        if (JSON.stringify(this.overBoxes()) !== JSON.stringify(this.over)) this.place();
      });
      [margins, ...Object.values(map._controlCorners || {})].forEach((element) => seen.observe(element));
    }

    // What stands over the map, where nothing is read: buttons, legend, scale, 南海诸岛, the line of sources of a page.
    overBoxes() {
      const holder = this.map.getContainer();
      const outer = holder.getBoundingClientRect();
      const boxes = [...holder.querySelectorAll(".leaflet-control")].map((element) => element.getBoundingClientRect())
        .filter(({ width, height }) => width && height)
        .map(({ left, right, top, bottom }) => ({ left: left - outer.left, right: right - outer.left, top: top - outer.top, bottom: bottom - outer.top }));
      const style = getComputedStyle(holder);
      const [head, foot] = ["--atlas-line-above", "--atlas-line-below"].map((name) => parseFloat(style.getPropertyValue(name)) || 0);
      const [right, bottom] = [outer.width, outer.height];
      if (head) boxes.push({ left: 0, right, top: 0, bottom: head });
      if (foot) boxes.push({ left: 0, right, top: bottom - foot, bottom });
      return boxes;
    }

    // symbols: {at, size} of what no name should cover.
    // items: {id, text, at: [lat, lng], rank (lower is more important), zoom, meek (below it no other gives way), kind, dy, badge, region}
    set(items, symbols) {
      this.symbols = symbols || [];
      this.pane.replaceChildren();
      this.items = items.map((item) => ({ ...item }))
        .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
      this.place();
    }

    // The elements of labels that are wanted for the first time: all are written before any is measured.
    make(items) {
      for (const item of items) {
        const element = document.createElement("span");
        element.className = `atlas-label atlas-label-${item.kind}`;
        const name = document.createElement("span");
        name.className = "atlas-name";
        name.textContent = item.text;
        element.appendChild(name);
        if (item.badge) element.appendChild(badgeOf(item.badge));
        this.pane.appendChild(element);
        item.element = element;
      }
      for (const item of items) {
        item.size = this.sizeOf(item.element, item);
        item.bareSize = item.badge ? this.sizeOf(item.element.firstChild, item) : item.size;
      }
    }

    sizeOf(element, item) {
      return [element.offsetWidth || item.text.length * 12, element.offsetHeight || 16];
    }

    place() {
      this.isLate = false;
      const zoom = this.map.getZoom();
      const view = this.map.getBounds().pad(0.1);
      const corner = this.map.containerPointToLayerPoint([0, 0]);
      const { x: across, y: down } = this.map.getSize();
      this.seen = { left: corner.x, right: corner.x + across, top: corner.y, bottom: corner.y + down };
      this.covered = this.symbols.filter(({ at }) => view.contains(at)).map(({ at, size, dx = 0, dy = 0 }) => {
        const { x, y } = this.map.latLngToLayerPoint(at).add([dx, dy]);
        const half = size * 0.4;
        return { left: x - half, right: x + half, top: y - half, bottom: y + half };
      });
      this.marked = this.rowsOfSymbols(view);
      this.over = this.overBoxes();
      this.standing = this.over.map(({ left, right, top, bottom }) => (
        { left: left + corner.x, right: right + corner.x, top: top + corner.y, bottom: bottom + corner.y }));
      const wanted = new Set(this.items.filter((item) =>
        zoom >= item.zoom && zoom < (item.until || 99) && view.contains(item.at)));
      this.make([...wanted].filter((item) => !item.element));
      const boxes = this.together([...this.items].filter((item) => wanted.has(item)));
      for (const item of this.items) {
        if (!item.element) continue;
        const box = boxes.get(item);
        if (box) {
          item.element.classList.toggle("atlas-bare", box.bare);
          item.element.style.transform =
            `translate(${Math.round(box.left + AIR)}px, ${Math.round(box.top + AIR)}px)`;
        }
        item.element.style.display = box ? "" : "none";
      }
    }

    // Boxes of labels in the order of their right to stay. A name is worth more than the badge of another: where one
    // of the plan's names finds no place, it stands first and the other beside it, with both badges or its own left
    // out, or the badge that is nearest goes, whichever loses least. All try again.
    together(items) {
      const zoom = this.map.getZoom();
      const moved = new Set();
      let bare = new Set();
      let order = items;
      for (;;) {
        const boxes = this.boxesOf(order, bare);
        const lost = items.filter((item) => item.badge && !boxes.get(item) && !(item.meek > zoom) && !this.isUnder(item));
        const pairs = lost.map((item) => [item, this.nearest(item, items, boxes)]).filter(([, near]) => near);
        if (!pairs.length || bare.size >= MOST_BARE) return boxes;
        const untried = pairs.find(([item]) => !moved.has(item));
        if (untried) {
          const [item, near] = untried;
          moved.add(item);
          const others = order.filter((one) => one !== item);
          others.splice(others.indexOf(near), 0, item);
          let least = this.lossOf(items, boxes);
          for (const [as, without] of [[others, bare], [others, new Set(bare).add(item)], [order, new Set(bare).add(near)]]) {
            const loss = this.lossOf(items, this.boxesOf(as, without));
            if (loss < least) [least, order, bare] = [loss, as, without];
          }
          continue;
        }
        pairs.forEach(([, near]) => bare.add(near));
      }
    }

    // One box for the symbols that share a point: between two of them it is marked no less than under one.
    rowsOfSymbols(view) {
      const rows = {};
      this.symbols.filter(({ at }) => view.contains(at)).forEach(({ at }, i) => {
        const [box, known] = [this.covered[i], rows[`${at}`] || this.covered[i]];
        rows[`${at}`] = {
          left: Math.min(box.left, known.left), right: Math.max(box.right, known.right),
          top: Math.min(box.top, known.top), bottom: Math.max(box.bottom, known.bottom),
        };
      });
      return Object.values(rows);
    }

    // Whether the point of a label lies under what stands over the map: no other name is to blame.
    isUnder(item) {
      const { x, y } = this.map.latLngToLayerPoint(item.at);
      return this.standing.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
    }

    // What is not seen of the plan's labels: names before badges, of as many badges those of larger figures, of like
    // figures what comes first.
    lossOf(items, boxes) {
      let loss = 0;
      items.forEach((item, i) => {
        if (!item.badge || (boxes.get(item) && !boxes.get(item).bare)) return;
        const figures = item.badge.reduce((sum, [figure]) => sum + (Number(figure) || 0), 0);
        loss += (boxes.get(item) ? 0 : 1000) + 1 + (Math.min(figures, 999) + 0.5 * (1 - i / items.length)) / 1000;
      });
      return loss;
    }

    // Boxes of labels by their order, each beside those before it.
    boxesOf(order, bare) {
      const boxes = new Map();
      const taken = [...this.standing];
      for (const item of order) {
        const box = this.find(item, taken, bare.has(item));
        boxes.set(item, box);
        if (box) taken.push(box);
      }
      return boxes;
    }

    // The label with a badge that takes the place of another's name, the nearest of several.
    nearest(lost, items, boxes) {
      const point = this.map.latLngToLayerPoint(lost.at);
      const [width, height] = lost.bareSize;
      let found = null;
      let least = Infinity;
      for (const item of items) {
        const box = item.badge && boxes.get(item);
        if (!box || box.bare || box.left > point.x + width / 2 || box.right < point.x - width / 2 ||
          box.top > point.y + height || box.bottom < point.y - height) continue;
        const away = Math.hypot((box.left + box.right) / 2 - point.x, (box.top + box.bottom) / 2 - point.y);
        if (away < least) [found, least] = [item, away];
      }
      return found;
    }

    // A free box for a label: with its badge, else without it.
    find(item, taken, isBare) {
      const point = this.map.latLngToLayerPoint(item.at);
      // Beside a symbol that stands on its point a name is read as the symbol's.
      const isMarked = !item.badge && item.kind !== "site" && this.marked.some((box) => point.x > box.left && point.x < box.right &&
        point.y > box.top && point.y < box.bottom);
      const region = isMarked ? null : item.region;
      const tries = item.badge || item.kind === "selected" ? TRIES : TRIES.slice(0, 3);
      const around = (size, bare) => free(size, bare, [...tries, ...ASIDE], [...taken, ...this.covered]) ||
        free(size, bare, tries, taken);
      const free = (size, bare, places, full) => {
        for (const [x, y] of places) {
          const about = { x: point.x + x * size[0] + (item.dx || 0), y: point.y + y * size[1] + (item.dy || 0) };
          const whole = this.inView(point, about, size);
          const middle = whole.x === about.x || this.holds(region, whole) ? whole : about;
          const box = {
            left: middle.x - size[0] / 2 - AIR, right: middle.x + size[0] / 2 + AIR,
            top: middle.y - size[1] / 2 - AIR, bottom: middle.y + size[1] / 2 + AIR, bare,
          };
          const hits = (other) => box.left < other.right && box.right > other.left &&
            box.top < other.bottom && box.bottom > other.top;
          if (full.some(hits) || ((x || y) && !this.holds(region, middle))) continue;
          return box;
        }
        return null;
      };
      if (isMarked) return free(item.size, false, this.besides(point, item.size), [...taken, ...this.covered]);
      if (item.kind === "site") {
        const { places, isSign } = this.atSign(point, item);
        return free(item.size, false, places, [...taken, ...this.covered]) || (isSign ? null : free(item.size, false, tries, taken));
      }
      if (!item.badge) return around(item.size, false);
      // What was picked shows its figures, whatever symbol stands there.
      if (item.kind === "selected" && !isBare) return free(item.size, false, tries, [...taken, ...this.covered]) || free(item.size, false, tries, taken) || around(item.bareSize, true);
      const whole = () => around(item.size, false) || free(item.size, false, CLOSE, [...taken, ...this.covered]) || free(item.size, false, CLOSE, taken);
      return (!isBare && this.isWide(item) && whole()) || around(item.bareSize, true) || free(item.bareSize, true, CLOSE, taken);
    }

    // Places around the sign that a label names, in shares of its size: below, above, at the sides, at the corners. A
    // name that stands nearer to another sign than to its own is read as the other's: it waits for a larger map, and
    // where it stands near to both it does so only if there is no place for it alone.
    atSign(point, { size: [width, height], dx = 0, dy = 0 }) {
      const middle = { x: point.x + dx, y: point.y + dy - BELOW_PX };
      const away = (box) => Math.hypot((box.left + box.right) / 2 - middle.x, (box.top + box.bottom) / 2 - middle.y);
      const own = this.covered.filter((box) => away(box) < SAME_PX);
      const others = this.covered.filter((box) => away(box) >= SAME_PX);
      const half = Math.max(0, ...own.map((box) => (box.bottom - box.top) / 2));
      const sign = { left: middle.x - half, right: middle.x + half, top: middle.y - half, bottom: middle.y + half };
      const down = Math.max(BELOW_PX, half + 2 * AIR + height / 2);
      const across = Math.max(BESIDE_PX, half + 2 * AIR) + width / 2;
      const corner = Math.max(0, width / 2 - CORNER_PX);
      const places = [[0, down], [0, -down], [across, 0], [-across, 0],
        [corner, down], [-corner, down], [corner, -down], [-corner, -down]];
      const gap = (box, [x, y]) => Math.hypot(
        Math.max(0, box.left - middle.x - x - width / 2, middle.x + x - width / 2 - box.right),
        Math.max(0, box.top - middle.y - y - height / 2, middle.y + y - height / 2 - box.bottom));
      const rated = places.map((place) => ({
        place, own: gap(sign, place), other: Math.min(Infinity, ...others.map((box) => gap(box, place))),
      })).filter((one) => one.other > one.own + AIR);
      const isAlone = ({ other }) => other >= NEAR_PX;
      const sorted = [...rated.filter(isAlone), ...rated.filter((one) => !isAlone(one))];
      return {
        places: sorted.map(({ place: [x, y] }) => [x / width, (y - BELOW_PX) / height]), isSign: 2 * half < SIGN_PX,
      };
    }

    // The middle of a label whose point is seen, moved sideways so that no end of its words is cut off.
    inView(point, middle, size) {
      const { left, right, top, bottom } = this.seen;
      if (point.x < left || point.x > right || point.y < top || point.y > bottom || size[0] > right - left) return middle;
      const [least, most] = [left + size[0] / 2 + AIR, right - size[0] / 2 - AIR];
      return { x: Math.min(Math.max(middle.x, least), most), y: middle.y };
    }

    // Places that touch the symbol which stands on a point, in shares of a label's size: below, above, right, left; those
    // where the name would stand as near to another symbol come last.
    besides(point, [width, height]) {
      const own = this.marked.find((box) => point.x > box.left && point.x < box.right &&
        point.y > box.top && point.y < box.bottom);
      const [down, across] = [(own.bottom - own.top) / 2 + 2 * AIR, (own.right - own.left) / 2 + 2 * AIR];
      const [y, x] = [down / height + 0.5, across / width + 0.5];
      const others = this.marked.filter((box) => box !== own);
      const isShared = ([dx, dy]) => {
        const [left, top] = [point.x + (dx - 0.5) * width, point.y + (dy - 0.5) * height];
        return others.some((box) => left - NEAR_PX < box.right && left + width + NEAR_PX > box.left &&
          top - NEAR_PX < box.bottom && top + height + NEAR_PX > box.top);
      };
      const places = [[0, y], [0, -y], [x, 0], [-x, 0]];
      return [...places.filter((place) => !isShared(place)), ...places.filter(isShared)];
    }

    // Whether a point on the screen lies in a region, or one of its parts: a figure read beside it would be
    // a neighbour's.
    holds(region, { x, y }) {
      const parts = [region].flat().filter((part) => part && part._path);
      return !parts.length || parts.some((part) => part._path.isPointInFill(new DOMPoint(x, y)));
    }

    // Whether a region is wide enough on the screen to carry its badge.
    isWide(item) {
      if (!item.region) return true;
      const bounds = item.region.getBounds();
      const west = this.map.latLngToLayerPoint(bounds.getSouthWest());
      const east = this.map.latLngToLayerPoint(bounds.getNorthEast());
      return east.x - west.x >= item.size[0];
    }
  }

  return { Labels, badgeOf };
})();
