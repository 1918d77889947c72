"""What the comparison stands in: it may be lower and narrower than what it holds, which scrolls then."""

from typing import cast

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from gui.space.scrolled import Scrolled

_WIDE, _HIGH = 10, 5
"""The least of it, in heights of a line of text: no more than other panes need, so that choosing it moves none."""


class PaneScroller(Scrolled):
    """Follows the keyboard to what takes it, and in a list of rows to the current one."""

    def __init__(self, widget: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(widget, parent)
        self._soon = QTimer(self, singleShot=True, interval=0)  # what comes into sight is laid out first
        self._soon.timeout.connect(self._follow)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._follow_soon)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Little, whatever it holds."""
        return QSize(_WIDE, _HIGH) * self.fontMetrics().height()

    def sizeHint(self) -> QSize:
        """The same: the window shares its room, and what is held here has no claim to it."""
        return self.minimumSizeHint()

    def follow_rows(self, view: QAbstractItemView) -> None:
        """Bring the current row of a view into sight when keys move it."""
        view.selectionModel().currentChanged.connect(self._follow_soon)

    def _follow_soon(self) -> None:
        """Nothing moves under a pressed button of the mouse."""
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._soon.start()

    def _follow(self) -> None:
        now = QApplication.focusWidget()
        if now is None or not self.held.isAncestorOf(now):
            return
        place = now.rect()
        if isinstance(now, QAbstractItemView) and now.currentIndex().isValid():
            place = now.visualRect(now.currentIndex()).translated(now.viewport().pos()) & place
        middle = now.mapTo(self.held, QPoint(place.left(), place.center().y()))
        self.ensureVisible(middle.x(), middle.y(), 0, place.height() // 2 + 1)
