"""The pages of the mapping dialog: fields, values, kept mappings, sheets and header rows."""

from itertools import pairwise
from time import perf_counter

import msgspec
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMessageBox, QPushButton

from gui.dialogs.ask_name import AskName
from gui.dialogs.mapping.field_list import FIRST
from gui.dialogs.mapping.field_row import FieldRow
from gui.dialogs.mapping.table_view import PlainTable
from models.claims.figure import Bound
from models.sheets.mapping import Format, LeaveOut, Mapping, SourceWords, Target
from models.sheets.sheet import Sheet
from models.tables.standing import Role
from models.tables.value_table import Column
from tests.gui.dialogs.hands import OFFSCREEN, Hands
from tests.gui.dialogs.mapping.desk import COLUMNS, MAPPING, TABLE, Desk, sheet
from tests.gui.parts import part_of

pytestmark = OFFSCREEN

T = Target
CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_column_is_chosen_for_a_field_and_shown_over_the_sheet(hands: Hands) -> None:
    desk = Desk(hands)
    heads = desk.view("mapping_sheet_table").model()
    assert desk.combo("mapping_from_claimant").currentText() == "B who"
    desk.choose("mapping_from_place", "D")
    assert desk.mapping.columns[T.PLACE] == "side"
    assert heads.headerData(3, Qt.Orientation.Horizontal, Role.FEEDS) == "Subject, Place"
    assert desk.view("mapping_claims").model().columnCount() == 8
    desk.choose("mapping_from_place", "Nothing")
    assert T.PLACE not in desk.mapping.columns


def test_one_value_is_given_for_all_rows(hands: Hands) -> None:
    desk = Desk(hands)
    desk.choose("mapping_from_subject", "Same for all rows")
    hands.press(desk.combo("mapping_from_subject"), Qt.Key.Key_Tab)
    assert desk.line("mapping_constant_subject").hasFocus()
    assert desk.verdict == "Choose the column that holds the subject, or give one subject for all rows."
    assert desk.said("mapping_lack_subject") == desk.verdict
    preview = hands.find(desk.dialog, PlainTable, "mapping_claims")
    assert preview.why_empty == "The claims are shown here once nothing is lacking."
    hands.type(desk.dialog, "mapping_constant_subject", "Civilians")
    desk.settle()
    assert desk.mapping.constants == {T.SUBJECT: "Civilians"}
    assert [row[4] for row in desk.cells("mapping_claims")] == ["Civilians"] * 2
    desk.choose("mapping_from_subject", "Nothing")
    assert desk.mapping.constants == {}


def test_a_measure_for_all_rows_is_chosen_from_those_there_are(hands: Hands) -> None:
    desk = Desk(hands)
    desk.choose("mapping_from_measure", "Same for all rows")
    hands.press(desk.combo("mapping_from_measure"), Qt.Key.Key_Tab)
    assert desk.combo("mapping_word_measure").hasFocus()
    desk.choose("mapping_word_measure", "Wounded")
    assert desk.mapping.constants == {T.MEASURE: "wounded"}
    assert [row[3] for row in desk.cells("mapping_claims")] == ["Wounded"] * 2


def test_a_constant_that_is_none_is_refused_and_kept_in_sight(hands: Hands) -> None:
    desk = Desk(hands)
    hands.type(desk.dialog, "mapping_constant_as_of", "soon")
    assert "soon" in desk.said("mapping_lack_as_of")
    desk.choose("mapping_from_place", "D")
    assert desk.line("mapping_constant_as_of").text() == "soon"
    assert "soon" in desk.said("mapping_lack_as_of")
    hands.press(desk.dialog, Qt.Key.Key_Return, CTRL)
    assert desk.asked == []
    assert desk.line("mapping_constant_as_of").hasFocus()
    hands.type(desk.dialog, "mapping_constant_as_of", "Mar 2024")
    assert desk.mapping.constants == {T.AS_OF: "2024-03"}
    assert desk.said("mapping_lack_as_of") == ""


def test_what_an_end_alone_means_is_chosen(hands: Hands) -> None:
    desk = Desk(hands)
    desk.choose("mapping_lower", "More than")
    assert desk.mapping.lower is Bound.MORE_THAN
    hands.type(desk.dialog, "mapping_empty", "n/a; nobody knows")
    assert desk.mapping.empty == ("n/a", "nobody knows")
    shift = desk.spin("mapping_shift")
    shift.setFocus()
    shift.setValue(-1)
    hands.press(shift, Qt.Key.Key_Return)
    desk.settle()
    assert desk.mapping.shift == {T.AS_OF: -1}
    assert desk.cells("mapping_claims")[0][5] == "31 Mar 2022"


def test_every_value_is_listed_with_its_count_and_what_it_stands_for(hands: Hands) -> None:
    desk = Desk(hands)
    desk.page(1)
    assert desk.combo("mapping_values_of").currentText() == "what → Measure"
    assert desk.cells("mapping_values") == [
        ["deaths", "3", "Killed"],
        ["casualties", "1", "Casualties"],
        ["Every value not set above", "", "Itself"],
    ]


def test_a_value_is_mapped_by_the_keyboard(hands: Hands) -> None:
    desk = Desk(hands)
    desk.page(1)
    view = desk.go_to("mapping_values", 1, Column.WORD)
    hands.press(view, Qt.Key.Key_F2)
    combo = hands.find(view.viewport(), QComboBox, "mapping_word_editor")
    combo.setCurrentText("Losses")
    combo.activated.emit(combo.currentIndex())
    desk.settle()
    assert desk.mapping.words[T.MEASURE] == {"deaths": "killed", "casualties": "losses"}
    assert desk.cells("mapping_claims")[0][3] == "Losses"


def test_a_name_is_typed_for_a_value(hands: Hands) -> None:
    desk = Desk(hands)
    desk.page(1)
    desk.choose("mapping_values_of", "side")
    assert desk.cells("mapping_values")[0] == ["russia", "3", "Russian military"]
    view = desk.go_to("mapping_values", 1, Column.WORD)
    hands.press(view, Qt.Key.Key_Return)
    line = hands.find(view.viewport(), QLineEdit, "mapping_word_editor")
    line.selectAll()
    hands.qtbot.keyClicks(line, "Ukrainian military")
    hands.press(line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert desk.mapping.words[T.SUBJECT] == {"ukraine": "Ukrainian military"}


def test_rows_are_left_out_by_a_value_of_any_column(hands: Hands) -> None:
    desk = Desk(hands)
    desk.page(1)
    view = desk.go_to("mapping_values", 0, Column.VALUE)
    hands.press(view, Qt.Key.Key_Space)
    desk.settle()
    assert desk.mapping.left_out == (LeaveOut(column="what", values=("deaths",)),)
    assert desk.verdict == "1 of 4 rows can be taken, 3 are left out."
    hands.press(view, Qt.Key.Key_Space)
    assert not desk.mapping.left_out


def test_all_fields_stand_in_the_same_lines(hands: Hands) -> None:
    desk = Desk(hands, msgspec.structs.replace(MAPPING, columns=COLUMNS | {T.PLACE: "side", T.SPEAKER: "who"}))
    rows = [row for row in desk.dialog.findChildren(FieldRow) if row.isVisible()]
    assert {row.target in FIRST for row in rows} == {True, False}
    places = [(row.mapTo(desk.dialog, QPoint()), row) for row in rows]
    assert len({place.x() + row.width() for place, row in places}) == 1
    pitches: set[int] = set()
    for is_first in (True, False):
        tops = sorted(place.y() for place, row in places if (row.target in FIRST) is is_first)
        pitches.update(later - top for top, later in pairwise(tops))
    assert len(pitches) == 1


def test_another_row_names_the_columns(hands: Hands) -> None:
    desk = Desk(hands)
    header = desk.spin("mapping_header")
    header.setFocus()
    hands.press(header, Qt.Key.Key_Up)
    desk.settle()
    assert desk.mapping.header == 2
    assert desk.mapping.columns[T.CLAIMANT] == "UK MoD"
    assert desk.combo("mapping_from_claimant").currentText() == "B UK MoD"
    assert [row[0] for row in desk.cells("mapping_claims")] == ["3"]


def test_another_sheet_is_mapped_alike_where_it_has_the_columns(hands: Hands) -> None:
    alike = msgspec.structs.replace(TABLE, name="May")
    other = sheet("x|y\n1|2", "Notes")
    first = msgspec.structs.replace(TABLE, name="April")
    desk = Desk(hands, msgspec.structs.replace(MAPPING, sheet="April"), (first, alike, other))
    desk.choose("mapping_sheet", "May")
    assert (desk.dialog.sheet, desk.mapping.sheet) == (alike, "May")
    assert desk.mapping.columns == MAPPING.columns
    desk.choose("mapping_sheet", "Notes")
    assert (desk.dialog.sheet, desk.mapping.columns) == (other, {T.PLACE: "x"})
    assert desk.cells("mapping_sheet_table") == [["x", "y"], ["1", "2"]]


def test_another_sheet_is_proposed_where_nothing_was_mapped(hands: Hands) -> None:
    desk = Desk(hands, Mapping(), (sheet("a|b\n1|2", "One"), sheet("x|y\n1|2", "Two")))
    desk.choose("mapping_sheet", "Two")
    assert desk.mapping.columns == {T.PLACE: "x"}


def test_enter_in_the_sheet_goes_to_the_field_of_the_column(hands: Hands) -> None:
    desk = Desk(hands)
    desk.page(3)
    view = desk.go_to("mapping_sheet_table", 1, 2)
    hands.press(view, Qt.Key.Key_Return)
    assert desk.combo("mapping_from_measure").hasFocus()


def test_a_kept_mapping_is_taken_saved_and_removed(hands: Hands) -> None:
    desk = Desk(hands)
    desk.dialog.show_kept(("Mine", "Ready"), ("Mine",))
    remove = hands.find(desk.dialog, QPushButton, "mapping_remove")
    assert not remove.isEnabled()
    desk.choose("mapping_kept", "Ready")
    assert not remove.isEnabled()
    desk.choose("mapping_kept", "Mine")
    hands.click(desk.dialog, "mapping_remove")
    box = hands.find(desk.dialog, QMessageBox, "mapping_ask_removal")
    assert "Remove “Mine”?" in box.text()
    assert desk.asked[-1] == ("kept_chosen", "Mine")
    box.buttons()[0].click() if box.buttons()[0].text() == "&Remove" else box.buttons()[1].click()
    assert desk.asked == [
        ("kept_chosen", "Mine"),
        ("kept_chosen", "Ready"),
        ("kept_chosen", "Mine"),
        ("kept_removed", "Mine"),
    ]
    desk.asked.clear()

    def answer() -> None:
        dialog = part_of(desk.dialog, AskName)
        hands.type(dialog, "mapping_save_name_name", "New")

    QTimer.singleShot(0, answer)
    hands.click(desk.dialog, "mapping_save")
    desk.until(lambda: bool(desk.asked))
    ((name, saved),) = desk.asked
    assert (name, saved) == ("kept_saved", msgspec.structs.replace(MAPPING, name="New"))
    desk.dialog.show_kept(("Mine", "New"), ("Mine", "New"))
    assert desk.combo("mapping_kept").currentText() == "New"


def test_a_kept_mapping_shows_all_it_says(hands: Hands) -> None:
    desk = Desk(hands, Mapping(format=Format(delimiter="|")))
    source = SourceWords(title="Losses", outlet="MoD", authors=("A", "B; C"), published="2024-03")
    desk.dialog.show_mapping(msgspec.structs.replace(MAPPING, source=source))
    desk.settle()
    assert desk.verdict == "2 of 4 rows can be taken, 2 are refused."
    texts = [hands.text(desk.dialog, f"mapping_source_{name}") for name in ("title", "authors", "published")]
    assert texts == ["Losses", 'A; "B; C"', "Mar 2024"]
    assert desk.asked == []


def test_a_kept_mapping_of_another_format_asks_for_it(hands: Hands) -> None:
    desk = Desk(hands)
    desk.dialog.show_mapping(msgspec.structs.replace(MAPPING, format=Format(encoding="cp1251")))
    assert desk.asked == [("format_requested", Format(encoding="cp1251"))]


def test_a_table_of_many_columns_offers_them_all(hands: Hands) -> None:
    wide = Sheet(rows=(tuple(f"c{at}" for at in range(60)), tuple(str(at) for at in range(60))))
    mapping = Mapping(columns={T.FIGURE: "c59"}, constants={T.SUBJECT: "S", T.MEASURE: "killed"})
    desk = Desk(hands, mapping, (wide,))
    assert desk.combo("mapping_from_figure").currentText() == "BH c59"
    assert len(desk.choices("mapping_from_claimant")) == 62
    assert desk.cells("mapping_claims") == [["2", "", "59", "Killed", "S", "", "Total"]]


def test_going_to_another_sheet_and_back_loses_nothing(hands: Hands) -> None:
    first, other = msgspec.structs.replace(TABLE, name="April"), sheet("day|x\n1|2", "Notes")
    source = SourceWords(title="Losses")
    mapping = msgspec.structs.replace(MAPPING, sheet="April", constants={T.PLACE: "Kyiv"}, source=source)
    desk = Desk(hands, mapping, (first, other))
    desk.choose("mapping_sheet", "Notes")
    assert desk.mapping.constants == {T.PLACE: "Kyiv"}
    assert desk.mapping.words == MAPPING.words
    desk.dialog._change(msgspec.structs.replace(desk.mapping, constants={T.PLACE: "Lviv"}))
    desk.choose("mapping_sheet", "April")
    assert desk.mapping == msgspec.structs.replace(mapping, constants={T.PLACE: "Lviv"})


def test_another_delimiter_and_back_loses_nothing(hands: Hands) -> None:
    mapping = msgspec.structs.replace(MAPPING, constants={T.PLACE: "Kyiv"})
    desk = Desk(hands, mapping)
    torn = Sheet(rows=tuple((line,) for line in TABLE.lines), lines=TABLE.lines)
    desk.dialog.show_sheets((torn,), Format(delimiter=";"))
    assert not set(desk.mapping.columns.values()) & set(COLUMNS.values())
    assert desk.mapping.constants == {T.PLACE: "Kyiv"}
    assert desk.mapping.source == mapping.source
    desk.dialog.show_sheets((TABLE,), Format(delimiter="|"))
    assert desk.mapping == mapping


def test_a_kept_mapping_whose_format_shows_no_columns_goes_back_to_the_one_that_does(hands: Hands) -> None:
    desk = Desk(hands)
    desk.dialog.show_mapping(msgspec.structs.replace(MAPPING, format=Format(delimiter=";")))
    assert desk.asked == [("format_requested", Format(delimiter=";"))]
    desk.dialog.show_sheets((Sheet(rows=tuple((line,) for line in TABLE.lines)),), Format(delimiter=";"))
    assert desk.dialog.sheet == TABLE
    assert desk.mapping == MAPPING


def test_columns_that_were_only_proposed_are_proposed_anew_under_another_header(hands: Hands) -> None:
    table = sheet("Losses|2024\n|\nday|n\n1|2")
    desk = Desk(hands, Mapping(columns={T.PLACE: "Losses"}, constants={T.SUBJECT: "S"}), (table,))
    desk.dialog._choose_header(3)
    assert desk.mapping.columns == {T.PLACE: "day"}
    assert desk.mapping.constants == {T.SUBJECT: "S"}
    desk.dialog._change(msgspec.structs.replace(desk.mapping, columns={T.PLACE: "n"}))
    desk.dialog._choose_header(1)
    assert desk.mapping.columns == {T.PLACE: "2024"}


def test_many_columns_open_at_once(hands: Hands) -> None:
    names = tuple(f"column {at}" for at in range(3000))
    wide = Sheet(rows=(names, tuple("5" for _ in names)))
    desk = Desk(hands, Mapping(columns={T.FIGURE: "column 7"}), (wide,))
    combo = desk.combo("mapping_from_figure")
    started = perf_counter()
    combo.showPopup()
    QApplication.processEvents()
    assert combo.view().isVisible()
    combo.hidePopup()
    desk.dialog._change(msgspec.structs.replace(desk.mapping, columns={T.FIGURE: "column 8"}))
    assert perf_counter() - started < 2
    assert combo.currentText().endswith("column 8")
