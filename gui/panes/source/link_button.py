"""A button that looks like a link, and tooltips that never render what a file says."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from models.claims.visible import in_short


class LinkButton(QPushButton):
    """A button drawn as words in the colour of links, underlined while it has the focus or the mouse.

    `words` are shown as they are: an ampersand in them is no shortcut; what is too long loses its middle.
    """

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # in a window Qt lets Enter press no other
        self.set_words(words)

    @property
    def words(self) -> str:
        """What the button says."""
        return self._words

    def set_words(self, words: str) -> None:
        """Say something else."""
        self._words = words
        self.setAccessibleName(in_short(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(in_short(self._words)) + 2, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802
        full = self.sizeHint()
        return QSize(min(full.width(), self.fontMetrics().averageCharWidth() * 12), full.height())

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(self.isEnabled() and (self.hasFocus() or self.underMouse()))
        painter.setFont(font)
        palette = self.palette()
        painter.setPen((palette.link() if self.isEnabled() else palette.placeholderText()).color())
        words = painter.fontMetrics().elidedText(in_short(self._words), Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
