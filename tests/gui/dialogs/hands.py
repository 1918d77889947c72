"""A small file, and hands that type into the dialogs on it."""

from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Heading
from models.claims.figure import Bound
from models.claims.quote import Quote
from models.claims.registry import Claimant, Subject
from models.claims.source import Source
from tests.gui.parts import part_of

ARTICLE = Source(
    id="ki",
    title="Stoltenberg: Russia has lost over 350,000",
    outlet="The Kyiv Independent",
    authors=("A. Reporter", "B. Writer"),
    url="https://example.org/a",
    published="2024-03-15",
    text="It cost Russia over 350,000 military casualties.",
)
TALLY = Source(id="mz", title="Bring out your dead", outlet="Meduza", published="2024-02-24", text="")


def claim(id: str, claimant: str, measure: str, quoted: bool = True, subject: str = "Russian military") -> Claim:
    quotes = (Quote(source="ki", start=15, exact="over 350,000"),) if quoted else ()
    return Claim(
        id=id, claimant=claimant, subject=subject, measure=measure, bound=Bound.MORE_THAN, low=350_000, quotes=quotes
    )


FILE = ClaimFile(
    heading=Heading(title="Losses"),
    measures=ClaimFile.NEW.measures,
    subjects=(
        Subject(name="Russian army", part_of="Russian military"),
        Subject(name="Russian military", aliases=("Russian troops",)),
    ),
    claimants=(Claimant(name="UK Ministry of Defence", aliases=("British MoD",), party="United Kingdom"),),
    sources=(ARTICLE, TALLY),
    claims=(
        claim("a", "NATO", "killed_or_wounded"),
        claim("b", "U.S. officials", "killed_or_wounded"),
        claim("c", "UK MoD", "casualties", quoted=False),
        claim("d", "UK MoD", "casualties", quoted=False),
        claim("e", "British MoD", "casualties", quoted=False),
    ),
)

OFFSCREEN = pytest.mark.qt_log_ignore("This plugin does not support")
"""For tests that show windows: the offscreen platform warns that it raises none and hints no sizes."""

D = TypeVar("D", bound=QDialog)
W = TypeVar("W", bound=QWidget)


class Hands:
    """Opens dialogs, finds what is in them, types and clicks."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot

    def open(self, dialog: D) -> D:
        self.qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def find(self, dialog: QWidget, kind: type[W], name: str) -> W:
        return part_of(dialog, kind, name)

    def line(self, dialog: QWidget, name: str) -> QLineEdit:
        return self.find(dialog, QLineEdit, name)

    def text(self, dialog: QWidget, name: str) -> str:
        return self.line(dialog, name).text()

    def type(self, dialog: QWidget, name: str, text: str, then: Qt.Key | None = Qt.Key.Key_Return) -> None:
        """Replace what stands in a line, and press a key."""
        line = self.line(dialog, name)
        line.setFocus()
        line.selectAll()
        self.press(line, Qt.Key.Key_Backspace)
        self.qtbot.keyClicks(line, text)
        if then is not None:
            self.press(line, then)

    def press(
        self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.qtbot.keyClick(widget, key, modifier)

    def complete(self, line: QLineEdit) -> None:
        """Take the first of what a line offers below it."""
        popup = line.completer().popup()
        assert popup.isVisible()
        self.press(popup, Qt.Key.Key_Down)
        self.press(popup, Qt.Key.Key_Return)

    def undo(self, widget: QWidget) -> None:
        self.press(widget, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def wheel(self, widget: QWidget) -> None:
        """Turn the wheel one notch down over a widget."""
        spot = QPointF(widget.rect().center())
        where = widget.mapToGlobal(spot)
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(
            widget,
            QWheelEvent(
                spot,
                where,
                QPoint(),
                QPoint(0, -120),
                Qt.MouseButton.NoButton,
                none,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            ),
        )

    def click(self, dialog: QWidget, name: str) -> None:
        self.qtbot.mouseClick(self.find(dialog, QWidget, name), Qt.MouseButton.LeftButton)
