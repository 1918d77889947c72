"""What may be too high for its place."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from gui.space.scrolled import Scrolled

_LEAST = 4
"""Lines of text that are in sight at least."""

_LOW_SCREEN = 40
"""Lines of text below which a screen is low."""


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


class UprightOnLow(Upright):
    """The same on a low screen; on others it is never lower than the widget, and so does not scroll."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """A few lines, or the widget whole."""
        is_low = self.screen().availableSize().height() < _LOW_SCREEN * self.fontMetrics().lineSpacing()
        return super().minimumSizeHint() if is_low else Scrolled.minimumSizeHint(self)
