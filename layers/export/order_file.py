"""The file of choices of an order: TOML written and read again, nothing in it believed.

A key that is not known is refused, so that a slip of the pen cannot quietly mean the default.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import asdict, fields, replace
from typing import Any, TypeVar

from gis.errors import SettingError
from gis.plans.designations import Selection
from gis.report import toml
from gis.tables import bounded_toml
from layers.export.order import Compared, How, Order, Way, What, checked
from layers.page.basemap import Wish
from layers.print import logo
from layers.print.imprint import Imprint, Paper
from layers.print.logo import Logo

Value = TypeVar("Value")
VERSION = 1
_HEAD = "Cluster Atlas: choices of an export / 产业集群图谱：一次导出的选择"
_LISTS = ("plan", "category", "industry")
_WISH = ("source", "datum", "with_key")
_PARTS = ("regions", "layers")
_TEXTS = ("title", "subtitle", "organisation", "contact", "date", "review_number", "accent")
_PREFIX = "data:image/"
# A larger picture would not go through the bounds of the files that are read again.
_MOST_LOGO = 180_000
_LONGEST = 300


def to_toml(order: Order, made_with: dict[str, str] | None = None) -> str:
    """Return an order as TOML; what is as by default is left out.

    Examples
    --------
    >>> print(to_toml(Order(what=What(kind="sheet", region="511700"))))
    # Cluster Atlas: choices of an export / 产业集群图谱：一次导出的选择
    version = 1
    <BLANKLINE>
    [what]
    kind = "sheet"
    region = "511700"
    <BLANKLINE>
    """
    what, how, said = order.what, order.how, order.imprint
    selected = {key: _listed(getattr(what.selection, key)) for key in _LISTS}
    chosen = {
        **{key: value for key, value in selected.items() if value},
        **({"within": str(what.selection.region)} if what.selection.region else {}),
    }
    content: dict[str, Any] = {
        "version": VERSION,
        "what": {
            **_changed(what, ("kind", "region", "level", "by_industry", "picked", "address")),
            **({"selection": chosen} if chosen else {}),
            **{key: list(getattr(what, key)) for key in _PARTS if getattr(what, key)},
            **_section("route", what.way),
            **_section("comparison", what.compared),
        },
        "how": {
            **_changed(how, ("form", "language", "is_embedded", "datum", "heads")),
            **_changed(how.paper, ("size", "orientation")),
            **({} if how.wish.content else _section("basemap", how.wish)),
            **({"ground": list(how.ground)} if how.ground else {}),
        },
        "whose": {**_changed(said, _TEXTS), **_picture(said.logo)},
    }
    if made_with:
        content["made_with"] = made_with
    return toml.to_toml({key: value for key, value in content.items() if value}, _HEAD)


def _listed(value: Any) -> list[str]:
    if value is None:
        return []
    return [value] if isinstance(value, str) else list(value)


def _changed(value: Any, keys: tuple[str, ...]) -> dict[str, Any]:
    """Return the fields of a value that differ from the default."""
    plain = type(value)()
    return {k: getattr(value, k) for k in keys if getattr(value, k) != getattr(plain, k)}


def _section(name: str, value: Any) -> dict[str, Any]:
    found = _changed(value, tuple(asdict(value)))
    return {name: found} if found else {}


def _picture(picture: Logo | None) -> dict[str, Any]:
    if picture is None:
        return {}
    if len(picture.data_uri) > _MOST_LOGO:
        return {"logo_left_out": True}
    return {"logo": picture.data_uri}


def from_toml(text: str) -> tuple[Order, dict[str, str]]:
    r"""Return the order of a file, and the versions of tool and data that it was made with.

    Raises
    ------
    SettingError, InputTableError
        If the file is no TOML, holds what is not known, or a picture that is none.

    Examples
    --------
    >>> order, _ = from_toml('[what]\nkind = "atlas"\n[how]\nsize = "a3"')
    >>> order.what.kind, order.how.paper.size
    ('atlas', 'a3')
    """
    content = bounded_toml.parse(text, "error.order_unreadable")
    _known("", content, {"version", "what", "how", "whose", "made_with"})
    if content.get("version", VERSION) != VERSION:
        raise SettingError("error.order_version", found=content["version"], expected=VERSION)
    parts = {name: _table(name, content.get(name, {})) for name in ("what", "how", "whose")}
    # What a file does not name is the first form of its kind.
    order = Order(_what(parts["what"]), _how(parts["how"]), _whose(parts["whose"]))
    if "form" not in parts["how"]:
        from layers.export.order import FORMS

        forms = FORMS.get(order.what.kind, ("pdf",))
        order = replace(order, how=replace(order.how, form=forms[0]))
    made = _table("made_with", content.get("made_with", {}))
    return checked(order), {str(key): str(value) for key, value in made.items()}


def _what(given: dict[str, Any]) -> What:
    selection = _table("what.selection", given.pop("selection", {}))
    _known("what.selection", selection, {*_LISTS, "within"})
    lists = {key: _texts(f"what.selection.{key}", selection.get(key, [])) or None for key in _LISTS}
    chosen = Selection(**lists, region=_text("what.selection.within", selection.get("within")))
    way = _filled(Way(), "what.route", given.pop("route", {}))
    compared = _filled(Compared(), "what.comparison", given.pop("comparison", {}))
    parts: dict[str, Any] = {
        key: tuple(_texts(f"what.{key}", given.pop(key, []))) for key in _PARTS
    }
    plain = What(selection=chosen, way=way, compared=compared, **parts)
    return _filled(
        plain, "what", given, ("kind", "region", "level", "by_industry", "picked", "address")
    )


def _how(given: dict[str, Any]) -> How:
    wish = _filled(Wish(), "how.basemap", given.pop("basemap", {}), _WISH)
    ground = tuple(_texts("how.ground", given.pop("ground", [])))
    sides = {key: given.pop(key) for key in ("size", "orientation") if key in given}
    paper = _filled(Paper(), "how", sides, ("size", "orientation"))
    keys = ("form", "language", "is_embedded", "datum", "heads")
    return _filled(How(paper=paper, wish=wish, ground=ground), "how", given, keys)


def _whose(given: dict[str, Any]) -> Imprint:
    given.pop("logo_left_out", None)
    picture = given.pop("logo", None)
    said = _filled(Imprint(), "whose", given, _TEXTS)
    return said if picture is None else replace(said, logo=_logo(picture))


def _logo(given: Any) -> Logo:
    head, _, coded = str(given).partition(";base64,")
    try:
        content = base64.b64decode(coded, validate=True)
    except (binascii.Error, ValueError):
        content = b""
    if not head.startswith(_PREFIX) or not content:
        raise SettingError("error.order_value", where="whose.logo", found=str(given)[:40])
    return logo.read(content)


def _filled(value: Value, where: str, given: Any, keys: tuple[str, ...] = ()) -> Value:
    """Return a value with the fields that a table of a file names, each of the field's own type."""
    table = _table(where, given)
    names = keys or tuple(item.name for item in fields(value))  # type: ignore[arg-type]
    _known(where, table, set(names))
    changes = {}
    for key, found in table.items():
        kind = type(getattr(value, key))
        fits = isinstance(found, bool) if kind is bool else _fits(found, kind)
        is_short = not isinstance(found, str) or (len(found) <= _LONGEST and found.isprintable())
        if not fits or not is_short:
            raise SettingError("error.order_value", where=f"{where}.{key}", found=str(found)[:60])
        changes[key] = float(found) if kind is float else found
    return replace(value, **changes)  # type: ignore[type-var]


def _fits(found: Any, kind: type) -> bool:
    if isinstance(found, bool):
        return False
    return isinstance(found, int | float if kind is float else kind)


def _table(where: str, given: Any) -> dict[str, Any]:
    if not isinstance(given, dict):
        raise SettingError("error.order_value", where=where, found=str(given)[:60])
    return dict(given)


def _known(where: str, given: dict[str, Any], known: set[str]) -> None:
    for key in given:
        if key not in known:
            path = f"{where}.{key}" if where else key
            raise SettingError("error.order_key", where=path, known=sorted(known))


def _texts(where: str, given: Any) -> list[str]:
    if not isinstance(given, list) or not all(isinstance(item, str) for item in given):
        raise SettingError("error.order_value", where=where, found=str(given)[:60])
    return given


def _text(where: str, given: Any) -> str | None:
    if given is not None and not isinstance(given, str):
        raise SettingError("error.order_value", where=where, found=str(given)[:60])
    return given
