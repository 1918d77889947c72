"""Buttons that open the web pages of a source, and copy it as a citation."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QPushButton

from gui.dialogs.button_box import quiet_button
from gui.looks.wrapped_row import WrappedRow
from models.citing.citation import Style
from models.claims.source import Source


class PageLinks(WrappedRow):
    """Opens the page of a source and its archived copy in the browser; only http and https, and only on a click."""

    citation_requested = Signal(object)
    """The source is to be copied as a citation of this Style."""

    def __init__(self) -> None:
        super().__init__()
        self._addresses = {"source_open": "", "source_open_archived": ""}
        self._buttons = {
            name: quiet_button(name, text)
            for name, text in (
                ("source_open", self.tr("&Open page")),
                ("source_open_archived", self.tr("Open ar&chived page")),
            )
        }
        for name, button in self._buttons.items():
            button.clicked.connect(lambda _=False, name=name: self._open(name))
            self.add(button)
        self._cite = self._citation_button()
        self.add(self._cite)

    def show_source(self, source: Source | None) -> None:
        """Serve this source; None for none."""
        addresses = (source.url, source.archived_url) if source else ("", "")
        for name, address in zip(self._addresses, addresses, strict=True):
            self._addresses[name] = address
            self._buttons[name].setEnabled(_is_web(address))
        self._cite.setEnabled(source is not None)

    def _citation_button(self) -> QPushButton:
        button = quiet_button("source_cite", self.tr("Cop&y citation"))
        menu = QMenu(button)
        styles = (
            (Style.TEXT, self.tr("As &text")),
            (Style.BIBTEX, self.tr("As &BibTeX")),
            (Style.RIS, self.tr("As &RIS")),
            (Style.CSL, self.tr("As &CSL-JSON")),
        )
        for style, text in styles:
            menu.addAction(text).triggered.connect(lambda _=False, style=style: self.citation_requested.emit(style))
        button.setMenu(menu)
        return button

    def _open(self, name: str) -> None:
        if _is_web(self._addresses[name]):
            QDesktopServices.openUrl(QUrl(self._addresses[name]))


def _is_web(address: str) -> bool:
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in ("http", "https") and bool(url.host())
