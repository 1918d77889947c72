"""The pencil: sizes and pens as they must be on a painter's device, screen or printer."""

from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPaintEngine, QPainter, QPen, QPolygonF, QTransform

_PARTS = 17
"""A line of text is so many parts high: a part is about a pixel where text has its usual size on a screen."""

DASHES = (2.4, 1.6)
"""In widths of the line: what rests on an assumption."""


@dataclass(frozen=True)
class Letters:
    """A font as it is on a device; two are equal where all texts are as wide in both."""

    font: str
    height: float
    metrics: QFontMetricsF = field(compare=False)

    @property
    def part(self) -> float:
        """The unit of all sizes, in the device's units."""
        return self.height / _PARTS


class Pencil:
    """Draws lines, dots and heads on a painter that is not moved meanwhile; a part follows from the font's height."""

    def __init__(self, painter: QPainter, font: QFont | None = None) -> None:
        self.painter = painter
        self.font = QFont(painter.font() if font is None else font)
        self.metrics = QFontMetricsF(self.font, painter.device())
        self.letters = Letters(self.font.key(), self.metrics.height(), self.metrics)
        self.part = self.letters.part
        transform = painter.deviceTransform()
        self._dots = _dots(painter, transform)
        self._offset = transform.dx(), transform.dy()

    def pen(self, color: QColor, width: float, dashes: tuple[float, ...] = ()) -> QPen:
        """A pen of a width in parts; on a screen a whole number of its dots, so that lines are sharp."""
        result = QPen(color, self.thickness(width))
        result.setCapStyle(Qt.PenCapStyle.FlatCap)
        result.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if dashes:
            result.setDashPattern(dashes)
        return result

    def thickness(self, width: float) -> float:
        """A width in parts as the painter's units."""
        dots = self._dots
        return max(round(width * self.part * dots), 1) / dots if dots else width * self.part

    def across(self, x: float, width: float) -> float:
        """The nearest x at which an upright line of a width in parts is sharp."""
        return self._sharp(x, width, self._offset[0])

    def down(self, y: float, width: float) -> float:
        """The nearest y at which a level line of a width in parts is sharp."""
        return self._sharp(y, width, self._offset[1])

    def edge(self, x: float) -> float:
        """The nearest x between two dots of a screen."""
        dots, offset = self._dots, self._offset[0]
        return (round(x * dots + offset) - offset) / dots if dots else x

    def upright(self, x: float, top: float, bottom: float, pen: QPen, width: float) -> None:
        """An upright line."""
        place = self.across(x, width)
        self.painter.setPen(pen)
        self.painter.drawLine(QLineF(place, top, place, bottom))

    def level(self, y: float, left: float, right: float, pen: QPen, width: float) -> None:
        """A level line."""
        place = self.down(y, width)
        self.painter.setPen(pen)
        self.painter.drawLine(QLineF(left, place, right, place))

    def stroke(self, x: float, y: float, to_x: float, to_y: float, pen: QPen) -> None:
        """A slanting line; smooth."""
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(pen)
        self.painter.drawLine(QLineF(x, y, to_x, to_y))

    def shape(self, points: list[tuple[float, float]], pen: QPen | Qt.PenStyle, fill: QColor) -> None:
        """A closed shape; corners in the painter's units."""
        self.painter.setPen(pen)
        self.painter.setBrush(fill)
        self.painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))

    def dot(self, x: float, y: float, radius: float, pen: QPen | Qt.PenStyle, fill: QColor) -> None:
        """A round dot; its radius in the painter's units."""
        self.painter.setPen(pen)
        self.painter.setBrush(fill)
        self.painter.drawEllipse(QPointF(x, y), radius, radius)

    def write(self, box: QRectF, text: str, color: QColor, align: Qt.AlignmentFlag) -> None:
        """One line of text in a box that it fits."""
        self.painter.setPen(color)
        self.painter.setFont(self.font)
        flags = int(align.value) | Qt.TextFlag.TextSingleLine.value | Qt.TextFlag.TextDontClip.value
        flags |= Qt.TextFlag.TextForceLeftToRight.value  # a name from right to left has its place on the left too
        self.painter.drawText(box, flags, text)

    def _sharp(self, place: float, width: float, offset: float) -> float:
        dots = self._dots
        if not dots:
            return place
        half = self.thickness(width) * dots / 2
        return (round(place * dots + offset - half) + half - offset) / dots


def _dots(painter: QPainter, transform: QTransform) -> float:
    """Dots of a screen to a unit; 0 where there are none to heed: vectors, or a turned painter."""
    is_raster = painter.paintEngine().type() == QPaintEngine.Type.Raster
    is_plain = not transform.m12() and not transform.m21() and transform.m11() == transform.m22()
    return max(transform.m11(), 0.0) if is_raster and is_plain else 0.0
