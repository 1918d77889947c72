"""What may be too large for its place."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


class Scrolled(QScrollArea):
    """Shows a widget whole where there is room, else scrolls it; it wishes for the room that the widget wishes for."""

    def __init__(self, widget: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.held = widget
        """What it shows."""
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what it holds takes the keys, and nothing would show that it has
        self.setWidgetResizable(True)
        self.setWidget(widget)

    def sizeHint(self) -> QSize:
        """What the widget wishes for; Qt would wish for no more than a few lines."""
        return self.held.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """What the widget needs at least."""
        return self.held.minimumSizeHint().expandedTo(self.held.minimumSize())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let those around know that the widget wishes for more or less than before."""
        # Qt is asked for the widget: events still come when Python has let go of all that is its own.
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)


class Shrinking(QWidget):
    """Parts that become as small as they can before they scroll."""

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """What the parts need at a width; Qt would ask for what they wish.

        The least size of a layout is no answer where text wraps: it takes texts for as narrow as they like to be.
        """
        layout = self.layout()
        if layout is None:
            return super().heightForWidth(width)
        wraps = layout.hasHeightForWidth()
        return layout.minimumHeightForWidth(width) if wraps else layout.minimumSize().height()
