"""What one gesture makes of a mapping."""

import pytest

from gui.dialogs.mapping.column_values import counted_values
from gui.dialogs.mapping.constant_text import read_constant, show_constant
from gui.dialogs.mapping.editing import (
    is_taken,
    with_column,
    with_constant,
    with_header,
    with_taking,
    with_word,
)
from models.claims.errors import ClaimsError
from models.sheets.mapping import LeaveOut, Mapping, Target
from models.sheets.sheet import Sheet
from models.text.display import Display
from tests.gui.dialogs.mapping.desk import MAPPING, TABLE, sheet

T = Target


def test_another_column_forgets_what_values_stood_for() -> None:
    changed = with_column(MAPPING, T.MEASURE, "side")
    assert changed.columns[T.MEASURE] == "side"
    assert changed.words == {}
    assert with_column(MAPPING, T.MEASURE, "what") == MAPPING
    assert T.MEASURE not in with_column(MAPPING, T.MEASURE, "").columns


def test_a_column_keeps_the_constant_for_empty_cells() -> None:
    changed = with_column(with_constant(Mapping(), T.PLACE, "Kyiv"), T.PLACE, "where")
    assert (changed.columns, changed.constants) == ({T.PLACE: "where"}, {T.PLACE: "Kyiv"})
    assert with_constant(changed, T.PLACE, "").constants == {}


def test_a_shift_goes_with_the_column() -> None:
    mapping = Mapping(columns={T.AS_OF: "day"}, shift={T.AS_OF: -1})
    assert with_column(mapping, T.AS_OF, "").shift == {}
    assert with_column(mapping, T.AS_OF, "other").shift == {T.AS_OF: -1}


def test_words_are_held_by_value_whatever_its_case() -> None:
    changed = with_word(MAPPING, T.MEASURE, "DEATHS ", "wounded")
    assert changed.words == {T.MEASURE: {"DEATHS ": "wounded"}}
    assert with_word(changed, T.MEASURE, "deaths", None).words == {}
    assert with_word(MAPPING, T.MEASURE, "lost", "").words[T.MEASURE] == {"deaths": "killed", "lost": ""}


def test_values_are_left_out_and_taken_again() -> None:
    left = with_taking(Mapping(), "c", "Total", False)
    assert left.left_out == (LeaveOut(column="c", values=("Total",)),)
    assert not is_taken(left, "c", "total ")
    assert is_taken(left, "c", "other")
    assert is_taken(left, "d", "total")
    assert with_taking(left, "c", "TOTAL", True) == Mapping()


def test_values_beside_those_that_alone_are_taken() -> None:
    only = Mapping(left_out=(LeaveOut(column="c", values=("a",), others=True),))
    assert is_taken(only, "c", "a")
    assert not is_taken(only, "c", "b")
    assert is_taken(with_taking(only, "c", "b", True), "c", "b")
    assert not is_taken(with_taking(only, "c", "a", False), "c", "a")


def test_another_header_row_keeps_what_columns_feed() -> None:
    table = sheet("Losses|\nday|n\n1|2")
    mapping = Mapping(header=2, columns={T.AS_OF: "day", T.FIGURE: "n"}, left_out=(LeaveOut(column="n"),))
    changed = with_header(mapping, table, 1)
    assert changed.header == 1
    assert changed.columns == {T.AS_OF: "Losses", T.FIGURE: "Column B"}
    assert changed.left_out[0].column == "Column B"
    assert with_header(changed, table, 2) == mapping


def test_values_are_counted_by_what_they_are() -> None:
    table = Sheet(rows=(("x",), ("a",), ("A ",), (None,), (3,), (3.0,), ("b",), ("a",)))
    assert counted_values(table, 1, "x") == [("a", 3), ("3", 2), ("", 1), ("b", 1)]
    assert counted_values(table, 1, "gone") == []
    assert dict(counted_values(TABLE, 1, "what")) == {"deaths": 3, "casualties": 1}


def test_constants_are_typed_as_people_write_and_kept_as_the_file_does() -> None:
    german = Display(group=".", decimal=",")
    for target, typed, kept in (
        (T.AS_OF, "14 March 2024", "2024-03-14"),
        (T.FIGURE, "over 350.000", "> 350,000"),
        (T.LOW, "1.200", "1200"),
        (T.CLAIMANT, "  UK   MoD ", "UK MoD"),
        (T.AS_OF, "", ""),
    ):
        assert read_constant(target, typed, german) == kept
        assert read_constant(target, show_constant(target, kept, german), german) == kept
    assert show_constant(T.LOW, "1200", german) == "1.200"
    assert show_constant(T.AS_OF, "nonsense", german) == "nonsense"


@pytest.mark.parametrize(("target", "typed"), [(T.AS_OF, "soon"), (T.LOW, "over 5"), (T.FIGURE, "many")])
def test_constants_that_a_field_cannot_hold_are_refused(target: Target, typed: str) -> None:
    with pytest.raises(ClaimsError):
        read_constant(target, typed, Display())
