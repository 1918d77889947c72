"""The page of the matrix: each claim against each, why, and what the signs mean."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from gui.looks.theme import Theme
from gui.panes.comparison.legend import Legend
from gui.panes.comparison.matrix_view import MatrixView
from gui.panes.comparison.why import WhyText
from models.comparison.comparison import Comparison
from models.comparison.matrix import MOST
from models.comparison.wording import Wording
from models.tables.inquiry import Inquiry
from models.tables.matrix_table import MatrixTable

_ROOMY = 15
"""Heights of a line of text from which there is room for more words."""
_LINES, _TOLD_LINES, _ROOMY_LINES = 2, 3, 4
"""Lines of why: where it is low and says nothing yet, where it is low, and where it is not."""


class MatrixPage(QWidget):
    """The matrix, or in a sentence why there is none."""

    claim_chosen = Signal(str)

    def __init__(self, inquiry: Inquiry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("matrix_page")
        self._wording = Wording(inquiry.records)
        self.table = MatrixTable(inquiry, self)
        self.view = MatrixView(self.table, self)
        self.why = WhyText(
            "matrix_why",
            self.tr("Why the two claims are so"),
            self.tr("Choose a cell to read why two claims are what they are to each other."),
            _LINES,
            self,
        )
        self.legend = Legend(self)
        self._none = QLabel(self)
        self._none.setObjectName("matrix_none")
        self._none.setTextFormat(Qt.TextFormat.PlainText)
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setContentsMargins(16, 16, 16, 16)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._with_why())
        self._stack.addWidget(self._none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.view.claim_chosen.connect(self.claim_chosen)
        self.view.cell_changed.connect(self._tell_why)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.view.set_theme(theme)
        self.legend.set_theme(theme)

    def show_answer(self, comparison: Comparison | None, wording: Wording) -> None:
        """Show the matrix of a comparison."""
        matrix = comparison.matrix if comparison else None
        self.table.show(matrix, wording)
        self._wording = wording
        self._explain()
        self._none.setText(self._sentence(comparison))
        self._stack.setCurrentIndex(int(bool(self._none.text())))
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More of the sentences where there is room."""
        super().resizeEvent(event)
        self._explain()
        current = self.view.currentIndex()
        self._tell_why(current.row(), current.column())

    def choose(self, claim_id: str) -> None:
        """Let a claim stand out."""
        self.view.choose(claim_id)

    def _with_why(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, stretch=1)
        column.addWidget(self.why)
        column.addWidget(self.legend)
        return page

    def _sentence(self, comparison: Comparison | None) -> str:
        """Why there is no matrix; "" where there is one."""
        if comparison is not None and comparison.matrix is None:
            text = self.tr("More than {0} claims are too many for a matrix: compare fewer measures.")
            return text.format(MOST)
        claims = len(comparison.matrix.claims) if comparison and comparison.matrix else 0
        return "" if claims > 1 else self.tr("A matrix needs two claims or more that have a value for the day.")

    @property
    def _is_roomy(self) -> bool:
        return self.height() >= _ROOMY * self.fontMetrics().height()

    def _explain(self) -> None:
        """Say what the signs mean; of hatching and corners only where there are any, and room for it."""
        has_assumed, has_corners = self.table.has_assumed, self.table.has_corners
        self.legend.say(self._wording, has_assumed and self._is_roomy, has_corners and self._is_roomy)

    def _share(self) -> None:
        """Give what the matrix does not need to the sentences below it, and where it is low the legend's room, too.

        The signs need no words there once it is said why two claims are so.
        """
        is_told = bool(self.why.toPlainText())
        self.view.set_tight(not self._is_roomy)
        self.legend.setVisible(self._is_roomy or not is_told)
        legend = 0 if self.legend.isHidden() else self.legend.heightForWidth(self.width())
        free = self.height() - legend - self.view.full_height()
        low = _TOLD_LINES if is_told else _LINES
        lines = max(self.why.lines_in(free), _ROOMY_LINES if self._is_roomy else low)
        if lines != self.why.lines:
            self.why.show_lines(lines)

    def _tell_why(self, row: int, column: int) -> None:
        sentence = self.table.sentence if self._is_roomy else self.table.short_sentence
        self.why.say(sentence(row, column) if row >= 0 else "")
        self._share()
