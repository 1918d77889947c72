"""Where pages stand below each other, as numbers."""

from hypothesis import given
from hypothesis import strategies as st

from gui.printing.page_column import GAP, PageColumn

COLUMNS = st.builds(PageColumn, st.integers(1, 50), st.just(100), st.integers(1, 300))


@given(COLUMNS, st.integers(0, 20_000), st.integers(1, 1000))
def test_in_sight_is_every_page_that_has_something_in_the_view(column: PageColumn, top: int, height: int) -> None:
    seen = [
        number
        for number in range(column.pages)
        if column.top(number) < top + height and column.top(number) + column.page_height > top
    ]
    assert list(column.in_sight(top, height)) == seen


@given(COLUMNS, st.data())
def test_each_height_of_a_page_is_its_own(column: PageColumn, data: st.DataObject) -> None:
    number = data.draw(st.integers(0, column.pages - 1))
    assert column.at(column.top(number) + data.draw(st.integers(0, column.page_height + GAP - 1))) == number


@given(COLUMNS)
def test_the_last_page_ends_a_gap_before_the_end(column: PageColumn) -> None:
    assert column.top(column.pages - 1) + column.page_height + GAP == column.height
    assert column.at(-1) == 0 and column.at(column.height) == column.pages - 1
