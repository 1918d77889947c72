"""The application: style, settings, windows, and what happens when something goes wrong."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QMetaMethod, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QFont, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

import models
from gui.beside.collecting import Collector
from gui.beside.run import rest
from gui.disk.disk_news import SAVE
from gui.disk.opening import Opening
from gui.editor import Editor
from gui.help.asking import Asking
from gui.log import crash
from gui.log.faults import faults, take_faults
from gui.log.logs import log_folder, log_refusal
from gui.lone import leave_to_qt
from gui.looks.focus_ring import FocusRing
from gui.looks.theme import DARK, LIGHT, Theme, dress
from gui.main_window import MainWindow
from gui.resources import RESOURCES
from gui.settings import Settings, ThemeChoice, backups, display, font, read_settings, with_recent_file, write_settings
from gui.translation import Translation
from gui.windows import Windows
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.formats.whole_files import is_native
from models.storage.data_folder import RECOVERY, data_folder, name_program
from models.storage.lock import Locked
from models.storage.opened import Opened
from models.storage.recovery_log import find_logs
from models.tables.language import said, say, write_as
from models.text.display import Display
from models.text.isolation import quoted

_PATIENCE = 1.0
"""Seconds that the end waits for work that was given up, to free what it holds."""

_AFTER_PICTURE = 250
"""Milliseconds after which a file that was opened is noted: the disk must not hold up its first picture."""


class Application(QObject):
    """All windows of one run, and what they share."""

    def __init__(self, qt: "QtApplication") -> None:
        super().__init__(qt)
        self._qt = qt
        self._system_font = QFont(qt.font())
        self._windows = Windows()
        self._settings = read_settings(QSettings())
        self._keeping = QTimer(self, singleShot=True, interval=_AFTER_PICTURE)
        self._keeping.timeout.connect(self._keep_settings)
        self._translation = Translation(qt, self._settings.language)
        qt.setStyle("Fusion")
        qt.styleHints().colorSchemeChanged.connect(self._apply)
        qt.file_handed_over.connect(self.open_window)
        self._asking, self._ring, self._collector = Asking(qt, self), FocusRing(qt, self), Collector(self)
        self._crash_hook = crash.install(self._editors)
        self._apply()

    @property
    def windows(self) -> tuple[MainWindow, ...]:
        """The windows that are open, oldest first."""
        return tuple(self._windows)

    @property
    def settings(self) -> Settings:
        """The user's preferences as they are now."""
        return self._settings

    def open_window(self, path: Path | None = None, as_copy: bool = False) -> MainWindow:
        """A window for a file, or for a new one; where one is refused, a window that is there says why."""
        if path is None:
            return self._new_window()
        if not as_copy and (shown := self._windows.of_path(path)):
            return _brought_forward(shown)
        try:
            return self._begin(path, as_copy)
        except ClaimsError as error:
            return self._refusing(error, path)

    def _begin(self, path: Path, as_copy: bool = False) -> MainWindow:
        """A window that shows a claim file, or one with a new file into which another kind of file is imported."""
        if as_copy or is_native(path):
            return self._open(path, as_copy)
        window = self._free_window()
        window.importing.import_file(path)
        return window

    def _open(self, path: Path, as_copy: bool) -> MainWindow:
        """A window for a file, which may still be read; ClaimsError for one that is refused at once."""
        opening = Opening(path, as_copy, self)
        opening.begin()
        if opening.refusal is not None:
            opening.deleteLater()
            log_refusal(str(opening.refusal), path)
            raise opening.refusal
        if opening.held is not None:
            opening.deleteLater()
            return self._show_held(path, opening.held)
        window = self._free_window()
        window.files.receive(opening)
        return window

    def _show_held(self, path: Path, held: Locked) -> MainWindow:
        """The window that has a file open under another path, which is told where the file lies now."""
        window = self._windows.of_path(path) or self._windows.of_holder(held.holder)
        if window is None:  # it is being opened under another path at this very moment
            return self._refusing(held, path)
        window.files.follow(path)
        return _brought_forward(window)

    def _refusing(self, error: ClaimsError, path: Path) -> MainWindow:
        """A window that says why a file is refused."""
        window = self._windows.active or self._new_window()
        window.files.unopened.emit(said(error), path)
        return window

    def _free_window(self) -> MainWindow:
        """A window in which nothing was begun yet; a new one where there is none."""
        return self._windows.free or self._new_window()

    def _new_window(self) -> MainWindow:
        window = MainWindow(self.theme(), self._display())
        self._windows.add(window)
        window.editor.keeper.backups = backups(self._settings)
        window.closed.connect(self._forget)
        window.editor.path_changed.connect(self._windows.tell_apart)
        window.files.window_requested.connect(self.open_window)
        window.files.held_elsewhere.connect(self._show_held)
        window.files.copy_requested.connect(self._show_copy)
        window.files.opened.connect(self._remember)
        window.actions_["file.quit"].triggered.connect(self.quit)
        window.actions_["edit.preferences"].triggered.connect(self._show_preferences)
        window.recent_menu.set_files(self._settings.recent_files)
        window.show()
        return window

    def open_files(self, paths: Sequence[Path]) -> None:
        """A window for each file; without one, a window for a new file."""
        refusals = []
        for path in dict.fromkeys(paths):
            try:
                self._windows.of_path(path) or self._begin(path)
            except ClaimsError as error:
                refusals.append((said(error), path))
        window = self._windows.active or self.open_window()
        window.disk.tell_unopened(refusals)
        QTimer.singleShot(0, self._look_back)

    def _show_copy(self, file: ClaimFile) -> None:
        """A window for a file that has no name."""
        self._new_window().editor.hold(Opened(file=file))

    def theme(self) -> Theme:
        """The colours that the settings ask for."""
        chosen = self._settings.theme
        is_dark = chosen is ThemeChoice.DARK or (
            chosen is ThemeChoice.SYSTEM and QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        )
        return DARK if is_dark else LIGHT

    def set_settings(self, settings: Settings) -> None:
        """Take other preferences, keep them, and show everything by them."""
        self._settings = settings
        is_kept = self._keep_settings()
        self._apply()
        if not is_kept and (window := self._windows.active):
            sentence = self.tr("The preferences hold until Counterclaim ends: {} cannot be written.")
            window.notice.refuse(sentence.format(quoted(QSettings().fileName(), say)))

    def quit(self) -> None:
        """Close every window; one that may not be closed stays, and so does the program."""
        for window in self.windows:
            if not window.close():
                return

    def end(self) -> None:
        """Let go of the process: what goes wrong from here on is Python's again."""
        self._qt.file_handed_over.disconnect(self.open_window)
        self._qt.styleHints().colorSchemeChanged.disconnect(self._apply)
        self._asking.end()
        self._ring.end()
        self._collector.end()
        self._crash_hook.uninstall()
        if self._keeping.isActive():
            self._keep_settings()
        rest(_PATIENCE)
        self._translation.end()

    def _apply(self) -> None:
        theme = self.theme()
        write_as(self._display())
        dress(self._qt, theme)
        self._qt.setFont(font(self._settings, self._system_font))
        for window in self._windows:
            window.set_theme(theme)
            window.set_display(self._display())
            window.editor.keeper.backups = backups(self._settings)
            window.recent_menu.set_files(self._settings.recent_files)

    def _display(self) -> Display:
        return display(self._settings, QLocale())

    def _keep_settings(self) -> bool:
        self._keeping.stop()
        return write_settings(QSettings(), self._settings)

    def _editors(self) -> list[Editor]:
        return [window.editor for window in self._windows]

    def _remember(self, path: Path) -> None:
        self._settings = with_recent_file(self._settings, str(path.absolute()))
        self._keeping.start()
        for window in self._windows:
            window.recent_menu.set_files(self._settings.recent_files)

    def _look_back(self) -> None:
        """Tell what a program that did not end in order has left."""
        if window := self._windows.active:
            if faults(log_folder()):
                from gui.verbs.dialog_verbs import SHOW_LOG

                take_faults(log_folder())
                sentence = self.tr("Counterclaim ended unexpectedly last time.")
                window.notice.offer_choices(sentence, [(self.tr("Show log"), SHOW_LOG)], outlives_file=True)
            if find_logs(data_folder() / RECOVERY):
                self._recover(window)

    def _recover(self, window: MainWindow) -> None:
        from gui.disk.recovering import Recovering

        recovering = Recovering(self._open_editor, self)
        recovering.restored.connect(self._tell_restored)
        recovering.offer(self._display(), window)

    def _open_editor(self, path: Path | None) -> Editor:
        """The editor of the window that shows a file, of one that is free, or of a new one."""
        from gui.disk.rereading import opened_now

        if path is not None and (shown := self._windows.of_path(path)):
            return shown.editor
        front = self._windows.active
        ready = opened_now(path, front) if path is not None and front is not None else None
        editor = self._free_window().editor
        if path is not None and ready is not None:
            editor.hold(ready.opened, ready.records)
            self._remember(path)
        return editor

    def _tell_restored(self, editor: Editor, problem: str) -> None:
        if window := self._windows.of_editor(editor):
            window.raise_()
            window.claims.choose_first()
            restored = self.tr("What was not saved is restored: save it to keep it.")
            window.notice.offer_choices(f"{restored} {problem}".strip(), [(self.tr("Save"), SAVE)])

    def _forget(self, window: MainWindow) -> None:
        window.files.give_up()
        self._windows.remove(window)
        window.deleteLater()  # else Python's collector would, perhaps within a slot of its parts

    def _show_preferences(self) -> None:
        from gui.dialogs.preferences import PreferencesDialog

        dialog = PreferencesDialog(self._settings, QApplication.activeWindow())
        leave_to_qt(dialog)  # where no window is active, it stands over none
        dialog.settings_changed.connect(self.set_settings)
        dialog.open()


def _brought_forward(window: MainWindow) -> MainWindow:
    window.raise_()
    window.activateWindow()
    return window


class QtApplication(QApplication):
    """Qt's own application, which also tells of files that the desktop hands over (macOS)."""

    file_handed_over = Signal(object)
    """A Path."""

    def __init__(self, arguments: Sequence[str]) -> None:
        self._early: list[Path] = []  # before Qt is there, which may tell of a file while it begins
        super().__init__(arguments)

    @property
    def early_files(self) -> tuple[Path, ...]:
        """Files that were handed over before anybody heard of it."""
        return tuple(self._early)

    def event(self, event: QEvent) -> bool:
        """Take file events; everything else is Qt's."""
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        if self.isSignalConnected(QMetaMethod.fromSignal(self.file_handed_over)):
            self.file_handed_over.emit(Path(event.file()))
        else:
            self._early.append(Path(event.file()))
        return True


def make_qt(arguments: Sequence[str]) -> QtApplication:
    """The application, named so that settings find their place."""
    qt = QtApplication(list(arguments[:1]))  # file names are ours: one that is no text would end the process in Qt
    name_program()
    qt.setApplicationDisplayName("")
    qt.setApplicationVersion(models.__version__)
    qt.setDesktopFileName("counterclaim")
    qt.setWindowIcon(QIcon(str(RESOURCES / "counterclaim.svg")))
    return qt
