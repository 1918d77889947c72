"""A splitter whose handle is a hairline."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget


class HairlineSplitter(QSplitter):
    """Two parts that share the room in fixed shares, until the user moves the line between them."""

    def __init__(self, name: str, orientation: Qt.Orientation, first: float, parent: QWidget | None = None) -> None:
        """``first`` is the share of the first part, 0 to 1."""
        super().__init__(orientation, parent)
        self.setObjectName(name)
        self.setHandleWidth(1)
        self._first = first
        self._is_own = False
        self.splitterMoved.connect(self._keep)

    def state(self) -> QByteArray:
        """Where the user has put the line; empty where it was never moved."""
        return self.saveState() if self._is_own else QByteArray()

    def restore(self, state: QByteArray) -> None:
        """Put the line where it was; a state that is none is left alone."""
        orientation = self.orientation()
        self._is_own = not state.isEmpty() and self.restoreState(state)
        self.setOrientation(orientation)
        self.setHandleWidth(1)

    def turn(self, orientation: Qt.Orientation) -> None:
        """Put the parts beside or above each other."""
        if orientation is not self.orientation():
            self.setOrientation(orientation)
            self._is_own = False
            self._share()

    def createHandle(self) -> QSplitterHandle:  # noqa: D102, N802
        return _Hairline(self.orientation(), self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        if not self._is_own:
            self._share()
        super().resizeEvent(event)

    def _share(self) -> None:
        is_level = self.orientation() is Qt.Orientation.Horizontal
        whole = self.width() if is_level else self.height()
        first = int(whole * self._first)
        self.setSizes([first, whole - first])

    def _keep(self) -> None:
        self._is_own = True


class _Hairline(QSplitterHandle):
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Mid))
