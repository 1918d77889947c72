"""How wide the columns of a table are, and how large its letters."""

import pytest
from pytestqt.qtbot import QtBot

from gui.paper.fitting import LARGEST, LEGIBLE, SIDE, SMALLEST, Fitting, outer_width
from gui.paper.letters import POINT
from models.report.blocks import Align, Cell, Column, Table, Tone
from tests.gui.paper.printed_pages import matrix, table

UPRIGHT, TURNED = 5100.0, 7570.0
"""A4 between its margins, in tenths of a point."""


@pytest.fixture(autouse=True)
def qt(qtbot: QtBot) -> None:
    """Fonts need an application."""


def test_a_small_table_has_the_largest_letters_on_upright_paper() -> None:
    assert not Fitting(table(4, 3)).must_be_turned(UPRIGHT)
    assert Fitting(table(4, 3)).best_size(UPRIGHT) == LARGEST


def test_the_paper_is_turned_before_letters_are_hard_to_read() -> None:
    wide = table(14, 3)
    assert Fitting(wide).must_be_turned(UPRIGHT)
    assert SMALLEST <= Fitting(wide).best_size(TURNED) < LARGEST
    assert Fitting(wide).best_size(UPRIGHT) < LEGIBLE


@pytest.mark.parametrize("columns", [1, 4, 9, 14, 40])
def test_columns_fill_the_width_and_no_more(columns: int) -> None:
    for width in (UPRIGHT, TURNED):
        size = Fitting(table(columns, 2)).best_size(width)
        for part in Fitting(table(columns, 2)).parts(outer_width(table(columns, 2), width, size), size):
            widths = part.column_widths(outer_width(part.table, width, size), size)
            assert sum(widths) == pytest.approx(outer_width(part.table, width, size))
            assert min(widths) > 2 * size * 10


def test_a_matrix_has_columns_of_one_width_and_is_not_stretched() -> None:
    widths = Fitting(matrix(7)).column_widths(UPRIGHT, LARGEST)
    assert len(set(widths[1:])) == 1
    assert sum(widths) < UPRIGHT


def test_a_matrix_of_twenty_five_fits_on_one_page() -> None:
    size = Fitting(matrix(25)).best_size(TURNED)
    assert len(Fitting(matrix(25)).parts(outer_width(matrix(25), TURNED, size), size)) == 1


def test_more_columns_than_can_stand_are_parted_behind_the_first() -> None:
    wide = matrix(120)
    found = Fitting(wide).parts(TURNED, SMALLEST)
    assert len(found) > 1
    assert {part.table.columns[0].title for part in found} == {"Claim"}
    assert [column.title for part in found for column in part.table.columns[1:]] == [str(n + 1) for n in range(120)]
    for part in found:
        assert sum(need.squeezed for need in part.needs) * SMALLEST * 10 <= TURNED
        assert {len(row) for row in part.table.rows} == {len(part.table.columns)}


def test_headings_and_missing_cells_take_no_room() -> None:
    plain = Table((Column("A"), Column("B")), ((Cell("a"), Cell("b")),))
    odd = Table(plain.columns, ((Cell("A heading over the whole width", Tone.GROUP),), *plain.rows, (Cell("a"),)))
    assert Fitting(odd).needs == Fitting(plain).needs


def test_a_column_of_figures_takes_no_more_than_it_needs() -> None:
    columns = (Column("Claimant"), Column("Ratio", Align.RIGHT), Column("Verdict"))
    loose = Table(columns, ((Cell("NATO"), Cell("0.5"), Cell("agree")),))
    widths = Fitting(loose).column_widths(UPRIGHT, LARGEST)
    assert widths[1] == pytest.approx(Fitting(loose).needs[1].natural * LARGEST * 10)
    assert sum(widths) == pytest.approx(UPRIGHT)


def test_letters_are_smaller_before_names_make_towers() -> None:
    figures = tuple(Column(f"Figure {n}", Align.RIGHT, is_narrow=True) for n in range(6))
    name = "General Staff of Ukraine and the Ministry of Defence"
    wide = Table((Column("Claimant"), *figures), ((Cell(name), *(Cell("60,000–70,000") for _ in figures)),))
    size = Fitting(wide).best_size(UPRIGHT)
    assert LEGIBLE <= size < LARGEST
    natural = Fitting(wide).needs[0].natural * size * 10
    assert Fitting(wide).column_widths(outer_width(wide, UPRIGHT, size), size)[0] > natural * 0.4


def inner_widths(fitting: Fitting, width: float) -> tuple[float, list[float]]:
    """The size of the letters, and how much room words have in each column, against that size."""
    size = fitting.best_size(width)
    widths = fitting.column_widths(outer_width(fitting.table, width, size), size)
    return size, [one / (size * POINT) - 2 * SIDE for one in widths]


def test_a_heading_wraps_before_a_name_does() -> None:
    name = "General Staff of Ukraine and the Ministry of Defence"
    columns = (Column("Claimant"), *(Column(f"Age on the day {n}", Align.RIGHT) for n in range(9)))
    wide = Table(columns, ((Cell(name), *(Cell("66") for _ in range(9))),) * 3)
    size, (room, *others) = inner_widths(Fitting(wide), UPRIGHT)
    assert size >= LEGIBLE
    assert room >= Fitting(Table(columns[:1], ((Cell(name),),))).needs[0].natural - 2 * SIDE - 0.1
    assert min(others) < Fitting(wide).needs[1].natural - 2 * SIDE  # so not all fits on one line


def test_a_column_that_lacks_little_has_it_before_one_that_lacks_much() -> None:
    figures = tuple(Column(f"Figure {n}", Align.RIGHT, is_narrow=True) for n in range(3))
    limits = "> 66,000, ≤ 88,000 if i"
    names, one = "Independent International Commission of Inquiry " * 3, (Cell("60,000–70,000"),) * 3
    wide = Table(
        (Column("Claimant"), *figures, Column("On the day", Align.RIGHT)), ((Cell(names), *one, Cell(limits)),)
    )
    _, (*_, room) = inner_widths(Fitting(wide), UPRIGHT)
    assert room >= Fitting(Table((Column(""),), ((Cell(limits),),))).needs[0].natural - 2 * SIDE - 0.1
