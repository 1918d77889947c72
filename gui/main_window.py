"""The main window, in two stages: its front, which is in the first picture, and its interior, which comes after it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent

from gui.first_paint import FirstPaint
from gui.front import Front
from gui.looks.theme import Theme
from gui.open_questions import all_closed
from models.text.display import Display

if TYPE_CHECKING:
    from gui.disk.backup_verbs import BackupVerbs
    from gui.importing.import_verbs import ImportVerbs
    from gui.interior import Interior
    from gui.panes.detail import DetailPane
    from gui.rooms.comparison_room import ComparisonRoom
    from gui.rooms.conflict_room import ConflictRoom
    from gui.rooms.timeline_room import TimelineRoom
    from gui.verbs.dialog_verbs import DialogVerbs


class MainWindow(Front):
    """One open file and everything that shows it; what is asked of its interior builds that first."""

    closed = Signal(object)

    def __init__(self, theme: Theme, display: Display) -> None:
        super().__init__()
        self._interior: Interior | None = None
        self._theme, self._display = theme, display
        FirstPaint(self).painted.connect(self._furnish)
        self.actions_.triggered.connect(self._do)
        self.notice.taken.connect(self._take)
        super().set_theme(theme)
        super().set_display(display)
        self.memory.restore()
        self.title.show_file()
        self.enabling.refresh()

    @property
    def interior(self) -> "Interior":
        """What is behind the front; built where it is not there yet."""
        if self._interior is None:
            from gui.interior import Interior

            self._interior = Interior(self, self._theme, self._display)
        return self._interior

    @property
    def detail(self) -> "DetailPane":
        """The claim in detail."""
        return self.interior.detail

    @property
    def chart(self) -> "TimelineRoom":
        """The timeline."""
        return self.interior.chart

    @property
    def comparison(self) -> "ComparisonRoom":
        """The comparison."""
        return self.interior.comparison

    @property
    def conflicts(self) -> "ConflictRoom":
        """What a merge left open."""
        return self.interior.conflicts

    @property
    def dialogs(self) -> "DialogVerbs":
        """The dialogs beside the window."""
        return self.interior.dialogs

    @property
    def importing(self) -> "ImportVerbs":
        """What takes other files into this one."""
        return self.interior.importing

    @property
    def backups(self) -> "BackupVerbs":
        """What saves have replaced."""
        return self.interior.backups

    def choose(self, claim_id: str) -> None:
        """Show a claim in every pane."""
        self.interior.choose(claim_id)

    def set_theme(self, theme: Theme) -> None:
        """Recolour everything."""
        self._theme = theme
        super().set_theme(theme)
        if self._interior is not None:
            self._interior.set_theme(theme)

    def set_display(self, display: Display) -> None:
        """Show numbers and dates in another way."""
        self._display = display
        super().set_display(display)
        if self._interior is not None:
            self._interior.set_display(display)

    def settle(self) -> bool:
        """Commit what is half typed, wherever; False where it cannot be kept."""
        return all([super().settle(), self._interior is None or self._interior.settle()])

    def is_at_rest(self) -> bool:
        """Whether nothing in the window, its dialogs and its imports is typed, asked or worked on."""
        return super().is_at_rest() and (self._interior is None or self._interior.is_at_rest)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close where the file may be left."""
        if not (all_closed(self) and self.files.may_close()):
            event.ignore()
            return
        if self._interior is not None:
            self._interior.close()
        self.memory.keep()
        self.editor.close()
        self.closed.emit(self)
        event.accept()

    def _furnish(self) -> None:
        """Build the interior, for the front is seen; what takes longest waits until the interior is seen too."""
        if self.isVisible():
            QTimer.singleShot(0, self.interior, self.interior.begin_heavy)

    def _do(self, action_id: str) -> None:
        if verb := self.interior.verbs.get(action_id):
            verb()

    def _take(self, key: str) -> None:
        self.interior.take(key)

    def _show_reset(self) -> None:
        if self._interior is None:
            super()._show_reset()
            return
        chosen = self._interior.detail.claim_id
        self._interior.show_reset()
        super()._show_reset()
        if chosen in self.editor.records.claims:  # the same file, read again
            self.choose(chosen)
