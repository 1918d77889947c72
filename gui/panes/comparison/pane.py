"""The comparison pane: what may be set side by side on a day, under which assumptions, and what contradicts what."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import msgspec
from PySide6.QtCore import QByteArray, QDataStream, QEvent, QIODevice, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from gui.looks.letters import letters_width
from gui.looks.theme import Theme
from gui.panes.comparison.assumptions import AssumptionPage
from gui.panes.comparison.bar import ComparisonBar
from gui.panes.comparison.empty import EmptyPage, NoClaimsPage, NoRowsPage, RefusedPage, WaitingPage
from gui.panes.comparison.headline import Headline
from gui.panes.comparison.legend import Legend
from gui.panes.comparison.matrix import MatrixPage
from gui.panes.comparison.menus import TickMenu
from gui.panes.comparison.pane_scroller import PaneScroller
from gui.panes.comparison.side import SidePages
from gui.panes.comparison.splitter import SharingSplitter
from gui.panes.comparison.table_page import TablePage
from gui.panes.comparison.waiting_sign import WaitingSign
from models.comparison.assumption import Assumption
from models.comparison.comparison import Comparison, Question
from models.comparison.wording import Wording
from models.tables.comparison_table import ComparisonTable
from models.tables.inquiry import Inquiry
from models.text.display import ENGLISH, Display

_NARROW = 110
"""Letters; where fewer have room beside each other, the side goes below."""


class ComparisonPane(QWidget):
    """Shows the answers of an inquiry; every gesture is a wish for another question."""

    question_asked = Signal(object)
    """A Question that is to be answered."""

    subject_asked = Signal(str)
    """The same is to be asked about another subject."""

    claim_chosen = Signal(str)
    """The claim of this id was chosen here."""

    view_saved = Signal(object)
    """The Question is to be kept under a name."""

    view_opened = Signal(str)
    view_removed = Signal(str)
    ratio_wanted = Signal()
    """A ratio is to be asked for, and handed to `add_assumption`."""

    refused = Signal(str)

    _toned: tuple[Headline | Legend | EmptyPage, ...] = ()
    """What has a size of letters of its own."""

    def __init__(self, inquiry: Inquiry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison_pane")
        self._inquiry = inquiry
        self._display: Display = ENGLISH
        self._records = inquiry.records
        self._asked: Question | None = None
        self.table = ComparisonTable(inquiry, self)
        self._rows = TablePage(self.table, self)
        self.view = self._rows.view
        self._columns = TickMenu(self.tr("&Columns"), self)
        self.bar = ComparisonBar(inquiry, self._columns, self)
        self.headline = Headline(self)
        self.matrix = MatrixPage(inquiry, self)
        self.assumptions = AssumptionPage(self)
        self._no_claims = NoClaimsPage(self)
        self._no_rows = NoRowsPage(self)
        self._waiting = WaitingPage(self)
        self._refused = RefusedPage(self)
        self._sign = WaitingSign(self)
        self._toned = (self.headline, self.matrix.legend, self._no_claims, self._no_rows, self._waiting, self._refused)
        self._lay_out()
        self._order_tabs()
        self._connect()
        self.refresh()

    @property
    def is_log(self) -> bool:
        """Whether the plot has a logarithmic scale."""
        return self.bar.log.isChecked()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        for part in (self.view, self.matrix, self.assumptions):
            part.set_theme(theme)

    def set_display(self, display: Display) -> None:
        """Write numbers and dates in another way."""
        self._display = display
        for part in (self.bar, self.view):
            part.set_display(display)
        self.matrix.table.retell(self._wording())
        self.refresh()

    def choose(self, claim_id: str) -> None:
        """Choose a claim's row, where it has one; tells nobody."""
        self.view.choose(claim_id)
        self.matrix.choose(claim_id)

    def show_views(self, names: Sequence[str], current: str) -> None:
        """Offer the comparisons kept by these names; ``current`` is the one that is open, "" for none."""
        self.bar.show_views(names, current)

    def add_assumption(self, assumption: Assumption) -> None:
        """Wish an assumption on."""
        self._switch(frozenset((assumption,)), True)

    def refresh(self) -> None:
        """Show the last answer anew."""
        self._show(self._inquiry.comparison)

    def state(self) -> QByteArray:
        """How the room is shared."""
        state = QByteArray()
        stream = QDataStream(state, QIODevice.OpenModeFlag.WriteOnly)
        stream << self._body.state() << self._side.state()
        return state

    def restore(self, state: QByteArray) -> None:
        """Share the room as it was."""
        stream, body, side = QDataStream(state), QByteArray(), QByteArray()
        stream >> body >> side
        self._body.restore(body)
        self._side.restore(side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the side go below where it is narrow."""
        super().resizeEvent(event)
        is_narrow = self.width() < letters_width(self.fontMetrics(), _NARROW)
        self._body.turn_to(Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal)

    def changeEvent(self, event: QEvent) -> None:
        """Another font: what is louder or quieter than it follows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            for part in self._toned:
                part.take_font(self.font())

    # Showing

    def _show(self, comparison: Comparison | None) -> None:
        wording = self._wording()
        if self._records is not self._inquiry.records:
            self._records = self._inquiry.records
            self.assumptions.forget()
        self._prepare_columns(comparison)
        self.table.show(comparison, wording, self._display, self.is_log)
        self.matrix.show_answer(comparison, wording)
        self.assumptions.show_answer(comparison, wording)
        if comparison is not None:
            self.bar.show_answer(comparison, wording)
            self.headline.say(wording.headline(comparison))
        self._show_page(comparison)

    def _prepare_columns(self, comparison: Comparison | None) -> None:
        """Keep columns from trembling while the day moves; measure them anew at any other answer."""
        was, asked = self._asked, comparison.question if comparison else None
        self._asked = asked
        if was and asked and was.day != asked.day and was == msgspec.structs.replace(asked, day=was.day):
            self.view.columns.hold()
        else:
            self.view.columns.forget()

    def _show_page(self, comparison: Comparison | None) -> None:
        """The comparison, or why there is none."""
        is_first = comparison is not None and self._stack.currentWidget() is not self._content
        self._stack.setCurrentWidget(self._content if comparison is not None else self._empty)
        if comparison is not None and not comparison.groups:
            days = comparison.known.days
            self._no_rows.explain(comparison.question, comparison.known)
            self.headline.setVisible(bool(days))
        else:
            self.headline.show()
        self._left.setCurrentIndex(0 if comparison is None or comparison.groups else 1)
        self.setFocusProxy(self._entrance)
        if is_first and QApplication.focusWidget() is self.bar.subject:  # where it waited for the rows
            self._entrance.setFocus()

    @property
    def _entrance(self) -> QWidget:
        """What takes the keyboard: the rows, what leads to some, or else where another subject is picked."""
        page = self._stack.currentWidget()
        if page is self._content and self._left.currentIndex() == 1:
            page = self._no_rows
        if page is self._content or not isinstance(page, EmptyPage):
            return self.view
        return self.bar.subject if page.way.isHidden() else page.way

    @property
    def _empty(self) -> EmptyPage:
        """What stands where there is no answer."""
        if self._inquiry.is_waiting:
            self._waiting.explain(is_arriving=self._inquiry.is_arriving)
            return self._waiting
        if self._inquiry.refusal is None:
            return self._no_claims
        self._refused.explain(self._inquiry.refusal)
        return self._refused

    def _show_waiting(self, is_waiting: bool) -> None:
        """Another answer is on its way, or none any more: the last one stays, unless it is of another file."""
        if self._inquiry.last is None:
            self._show(None)
        self._sign.show_waiting(is_waiting and self._stack.currentWidget() is self._content)

    def _wording(self) -> Wording:
        return Wording(self._inquiry.records, self._display)

    # Wishing

    def _ask(self, field: str, value: Any) -> None:
        """Wish the question that differs in one field."""
        asked = self._inquiry.asked
        if asked is not None and getattr(asked, field) != value:
            self.question_asked.emit(msgspec.structs.replace(asked, **{field: value}))

    def _ask_subject(self, subject: str) -> None:
        """Wish another subject."""
        asked = self._inquiry.asked
        if asked is not None and asked.subject != subject:
            self.subject_asked.emit(subject)

    def _switch(self, assumptions: frozenset[Assumption], on: bool) -> None:
        asked = self._inquiry.asked
        if asked is not None:
            self._ask("assumptions", asked.assumptions | assumptions if on else asked.assumptions - assumptions)

    def _switch_all_off(self) -> None:
        self._ask("assumptions", frozenset())

    def _save_view(self) -> None:
        comparison = self._inquiry.comparison
        if comparison is not None:
            self.view_saved.emit(comparison.question)

    def _ask_reference(self, claim_id: str) -> None:
        self._ask("reference", claim_id)

    def _choose(self, claim_id: str) -> None:
        """A claim was chosen here: show it in every part, then tell."""
        self.choose(claim_id)
        self.claim_chosen.emit(claim_id)

    def _count(self, on: int, every: int) -> None:
        text = self.tr("&Assumptions ({0} of {1} on)").format(on, every) if on else self.tr("&Assumptions")
        self._side.name(1, text)

    def _order_tabs(self) -> None:
        """Let Tab go from the top to the bottom, and from left to right."""
        order = (
            *self.bar.tab_order,
            *(self.headline, self.view, self._rows.why, self._side.tabs, self.matrix.view, self.matrix.why),
            *(self.assumptions.view, self.assumptions.ratio, self.assumptions.all_off),
        )
        for one, following in pairwise(order):
            QWidget.setTabOrder(one, following)

    def _fill_columns(self) -> None:
        self._columns.clear()
        self.view.fill_columns(self._columns)

    # Making

    def _lay_out(self) -> None:
        self._left = QStackedWidget(self)
        self._left.addWidget(self._rows)
        self._left.addWidget(self._no_rows)
        self._side = SidePages((self.matrix, self.matrix.view), (self.assumptions, self.assumptions.view), self)
        self._side.name(0, self.tr("Matri&x"))
        self._side.name(1, self.tr("&Assumptions"))
        self._body = SharingSplitter("comparison_splitter", Qt.Orientation.Horizontal, 0.64)
        self._body.addWidget(self._left)
        self._body.addWidget(self._side)
        self._content = QWidget(self)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.headline)
        column.addWidget(self._body, stretch=1)
        self._stack = QStackedWidget(self)
        for page in (self._content, self._no_claims, self._waiting, self._refused):
            self._stack.addWidget(page)
        self._scroller = PaneScroller(self._stack, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroller)

    def _connect(self) -> None:
        for view in (self.view, self.matrix.view, self.assumptions.view):
            self._scroller.follow_rows(view)
        self._inquiry.answered.connect(self._show)
        self._inquiry.waited.connect(self._show_waiting)
        self.matrix.table.modelReset.connect(self._side.share)
        self.assumptions.view.expanded.connect(self._side.share)
        self.assumptions.view.collapsed.connect(self._side.share)
        self.bar.wished.connect(self._ask)
        self.bar.subject_picked.connect(self._ask_subject)
        self.bar.log_switched.connect(self.refresh)
        self.bar.save_wished.connect(self._save_view)
        self.bar.view_opened.connect(self.view_opened)
        self.bar.view_removed.connect(self.view_removed)
        self.bar.refused.connect(self.refused)
        self.view.claim_chosen.connect(self._choose)
        self.view.reference_wished.connect(self._ask_reference)
        self.matrix.claim_chosen.connect(self._choose)
        self.assumptions.switched.connect(self._switch)
        self.assumptions.all_off_wanted.connect(self._switch_all_off)
        self.assumptions.ratio_wanted.connect(self.ratio_wanted)
        self.assumptions.counted.connect(self._count)
        self._no_rows.wished.connect(self._ask)
        self._refused.way.clicked.connect(self._inquiry.answer)
        self._columns.aboutToShow.connect(self._fill_columns)
        self._columns.ticked.connect(self.view.columns.wish)
