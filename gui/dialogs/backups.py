"""The dialog of backups: earlier versions of one file, to be opened as copies."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from gui.dialogs.button_box import ButtonBox
from gui.dialogs.dialog_layout import DialogLayout
from gui.dialogs.entries import Entry, EntryView
from gui.dialogs.frames import Frames
from gui.dialogs.labels import PlainLabel
from gui.dialogs.path_label import PathLabel
from gui.space.screen_room import give_room
from models.claims.errors import ClaimsError
from models.claims.visible import in_short
from models.storage.backup import Backup
from models.tables.language import said
from models.text.display import Display
from models.text.isolation import isolated
from models.text.moment_text import show_age, show_moment

Describe = Callable[[Backup], str]
"""Says in a line what a backup holds, "1,776 claims; 12 differ"; it may read the file, and raise ClaimsError."""

_LONGEST_NAME = 60
_KILOBYTE = 1000
_REST_MS = 120
"""How long a choice rests before its file is read, so that arrow keys run through the list."""

_Role = QDialogButtonBox.ButtonRole


class BackupsDialog(QDialog):
    """Lists backups, newest first; what the chosen one holds is asked once it is chosen."""

    open_requested = Signal(object)
    """Open this Path as a copy without a name."""

    folder_requested = Signal(object)
    """Show this folder, a Path."""

    def __init__(
        self,
        path: Path,
        backups: Sequence[Backup],
        display: Display,
        describe: Describe,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = isolated(in_short(path.name, _LONGEST_NAME))
        self._backups = backups
        self._display = display
        self._describe = describe
        self._described: dict[Path, str] = {}
        self._list = EntryView("backups_list", self.tr("Backups, newest first"))
        self._line = PlainLabel()
        self._folder = PathLabel("backups_folder")
        self._buttons = ButtonBox(QDialogButtonBox.StandardButton.Close)
        self._open = self._buttons.add("backups_open", self.tr("&Open as a copy"), _Role.AcceptRole)
        self._show = self._buttons.add("backups_show", self.tr("&Show folder"), _Role.ActionRole)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self.setObjectName("backups_dialog")
        self.setWindowTitle(self.tr("Open backup"))
        self._lay_out()
        self._connect()
        self._fill()
        Frames(self)

    @property
    def chosen(self) -> Backup | None:
        """The backup that is chosen; None where there are none."""
        row = self._list.currentIndex().row()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def accept(self) -> None:
        """Ask for the chosen backup to be opened, and close."""
        if (chosen := self.chosen) is not None:
            super().accept()  # first, for nothing is opened in a window in which something is asked
            self.open_requested.emit(chosen.path)

    def _fill(self) -> None:
        now = datetime.now().astimezone()
        self._list.entries.show_entries([self._entry(backup, now) for backup in self._backups])
        self._list.setCurrentIndex(self._list.entries.index(0))
        for button in (self._open, self._show):
            button.setEnabled(bool(self._backups))
        self._open.setDefault(bool(self._backups))

    def _entry(self, backup: Backup, now: datetime) -> Entry:
        when = show_moment(backup.when, now, self._display)
        size = self.tr("{} KB").format(self._display.number(max(1, round(backup.size / _KILOBYTE))))
        about = " · ".join(filter(None, (show_age(backup.when, now, self._display), size)))
        return Entry(str(backup.path), when[:1].upper() + when[1:], about)

    def _show_chosen(self) -> None:
        backup = self.chosen
        self._folder.show_path(backup.path.parent if backup else None)
        self._line.setText(self._described.get(backup.path, self.tr("Reading…")) if backup else "")
        self._rest.start()

    def _read_chosen(self) -> None:
        backup = self.chosen
        if backup is None:
            return
        if backup.path not in self._described:
            self._described[backup.path] = self._asked(backup)
        self._line.setText(self._described[backup.path])

    def _asked(self, backup: Backup) -> str:
        try:
            return self._describe(backup)
        except ClaimsError as error:
            return said(error)

    def _show_folder(self) -> None:
        if self.chosen is not None:
            self.folder_requested.emit(self.chosen.path.parent)

    def _lay_out(self) -> None:
        self._line.setObjectName("backups_about")
        self._list.why_empty = self.tr(
            "No backups of “{}” yet. Each save keeps the version it replaces; how many is set in Preferences."
        ).format(self._name)
        if not self._backups:
            self._list.setAccessibleDescription(self._list.why_empty)
        for about in (self._line, self._folder):
            about.setVisible(bool(self._backups))
        introduction = PlainLabel(self._introduction())
        DialogLayout(self, introduction, self._list, self._line, self._folder, self._buttons, large=self._list)
        give_room(self, 480, 480)

    def _introduction(self) -> str:
        sentence = self.tr("Earlier versions of “{}”. One opens as a copy; the file stays as it is.")
        return sentence.format(self._name)

    def _connect(self) -> None:
        self._rest.timeout.connect(self._read_chosen)
        self._list.selectionModel().currentChanged.connect(self._show_chosen)
        self._list.doubleClicked.connect(self.accept)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._show.clicked.connect(self._show_folder)
