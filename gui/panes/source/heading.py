"""The heading of the source view: which document it is, where it stands, and the choice of another."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.looks.plain_tip import plain_tip
from gui.panes.source.link_button import LinkButton
from gui.panes.source.plain_choice import PlainChoice
from models.claims.source import Source
from models.claims.visible import in_short
from models.text.date_text import show_date
from models.text.display import ENGLISH, Display

AllSources = Callable[[], Sequence[Source]]
_ALL = ""  # stands for no source: an id is never empty


def source_name(source: Source, display: Display) -> str:
    """What a source is called on screen: "The Kyiv Independent, 15 Mar 2024"."""
    return ", ".join(
        filter(None, (in_short(source.heading), show_date(source.published, display) if source.published else ""))
    )


def web_address(url: str) -> QUrl | None:
    """The address that a click may open; None unless it is http or https, with a host."""
    address = QUrl(url, QUrl.ParsingMode.StrictMode)
    is_web = address.isValid() and address.scheme() in ("http", "https") and bool(address.host())
    return address if is_web else None


class SourceHeading(QWidget):
    """Names the source that is shown; opens its address, on a click only; lets one choose another source."""

    source_chosen = Signal(str)

    def __init__(self, all_sources: AllSources, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all_sources = all_sources
        self._display = ENGLISH
        self._name = _label("source_name")
        self._title = _label("source_title")
        self._address = _label("source_address")
        self._link = LinkButton()
        self._choice = PlainChoice()
        self._lay_out()
        self._choice.activated.connect(self._choose)
        self._link.clicked.connect(self._open_page)

    def set_display(self, display: Display) -> None:
        """Write dates another way from the next source on."""
        self._display = display

    def show_source(self, source: Source | None, own: Sequence[Source], has_more: bool) -> None:
        """Name a source; let choose among ``own``, those of the claim, and where ``has_more``, all of the file."""
        listed = list(own) if source is None or source in own else [*own, source]
        is_choice = len(listed) + has_more > 1 or source is None
        self._fill(listed, source, has_more)
        self._choice.setVisible(is_choice)
        self._name.setVisible(not is_choice)
        self._name.setText(source_name(source, self._display) if source else "")
        self._title.setText(in_short(source.title) if source and source.title != source.heading else "")
        self._title.setVisible(bool(self._title.text()))
        self._show_address(source.url if source else "")

    def _fill(self, listed: Sequence[Source], shown: Source | None, has_more: bool) -> None:
        self._choice.clear()
        for source in listed:
            self._choice.addItem(source_name(source, self._display), source.id)
        if has_more:
            self._choice.addItem(self.tr("All sources…"), _ALL)
        self._choice.setCurrentIndex(self._choice.findData(shown.id) if shown else -1)

    def _show_address(self, url: str) -> None:
        opens = web_address(url) is not None
        self._link.setVisible(opens)
        self._link.set_words(url)
        self._link.setToolTip(plain_tip(self.tr("Open {} in the browser").format(in_short(url))))
        self._link.setAccessibleDescription(self.tr("Open {} in the browser").format(in_short(url)))
        self._address.setVisible(bool(url) and not opens)
        self._address.setText(in_short(url))

    def _choose(self, index: int) -> None:
        chosen = self._choice.itemData(index)
        if chosen == _ALL:
            self._fill(self._all_sources(), None, has_more=False)
            self._choice.showPopup()
        else:
            self.source_chosen.emit(chosen)

    def _open_page(self) -> None:
        address = web_address(self._link.words)
        if address is not None:
            QDesktopServices.openUrl(address)

    def _lay_out(self) -> None:
        self._choice.setObjectName("source_choice")
        self._choice.setAccessibleName(self.tr("Source"))
        self._choice.setAccessibleDescription(self._choice.accessibleName())
        self._choice.setPlaceholderText(self.tr("Choose a source…"))
        self._link.setObjectName("source_link")
        bold = QFont()
        bold.setBold(True)
        for name in (self._name, self._choice):
            name.setFont(bold)
        for muted in (self._title, self._address):
            muted.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(self._choice, 1)
        row.addWidget(self._name, 1)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(2)
        column.addLayout(row)
        for part in (self._title, self._link, self._address):
            column.addWidget(part)


def _label(name: str) -> QLabel:
    made = QLabel()
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return made
