"""Documents of text, laid out at once and painted in parts."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop
from PySide6.QtGui import QAbstractTextDocumentLayout, QFont, QPainter, QTextBlock, QTextDocument, QTextOption

from gui.paper.letters import BLACK


class Cut(NamedTuple):
    """What the end of a page goes through: from ``top`` to ``bottom``, with the blocks that stand there."""

    top: float
    bottom: float
    blocks: Sequence[QTextBlock] = ()

    def is_at(self, height: float) -> bool:
        """Whether a height goes through it, and not along its edge."""
        return self.top + 1 < height < self.bottom - 1

    def of(self, blocks: Sequence[QTextBlock]) -> "Cut":
        """The same with its blocks."""
        return self._replace(blocks=blocks)


def document(width: float, shape: QFont) -> QTextDocument:
    """An empty document of a width, as high as it will be; a word that is too long for its line wraps anywhere."""
    if QAbstractEventDispatcher.instance() is None:
        QEventLoop()  # a layout starts timers, which a thread of Python has only once a loop was made on it
    result = QTextDocument()
    result.setUndoRedoEnabled(False)
    result.setDocumentMargin(0)
    result.setUseDesignMetrics(True)
    result.setDefaultFont(shape)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    result.setDefaultTextOption(option)
    result.setTextWidth(width)
    return result


def paint_part(painter: QPainter, text: QTextDocument, top: float, bottom: float, cuts: Iterable[Cut]) -> None:
    """Paint what stands between two heights, in black whatever the theme is, and nothing else even unseen.

    A clipped document paints lines beyond its clip too, which who reads the text of a file then finds twice. So what
    the two heights go through, the ``cuts``, is painted line by line.
    """
    whole_top, whole_bottom = top, bottom
    for cut in cuts:
        for block in cut.blocks:
            _paint_lines(painter, text, block, top, bottom)
        whole_top = max(whole_top, cut.bottom) if cut.is_at(top) else whole_top
        whole_bottom = min(whole_bottom, cut.top) if cut.is_at(bottom) else whole_bottom
    if whole_bottom - whole_top > 2:
        _paint_whole(painter, text, whole_top + 1, whole_bottom - 1)


def _paint_whole(painter: QPainter, text: QTextDocument, top: float, bottom: float) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(context.palette.ColorRole.Text, BLACK)
    context.clip.setRect(0, top, text.textWidth(), bottom - top)
    text.documentLayout().draw(painter, context)


def _paint_lines(painter: QPainter, text: QTextDocument, block: QTextBlock, top: float, bottom: float) -> None:
    origin = text.documentLayout().blockBoundingRect(block).topLeft()
    painter.setPen(BLACK)
    for number in range(block.layout().lineCount()):
        line = block.layout().lineAt(number)
        if top - 1 <= origin.y() + line.y() and origin.y() + line.y() + line.height() <= bottom + 1:
            line.draw(painter, origin)
