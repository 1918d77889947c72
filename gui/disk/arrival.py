"""What a window shows of a file that is being read into it, and what of that stays."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from gui.disk.opening import Opening, Ready
from gui.editor import Editor
from models.claims.claim_file import ClaimFile
from models.claims.records import Records
from models.tables.language import say
from models.text.isolation import quoted


class Arrival(QObject):
    """Shows the beginning of a file, then all of it where the user is by then; or goes back to what was there."""

    ended = Signal(object)
    """An Opening is over: shown whole, refused, given up, or shown by another window already."""

    def __init__(self, editor: Editor, window: QMainWindow, keep_place: Callable[[], Callable[[], None]]) -> None:
        """``keep_place`` gives what brings the table back to where it stands now."""
        super().__init__(window)
        self._editor, self._window, self._keep_place = editor, window, keep_place
        self._opening: Opening | None = None

    @property
    def path(self) -> Path | None:
        """The file that is being opened under its name; None where there is none."""
        return self._opening.path if self._opening is not None and not self._opening.is_copy else None

    @property
    def is_under_way(self) -> bool:
        """Whether a file is being opened."""
        return self._opening is not None

    def receive(self, opening: Opening) -> None:
        """Show what there is of a file now, and the rest of it once that has come."""
        self._opening = opening
        opening.setParent(self)
        opening.moved.connect(self._look)
        self._look()
        if self._opening is not None:
            from gui.beside.progress_dialog import MOMENT

            QTimer.singleShot(MOMENT, opening, self._show_progress)

    def give_up(self) -> None:
        """Hear nothing more of it: the window goes."""
        if self._opening is not None:
            self._opening.moved.disconnect(self._look)
            self._opening.cancel()

    def _look(self) -> None:
        opening = self._opening
        if opening is None:
            return
        if not opening.is_over:
            self._editor.show_part(opening.path, opening.part or Records(ClaimFile()))
            return
        self._opening = None
        if opening.ready is not None and opening.held is None:
            self._hold(opening.ready)
        elif self._editor.document.is_partial:
            self._editor.give_back()
        self.ended.emit(opening)
        opening.deleteLater()

    def _hold(self, ready: Ready) -> None:
        go_back = self._keep_place() if self._editor.document.is_partial else None
        self._editor.hold(ready.opened, ready.records)
        if go_back is not None:
            go_back()

    def _show_progress(self) -> None:
        from gui.disk.reading_bar import ReadingBar

        opening = self._opening
        if opening is None:
            return
        bar = ReadingBar(self.tr("Reading {}…").format(quoted(opening.path.name, say)), self._window)
        self._window.statusBar().addPermanentWidget(bar)
        opening.progressed.connect(bar.show_part)
        bar.cancelled.connect(opening.cancel)
        self.ended.connect(bar.deleteLater)
