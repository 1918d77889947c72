"""The application: style, settings, windows, and what happens when something goes wrong."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QMetaMethod, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QFont, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

import models
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
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.formats.whole_files import is_native
from models.storage.data_folder import RECOVERY, data_folder, name_program
from models.storage.opened import Opened, is_same_place
from models.storage.recovery_log import find_logs
from models.tables.language import said, write_as
from models.text.display import Display

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
        self._windows: list[MainWindow] = []
        self._settings = read_settings(QSettings())
        self._keeping = QTimer(self, singleShot=True, interval=_AFTER_PICTURE)
        self._keeping.timeout.connect(self._keep_settings)
        self._translation = Translation(qt, self._settings.language)
        qt.setStyle("Fusion")
        qt.styleHints().colorSchemeChanged.connect(self._apply)
        qt.file_handed_over.connect(self.open_window)
        self._asking, self._ring = Asking(qt, self), FocusRing(qt, self)
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
        if path is not None and not as_copy and (shown := self._window_of(path)):
            shown.raise_()
            shown.activateWindow()
            return shown
        if path is not None and not as_copy and (blank := self._blank()):
            blank.files.load(path) if is_native(path) else blank.importing.import_file(path)
            return blank
        try:
            return self._open(path, as_copy) if path is None or as_copy else self._begin(path)
        except ClaimsError as error:
            window = self._active() or self._new_window()
            window.notice.refuse(said(error))
            return window

    def _open(self, path: Path | None, as_copy: bool = False) -> MainWindow:
        """A new window for a file, which may still be read; ClaimsError for one that is refused at once."""
        if path is None:
            return self._new_window()
        opening = Opening(path, as_copy, self)
        opening.begin()
        if opening.refusal is not None:
            opening.deleteLater()
            log_refusal(str(opening.refusal), path)
            raise opening.refusal
        window = self._new_window()
        window.files.receive(opening)
        return window

    def _blank(self) -> MainWindow | None:
        """A window in which nothing was made or opened yet."""
        return next((window for window in self._windows if window.files.is_untouched), None)

    def _active(self) -> MainWindow | None:
        """The window that the user is in, or the newest."""
        active = QApplication.activeWindow()
        return next((w for w in self._windows if w is active), self._windows[-1] if self._windows else None)

    def _new_window(self) -> MainWindow:
        window = MainWindow(self.theme(), self._display())
        self._windows.append(window)
        window.editor.keeper.backups = backups(self._settings)
        window.closed.connect(self._forget)
        window.files.window_requested.connect(self.open_window)
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
                self._window_of(path) or self._begin(path)
            except ClaimsError as error:
                refusals.append(said(error))
        window = self._active() or self.open_window()
        if refusals:
            window.notice.state("\n".join(refusals))  # it stays, for nobody has looked yet
        QTimer.singleShot(0, self._look_back)

    def _begin(self, path: Path) -> MainWindow:
        """A window that shows a claim file, or one with a new file into which another kind of file is imported."""
        if is_native(path):
            return self._open(path)
        window = self._open(None)
        window.importing.import_file(path)
        return window

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
        self._keep_settings()
        self._apply()

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

    def _keep_settings(self) -> None:
        self._keeping.stop()
        write_settings(QSettings(), self._settings)

    def _editors(self) -> list[Editor]:
        return [window.editor for window in self._windows]

    def _remember(self, path: Path) -> None:
        self._settings = with_recent_file(self._settings, str(path.absolute()))
        self._keeping.start()
        for window in self._windows:
            window.recent_menu.set_files(self._settings.recent_files)

    def _window_of(self, path: Path) -> MainWindow | None:
        return next((w for w in self._windows if w.files.path and is_same_place(w.files.path, path)), None)

    def _look_back(self) -> None:
        """Tell what a program that did not end in order has left."""
        if window := self._active():
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
        """The editor of the window that shows a file, of one that is untouched, or of a new one."""
        from gui.disk.rereading import opened_now

        if path is not None and (shown := self._window_of(path)):
            return shown.editor
        front = self._active()
        ready = opened_now(path, front) if path is not None and front is not None else None
        editor = (self._blank() or self._new_window()).editor
        if path is not None and ready is not None:
            editor.hold(ready.opened, ready.records)
            self._remember(path)
        return editor

    def _tell_restored(self, editor: Editor, problem: str) -> None:
        window = next((window for window in self._windows if window.editor is editor), None)
        if window is not None:
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
