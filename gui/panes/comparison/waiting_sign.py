"""The sign that another answer is on its way, above the one that stands until then."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QWidget

_MOMENT = 300  # milliseconds: what is there sooner needs no sign
_MARGIN = 6


class WaitingSign(QLabel):
    """Stands in the lower right corner of what it belongs to, where there are no controls; takes no room of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("comparison_waiting_sign")
        self.setText(self.tr("Being brought up to date…"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFrameShape(QFrame.Shape.Box)
        self.setMargin(4)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self._above = parent
        self._moment = QTimer(self, singleShot=True, interval=_MOMENT)
        self._moment.timeout.connect(self._appear)
        parent.installEventFilter(self)
        self.hide()

    def show_waiting(self, is_waiting: bool) -> None:
        """Appear in a moment, unless it is over by then; or go."""
        if not is_waiting:
            self._moment.stop()
            self.hide()
        elif self.isHidden() and not self._moment.isActive():
            self._moment.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay in the corner."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _appear(self) -> None:
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        self.adjustSize()
        corner = self._above.rect().bottomRight() - self.rect().bottomRight()
        self.move(corner - QPoint(_MARGIN, _MARGIN))
