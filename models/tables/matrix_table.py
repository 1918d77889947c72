"""The matrix as a table: claims against claims, each cell a verdict."""

from collections.abc import Iterator
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.claims.claim import Claim
from models.comparison.judge import Judgement
from models.comparison.matrix import Matrix
from models.comparison.reason import Day
from models.comparison.templates import VERDICTS
from models.comparison.wording import Wording
from models.tables.claim_cells import cell_text
from models.tables.heard import heard
from models.tables.inquiry import Inquiry
from models.tables.language import say
from models.text.date_text import is_open
from models.text.isolation import in_quotes

Index = QModelIndex | QPersistentModelIndex


class MatrixRole(IntEnum):
    """What a cell, or the heading of a row, means beside its text."""

    VERDICT = Qt.ItemDataRole.UserRole + 1
    """A Verdict as text; "" on the diagonal."""
    IS_CONDITIONAL = Qt.ItemDataRole.UserRole + 2
    """Whether it rests on an assumption that is switched on."""
    HAS_IF = Qt.ItemDataRole.UserRole + 3
    """Whether it would be another under more assumptions."""
    CLAIMANT = Qt.ItemDataRole.UserRole + 4
    FIGURE = Qt.ItemDataRole.UserRole + 5


class MatrixTable(QAbstractTableModel):
    """Rows and columns are the same claims in the same order; a cell on the diagonal is empty."""

    def __init__(self, inquiry: Inquiry, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inquiry = inquiry
        self._matrix: Matrix | None = None
        self.has_assumed = self.has_corners = False
        """Whether any cell rests on an assumption, and whether any would be another under more of them."""
        self._wording = Wording(inquiry.records)

    def show(self, matrix: Matrix | None, wording: Wording) -> None:
        """Show another matrix; nothing happens where it says the same, and cells change in place where they can."""
        was, self._wording = self._matrix, wording
        if was == matrix:
            return
        is_alike = was is not None and matrix is not None and len(was.claims) == len(matrix.claims)
        if not is_alike:
            self.beginResetModel()
        self._matrix = matrix
        judgements = [judgement for _, _, judgement in matrix.pairs()] if matrix else []
        self.has_assumed = any(judgement.now.used for judgement in judgements)
        self.has_corners = any(judgement.changed for judgement in judgements)
        if not is_alike:
            self.endResetModel()
        elif self.rowCount():
            self._tell_all()

    def retell(self, wording: Wording) -> None:
        """Say the same in other words."""
        self._wording = wording
        if self.rowCount():
            self._tell_all()

    # What the pane asks

    def claim(self, row: int) -> Claim:
        """The claim of a row, and of the column of that number."""
        return self._claims()[row]

    def names(self) -> Iterator[tuple[str, str]]:
        """Claimant and figure of each claim."""
        for claim in self._claims():
            figure = self._wording.figure(claim.figure)
            yield self._wording.name(claim).removesuffix(f", {figure}"), figure

    def row_of(self, claim_id: str) -> int:
        """The row of a claim; -1 where it has none."""
        return next((row for row, claim in enumerate(self._claims()) if claim.id == claim_id), -1)

    def judgement(self, row: int, column: int) -> Judgement | None:
        """All that is said of two claims; None of a claim and itself."""
        return self._matrix.cells[row][column] if self._matrix else None

    def sentence(self, row: int, column: int) -> str:
        """Two claims by number and name, and everything about them; of a claim and itself what it says in full."""
        if row == column:
            return self._in_full(row)
        first, last = sorted((row, column))
        claims = self.claim(first), self.claim(last)
        names = (f"{n + 1} {self._wording.name(claim)}" for n, claim in zip((first, last), claims, strict=True))
        return f"{' · '.join(names)}\n{self._reason(first, last)}"

    def short_sentence(self, row: int, column: int) -> str:
        """The same where there is little room: the two claims by number only, and why at once."""
        if row == column:
            return self._in_full(row)
        first, last = sorted((row, column))
        return f"{first + 1} · {last + 1}: {self._reason(first, last)}"

    # What Qt asks

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: D102
        return 0 if parent is not None and parent.isValid() else len(self._claims())

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: D102
        return self.rowCount(parent)

    def headerData(  # noqa: D102
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not 0 <= section < self.rowCount():
            return None
        claim = self.claim(section)
        match role:
            case Qt.ItemDataRole.DisplayRole if orientation is Qt.Orientation.Horizontal:
                return str(section + 1)
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return f"{section + 1} {self._wording.name(claim)}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return heard(f"{section + 1} {self._wording.name(claim)}")
            case MatrixRole.CLAIMANT:
                return self._wording.name(claim).removesuffix(f", {self._wording.figure(claim.figure)}")
            case MatrixRole.FIGURE:
                return self._wording.figure(claim.figure)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The sign of a verdict, or the meaning that the role asks for."""
        if not index.isValid() or index.row() >= self.rowCount() or index.column() >= self.rowCount():
            return None
        judgement = self.judgement(index.row(), index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return VERDICTS[judgement.now.verdict][1] if judgement else ""
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(judgement)
            case Qt.ItemDataRole.ToolTipRole:
                return self.sentence(index.row(), index.column())
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignCenter)
            case MatrixRole.VERDICT:
                return str(judgement.now.verdict) if judgement else ""
            case MatrixRole.IS_CONDITIONAL:
                return judgement is not None and bool(judgement.now.used)
            case MatrixRole.HAS_IF:
                return judgement is not None and judgement.changed is not None
        return None

    def _reason(self, first: int, last: int) -> str:
        judgement = self.judgement(first, last)
        assert judgement is not None, "two claims are judged"
        return self._wording.pair(self._inquiry.explained(self.claim(first), self.claim(last), judgement))

    def _in_full(self, row: int) -> str:
        """A claim: who, how many of what, of which day, and the words it was taken from."""
        claim = self.claim(row)
        measure = self._inquiry.records.measures.get(claim.measure)
        what = self._wording.measure(measure, claim.per) if measure else claim.measure
        name = f"{row + 1} {self._wording.name(claim)}"
        day = self._wording.date(Day(claim.as_of))
        if not is_open(claim.as_of):
            day = self.tr("as of {0}").format(day)
        if not claim.as_of:
            said = self.tr("no day stated; said {0}").format(self._wording.date(Day(claim.stated_on)))
            day = said if claim.stated_on else self.tr("no day stated")
        quotes = (in_quotes(cell_text(" ".join(quote.exact.split())), say) for quote in claim.quotes)
        return "\n".join((f"{name} · {what}, {day}", *quotes))

    def _spoken(self, judgement: Judgement | None) -> str:
        if judgement is None:
            return self.tr("the claim itself")
        word = self._wording.verdict(judgement.now.verdict)
        return self.tr("{0}, under assumptions").format(word) if judgement.now.used else word

    def _claims(self) -> tuple[Claim, ...]:
        return self._matrix.claims if self._matrix else ()

    def _tell_all(self) -> None:
        last = self.rowCount() - 1
        self.dataChanged.emit(self.index(0, 0), self.index(last, last))
        for orientation in (Qt.Orientation.Vertical, Qt.Orientation.Horizontal):
            self.headerDataChanged.emit(orientation, 0, last)
