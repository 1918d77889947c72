"""What is done in a window: opened, drawn, edited, saved, read again, filled from outside."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTableView, QWidget

from gui.application import Application
from gui.looks.theme import DARK, LIGHT
from gui.main_window import MainWindow
from gui.self_test.ink import ink_of, marks_among
from gui.self_test.outcome import Failed
from gui.self_test.patience import Patience
from models.claims.claim import Claim
from models.formats.suffixes import read_file
from models.storage.opened import hash_of
from models.tables.comparison_cells import COLUMNS

ARTICLE = """<!doctype html><html lang="en"><head><title>Storm in Norland</title>
<meta property="article:published_time" content="2024-03-15"></head><body><article><h1>Storm in Norland</h1>
<p>More than 1,200 people were killed by the storm, the Interior Ministry of Norland said on Thursday.</p>
<p>Rescue teams went on with their search through the night, as the rain fell on roads that nobody could use.</p>
</article></body></html>"""
"""A page of our own, with one figure."""

_ROWS = (("as of", "claimant", "subject", "measure", "figure"), ("2024-03-15", "Ministry", "People", "killed", 1204))
_PLACE = "Self-test Bay"
_LEAST_INK = 0.002
_DRAWN = 15.0
"""Seconds within which a chart is drawn once its window stands."""


class WindowSteps:
    """The steps in the windows of one application; files go into a folder of their own."""

    def __init__(self, application: Application, folder: Path, patience: Patience) -> None:
        self._application = application
        self._wait_for = patience.wait_for
        self._folder = folder
        self._window: MainWindow | None = None
        self._saved = folder / "самоперевірка ü.claims"

    @property
    def window(self) -> MainWindow:
        """The window that the first step opened."""
        if self._window is None:
            raise Failed("There is no window: no example was opened.")
        return self._window

    @property
    def saved(self) -> Path:
        """The file that was saved."""
        if not self._saved.exists():
            raise Failed("There is no saved file.")
        return self._saved

    def open_example(self) -> str:
        """The small example in a window."""
        window = self._application.open_window()
        window.files.open_small_example()
        self._wait_for(lambda: self._claims_of(window), "The example")
        self._window = window
        self._wait_for(
            lambda: window.claims.view.indexAt(window.claims.view.viewport().rect().center()).isValid(), "Rows"
        )
        return f"{len(window.editor.records.claims)} claims."

    def draw_timeline(self) -> str:
        """The timeline, with marks in the colours of claimants."""
        plot = self._wait_for(lambda: self.window.findChild(QWidget, "timeline_plot"), "The timeline")
        colours = (*LIGHT.series, *DARK.series)
        shown = self._wait_for(lambda: marks_among(ink_of(plot), colours), "A mark of the timeline", _DRAWN)
        return f"Marks in {shown} colours."

    def draw_forest(self) -> str:
        """The forest plot of the comparison, which is a column of its table."""
        self.window.docks.show("comparison")
        table = self.window.findChild(QTableView, "comparison_table")
        if table is None:
            raise Failed("There is no comparison.")
        column = COLUMNS.index("plot")
        self._wait_for(lambda: table.model().rowCount(), "The comparison")

        def drawn() -> int:
            places = [table.visualRect(table.model().index(row, column)) for row in range(table.model().rowCount())]
            shares = [sum(ink_of(table.viewport(), place).values()) for place in places if not place.isEmpty()]
            return sum(share > _LEAST_INK for share in shares)

        rows = self._wait_for(drawn, "A mark of the forest plot", _DRAWN)
        return f"{rows} rows with marks."

    def edit(self) -> str:
        """A cell is changed as by typing, undone and done again."""
        table, stack = self.window.table, self.window.editor.undo_stack
        was = self._first().place
        for work in (lambda: table.setData(table.index(0, table.column("place")), _PLACE), stack.undo, stack.redo):
            work()
        if self._first().place != _PLACE:
            raise Failed(f"The place is “{self._first().place}”, though “{_PLACE}” was typed.")
        stack.undo()
        if self._first().place != was:
            raise Failed("What was undone is still there.")
        stack.redo()
        return "Typed, undone and done again."

    def save(self) -> str:
        """The file is saved under a name with letters of two alphabets."""
        self.window.editor.save(self._saved)
        return f"{self.saved.stat().st_size:,} bytes, SHA-256 {hash_of(self.saved.read_bytes())[:12]}."

    def reload(self) -> str:
        """The saved file holds what the window shows."""
        there, here = read_file(self.saved), self.window.editor.records.snapshot()
        if there != here:
            raise Failed("The saved file holds something else than the window shows.")
        again = self._application.open_window(self.saved)
        if again is not self.window:
            raise Failed("The same file was opened in a second window.")
        return f"{len(there.claims)} claims, the same."

    def import_article(self) -> str:
        """A saved page is read in a process of its own, and its claim taken."""
        path = self._folder / "storm.html"
        path.write_text(ARTICLE, encoding="utf-8")
        return self._import(path, "article_dialog", "article_take", lambda claim: claim.low == 1200)

    def import_spreadsheet(self) -> str:
        """A workbook is read in a process of its own, and its row taken."""
        import xlsxwriter

        path = self._folder / "storm.xlsx"
        with xlsxwriter.Workbook(path) as book:
            page = book.add_worksheet("days")
            for number, row in enumerate(_ROWS):
                page.write_row(number, 0, row)
        return self._import(path, "mapping_dialog", "mapping_import", lambda claim: claim.low == 1204)

    def close(self) -> str:
        """The window closes without a question once all is saved."""
        self.window.editor.save(self._saved)
        if not self.window.close():
            raise Failed("The window does not close.")
        return "Closed."

    def leave(self) -> None:
        """Close what a failed step has left open, without a question."""
        for window in self._application.windows:
            window.editor.undo_stack.setClean()
            window.editor.keeper.give_up()
            window.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _claims_of(self, window: MainWindow) -> int:
        """How many claims a window shows; Failed, in the words of the window, where its file was refused."""
        told = window.notice.findChild(QLabel, "notice_text")
        if window.notice.isVisible() and told is not None:
            raise Failed(told.text())
        return len(window.editor.records.claims)

    def _first(self) -> Claim:
        return self.window.table.claim(0)

    def _import(self, path: Path, dialog_name: str, button_name: str, is_wanted: Callable[[Claim], bool]) -> str:
        window = self.window
        count = len(window.editor.records.claims)
        window.importing.import_file(path)
        dialog = self._wait_for(lambda: window.findChild(QDialog, dialog_name), f"The dialog on “{path.name}”")
        button = self._wait_for(lambda: dialog.findChild(QPushButton, button_name), "Its button")
        self._wait_for(button.isEnabled, "What can be taken")
        button.click()
        self._wait_for(lambda: len(window.editor.records.claims) > count, "The imported claim")
        if not any(map(is_wanted, window.editor.records.claims)):
            raise Failed("What was imported has not the figure that was written.")
        return f"{len(window.editor.records.claims) - count} claim of “{path.name}”."
