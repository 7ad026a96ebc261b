// Colours are AtlasColours, from gis/colours.py.
// One Leaflet map that is drawn from a state and redrawn in place: no remount, no lost zoom.
// All text from data enters the page through textContent; nothing is parsed as HTML.
const ClusterAtlas = (() => {
  "use strict";
  const QUIET = { stripes: [AtlasColours.land], wide: false };
  const INSIDE = { stripes: [AtlasColours.inside], wide: false };
  const LINE_STYLES = {
    maritime_dash: { color: AtlasColours.officialLine, weight: 2.2 },
    undetermined: { color: AtlasColours.officialLine, weight: 1.4, dashArray: "6 4" },
    sea_area: { color: AtlasColours.seaLine, weight: 0.8, dashArray: "3 3" },
  };

  // No layer has so many.
  const MOST_SYMBOLS = 100000;
  // Leaflet lays what is farther south on top: a large circle would cover a small one north of it.
  const Seated = L.Marker.extend({
    _updateZIndex() {
      if (this._icon) this._icon.style.zIndex = this.options.seat;
    },
  });

  function lines(texts) {
    const box = document.createElement("div");
    texts.forEach((text, i) => {
      const line = document.createElement(i ? "div" : "strong");
      line.textContent = text;
      box.appendChild(line);
    });
    return box;
  }

  // Regions are seen first; borders and labels follow in the next frame.
  function afterPaint(act) {
    requestAnimationFrame(() => setTimeout(act, 0));
  }

  function drawBorders(map, geometry, options) {
    const draw = (arcs, style) =>
      L.polyline(arcs, { interactive: false, smoothFactor: 1, ...options, ...style }).addTo(map);
    draw(geometry.between, { weight: 1.1, color: AtlasColours.between });
    draw(geometry.outer, { weight: 1.3, color: AtlasColours.outer });
    geometry.lines.forEach((line) => draw(line.parts, LINE_STYLES[line.kind]));
  }

  class Atlas {
    // base: {pack, names: {adcode: [name, short, lat, lng, English name]}, provinces: {adcode: [...]}}
    constructor(map, base, options) {
      this.map = map;
      this.base = base;
      this.options = options || {};
      // With the view set first, nothing is drawn twice.
      this.state = this.options.view ? { view: this.options.view } : {};
      if (this.options.like) map.setView(this.options.like.getCenter(), this.options.like.getZoom(), { animate: false });
      else this.fit();
      this.painted = {};
      this.groups = {};
      this.hidden = new Set();
      this.seen = new Set();
      this.pending = [];
      ["regions", "counties", "relief", "areas", "density", "borders", "lines", "highlight", "symbols"].forEach((name, i) => {
        const pane = map.createPane(`atlas-${name}`);
        pane.style.zIndex = 310 + i * 20;
        if (["relief", "density", "borders", "highlight"].includes(name)) pane.style.pointerEvents = "none";
      });
      this.svg = L.svg({ pane: "atlas-regions", padding: 0.3 }).addTo(map);
      this.countySvg = L.svg({ pane: "atlas-counties", padding: 0.3 }).addTo(map);
      this.labels = new AtlasLabels.Labels(map);
      map.getPane("atlas-labels").style.zIndex = 620;
      const distance = () => map.getContainer().classList.toggle("atlas-far", map.getZoom() < 5.5);
      // The first view was set before: at an unchanged one symbols would be those of near by.
      distance();
      map.on("zoomend", distance);
      map.on("zoomend", () => Object.values(this.groups).forEach((known) => this.gather(known)));
      this.tip = L.tooltip({ sticky: true, className: "atlas-tip", direction: "auto" });
      // The first state says what all is about and where it is seen.
      AtlasDrawing.hold(map);
      this.drawBase();
    }

    drawBase() {
      const geometry = AtlasGeometry.unpack(this.base.pack);
      this.geometry = geometry;
      this.polygons = {};
      for (const adcode of Object.keys(geometry.shapes)) {
        this.polygons[adcode] = this.polygon(adcode, geometry.shapes[adcode], this.svg, 0.6);
      }
      afterPaint(() => drawBorders(this.map, geometry, { pane: "atlas-borders" }));
    }

    polygon(adcode, shape, renderer, weight) {
      const polygon = L.polygon(shape, {
        renderer, weight, color: AtlasColours.border, fillOpacity: 1, fillColor: QUIET.stripes[0],
        smoothFactor: 1, bubblingMouseEvents: false,
      }).addTo(this.map);
      polygon.on("mouseover", (event) => this.hover(adcode, event));
      polygon.on("mousemove", (event) => this.tip.setLatLng(event.latlng));
      polygon.on("mouseout", () => this.map.removeLayer(this.tip));
      polygon.on("click", () => this.pick(adcode, true));
      return polygon;
    }

    name(adcode) {
      const known = this.base.names[adcode] || (this.state.county_names || {})[adcode];
      if (!known) return adcode;
      return this.state.lang === "en" && known[4] ? `${known[4]} ${known[0]}` : known[0];
    }

    // What stands on the map: the English name on an English one, where a region has one.
    short(known) {
      return (this.state.lang === "en" && known[4]) || known[1];
    }

    // Title and lines of what has an id: a symbol's own notes, or a region's name and its fill's.
    about(id) {
      const symbols = (this.state.layers || []).filter((layer) => layer.kind === "symbols");
      const item = symbols.flatMap((layer) => layer.items).find((one) => one.id === id);
      return item ? item.notes : [this.name(id), ...this.notesOf(id)];
    }

    // The one layer that colours regions; every other layer is drawn above it.
    fillLayer() {
      return (this.state.layers || []).find((layer) => layer.kind === "fill") || { fills: {}, notes: {} };
    }

    // What a region says; words that all begin with stand once, as the layer's head.
    notesOf(adcode) {
      const { notes, head } = this.fillLayer();
      const own = notes[adcode] || [];
      return head && own.length ? [...own.slice(0, -1), head + own[own.length - 1]] : own;
    }

    hover(adcode, event) {
      this.tip.setContent(lines([this.name(adcode), ...this.notesOf(adcode)])).setLatLng(event.latlng);
      this.tip.addTo(this.map);
    }

    // Draw the state: {view, scope, counties, county_names, layers, legend, picked, marked}.
    update(state) {
      AtlasDrawing.hold(this.map);
      try {
        this.change(state);
      } finally {
        AtlasDrawing.release(this.map);
      }
    }

    change(state) {
      const before = this.state;
      const changed = (key) => JSON.stringify(before[key]) !== JSON.stringify(state[key]);
      this.state = state;
      if (state.hidden) this.hidden = new Set(state.hidden);
      if (changed("counties")) this.drawCounties();
      (state.layers || []).forEach((layer) => this.drawLayer(layer));
      if (state.hidden && changed("hidden")) this.showGroups();
      this.paint();
      const ids = new Set((state.layers || []).map((layer) => layer.id));
      Object.keys(this.groups).filter((id) => !ids.has(id)).forEach((id) => this.dropLayer(id));
      if (changed("named") || changed("scope") || changed("layers") || changed("counties") ||
        changed("hidden") || changed("picked")) {
        afterPaint(() => this.drawLabels());
      }
      if (changed("marked") || changed("counties") || changed("hidden")) this.mark();
      if (changed("layers") || changed("counties") || changed("hidden")) this.outlineGroups();
      if (changed("picked") || changed("seek") || changed("found") || changed("hidden")) this.pick(state.picked, false);
      if (this.options.onUpdate) this.options.onUpdate(state);
      // The first state brings the legend that the first view makes room for.
      if (changed("view") || !before.legend) this.fit(true);
      else if (changed("beside")) this.makeRoom();
      if (changed("seek") && state.seek) this.goTo(...state.seek);
    }

    // Bring a place into the part of the map that no panel covers.
    goTo(lat, lng, zoom) {
      const { right, below } = AtlasPlacing.beside(this);
      AtlasDrawing.once(this.map, () => {
        this.map.setView([lat, lng], zoom, { animate: false });
        this.map.panBy([right / 2, below / 2], { animate: false });
      });
    }

    // `follows`: a map beside others of the same view takes theirs.
    fit(follows) {
      if (!this.state.view) return;
      // A legend looks for its corner, and for a view that leaves it one.
      AtlasDrawing.once(this.map, () => {
        if (this.options.onFit) this.options.onFit(follows);
        else this.map.fitBounds(this.state.view.bounds, { padding: [12, 12], animate: false });
      });
      this.fitted = this.viewNow();
    }

    viewNow() {
      return { center: this.map.getCenter(), zoom: this.map.getZoom(), size: this.map.getSize() };
    }

    // Whether nobody has moved the view since it was fitted; Leaflet itself moves it by parts of a pixel.
    isFitted() {
      if (!this.fitted || this.fitted.zoom !== this.map.getZoom()) return false;
      const { center, size } = this.fitted;
      const middle = this.map.getSize().divideBy(2);
      return size.equals(this.map.getSize()) && middle.distanceTo(this.map.latLngToContainerPoint(center)) < 3;
    }

    // A panel opened or closed: a view that nobody moved is fitted anew, any other stays, but what
    // was picked may not lie under the panel.
    makeRoom() {
      if (this.isFitted()) {
        this.fit();
        return;
      }
      const { right, below } = AtlasPlacing.beside(this);
      const style = this.map.getContainer().style;
      style.setProperty("--atlas-right", `${right}px`);
      style.setProperty("--atlas-below", `${below}px`);
      const seat = this.seat(this.state.picked);
      if (seat) this.map.panInside(seat, { paddingTopLeft: [40, 40], paddingBottomRight: [right + 40, below + 40], animate: false });
    }

    // Where a region or a symbol is; undefined where it is not drawn.
    seat(id) {
      const polygon = (this.countyPolygons || {})[id] || this.polygons[id];
      if (polygon) return polygon.getBounds().getCenter();
      const items = (this.state.layers || []).filter((layer) => layer.kind === "symbols")
        .flatMap((layer) => layer.items);
      const found = items.find((item) => item.id === id);
      if (found) return L.latLng(found.at);
      return this.state.seek && L.latLng(this.state.seek[0], this.state.seek[1]);
    }

    drawCounties() {
      (this.countyCodes || []).forEach((adcode) => {
        this.countyPolygons[adcode].remove();
        delete this.painted[`county-${adcode}`];
      });
      this.countyCodes = [];
      this.countyPolygons = {};
      this.countyEdges = [];
      for (const { pack, only } of this.state.counties || []) {
        const { shapes, edges } = AtlasGeometry.unpack(pack);
        this.countyEdges.push(...edges);
        for (const adcode of Object.keys(shapes)) {
          if (only && !only.includes(adcode)) continue;
          this.countyCodes.push(adcode);
          this.countyPolygons[adcode] = this.polygon(adcode, shapes[adcode], this.countySvg, 0.8);
        }
      }
    }

    paint() {
      const layer = this.fillLayer();
      const fills = this.hidden.has(layer.id) ? {} : layer.fills;
      const inside = AtlasPlacing.within(this.state.scope);
      const quiet = (adcode) => (inside(adcode) ? INSIDE : QUIET);
      for (const adcode of Object.keys(this.polygons)) {
        // Also under its counties a fill is that of the legend; their names have a halo.
        this.fill(adcode, this.polygons[adcode], this.svg, fills[adcode] || quiet(adcode), 1);
      }
      for (const adcode of this.countyCodes || []) {
        // Without a fill of its own a county is an outline over its prefecture's fill.
        const opacity = fills[adcode] ? 1 : 0;
        const polygon = this.countyPolygons[adcode];
        this.fill(`county-${adcode}`, polygon, this.countySvg, fills[adcode] || INSIDE, opacity);
      }
    }

    fill(key, polygon, renderer, fill, opacity) {
      const id = `${AtlasSymbols.patternId(fill)} ${opacity}`;
      if (this.painted[key] === id) return;
      this.painted[key] = id;
      polygon.setStyle({ fillColor: this.paintOf(renderer, fill), fillOpacity: opacity });
    }

    paintOf(renderer, fill) {
      if (AtlasSymbols.isPlain(fill)) return fill.stripes[0];
      const svg = renderer._container;
      let defs = svg.querySelector("defs");
      if (!defs) {
        defs = AtlasSymbols.node("defs", {});
        svg.insertBefore(defs, svg.firstChild);
      }
      const pattern = AtlasSymbols.pattern(fill);
      pattern.id += renderer === this.svg ? "" : "-county";
      if (!defs.querySelector(`#${pattern.id}`)) defs.appendChild(pattern);
      return `url(#${pattern.id})`;
    }

    dropLayer(id) {
      this.groups[id].group.remove();
      delete this.groups[id];
    }

    // layer: {id, kind: fill | symbols | lines | areas | density, off, items or fills and notes}
    drawLayer(layer) {
      if (!this.seen.has(layer.id)) {
        this.seen.add(layer.id);
        if (layer.off && !this.state.hidden) this.hidden.add(layer.id);
      }
      if (layer.kind === "fill") return;
      const text = JSON.stringify(layer.of_picked ? [layer, this.state.picked] : layer);
      const known = this.groups[layer.id];
      if (known && known.text === text) return;
      if (known) this.dropLayer(layer.id);
      const group = L.layerGroup();
      const elements = this[layer.kind](layer);
      this.groups[layer.id] = { group, text, layer, elements, shown: (layer.items || []).filter(this.startsAtPick(layer)) };
      if (layer.gather || layer.pile) this.gather(this.groups[layer.id]);
      else elements.forEach((element) => group.addLayer(element));
      if (!this.hidden.has(layer.id)) group.addTo(this.map);
    }

    showGroups() {
      for (const [id, { group }] of Object.entries(this.groups)) {
        if (this.hidden.has(id)) group.remove();
        else group.addTo(this.map);
      }
    }

    toggle(id, on) {
      if (on) this.hidden.delete(id);
      else this.hidden.add(id);
      this.paint();
      this.mark();
      this.outlineGroups();
      if (this.groups[id]) {
        if (on) this.groups[id].group.addTo(this.map);
        else this.groups[id].group.remove();
      }
      this.drawLabels();
      if (this.options.onToggle) this.options.onToggle();
    }

    // A symbol in the order of its layer: what comes later lies upon what comes before.
    seated(at, icon, layer, order) {
      const below = (this.state.layers || []).findIndex(({ id }) => id === layer.id);
      return new Seated(at, { icon, pane: "atlas-symbols", keyboard: true, seat: below * MOST_SYMBOLS + order });
    }

    symbols(layer) {
      const off = this.offsets(layer.items);
      return layer.items.map((item, i) => {
        const size = item.size || 18;
        // Symbols that share a point stand around it, each with a line to it.
        const apart = off[i][0] || off[i][1] ? off[i] : null;
        const [dx, dy] = apart || this.shifted(item);
        const drawn = AtlasSymbols.symbol(
          item.shape || layer.shape, item.colour || layer.colour, size);
        const icon = L.divIcon({
          className: layer.sized ? "atlas-symbol atlas-sized" : "atlas-symbol", html: apart ? AtlasSymbols.led(drawn, dx, dy, size) : drawn,
          iconSize: [size, size], iconAnchor: [size / 2 - dx, size / 2 - dy],
        });
        const marker = this.seated(item.at, icon, layer, i);
        // Leaflet makes a button of it; a button needs a name.
        marker.on("add", () => marker.getElement().setAttribute("aria-label", item.notes[0]));
        marker.bindTooltip(() => lines(item.notes), { className: "atlas-tip", direction: "top" });
        marker.on("click keypress", (event) => {
          if (event.type === "click" || event.originalEvent.key === "Enter") this.pick(item.id, true);
        });
        return marker;
      });
    }

    // A layer with a zoom to gather below shows one disc with a number where its symbols crowd; one with a
    // zoom to pile below the first symbol of those on each other alone: beside it they would lie in other provinces.
    gather({ group, layer, elements }) {
      if (!layer.gather && !layer.pile) return;
      const zoom = this.map.getZoom();
      group.clearLayers();
      if (zoom >= (layer.gather || layer.pile)) {
        elements.forEach((marker) => group.addLayer(marker));
        return;
      }
      if (layer.pile) {
        this.piles(layer, elements).forEach((marker) => group.addLayer(marker));
        return;
      }
      const cells = new Map();
      elements.forEach((marker) => {
        const { x, y } = this.map.project(marker.getLatLng(), zoom);
        const cell = `${Math.floor(x / 44)} ${Math.floor(y / 44)}`;
        cells.set(cell, [...(cells.get(cell) || []), marker]);
      });
      for (const markers of cells.values()) {
        group.addLayer(markers.length === 1 ? markers[0] : this.bundle(layer, markers));
      }
    }

    piles(layer, elements) {
      const found = [];
      layer.items.forEach((item, i) => {
        const point = this.map.project(item.at, this.map.getZoom());
        const near = found.find(([[,, first]]) => first.distanceTo(point) < (item.size || 18));
        if (near) near.push([item, elements[i], point]);
        else found.push([[item, elements[i], point]]);
      });
      return found.map((pile) => {
        const [item, alone] = pile[0];
        if (pile.length === 1) return alone;
        const size = item.size || 18;
        const html = document.createElement("span");
        const number = document.createElement("small");
        number.className = "atlas-pile";
        number.textContent = pile.length;
        html.append(AtlasSymbols.symbol(item.shape || layer.shape, item.colour || layer.colour, size), number);
        const icon = L.divIcon({ className: "atlas-symbol", html, iconSize: [size, size], iconAnchor: [size / 2, size / 2] });
        const marker = this.seated(item.at, icon, layer, layer.items.indexOf(item));
        const words = pile.map(([one]) => `${one.notes[0]} · ${one.notes[1]}`);
        marker.on("add", () => marker.getElement().setAttribute("aria-label", words.join("; ")));
        marker.bindTooltip(() => lines(words), { className: "atlas-tip", direction: "top" });
        marker.on("click keypress", (event) => {
          if (event.type === "click" || event.originalEvent.key === "Enter") this.map.setView(item.at, layer.pile + 3);
        });
        return marker;
      });
    }

    bundle(layer, markers) {
      const bounds = L.latLngBounds(markers.map((marker) => marker.getLatLng()));
      const disc = document.createElement("span");
      disc.textContent = markers.length;
      disc.style.borderColor = layer.items[0].colour || layer.colour;
      const size = Math.min(40, 20 + 4 * Math.log2(markers.length));
      const icon = L.divIcon({ className: "atlas-bundle", html: disc, iconSize: [size, size] });
      const marker = this.seated(bounds.getCenter(), icon, layer, 0);
      const words = layer.gathered.replace("{count}", markers.length);
      marker.on("add", () => marker.getElement().setAttribute("aria-label", words));
      marker.bindTooltip(() => lines([words]), { className: "atlas-tip", direction: "top" });
      marker.on("click keypress", (event) => {
        if (event.type === "click" || event.originalEvent.key === "Enter") {
          this.map.fitBounds(bounds, { maxZoom: layer.gather + 1, padding: [40, 40] });
        }
      });
      return marker;
    }

    // Some lines start at what is picked, and nothing picked has none. Of a county also those of its city: on a
    // map of counties there is no city to pick.
    startsAtPick(layer) {
      const picked = this.state.picked || "";
      const [, city, province] = picked.endsWith("00") ? [] : picked.match(/^(((?:11|12|31|50)?)\d*)\d\d$/) || [];
      const wanted = [picked, city && `${city}00`, province && `${province}0000`].filter(Boolean);
      return ({ ends }) => !layer.of_picked || ends.some((end) => wanted.includes(end));
    }

    lines(layer) {
      return layer.items.filter(this.startsAtPick(layer)).flatMap((item) => {
        const path = item.curve ? this.curve(item.path[0], item.path[1]) : item.path;
        const casing = layer.casing && L.polyline(path, {
          pane: "atlas-lines", color: AtlasColours.white, weight: layer.casing, opacity: 0.9,
          interactive: false, smoothFactor: 0.7,
        });
        const line = L.polyline(path, {
          pane: "atlas-lines", color: item.colour, weight: item.weight || 2.5,
          dashArray: item.dash || null, opacity: 0.9, smoothFactor: 0.7,
        });
        line.bindTooltip(() => lines(item.notes), { className: "atlas-tip", sticky: true });
        line.on("click", (event) => this.pickBelow(event));
        this.offTabOrder(line);
        return casing ? [casing, line] : [line];
      });
    }

    areas(layer) {
      return layer.items.map((item) => {
        const area = L.polygon(item.rings, {
          pane: "atlas-areas", color: item.colour, weight: 1.4, fillColor: item.colour,
          fillOpacity: item.opacity || 0.18,
        });
        area.bindTooltip(() => lines(item.notes), { className: "atlas-tip", sticky: true });
        this.offTabOrder(area);
        return area;
      });
    }

    // Leaflet listens for the focus of whatever has a tip, and a browser then stops at each line on its way: at hundreds
    // of roads and railways, unseen and unnamed. What a line says stands in tables, too.
    offTabOrder(path) {
      path.on("add", () => path.getElement()?.setAttribute("tabindex", "-1"));
    }

    relief(layer) {
      this.shade = layer.image || this.shade;
      return layer.items.map((item) => L.imageOverlay(this.shade, item.rings[0], { pane: "atlas-relief", interactive: false }));
    }

    density(layer) {
      return [new AtlasDensity.Density(layer)];
    }

    // A quadratic curve between two places, bent to the left so that A-B and B-A differ.
    curve(from, to) {
      const bend = 0.14;
      const middle = [
        (from[0] + to[0]) / 2 + (to[1] - from[1]) * bend,
        (from[1] + to[1]) / 2 - (to[0] - from[0]) * bend,
      ];
      return Array.from({ length: 25 }, (_, i) => {
        const t = i / 24;
        const mix = (k) => (1 - t) ** 2 * from[k] + 2 * t * (1 - t) * middle[k] + t ** 2 * to[k];
        return [mix(0), mix(1)];
      });
    }

    drawLabels() {
      const items = [];
      const symbols = (this.state.layers || [])
        .filter((layer) => layer.kind === "symbols" && !this.hidden.has(layer.id))
        .map((layer) => layer.items.filter((item) => item.label));
      // A region with a symbol of its own, such as a circle for its total, comes before those without.
      const pointed = new Set((this.state.layers || []).filter((layer) => layer.kind === "symbols")
        .flatMap((layer) => layer.items.map((item) => item.id)));
      // A region that a symbol names is not named a second time.
      const called = new Set(symbols.flat().map((item) => item.region));
      const named = new Set(Object.keys(this.fillLayer().fills));
      // Where every region of a province or of the country has a fill, none is singled out by it.
      const isAll = named.size > 60;
      const scope = this.state.scope;
      const near = scope && new Set(scope.map((code) => code.slice(0, 2)));
      // Along a route the places that it passes are named; the others wait until one is near them.
      const along = this.state.named && new Set(this.state.named);
      const waits = (adcode) => along && !along.has(adcode);
      const at = (known) => [known[2], known[3]];
      const { id: fillId, badges: figures, badge_looks: looks } = this.fillLayer();
      const badges = {};
      for (const [code, parts] of Object.entries((!this.hidden.has(fillId) && figures) || {})) {
        badges[code] = Object.entries(parts).map(([tier, figure]) => [figure, ...looks[tier]]);
      }
      const picked = this.state.picked;
      // The order of right to stay: picked, named by the plan, sites, other cities, provinces, counties.
      const add = (adcode, known, item) => items.push(adcode === picked
        ? { ...item, id: adcode, text: this.short(known), at: at(known), kind: "selected", rank: 0, zoom: 0, until: 99 }
        : { id: adcode, text: this.short(known), at: at(known), ...item });
      // A city that is a province is named once: as the city where it is about it, else as the province.
      const isTwice = (adcode, known) => {
        const above = this.base.provinces[`${adcode.slice(0, 2)}0000`];
        return Boolean(above) && above[1] === known[1];
      };
      const isMeant = (adcode) => (near && named.has(adcode)) || adcode === picked || called.has(adcode);
      const cities = new Set(Object.entries(this.base.names)
        .filter(([adcode, known]) => isTwice(adcode, known) && isMeant(adcode)).map(([adcode]) => adcode.slice(0, 2)));
      for (const [adcode, known] of Object.entries(this.base.provinces)) {
        if (called.has(adcode) || cities.has(adcode.slice(0, 2))) continue;
        const own = near && near.has(adcode.slice(0, 2));
        items.push({
          id: `p${adcode}`, text: this.short(known), at: at(known), kind: "province", rank: near ? 45 : 12,
          zoom: 3.4, until: own ? 5.4 : 7, region: this.partsOf(adcode.slice(0, 2)),
        });
      }
      for (const [adcode, known] of Object.entries(this.base.names)) {
        if (called.has(adcode) || (isTwice(adcode, known) && !isMeant(adcode) && !cities.has(adcode.slice(0, 2)))) continue;
        const has = named.has(adcode) && !isAll;
        const own = !near || near.has(adcode.slice(0, 2));
        add(adcode, known, {
          kind: has ? "designated" : waits(adcode) ? "aside" : "prefecture",
          rank: has ? 10 : pointed.has(adcode) ? 20 : waits(adcode) ? 55 : own ? 40 : 50,
          zoom: has || pointed.has(adcode) ? 4.6 : waits(adcode) ? 8 : own ? 5.4 : 7, badge: badges[adcode],
          region: this.polygons[adcode],
        });
      }
      const county = isAll ? "county" : "designated";
      for (const [adcode, known] of Object.entries(this.state.county_names || {})) {
        if (called.has(adcode) || this.base.names[adcode]) continue;
        const has = named.has(adcode);
        const drawn = (this.countyPolygons || {})[adcode];
        add(adcode, known, {
          kind: has ? county : waits(adcode) ? "aside" : "county", rank: has ? 12 : 60,
          // What a plan names is named from the first view of its province; before 6.5 where there is room only.
          zoom: has ? (near && !isAll ? 5 : 6.5) : waits(adcode) ? 9.5 : 7.6, meek: 6.5,
          badge: badges[adcode], region: drawn,
        });
      }
      for (const labelled of symbols) {
        const off = this.offsets(labelled);
        labelled.forEach((item, i) => {
          items.push({
            id: item.id, text: this.calledOf(item), at: item.at, kind: "site", rank: (item.rank || 15) + i / 1000,
            zoom: item.zoom || 8.5, dx: off[i][0], dy: off[i][1] + 18,
          });
        });
      }
      const drawn = (this.state.layers || []).filter((layer) => layer.kind === "symbols" &&
        !this.hidden.has(layer.id) && layer.items.length < (layer.gather ? 60 : 300));
      this.labels.set(items, drawn.flatMap((layer) => {
        const off = this.offsets(layer.items, layer.pile > this.map.getZoom());
        return layer.items.map((item, i) => {
          const [dx, dy] = off[i][0] || off[i][1] ? off[i] : this.shifted(item);
          return { at: item.at, size: item.size || 18, dx, dy };
        });
      }));
    }

    // A region that a symbol stands for is called as the map calls it; others by their own names.
    calledOf(item) {
      const known = this.base.names[item.region] || this.base.provinces[item.region];
      return (this.state.lang === "en" && known && known[4]) || item.label;
    }

    // How far a symbol that shares its point with none is drawn from it: beside the name that stands there.
    shifted(item) {
      return [(item.shift || 0) * ((item.size || 18) + 1), 0];
    }

    // How far symbols that share a point are drawn from it.
    offsets(items, piled = false) {
      if (piled) return items.map(() => [0, 0]);
      const sharing = {};
      items.forEach((item) => { sharing[`${item.at}`] = (sharing[`${item.at}`] || 0) + 1; });
      const seats = {};
      return items.map((item) => {
        const seat = `${item.at}`;
        const order = (seats[seat] = (seats[seat] || 0) + 1) - 1;
        return sharing[seat] > 1 ? AtlasSymbols.apart(order, sharing[seat], item.size || 18) : [0, 0];
      });
    }

    // Highlight a region or site; `own` tells a user's click from a state that came from outside.
    pick(id, own) {
      if (this.outline) this.outline.remove();
      const county = (this.countyPolygons || {})[id];
      const polygon = county || this.polygons[id];
      if (polygon) {
        this.outline = L.polygon(polygon.getLatLngs(), {
          pane: "atlas-highlight", fill: false, color: AtlasColours.ink, weight: 2.6, interactive: false,
        }).addTo(this.map);
      }
      const seat = !polygon && id && this.seat(id);
      if (seat) {
        this.outline = L.circleMarker(seat, {
          pane: "atlas-highlight", fill: false, color: AtlasColours.ink, weight: 2.4, radius: 14,
          interactive: false,
        }).addTo(this.map);
        const found = this.state.found;
        if (found && found.id === id && !this.isDrawn(id)) this.outline = L.layerGroup([this.outline, this.foundMark(found)]).addTo(this.map);
      }
      if (own) {
        this.state = { ...this.state, picked: id };
        (this.state.layers || []).filter((layer) => layer.of_picked).forEach((layer) => this.drawLayer(layer));
        afterPaint(() => this.drawLabels());
        if (this.options.onToggle) this.options.onToggle();
      }
      if (own && this.options.onPick) this.options.onPick(id);
    }

    // Whether a layer that is shown draws a symbol of that id.
    isDrawn(id) {
      return (this.state.layers || []).some((layer) => layer.kind === "symbols" && !this.hidden.has(layer.id) &&
        layer.items.some((item) => item.id === id));
    }

    // What was found and stands in no layer that is shown, with its symbol and its name: {at, name, shape, colour}.
    foundMark({ at, name, shape, colour }) {
      const html = document.createElement("span");
      const words = document.createElement("b");
      words.className = "atlas-found";
      words.textContent = name;
      html.append(AtlasSymbols.symbol(shape, colour, 18), words);
      const icon = L.divIcon({ className: "atlas-symbol", html, iconSize: [18, 18], iconAnchor: [9, 9] });
      return L.marker(at, { icon, pane: "atlas-symbols", interactive: false, keyboard: false });
    }

    // The polygons of a province.
    partsOf(province) {
      return Object.keys(this.polygons).filter((adcode) => adcode.startsWith(province)).map((adcode) => this.polygons[adcode]);
    }

    // Outline the regions that another page works with: {id, codes, colour, weight, dash}.
    mark() {
      (this.marks || []).forEach((outline) => outline.remove());
      const { id, codes, colour, weight, dash } = this.state.marked || { codes: [] };
      const shown = this.hidden.has(id) ? [] : codes;
      this.marks = shown.map((code) => (this.countyPolygons || {})[code] || this.polygons[code])
        .filter(Boolean)
        .map((polygon) => L.polygon(polygon.getLatLngs(), {
          pane: "atlas-highlight", fill: false, color: colour, weight, dashArray: dash,
          interactive: false,
        }).addTo(this.map));
    }

    // Outline groups of regions, {adcode: group} of the fill layer, where two groups meet or one ends.
    outlineGroups() {
      (this.groupLines || []).forEach((line) => line.remove());
      const { id, outlines } = this.fillLayer();
      const shown = outlines && !this.hidden.has(id);
      const edges = shown ? [...this.geometry.edges, ...(this.countyEdges || [])] : [];
      const parts = shown ? AtlasGeometry.around(edges, outlines) : [];
      const draw = (style) => L.polyline(parts, { pane: "atlas-borders", interactive: false, ...style }).addTo(this.map);
      this.groupLines = parts.length ? [
        draw({ color: AtlasColours.white, weight: 4.4, opacity: 0.9 }),
        draw({ color: AtlasColours.ink, weight: 2 }),
      ] : [];
    }

    // A line has no dossier: a click on it is meant for the region under it.
    pickBelow(event) {
      const { clientX, clientY } = event.originalEvent;
      const under = new Set(this.map.getContainer().getRootNode().elementsFromPoint(clientX, clientY));
      const drawn = [...Object.entries(this.countyPolygons || {}), ...Object.entries(this.polygons)];
      const hit = drawn.find(([, polygon]) => under.has(polygon._path));
      if (!hit) return;
      L.DomEvent.stopPropagation(event);
      this.pick(hit[0], true);
    }

    // Symbols of the layers that can be searched whose notes hold some words: [layer id, item].
    found(wanted) {
      const plain = wanted.toLowerCase();
      return (this.state.layers || [])
        .filter((layer) => layer.kind === "symbols" && layer.search)
        .flatMap((layer) => layer.items.map((item) => [layer.id, item]))
        .filter(([, item]) => item.notes.some((note) => note.toLowerCase().includes(plain)));
    }

    // Show a symbol that the search found: its layer on, the map there.
    showItem(layerId, item) {
      if (this.hidden.has(layerId)) this.toggle(layerId, true);
      this.map.setView(item.at, Math.max(this.map.getZoom(), 10), { animate: false });
      this.pick(item.id, true);
    }

    // Bring a region into view and pick it, as the search does.
    show(adcode) {
      const polygon = (this.countyPolygons || {})[adcode] || this.polygons[adcode];
      if (polygon) this.bring(polygon.getBounds());
      this.pick(adcode, true);
      // The card of a file opened over it: once more, into the part that is left.
      if (polygon && this.options.covers) this.bring(polygon.getBounds());
    }

    bring(bounds) {
      const { right, below } = this.options.covers ? this.options.covers() : AtlasPlacing.beside(this);
      const { x, y } = this.map.getSize();
      const air = [x - right, y - below].map((side) => Math.round(Math.min(60, side / 8)));
      this.map.fitBounds(bounds, {
        maxZoom: 8, paddingTopLeft: air, paddingBottomRight: [air[0] + right, air[1] + below], animate: false,
      });
    }
  }

  return { Atlas, afterPaint };
})();
