"""The About dialog."""

import subprocess
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

import models
from gui.dialogs.about import AboutDialog
from tests.gui.dialogs.hands import OFFSCREEN, Hands

pytestmark = OFFSCREEN


def test_it_says_what_it_is(hands: Hands) -> None:
    dialog = hands.open(AboutDialog())
    texts = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    for fragment in (f"Counterclaim {models.__version__}", "MIT licence", "Lesser General Public", "The Economist"):
        assert fragment in texts


def test_the_versions_can_be_copied(hands: Hands) -> None:
    dialog = hands.open(AboutDialog())
    hands.click(dialog, "about_copy")
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == f"Counterclaim {models.__version__}"
    assert f"Python {sys.version.split()[0]}" in copied
    assert any(line.startswith("pandas 3") for line in copied)


def test_escape_and_enter_close_it(hands: Hands) -> None:
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        dialog = hands.open(AboutDialog())
        hands.press(dialog, key)
        assert not dialog.isVisible()


def test_asking_for_versions_imports_no_heavy_library() -> None:
    code = "import sys, gui.dialogs.about as about; about.versions(); print([n for n in sys.modules if n == 'pandas'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
