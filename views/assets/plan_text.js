// The text of a plan with its records marked: a click on a mark chooses its record, the chosen sentence comes into sight.
// data: {parts: ["plain", ["marked", kind, number, title, state]], window, at}; state: "", "off" (left out), "framed"
export default function ({ parentElement, data, setTriggerValue }) {
  const host = parentElement.querySelector("#plan");
  const top = host.shown === data.window ? host.scrollTop : 0;
  host.shown = data.window;
  host.replaceChildren(...data.parts.map((part, index) => {
    if (typeof part === "string") return document.createTextNode(index ? part : part.trimStart());
    const [words, kind, number, title, state] = part;
    const mark = document.createElement("mark");
    mark.className = `${kind} ${state}`;
    mark.dataset.number = number + 1;
    mark.title = title;
    mark.textContent = words;
    mark.addEventListener("click", () => setTriggerValue("chosen", { kind, number }));
    return mark;
  }));
  host.scrollTop = top;
  if (data.at === host.at) return;
  host.at = data.at;
  const framed = host.querySelector(".framed");
  if (framed) host.scrollTop = framed.offsetTop - host.clientHeight / 3;
}
