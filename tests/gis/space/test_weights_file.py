"""Own weights: what libpysal writes is read the same, every break of the format is named by its line."""

from __future__ import annotations

import pytest

from gis.errors import InputTableError
from gis.space.weights_file import read_gal

KNOWN = {"110000", "120000", "130100", "130200"}
SOUND = b"0 3 cities adcode\n110000 2\n120000 130100\n120000 1\n110000\n130100 1\n110000\n"


def test_a_file_of_libpysal_comes_back(tmp_path):
    import libpysal  # a second of every worker that only collects
    from libpysal.weights import W

    w = W({"110000": ["120000", "130100"], "120000": ["110000"], "130100": ["110000"]})
    path = tmp_path / "a.gal"
    file = libpysal.io.open(str(path), "w")
    file.write(w)
    file.close()
    found = read_gal(path.read_bytes(), "a.gal", KNOWN)
    assert {code: sorted(others) for code, others in found.items()} == {
        code: sorted(others) for code, others in w.neighbors.items()
    }


def test_short_heads_islands_and_broken_lists_are_read():
    found = read_gal(
        "\ufeff3\n110000 2\n120000\n130100\n120000 0\n\n130100 1\n110000\n\n".encode(),
        "a.gal",
        KNOWN,
    )
    assert found == {"110000": ["120000", "130100"], "120000": [], "130100": ["110000"]}


def test_a_region_is_no_neighbour_of_itself():
    assert read_gal(b"1\n110000 1\n110000\n", "a.gal", KNOWN) == {"110000": []}


@pytest.mark.parametrize(
    ("content", "key", "values"),
    [
        (b"", "error.gal_line", {"line": 1}),
        (b"\xff\xfe", "error.gal_line", {"line": 1}),
        (b"0 99999999 a b\n", "error.gal_line", {"line": 1}),
        (b"2\n110000 two\n120000\n", "error.gal_line", {"line": 2}),
        (b"1\n110000 3\n120000 130100\n", "error.gal_line", {"line": 2, "found": 2, "expected": 3}),
        (b"2\n110000 1\n120000\n110000 1\n120000\n", "error.gal_twice", {"line": 4}),
        (SOUND.replace(b"0 3", b"0 4"), "error.gal_count", {"found": 3, "expected": 4}),
        (SOUND.replace(b"120000", b"999999"), "error.gal_codes", {"count": 1, "found": ["999999"]}),
    ],
)
def test_what_breaks_the_format_is_named(content, key, values):
    with pytest.raises(InputTableError) as caught:
        read_gal(content, "a.gal", KNOWN)
    assert caught.value.key == key
    assert {name: caught.value.values[name] for name in values} == values
