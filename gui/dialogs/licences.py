"""The dialog that shows under which licences the program, and all that comes with it, may be used."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QWidget

from gui.dialogs.button_box import ButtonBox
from gui.dialogs.dialog_layout import DialogLayout
from gui.dialogs.frames import Frames
from gui.looks.drop_list import DropList
from gui.resources import RESOURCES
from gui.space.screen_room import give_room

_FOLDER = RESOURCES / "licences"
_BUNDLED = _FOLDER / "THIRD-PARTY.txt"
"""Everything that is bundled; written when the program is packaged, and beginning with the credits."""


def licence_files() -> tuple[Path, ...]:
    """The texts, the program's own first; from source, libraries keep theirs where they are installed."""
    others = _BUNDLED if _BUNDLED.exists() else _FOLDER / "CREDITS.txt"
    return RESOURCES.parent / "LICENSE", others, _FOLDER / "LGPL-3.0.txt", _FOLDER / "GPL-3.0.txt"


class LicencesDialog(QDialog):
    """One text at a time, as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files = licence_files()
        self._which = DropList()
        self._text = QPlainTextEdit()
        self.setObjectName("licences_dialog")
        self.setWindowTitle(self.tr("Licences"))
        self._lay_out()
        self._which.currentIndexChanged.connect(self._show)
        Frames(self)
        self._show(0)

    def _lay_out(self) -> None:
        self._which.setObjectName("licences_which")
        self._which.setAccessibleName(self.tr("Which text"))
        self._which.setAccessibleDescription(self._which.accessibleName())
        self._which.addItems([self.tr("Counterclaim"), self.tr("What comes with it"), "LGPL 3", "GPL 3"])
        self._text.setObjectName("licences_text")
        self._text.setAccessibleName(self.tr("Text of the licence"))
        self._text.setReadOnly(True)
        self._text.setUndoRedoEnabled(False)
        self._text.setTabChangesFocus(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = ButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        DialogLayout(self, self._which, self._text, buttons, large=self._text)
        give_room(self, 800, 560)

    def _show(self, index: int) -> None:
        path = self._files[index]
        try:
            self._text.setPlainText(path.read_text("utf-8", "replace"))
        except OSError:
            self._text.setPlainText(self.tr("This text is missing: “{}”.").format(path))
