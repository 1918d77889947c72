"""Printing and exporting from the window: the pages before they are printed, and a PDF that is given up."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QProgressDialog
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.printing.print_preview import PrintPreview
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Heading
from models.claims.figure import Bound
from models.claims.filter import Filter, SortKey
from models.formats.claims_writer import write_claims
from models.frame import coded
from models.report.blocks import Paragraph, Table
from models.storage.opened import Opened
from models.tables import claim_sieve, turns
from tests.gui.conftest import OpenWindow
from tests.gui.hands import trigger
from tests.gui.paper.printed_pages import texts
from tests.gui.parts import part_of


@pytest.fixture
def large(open_window: OpenWindow, tmp_path: Path) -> MainWindow:
    """A window on so many claims that their pages take seconds."""
    claim = Claim(id="", claimant="NATO", subject="Army", measure="killed", bound=Bound.EXACT, low=7, high=7)
    claims = tuple(
        msgspec.structs.replace(claim, id=f"c{number}", low=number, high=number, place=f"Place {number}")
        for number in range(6_000)
    )
    path = tmp_path / "large.claims"
    path.write_bytes(write_claims(msgspec.structs.replace(ClaimFile.NEW, claims=claims)))
    return open_window(path)


def name(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Choose a name in the dialog of the next export."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(path), "")))


def once(kind: type[QProgressDialog], do: Callable[[QProgressDialog], None]) -> list[bool]:
    """Do something with a dialog as soon as it is there; what is returned holds something then."""
    done: list[bool] = []

    def look() -> None:
        found = QApplication.activeModalWidget()
        if isinstance(found, kind):
            done.append(True)
            do(found)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)
    return done


@pytest.mark.parametrize("before", [None, b"what was there"])
def test_a_pdf_that_is_given_up_leaves_what_was_there(
    monkeypatch: pytest.MonkeyPatch, large: MainWindow, tmp_path: Path, before: bytes | None
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    if before is not None:
        (folder / "claims.pdf").write_bytes(before)
    name(monkeypatch, folder / "claims.pdf")
    monkeypatch.setattr("gui.disk.save_name.may_replace", lambda *_: True)
    cancelled = once(QProgressDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    trigger(large, "file.export_claims")
    assert cancelled
    assert [path.read_bytes() for path in folder.iterdir()] == ([] if before is None else [before])
    assert large.notice.isHidden()


def test_the_pages_are_shown_before_they_are_printed(window: MainWindow, qtbot: QtBot) -> None:
    for action in ("file.preview_claims", "compare.preview"):
        trigger(window, action)
        (preview,) = window.findChildren(PrintPreview)
        assert preview.isVisible() and preview.pages.page_count >= 1
        preview.close()
        qtbot.waitUntil(lambda: not window.findChildren(PrintPreview))


@pytest.mark.parametrize("action", ["file.print_claims", "compare.print"])
def test_where_there_is_a_printer_it_prints(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, action: str
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["paper"]))
    trigger(window, action)
    dialog = part_of(window, QPrintDialog)
    qtbot.waitUntil(dialog.isVisible)
    path = tmp_path / "pages.pdf"
    part_of(dialog, QLineEdit, "filename").setText(str(path))
    dialog.accept()
    qtbot.waitUntil(path.exists)
    assert "Russian losses, March 2024" in texts(path.read_bytes(), tmp_path)[0]
    assert window.notice.isHidden()


@pytest.mark.parametrize(
    ("title", "offered"), [("Losses: March 2024?", "Losses March 2024-comparison.pdf"), ("...", "Army-comparison.pdf")]
)
def test_the_comparison_of_a_file_without_a_name_is_called_after_title_or_subject(
    monkeypatch: pytest.MonkeyPatch, open_window: OpenWindow, title: str, offered: str
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (asked.append(given[2]) or "", ""))
    window = open_window()
    claim = Claim(
        id="a", claimant="NATO", subject="Army", measure="killed", bound=Bound.EXACT, low=7, high=7, as_of="2024"
    )
    window.editor.hold(
        Opened(file=msgspec.structs.replace(ClaimFile.NEW, heading=Heading(title=title), claims=(claim,)))
    )
    trigger(window, "compare.export")
    assert [Path(start).name for start in asked] == [offered]


FOUND = [number for number in range(6_000) if "12" in str(number)]


@pytest.fixture
def slow(large: MainWindow, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The same on a machine that searches and sorts in many turns."""
    for module, name_, value in (
        *((claim_sieve, "_STEP", 0.0), (claim_sieve, "_SORTED_AT_ONCE", 100)),
        *((turns, "_PATIENCE", -1.0), (coded, "_BATCH", 500)),
    ):
        monkeypatch.setattr(module, name_, value)
    return large


def listed(window: MainWindow, qtbot: QtBot) -> tuple[str, list[str]]:
    """What the list that is previewed says of its rows, and the figures in them."""
    qtbot.waitUntil(lambda: bool(window.findChildren(PrintPreview)), timeout=20_000)
    (preview,) = window.findChildren(PrintPreview)
    blocks = preview.sheet.report.blocks
    preview.close()
    (lead,) = (block.text for block in blocks if isinstance(block, Paragraph) and block.is_lead)
    rows = [row for block in blocks if isinstance(block, Table) for row in block.rows]
    return lead, [cell.text for row in rows for cell in row if cell.text.replace(",", "").isdigit()]


def test_what_is_printed_while_a_search_goes_on_is_all_that_is_found(slow: MainWindow, qtbot: QtBot) -> None:
    slow.sieve.set_filter(Filter(text="12"))
    assert slow.table.awaits_more
    trigger(slow, "file.preview_claims")
    lead, figures = listed(slow, qtbot)
    assert lead == f"{len(FOUND)} of 6,000 claims: those with “12” in them."
    assert figures[:2] == ["12", "112"] and len(figures) == len(FOUND)


def test_what_is_printed_while_it_is_sorted_is_sorted(slow: MainWindow, qtbot: QtBot) -> None:
    slow.sieve.set_filter(Filter(text="12"))
    slow.sieve.set_keys([SortKey("figure", descending=True)])
    trigger(slow, "file.preview_claims")
    lead, figures = listed(slow, qtbot)
    assert lead.startswith(f"{len(FOUND)} of 6,000 claims: those with “12” in them, sorted by figure")
    assert figures[:2] == ["5,912", "5,812"] and figures[-1] == "12"


def test_no_filter_is_named_where_what_it_let_through_was_changed(slow: MainWindow, qtbot: QtBot) -> None:
    slow.sieve.set_filter(Filter(text="5999"))
    qtbot.waitUntil(lambda: not slow.table.awaits_more, timeout=5000)
    slow.editor.change_claims([msgspec.structs.replace(slow.table.claim(0), place="Elsewhere")], "Change")
    trigger(slow, "file.preview_claims")
    assert listed(slow, qtbot) == ("1 of 6,000 claims.", ["5,999"])


def test_a_pdf_of_what_is_searched_for_is_whole(
    slow: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "claims.pdf"
    name(monkeypatch, path)
    slow.sieve.set_filter(Filter(text="12"))
    trigger(slow, "file.export_claims")
    qtbot.waitUntil(path.exists, timeout=20_000)
    assert f"{len(FOUND)} of 6,000 claims" in texts(path.read_bytes(), tmp_path)[0]


def test_what_is_asked_for_last_is_done_once_all_is_found(slow: MainWindow, qtbot: QtBot) -> None:
    slow.sieve.set_filter(Filter(text="12"))
    for _ in range(3):
        trigger(slow, "file.preview_claims")
    listed(slow, qtbot)
    QTest.qWait(50)
    assert not [preview for preview in slow.findChildren(PrintPreview) if preview.isVisible()]


def test_who_does_not_wait_for_a_search_gets_no_paper_and_the_search_goes_on(
    slow: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.sieve.search.Search.part", property(lambda _: QTest.qSleep(20) or 0.5))
    slow.sieve.set_filter(Filter(text="12"))
    slow.sieve.set_keys([SortKey("figure", descending=True)])
    cancelled = once(QProgressDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    trigger(slow, "file.preview_claims")
    qtbot.waitUntil(lambda: bool(cancelled), timeout=10_000)
    qtbot.waitUntil(lambda: slow.table.claim_count == len(FOUND) and not slow.table.awaits_more, timeout=10_000)
    assert not slow.findChildren(PrintPreview)
    assert slow.notice.isHidden()
