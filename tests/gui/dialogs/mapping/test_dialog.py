"""The mapping dialog as a whole: what it shows at once, what keeps it from importing, what it asks for."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QTabBar, QTabWidget

from gui.dialogs.mapping.field_row import CONSTANT
from gui.dialogs.mapping.preview import FIRST_ROWS
from gui.panes.detail.fold import FoldHeading
from models.claims.claim_file import Kind
from models.sheets.mapping import DateStyle, Format, Mapping, NumberStyle, Target, WithoutFigure
from models.sheets.sheet import Sheet, SheetKind
from models.tables.standing import Role, Standing
from tests.gui.dialogs.hands import OFFSCREEN, Hands
from tests.gui.dialogs.mapping.desk import COLUMNS, MAPPING, TABLE, UNSTYLED, Desk, sheet

pytestmark = OFFSCREEN

T = Target
CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_first_rows_are_shown_as_claims(hands: Hands) -> None:
    desk = Desk(hands)
    assert desk.cells("mapping_claims") == [
        ["2", "UK MoD", "11,966", "Casualties", "Russian military", "1 Apr 2022", "Total"],
        ["3", "NATO", "> 7,000", "Killed", "Russian military", "13 Apr 2022", "Total"],
    ]
    assert desk.verdict == "2 of 4 rows can be taken, 2 are refused."
    assert desk.import_button.isEnabled()


def test_refused_rows_are_listed_and_lead_to_the_sheet(hands: Hands) -> None:
    desk = Desk(hands)
    tabs = hands.find(desk.dialog, QTabWidget, "mapping_outcome")
    assert tabs.tabText(1) == "&Refused (2)"
    tabs.setCurrentIndex(1)
    rows = desk.cells("mapping_refused")
    assert [row[0] for row in rows] == ["4", "5"]
    assert "nobody knows" in rows[0][1]
    hands.press(desk.view("mapping_refused"), Qt.Key.Key_Down)
    desk.view("mapping_refused").selectRow(1)
    assert hands.find(desk.dialog, QLabel, "mapping_about_refused").text() == rows[1][1]
    assert desk.view("mapping_sheet_table").currentIndex().row() == 4
    standings = [desk.view("mapping_sheet_table").model().index(row, 0).data(Role.STANDING) for row in range(4)]
    assert standings == [Standing.HEAD, Standing.PLAIN, Standing.PLAIN, Standing.REFUSED]


def test_refused_rows_can_be_saved_under_their_header(hands: Hands) -> None:
    desk = Desk(hands)
    hands.find(desk.dialog, QTabWidget, "mapping_outcome").setCurrentIndex(1)
    hands.click(desk.dialog, "mapping_save_refused")
    ((name, saved),) = desk.asked
    assert name == "refused_rows_requested"
    assert [row[:5] for row in saved.rows] == [TABLE.rows[0], TABLE.rows[3], TABLE.rows[4]]
    assert "nobody knows" in saved.rows[1][5]


def test_a_style_that_is_needed_keeps_it_from_importing_until_it_is_chosen(hands: Hands) -> None:
    unclear = "day|who|what|side|number\n01/04/2022|a|deaths|b|1,234\n02/04/2022|a|deaths|b|1.234"
    desk = Desk(hands, UNSTYLED, (sheet(unclear),))
    numbers = "Choose how numbers are written: “1,234” and “1.234” are not written alike."
    assert desk.verdict == desk.said("mapping_lack_numbers") == numbers
    assert not desk.import_button.isEnabled()
    hands.press(desk.dialog, Qt.Key.Key_Return, CTRL)
    assert desk.asked == []
    hands.click(desk.dialog, "mapping_go_there")
    assert desk.combo("mapping_numbers").hasFocus()
    desk.choose("mapping_numbers", "1,234.5")
    assert desk.said("mapping_sample_numbers") == "1.234 → cannot be read; 1 of 2 values cannot be read so"
    assert desk.said("mapping_lack_numbers") == ""
    assert desk.verdict == "Choose how dates are written: “01/04/2022” can be read in several ways."
    assert "Month/day/year: 01/04/2022 → 4 Jan 2022" in desk.choices("mapping_dates")
    assert "Year-month-day (ISO): reads none of these" in desk.choices("mapping_dates")
    desk.choose("mapping_dates", "Day/month/year")
    assert desk.verdict == "1 of 2 rows can be taken, 1 is refused."
    assert (desk.mapping.numbers, desk.mapping.dates) == (NumberStyle.COMMA_POINT, DateStyle.DAY_MONTH_YEAR)


def test_the_style_of_a_column_that_is_picked_is_chosen_where_there_is_one_only(hands: Hands) -> None:
    unfed = {target: column for target, column in COLUMNS.items() if target is not T.AS_OF}
    desk = Desk(hands, msgspec.structs.replace(UNSTYLED, columns=unfed))
    desk.choose("mapping_from_as_of", "A")
    assert desk.mapping.dates is DateStyle.DAY_MONTH_YEAR
    assert desk.verdict == "2 of 4 rows can be taken, 2 are refused."


@pytest.mark.parametrize("style", ["numbers", "dates"])
def test_the_label_of_a_style_leads_to_its_list(hands: Hands, style: str) -> None:
    desk = Desk(hands)
    combo = desk.combo(f"mapping_{style}")
    assert combo in [label.buddy() for label in desk.dialog.findChildren(QLabel)]


def test_it_stays_until_all_is_imported(hands: Hands) -> None:
    desk = Desk(hands)
    hands.press(desk.dialog, Qt.Key.Key_Return, CTRL)
    hands.press(desk.dialog, Qt.Key.Key_Return, CTRL)
    assert len(desk.asked) == 1
    assert desk.dialog.isVisible()
    assert not desk.import_button.isEnabled()
    desk.dialog.go_on("The disk is full.")
    assert desk.said("mapping_message") == "The disk is full."
    assert desk.mapping == MAPPING
    hands.click(desk.dialog, "mapping_import")
    assert len(desk.asked) == 2
    desk.dialog.accept()
    assert not desk.dialog.isVisible()


def test_the_import_is_asked_for_with_all_that_was_chosen(hands: Hands) -> None:
    desk = Desk(hands)
    desk.page(2)
    assert desk.cells("mapping_names") == [["UK MoD", "Claimant", "1"]]
    view = desk.view("mapping_names")
    view.setFocus()
    hands.press(view, Qt.Key.Key_Space)
    hands.press(desk.dialog, Qt.Key.Key_Return, CTRL)
    ((name, wish),) = desk.asked
    assert name == "import_requested"
    assert (wish.sheet, wish.mapping) == (TABLE, MAPPING)
    assert wish.unregistered == {(Kind.CLAIMANTS, "UK MoD")}


def test_what_is_still_being_typed_is_imported_too(hands: Hands) -> None:
    desk = Desk(hands)
    desk.page(3)
    hands.type(desk.dialog, "mapping_source_title", "Losses", then=None)
    hands.click(desk.dialog, "mapping_import")
    ((_, wish),) = desk.asked
    assert wish.mapping.source.title == "Losses"


def test_a_date_of_the_source_that_is_none_is_gone_to(hands: Hands) -> None:
    desk = Desk(hands)
    desk.page(3)
    hands.type(desk.dialog, "mapping_source_published", "soon")
    desk.page(0)
    hands.click(desk.dialog, "mapping_import")
    assert desk.asked == []
    assert desk.line("mapping_source_published").isVisible()


def test_what_has_just_been_changed_is_looked_at_before_it_is_imported(hands: Hands) -> None:
    desk = Desk(hands)
    desk.dialog._take(UNSTYLED)
    hands.press(desk.dialog, Qt.Key.Key_Return, CTRL)
    assert desk.asked == []
    assert desk.verdict.startswith("Choose how numbers are written")


def test_escape_asks_for_nothing(hands: Hands) -> None:
    desk = Desk(hands)
    hands.press(desk.dialog, Qt.Key.Key_Escape)
    assert desk.asked == []
    assert not desk.dialog.isVisible()


def test_enter_in_a_field_imports_nothing(hands: Hands) -> None:
    desk = Desk(hands)
    hands.type(desk.dialog, "mapping_constant_claimant", "Somebody")
    assert desk.mapping.constants == {T.CLAIMANT: "Somebody"}
    assert desk.asked == []
    assert desk.dialog.isVisible()


def test_enter_in_a_field_opens_no_group(hands: Hands) -> None:
    desk = Desk(hands)
    groups = {group.text(): group.isChecked() for group in desk.dialog.findChildren(FoldHeading)}
    for box in (desk.combo("mapping_from_claimant"), hands.find(desk.dialog, QPushButton, "mapping_go_there")):
        hands.press(box, Qt.Key.Key_Return)
    assert groups
    assert {group.text(): group.isChecked() for group in desk.dialog.findChildren(FoldHeading)} == groups


def test_arrows_go_past_the_choice_of_a_value_of_ones_own(hands: Hands) -> None:
    desk = Desk(hands)
    box = desk.combo("mapping_from_claimant")
    own = next(n for n in range(box.count()) if box.itemData(n) == CONSTANT)
    box.setFocus()
    for _ in range(box.count()):
        before = box.currentIndex()
        hands.press(box, Qt.Key.Key_Up if before > own else Qt.Key.Key_Down)
        desk.settle()
        assert box.hasFocus()
        if box.currentIndex() == own:
            break
    assert box.currentIndex() == own
    hands.press(box, Qt.Key.Key_Up)
    desk.settle()
    assert box.hasFocus() and box.currentIndex() != own
    hands.press(box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    box.view().setCurrentIndex(box.model().index(own, 0))
    hands.press(box.view(), Qt.Key.Key_Return)
    desk.settle()
    assert desk.line("mapping_constant_claimant").hasFocus()


def test_an_empty_sheet_says_what_to_do(hands: Hands) -> None:
    desk = Desk(hands, Mapping(), (Sheet(kind=SheetKind.WORKBOOK),))
    assert desk.verdict == "This sheet holds nothing: choose another sheet, or another file."
    assert not desk.import_button.isEnabled()
    assert not hands.find(desk.dialog, QPushButton, "mapping_go_there").isVisible()


def test_rows_that_are_left_out_are_counted_apart(hands: Hands) -> None:
    desk = Desk(hands, msgspec.structs.replace(MAPPING, without_figure=WithoutFigure.LEFT_OUT))
    assert desk.verdict == "2 of 4 rows can be taken, 1 is refused, 1 is left out."


def test_a_long_table_is_read_whole_in_the_background(hands: Hands) -> None:
    rows = "\n".join(f"{1 + n % 28:02}/03/2022|NATO|deaths|russia|{'odd' if n == 900 else n}" for n in range(1000))
    desk = Desk(hands, MAPPING, (sheet(f"day|who|what|side|number\n{rows}"),))
    assert desk.verdict.startswith(f"Of the first {FIRST_ROWS} rows, {FIRST_ROWS} can be taken. Reading the rest:")
    assert not hands.find(desk.dialog, QPushButton, "mapping_save_refused").isEnabled()
    desk.until(lambda: desk.verdict == "999 of 1,000 rows can be taken, 1 is refused.")
    assert desk.cells("mapping_refused")[0][0] == "902"
    assert len(desk.cells("mapping_claims")) == FIRST_ROWS


def test_a_reading_that_nobody_waits_for_is_given_up(hands: Hands) -> None:
    rows = "\n".join(f"2022-03-{1 + n % 28:02}|NATO|deaths|russia|{n}" for n in range(20_000))
    desk = Desk(hands, MAPPING, (sheet(f"day|who|what|side|number\n{rows}"),))
    desk.until(lambda: "Reading the rest: 0%" not in desk.verdict)
    told: list[str] = []
    desk.dialog._preview.changed.connect(lambda outlook: told.append(outlook.problem))
    desk.choose("mapping_from_subject", "Nothing")
    desk.until(lambda: bool(told))
    hands.qtbot.wait(300)
    assert desk.verdict == "Choose the column that holds the subject, or give one subject for all rows."


def test_no_letter_underlined_twice_on_a_page_of_a_text_file(hands: Hands) -> None:
    desk = Desk(hands)
    labels = [label.text() for label in desk.dialog.findChildren(QLabel) if label.buddy() and not label.isHidden()]
    buttons = [button.text() for button in desk.dialog.findChildren(QAbstractButton) if button.isVisible()]
    tabs = [bar.tabText(at) for bar in desk.dialog.findChildren(QTabBar) for at in range(bar.count())]
    keys = [text[text.index("&") + 1].lower() for text in (*labels, *buttons, *tabs) if "&" in text]
    assert len(keys) >= 12
    assert sorted(keys) == sorted(set(keys))


def test_a_small_screen_is_enough(hands: Hands) -> None:
    desk = Desk(hands)
    least = desk.dialog.minimumSizeHint()
    assert least.width() <= 1024
    assert least.height() <= 600


def test_another_format_is_asked_for_and_shown(hands: Hands) -> None:
    desk = Desk(hands)
    desk.choose("mapping_delimiter", "Semicolon")
    desk.until(lambda: bool(desk.asked))
    ((name, form),) = desk.asked
    assert (name, form) == ("format_requested", Format(delimiter=";"))
    desk.dialog.refuse("It is no text in UTF-8: choose another encoding.")
    assert desk.said("mapping_message") == "It is no text in UTF-8: choose another encoding."
    assert desk.combo("mapping_delimiter").currentText().startswith("Bar")
    other = sheet("one|two\n1|2")
    desk.dialog.show_sheets((other,), form)
    assert desk.said("mapping_message") == ""
    assert desk.mapping.columns == {T.PLACE: "one"}
    assert desk.mapping.format == form


def test_the_same_columns_in_another_format_stay_mapped(hands: Hands) -> None:
    desk = Desk(hands)
    desk.dialog.show_sheets((TABLE,), Format(delimiter="|", encoding="cp1252"))
    assert desk.mapping.columns == MAPPING.columns
    assert desk.mapping.format == Format(delimiter="|", encoding="cp1252")


@pytest.mark.parametrize(("typed", "wanted"), [("#", "#"), ("\\t", "\t"), ("Comma ,", ",")])
def test_any_delimiter_can_be_typed(hands: Hands, typed: str, wanted: str) -> None:
    desk = Desk(hands)
    line = desk.combo("mapping_delimiter").lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    hands.qtbot.keyClicks(line, typed)
    hands.press(line, Qt.Key.Key_Return)
    desk.until(lambda: bool(desk.asked))
    assert desk.asked == [("format_requested", Format(delimiter=wanted))]
    desk.dialog.refuse("No.")
    assert line.text() == "Bar |"
