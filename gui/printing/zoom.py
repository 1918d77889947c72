"""How large pages are shown."""

from enum import Enum, auto

from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QAbstractScrollArea

from gui.printing.page_column import GAP

_STEP = 1.2
_LEAST, _MOST = 0.1, 5.0


class Fit(Enum):
    """What of a page the view has room for."""

    PAGE = auto()
    WIDTH = auto()


class Zoom:
    """A factor, 1 being as large as on paper; where it fits pages into a view, it follows the size of that."""

    def __init__(self) -> None:
        self.factor = 1.0
        self.fit: Fit | None = Fit.PAGE

    def step(self, steps: int) -> None:
        """Go some steps larger or smaller, and fit nothing any more."""
        self.fit = None
        self.factor = min(max(self.factor * _STEP**steps, _LEAST), _MOST)

    def dots_per_inch(self, view: QAbstractScrollArea) -> float:
        """Pixels of the view for an inch of the page."""
        return self.factor * view.logicalDpiX()

    def fit_into(self, view: QAbstractScrollArea, paper: QSizeF) -> None:
        """Fit paper of a size in inches into a view, where that is wished for."""
        if self.fit is None:
            return
        room = view.maximumViewportSize()
        width = room.width() - 2 * GAP - view.verticalScrollBar().sizeHint().width()
        factors = [width / (paper.width() * view.logicalDpiX())]
        if self.fit is Fit.PAGE:
            factors.append((room.height() - 2 * GAP) / (paper.height() * view.logicalDpiX()))
        self.factor = min(max(min(factors), _LEAST), _MOST)
