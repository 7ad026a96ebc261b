// The one search: a combobox over all names, which are fetched when it is first entered.
const MOST = 12;
let names = null;

async function load(address) {
  names = names || fetch(address).then((answer) => (answer.ok ? answer.json() : { kinds: [], rows: [] }));
  return names;
}

// Names that begin with what was typed first, then shorter ones; codes count as names.
const bare = (words) => words.normalize("NFD").replace(/[\u0300-\u036f'’]/g, "").toLowerCase();

export function matches(rows, wanted) {
  const plain = bare(wanted);
  const found = [];
  rows.forEach((row, order) => {
    const at = bare(row[1]).indexOf(plain);
    if (at >= 0) found.push([at ? 1 : 0, order < 3253 ? 0 : 1, row[1].length, order, row]);
    else if (plain.length > 3 && row[0].startsWith(plain)) found.push([0, 0, 0, order, row]);
  });
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3]);
  return found.slice(0, MOST).map((item) => item[4]);
}

export default function ({ parentElement, data, setTriggerValue }) {
  const root = parentElement.querySelector("#search");
  root.words = data;
  if (root.address !== data.names) names = null;
  root.address = data.names;
  root.send = setTriggerValue;
  // Pages without a map have nothing else that says in which language they are now: styles and screen readers ask.
  document.documentElement.lang = data.lang;
  if (root.input) {
    root.input.placeholder = data.hint;
    root.input.setAttribute("aria-label", data.hint);
    return;
  }
  const input = document.createElement("input");
  const list = document.createElement("ul");
  Object.assign(input, { type: "search", placeholder: data.hint, autocomplete: "off" });
  list.id = "search-list";
  list.setAttribute("role", "listbox");
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-label": data.hint, "aria-controls": list.id, "aria-expanded": "false", "aria-autocomplete": "list",
  })) input.setAttribute(name, value);
  list.setAttribute("aria-label", data.hint);
  root.append(input, list);
  root.input = input;
  let at = -1;
  const close = () => {
    list.replaceChildren();
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    at = -1;
  };
  const mark = (next) => {
    const options = [...list.querySelectorAll("[role=option]")];
    if (!options.length) return;
    at = (next + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    input.setAttribute("aria-activedescendant", options[at].id);
    options[at].scrollIntoView({ block: "nearest" });
  };
  const choose = (row) => {
    input.value = row[1];
    close();
    root.send("found", row[0]);
  };
  const find = async () => {
    const wanted = input.value.trim();
    const { kinds, rows } = await load(root.words.names);
    if (input.value.trim() !== wanted) return;
    close();
    if (!wanted) return;
    const box = input.getBoundingClientRect();
    list.style.left = `${Math.max(8, Math.min(box.left, window.innerWidth - 328))}px`;
    list.style.top = `${box.bottom}px`;
    const hits = matches(rows, wanted);
    hits.forEach((row, i) => {
      const item = document.createElement("li");
      item.id = `search-${i}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      const name = document.createElement("span");
      name.textContent = row[1];
      const kind = document.createElement("small");
      kind.textContent = [row[3] === row[1] ? "" : row[3], kinds[row[2]]].filter(Boolean).join(" · ");
      item.append(name, kind);
      item.addEventListener("mousedown", (event) => event.preventDefault());
      item.addEventListener("click", () => choose(row));
      item.row = row;
      list.append(item);
    });
    if (!hits.length) {
      const item = document.createElement("li");
      item.setAttribute("role", "option");
      item.setAttribute("aria-disabled", "true");
      item.textContent = root.words.none;
      list.append(item);
    }
    input.setAttribute("aria-expanded", "true");
  };
  // A step back or forth leads to what was seen then: what was found since is not looked for there.
  addEventListener("popstate", () => {
    input.value = "";
    close();
  });
  input.addEventListener("focus", () => load(root.words.names));
  input.addEventListener("input", find);
  input.addEventListener("blur", () => setTimeout(close, 150));
  input.addEventListener("keydown", async (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      mark(at + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Escape") close();
    else if (event.key === "Enter") {
      if (!list.children.length) await find();
      const option = list.querySelectorAll("[role=option]")[Math.max(at, 0)];
      if (option && option.row) choose(option.row);
    }
  });
}
