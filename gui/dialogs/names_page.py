"""A page of names: subjects or claimants, with their other names, and those that only claims use."""

from typing import Any

import msgspec
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from gui.dialogs.ask_name import AskName, Question
from gui.dialogs.button_box import quiet_button
from gui.dialogs.entries import Entry
from gui.dialogs.record_field import RecordField, line_field, list_field, note_field, parts, replaced
from gui.dialogs.record_form import Fields
from gui.dialogs.records_page import RecordsPage
from gui.dialogs.refusal import refusal
from gui.editor import Editor
from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.errors import ClaimsError
from models.claims.naming import check_names, merged, named
from models.claims.record import Record
from models.claims.registry import Claimant, Named, Registry, Subject
from models.claims.usage import USES
from models.claims.visible import in_short
from models.tables.language import why_not
from models.text.alphabet import in_alphabet
from models.text.display import Display


class NamesPage(RecordsPage):
    """Registered names and those that only claims use; a new name is written wherever the old one stands."""

    def __init__(self, editor: Editor, kind: Kind, display: Display) -> None:
        super().__init__(editor, kind, display)
        self._register_button = self._button("register", self.tr("Re&gister"))
        self._merge_button = self._button("merge", self.tr("&Merge into…"))
        self._lay_out_buttons()
        self._register_button.clicked.connect(self._register)
        self._merge_button.clicked.connect(self._ask_target)

    @property
    def registry(self) -> Registry:
        """What resolves names of this kind."""
        records = self.editor.records
        return records.subject_names if self.kind is Kind.SUBJECTS else records.claimant_names

    def fields(self) -> Fields:
        """Name, other names and note; the field between them is the kind's own."""
        other = self.tr("separated by semicolons")
        return (
            line_field("name", self.tr("Name"), read=self._read_name),
            list_field("aliases", self.tr("Other names"), read=self._read_aliases, hint=other),
            self.own_field(),
            note_field("note", self.tr("Note")),
        )

    def own_field(self) -> RecordField[Any]:
        """The field that only this kind has."""
        raise NotImplementedError

    def entries(self) -> list[Entry]:
        """All names, registered or not, by alphabet."""
        names = {record.name for record in self._registered()} | set(self._unregistered())
        return [self._entry(name) for name in sorted(names, key=in_alphabet)]

    def record(self, name: str) -> Record | None:
        """The record of that name, or the one it would have."""
        return named(self.editor.records, self.kind, name) if name else None

    def add(self) -> None:
        """Ask for a name."""
        question = Question(
            name=f"{self.words().name}_new",
            title=self.tr("New name"),
            sentence=self.tr("A name that is registered can have other names, which then mean the same."),
            label=self.tr("Name"),
        )
        AskName(question, self._add, self).open()

    def change(self, name: str, record: Record) -> bool:
        """Change a name's record; a name that only claims use is registered by that."""
        assert isinstance(record, Subject | Claimant)
        if name in self.editor.records.of(self.kind):
            return self.editor.rename(self.kind, name, record)
        return self.editor.adopt_name(self.kind, name, record, self.tr("Register “{}”").format(record.name))

    def remove(self, name: str) -> bool:
        """Take a name from the register; claims that use it keep it."""
        return self.editor.remove_record(self.kind, name, self.tr("Remove “{}” from the names").format(name))

    def show_details(self, _record: Record | None) -> None:
        """How many claims use the name, and what can be done with it."""
        name = self.chosen
        is_registered = name in self.editor.records.of(self.kind)
        can_change = bool(name) and not self.editor.is_read_only
        self._register_button.setEnabled(can_change and not is_registered)
        self._merge_button.setEnabled(can_change)
        self.list.allow_removing(is_registered)
        self.used.setText(self._used(name) if name else "")

    def key_after(self, change: Change) -> str:
        """The chosen name after a change; one that no record held is followed through the claims that used it."""
        name = super().key_after(change)
        if name != self.chosen or name in self.editor.records.of(self.kind) or self.usage.count(name):
            return name
        uses = USES[self.kind]
        for edit in change.of(Kind.CLAIMS):
            if isinstance(edit.was, Claim) and isinstance(edit.now, Claim) and name in uses(edit.was):
                return next(iter(uses(edit.now)), "")
        return name

    def _lay_out_buttons(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._register_button)
        row.addWidget(self._merge_button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def _button(self, verb: str, text: str) -> QPushButton:
        return quiet_button(f"{self.words().name}_{verb}", text)

    def _registered(self) -> list[Named]:
        records = self.editor.records
        return list(records.subjects if self.kind is Kind.SUBJECTS else records.claimants)

    def _unregistered(self) -> list[str]:
        registry = self.registry
        held = self.editor.records.of(self.kind)
        return [name for name in self.usage.names() if registry.resolve(name) not in held]

    def _entry(self, name: str) -> Entry:
        aliases = self.registry.aliases(name)
        is_registered = name in self.editor.records.of(self.kind)
        other = self.tr("also {}").format(", ".join(aliases)) if aliases else ""
        state = "" if is_registered else self.tr("not registered")
        return Entry(name, name, " · ".join(filter(None, (self._claims(self._count(name)), state, other))))

    def _count(self, name: str) -> int:
        return sum(self.usage.count(one) for one in (name, *self.registry.aliases(name)))

    def _claims(self, count: int) -> str:
        return self.display.counted(count, "{0} claim", "{0} claims")

    def _used(self, name: str) -> str:
        count, by_alias = self.usage.count(name), self._count(name) - self.usage.count(name)
        use = self.tr("{} with this name: a new one is written there too, in one step.").format(self._claims(count))
        more = self.tr("{} with another of its names.").format(self._claims(by_alias))
        if not count:
            return more if by_alias else self.tr("No claim uses this name.")
        return f"{use} {more}" if by_alias else use

    def _register(self) -> None:
        record = self.record(self.chosen)
        if record is not None and self.settle():
            self.attempt(lambda: self.change(self.chosen, record))

    def _add(self, name: str) -> str:
        """Register a name; return why that was refused."""
        record: Named = Subject(name=name) if self.kind is Kind.SUBJECTS else Claimant(name=name)
        if reason := why_not(lambda: check_names(self.editor.records, self.kind, "", record)):
            return reason
        text = self.tr("Register “{}”").format(name)
        reason = refusal(self.editor, lambda: self.editor.add_record(self.kind, record, text))
        if not reason:
            self.choose(name)
            self.form.focus("aliases")
        return reason

    def _ask_target(self) -> None:
        name = self.chosen
        if not self.settle():
            return
        sentence = self.tr("“{}” becomes another name of the one you choose; its claims are rewritten, in one step.")
        question = Question(
            name=f"{self.words().name}_target",
            title=self.tr("Merge names"),
            sentence=sentence.format(in_short(name)),
            label=self.tr("Merge into"),
            words=tuple(entry.key for entry in self.entries() if entry.key != name),
        )
        AskName(question, lambda target: self._merge(name, target), self).open()

    def _merge(self, name: str, target: str) -> str:
        """Merge a name into another; return why that was refused."""
        into = self.registry.resolve(target)
        if into == name:
            return self.tr("“{}” is that name itself: choose another.").format(target)
        if into not in self.editor.records.of(self.kind) and not self.usage.count(into):
            return self.tr("There is no name “{}” in this file: choose one of those that are offered.").format(target)
        record = merged(self.editor.records, self.kind, name, into)
        text = self.tr("Merge “{}” into “{}”").format(name, into)
        reason = refusal(self.editor, lambda: self.editor.adopt_name(self.kind, name, record, text))
        if not reason:
            self.choose(into)
        return reason

    def _read_name(self, record: Named, text: str, _: Display) -> Named:
        name = " ".join(text.split())
        if not name:
            raise ClaimsError("A name cannot be empty: write one, or press Escape to keep “{0}”.", record.name)
        aliases = tuple(alias for alias in record.aliases if alias != name)
        return self.checked(msgspec.structs.replace(record, name=name, aliases=aliases))

    def _read_aliases(self, record: Named, text: str, _: Display) -> Named:
        return self.checked(replaced(record, "aliases", parts(text)))

    def checked(self, record: Named) -> Named:
        """The record, where its names are its own; else ClaimsError."""
        check_names(self.editor.records, self.kind, self.chosen, record)
        return record
