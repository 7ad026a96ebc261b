"""Logos are made harmless: nothing that runs, nothing that loads, whatever it is wrapped in."""

from __future__ import annotations

import io
import warnings

import pytest
from PIL import Image

from gis.errors import InputTableError
from layers.print import logo

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{}</svg>'
HOSTILE = [
    "<script>marker()</script>",
    "<script href='http://x.invalid/marker'/>",
    "<g onload='marker()'/>",
    "<path d='M0 0' onclick='marker()'/>",
    "<a href='javascript:marker()'><path d='M0 0'/></a>",
    "<a xlink:href='http://x.invalid/marker'><path d='M0 0'/></a>",
    "<image href='http://x.invalid/marker.png'/>",
    "<image xlink:href='file:///etc/marker'/>",
    "<image href='data:image/svg+xml;base64,marker'/>",
    "<foreignObject><div xmlns='http://www.w3.org/1999/xhtml' onclick='marker()'/></foreignObject>",
    "<style>@import 'http://x.invalid/marker'</style>",
    "<style>*{background:url(http://x.invalid/marker)}</style>",
    "<path d='M0 0' style='fill:url(http://x.invalid/marker)'/>",
    "<path d='M0 0' style='behavior:url(marker)'/>",
    "<path d='M0 0' fill='url( \"http://x.invalid/marker\")'/>",
    "<path d='M0 0' fill='url(//x.invalid/marker)'/>",
    "<path d='M0 0' style='fill:u\\72l(http://x.invalid/marker)'/>",
    "<use href='http://x.invalid/marker#a'/>",
    "<use xlink:href='data:image/svg+xml,marker'/>",
    "<animate attributeName='href' values='javascript:marker()'/>",
    "<set attributeName='onmouseover' to='marker()'/>",
    "<handler type='application/ecmascript'>marker()</handler>",
    "<iframe src='http://x.invalid/marker'/>",
    "<embed src='http://x.invalid/marker'/>",
    "<feImage href='http://x.invalid/marker'/>",
    "<text><script>marker()</script></text>",
    "<svg onload='marker()'/>",
    "<?xml-stylesheet href='http://x.invalid/marker'?><path d='M0 0'/>",
    "<!-- marker --><path d='M0 0'/>",
    "<metadata>marker</metadata>",
]


@pytest.mark.parametrize("inside", HOSTILE)
def test_nothing_that_runs_or_loads_is_left(inside):
    clean = logo.read(SVG.format(inside).encode()).content
    assert b"marker" not in clean
    assert b"x.invalid" not in clean


def test_shapes_stay():
    body = (
        '<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs>'
        '<rect width="4" height="4" fill="url(#a)"/><use href="#a"/>'
    )
    assert logo.read(SVG.format(body).encode()).content.decode() == (
        f'<svg xmlns="http://www.w3.org/2000/svg">{body}</svg>'
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a",
        b"\x89PNG\r\n\x1a\n broken",
        b"<svg",
        b"<html><svg/></html>",
        b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
        b"x" * (logo.MOST_KB * 1024 + 1),
    ],
)
def test_what_is_no_logo_is_refused(content):
    with pytest.raises(InputTableError) as fault:
        logo.read(content)
    assert fault.value.key.startswith("error.logo_")


def test_of_a_png_only_the_pixels_stay():
    picture = Image.new("RGB", (3, 2), (10, 20, 30))
    stream = io.BytesIO()
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Comment", "marker")
    picture.save(stream, format="PNG", pnginfo=info)
    clean = logo.read(stream.getvalue())
    assert b"marker" not in clean.content
    again = Image.open(io.BytesIO(clean.content))
    assert (again.size, again.getpixel((2, 1))) == ((3, 2), (10, 20, 30, 255))


def test_a_logo_is_read_without_touching_the_filters_of_all_threads(monkeypatch):
    # One session's "error" would make faults of the warnings of every other, for good where two overlap.
    warnings.simplefilter("ignore")
    stream, seen, opened = io.BytesIO(), [], Image.open
    Image.new("RGBA", (3, 2), (10, 20, 30, 255)).save(stream, format="PNG")
    before = list(warnings.filters)

    def watched(*args, **choices):
        seen.append(list(warnings.filters))
        return opened(*args, **choices)

    monkeypatch.setattr(Image, "open", watched)
    assert logo.read(stream.getvalue()).kind == "png"
    assert seen == [before]


@pytest.mark.parametrize("spoilt", [slice(0, 1), slice(4, 8), slice(16, 17)])
def test_a_png_with_a_spoilt_head_is_called_damaged_and_not_another_kind_or_size(spoilt):
    stream = io.BytesIO()
    Image.new("RGB", (3, 2)).save(stream, format="PNG")
    content = bytearray(stream.getvalue())
    content[spoilt] = b"\x7f" * (spoilt.stop - spoilt.start)
    with pytest.raises(InputTableError, match="PNG 内容损坏或不完整"):
        logo.read(bytes(content))


def test_a_picture_too_large_is_refused_by_its_head_alone():
    head = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (60_000).to_bytes(4, "big") * 2
    with pytest.raises(InputTableError) as fault:
        logo.read(head)
    assert (fault.value.key, fault.value.values["found"]) == ("error.logo_pixels", "60000×60000")
