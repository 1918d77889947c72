"""A combo box drawn as a line of text with an arrow."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from gui.looks.drop_list import DropList


class PlainChoice(DropList):
    """A combo box without a frame, which Fusion draws whatever setFrame() says.

    The mouse wheel turns it only while it has the focus: scrolling what it stands in must not choose anything.
    """

    indent = 0
    """How far the text stands from the left edge, in pixels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: D102
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        text = option.currentText or self.placeholderText()
        room = self.rect().adjusted(self.indent, 0, -20, 0)
        painter.setPen(self.palette().color(self._role()))
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
        option.rect = QRect(self.width() - 16, (self.height() - 10) // 2, 12, 10)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorArrowDown, option)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _role(self) -> QPalette.ColorRole:
        roles = QPalette.ColorRole
        if self.currentIndex() < 0 or not self.isEnabled():
            return roles.PlaceholderText
        return roles.Link if self.hasFocus() else roles.Text
