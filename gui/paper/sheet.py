"""A report laid out in pages."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPageLayout, QPainter

from gui.looks.theme import LIGHT
from gui.paper.fitting import Fitting
from gui.paper.layout import from_corner, print_rect, turned
from gui.paper.letters import DOTS_PER_INCH, POINT, SMALL, font, line_pen
from gui.paper.pagination import Stretch, paginate
from gui.paper.piece import Piece
from gui.paper.plot import PlotPiece
from gui.paper.table import table_pieces
from gui.paper.text import heading_piece, items_piece, note_pieces, paragraph_piece, title_piece
from models.progress import Report as Progress
from models.progress import followed, part_between, silent
from models.report.blocks import Block, Drawing, Heading, Items, Notes, Paragraph, Report, Table
from models.report.reading import foot, has_content
from models.text.display import ENGLISH, Display

_FOOT = 26 * POINT
_FOOT_LINE = 13 * POINT
_RUNNING_HEAD = 22 * POINT
"""The room of what stands on every page, and of the foot below its hairline."""

_HELD = 16
"""Pieces of which the documents are held."""

_MEASURED = 0.2
"""The part of laying out that measuring the words of tables takes."""

_TOGETHER = 50
"""Rows and notes that are one piece."""

Fitted = tuple[Block, Fitting | None]
"""A block, and how it fits where it is a table."""


class Sheet:
    """The pages of a report on some paper; the paper is turned where a table does not fit upright.

    Of what is laid out, only what was used last is held; the rest is laid out anew when its page is painted.
    """

    def __init__(
        self, report: Report, layout: QPageLayout, display: Display = ENGLISH, told: Progress = silent
    ) -> None:
        """``told`` hears how much is laid out."""
        self.report = report
        self._asked = layout
        self._used = deque[Piece]()
        blocks = list(fitted(report.blocks, part_between(told, 0, _MEASURED)))
        is_turned = any(fit.must_be_turned(print_rect(layout).width()) for _, fit in blocks if fit)
        self.layout = turned(layout) if is_turned else QPageLayout(layout)
        self._area = print_rect(self.layout)
        first = max(self._area.height() - _FOOT, _FOOT)
        room = max(first - _RUNNING_HEAD, _FOOT)
        made = pieces(report, blocks, self._area.width(), display)
        self.pages = paginate(self._using(made, part_between(told, _MEASURED, 1)), first, room)
        """What stands on each page."""

    def is_on(self, layout: QPageLayout) -> bool:
        """Whether a sheet on that paper would be this one; it may be turned already."""
        return any(from_corner(layout).isEquivalentTo(from_corner(own)) for own in (self._asked, self.layout))

    def rest(self) -> None:
        """Let go of all that is laid out: it may have to be made anew on another thread."""
        while self._used:
            self._used.popleft().rest()

    def _using(self, made: Iterable[Piece], told: Progress) -> Iterator[Piece]:
        count = sum(map(_piece_count, self.report.blocks))
        for piece in followed(made, count, told, every=1):
            yield piece
            self._use(piece)

    def _use(self, piece: Piece) -> None:
        """Hold what a piece has laid out, and nothing that was used long before."""
        if piece in self._used:
            self._used.remove(piece)
        self._used.append(piece)
        if len(self._used) > _HELD:
            self._used.popleft().rest()

    def __len__(self) -> int:
        """How many pages there are; at least one."""
        return len(self.pages)

    def paint(self, painter: QPainter, number: int, dots_per_inch: float = DOTS_PER_INCH) -> None:
        """Paint a page, the first being 0, from the corner of the paper on."""
        painter.save()
        painter.scale(dots_per_inch / DOTS_PER_INCH, dots_per_inch / DOTS_PER_INCH)
        painter.translate(self._area.topLeft())
        if number > 0:
            self._paint_running_head(painter)
        for stretch in self.pages[number]:
            self._use(stretch.piece)
            self._paint_stretch(painter, stretch, _RUNNING_HEAD if number > 0 else 0.0)
        self._paint_foot(painter, number)
        painter.restore()

    def _paint_stretch(self, painter: QPainter, stretch: Stretch, offset: float) -> None:
        painter.save()
        painter.translate(0, stretch.y + offset)
        if stretch.above:
            stretch.piece.paint_above(painter, stretch.top)
        painter.translate(0, stretch.above - stretch.top)
        stretch.piece.paint(painter, stretch.top, stretch.bottom)
        painter.restore()

    def _paint_running_head(self, painter: QPainter) -> None:
        line = QRectF(0, 0, self._area.width(), _FOOT_LINE)
        _write(painter, line, " ".join(self.report.title.split()), Qt.AlignmentFlag.AlignLeft)

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        line = QRectF(0, self._area.height() - _FOOT_LINE, self._area.width(), _FOOT_LINE)
        painter.setPen(line_pen(QColor(LIGHT.muted), 0.3 * POINT))
        painter.drawLine(QLineF(line.left(), line.top(), line.right(), line.top()))
        place = QCoreApplication.translate("Sheet", "page {number} of {count}")
        words = place.format(number=number + 1, count=len(self))
        taken = _write(painter, line, words, Qt.AlignmentFlag.AlignRight)
        _write(painter, line.adjusted(0, 0, -taken - 12 * POINT, 0), foot(self.report), Qt.AlignmentFlag.AlignLeft)


def laid_out(report: Report, layout: QPageLayout, display: Display, told: Progress = silent) -> Sheet:
    """A sheet to be painted on another thread than this."""
    sheet = Sheet(report, layout, display, told)
    sheet.rest()
    return sheet


def pieces(report: Report, blocks: Sequence[Fitted], width: float, display: Display = ENGLISH) -> Iterator[Piece]:
    """The title and the blocks of a report as pieces; what leads to a plot or a table stays with it."""
    yield title_piece(report.title or "Untitled", width)
    for (block, fit), (after, _) in zip(blocks, (*blocks[1:], (None, None)), strict=False):
        match block:
            case Heading():
                yield heading_piece(block, width)
            case Paragraph():
                leads = isinstance(after, Drawing | Table | Paragraph)
                yield paragraph_piece(block, width, keeps_with_next=leads)
            case Items():
                yield items_piece(block, width)
            case Table() if fit is not None:
                leads = block.is_matrix and isinstance(after, Paragraph)  # what its signs mean
                yield from _leading(table_pieces(fit, width), leads)
            case Drawing():
                yield PlotPiece(block.plot, width, display)
            case Notes():
                yield from note_pieces(block.notes, width)


def fitted(blocks: Iterable[Block], told: Progress = silent) -> Iterator[Fitted]:
    """The blocks that have something to show, each table measured."""
    shown = [*filter(has_content, blocks)]
    for number, block in enumerate(shown):
        part = part_between(told, number / len(shown), (number + 1) / len(shown))
        yield block, Fitting(block, part) if isinstance(block, Table) else None


def _piece_count(block: Block) -> int:
    """Roughly how many pieces a block comes to."""
    match block:
        case Table():
            return len(block.rows) // _TOGETHER + 1
        case Notes():
            return len(block.notes) // _TOGETHER + 1
    return 1


def _leading(made: Iterator[Piece], leads: bool) -> Iterator[Piece]:
    """The pieces, of which the last leads to what follows or does not."""
    last = next(made)
    for piece in made:
        yield last
        last = piece
    last.keeps_with_next = leads
    yield last


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
