"""A picture to paint on, and questions about its pixels."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from gui.forest.ink import Ink, paper_ink, screen_ink
from gui.forest.mark import paint_mark
from gui.forest.span import Span, span_of
from gui.looks.theme import DARK, LIGHT
from models.forest.plot import Mark
from models.forest.scale import Scale

INKS = {"light": screen_ink(LIGHT), "dark": screen_ink(DARK), "paper": paper_ink()}
SCALE = Scale(low=0, high=1000)
RECT = QRectF(20, 10, 500, 60)


def font() -> QFont:
    result = QFont()
    result.setPixelSize(25)
    return result


class Canvas:
    """A picture of 540 × 80 units, filled with an ink's base."""

    def __init__(self, ink: Ink, ratio: float = 1.0, width: int = 540, height: int = 80) -> None:
        self.ink, self.ratio = ink, ratio
        self.image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(ratio)
        self.image.fill(ink.base)
        with self.painter() as painter:
            self.part = painter.fontMetrics().height() / 17
        self.span: Span = span_of(RECT.left(), RECT.width(), self.part)

    @contextmanager
    def painter(self) -> Iterator[QPainter]:
        painter = QPainter(self.image)
        painter.setFont(font())
        yield painter
        painter.end()

    def paint(self, paint: Callable[[QPainter], None]) -> "Canvas":
        with self.painter() as painter:
            paint(painter)
        return self

    def color(self, x: float, y: float) -> QColor:
        return self.image.pixelColor(int(x * self.ratio), int(y * self.ratio))

    def is_blank(self, x: float, y: float) -> bool:
        return self.color(x, y).rgb() == self.ink.base.rgb()

    def x(self, number: int) -> float:
        return self.span.of(number, SCALE)

    def painted_columns(self, y: float) -> list[int]:
        """The x in dots of all that is painted at a height."""
        row = int(y * self.ratio)
        return [x for x in range(self.image.width()) if self.image.pixelColor(x, row).rgb() != self.ink.base.rgb()]

    def painted_rows(self, x: float) -> list[int]:
        """The y in dots of all that is painted at an x."""
        column = int(x * self.ratio)
        rows = range(self.image.height())
        return [y for y in rows if self.image.pixelColor(column, y).rgb() != self.ink.base.rgb()]


def marked(mark: Mark, ink: Ink = INKS["light"], ratio: float = 1.0, *, is_struck: bool = False) -> Canvas:
    """A canvas with one mark on it."""
    return Canvas(ink, ratio).paint(lambda painter: paint_mark(painter, RECT, mark, SCALE, ink, is_struck=is_struck))
