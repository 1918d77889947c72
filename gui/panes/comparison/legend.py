"""What the signs of the matrix mean."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.looks.theme import LIGHT, Theme
from gui.panes.comparison.verdict_ink import paint_verdict
from models.comparison.pair import Verdict
from models.comparison.templates import VERDICTS
from models.comparison.wording import Wording

_CHIP, _GAP, _BETWEEN, _MARGIN = 14, 4, 8, 8
_SMALL = 0.9
Entry = tuple[str, Verdict, bool, bool]
"""Words, and how the chip before them is painted: the verdict, hatched, with a corner."""


class Legend(QWidget):
    """Signs and words in as many lines as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("matrix_legend")
        self._theme = LIGHT
        self._entries: tuple[Entry, ...] = ()
        self.take_font(self.font())
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def take_font(self, plain: QFont) -> None:
        """Be quieter than the text around, which has this font."""
        font = QFont(plain)
        font.setPointSizeF(plain.pointSizeF() * _SMALL)
        self.setFont(font)
        self.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def say(self, wording: Wording, has_assumed: bool, has_corners: bool) -> None:
        """Take the words of the verdicts; hatching and corners are explained where there are any."""
        verdicts: list[Entry] = [(wording.verdict(verdict), verdict, False, False) for verdict in Verdict]
        entries = tuple(verdicts)
        if has_assumed:
            entries += ((self.tr("assumed"), Verdict.COMPATIBLE, True, False),)
        if has_corners:
            entries += ((self.tr("other if more is assumed"), Verdict.UNLIKE, False, True),)
        if entries != self._entries:
            self._entries = entries
            self.setAccessibleName(self.tr("Signs: {0}").format(", ".join(map(self._spoken, entries))))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as it is, and as high as its lines."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """More lines where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """The lower edge of the last line."""
        return max((rect.bottom() for rect, _ in self._places(width)), default=0) + 1 + _MARGIN // 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Chips and words."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.base))
        for rect, (words, verdict, is_conditional, may_change) in self._places(self.width()):
            top = rect.center().y() - _CHIP // 2 + 1
            chip = QRectF(rect.left(), top, _CHIP, _CHIP)
            paint_verdict(painter, chip, verdict, self._theme, is_conditional=is_conditional, may_change=may_change)
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(rect.adjusted(_CHIP + _GAP, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), words)

    def _spoken(self, entry: Entry) -> str:
        """An entry without its picture."""
        words, verdict, is_conditional, may_change = entry
        if is_conditional or may_change:
            return (self.tr("hatched: {0}") if is_conditional else self.tr("with a corner: {0}")).format(words)
        return f"{VERDICTS[verdict][1]} {words}"

    def _places(self, width: int) -> Iterator[tuple[QRect, Entry]]:
        metrics, where = self.fontMetrics(), QPoint(_MARGIN, _MARGIN // 2)
        height = metrics.height() + 2
        for entry in self._entries:
            wide = _CHIP + _GAP + metrics.horizontalAdvance(entry[0]) + 1
            if where.x() > _MARGIN and where.x() + wide > width - _MARGIN:
                where = QPoint(_MARGIN, where.y() + height)
            yield QRect(where, QSize(wide, height)), entry
            where += QPoint(wide + _BETWEEN, 0)
