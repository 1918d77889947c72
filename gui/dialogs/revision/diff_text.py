"""Two versions of a text as one: what was removed is struck through, what was added is underlined."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QWidget

from gui.looks.contrast import blend
from gui.looks.theme import Theme
from gui.panes.source.ink import cursor_on
from gui.panes.source.inked_text import InkedText
from models.importing.revision_diff import Side, Span, TextDiff
from models.importing.revision_flow import Flow, Piece, pieces
from models.quotes.shown_text import ShownText

_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class DiffText(InkedText):
    """Shows what changed and some of what stayed; a click on a fold, or Enter in it, shows what it hides."""

    def __init__(self, told: Callable[[str], str], parent: QWidget | None = None) -> None:
        """``told`` says what stands for a passage that is folded."""
        super().__init__(parent)
        self._told = told
        self._diff = TextDiff("", "", ())
        self._pieces: Sequence[Piece] = ()
        self._unfolded: set[int] = set()
        self._flow = Flow(self._diff, (), (), told)
        self._marked: tuple[tuple[Side, Span], ...] = ()
        self._set_up()

    @property
    def flow(self) -> Flow:
        """What is shown."""
        return self._flow

    def show_diff(self, diff: TextDiff) -> None:
        """Show the differences of two texts, folded where they are long the same."""
        self._diff, self._pieces, self._marked = diff, pieces(diff), ()
        self._unfolded.clear()
        self._lay_out()

    def mark(self, old: Span | None, new: Span | None) -> None:
        """Mark a passage of either text, unfold what hides it, and bring it into sight."""
        sides = ((Side.OLD, old), (Side.NEW, new))
        self._marked = tuple((side, span) for side, span in sides if span is not None)
        hidden = {number for side, span in self._marked for number in self._flow.folded_in(side, span)}
        if hidden:
            self._unfolded |= hidden
            self._lay_out()
        self._paint()
        shown = self._marks()
        if shown:
            self._bring(min(start for start, _ in shown))

    def unfold(self, number: int) -> None:
        """Show what a piece hides; what was in sight stays there."""
        self._unfolded.add(number)
        self._lay_out()
        self._bring(self._flow.start(number))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        number = self._flow.piece_at(self._text.to_stored(self.textCursor().position()))
        if event.key() in _OPENING and self._flow.is_folded(number):
            self.unfold(number)
        else:
            super().keyPressEvent(event)

    def _answers(self, point: QPoint) -> bool:
        return self._fold_under(point) is not None

    def _click(self, point: QPoint) -> None:
        number = self._fold_under(point)
        if number is not None:
            self.unfold(number)

    def _fold_under(self, point: QPoint) -> int | None:
        """The folded piece whose words are under a point of the viewport."""
        if (cursor := self._cursor_over(point)) is None:
            return None
        number = self._flow.piece_at(self._text.to_stored(cursor.position()))
        return number if self._flow.is_folded(number) else None

    def _lay_out(self) -> None:
        self._flow = Flow(self._diff, self._pieces, self._unfolded, self._told)
        self._text = ShownText(self._flow.text)
        self.setPlainText(self._text.shown)
        self._paint()

    def _bring(self, place: int) -> None:
        """Bring a place of the flow into the middle of the view."""
        self.setTextCursor(cursor_on(self.document(), self._text, (place, place)))
        self.centerCursor()

    def _marks(self) -> list[Span]:
        return [span for side, passage in self._marked for span in self._flow.spans(side, passage)]

    def _inked(self, start: int, end: int) -> Iterator[tuple[Span, QTextCharFormat]]:
        """The marked passage below its changed words, or above them where it has no others."""
        theme, marks = self._theme, [(span, self._flow.side(span[0])) for span in self._marks()]
        is_below = any(side is Side.BOTH for _, side in marks)
        marked = [(span, _look(side, theme.mark, theme.text)) for span, side in marks]
        yield from marked if is_below else ()
        fold = _look(Side.BOTH, "", theme.muted)
        yield from ((span, fold) for span in self._flow.folds(start, end))
        for side, ground in ((Side.OLD, theme.lost), (Side.NEW, _added(theme))):
            look = _look(side, ground, theme.text)
            yield from ((span, look) for span in self._flow.of(side, start, end))
        yield from () if is_below else marked

    def _set_up(self) -> None:
        self.setObjectName("revision_text")
        self.setAccessibleName(self.tr("What has changed in the text"))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(12)


def _added(theme: Theme) -> str:
    """The ground of what was added."""
    return blend(QColor(theme.agree), QColor(theme.base), 0.75).name()


def _look(side: Side, ground: str, text: str) -> QTextCharFormat:
    """How words look; a stroke or a line says which text they are in, so that colour is never the only sign."""
    made = QTextCharFormat()
    if ground:
        made.setBackground(QColor(ground))
    made.setForeground(QColor(text))
    made.setFontStrikeOut(side is Side.OLD)
    made.setFontUnderline(side is Side.NEW)
    return made
