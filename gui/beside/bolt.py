"""A window kept as it is while something is waited for: not closed, nothing dropped on it, nothing typed lost."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

Typed = QKeyEvent | QInputMethodEvent

_KEPT_OUT = frozenset((QEvent.Type.Close, QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop))
_CLICKED = frozenset((QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel))
_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier

_bolted: list[QWidget] = []


class Bolt(QObject):
    """Hears all events of the program, and stops those that the window must not get now.

    While it holds, as it does at first, what is typed is kept for afterwards, and clicks and shortcuts are dropped.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self._is_holding, self._is_catching = True, False
        self._typed: list[tuple[QObject, Typed]] = []

    def catch_up(self) -> None:
        """Take what was typed and clicked so far, and hold no more: a dialog over the window does so from now on."""
        self._is_catching = True
        QCoreApplication.processEvents()
        self._is_holding = self._is_catching = False

    def hold(self) -> None:
        """Hold again: the dialog goes before the window is free."""
        self._is_holding = True

    def give_back(self) -> None:
        """Let what was typed come where it would have come."""
        for target, event in self._typed:
            if isValid(target):
                QCoreApplication.postEvent(target, event)
        self._typed.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Refuse what is kept out; everything else goes on."""
        if event.type() in _KEPT_OUT and self._is_meant(watched, event):
            event.ignore()
            return True
        return self._is_holding and stands_on(_widget(watched), self._window) and self._caught(watched, event)

    def _caught(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut: it comes as a key then
            return True
        if isinstance(event, QInputMethodEvent) or (isinstance(event, QKeyEvent) and isinstance(watched, QWindow)):
            if not isinstance(event, QKeyEvent) or _is_typing(event):
                self._typed.append((watched, event.clone()))
            return True
        return event.type() in _CLICKED

    def _is_meant(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and not self._is_catching:  # then it was a click, on a dialog perhaps
            return watched is self._window
        return isinstance(watched, QWidget) and stands_on(watched, self._window)


@contextmanager
def bolted(window: QWidget) -> Iterator[Bolt]:
    """Meanwhile the window is kept as it is."""
    app, bolt = QCoreApplication.instance(), Bolt(window)
    _bolted.append(window)
    if app is not None:
        app.installEventFilter(bolt)
    try:
        yield bolt
    finally:
        _bolted.remove(window)
        if app is not None:
            app.removeEventFilter(bolt)
        bolt.give_back()


def is_bolted(window: QWidget) -> bool:
    """Whether something is waited for over that window."""
    return any(other is window for other in _bolted)


def stands_on(widget: QWidget | None, window: QWidget) -> bool:
    """Whether a widget is the window, in it, or in a dialog over it."""
    while widget is not None and widget is not window:
        widget = widget.parentWidget()
    return widget is window


def _widget(watched: QObject) -> QWidget | None:
    if isinstance(watched, QWindow):
        return QWidget.find(watched.winId())
    return watched if isinstance(watched, QWidget) else None


def _is_typing(event: QKeyEvent) -> bool:
    """Whether a key writes or moves; with Control and Alt it does where a layout has its third letters there."""
    chord = event.modifiers() & _CHORD
    return not chord or (chord == _ALT_GR and bool(event.text()) and event.text().isprintable())
