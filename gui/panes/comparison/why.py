"""Why something is as it is: sentences that can be read in full, selected and copied."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

_MARGIN, _LEAST = 8, 1


class WhyText(QPlainTextEdit):
    """A few lines of plain text, always as high, so that nothing jumps; it scrolls where there are more."""

    def __init__(self, name: str, accessible: str, hint: str, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = lines
        """How many lines high it is, where there is room."""
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setPlaceholderText(hint)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(_MARGIN, _MARGIN // 2, _MARGIN, _MARGIN // 2)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.show_lines(lines)

    def show_lines(self, lines: int) -> None:
        """Be so many lines high, where there is room."""
        self.lines = lines
        self.setMaximumHeight(self.height_of(lines))
        self.updateGeometry()

    def lines_in(self, height: int) -> int:
        """How many lines there is room for in a height; none where it is too low for one."""
        return max((height - _MARGIN - 1) // QFontMetrics(self.font()).lineSpacing(), 0)

    def changeEvent(self, event: QEvent) -> None:
        """Another font: other heights."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.show_lines(self.lines)

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(0, self.height_of(self.lines))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Few lines, whatever it has now, or nothing around it could become lower again."""
        return QSize(0, self.height_of(min(self.lines, _LEAST)))

    def height_of(self, lines: int) -> int:
        """How high so many lines are, in pixels."""
        return lines * QFontMetrics(self.font()).lineSpacing() + _MARGIN + 1

    def say(self, text: str) -> None:
        """Show another text, from its beginning."""
        if text != self.toPlainText():
            self.setPlainText(text)
