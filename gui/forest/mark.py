"""Painting one figure in its row.

A dot is one number, hollow where it is about right. A cap closes a line, an open circle says that the number itself is
not meant, an arrow that nothing limits it. Dashed and hollow: it rests on an assumption.
"""

from math import pi

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from gui.forest.ink import Ink
from gui.forest.pencil import DASHES, Pencil
from gui.forest.span import Span, span_of
from models.forest.limb import End, Limb, limb_of
from models.forest.plot import Mark
from models.forest.scale import Scale
from models.tables.language import say

_LINE, _OUTLINE = 1.6, 1.6
_DOT, _RING, _CAP, _FOOT = 4.4, 3.2, 4.0, 5.0
"""Radius of a dot and of an open foot; half the height of a whisker's cap and of an arrow's bar."""
_BAR = 3.0
_HEAD_LENGTH, _HEAD_HALF = 8.0, 4.4
_CHEVRON = 3.6
_GAP = 4.0
"""Parts beside the words that stand where nothing is known."""
_DASHES_AROUND = 5
"""Dashes of the outline of a dot that rests on an assumption."""


def paint_mark(painter: QPainter, rect: QRectF, mark: Mark, scale: Scale, ink: Ink, *, is_struck: bool = False) -> None:
    """Paint a figure on the middle line of its rectangle, in sizes that follow from the painter's font.

    Where nothing is known, that is said. What is not on the scale has a double angle at that edge.
    """
    limb = limb_of(mark, scale)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if limb is None:
        _say_unknown(painter, rect, ink)
    else:
        _Hand(painter, rect, mark, ink.faint if is_struck else ink).paint(limb)
    painter.restore()


def _say_unknown(painter: QPainter, rect: QRectF, ink: Ink) -> None:
    """Muted words on a ground of their own, so that no line of the grid goes through them; dots for want of room."""
    pencil = Pencil(painter)
    gap, measure = _GAP * pencil.part, pencil.metrics.horizontalAdvance
    said = (words for words in (say("not known"), "…") if measure(words) + 4 * gap <= rect.width())
    words = next(said, "")
    height = pencil.metrics.height()
    box = QRectF(rect.left() + gap, rect.center().y() - height / 2, measure(words) + 2 * gap, height)
    if words:
        painter.fillRect(box, ink.base)
        pencil.write(box, words, ink.muted, Qt.AlignmentFlag.AlignCenter)


class _Hand:
    """What painting one mark needs at every step; places in the painter's units."""

    def __init__(self, painter: QPainter, rect: QRectF, mark: Mark, ink: Ink) -> None:
        self.pencil = Pencil(painter)
        self.mark = mark
        self.span: Span = span_of(rect.left(), rect.width(), self.pencil.part)
        self.y = self.pencil.down(rect.center().y(), _LINE)
        self.base = ink.base
        self.color = ink.color(mark.claimant_index)
        dashes = DASHES if mark.is_conditional else ()
        self.line = self.pencil.pen(self.color, _LINE, dashes)
        self.outline = self.pencil.pen(self.color, _OUTLINE)

    def paint(self, limb: Limb) -> None:
        """The line, then its ends, then the dot."""
        if limb.has_line:
            self._paint_line(limb)
        self._paint_end(limb.left_end, self.span.x(limb.left), -1, limb.is_one_sided)
        self._paint_end(limb.right_end, self.span.x(limb.right), 1, limb.is_one_sided)
        if limb.dot is not None:
            self._paint_dot(self.span.x(limb.dot))

    def _paint_line(self, limb: Limb) -> None:
        head = _HEAD_LENGTH * self.pencil.part
        left = self.span.start + head if limb.left_end is End.OPEN else self.span.x(limb.left)
        right = self.span.end - head if limb.right_end is End.OPEN else self.span.x(limb.right)
        left = self.span.start if limb.left_end is End.BEYOND else left
        right = self.span.end if limb.right_end is End.BEYOND else right
        self.pencil.level(self.y, left, right, self.line, _LINE)

    def _paint_end(self, end: End, x: float, side: int, is_one_sided: bool) -> None:
        match end:
            case End.OPEN:
                self._paint_head(side)
            case End.BEYOND:
                self._paint_chevron(side)
            case End.STRICT:
                radius = _RING * self.pencil.part
                self.pencil.dot(x, self.y, radius, self.outline, self.base)
            case End.CLOSED if is_one_sided:
                self._paint_bar(x)
            case End.CLOSED:
                half = _CAP * self.pencil.part
                self.pencil.upright(x, self.y - half, self.y + half, self.outline, _OUTLINE)

    def _paint_dot(self, x: float) -> None:
        if not (self.mark.is_about or self.mark.is_conditional):
            self.pencil.dot(x, self.y, _DOT * self.pencil.part, Qt.PenStyle.NoPen, self.color)
            return
        radius, pen = (_DOT - _OUTLINE / 2) * self.pencil.part, QPen(self.outline)
        if self.mark.is_conditional:
            dash = 2 * pi * radius / pen.widthF() / _DASHES_AROUND
            pen.setDashPattern((dash * 0.66, dash * 0.34))
        self.pencil.dot(x, self.y, radius, pen, self.base)

    def _paint_bar(self, x: float) -> None:
        """The filled foot of an arrow: the number itself is meant too."""
        half, across = _FOOT * self.pencil.part, _BAR / 2 * self.pencil.part
        middle = self.pencil.across(x, _BAR)
        corners = ((-across, -half), (across, -half), (across, half), (-across, half))
        self._fill([(middle + dx, self.y + dy) for dx, dy in corners])

    def _paint_head(self, side: int) -> None:
        inset = _OUTLINE * self.pencil.part if self.mark.is_conditional else 0  # its outline ends where a full one does
        tip = self.span.end - inset if side > 0 else self.span.start + inset
        length, half = _HEAD_LENGTH * self.pencil.part, _HEAD_HALF * self.pencil.part
        back = tip - side * (length - inset)
        self._fill([(tip, self.y), (back, self.y - half), (back, self.y + half)])

    def _paint_chevron(self, side: int) -> None:
        """Two open angles: it goes on where the axis does not."""
        tip, size = self.span.end if side > 0 else self.span.start, _CHEVRON * self.pencil.part
        self.pencil.painter.setPen(self.outline)
        for nearer in (0.0, size * 1.2):
            point = tip - side * nearer
            for dy in (-size, size):
                self.pencil.painter.drawLine(QLineF(point - side * size, self.y + dy, point, self.y))

    def _fill(self, points: list[tuple[float, float]]) -> None:
        is_hollow = self.mark.is_conditional
        edge = self.outline if is_hollow else Qt.PenStyle.NoPen
        self.pencil.shape(points, edge, self.base if is_hollow else self.color)
