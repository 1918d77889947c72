"""The main window: places the panes, and wires them on one page."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMenu

from gui.actions import CLAIM_MENU, PANES, RECENT, SOURCE_MENU, Actions
from gui.bars import add_bars, add_menus, column
from gui.claim_verbs import ClaimVerbs
from gui.comparison_room import ComparisonRoom
from gui.conflict_room import ConflictRoom
from gui.dialog_verbs import DialogVerbs
from gui.disk.backup_verbs import BackupVerbs
from gui.disk.disk_news import DiskNews
from gui.disk.file_drop import FileDrop
from gui.disk.files import Files
from gui.disk.merge_verbs import MergeVerbs
from gui.disk.recent_menu import RecentMenu
from gui.docks import Docks
from gui.editor import Editor
from gui.enabling import Enabling
from gui.first_paint import FirstPaint
from gui.history import History
from gui.importing.import_verbs import ImportVerbs
from gui.open_questions import all_closed
from gui.panes.claims import ClaimsPane
from gui.panes.claims.clipboard import TableClipboard
from gui.panes.detail import DetailPane
from gui.panes.filter_bar import FilterBar
from gui.panes.notice import Notice
from gui.sheet_verbs import SheetVerbs
from gui.status import Status
from gui.theme import Theme
from gui.timeline_room import TimelineRoom
from gui.title import Title
from gui.window_memory import WindowMemory
from models.tables.claim_sieve import ClaimSieve
from models.tables.claim_table import ClaimTable
from models.text.display import Display


class MainWindow(QMainWindow):
    """One open file and everything that shows it."""

    closed = Signal(object)

    def __init__(self, theme: Theme, display: Display) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.editor = Editor(self)
        document = self.editor.document
        self.actions_ = Actions(self)
        self.files = Files(self.editor, self, self._settle)
        self.backups = BackupVerbs(self.editor, self)
        self.merging = MergeVerbs(self.editor, self)
        self.importing = ImportVerbs(self.editor, self)
        self.table = ClaimTable(document, self)
        self.sieve = ClaimSieve(document, self.table, self)
        self.notice = Notice(self)
        self.disk = DiskNews(self.editor, self.files, self.merging, self.notice)
        self.filter_bar = FilterBar(document, self)
        self.claims = ClaimsPane(document, self.table, self)
        self.detail = DetailPane(document, self)
        self.conflicts = ConflictRoom(self.editor, self)
        self.clipboard = TableClipboard(document, self.table, self.claims.view)
        self.history = History(self.editor.undo_stack, self)
        self.status = Status(self)
        self.title = Title(self, self.editor, self.status)
        self.recent_menu = RecentMenu(self.tr("Open &recent"), self)
        self.docks = Docks(self)
        self.verbs = ClaimVerbs(self.editor, self.claims, self)
        self.dialogs = DialogVerbs(self.editor, self)
        self.chart = TimelineRoom(self.editor, self.table, self)
        self.comparison = ComparisonRoom(self.editor, self)
        self.sheets = SheetVerbs(self.editor, self.table, self.sieve, self.comparison, self)
        doing = self.verbs, self.dialogs, self.sheets
        self._rooms = self.files, self.backups, self.merging, self.importing, *doing
        panes = self.claims, self.detail, self.filter_bar, self.status
        self.enabling = Enabling(self.editor, self.actions_, self.table, self.sieve, panes)
        self.memory = WindowMemory(self, self.docks, self.claims.view, self.sieve, self.comparison)
        self._place()
        self._connect()
        self.set_theme(theme)
        self.set_display(display)
        self.memory.restore()
        self.title.show_file()
        self.enabling.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Recolour everything."""
        self.actions_.set_theme(theme)
        panes = self.notice, self.filter_bar, self.claims, self.detail, self.chart, self.comparison, self.conflicts
        for part in (*panes, self.sheets):
            part.set_theme(theme)

    def set_display(self, display: Display) -> None:
        """Show numbers and dates in another way."""
        panes = self.table, self.detail, self.chart, self.comparison, self.conflicts, self.filter_bar, self.status
        for part in (*panes, self.sheets, self.dialogs, self.verbs, self.backups, self.merging, self.importing):
            part.set_display(display)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close where the file may be left."""
        if not (all_closed(self) and self.files.may_close()):
            event.ignore()
            return
        self.dialogs.close()
        self.memory.keep()
        self.editor.close()
        self.closed.emit(self)
        event.accept()

    def _place(self) -> None:
        self.setCentralWidget(column(self, self.claims, self.notice))
        self.claims.setFocus()
        self.setStatusBar(self.status)
        add_bars(self, self.actions_, self.filter_bar)
        self.docks.add_right("detail", self.tr("Claim"), self.detail)
        self.docks.add_below("timeline", self.tr("Timeline"), self.chart)
        self.docks.add_below("comparison", self.tr("Comparison"), self.comparison)
        self.docks.add_below("conflicts", self.tr("Conflicts"), self.conflicts, shown=False)
        self.docks.add_below("history", self.tr("History"), self.history)
        self.docks.watch("comparison", self.comparison.wake)
        self.docks.watch("conflicts", self.conflicts.wake)
        self.conflicts.wanted.connect(lambda: self.docks.show("conflicts"))
        self.docks.show("timeline")
        self.detail.add_menu_actions([self.actions_[name] for name in SOURCE_MENU])
        add_menus(self, self.actions_, {PANES: self.docks.menu(self), RECENT: self.recent_menu})

    def _connect(self) -> None:
        editor, claims, detail = self.editor, self.claims, self.detail
        FirstPaint(self).painted.connect(self._begin_heavy)
        for part in (editor, self.table, self.clipboard, detail, self.chart, self.comparison, *self._rooms):
            part.refused.connect(self.notice.refuse)
        for chooser in (detail, self.chart, self.comparison, claims, self.conflicts, self.dialogs):
            chooser.claim_chosen.connect(self.choose)
        # editor and document
        editor.opened_read_only.connect(self.notice.state)
        editor.path_changed.connect(self.title.show_file)
        editor.saved.connect(self.status.mark_saved)
        editor.claims_added.connect(claims.choose_all)
        editor.saved.connect(self.notice.dismiss_refusal)
        for slot in (self.filter_bar.follow, detail.apply_change, self.notice.dismiss_refusal, self.verbs.follow):
            editor.document.changed.connect(slot)
        editor.document.was_reset.connect(self._show_reset)
        editor.undo_stack.indexChanged.connect(self.enabling.refresh)
        editor.undo_stack.cleanChanged.connect(self.title.show_saved)
        editor.keeper.noticed.connect(self.title.show_saved)
        # table and filter
        self.table.change_requested.connect(editor.change_claims)
        self.table.add_requested.connect(editor.add_claim)
        self.table.rounded.connect(self.verbs.offer_about)
        self.table.rows_changed.connect(self.enabling.refresh)
        self.filter_bar.filter_changed.connect(self.sieve.set_filter)
        claims.view.sort_requested.connect(self.sieve.sort_by)
        claims.count_chosen.connect(self.enabling.refresh)
        claims.menu_wanted.connect(self._show_claim_menu)
        claims.action_wished.connect(lambda action_id: self.actions_[action_id].trigger())
        self.clipboard.change_requested.connect(editor.change_claims)
        self.clipboard.add_requested.connect(editor.add_claims)
        # detail, chart, notice, dialogs, files
        detail.change_requested.connect(editor.change_claims)
        detail.quote_picked.connect(editor.attach_quote)
        detail.quote_removed.connect(editor.detach_quote)
        detail.quote_changed.connect(editor.replace_quote)
        detail.claim_picked.connect(self.verbs.add_picked)
        detail.add_source_requested.connect(self.dialogs.sources)
        detail.selection_changed.connect(self.enabling.refresh)
        for told in (self.chart.picture_saved, self.sheets.written, self.importing.said):
            told.connect(self.notice.say)
        self.backups.open_requested.connect(self.files.open)
        self.notice.taken.connect(self.verbs.make_about)
        self.notice.taken.connect(self.dialogs.take)
        self.dialogs.save_requested.connect(self.files.save)
        self.dialogs.version_given.connect(self.importing.take_version)
        self.importing.open_requested.connect(self.files.open)
        self.importing.copy_read.connect(self.files.show_copy)
        self.files.import_requested.connect(self.importing.import_file)
        self.verbs.offered.connect(self.notice.offer)
        self.verbs.withdrawn.connect(self.notice.withdraw)
        self.recent_menu.file_chosen.connect(self.files.open)
        FileDrop(self).dropped.connect(self.importing.take)
        self._connect_actions()

    def _connect_actions(self) -> None:
        own = {
            "file.picture": self.chart.ask_picture,
            "file.close": self.close,
            "edit.undo": self.editor.undo_stack.undo,
            "edit.redo": self.editor.undo_stack.redo,
            "edit.find": self.filter_bar.take_focus,
            "edit.clear_filter": self.filter_bar.clear,
            "view.columns": self.claims.view.popup_column_menu,
            "view.zoom_to_data": self.chart.zoom_to_data,
            "view.reset_layout": self.memory.reset,
            "claim.attach_quote": self.detail.attach_selection,
            "claim.from_selection": self.detail.pick_claim,
            "compare.show": self._show_comparison,
            "compare.claim": self._compare_claim,
            "compare.keep": self.comparison.keep,
        }
        for verbs in (own, self.clipboard.verbs, *(room.verbs for room in self._rooms)):
            for action_id, slot in verbs.items():
                self.actions_[action_id].triggered.connect(slot)

    def _begin_heavy(self) -> None:
        """What imports numpy, pandas and pyqtgraph waits until the window stands."""
        self.chart.begin()
        self.memory.restore_sorting()
        self.conflicts.ask()

    def _settle(self) -> bool:
        """Commit what is half typed in the table or the form; False where it cannot be kept."""
        return all([self.claims.commit(), self.detail.commit(), self.dialogs.settle()])

    def _show_reset(self) -> None:
        """Another file: show its first claim, or the one that was shown; and whether it may be changed."""
        chosen = self.detail.claim_id
        self.notice.clear()
        self.detail.refresh()
        self.detail.set_read_only(self.editor.is_read_only)
        self.conflicts.ask()
        self.claims.choose_first()
        if chosen in self.editor.records.claims:  # the same file, read again
            self.choose(chosen)
        self.enabling.refresh()

    def choose(self, claim_id: str) -> None:
        """Show a claim in every pane."""
        for part in (self.claims, self.chart, self.comparison):
            part.choose(claim_id)
        self.detail.show_claim(claim_id)
        self.enabling.refresh()

    def _show_comparison(self) -> None:
        self.docks.show("comparison")
        self.comparison.setFocus()

    def _compare_claim(self) -> None:
        if claim := self.editor.records.claims.get(self.detail.claim_id):
            self._show_comparison()
            self.comparison.compare(claim)

    def _show_claim_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.actions_.fill(menu, CLAIM_MENU)
        menu.popup(where)
