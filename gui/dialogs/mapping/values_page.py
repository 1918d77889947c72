"""The values of a column: what each stands for, and whether its rows are taken."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QVBoxLayout, QWidget

from gui.dialogs.labels import MutedLabel
from gui.dialogs.mapping.choice import Choice
from gui.dialogs.mapping.column_values import MOST, Standings, counted_values
from gui.dialogs.mapping.editing import is_taken, with_taking, with_word
from gui.dialogs.mapping.table_view import PlainTable
from gui.dialogs.mapping.word_delegate import WordDelegate
from models.sheets.known import Known
from models.sheets.mapping import Mapping, Target
from models.sheets.sheet import Sheet, column_names
from models.tables.language import say
from models.tables.target_words import target_choices, target_label
from models.tables.value_table import Column, Value, ValueTable
from models.text.display import Display
from models.text.words import standard

_BEST = (Target.MEASURE, Target.SUBJECT, Target.CLAIMANT)
"""Whose values are shown first."""

Feed = tuple[str, Target | None]
"""A column, and a field that it feeds; None where it feeds none."""


class ValuesPage(QWidget):
    """One column at a time; it is counted once it is looked at."""

    mapping_changed = Signal(object)
    """The Mapping as it is to be."""

    def __init__(self, known: Known, display: Display) -> None:
        super().__init__()
        self._known, self._display = known, display
        self._sheet, self._mapping = Sheet(), Mapping()
        self._feeds: list[Feed] = []
        self._counted: dict[tuple[int, str], list[tuple[str, int]]] = {}
        self._table = ValueTable(self)
        self._columns = Choice("mapping_values_of", self.tr("Values of the column"), 20)
        self._view = PlainTable("mapping_values", self.tr("Values"), self._table)
        self._more = MutedLabel()
        self._lay_out()
        self._columns.activated.connect(self._show_values)
        self._table.word_given.connect(self._give_word)
        self._table.taking_chosen.connect(self._choose_taking)

    def show_mapping(self, sheet: Sheet, mapping: Mapping) -> None:
        """Show another sheet, or another mapping of it."""
        if sheet is not self._sheet:
            self._counted.clear()
        self._sheet, self._mapping = sheet, mapping
        was, feeds = self._feed(), self._all_feeds()
        likely = (feed for one in _BEST for feed in feeds if feed[1] is one)
        chosen = was if was in feeds else next(likely, feeds[0] if feeds else ("", None))
        self._feeds = feeds
        self._columns.offer(
            [(self._text(feed), place) for place, feed in enumerate(feeds)], feeds.index(chosen) if feeds else 0
        )
        if self.isVisible():
            self._show_values()

    def showEvent(self, _: object) -> None:
        """Count now."""
        self._show_values()

    def _all_feeds(self) -> list[Feed]:
        """What feeds a field, in the order of the fields, then the other columns."""
        fed: list[Feed] = [(column, target) for target, column in self._mapping.columns.items()]
        fed += [(column, Target(self._mapping.ends.get(column, Target.FIGURE))) for column in self._mapping.measures]
        used = {column for column, _ in fed}
        names = column_names(self._sheet, self._mapping.header)
        return [*fed, *((name, None) for name in names if name not in used)]

    def _feed(self) -> Feed:
        """The column that is shown, and the field."""
        place = self._columns.currentIndex()
        return self._feeds[place] if 0 <= place < len(self._feeds) else ("", None)

    def _text(self, feed: Feed) -> str:
        column, target = feed
        return f"{column} → {target_label(target)}" if target else column

    def _show_values(self) -> None:
        column, target = self._feed()
        counted = self._counted_values(column)
        shown = [*self._rows(column, target, counted[:MOST])]
        if target and counted:
            standings = Standings(self._mapping, target, self._known, self._display)
            shown.append(standings.rest(sum(count for text, count in counted if not standings.is_named(text))))
        choices = self._choices(target) if target else ()
        self._table.show_values(shown, choices, self._completions(target), is_fed=target is not None)
        self._fit()
        more = len(counted) - MOST
        told = ("{0} rarer value is not listed.", "{0} rarer values are not listed.")
        self._more.setText(self._display.counted(more, *told))
        self._more.setVisible(more > 0)

    def _rows(self, column: str, target: Target | None, counted: Sequence[tuple[str, int]]) -> list[Value]:
        if target is None:
            return [Value(text=t, count=n, is_taken=is_taken(self._mapping, column, t)) for t, n in counted]
        standings = Standings(self._mapping, target, self._known, self._display)
        return [standings.value(column, text, count) for text, count in counted]

    def _counted_values(self, column: str) -> list[tuple[str, int]]:
        key = (self._mapping.header, column)
        if key not in self._counted:
            self._counted[key] = counted_values(self._sheet, self._mapping.header, column)
        return self._counted[key]

    def _choices(self, target: Target) -> tuple[tuple[str, str], ...]:
        if target is Target.MEASURE:
            return tuple((measure.id, standard(measure.label, say)) for measure in self._known.measures)
        return target_choices(target)

    def _completions(self, target: Target | None) -> tuple[str, ...]:
        if target in (Target.CLAIMANT, Target.VIA):
            return tuple(record.name for record in self._known.claimants)
        return tuple(record.name for record in self._known.subjects) if target is Target.SUBJECT else ()

    def _give_word(self, value: str, word: str | None) -> None:
        _, target = self._feed()
        if target:
            self.mapping_changed.emit(with_word(self._mapping, target, value, word))

    def _choose_taking(self, value: str, is_taken: bool) -> None:
        self.mapping_changed.emit(with_taking(self._mapping, self._feed()[0], value, is_taken))

    def _fit(self) -> None:
        header = self._view.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.COUNT, QHeaderView.ResizeMode.ResizeToContents)

    def _lay_out(self) -> None:
        triggers = QAbstractItemView.EditTrigger
        self._view.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.SelectedClicked
        )
        self._view.setItemDelegate(WordDelegate(self._view))
        self._view.why_empty = self.tr("This column has no values.")
        label = QLabel(self.tr("&Values of"))
        label.setBuddy(self._columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label)
        layout.addWidget(self._columns)
        layout.addWidget(
            MutedLabel(self.tr("Say what a value stands for, or untick it to leave its rows out. Enter edits."))
        )
        layout.addWidget(self._view, 1)
        layout.addWidget(self._more)
