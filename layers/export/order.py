"""An order: what is handed over, how and whose. One value for the page, the commands and the file of choices."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gis.enterprises.density import Spread
from gis.errors import SettingError
from gis.freight.costs import CRITERIA, Factors, require_tonnes
from gis.nearest import nearest
from gis.plans.designations import Selection
from gis.schema import AUTO, DATUMS, LEVELS
from layers.export.formats import SELECTIONS
from layers.page.basemap import Wish
from layers.print.imprint import ORIENTATIONS, SIZES, Imprint, Paper
from layers.terrain.ground import GROUNDS

if TYPE_CHECKING:
    from gis.enterprises.around import Around

# What can be handed over, and the formats of each.
FORMS: dict[str, tuple[str, ...]] = {
    "map": ("pdf", "png", "svg", "html"),
    "sheet": ("pdf", "png", "svg", "html"),
    "atlas": ("pdf",),
    "deck": ("pptx",),
    "route": ("pdf", "png", "svg", "html", "pptx", "geojson", "gpkg", "kml", "xlsx", "csv"),
    "comparison": ("pdf", "png", "svg", "html", "pptx", "geojson", "gpkg", "kml", "xlsx", "csv"),
    "data": SELECTIONS,
}
LANGUAGES = ("zh", "en", "both")
HEADS = ("plain", "zh", "en")
# A web address with its scheme, or a domain with a dot; whoever scans a code runs what it holds.
_WEB = re.compile(
    r"(?:https?://[^\s/:@?#]+|[^\s/:@?#.]+(?:\.[^\s/:@?#.]+)+)(?::\d{1,5})?(?:[/?#]\S*)?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Way:
    """A freight route: names or codes of its ends, tonnes, what ranks the ways, metres of the truck (0: any)."""

    origin: str = ""
    destination: str = ""
    tonnes: float = 1000.0
    by: str = "cost"
    truck: float = 0.0


@dataclass(frozen=True)
class Compared:
    """A comparison: an indicator of all regions of a level, within a region or in the country."""

    indicator: str = ""
    level: str = "prefecture"
    within: str = ""


@dataclass(frozen=True)
class What:
    """What is handed over.

    Attributes
    ----------
    kind
        A key of :data:`FORMS`.
    selection
        Plans, categories, industries, region.
    region
        The region of a factsheet.
    level, by_industry, regions
        Pages of an atlas: those of a level within the selection's region, or those of some regions.
    picked
        Code of a region that a map on paper outlines.
    address
        What the QR code of a factsheet holds.
    layers
        Ids of the layers of a layout map whose switch stands otherwise than by default.
    way, compared
        Of a route and of a comparison.
    enterprises, around, factors
        A list that maps show beside the plans, what of a list stands around the place of a factsheet,
        and a cost model of freight; they are data and no choice, so no file of choices holds them.
    """

    kind: str = "map"
    selection: Selection = field(default_factory=Selection)
    region: str = ""
    level: str = AUTO
    by_industry: bool = False
    regions: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()
    picked: str = ""
    address: str = ""
    way: Way = field(default_factory=Way)
    compared: Compared = field(default_factory=Compared)
    enterprises: Spread | None = None
    around: Around | None = None
    factors: Factors | None = None


@dataclass(frozen=True)
class How:
    """In which form.

    Attributes
    ----------
    form
        A format of the kind.
    paper
        Of prints.
    language
        ``zh``, ``en``; ``both`` gives an HTML map a switch, and is Chinese elsewhere.
    is_embedded
        An HTML map for a frame of another page.
    datum, heads
        Coordinates and names of fields of data: ``plain`` names are those of the documentation.
    wish
        Basemap of an HTML map.
    ground
        What lies under a map, of :data:`layers.terrain.ground.GROUNDS`.
    """

    form: str = "pdf"
    paper: Paper = field(default_factory=Paper)
    language: str = "zh"
    is_embedded: bool = False
    datum: str = "cgcs2000"
    heads: str = "plain"
    wish: Wish = field(default_factory=Wish)
    ground: tuple[str, ...] = ()

    @property
    def lang(self) -> str:
        """The language of a file that has one."""
        return "en" if self.language == "en" else "zh"


@dataclass(frozen=True)
class Order:
    """What, how and whose."""

    what: What = field(default_factory=What)
    how: How = field(default_factory=How)
    imprint: Imprint = field(default_factory=Imprint)


def checked(order: Order) -> Order:
    """Return an order whose words are all known, or raise.

    Raises
    ------
    SettingError
        If a kind, form, level, language, datum or paper is none of the known, or the tonnes are no
        weight, or the address is none of the web.

    Examples
    --------
    >>> checked(Order(how=How(form="png"))).how.form
    'png'
    """
    what, how = order.what, order.how
    _one_of("what.kind", what.kind, tuple(FORMS))
    _one_of("how.form", how.form, FORMS[what.kind])
    _one_of("what.level", what.level, (AUTO, *LEVELS))
    _one_of("what.comparison.level", what.compared.level, LEVELS)
    _one_of("what.route.by", what.way.by, CRITERIA)
    _one_of("how.language", how.language, LANGUAGES)
    _one_of("how.datum", how.datum, DATUMS)
    _one_of("how.heads", how.heads, HEADS)
    _one_of("how.size", how.paper.size, SIZES)
    _one_of("how.orientation", how.paper.orientation, ORIENTATIONS)
    _one_of("how.basemap_datum", how.wish.datum, DATUMS)
    for one in how.ground:
        _one_of("how.ground", one, GROUNDS)
    require_tonnes(what.way.tonnes)
    require_address(what.address)
    return order


def require_address(address: str) -> None:
    """Raise where an address for a code is neither empty, nor of the web, nor a domain.

    Raises
    ------
    SettingError
        With what was found.
    """
    if address and not _WEB.fullmatch(address.strip()):
        raise SettingError("error.address_scheme", found=address[:60])


def _one_of(key: str, found: str, known: tuple[str, ...]) -> None:
    if found not in known:
        near = nearest(found, known) or known
        raise SettingError("error.order_word", where=key, found=found, nearest=list(near))
