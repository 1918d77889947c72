"""The filter bar: text over all fields, four lists, and how many claims pass."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.looks.drop_list import DropList
from gui.looks.icons import icon
from gui.looks.theme import LIGHT, Theme
from gui.looks.wrapped_row import WrappedRow
from models.claims.change import Change
from models.claims.claim import Status
from models.claims.claim_file import Kind
from models.claims.filter import Filter
from models.claims.records import Records
from models.claims.registry import Claimant, Subject
from models.claims.visible import in_short
from models.tables.document import Document
from models.tables.language import say
from models.text.alphabet import in_alphabet
from models.text.display import ENGLISH, Display
from models.text.words import label, standard

_LETTERS = 11
"""How many letters a list has room for where there is enough."""

_TYPED = 20
"""How many letters the field has room for at least, and its two signs beside them."""

_WIDEST_DIGITS = str.maketrans("0123456789", "8" * 10)

Choices = Callable[[Records], Iterable[tuple[str, str]]]


class FilterList(DropList):
    """A list that asks for its words when it is opened, so that an edit does not have to keep it current."""

    def __init__(self, name: str, title: str, choices: Choices, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"filter_{name}")
        self.setAccessibleName(title)
        self.setAccessibleDescription(title)  # where there is X11, Qt gives what is chosen for the name
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        self._title = title
        self._choices = choices
        self._document = document
        self.addItem(title, "")

    def showPopup(self) -> None:  # noqa: N802
        """Open the list with the words of the file as it is now."""
        self.refresh()
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view().setMinimumWidth(min(self.view().sizeHintForColumn(0) + 32, 480))
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list with an arrow, for its words are not there before."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """No wider than what the list is called: where there is little room, what is typed needs it more."""
        hint, metrics = self.sizeHint(), self.fontMetrics()  # Qt’s own least size keeps that of the font before
        beside = hint.width() - _LETTERS * metrics.horizontalAdvance("X")
        return QSize(min(hint.width(), beside + metrics.horizontalAdvance(self._title)), hint.height())

    def rename(self, old: str, new: str) -> None:
        """Ask for the new name, where the old one was asked for."""
        if old and self.currentData() == old:
            self.setItemData(self.currentIndex(), new)
            self.setItemText(self.currentIndex(), in_short(new))

    def refresh(self) -> None:
        """Take the words of the file as it is now; a choice that is gone is given up."""
        chosen = self.currentData()
        self.blockSignals(True)
        self.clear()
        self.addItem(self._title, "")
        for value, text in self._choices(self._document.records):
            self.addItem(in_short(text), value)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(False)
        if self.currentData() != chosen:
            self.currentIndexChanged.emit(self.currentIndex())


class FilterBar(QWidget):
    """What the user asks the claims to be like."""

    filter_changed = Signal(object)
    """Another Filter is asked for; while typing, a moment after the last key."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter_bar")
        self._display = ENGLISH
        self.text = QLineEdit(self)
        self.text.setObjectName("filter_text")
        self.text.setPlaceholderText(self.tr("Filter…"))
        self.text.setAccessibleName(self.tr("Filter claims by text in any field"))
        self.text.setClearButtonEnabled(True)
        self._glass = QAction(self)
        self.text.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._lists = {
            name: FilterList(name, title, choices, document, self)
            for name, title, choices in (
                ("subject", self.tr("Subject"), _subjects),
                ("measure", self.tr("Measure"), _measures),
                ("claimant", self.tr("Claimant"), _claimants),
                ("status", self.tr("Status"), _statuses),
            )
        }
        self._count = QLabel(self)
        self._count.setObjectName("filter_count")
        self._clear = QToolButton(self)  # as wide as its word, so that it ends where the lines above and below do
        self._clear.setObjectName("filter_clear")
        self._clear.setText(self.tr("Clear"))
        self._clear.setAutoRaise(True)
        self._wait = QTimer(self, singleShot=True, interval=30)
        self._lay_out()
        self._connect()
        self.set_theme(LIGHT)
        self._give_room()
        self._clear.setEnabled(False)

    @property
    def filter(self) -> Filter:
        """What is asked for now."""
        chosen = {name: str(box.currentData() or "") for name, box in self._lists.items()}
        return Filter(text=self.text.text(), **chosen)

    def clear(self) -> None:
        """Ask for nothing."""
        self.text.clear()  # Its signals are not blocked: its own cross would stay in sight beside no text.
        for box in self._lists.values():
            box.blockSignals(True)
            box.setCurrentIndex(0)
            box.blockSignals(False)
        self._tell()

    def follow(self, change: Change) -> None:
        """Ask on for a subject or claimant under its new name."""
        for edit in (*change.of(Kind.SUBJECTS), *change.of(Kind.CLAIMANTS)):
            if isinstance(edit.was, Subject | Claimant) and isinstance(edit.now, Subject | Claimant):
                self._lists["subject" if edit.kind is Kind.SUBJECTS else "claimant"].rename(
                    edit.was.name, edit.now.name
                )

    def set_display(self, display: Display) -> None:
        """Write numbers in another way, from the next count on."""
        self._display = display

    def take_focus(self) -> None:
        """Let the user type what to look for."""
        self.text.setFocus()
        self.text.selectAll()

    def show_count(self, shown: int, total: int, is_searching: bool = False, is_arriving: bool = False) -> None:
        """Say how many of the file's claims pass; of those looked through, or read, so far, where that goes on."""
        number, say = self._display.number, self._display.say
        all_of = say("{0} of {1} claim", "{0} of {1} claims", total)
        so_far = say("{0} of {1} claim so far", "{0} of {1} claims so far", total)
        if is_searching:
            text = so_far
        elif shown < total and is_arriving:
            text = say("{0} of {1} claim read so far", "{0} of {1} claims read so far", total)
        elif shown < total:
            text = all_of
        elif is_arriving:
            text = say("{0} claim read so far", "{0} claims read so far", total)
        else:
            text = say("{0} claim", "{0} claims", total)
        widest = number(total).translate(_WIDEST_DIGITS)
        room = self._count.fontMetrics().horizontalAdvance(max(text, so_far, key=len).format(widest, widest))
        self._count.setMinimumWidth(max(self._count.minimumWidth(), room))  # or the lists would move under the mouse
        self._count.setText(text.format(number(shown), number(total)))

    def set_theme(self, theme: Theme) -> None:
        """Recolour the glass."""
        self._glass.setIcon(icon("find", theme))

    def changeEvent(self, event: QEvent) -> None:
        """Keep the room of the field in letters of another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._give_room()

    def _give_room(self) -> None:
        """Let the field be as wide whether or not its cross is there: the window must not grow as one types."""
        signs = 2 * self.text.sizeHint().height()
        self.text.setMinimumWidth(signs + _TYPED * self.text.fontMetrics().horizontalAdvance("x"))

    def _tell(self) -> None:
        self._wait.stop()
        self._clear.setEnabled(not self.filter.is_empty)
        self.filter_changed.emit(self.filter)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._wait.start)
        self._wait.timeout.connect(self._tell)
        self._clear.clicked.connect(self.clear)
        for box in self._lists.values():
            box.currentIndexChanged.connect(self._tell)

    def _lay_out(self) -> None:
        end, row = QWidget(), WrappedRow()
        beside = QHBoxLayout(end)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addStretch(1)
        beside.addWidget(self._count)
        beside.addWidget(self._clear)
        end.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for part in (self.text, *self._lists.values(), end):
            row.add(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.addWidget(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def _subjects(records: Records) -> Iterable[tuple[str, str]]:
    return _names({records.subject_names.resolve(claim.subject) for claim in records.claims})


def _claimants(records: Records) -> Iterable[tuple[str, str]]:
    return _names({records.claimant_names.resolve(claim.claimant) for claim in records.claims})


def _measures(records: Records) -> Iterable[tuple[str, str]]:
    used = {claim.measure for claim in records.claims}
    return [(measure.id, standard(measure.label, say)) for measure in records.measures if measure.id in used]


def _statuses(_: Records) -> Iterable[tuple[str, str]]:
    return [(str(status), say(label(status))) for status in Status]


def _names(names: set[str]) -> Iterable[tuple[str, str]]:
    return [(name, name) for name in sorted(names, key=in_alphabet) if name]
