"""The mappings that come with the program, on the public tables that they are for."""

from collections import Counter
from pathlib import Path

import pytest

from models.claims.check import check_file
from models.formats.tables.by_mapping import read_table
from models.formats.tables.table import open_table, read_sheet
from models.sheets.accounted import Why
from models.sheets.kept import READY, read_mapping

DATA = Path(__file__).parents[4] / "shared/data"

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the tables are not here")


@pytest.mark.parametrize(
    ("mapping", "table", "taken", "left_out"),
    [
        ("economist-estimates", "economist/estimates.csv", 124, {}),
        ("economist-uk-mod-months", "economist/uk-mod-monthly.csv", 47, {}),
        ("general-staff-petroivaniuk", "general-staff/petroivaniuk-personnel.json", 1626, {}),
        ("general-staff-lod-db", "general-staff/lod-db-russian-losses.json", 1449, {}),
        ("gaza-killed", "gaza/casualties_daily.json", 1021, {Why.VALUE: 28, Why.WITHOUT_FIGURE: 2}),
        ("gaza-injured", "gaza/casualties_daily.json", 1020, {Why.VALUE: 28, Why.WITHOUT_FIGURE: 3}),
    ],
)
def test_every_row_of_a_public_table_is_taken_or_left_out(
    mapping: str, table: str, taken: int, left_out: dict[Why, int]
) -> None:
    file, reading = read_table(DATA / table, read_mapping(READY / f"{mapping}.toml"))
    check_file(file)
    assert len(file.claims) == taken
    assert not reading.refused
    assert Counter(one.why for one in reading.left_out) == {Why.HEADER: 1, **left_out}
    assert taken + len(reading.left_out) == len(read_sheet(open_table(DATA / table)).rows)
