"""The room of the comparison in the window: builds the pane when it is first looked at."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtWidgets import QWidget

from gui.beside.refusing import Refusing
from gui.editor import Editor
from gui.rooms.kept_comparisons import KeptComparisons
from gui.rooms.room import Room
from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.errors import ClaimsError
from models.progress import Report
from models.tables.language import said

if TYPE_CHECKING:
    from gui.panes.comparison import ComparisonPane
    from models.comparison.comparison import Comparison, Question
    from models.report.compared import Compared
    from models.tables.inquiry import Inquiry

T = TypeVar("T")


class ComparisonRoom(Room["ComparisonPane"]):
    """Holds the comparison pane, which is built in `begin`: by the first look at it, or what asks for a comparison."""

    claim_chosen = Signal(str)
    refused = Signal(str)

    def __init__(self, editor: Editor, parent: QWidget) -> None:
        super().__init__("comparison_room", parent)
        self._editor = editor
        self._kept = KeptComparisons(editor, self)
        self._inquiry: Inquiry | None = None
        self._chosen = self._view = ""
        self._state = QByteArray()
        self._kept.kept.connect(self._show_view)
        editor.document.changed.connect(self._follow)
        editor.document.was_reset.connect(self._start_anew)

    def begin(self) -> "tuple[ComparisonPane, Inquiry]":
        """The pane and what answers it; built where they are not there yet."""
        if self._pane is not None and self._inquiry is not None:
            return self._pane, self._inquiry
        from gui.beside.side_thread import SideThread
        from gui.panes.comparison import ComparisonPane
        from models.tables.inquiry import Inquiry

        inquiry = self._inquiry = Inquiry(self._editor.document, self, SideThread(self))
        pane = ComparisonPane(inquiry, self)
        self._dress(pane)
        self._connect(pane)
        inquiry.answered.connect(self._name_answer)
        self._furnish(pane)
        self._show_views()
        pane.choose(self._chosen)
        self.restore(self._state)
        return pane, inquiry

    def wake(self, is_seen: bool) -> None:
        """Answer while somebody looks; let it be while nobody does."""
        if is_seen:
            self.begin()[1].wake(True)
        elif self._inquiry is not None:
            self._inquiry.wake(False)

    def state(self) -> QByteArray:
        """How the pane shares its room."""
        return self._state if self._pane is None else self._pane.state()

    def restore(self, state: QByteArray) -> None:
        """Share the room as it was, now or when the pane is built."""
        self._state = state
        if not state.isEmpty():
            self._tell(lambda pane: pane.restore(state))

    def choose(self, claim_id: str) -> None:
        """Mark a claim."""
        self._chosen = claim_id
        self._tell(lambda pane: pane.choose(claim_id))

    def compare(self, claim: Claim) -> None:
        """Set everything that counts the same subject against a claim, on its day; or on the day that is shown."""
        from models.comparison.comparison import against
        from models.comparison.statement import state

        last = state(claim, self._editor.records).on.last
        if last is None:
            self.refused.emit(self.tr("This claim cannot be compared: it has no day, and its source has none either."))
            return
        shown = self.begin()[1].comparison
        subject = self._editor.records.subject_names.resolve(claim.subject)
        self._ask(against(claim, subject, last, None if shown is None else shown.question))

    def keep(self) -> None:
        """Ask for a name, and keep the comparison that is shown under it."""
        if (compared := self.compared()) is not None:
            self._kept.ask_name(compared.comparisons[0].question)

    def compared(self) -> "Compared | None":
        """The comparison that is shown, to be written down; None, and a sentence, where there is nothing to compare."""
        from models.report.compared import Compared

        pane, inquiry = self.begin()
        comparison = self._answer_now(inquiry)
        if comparison is None:
            return None
        path = self._editor.path
        return Compared(
            records=self._editor.records,
            pairs=inquiry.pairs,
            comparisons=(comparison,),
            file=path.name if path else "",
            display=self._display,
            is_log=pane.is_log,
        )

    def _answer_now(self, inquiry: "Inquiry") -> "Comparison | None":
        """The answer, waited for where it takes long; None, and a sentence, where there is none."""
        with Refusing(self.refused.emit):  # this window may wait for something else
            comparison = inquiry.answer_now(self._waited)
            if inquiry.refusal is not None:
                self.refused.emit(said(inquiry.refusal))
            elif comparison is None:
                self.refused.emit(self.tr("There is nothing to compare yet: the file holds no claim."))
            return comparison
        return None

    def _waited(self, work: "Callable[[Report], T]") -> "T":
        from gui.beside.waiting import waited

        return waited(work, self.window(), self.tr("Comparing…"))

    def _connect(self, pane: "ComparisonPane") -> None:
        pane.question_asked.connect(self._ask)
        pane.subject_asked.connect(self._ask_about)
        pane.claim_chosen.connect(self.claim_chosen)
        pane.view_saved.connect(self._kept.ask_name)
        pane.view_opened.connect(self._open_view)
        pane.view_removed.connect(self._kept.remove)
        pane.ratio_wanted.connect(self._ask_ratio)
        pane.refused.connect(self.refused)

    def _ask(self, asked: "Question") -> None:
        self.begin()[1].ask(asked)

    def _ask_about(self, subject: str) -> None:
        self.begin()[1].ask_about(subject)

    def _name_answer(self, answer: "Comparison | None") -> None:
        """Show under which name the question that was answered is kept; changed on screen, it is no longer that one."""
        self._show_view("" if answer is None else self._kept.name_of(answer.question, self._view))

    def _open_view(self, name: str) -> None:
        kept = self._kept.get(name)
        if kept is None:
            return
        shown, inquiry = self._view, self.begin()[1]
        if not inquiry.knows(kept.subject):
            self.refused.emit(self.tr("This comparison cannot be shown: no claim is about “{}”.").format(kept.subject))
            return
        self._view = name
        try:
            inquiry.ask_view(kept)
        except ClaimsError as error:
            self._view = shown
            self.refused.emit(said(error))

    def _ask_ratio(self) -> None:
        from gui.dialogs.ratio import RatioDialog

        pane, _ = self.begin()
        dialog = RatioDialog(tuple(self._editor.records.measures), self, self._display)
        dialog.ratio_given.connect(pane.add_assumption)
        dialog.open()

    def _follow(self, change: Change) -> None:
        if change.touches(Kind.VIEWS):
            self._show_views()

    def _start_anew(self) -> None:
        self._show_view("")

    def _show_view(self, name: str) -> None:
        self._view = name
        self._show_views()

    def _show_views(self) -> None:
        names = self._kept.names
        current = self._view if self._view in names else ""
        self._tell(lambda pane: pane.show_views(names, current))
