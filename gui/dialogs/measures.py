"""The dialog of measures: what is counted, what may be, in which unit."""

import msgspec
from PySide6.QtWidgets import QWidget

from gui.dialogs.ask_name import AskName, Question
from gui.dialogs.editor_dialog import EditorDialog
from gui.dialogs.entries import Entry
from gui.dialogs.labels import MutedLabel
from gui.dialogs.record_field import check_field, line_field, list_field, note_field, parts
from gui.dialogs.record_form import Fields
from gui.dialogs.records_page import PageWords, RecordsPage
from gui.dialogs.refusal import refusal
from gui.editor import Editor
from gui.space.screen_room import give_room
from models.claims.claim_file import Kind
from models.claims.errors import ClaimsError
from models.claims.measure import Measure
from models.claims.naming import free_id
from models.claims.record import Record
from models.tables.language import say, why_not
from models.text.display import ENGLISH, Display
from models.text.words import outcome_word, standard


class MeasuresPage(RecordsPage):
    """Measures, each with the outcomes that it counts."""

    def __init__(self, editor: Editor, display: Display) -> None:
        super().__init__(editor, Kind.MEASURES, display)
        self._explain()

    def words(self) -> PageWords:
        """What the page says."""
        return PageWords(
            name="measure",
            label=self.tr("Measures"),
            empty=self.tr("No measures yet. Add one to say what the numbers count."),
            add=self.tr("&Add…"),
        )

    def fields(self) -> Fields:
        """Label, outcomes, unit."""
        outcomes = {"words": self._outcomes, "hint": self.tr("separated by semicolons")}
        return (
            line_field("label", self.tr("Label"), read=self._read_label),
            list_field("counts", self.tr("Counts"), read=self._read_counts, **outcomes),
            list_field("may_count", self.tr("May count"), read=self._read_may_count, **outcomes),
            line_field("unit", self.tr("Unit"), words=self._units),
            check_field("cumulative", "", self.tr("Cumulative: the number can only grow")),
            note_field("note", self.tr("Note")),
        )

    def entries(self) -> list[Entry]:
        """In the order of the file, with what each counts."""
        return [
            Entry(measure.id, standard(measure.label, say), self._outcomes_of(measure))
            for measure in self.editor.records.measures
        ]

    def add(self) -> None:
        """Ask for a label; its id is made from that."""
        sentence = self.tr("Name what is counted, as it is called on screen: “Killed”, “Killed (civilians)”.")
        question = Question(name="measure_new", title=self.tr("New measure"), sentence=sentence, label=self.tr("Label"))
        AskName(question, self._add, self).open()

    def change(self, _name: str, record: Record) -> bool:
        """Change a measure."""
        assert isinstance(record, Measure)
        return self.editor.change_record(self.kind, record, self.tr("Change measure “{}”").format(record.label))

    def remove(self, name: str) -> bool:
        """Remove a measure that no claim uses."""
        return self.editor.remove_record(self.kind, name, self.tr("Remove measure “{}”").format(self._label(name)))

    def show_details(self, record: Record | None) -> None:
        """How many claims use it, and its id."""
        if not isinstance(record, Measure):
            self.used.clear()
            return
        count = self.usage.count(record.id)
        used = self.display.counted(count, "{0} claim uses it.", "{0} claims use it.")
        self.used.setText(self.tr("{} Its id in the file is “{}”.").format(used, record.id))

    def _explain(self) -> None:
        sentence = self.tr(
            "What a measure counts is in its number for sure; what it may count is in some sources’ numbers and not in "
            "others’, so such numbers are compared only where you assume that they count the same."
        )
        self.column.insertWidget(0, MutedLabel(sentence))
        self.column.addStretch(1)

    def _add(self, label: str) -> str:
        """Add a measure that counts an outcome of its own; return why that was refused."""
        if reason := why_not(lambda: self._check_label(label, "")):
            return reason
        id = free_id(label, self.editor.records.measures)
        measure = Measure(id=id, label=label, counts=(label.casefold(),))
        text = self.tr("Add measure “{}”").format(label)
        reason = refusal(self.editor, lambda: self.editor.add_record(self.kind, measure, text))
        if not reason:
            self.choose(id)
            self.form.focus("counts")
        return reason

    def _read_label(self, record: Measure, text: str, _: Display) -> Measure:
        label = " ".join(text.split())
        self._check_label(label, record.id)
        return msgspec.structs.replace(record, label=label)

    def _check_label(self, label: str, id: str) -> None:
        if not label:
            raise ClaimsError("A measure needs a label: write what is counted, such as “Killed”.")
        others = (measure for measure in self.editor.records.measures if measure.id != id)
        if any(label.casefold() in (measure.label.casefold(), measure.id.casefold()) for measure in others):
            raise ClaimsError("There is another measure “{0}”: choose another label.", label)

    def _read_counts(self, record: Measure, text: str, _: Display) -> Measure:
        counts = self._known(text)
        if not counts:
            raise ClaimsError("A measure counts something: write at least one outcome, such as “killed”.")
        return _with_outcomes(record, counts, tuple(one for one in record.may_count if one not in counts))

    def _read_may_count(self, record: Measure, text: str, _: Display) -> Measure:
        may_count = self._known(text)
        sure = [outcome for outcome in may_count if outcome in record.counts]
        if sure:
            raise ClaimsError("“{0}” is counted for sure: take it out of “Counts” first, if it only may be.", sure[0])
        return _with_outcomes(record, record.counts, may_count)

    def _known(self, text: str) -> tuple[str, ...]:
        """The outcomes in a text, spelt as the file spells them elsewhere: a capital must not make another outcome."""
        spelt = {outcome.casefold(): outcome for outcome in self._outcomes()}
        return tuple(dict.fromkeys(spelt.get(part.casefold(), part) for part in parts(text)))

    def _outcomes(self) -> list[str]:
        measures = self.editor.records.measures
        return list(dict.fromkeys(outcome for one in measures for outcome in (*one.counts, *one.may_count)))

    def _units(self) -> list[str]:
        return list(dict.fromkeys(("people", "items", *(one.unit for one in self.editor.records.measures))))

    def _label(self, id: str) -> str:
        measure = self.editor.records.measures.get(id)
        return measure.label if measure else id

    def _outcomes_of(self, measure: Measure) -> str:
        counts, may_count = (
            ", ".join(outcome_word(one, say) for one in outcomes) for outcomes in (measure.counts, measure.may_count)
        )
        return self.tr("{}; may count {}").format(counts, may_count) if measure.is_loose else counts


class MeasuresDialog(EditorDialog):
    """Measures of one file, beside its window."""

    def __init__(self, editor: Editor, parent: QWidget | None = None, display: Display = ENGLISH) -> None:
        super().__init__(editor, "measures_dialog", (MeasuresPage(editor, display),), parent)
        self.setWindowTitle(self.tr("Measures"))
        give_room(self, 760, 560)


def _with_outcomes(measure: Measure, counts: tuple[str, ...], may_count: tuple[str, ...]) -> Measure:
    return msgspec.structs.replace(measure, counts=counts, may_count=may_count)
