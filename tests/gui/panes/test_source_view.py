from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAction,
    QClipboard,
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from gui.looks.plain_tip import plain_tip
from gui.looks.theme import DARK, LIGHT, Theme
from gui.panes.source import SourceView
from gui.panes.source.heading import web_address
from gui.panes.source.text import SourceText
from models.claims import steps
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Kind
from models.claims.errors import ClaimsError
from models.tables.document import Document
from tests.gui.panes.quoted_file import FILE, NATO, OFFICIALS, OTHER_TEXT, SOURCES, STAFF, TEXT, quote
from tests.gui.panes.source_room import open_view, text_of
from tests.gui.parts import part_of
from tests.gui.programs import noting

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform

Show = Callable[..., SourceView]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def made(claim: Claim | None = NATO, file: ClaimFile = FILE) -> SourceView:
        view = open_view(qtbot, Document(file))
        view.show_claim(claim)
        return view

    return made


def _marked(view: SourceView, color: str) -> list[str]:
    """The words with a mark of this colour, as Qt holds them."""
    selections = text_of(view).extraSelections()
    return [s.cursor.selectedText() for s in selections if s.format.background().color().name().upper() == color]


def _point(text: SourceText, words: str, stored: str = TEXT, offset: int = 2) -> QPoint:
    """The middle of a character of these words in the viewport."""
    start = stored.index(words) + offset
    text.select((start, start + 1))
    right = text.cursorRect()
    text.select((start, start))
    return QPoint((text.cursorRect().x() + right.x()) // 2 + 1, right.center().y())


def _drag(qtbot: QtBot, text: SourceText, first: QPoint, last: QPoint) -> None:
    qtbot.mousePress(text.viewport(), Qt.MouseButton.LeftButton, pos=first)
    qtbot.mouseMove(text.viewport(), pos=last)
    qtbot.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton, pos=last)


def test_own_quotes_are_marked_and_others_faintly(show: Show) -> None:
    view = show()
    assert _marked(view, LIGHT.mark) == ["over 350,000 military casualties"]
    assert _marked(view, LIGHT.faint_mark) == ["over 315,000 Russian troops"]
    view.show_claim(OFFICIALS)
    assert _marked(view, LIGHT.mark) == ["over 315,000 Russian troops"]
    assert _marked(view, LIGHT.faint_mark) == ["over 350,000 military casualties"]
    view.set_theme(DARK)
    assert _marked(view, DARK.mark) == ["over 315,000 Russian troops"]


def test_a_changed_quote_is_marked_as_unsure_and_a_lost_one_not(show: Show) -> None:
    changed = msgspec.structs.replace(
        quote("over 350,000 military casualties"), exact="over 350,000 military casualtys"
    )
    lost = msgspec.structs.replace(changed, exact="Nobody ever printed a sentence like this one anywhere")
    view = show(msgspec.structs.replace(NATO, quotes=(changed, lost)))
    assert _marked(view, LIGHT.mark) == []
    assert len(_marked(view, LIGHT.lost)) == 1


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_marked_text_has_contrast(theme: Theme) -> None:
    def luminance(color: str) -> float:
        parts = [int(color[n : n + 2], 16) / 255 for n in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for mark in ("mark", "faint_mark", "lost"):
        low, high = sorted((luminance(getattr(theme, mark)), luminance(theme.text)))
        assert (high + 0.05) / (low + 0.05) >= 4.5, mark


def test_qt_holds_exactly_what_is_shown(show: Show) -> None:
    text = text_of(show())
    units = len(text._text.shown.encode("utf-16-le")) // 2
    assert text.document().characterCount() == units + 1


def test_words_selected_with_the_mouse_behind_emoji_and_crlf_become_a_quote(show: Show, qtbot: QtBot) -> None:
    view = show()
    text = text_of(view)
    first, last = _point(text, "killed or", offset=0), _point(text, "injured 😀", offset=6)
    with qtbot.waitSignal(view.selection_changed):
        _drag(qtbot, text, first, last + QPoint(-4, 0))
    made = view.selected_quote()
    assert TEXT[made.start : made.start + len(made.exact)] == made.exact
    assert text.textCursor().selectedText() in made.exact
    assert made.exact == "killed or injured"
    assert made.suffix + TEXT[made.start + len(made.exact) + 32 :] == TEXT[made.start + len(made.exact) :]


def test_a_selection_over_line_ends_holds_the_stored_characters(show: Show, qtbot: QtBot) -> None:
    view = show()
    text_of(view).setFocus()
    qtbot.keyClick(text_of(view), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    made = view.selected_quote()
    assert made.exact == TEXT.strip()
    assert "\r\n\r\n" in made.exact and "\u2028" in made.exact


def test_copying_gives_the_stored_characters(show: Show, qtbot: QtBot) -> None:
    view = show()
    view.show_source("md")
    text_of(view).setFocus()
    qtbot.keyClick(text_of(view), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(text_of(view), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text(QClipboard.Mode.Clipboard) == OTHER_TEXT


def test_nothing_selected_is_refused(show: Show) -> None:
    view = show()
    assert not view.has_selection
    with pytest.raises(ClaimsError, match="Nothing is selected"):
        view.selected_quote()


def test_a_click_on_a_faint_mark_chooses_its_claim(show: Show, qtbot: QtBot) -> None:
    view = show()
    text = text_of(view)
    with qtbot.waitSignal(view.claim_chosen) as chosen:
        qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=_point(text, "315,000 Russian"))
    assert chosen.args == ["us"]
    with qtbot.assertNotEmitted(view.claim_chosen):
        qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=_point(text, "350,000 military"))
        qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=_point(text, "Briefing"))


def test_enter_in_a_faint_mark_chooses_its_claim(show: Show, qtbot: QtBot) -> None:
    view = show()
    text_of(view).select((TEXT.index("315,000"), TEXT.index("315,000")))
    with qtbot.waitSignal(view.claim_chosen) as chosen:
        qtbot.keyClick(text_of(view), Qt.Key.Key_Return)
    assert chosen.args == ["us"]


def test_dragging_over_a_faint_mark_selects_and_chooses_nothing(show: Show, qtbot: QtBot) -> None:
    view = show()
    text = text_of(view)
    with qtbot.assertNotEmitted(view.claim_chosen):
        _drag(qtbot, text, _point(text, "315,000"), _point(text, "Russian troops", offset=6))
    assert view.has_selection


def test_a_quote_of_another_source_brings_that_source(show: Show) -> None:
    view = show()
    view.show_quote(1)
    assert view.source == SOURCES[1]
    assert _marked(view, LIGHT.mark) == ["83,000 Russian soldiers"]
    assert part_of(view, QLabel, "source_name").isHidden()
    assert part_of(view, QComboBox, "source_choice").currentText() == "Meduza, 24 Feb 2024"


def test_a_claim_without_quotes_keeps_the_source(show: Show) -> None:
    view = show()
    view.show_claim(STAFF)
    assert view.source == SOURCES[0]
    assert _marked(view, LIGHT.mark) == []
    assert len(_marked(view, LIGHT.faint_mark)) == 2


def test_only_web_addresses_open_and_only_on_a_click(show: Show, qtbot: QtBot) -> None:
    with noting("https") as opened:
        view = show()
        view.show_source("md")
        assert opened == []
        qtbot.mouseClick(part_of(view, QPushButton, "source_link"), Qt.MouseButton.LeftButton)
    assert [url.toString() for url in opened] == ["https://meduza.io/a?b=1&c=2"]


@pytest.mark.parametrize(
    "url", ["", "file:///etc/passwd", "javascript:alert(1)", "meduza.io", "ftp://a.b", "https:// a"]
)
def test_other_addresses_are_shown_and_do_not_open(url: str, show: Show) -> None:
    assert web_address(url) is None
    source = msgspec.structs.replace(SOURCES[0], url=url)
    view = show(NATO, msgspec.structs.replace(FILE, sources=(source, SOURCES[1])))
    assert part_of(view, QPushButton, "source_link").isHidden()
    assert part_of(view, QLabel, "source_address").text() == url


def test_zoom_by_keys_and_wheel(show: Show, qtbot: QtBot) -> None:
    view = show()
    text = text_of(view)
    text.setFocus()
    size = text.font().pointSizeF()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(text, Qt.Key.Key_Plus, control)
    qtbot.keyClick(text, Qt.Key.Key_Equal, control)
    assert (view.zoom, text.font().pointSizeF()) == (2, size + 2)
    qtbot.keyClick(text, Qt.Key.Key_Minus, control)
    assert view.zoom == 1
    _wheel(text, 120)
    assert view.zoom == 2
    qtbot.keyClick(text, Qt.Key.Key_0, control)
    assert (view.zoom, text.font().pointSizeF()) == (0, size)
    view.set_zoom(1000)
    assert view.zoom < 100


def _wheel(text: SourceText, turned: int) -> None:
    event = QWheelEvent(
        QPointF(20, 20),
        text.viewport().mapToGlobal(QPointF(20, 20)),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(text.viewport(), event)


def test_find_counts_steps_and_wraps(show: Show, qtbot: QtBot) -> None:
    view = show(STAFF)
    view.show_source("ki")
    text = text_of(view)
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    words = view.findChild(QLineEdit, "find_words")
    count = view.findChild(QLabel, "find_count")
    assert words is not None and count is not None
    assert QApplication.focusWidget() is words
    qtbot.keyClicks(words, "RUSSIA")
    assert count.text() == "1 of 3"
    assert text.textCursor().selectedText() == "Russia"
    for expected in ("2 of 3", "3 of 3", "1 of 3"):
        qtbot.keyClick(words, Qt.Key.Key_Return)
        assert count.text() == expected
    qtbot.keyClick(words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert count.text() == "3 of 3"
    qtbot.keyClicks(words, " xyz")
    assert count.text() == "Not found"
    qtbot.keyClick(words, Qt.Key.Key_Escape)
    assert not words.isVisible()
    assert QApplication.focusWidget() is text


def test_find_takes_what_is_selected(show: Show, qtbot: QtBot) -> None:
    view = show()
    start = TEXT.index("says")
    text_of(view).select((start, start + 4))
    qtbot.keyClick(text_of(view), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    count = view.findChild(QLabel, "find_count")
    assert count is not None and count.text() == "1 of 2"


def test_marks_follow_changes_of_other_claims(show: Show) -> None:
    view = show()
    document = view._document
    document.changed.connect(view.apply_change)
    document.apply(steps.detach_quote(document.records, "us", 0))
    assert _marked(view, LIGHT.faint_mark) == []
    document.apply(steps.attach_quote(document.records, "staff", quote("lost 427,840 troops")))
    assert _marked(view, LIGHT.faint_mark) == ["lost 427,840 troops"]
    document.apply(steps.remove_claims(document.records, ["staff"], ""))
    assert _marked(view, LIGHT.faint_mark) == []


def test_a_quote_that_moves_to_another_source_is_followed_there(show: Show) -> None:
    view = show(OFFICIALS)
    document = view._document
    document.changed.connect(view.apply_change)
    was = OFFICIALS.quotes[0]
    moved = msgspec.structs.replace(was, source=SOURCES[1].id)
    document.apply(change := steps.replace_quote(document.records, OFFICIALS.id, 0, moved))
    assert view.source == SOURCES[1]
    document.apply(change.inverse())
    assert view.source == SOURCES[0]


def test_no_source_teaches_and_offers_to_add_one(show: Show, qtbot: QtBot) -> None:
    view = show(None, ClaimFile.NEW)
    says = part_of(view, QLabel, "source_blank")
    assert says.isVisible()
    assert "No sources yet" in says.text()
    with qtbot.waitSignal(view.add_source_requested):
        qtbot.mouseClick(part_of(view, QPushButton, "add_source"), Qt.MouseButton.LeftButton)


def test_the_first_source_that_is_added_is_shown(show: Show) -> None:
    view = show(None, ClaimFile.NEW)
    document = view._document
    document.changed.connect(view.apply_change)
    document.apply(steps.add(document.records, Kind.SOURCES, [SOURCES[0]], ""))
    assert view.source == SOURCES[0]
    assert text_of(view).isVisible()
    assert part_of(view, QLabel, "source_name").text() == "The <b>Kyiv</b> Independent, 15 Mar 2024"
    document.apply(steps.add(document.records, Kind.SOURCES, [SOURCES[1]], ""))
    assert view.source == SOURCES[1]
    assert part_of(view, QComboBox, "source_choice").isVisible()


def test_a_faint_mark_says_whose_it_is(show: Show) -> None:
    text = text_of(show())
    point = _point(text, "315,000 Russian")
    QApplication.sendEvent(text.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, text.viewport().mapToGlobal(point)))
    assert QToolTip.text() == plain_tip("U.S. officials: > 315,000. Click to choose this claim.")
    QToolTip.hideText()


def test_the_only_source_is_shown_and_of_several_none(show: Show) -> None:
    only = msgspec.structs.replace(FILE, sources=SOURCES[:1], claims=(STAFF,))
    assert show(STAFF, only).source == SOURCES[0]
    assert show(None, only).source == SOURCES[0]
    assert show(STAFF, msgspec.structs.replace(FILE, claims=(STAFF,))).source is None


def test_the_menu_offers_what_it_was_given_and_finding_and_zooming(show: Show) -> None:
    view = show()
    view.add_menu_actions([QAction("Attach as quote", view)])
    text = text_of(view)
    QApplication.sendEvent(text, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5)))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    offered = [(action.text(), action.shortcut().toString()) for action in menu.actions()]
    own = [("Find…", "Ctrl+F"), ("Zoom in", "Ctrl++"), ("Zoom out", "Ctrl+-"), ("Reset zoom", "Ctrl+0")]
    assert offered[-7:] == [("", ""), ("Attach as quote", ""), ("", ""), *own]
    menu.actions()[-3].trigger()
    assert view.zoom == 1
    menu.actions()[-4].trigger()
    assert part_of(view, QLineEdit, "find_words").isVisible()
    menu.close()
