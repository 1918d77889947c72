"""A program whose files are taken away while it runs; started by a test, in a copy of the program.

Its arguments: a claim file, a folder to write into, and whether the modules that must be at hand are imported first.
It prints what was asked for in vain, and ends with 0 where all was done.
"""

import faulthandler
import importlib.abc
import os
import sys
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox, QPushButton, QWidget

import gui
from gui.application import Application, make_qt
from gui.handing_over.message import Handed
from gui.handing_over.raising import open_handed
from gui.log.at_hand import AtHand
from gui.main_window import MainWindow
from models.formats.suffixes import read_file


class Gone(importlib.abc.MetaPathFinder):
    """Finds nothing that is not loaded already."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        self.asked.append(name)
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)


def wait(found: Callable[[], object], what: str) -> None:
    loop, looks = QEventLoop(), iter(range(1500))
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: loop.quit() if found() or next(looks, None) is None else None)
    timer.start()
    loop.exec()
    timer.stop()
    assert found(), f"{what} did not come"


def shown(kind: type[QWidget], name: str = "") -> QWidget | None:
    """A visible window of a kind, or the one of a name."""
    tops = (top for top in QApplication.topLevelWidgets() if isinstance(top, kind) and top.isVisible())
    return next((top for top in tops if not name or top.objectName() == name), None)


def press(dialog: QWidget, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None, name
    button.click()


def edit(window: MainWindow, place: str) -> None:
    table = window.table
    assert table.setData(table.index(0, table.column("place")), place)


def save_as(window: MainWindow, path: Path) -> None:
    def answer() -> None:
        dialog = shown(QFileDialog)
        if isinstance(dialog, QFileDialog):
            name = dialog.findChild(QLineEdit, "fileNameEdit")
            assert name is not None
            name.setText(str(path))
            dialog.accept()  # type: ignore[attr-defined]
        else:
            QTimer.singleShot(20, answer)

    QTimer.singleShot(20, answer)
    assert window.files.save_as()


def close_saving(window: MainWindow) -> None:
    def answer() -> None:
        box = shown(QMessageBox)
        if isinstance(box, QMessageBox):
            box.button(QMessageBox.StandardButton.Save).click()
        else:
            QTimer.singleShot(20, answer)

    QTimer.singleShot(20, answer)
    assert window.close()


def crash() -> None:
    """Fail in a slot, be told of it, look at the log, and go on."""

    def fail() -> None:
        raise ValueError("on purpose")

    QTimer.singleShot(0, fail)
    wait(lambda: shown(QDialog, "crash_dialog"), "the crash dialog")
    dialog = shown(QDialog, "crash_dialog")
    assert dialog is not None
    press(dialog, "crash_log")
    wait(lambda: dialog.findChild(QDialog, "log_dialog"), "the log")
    log = dialog.findChild(QDialog, "log_dialog")
    assert log is not None
    log.reject()
    press(dialog, "crash_go_on")


def work(application: Application, window: MainWindow, folder: Path) -> None:
    """Everything that must be possible still."""
    from gui.log.crash import save_copies

    edit(window, "Here")
    assert window.files.save()
    edit(window, "There")
    save_as(window, folder / "as.claims")
    crash()
    save_copies([window.editor], folder)
    open_handed(application.open_window, Handed((folder / "other.claims",)))
    wait(lambda: len(application.windows) == 2 and application.windows[1].editor.records.claims, "another window")
    edit(window, "Elsewhere")
    close_saving(window)
    assert "Elsewhere" in [claim.place for claim in read_file(folder / "as.claims").claims]
    assert application.windows[-1].close()


def say_so(window: MainWindow) -> None:
    """A verb whose module is not at hand: a box of what is loaded says why."""
    window.actions_["help.about"].trigger()
    wait(lambda: shown(QMessageBox, "replaced_box"), "the box")
    box = shown(QMessageBox, "replaced_box")
    assert isinstance(box, QMessageBox)
    assert "was replaced or removed while it ran" in box.text()
    box.accept()


def main() -> None:
    faulthandler.dump_traceback_later(60, exit=True)
    path, folder, is_fetched = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3] == "fetched"
    qt = make_qt(sys.argv)
    application = Application(qt)
    window = application.open_window(path)
    wait(lambda: window.chart.has_begun and window.editor.records.claims, "the window")
    at_hand = AtHand()
    wait(lambda: at_hand.is_complete or not is_fetched, "what must be at hand")
    gone = Gone()
    Path(gui.__path__[0]).rename(folder / "gui-gone")
    sys.meta_path.insert(0, gone)
    try:
        work(application, window, folder)
        known = len(gone.asked)
        assert application.open_window() is not None
        say_so(application.windows[-1])
        del gone.asked[known:]
    finally:
        sys.meta_path.remove(gone)
        print(*dict.fromkeys(gone.asked))
        sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
