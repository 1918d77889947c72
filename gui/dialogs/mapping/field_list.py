"""The fields of a claim, the needed ones first, each with what feeds it."""

from collections.abc import Mapping as Table
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.dialogs.mapping.editing import COUNTED, with_column, with_constant
from gui.dialogs.mapping.field_row import FieldRow, Offer
from gui.dialogs.mapping.lacks import MeasureColumn
from gui.dialogs.mapping.measure_columns import MeasureColumns
from gui.dialogs.mapping.options_box import OptionsBox
from gui.panes.detail.fold import INDENT, Fold
from gui.space.upright import Upright
from models.sheets.known import Known
from models.sheets.mapping import Mapping, Target
from models.tables.language import say
from models.tables.target_words import target_choices
from models.text.display import Display
from models.text.words import standard

FIRST = (
    *(Target.CLAIMANT, Target.SUBJECT, Target.MEASURE, Target.PER),
    *(Target.FIGURE, Target.LOW, Target.HIGH, Target.BEST),
    *(Target.AS_OF, Target.STATED_ON),
)
"""The fields that a claim needs, or nearly always has."""

_BETWEEN = 6
"""Pixels between two rows."""

_CONSTANT = 0.4
"""Of the width beside the labels, that the constants have."""


class FieldList(Upright):
    """One row a field; those that few tables have fold away."""

    mapping_changed = Signal(object)
    """The Mapping as it is to be."""

    def __init__(self, known: Known, display: Display) -> None:
        super().__init__(QWidget())
        self._known, self._display = known, display
        self._mapping = Mapping()
        self._rows = {target: FieldRow(target) for target in (*FIRST, *(one for one in Target if one not in FIRST))}
        self._more = Fold(self.tr("More fields"), spacing=_BETWEEN, right=0)
        self._how = Fold(self.tr("How cells are read"))
        self._several = Fold(self.tr("A column for each measure"), right=0)
        self._options, self._measures = OptionsBox(), MeasureColumns(known)
        self.setObjectName("mapping_fields")
        self._lay_out()
        for box in (self._options, self._measures):
            box.mapping_changed.connect(self._change)
        for row in self._rows.values():
            row.column_chosen.connect(self._feed)
            row.constant_given.connect(self._give)
            row.cleared.connect(self._clear)

    @property
    def wrong(self) -> Target | None:
        """A field in which something stands that was refused; None where there is none."""
        return next((target for target, row in self._rows.items() if row.is_wrong), None)

    def offer(self, columns: Sequence[tuple[str, str]]) -> None:
        """Offer the columns of a sheet, as text and name."""
        self._measures.offer(columns)
        for target, row in self._rows.items():
            row.offer(
                Offer(
                    columns=columns,
                    choices=self._choices(target),
                    completions=self._completions(target),
                    display=self._display,
                )
            )

    def show_mapping(self, mapping: Mapping) -> None:
        """Show what feeds each field."""
        self._mapping = mapping
        self._options.show_mapping(mapping)
        for target, row in self._rows.items():
            row.show_feed(mapping.columns.get(target, ""), mapping.constants.get(target, ""))
            is_fed = target in mapping.columns or bool(mapping.constants.get(target))
            row.setVisible(is_fed or not mapping.measures or target not in COUNTED)
        self._measures.show_mapping(mapping)
        self._watch(self._measures)
        if mapping.measures:
            self._several.set_open(True)
        if any(target not in FIRST for target in (*mapping.columns, *mapping.constants)):
            self._more.set_open(True)

    def show_lacks(self, lacks: Table[Target | MeasureColumn, str]) -> None:
        """Say below each field what is wrong with it."""
        self._measures.show_lacks(
            {what.column: told for what, told in lacks.items() if isinstance(what, MeasureColumn)}
        )
        for target, row in self._rows.items():
            row.show_lack(lacks.get(target, ""))

    def go_to(self, what: Target | MeasureColumn) -> None:
        """Put the keys into a field, or where a column for a measure is chosen."""
        if isinstance(what, MeasureColumn):
            self._several.set_open(True)
            self.ensureWidgetVisible(self._measures.go_to(what.column))
            return
        if what not in FIRST:
            self._more.set_open(True)
        self._rows[what].go_to()
        self.ensureWidgetVisible(self._rows[what])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Bring what the keys come to into sight."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)

    def _choices(self, target: Target) -> tuple[tuple[str, str], ...]:
        if target is Target.MEASURE:
            return tuple((measure.id, standard(measure.label, say)) for measure in self._known.measures)
        return target_choices(target)

    def _completions(self, target: Target) -> tuple[str, ...]:
        match target:
            case Target.CLAIMANT | Target.VIA:
                return tuple(record.name for record in self._known.claimants)
            case Target.SUBJECT:
                return tuple(record.name for record in self._known.subjects)
        return ()

    def _feed(self, target: Target, column: str) -> None:
        self._change(with_column(self._mapping, target, column))

    def _give(self, target: Target, constant: str) -> None:
        self._change(with_constant(self._mapping, target, constant))

    def _clear(self, target: Target) -> None:
        self._change(with_constant(with_column(self._mapping, target, ""), target, ""))

    def _change(self, mapping: Mapping) -> None:
        if mapping != self._mapping:
            self.mapping_changed.emit(mapping)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let lists and constants stand below each other, however long a label is."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Give all rows the same columns; those that fold away begin further in, and so have less for the label."""
        inset = {target: 0 if target in FIRST else INDENT for target in self._rows}
        label = max(row.label_width + inset[target] for target, row in self._rows.items())
        needed = max(row.constant_width for row in self._rows.values())
        constant = max(needed, round(_CONSTANT * (self.viewport().width() - label)))
        for target, row in self._rows.items():
            row.set_columns(label - inset[target], constant)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.held)
        column.setContentsMargins(0, 8, 8, 8)
        column.setSpacing(_BETWEEN)
        for target, row in self._rows.items():
            if target in FIRST:
                column.addWidget(row)
            else:
                self._more.add(row)
        self._several.add(self._measures)
        self._how.add(self._options)
        for part in (self._several, self._more, self._how):
            column.addWidget(part)
        self._watch(self.held)
        column.addStretch(1)

    def _watch(self, part: QWidget) -> None:
        """Have everything in a part come into sight as the keys do."""
        for field in part.findChildren(QWidget):
            field.installEventFilter(self)
