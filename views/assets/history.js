// Back leads to what was seen before. Streamlit adds an entry to the browser's history for every part of an
// address that a run writes; what no press of a key or button lies between is one step of the reader. Nor does one
// lie between that comes while a page is still being opened: its first run writes the address of that same step.
{
  let isActing = false, isOpening = true, isStepped = false;
  const isRunning = () => {
    const state = document.querySelector('[data-testid="stApp"]')?.getAttribute("data-test-script-state");
    return state !== "notRunning";
  };
  const act = () => {
    isOpening &&= isRunning();
    isActing = !isOpening;
    isStepped = false;
  };
  for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, act, { capture: true, passive: true });
  const push = history.pushState.bind(history);
  history.pushState = (state, unused, address) => {
    const here = new URL(address ?? location.href, location.href);
    const isOther = here.pathname !== location.pathname;
    // A run that opens another page clears the address first, while the path is still this one's: that is the same step.
    if (isOther ? !isStepped : isActing) push(state, unused, address);
    else history.replaceState(state, unused, address);
    isStepped = !isOther && (isStepped || isActing);
    isActing = false;
    isOpening ||= isOther;
  };
  // The page is told that its address is where the reader went, before it reads it; it takes the mark away again.
  addEventListener("popstate", () => {
    isActing = false;
    isStepped = false;
    isOpening = true;
    const here = new URL(location.href);
    here.searchParams.set("history", "moved");
    history.replaceState(history.state, "", here);
  });
}
