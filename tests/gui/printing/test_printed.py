"""A report printed: which pages, in which colours, and what becomes of a file that is printed into."""

import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from gui.paper.sheet import Sheet
from gui.printing.printed import painted
from models.claims.errors import ClaimsError
from models.report.blocks import Drawing
from tests.gui.paper.printed_pages import plot, report, table, texts

TOP = Path(__file__).resolve().parents[3]


@pytest.fixture(autouse=True)
def qt(qtbot: QtBot) -> None:
    """Fonts need an application."""


def printer_into(path: Path, ranges: str = "") -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(path))
    if ranges:
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setPageRanges(QPageRanges.fromString(ranges))
    return printer


class Spooler(QPrinter):
    """A printer that takes the pages itself; this one spools into a file."""

    def __init__(self, path: Path) -> None:
        super().__init__(QPrinter.PrinterMode.HighResolution)
        self.setOutputFileName(str(path))

    def outputFormat(self) -> QPrinter.OutputFormat:  # noqa: N802
        return QPrinter.OutputFormat.NativeFormat


def has_colours(path: Path) -> bool:
    """Whether the first page of a PDF has any colour beside greys."""
    with pypdfium2.PdfDocument(path) as pdf:
        dots = pdf[0].render().to_numpy().astype(np.int64)
    return bool((dots.max(axis=2) - dots.min(axis=2)).max() > 10)


def long_sheet(printer: QPrinter) -> Sheet:
    return Sheet(report(table(3, 250)), printer.pageLayout())


def test_only_the_chosen_pages_are_printed_and_each_is_told(tmp_path: Path) -> None:
    counts = []
    for number, ranges in enumerate(("", "2-3")):
        path = tmp_path / f"pages{number}.pdf"
        printer = printer_into(path, ranges)
        told = list(painted(long_sheet(printer), printer))
        assert told == [pytest.approx((place + 1) / len(told)) for place in range(len(told))]
        counts.append(path.read_bytes().count(b"/Type /Page\n"))
        assert counts[-1] == len(told)
    assert counts[0] > 3 and counts[1] == 2


def test_printing_into_a_file_that_is_given_up_leaves_it_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "pages.pdf"
    for before in (None, b"what was there"):
        if before is not None:
            path.write_bytes(before)
        printer = printer_into(path)
        steps = painted(long_sheet(printer), printer)
        next(steps)
        next(steps)
        steps.close()
        assert [path.read_bytes() for path in tmp_path.iterdir()] == [before] * (before is not None)


def test_a_file_that_cannot_be_written_is_refused_in_a_sentence(tmp_path: Path) -> None:
    printer = printer_into(tmp_path / "nowhere" / "pages.pdf")
    with pytest.raises(ClaimsError, match=r"“pages.pdf” could not be saved in .*\."):
        list(painted(long_sheet(printer), printer))


_WITHOUT_ROOM = """
import resource, sys
from pathlib import Path
from gui.application import make_qt
qt = make_qt([])
from models.claims.errors import ClaimsError
from models.report.blocks import Drawing
from tests.gui.printing.test_printed import long_sheet, painted, printer_into
printer = printer_into(Path(sys.argv[1]))
sheet = long_sheet(printer)
resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
try:
    list(painted(sheet, printer))
except ClaimsError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit for files")
def test_where_the_disk_takes_no_more_the_old_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "pages.pdf"
    path.write_bytes(b"what was there")
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT_ROOM, str(path)], cwd=TOP, capture_output=True, text=True, check=True
    )
    assert "“pages.pdf” could not be saved" in done.stdout
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"what was there"]


def test_a_file_is_printed_without_room_for_temporary_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    path = tmp_path / "pages.pdf"
    printer = printer_into(path)
    list(painted(long_sheet(printer), printer))
    assert path.read_bytes().rstrip().endswith(b"%%EOF")


def test_the_printer_can_print_into_the_same_file_again(tmp_path: Path) -> None:
    path = tmp_path / "pages.pdf"
    printer = printer_into(path)
    for _ in range(2):
        list(painted(long_sheet(printer), printer))
        assert printer.outputFileName() == str(path)
        assert path.read_bytes().count(b"%%EOF") == 1
        path.unlink()


def test_the_last_page_first_where_that_is_asked_for(tmp_path: Path) -> None:
    first = []
    for order in (QPrinter.PageOrder.FirstPageFirst, QPrinter.PageOrder.LastPageFirst):
        path = tmp_path / "pages.pdf"
        printer = printer_into(path)
        printer.setPageOrder(order)
        sheet = long_sheet(printer)
        list(painted(sheet, printer))
        first.append(texts(path.read_bytes(), tmp_path)[0].splitlines())
    assert f"page 1 of {len(sheet)}" in " ".join(first[0])
    assert f"page {len(sheet)} of {len(sheet)}" in " ".join(first[1])


@pytest.mark.parametrize("mode", QPrinter.ColorMode)
def test_a_file_is_as_grey_as_the_printer_is_asked_to_be(tmp_path: Path, mode: QPrinter.ColorMode) -> None:
    path = tmp_path / "pages.pdf"
    printer = printer_into(path)
    printer.setColorMode(mode)
    list(painted(Sheet(report(Drawing(plot(3))), printer.pageLayout()), printer))
    assert has_colours(path) == (mode is QPrinter.ColorMode.Color)


def test_a_printer_paints_the_chosen_pages_itself_and_can_do_so_again(tmp_path: Path) -> None:
    path = tmp_path / "spooled.pdf"
    printer = Spooler(path)
    sheet = long_sheet(printer)
    for ranges, count in (("", len(sheet)), ("2-3", 2)):
        printer.setPageRanges(QPageRanges.fromString(ranges))
        printer.setPrintRange(QPrinter.PrintRange.PageRange if ranges else QPrinter.PrintRange.AllPages)
        told = list(painted(sheet, printer))
        assert told == [pytest.approx((place + 1) / count) for place in range(count)]
        assert path.read_bytes().count(b"/Type /Page\n") == count
        assert printer.docName() == sheet.report.title


def test_a_printer_is_free_again_when_it_is_given_up(tmp_path: Path) -> None:
    printer = Spooler(tmp_path / "spooled.pdf")
    steps = painted(long_sheet(printer), printer)
    next(steps)
    assert printer.paintingActive()
    steps.close()
    assert not printer.paintingActive()


@pytest.mark.qt_log_ignore("QPainter::begin")  # Qt says so to us
def test_a_printer_that_takes_no_pages_is_refused_in_a_sentence(tmp_path: Path) -> None:
    printer = Spooler(tmp_path / "nowhere" / "spooled.pdf")
    with pytest.raises(ClaimsError, match=r"^The printer does not take the pages: .*\.$"):
        list(painted(long_sheet(printer), printer))
