"""What stands beside a source's form: its text, and the claims that quote it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gui.dialogs.entries import KEY, Entry, EntryView
from gui.dialogs.labels import MutedLabel, PlainLabel


class SourceSide(QWidget):
    """Shows a source's text, which is never edited in place, and who quotes it."""

    text_requested = Signal()
    """The user wants to give the text of a source that has none."""
    version_requested = Signal()
    """The user wants a newer version of the source."""
    claim_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._text = QPlainTextEdit()
        self._shown = ""
        self._about_text = MutedLabel()
        self._paste = QPushButton(self.tr("&Paste text…"))
        self._version = QPushButton(self.tr("&New version…"))
        self._quoted = PlainLabel()
        self._claims = EntryView("source_claims", self.tr("Claims that quote the source"))
        self._lay_out()
        self._connect()

    def show_text(self, text: str, about: str) -> None:
        """Show a text, and below it a sentence about it."""
        if self._shown != text:  # else it would scroll back to its beginning
            self._shown = text
            self._text.setPlainText(text)
        self._about_text.setText(about)

    def show_claims(self, heading: str, claims: Sequence[Entry], why_none: str) -> None:
        """Show who quotes the source; where nobody does, how that is done."""
        self._quoted.setText(heading)
        self._claims.why_empty = why_none
        self._claims.entries.show_entries(claims)

    def allow(self, text: bool, version: bool) -> None:
        """Say whether a text can be given, and whether a newer version."""
        self._paste.setEnabled(text)
        self._version.setEnabled(version)

    def _lay_out(self) -> None:
        self._text.setReadOnly(True)
        self._text.setObjectName("source_text")
        self._text.setAccessibleName(self.tr("Text of the source"))
        self._text.setPlaceholderText(self.tr("No text yet. Paste it, so that claims can quote it."))
        self._quoted.setObjectName("source_quoted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._text, 3)
        layout.addWidget(self._about_text)
        layout.addLayout(self._button_row())
        layout.addSpacing(8)
        layout.addWidget(self._quoted)
        layout.addWidget(self._claims, 2)

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for name, button in (("source_paste", self._paste), ("source_version", self._version)):
            button.setObjectName(name)
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self._paste.clicked.connect(self.text_requested)
        self._version.clicked.connect(self.version_requested)
        self._claims.activated.connect(self._choose)

    def _choose(self, index: QModelIndex) -> None:
        self.claim_chosen.emit(index.data(KEY))
