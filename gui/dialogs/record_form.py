"""A form of one record's fields: state in, the record as it would be out."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from gui.dialogs.form_entry import CheckEntry, ChoiceEntry, FormEntry, LineEntry, NoteEntry
from gui.dialogs.list_completer import ListCompleter, WordCompleter
from gui.dialogs.record_field import RecordField, Shape
from models.claims.errors import ClaimsError
from models.claims.record import Record
from models.tables.language import said
from models.text.display import Display

Fields = Sequence[RecordField[Any]]


class RecordForm(QWidget):
    """The fields of one record. What cannot be read is refused beside its field and goes no further."""

    committed = Signal(str, object)
    """A field was changed: its name, and the record as it would be."""

    def __init__(self, prefix: str, fields: Fields, display: Display) -> None:
        super().__init__()
        self._fields = {field.name: field for field in fields}
        self._entries = {field.name: _entry(f"{prefix}_{field.name}", field) for field in fields}
        self._record: Record | None = None
        self._display = display
        self._layout = QFormLayout(self)
        self._lay_out()

    def show_record(self, record: Record | None, is_other: bool) -> None:
        """Show a record, or nothing; what is being typed stays unless it ``is_other`` than before, or says so now."""
        self._record = record
        self.setEnabled(record is not None)
        for name, entry in self._entries.items():
            text = "" if record is None else self._fields[name].show(record, self._display)
            if is_other:
                entry.show_text(text)
            else:
                entry.follow(text)

    def show_display(self, display: Display) -> None:
        """Show numbers and dates in another way."""
        self._display = display
        self.show_record(self._record, is_other=True)

    def settle(self, name: str) -> None:
        """Show what the record says in a field that has been taken over."""
        if self._record is not None:
            self._entries[name].show_text(self._fields[name].show(self._record, self._display))

    def refuse(self, name: str, sentence: str) -> None:
        """Say beside a field why it was refused."""
        self._entries[name].refuse(sentence)

    def commit(self) -> bool:
        """Commit what is being typed; return whether nothing is left that was refused, else go there."""
        for entry in self._entries.values():
            entry.commit()
        refused = next((entry for entry in self._entries.values() if entry.refusal), None)
        if refused is not None:
            refused.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return refused is None

    def editor(self, name: str) -> QWidget:
        """The widget in which a field is edited."""
        return self._entries[name].editor

    def focus(self, name: str) -> None:
        """Put the cursor into a field, with its text selected."""
        editor = self.editor(name)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(editor, QLineEdit):
            editor.selectAll()

    def insert_below(self, name: str, widget: QWidget) -> None:
        """Put a widget into the form, below a field; Tab goes there in this order too."""
        self._layout.insertRow(list(self._entries).index(name) + 1, "", widget)
        before = self.editor(name)
        for child in widget.findChildren(QWidget):
            QWidget.setTabOrder(before, child)
            before = child

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid to change anything."""
        for entry in self._entries.values():
            entry.set_read_only(read_only)

    def _lay_out(self) -> None:
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setVerticalSpacing(8)
        self._layout.setHorizontalSpacing(12)
        self._layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, entry in self._entries.items():
            self._layout.addRow(self._fields[name].label, entry)
            entry.committed.connect(lambda text, name=name: self._read(name, text))

    def _read(self, name: str, text: str) -> None:
        if self._record is None:
            return
        try:
            record = self._fields[name].read(self._record, text, self._display)
        except ClaimsError as error:
            self._entries[name].refuse(said(error))
        else:
            self.committed.emit(name, record)


def _entry(name: str, field: RecordField[Any]) -> FormEntry:
    match field.shape:
        case Shape.NOTE:
            return NoteEntry(name, field.label)
        case Shape.CHOICE:
            return ChoiceEntry(name, field.label, field.choices)
        case Shape.CHECK:
            return CheckEntry(name, field.label, field.hint)
    return _line(name, field)


def _line(name: str, field: RecordField[Any]) -> LineEntry:
    entry = LineEntry(name, field.label)
    entry.editor.setPlaceholderText(field.hint)
    if field.words is not None:
        completer = ListCompleter if field.shape is Shape.LIST else WordCompleter
        entry.set_completer(completer(field.words, entry))
    return entry
