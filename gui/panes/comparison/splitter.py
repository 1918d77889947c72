"""A splitter that keeps the shares of its parts."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QResizeEvent

from gui.looks.hairline_splitter import HairlineSplitter

_ORIENTATIONS = (Qt.Orientation.Horizontal, Qt.Orientation.Vertical)


class SharingSplitter(HairlineSplitter):
    """Two parts that share the room in fixed shares: ours, until the user moves the line between them."""

    def __init__(self, name: str, orientation: Qt.Orientation, first: float) -> None:
        """``first`` is the share of the first part, 0 to 1."""
        super().__init__(name, orientation)
        self.setChildrenCollapsible(True)
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

    def propose(self, first: float) -> None:
        """Share so, unless the user has moved the line."""
        self._first = first
        self._share()

    def turn_to(self, orientation: Qt.Orientation) -> None:
        """Put the parts beside or above each other."""
        if orientation is not self.orientation():
            self.setOrientation(orientation)
            self._share()

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
