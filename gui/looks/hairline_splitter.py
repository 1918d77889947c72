"""A splitter whose handle is a hairline."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSplitter, QSplitterHandle

from gui.looks.hairline import line_below, line_right


class HairlineSplitter(QSplitter):
    """Parts beside or above each other; Qt lets a handle of one pixel be grabbed a little beside it too."""

    def __init__(self, name: str, orientation: Qt.Orientation = Qt.Orientation.Horizontal) -> None:
        super().__init__(orientation)
        self.setObjectName(name)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def turn(self, is_upright: bool) -> None:
        """Put the parts above each other, or beside each other."""
        self.setOrientation(Qt.Orientation.Vertical if is_upright else Qt.Orientation.Horizontal)

    def createHandle(self) -> QSplitterHandle:  # noqa: D102, N802
        return _Hairline(self.orientation(), self)


class _Hairline(QSplitterHandle):
    """Qt makes it larger than what is seen of it, its contents, so that it can be grabbed."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        line = line_right if self.orientation() == Qt.Orientation.Horizontal else line_below
        line(QPainter(self), self.contentsRect(), self.palette().color(QPalette.ColorRole.Mid))
