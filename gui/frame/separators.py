"""What parts the docks: a hairline that answers the mouse."""

from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QWidget

from gui.looks.hairline import line_below, line_right

_STATE = QStyle.StateFlag


class Separators(QProxyStyle):
    """The style of a window alone, not of what stands in it: each call of a style in Python costs.

    The style of the program draws a row of dots in the middle of what can be dragged.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(QApplication.style().name())
        self.setParent(window)  # which does not hold its style

    def drawPrimitive(  # noqa: N802
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a hairline in the middle of what parts two docks, in the accent colour below the mouse."""
        if element is not QStyle.PrimitiveElement.PE_IndicatorDockWidgetResizeHandle:
            super().drawPrimitive(element, option, painter, widget)
            return
        is_below_mouse = bool(option.state & _STATE.State_MouseOver)
        color = option.palette.color(QPalette.ColorRole.Accent if is_below_mouse else QPalette.ColorRole.Mid)
        if option.state & _STATE.State_Horizontal:
            line_below(painter, option.rect.adjusted(0, 0, 0, -(option.rect.height() // 2)), color)
        else:
            line_right(painter, option.rect.adjusted(0, 0, -(option.rect.width() // 2), 0), color)
