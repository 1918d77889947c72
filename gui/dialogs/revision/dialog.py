"""The dialog of a source in a newer version: what has changed, and what is to become of each quote."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from gui.dialogs.button_box import ButtonBox
from gui.dialogs.dialog_layout import DialogLayout
from gui.dialogs.entries import Entry, EntryView
from gui.dialogs.frames import Frames
from gui.dialogs.labels import MessageLine, MutedLabel, PlainLabel
from gui.dialogs.revision.diff_text import DiffText
from gui.dialogs.revision.quote_choice import QuoteChoice
from gui.dialogs.revision.quote_sides import QuoteSides
from gui.dialogs.revision.words import RevisionWords
from gui.looks.hairline_splitter import HairlineSplitter
from gui.looks.theme import DARK, LIGHT
from gui.space.screen_room import give_room
from models.claims.measure import Measure
from models.importing.revision import Revision
from models.importing.revision_change import Consent
from models.importing.revision_quote import Choice, SoughtQuote
from models.text.display import ENGLISH, Display

_BUTTONS = QDialogButtonBox.StandardButton
_SPACE = 8


class RevisionDialog(QDialog):
    """Asks what a newer version of a source is to change; it changes nothing itself.

    Whoever takes it closes the dialog with `accept`, or calls `refuse`.
    """

    taken = Signal(object)
    """The new version is to be taken, and the quotes as chosen: a Consent."""

    def __init__(
        self,
        revision: Revision,
        measures: Iterable[Measure],
        display: Display = ENGLISH,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._revision = revision
        self._choices = [quote.proposed for quote in revision.quotes]
        self._words = RevisionWords(revision, measures, display)
        self._text = DiffText(self._words.hidden)
        self._list = EntryView("revision_quotes", self.tr("Quotes of the old version"))
        self._sides = QuoteSides()
        self._choice = QuoteChoice()
        self._message = MessageLine("revision_message")
        self._buttons = ButtonBox(_BUTTONS.Ok | _BUTTONS.Cancel)
        self.setObjectName("revision_dialog")
        self.setWindowTitle(self.tr("New version"))
        self._lay_out()
        self._connect()
        Frames(self)
        self._recolour()
        self._show()

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What is chosen for each quote, in the order of the revision."""
        return tuple(self._choices)

    def take(self) -> None:
        """Ask for the new version to be taken as it is chosen."""
        self._message.say("")
        self.taken.emit(Consent(self._revision, self.choices))

    def refuse(self, sentence: str) -> None:
        """Say why it was not taken."""
        self._message.say(sentence)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolour()

    def _show(self) -> None:
        old, new = self._revision.old, self._revision.new
        self._text.show_diff(self._revision.diff)
        self._sides.name_versions(
            self._words.version(old, self.tr("Old version")), self._words.version(new, self.tr("New version"))
        )
        self._show_list()
        if self._revision.quotes:
            self._list.setCurrentIndex(self._list.entries.index(0))
            self._list.setFocus()
        else:
            self._text.setFocus()

    def _show_list(self) -> None:
        quotes = zip(self._revision.quotes, self._choices, strict=True)
        self._list.entries.show_entries([self._entry(n, *pair) for n, pair in enumerate(quotes)])

    def _entry(self, number: int, quote: SoughtQuote, choice: Choice) -> Entry:
        state = f"{self._words.state(quote)} · {self._words.chosen(choice)}"
        return Entry(str(number), self._words.claim(quote.claim), state)

    def _come_to(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid():
            quote = self._revision.quotes[current.row()]
            self._text.mark(quote.was, quote.span)
            self._show_quote(current.row())

    def _show_quote(self, row: int) -> None:
        quote = self._revision.quotes[row]
        new = quote.now.exact if quote.now else ""
        self._sides.show_quote(
            quote.quote.exact,
            new,
            self._words.state(quote),
            self._words.notes(quote),
            is_alarming=quote.figure is not None,
        )
        figure = self._words.replacing(quote.figure) if quote.figure else ""
        self._choice.show_choice(self._choices[row], quote.choices, figure)

    def _choose(self, choice: Choice) -> None:
        row = self._list.currentIndex().row()
        self._choices[row] = choice
        self._show_list()

    def _choose_all(self, choice: Choice) -> None:
        for row, quote in enumerate(self._revision.quotes):
            if choice in quote.choices and (choice is Choice.KEEP or quote.figure is None):
                self._choices[row] = choice
        self._show_list()
        self._show_quote(self._list.currentIndex().row())

    def _recolour(self) -> None:
        is_dark = self.palette().color(QPalette.ColorRole.Window).lightness() < 128
        theme = DARK if is_dark else LIGHT
        self._text.set_theme(theme)
        self._sides.set_theme(theme)

    def _connect(self) -> None:
        self._list.selectionModel().currentChanged.connect(self._come_to)
        self._choice.chosen.connect(self._choose)
        self._choice.all_chosen.connect(self._choose_all)
        self._buttons.accepted.connect(self.take)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        says = PlainLabel(self._words.sentences())
        says.setObjectName("revision_says")
        accept = self._buttons.button(_BUTTONS.Ok)
        accept.setText(self.tr("&Take the new version"))
        accept.setObjectName("revision_take")
        accept.setDefault(True)
        splitter = HairlineSplitter("revision_splitter")
        splitter.addWidget(self._left())
        splitter.addWidget(self._right())
        splitter.setSizes([560, 480])
        DialogLayout(self, says, splitter, self._message, self._buttons, large=splitter)
        give_room(self, 1080, 680)

    def _left(self) -> QWidget:
        key = MutedLabel(self.tr("Struck through: removed. Underlined: added. Press a fold to see what it hides."))
        return _column((self._text, key), self._text, right=12)

    def _right(self) -> QWidget:
        lower = _column((self._sides, self._choice), self._sides)
        upright = HairlineSplitter("revision_quote_splitter")
        upright.setOrientation(Qt.Orientation.Vertical)
        upright.addWidget(self._list)
        upright.addWidget(lower)
        upright.setSizes([220, 340])
        right = _column((upright,), upright, left=12)
        right.setVisible(bool(self._revision.quotes))
        return right


def _column(parts: Iterable[QWidget], wide: QWidget, *, left: int = 0, right: int = 0) -> QWidget:
    """Widgets one above the other; ``wide`` has what room there is."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(left, 0, right, 0)
    column.setSpacing(_SPACE)
    for part in parts:
        column.addWidget(part, 1 if part is wide else 0)
    return made
