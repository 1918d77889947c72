"""What the source of the claims says of itself, and how the cells are read that the other pages say nothing of."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from gui.dialogs.form_entry import ChoiceEntry, FormEntry, LineEntry, NoteEntry
from gui.space.upright import Upright
from models.claims.errors import ClaimsError
from models.claims.source import SourceKind
from models.sheets.mapping import Keep, Mapping
from models.sheets.sheet import Sheet
from models.tables.language import said, say
from models.text.date_text import read_date, show_date
from models.text.display import Display
from models.text.fields import join_texts, split_texts
from models.text.words import label

_DATES = ("published", "retrieved")
_LISTS = ("authors",)


class SourcePage(Upright):
    """A form; each field is committed when it is left."""

    mapping_changed = Signal(object)
    """The Mapping as it is to be."""

    def __init__(self, display: Display) -> None:
        super().__init__(QWidget())
        self._display = display
        self._mapping, self._title = Mapping(), ""
        self._kinds = {say(label(kind)): kind for kind in SourceKind}
        self._keeps = {
            self.tr("Every row of the table"): Keep.ROWS,
            self.tr("The columns that are used"): Keep.COLUMNS,
            self.tr("Nothing of the table"): Keep.NOTHING,
        }
        self._entries = {name: make(f"mapping_source_{name}", text) for name, text, make in self._fields()}
        self.setObjectName("mapping_source")
        self._lay_out()
        for name, entry in self._entries.items():
            entry.committed.connect(lambda text, name=name: self._commit(name, text))

    def show_mapping(self, sheet: Sheet, mapping: Mapping) -> None:
        """Show what the source says, by itself its title; what is being typed stays where that is the same."""
        self._mapping, self._title = mapping, sheet.title
        for name, entry in self._entries.items():
            entry.follow(self._shown(name))

    def settle(self) -> bool:
        """Commit what is being typed; False where something of it was refused."""
        for entry in self._entries.values():
            entry.commit()
        return not any(entry.refusal for entry in self._entries.values())

    def _shown(self, name: str) -> str:
        value = getattr(self._mapping.source, name)
        if name == "title":
            return str(value or self._title)
        if name in _DATES:
            return show_date(value, self._display)
        if name in _LISTS:
            return join_texts(value)
        labels: dict[object, str] = {one: text for text, one in self._kinds.items()}
        labels |= {one: text for text, one in self._keeps.items()}
        return labels[value] if name in ("kind", "keep") else str(value)

    def _commit(self, name: str, text: str) -> None:
        entry = self._entries[name]
        try:
            value = self._read(name, text)
        except ClaimsError as error:
            entry.refuse(said(error))
            return
        source = msgspec.structs.replace(self._mapping.source, **{name: value})
        self._mapping = msgspec.structs.replace(self._mapping, source=source)
        entry.show_text(self._shown(name))
        self.mapping_changed.emit(self._mapping)

    def _read(self, name: str, text: str) -> object:
        if name in _DATES:
            return read_date(text, self._display)
        if name in _LISTS:
            return split_texts(text)
        if name == "kind":
            return self._kinds[text]
        if name == "keep":
            return self._keeps[text]
        return text.strip() if name == "note" else " ".join(text.split())

    def _fields(self) -> tuple[tuple[str, str, Callable[[str, str], FormEntry]], ...]:
        return (
            ("title", self.tr("Title"), LineEntry),
            ("outlet", self.tr("Outlet"), LineEntry),
            ("authors", self.tr("Authors"), LineEntry),
            ("url", self.tr("Address"), LineEntry),
            ("published", self.tr("Published"), LineEntry),
            ("retrieved", self.tr("Retrieved"), LineEntry),
            ("kind", self.tr("Kind"), lambda name, text: ChoiceEntry(name, text, tuple(self._kinds))),
            ("language", self.tr("Language"), LineEntry),
            ("licence", self.tr("Licence"), LineEntry),
            ("keep", self.tr("Text kept"), lambda name, text: ChoiceEntry(name, text, tuple(self._keeps))),
            ("note", self.tr("Note"), NoteEntry),
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(6)
        for name, text, _ in self._fields():
            form.addRow(text, self._entries[name])
        column = QVBoxLayout(self.held)
        column.setContentsMargins(12, 8, 8, 8)
        column.addLayout(form)
        column.addStretch(1)
