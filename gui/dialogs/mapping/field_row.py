"""One field of a claim: the column that feeds it, and a constant."""

from collections.abc import Collection, Sequence

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from gui.dialogs.labels import MessageLine
from gui.dialogs.list_completer import WordCompleter
from gui.dialogs.mapping.choice import Choice
from gui.dialogs.mapping.constant_text import read_constant, show_constant
from models.claims.claim import Per
from models.claims.errors import ClaimsError
from models.sheets.mapping import Target
from models.tables.choice_list import Entry
from models.tables.language import said, say
from models.tables.target_words import target_label
from models.tables.terms import terms
from models.text.display import ENGLISH, Display
from models.text.words import label

NOTHING, CONSTANT = "", "\0constant"
"""What is chosen in place of a column's name, which holds no NUL."""

_CHARACTERS = 8
"""Of a constant that are in sight at least."""

_SPACE = 8


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """What a field may be fed with: columns (text and name), and the constants there are (value and label).

    A field of a fixed list of words has ``choices``; any other takes what is typed, completed from ``completions``.
    """

    columns: Sequence[tuple[str, str]] = ()
    choices: tuple[tuple[str, str], ...] = ()
    completions: tuple[str, ...] = ()
    display: Display = ENGLISH


class FieldRow(QWidget):
    """A label, a list of columns, and beside it the constant where one is wanted; below, what is wrong with it.

    With a column, the constant is for the rows whose cell is empty.
    """

    column_chosen = Signal(object, str)
    """The Target is to be fed from the column of that name; "" for none."""

    constant_given = Signal(object, str)
    """The Target is to hold a constant, written as a claim file writes it; "" for none."""

    cleared = Signal(object)
    """The Target is to be fed by nothing."""

    def __init__(self, target: Target) -> None:
        super().__init__()
        self.target = target
        self._offer = Offer()
        self._columns: Sequence[Entry] = ()
        self._names: Collection[str] = ()
        self._wants_constant = False
        self._column = self._constant = self._lack = self._wrong = ""
        name = target_label(target)
        self._label = QLabel(name)
        self._from = Choice(f"mapping_from_{target}", self.tr("{}: from").format(name), 10)
        self._words = Choice(f"mapping_word_{target}", self.tr("{}: constant").format(name), _CHARACTERS)
        self._line = QLineEdit()
        self._message = MessageLine(f"mapping_lack_{target}")
        self._grid = QGridLayout(self)
        self._lay_out(name)
        self._from.activated.connect(self._choose)
        self._words.activated.connect(self._give_word)
        self._line.editingFinished.connect(self._give_line)

    @property
    def is_wrong(self) -> bool:
        """Whether a constant stands in it that was refused."""
        return bool(self._wrong)

    @property
    def label_width(self) -> int:
        """Pixels that the label needs."""
        return self._label.sizeHint().width()

    @property
    def constant_width(self) -> int:
        """Pixels that the constant needs, so that what an empty one says can be read."""
        says = max(map(self.fontMetrics().horizontalAdvance, self._blanks()))
        return says + self._words.sizeHint().width() - self._words.fontMetrics().horizontalAdvance("X" * _CHARACTERS)

    def set_columns(self, label: int, constant: int) -> None:
        """Stand in one line with other rows: so wide, in pixels, are label and constant; the list has the rest."""
        self._label.setFixedWidth(label)
        self._grid.setColumnMinimumWidth(2, constant)
        for field in (self._line, self._words):
            field.setFixedWidth(constant)

    def offer(self, offer: Offer) -> None:
        """Offer other columns and constants."""
        if offer.completions != self._offer.completions:
            completer = WordCompleter(lambda: offer.completions, self)
            completer.refresh()
            self._line.setCompleter(completer)
        if offer.columns is not self._offer.columns:
            nothing = (say(label(Per.TOTAL)) if self.target is Target.PER else self.tr("Nothing")), NOTHING
            constant = (self.tr("Same for all rows"), CONSTANT)
            self._columns = (nothing, constant, *offer.columns)
            self._names = frozenset(name for _, name in offer.columns)
        self._offer = offer

    def show_feed(self, column: str, constant: str) -> None:
        """Show which column feeds the field, and which constant it holds."""
        was, self._column, self._constant = self._constant, column, constant
        self._wants_constant = not column and (bool(constant) or self._wants_constant)
        self._from.offer(self._from_entries(), column or (CONSTANT if self._wants_constant else NOTHING))
        self._words.offer(self._constants(), constant)
        shown = show_constant(self.target, constant, self._offer.display)
        if self._line.text() != shown and not (self._wrong and constant == was):
            self._refuse("")
            self._line.setText(shown)
            self._line.setCursorPosition(0)
        for_empty, value, _ = self._blanks()
        self._line.setPlaceholderText(for_empty if column else value)
        has_constant = self._wants_constant or bool(column)
        self._words.setVisible(has_constant and bool(self._offer.choices))
        self._line.setVisible(has_constant and not self._offer.choices)

    def show_lack(self, sentence: str) -> None:
        """Say what is wrong with what feeds it; "" for nothing."""
        self._lack = sentence
        self._say(self._wrong or sentence)

    def go_to(self) -> None:
        """Put the keys where something is to be done."""
        constant = self._words if self._offer.choices else self._line
        (constant if self._wants_constant or self._wrong else self._from).setFocus()

    def _from_entries(self) -> Sequence[Entry]:
        is_known = not self._column or self._column in self._names
        return self._columns if is_known else [*self._columns, (self._column, self._column)]

    def _blanks(self) -> tuple[str, str, str]:
        """What a constant says that is not given: beside a column, of a line, and of a list."""
        return self.tr("For empty cells"), self.tr("Its value"), self.tr("Choose…")

    def _constants(self) -> list[tuple[str, object]]:
        for_empty, _, choose = self._blanks()
        blank = for_empty if self._column else choose
        offered: list[tuple[str, object]] = [(blank, ""), *((label, value) for value, label in self._offer.choices)]
        is_known = self._constant in (value for _, value in offered)
        return offered if is_known else [*offered, (self._constant, self._constant)]

    def _choose(self) -> None:
        chosen = str(self._from.currentData())
        self._wants_constant = chosen == CONSTANT
        self._refuse("")
        if chosen == NOTHING:
            self.cleared.emit(self.target)
        else:
            self.column_chosen.emit(self.target, "" if chosen == CONSTANT else chosen)
        if chosen == CONSTANT:
            self.show_feed("", self._constant)
            if not self._from.is_stepping:
                self.go_to()

    def _give_word(self) -> None:
        self.constant_given.emit(self.target, str(self._words.currentData()))

    def _give_line(self) -> None:
        if self._line.text() == show_constant(self.target, self._constant, self._offer.display):
            self._refuse("")
            return
        try:
            constant = read_constant(self.target, self._line.text(), self._offer.display)
        except ClaimsError as error:
            self._refuse(said(error))
            return
        self._refuse("")
        self.constant_given.emit(self.target, constant)

    def _refuse(self, sentence: str) -> None:
        """Say why what was typed cannot be taken; "" where it can."""
        self._wrong = sentence
        self._say(sentence or self._lack)

    def _say(self, sentence: str) -> None:
        if self._message.text() != sentence:
            self._message.say(sentence)
            self._line.setAccessibleDescription(sentence)
            for choice in (self._from, self._words):
                choice.describe(sentence)

    def _meaning(self) -> str:
        """What the field holds, in a sentence."""
        _, said_of_claims = terms().get(str(self.target), ("", ""))
        ends = {
            Target.LOW: self.tr("The lower end of a range, or the number of an “at least”."),
            Target.HIGH: self.tr("The upper end of a range, or the number of an “at most”."),
            Target.BEST: self.tr("The likeliest number within a range, or the only one."),
            Target.ID: self.tr("What the row is called in its table; no two rows may have the same."),
        }
        return said_of_claims or ends[self.target]

    def _lay_out(self, name: str) -> None:
        self.setWhatsThis(self._meaning())
        self._label.setBuddy(self._from)
        self._line.setObjectName(f"mapping_constant_{self.target}")
        self._line.setAccessibleName(self.tr("{}: constant").format(name))
        grid = self._grid
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_SPACE)
        grid.setVerticalSpacing(2)
        for column, widget in enumerate((self._label, self._from, self._words)):
            grid.addWidget(widget, 0, column)
        grid.addWidget(self._line, 0, 2)
        grid.addWidget(self._message, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)
