"""One layer of tiles of a basemap, by address or in the file itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Tiles:
    """One layer of tiles: an address with {z}, {x}, {y} (and {s}, {key}), or the tiles themselves."""

    url: str = ""
    subdomains: str = ""
    most_zoom: int = 18
    least_zoom: int = 0
    inline: Mapping[str, str] = field(default_factory=dict)

    @property
    def origins(self) -> tuple[str, ...]:
        """Where a browser asks for them."""
        if not self.url:
            return ()
        part = urlsplit(self.url)
        hosts = [part.netloc.replace("{s}", s) for s in self.subdomains] or [part.netloc]
        return tuple(f"{part.scheme}://{host}" for host in hosts)
