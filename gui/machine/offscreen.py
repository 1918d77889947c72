"""Painting without a screen: a Qt application on no display at all."""

import os

from PySide6.QtWidgets import QApplication


def begin() -> QApplication:
    """The application that painting needs; whoever holds it may paint. Fonts and sizes are the same everywhere."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication(["counterclaim"])
