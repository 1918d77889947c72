"""The dialog of an article, driven by keys and mouse: take, mend, leave, add."""

import msgspec
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QImage, QPalette, QTextCharFormat
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QStyle,
    QWidget,
)

from gui.looks.theme import DARK, LIGHT, palette
from gui.panes.claims.header import PADDING
from models.claims.check import check_file
from models.extraction.candidate import Article
from models.tables.proposal_columns import Column
from tests.gui.dialogs.article.article_room import CONTROL, Key, Room
from tests.gui.dialogs.hands import OFFSCREEN, Hands
from tests.models.importing.imported import CANDIDATES, TEXT

pytestmark = OFFSCREEN


def test_keys_alone_take_what_is_ticked(room: Room) -> None:
    assert QApplication.focusWidget() is room.view
    assert room.button("article_take").text() == "&Take 1 claim and 2 quotes"
    room.press(Key.Key_Space)
    assert room.button("article_take").text() == "&Take 1 claim"
    room.press(Key.Key_Space, Key.Key_Down)
    wanted = room.take()
    assert [each.low for each in wanted.claims] == [12]
    assert {name: len(quotes) for name, quotes in wanted.more_quotes.items()} == {"held": 2}
    assert wanted.source is not None
    assert (wanted.source.title, wanted.source.text) == ("Storm", TEXT)
    room.records.apply(wanted.change(room.records, "x"))
    check_file(room.records.snapshot())


def test_all_or_none_is_taken_with_one_button(room: Room) -> None:
    room.hands.click(room.dialog, "article_take_none")
    assert room.button("article_take").text() == "&Take the source alone"
    assert room.says("article_count") == "2 claims found, none to be taken (1 in the file already)"
    room.hands.click(room.dialog, "article_take_all")
    assert room.button("article_take").text() == "&Take 1 claim and 2 quotes"
    room.hands.click(room.dialog, "article_take_none")
    wanted = room.take()
    assert (wanted.claims, wanted.more_quotes, wanted.source is not None) == ((), {}, True)


def test_the_mouse_ticks_a_row_too(room: Room) -> None:
    rect = room.view.visualRect(room.view.model().index(1, Column.TAKE))
    room.hands.qtbot.mouseClick(
        room.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center() - QPoint(rect.width() // 2 - 10, 0)
    )
    assert room.button("article_take").text() == "&Take 2 quotes"


def test_enter_opens_a_cell_and_what_is_typed_is_taken(room: Room) -> None:
    room.press(Key.Key_Down)
    room.at(Column.FIGURE)
    room.press(Key.Key_Return)
    room.write("about 15")
    room.press(Key.Key_Return)
    assert room.line() is None
    assert room.cell(1, Column.FIGURE) == "≈ 15"
    assert [each.figure.value for each in room.take().claims] == [15]


def test_enter_beside_the_fields_opens_the_figure(room: Room) -> None:
    room.at(Column.CONFIDENCE)
    room.press(Key.Key_Return)
    line = room.line()
    assert line is not None
    assert line.text() == "≥ 500"


def test_what_cannot_be_read_says_why_and_stays_open(room: Room) -> None:
    room.at(Column.AS_OF)
    room.press(Key.Key_Return)
    room.write("someday")
    room.press(Key.Key_Return)
    reason = room.hands.find(room.view.viewport(), QLabel, "cell_reason")
    assert "someday" in reason.text()
    room.hands.press(room.view, Key.Key_Return, CONTROL)
    assert room.dialog.isVisible()
    line = room.line()
    assert line is not None
    assert line.text() == "someday"
    room.press(Key.Key_Escape)
    assert room.line() is None
    assert room.dialog.isVisible()
    assert room.cell(0, Column.AS_OF) == ""


def test_choosing_a_row_shows_its_words_and_says_why(room: Room) -> None:
    assert "The measure is named beside the number: “casualties”." in room.reasons()
    assert room.reasons().startswith("The file holds this claim already")
    room.press(Key.Key_Down)
    assert room.text.textCursor().position() == TEXT.index("at least 12")
    assert "Likely (55%)" in room.reasons()
    marked = [part.cursor.selectedText() for part in room.text.extraSelections()]
    own = "at least 12 people drowned"
    assert marked == ["lost over 500 troops", "cost over 500 military casualties", own, own]


def test_the_words_of_the_chosen_figure_are_underlined(hands: Hands) -> None:
    start = TEXT.index("at least 12")
    drowned = msgspec.structs.replace(CANDIDATES[2], figure_start=start, figure_end=start + 11)
    room = Room(hands, candidates=(drowned, CANDIDATES[0]))
    line = QTextCharFormat.UnderlineStyle.SingleUnderline
    for words in ("at least 12", "lost over 500 troops"):
        parts = room.text.extraSelections()
        assert [part.cursor.selectedText() for part in parts if part.format.underlineStyle() == line] == [words]
        room.press(Key.Key_Down)


def test_the_box_of_reasons_shows_that_it_has_the_focus(room: Room) -> None:
    box = room.hands.find(room.dialog, QPlainTextEdit, "article_reasons")
    before = box.grab().toImage()
    room.press(Key.Key_Tab)
    assert box.hasFocus()
    accent = box.palette().color(QPalette.ColorRole.Highlight)
    assert box.grab().toImage().pixelColor(1 + box.frameWidth(), 20) == accent
    assert before.pixelColor(1 + box.frameWidth(), 20) != accent


def test_what_a_column_says_is_in_sight(room: Room) -> None:
    room.dialog.resize(1180, 720)
    right = room.view.columnViewportPosition(Column.HELD)
    assert right + room.view.columnWidth(Column.HELD) <= room.view.viewport().width()
    assert room.view.columnWidth(Column.SPEAKER) < room.view.columnWidth(Column.CLAIMANT)


def test_other_languages_are_said_not_to_be_read(hands: Hands) -> None:
    text = (
        "Bei einem Unwetter sind nach Angaben der Behörden mindestens zwölf Menschen ums Leben gekommen, und mehr " * 2
    )
    room = Room(hands, article=Article(text=text), candidates=())
    assert "English" in room.view.why_empty


def test_the_reasons_are_reached_by_tab(room: Room) -> None:
    room.press(Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "article_reasons"


def test_a_mark_that_is_clicked_chooses_its_row(room: Room) -> None:
    cursor = room.text.textCursor()
    cursor.setPosition(TEXT.index("people drowned"))
    room.text.setTextCursor(cursor)
    room.hands.qtbot.mouseClick(
        room.text.viewport(), Qt.MouseButton.LeftButton, pos=room.text.cursorRect().center() + QPoint(2, 0)
    )
    assert room.view.currentIndex().row() == 1


def test_a_mark_is_chosen_with_enter_too_and_nothing_is_taken(room: Room) -> None:
    room.text.setFocus()
    cursor = room.text.textCursor()
    cursor.setPosition(TEXT.index("people drowned"))
    room.text.setTextCursor(cursor)
    room.press(Key.Key_Return)
    assert room.view.currentIndex().row() == 1
    room.press(Key.Key_Return)
    assert room.dialog.isVisible()


def test_words_are_found_in_the_text(room: Room) -> None:
    room.hands.press(room.view, Key.Key_F, CONTROL)
    words = room.hands.line(room.dialog, "find_words")
    room.hands.qtbot.keyClicks(words, "red cross")
    assert room.text.textCursor().selectedText() == "Red Cross"
    room.press(Key.Key_Escape)
    assert room.dialog.isVisible()


def test_a_claim_that_was_missed_is_added_from_selected_words(room: Room) -> None:
    room.select("Red Cross")
    room.hands.click(room.dialog, "article_add")
    assert "no figure" in room.says("article_message")
    room.select("12 people")
    room.hands.click(room.dialog, "article_add")
    assert room.says("article_message") == ""
    assert (room.view.model().rowCount(), room.cell(room.view.currentIndex().row(), Column.CONFIDENCE)) == (
        3,
        "by hand",
    )
    assert QApplication.focusWidget() is room.view
    wanted = room.take()
    assert sorted(each.quotes[0].exact for each in wanted.claims) == [
        "at least 12 people",
        "at least 12 people drowned",
    ]


def test_the_figure_of_a_claim_that_was_added_is_in_sight(hands: Hands) -> None:
    text = "Das Amt sprach von zwischen 1.200.000 und 1.500.000 Vertriebenen. Vier Menschen starben."
    room = Room(hands, article=Article(text=text), candidates=())
    narrow = room.view.columnWidth(Column.FIGURE)
    room.select("Vier Menschen")
    hands.click(room.dialog, "article_add")
    assert room.view.columnWidth(Column.FIGURE) == narrow
    room.select("zwischen 1.200.000 und 1.500.000")
    hands.click(room.dialog, "article_add")
    figure = next(str(room.cell(row, Column.FIGURE)) for row in range(2) if "–" in str(room.cell(row, Column.FIGURE)))
    assert room.view.columnWidth(Column.FIGURE) > room.view.fontMetrics().horizontalAdvance(figure)


def test_where_nothing_was_found_the_source_is_taken_alone(hands: Hands) -> None:
    room = Room(hands, candidates=())
    assert "No number" in room.view.why_empty
    assert not room.button("article_take_all").isEnabled()
    assert room.says("article_count") == "No claims found"
    hands.click(room.dialog, "article_take")
    (wanted,) = room.taken
    assert (wanted.claims, wanted.source is not None) == ((), True)


def test_what_was_mended_is_given_up_only_when_that_is_said(room: Room) -> None:
    room.at(Column.SPEAKER)
    room.press(Key.Key_Return)
    room.write("X")
    room.press(Key.Key_Return, Key.Key_Escape)
    box = room.leaving()
    assert box is not None
    assert room.dialog.isVisible()
    go_on, leave = (next(b for b in box.buttons() if b.text() == text) for text in ("&Go on", "&Leave"))
    room.hands.qtbot.mouseClick(go_on, Qt.MouseButton.LeftButton)
    room.hands.qtbot.waitUntil(lambda: room.leaving() is None)
    assert leave is not None
    room.hands.click(room.dialog, "article_cancel")
    again = room.leaving()
    assert again is not None
    leave = next(button for button in again.buttons() if button.text() == "&Leave")
    room.hands.qtbot.mouseClick(leave, Qt.MouseButton.LeftButton)
    room.hands.qtbot.waitUntil(lambda: not room.dialog.isVisible())
    assert room.taken == []


def test_another_title_is_given_up_only_when_that_is_said(room: Room) -> None:
    room.hands.type(room.dialog, "article_title", "Another")
    room.hands.click(room.dialog, "article_cancel")
    assert room.leaving() is not None
    assert room.dialog.isVisible()


def test_ticks_are_given_up_only_when_that_is_said(room: Room) -> None:
    room.press(Key.Key_Space, Key.Key_Escape)
    box = room.leaving()
    assert box is not None
    room.hands.qtbot.keyClick(box, Key.Key_Escape)
    room.hands.qtbot.waitUntil(lambda: room.leaving() is None)
    room.hands.press(room.view, Key.Key_Space)
    room.hands.press(room.view, Key.Key_Escape)
    assert not room.dialog.isVisible()


def test_an_untouched_dialog_closes_at_once(room: Room) -> None:
    room.press(Key.Key_Escape)
    assert not room.dialog.isVisible()
    assert room.taken == []


def test_what_the_file_can_no_longer_take_is_said(room: Room) -> None:
    held = room.records.claims.get("held")
    assert held is not None
    room.records.claims.remove("held", 0)
    room.hands.press(room.view, Key.Key_Return, CONTROL)
    assert room.dialog.isVisible()
    assert "no longer in the file" in room.says("article_message")


def test_the_marks_follow_the_theme(room: Room) -> None:
    for theme in (DARK, LIGHT):
        room.dialog.setPalette(palette(theme))
        backgrounds = {part.format.background().color().name() for part in room.text.extraSelections()}
        assert backgrounds == {theme.mark.lower(), theme.faint_mark.lower()}


def test_everything_is_named_for_screen_readers(room: Room) -> None:
    parts: list[QWidget] = [room.view, room.text, room.hands.find(room.dialog, QPlainTextEdit, "article_reasons")]
    parts += [
        room.hands.line(room.dialog, f"article_{name}") for name in ("title", "outlet", "authors", "published", "url")
    ]
    assert all(part.accessibleName() for part in parts)


def test_a_long_article_is_answered_at_once(hands: Hands) -> None:
    text = "\n".join(
        f"At least {n + 10} people were killed in the town of number {n}, they said." for n in range(1_500)
    )
    cand = CANDIDATES[2]
    starts = [text.index(f"At least {n + 10} people") for n in range(1_500)]
    found = [
        msgspec.structs.replace(cand, start=start, end=start + 25, low=n + 10, repeats=n)
        for n, start in enumerate(starts)
    ]
    room = Room(hands, article=Article(text=text), candidates=found)
    room.hands.press(room.view, Key.Key_End, CONTROL)
    assert room.view.currentIndex().row() == 1_499
    marked = [part.cursor.selectedText() for part in room.text.extraSelections()]
    assert f"At least {1_509} people" in " ".join(marked)
    assert len(marked) < 400
    assert len(room.take().claims) == 1_500


def test_space_decides_whether_a_claim_of_the_file_is_meant(room: Room) -> None:
    room.at(Column.HELD)
    room.press(Key.Key_Space)
    assert room.button("article_take").text() == "&Take 2 claims"
    assert "a claim of its own" in room.reasons()
    room.press(Key.Key_Space)
    assert room.button("article_take").text() == "&Take 1 claim and 2 quotes"
    room.press(Key.Key_Space)
    assert sorted(each.low or 0 for each in room.take().claims) == [12, 500]


def test_what_may_be_in_the_file_is_asked_and_counted(hands: Hands) -> None:
    people = [msgspec.structs.replace(each, subject="people") for each in CANDIDATES]
    room = Room(hands, candidates=people)
    assert room.says("article_count") == "2 claims found, 1 to be taken (1 perhaps in the file: decide)"
    assert room.reasons().startswith("The file holds a claim that may be this one")
    assert "(Norland troops, Ada Brandt, ≥ 500, 18 Mar 2024)" in room.reasons()
    room.at(Column.HELD)
    room.press(Key.Key_Space)
    assert room.says("article_count") == "2 claims found, 2 to be taken (1 in the file already)"
    assert list(room.take().more_quotes) == ["held"]


def test_the_column_of_the_file_is_there_only_where_the_file_holds_something(hands: Hands, room: Room) -> None:
    assert not room.view.isColumnHidden(Column.HELD)
    room.at(Column.FIGURE)
    room.press(Key.Key_Return)
    room.write("501")
    room.press(Key.Key_Return)
    assert not room.view.isColumnHidden(Column.HELD)
    assert Room(hands, candidates=CANDIDATES[2:]).view.isColumnHidden(Column.HELD)


def choose(room: Room, column: Column, rows: range) -> None:
    model, flags = room.view.model(), QItemSelectionModel.SelectionFlag
    room.view.setCurrentIndex(model.index(rows[0], column))
    for row in rows:
        room.view.selectionModel().select(model.index(row, column), flags.Select)


def test_what_is_typed_is_written_into_all_chosen_cells_of_the_column(room: Room) -> None:
    choose(room, Column.SUBJECT, range(2))
    room.press(Key.Key_Return)
    room.write("Marova quake")
    room.press(Key.Key_Return)
    assert [room.cell(row, Column.SUBJECT) for row in range(2)] == ["Marova quake", "Marova quake"]
    assert room.cell(1, Column.CLAIMANT) == "Red Cross"


def test_a_cell_that_was_only_looked_at_is_written_into_no_other(room: Room) -> None:
    choose(room, Column.FIGURE, range(2))
    room.press(Key.Key_Return, Key.Key_Return)
    assert [room.cell(row, Column.FIGURE) for row in range(2)] == ["≥ 500", "≥ 12"]


def test_cells_of_other_columns_and_rows_that_are_not_chosen_stay(room: Room) -> None:
    model, flags = room.view.model(), QItemSelectionModel.SelectionFlag
    room.view.setCurrentIndex(model.index(0, Column.SUBJECT))
    room.view.selectionModel().select(model.index(1, Column.CLAIMANT), flags.Select)
    room.press(Key.Key_Return)
    room.write("Marova quake")
    room.press(Key.Key_Return)
    assert [room.cell(row, Column.SUBJECT) for row in range(2)] == ["Marova quake", "troops"]


def test_what_cannot_stand_in_one_of_the_chosen_cells_stays_open(room: Room) -> None:
    choose(room, Column.AS_OF, range(2))
    room.press(Key.Key_Return)
    room.write("someday")
    room.press(Key.Key_Return)
    assert room.line() is not None
    room.press(Key.Key_Escape)
    assert [room.cell(row, Column.AS_OF) for row in range(2)] == ["", ""]


def test_no_word_is_painted_over_a_box(room: Room) -> None:
    def box(column: Column) -> QImage:
        cell = room.view.visualRect(room.view.model().index(0, column))
        cell.setWidth(room.view.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth) + PADDING // 2)
        return room.view.viewport().grab(cell).toImage()

    room.dialog.resize(1240, 720)
    room.view.setCurrentIndex(room.view.model().index(1, Column.FIGURE))
    assert box(Column.HELD) == box(Column.TAKE)
