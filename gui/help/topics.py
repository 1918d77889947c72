"""Which topic is meant: that of the pane or dialog that something stands in."""

from PySide6.QtWidgets import QWidget

from gui.help.dialog_topics import DIALOGS
from gui.help.pane_topics import PANES
from gui.help.topic import Topic

_TOPICS = {**PANES, **DIALOGS}


def topic(name: str) -> Topic:
    """What is to be said of a pane by its object name, or of a dialog by its class; KeyError for any other."""
    return _TOPICS[name]()


def place_of(widget: QWidget | None) -> str:
    """The name of the nearest pane or dialog around a widget that has a topic; "" for none."""
    while widget is not None:
        for name in (widget.objectName(), type(widget).__name__):
            if name in _TOPICS:
                return name
        widget = widget.parentWidget()
    return ""
