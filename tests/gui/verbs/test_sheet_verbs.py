"""Printing and exporting from the window: the pages before they are printed, and a PDF that is given up."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QProgressDialog
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.printing.print_preview import PrintPreview
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Heading
from models.claims.figure import Bound
from models.formats.claims_writer import write_claims
from models.storage.opened import Opened
from tests.gui.conftest import OpenWindow
from tests.gui.hands import trigger


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
