"""How marks and hits look: background and underline, so that colour is never the only sign."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from gui.looks.theme import Theme
from models.quotes.marked_text import Mark
from models.quotes.shown_text import ShownText

Span = tuple[int, int]
Underline = QTextCharFormat.UnderlineStyle


def own_format(mark: Mark, is_chosen: bool, theme: Theme) -> QTextCharFormat:
    """The mark of the shown claim; dashed in the colour of what is lost where it is only like the quote."""
    if not mark.is_sure:
        return _format(theme.lost, Underline.DashUnderline, theme.error, theme)
    underline = Underline.SingleUnderline if is_chosen else Underline.NoUnderline
    return _format(theme.mark, underline, theme.text, theme)


def faint_format(theme: Theme) -> QTextCharFormat:
    """The mark of another claim."""
    return _format(theme.faint_mark, Underline.DotLine, theme.muted, theme)


def hit_format(theme: Theme) -> QTextCharFormat:
    """What was searched for; it keeps the background of a mark that it stands in."""
    hit = QTextCharFormat()
    hit.setFontUnderline(True)
    hit.setUnderlineStyle(Underline.WaveUnderline)
    hit.setUnderlineColor(QColor(theme.accent))
    return hit


def cursor_on(document: QTextDocument, text: ShownText, span: Span) -> QTextCursor:
    """A cursor that selects a span of the stored text."""
    cursor = QTextCursor(document)
    cursor.setPosition(text.to_shown(span[0]))
    cursor.setPosition(text.to_shown(span[1]), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def selections(
    document: QTextDocument, text: ShownText, inked: Sequence[tuple[Span, QTextCharFormat]]
) -> Iterator[QTextEdit.ExtraSelection]:
    """The spans as a text widget paints them, later ones over earlier ones."""
    for span, look in inked:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor_on(document, text, span)
        selection.format = look
        yield selection


def _format(background: str, underline: Underline, line: str, theme: Theme) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setBackground(QColor(background))
    made.setForeground(QColor(theme.text))
    made.setUnderlineStyle(underline)
    made.setUnderlineColor(QColor(line))
    return made
