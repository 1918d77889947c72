"""Every page of a window, one after the other."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QDialog, QTabBar, QTableView, QTabWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow


def pages_of_dialog(dialog: QDialog) -> Iterator[str]:
    """Turn to each page of all tabs; what it is called. Without tabs, the dialog is one page without a name."""
    QApplication.processEvents()  # what it shows first is laid out
    all_tabs = dialog.findChildren(QTabWidget)
    for tabs in all_tabs:
        for page in range(tabs.count()):
            tabs.setCurrentIndex(page)
            QApplication.processEvents()
            yield tabs.tabText(page)
    if not all_tabs:
        yield ""


def pages_of_window(window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    """Bring each pane into sight that stands behind a tab, and each page within one; its name."""
    for name in ("timeline", "comparison", "history"):
        window.docks.show(name)
        qtbot.waitUntil(lambda: rows(window, "comparison_table") != 0)
        bar = window.findChild(QTabBar, "comparison_tabs")
        for page in range(bar.count()) if bar is not None and bar.isVisible() else [0]:
            if bar is not None:
                bar.setCurrentIndex(page)
            QApplication.processEvents()
            yield f"{name} {page}"


def rows(window: MainWindow, name: str) -> int:
    """How many rows a table has; -1 where it is not there yet."""
    table = window.findChild(QTableView, name)
    return -1 if table is None else table.model().rowCount()
