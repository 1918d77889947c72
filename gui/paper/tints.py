"""What stands behind the words of a cell: tints light enough for black words, and hatching."""

from functools import lru_cache

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.looks.theme import LIGHT
from gui.paper.letters import POINT
from models.report.blocks import Cell, Tone

_TONES = {
    Tone.AGREE: LIGHT.agree,
    Tone.COMPATIBLE: LIGHT.compatible,
    Tone.CONFLICT: LIGHT.conflict,
    Tone.UNLIKE: LIGHT.unlike,
}
_TINT, _HATCH = 0.18, 0.55
"""How much of a tone is in the paper behind words, and in the lines of the hatching."""

_SPACING = 4 * POINT
_STROKE = 0.6 * POINT


def paint_cell(painter: QPainter, box: QRectF, cell: Cell) -> None:
    """Paint what stands behind a cell's words, if anything."""
    if cell.tone is Tone.GROUP:
        painter.fillRect(box, QColor(LIGHT.faint_mark))
    elif cell.tone in _TONES:
        painter.fillRect(box, tint(_TONES[cell.tone], _TINT))
    if cell.is_conditional:
        _hatch(painter, box, tint(_TONES.get(cell.tone, LIGHT.unlike), _HATCH))


@lru_cache(maxsize=64)
def tint(color: str, part: float) -> QColor:
    """A colour thinned with the white of the paper; opaque, for printers that cannot mix."""
    tone = QColor(color)
    return QColor.fromRgbF(*(1 - part * (1 - value) for value in (tone.redF(), tone.greenF(), tone.blueF())))


def _hatch(painter: QPainter, box: QRectF, color: QColor) -> None:
    """Lines rather than a brush pattern, whose grain every device makes its own."""
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(color, _STROKE))
    reach = box.width() + box.height()
    count = int(reach / _SPACING) + 1
    for number in range(count):
        offset = number * _SPACING
        painter.drawLine(QLineF(box.left() + offset - box.height(), box.bottom(), box.left() + offset, box.top()))
    painter.restore()
