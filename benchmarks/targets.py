"""How large what is tapped really is: measured by asking the page what lies at a point."""

from __future__ import annotations

# Walks from the middle of each target to the four sides as far as a tap still meets it, its label or
# its field. Left out are marks of the map, which are as large as what they show, links within a
# sentence, and what the edge of its scrolled box cuts.
TAPPED = r"""(least) => {
  const found = [];
  const top = (x, y) => { let e = document.elementFromPoint(x, y); while (e && e.shadowRoot) { const d = e.shadowRoot.elementFromPoint(x, y); if (!d || d === e) break; e = d; } return e; };
  const up = (e) => e.parentElement || (e.getRootNode().host);
  const inside = (hit, holders) => { for (let e = hit; e; e = up(e)) if (holders.includes(e)) return true; return false; };
  const TARGETS = 'button, a[href], select, summary, input:not([type=hidden]), textarea, [role=button], [role=radio], [role=tab], [role=option], [role=slider], [role=switch]';
  const shown = (e) => { const s = getComputedStyle(e), b = e.getBoundingClientRect();
    return b.width > 1 && b.height > 1 && s.visibility !== 'hidden' && s.opacity !== '0' && s.pointerEvents !== 'none' && !e.disabled && s.clipPath === 'none'; };
  const walk = (root) => root.querySelectorAll('*').forEach((e) => {
    if (e.shadowRoot) walk(e.shadowRoot);
    if (!e.matches(TARGETS) || !shown(e) || e.matches('.atlas-symbol, .atlas-bundle, .leaflet-marker-icon, .leaflet-interactive')) return;
    if (e.closest('p, li') && e.matches('a')) return;
    const b = e.getBoundingClientRect();
    const x = (b.left + b.right) / 2, y = (b.top + b.bottom) / 2;
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return;
    const label = e.closest('label') || (e.id && e.getRootNode().querySelector(`label[for="${CSS.escape(e.id)}"]`));
    const field = e.closest('.react-aria-ComboBox > [role=group], [data-baseweb="select"], [data-testid="stNumberInputContainer"]');
    const holders = [e, label, field].filter(Boolean);
    const is = (px, py) => px >= 0 && py >= 0 && px < innerWidth && py < innerHeight && inside(top(px, py), holders);
    let cx = x, cy = y;
    if (!is(cx, cy)) return; // covered: by a sheet, or scrolled away in its box
    const reach = (dx, dy) => { let n = 0; while (n < 200 && is(cx + dx * (n + 1), cy + dy * (n + 1))) n++; return n; };
    const w = reach(-1, 0) + reach(1, 0) + 1, h = reach(0, -1) + reach(0, 1) + 1;
    // What the edge of a scrolled box or of the window cuts is as large as before.
    let cut = false;
    for (let a = e; a; a = up(a)) { const s = getComputedStyle(a); if (a !== e && /auto|scroll|hidden|clip/.test(s.overflow + s.overflowX + s.overflowY)) { const r = a.getBoundingClientRect(); if (b.left < r.left - 1 || b.right > r.right + 1 || b.top < r.top - 1 || b.bottom > r.bottom + 1) cut = true; } }
    if (cut) return;
    if (w < least || h < least) found.push(`${(e.getAttribute('aria-label') || e.innerText || e.title || e.placeholder || e.type || e.tagName).trim().slice(0, 14)} ${w}x${h} <${e.tagName.toLowerCase()}.${(e.closest('[class*=st-key]')||{className:''}).className.toString().match(/st-key-[\w-]+/)||''}>`);
  });
  walk(document);
  return [...new Set(found)];
}"""
