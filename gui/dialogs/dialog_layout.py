"""The parts of a dialog, from top to bottom."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from gui.space.screen_room import OnScreen, room
from gui.space.scrolled import Scrolled, Shrinking

MARGIN, SPACING = 16, 12
_BETWEEN = 8
"""Pixels between the buttons at the foot."""


class DialogLayout(QVBoxLayout):
    """Lays a dialog out: the last part stands at its foot, and what is above scrolls where the screen is too small."""

    def __init__(
        self, dialog: QWidget, *parts: QWidget | QLayout, large: QWidget | None = None, margin: int = MARGIN
    ) -> None:
        """``large`` is the one of the parts that takes what room there is; ``margin`` is in pixels."""
        super().__init__(dialog)
        self._dialog = dialog
        self._body = _Body(margin)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(margin, SPACING, margin, margin)
        self._foot.setSpacing(_BETWEEN)  # else its buttons would touch: a layout takes on that of the one around it
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)
        for part in parts[:-1]:
            _add(self._body.column, part, int(part is large))
        self._body.column.addStretch()
        _add(self._foot, parts[-1], 1)
        self._scrolled = _Scrolled(self._body)
        self.addWidget(self._scrolled, 1)
        self.addLayout(self._foot)
        OnScreen(dialog)

    def height_at(self, width: int) -> int:
        """Pixels of height that the dialog needs at a width."""
        return self._body.heightForWidth(width) + self._foot.sizeHint().height()

    def minimumSize(self) -> QSize:  # noqa: N802
        """What all parts need, and the bar where they scroll; but never more than the screen has room for."""
        least, most = super().minimumSize(), room(self._dialog)
        bar = self._scrolled.verticalScrollBar().sizeHint().width() if least.height() > most.height() else 0
        return (least + QSize(bar, 0)).boundedTo(most)


class _Body(Shrinking):
    """All parts but the foot."""

    def __init__(self, margin: int) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin, margin, 0)
        self.column.setSpacing(SPACING)


class _Scrolled(Scrolled):
    """The body, which needs the more height the narrower it is."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        least = super().minimumSizeHint()
        return QSize(least.width(), self.held.heightForWidth(max(least.width(), self._width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _width(self) -> int:
        """Pixels that the body has, or will have."""
        is_laid_out = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        return self.width() if is_laid_out else self.held.sizeHint().width()


def _add(column: QBoxLayout, part: QWidget | QLayout, stretch: int) -> None:
    if isinstance(part, QLayout):
        column.addLayout(part, stretch)
    else:
        column.addWidget(part, stretch)
