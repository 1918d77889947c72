"""The dialog of recovery: what a killed program has left, and what becomes of it."""

from collections.abc import Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from gui.dialogs.button_box import ButtonBox, quiet_button
from gui.dialogs.dialog_layout import DialogLayout
from gui.dialogs.entries import Entry, EntryView
from gui.dialogs.frames import Frames
from gui.dialogs.labels import MessageLine, MutedLabel, PlainLabel
from gui.dialogs.path_label import PathLabel
from gui.dialogs.recovery_changes import ChangesView, ToldChanges
from gui.looks.hairline_splitter import HairlineSplitter
from gui.space.screen_room import give_room
from models.claims.visible import in_short, sentence
from models.storage.left import Left
from models.storage.process import Process
from models.storage.recovery import ASIDE, Ground, Recovered
from models.tables.language import say
from models.text.change_words import tell
from models.text.display import ENGLISH, Display
from models.text.isolation import in_quotes, isolated
from models.text.moment_text import show_moment
from models.text.record_words import Known

SHOWN_CHANGES = 200
"""How many changes are told in full; who has more will not read them all."""

_LONGEST_NAME = 60
_Role = QDialogButtonBox.ButtonRole


class RecoveryDialog(QDialog):
    """Lists what was left, tells what restoring would change, and asks what to do; it does nothing itself.

    Whoever does it calls `remove`, `keep`, `replace` or `refuse`. What is decided later is offered at the next start.
    """

    restore_requested = Signal(object)
    """Make these unsaved changes again: a Recovered."""

    set_aside_requested = Signal(object)
    """Keep this log where it is not offered again: a Recovered."""

    locate_requested = Signal(object)
    """Ask the user where the file of these changes is: a Recovered."""

    folder_requested = Signal(object)
    """Show the folder of the logs that were set aside: a Path."""

    def __init__(self, found: Sequence[Left], display: Display = ENGLISH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = list(found)
        self._kept: dict[Path, Path] = {}  # what was restored but for a part, and where its log is now
        self._display = display
        self._list = EntryView("recovery_list", self.tr("Unsaved changes by file"))
        self._name, self._when, self._notes = PlainLabel(), MutedLabel(), PlainLabel()
        self._folder = PathLabel("recovery_folder")
        self._changes = ChangesView("recovery_changes", self.tr("What restoring changes"))
        self._message = MessageLine("recovery_message")
        self._buttons = ButtonBox(QDialogButtonBox.StandardButton.NoButton)
        self._restore = self._buttons.add("recovery_restore", self.tr("&Restore"), _Role.AcceptRole)
        self._aside = self._buttons.add("recovery_aside", self.tr("Set &aside"), _Role.ActionRole)
        self._locate = self._buttons.add("recovery_locate", self.tr("&Find the file…"), _Role.ActionRole)
        self._aside_folder = PathLabel("recovery_aside_folder")
        self._show_folder = quiet_button("recovery_show_folder", self.tr("Sho&w folder"))
        self._later = self._buttons.add("recovery_later", self.tr("Decide &later"), _Role.RejectRole)
        self.setObjectName("recovery_dialog")
        self.setWindowTitle(self.tr("Unsaved changes"))
        self._lay_out()
        self._connect()
        Frames(self)
        self._show_list(0)

    @property
    def chosen(self) -> Left | None:
        """What is chosen in the list; None only while there is nothing."""
        row = self._list.currentIndex().row()
        return self._found[row] if 0 <= row < len(self._found) else None

    def remove(self, recovered: Recovered) -> None:
        """Forget what has been dealt with; the dialog closes after the last."""
        row, chosen = self._row(recovered), self._list.currentIndex().row()
        if row >= 0:
            del self._found[row]
            self._show_list(chosen - 1 if row < chosen else chosen)
        if not self._found:
            self.accept()

    def keep(self, recovered: Recovered, log: Path) -> None:
        """Go on showing what was restored but for some changes, whose log has gone to another place."""
        self._kept[recovered.log] = log
        self._show_list(max(0, self._row(recovered)))

    def replace(self, left: Left) -> None:
        """Show anew what is known of unsaved changes, for their file has been found elsewhere, or is another now."""
        row = self._row(left.recovered)
        if row >= 0:
            self._found[row] = left
            self._show_list(row)

    def refuse(self, why: str) -> None:
        """Say why something could not be done; it goes when another is chosen."""
        self._message.say(why)

    def _row(self, recovered: Recovered) -> int:
        return next((n for n, left in enumerate(self._found) if left.recovered.log == recovered.log), -1)

    def _show_list(self, row: int) -> None:
        self._list.entries.show_entries([self._entry(left) for left in self._found])
        chosen = self._list.entries.index(min(row, len(self._found) - 1))
        if chosen == self._list.currentIndex():
            self._show_chosen()
        else:
            self._list.setCurrentIndex(chosen)  # which shows it

    def _show_chosen(self) -> None:
        left = self.chosen
        if left is None:
            return
        self._message.say("")
        path = left.recovered.path
        self._name.setText(self._title(left))
        self._folder.show_path(path.parent if path else None)
        self._when.setText(self._about(left))
        notes = "\n".join(self._sentences(left))
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))
        self._changes.show_changes(self._told(left))
        self._aside_folder.show_path(self._folder_aside(left))
        self._offer(left)

    def _offer(self, left: Left) -> None:
        is_done = self._is_done(left)
        is_missing = left.recovered.ground is Ground.MISSING and bool(left.recovered.changes)
        can_be_restored = left.can_be_restored and not is_done
        self._restore.setEnabled(can_be_restored)
        self._aside.setEnabled(not is_done)
        self._locate.setVisible(is_missing)
        self._restore.setDefault(can_be_restored)
        self._locate.setDefault(is_missing)
        is_over = all(self._is_done(each) for each in self._found)
        self._later.setText(self.tr("&Close") if is_over else self.tr("Decide &later"))
        self._later.setDefault(is_over)

    def _is_done(self, left: Left) -> bool:
        return left.recovered.log in self._kept

    def _told(self, left: Left) -> ToldChanges:
        """The first changes; of very many, those that are left out before any others."""
        changes, count = left.recovered.changes, len(left.recovered.changes)
        chosen = set(islice(dict.fromkeys((*sorted(left.left_out), *range(count))), SHOWN_CHANGES))
        told = tuple(tell(changes, Known(left.file, self._display), chosen))
        return ToldChanges(told, count - len(told), left.left_out, left.there)

    @staticmethod
    def _folder_aside(left: Left) -> Path:
        return left.recovered.log.parent / ASIDE

    def _entry(self, left: Left) -> Entry:
        return Entry(str(left.recovered.log), self._title(left), self._about(left))

    def _title(self, left: Left) -> str:
        path, title = left.recovered.path, in_short(left.title, _LONGEST_NAME)
        if path is not None:
            return isolated(in_short(path.name, _LONGEST_NAME))
        if not left.recovered.changes:
            return self.tr("A damaged recovery log")
        return self.tr("A file without a name") + (f": {in_quotes(isolated(title), say)}" if title else "")

    def _about(self, left: Left) -> str:
        count = len(left.recovered.changes)
        changes = self._display.counted(count, "{0} change", "{0} changes")
        when = show_moment(left.recovered.when, datetime.now().astimezone(), self._display)
        if self._is_done(left):
            return self.tr("{} · restored in part").format(when)
        return f"{when} · {changes}" if count else when

    def _sentences(self, left: Left) -> list[str]:
        """What is to be known before restoring, or afterwards."""
        recovered = left.recovered
        result = [self._elsewhere(recovered.process), recovered.damage]
        if recovered.is_torn:
            result.append(self.tr("What was being written when the program ended is left out."))
        if not recovered.changes:
            result.append(self.tr("There is nothing here that could be restored."))
        elif recovered.ground is Ground.MISSING and recovered.path is not None:
            result.append(self._missing(recovered.path))
        elif self._is_done(left):
            result.append(self._done(self._kept[recovered.log]))
        elif recovered.ground is Ground.CHANGED:
            result += (self._changed(left), self._there(left))
        if not any(left.left_out.values()):  # else it is said below, of each change
            result.append(left.problem)
        return [sentence(text) for text in result if text]

    def _elsewhere(self, process: Process | None) -> str:
        if process is None or not process.is_elsewhere:
            return ""
        host = in_short(process.host, _LONGEST_NAME)
        where = in_quotes(isolated(host), say) if host else self.tr("another computer")
        return self.tr(
            "These changes were made on {}, where the program may still be open with them: restore them only if it is "
            "not."
        ).format(where)

    def _done(self, log: Path) -> str:
        return self.tr("Restored, but for what is struck through: that is kept in the log “{}”.").format(log.name)

    def _missing(self, path: Path) -> str:
        where = in_short(path.name, _LONGEST_NAME), in_short(str(path.parent), 2 * _LONGEST_NAME)
        return self.tr("“{0}” is no longer in “{1}”: find the file, so that its changes can be restored.").format(
            *map(isolated, where)
        )

    def _changed(self, left: Left) -> str:
        count = len(left.left_out)
        if count:
            one = "The file has been changed since: {0} change no longer fits it, and is left out."
            several = "The file has been changed since: {0} changes no longer fit it, and are left out."
            return self._display.counted(count, one, several)
        if len(left.there) == len(left.recovered.changes):
            return self.tr("The file has been changed since, and holds all of these changes already.")
        return self.tr("The file has been changed since, but all changes still fit it.")

    def _there(self, left: Left) -> str:
        count = len(left.there)
        if count in (0, len(left.recovered.changes)):
            return ""
        one, several = "{0} change is in the file already.", "{0} changes are in the file already."
        return self._display.counted(count, one, several)

    def _lay_out(self) -> None:
        for label, name in ((self._name, "name"), (self._when, "when"), (self._notes, "notes")):
            label.setObjectName(f"recovery_{name}")
        font = self._name.font()
        font.setBold(True)
        self._name.setFont(font)
        introduction, sides, explanation = (
            PlainLabel(self._introduction()),
            self._sides(),
            MutedLabel(self._explanation()),
        )
        DialogLayout(
            self, introduction, sides, self._message, explanation, self._where_aside(), self._buttons, large=sides
        )
        give_room(self, 760, 560)

    def _where_aside(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._aside_folder, 1)
        row.addWidget(self._show_folder)
        return row

    def _sides(self) -> HairlineSplitter:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self._list)
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        for widget in (self._name, self._folder, self._when, self._notes):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addWidget(self._changes, 1)
        splitter = HairlineSplitter("recovery_splitter")
        for part in (left, right):
            splitter.addWidget(part)
        splitter.setSizes([260, 500])
        return splitter

    def _introduction(self) -> str:
        return self.tr(
            "The program ended before these changes were saved. Restoring makes them again in a window, where you can "
            "save them."
        )

    def _explanation(self) -> str:
        return self.tr(
            "What you decide later is offered at the next start. What is set aside is not, but kept; so is the log of "
            "what is restored, with all that is left out of it. Both are in this folder:"
        )

    def _connect(self) -> None:
        self._list.selectionModel().currentChanged.connect(self._show_chosen)
        self._later.clicked.connect(self.reject)
        self._show_folder.clicked.connect(self._wish_folder)
        for button, signal in (
            (self._restore, self.restore_requested),
            (self._aside, self.set_aside_requested),
            (self._locate, self.locate_requested),
        ):
            button.clicked.connect(lambda _=False, wish=signal: self._wish(wish))

    def _wish(self, signal: SignalInstance) -> None:
        left = self.chosen
        if left is not None:
            self._message.say("")
            signal.emit(left.recovered)

    def _wish_folder(self) -> None:
        left = self.chosen
        if left is not None:
            self._message.say("")
            self.folder_requested.emit(self._folder_aside(left))
