"""A text as it is, wrapped, with some of its passages marked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.looks.letters import letters_width
from models.quotes.code_points import CodePoints
from models.tables.conflict_differing import Span

_LINE_END = str.maketrans({"\n": "\u2028", "\r": " "})
_NARROW = 9
"""How many letters wide it is at least."""


class MarkedText(QWidget):
    """Paints text, never markup; a marked passage is underlined too, so that colour is not the only sign."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._text = ""
        self._spans: tuple[Span, ...] = ()
        self._is_muted = False
        self._mark = QColor(Qt.GlobalColor.transparent)
        self._layout: QTextLayout | None = None

    @property
    def text(self) -> str:
        """What it shows."""
        return self._text

    @property
    def marked(self) -> tuple[str, ...]:
        """The passages that are marked."""
        return tuple(self._text[start:end] for start, end in self._spans)

    def show_text(self, text: str, spans: Sequence[Span] = (), *, is_muted: bool = False) -> None:
        """Show a text; the spans are in code points."""
        self._text, self._spans, self._is_muted = text, tuple(spans), is_muted
        self.setAccessibleName(text)
        self._lay_anew()

    def set_mark(self, color: str) -> None:
        """Mark in another colour."""
        self._mark = QColor(color)
        self._lay_anew()

    def hasHeightForWidth(self) -> bool:  # noqa: N802, D102
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802, D102
        return round(self._laid(width).boundingRect().height() + 0.5)

    def sizeHint(self) -> QSize:  # noqa: D102
        width = letters_width(self.fontMetrics(), 3 * _NARROW)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802, D102
        return QSize(letters_width(self.fontMetrics(), _NARROW), self.fontMetrics().height())

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        role = QPalette.ColorRole.PlaceholderText if self._is_muted else QPalette.ColorRole.Text
        painter.setPen(self.palette().color(role))
        self._laid(self.width()).draw(painter, QPointF(0, 0), self._selection())

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._lay_anew()

    def _lay_anew(self) -> None:
        self._layout = None
        self.updateGeometry()
        self.update()

    def _selection(self) -> list[QTextLayout.FormatRange]:
        """What is painted as selected."""
        return []

    def _laid(self, width: int) -> QTextLayout:
        """The text in lines of that width."""
        layout = self._layout
        if layout is None:
            layout = self._layout = QTextLayout(self._text.translate(_LINE_END), self.font())
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            layout.setTextOption(option)
            layout.setFormats(self._formats())
        elif layout.lineCount() and layout.lineAt(0).width() == width:
            return layout
        _break(layout, width)
        return layout

    def _formats(self) -> list[QTextLayout.FormatRange]:
        places = CodePoints(self._text)
        marked = QTextCharFormat()
        marked.setBackground(self._mark)
        marked.setFontUnderline(True)
        formats = []
        for start, end in self._spans:
            part = QTextLayout.FormatRange()
            part.start = places.to_utf16(start)
            part.length = places.to_utf16(end) - part.start
            part.format = marked
            formats.append(part)
        return formats


def _break(layout: QTextLayout, width: int) -> None:
    """Break the text into lines, one below the other."""
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
