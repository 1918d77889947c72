"""The dialog of a newer version, used by keys and mouse."""

import msgspec
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QDialog, QListView, QPushButton, QRadioButton, QWidget

from gui.dialogs.entries import SUBTITLE
from gui.dialogs.revision.dialog import RevisionDialog
from gui.dialogs.revision.diff_text import DiffText
from gui.looks.theme import DARK, palette
from gui.panes.conflicts.marked_text import MarkedText
from models.claims.claim_file import ClaimFile
from models.claims.records import Records
from models.extraction.candidate import Article
from models.importing.revision import Revision, revise
from models.importing.revision_change import Consent
from models.importing.revision_diff import Side
from models.importing.revision_quote import Choice
from models.text.display import Display
from tests.gui.dialogs.hands import OFFSCREEN, Hands
from tests.gui.parts import part_of, said_by
from tests.models.importing.revision_example import ARTICLE, FILE, NEW_TEXT, OLD, OLD_TEXT, records, revision

pytestmark = OFFSCREEN

FILLER = "Nobody in town said a word of it, though all of them had seen the ships.\n" * 10
LONG_OLD = msgspec.structs.replace(OLD, text=f"{OLD_TEXT}\n{FILLER}\nThe end came on 4 May.\n{FILLER}")
ALT = Qt.KeyboardModifier.AltModifier


def opened(hands: Hands, given: Revision | None = None, display: Display | None = None) -> RevisionDialog:
    return hands.open(RevisionDialog(given or revision(), ClaimFile.NEW.measures, display or Display()))


def listed(dialog: QWidget) -> list[tuple[str, str]]:
    view = part_of(dialog, QListView, "revision_quotes")
    rows = (view.model().index(row, 0) for row in range(view.model().rowCount()))
    return [(str(index.data()), str(index.data(SUBTITLE))) for index in rows]


def go(hands: Hands, dialog: QWidget, row: int) -> None:
    """Go to a quote by keys."""
    view = hands.find(dialog, QListView, "revision_quotes")
    view.setFocus()
    hands.press(view, Qt.Key.Key_Home)
    for _ in range(row):
        hands.press(view, Qt.Key.Key_Down)


def words(hands: Hands, dialog: QWidget, name: str) -> MarkedText:
    return hands.find(dialog, MarkedText, name)


def looks(text: DiffText) -> list[tuple[str, bool, bool]]:
    """What is painted: the words, and whether they are struck through or underlined."""
    parts = text.extraSelections()
    return [(p.cursor.selectedText(), p.format.fontStrikeOut(), p.format.fontUnderline()) for p in parts]


def test_it_says_what_changed_and_what_became_of_each_quote(hands: Hands) -> None:
    dialog = opened(hands)
    assert said_by(dialog, "revision_says") == (
        "A newer version of “Harbour strike”, now titled “Harbour strike (corrected)”. The text differs in 5 places. "
        "Quotes of the old version: 1 with another figure, 2 found unchanged, 1 changed, 1 lost. "
        "Nothing moves before you take the new version."
    )
    assert listed(dialog) == [
        ("Mayor · > 350 · Wounded", "= Found unchanged · moves to the new version"),
        ("Mayor · > 350 · Wounded", "≠ Figure changed: > 350 → > 355 · stays with the old version"),
        ("Union · 427 · Wounded", "≈ Changed, 83% alike · stays with the old version"),
        ("Clinics · ≥ 83 · Wounded", "= Found, typed otherwise · moves to the new version"),
        ("Guard · 12 · Wounded", "✕ Lost, the likest words are 33% alike · stays with the old version"),
    ]


def test_the_text_shows_what_was_removed_struck_and_what_was_added_underlined(hands: Hands) -> None:
    dialog = opened(hands)
    text = hands.find(dialog, DiffText, "revision_text")
    painted = looks(text)
    assert ("350", True, False) in painted
    assert ("355", False, True) in painted
    assert ("well ", False, True) in painted
    assert "over 350355 wounded" in text.toPlainText()


def test_a_chosen_quote_is_marked_and_both_its_words_are_shown(hands: Hands) -> None:
    dialog = opened(hands)
    go(hands, dialog, 1)
    assert words(hands, dialog, "revision_old_words").text == "We count over 350 wounded dockers"
    assert words(hands, dialog, "revision_old_words").marked == ("350",)
    assert words(hands, dialog, "revision_new_words").marked == ("well", "355")
    assert said_by(dialog, "revision_state") == "≠ Figure changed: > 350 → > 355"
    marked = [part for part, struck, underlined in looks(hands.find(dialog, DiffText, "revision_text"))
              if not struck and not underlined]  # fmt: skip
    assert "".join(dict.fromkeys(marked)).startswith("We count ")
    go(hands, dialog, 4)
    assert words(hands, dialog, "revision_new_words").text == "not there"
    assert said_by(dialog, "revision_notes") == "A quote that is lost stays with the old version."
    last = looks(hands.find(dialog, DiffText, "revision_text"))[-1]
    assert last == ("The coast guard spoke of 12 arrests", True, False)


def test_choices_by_keys_are_what_is_taken(hands: Hands) -> None:
    dialog = opened(hands)
    spy = QSignalSpy(dialog.taken)
    go(hands, dialog, 1)
    hands.press(dialog, Qt.Key.Key_R, ALT)
    go(hands, dialog, 2)
    hands.press(dialog, Qt.Key.Key_M, ALT)
    go(hands, dialog, 3)
    hands.press(dialog, Qt.Key.Key_K, ALT)
    assert [row[1].rpartition(" · ")[2] for row in listed(dialog)] == [
        "moves to the new version",
        "a new claim replaces this one",
        "moves to the new version",
        "stays with the old version",
        "stays with the old version",
    ]
    assert spy.count() == 0
    hands.press(hands.find(dialog, QListView, "revision_quotes"), Qt.Key.Key_Return)
    assert spy.count() == 1
    consent = spy.at(0)[0]
    assert isinstance(consent, Consent)
    assert consent.choices == (Choice.MOVE, Choice.REPLACE, Choice.MOVE, Choice.KEEP, Choice.KEEP)
    held = records()
    held.apply(consent.change(held))
    assert len(held.claims) == len(FILE.claims) + 1


def test_what_is_offered_follows_the_quote(hands: Hands) -> None:
    dialog = opened(hands)
    move, replace = (hands.find(dialog, QRadioButton, f"revision_{name}") for name in ("move", "replace"))
    offered = []
    for row in range(5):
        go(hands, dialog, row)
        offered.append((move.isEnabled(), replace.isVisible()))
    assert offered == [(True, False), (True, True), (True, False), (True, False), (False, False)]
    go(hands, dialog, 1)
    assert replace.text().endswith("> 355")


def test_all_at_once_never_moves_a_figure_that_changed(hands: Hands) -> None:
    dialog = opened(hands)
    hands.click(dialog, "revision_move_all")
    assert dialog.choices == (Choice.MOVE, Choice.KEEP, Choice.MOVE, Choice.MOVE, Choice.KEEP)
    hands.click(dialog, "revision_keep_all")
    assert dialog.choices == (Choice.KEEP,) * 5
    assert hands.find(dialog, QRadioButton, "revision_keep").isChecked()


def test_the_mouse_takes_it_and_a_refusal_is_said(hands: Hands) -> None:
    dialog = opened(hands)
    dialog.taken.connect(lambda _: dialog.refuse("The source has changed."))
    hands.click(dialog, "revision_take")
    assert dialog.isVisible()
    assert said_by(dialog, "revision_message") == "The source has changed."


def test_cancel_takes_nothing(hands: Hands) -> None:
    dialog = opened(hands)
    spy = QSignalSpy(dialog.taken)
    hands.press(dialog, Qt.Key.Key_Escape)
    assert (dialog.result(), spy.count()) == (QDialog.DialogCode.Rejected, 0)


def long_revision() -> Revision:
    held = Records(msgspec.structs.replace(FILE, sources=(LONG_OLD,)))
    return revise(held, "old", Article(text=LONG_OLD.text.replace("4 May", "5 May"), language="en"))


def test_folds_open_by_keys_by_mouse_and_for_a_quote(hands: Hands) -> None:
    dialog = opened(hands, long_revision())
    text = hands.find(dialog, DiffText, "revision_text")
    assert text.toPlainText().count("words unchanged") == 1  # the first quote has opened what hid it
    assert "We count over 350" in text.toPlainText()
    fold = next(text.flow.folds(0, len(text.flow.text)))
    cursor = text.textCursor()
    cursor.setPosition(fold[0] + 2)
    text.setTextCursor(cursor)
    hands.press(text, Qt.Key.Key_Return)
    assert "words unchanged" not in text.toPlainText()
    assert dialog.isVisible()


def test_a_click_opens_a_fold_and_beside_it_does_not(hands: Hands) -> None:
    dialog = opened(hands, long_revision())
    text = hands.find(dialog, DiffText, "revision_text")
    fold = next(text.flow.folds(0, len(text.flow.text)))
    cursor = text.textCursor()
    cursor.setPosition(fold[0] + 2)
    text.setTextCursor(cursor)
    text.centerCursor()
    spot = text.cursorRect().center()
    beside = QPoint(text.viewport().width() - 2, spot.y())
    hands.qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert "words unchanged" in text.toPlainText()
    hands.qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert "words unchanged" not in text.toPlainText()


def test_without_quotes_only_the_text_is_shown(hands: Hands) -> None:
    held = Records(msgspec.structs.replace(FILE, claims=()))
    dialog = opened(hands, revise(held, "old", ARTICLE))
    assert "No claim quotes the old version." in said_by(dialog, "revision_says")
    assert not hands.find(dialog, QListView, "revision_quotes").isVisible()
    spy = QSignalSpy(dialog.taken)
    hands.press(hands.find(dialog, DiffText, "revision_text"), Qt.Key.Key_Return)
    assert spy.count() == 1
    assert spy.at(0)[0].choices == ()


def test_numbers_are_shown_as_the_user_writes_them(hands: Hands) -> None:
    old = msgspec.structs.replace(OLD, text=OLD_TEXT.replace("350", "3,500"))
    claims = tuple(
        msgspec.structs.replace(
            claim,
            low=3500,
            quotes=tuple(
                msgspec.structs.replace(quote, exact=quote.exact.replace("350", "3,500")) for quote in claim.quotes
            ),
        )
        for claim in FILE.claims
        if claim.id == "mayor"
    )
    held = Records(msgspec.structs.replace(FILE, sources=(old,), claims=claims))
    dialog = opened(hands, revise(held, "old", ARTICLE), Display(group="."))
    assert listed(dialog)[1][1].startswith("≠ Figure changed: > 3.500 → > 355")


def test_names_are_text_and_turn_nothing_around(hands: Hands) -> None:
    odd = tuple(msgspec.structs.replace(claim, claimant="<b>שלום</b>") for claim in FILE.claims)
    held = Records(msgspec.structs.replace(FILE, claims=odd))
    dialog = opened(hands, revise(held, "old", msgspec.structs.replace(ARTICLE, title="<i>x</i>\u202e")))
    assert listed(dialog)[0][0].startswith("<b>שלום</b> · > 350")
    assert "<i>x</i>⟨U+202E⟩" in said_by(dialog, "revision_says")


def test_the_flow_is_shown_with_other_line_ends_and_wide_characters(hands: Hands) -> None:
    held = Records(msgspec.structs.replace(FILE, sources=(OLD,)))
    made = revise(held, "old", Article(text="😀 😀\r\n" + NEW_TEXT.replace("\n", "\r\n")))
    text = hands.find(opened(hands, made), DiffText, "revision_text")
    added = {text.flow.text[slice(*span)] for span in text.flow.of(Side.NEW, 0, len(text.flow.text))}
    painted = {part.replace("\u2029", "\n") for part, _, underlined in looks(text) if underlined}
    assert painted == {part.replace("\r\n", "\n") for part in added}
    assert any("355" in part for part in painted)


def test_it_fits_a_small_screen_and_a_dark_one(hands: Hands) -> None:
    dialog = opened(hands)
    assert dialog.minimumSizeHint().width() <= 640
    assert dialog.minimumSizeHint().height() <= 560
    dialog.setPalette(palette(DARK))
    text = hands.find(dialog, DiffText, "revision_text")
    grounds = {part.format.background().color().name().upper() for part in text.extraSelections()}
    assert DARK.lost in grounds
    assert DARK.mark in grounds
    assert hands.find(dialog, QPushButton, "revision_take").isDefault()
