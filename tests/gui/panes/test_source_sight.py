import time

import msgspec
import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from gui.panes.source import SourceView
from models.claims.source import Source
from models.tables.document import Document
from tests.gui.panes.quoted_file import FILE, NATO, SOURCES, TEXT, quote
from tests.gui.panes.source_room import text_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform


def _view(qtbot: QtBot, source: Source) -> SourceView:
    view = SourceView(Document(msgspec.structs.replace(FILE, sources=(source, SOURCES[1]), claims=())))
    qtbot.addWidget(view)
    view.resize(460, 300)
    return view


def test_a_megabyte_is_shown_within_a_second(qtbot: QtBot) -> None:
    line = "Russia has lost 427,840 troops 😀 since the beginning.\r\n"
    source = Source(id="ki", text=line * (1_000_000 // len(line)))
    words = "427,840 troops"
    quotes = tuple(quote(words, source) for _ in range(2))
    view = _view(qtbot, source)
    with qtbot.waitExposed(view):
        view.show()
    begin = time.perf_counter()
    view.show_claim(msgspec.structs.replace(NATO, quotes=quotes))
    view.grab()
    assert time.perf_counter() - begin < 1
    text = text_of(view)
    text.moveCursor(QTextCursor.MoveOperation.End)
    assert text.place() == len(source.text)


def test_a_quote_chosen_before_the_window_stands_is_in_sight_then(qtbot: QtBot) -> None:
    source = Source(id="ki", text="A line.\r\n" * 300 + TEXT)
    claim = msgspec.structs.replace(NATO, quotes=(quote("over 350,000", source),))
    view = _view(qtbot, source)
    view.show_claim(claim)
    with qtbot.waitExposed(view):
        view.show()
    text = text_of(view)
    assert text.viewport().rect().contains(text.cursorRect())
    view.resize(460, 200)
    assert text.viewport().rect().contains(text.cursorRect())
