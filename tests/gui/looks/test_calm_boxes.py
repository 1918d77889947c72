"""Questions and messages without a picture: it would be louder than what they say, and have colours of its own."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from gui.looks.words_alone import in_words_alone
from tests.test_architecture import TOP


def test_no_message_box_shows_a_picture() -> None:
    loud = [
        path.relative_to(TOP)
        for path in (TOP / "gui").rglob("*.py")
        if any(f"Icon.{name}" in path.read_text("utf-8") for name in ("Warning", "Critical", "Information", "Question"))
    ]
    assert loud == []


def test_whoever_makes_a_message_box_takes_the_icons_off_its_buttons() -> None:
    makers = [path for path in (TOP / "gui").rglob("*.py") if re.search(r"\bQMessageBox\(", path.read_text("utf-8"))]
    assert len(makers) >= 5
    assert [path.relative_to(TOP) for path in makers if "in_words_alone(box)" not in path.read_text("utf-8")] == []


def test_what_a_desktop_puts_on_buttons_is_taken_off(qtbot: QtBot) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStandardButtons(QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel)
    picture = QPixmap(16, 16)
    picture.fill(Qt.GlobalColor.black)
    for button in box.buttons():
        button.setIcon(QIcon(picture))
    in_words_alone(box)
    assert len(box.buttons()) == 2
    assert [button.text() for button in box.buttons() if not button.icon().isNull()] == []
