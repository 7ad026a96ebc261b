// Escape closes the dossier, as its cross does, where nothing else waits for the key.
function onEscape() {
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    const open = '[role="dialog"], [role="listbox"], [data-testid="stPopoverBody"], [aria-expanded="true"]:not(summary)';
    let at = document.activeElement;
    while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
    if (document.querySelector(open) || (at && at.matches("input, textarea, select"))) return;
    const close = document.querySelector(".st-key-frame-panel-close button");
    if (close) close.click();
  });
}
