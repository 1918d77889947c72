"""Under which name a file is saved: the suffix is added, and nothing is replaced unasked."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from gui.disk.save_name import ask_save_name, completed, may_replace, plain_stem
from gui.main_window import MainWindow
from models.formats.claims_reader import read_claims

KINDS = {".claims": "Claim file"}
Typed = Callable[..., None]


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Iterator[Typed]:
    """What the user types into the dialog of the desktop, one name a time it opens."""

    def type_names(*names: Path | str) -> None:
        given = iter(names)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(next(given)), ""))

    yield type_names


def press(role: QMessageBox.ButtonRole) -> None:
    """Press a button of the question that will be open in a moment."""

    def now() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(button for button in box.buttons() if box.buttonRole(button) is role).click()

    QTimer.singleShot(50, now)


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("other", "other.claims"),
        ("other.claims", "other.claims"),
        ("OTHER.CLAIMS", "OTHER.CLAIMS"),
        ("losses v1.2", "losses v1.2.claims"),
        ("new.png", "new.png.claims"),
        (".claims", ".claims.claims"),
    ],
)
def test_the_suffix_is_added_where_it_is_not_there(name: str, path: str) -> None:
    assert completed(Path(name), KINDS, ".claims") == Path(path)


def test_a_completed_name_that_is_taken_is_asked_about(qtbot: QtBot, typed: Typed, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    (tmp_path / "other.claims").write_text("precious")
    typed(tmp_path / "other", tmp_path / "free")
    press(QMessageBox.ButtonRole.RejectRole)
    assert ask_save_name(parent, "Save", tmp_path, KINDS) == tmp_path / "free.claims"
    typed(tmp_path / "other")
    press(QMessageBox.ButtonRole.AcceptRole)
    assert ask_save_name(parent, "Save", tmp_path, KINDS) == tmp_path / "other.claims"
    typed("")
    assert ask_save_name(parent, "Save", tmp_path, KINDS) is None


def test_names_in_the_question_are_text_and_never_markup(qtbot: QtBot, tmp_path: Path) -> None:
    parent, seen = QWidget(), list[Qt.TextFormat]()
    qtbot.addWidget(parent)

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        labels = [label for label in box.findChildren(QLabel) if "<b>" in label.text()]
        seen.extend(label.textFormat() for label in labels)
        box.reject()

    for names in (["<b>a.csv"], ["<b>a.quotes.csv", "<b>a.sources.csv"]):
        QTimer.singleShot(50, look)
        assert not may_replace(parent, *(tmp_path / name for name in names))
    assert seen == [Qt.TextFormat.PlainText] * 2


def test_saving_as_always_writes_claims(window: MainWindow, typed: Typed, tmp_path: Path) -> None:
    window.chart.save_picture(tmp_path / "picture.png")  # from here on there are writers that paint
    window.claims.view.go_to(0)
    window.actions_["claim.remove"].trigger()
    typed(tmp_path / "work.png")
    assert window.files.save_as()
    saved = tmp_path / "work.png.claims"
    assert window.editor.path == saved
    assert len(read_claims(saved.read_bytes()).claims) == 5


def test_the_chart_is_saved_as_it_is(window: MainWindow, typed: Typed, tmp_path: Path) -> None:
    typed(tmp_path / "chart", tmp_path / "chart.svg")
    for suffix, start in ((".png", b"\x89PNG"), (".svg", b"<?xml")):
        window.actions_["file.picture"].trigger()
        assert (tmp_path / f"chart{suffix}").read_bytes().startswith(start)
        assert f"chart{suffix}" in window.notice.accessibleName()


def test_a_picture_that_cannot_be_written_is_refused_in_words(window: MainWindow, tmp_path: Path) -> None:
    window.chart.save_picture(tmp_path / "missing" / "chart.png")
    assert "could not be saved" in window.notice.accessibleName()


@pytest.mark.parametrize(
    ("title", "stem"),
    [("Losses: March 2024?", "Losses March 2024"), (" ... ", ""), ("a/b\\c\n", "abc"), ("x" * 79 + " y", "x" * 79)],
)
def test_a_file_may_be_called_after_any_title(title: str, stem: str) -> None:
    assert plain_stem(title) == stem
