"""The dialog that says what the program is, which version, and by whose leave."""

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QWidget

from gui.dialogs.button_box import ButtonBox
from gui.dialogs.dialog_layout import DialogLayout
from gui.dialogs.labels import MutedLabel, PlainLabel
from gui.space.screen_room import give_room
from models.report.program import PROGRAM

_WIDTH, _MARGIN = 480, 24
LIBRARIES = ("pandas", "numpy", "pyqtgraph", "msgspec", "rapidfuzz")
"""The libraries whose versions are named."""


class AboutDialog(QDialog):
    """Name, version, licences; the versions of what it stands on can be copied for a report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copy = QPushButton(self.tr("&Copy versions"))
        self._licences_button = QPushButton(self.tr("&Licences"))
        self.setObjectName("about_dialog")
        self.setWindowTitle(self.tr("About Counterclaim"))
        self._lay_out()
        self._copy.clicked.connect(self._copy_versions)
        self._licences_button.clicked.connect(self._show_licences)

    def _lay_out(self) -> None:
        sentence = PlainLabel(self.tr("Lays conflicting numbers side by side, each with its source’s own words."))
        licences, known = PlainLabel(self._licences()), _selectable(MutedLabel(versions()), "about_versions")
        layout = DialogLayout(self, self._title(), sentence, licences, known, self._buttons(), margin=_MARGIN)
        give_room(self, _WIDTH, layout.height_at(_WIDTH))

    def _title(self) -> QLabel:
        title = PlainLabel(PROGRAM)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        title.setFont(font)
        title.setObjectName("about_title")
        return title

    def _licences(self) -> str:
        return "\n\n".join(
            (
                self.tr("Counterclaim is free software under the MIT licence. It sends nothing anywhere."),
                self.tr("Qt and Qt for Python are used under the GNU Lesser General Public License, version 3."),
                self.tr(
                    "The larger example holds data of The Economist and Sondre Solstad (CC BY 4.0), of Petro Ivaniuk "
                    "and of Lod Softworks (MIT)."
                ),
            )
        )

    def _buttons(self) -> QDialogButtonBox:
        buttons = ButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button, name in ((self._copy, "about_copy"), (self._licences_button, "about_licences")):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.setObjectName(name)
            button.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        return buttons

    def _show_licences(self) -> None:
        from gui.dialogs.licences import LicencesDialog

        dialog = LicencesDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _copy_versions(self) -> None:
        QGuiApplication.clipboard().setText(f"{PROGRAM}\n{versions()}")


def versions() -> str:
    """Versions of Python, Qt and the libraries, one a line, and the system; asked without importing any."""
    lines = [f"Python {platform.python_version()}", f"Qt {qVersion()}"]
    lines += (f"{name} {known}" for name in LIBRARIES if (known := _version(name)))
    return "\n".join((*lines, platform.platform()))


def _version(name: str) -> str:
    """The version of a library; "" where its metadata are not there, as may be in a package."""
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _selectable(label: QLabel, name: str) -> QLabel:
    label.setObjectName(name)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
