"""A report laid out in pages."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPageLayout, QPainter

from gui.paper.fitting import must_be_turned
from gui.paper.layout import print_rect, turned
from gui.paper.letters import DOTS_PER_INCH, POINT, SMALL, font, line_pen
from gui.paper.pagination import Stretch, paginate
from gui.paper.piece import Piece
from gui.paper.plot import PlotPiece
from gui.paper.table import table_pieces
from gui.paper.text import heading_piece, items_piece, note_pieces, paragraph_piece, title_piece
from gui.theme import LIGHT
from models.report.blocks import Drawing, Heading, Items, Notes, Paragraph, Report, Table
from models.report.reading import foot, has_content
from models.text.display import ENGLISH, Display

_FOOT = 26 * POINT
_FOOT_LINE = 13 * POINT
_RUNNING_HEAD = 22 * POINT
"""The room of what stands on every page, and of the foot below its hairline."""


class Sheet:
    """The pages of a report on some paper; the paper is turned where a table does not fit upright."""

    def __init__(self, report: Report, layout: QPageLayout, display: Display = ENGLISH) -> None:
        self._report = report
        tables = [block for block in report.blocks if isinstance(block, Table)]
        is_turned = must_be_turned(tables, print_rect(layout).width())
        self.layout = turned(layout) if is_turned else QPageLayout(layout)
        self._area = print_rect(self.layout)
        first = max(self._area.height() - _FOOT, _FOOT)
        room = max(first - _RUNNING_HEAD, _FOOT)
        self._pages = paginate(list(pieces(report, self._area.width(), display)), first, room)

    def __len__(self) -> int:
        """How many pages there are; at least one."""
        return len(self._pages)

    def paint(self, painter: QPainter, number: int, dots_per_inch: float = DOTS_PER_INCH) -> None:
        """Paint a page, the first being 0, from the corner of the paper on."""
        painter.save()
        painter.scale(dots_per_inch / DOTS_PER_INCH, dots_per_inch / DOTS_PER_INCH)
        painter.translate(self._area.topLeft())
        if number > 0:
            self._paint_running_head(painter)
        for stretch in self._pages[number]:
            self._paint_stretch(painter, stretch, _RUNNING_HEAD if number > 0 else 0.0)
        self._paint_foot(painter, number)
        painter.restore()

    def _paint_stretch(self, painter: QPainter, stretch: Stretch, offset: float) -> None:
        painter.save()
        painter.translate(0, stretch.y + offset)
        if stretch.has_head:
            stretch.piece.paint(painter, 0, stretch.piece.head)
            painter.translate(0, stretch.piece.head)
        painter.translate(0, -stretch.top)
        stretch.piece.paint(painter, stretch.top, stretch.bottom)
        painter.restore()

    def _paint_running_head(self, painter: QPainter) -> None:
        line = QRectF(0, 0, self._area.width(), _FOOT_LINE)
        _write(painter, line, " ".join(self._report.title.split()), Qt.AlignmentFlag.AlignLeft)

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        line = QRectF(0, self._area.height() - _FOOT_LINE, self._area.width(), _FOOT_LINE)
        painter.setPen(line_pen(QColor(LIGHT.muted), 0.3 * POINT))
        painter.drawLine(QLineF(line.left(), line.top(), line.right(), line.top()))
        place = QCoreApplication.translate("Sheet", "page {number} of {count}")
        words = place.format(number=number + 1, count=len(self))
        taken = _write(painter, line, words, Qt.AlignmentFlag.AlignRight)
        _write(painter, line.adjusted(0, 0, -taken - 12 * POINT, 0), foot(self._report), Qt.AlignmentFlag.AlignLeft)


def pieces(report: Report, width: float, display: Display = ENGLISH) -> Iterator[Piece]:
    """The title and the blocks of a report as pieces; what leads to a plot or a table stays with it."""
    yield title_piece(report.title or "Untitled", width)
    blocks = [*filter(has_content, report.blocks)]
    for block, after in zip(blocks, (*blocks[1:], None), strict=False):
        match block:
            case Heading():
                yield heading_piece(block, width)
            case Paragraph():
                leads = isinstance(after, Drawing | Table | Paragraph)
                yield paragraph_piece(block, width, keeps_with_next=leads)
            case Items():
                yield items_piece(block, width)
            case Table():
                *before, last = table_pieces(block, width)
                last.keeps_with_next = block.is_matrix and isinstance(after, Paragraph)  # what its signs mean
                yield from (*before, last)
            case Drawing():
                yield PlotPiece(block.plot, width, display)
            case Notes():
                yield from note_pieces(block.notes, width)


def _write(painter: QPainter, line: QRectF, words: str, side: Qt.AlignmentFlag) -> float:
    """Write words in small on one line, short of their middle where they are too long; how wide they are."""
    shape = font(SMALL)
    metrics = QFontMetricsF(shape)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, line.width())
    painter.setFont(shape)
    painter.setPen(QColor(LIGHT.muted))
    flags = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextForceLeftToRight
    painter.drawText(line, side | Qt.AlignmentFlag.AlignBottom | flags, shown)
    return metrics.horizontalAdvance(shown)
