// A table: words that wrap, bars behind figures; a heading sorts, a row of a region selects it.
function node(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function button(lines, label, act) {
  const made = node("button", lines[0]);
  made.type = "button";
  lines.slice(1).forEach((line) => made.appendChild(node("small", line)));
  if (label) made.title = label;
  made.addEventListener("click", act);
  return made;
}

// What is missing comes last, whichever way the rest is sorted.
function compare(a, b, down) {
  if (a === null || b === null) return (a === null) - (b === null);
  const order = typeof a === "number" ? a - b : String(a).localeCompare(String(b), "zh");
  return down ? -order : order;
}

const wide = (text) => [...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? 1 : 0.6), 0);
// Words of more than two lines are a reason: its first line, and the rest when it is asked for.
const LONG_EM = 22;

function reason(text, words) {
  const box = node("div", undefined, "reason");
  box.appendChild(node("span", text));
  const more = button([words.unfold], "", () => {
    const isOpen = box.classList.toggle("open");
    more.textContent = isOpen ? words.fold : words.unfold;
    more.setAttribute("aria-expanded", String(isOpen));
  });
  more.setAttribute("aria-expanded", "false");
  box.appendChild(more);
  return box;
}

// How wide the words of a column are kept, in em: whole if short, else to wrap in.
function breadth(rows, column) {
  return Math.min(9, Math.max(2.2, ...rows.map((row) => wide(row.cells[column][0]))));
}

// data: {heads: [[name, unit]], help, rows: [{code or "", name, cells: [[shown, value, share of bar]]}], picked}
export default function ({ parentElement, data, setTriggerValue }) {
  const host = parentElement.querySelector("#sheet");
  const draw = () => {
    // Until a heading is clicked the rows go by the column with the bars, where the table asks for it.
    const { column, down } = host.order || (data.ranked ? { column: data.ranked, down: true } : {});
    const value = (row) => (column === 0 ? row.name : row.cells[column - 1][1]);
    const rows = [...data.rows];
    if (column !== undefined) rows.sort((a, b) => compare(value(a), value(b), down));
    // Bars stand behind one column: the one that is sorted by, else the first that has some.
    const hasBars = (i) => i > 0 && data.rows.some((row) => row.cells[i - 1][2]);
    const barred = hasBars(column) ? column : data.heads.findIndex((_, i) => hasBars(i));
    const table = node("table");
    const head = table.createTHead().insertRow();
    data.heads.forEach((lines, i) => {
      const th = head.appendChild(node("th"));
      th.scope = "col";
      if (i && data.rows.some((row) => typeof row.cells[i - 1][1] === "string")) {
        th.className = "words";
        th.style.minWidth = `${breadth(data.rows, i - 1)}em`;
      }
      if (column === i) th.setAttribute("aria-sort", down ? "descending" : "ascending");
      th.appendChild(button(lines, data.help, () => {
        // Figures from the largest, names from the first; once more turns them round.
        host.order = { column: i, down: column === i ? !down : i > 0 };
        draw();
        host.querySelectorAll("thead button")[i].focus();
      }));
    });
    const body = table.createTBody();
    for (const row of rows) {
      const line = body.insertRow();
      const th = line.appendChild(node("th"));
      th.scope = "row";
      if (row.code) {
        const select = button([row.name], "", () => setTriggerValue("picked", row.code));
        if (row.code === data.picked) {
          line.className = "picked";
          select.setAttribute("aria-pressed", "true");
        }
        th.appendChild(select);
      } else th.textContent = row.name;
      row.cells.forEach(([shown, number, share], i) => {
        const kind = number === null ? "missing" : typeof number === "string" ? "words" : number ? "" : "zero";
        const isReason = kind === "words" && wide(shown) > LONG_EM;
        const cell = line.appendChild(node("td", isReason ? undefined : shown, kind));
        if (isReason) cell.appendChild(reason(shown, data.words));
        if (share && i + 1 === barred) {
          const width = `${(100 * share).toFixed(1)}%`;
          cell.style.backgroundImage = `linear-gradient(to right, #d3e4f4 ${width}, transparent ${width})`;
        }
      });
    }
    host.replaceChildren(table);
    fade();
  };
  // A table that goes on to the right fades there.
  const fade = () => {
    const rest = host.scrollWidth - host.clientWidth - host.scrollLeft;
    host.classList.toggle("more", rest > 2);
  };
  host.onscroll = fade;
  host.watch?.disconnect();
  host.watch = new ResizeObserver(fade);
  host.watch.observe(host);
  host.style.maxHeight = `${data.height}px`;
  draw();
}
