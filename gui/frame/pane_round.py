"""The round of the panes: F6 goes from one to the next, Escape back to the table of claims."""

from collections.abc import Callable
from itertools import chain

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from gui.frame.docks import Docks
from gui.frame.entrance import entrance

_WITHIN = "source_view"
"""The pane that stands within another."""

_PATIENCE = 100
"""Milliseconds until a pane that waits for something is asked again for what takes the keyboard."""


class PaneRound(QObject):
    """Knows the panes of a window in the order of the keyboard: what stands above the docks first, then the docks."""

    def __init__(self, window: QMainWindow, fixed: tuple[QWidget, ...], home: QWidget, docks: Docks) -> None:
        """``fixed`` are the panes outside the docks; ``home`` is where Escape leads."""
        super().__init__(window)
        self._window, self._fixed, self._home, self._docks = window, fixed, home, docks
        self._waiting: QWidget | None = None
        self._retry = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._retry.timeout.connect(self._enter_late)
        docks.covered.connect(self._enter)
        window.installEventFilter(self)

    @property
    def verbs(self) -> dict[str, Callable[[], None]]:
        """What it does, by the ids of the actions."""
        return {"view.next_pane": lambda: self.go(1), "view.previous_pane": lambda: self.go(-1)}

    def go(self, by: int) -> None:
        """Give the keyboard to the next pane, or with -1 to the one before; one behind a tab comes into sight."""
        panes, now = self._panes(), QApplication.focusWidget()
        held = [place for place, pane in enumerate(panes) if now is not None and _holds(pane, now)]
        place = held[-1] if held else -1 if by > 0 else 0
        for step in range(1, len(panes) + 1):
            if self._enter(panes[(place + by * step) % len(panes)]):
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take Escape where nothing else had a use for it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._home.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _panes(self) -> list[QWidget]:
        """The panes that can be entered, one within another behind it."""
        fixed = [pane for pane in self._fixed if pane.isVisible()]
        docked = [(pane, *pane.findChildren(QWidget, _WITHIN)) for pane in self._docks.panes]
        return [*fixed, *chain.from_iterable(docked)]

    def _enter(self, pane: QWidget) -> bool:
        """Go to what takes the keyboard in a pane, or to its dock while that is empty; whether there is any."""
        curtain = self._docks.reveal(pane)
        first = entrance(pane) if curtain is None else curtain.entrance
        self._waiting = pane if curtain is not None and first is None else None
        if self._waiting is not None:
            first = pane.parentWidget()
            self._retry.start()
        if first is not None:
            _give_keyboard(first)
        return first is not None

    def _enter_late(self) -> None:
        """Go on from a dock into its pane, once that has something; not where the user has gone elsewhere."""
        pane = self._waiting
        is_there = pane is not None and QApplication.focusWidget() is pane.parentWidget()
        first = entrance(pane) if pane is not None and is_there else None
        if first is not None:
            _give_keyboard(first)
        elif is_there:
            self._retry.start()


def _give_keyboard(widget: QWidget) -> None:
    widget.window().activateWindow()
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)  # with which styles show who has the keyboard


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget) or pane.parentWidget() is widget
