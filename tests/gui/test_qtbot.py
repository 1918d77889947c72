"""The bot of our tests keeps what it is given."""

import gc
from weakref import ref

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def test_a_widget_that_only_a_variable_holds_is_there_until_it_is_closed(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    seen = ref(widget)
    del widget
    gc.collect()
    assert seen() is not None
