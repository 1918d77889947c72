"""What may be taken from an article, as a table in which it is ticked and mended."""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from models.claims.check import check_record, check_writable
from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.errors import ClaimsError
from models.claims.measure import STANDARD_MEASURES, Measure
from models.claims.records import Records
from models.claims.visible import in_short
from models.importing.proposal import Proposal, carried, dated, matched, pairs, quoting, refigured, settled
from models.importing.reason_words import Mend, ReasonWords
from models.importing.twins import Twins
from models.tables.claim_cells import cell_text, loose_note, measure_text, sign_and_number
from models.tables.claim_table import Role
from models.tables.language import said, say, why_not
from models.tables.proposal_columns import FIELDS, RIGHT, Column
from models.text.display import ENGLISH, Display
from models.text.fields import Terms
from models.text.words import standard

Index = QModelIndex | QPersistentModelIndex
_Display = Qt.ItemDataRole.DisplayRole


class _Row(msgspec.Struct):
    """A proposal as it was read, as it is by now, and whether it is to be taken."""

    was: Proposal
    now: Proposal
    is_taken: bool

    @property
    def is_mended(self) -> bool:
        return self.now.claim is not self.was.claim and self.now.claim != self.was.claim

    @property
    def is_settled(self) -> bool:
        return self.now.joins is not None

    @property
    def is_ticked_anew(self) -> bool:
        return self.is_taken != self.was.is_advised


class ProposalTable(QAbstractTableModel):
    """One row a proposal, in the order of the text; edits stay here until somebody takes what is ticked."""

    taken_changed = Signal()
    """Other rows are ticked, or what ticked rows say has changed."""

    refused = Signal(str)
    """What was typed cannot be read, for this reason."""

    def __init__(
        self,
        proposals: Sequence[Proposal],
        records: Records,
        display: Display = ENGLISH,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._records = records
        self._display = display
        self._words = ReasonWords(display)
        self._twins = Twins(records)
        self._measures = measures_to_choose(records)
        self._rows = [_row(proposal) for proposal in proposals]
        self._labels = {
            Column.TAKE: self.tr("Take"),
            Column.CONFIDENCE: self.tr("Confidence"),
            Column.QUOTES: self.tr("Quotes"),
            Column.HELD: self.tr("In the file"),
        } | {column: say(field.label) for column, field in FIELDS.items()}

    # What the dialog asks

    @property
    def measures(self) -> Sequence[Measure]:
        """The measures that a claim may have: those of the file, and the standard ones that it lacks."""
        return tuple(self._measures.values())

    def proposal(self, row: int) -> Proposal:
        """The proposal in a row, as it is by now."""
        return self._rows[row].now

    def proposals(self) -> list[Proposal]:
        """All of them, as they are by now."""
        return [row.now for row in self._rows]

    def taken(self) -> list[Proposal]:
        """Those that are ticked and bring the file something, in order."""
        return [row.now for row in self._rows if row.is_taken and row.now.brings_something]

    def is_taken(self, row: int) -> bool:
        """Whether a row is ticked."""
        return self._rows[row].is_taken

    @property
    def is_alike(self) -> bool:
        """Whether the file holds a claim that says the same as one of the rows, or may."""
        return any(row.now.alike for row in self._rows)

    @property
    def is_touched(self) -> bool:
        """Whether anything is other than it was proposed: mended, made by hand, ticked or left."""
        return any(row.now.is_by_hand or row.is_mended or row.is_settled or row.is_ticked_anew for row in self._rows)

    def row(self, claim_id: str) -> int:
        """The row of the proposal whose claim has this id; -1 for none."""
        return next((n for n, row in enumerate(self._rows) if row.now.claim.id == claim_id), -1)

    def sentences(self, row: int) -> list[str]:
        """What is to be said of a proposal: what the file holds of it, how sure it is, and why."""
        held, now = self._rows[row], self._rows[row].now
        said = self._words.sentences(now, self._records.claims.get(now.alike or now.twin), self._mends(held))
        is_lost = now.twin and held.is_mended
        return [*said, self.tr("What you changed here is not written into the claim of the file.")] if is_lost else said

    def problem(self, index: Index, text: str) -> str:
        """Why a text cannot stand in a cell, as a sentence; "" where it can."""
        return why_not(lambda: self._read(index, text))

    # What the dialog tells

    def write(self, rows: Iterable[int], column: Column, text: str) -> bool:
        """Write a text into the cells of several rows; into none, and False, where it cannot stand in one of them."""
        try:
            claims = {row: self._read(self.index(row, column), text) for row in rows}
        except ClaimsError as error:
            self.refused.emit(said(error))
            return False
        changed = [row for row, claim in claims.items() if claim != self._rows[row].now.claim]
        for row in changed:
            self._exchange(row, matched(msgspec.structs.replace(self._rows[row].now, claim=claims[row]), self._twins))
        if changed:
            self.taken_changed.emit()
        return True

    def settle(self, rows: Iterable[int], joins: bool) -> None:
        """Decide whether rows join the claims of the file that say the same or may, or are claims of their own."""
        for row in rows:
            if self._rows[row].now.alike:
                self._exchange(row, settled(self._rows[row].now, self._twins, joins=joins))
        self.taken_changed.emit()

    def take(self, rows: Iterable[int], is_taken: bool) -> None:
        """Tick rows, or leave them."""
        for row in rows:
            self._rows[row].is_taken = is_taken
            cell = self.index(row, Column.TAKE)
            self.dataChanged.emit(cell, self.index(row, len(Column) - 1))
        self.taken_changed.emit()

    def take_all(self, is_taken: bool) -> None:
        """Tick every row, or none."""
        for row in self._rows:
            row.is_taken = is_taken
        self._repaint()
        self.taken_changed.emit()

    def add(self, proposal: Proposal) -> int:
        """Add a proposal where it stands in the text, ticked; its row."""
        start = _start(proposal)
        row = next((n for n, other in enumerate(self._rows) if _start(other.now) > start), len(self._rows))
        self.beginInsertRows(QModelIndex(), row, row)
        self._rows.insert(row, _row(matched(proposal, self._twins)))
        self.endInsertRows()
        self.taken_changed.emit()
        return row

    def show_anew(self, proposals: Sequence[Proposal]) -> None:
        """Show what was read anew; ticks, what was mended and what was made by hand stay."""
        old = [row for row in self._rows if not row.now.is_by_hand]
        self._twins.learn(proposal.claim for proposal in proposals)
        by_hand = [row for row in self._rows if row.now.is_by_hand]
        matches = pairs([row.was for row in old], proposals)
        rows = [
            self._carried(old[at], new) if at >= 0 else _row(new) for at, new in zip(matches, proposals, strict=True)
        ]
        self.beginResetModel()
        self._rows = sorted((*rows, *by_hand), key=lambda row: _start(row.now))
        self.endResetModel()
        self.taken_changed.emit()

    def date_by_hand(self, published: str) -> None:
        """Let what was made by hand be said on another day of publication, save where another day was typed."""
        rows = [row for row in self._rows if row.now.is_by_hand and row.was.claim.stated_on != published]
        for row in rows:
            if row.now.claim.stated_on == row.was.claim.stated_on:
                row.now = matched(dated(row.now, published), self._twins)
            row.was = dated(row.was, published)
        if rows:
            self._repaint()
            self.taken_changed.emit()

    def quote_from(self, source: str) -> None:
        """Let all quotes name a source of another id, and look again at what the file holds."""
        self._twins.learn(row.now.claim for row in self._rows)
        for row in self._rows:
            if any(quote.source != source for quote in row.now.claim.quotes):
                row.was, row.now = quoting(row.was, source), matched(quoting(row.now, source), self._twins)
        self._repaint()
        self.taken_changed.emit()

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Display) -> Any:  # noqa: D102
        if orientation is Qt.Orientation.Vertical:
            return section + 1 if role == _Display else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.WhatsThisRole):
            return self._help(Column(section))
        return self._labels[Column(section)] if role == _Display else None

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        is_held = index.column() == Column.HELD and bool(self._rows[index.row()].now.alike)
        if index.column() == Column.TAKE or is_held:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if Column(index.column()) in FIELDS else flags

    def data(self, index: Index, role: int = _Display) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._text(row, column, role)
            case Qt.ItemDataRole.CheckStateRole if column is Column.TAKE:
                return Qt.CheckState.Checked if row.is_taken else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.CheckStateRole if column is Column.HELD and row.now.alike:
                return _joining(row.now)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(index.row(), column)
            case Qt.ItemDataRole.AccessibleTextRole if column is Column.TAKE:
                return self.tr("taken") if row.is_taken else self.tr("not taken")
        return self._meaning(row, column, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: D102
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.TAKE:
            self.take([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
            return True
        if role == Qt.ItemDataRole.CheckStateRole and self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            self.settle([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
            return True
        return role == Qt.ItemDataRole.EditRole and self.write([index.row()], Column(index.column()), str(value))

    def _read(self, index: Index, text: str) -> Claim:
        """The claim as a text in one of its cells makes it; ClaimsError where that cannot be read, or not be kept."""
        row, column = self._rows[index.row()], Column(index.column())
        if column is Column.SUBJECT and not text.strip():
            raise ClaimsError("A claim is about somebody or something: write the subject.")
        if column is Column.MEASURE:
            self._check_measure(text)
        claim = FIELDS[column].read(row.now.claim, text, self._terms())
        if column is Column.FIGURE:
            claim = refigured(row.was.claim, claim)
        check_record(claim)
        check_writable(claim)
        return claim

    def _check_measure(self, text: str) -> None:
        """Raise ClaimsError, with what can be done while the list is open, where a text is none of the measures."""
        wanted = text.strip().casefold()
        if not wanted:
            raise ClaimsError("A claim counts something: choose a measure.")
        measures = self._measures.values()
        names = (name for each in measures for name in (each.id, each.label, standard(each.label, say)))
        if wanted not in map(str.casefold, names):
            raise ClaimsError(
                "There is no measure “{0}”: choose one that there is. Others can be added to the file first.",
                in_short(text.strip()),
            )

    def _mends(self, row: _Row) -> list[Mend]:
        """The fields in which a row says something else than was proposed, and what that was."""
        if not row.is_mended:
            return []
        terms = self._terms()
        shown = (
            (column, field.show(row.was.claim, terms), field.show(row.now.claim, terms))
            for column, field in FIELDS.items()
        )
        return [(self._labels[column], was) for column, was, now in shown if was != now]

    def _exchange(self, number: int, now: Proposal) -> None:
        """Let a row be another proposal; it is ticked once nothing hinders that any more."""
        row = self._rows[number]
        row.is_taken = row.is_taken or (now.is_ready and not row.now.is_ready)
        row.now = now
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(Column) - 1))

    def _carried(self, old: _Row, new: Proposal) -> _Row:
        now = matched(carried(old.was, old.now, new), self._twins)
        was = msgspec.structs.replace(new, claim=msgspec.structs.replace(new.claim, id=now.claim.id))
        is_kept = old.is_ticked_anew or old.is_mended or old.is_settled
        is_taken = old.is_taken if is_kept else now.is_advised
        return _Row(was, now, is_taken)

    def _text(self, row: _Row, column: Column, role: int) -> str:
        proposal = row.now
        match column:
            case Column.TAKE:
                return ""
            case Column.CONFIDENCE:
                return self._words.confidence(proposal, bool(self._mends(row)))
            case Column.QUOTES:
                return self._words.quotes(proposal)
            case Column.HELD:
                return cell_text(self._words.held(proposal, self._records.claims.get(proposal.alike)))
            case Column.MEASURE if role == _Display:
                return cell_text(measure_text(proposal.claim, self._terms()))
        text = FIELDS[column].show(proposal.claim, self._terms())
        return cell_text(text) if role == _Display else text

    def _tip(self, row: int, column: Column) -> str:
        if column is Column.MEASURE:
            return loose_note(self._measures.get(self._rows[row].now.claim.measure))
        return "\n".join(self.sentences(row)) if column in (Column.CONFIDENCE, Column.QUOTES, Column.HELD) else ""

    def _help(self, column: Column) -> str:
        """What can be done in a column; "" where its heading says all."""
        if column is Column.HELD:
            return self.tr(
                "The claim of the file that says the same. Ticked, the quotes are added to it; not ticked, a claim of "
                "its own is made. The space bar changes it."
            )
        if column in FIELDS:
            return self.tr("Where several cells of this column are chosen, what you type is written into all of them.")
        return ""

    def _meaning(self, row: _Row, column: Column, role: int) -> Any:
        claim = row.now.claim
        if column is Column.FIGURE and role in (Role.SIGN, Role.NUMBER):
            return sign_and_number(claim, self._display)[role - Role.SIGN]
        if column is Column.MEASURE and role == Role.LOOSE:
            return loose_note(self._measures.get(claim.measure))
        if role == Role.FALLBACK:
            return not row.is_taken
        return None

    def _terms(self) -> Terms:
        return Terms(self._measures, self._display)

    def _repaint(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))


def measures_to_choose(records: Records) -> dict[str, Measure]:
    """The measures of a file by their ids, and the standard ones whose ids it does not use."""
    held = {measure.id: measure for measure in records.measures}
    return held | {measure.id: measure for measure in STANDARD_MEASURES if not records.holds(Kind.MEASURES, measure.id)}


def _row(proposal: Proposal) -> _Row:
    return _Row(proposal, proposal, proposal.is_advised)


def _joining(proposal: Proposal) -> Qt.CheckState:
    """Whether it joins the claim that it is like; half a tick where somebody has yet to decide."""
    if proposal.is_open:
        return Qt.CheckState.PartiallyChecked
    return Qt.CheckState.Checked if proposal.twin else Qt.CheckState.Unchecked


def _start(proposal: Proposal) -> int:
    return min((quote.start for quote in proposal.claim.quotes), default=0)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
