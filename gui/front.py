"""The front of a window: what its first picture shows, placed and wired on one page; `interior` has the rest."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMainWindow, QMenu

from gui.actions import CLAIM_MENU, PANES, RECENT, Actions, changing_keys
from gui.beside.bolt import is_bolted
from gui.disk.disk_news import DiskNews
from gui.disk.files import Files
from gui.disk.merge_verbs import MergeVerbs
from gui.disk.recent_menu import RecentMenu
from gui.editor import Editor
from gui.enabling import Enabling
from gui.frame.bars import add_bars, add_menus, column
from gui.frame.docks import Docks
from gui.frame.status import Status
from gui.frame.title import Title
from gui.frame.window_memory import WindowMemory
from gui.looks.theme import Theme
from gui.open_questions import is_asked
from gui.panes.claims import ClaimsPane
from gui.panes.filter_bar import FilterBar
from gui.panes.notice import Notice
from models.tables.claim_sieve import ClaimSieve
from models.tables.claim_table import ClaimTable
from models.text.display import Display


class Front(QMainWindow):
    """One open file in bars, table and status, with a place for every dock; all that it needs to be seen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.editor = Editor(self)
        document = self.editor.document
        self.actions_ = Actions(self)
        self.files = Files(self.editor, self, self.settle, self.is_at_rest, self.keep_place)
        self.merging = MergeVerbs(self.editor, self)
        self.table = ClaimTable(document, self)
        self.sieve = ClaimSieve(document, self.table, self)
        self.notice = Notice(self)
        self.disk = DiskNews(self.editor, self.files, self.merging, self.notice)
        self.filter_bar = FilterBar(document, self)
        self.claims = ClaimsPane(document, self.table, changing_keys(), self)
        self.status = Status(self)
        self.title = Title(self, self.editor, self.status)
        self.recent_menu = RecentMenu(self.tr("Open &recent"), self)
        self.docks = Docks(self)
        panes = self.claims, self.filter_bar, self.status
        self.enabling = Enabling(self.editor, self.actions_, self.table, self.sieve, panes)
        self.memory = WindowMemory(self, self.docks, self.claims.view, self.sieve)
        self._place()
        self._connect()

    def set_theme(self, theme: Theme) -> None:
        """Recolour everything."""
        for part in (self.actions_, self._bar, self.docks, self.notice, self.filter_bar, self.claims):
            part.set_theme(theme)

    def set_display(self, display: Display) -> None:
        """Show numbers and dates in another way."""
        for part in (self.table, self.sieve, self.filter_bar, self.status, self.merging):
            part.set_display(display)

    def settle(self) -> bool:
        """Commit what is half typed; False where it cannot be kept."""
        return self.claims.commit()

    def is_at_rest(self) -> bool:
        """Whether nothing in the window is typed, asked or worked on."""
        return not (is_asked(self) or is_bolted(self) or self.table.draft_row >= 0)

    def keep_place(self) -> Callable[[], None]:
        """What brings the table back to the claim and the rows that it shows now."""
        view, current = self.claims.view, self.claims.view.currentIndex()
        chosen = self.table.claim(current.row()).id if current.isValid() and not self.table.is_draft(current) else ""
        down, across = view.verticalScrollBar().value(), view.horizontalScrollBar().value()

        def go_back() -> None:
            self.claims.choose(chosen)
            view.verticalScrollBar().setValue(down)
            view.horizontalScrollBar().setValue(across)

        return go_back

    def _place(self) -> None:
        self.setCentralWidget(column(self, self.claims, self.notice))
        self.claims.setFocus()
        self.setStatusBar(self.status)
        self._bar = add_bars(self, self.actions_, self.filter_bar)
        self.docks.add_right("detail", self.tr("Claim"))
        self.docks.add_below("timeline", self.tr("Timeline"))
        self.docks.add_below("comparison", self.tr("Comparison"))
        self.docks.add_below("conflicts", self.tr("Conflicts"), shown=False)
        self.docks.add_below("history", self.tr("History"))
        self.docks.show("timeline")
        add_menus(self, self.actions_, {PANES: self.docks.menu(self), RECENT: self.recent_menu})

    def _connect(self) -> None:
        editor, claims = self.editor, self.claims
        for part in (editor, self.table, self.files, self.merging):
            part.refused.connect(self.notice.refuse)
        self.files.said.connect(self.notice.say)
        # editor and document
        editor.opened_read_only.connect(self.notice.state)
        editor.path_changed.connect(self.title.show_file)
        editor.path_changed.connect(self.enabling.refresh)
        editor.saved.connect(self.status.mark_saved)
        editor.claims_added.connect(claims.choose_all)
        editor.saved.connect(self.notice.dismiss_refusal)
        for slot in (self.filter_bar.follow, self.notice.dismiss_refusal, self.title.follow):
            editor.document.changed.connect(slot)
        for slot in (self.notice.dismiss_refusal, self._show_reset):
            editor.document.was_reset.connect(slot)
        editor.undo_stack.indexChanged.connect(self.enabling.refresh)
        editor.undo_stack.cleanChanged.connect(self.title.show_saved)
        editor.keeper.noticed.connect(self.title.show_saved)
        # table and filter
        self.table.change_requested.connect(editor.change_claims)
        self.table.add_requested.connect(editor.add_claim)
        self.table.rows_changed.connect(self.enabling.refresh)
        self.filter_bar.filter_changed.connect(self.sieve.set_filter)
        claims.view.sort_requested.connect(self.sieve.sort_by)
        claims.count_chosen.connect(self.enabling.refresh)
        claims.menu_wanted.connect(self._show_claim_menu)
        claims.change_wished.connect(editor.may_change)
        claims.action_wished.connect(lambda action_id: self.actions_[action_id].trigger())
        self.recent_menu.file_chosen.connect(self.files.open)

    def _show_reset(self) -> None:
        """Another file: show its first claim."""
        self.notice.clear()
        self.claims.choose_first()
        self.enabling.refresh()

    def _show_claim_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.actions_.fill(menu, CLAIM_MENU)
        menu.popup(where)
