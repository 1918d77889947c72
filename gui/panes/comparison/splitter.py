"""A splitter whose handle is a hairline."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

_ORIENTATIONS = (Qt.Orientation.Horizontal, Qt.Orientation.Vertical)


class HairlineSplitter(QSplitter):
    """Two parts that share the room in fixed shares: ours, until the user moves the line between them."""

    def __init__(self, name: str, orientation: Qt.Orientation, first: float, parent: QWidget | None = None) -> None:
        """``first`` is the share of the first part, 0 to 1."""
        super().__init__(orientation, parent)
        self.setObjectName(name)
        self.setHandleWidth(1)
        self._first = first
        self._own: dict[Qt.Orientation, float] = {}
        self.splitterMoved.connect(self._keep)

    def state(self) -> QByteArray:
        """The shares of the first part that the user chose, level and upright; empty where the line was never moved."""
        shares = (self._own.get(orientation, 0.0) for orientation in _ORIENTATIONS)
        return QByteArray(" ".join(map(str, shares)).encode()) if self._own else QByteArray()

    def restore(self, state: QByteArray) -> None:
        """Put the line where it was; a state that is none is left alone."""
        try:
            shares = [float(share) for share in bytes(state.data()).split()]
        except ValueError:
            return
        self._own = {one: share for one, share in zip(_ORIENTATIONS, shares, strict=False) if 0 < share < 1}
        self._share()

    def turn(self, orientation: Qt.Orientation) -> None:
        """Put the parts beside or above each other."""
        if orientation is not self.orientation():
            self.setOrientation(orientation)
            self._share()

    def createHandle(self) -> QSplitterHandle:  # noqa: D102, N802
        return _Hairline(self.orientation(), self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        self._share()
        super().resizeEvent(event)

    def _share(self) -> None:
        is_level = self.orientation() is Qt.Orientation.Horizontal
        whole = self.width() if is_level else self.height()
        first = round(whole * self._own.get(self.orientation(), self._first))
        self.setSizes([first, whole - first])

    def _keep(self) -> None:
        first, *others = self.sizes()
        if first and sum(others):
            self._own[self.orientation()] = first / (first + sum(others))


class _Hairline(QSplitterHandle):
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Mid))
