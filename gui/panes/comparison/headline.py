"""The headline: the whole comparison in one sentence."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_SCALE = 1.25
_ENDLESS = 10_000
_WRAP = int(Qt.TextFlag.TextWordWrap)


class Headline(QLabel):
    """A sentence that wraps and can be selected; the loudest text of the pane.

    It keeps the height of the most lines it has had in its width, so that nothing jumps while the day moves.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison_headline")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setContentsMargins(8, 2, 8, 8)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.take_font(self.font())

    def take_font(self, plain: QFont) -> None:
        """Be louder than the text around, which has this font."""
        font = QFont(plain)
        font.setPointSizeF(plain.pointSizeF() * _SCALE)
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)
        if self.isVisible():
            self._grow(0)

    def say(self, sentence: str) -> None:
        """Show another sentence."""
        if sentence == self.text():
            return
        selected = self.selectedText()
        self.setText(sentence)
        if selected and selected in sentence:
            self.setSelection(sentence.index(selected), len(selected))
        if self.isVisible():
            self._grow(self.minimumHeight())

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """No: its minimum says it, and a stack around it would take what it likes for what it needs."""
        return False

    def sizeHint(self) -> QSize:
        """As high as it is made."""
        return QSize(0, max(self.minimumHeight(), self._height_of(1)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """One line; how many it needs in its width is in its minimum height."""
        return QSize(0, self._height_of(1))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow(0)

    def showEvent(self, event: QShowEvent) -> None:
        """What was said out of sight needs room now."""
        super().showEvent(event)
        self._grow(0)

    def _grow(self, least: int) -> None:
        """Be as high as the sentence needs, and no lower than ``least``."""
        room = QRect(0, 0, self.contentsRect().width(), _ENDLESS)
        lines = self.fontMetrics().boundingRect(room, _WRAP, self.text()).height()
        self.setMinimumHeight(max(least, self._height_of(0) + lines))

    def _height_of(self, lines: int) -> int:
        margins = self.contentsMargins()
        return margins.top() + margins.bottom() + lines * self.fontMetrics().lineSpacing()
