"""The records of one kind in a dialog: a list at left, the chosen one's form at right."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.dialogs.editor_page import EditorPage
from gui.dialogs.entries import Entry
from gui.dialogs.entry_list import EntryList
from gui.dialogs.labels import MessageLine, MutedLabel
from gui.dialogs.record_form import Fields, RecordForm
from gui.dialogs.refusal import refusal
from gui.editor import Editor
from gui.looks.hairline_splitter import HairlineSplitter
from gui.space.upright import Upright
from models.claims.change import Change
from models.claims.claim_file import Kind, key
from models.claims.record import Record
from models.claims.usage import Usage
from models.text.display import Display


class PageWords(msgspec.Struct, frozen=True, kw_only=True):
    """What a page says; ``empty`` teaches what to do while it lists nothing."""

    name: str
    label: str
    empty: str
    add: str


class RecordsPage(EditorPage):
    """Lists the records of one kind and keeps up with the document; every change is a verb of the editor.

    The page of a kind says what its entries and fields are, and what adding, changing and removing means.
    """

    def __init__(self, editor: Editor, kind: Kind, display: Display) -> None:
        super().__init__(editor, display)
        words = self.words()
        self.kind = kind
        self.usage = Usage(kind, ())
        self.list = EntryList(words.name, words.label, words.empty, words.add)
        self.form = RecordForm(words.name, self.fields(), display)
        self.used = MutedLabel()
        self.used.setObjectName(f"{words.name}_used")
        self.message = MessageLine(f"{words.name}_message")
        self.splitter = HairlineSplitter(f"{words.name}_splitter")
        self.column = QVBoxLayout()
        self._chosen = ""
        self.setAccessibleName(words.label)
        self._lay_out()
        self._connect()

    def words(self) -> PageWords:
        """What the page says."""
        raise NotImplementedError

    def fields(self) -> Fields:
        """The fields of the form."""
        raise NotImplementedError

    def entries(self) -> list[Entry]:
        """What the list shows, in order."""
        raise NotImplementedError

    def record(self, name: str) -> Record | None:
        """The record of that key."""
        return self.editor.records.of(self.kind).get(name)

    def add(self) -> None:
        """Add a record, or ask what is needed for one."""
        raise NotImplementedError

    def change(self, name: str, record: Record) -> bool:
        """Change the record of that key; a verb."""
        raise NotImplementedError

    def remove(self, name: str) -> bool:
        """Remove the record of that key; a verb."""
        raise NotImplementedError

    def show_details(self, record: Record | None) -> None:
        """Show what stands beside the form."""
        raise NotImplementedError

    def key_after(self, change: Change) -> str:
        """The key that the chosen record has after a change."""
        for edit in change.of(self.kind):
            if edit.key == self._chosen and edit.now is not None:
                return key(edit.now)
        return self._chosen

    @property
    def chosen(self) -> str:
        """The key of the record in the form; "" where there is none."""
        return self._chosen

    def choose(self, name: str) -> None:
        """Show the record of that key, unless something is being typed that is refused."""
        if self.form.commit():
            self._refresh(name)
            self.list.choose(self._chosen)

    def settle(self) -> bool:
        """Commit what is being typed; return whether it was taken."""
        return self.form.commit()

    def attempt(self, verb: Callable[[], bool]) -> bool:
        """Do a verb of the editor; where it is refused, the page says why."""
        self.message.say(refusal(self.editor, verb))
        return not self.message.text()

    def add_record(self, record: Record, text: str, field: str) -> None:
        """Add a record, choose it and put the cursor into one of its fields."""
        if self.settle() and self.attempt(lambda: self.editor.add_record(self.kind, record, text)):
            self.choose(key(record))
            self.form.focus(field)

    def show_display(self, display: Display) -> None:
        """Show numbers and dates in another way."""
        self.display = display
        self.form.show_display(display)
        self._refresh(self._chosen)

    def reload(self) -> None:
        """Show the document as it is, the chosen record too where there still is one."""
        self.usage = Usage(self.kind, self.editor.records.claims)
        self.form.set_read_only(self.editor.is_read_only)
        self.list.set_read_only(self.editor.is_read_only)
        self._refresh(self._chosen)

    def follow(self, change: Change) -> None:
        """Show what a change has changed."""
        self.usage.apply(change)
        self._refresh(self.key_after(change))

    def _lay_out(self) -> None:
        side = QWidget()
        self.column = QVBoxLayout(side)
        self.column.setContentsMargins(8, 0, 8, 0)
        self.column.setSpacing(12)
        self.column.addWidget(self.form)
        self.column.addWidget(self.used)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(Upright(side))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.message)
        self.first = self.list.view

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose_listed)
        self.list.add_requested.connect(self.add)
        self.list.remove_requested.connect(self._remove)
        self.form.committed.connect(self._commit)

    def _choose_listed(self, name: str) -> None:
        if self.form.commit():
            self._refresh(name)
        else:  # back to what cannot be left, once the view is done with the click
            QTimer.singleShot(0, self, lambda: self.list.choose(self._chosen))

    def _commit(self, field: str, record: Record) -> None:
        was = self.record(self._chosen)
        if was is None:
            return
        reason = "" if record == was else refusal(self.editor, lambda: self.change(self._chosen, record))
        if reason:
            self.form.refuse(field, reason)
        else:
            self.form.settle(field)

    def _remove(self) -> None:
        self.attempt(lambda: self.remove(self._chosen))

    def _refresh(self, name: str) -> None:
        shown = self.list.show_entries(self.entries(), name)
        is_other, self._chosen = shown != self._chosen, shown
        if is_other:
            self.message.say("")
        record = self.record(shown)
        self.form.show_record(record, is_other)
        self.show_details(record)
