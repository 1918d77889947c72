"""The file verbs of one window: open, save, save as, close, each with its questions."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from gui.disk.arrival import Arrival
from gui.disk.opening import Opening, Ready
from gui.editor import Editor
from gui.log.logs import log_refusal
from gui.looks.words_alone import in_words_alone
from gui.machine.home import home_folder
from gui.resources import EXAMPLES
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.visible import in_short
from models.formats.whole_files import is_native
from models.progress import Cancelled, Report
from models.storage.lock import Locked
from models.storage.opened import Opened, read_again
from models.storage.saving import ForeignChange
from models.storage.watch import OnDisk
from models.tables.language import said, say
from models.text.isolation import isolated, quoted

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

T = TypeVar("T")

SUFFIX = ".claims"
_LONGEST_NAME = 60
_LONGEST_FOLDER = 120


class Files(QObject):
    """Asks which file, whether to save, whether to overwrite; the editor does the rest."""

    refused = Signal(str)
    window_requested = Signal(object, bool)
    """A window for a file (a Path) or for a new one (None); whether as a copy without a name."""

    copy_requested = Signal(object)
    """A window for a file that has no name: a ClaimFile."""

    opened = Signal(object)
    """A file was opened or saved under this Path."""

    unopened = Signal(str, object)
    """A file cannot be opened: why, a sentence, and its Path."""

    import_requested = Signal(object)
    """A file that is none of claims was chosen: a Path."""

    held_elsewhere = Signal(object, object)
    """Another window of this program has a file open under another path: the Path, and the Locked that says so."""

    said = Signal(str)
    """Something has come about that nobody asked for: a sentence."""

    merge_requested = Signal()
    """What somebody else has written into the file is to be merged."""

    def __init__(
        self,
        editor: Editor,
        window: QMainWindow,
        settle: Callable[[], bool],
        is_at_rest: Callable[[], bool],
        keep_place: Callable[[], Callable[[], None]],
    ) -> None:
        """``settle`` commits what is half typed in the window; False where that cannot be kept, and says why.

        ``is_at_rest``: nothing is typed, asked or worked on in the window. ``keep_place`` gives what brings the table
        back to where it stands now.
        """
        super().__init__(window)
        self._editor = editor
        self._window = window
        self._settle = settle
        self._is_at_rest = is_at_rest
        self._arrival = Arrival(editor, window, keep_place)
        self._arrival.ended.connect(self._tell_opened)

    @property
    def verbs(self) -> dict[str, Callable[[], object]]:
        """What it does, by the ids of the actions."""
        return {
            "file.new": self.new,
            "file.open": self.ask_open,
            "file.save": self.save,
            "file.save_as": self.save_as,
            "file.reload": self.reload,
            "file.copy": self.make_copy,
            "help.example_small": self.open_small_example,
            "help.example_large": self.open_large_example,
        }

    @property
    def is_free(self) -> bool:
        """Whether a file may be shown here: nothing was made, opened or begun in the window yet."""
        is_busy = self._arrival.is_under_way or self._editor.is_busy
        return self._editor.is_new and not is_busy and self._is_at_rest()

    @property
    def path(self) -> Path | None:
        """The file that is open here, or is being opened."""
        return self._editor.path or self._arrival.path

    def new(self) -> None:
        """Ask for another window with an empty file."""
        self.window_requested.emit(None, False)

    def ask_open(self) -> None:
        """Let the user choose files, and open each."""
        from PySide6.QtWidgets import QFileDialog

        folder = str(self._editor.path.parent) if self._editor.path else ""
        filters = f"{self.tr('Claim files')} (*{SUFFIX});;{self.tr('All files')} (*)"
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Open"), folder, filters)
        for path in map(Path, names):
            if is_native(path):
                self.open(path)
            else:
                self.import_requested.emit(path)

    def open(self, path: Path, as_copy: bool = False) -> None:
        """Open a claim file in this window where it is free, else in another; a copy has no name yet."""
        if self.is_free:
            self.load(path, as_copy)
        else:
            self.window_requested.emit(path, as_copy)

    def show_copy(self, file: ClaimFile) -> None:
        """Show a file that has no name in this window where it is free, else in another."""
        if self.is_free:
            self._editor.hold(Opened(file=file))
        else:
            self.copy_requested.emit(file)

    def load(self, path: Path, as_copy: bool = False) -> bool:
        """Begin to open a file in this window; False, and a sentence, where it is refused at once."""
        opening = Opening(path, as_copy, self)
        opening.begin()
        self.receive(opening)
        return opening.refusal is None

    def receive(self, opening: Opening) -> None:
        """Show a file that has begun to be read."""
        self._arrival.receive(opening)

    def follow(self, path: Path) -> None:
        """Go on with the open file under that path, where it was moved there; do nothing where it was not."""
        if not self._editor.is_busy and self._editor.move(path):
            self.opened.emit(path)
            sentence = self.tr("“{}” was moved while it was open: from now on it is saved where it is now, in “{}”.")
            folder = isolated(in_short(str(path.parent), _LONGEST_FOLDER))
            self.said.emit(sentence.format(isolated(in_short(path.name, _LONGEST_NAME)), folder))

    def give_up(self) -> None:
        """Stop opening, for the window goes."""
        self._arrival.give_up()

    def _tell_opened(self, opening: Opening) -> None:
        if opening.refusal is not None:
            log_refusal(str(opening.refusal), opening.path)
            self.unopened.emit(said(opening.refusal), opening.path)
        elif opening.held is not None:
            self.held_elsewhere.emit(opening.path, opening.held)
        elif self._editor.path == opening.path:
            self.opened.emit(opening.path)

    def reload(self) -> None:
        """Show the file as the disk holds it now; what was not saved is given up by the user's own word."""
        from gui.dialogs.foreign import may_lose_changes
        from gui.disk.rereading import reread_now

        editor = self._editor
        if editor.path is None or not self._settle():
            return
        if editor.has_changes and not may_lose_changes(self._window, editor.path.name):
            return
        self._show_again(partial(reread_now, editor.keeper.opened, editor.keeper.backups), editor.path)

    def make_copy(self) -> None:
        """Go on with a copy that has no name yet, and leave the file to whoever has it open."""
        self._editor.hold(Opened(file=self._editor.records.snapshot()))

    def take_over(self) -> None:
        """Open the file again, in the place of one who had it open, where he still is gone."""
        from gui.disk.rereading import taken_over_now

        if self._editor.path is not None:
            self._show_again(taken_over_now, self._editor.path)

    def _show_again(self, read: Callable[[Path, QWidget], Ready], path: Path) -> None:
        """Show the file as it is read while the window waits; where it is refused or given up, all stays."""
        try:
            ready = read(path, self._window)
        except Cancelled:
            return
        except ClaimsError as error:
            self._refuse(error, path)
            return
        self._editor.hold(ready.opened, ready.records)

    def open_small_example(self) -> None:
        """Show the six numbers of one article."""
        self.open(EXAMPLES / "stoltenberg-2024-03.claims", as_copy=True)

    def open_large_example(self) -> None:
        """Show four years of claims."""
        self.open(EXAMPLES / "russian-losses-2022-2026.claims", as_copy=True)

    def save(self) -> bool:
        """Save, what is half typed too; asks for a name where there is none, and writes nothing that is saved."""
        if not self._is_settled():
            return False
        if self._editor.path is None:
            return self.save_as()
        self._editor.keeper.check()  # a file that is gone or another is not saved, though nothing was changed
        return (self._editor.is_clean and not self._is_another()) or self._save(self._editor.path)

    def save_as(self) -> bool:
        """Ask for a name, and save under it."""
        from gui.disk.save_name import ask_save_name

        if not self._is_settled():
            return False
        start = self._editor.path or home_folder() / _file_name(self._editor.records.heading.title)
        path = ask_save_name(self._window, self.tr("Save as"), start, {SUFFIX: self.tr("Claim file")})
        return path is not None and self._save(path)

    def may_close(self) -> bool:
        """Whether the file may be left: saved, or given up by the user's own word."""
        from PySide6.QtWidgets import QMessageBox

        if not self._settle():
            return False
        if self._editor.is_clean and not self._is_broken():
            return True
        answer = self._ask_to_save()
        if answer is QMessageBox.StandardButton.Save:
            return self.save()
        return answer is QMessageBox.StandardButton.Discard

    def _is_settled(self) -> bool:
        """Whether all that was typed could be kept; if not, say that this is why nothing is saved."""
        if self._settle():
            return True
        self.refused.emit(self.tr("Not saved yet: what is marked red cannot be read. Mend it, then save again."))
        return False

    def _save(self, path: Path, over: bool = False) -> bool:
        from gui.beside.waiting import waited

        def run(work: Callable[[Report], T], /) -> T:
            return waited(work, self._window, self.tr("Saving {}…").format(quoted(path.name, say)))

        try:
            self._editor.save(path, over, run)
        except Cancelled:
            self.refused.emit(self.tr("Not saved: the save was cancelled."))
            return False
        except ForeignChange:
            return self._ask_about_foreign_change(path)
        except Locked as locked:
            self._refuse(locked.unsaved, path)
            return False
        except ClaimsError as error:
            self._refuse(error, path)
            return False
        self.opened.emit(path)
        return True

    def _refuse(self, error: ClaimsError | str, path: Path) -> None:
        log_refusal(str(error), path)
        self.refused.emit(said(error))

    def _ask_about_foreign_change(self, path: Path) -> bool:
        """What to do where saving would cost somebody else's work; whether all is saved then."""
        from gui.dialogs.foreign import Answer, ask_about_foreign_change

        answer = ask_about_foreign_change(self._window, path.name, can_merge=self._can_read_again())
        if answer is Answer.SAVE_AS:
            return self.save_as()
        if answer is Answer.OVERWRITE:
            return self._save(path, over=True)
        if answer is Answer.MERGE:
            self.merge_requested.emit()
        elif answer is Answer.RELOAD:
            self.reload()
        return False

    def _is_another(self) -> bool:
        """Whether another program has written the file since it was opened or saved here."""
        return self._editor.keeper.on_disk is OnDisk.CHANGED

    def _is_broken(self) -> bool:
        """Whether another program has left of the file what cannot be read: the only one that can is shown here."""
        return self._is_another() and not self._can_read_again()

    def _can_read_again(self) -> bool:
        from gui.disk.rereading import read_now

        opened = self._editor.keeper.opened
        if opened.path is None:
            return False
        try:
            read_now(partial(read_again, opened), opened.path, self._window)
        except (ClaimsError, Cancelled):
            return False
        return True

    def _ask_to_save(self) -> "QMessageBox.StandardButton":
        from PySide6.QtWidgets import QMessageBox

        buttons = QMessageBox.StandardButton
        box = QMessageBox(self._window)
        box.setObjectName("save_question")
        box.setTextFormat(Qt.TextFormat.PlainText)
        name = isolated(in_short(self._editor.path.name, _LONGEST_NAME)) if self._editor.path else ""
        named = self.tr("Save the changes to “{}”?").format(name)
        box.setText(named if name else self.tr("Save the changes to this file?"))
        box.setInformativeText(self.tr("Without saving, what you changed since the last save is lost."))
        if self._editor.is_gone:
            box.setText(self.tr("“{}” is no longer there. Save it again?").format(name))
            box.setInformativeText(self.tr("Without saving, nothing is left of it but what backups hold."))
        elif self._editor.is_clean:
            box.setText(
                self.tr("“{}” cannot be read any more as it is on the disk. Save what is open here?").format(name)
            )
            box.setInformativeText(self.tr("Without saving, nothing is left of it but what backups hold."))
        box.setWindowTitle("Counterclaim")
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        in_words_alone(box)
        return QMessageBox.StandardButton(box.exec())


def _file_name(title: str) -> str:
    from gui.disk.save_name import plain_stem

    return (plain_stem(title) or "untitled") + SUFFIX
