// A file with one map: its furniture, its tools, its languages. Everything comes in as data.
const AtlasPage = (() => {
  "use strict";
  const { element } = AtlasFurniture;

  function button(words, key, act, { pressed = false } = {}) {
    const made = element("button", "page-tool", words[key]);
    made.type = "button";
    if (pressed) made.setAttribute("aria-pressed", "false");
    made.addEventListener("click", () => act(made));
    return made;
  }

  const press = (made) => {
    const on = made.getAttribute("aria-pressed") !== "true";
    made.setAttribute("aria-pressed", String(on));
    return on;
  };

  // The head in another language; the file itself is written in the first.
  function speak(said) {
    document.documentElement.lang = said.locale;
    document.title = said.title;
    document.querySelector(".page-head h1").textContent = said.title;
    document.querySelector(".page-said").textContent = said.head;
    document.querySelector(".page-foot").textContent = said.foot;
  }

  function switchLanguage(next) {
    const said = AtlasAddress.read();
    said.set("lang", next);
    AtlasAddress.write(Object.fromEntries(said));
    location.reload();
  }

  // A layer of the second language says only what differs: the rest is that of the first.
  function whole(layer, first) {
    const { spared, ...own } = layer;
    if (!spared) return layer;
    const known = first.find((one) => one.id === layer.id);
    const items = own.items ? { items: own.items.map((one, number) => ({ ...known.items[number], ...one })) } : {};
    return { ...known, ...own, ...items };
  }

  // languages: [{lang, locale, words, details, frame, layers, title, head, foot}], the first written.
  function build(atlas, languages, options) {
    const asked = AtlasAddress.read().get("lang");
    const said = languages.find((one) => one.lang === asked) || languages[0];
    if (said !== languages[0]) speak(said);
    const { words } = said;
    const { map } = atlas;
    map.getContainer().setAttribute("aria-label", said.title);
    map.getContainer().setAttribute("role", "main");
    const details = new AtlasFurniture.Details(atlas, said.details, words);
    const legend = new AtlasFurniture.Legend(atlas, words);
    const inset = new AtlasFurniture.Inset(atlas, words);
    const address = new AtlasAddress.Address(atlas, said.lang);
    atlas.options.covers = () => details.covers();
    atlas.options.onPick = (id) => { details.show(id); address.say(); };
    atlas.options.onToggle = () => { legend.sync(); address.say(); };
    atlas.options.onUpdate = (state) => { legend.update(state); inset.update(state); };
    AtlasFurniture.zoom(map, words);
    AtlasFurniture.fitButton(atlas, words);
    AtlasFurniture.search(atlas, words);
    AtlasFurniture.scale(map, words);
    atlas.update({ ...said.frame, layers: said.layers.map((layer) => AtlasGeometry.coursed(whole(layer, languages[0].layers))) });
    AtlasPaper.printing(atlas, legend, details, said.gaps);

    const measure = new AtlasMeasure.Measure(map, words, said.locale);
    const listing = new AtlasListing.Listing(atlas, said.details, words, (id) => {
      view("");
      const [layer, item] = (atlas.state.layers || []).filter((one) => one.kind === "symbols")
        .flatMap((one) => one.items.map((each) => [one.id, each])).find(([, each]) => each.id === id) || [];
      if (item) atlas.showItem(layer, item);
      else atlas.show(id);
    });
    map.getContainer().after(listing.box);
    const tools = document.querySelector(".page-tools");
    const list = button(words, "list", () => view(listing.box.hidden ? "list" : ""), { pressed: true });
    list.setAttribute("aria-controls", listing.box.id);
    function view(name) {
      const on = name === "list";
      document.body.classList.toggle("page-listed", on);
      list.setAttribute("aria-pressed", String(on));
      listing.open(on);
      if (!on) map.invalidateSize({ animate: false });
      address.say({ view: name });
    }
    tools.append(list, button(words, "measure", (made) => {
      view("");
      measure.toggle(press(made));
    }, { pressed: true }));
    if (document.fullscreenEnabled) {
      tools.append(button(words, "full_screen", () => (document.fullscreenElement
        ? document.exitFullscreen() : document.documentElement.requestFullscreen())));
    }
    if (!options.embedded) tools.append(button(words, "print", () => window.print()));
    for (const other of languages.filter((one) => one !== said)) {
      const change = button({ name: other.name }, "name", () => switchLanguage(other.lang));
      change.lang = other.locale;
      tools.append(change);
    }
    if (options.embedded) wheelWithKey(map);
    if (options.basemap) AtlasBasemap.add(atlas, options.basemap, words);
    const start = address.apply();
    if (start) view(start);
  }

  // In a frame a turn of the wheel moves the page around it; with Ctrl it zooms the map.
  function wheelWithKey(map) {
    map.scrollWheelZoom.disable();
    map.getContainer().addEventListener("wheel", (event) => {
      map.scrollWheelZoom[event.ctrlKey || event.metaKey ? "enable" : "disable"]();
    }, { capture: true, passive: true });
  }

  return { build };
})();
