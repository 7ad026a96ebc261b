// Measures on the map of a file: a way by its points, and the area that it encloses.
const AtlasMeasure = (() => {
  "use strict";
  // Mean radius of the Earth, as in gis/sphere.py.
  const RADIUS_KM = 6371.0088;

  function lengthKm(points) {
    return points.slice(1).reduce((sum, point, i) => sum + apartKm(points[i], point), 0);
  }

  function apartKm(a, b) {
    const rad = Math.PI / 180;
    const [one, two] = [a.lat * rad, b.lat * rad];
    const half = (x) => Math.sin(x / 2) ** 2;
    const h = half(two - one) + Math.cos(one) * Math.cos(two) * half((b.lng - a.lng) * rad);
    return 2 * RADIUS_KM * Math.asin(Math.sqrt(h));
  }

  // Area on the sphere inside a ring, by the sum over its edges (Chamberlain and Duquette 2007).
  function areaKm2(points) {
    const rad = Math.PI / 180;
    const sum = points.reduce((total, point, i) => {
      const next = points[(i + 1) % points.length];
      return total + (next.lng - point.lng) * rad *
        (2 + Math.sin(point.lat * rad) + Math.sin(next.lat * rad));
    }, 0);
    return Math.abs(sum) * RADIUS_KM ** 2 / 2;
  }

  function figure(value, lang) {
    const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
    return value.toLocaleString(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  }

  class Measure {
    constructor(map, words, lang) {
      Object.assign(this, { map, words, lang, points: [], on: false });
      this.group = L.layerGroup().addTo(map);
      this.said = AtlasFurniture.element("p", "atlas-measured");
      this.said.setAttribute("role", "status");
      this.said.hidden = true;
      map.getContainer().appendChild(this.said);
      map.on("click", (event) => { if (this.on) this.add(event.latlng); });
      map.getContainer().addEventListener("keydown", (event) => this.key(event));
    }

    // Turn it on or off; the class lets clicks through the regions to the map.
    toggle(on) {
      this.on = on;
      this.map.getContainer().classList.toggle("atlas-measuring", on);
      this.map.doubleClickZoom[on ? "disable" : "enable"]();
      this.points = [];
      this.draw();
      if (on) this.map.getContainer().focus();
    }

    // By keyboard points are set at the middle of the map, which the arrows move.
    key(event) {
      if (!this.on || event.target !== this.map.getContainer()) return;
      if (event.key === "Enter") this.add(this.map.getCenter());
      else if (event.key === "Backspace") this.points.pop();
      else if (event.key === "Escape") this.points = [];
      else return;
      event.preventDefault();
      this.draw();
    }

    add(point) {
      this.points.push(point);
      this.draw();
    }

    draw() {
      this.group.clearLayers();
      const style = { color: AtlasColours.ink, weight: 2, dashArray: "6 4", interactive: false };
      if (this.points.length > 2) {
        L.polygon(this.points, { ...style, fillOpacity: 0.06, pane: "atlas-highlight" }).addTo(this.group);
      } else {
        L.polyline(this.points, { ...style, pane: "atlas-highlight" }).addTo(this.group);
      }
      this.points.forEach((point) => L.circleMarker(point, {
        ...style, dashArray: null, radius: 4, fill: true, fillColor: AtlasColours.white, fillOpacity: 1,
        pane: "atlas-highlight",
      }).addTo(this.group));
      this.said.hidden = !this.on;
      const parts = [];
      if (this.points.length > 1) {
        parts.push(this.words.measured.replace("{km}", figure(lengthKm(this.points), this.lang)));
      }
      if (this.points.length > 2) {
        parts.push(this.words.enclosed.replace("{km2}", figure(areaKm2(this.points), this.lang)));
      }
      this.said.textContent = parts.length ? parts.join(" · ") : this.words.measure_hint;
    }
  }

  return { Measure, lengthKm, areaKm2 };
})();
