// The map as a list, for those who cannot use one: every region and site with what stands there.
const AtlasListing = (() => {
  "use strict";
  const { element } = AtlasFurniture;

  class Listing {
    constructor(atlas, details, words, onShow) {
      Object.assign(this, { atlas, details, words, onShow });
      this.box = element("section", "page-list");
      this.box.id = "page-list";
      this.box.hidden = true;
      this.box.setAttribute("aria-label", words.list);
    }

    // Ids and what is known of each: the details of a click, else the notes of the map.
    entries() {
      const said = Object.entries(this.details).map(([id, one]) => [id, one.title, one.groups]);
      const known = new Set(Object.keys(this.details));
      const layers = this.atlas.state.layers || [];
      const noted = layers.flatMap((layer) => {
        if (layer.kind === "fill") {
          return Object.entries(layer.notes).map(([id, notes]) => [id, this.atlas.name(id), notes]);
        }
        if (layer.kind !== "symbols") return [];
        return layer.items.filter((item) => item.id).map((item) => [item.id, item.notes[0], item.notes.slice(1)]);
      }).filter(([id]) => !known.has(id));
      return [...said, ...noted.map(([id, title, notes]) =>
        [id, title, [{ rows: notes.map((note) => [note]) }]])];
    }

    open(on) {
      if (on && !this.box.childElementCount) this.fill();
      this.box.hidden = !on;
      if (on) this.box.querySelector("h2").focus();
    }

    fill() {
      const entries = this.entries();
      const head = element("h2", "", this.words.list_title.replace("{count}", entries.length));
      head.tabIndex = -1;
      const input = element("input");
      input.type = "search";
      input.placeholder = this.words.list_filter;
      input.setAttribute("aria-label", this.words.list_filter);
      const body = element("div", "page-list-body");
      const parts = entries.map(([id, title, groups]) => this.entry(id, title, groups));
      body.append(...parts);
      input.addEventListener("input", () => {
        const wanted = input.value.trim().toLowerCase();
        parts.forEach((part) => {
          part.hidden = Boolean(wanted) && !part.textContent.toLowerCase().includes(wanted);
        });
      });
      this.box.append(head, input, body);
    }

    entry(id, title, groups) {
      const part = element("article");
      const head = element("h3", "", title);
      part.appendChild(head);
      for (const group of groups) {
        if (group.heading) part.appendChild(element("h4", "", group.heading));
        const list = element("ul");
        group.rows.filter((row) => row[0]).forEach((row) => {
          const item = element("li", "", row[0]);
          if (row[1]) item.appendChild(element("small", "", row[1]));
          list.appendChild(item);
        });
        if (list.childElementCount) part.appendChild(list);
      }
      const button = element("button", "", this.words.show_on_map);
      button.type = "button";
      button.setAttribute("aria-label", `${title}: ${this.words.show_on_map}`);
      button.addEventListener("click", () => this.onShow(id));
      part.appendChild(button);
      return part;
    }
  }

  return { Listing };
})();
