"""What may be too high for its place."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from gui.scrolled import Scrolled

_LEAST = 4
"""Lines of text that are in sight at least."""


class Upright(Scrolled):
    """Scrolls up and down only: it is never narrower than the widget, but may be of few lines."""

    def __init__(self, widget: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(widget, parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        """The widget, and the bar beside it."""
        return super().sizeHint() + QSize(self._bar(), 0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The width of the widget, for nothing scrolls sideways, and a few lines."""
        least = super().minimumSizeHint()
        return QSize(least.width() + self._bar(), min(least.height(), _LEAST * self.fontMetrics().lineSpacing()))

    def _bar(self) -> int:
        return self.verticalScrollBar().sizeHint().width()
