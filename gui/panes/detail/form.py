"""The form: every field of a claim, in groups that fold."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.panes.detail.claim_entry import ClaimEntry, FindClaims
from gui.panes.detail.entries import AnyEntry, ChoiceEntry, LineEntry, NameEntry, Names, NoteEntry
from gui.panes.detail.field_row import Check, FieldRow, Refused
from gui.panes.detail.figure_row import FigureRow
from gui.panes.detail.fold import Fold
from models.claims.claim import Claim
from models.claims.figure import Bound
from models.claims.measure import Measure
from models.tables.language import say
from models.text.date_text import show_date
from models.text.display import Display
from models.text.fields import FIELDS, Entry, Field, Group, Terms
from models.text.words import standard

_OPEN_AT_FIRST = (Group.CLAIM, Group.FIGURE, Group.DATES)


class Form(QWidget):
    """The fields of one claim; each wishes its change as soon as it is committed."""

    change_requested = Signal(object, str)
    """The changed claim, and the name of the field that changed it."""

    def __init__(
        self, check: Check, names: dict[Entry, Names], find_claims: FindClaims, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._names = names
        self._find_claims = find_claims
        self._rows = {field.name: self._row(field, check) for field in FIELDS if field.in_form}
        self._folds = {group: Fold(say(group)) for group in Group}
        self._lay_out()

    def show_claim(self, claim: Claim, terms: Terms) -> None:
        """Show another claim, or the same one changed: what is being typed into it is kept."""
        for row in self._rows.values():
            row.show_claim(claim, terms)
        self._rows["spread"].setVisible(claim.bound is Bound.RANGE)  # no other figure has ends to speak of

    def set_terms(self, terms: Terms) -> None:
        """Offer these measures, and show examples the way the user writes numbers and dates."""
        measures = terms.measures.values()
        self._measures.offer([(standard(measure.label, say), _with_sign(measure)) for measure in measures])
        for row in self._rows.values():
            if isinstance(row.entry, LineEntry):
                row.entry.setPlaceholderText(_example(row.field, terms.display))

    def set_read_only(self, read_only: bool) -> None:
        """Show only, or let change."""
        for row in self._rows.values():
            row.entry.set_read_only(read_only)

    def commit(self) -> list[str]:
        """Commit every field that is being typed into; return the reasons of those that are refused."""
        for row in self._rows.values():
            row.commit()
        return [f"{row.title}: {row.refusal}" for row in self._rows.values() if row.refusal]

    def refused(self) -> dict[str, Refused]:
        """What was typed and refused, by the names of its fields."""
        rows = self._rows.items()
        return {name: Refused(row.entry.written(), row.refusal) for name, row in rows if row.refusal}

    def type_again(self, refused: Mapping[str, Refused]) -> None:
        """Hold again what was refused."""
        for name, typed in refused.items():
            self._rows[name].type_again(typed)

    def restore(self) -> None:
        """Forget whatever is being typed."""
        for row in self._rows.values():
            row.restore()

    def row(self, name: str) -> FieldRow:
        """The row of a field; KeyError where the form has none of that name."""
        return self._rows[name]

    def unfold(self, name: str) -> None:
        """Open the group of a field."""
        self._folds[self._rows[name].field.group].set_open(True)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._align_labels()

    def _align_labels(self) -> None:
        width = max(row.label_width() for row in self._rows.values())
        for row in self._rows.values():
            row.set_label_width(width)

    @property
    def _measures(self) -> ChoiceEntry:
        entry = self._rows["measure"].entry
        assert isinstance(entry, ChoiceEntry)
        return entry

    def _row(self, field: Field, check: Check) -> FieldRow:
        entry = self._entry(field)
        if isinstance(entry, LineEntry) and field.entry is Entry.FIGURE:
            row: FieldRow = FigureRow(field, entry, check)
        else:
            row = FieldRow(field, entry, check)
        row.change_requested.connect(lambda claim: self.change_requested.emit(claim, field.name))
        return row

    def _entry(self, field: Field) -> AnyEntry:
        if field.entry in self._names:
            return NameEntry(self._names[field.entry])
        match field.entry:
            case Entry.NOTE:
                return NoteEntry()
            case Entry.MEASURE | Entry.CHOICE:
                return _choice_entry(field)
            case Entry.CLAIM | Entry.CLAIMS:
                return ClaimEntry(self._find_claims, several=field.entry is Entry.CLAIMS)
            case _:
                return LineEntry()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._align_labels()
        for row in self._rows.values():
            self._folds[row.field.group].add(row)
        for group, fold in self._folds.items():
            fold.setObjectName(f"group_{group.name.lower()}")
            fold.set_open(group in _OPEN_AT_FIRST)
            column.addWidget(fold, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)


def _choice_entry(field: Field) -> ChoiceEntry:
    entry = ChoiceEntry()
    entry.offer([(shown, shown) for shown in map(say, field.choices)])
    return entry


def _with_sign(measure: Measure) -> str:
    name = standard(measure.label, say)
    return f"{name} ⚠" if measure.is_loose else name


def _example(field: Field, display: Display) -> str:
    """What could be typed there, worded so that nobody takes it for what the claim holds; "" for nothing."""
    said = _HINTS.get(field.entry, "")
    example = {Entry.FIGURE: display.number(350_000), Entry.DATE: show_date("2024-03-14", display)}
    return display.say(said).format(example.get(field.entry, "")) if said else ""


_HINTS = {
    Entry.CLAIMANT: "Who asserts the number?",
    Entry.FIGURE: "such as: over {}",
    Entry.DATE: "such as {}",
    Entry.TEXTS: "separate several with semicolons",
    Entry.CLAIM: "type to find a claim",
    Entry.CLAIMS: "type to find claims",
}
