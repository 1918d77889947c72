"""The box that says why a claim reads so."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPlainTextEdit

_LINE = 2


class ReasonsBox(QPlainTextEdit):
    """Text to read, select and scroll by keys too; it shows that it has the focus, which the style does not."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("article_reasons")
        self.setAccessibleName(self.tr("Why the claim reads so"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByKeyboard | flags.TextSelectableByMouse)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _LINE))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
