"""Showing a folder to the user, in whatever the desktop shows folders with."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from models.claims.visible import visible


def show_folder(folder: Path) -> str:
    """Show a folder; a full sentence that names it where the desktop has nothing to show it with, else ""."""
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        return ""
    sentence = QCoreApplication.translate("ShowFolder", "No program shows folders here. It is “{}”.")
    return sentence.format(visible(str(folder)))
