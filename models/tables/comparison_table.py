"""The comparison as a table: the rows of each measure below its heading, in place while the day moves."""

from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.comparison.comparison import Comparison, Group, Row
from models.comparison.naming import day_of
from models.comparison.pair import Verdict
from models.comparison.wording import Wording, told
from models.forest.plot import Mark
from models.forest.plotting import mark
from models.forest.scale import Scale, scale_over
from models.tables.comparison_cells import COLUMNS, NUMBERS, SIGNED, ComparisonCells
from models.tables.heard import heard
from models.tables.inquiry import Inquiry
from models.text.display import ENGLISH, DateStyle, Display
from models.text.formulas import escaped
from models.text.tsv import write_tsv

Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_PLAIN = Display(group="", date_style=DateStyle.ISO)
"""How cells are copied: numbers and dates as every spreadsheet reads them."""


class Role(IntEnum):
    """What a cell means, beside its text; the delegate turns it into signs and colours."""

    IS_GROUP = Qt.ItemDataRole.UserRole + 1
    SIGN = Qt.ItemDataRole.UserRole + 2
    NUMBER = Qt.ItemDataRole.UserRole + 3
    VERDICT = Qt.ItemDataRole.UserRole + 4
    """A Verdict as text; "" for none."""
    IS_REFERENCE = Qt.ItemDataRole.UserRole + 5
    IS_CONDITIONAL = Qt.ItemDataRole.UserRole + 6
    """Whether the verdict rests on an assumption."""
    HAS_IF = Qt.ItemDataRole.UserRole + 7
    """Whether it would be another under more assumptions."""
    IS_STRUCK = Qt.ItemDataRole.UserRole + 8
    IS_DERIVED = Qt.ItemDataRole.UserRole + 9
    RANK = Qt.ItemDataRole.UserRole + 10
    """The number that the claimant's colour is taken from."""
    IS_KNOWN = Qt.ItemDataRole.UserRole + 11
    """Whether anything is known for the day."""


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the table: a row of the comparison, or the heading of a group where there is none.

    ``reference`` is drawn through all rows that count in its unit; ``has_axis`` tells a heading that the scale changes.
    """

    group: Group
    row: Row | None
    scale: Scale
    reference: Mark | None
    mark: Mark | None = None
    rank: int = -1
    has_axis: bool = False


_MEASURED = 500
"""Rows by which the width of a column is told; more than anybody keeps by hand."""


class ComparisonTable(QAbstractTableModel):
    """Rows are headings and rows of a comparison; it is told what to show, and asks nothing but names and pairs."""

    def __init__(self, inquiry: Inquiry, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inquiry = inquiry
        self._comparison: Comparison | None = None
        self._lines: tuple[Line, ...] = ()
        self._texts: dict[tuple[int, int], str] = {}
        self._headings: dict[int, tuple[str, ...]] = {}
        self._wording = Wording(inquiry.records)
        self._cells = ComparisonCells(inquiry, self._wording)
        self._labels = {
            "claimant": self.tr("Claimant"),
            "figure": self.tr("Figure"),
            "as_of": self.tr("As of"),
            "age": self.tr("Days old"),
            "on_day": self.tr("On the day"),
            "plot": self.tr("Plot"),
            "ratio": self.tr("Ratio"),
            "verdict": self.tr("Verdict"),
            "why": self.tr("Why"),
            "grade": self.tr("Grade"),
            "quote": self.tr("Quote"),
        }

    def show(
        self, comparison: Comparison | None, wording: Wording, display: Display = ENGLISH, is_log: bool = False
    ) -> None:
        """Show another comparison; where its headings and rows stand as before, cells change in place."""
        lines = tuple(self._lined(comparison, is_log)) if comparison else ()
        is_alike = [line.row is None for line in lines] == [line.row is None for line in self._lines]
        if not is_alike:
            self.beginResetModel()
        self._comparison, self._lines, self._wording = comparison, lines, wording
        self._cells = ComparisonCells(self._inquiry, wording, display, comparison)
        self._texts.clear()
        self._headings.clear()
        if not is_alike:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(COLUMNS) - 1))

    # What the pane asks

    @property
    def lines(self) -> tuple[Line, ...]:
        """What stands in each row."""
        return self._lines

    def claim_id(self, row: int) -> str:
        """The claim in a row; "" for a heading, and for what was computed from claims."""
        held = self._lines[row].row if 0 <= row < len(self._lines) else None
        return held.claim.id if held is not None and not held.is_computed else ""

    def can_be_reference(self, row: int) -> bool:
        """Whether the claim in a row is one that others can be set against."""
        held = self._lines[row].row if 0 <= row < len(self._lines) else None
        return held is not None and held.stands

    def key(self, row: int) -> str:
        """What a row is known by from one answer to the next: its claim; else what it was computed from, and for."""
        held = self._lines[row].row if 0 <= row < len(self._lines) else None
        if held is None or not held.is_computed:
            return self.claim_id(row)
        return "\n".join(("", self._lines[row].group.measure.id, *(claim.id for claim in held.claims)))

    def row_of(self, key: str) -> int:
        """The row of a claim, or of what is known by ``key``; -1 where it has none."""
        return next((row for row in range(len(self._lines)) if key and self.key(row) == key), -1)

    def label(self, column: int) -> str:
        """The name of a column."""
        return self._labels[COLUMNS[column]]

    def explained(self, column: int) -> str:
        """What a column means, in a sentence."""
        return self._cells.explained(COLUMNS[column])

    def heads(self, row: int) -> tuple[str, ...]:
        """What a heading says, first at length, then in fewer words, then its measure and its verdict apart."""
        if row not in self._headings:
            self._headings[row] = self._heads(self._lines[row])
        return self._headings[row]

    def texts(self, column: int) -> Iterator[str]:
        """What the cells of a column say in the first rows, without headings: enough to know how wide it is."""
        first = enumerate(self._lines[:_MEASURED])
        return (self._text(line.row, row, column) for row, line in first if line.row is not None)

    def numbers(self, name: str) -> Iterator[tuple[str, str]]:
        """The figures of a column in the first rows: each its sign and its number."""
        return (self._cells.signed(line.row, name) for line in self._lines[:_MEASURED] if line.row is not None)

    @property
    def widest_verdict(self) -> str:
        """The longest word that a verdict may be."""
        return max((self._wording.verdict(verdict) for verdict in Verdict), key=len)

    def why(self, row: int) -> str:
        """All that is said of a row; "" for a heading."""
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return self._cells.why(line.row, line.group) if line and line.row else ""

    def tsv(self, rows: Iterable[int]) -> str:
        """Rows as tab-separated text with the columns' names, headings left out, numbers and dates plain."""
        wording = Wording(self._inquiry.records, _PLAIN)
        cells = ComparisonCells(self._inquiry, wording, _PLAIN, self._comparison)
        names = [name for name in COLUMNS if name != "plot"]
        lines = (self._lines[row] for row in rows)
        texts = [
            [wording.measure(line.group.measure, line.group.per), *(cells.text(line.row, name) for name in names)]
            for line in lines
            if line.row is not None
        ]
        heads = [self.tr("Measure"), *(self._labels[name] for name in names)]
        return write_tsv([heads, *(map(escaped, row) for row in texts)]).removesuffix("\n")

    # What Qt asks

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed over."""
        is_heading = index.isValid() and self._lines[index.row()].row is None
        return Qt.ItemFlag.NoItemFlags if is_heading else super().flags(index)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: D102
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: D102
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: D102
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._labels[COLUMNS[section]]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.WhatsThisRole):
            return self.explained(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if COLUMNS[section] in NUMBERS else _LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, or the meaning that the role asks for; a heading stands in the first column only."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if line.row is None:
            return self._heading(index.row(), index.column(), role)
        return self._of(line, line.row, index, role)

    def _heading(self, row: int, column: int, role: int) -> Any:
        if role == Role.IS_GROUP:
            return True
        is_said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if not is_said or column:
            return None
        return self.heads(row)[0]

    def _of(self, line: Line, row: Row, index: Index, role: int) -> Any:
        name = COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "" if name == "plot" else self._text(row, index.row(), index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                text = self._text(row, index.row(), index.column())
                return heard(text) if name in NUMBERS or name == "plot" else text
            case Qt.ItemDataRole.ToolTipRole:
                return self._cells.tip(row, line.group, name)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if name in NUMBERS else _LEFT
            case Qt.ItemDataRole.AccessibleDescriptionRole if not index.column():
                return self._wording.measure(line.group.measure, line.group.per)
            case Role.SIGN if name in SIGNED:
                return self._cells.signed(row, name)[0]
            case Role.NUMBER if name in SIGNED:
                return self._cells.signed(row, name)[1]
        return _meaning(line, row, role)

    def _text(self, row: Row, place: int, column: int) -> str:
        key = place, column
        if key not in self._texts:
            self._texts[key] = self._cells.text(row, COLUMNS[column])
        return self._texts[key]

    def _heads(self, line: Line) -> tuple[str, ...]:
        """The headline of a group without the day, which stands above all of them, at length and in short.

        Where the group is the only one the whole has that headline, and its measure is enough.
        """
        assert self._comparison is not None
        measure = self._wording.measure(line.group.measure, line.group.per)
        told_of = [group for group in self._comparison.groups if told(group)]
        if len(told_of) == 1 and told_of[0] is line.group:
            return (measure,)
        day = self._wording.date(day_of(self._comparison.question.day))
        said = self._wording.group_headline(line.group, self._comparison).removeprefix(f"{measure}, {day}: ")
        claims, _, verdict = said.partition("; ")
        count = claims.partition(", ")[0]
        shorter = (f"{measure}: {count}; {verdict}", f"{measure}; {verdict}") if verdict else (f"{measure}: {count}",)
        return f"{measure}: {said}", *shorter

    # What the plot draws

    def _lined(self, comparison: Comparison, is_log: bool) -> Iterator[Line]:
        unit = None
        references = {
            row.claim.id: (row, group) for group in comparison.groups for row in group.rows if row.is_reference
        }
        scales: dict[tuple[str, str], Scale] = {}
        for group in comparison.groups:
            counted = group.measure.unit, str(group.per)
            if counted not in scales:
                scales[counted] = _scale(comparison, counted, is_log)
            scale, reference = scales[counted], _reference(group, references)
            yield Line(group=group, row=None, scale=scale, reference=reference, has_axis=unit not in (None, counted))
            unit = counted
            for row in group.rows:
                yield Line(group=group, row=row, scale=scale, reference=reference, mark=mark(row), rank=row.rank)


def _meaning(line: Line, row: Row, role: int) -> Any:
    judgement = row.judgement
    match role:
        case Role.IS_GROUP:
            return False
        case Role.VERDICT:
            return str(judgement.now.verdict) if judgement else ""
        case Role.IS_REFERENCE:
            return row.is_reference
        case Role.IS_CONDITIONAL:
            return judgement is not None and bool(judgement.now.used)
        case Role.HAS_IF:
            return judgement is not None and judgement.changed is not None
        case Role.IS_STRUCK:
            return row.is_set_aside
        case Role.IS_DERIVED:
            return row.is_computed or row.is_derived
        case Role.RANK:
            return line.rank
        case Role.IS_KNOWN:
            return bool(row.on_day.figures)
    return None


def _scale(comparison: Comparison, counted: tuple[str, str], is_log: bool) -> Scale:
    """One scale for all groups that count in one unit, in one time."""
    groups = (group for group in comparison.groups if (group.measure.unit, str(group.per)) == counted)
    return scale_over([mark(row) for group in groups for row in group.rows], is_log=is_log)


def _reference(group: Group, references: dict[str, tuple[Row, Group]]) -> Mark | None:
    """The mark of the group's reference, where it counts in the same unit."""
    held = references.get(group.reference.id) if group.reference else None
    if held is None or (held[1].measure.unit, held[1].per) != (group.measure.unit, group.per):
        return None
    return mark(held[0])
