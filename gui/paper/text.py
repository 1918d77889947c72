"""Headings, paragraphs, lists and notes as pieces."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from gui.looks.theme import LIGHT
from gui.paper.document import Cut, document, paint_part
from gui.paper.letters import (
    BLACK,
    BODY,
    LEAD,
    NOTE,
    PART,
    POINT,
    SECTION,
    SMALL,
    TITLE,
    font,
    letters,
    semibold,
)
from gui.paper.piece import Piece
from models.report.address import is_link
from models.report.blocks import Heading, Items, Note, Paragraph
from models.text.unbroken import unbroken

_MUTED = QColor(LIGHT.muted)
_NUMBER_GAP = 8 * POINT
_BULLET_INDENT = 12 * POINT
_LEADING = 1.12
"""Lines of running text, against the font's own height."""

_ORPHANS = 2
"""So many lines of a paragraph stand together on either side of a page's end."""

_STAYS = 1
"""The user state of a block that the next one must follow on the same page."""

_REPLACED = {
    **dict.fromkeys((*range(32), *range(0x7F, 0xA0), 0xFDD0, 0xFDD1, 0xFFFC), "\N{REPLACEMENT CHARACTER}"),
    ord("\t"): " ",
}
"""Control characters, and those by which Qt marks frames and objects within a document."""

_LARGEST = 50
"""Notes in one document: more would cost more than their number."""


class Label(NamedTuple):
    """What stands before the first line of a paragraph, at the edge of the page."""

    block: QTextBlock
    words: str
    shape: QFont


class Written(NamedTuple):
    """Paragraphs in one document, some with a label."""

    text: QTextDocument
    labels: Sequence[Label] = ()


class TextPiece(Piece):
    """Paragraphs in one document, some with a number or a dot before them."""

    def __init__(self, write: Callable[[], Written], space: float, *, keeps_with_next: bool = False) -> None:
        """``write`` makes the document, the same each time."""
        self._write = write
        self._made: Written | None = write()
        self.space = space
        self.keeps_with_next = keeps_with_next
        self._seams, self.breaks = _parted(self._made.text)

    @property
    def _written(self) -> Written:
        if self._made is None:
            self._made = self._write()
        return self._made

    def rest(self) -> None:
        """Let go of the document."""
        self._made = None

    def seams(self, start: float, limit: float) -> Sequence[float]:  # noqa: ARG002
        """The lower ends of all lines."""
        return self._seams

    def paint(self, painter: QPainter, top: float, bottom: float) -> None:
        """Paint the lines between two heights."""
        text, labels = self._written
        painter.save()
        painter.setClipRect(QRectF(0, top, text.textWidth(), bottom - top))
        layout = text.documentLayout()
        for label in labels:
            y = layout.blockBoundingRect(label.block).top()
            if top <= y < bottom:
                _paint_label(painter, label, y)
        cuts = (Cut(box.top(), box.bottom(), [block]) for block, box in _boxes(text))
        paint_part(painter, text, top, bottom, [cut for cut in cuts if cut.is_at(top) or cut.is_at(bottom)])
        painter.restore()


def _paint_label(painter: QPainter, label: Label, y: float) -> None:
    """Outside of the document, for a paragraph that runs from right to left has its beginning on the other side."""
    line = label.block.layout().lineAt(0)
    painter.setFont(label.shape)
    painter.setPen(BLACK)
    painter.drawText(QPointF(0, y + line.y() + line.ascent()), label.words)


def title_piece(title: str, width: float) -> Piece:
    """The title of the report."""
    return _single(title, width, semibold(TITLE), space=0, after=2 * POINT)


def heading_piece(heading: Heading, width: float) -> Piece:
    """A heading, which stays with what it is the heading of."""
    is_section = heading.level <= 1
    shape, space = (semibold(SECTION), 13 * POINT) if is_section else (semibold(PART), 10 * POINT)
    return _single(heading.text, width, shape, space=space, keeps_with_next=True)


def paragraph_piece(paragraph: Paragraph, width: float, *, keeps_with_next: bool = False) -> Piece:
    """A paragraph, which may stay with what it leads to."""
    shape = font((LEAD if paragraph.is_lead else BODY) - paragraph.is_muted)
    color = _MUTED if paragraph.is_muted else None
    return _single(paragraph.text, width, shape, space=6 * POINT, color=color, keeps_with_next=keeps_with_next)


def items_piece(items: Items, width: float) -> Piece:
    """A list of sentences, each after a dot."""
    return TextPiece(partial(_items, items, width), 4 * POINT)


def _items(items: Items, width: float) -> Written:
    text = document(width, font(BODY))
    writer = _Writer(text)
    labels = []
    for item in items.items:
        writer.write(unbroken(item), letters(font(BODY)), _indented(_BULLET_INDENT, top=2 * POINT))
        labels.append(Label(writer.block, "•", font(BODY)))
    return Written(text, labels)


def note_pieces(notes: Sequence[Note], width: float) -> Iterator[Piece]:
    """Numbered notes, some to a piece; all as far from the edge as their widest number asks."""
    widest = str(max((note.number for note in notes), default=0))
    indent = QFontMetricsF(semibold(NOTE)).horizontalAdvance(widest) + _NUMBER_GAP
    for start in range(0, len(notes), _LARGEST):
        yield TextPiece(partial(_notes, notes[start : start + _LARGEST], width, indent), 4 * POINT)


def _notes(notes: Sequence[Note], width: float, indent: float) -> Written:
    text = document(width, font(NOTE))
    writer, shapes = _Writer(text), _NoteShapes(letters(font(NOTE)), letters(font(SMALL), _MUTED), semibold(NOTE))
    return Written(text, [_write_note(writer, note, indent, shapes) for note in notes])


class _NoteShapes(NamedTuple):
    """The letters of notes: of the quotes, of what stands below them, and of the numbers."""

    quote: QTextCharFormat
    by: QTextCharFormat
    number: QFont


def _write_note(writer: "_Writer", note: Note, indent: float, shapes: _NoteShapes) -> Label:
    """The quote; below it who said it, where, and the address."""
    by = shapes.by
    goes_on = bool(note.quote and (note.by or note.url))
    block = _indented(indent, top=4 * POINT)
    block.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a source may write from right to left
    writer.write(note.quote, shapes.quote, block, stays=goes_on)
    label = Label(writer.block, str(note.number), shapes.number)
    if goes_on:
        writer.write("", by, _indented(indent), stays=bool(note.by and note.url))
    writer.add(note.by, by)
    if note.by and note.url:  # on a line of its own an address is seldom broken, and so can be copied and found
        writer.write("", by, _indented(indent))
    writer.add(note.url, _address(note.url, by))
    return label


def _address(url: str, by: QTextCharFormat) -> QTextCharFormat:
    result = QTextCharFormat(by)
    if is_link(url):
        result.setAnchor(True)
        result.setAnchorHref(url)
    return result


class _Writer:
    """Writes blocks into a document, plain text only."""

    def __init__(self, text: QTextDocument) -> None:
        self._cursor = QTextCursor(text)
        self._is_empty = True

    @property
    def block(self) -> QTextBlock:
        """The block that was written last."""
        return self._cursor.block()

    def write(self, words: str, shape: QTextCharFormat, block: QTextBlockFormat, *, stays: bool = False) -> None:
        """Write a block; where it ``stays``, the next one is not parted from it."""
        if self._is_empty:
            block.setTopMargin(0)
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._is_empty = False
        self._cursor.block().setUserState(_STAYS if stays else -1)
        self.add(words, shape)

    def add(self, words: str, shape: QTextCharFormat) -> None:
        """Write on in the same block; line ends in a text begin new lines of it."""
        self._cursor.insertText(one_block(words), shape)


def one_block(words: str) -> str:
    """The words with line ends that do not end the block, and without what Qt would take for a sign of its own."""
    return "\N{LINE SEPARATOR}".join(words.splitlines()).translate(_REPLACED)


def _single(
    words: str,
    width: float,
    shape: QFont,
    *,
    space: float,
    after: float = 0,
    color: QColor | None = None,
    keeps_with_next: bool = False,
) -> Piece:
    def write() -> Written:
        text = document(width, shape)
        block = _spaced()
        block.setBottomMargin(after)
        _Writer(text).write(unbroken(words), letters(shape, color) if color else letters(shape), block)
        return Written(text)

    return TextPiece(write, space, keeps_with_next=keeps_with_next)


def _spaced() -> QTextBlockFormat:
    """The format of a block; a sentence of ours runs from left to right whatever names are in it."""
    result = QTextBlockFormat()
    result.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    result.setLineHeight(100 * _LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return result


def _indented(indent: float, top: float = 0) -> QTextBlockFormat:
    result = _spaced()
    result.setLeftMargin(indent)
    result.setTopMargin(top)
    return result


def _parted(text: QTextDocument) -> tuple[Sequence[float], Sequence[float]]:
    """The lower ends of all lines, and those of them at which a page may end."""
    seams, breaks = array("d"), array("d")
    for block, box in _boxes(text):
        ends = _line_ends(block, box.top())
        seams.extend(ends)
        breaks.extend(ends[_ORPHANS - 1 : -_ORPHANS])
        if block.userState() != _STAYS:
            breaks.extend(ends[-1:])
    seams[-1:] = breaks[-1:] = array("d", [text.size().height()])
    return seams, breaks


def _boxes(text: QTextDocument) -> Iterator[tuple[QTextBlock, QRectF]]:
    """The blocks and where they stand."""
    layout, block = text.documentLayout(), text.begin()
    while block.isValid():
        yield block, layout.blockBoundingRect(block)
        block = block.next()


def _line_ends(block: QTextBlock, top: float) -> list[float]:
    lines = (block.layout().lineAt(number) for number in range(block.layout().lineCount()))
    return [top + line.y() + line.height() for line in lines]
