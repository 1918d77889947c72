"""A group of the form that folds away under its heading."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOption, QVBoxLayout, QWidget

from gui.looks.hairline import line_below

INDENT = 16
"""Pixels that the rows of a group stand further in than its heading, at both ends."""


class FoldHeading(QPushButton):
    """The name of a group with an arrow before it; checked while the group is open."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setCheckable(True)
        self.setAutoDefault(False)  # else Return anywhere in a dialog would turn it
        self.setAccessibleName(title)
        self.setWhatsThis(self.tr("A group of fields. Space opens it and closes it."))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: D102
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 4 * INDENT, metrics.height() + 16)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: D102
        painter, palette = QPainter(self), self.palette()
        self._paint_arrow(painter)
        role = QPalette.ColorRole.Link if self.hasFocus() or self.underMouse() else QPalette.ColorRole.WindowText
        painter.setPen(palette.color(role))
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        rest = self.rect().adjusted(INDENT + 16, 0, 0, 0)
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())

    def _paint_arrow(self, painter: QPainter) -> None:
        arrows = QStyle.PrimitiveElement
        option = QStyleOption()
        option.initFrom(self)
        option.rect = QRect(INDENT - 2, (self.height() - 12) // 2, 12, 12)
        arrow = arrows.PE_IndicatorArrowDown if self.isChecked() else arrows.PE_IndicatorArrowRight
        self.style().drawPrimitive(arrow, option, painter, self)


class Fold(QWidget):
    """A heading, and below it the rows that it opens and closes."""

    def __init__(self, title: str, parent: QWidget | None = None, *, spacing: int = 2, right: int = INDENT) -> None:
        """``spacing`` is how far its rows stand apart, ``right`` how far they stand further in at that end."""
        super().__init__(parent)
        self._heading = FoldHeading(title)
        self._body = QWidget()
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(INDENT, 0, right, 12)
        self._rows.setSpacing(spacing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 1)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self._body)
        self._heading.toggled.connect(self._body.setVisible)
        self._body.hide()

    @property
    def is_open(self) -> bool:
        """Whether the rows are shown."""
        return self._heading.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Show the rows, or the heading alone."""
        self._heading.setChecked(is_open)

    def add(self, row: QWidget) -> None:
        """Add a row below the others."""
        self._rows.addWidget(row)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: D102
        line_below(QPainter(self), self.rect(), self.palette().color(QPalette.ColorRole.Mid))
