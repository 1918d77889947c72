"""A column for each measure: added, taken out, and what must be chosen for them."""

import msgspec
import pytest
from PySide6.QtCore import Qt

from gui.dialogs.mapping.editing import with_columns_of, with_header, with_measure_column, with_proposal
from gui.dialogs.mapping.lacks import MeasureColumn, lacks
from models.sheets.mapping import Mapping, NumberStyle, Target
from models.tables.standing import Role
from tests.gui.dialogs.hands import Hands
from tests.gui.dialogs.mapping.desk import Desk, sheet

T = Target
WIDE = sheet(
    """day|who|dead|wounded|missing
2024-03-14|NATO|1,200|3,000|
2024-03-15|BBC|over 800||12
2024-03-16|CIA|many|5|6
2024-03-17|Staff|||"""
)
LONG = Mapping(
    columns={T.CLAIMANT: "who", T.FIGURE: "dead", T.AS_OF: "day"},
    constants={T.SUBJECT: "Army", T.MEASURE: "killed"},
    numbers=NumberStyle.COMMA_POINT,
)
BOTH = msgspec.structs.replace(
    LONG, columns={T.CLAIMANT: "who", T.AS_OF: "day"}, constants={T.SUBJECT: "Army"}, measures={"dead": "killed"}
)


def test_the_first_column_takes_the_figure_of_the_measure_for_all_rows_along() -> None:
    assert with_measure_column(LONG, "", "wounded", "wounded") == msgspec.structs.replace(
        BOTH, measures={"dead": "killed", "wounded": "wounded"}
    )
    untold = msgspec.structs.replace(LONG, constants={T.SUBJECT: "Army"})
    found = with_measure_column(untold, "", "wounded", "wounded").measures
    assert list(found.items()) == [("wounded", "wounded"), ("dead", "")]


def test_a_measure_from_a_column_stays_and_is_told() -> None:
    long = msgspec.structs.replace(LONG, columns=LONG.columns | {T.MEASURE: "missing"}, constants={T.SUBJECT: "Army"})
    changed = with_measure_column(long, "", "wounded", "wounded")
    assert (changed.columns, changed.measures) == (long.columns, {"wounded": "wounded"})
    (lack,) = lacks(WIDE, changed)
    assert lack.what is T.MEASURE
    assert lack.sentence.startswith("Each measure has a column of its own below")


def test_columns_are_changed_in_their_place_and_taken_out() -> None:
    three = msgspec.structs.replace(BOTH, measures={"a": "killed", "b": "wounded", "c": "missing"})
    assert list(with_measure_column(three, "b", "d", "captured").measures.items()) == [
        ("a", "killed"),
        ("d", "captured"),
        ("c", "missing"),
    ]
    assert list(with_measure_column(three, "b", "b", "").measures.values()) == ["killed", "", "missing"]
    assert with_measure_column(three, "b", "", "").measures == {"a": "killed", "c": "missing"}
    assert with_measure_column(BOTH, "dead", "", "").measures == {}


def test_columns_go_with_their_header() -> None:
    other = sheet("day|who|dead\nx|y|z\na|b|c")
    assert with_header(BOTH, other, 2).measures == {"z": "killed"}
    assert with_columns_of(BOTH, other, 1).measures == {"dead": "killed"}
    assert with_columns_of(BOTH, other, 2).measures == {}


@pytest.mark.parametrize(
    ("mapping", "old", "new", "expected"),
    [
        (BOTH, BOTH, LONG, ({}, T.FIGURE)),
        (LONG, LONG, BOTH, ({"dead": "killed"}, None)),
        (BOTH, Mapping(), LONG, ({"dead": "killed"}, None)),
        (LONG, Mapping(), BOTH, ({}, T.FIGURE)),
    ],
)
def test_by_hand_goes_before_what_is_proposed_and_never_both(
    mapping: Mapping, old: Mapping, new: Mapping, expected: tuple[dict[str, str], Target | None]
) -> None:
    found = with_proposal(mapping, old, new)
    assert (found.measures, T.FIGURE if T.FIGURE in found.columns else None) == expected
    assert (T.MEASURE in found.constants) is (not found.measures)
    assert lacks(WIDE, found) == ()


def test_what_lacks_of_such_columns_is_told_where_it_lacks() -> None:
    (gone,) = lacks(WIDE, msgspec.structs.replace(BOTH, measures={"gone": "killed"}))
    assert (gone.what, gone.sentence) == (MeasureColumn("gone"), "There is no column “gone” here; choose another.")
    (unsaid,) = lacks(WIDE, msgspec.structs.replace(BOTH, measures={"dead": "killed", "wounded": ""}))
    (twice,) = lacks(WIDE, msgspec.structs.replace(BOTH, measures={"dead": "killed", "wounded": "killed"}))
    assert twice.what == MeasureColumn("wounded") and "“dead” and “wounded” hold the same" in twice.sentence
    assert (unsaid.what, unsaid.sentence) == (MeasureColumn("wounded"), "Choose what “wounded” counts.")


def step_down(desk: Desk, name: str, begins: str) -> None:
    """Go down a list whose texts change on the way, until one begins so."""
    combo = desk.combo(name)
    combo.setFocus()
    for _ in range(combo.count()):
        if not combo.currentText().startswith(begins):
            desk.hands.press(combo, Qt.Key.Key_Down)
    desk.settle()
    assert combo.currentText().startswith(begins)


def test_a_table_with_a_column_for_each_measure_makes_a_claim_for_each(hands: Hands) -> None:
    desk = Desk(hands, LONG, (WIDE,))
    assert not desk.combo("mapping_measure_column_from_0").isVisible()
    desk.dialog._pages.go_to(MeasureColumn(""))
    step_down(desk, "mapping_measure_column_from_0", "D")
    assert desk.mapping.measures == {"dead": "killed", "wounded": "wounded"}
    assert [desk.combo(f"mapping_measure_column_{row}").currentText() for row in range(2)] == ["Wounded", "Killed"]
    assert not desk.combo("mapping_from_figure").isVisible() and not desk.combo("mapping_from_measure").isVisible()
    assert desk.verdict == "2 of 4 rows can be taken, as 3 claims, 2 are refused."
    shown = [[row[place] for place in (0, 2, 3)] for row in desk.cells("mapping_claims")]
    assert shown == [["2", "1,200", "Killed"], ["2", "3,000", "Wounded"], ["3", "> 800", "Killed"]], shown
    heads = desk.view("mapping_sheet_table").model()
    said = [heads.headerData(at, Qt.Orientation.Horizontal, Role.FEEDS) for at in range(5)]
    assert said == ["As of", "Claimant", "Killed", "Wounded", ""]


def test_what_a_column_counts_is_asked_where_its_name_does_not_say(hands: Hands) -> None:
    desk = Desk(hands, BOTH, (WIDE,))
    assert desk.combo("mapping_measure_column_from_0").currentText() == "C dead"
    desk.choose("mapping_measure_column_from_1", "B")
    assert desk.mapping.measures == {"dead": "killed", "who": ""}
    assert desk.verdict == desk.said("mapping_lack_measure_column_1") == "Choose what “who” counts."
    hands.click(desk.dialog, "mapping_go_there")
    assert desk.combo("mapping_measure_column_1").hasFocus()
    desk.choose("mapping_measure_column_from_1", "E")
    assert desk.mapping.measures == {"dead": "killed", "missing": "missing"}
    assert desk.said("mapping_lack_measure_column_1") == ""
    assert "C  dead" not in desk.choices("mapping_measure_column_from_1")
    desk.choose("mapping_measure_column_from_1", "Nothing")
    desk.choose("mapping_measure_column_from_0", "Nothing")
    assert desk.mapping.measures == {}
    assert desk.combo("mapping_from_figure").isVisible()
    assert desk.verdict == "Choose the column that holds the measure, or one measure for all rows."


def test_tab_goes_through_the_rows_in_their_order_whenever_they_came(hands: Hands) -> None:
    desk = Desk(hands, BOTH, (WIDE,))
    step_down(desk, "mapping_measure_column_from_1", "D")
    step_down(desk, "mapping_measure_column_from_2", "E")
    desk.combo("mapping_measure_column_from_0").setFocus()
    came = []
    for _ in range(11):
        focus = desk.dialog.focusWidget()
        assert focus is not None
        came.append(focus.objectName().removeprefix("mapping_measure_column_") or focus.accessibleName())
        hands.press(focus, Qt.Key.Key_Tab)
    rows = [part for row in range(3) for part in (f"from_{row}", f"{row}", f"end_{row}")]
    assert came == [*rows, "from_3", "More fields"]


def test_columns_of_ends_are_chosen_and_make_one_figure(hands: Hands) -> None:
    table = sheet("day|who|killed_min|killed_max\n2024-03-14|NATO|5|9")
    desk = Desk(hands, msgspec.structs.replace(BOTH, measures={"killed_min": "killed"}), (table,))
    step_down(desk, "mapping_measure_column_from_1", "D")
    assert desk.verdict == "“killed_min” and “killed_max” hold the same of one measure: choose ends, or import the " + (
        "table once for each."
    )
    assert desk.mapping.ends == {"killed_max": "high"}
    assert desk.combo("mapping_measure_column_end_1").currentText() == "High end"
    desk.choose("mapping_measure_column_end_0", "Low")
    assert desk.mapping.ends == {"killed_max": "high", "killed_min": "low"}
    assert desk.verdict == "1 of 1 row can be taken."
    assert [row[2] for row in desk.cells("mapping_claims")] == ["5–9"]
    head = desk.view("mapping_sheet_table").model().headerData(2, Qt.Orientation.Horizontal, Role.FEEDS)
    assert head == "Killed · Low end"
    desk.choose("mapping_measure_column_end_0", "Figure")
    assert desk.mapping.ends == {"killed_max": "high"}


def test_the_end_goes_with_its_column() -> None:
    mapping = with_measure_column(BOTH, "", "wounded", "killed", "low")
    assert (mapping.measures, mapping.ends) == ({"dead": "killed", "wounded": "killed"}, {"wounded": "low"})
    assert with_measure_column(mapping, "wounded", "missing", "missing").ends == {}
    assert with_measure_column(mapping, "wounded", "", "").ends == {}
    assert with_header(mapping, sheet("day|who|dead|wounded\na|b|c|d"), 2).ends == {"d": "low"}
    assert with_columns_of(mapping, sheet("day|who|dead"), 1).ends == {}
