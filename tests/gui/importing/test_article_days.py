"""The day of an article changed in its dialog: what is taken then is what was read for that day."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QMessageBox, QPlainTextEdit, QProgressDialog, QPushButton

from gui.dialogs.article.view import ProposalView
from models.tables.proposal_columns import Column
from tests.gui.hands import claims
from tests.gui.importing.roads_room import ARTICLE, NEWER, Traveller
from tests.gui.parts import part_of

CONTROL = Qt.KeyboardModifier.ControlModifier
UNDATED = ARTICLE.replace("By Ada Reed, March 16, 2024\n\n", "")


def write(traveller: Traveller, dialog: QDialog, field: str, text: str) -> QLineEdit:
    line = part_of(dialog, QLineEdit, field)
    line.setFocus()
    line.selectAll()
    traveller.qtbot.keyClicks(line, text)
    return line


def write_day(traveller: Traveller, dialog: QDialog, day: str) -> QLineEdit:
    return write(traveller, dialog, "article_published", day)


def days(traveller: Traveller) -> tuple[str, str]:
    """Up to when the first claim counts, and when it was said."""
    traveller.until(lambda: len(claims(traveller.window)) == 2)
    claim = claims(traveller.window)[0]
    return claim.as_of, claim.stated_on


def test_a_new_day_and_taking_at_once_takes_the_claims_of_the_new_day(traveller: Traveller) -> None:
    traveller.paste(ARTICLE)
    line = write_day(traveller, traveller.dialog("article_dialog"), "24 March 2024")
    traveller.qtbot.keyClick(line, Qt.Key.Key_Return, CONTROL)
    assert days(traveller) == ("2024-03-22", "2024-03-24")  # the Friday before
    assert traveller.window.editor.records.snapshot().sources[0].published == "2024-03-24"


def test_an_article_without_a_day_is_given_one_and_taken_with_the_button(traveller: Traveller) -> None:
    traveller.paste(UNDATED)
    dialog = traveller.dialog("article_dialog")
    write_day(traveller, dialog, "24 March 2024")
    traveller.press(dialog, "article_take")
    assert days(traveller) == ("2024-03-22", "2024-03-24")


def test_of_two_days_the_last_one_counts(traveller: Traveller) -> None:
    traveller.paste(ARTICLE)
    dialog = traveller.dialog("article_dialog")
    for day in ("10 March 2024", "24 March 2024"):
        line = write_day(traveller, dialog, day)
        traveller.qtbot.keyClick(line, Qt.Key.Key_Return)
    traveller.qtbot.keyClick(line, Qt.Key.Key_Return, CONTROL)
    assert days(traveller) == ("2024-03-22", "2024-03-24")


def test_a_claim_made_by_hand_gets_the_new_day_unless_another_was_typed(traveller: Traveller) -> None:
    traveller.paste(ARTICLE)
    dialog = traveller.dialog("article_dialog")
    text, view = dialog.findChild(QPlainTextEdit, "article_text"), dialog.findChild(ProposalView)
    assert text is not None
    assert view is not None
    for _ in range(2):
        cursor = text.textCursor()
        cursor.setPosition(ARTICLE.index("More than 300"))
        cursor.setPosition(ARTICLE.index(" others"), cursor.MoveMode.KeepAnchor)
        text.setTextCursor(cursor)
        traveller.press(dialog, "article_add")
    model = view.model()
    model.setData(view.currentIndex().siblingAtColumn(Column.STATED_ON), "17 March 2024")
    line = write_day(traveller, dialog, "24 March 2024")
    traveller.qtbot.keyClick(line, Qt.Key.Key_Return, CONTROL)
    traveller.until(lambda: len(claims(traveller.window)) == 4)
    said = sorted(each.stated_on for each in claims(traveller.window) if each.quotes[0].exact == "More than 300")
    assert said == ["2024-03-17", "2024-03-24"]


def test_comparing_after_a_mend_asks_and_then_compares_the_article_of_the_new_day(traveller: Traveller) -> None:
    traveller.paste(ARTICLE)
    traveller.press(traveller.dialog("article_dialog"), "article_take")
    traveller.until(lambda: len(claims(traveller.window)) == 2)
    traveller.until(lambda: not traveller.window.findChildren(QDialog, "article_dialog"))
    undated = NEWER.replace("By Ada Reed, March 16, 2024\n\n", "")
    traveller.paste(f"{undated}\nAt least 7 people are missing, the Red Cross said.\n")
    dialog = traveller.dialog("article_dialog")
    view = part_of(dialog, ProposalView)
    view.model().setData(view.model().index(0, Column.SPEAKER), "Somebody")
    line = write(traveller, dialog, "article_title", "Storm kills at least 12 in Norland")
    traveller.qtbot.keyClick(line, Qt.Key.Key_Return)
    traveller.qtbot.keyClick(write_day(traveller, dialog, "16 March 2024"), Qt.Key.Key_Return)
    traveller.press(dialog, "article_compare")
    box = part_of(dialog, QMessageBox, "article_leave")
    next(button for button in box.buttons() if button.text() == "&Leave").click()
    revision = traveller.dialog("revision_dialog")
    traveller.press(revision, "revision_take")
    fresh = traveller.dialog("article_dialog")
    says = part_of(fresh, QLabel, "article_source_says")
    assert "figures new in it" in says.text()
    traveller.press(fresh, "article_take")
    traveller.until(lambda: len(claims(traveller.window)) == 3)
    assert claims(traveller.window)[2].stated_on == "2024-03-16"


def test_giving_up_to_read_again_keeps_the_day_before(traveller: Traveller) -> None:
    traveller.paste(ARTICLE)
    dialog = traveller.dialog("article_dialog")
    line = write_day(traveller, dialog, "24 March 2024")
    traveller.qtbot.keyClick(line, Qt.Key.Key_Return)
    waiting = part_of(dialog, QProgressDialog, "waiting")
    waiting.canceled.emit()
    traveller.until(lambda: line.text() == "16 Mar 2024")
    traveller.press(dialog, "article_take")
    assert days(traveller) == ("2024-03-15", "2024-03-16")


def test_the_same_text_again_is_read_for_the_day_that_the_file_gives_it(traveller: Traveller) -> None:
    traveller.paste(ARTICLE)
    line = write_day(traveller, traveller.dialog("article_dialog"), "24 March 2024")
    traveller.qtbot.keyClick(line, Qt.Key.Key_Return, CONTROL)
    assert days(traveller) == ("2024-03-22", "2024-03-24")
    traveller.until(lambda: not traveller.window.findChildren(QDialog, "article_dialog"))
    traveller.paste(ARTICLE)
    dialog = traveller.dialog("article_dialog")
    take = part_of(dialog, QPushButton, "article_take")
    assert not take.isEnabled()  # all is in the file already, with the days that were set
    dialog.reject()


def test_a_pasted_version_without_a_day_is_read_for_the_day_of_the_older(traveller: Traveller) -> None:
    traveller.paste(ARTICLE)
    traveller.press(traveller.dialog("article_dialog"), "article_take")
    traveller.until(lambda: len(claims(traveller.window)) == 2)
    (source,) = traveller.window.editor.records.sources
    more = UNDATED + "\nOn Saturday 7 miners were killed in another place, the police said.\n"
    traveller.window.importing.take_version(more, source.id)
    traveller.press(traveller.dialog("revision_dialog"), "revision_take")
    traveller.press(traveller.dialog("article_dialog"), "article_take")
    traveller.until(lambda: len(claims(traveller.window)) == 3)
    assert claims(traveller.window)[2].as_of == "2024-03-16"
