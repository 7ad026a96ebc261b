#!/usr/bin/env bash
# What: what xyzservices says about the datum of its Chinese tiles (Gaode.Normal, Gaode.Satellite).
# Guess: nothing; a layer in WGS 84 laid over them is some 500 m off without a word.
# Seen: the entries hold url, max_zoom, attribution and name, no word on GCJ-02, and plain http addresses, which a page served by https
#   may not load. No provider has a key for the datum (some have crs, meaning the projection). 天地图 (Tianditu) is not in the list.
# Expected: a key such as datum="GCJ-02", beside name and url.
# Instead: a table of one's own with datum and https; shift all layers for Gaode, none for 天地图 (CGCS2000).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv"
"$dir/venv/bin/pip" install --quiet --disable-pip-version-check xyzservices==2026.9.1
cd "$dir"
"$dir/venv/bin/python" - <<'PY'
import xyzservices.providers as providers

every = providers.flatten()
gaode = {name: dict(entry) for name, entry in every.items() if name.startswith("Gaode")}
words = {key.lower() for entry in every.values() for key in entry}
named = sorted(word for word in words if "datum" in word or "crs" in word or "proj" in word)
tianditu = [name for name in every if "tianditu" in name.lower() or "天地图" in str(dict(every[name]))]
print({name: sorted(entry) for name, entry in gaode.items()}, "keys on crs:", named, "Tianditu:", tianditu)
silent = all("gcj" not in str(entry).lower() and entry["url"].startswith("http://") for entry in gaode.values())
raise SystemExit(0 if gaode and silent and not tianditu and "datum" not in words else 1)
PY
