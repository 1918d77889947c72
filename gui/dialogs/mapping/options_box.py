"""How cells are read: what an end alone means, what stands for nothing, what becomes of rows without a figure."""

import msgspec
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFormLayout, QLineEdit, QSpinBox, QWidget

from gui.dialogs.mapping.choice import Choice
from models.claims.figure import Bound
from models.sheets.mapping import Mapping, Target, Totals, WithoutFigure
from models.tables.language import say
from models.text.fields import join_texts, split_texts
from models.text.words import label

_MOST_DAYS = 3660


class DayCount(QSpinBox):
    """So many days later or earlier; the wheel turns it only where it has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(-_MOST_DAYS, _MOST_DAYS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self._name_days)
        self._name_days(self.value())

    def _name_days(self, days: int) -> None:
        self.setSuffix(say(" day", " days", abs(days)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll what it stands in, but for where it has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class OptionsBox(QWidget):
    """A form of what few tables need."""

    mapping_changed = Signal(object)
    """The Mapping as it is to be."""

    def __init__(self) -> None:
        super().__init__()
        self._mapping = Mapping()
        self._lower = Choice("mapping_lower", self.tr("A low end alone means"))
        self._upper = Choice("mapping_upper", self.tr("A high end alone means"))
        self._without = Choice("mapping_without_figure", self.tr("Rows without a figure"))
        self._totals = Choice("mapping_totals", self.tr("Rows that look like totals"))
        self._empty, self._separator = QLineEdit(), QLineEdit()
        self._shift = DayCount()
        self._lay_out()
        for choice in (self._lower, self._upper, self._without, self._totals):
            choice.activated.connect(self._commit)
        for line in (self._empty, self._separator):
            line.editingFinished.connect(self._commit)
        self._shift.editingFinished.connect(self._commit)

    def show_mapping(self, mapping: Mapping) -> None:
        """Show how the cells are read."""
        self._mapping = mapping
        self._lower.offer([(say(label(one)), one) for one in (Bound.AT_LEAST, Bound.MORE_THAN)], mapping.lower)
        self._upper.offer([(say(label(one)), one) for one in (Bound.AT_MOST, Bound.LESS_THAN)], mapping.upper)
        what = {WithoutFigure.REFUSED: self.tr("Are refused"), WithoutFigure.LEFT_OUT: self.tr("Are left out")}
        self._without.offer([(text, one) for one, text in what.items()], mapping.without_figure)
        totals = {Totals.REFUSED: self.tr("Are refused"), Totals.TAKEN: self.tr("Are taken")}
        self._totals.offer([(text, one) for one, text in totals.items()], mapping.totals)
        for line, text in ((self._empty, join_texts(mapping.empty)), (self._separator, mapping.separator)):
            if line.text() != text:
                line.setText(text)
        self._shift.setValue(mapping.shift.get(Target.AS_OF, 0))
        with QSignalBlocker(self._shift):  # what loses the focus would say that it has been edited
            self._shift.setEnabled(Target.AS_OF in mapping.columns)

    def _commit(self) -> None:
        days = self._shift.value()
        rest = {target: held for target, held in self._mapping.shift.items() if target is not Target.AS_OF}
        mapping = msgspec.structs.replace(
            self._mapping,
            lower=Bound(self._lower.currentData()),  # Qt gives plain text back
            upper=Bound(self._upper.currentData()),
            without_figure=WithoutFigure(self._without.currentData()),
            totals=Totals(self._totals.currentData()),
            empty=split_texts(self._empty.text()),
            separator=self._separator.text(),
            shift=rest | ({Target.AS_OF: days} if days else {}),
        )
        if mapping != self._mapping:
            self.mapping_changed.emit(mapping)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._empty.setPlaceholderText(self.tr("Empty cells; more, as in n/a; -"))
        for name, text, field in (
            ("mapping_lower", self.tr("A low end alone"), self._lower),
            ("mapping_upper", self.tr("A high end alone"), self._upper),
            ("mapping_without_figure", self.tr("Rows without a figure"), self._without),
            ("mapping_totals", self.tr("Rows that look like totals"), self._totals),
            ("mapping_empty", self.tr("Not stated is"), self._empty),
            ("mapping_separator", self.tr("Lists are parted by"), self._separator),
            ("mapping_shift", self.tr("As of is moved by"), self._shift),
        ):
            field.setObjectName(name)
            field.setAccessibleName(text)
            form.addRow(text, field)
