"""What may be too high for its place."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

_LEAST = 4
"""Lines of text that are in sight at least."""


class Upright(QScrollArea):
    """Shows a widget whole where there is room, else scrolls it up and down; it is never narrower than the widget."""

    def __init__(self, widget: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what it holds takes the keys, and nothing would show that it has
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.held = widget
        """What it shows."""

        self.setWidget(widget)

    def sizeHint(self) -> QSize:
        """What the widget wishes for; Qt would wish for no more than a few lines."""
        return self.held.sizeHint() + QSize(self._bar(), 0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The width of the widget, for nothing scrolls sideways, and a few lines."""
        least = self.held.minimumSizeHint().expandedTo(self.held.minimumSize())
        return QSize(least.width() + self._bar(), min(least.height(), _LEAST * self.fontMetrics().lineSpacing()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let those around know that the widget has become wider."""
        if watched is self.held and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _bar(self) -> int:
        return self.verticalScrollBar().sizeHint().width()
