"""What was found of the file, and can be changed: encoding, delimiter and quotation mark, or the sheet; header row."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpinBox, QWidget

from gui.dialogs.mapping.choice import Choice
from models.sheets.delimited import DELIMITERS, ENCODINGS
from models.sheets.mapping import Format
from models.sheets.sheet import Sheet

_QUOTES = ('"', "'", "")
_MOST_HEADER = 999
_REST_MS = 400
"""How long a choice rests before the file is read again, so that arrow keys run through a list."""


class FormatStrip(QWidget):
    """One line of choices; those of a text file, or those of a workbook."""

    format_chosen = Signal(object)
    """The file is to be read again as this Format says."""

    sheet_chosen = Signal(int)
    """Another sheet: its place."""

    header_chosen = Signal(int)
    """Another row names the columns, counted from 1; 0 for none."""

    def __init__(self) -> None:
        super().__init__()
        self._format = self._asked = Format()
        self._encoding = Choice("mapping_encoding", self.tr("Encoding"), 8)
        self._delimiter = Choice("mapping_delimiter", self.tr("Delimiter"), 8)
        self._sign = QLineEdit()
        self._quote = Choice("mapping_quote", self.tr("Quotation mark"), 3)
        self._sheet = Choice("mapping_sheet", self.tr("Sheet"), 16)
        self._header = QSpinBox()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._labels: dict[QWidget, QLabel] = {}
        self._lay_out()
        self._connect()

    def show_format(self, form: Format | None) -> None:
        """Show how a text file was read; None for a workbook."""
        self._format = self._asked = form or Format()
        names = list(dict.fromkeys((*ENCODINGS, self._format.encoding)))
        self._encoding.offer([(name.upper(), name) for name in names], self._format.encoding)
        delimiters = dict.fromkeys((*DELIMITERS, self._format.delimiter))
        self._delimiter.offer([(self._delimiter_text(sign), sign) for sign in delimiters], self._format.delimiter)
        self._sign.setText(self._delimiter.itemText(self._delimiter.currentIndex()))
        self._delimiter.show_whole()
        quotes = dict.fromkeys((*_QUOTES, self._format.quote))
        self._quote.offer([(sign or self.tr("None"), sign) for sign in quotes], self._format.quote)
        for widget in (self._encoding, self._delimiter, self._quote):
            self._show(widget, form is not None)

    def show_sheets(self, sheets: Sequence[Sheet], place: int) -> None:
        """Show the sheets there are, and which one is mapped; one alone is no choice."""
        self._sheet.offer([(sheet.name, at) for at, sheet in enumerate(sheets)], place)
        self._show(self._sheet, len(sheets) > 1)

    def show_header(self, header: int, rows: int) -> None:
        """Show which row names the columns, of so many."""
        with QSignalBlocker(self._header):
            self._header.setRange(0, min(rows, _MOST_HEADER))
            self._header.setValue(header)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the wheel pass over the number, but for where it has the focus."""
        if watched is self._header and event.type() == QEvent.Type.Wheel and not self._header.hasFocus():
            event.ignore()
            return True
        return False

    def _delimiter_text(self, sign: str) -> str:
        names = {
            ",": self.tr("Comma"),
            ";": self.tr("Semicolon"),
            "\t": self.tr("Tab"),
            "|": self.tr("Bar"),
            " ": self.tr("Space"),
            ":": self.tr("Colon"),
        }
        return f"{names[sign]} {sign}".strip() if sign in names else sign

    def _choose_format(self) -> None:
        chosen = Format(
            delimiter=self._delimiter.currentData(),
            quote=self._quote.currentData(),
            encoding=self._encoding.currentData(),
        )
        self._ask(chosen)

    def _type_delimiter(self) -> None:
        """Take a character that was typed as the delimiter."""
        if self._rest.isActive():
            return
        typed = self._sign.text()
        if typed == self._delimiter.itemText(self._delimiter.currentIndex()):
            return
        sign = "\t" if typed.strip().casefold() in ("\\t", "tab") else typed if len(typed) == 1 else typed.strip()
        known = {self._delimiter_text(one).casefold(): one for one in (*DELIMITERS, " ", ":")}
        self._ask(msgspec.structs.replace(self._format, delimiter=known.get(typed.casefold(), sign)))

    def _ask(self, form: Format) -> None:
        """Ask for a format, once: a line says twice that it was edited."""
        if form not in (self._format, self._asked):
            self._asked = form
            self.format_chosen.emit(form)

    def _lay_out(self) -> None:
        self._delimiter.setLineEdit(self._sign)
        self._delimiter.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        self._delimiter.setCompleter(None)  # type: ignore[arg-type]
        self._header.setObjectName("mapping_header")
        self._header.setAccessibleName(self.tr("Row that names the columns"))
        self._header.setSpecialValueText(self.tr("None"))
        self._header.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._header.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for text, widget in (
            (self.tr("&Encoding"), self._encoding),
            (self.tr("&Delimiter"), self._delimiter),
            (self.tr("&Quotes"), self._quote),
            (self.tr("S&heet"), self._sheet),
            (self.tr("Header ro&w"), self._header),
        ):
            label = QLabel(text)
            label.setBuddy(widget)
            self._labels[widget] = label
            row.addWidget(label)
            row.addWidget(widget)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def _connect(self) -> None:
        for choice in (self._encoding, self._delimiter, self._quote):
            choice.activated.connect(self._rest.start)
        self._rest.timeout.connect(self._choose_format)
        self._sign.editingFinished.connect(self._type_delimiter)
        self._sheet.activated.connect(self._choose_sheet)
        self._header.valueChanged.connect(self.header_chosen)

    def _choose_sheet(self) -> None:
        self.sheet_chosen.emit(self._sheet.currentData())

    def _show(self, widget: QWidget, shown: bool) -> None:
        widget.setVisible(shown)
        self._labels[widget].setVisible(shown)
