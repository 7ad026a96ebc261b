// Back leads to what was seen before. Streamlit adds an entry to the browser's history for every part of an
// address that a run writes; what no press of a key or button lies between is one step of the reader.
{
  let isActing = false;
  const act = () => { isActing = true; };
  for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, act, { capture: true, passive: true });
  const push = history.pushState.bind(history);
  history.pushState = (state, unused, address) => {
    const here = new URL(address ?? location.href, location.href);
    if (!isActing && here.pathname === location.pathname) history.replaceState(state, unused, address);
    else push(state, unused, address);
    isActing = false;
  };
  // The page is told that its address is where the reader went, before it reads it; it takes the mark away again.
  addEventListener("popstate", () => {
    isActing = false;
    const here = new URL(location.href);
    here.searchParams.set("history", "moved");
    history.replaceState(history.state, "", here);
  });
}
