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

  // Move the end of a card that is too long for the room beside the map to the next page, a row at a time;
  // a list that goes on there has its heading again.
  function flow(card, fits) {
    const rest = element("div", "page-print-card");
    while (card.children.length > 1) {
      const last = card.lastElementChild;
      // No heading stands last.
      if (fits() && last.tagName !== "H3") break;
      if (last.tagName === "UL" && last.children.length > 1) {
        const known = rest.firstElementChild;
        const list = known && known.goesOn ? known.nextElementSibling : element("ul");
        if (!known || !known.goesOn) {
          const heading = last.previousElementSibling ? last.previousElementSibling.cloneNode(true) : element("h3");
          heading.goesOn = true;
          rest.prepend(heading, list);
        }
        list.prepend(last.lastElementChild);
      } else {
        const known = rest.firstElementChild;
        // The last row of a list whose others went: its own heading follows.
        if (last.tagName === "UL" && known && known.goesOn) {
          known.nextElementSibling.prepend(last.lastElementChild);
          last.remove();
        } else if (last.tagName === "H3" && known && known.goesOn && known.textContent === last.textContent) {
          known.goesOn = false;
          last.remove();
        } else {
          rest.prepend(last);
        }
      }
    }
    return rest;
  }

  // What a person has to fill in before the map goes out, marked.
  function gaps(foot, missing) {
    return missing.map(([name, words]) => {
      const one = element("span", "page-gap");
      one.append(name, element("b", "", words));
      foot.append(" ", one);
      return one;
    });
  }

  function lay(atlas, legend, details, missing) {
    const beside = element("aside", "page-print");
    const after = element("aside", "page-print page-print-after");
    beside.appendChild(element("h2", "", legend.words.legend));
    beside.appendChild(copy(legend.body, "page-print-legend"));
    document.querySelector(".folium-map").before(beside);
    document.body.appendChild(after);
    document.body.classList.add("atlas-printing");
    const marked = gaps(document.querySelector(".page-foot"), missing);
    if (!details.box.hidden) {
      const card = copy(details.box, "page-print-card");
      beside.appendChild(card);
      const rest = flow(card, () => beside.offsetTop + beside.offsetHeight <= PAGE_PX);
      // A heading alone says nothing: then the whole card goes on.
      if (card.querySelector("li, p")) after.append(...(rest.children.length ? [rest] : []));
      else after.append(card, rest);
    }
    const rest = [".page-head", ".page-foot"].map((name) => document.querySelector(name).offsetHeight);
    // The gap under the head, and a line of the foot that breaks otherwise on paper than here.
    const height = Math.max(320, PAGE_PX - rest[0] - rest[1] - 26);
    atlas.map.getContainer().style.setProperty("--print-height", `${Math.floor(height)}px`);
    atlas.map.invalidateSize({ animate: false });
    atlas.map.fitBounds(atlas.state.view.bounds, { padding: [8, 8], animate: false });
    return [beside, after, ...marked];
  }

  function printing(atlas, legend, details, missing) {
    let added = [];
    let view = null;
    window.addEventListener("beforeprint", () => {
      if (added.length) return;
      view = [atlas.map.getCenter(), atlas.map.getZoom()];
      added = lay(atlas, legend, details, missing);
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
