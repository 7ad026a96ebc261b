"""Points of a list: cells and sample do not know how it was split; cells of all widths add up."""

import numpy as np
import pandas as pd
import pytest

from gis.atlas import Atlas
from gis.enterprises import density, places
from gis.enterprises.assign import Columns
from gis.enterprises.lists import points
from gis.enterprises.places import CELL_DEG, Wanted
from gis.errors import InputTableError

ATLAS = Atlas.bundled()
COLUMNS = Columns("lon", "lat", industry="code")


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    draw = np.random.default_rng(8)
    frame = pd.DataFrame(
        {
            "lon": draw.normal(104, 2, 3000), "lat": draw.normal(30, 2, 3000),
            "code": draw.choice(["C3011", "C2511"], 3000, p=[0.1, 0.9]),
        }
    )  # fmt: skip
    frame.loc[0, ["lon", "lat"]] = [30.0, 104.0]
    frame.loc[1, ["lon", "lat"]] = [0.0, 0.0]
    frame.loc[2, "lon"] = np.nan
    made = tmp_path_factory.mktemp("points") / "a.csv"
    frame.to_csv(made, index=False)
    return made


def gathered(path, block, **wanted):
    return places.gathered(ATLAS, points.find([str(path)], block).parts, Wanted(COLUMNS, **wanted))


@pytest.mark.parametrize("block", [3000, 40_000])
def test_cells_and_sample_are_the_same_however_a_list_is_split(path, block):
    whole, split = gathered(path, 10**9, most=100), gathered(path, block, most=100)
    pd.testing.assert_frame_equal(whole.cells, split.cells)
    pd.testing.assert_frame_equal(whole.sample, split.sample)
    assert whole.count == split.count == whole.cells["count"].sum()
    assert len(whole.sample) == 100
    assert whole.is_sampled


def test_the_sample_is_drawn_as_by_lot(path):
    """Of points east and west of a meridian it holds shares as chance would give them."""
    whole, some = gathered(path, 10**9), gathered(path, 10**9, most=500)
    share = (whole.sample["lon"] > 104).mean()
    assert abs((some.sample["lon"] > 104).mean() - share) < 4 * np.sqrt(share * (1 - share) / 500)


def test_a_cell_holds_the_points_that_lie_in_it(path):
    found = gathered(path, 10**9)
    cell = found.cells.iloc[found.cells["count"].argmax()]
    west, south = cell["column"] * CELL_DEG, cell["row"] * CELL_DEG
    inside = found.sample["lon"].between(west, west + CELL_DEG, inclusive="left")
    inside &= found.sample["lat"].between(south, south + CELL_DEG, inclusive="left")
    assert inside.sum() == cell["count"]


def test_an_industry_is_a_part_of_all(path):
    cement, everyone = gathered(path, 10**9, industry="30"), gathered(path, 10**9)
    rows = pd.read_csv(path)
    assert cement.count < everyone.count * 0.15
    assert cement.count == gathered(path, 10**9, industry="3011").count
    assert set(cement.sample["number"]) <= set(everyone.sample["number"])
    assert (rows["code"] == "C3011").sum() >= cement.count > 0


def test_without_coordinates_there_are_no_points(path):
    parts = points.find([str(path)]).parts
    with pytest.raises(InputTableError) as fault:
        places.gathered(ATLAS, parts, Wanted(Columns(named="code")))
    assert "no coordinates" in fault.value.message("en")


def test_a_datum_is_undone():
    lon, lat = 104.0668, 30.5728  # GCJ-02 of 104.0643, 30.5753 (see test_datum)
    frame = places._gathered(np.array([lon]), np.array([lat]), np.zeros(1, np.uint64), 5)
    assert frame.cells[["column", "row"]].to_numpy().tolist() == [
        [int(lon // CELL_DEG), int(lat // CELL_DEG)]
    ]


def test_cells_of_all_widths_count_every_point_and_share_their_classes(path):
    found = gathered(path, 10**9)
    made = density.spread(found, "x")
    assert [w.width_deg for w in made.widths] == [0.5, 0.25, 0.125, 0.0625, 0.03125]
    for power in range(6):
        assert places.coarser(found.cells, power)["count"].sum() == found.count
    assert len(made.breaks) == density.CLASSES - 1
    for width in made.widths:
        assert width.cells["class"].between(0, density.CLASSES - 1).all()


def test_few_points_need_no_cells(path):
    made = density.spread(gathered(path, 10**9, industry="30"), "x")
    assert made.widths == ()
    assert len(made.points) == made.count


def test_the_area_of_a_cell_is_that_of_the_sphere():
    cells = pd.DataFrame({"column": [0], "row": [0]})
    # A whole degree at the equator: 111.19 km x 111.19 km on a sphere of 6,371 km.
    assert density._km2(cells, 1.0)[0] == pytest.approx(111.195**2, rel=2e-4)
    assert density._km2(cells.assign(row=60), 1.0)[0] == pytest.approx(
        111.195**2 * np.cos(np.radians(60.5)), rel=2e-4
    )


@pytest.mark.parametrize("wanted", ["", "30"])
def test_a_row_that_adds_up_others_is_no_point(tmp_path, wanted):
    path = tmp_path / "a.csv"
    path.write_text(
        "名称,lon,lat,code\n甲,104.06,30.67,C3011\n小计,104.06,30.67,C3011\n合计,,,\n乙,,,C3011\n",
        encoding="utf-8",
    )
    columns = Columns("lon", "lat", industry="code", heads=("名称",))
    found = places.gathered(ATLAS, points.find([str(path)]).parts, Wanted(columns, industry=wanted))
    assert (found.count, found.unplaced) == (1, 1)


def test_points_of_the_sample_bear_the_names_of_their_rows_however_a_list_is_split(tmp_path):
    path = tmp_path / "named.csv"
    rows = "".join(f"{104 + n / 1000},30.5, 厂{n} \n" for n in range(300))
    path.write_text(f"lon,lat,企业名称\n{rows}0,0,无\n", encoding="utf-8")
    wanted = Wanted(Columns("lon", "lat", heads=("企业名称",)), most=40, name="企业名称")
    whole, split = (
        places.gathered(ATLAS, points.find([str(path)], block).parts, wanted)
        for block in (10**6, 500)
    )
    pd.testing.assert_frame_equal(whole.sample, split.sample)
    assert list(whole.sample) == ["lon", "lat", "number", "name"]
    assert len(whole.sample) == 40
    for row in whole.sample.itertuples():
        assert row.name == f"厂{round((row.lon - 104) * 1000)}"
