"""Columns that each hold the figures of one measure, as in a table of killed, wounded and missing."""

from collections.abc import Mapping as Table
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gui.dialogs.labels import MessageLine, MutedLabel
from gui.dialogs.mapping.choice import Choice
from gui.dialogs.mapping.editing import with_measure_column
from models.sheets.known import Known
from models.sheets.mapping import FIGURES, Mapping, Target
from models.sheets.measure_columns import as_end, ends_of, meant_by
from models.tables.choice_list import Entry
from models.tables.language import say
from models.tables.target_words import target_label
from models.text.words import standard

_BETWEEN = 6
_NONE = ""


class MeasureColumnRow(QWidget):
    """A list of columns, beside it what is counted, and which end of the figures; below, what is wrong with it."""

    chosen = Signal(str, str, str, str)
    """In place of the column of the first name, that of the second holds of this measure that end; "" for none."""

    def __init__(self, number: int, measures: Sequence[Entry]) -> None:
        super().__init__()
        self.column = _NONE
        self._measures: Sequence[Entry] = ((self.tr("Choose…"), ""), *measures)
        self._from = Choice(f"mapping_measure_column_from_{number}", self.tr("Figure {}: from").format(number + 1), 8)
        self._measure = Choice(f"mapping_measure_column_{number}", self.tr("Figure {}: measure").format(number + 1), 8)
        self._end = Choice(f"mapping_measure_column_end_{number}", self.tr("Figure {}: end").format(number + 1), 6)
        self._message = MessageLine(f"mapping_lack_measure_column_{number}")
        self._lay_out()
        self._from.activated.connect(self._choose_column)
        self._measure.activated.connect(self._choose)
        self._end.activated.connect(self._choose)

    def show_feed(self, columns: Sequence[Entry], column: str, measure: str, end: str) -> None:
        """Show which column holds what of the figures of which measure; "" for none, where one may be added."""
        self.column = column
        none = self.tr("Nothing") if column else self.tr("Add a column…")
        is_known = not column or any(name == column for _, name in columns)
        self._from.offer([(none, _NONE), *columns, *(() if is_known else ((column, column),))], column)
        is_known = any(one == measure for _, one in self._measures)
        self._measure.offer([*self._measures, *(() if is_known else ((measure, measure),))], measure)
        self._end.offer([(target_label(one), "" if one is Target.FIGURE else one) for one in FIGURES], end)
        for choice in (self._measure, self._end):
            choice.setVisible(bool(column))

    def follow(self, row: "MeasureColumnRow") -> None:
        """Come behind another row for Tab: Qt would have what is added later come behind the whole dialog."""
        order = row._end, self._from, self._measure, self._end
        for one, other in pairwise(order):
            self.setTabOrder(one, other)

    def show_lack(self, sentence: str) -> None:
        """Say what is wrong with it; "" for nothing."""
        if self._message.text() != sentence:
            self._message.say(sentence)
            for choice in (self._from, self._measure, self._end):
                choice.describe(sentence)

    def go_to(self) -> None:
        """Put the keys where something is to be done."""
        (self._measure if self.column and not self._measure.currentData() else self._from).setFocus()

    def _choose_column(self) -> None:
        name = str(self._from.currentData())
        if name != self.column:
            self.chosen.emit(self.column, name, "", "")

    def _choose(self) -> None:
        self.chosen.emit(self.column, self.column, str(self._measure.currentData()), str(self._end.currentData()))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for place, (choice, share) in enumerate(((self._from, 3), (self._measure, 3), (self._end, 2))):
            grid.addWidget(choice, 0, place)
            grid.setColumnStretch(place, share)
            room = choice.sizePolicy()
            room.setRetainSizeWhenHidden(True)
            choice.setSizePolicy(room)
        grid.addWidget(self._message, 1, 0, 1, 3)


class MeasureColumns(QWidget):
    """A row for each such column, and one to add another."""

    mapping_changed = Signal(object)
    """The Mapping as it is to be."""

    def __init__(self, known: Known) -> None:
        super().__init__()
        self._known = known
        self._mapping = Mapping()
        self._columns: Sequence[Entry] = ()
        self._rows: list[MeasureColumnRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_BETWEEN)
        self._layout.addWidget(
            MutedLabel(self.tr("For a table with a column for each measure: every row makes a claim for each."))
        )
        self._add_row()

    def offer(self, columns: Sequence[Entry]) -> None:
        """Offer the columns of a sheet, as text and name."""
        self._columns = columns

    def show_mapping(self, mapping: Mapping) -> None:
        """Show which columns hold the figures of which measures."""
        self._mapping = mapping
        shown = [(name, measure, mapping.ends.get(name, "")) for name, measure in mapping.measures.items()]
        shown.append((_NONE, "", ""))
        while len(self._rows) < len(shown):
            self._add_row()
        for place, row in enumerate(self._rows):
            if place < len(shown):
                row.show_feed(self._free(shown[place][0]), *shown[place])
            row.setVisible(place < len(shown))

    def show_lacks(self, lacks: Table[str, str]) -> None:
        """Say what is wrong, by column."""
        for row in self._rows:
            row.show_lack(lacks.get(row.column, "") if row.column else "")

    def go_to(self, column: str) -> QWidget:
        """Put the keys where a column is chosen; what holds them."""
        row = next(row for row in self._rows if row.column in (column, _NONE))
        row.go_to()
        return row

    def _free(self, column: str) -> list[Entry]:
        """The columns that no other row has."""
        return [(text, name) for text, name in self._columns if name == column or name not in self._mapping.measures]

    def _add_row(self) -> None:
        measures = [(standard(measure.label, say), measure.id) for measure in self._known.measures]
        row = MeasureColumnRow(len(self._rows), measures)
        row.chosen.connect(self._choose)
        self._layout.addWidget(row)
        if self._rows:
            row.follow(self._rows[-1])
        self._rows.append(row)

    def _choose(self, was: str, column: str, measure: str, end: str) -> None:
        """Take a choice; a column that is new counts what it is called after, and that end, if it is."""
        if column and column != was:
            meant = meant_by(column, self._known)
            measure = meant.id if meant is not None else ""
            end = ends_of({column: measure}).get(column, "")
        self.mapping_changed.emit(with_measure_column(self._mapping, was, column, measure, as_end(end)))
