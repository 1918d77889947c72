"""Waiting for a window's first picture, so that slow imports come after it."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Tells once, when a widget has been painted and the event loop is free again."""

    painted = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._free = QTimer(self, singleShot=True, interval=0)
        self._free.timeout.connect(self.painted)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Look out for the first paint event; nothing is held back."""
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            self._free.start()
        return super().eventFilter(watched, event)
