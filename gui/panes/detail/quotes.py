"""The quotes of a claim: which there are, how far each is still found, and what can be done with them."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QEvent, QMargins, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from gui.looks.hairline import line_above
from gui.panes.detail.entries import LineEntry
from gui.panes.detail.quote_delegate import PLACE, STANDING, QuoteDelegate
from gui.panes.detail.quote_lines import place_line, standing_line, words_line
from gui.panes.detail.underlined import Underlined
from gui.panes.source.link_button import LinkButton
from models.claims.quote import Quote
from models.claims.source import Source
from models.quotes.marked_text import FoundQuote, Standing
from models.quotes.quoting import requote
from models.text.display import ENGLISH, Display

_FIELD_INDENT = 2
"""Pixels that Qt leaves before the text of a field, which stands below other text here."""

_LEAST_SHOWN = 2
"""So many quotes have room even in a low window."""


class QuoteList(QListWidget):
    """The list itself; Delete removes the chosen quote, and not the claim as it does elsewhere in the window."""

    remove_wished = Signal()

    def event(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() == QEvent.Type.ShortcutOverride and _is_delete(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if _is_delete(event):
            self.remove_wished.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(super().sizeHint().width(), self.maximumHeight())

    def fit(self) -> None:
        """Be as high as the quotes are where there is room, and as the first ones are where there is not."""
        heights = [self.sizeHintForRow(row) for row in range(self.count())]
        self.setMinimumHeight(sum(heights[:_LEAST_SHOWN]))
        self.setMaximumHeight(sum(heights))
        self.updateGeometry()
        self.setVisible(bool(heights))


class Quotes(QWidget):
    """The list and the buttons under it; changes nothing by itself, and moves no quote unasked."""

    chosen = Signal(int)
    removed = Signal(int)
    changed = Signal(int, object)
    """The quote at this index is to become another: a Quote."""

    attach_wished = Signal()
    claim_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: list[tuple[FoundQuote, Source]] = []
        self._claim_id = ""
        self._read_only = False
        self._count = QLabel()
        self._list = QuoteList()
        self._attach = LinkButton(self.tr("Attach"))
        self._new_claim = LinkButton(self.tr("New claim"))
        self._use = LinkButton(self.tr("Use this passage"))
        self._remove = LinkButton(self.tr("Remove quote"))
        self._translation = LineEntry()
        self._name_parts()
        self._lay_out()
        self._connect()

    @property
    def current(self) -> int:
        """The index of the chosen quote; -1 where there is none."""
        return self._list.currentRow()

    def show_quotes(
        self, claim_id: str, found: Sequence[tuple[FoundQuote, Source]], display: Display = ENGLISH
    ) -> None:
        """List a claim's quotes, each with its source; the chosen one stays, and one that came anew is chosen."""
        same, was, before = claim_id == self._claim_id, self.current, len(self._found)
        row = 0 if not same else len(found) - 1 if len(found) > before else min(was, len(found) - 1)
        typed = same and row == was and self._is_typed
        self._claim_id, self._found = claim_id, list(found)
        self._list.blockSignals(True)
        self._list.clear()
        for number, (quote, source) in enumerate(self._found, start=1):
            self._list.addItem(_item(quote, place_line(number, len(self._found), source, display)))
        self._list.setCurrentRow(row)
        self._list.blockSignals(False)
        self._list.fit()
        self._show_current()
        if not typed:
            self._restore()

    def choose(self, index: int) -> None:
        """Choose another quote; a translation that is being typed is committed first."""
        self.commit()
        self._list.setCurrentRow(index)

    def set_read_only(self, read_only: bool) -> None:
        """Show only, or let change."""
        self._read_only = read_only
        self._translation.set_read_only(read_only)
        self._show_current()

    def offer(self, can_attach: bool, can_pick: bool) -> None:
        """Offer to attach what is selected, and to make a claim of it."""
        self._attach.setEnabled(can_attach)
        self._new_claim.setEnabled(can_pick)

    def commit(self) -> None:
        """Wish the translation changed to what is typed."""
        quote, text = self._quote(self.current), " ".join(self._translation.written().split())
        if quote is None or not self._is_typed:
            return
        if text != quote.translation:
            self.changed.emit(self.current, msgspec.structs.replace(quote, translation=text))
        self._restore()

    def sizeHint(self) -> QSize:
        """As high as its words need at the width that they have."""
        hint, layout = super().sizeHint(), self.layout()
        return hint if layout is None else QSize(hint.width(), layout.totalHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: D102
        line_above(QPainter(self), self.rect(), self.palette().color(QPalette.ColorRole.Mid))

    @property
    def _is_typed(self) -> bool:
        quote = self._quote(self.current)
        return quote is not None and self._translation.written() != quote.translation

    def _quote(self, index: int) -> Quote | None:
        return self._found[index][0].quote if 0 <= index < len(self._found) else None

    def _show_current(self) -> None:
        index, count = self.current, len(self._found)
        self._count.setText(self.tr("Quote {} of {}").format(index + 1, count) if count else self._advice())
        self._tools.setVisible(count > 0)
        found = self._found[index][0] if count else None
        self._remove.setVisible(not self._read_only)
        proposed = found is not None and found.standing in (Standing.ELSEWHERE, Standing.CHANGED)
        self._use.setVisible(proposed and not self._read_only)

    def _advice(self) -> str:
        if self._claim_id:
            return self.tr("No quotes yet: select words in the source, and attach them.")
        return self.tr("Select words with a number in them, and make a claim of them.")

    def _restore(self) -> None:
        quote = self._quote(self.current)
        self._translation.write(quote.translation if quote else "")

    def _choose_row(self, row: int) -> None:
        self._show_current()
        self._restore()
        self.chosen.emit(row)

    def _choose_again(self, _: QListWidgetItem) -> None:
        """The source may have been scrolled since the quote was chosen."""
        self.chosen.emit(self.current)

    def _remove_current(self) -> None:
        if self._found and not self._read_only:
            self.removed.emit(self.current)

    def _use_passage(self) -> None:
        found, source = self._found[self.current]
        span = found.located.start, found.located.end
        self._list.setFocus()  # This button goes away, and would hand the focus to one that removes the quote.
        self.changed.emit(self.current, requote(found.quote, source, *span))

    def _name_parts(self) -> None:
        self._list.setObjectName("quote_list")
        self._list.setAccessibleName(self.tr("Quotes"))
        self._attach.setObjectName("attach_quote")
        self._attach.setToolTip(self.tr("Attach the words selected in the source to this claim"))
        self._new_claim.setObjectName("new_claim_from_selection")
        self._new_claim.setToolTip(self.tr("Make a claim of the words selected in the source"))
        self._use.setObjectName("use_passage")
        self._use.setToolTip(self.tr("Quote the marked passage instead"))
        self._remove.setObjectName("remove_quote")
        self._translation.setObjectName("quote_translation")
        self._translation.setPlaceholderText(self.tr("Translation of the quote"))
        self._translation.setAccessibleName(self.tr("Translation of the quote"))

    def _lay_out(self) -> None:
        self._count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._count.setWordWrap(True)
        self._list.setItemDelegate(QuoteDelegate(self._list))
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tools = QWidget()
        tools = _row(self._tools, Underlined(self._translation), self._use, self._remove)
        tools.setStretch(0, 1)
        tools.setContentsMargins(tools.contentsMargins() - QMargins(_FIELD_INDENT, 0, 0, 0))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 4)
        column.setSpacing(0)
        head = QWidget()
        _row(head, self._count, self._attach, self._new_claim).setStretch(0, 1)
        for part in (head, self._list, self._tools):
            column.addWidget(part)

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._choose_row)
        self._list.itemClicked.connect(self._choose_again)
        self._list.itemActivated.connect(self._choose_again)
        self._list.remove_wished.connect(self._remove_current)
        self._attach.clicked.connect(self.attach_wished)
        self._new_claim.clicked.connect(self.claim_wished)
        self._use.clicked.connect(self._use_passage)
        self._remove.clicked.connect(self._remove_current)
        self._translation.committed.connect(self.commit)
        self._translation.restored.connect(self._restore)


def _item(found: FoundQuote, place: str) -> QListWidgetItem:
    item = QListWidgetItem(words_line(found))
    standing = standing_line(found)
    item.setData(PLACE, place)
    item.setData(STANDING, standing)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(filter(None, (item.text(), standing, place))))
    return item


def _row(holder: QWidget, *parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(holder)
    row.setContentsMargins(16, 4, 16, 4)
    row.setSpacing(16)
    for part in parts:
        row.addWidget(part)
    return row


def _is_delete(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete and not event.modifiers()
