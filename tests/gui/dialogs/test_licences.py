"""The licences, reached from the About dialog."""

import pytest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from gui.dialogs.about import AboutDialog
from gui.dialogs.licences import LicencesDialog, licence_files
from tests.gui.dialogs.hands import OFFSCREEN, Hands
from tests.gui.parts import part_of

pytestmark = OFFSCREEN


def test_they_are_reached_from_the_about_dialog(hands: Hands) -> None:
    about = hands.open(AboutDialog())
    hands.click(about, "about_licences")
    dialog = part_of(about, LicencesDialog)
    assert dialog.isVisible()
    dialog.close()


@pytest.mark.parametrize(
    ("index", "words"),
    [
        (0, ["MIT License", "Counterclaim contributors"]),
        (1, ["The Economist", "Solstad", "CC BY 4.0", "Petro Ivaniuk", "Lod Softworks", "Lucide", "Qt Company"]),
        (2, ["GNU LESSER GENERAL PUBLIC LICENSE", "Version 3", "Combined Works"]),
        (3, ["GNU GENERAL PUBLIC LICENSE", "END OF TERMS AND CONDITIONS"]),
    ],
)
def test_each_text_is_there_in_full(hands: Hands, index: int, words: list[str]) -> None:
    dialog = hands.open(LicencesDialog())
    which, text = dialog.findChild(QComboBox, "licences_which"), dialog.findChild(QPlainTextEdit, "licences_text")
    assert isinstance(which, QComboBox)
    assert isinstance(text, QPlainTextEdit)
    which.setCurrentIndex(index)
    assert [word for word in words if word not in text.toPlainText()] == []
    assert text.toPlainText() == licence_files()[index].read_text("utf-8")
