"""A field that stands by itself, on a line as those of the form have one."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.looks.hairline import line_below


class Underlined(QWidget):
    """Holds a field without a frame over a hairline, which has the accent's colour while the keyboard is there."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self._field = field
        field.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 1)
        column.addWidget(field)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: D102
        role = QPalette.ColorRole.Accent if self._field.hasFocus() else QPalette.ColorRole.Mid
        line_below(QPainter(self), self.rect(), self.palette().color(role))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)
