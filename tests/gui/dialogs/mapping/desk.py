"""The mapping dialog on small tables, and what it asks for."""

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox, QTableView, QTabWidget

from gui.dialogs.mapping import MappingDialog
from models.claims.registry import Claimant, Subject
from models.sheets.known import Known
from models.sheets.mapping import DateStyle, Format, Mapping, NumberStyle, Target
from models.sheets.sheet import Sheet
from models.text.display import ENGLISH, Display
from tests.gui.dialogs.hands import Hands

T = Target
KNOWN = Known(subjects=(Subject(name="Russian military", aliases=("russia",)),), claimants=(Claimant(name="NATO"),))


def sheet(text: str, name: str = "") -> Sheet:
    """A table of lines whose cells a bar parts."""
    lines = tuple(text.splitlines())
    return Sheet(name=name, rows=tuple(tuple(line.split("|")) for line in lines), lines=lines)


TABLE = sheet(
    """day|who|what|side|number
01/04/2022|UK MoD|casualties|russia|11,966
13/04/2022|NATO|deaths|russia|over 7,000
14/04/2022|NATO|deaths|ukraine|nobody knows
15/04/2022|CIA|deaths|russia|"""
)
COLUMNS = {T.CLAIMANT: "who", T.SUBJECT: "side", T.MEASURE: "what", T.FIGURE: "number", T.AS_OF: "day"}
UNSTYLED = Mapping(columns=COLUMNS, words={T.MEASURE: {"deaths": "killed"}}, format=Format(delimiter="|"))
MAPPING = msgspec.structs.replace(UNSTYLED, numbers=NumberStyle.COMMA_POINT, dates=DateStyle.DAY_MONTH_YEAR)


def proposed(found: Sheet, header: int | None) -> Mapping:
    """Another mapping for every sheet and header row."""
    row = 1 if header is None else header
    first = found.rows[row - 1][0] if row and found.rows else ""
    return Mapping(header=row, columns={T.PLACE: str(first)} if first else {})


class Desk:
    """The dialog, and hands on it."""

    def __init__(
        self,
        hands: Hands,
        mapping: Mapping = MAPPING,
        sheets: tuple[Sheet, ...] = (TABLE,),
        display: Display = ENGLISH,
        known: Known = KNOWN,
    ) -> None:
        self.hands = hands
        self.asked: list[tuple[str, Any]] = []
        self.dialog = MappingDialog(sheets, mapping, known, display, propose=proposed)
        for name in (
            *("import_requested", "format_requested", "refused_rows_requested"),
            *("kept_chosen", "kept_saved", "kept_removed"),
        ):
            getattr(self.dialog, name).connect(lambda value, name=name: self.asked.append((name, value)))
        hands.open(self.dialog)
        self.settle()

    def settle(self) -> None:
        """Wait until the first rows have been read."""
        rest = self.dialog._preview._rest
        self.hands.qtbot.waitUntil(lambda: not rest.isActive())

    @property
    def mapping(self) -> Mapping:
        return self.dialog.mapping

    @property
    def verdict(self) -> str:
        return self.hands.find(self.dialog, QLabel, "mapping_verdict").text()

    @property
    def import_button(self) -> QPushButton:
        return self.hands.find(self.dialog, QPushButton, "mapping_import")

    def said(self, name: str) -> str:
        """A line of text; "" where it is hidden."""
        label = self.hands.find(self.dialog, QLabel, name)
        return "" if label.isHidden() else label.text()

    def combo(self, name: str) -> QComboBox:
        return self.hands.find(self.dialog, QComboBox, name)

    def line(self, name: str) -> QLineEdit:
        return self.hands.find(self.dialog, QLineEdit, name)

    def spin(self, name: str) -> QSpinBox:
        return self.hands.find(self.dialog, QSpinBox, name)

    def choose(self, name: str, begins: str) -> None:
        """Choose the text that begins so, by the keyboard, and wait for the preview."""
        combo = self.combo(name)
        wanted = next(row for row in range(combo.count()) if combo.itemText(row).startswith(begins))
        combo.setFocus()
        while combo.currentIndex() != wanted:
            key = Qt.Key.Key_Down if combo.currentIndex() < wanted else Qt.Key.Key_Up
            self.hands.press(combo, key)
        self.settle()

    def choices(self, name: str) -> list[str]:
        combo = self.combo(name)
        return [combo.itemText(row) for row in range(combo.count())]

    def page(self, place: int) -> None:
        self.hands.find(self.dialog, QTabWidget, "mapping_pages").setCurrentIndex(place)

    def view(self, name: str) -> QTableView:
        return self.hands.find(self.dialog, QTableView, name)

    def go_to(self, name: str, row: int, column: int) -> QTableView:
        """Come to a cell of a table with the keyboard; the table."""
        view = self.view(name)
        view.setFocus()
        view.setCurrentIndex(view.model().index(row, column))
        return view

    def cells(self, name: str) -> list[list[str]]:
        model = self.view(name).model()
        columns = range(model.columnCount())
        return [[str(model.index(row, column).data()) for column in columns] for row in range(model.rowCount())]

    def until(self, holds: Callable[[], bool]) -> None:
        self.hands.qtbot.waitUntil(holds, timeout=20_000)
