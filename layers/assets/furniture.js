// Legend with layer switches, search, details, sources: the furniture around the map.
const AtlasFurniture = (() => {
  "use strict";
  // So many signs find room in half a line of a legend.
  const SHORT = 5;
  // So many letters, a Chinese sign as two, find room in two lines.
  const WORDED = 46;
  // What the colours of a phone's line are about is said where all its words are as short as this.
  const WHAT = 34;
  const widthOf = (text) => [...text].reduce((sum, sign) => sum + (sign > "\u2e7f" ? 2 : 1), 0);

  function element(name, className, text) {
    const node = document.createElement(name);
    if (className) node.className = className;
    if (text !== undefined) node.textContent = text;
    return node;
  }

  function control(map, position, node) {
    const holder = L.control({ position });
    holder.onAdd = () => {
      L.DomEvent.disableClickPropagation(node);
      L.DomEvent.disableScrollPropagation(node);
      return node;
    };
    return holder.addTo(map);
  }

  // legend: [{id, name, entries: [{text, count, fill | symbol | line}]}]
  class Legend {
    constructor(atlas, words) {
      this.atlas = atlas;
      this.words = words;
      this.box = element("details", "atlas-legend");
      this.box.open = atlas.map.getSize().x > 560;
      const head = element("summary");
      // Its title is what its first part is about.
      this.title = head.appendChild(element("span", "atlas-legend-title", words.legend));
      this.line = head.appendChild(element("span", "atlas-legend-line"));
      this.box.appendChild(head);
      this.body = element("div", "atlas-legend-body");
      this.box.appendChild(this.body);
      this.switches = {};
      this.contents = [];
      this.wanted = 0;
      this.box.addEventListener("toggle", () => this.fold());
      atlas.options.onToggle = () => this.sync();
      this.holder = control(atlas.map, "bottomleft", this.box);
      atlas.options.onFit = () => AtlasPlacing.place(atlas, this.holder, this.box);
    }

    // The search may switch a layer on.
    sync() {
      for (const [id, box] of Object.entries(this.switches)) box.checked = !this.atlas.hidden.has(id);
      this.showParts();
    }

    // Only what is on the map is explained; of the rest the switch alone stays.
    showParts() {
      this.drawn = -1;
      for (const [id, content, head, rows] of this.contents) {
        const group = this.atlas.groups[id];
        const picked = Boolean(group && group.layer.of_picked);
        // Lines of what is picked: without any there is nothing to explain.
        const none = picked && !group.elements.length;
        content.hidden = none || this.atlas.hidden.has(id);
        head.hidden = none && !this.switches[id];
        if (picked && !content.hidden) this.drawn = this.contents.findIndex(([other]) => other === id);
        if (picked) rows.forEach(([item, row]) => this.recount(item, row, group.shown));
      }
      this.fold();
    }

    // Nothing is to be scrolled for: where all parts are too high, the last ones show their heads
    // alone, which open at a click in place of another; then the notes go behind the heads.
    fold() {
      const open = this.contents.map(([, content, head]) => ({ content, head, can: head.isConnected && !head.hidden }));
      this.box.classList.remove("atlas-legend-tight");
      open.forEach(({ content, head }) => {
        content.classList.remove("atlas-legend-folded");
        head.parentNode.querySelectorAll("button").forEach((button) => button.remove());
      });
      const isHigh = () => this.box.open && this.box.scrollHeight > this.box.clientHeight + 1;
      if (!isHigh()) return;
      // Lines that a pick has just drawn are explained beside what was open.
      const kept = [this.wanted, this.drawn].map((at) => open[Math.min(at, open.length - 1)]);
      const others = open.filter((one) => !kept.includes(one) && one.can && !one.content.hidden).reverse();
      for (const one of others) {
        if (!isHigh()) break;
        one.content.classList.add("atlas-legend-folded");
        // Beside the label, not in it: a click on the switch is none on the button.
        const button = one.head.parentNode.appendChild(element("button", "atlas-legend-more", "▸"));
        button.type = "button";
        button.setAttribute("aria-label", one.head.textContent);
        button.setAttribute("aria-expanded", "false");
        button.addEventListener("click", (event) => {
          event.preventDefault();
          this.wanted = open.indexOf(one);
          this.fold();
        });
      }
      if (isHigh()) this.box.classList.add("atlas-legend-tight");
    }

    // Of lines that start at what is picked the drawn ones are counted, of all that a print shows: 3/6.
    recount({ line, count: all }, row, shown) {
      const number = shown.filter(({ colour, dash }) => line && colour === line.colour && dash === line.dash).length;
      row.hidden = !number;
      const count = row.querySelector(".atlas-legend-count");
      if (count) count.textContent = String(number) === String(all) ? number : `${number}/${all}`;
    }

    entry(item) {
      const row = element("div", "atlas-legend-row");
      const mark = element("span", "atlas-legend-mark");
      if (item.fill) mark.appendChild(AtlasSymbols.swatch(item.fill));
      if (item.symbol) mark.appendChild(AtlasSymbols.symbol(item.symbol.shape, item.symbol.colour, item.symbol.size || 16));
      if (item.line) {
        const svg = AtlasSymbols.node("svg", { width: 26, height: 16, "aria-hidden": "true" });
        svg.appendChild(AtlasSymbols.node("line", {
          x1: 1, x2: 25, y1: 8, y2: 8, stroke: item.line.colour, "stroke-width": item.line.weight || 2.5,
          "stroke-dasharray": item.line.dash || "none",
        }));
        mark.appendChild(svg);
      }
      if (item.badge) mark.appendChild(AtlasLabels.badgeOf(item.badge));
      row.appendChild(mark);
      row.appendChild(element("span", "atlas-legend-text", item.text)).title = item.text;
      if (item.count !== undefined) row.appendChild(element("span", "atlas-legend-count", item.count));
      return row;
    }

    update(state) {
      const text = JSON.stringify([state.legend, state.hidden]);
      if (text === this.text) {
        this.showParts();
        return;
      }
      this.text = text;
      this.body.replaceChildren();
      this.switches = {};
      this.contents = [];
      // The page has the switches in its bar and says what is hidden; a file has them here.
      // So has it a word for what no map can show.
      const isShown = (part) => !state.hidden || (!state.hidden.includes(part.id) && part.entries.length);
      const parts = (state.legend || []).filter(isShown);
      // The classes of the fill stay open where not all find room.
      this.wanted = Math.max(0, parts.findIndex((part) => part.entries.some((item) => item.fill)));
      this.title.textContent = state.hidden && parts.length ? parts[0].name : this.words.legend;
      for (const part of parts) {
        const top = element("div", "atlas-legend-top");
        const head = top.appendChild(element("label", "atlas-legend-head"));
        if (part.id && !state.hidden) {
          const box = element("input");
          box.type = "checkbox";
          box.checked = !this.atlas.hidden.has(part.id);
          box.addEventListener("change", () => this.atlas.toggle(part.id, box.checked));
          this.switches[part.id] = box;
          head.appendChild(box);
        }
        head.appendChild(document.createTextNode(part.name));
        // One symbol says itself what it is; a switch needs its name.
        const [only] = part.entries;
        const isOne = state.hidden && part !== parts[0] && part.entries.length === 1 && !part.note &&
          !only.fill && (only.symbol || widthOf(part.name) + widthOf(only.text) < WORDED);
        if (!isOne && (!state.hidden || part !== parts[0])) this.body.appendChild(top);
        // Short words without figures stand side by side.
        const isShort = ({ text, count }) => count === undefined && text.length <= SHORT;
        const content = element("div", part.entries.some(isShort) ? "atlas-legend-pairs" : "");
        // A line needs the name of its part: links that a plan states are not those computed.
        const worded = (item) => isOne && item.line ? { ...item, text: `${part.name}${this.words.colon}${item.text}` } : item;
        const rows = part.entries.map((item) => [item, content.appendChild(this.entry(worded(item)))]);
        rows.forEach(([item, row]) => row.classList.toggle("atlas-legend-half", isShort(item)));
        if (part.note) content.appendChild(element("p", "atlas-legend-note", part.note));
        this.body.appendChild(content);
        this.contents.push([part.id, content, head, rows]);
      }
      this.showParts();
      const filled = parts.find((part) => part.entries.some((item) => item.fill));
      if (filled || !parts.length) this.showLine(filled);
      else this.showMarks(parts.flatMap((part) => part.entries));
      this.box.hidden = Boolean(state.hidden) && !parts.length;
    }

    // Without colours the line shows the first marks.
    showMarks(entries) {
      this.line.replaceChildren();
      for (const item of entries.filter(({ text }) => widthOf(text) <= 4 * SHORT).slice(0, 3)) {
        const words = { ...item, text: item.short || item.text };
        const row = this.entry(item.symbol ? { ...words, symbol: item.symbol } : words);
        // A mark and its words are never parted by the end of a line.
        const pair = this.line.appendChild(element("span", "atlas-legend-class"));
        pair.append(...row.querySelectorAll("svg, .atlas-legend-text"));
      }
    }

    // On a narrow map the closed legend is one line: what the colours are about, and the colours.
    // Of many classes the ends are named; all of their colours stand between.
    showLine(part) {
      const filled = part ? part.entries.filter((item) => item.fill && (item.short || !item.badge)) : [];
      const ranges = filled.filter((item) => /^[>≥≤]?[−\d]/.test(item.text));
      this.line.replaceChildren();
      const said = filled.slice(0, 3).reduce((sum, item) => sum + widthOf(item.short || item.text), 0);
      if (part && widthOf(part.name) + said <= WHAT) this.line.append(part.name);
      if (ranges.length > 3) {
        // Classes stand from many to few in a legend, and from few to many in a line.
        const first = ({ text }) => parseFloat(text.replace(/[>≥≤,]/g, "").replace("−", "-"));
        if (first(ranges[0]) > first(ranges[ranges.length - 1])) ranges.reverse();
        const [lowest, highest] = [ranges[0].text, ranges[ranges.length - 1].text];
        this.line.append(lowest.split("–")[0].trim(), ...ranges.map((item) => AtlasSymbols.swatch(item.fill)),
          highest.split("–").pop().trim());
        return;
      }
      for (const item of filled.slice(0, 3)) {
        // A colour and its words are never parted by the end of a line.
        const pair = this.line.appendChild(element("span", "atlas-legend-class"));
        pair.append(AtlasSymbols.swatch(item.fill), item.short || item.text);
      }
    }
  }

  function search(atlas, words) {
    const box = element("div", "atlas-search");
    const input = element("input");
    input.type = "search";
    input.placeholder = words.search;
    input.setAttribute("aria-label", words.search);
    const list = element("ul", "atlas-search-list");
    box.append(input, list);
    const bare = (words) => words.normalize("NFD").replace(/[\u0300-\u036f'’]/g, "").toLowerCase();
    const find = () => {
      const wanted = input.value.trim();
      const known = { ...atlas.base.names, ...(atlas.state.county_names || {}) };
      const hits = !wanted ? [] : Object.entries(known)
        .filter(([adcode, name]) => name[0].includes(wanted) || adcode.startsWith(wanted) ||
          bare(name[4] || "").startsWith(bare(wanted)))
        .sort((a, b) => a[1][0].indexOf(wanted) - b[1][0].indexOf(wanted))
        .slice(0, 8);
      list.replaceChildren();
      const offer = (label, act) => {
        const item = element("li");
        const button = element("button", "", label);
        button.type = "button";
        button.addEventListener("click", () => {
          act();
          list.replaceChildren();
          input.value = label;
        });
        item.appendChild(button);
        list.appendChild(item);
      };
      for (const [adcode, name] of hits) offer(atlas.name(adcode), () => atlas.show(adcode));
      // Two letters at least: one would be found in every works of the country.
      const works = wanted.length < 2 ? [] : atlas.found(wanted).slice(0, 8);
      for (const [layerId, item] of works) offer(item.notes[0], () => atlas.showItem(layerId, item));
      if (wanted && !hits.length && !works.length) list.appendChild(element("li", "", words.nothing_found));
    };
    input.addEventListener("input", find);
    input.addEventListener("keydown", (event) => {
      const first = list.querySelector("button");
      if (event.key === "Enter" && first) first.click();
      if (event.key === "Escape") list.replaceChildren();
    });
    control(atlas.map, "topleft", box);
  }

  // details: {id: {title, groups: [{heading, rows: [text, ...]}]}}
  // A name and its badge around the point of a region.
  const NAME_PX = 40;

  class Details {
    constructor(atlas, details, words) {
      this.atlas = atlas;
      this.details = details;
      this.words = words;
      this.box = element("section", "atlas-details");
      this.box.setAttribute("aria-live", "polite");
      this.box.hidden = true;
      atlas.map.getContainer().appendChild(this.box);
      L.DomEvent.disableClickPropagation(this.box);
      L.DomEvent.disableScrollPropagation(this.box);
    }

    show(id) {
      const found = this.details[id];
      this.box.replaceChildren();
      const close = element("button", "atlas-details-close", "×");
      close.type = "button";
      close.setAttribute("aria-label", this.words.close);
      close.addEventListener("click", () => { this.box.hidden = true; this.clear(); });
      this.box.appendChild(close);
      const [title, ...known] = this.atlas.about(id);
      this.box.appendChild(element("h2", "", found ? found.title : title));
      if (!found && !known.length) known.push(this.words.nothing);
      if (!found) known.forEach((line) => this.box.appendChild(element("p", "", line)));
      for (const group of found ? found.groups : []) {
        if (group.heading) this.box.appendChild(element("h3", "", group.heading));
        const list = element("ul");
        group.rows.forEach((row) => {
          const item = element("li", "", row[0]);
          if (row[1]) item.appendChild(element("small", "", row[1]));
          list.appendChild(item);
        });
        this.box.appendChild(list);
      }
      this.box.hidden = false;
      this.makeRoom();
      this.clear();
      this.reveal(id);
    }

    // What stands at the foot keeps clear of an open card: 南海诸岛 is never covered.
    clear() {
      const { map } = this.atlas;
      const inset = map.getContainer().querySelector(".atlas-inset");
      const isNarrow = this.box.offsetWidth > map.getSize().x * 0.9;
      const below = this.box.hidden || !isNarrow ? 0 : this.box.offsetHeight;
      this.atlas.state.beside = { right: 0, below: below / map.getSize().y };
      map.getContainer().style.setProperty("--atlas-below", `${below}px`);
      this.box.style.bottom = !isNarrow && inset && inset.offsetHeight ? `${inset.offsetHeight + 40}px` : "";
    }

    // What an open card takes of the map: all below its upper edge on a phone, else what lies right of it.
    covers() {
      if (this.box.hidden) return { right: 0, below: 0 };
      const { map } = this.atlas;
      const size = map.getSize();
      const { left, top } = AtlasPlacing.boxOf(map, this.box, 0);
      return left < size.x / 3 ? { right: 0, below: Math.round(size.y - top) } : { right: Math.round(size.x - left), below: 0 };
    }

    // What was picked does not lie under its card: the map moves by as much as it has to.
    reveal(id) {
      const { map, base } = this.atlas;
      const known = base.names[id];
      const seat = known ? L.latLng(known[2], known[3]) : this.atlas.seat(id);
      if (!seat) return;
      const box = AtlasPlacing.boxOf(map, this.box, NAME_PX);
      const { x, y } = map.latLngToContainerPoint(seat);
      if (x < box.left || y < box.top || x > box.right || y > box.bottom) return;
      const { right, below } = this.covers();
      const middle = (size, taken) => (size - taken) / 2;
      const size = map.getSize();
      map.panBy(below ? [0, y - middle(size.y, below)] : [x - middle(size.x, right), 0], { animate: false });
    }

    // The legend stays open where there is room for both.
    makeRoom() {
      const legend = this.atlas.map.getContainer().querySelector(".atlas-legend");
      if (!legend) return;
      const one = legend.getBoundingClientRect(), two = this.box.getBoundingClientRect();
      if (one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom) legend.open = false;
    }
  }

  function fitButton(atlas, words) {
    const button = element("button", "atlas-fit", "⤢");
    button.type = "button";
    button.title = words.fit;
    button.setAttribute("aria-label", words.fit);
    button.addEventListener("click", () => atlas.fit());
    control(atlas.map, "topleft", button);
  }

  // Leaflet writes the units of its scale itself, in Latin letters; a page has words for them.
  const Scale = L.Control.Scale.extend({
    _updateMetric(metres) {
      const whole = this._getRoundNum(metres);
      const { km, m } = this.options.words;
      const said = whole < 1000 ? `${whole} ${m}` : `${(whole / 1000).toLocaleString("en")} ${km}`;
      this._updateScale(this._mScale, said, whole / metres);
    },
  });

  function scale(map, words) {
    new Scale({ imperial: false, maxWidth: 120, words }).addTo(map);
  }

  function zoom(map, words) {
    L.control.zoom({ position: "topleft", zoomInTitle: words.zoom_in, zoomOutTitle: words.zoom_out }).addTo(map);
  }

  // 南海诸岛 in a corner of a map of all China, so that the mainland may be drawn larger.
  class Inset {
    constructor(atlas, words) {
      this.box = element("div", "atlas-inset");
      this.box.setAttribute("role", "img");
      this.box.setAttribute("aria-label", words.south_sea);
      this.box.append(element("span", "atlas-inset-name", words.south_sea));
      this.geometry = atlas.geometry;
      this.map = atlas.map;
      control(atlas.map, "bottomright", this.box);
    }

    draw(geometry) {
      // With room around the outermost dashes (108.2–122.8° E, 3.4–24.7° N), so that none is cut.
      const [west, east, south, north] = [106.0, 123.5, 2.8, 25.0];
      const mercator = (lat) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
      const width = 118;
      const scale = width / (east - west);
      const top = mercator(north);
      const turn = (180 / Math.PI) * scale;
      const height = Math.round((top - mercator(south)) * turn);
      const path = (points, close) => {
        let [x0, y0] = [NaN, NaN];
        const steps = [];
        for (const { lat, lng } of points) {
          const x = (lng - west) * scale;
          const y = (top - mercator(lat)) * turn;
          // Steps below a third of a pixel do not show; the first and last points always stay.
          if (steps.length && Math.abs(x - x0) + Math.abs(y - y0) < 0.35) continue;
          steps.push(`${steps.length ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`);
          [x0, y0] = [x, y];
        }
        if (steps.length === 1) steps.push("h.6v.6");
        return steps.join("") + (close ? "z" : "");
      };
      const near = ({ lat, lng }) => lat < north + 2 && lng > west - 4 && lng < east + 2;
      const rings = Object.values(geometry.shapes).flat(2).filter((ring) => ring.some(near));
      const svg = AtlasSymbols.node("svg", { viewBox: `0 0 ${width} ${height}`, class: "atlas-inset-map" });
      const add = (d, style) => svg.appendChild(AtlasSymbols.node("path", { d, ...style }));
      add(rings.map((ring) => path(ring, true)).join(""), {
        fill: AtlasColours.inside, stroke: AtlasColours.insetBorder, "stroke-width": 0.6,
      });
      geometry.lines.filter((line) => line.kind === "maritime_dash").forEach((line) => {
        add(line.parts.map((part) => path(part, false)).join(""), {
          fill: "none", stroke: AtlasColours.officialLine, "stroke-width": 1.6,
        });
      });
      return svg;
    }

    update(state) {
      this.box.style.display = state.scope ? "none" : "";
      this.map.getContainer().classList.toggle("atlas-country", !state.scope);
      if (state.scope || this.asked) return;
      this.asked = true;
      ClusterAtlas.afterPaint(() => this.box.prepend(this.draw(this.geometry)));
    }
  }

  // Maps of one group show one place in one scale: where one is moved, the others follow.
  // others: gives the atlases of the group that are on the page; no legend but the leader's looks for a corner.
  function together(atlas, legend, others) {
    const { map } = atlas;
    atlas.corner = legend.holder;
    const alike = (other) => {
      const [here, there] = [map.getCenter(), other.map.getCenter()];
      return other.map.getZoom() === map.getZoom() &&
        Math.abs(here.lat - there.lat) + Math.abs(here.lng - there.lng) < 1e-5;
    };
    const follow = (other) => {
      other.map.atlasFollows = true;
      if (!alike(other)) other.map.setView(map.getCenter(), map.getZoom(), { animate: false });
      other.map.atlasFollows = false;
    };
    map.on("moveend", () => {
      if (!map.atlasFollows && !map.atlasFits) others().forEach(follow);
    });
    const place = atlas.options.onFit;
    atlas.options.onFit = (follows) => {
      const lead = follows && leader(atlas.map, atlas.state.view, others());
      // On its way to a place for its legend a map is moved several times: the others are told where it ends.
      map.atlasFits = true;
      if (!lead) place();
      else if (!alike(lead)) map.setView(lead.map.getCenter(), lead.map.getZoom(), { animate: false });
      map.atlasFits = false;
      if (lead) atlas.corner.setPosition(lead.corner.getPosition());
      else others().forEach(follow);
    };
  }

  // The map of a group whose view another one takes over: it was fitted to the same view, in the same size.
  function leader(map, view, others) {
    return others.find((other) => other.fitted && other.state.view && view &&
      other.state.view.key === view.key && other.map.getSize().equals(map.getSize()));
  }

  return { Legend, Details, Inset, search, fitButton, scale, zoom, together, leader, control, element };
})();
