"""What is handed over and cannot be opened is told, all of it, and waits until somebody has looked."""

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from gui.application import Application
from gui.handing_over.message import Handed
from gui.handing_over.raising import open_handed


def test_every_file_that_is_refused_is_told(application: Application, tmp_path: Path) -> None:
    bad, gone = tmp_path / "bad.claims", tmp_path / "gone.claims"
    bad.write_text("{")
    window = application.open_window()
    open_handed(application.open_window, Handed((bad, gone)))
    QApplication.processEvents()
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowBlocked))  # as an import of the same call would
    told = window.notice.accessibleName()
    assert "“bad.claims” cannot be opened" in told
    assert "“gone.claims” cannot be opened. There is no such file." in told


def test_one_alone_goes_by_itself(application: Application, tmp_path: Path) -> None:
    window = application.open_window()
    for name in ("gone.claims", "lost.claims"):
        open_handed(application.open_window, Handed((tmp_path / name,)))
        QApplication.processEvents()
        assert window.notice.accessibleName() == f"“{name}” cannot be opened. There is no such file."
    window.notice.dismiss_refusal()
    assert not window.notice.isVisible()
