"""What the actions that print and export do: the comparison that is shown, and the claims that the table shows."""

import datetime
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale, QObject, QSettings, Signal
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QWidget

from gui.beside.refusing import Refusing
from gui.beside.waiting import waited
from gui.disk.poured import Pour, Pouring, pour_into
from gui.disk.save_name import ask_save_name, plain_stem
from gui.disk.whole_export import WholeExport
from gui.editor import Editor
from gui.looks.theme import LIGHT, Theme
from gui.machine.home import home_folder
from gui.rooms.comparison_room import ComparisonRoom
from gui.settings import CsvStart, read_settings
from models.progress import Report as Progress
from models.report.blocks import Report
from models.report.program import PROGRAM
from models.tables.claim_sieve import ClaimSieve
from models.tables.language import say
from models.tables.sieved import Sieved
from models.text.date_text import show_date
from models.text.display import ENGLISH, Display
from models.text.isolation import quoted

if TYPE_CHECKING:
    from gui.printing.print_job import PrintJob
    from gui.printing.printing import Printing

T = TypeVar("T")

Making = Callable[[Progress], Report]
"""Makes a report of values, on any thread."""


class SheetVerbs(QObject):
    """Print, preview and export; what it takes is imported when it is asked for."""

    refused = Signal(str)
    written = Signal(str)
    """Something was exported: a sentence that says where."""

    def __init__(self, editor: Editor, sieve: ClaimSieve, comparison: ComparisonRoom, window: QWidget) -> None:
        super().__init__(window)
        self._editor, self._sieve = editor, sieve
        self._comparison, self._window = comparison, window
        self._theme, self._display = LIGHT, ENGLISH
        self._made: Printing | None = None
        self._finding: PrintJob | None = None
        self._whole = WholeExport(window)
        self._whole.refused.connect(self.refused)
        self._whole.written.connect(self.written)

    @property
    def verbs(self) -> dict[str, Callable[[], None]]:
        """What it does, by the ids of the actions."""
        return {
            "file.export_claims": self.export_claims,
            "file.preview_claims": self.preview_claims,
            "file.print_claims": self.print_claims,
            "file.page_setup": self.page_setup,
            "compare.export": self.export_comparison,
            "compare.preview": self.preview_comparison,
            "compare.print": self.print_comparison,
        }

    def set_theme(self, theme: Theme) -> None:
        """Colour the preview's frame."""
        self._theme = theme
        if self._made is not None:
            self._made.set_theme(theme)

    def set_display(self, display: Display) -> None:
        """Write numbers and dates in another way."""
        self._display = display
        if self._made is not None:
            self._made.set_display(display)

    def print_comparison(self) -> None:
        """Print the comparison that is shown."""
        if report := self._comparison_report():
            self._printing.print_(report)

    def preview_comparison(self) -> None:
        """Show the pages of the comparison that is shown."""
        if report := self._comparison_report():
            self._printing.preview(report)

    def export_comparison(self) -> None:
        """Write the comparison that is shown into a file."""
        from gui.paper import comparison_files  # noqa: F401  puts the writers that paint into the table
        from models.formats.comparisons import COMPARISON_WRITERS, PAINTED_COMPARISONS
        from models.report.comparison_report import comparison_report

        compared = self._comparison.compared()
        if compared is None:
            return
        kinds = {suffix: say(writer.label) for suffix, writer in COMPARISON_WRITERS.items()}
        start = self._start(self.tr("comparison"), ".pdf", compared.comparisons[0].question.subject)
        path = ask_save_name(self._window, self.tr("Export comparison"), start, kinds)
        if path is None:
            return
        suffix = path.suffix.lower()
        if suffix in PAINTED_COMPARISONS:
            report = comparison_report(compared, datetime.date.today())
            self._export_report(path, lambda _told: report)
        else:  # the claims that it is about may change, so nothing goes on meanwhile
            self._export(path, partial(_pour_at_once, COMPARISON_WRITERS[suffix].write(compared)))

    def print_claims(self) -> None:
        """Print the claims that the table shows, with their quotes."""
        self._find_claims(lambda make: self._gather(make, self._printing.print_))

    def preview_claims(self) -> None:
        """Show the pages of the claims that the table shows."""
        self._find_claims(lambda make: self._gather(make, self._printing.preview))

    def export_claims(self) -> None:
        """Write the claims that the table shows into a PDF, or the whole file for another program."""
        kinds = {".pdf": self.tr("Claims in the table: PDF"), **self._whole.kinds()}
        path = ask_save_name(self._window, self.tr("Export claims"), self._start(self.tr("claims"), ".pdf"), kinds)
        if path is None:
            return
        if path.suffix.lower() == ".pdf":
            self._find_claims(partial(self._export_report, path))
        else:
            has_mark = read_settings(QSettings()).csv_start is CsvStart.MARK
            self._whole.export(self._editor.records.snapshot(), path, has_mark)

    def page_setup(self) -> None:
        """Choose paper and margins."""
        self._printing.page_setup()

    @property
    def _printing(self) -> "Printing":
        if self._made is None:
            from gui.printing.paper_memory import read_paper
            from gui.printing.printing import Printing

            self._made = Printing(self._window, self._theme)
            self._made.set_display(self._display)
            self._made.set_page_layout(read_paper(QSettings(), QLocale()))
            self._made.paper_chosen.connect(self._keep_paper)
            self._made.refused.connect(self.refused)
        return self._made

    def _comparison_report(self) -> Report | None:
        from models.report.comparison_report import comparison_report

        compared = self._comparison.compared()
        return None if compared is None else comparison_report(compared, datetime.date.today())

    def _find_claims(self, then: Callable[[Making], None]) -> None:
        """Go on with what makes the report of the claims in the table, once all are found and sorted."""
        if self._finding is not None:
            self._finding.give_up()  # what is asked for last counts
        if (shown := self._sieve.shown) is not None:
            then(self._claims_report(shown))
        else:
            self._finding = self._finding_claims()
            self._finding.done.connect(lambda: self._find_claims(then))
            self._finding.start()

    def _finding_claims(self) -> "PrintJob":
        from gui.printing.print_job import PrintJob

        job = PrintJob(self._sieve.settling(), self._window, self.tr("Finding the claims…"))
        job.ended.connect(self._forget_finding)
        return job

    def _forget_finding(self) -> None:
        self._finding = None

    def _gather(self, make: Making, then: Callable[[Report], None]) -> None:
        if report := self._beside(make, self.tr("Gathering the claims…")):
            then(report)

    def _claims_report(self, shown: Sieved) -> Making:
        """What makes the report of claims of the file as it is now, on any thread."""
        from models.report.claim_list import claim_list

        display, records, path = self._display, self._editor.records, self._editor.path
        file, held = records.snapshot(), records.claims.slots()
        return lambda told: claim_list(
            file,
            map(held.__getitem__, shown.slots),
            display,
            wanted=shown.wanted,
            keys=shown.keys,
            name=path.name if path else "",
            program=PROGRAM,
            day=show_date(datetime.date.today().isoformat(), display),
            told=told,
        )

    def _export_report(self, path: Path, make: Making) -> None:
        """Write a report as HTML, or as PDF on the paper that was set up."""
        if path.suffix.lower() == ".html":
            from gui.paper.web import pour_html

            self._export(path, partial(pour_html, make, self._display))
        else:
            from gui.paper.pdf import pour_made

            self._export(path, partial(pour_made, make, self._printing.page_layout, self._display))

    def _export(self, path: Path, work: Pouring) -> None:
        what = self.tr("Exporting {}…").format(quoted(path.name, say))
        if self._beside(partial(pour_into, path, work), what):
            self.written.emit(self.tr("Exported as {}.").format(quoted(path.name, say)))

    def _beside(self, work: Callable[[Progress], T], what: str) -> T | None:
        """What comes of some work on values; None where it was refused, which is said, or given up."""
        with Refusing(self.refused.emit):
            return waited(work, self._window, what)
        return None

    @staticmethod
    def _keep_paper(layout: QPageLayout) -> None:
        from gui.printing.paper_memory import write_paper

        write_paper(QSettings(), layout)

    def _start(self, what: str, suffix: str, subject: str = "") -> Path:
        """The name that is offered: the claim file's, its title or the subject, and what it is."""
        path = self._editor.path
        name = path.stem if path else plain_stem(self._editor.records.heading.title) or plain_stem(subject)
        return (path.parent if path else home_folder()) / f"{'-'.join(filter(None, (name, what)))}{suffix}"


def _pour_at_once(data: bytes, pour: Pour, _told: Progress) -> None:
    pour(data)
