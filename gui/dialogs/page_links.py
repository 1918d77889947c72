"""Buttons that open the web pages of a source."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget


class PageLinks(QWidget):
    """Opens the page of a source and its archived copy in the browser; only http and https, and only on a click."""

    def __init__(self) -> None:
        super().__init__()
        self._addresses = {"source_open": "", "source_open_archived": ""}
        self._buttons: dict[str, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for name, text in zip(self._addresses, (self.tr("&Open page"), self.tr("Open ar&chived page")), strict=True):
            button = self._buttons[name] = QPushButton(text)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, name=name: self._open(name))
            layout.addWidget(button)
        layout.addStretch(1)

    def show_addresses(self, page: str, archived: str) -> None:
        """Say what the buttons open; "" where there is nothing."""
        for name, address in zip(self._addresses, (page, archived), strict=True):
            self._addresses[name] = address
            self._buttons[name].setEnabled(_is_web(address))

    def _open(self, name: str) -> None:
        if _is_web(self._addresses[name]):
            QDesktopServices.openUrl(QUrl(self._addresses[name]))


def _is_web(address: str) -> bool:
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in ("http", "https") and bool(url.host())
