"""The interior of a window: the panes behind its docks and what its actions do, wired on one page.

It is built when the window's first picture is there, or before that when something asks for it.
"""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from gui.actions import SOURCE_MENU
from gui.beside.waiting import waited
from gui.disk.backup_verbs import BackupVerbs
from gui.disk.file_drop import FileDrop
from gui.frame.pane_places import PanePlaces
from gui.frame.pane_round import PaneRound
from gui.front import Front
from gui.help.first_steps import FirstSteps
from gui.help.help_verbs import HelpVerbs
from gui.importing.import_verbs import ImportVerbs
from gui.looks.theme import Theme
from gui.panes.claims.clipboard import TableClipboard
from gui.panes.detail import DetailPane
from gui.rooms.comparison_room import ComparisonRoom
from gui.rooms.conflict_room import ConflictRoom
from gui.rooms.history import History
from gui.rooms.timeline_room import TimelineRoom
from gui.verbs.claim_verbs import ClaimVerbs
from gui.verbs.dialog_verbs import DialogVerbs
from gui.verbs.sheet_verbs import SheetVerbs
from models.progress import Report
from models.text.display import Display

T = TypeVar("T")


class Interior(QObject):
    """Everything of a window that its front can be seen without."""

    def __init__(self, front: Front, theme: Theme, display: Display) -> None:
        super().__init__(front)
        self._front = front
        editor = self._editor = front.editor
        self.detail = DetailPane(editor.document, front)
        self.conflicts = ConflictRoom(editor, front)
        self.clipboard = TableClipboard(editor.document, front.table, front.claims.view, self._beside)
        self.history = History(editor.undo_stack, front)
        self.claim_verbs = ClaimVerbs(editor, front.claims, self, self._beside)
        self.dialogs = DialogVerbs(editor, front)
        self.backups = BackupVerbs(editor, front)
        self.importing = ImportVerbs(editor, front)
        self.chart = TimelineRoom(editor, front.table, front.sieve, front)
        self.comparison = ComparisonRoom(editor, front)
        self.sheets = SheetVerbs(editor, front.sieve, self.comparison, front)
        self.help, self.first_steps = HelpVerbs(front), FirstSteps(editor, front.notice, self)
        self.round = PaneRound(front, (front.filter_bar, front.claims, front.notice), front.claims, front.docks)
        self.places = PanePlaces(front)
        self.verbs = self._verbs()
        self.set_theme(theme)
        self.set_display(display)
        self.detail.set_read_only(editor.is_read_only)
        editor.beside = self._beside
        self._connect()
        self._show_current()
        self._place()

    def set_theme(self, theme: Theme) -> None:
        """Recolour everything."""
        for part in (self.detail, self.chart, self.comparison, self.conflicts, self.sheets):
            part.set_theme(theme)

    def set_display(self, display: Display) -> None:
        """Show numbers and dates in another way."""
        panes = self.detail, self.chart, self.comparison, self.conflicts
        for part in (*panes, self.sheets, self.dialogs, self.claim_verbs, self.backups, self.importing):
            part.set_display(display)

    def _beside(self, work: Callable[[Report], T], /) -> T:
        """What comes of work on very many claims, while the window waits for it."""
        return waited(work, self._front, self.tr("Preparing the change…"))

    def begin_heavy(self) -> None:
        """What imports numpy, pandas and pyqtgraph, and so waits until everything else stands."""
        self.chart.begin()
        self._front.memory.restore_sorting()
        self._front.sieve.read_ahead()

    def settle(self) -> bool:
        """Commit what is half typed in the form or a dialog; False where it cannot be kept."""
        return all([self.detail.commit(), self.dialogs.settle()])

    @property
    def is_at_rest(self) -> bool:
        """Whether no dialog works on the file, and no import is under way."""
        return not (self.dialogs.is_at_work or self.importing.is_busy)

    def close(self) -> None:
        """Begin nothing more, and close what works on the file: the window goes."""
        self.importing.give_up()
        self.dialogs.close()

    def show_reset(self) -> None:
        """Another file: show nothing of the one before, and whether this one may be changed."""
        self.detail.refresh()
        self.detail.set_read_only(self._editor.is_read_only)
        self.conflicts.ask()

    def choose(self, claim_id: str) -> None:
        """Show a claim in every pane."""
        self._front.claims.choose(claim_id)
        self._show(claim_id)

    def _show(self, claim_id: str) -> None:
        for part in (self.chart, self.comparison):
            part.choose(claim_id)
        self.detail.show_claim(claim_id)
        self._front.enabling.refresh()

    def take(self, key: str) -> None:
        """Do what was offered under a key."""
        self.claim_verbs.make_about(key)
        self.dialogs.take(key)
        self.backups.take(key)

    def _place(self) -> None:
        front = self._front
        self.detail.add_menu_actions([front.actions_[name] for name in SOURCE_MENU])
        for name, pane in (
            *(("detail", self.detail), ("timeline", self.chart), ("comparison", self.comparison)),
            *(("conflicts", self.conflicts), ("history", self.history)),
        ):
            front.docks.furnish(name, pane)
        front.docks.watch("comparison", self.comparison.wake)
        front.docks.watch("conflicts", self.conflicts.wake)
        front.memory.take_in(self.comparison)
        self.conflicts.ask()

    def _connect(self) -> None:
        front, editor, detail = self._front, self._editor, self.detail
        acting = self.claim_verbs, self.dialogs, self.sheets, self.backups, self.importing
        for part in (self.clipboard, detail, self.chart, self.comparison, *acting):
            part.refused.connect(front.notice.refuse)
        for chooser in (detail, self.chart, self.comparison, front.claims, self.conflicts, self.dialogs):
            chooser.claim_chosen.connect(self.choose)
        for slot in (detail.apply_change, self.claim_verbs.follow):
            editor.document.changed.connect(slot)
        # table
        front.table.rounded.connect(self.claim_verbs.offer_about)
        self.clipboard.change_requested.connect(editor.change_claims)
        self.clipboard.add_requested.connect(editor.add_claims)
        # detail
        front.claims.count_chosen.connect(detail.set_chosen)
        detail.change_requested.connect(editor.change_claims)
        detail.quote_picked.connect(editor.attach_quote)
        detail.quote_removed.connect(editor.detach_quote)
        detail.quote_changed.connect(editor.replace_quote)
        detail.claim_picked.connect(self.claim_verbs.add_picked)
        detail.add_source_requested.connect(self.dialogs.sources)
        detail.selection_changed.connect(front.enabling.refresh)
        # rooms, notice, dialogs, files
        for told in (self.chart.picture_saved, self.sheets.written, self.importing.said):
            told.connect(front.notice.say)
        self.conflicts.wanted.connect(lambda: front.docks.show("conflicts"))
        self.backups.open_requested.connect(front.files.open)
        self.dialogs.save_requested.connect(front.files.save)
        self.dialogs.version_given.connect(self.importing.take_version)
        self.importing.open_requested.connect(front.files.open)
        self.importing.copy_read.connect(front.files.show_copy)
        front.files.import_requested.connect(self.importing.import_file)
        self.claim_verbs.offered.connect(front.notice.offer)
        self.claim_verbs.withdrawn.connect(front.notice.withdraw)
        self.first_steps.sources_wanted.connect(self.dialogs.sources)
        FileDrop(front).dropped.connect(self.importing.take)

    def _verbs(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        front, table = self._front, self._front.claims.view
        result: dict[str, Callable[[], object]] = {
            "file.picture": self.chart.ask_picture,
            "file.close": front.close,
            "edit.undo": self._editor.undo_stack.undo,
            "edit.redo": self._editor.undo_stack.redo,
            "edit.find": front.filter_bar.take_focus,
            "edit.clear_filter": front.filter_bar.clear,
            "view.columns": table.popup_column_menu,
            "view.sort": table.sort_by_current,
            "view.sort_also": partial(table.sort_by_current, also=True),
            "view.column_left": partial(table.move_column, -1),
            "view.column_right": partial(table.move_column, 1),
            "view.column_wider": partial(table.widen_column, 1),
            "view.column_narrower": partial(table.widen_column, -1),
            "view.zoom_to_data": self.chart.zoom_to_data,
            "view.reset_layout": front.memory.reset,
            "claim.attach_quote": self.detail.attach_selection,
            "claim.from_selection": self.detail.pick_claim,
            "compare.show": self._show_comparison,
            "compare.claim": self._compare_claim,
            "compare.keep": self.comparison.keep,
        }
        acting = self.clipboard, front.files, self.backups, front.merging, self.importing
        for room in (*acting, self.claim_verbs, self.dialogs, self.sheets, self.help, self.round, self.places):
            result.update(room.verbs)
        return result

    def _show_current(self) -> None:
        """Show the claim that is the table's current one already."""
        self._front.enabling.take_in(self.detail)
        table, current = self._front.table, self._front.claims.view.currentIndex()
        if current.isValid() and not table.is_draft(current):
            self._show(table.claim(current.row()).id)

    def _show_comparison(self) -> None:
        self._front.docks.show("comparison")
        self.comparison.setFocus()

    def _compare_claim(self) -> None:
        if claim := self._editor.records.claims.get(self.detail.claim_id):
            self._show_comparison()
            self.comparison.compare(claim)
