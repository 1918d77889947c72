"""The page of the matrix: each claim against each, why, and what the signs mean."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from gui.looks.theme import Theme
from gui.panes.comparison.legend import Legend
from gui.panes.comparison.matrix_view import MatrixView
from gui.panes.comparison.side_page import SidePage
from gui.panes.comparison.why import WhyText
from models.comparison.comparison import Comparison
from models.comparison.matrix import MOST
from models.comparison.wording import Wording
from models.tables.inquiry import Inquiry
from models.tables.matrix_table import MatrixTable

_ROOMY = 15
"""Heights of a line of text from which there is room for more words."""
_LINES, _MORE_LINES = 2, 4
"""Lines of why: as long as nothing is said, and those that have room otherwise, unless that is half of it all."""


class MatrixPage(SidePage):
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

    def wished_height(self) -> int:
        """Room for every row, some lines of why, and what the signs mean, in pixels."""
        below = self.why.height_of(_MORE_LINES) + self.legend.heightForWidth(self.width())
        return self.view.full_height() + below

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Room for some cells and a line of why, whatever they have now, or it could not become lower again."""
        cells, why = self.view.minimumSizeHint(), self.why.minimumSizeHint()
        return QSize(cells.width(), cells.height() + why.height())

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
        self._below = QWidget(page)
        self._below.setBackgroundRole(QPalette.ColorRole.Base)
        self._below.setAutoFillBackground(True)
        self._parts, self._below_parts = _column(page), _column(self._below)
        self._parts.addWidget(self.view, stretch=1)
        self._parts.addWidget(self._below)
        self._below_parts.addWidget(self.why, stretch=1)
        self._below_parts.addWidget(self.legend)
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
        """Give what the matrix does not need to what is said below it, and some lines at least.

        That room is the same whatever is said: no cell moves. Where it is low, the signs need no words any more once it
        is said why two claims are so.
        """
        self.view.set_tight(not self._is_roomy)
        legend, is_told = self.legend.heightForWidth(self.width()), bool(self.why.toPlainText())
        room = max(self.height() - self.view.full_height(), self._least_below(legend))
        is_explained = not is_told and room >= legend + self.why.height_of(_LINES)
        self.legend.setVisible(self._is_roomy or is_explained)
        self._below.setFixedHeight(room)
        self.why.show_lines(self.why.lines_in(room) + 1)
        self._parts.activate()  # at once, or a cell that was just chosen might be covered
        self._below_parts.activate()

    def _least_below(self, legend: int) -> int:
        lines = self.why.height_of(_MORE_LINES)
        return lines + legend if self._is_roomy else min(lines, self.height() // 2)

    def _tell_why(self, row: int, column: int) -> None:
        sentence = self.table.sentence if self._is_roomy else self.table.short_sentence
        self.why.say(sentence(row, column) if row >= 0 else "")
        self._share()


def _column(holder: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
