// Regions x industries: a table of buttons, reachable by keyboard; a click selects.
function cell(name, className, text) {
  const node = document.createElement(name);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}

function button(text, label, picked, act) {
  const node = cell("button", picked ? "picked" : "", text);
  node.type = "button";
  node.title = label;
  node.setAttribute("aria-label", label);
  if (picked) node.setAttribute("aria-pressed", "true");
  node.addEventListener("click", act);
  return node;
}

// data: {caption, corner, industries: [{id, name}], rows: [{code, name, marks: {id: [mark, label]}}], picked, marked: [id]}
export default function ({ parentElement, data, setTriggerValue }) {
  const host = parentElement.querySelector("#matrix");
  const table = cell("table");
  table.appendChild(cell("caption", "", data.caption));
  const head = table.createTHead().insertRow();
  head.appendChild(cell("th", "corner", data.corner));
  const isMarked = (industry) => (data.marked || []).includes(industry.id);
  for (const industry of data.industries) {
    const th = cell("th", isMarked(industry) ? "industry marked" : "industry");
    th.scope = "col";
    th.appendChild(button(industry.name, industry.name, isMarked(industry), () =>
      setTriggerValue("chosen", { industry: industry.id })));
    head.appendChild(th);
  }
  const body = table.createTBody();
  for (const row of data.rows) {
    const line = body.insertRow();
    if (row.code === data.picked) line.className = "picked";
    const th = cell("th");
    th.scope = "row";
    th.appendChild(button(row.name, row.name, row.code === data.picked, () =>
      setTriggerValue("chosen", { region: row.code })));
    line.appendChild(th);
    for (const industry of data.industries) {
      const td = line.insertCell();
      const mark = row.marks[industry.id];
      if (mark) {
        td.className = mark[2];
        td.appendChild(button(mark[0], `${row.name} · ${industry.name} · ${mark[1]}`, false, () =>
          setTriggerValue("chosen", { region: row.code })));
      }
      if (isMarked(industry)) td.classList.add("marked");
    }
  }
  host.replaceChildren(table);
  // Where the names do not find room beside each other they stand at a slant, and all columns are seen.
  const fit = () => {
    table.classList.remove("slanted");
    table.classList.toggle("slanted", table.offsetWidth > host.clientWidth);
  };
  if (host.watched) host.watched.disconnect();
  host.watched = new ResizeObserver(fit);
  host.watched.observe(host);
  fit();
}
