"""Which mappings a table has everything for."""

from models.sheets.fitting import best_fitting, fits
from models.sheets.mapping import LeaveOut, Mapping, Target
from models.sheets.sheet import Sheet

T = Target
SHEET = Sheet(rows=(("Losses",), ("day", "who", "n"), ("1", "2", "3")))
SMALL = Mapping(name="small", header=2, columns={T.AS_OF: "day", T.FIGURE: "n"})
LARGE = Mapping(name="large", header=2, columns={T.AS_OF: "day", T.FIGURE: "n", T.CLAIMANT: "who"})
OTHER = Mapping(name="other", header=2, columns={T.AS_OF: "day", T.FIGURE: "killed"})


def test_every_column_must_be_there() -> None:
    assert fits(SMALL, SHEET)
    assert not fits(OTHER, SHEET)
    assert not fits(Mapping(columns=SMALL.columns), SHEET)
    assert not fits(Mapping(header=2), SHEET)
    assert not fits(Mapping(header=2, columns=SMALL.columns, left_out=(LeaveOut(column="gone"),)), SHEET)


def test_the_mapping_of_most_columns_fits_best() -> None:
    assert best_fitting(SHEET, (SMALL, OTHER, LARGE)) == (LARGE,)
    alike = Mapping(name="alike", header=2, columns={T.STATED_ON: "day", T.FIGURE: "n", T.CLAIMANT: "who"})
    assert best_fitting(SHEET, (SMALL, alike, LARGE)) == (alike, LARGE)
    assert best_fitting(SHEET, (OTHER,)) == ()


def test_one_column_is_no_sign() -> None:
    assert best_fitting(SHEET, (Mapping(header=2, columns={T.FIGURE: "n"}),)) == ()
